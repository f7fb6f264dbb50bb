import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Stand
import Petition.Theme

// Back soon: a poster for the hall, like the appeal. Only the panel's door leads on.
FocusScope {
    id: page

    required property VolunteerScreen volunteer
    required property StandScreen stand
    required property CampaignScreen campaign

    objectName: "pause"

    Backdrop {
        anchors.fill: parent
        anchors.bottomMargin: acts.height
        stand: page.stand
        campaign: page.campaign
        // The mountains begin below the words.
        horizon: Math.min(height * 0.8, Math.max(height * 0.56, words.y + words.height))
        clear: Qt.rect(words.x, words.y, words.width, words.height)
    }
    PageFlick {
        id: flick

        anchors.top: parent.top
        anchors.bottom: acts.top
        width: parent.width
        contentHeight: Math.max(height, words.y + words.height + Theme.gap)

        Column {
            id: words

            x: (flick.width - width) / 2
            y: Theme.low ? Theme.gap : Math.max(Theme.margin, (flick.height * 0.6 - height) / 2)
            width: Math.min(flick.width - 2 * Theme.margin, Theme.body * 40)
            spacing: Theme.low ? Theme.gap / 2 : Theme.gap

            PosterText {
                width: parent.width
                text: qsTr("We will be back soon")
                size: Theme.title * (Theme.scarce || Theme.step > 2 ? 1 : 1.3)
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PosterText {
                width: parent.width
                text: qsTr("This stand is resting. Please come back in a moment.")
                size: Theme.large
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
    BottomBar {
        id: acts

        anchors.bottom: parent.bottom
        width: parent.width

        ActionButton {
            objectName: "resume"
            anchors.horizontalCenter: parent?.horizontalCenter
            widest: parent?.width ?? 0
            focus: true
            text: qsTr("For volunteers: go on")
            onClicked: page.volunteer.open()
        }
    }
}
