pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What signing means, what was typed, and the one act that signs.
FocusScope {
    id: page

    required property StandScreen stand
    required property CampaignScreen campaign
    required property ListenScreen listening
    property bool more: false
    property bool mayContact: false
    readonly property var draft: stand.draft
    readonly property bool reachable: !!draft.phone || !!draft.email
    readonly property var exposures: ({
            "public": qsTr("Anyone may see my name"),
            "named": qsTr("Only these may see my name: %1").arg(campaign.handedTo.join(Theme.rtl ? "، " : ", ")),
            "counted": qsTr("Just count me, keep no name")
        })
    readonly property var typed: {
        const counted = draft.exposure === "counted";
        const rows = [[qsTr("My choice"), exposures[draft.exposure] ?? ""]];
        if (!counted)
            rows.push([qsTr("Name"), draft.name ?? ""]);
        rows.push([qsTr("Telephone"), draft.phone ? Theme.isolated(draft.phone) : ""]);
        // The number as it was understood, where it was written in another way.
        if (stand.understoodPhone.replace(/[^0-9]/g, "") !== (draft.phone ?? "").replace(/[^0-9]/g, ""))
            rows.push([qsTr("We read this number as"), Theme.isolated(stand.understoodPhone)]);
        rows.push([qsTr("E-mail"), draft.email ? Theme.isolated(draft.email) : ""]);
        rows.push([qsTr("Place"), draft.place ?? ""], [qsTr("Country"), draft.country ? campaign.countryName(draft.country) : ""]);
        if (!counted)
            rows.push([qsTr("My words"), draft.comment ?? ""]);
        if (draft.helped)
            rows.push([qsTr("A volunteer helped me"), qsTr("Yes")]);
        return rows.filter(([, text]) => text !== "");
    }

    objectName: "consent"
    // Somebody who is helped is read to.
    Component.onCompleted: if (draft.helped && listening.consent)
        listening.playConsent()
    Component.onDestruction: listening.stop()

    // Act (b): a switch of its own, that nobody has set before.
    component ContactSwitch: ChoiceButton {
        objectName: "contactSwitch"
        many: true
        width: parent?.width ?? 0
        text: qsTr("You may contact me about this petition")
        size: Theme.body
        checked: page.mayContact
        onToggled: page.mayContact = checked
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }
    PageFlick {
        id: flick

        anchors.top: parent.top
        anchors.bottom: bar.top
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
                text: qsTr("Before you sign")
                size: Theme.large
                font.bold: true
                tight: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            BlockList {
                width: parent.width
                blocks: page.campaign.consentFirst
            }
            ActionButton {
                objectName: "moreConsent"
                anchors.left: parent?.left
                visible: page.campaign.consentMore.length > 0
                text: page.more ? qsTr("Show less") : qsTr("Show more")
                onClicked: page.more = !page.more
            }
            BlockList {
                width: parent.width
                visible: page.more
                blocks: page.campaign.consentMore
            }
            Rectangle {
                width: parent.width
                height: readBack.height + 2 * Theme.gap
                radius: Theme.radius
                color: Theme.panel
                border.width: 2
                border.color: Theme.line

                Column {
                    id: readBack

                    x: Theme.gap
                    y: Theme.gap
                    width: parent.width - 2 * Theme.gap
                    spacing: Theme.apart

                    PosterText {
                        width: parent.width
                        text: qsTr("This is what you typed")
                        font.bold: true
                        color: Theme.light
                        tight: true
                    }
                    Repeater {
                        model: page.typed

                        Column {
                            id: row

                            required property var modelData
                            // Our own words, and not what somebody typed.
                            readonly property bool ours: [qsTr("My choice"), qsTr("Country"), qsTr("A volunteer helped me")].includes(modelData[0])

                            width: readBack.width

                            PosterText {
                                width: parent.width
                                text: row.modelData[0]
                                size: Theme.small
                                color: Theme.light
                                tight: true
                            }
                            PosterText {
                                width: parent.width
                                text: page.stand.hiding && !row.ours && !look.down ? "\u2022".repeat(8) : row.modelData[1]
                                size: row.ours ? Theme.body : Theme.plainBody
                                font.family: row.ours ? Theme.family : Theme.inputFamily
                                tight: true
                            }
                        }
                    }
                    HoldButton {
                        id: look

                        objectName: "holdToLook"
                        visible: page.stand.hiding
                        anchors.left: parent?.left
                        text: qsTr("Press and hold to look")
                    }
                    ChoiceButton {
                        objectName: "wordsSwitch"
                        visible: page.draft.exposure !== "counted" && !!page.draft.comment
                        many: true
                        width: parent.width
                        text: qsTr("You may show my words to others")
                        checked: page.draft.showWords ?? false
                        onToggled: page.stand.allowWords(checked)
                    }
                    ActionButton {
                        objectName: "edit"
                        anchors.left: parent?.left
                        text: qsTr("Change it")
                        onClicked: page.stand.back()
                    }
                }
            }
            MarkPad {
                id: markPad

                kept: page.draft.mark ?? []
                visible: page.campaign.mark && page.draft.exposure !== "counted"
                width: parent.width
            }
            // On a low screen the largest text leaves no room for a bar below: the acts come last.
            Loader {
                width: parent.width
                active: Theme.scarce
                visible: active
                sourceComponent: acts
            }
        }
    }
    BottomBar {
        id: bar

        across: column.width
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !Theme.scarce
        height: visible ? implicitHeight : 0

        Loader {
            width: parent.width
            active: !Theme.scarce
            sourceComponent: acts
        }
    }
    Component {
        id: acts

        Column {
            spacing: Theme.gap * 0.7

            ContactSwitch {
                visible: page.reachable
            }
            Flow {
                id: flow

                width: parent.width
                spacing: Theme.gap

                ActionButton {
                    id: agree

                    readonly property real equal: Math.min(flow.width, Math.max(implicitWidth, cancel.implicitWidth, Math.min((flow.width - Theme.gap) / 2, Theme.body * 15)))

                    objectName: "agree"
                    text: qsTr("I agree and sign")
                    width: equal
                    height: Math.max(implicitHeight, cancel.implicitHeight)
                    primary: true
                    once: true
                    onClicked: page.stand.agree(page.reachable && page.mayContact, markPad.visible ? markPad.points() : [])
                }
                ActionButton {
                    id: cancel

                    objectName: "cancel"
                    text: qsTr("Cancel")
                    width: agree.equal
                    height: agree.height
                    onClicked: page.stand.finish()
                }
                ActionButton {
                    objectName: "listen"
                    visible: page.listening.consent
                    text: page.listening.playing ? qsTr("Stop listening") : qsTr("Listen")
                    onClicked: page.listening.playing ? page.listening.stop() : page.listening.playConsent()
                }
            }
        }
    }
}
