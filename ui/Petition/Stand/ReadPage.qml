pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// The whole appeal, with Sign always in view.
FocusScope {
    id: page

    required property StandScreen stand

    objectName: "read"

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
                text: page.stand.headline
                size: Theme.title
                font.bold: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PosterText {
                width: parent.width
                text: page.stand.ask
                size: Theme.large
            }
            PosterText {
                width: parent.width
                text: qsTr("Addressed to: %1").arg(page.stand.addressee)
            }
            PosterText {
                width: parent.width
                text: qsTr("%1 · as of %2").arg(page.stand.organiser).arg("\u2066" + page.stand.asOf + "\u2069")
                size: Theme.small
            }
            BlockList {
                width: parent.width
                blocks: page.stand.body
            }
            PosterText {
                width: parent.width
                visible: page.stand.reports.length > 0
                text: qsTr("Read on")
                size: Theme.body * 1.2
                font.bold: true
                color: Theme.light
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Repeater {
                model: page.stand.reports

                Rectangle {
                    id: report

                    required property var modelData

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
                            font.family: Theme.inputFamily
                            font.bold: true
                            topPadding: 0
                        }
                        PosterText {
                            width: parent.width
                            text: "\u2066" + report.modelData.publisher + " · " + report.modelData.day + "\u2069"
                            size: Theme.small
                            font.family: Theme.inputFamily
                            topPadding: 0
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
                objectName: "signFromRead"
                text: qsTr("Sign")
                primary: true
                onClicked: page.stand.sign()
            }
            ActionButton {
                objectName: "back"
                text: qsTr("Back")
                onClicked: page.stand.back()
            }
            LanguageBar {
                stand: page.stand
            }
        }
    }
}
