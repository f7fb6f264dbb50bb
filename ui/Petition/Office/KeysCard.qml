pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// The keys of a campaign, step by step: made onto a stick, copied to another, both tried.
Card {
    id: card

    required property OfficeScreen office
    required property OfficeKeysScreen keys

    heading: qsTr("The campaign's key")
    detail: qsTr("It opens what people sign. It is made onto a stick, never onto this computer. Whoever loses it loses every name, so it is copied to a second stick, and both copies are tried.")

    PathEntry {
        id: first

        width: parent?.width ?? 0
        name: "firstStick"
        label: qsTr("The first stick")
        folder: true
    }
    ActionButton {
        objectName: "makeKey"
        anchors.left: parent?.left
        text: qsTr("1. Make the key onto this stick")
        enabled: !card.office.working && first.text !== ""
        onClicked: card.keys.makeCampaignKey(first.text)
    }
    Rectangle {
        width: parent?.width ?? 0
        height: secret.height + 2 * Theme.gap
        visible: card.keys.passphrase !== ""
        radius: Theme.radius
        color: Theme.paper

        Column {
            id: secret

            x: Theme.gap
            y: Theme.gap
            width: parent.width - 2 * Theme.gap
            spacing: Theme.gap

            PosterText {
                width: parent.width
                text: qsTr("Write these words on paper now. They are shown only this once, and without them the key opens nothing.")
                color: Theme.paperInk
                tight: true
            }
            PosterText {
                objectName: "passphrase"
                width: parent.width
                text: "\u2066" + card.keys.passphrase + "\u2069"
                size: Theme.large
                font.family: Theme.inputFamily
                font.bold: true
                color: Theme.paperInk
            }
            ActionButton {
                objectName: "written"
                anchors.left: parent?.left
                text: qsTr("They are on paper")
                primary: true
                onClicked: card.keys.written()
            }
        }
    }
    PathEntry {
        id: second

        width: parent?.width ?? 0
        name: "secondStick"
        label: qsTr("A second stick")
        folder: true
    }
    ActionButton {
        objectName: "copyKey"
        anchors.left: parent?.left
        text: qsTr("2. Copy the key to this stick")
        enabled: !card.office.working && second.text !== "" && card.keys.copies === 1
        onClicked: card.keys.copyCampaignKey(second.text)
    }
    TextEntry {
        id: passphrase

        name: "keyPassphrase"
        width: parent?.width ?? 0
        label: qsTr("The words, as you wrote them down")
        hidden: true
        leftToRight: true
    }
    ActionButton {
        objectName: "tryCopies"
        anchors.left: parent?.left
        text: qsTr("3. Try both copies")
        enabled: !card.office.working && card.keys.copies > 0 && passphrase.text !== ""
        onClicked: {
            card.keys.tryCopies(passphrase.text);
            passphrase.text = "";
        }
    }
    PosterText {
        width: parent?.width ?? 0
        text: card.keys.ready ? qsTr("The key is ready: one lost stick loses nothing.") : qsTr("Not ready yet.")
        color: card.keys.ready ? Theme.brightLight : Theme.faultInk
        font.bold: true
        tight: true
    }
    TextEntry {
        id: partner

        name: "partnerKey"
        width: parent?.width ?? 0
        leftToRight: true
        label: qsTr("A trusted partner's public key, who can open them too (age1…)")
    }
    ActionButton {
        objectName: "addPublic"
        anchors.left: parent?.left
        text: qsTr("Add the partner's key")
        enabled: partner.text !== ""
        onClicked: {
            card.keys.addPublic(partner.text);
            partner.text = "";
        }
    }
    PathEntry {
        id: ofOffice

        width: parent?.width ?? 0
        name: "officeKeyFolder"
        label: qsTr("A folder or stick for this office's own key. It tells the stands what they may clear, and opens nothing.")
        folder: true
    }
    ActionButton {
        objectName: "makeOfficeKey"
        anchors.left: parent?.left
        text: qsTr("Make this office's key")
        enabled: !card.office.working && ofOffice.text !== ""
        onClicked: card.keys.makeOfficeKey(ofOffice.text)
    }
    PosterText {
        width: parent?.width ?? 0
        visible: card.keys.sealedTo.length + card.keys.officeKeys.length > 0
        text: [...card.keys.sealedTo, ...card.keys.officeKeys].map(key => "\u2066" + key + "\u2069").join("\n")
        size: Theme.small
        font.family: Theme.inputFamily
        wrapMode: Text.WrapAnywhere
        tight: true
    }
}
