pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// All that a campaign says in one language, and how its appeal will read.
Card {
    id: card

    required property OfficeCampaignScreen campaign
    required property PackFaults mends
    required property var modelData
    readonly property string code: modelData.code
    readonly property var seen: campaign.preview(code, appeal.text)

    function filled(): var {
        return {
            code: code,
            organiser: organiser.text,
            addressee: addressee.text,
            readers: readers.text,
            appeal: appeal.text,
            consent: consent.text
        };
    }

    objectName: "language_card_" + code
    heading: modelData.name

    component Line: TextEntry {
        width: parent?.width ?? 0
        leftToRight: !card.modelData.rtl
    }

    Line {
        id: organiser

        name: "organiser_" + card.code
        label: qsTr("Who asks: the campaign's name")
    }
    Line {
        id: addressee

        name: "addressee_" + card.code
        label: qsTr("Whom you ask")
    }
    TextBox {
        id: readers

        width: parent?.width ?? 0
        name: "readers_" + card.code
        label: qsTr("Who gets the list of names, one to a line, in the same order in each language")
        rightToLeft: card.modelData.rtl
        lines: 2
    }
    TextBox {
        id: appeal

        width: parent?.width ?? 0
        name: "appeal_" + card.code
        label: qsTr("The appeal: a headline after #, the ask in two sentences, facts after -, then the whole appeal under headings after ##")
        rightToLeft: card.modelData.rtl
        lines: 9
        Component.onCompleted: text = card.campaign.template("appeal")
    }
    Rectangle {
        width: parent?.width ?? 0
        height: shown.height + 2 * Theme.gap
        radius: Theme.radius
        color: Theme.night
        border.width: 2
        border.color: Theme.lamp
        LayoutMirroring.enabled: card.modelData.rtl
        LayoutMirroring.childrenInherit: true

        Column {
            id: shown

            x: Theme.gap
            y: Theme.gap
            width: parent.width - 2 * Theme.gap
            spacing: Theme.gap

            PosterText {
                objectName: "wrong_" + card.code
                LayoutMirroring.enabled: Theme.rtl // the window says this, not the appeal
                width: parent.width
                visible: text !== ""
                text: card.seen.fault ? qsTr("Not yet: %1.").arg("\u2068" + card.mends.tell(card.seen.fault) + "\u2069") : ""
                color: Theme.faultInk
                tight: true
            }
            PosterText {
                objectName: "preview_" + card.code
                width: parent.width
                visible: text !== ""
                text: card.seen.headline ?? ""
                size: Theme.title
                font.family: card.code === "ur" ? "Noto Nastaliq Urdu" : "Noto Sans Arabic"
                font.bold: true
                color: Theme.light
            }
            PosterText {
                width: parent.width
                visible: text !== ""
                text: card.seen.ask ?? ""
                size: Theme.large
                font.family: card.code === "ur" ? "Noto Nastaliq Urdu" : "Noto Sans Arabic"
            }
            Repeater {
                model: card.seen.facts ?? []

                PosterText {
                    required property string modelData

                    width: shown.width
                    text: "·  " + modelData
                    font.family: card.code === "ur" ? "Noto Nastaliq Urdu" : "Noto Sans Arabic"
                    tight: true
                }
            }
        }
    }
    TextBox {
        id: consent

        width: parent?.width ?? 0
        name: "consent_" + card.code
        label: qsTr("What people agree to: at most 120 words before the first heading. The words in braces are filled in.")
        rightToLeft: card.modelData.rtl
        lines: 8
        Component.onCompleted: text = card.campaign.template("consent")
    }
}
