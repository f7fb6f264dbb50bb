pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// The stand came from another computer: which words it had, which it has now, and what is kept.
FramePage {
    id: page

    required property VolunteerScreen volunteer

    objectName: "moved"
    heading: qsTr("This stand comes from another computer")

    component Words: PosterText {
        width: parent?.width ?? 0
        font.family: Theme.inputFamily
        font.bold: true
        color: Theme.brightLight
    }

    PosterText {
        width: parent?.width ?? 0
        text: qsTr("A stand's key belongs to one computer, so a new one was made here and counting began anew. Nothing is lost.")
    }
    Repeater {
        model: page.volunteer.said.moved ?? []

        Column {
            id: stand

            required property var modelData

            width: parent?.width ?? 0
            spacing: Theme.gap

            PosterText {
                objectName: "movedKept"
                width: parent.width
                text: qsTr("Signed on the other computer, kept here, and exported with the rest: %1").arg(Theme.number(stand.modelData.kept))
                font.bold: true
            }
            PosterText {
                width: parent.width
                text: qsTr("The stand's words there:")
                tight: true
            }
            Words {
                objectName: "movedOld"
                text: "\u2066" + stand.modelData.words + "\u2069"
            }
        }
    }
    PosterText {
        width: parent?.width ?? 0
        text: qsTr("Its words here, by which headquarters accepts it. Tell headquarters by telephone:")
        font.bold: true
    }
    Words {
        objectName: "movedNew"
        text: "\u2066" + page.volunteer.device.words + "\u2069"
    }
    PosterText {
        width: parent?.width ?? 0
        text: qsTr("If the other computer still stands somewhere with the same signatures, tell headquarters that too.")
        tight: true
    }
    acts: [
        ActionButton {
            objectName: "movedRead"
            text: qsTr("I have noted it")
            primary: true
            once: true
            onClicked: page.volunteer.noteMoved()
        },
        ActionButton {
            objectName: "toAppeal"
            text: qsTr("Later")
            onClicked: page.volunteer.close()
        }
    ]
}
