import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What would be removed and what stays, before anything is asked.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property RecordsScreen records
    readonly property bool noOffice: volunteer.said.noOffice ?? false
    readonly property bool nothing: (volunteer.said.gone ?? 0) === 0

    objectName: "clear"
    heading: qsTr("Clear confirmed signatures")

    NoOfficeNote {
        width: parent?.width ?? 0
        visible: page.noOffice
    }
    PosterText {
        objectName: "nothingToClear"
        width: parent?.width ?? 0
        visible: page.nothing && !page.noOffice
        text: qsTr("There is nothing to clear: nothing that headquarters has confirmed lies here any more. Read an acknowledgement first.")
        font.bold: true
        tight: true
    }
    ClearFacts {
        width: parent?.width ?? 0
        visible: !page.nothing && !page.noOffice
        said: page.volunteer.said
    }
    acts: [
        ActionButton {
            objectName: "goOnClear"
            visible: !page.nothing && !page.noOffice
            text: qsTr("Go on")
            onClicked: page.records.askClear()
        },
        ActionButton {
            objectName: "act_acknowledge"
            visible: page.nothing && !page.noOffice
            text: qsTr("Read acknowledgement")
            onClicked: page.records.openRead()
        },
        ActionButton {
            objectName: "toPanel"
            text: qsTr("Back to the panel")
            primary: true
            onClicked: page.volunteer.panel()
        }
    ]
}
