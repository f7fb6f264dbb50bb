import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Keyboard
import Petition.Theme

// Whoever kept a receipt takes their signature back, without a volunteer.
FocusScope {
    id: page

    required property StandScreen stand
    required property CampaignScreen campaign
    required property ReceiptScreen receipt

    objectName: "withdraw"
    focus: true
    Component.onCompleted: {
        pad.typed = stand.typedCode;
        later.ask(pad); // the keys, where there is not room for all
    }
    Keys.onPressed: event => event.accepted = pad.take(event)

    // A call that Qt makes later would come to a page that is gone; a timer goes with it.
    Timer {
        id: later

        property Item wanted: null

        function ask(item: Item) {
            wanted = item;
            restart();
        }

        interval: 0
        onTriggered: flick.show(wanted)
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }
    PageFlick {
        id: flick

        anchors.top: parent.top
        anchors.bottom: acts.top
        width: parent.width
        contentHeight: words.height + (Theme.low ? Theme.gap * 0.8 : 2 * Theme.margin)
        focus: true

        Column {
            id: words

            x: (flick.width - width) / 2
            y: Theme.low ? Theme.gap / 2 : Theme.margin
            width: Math.min(flick.width - 2 * Theme.margin, Theme.body * 44)
            spacing: Theme.gap * (Theme.low ? 0.6 : 1)

            PosterText {
                width: parent.width
                text: qsTr("Take a signature back by its receipt")
                visible: !Theme.scarce // the code, its keys and all acts are in view first
                size: Theme.low ? (Theme.nastaliq ? Theme.small : Theme.large) : Theme.portrait && Theme.step > 2 ? Theme.body * 1.1 : Theme.title
                font.bold: true
                tight: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            CodeWords {
                id: told

                width: parent.width
                about: Theme.scarce ? qsTr("Take a signature back by its receipt") : ""
                wrong: pad.wrong
                fits: pad.fits
                onWrongChanged: later.ask(told)
            }
            CodePad {
                id: pad

                width: parent.width
                receipt: page.receipt
            }
            PosterText {
                width: parent.width
                visible: page.campaign.phone !== ""
                text: qsTr("Without a receipt, call: %1").arg(Theme.isolated(page.campaign.phone))
                size: Theme.low ? Theme.plainLeast : Theme.small
                font.family: Theme.low ? Theme.inputFamily : Theme.family
                tight: true
            }
        }
    }
    BottomBar {
        id: acts

        across: words.width
        anchors.bottom: parent.bottom
        width: parent.width

        Flow {
            width: parent.width
            spacing: Theme.gap

            ActionButton {
                objectName: "withdrawIt"
                enabled: pad.fits
                text: qsTr("Take it back")
                primary: true
                width: Theme.scarce ? implicitWidth : Math.max(implicitWidth, Math.min(parent.width * 0.4, Theme.body * 14))
                onClicked: page.stand.withdraw(pad.typed)
            }
            ActionButton {
                objectName: "back"
                text: qsTr("Back")
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
