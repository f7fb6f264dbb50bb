pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What signing means, what was typed, and the one act that signs.
FocusScope {
    id: page

    required property StandScreen stand
    property bool more: false
    readonly property var draft: stand.draft
    readonly property bool reachable: !!draft.phone || !!draft.email
    readonly property var exposures: ({
            "public": qsTr("Anyone may see my name"),
            "named": qsTr("Only these may see my name: %1").arg(stand.handedTo.join(Theme.rtl ? "، " : ", ")),
            "counted": qsTr("Just count me, keep no name")
        })
    readonly property var typed: {
        const counted = draft.exposure === "counted";
        const rows = [[qsTr("My choice"), exposures[draft.exposure] ?? ""]];
        if (!counted)
            rows.push([qsTr("Name"), draft.name ?? ""]);
        rows.push([qsTr("Telephone"), draft.phone ?? ""], [qsTr("E-mail"), draft.email ?? ""]);
        rows.push([qsTr("Place"), draft.place ?? ""], [qsTr("Country"), draft.country ?? ""]);
        if (!counted)
            rows.push([qsTr("My words"), draft.comment ?? ""]);
        return rows.filter(([, text]) => text !== "");
    }

    objectName: "consent"

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
                text: qsTr("Before you sign")
                size: Theme.large
                font.bold: true
                topPadding: 0
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            BlockList {
                width: parent.width
                blocks: page.stand.consentFirst
            }
            ActionButton {
                objectName: "moreConsent"
                visible: page.stand.consentMore.length > 0
                text: page.more ? qsTr("Show less") : qsTr("Show more")
                onClicked: page.more = !page.more
            }
            BlockList {
                width: parent.width
                visible: page.more
                blocks: page.stand.consentMore
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
                    spacing: Theme.gap * 0.5

                    PosterText {
                        width: parent.width
                        text: qsTr("This is what you typed")
                        font.bold: true
                        color: Theme.light
                        topPadding: 0
                    }
                    Repeater {
                        model: page.typed

                        Column {
                            id: row

                            required property var modelData

                            width: readBack.width

                            PosterText {
                                width: parent.width
                                text: row.modelData[0]
                                size: Theme.small
                                color: Theme.light
                                topPadding: 0
                                bottomPadding: 0
                            }
                            PosterText {
                                width: parent.width
                                text: row.modelData[1]
                                font.family: row.modelData[0] === qsTr("My choice") ? Theme.family : Theme.inputFamily
                                topPadding: 0
                            }
                        }
                    }
                    ActionButton {
                        objectName: "edit"
                        text: qsTr("Change it")
                        onClicked: page.stand.back()
                    }
                }
            }
            ChoiceButton {
                id: contact

                objectName: "contactSwitch"
                visible: page.reachable
                many: true
                width: parent.width
                text: qsTr("You may contact me about this petition")
                detail: qsTr("You can leave this empty and sign all the same.")
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
                id: agree

                objectName: "agree"
                text: qsTr("I agree and sign")
                width: Math.max(implicitWidth, cancel.implicitWidth)
                primary: true
                once: true
                onClicked: page.stand.agree(contact.visible && contact.checked)
            }
            ActionButton {
                id: cancel

                objectName: "cancel"
                text: qsTr("Cancel")
                width: agree.width
                onClicked: page.stand.finish()
            }
            LanguageBar {
                stand: page.stand
            }
        }
    }
}
