import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What the register asks of its office: deletion in time, a key that was tried.
Column {
    id: card

    required property OfficeScreen office
    required property OfficeStandsScreen stands
    required property OfficeCareScreen care
    readonly property var cares: stands.cares
    property bool trying: false

    visible: cares.stopped === true || cares.near === true || cares.askForKey === true
    spacing: Theme.gap

    function ofDeletion(): string {
        if (cares.due)
            return qsTr("The day of deletion is over (%1). Everything here must be deleted now.").arg(Theme.inOneLine([Theme.longDay(cares.last)]));
        if (cares.over)
            return qsTr("The day of deletion of one pack is over (%1). The last one's is %2; after it everything is deleted.").arg(Theme.inOneLine([Theme.longDay(cares.first)])).arg(Theme.inOneLine([Theme.longDay(cares.last)]));
        if (cares.days === 0)
            return qsTr("Today is the last day on which these names may be kept. Publish what is still to be published.");
        return qsTr("Days left until the day of deletion (%2): %1. Publish what is still to be published.").arg(Theme.number(cares.days ?? 0)).arg(Theme.inOneLine([Theme.longDay(cares.first ?? "")]));
    }

    Warning {
        objectName: "eraseStopped"
        width: parent?.width ?? 0
        visible: card.cares.stopped === true
        text: qsTr("An erase was stopped halfway. What was erased may still lie in the register's file.")

        ActionButton {
            objectName: "finishErase"
            anchors.left: parent?.left
            text: qsTr("Finish it")
            primary: true
            enabled: !card.office.working
            onClicked: card.care.finishErase()
        }
    }
    Warning {
        objectName: "deletion"
        width: parent?.width ?? 0
        visible: card.cares.near === true
        text: card.ofDeletion()

        ActionButton {
            objectName: "toPublish"
            anchors.left: parent?.left
            visible: card.cares.over !== true
            text: qsTr("To the lists")
            onClicked: card.office.show("lists")
        }
        ActionButton {
            objectName: "toDeletion"
            anchors.left: parent?.left
            visible: card.cares.due === true
            text: qsTr("To the deletion")
            primary: true
            onClicked: card.office.show("requests")
        }
    }
    Warning {
        objectName: "keyNeverTried"
        width: parent?.width ?? 0
        visible: card.cares.askForKey === true
        text: qsTr("No key was tried on these signatures yet. Do it while every stand still has them: if the key opens nothing, nothing is lost today.")

        ActionButton {
            objectName: "askForKey"
            anchors.left: parent?.left
            visible: !card.trying
            text: qsTr("Try the key…")
            primary: true
            onClicked: card.trying = true
        }
        PathEntry {
            id: key

            width: parent?.width ?? 0
            visible: card.trying
            name: "triedKey"
            label: qsTr("The campaign key's file, on its stick")
        }
        TextEntry {
            id: passphrase

            name: "triedPassphrase"
            width: parent?.width ?? 0
            visible: card.trying
            label: qsTr("Its passphrase")
            hidden: true
            leftToRight: true
            onEntered: tries.clicked()
        }
        ActionButton {
            id: tries

            objectName: "tryKey"
            anchors.left: parent?.left
            visible: card.trying
            text: qsTr("Try the key")
            primary: true
            enabled: !card.office.working && key.text !== ""
            onClicked: {
                card.care.tryKey(key.text, passphrase.text);
                passphrase.text = "";
            }
        }
    }
}
