pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// A person asks to be forgotten: found, chosen, erased after a second question.
Card {
    id: card

    required property OfficeScreen office
    required property OfficeRequestsScreen requests
    property var chosen: []
    property bool asking: false
    readonly property int records: requests.rows.filter(row => chosen.includes(row.id)).reduce((sum, row) => sum + row.records, 0)

    heading: qsTr("Forget a person")
    detail: qsTr("Look for a name, a telephone number or an e-mail address, in everything that lies here. Make sure that it is this person before you erase.")

    Connections {
        target: card.requests

        function onFoundChanged() {
            card.chosen = [];
            card.asking = false;
            // With the key goes the name that was typed.
            if (!card.requests.looked)
                text.text = "";
        }
    }
    TextEntry {
        id: text

        name: "find"
        width: parent?.width ?? 0
        label: qsTr("Name, telephone or e-mail")
        onEntered: looks.clicked()
    }
    ActionButton {
        id: looks

        objectName: "find"
        anchors.left: parent?.left
        text: qsTr("Look")
        enabled: !card.office.working && text.text !== ""
        onClicked: card.requests.find(text.text)
    }
    PosterText {
        objectName: "foundCount"
        width: parent?.width ?? 0
        visible: card.requests.looked
        text: card.requests.count === 0 ? qsTr("Nobody here fits.") : card.requests.count > card.requests.rows.length ? qsTr("Records that fit: %1. Here are the first %2; type more of the name.").arg(Theme.number(card.requests.count)).arg(Theme.number(card.requests.rows.length)) : qsTr("Records that fit: %1. Choose those of this person.").arg(Theme.number(card.requests.count))
        font.bold: true
        tight: true
    }
    PosterText {
        width: parent?.width ?? 0
        visible: card.requests.notForThisKey > 0
        text: qsTr("Records sealed to another key: %1. Look with that key, too.").arg(Theme.number(card.requests.notForThisKey))
        color: Theme.faultInk
        tight: true
    }
    PosterText {
        width: parent?.width ?? 0
        visible: card.requests.damaged > 0
        text: qsTr("Damaged in the register: %1. Take the bundles in again from their sticks, which puts back what is damaged.").arg(Theme.number(card.requests.damaged))
        color: Theme.faultInk
        tight: true
    }
    Repeater {
        model: card.requests.rows

        FoundRow {
            width: parent?.width ?? 0
            checked: card.chosen.includes(modelData.id)
            onClicked: {
                const others = card.chosen.filter(id => id !== modelData.id);
                card.chosen = checked ? [...others, modelData.id] : others;
                card.asking = false;
            }
        }
    }
    PathList {
        id: backups

        width: parent?.width ?? 0
        visible: card.chosen.length > 0
        name: "eraseBackup"
        label: qsTr("Back-ups of the register, to erase in as well")
    }
    ActionButton {
        objectName: "erase"
        anchors.left: parent?.left
        visible: card.chosen.length > 0 && !card.asking
        text: qsTr("Erase what is chosen…")
        enabled: !card.office.working
        onClicked: card.asking = true
    }
    Warning {
        width: parent?.width ?? 0
        visible: card.asking
        text: qsTr("Records to be erased for good: %1. Nobody can bring them back, and no stick does. The key is closed afterwards.").arg(Theme.number(card.records))

        Flow {
            width: parent?.width ?? 0
            spacing: Theme.gap

            ActionButton {
                objectName: "eraseSure"
                text: qsTr("Yes, erase them for good")
                primary: true
                enabled: !card.office.working
                onClicked: card.requests.erase(card.chosen, backups.all())
            }
            ActionButton {
                objectName: "eraseNot"
                text: qsTr("No")
                onClicked: card.asking = false
            }
        }
    }
}
