pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Stored on the disk, and only then thanked. Goes home by itself.
FocusScope {
    id: page

    required property StandScreen stand
    property bool asking: false
    readonly property bool withQr: stand.qr && stand.onlineAddress !== ""
    // In portrait the receipt takes the place of the code.
    readonly property real side: !withQr || (Theme.portrait && (asking || stand.receipt !== "")) ? 0 : Math.max(230, Theme.portrait ? 300 : width * 0.21)

    objectName: "thanks"

    Timer {
        interval: page.stand.receipt === "" ? Theme.thanksStands : Theme.receiptStands
        running: true
        onIntervalChanged: restart()
        onTriggered: page.stand.finish()
    }

    Valley {
        anchors.fill: parent
        anchors.bottomMargin: acts.height
        count: page.stand.count
        goal: page.stand.goal
        held: page.stand.held
        skyline: height * (Theme.portrait ? 0.7 : 0.6)
        welcoming: true
    }
    PageFlick {
        id: flick

        // On a small screen the code would wait below the fold.
        onContentHeightChanged: if (page.asking || page.stand.receipt !== "")
            contentY = Math.max(0, contentHeight - height)
        anchors.top: parent.top
        anchors.bottom: acts.top
        width: parent.width
        contentHeight: words.height + 2 * Theme.margin

        Rectangle {
            x: words.x - Theme.gap
            y: words.y - Theme.gap
            width: words.width + 2 * Theme.gap
            height: words.height + 2 * Theme.gap
            radius: Theme.radius
            color: Theme.panel
        }
        Column {
            id: words

            x: Theme.rtl ? flick.width - width - Theme.margin : Theme.margin
            y: Theme.margin
            width: flick.width - 2 * Theme.margin - (page.side > 0 && !Theme.portrait ? page.side + Theme.margin : 0)
            spacing: Theme.gap

            PosterText {
                width: parent.width
                text: qsTr("Thank you. Your window is lit.")
                size: Theme.nastaliq ? Theme.large : Theme.title * 1.15
                font.bold: true
                topPadding: 0
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PosterText {
                objectName: "countText"
                width: parent.width
                text: qsTr("%1 signed at this stand. Let us get to %2.").arg(page.stand.count).arg(page.stand.goal)
                size: Theme.large
            }
            PosterText {
                objectName: "practiceThanks"
                width: parent.width
                visible: page.stand.practice
                text: qsTr("This was practice. Nothing was counted.")
                font.bold: true
                color: Theme.light
            }
            Rectangle {
                visible: page.asking || page.stand.receipt !== ""
                width: parent.width
                height: receipt.height + 2 * Theme.gap
                radius: Theme.radius
                color: Theme.panel

                Column {
                    id: receipt

                    x: Theme.gap
                    y: Theme.gap
                    width: parent.width - 2 * Theme.gap
                    spacing: Theme.gap

                    PosterText {
                        width: parent.width
                        text: qsTr("With this code you can take your signature back. A receipt on a searched phone shows that you signed. Copy it only if that is safe.")
                        topPadding: 0
                    }
                    PosterText {
                        objectName: "receiptCode"
                        width: parent.width
                        visible: page.stand.receipt !== ""
                        text: "\u2066" + page.stand.receipt + "\u2069"
                        size: Theme.large
                        font.family: Theme.inputFamily
                        font.bold: true
                        color: Theme.light
                        topPadding: 0
                    }
                    ActionButton {
                        objectName: "showReceipt"
                        visible: page.stand.receipt === ""
                        text: qsTr("Show the code")
                        onClicked: page.stand.keepReceipt()
                    }
                }
            }
        }
    }
    Rectangle {
        visible: page.side > 0
        x: Theme.rtl ? Theme.margin : page.width - width - Theme.margin
        y: Theme.portrait ? words.y + words.height + Theme.gap : Theme.gap
        width: page.side
        height: card.height + 2 * Theme.gap
        radius: Theme.radius
        color: Theme.panel
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        QrCard {
            id: card

            objectName: "qrOnline"
            anchors.centerIn: parent
            width: parent.width - Theme.gap
            side: Math.min(width - Theme.gap, page.height - acts.height - wordsHeight - Theme.gap * 4)
            address: page.stand.onlineAddress
            shortAddress: page.stand.onlineShort
            phone: page.stand.phone
            caption: qsTr("Share it: continue online")
        }
    }
    BottomBar {
        id: acts

        anchors.bottom: parent.bottom
        width: parent.width

        Flow {
            width: parent.width
            spacing: Theme.gap

            ActionButton {
                objectName: "nextPerson"
                text: qsTr("Next person")
                primary: true
                size: Theme.large
                width: Math.max(implicitWidth, parent.width * 0.45)
                focus: true
                onClicked: page.stand.finish()
            }
            ActionButton {
                objectName: "keepReceipt"
                visible: !page.asking && page.stand.receipt === ""
                text: qsTr("Keep a receipt")
                onClicked: page.asking = true
            }
        }
    }
}
