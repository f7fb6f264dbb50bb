pragma ComponentBehavior: Bound
import QtQuick
import Petition.Controls
import Petition.Theme

// Files or folders, one after the other.
Column {
    id: list

    property string name: ""
    property string label: ""
    property bool folder: false
    property var paths: []

    function take() {
        if (entry.text !== "" && !paths.includes(entry.text))
            paths = [...paths, entry.text];
        entry.text = "";
    }

    // What was typed and not added counts as well.
    function all(): var {
        take();
        return paths;
    }

    spacing: Theme.gap * 0.7

    PathEntry {
        id: entry

        width: list.width
        name: list.name
        label: list.label
        folder: list.folder
        onChosen: list.take()
    }
    Repeater {
        model: list.paths

        Item {
            id: row

            required property string modelData

            width: list.width
            height: Math.max(path.height, out.height)

            PosterText {
                id: path

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - out.width - Theme.gap
                text: "\u2066" + row.modelData + "\u2069"
                font.family: Theme.inputFamily
                wrapMode: Text.WrapAnywhere
                tight: true
            }
            ActionButton {
                id: out

                anchors.right: parent.right
                text: qsTr("Take out")
                Accessible.name: text + " " + row.modelData
                onClicked: list.paths = list.paths.filter(one => one !== row.modelData)
            }
        }
    }
}
