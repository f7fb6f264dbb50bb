pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Stored on the disk, and only then thanked. Goes home by itself.
FocusScope {
    id: page

    required property StandScreen stand
    required property CampaignScreen campaign
    property bool asking: false
    readonly property bool withQr: stand.qr && campaign.onlineAddress !== ""
    readonly property bool more: asking || stand.sure || stand.receipt !== ""
    readonly property real room: height - acts.height
    // The code has a corner of its own where there is room, else it comes after the words.
    readonly property bool cornered: withQr && (Theme.portrait ? !more && room - words.height >= 420 : room >= 380 && !Theme.scarce)
    readonly property real side: cornered ? Math.max(250, Theme.portrait ? 300 : width * 0.21) : 0

    objectName: "thanks"

    Backdrop {
        anchors.fill: parent
        anchors.topMargin: -2 * Theme.touch
        anchors.bottomMargin: acts.height
        stand: page.stand
        campaign: page.campaign
        // The window that has just been lit lies below the words.
        horizon: Math.min(height * 0.8, Math.max(height * 0.56, 2 * Theme.touch + words.y + (page.more ? 0 : words.height)))
        welcoming: true
    }
    PageFlick {
        id: flick

        // On a small screen what was asked for would wait below the fold.
        onContentHeightChanged: if (page.more)
            contentY = Math.max(0, words.y + words.height + Theme.gap - height)
        anchors.top: parent.top
        anchors.bottom: acts.top
        width: parent.width
        contentHeight: words.height + 2 * Theme.margin + (after.active ? after.height : 0)

        Rectangle {
            x: words.x - Theme.gap
            y: words.y - Theme.gap
            width: words.width + 2 * Theme.gap
            height: words.height + 2 * Theme.gap
            radius: Theme.radius
            color: Theme.panel
        }
        Loader {
            id: after

            x: words.x
            y: words.y + words.height + Theme.gap * 2
            active: page.withQr && !page.cornered

            sourceComponent: Rectangle {
                width: below.width + 2 * Theme.gap
                height: below.height + 2 * Theme.gap
                radius: Theme.radius
                color: Theme.panel

                QrCard {
                    id: below

                    objectName: "qrOnline"
                    anchors.centerIn: parent
                    width: Math.min(words.width - 2 * Theme.gap, Math.max(250, Theme.body * 12))
                    side: 250
                    address: page.campaign.onlineAddress
                    shortAddress: page.campaign.onlineShort
                    phone: page.campaign.phone
                    caption: qsTr("Share it: continue online")
                }
            }
        }
        Column {
            id: words

            x: Theme.rtl ? flick.width - width - Theme.margin : Theme.margin
            y: Theme.margin
            width: flick.width - 2 * Theme.margin - (page.side > 0 && !Theme.portrait ? page.side + Theme.margin : 0)
            spacing: Theme.gap

            PosterText {
                width: parent.width
                text: page.campaign.valley ? qsTr("Thank you. Your window is lit.") : qsTr("Thank you. Your signature counts.")
                size: Theme.nastaliq || Theme.low ? Theme.large * 1.1 : Theme.title * 1.1
                font.bold: true
                tight: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PosterText {
                objectName: "countText"
                width: parent.width
                text: qsTr("%1 signed at this stand. Let us get to %2.", "", page.stand.count).arg(Theme.number(page.stand.count)).arg(Theme.number(page.stand.goal))
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
                        tight: true
                    }
                    PosterText {
                        objectName: "receiptCode"
                        width: parent.width
                        visible: page.stand.receipt !== ""
                        text: Theme.isolated(page.stand.receipt)
                        size: Theme.large
                        font.family: Theme.inputFamily
                        font.bold: true
                        color: Theme.light
                        tight: true
                    }
                    PosterText {
                        width: parent.width
                        visible: page.stand.receipt !== ""
                        text: qsTr("At any stand of this campaign: the way is at the end of the appeal.")
                        size: Theme.small
                        tight: true
                    }
                    ActionButton {
                        objectName: "showReceipt"
                        anchors.left: parent?.left
                        visible: page.stand.receipt === ""
                        text: qsTr("Show the code")
                        onClicked: page.stand.keepReceipt()
                    }
                }
            }
            Rectangle {
                visible: page.stand.sure
                width: parent.width
                height: question.height + 2 * Theme.gap
                radius: Theme.radius
                color: Theme.panel
                border.width: 2
                border.color: Theme.line

                Column {
                    id: question

                    x: Theme.gap
                    y: Theme.gap
                    width: parent.width - 2 * Theme.gap
                    spacing: Theme.gap

                    PosterText {
                        objectName: "takeBackQuestion"
                        width: parent.width
                        text: qsTr("Take your signature back? It will not be counted.")
                        font.bold: true
                        tight: true
                    }
                    Flow {
                        width: parent.width
                        spacing: Theme.gap

                        ActionButton {
                            objectName: "takeBackYes"
                            text: qsTr("Yes, take it back")
                            widest: parent.width
                            once: true
                            onClicked: page.stand.takeBack()
                        }
                        ActionButton {
                            objectName: "takeBackNo"
                            text: qsTr("No, keep it")
                            widest: parent.width
                            onClicked: page.stand.keepSignature()
                        }
                    }
                }
            }
        }
    }
    Rectangle {
        // Half a code is of no use.
        visible: page.side > 0 && y + height <= page.height - acts.height
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
            address: page.cornered ? page.campaign.onlineAddress : ""
            shortAddress: page.campaign.onlineShort
            phone: page.campaign.phone
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
                size: Theme.greatAct
                width: Math.max(implicitWidth, parent.width * 0.4)
                focus: true
                onClicked: page.stand.finish()
            }
            ActionButton {
                objectName: "keepReceipt"
                visible: !page.asking && page.stand.receipt === ""
                text: qsTr("Keep a receipt")
                onClicked: page.asking = true
            }
            ActionButton {
                objectName: "takeBack"
                visible: !page.stand.sure
                text: qsTr("Take it back")
                onClicked: page.stand.askToTakeBack()
            }
        }
    }
}
