import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// The wish is stored, and the screen says so only now.
FocusScope {
    id: page

    required property StandScreen stand
    required property CampaignScreen campaign

    objectName: "withdrawn"

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }
    PageFlick {
        id: flick

        anchors.top: parent.top
        anchors.bottom: acts.top
        width: parent.width
        contentHeight: words.height + 2 * Theme.margin

        Column {
            id: words

            x: (flick.width - width) / 2
            y: Math.max(Theme.margin, (flick.height - height) / 2)
            width: Math.min(flick.width - 2 * Theme.margin, Theme.body * 30)
            spacing: Theme.gap

            PosterText {
                width: parent.width
                text: qsTr("Your wish is stored.")
                size: Theme.title
                font.bold: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            WithdrawnWords {
                width: parent.width
                practice: page.stand.practice
            }
        }
    }
    BottomBar {
        id: acts

        across: words.width
        anchors.bottom: parent.bottom
        width: parent.width

        ActionButton {
            objectName: "nextPerson"
            anchors.left: parent?.left
            text: qsTr("Next person")
            primary: true
            size: Theme.greatAct
            width: Math.max(implicitWidth, parent.width * 0.45)
            focus: true
            onClicked: page.stand.finish()
        }
    }
}
