import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// The campaign's key opens what is held; its passphrase is forgotten as soon as it was used.
Card {
    id: card

    required property OfficeScreen office
    required property OfficeListsScreen lists

    heading: qsTr("Open with the campaign's key")

    PathEntry {
        id: key

        width: parent?.width ?? 0
        name: "campaignKey"
        label: qsTr("The key's file, on its stick")
    }
    TextEntry {
        id: passphrase

        name: "passphrase"
        width: parent?.width ?? 0
        label: qsTr("Its passphrase")
        hidden: true
        leftToRight: true
        onEntered: opens.clicked()
    }
    ActionButton {
        id: opens

        objectName: "openNames"
        anchors.left: parent?.left
        text: qsTr("Open")
        primary: true
        enabled: !card.office.working && key.text !== ""
        onClicked: {
            card.lists.openWith(key.text, passphrase.text);
            passphrase.text = "";
        }
    }
}
