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

    // The lights need the count, so the valley rises with it, a frame after the words.
    Loader {
        anchors.fill: parent
        anchors.bottomMargin: acts.height
        active: page.stand.ready

        sourceComponent: Valley {
            count: page.stand.count
            goal: page.stand.goal
            held: page.stand.held
            skyline: height * (Theme.portrait ? 0.7 : 0.6)
        }
    }

    Item {
        id: poster

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.gap
        anchors.rightMargin: Theme.margin + (page.side > 0 ? page.side + Theme.margin : 0)
        // Below it lie the ridge and the valley, which nothing covers.
        height: (page.height - acts.height) * (Theme.portrait ? 0.38 : 0.6)

        PosterText {
            id: source

            width: parent.width
            text: qsTr("%1 · as of %2").arg(page.stand.organiser).arg("\u2066" + page.stand.asOf + "\u2069")
            size: Theme.small
            color: Theme.brightLight
            topPadding: 0
        }
        PosterText {
            id: headline

            anchors.top: source.bottom
            anchors.topMargin: Theme.nastaliq ? -Theme.gap : -Theme.gap * 0.6
            width: parent.width
            height: Math.min(implicitHeight, poster.height * 0.4)
            text: page.stand.headline
            size: Theme.title * (Theme.portrait ? 1.2 : Theme.nastaliq ? 0.9 : 1.1)
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
            anchors.topMargin: Theme.nastaliq ? 0 : -Theme.gap
            width: parent.width
            height: Math.min(implicitHeight, poster.height * 0.4)
            text: page.stand.ask
            fontSizeMode: Text.Fit
            minimumPixelSize: 16
            size: Theme.body * (Theme.portrait ? 1.1 : Theme.nastaliq ? 0.9 : 1)
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
            height: Math.max(0, Math.min(implicitHeight, poster.height - y))
            visible: height > Theme.body * 1.3
            text: page.stand.facts.length > 0 ? page.stand.facts[at % page.stand.facts.length] : ""
            fontSizeMode: Text.Fit
            minimumPixelSize: 16
            size: Theme.body
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
    }

    Rectangle {
        visible: page.withQr
        x: Theme.rtl === Theme.portrait ? page.width - width - Theme.margin : Theme.margin
        y: Theme.portrait ? poster.y + poster.height : Theme.gap
        width: Theme.portrait ? 330 : page.side
        height: card.height + 2 * Theme.gap
        radius: Theme.radius
        color: Theme.panel
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        QrCard {
            id: card

            anchors.centerIn: parent
            objectName: "qrOnline"
            width: parent.width - Theme.gap
            side: Math.min(width - Theme.gap, page.height - acts.height - wordsHeight - Theme.gap * 4)
            // Drawing a code takes longer than a frame: it comes with the count.
            address: page.stand.ready ? page.stand.onlineAddress : ""
            shortAddress: page.stand.onlineShort
            phone: page.stand.phone
            caption: qsTr("Sign on your own phone")
        }
    }

    BottomBar {
        id: acts

        anchors.bottom: parent.bottom
        width: parent.width

        Flow {
            id: flow

            width: parent.width
            spacing: Theme.gap

            ActionButton {
                id: begin

                objectName: "readAndSign"
                text: qsTr("Read and sign")
                primary: true
                size: Theme.large
                focus: true
                onClicked: page.stand.read()
            }
            Item {
                width: flow.width - begin.width - Theme.gap - 1 - (Theme.portrait ? 0 : languages.width + Theme.gap)
                height: Math.max(begin.height, count.implicitHeight)

                PosterText {
                id: count

                objectName: "countText"
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                text: page.stand.count === 0 ? qsTr("Be the first to light a window here. The goal is %1.").arg(page.stand.goal) : qsTr("%1 signed at this stand. Let us get to %2.").arg(page.stand.count).arg(page.stand.goal)
                // On a small screen a third line here would cost the QR code its size.
                    size: Theme.body * (Theme.nastaliq || page.width < 1100 ? 0.8 : 1.05)
                font.bold: true
                topPadding: 0
                bottomPadding: 0
                }
            }
            LanguageBar {
                id: languages

                stand: page.stand
            }
        }
    }
}
