import QtQuick
import Petition.Backend
import Petition.Controls

// A withdrawal is stored; it travels like a signature.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property StandScreen stand

    objectName: "withdrawnPanel"
    heading: qsTr("Stored, sealed")

    WithdrawnWords {
        width: parent?.width ?? 0
        practice: page.stand.practice
    }
    acts: [
        ActionButton {
            objectName: "toPanel"
            text: qsTr("Back to the panel")
            primary: true
            onClicked: page.volunteer.panel()
        }
    ]
}
