import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What practice at a live stand is, before it begins.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property PracticeScreen practising

    objectName: "rehearse"
    heading: qsTr("Practise at this stand")

    PosterText {
        width: parent?.width ?? 0
        text: qsTr("Everything works and nothing counts: every screen says so. The real signatures stay locked away meanwhile, and no practice gets among them.")
    }
    PosterText {
        width: parent?.width ?? 0
        text: qsTr("To end it, open the panel again. After five minutes without a touch, and at each start, the stand is live by itself. What was practised is deleted.")
    }
    acts: [
        ActionButton {
            objectName: "beginPractice"
            text: qsTr("Begin practice")
            primary: true
            onClicked: page.practising.begin()
        },
        ActionButton {
            objectName: "toPanel"
            text: qsTr("Back to the panel")
            onClicked: page.volunteer.panel()
        }
    ]
}
