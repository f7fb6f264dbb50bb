import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Back soon. Only the panel's door leads on.
FramePage {
    id: page

    required property VolunteerScreen volunteer

    objectName: "pause"
    heading: qsTr("We will be back soon")

    PosterText {
        width: parent?.width ?? 0
        text: qsTr("This stand is resting. Please come back in a moment.")
        size: Theme.large
    }
    acts: [
        ActionButton {
            objectName: "resume"
            text: qsTr("For volunteers: go on")
            onClicked: page.volunteer.open()
        }
    ]
}
