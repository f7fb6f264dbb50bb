pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Home: a poster, not a form.
FocusScope {
    id: page

    required property StandScreen stand
    readonly property bool withQr: stand.qr && stand.onlineAddress !== ""
    readonly property real side: withQr && !Theme.portrait ? Math.max(230, width * 0.21) : 0

    objectName: "appeal"

    Valley {
        anchors.fill: parent
        count: page.stand.count
        goal: page.stand.goal
        held: page.stand.held
    }

    Item {
        id: poster

        anchors.top: parent.top
        anchors.bottom: acts.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        anchors.bottomMargin: Theme.gap
        anchors.rightMargin: Theme.margin + (page.side > 0 ? page.side + Theme.margin : 0)

        PosterText {
            id: headline

            width: parent.width
            height: Math.min(implicitHeight, poster.height * (Theme.nastaliq ? 0.36 : 0.34))
            text: page.stand.headline
            size: Theme.title * (Theme.portrait ? 1.2 : 1.1)
            fontSizeMode: Text.Fit
            minimumPixelSize: 20
            font.bold: true
            lineHeight: Theme.nastaliq ? 0.8 : 1.0
            topPadding: 0
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        PosterText {
            id: ask

            anchors.top: headline.bottom
            anchors.topMargin: Theme.gap * 0.5
            width: parent.width
            height: Math.min(implicitHeight, poster.height * 0.34)
            text: page.stand.ask
            fontSizeMode: Text.Fit
            minimumPixelSize: 16
            size: Theme.body * (Theme.portrait ? 1.1 : 1)
            topPadding: 0
        }
        Rectangle {
            id: rule

            anchors.top: ask.bottom
            anchors.topMargin: Theme.gap * 0.7
            anchors.left: parent.left
            width: Theme.title * 2
            height: 4
            color: Theme.light
        }
        PosterText {
            id: fact

            property int at: 0

            anchors.top: rule.bottom
            anchors.topMargin: Theme.gap * 0.5
            width: parent.width
            height: Math.max(0, Math.min(implicitHeight, poster.height - y - source.height))
            visible: height > Theme.body * 1.3
            text: page.stand.facts.length > 0 ? page.stand.facts[at % page.stand.facts.length] : ""
            fontSizeMode: Text.Fit
            minimumPixelSize: 16
            size: Theme.body
            color: Theme.light
            topPadding: 0

            SequentialAnimation on opacity {
                id: fade

                running: false

                NumberAnimation {
                    to: 0
                    duration: 2 * Theme.calm
                }
                ScriptAction {
                    script: fact.at += 1
                }
                NumberAnimation {
                    to: 1
                    duration: 2 * Theme.calm
                }
            }
            Timer {
                interval: Theme.factEvery
                running: page.stand.facts.length > 1
                repeat: true
                onTriggered: fade.restart()
            }
        }
        PosterText {
            id: source

            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.portrait || poster.height > 420 ? implicitHeight : 0
            visible: height > 0
            text: qsTr("%1 · as of %2").arg(page.stand.organiser).arg("\u2066" + page.stand.asOf + "\u2069")
            size: Theme.small
            topPadding: 0
        }
    }

    Rectangle {
        visible: page.side > 0
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.margin
        width: page.side
        height: Math.min(card.height + 2 * Theme.gap, page.height - acts.height - 2 * Theme.margin)
        radius: Theme.radius
        color: Theme.panel

        QrCard {
            id: card

            anchors.centerIn: parent
            objectName: page.side > 0 ? "qrOnline" : ""
            width: parent.width - Theme.gap
            side: width - Theme.gap
            address: page.stand.onlineAddress
            shortAddress: page.stand.onlineShort
            phone: page.stand.phone
            caption: qsTr("Sign on your own phone")
        }
    }

    Rectangle {
        anchors.fill: acts
        anchors.topMargin: -Theme.gap
        anchors.bottomMargin: -Theme.margin
        anchors.leftMargin: -Theme.margin
        anchors.rightMargin: -Theme.margin
        visible: Theme.portrait
        color: Theme.panel
        opacity: 0.0
    }

    Column {
        id: acts

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        anchors.bottomMargin: Math.max(Theme.gap, page.height * 0.2)
        spacing: Theme.gap

        Row {
            visible: Theme.portrait && page.withQr
            width: parent.width
            layoutDirection: Theme.rtl ? Qt.RightToLeft : Qt.LeftToRight
            LayoutMirroring.enabled: false

            Rectangle {
                width: Math.min(parent.width, 340)
                height: portraitCard.height + 2 * Theme.gap
                radius: Theme.radius
                color: Theme.panel

                QrCard {
                    id: portraitCard

                    anchors.centerIn: parent
                    objectName: Theme.portrait ? "qrOnline" : ""
                    width: parent.width - Theme.gap
                    side: 240
                    address: page.stand.onlineAddress
                    shortAddress: page.stand.onlineShort
                    phone: page.stand.phone
                    caption: qsTr("Sign on your own phone")
                }
            }
        }
        PosterText {
            objectName: "countText"
            width: parent.width
            text: page.stand.count === 0 ? qsTr("Be the first to light a window here. The goal is %1.").arg(page.stand.goal) : qsTr("%n have signed at this stand. Let us get to %1.", "", page.stand.count).arg(page.stand.goal)
            size: Theme.large
            font.bold: true
            topPadding: 0
            bottomPadding: 0
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            ActionButton {
                objectName: "readAndSign"
                text: qsTr("Read and sign")
                primary: true
                size: Theme.large
                focus: true
                onClicked: page.stand.read()
            }
            LanguageBar {
                stand: page.stand
            }
        }
    }
}
