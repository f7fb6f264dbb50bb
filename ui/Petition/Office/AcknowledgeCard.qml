import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What is safe at the office may be cleared at the stands: first a copy elsewhere, then the letters.
Card {
    id: card

    required property OfficeScreen office
    required property OfficeStandsScreen stands

    heading: qsTr("Tell the stands what is safe")
    detail: qsTr("First copy the register to another disk. Then write the acknowledgements to a stick; a stand that reads its own may clear what lies in both.")

    PathEntry {
        id: backup

        width: parent?.width ?? 0
        name: "backup"
        label: qsTr("A folder on another disk")
        folder: true
    }
    ActionButton {
        objectName: "backUp"
        anchors.left: parent?.left
        text: qsTr("Copy and check")
        enabled: !card.office.working && backup.text !== ""
        onClicked: card.stands.backUp(backup.text)
    }
    PathEntry {
        id: key

        width: parent?.width ?? 0
        name: "officeKey"
        label: qsTr("The office key's file")
    }
    TextEntry {
        id: passphrase

        name: "officePassphrase"
        width: parent?.width ?? 0
        label: qsTr("Its passphrase")
        hidden: true
        leftToRight: true
    }
    PathEntry {
        id: out

        width: parent?.width ?? 0
        name: "acknowledgements"
        label: qsTr("The stick to write them to")
        folder: true
    }
    ActionButton {
        objectName: "acknowledge"
        anchors.left: parent?.left
        text: qsTr("Write the acknowledgements")
        enabled: !card.office.working && key.text !== "" && out.text !== ""
        onClicked: {
            card.stands.acknowledge(key.text, passphrase.text, out.text);
            passphrase.text = "";
        }
    }
}
