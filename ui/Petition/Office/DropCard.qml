import QtQuick
import QtQuick.Dialogs
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Bundles, folders and sticks are dropped here, or chosen.
Card {
    id: card

    required property OfficeScreen office
    required property OfficeStandsScreen stands

    heading: qsTr("Take in what the volunteers bring")
    detail: qsTr("Drop sticks, folders or bundles here. Any order, as often as you like: nothing counts twice.")
    border.width: over.containsDrag ? 4 : 1
    border.color: over.containsDrag ? Theme.light : Theme.faint(Theme.ink, 0.25)

    ActionButton {
        objectName: "chooseStick"
        anchors.left: parent?.left
        text: qsTr("Choose a stick or folder…")
        primary: true
        enabled: !card.office.working
        onClicked: folders.open()
    }
    FolderDialog {
        id: folders

        title: card.heading
        onAccepted: card.stands.takeIn([selectedFolder.toString()])
    }
    DropArea {
        id: over

        parent: card
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (!card.office.working)
                card.stands.takeIn(drop.urls.map(url => url.toString()));
        }
    }
}
