import QtQuick
import Petition.Backend
import Petition.Controls

// What did not work; nothing is lost.
FramePage {
    id: page

    required property VolunteerScreen volunteer

    objectName: "notice"
    heading: qsTr("This did not work")

    FaultNote {
        width: parent?.width ?? 0
        said: page.volunteer.said
    }
    PosterText {
        width: parent?.width ?? 0
        visible: !(page.volunteer.said.broken ?? false)
        text: qsTr("Nothing is lost: the signatures are still on this computer.")
    }
    acts: [
        ActionButton {
            objectName: "toPanel"
            text: qsTr("Back to the panel")
            primary: true
            onClicked: page.volunteer.panel()
        },
        ActionButton {
            objectName: "act_rescue"
            visible: page.volunteer.said.broken ?? false
            text: qsTr("Carry home what is intact")
            onClicked: page.volunteer.show("rescue")
        }
    ]
}
