import QtQuick
import Petition.Backend
import Petition.Controls

// What was deleted, and that the count did not fall.
FramePage {
    id: page

    required property VolunteerScreen volunteer

    objectName: "cleared"
    heading: qsTr("Cleared")

    ClearFacts {
        width: parent?.width ?? 0
        said: page.volunteer.said
        done: true
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
