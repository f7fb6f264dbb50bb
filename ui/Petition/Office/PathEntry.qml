import QtQuick
import QtQuick.Dialogs
import Petition.Controls
import Petition.Theme

// A file or a folder: typed, or chosen from a list.
Item {
    id: entry

    property alias name: field.name
    property alias label: field.label
    property alias text: field.text
    property bool folder: false
    property bool saves: false

    signal chosen

    implicitHeight: field.height

    function path(url: url): string {
        return decodeURIComponent(url.toString().replace(/^file:\/\/(?=\/)/, ""));
    }

    TextEntry {
        id: field

        anchors.left: parent.left
        width: parent.width - choose.width - Theme.gap
        leftToRight: true
        onEntered: entry.chosen()
    }
    ActionButton {
        id: choose

        objectName: "choose_" + field.name
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: qsTr("Choose…")
        Accessible.name: text + " " + entry.label
        onClicked: entry.folder ? folders.open() : files.open()
    }
    FolderDialog {
        id: folders

        title: entry.label
        onAccepted: {
            field.text = entry.path(selectedFolder);
            entry.chosen();
        }
    }
    FileDialog {
        id: files

        title: entry.label
        fileMode: entry.saves ? FileDialog.SaveFile : FileDialog.OpenFile
        onAccepted: {
            field.text = entry.path(selectedFile);
            entry.chosen();
        }
    }
}
