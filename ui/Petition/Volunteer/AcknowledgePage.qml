import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Looks on every stick that is plugged in, by itself.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property RecordsScreen records
    readonly property bool noOffice: volunteer.said.noOffice ?? false

    objectName: "acknowledge"
    heading: qsTr("Read acknowledgement")

    Timer {
        interval: 2000
        running: !page.noOffice && !page.volunteer.working
        repeat: true
        triggeredOnStart: true
        onTriggered: page.records.read()
    }
    FaultNote {
        width: parent?.width ?? 0
        said: page.volunteer.said
    }
    NoOfficeNote {
        width: parent?.width ?? 0
        visible: page.noOffice
    }
    PosterText {
        width: parent?.width ?? 0
        visible: !page.noOffice
        text: page.volunteer.working ? qsTr("One moment. Do not pull the stick.") : qsTr("Plug in the stick that headquarters gave you. It is read by itself.")
        size: Theme.large
        tight: true
    }
    PosterText {
        width: parent?.width ?? 0
        visible: !page.noOffice
        text: qsTr("It tells this stand which signatures are safe at headquarters. Reading it deletes nothing.")
        tight: true
    }
    acts: [
        ActionButton {
            objectName: "toPanel"
            enabled: !page.volunteer.working
            text: qsTr("Back to the panel")
            onClicked: page.volunteer.panel()
        }
    ]
}
