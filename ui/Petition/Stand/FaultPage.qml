import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What happened, that nothing is lost, and what to do next.
FocusScope {
    id: page

    required property StandScreen stand

    objectName: "fault"

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.body * 30)
        spacing: Theme.gap * 1.5

        PosterText {
            width: parent.width
            text: qsTr("This did not work")
            size: Theme.title
            font.bold: true
            color: Theme.light
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        PosterText {
            width: parent.width
            text: page.stand.faultSentence
            size: Theme.large
            font.family: Theme.inputFamily
        }
        PosterText {
            width: parent.width
            text: page.stand.faultHint
            font.family: Theme.inputFamily
            visible: text !== ""
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            ActionButton {
                objectName: "back"
                text: qsTr("Back")
                primary: true
                focus: true
                onClicked: page.stand.back()
            }
            ActionButton {
                objectName: "finish"
                text: qsTr("Finish and clear")
                onClicked: page.stand.finish()
            }
        }
    }
}
