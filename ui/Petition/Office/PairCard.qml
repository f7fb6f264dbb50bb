pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Two signatures that may be one person's, side by side, with the reasons. A person decides.
Card {
    id: card

    required property var modelData
    required property OfficeScreen office
    required property OfficeListsScreen lists
    readonly property string verdict: modelData.verdict
    // As the comparing says it; a test looks for each.
    readonly property list<string> known: [
        QT_TR_NOOP("the same name"),
        QT_TR_NOOP("one name in two spellings or scripts"),
        QT_TR_NOOP("names that differ by a slip"),
        QT_TR_NOOP("names alike"),
        QT_TR_NOOP("different names"),
        QT_TR_NOOP("the same e-mail"),
        QT_TR_NOOP("e-mails that differ by a slip"),
        QT_TR_NOOP("different e-mails"),
        QT_TR_NOOP("the same telephone"),
        QT_TR_NOOP("telephones that differ by a slip"),
        QT_TR_NOOP("different telephones"),
        QT_TR_NOOP("the same place"),
        QT_TR_NOOP("different places")
    ]

    objectName: "pair_" + modelData.first
    heading: verdict === "same" ? qsTr("The same person") : verdict === "keep" ? qsTr("Two people") : qsTr("The same person?")
    detail: Theme.inOneLine(modelData.reasons.map(each => known.includes(each) ? qsTranslate("PairCard", each) : each))

    component Side: Column {
        id: side

        required property var person

        width: ((parent?.width ?? 0) - Theme.gap) / 2
        spacing: 4

        Repeater {
            model: side.person

            PosterText {
                required property string modelData

                width: side.width
                text: "\u2068" + modelData + "\u2069"
                font.family: Theme.inputFamily
                wrapMode: Text.Wrap
                tight: true
            }
        }
    }

    Row {
        width: parent?.width ?? 0
        spacing: Theme.gap

        Side {
            person: card.modelData.left
        }
        Side {
            person: card.modelData.right
        }
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap

        ActionButton {
            objectName: "same"
            visible: card.verdict === ""
            text: qsTr("Same person")
            enabled: !card.office.working
            onClicked: card.lists.decide(card.modelData.first, card.modelData.second, "same")
        }
        ActionButton {
            objectName: "keep"
            visible: card.verdict === ""
            text: qsTr("Two people")
            enabled: !card.office.working
            onClicked: card.lists.decide(card.modelData.first, card.modelData.second, "keep")
        }
        ActionButton {
            objectName: "undo"
            visible: card.verdict !== ""
            text: qsTr("Undo")
            enabled: !card.office.working
            onClicked: card.lists.decide(card.modelData.first, card.modelData.second, "undo")
        }
    }
}
