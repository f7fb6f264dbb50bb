pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Home: a poster, not a form.
FocusScope {
    id: page

    required property StandScreen stand
    required property CampaignScreen campaign
    readonly property bool withQr: stand.qr && campaign.onlineAddress !== ""
    readonly property real room: height - acts.height
    // The code has a corner of its own where there is room, else it comes after the words.
    readonly property bool cornered: withQr && (Theme.portrait ? room - words.height >= 440 : room >= 300 && !Theme.scarce)
    readonly property real side: cornered && !Theme.portrait ? Math.max(250, width * 0.2) : 0
    // The words' share; below lie the ridge and the valley, which nothing covers while they find room.
    readonly property real sky: room * (Theme.portrait ? 0.5 : Theme.low ? 0.8 : 0.7)
    readonly property real wanted: words.height + Theme.gap + (after.active ? after.height + Theme.gap : 0)
    readonly property bool crowded: wanted > sky

    objectName: "appeal"

    // The lights need the count, so the picture rises with it, a frame after the words.
    Loader {
        anchors.fill: parent
        anchors.topMargin: -2 * Theme.touch // behind the languages, too
        anchors.bottomMargin: acts.height
        active: page.stand.ready

        sourceComponent: Backdrop {
            stand: page.stand
            campaign: page.campaign
            clear: Qt.rect(flick.x, 2 * Theme.touch, flick.width, page.sky)
            horizon: 2 * Theme.touch + (Theme.portrait ? page.room * 0.62 : Math.max(page.room * 0.5, Math.min(page.sky, fact.fits ? fact.y + fact.height : words.height + Theme.gap)))
        }
    }

    PageFlick {
        id: flick

        x: Theme.rtl ? parent.width - width : 0
        width: parent.width - (page.side > 0 ? page.side + Theme.margin : 0)
        height: page.crowded ? Math.max(page.sky, page.room * (Theme.scarce ? 1 : 0.86)) : page.sky
        contentHeight: page.crowded ? page.wanted : page.sky

        // Words that reach down into the picture are read on a ground of their own.
        Rectangle {
            visible: page.crowded
            width: parent.width
            height: Math.max(flick.height, flick.contentHeight)
            color: Theme.panel
        }
        Column {
            id: words

            x: Theme.margin
            width: flick.width - 2 * Theme.margin
            spacing: Theme.gap * (Theme.low ? 0.4 : 0.6)

            PosterText {
                width: parent.width
                text: qsTr("%1 · as of %2").arg(page.campaign.organiser).arg(Theme.isolated(page.campaign.asOf))
                size: Theme.small
                color: Theme.brightLight
                tight: true
            }
            PosterText {
                objectName: "headline"
                width: parent.width
                // A name with a hyphen stays on one line.
                text: page.campaign.headline.replace(/-(?=\S)/g, "-\u2060")
                size: Theme.title * (Theme.portrait ? (Theme.step > 1 ? 1 : 1.3) : Theme.low ? (Theme.nastaliq ? 0.7 : 0.84) : Theme.nastaliq ? 0.92 : 1.3)
                font.bold: true
                tight: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PosterText {
                objectName: "countText"
                width: parent.width
                visible: Theme.scarce // the bar below has no room for it
                text: count.text
                font.bold: true
                tight: true
            }
            PosterText {
                width: parent.width
                text: page.campaign.ask
                size: Theme.body * (Theme.low ? 1 : Theme.portrait ? 1.15 : 1.08)
                tight: true
            }
        }
        Loader {
            id: after

            x: words.x
            y: words.height + Theme.gap
            active: page.withQr && !page.cornered

            sourceComponent: QrCard {
                objectName: "qrOnline"
                width: Math.min(words.width, Math.max(250, Theme.body * 12))
                side: 250
                address: page.stand.ready ? page.campaign.onlineAddress : ""
                shortAddress: page.campaign.onlineShort
                phone: page.campaign.phone
                caption: qsTr("Sign on your own phone")
            }
        }
        // Only where there is room: every fact stands in the appeal, too.
        Rectangle {
            id: rule

            x: Theme.rtl ? words.x + words.width - width : words.x
            y: words.height + Theme.gap
            width: Theme.title * 2
            height: 4
            color: Theme.light
            visible: fact.fits
        }
        PosterText {
            id: fact

            property int at: 0
            property real shine: 1
            readonly property bool fits: text !== "" && !after.active && y + height <= page.sky

            x: words.x
            y: rule.y + Theme.gap
            width: words.width
            visible: fits
            opacity: shine
            text: page.campaign.facts.length > 0 ? page.campaign.facts[at % page.campaign.facts.length] : ""
            size: Theme.body
            tight: true

            SequentialAnimation on shine {
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
                running: page.campaign.facts.length > 1
                repeat: true
                onTriggered: fade.restart()
            }
        }
    }

    Rectangle {
        id: code

        visible: page.cornered
        x: Theme.rtl === Theme.portrait ? page.width - width - Theme.margin : Theme.margin
        y: Theme.portrait ? Math.max(page.room * 0.5, words.height + Theme.gap) : 0
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
            side: Math.min(width - Theme.gap, page.height - acts.height - wordsHeight - Theme.gap * 3)
            // Drawing a code takes longer than a frame: it comes with the count.
            address: page.stand.ready && page.cornered ? page.campaign.onlineAddress : ""
            shortAddress: page.campaign.onlineShort
            phone: page.campaign.phone
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
                size: Theme.greatAct
                widest: flow.width
                focus: true
                onClicked: page.stand.read()
            }
            Item {
                readonly property real beside: flow.width - begin.width - Theme.gap - 1
                readonly property bool below: beside < Theme.body * 9

                visible: !Theme.scarce
                width: below ? flow.width : beside
                height: Math.max(below ? 0 : begin.height, count.implicitHeight)

                PosterText {
                    id: count

                    objectName: "countText"
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    text: {
                        const goal = Theme.number(page.stand.goal);
                        if (page.stand.count > 0)
                            return qsTr("%1 signed at this stand. Let us get to %2.", "", page.stand.count).arg(Theme.number(page.stand.count)).arg(goal);
                        return (page.campaign.valley ? qsTr("Be the first to light a window here. The goal is %1.") : qsTr("Be the first to sign here. The goal is %1.")).arg(goal);
                    }
                    size: Theme.body * (page.width < 1100 ? 1 : 1.15)
                    font.bold: true
                    tight: true
                }
            }
        }
    }
}
