pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// The whole appeal, with Sign always in view.
FocusScope {
    id: page

    required property StandScreen stand
    required property CampaignScreen campaign
    required property ListenScreen listening

    objectName: "read"
    Component.onDestruction: listening.stop()

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }
    PageFlick {
        id: flick

        anchors.top: parent.top
        anchors.bottom: acts.top
        width: parent.width
        contentHeight: column.height + 2 * Theme.margin
        focus: true

        Column {
            id: column

            x: (flick.width - width) / 2
            y: Theme.margin
            width: Math.min(flick.width - 2 * Theme.margin, Theme.body * 38)
            spacing: Theme.gap

            PosterText {
                width: parent.width
                text: page.campaign.headline
                size: Theme.title
                font.bold: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PosterText {
                width: parent.width
                text: page.campaign.ask
                size: Theme.large
            }
            PosterText {
                width: parent.width
                text: qsTr("Addressed to: %1").arg(page.campaign.addressee)
            }
            PosterText {
                width: parent.width
                text: qsTr("%1 · as of %2").arg(page.campaign.organiser).arg(Theme.isolated(page.campaign.asOf))
                size: Theme.small
            }
            BlockList {
                width: parent.width
                blocks: page.campaign.body
            }
            PosterText {
                width: parent.width
                visible: page.campaign.reports.length > 0
                text: qsTr("Read on")
                size: Theme.body * 1.2
                font.bold: true
                color: Theme.light
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Repeater {
                model: page.campaign.reports

                Rectangle {
                    id: report

                    required property var modelData
                    readonly property string written: Theme.longDay(modelData.day)

                    width: column.width
                    height: reportColumn.height + 2 * Theme.gap
                    radius: Theme.radius
                    color: Theme.panel

                    Column {
                        id: reportColumn

                        x: Theme.gap
                        y: Theme.gap
                        width: parent.width - 2 * Theme.gap
                        spacing: Theme.gap

                        // A report's headline is in the language it was written in.
                        PosterText {
                            width: parent.width
                            text: report.modelData.headline
                            size: Theme.plainBody
                            font.family: Theme.inputFamily
                            font.bold: true
                            tight: true
                        }
                        PosterText {
                            width: parent.width
                            text: "\u2068" + report.modelData.publisher + "\u2069 · " + report.written
                            size: Theme.small
                            tight: true
                        }
                        QrCard {
                            visible: page.stand.qr && report.modelData.address !== ""
                            width: Math.min(parent.width, 320)
                            side: 240
                            address: report.modelData.address
                        }
                    }
                }
            }
            // Quiet, and after everything: nobody on the way to signing passes it.
            PosterText {
                width: parent.width
                text: qsTr("You have signed before, and kept the receipt?")
                size: Theme.small
                tight: true
                topPadding: Theme.margin
            }
            ActionButton {
                objectName: "toWithdraw"
                anchors.left: parent?.left
                widest: parent.width
                text: qsTr("Take a signature back")
                onClicked: page.stand.askReceipt()
            }
        }
    }
    BottomBar {
        id: acts

        across: column.width
        anchors.bottom: parent.bottom
        width: parent.width

        Flow {
            width: parent.width
            spacing: Theme.gap

            ActionButton {
                objectName: "signFromRead"
                text: qsTr("Sign")
                primary: true
                width: Math.max(implicitWidth, Math.min(parent.width * 0.4, Theme.body * 14))
                onClicked: page.stand.sign()
            }
            ActionButton {
                objectName: "listen"
                visible: page.listening.appeal
                text: page.listening.playing ? qsTr("Stop listening") : qsTr("Listen")
                onClicked: page.listening.playing ? page.listening.stop() : page.listening.playAppeal()
            }
            ActionButton {
                objectName: "back"
                text: qsTr("Back")
                onClicked: page.stand.back()
            }
        }
    }
}
