import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// The second question: its two answers are equally large.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property RecordsScreen records
    readonly property real half: Math.max(yes.implicitWidth, no.implicitWidth)

    objectName: "clearSure"
    heading: qsTr("Delete what is confirmed from this computer?")

    PosterText {
        width: parent?.width ?? 0
        visible: page.volunteer.working
        text: qsTr("One moment. It is being deleted.")
        font.bold: true
        color: Theme.brightLight
        tight: true
    }
    ClearFacts {
        width: parent?.width ?? 0
        said: page.volunteer.said
    }
    acts: [
        ActionButton {
            id: yes

            objectName: "clearYes"
            enabled: !page.volunteer.working
            text: qsTr("Yes, delete it")
            width: page.half
            onClicked: page.records.clear()
        },
        ActionButton {
            id: no

            objectName: "clearNo"
            enabled: !page.volunteer.working
            text: qsTr("No, keep it")
            width: page.half
            onClicked: page.volunteer.panel()
        }
    ]
}
