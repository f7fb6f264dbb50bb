import QtQuick
import QtQuick.Templates as T
import Petition.Controls
import Petition.Theme

// One record that fits, to be chosen: whose it is, how it may be shown, where it came from.
T.AbstractButton {
    id: row

    required property var modelData
    readonly property string name: modelData.said.length > 0 ? modelData.said[0] : qsTr("(no name)")

    function exposure(): string {
        switch (modelData.exposure) {
        case "public":
            return qsTr("anyone may see the name");
        case "named":
            return qsTr("only the readers see the name");
        default:
            return qsTr("counted without a name");
        }
    }

    // What is only isolated pieces would run left to right in every language.
    function line(parts: var): string {
        return (Theme.rtl ? "\u200f" : "\u200e") + Theme.inOneLine(parts);
    }

    objectName: "found_" + modelData.id
    checkable: true
    focusPolicy: Qt.TabFocus
    implicitHeight: told.implicitHeight + 2 * Theme.gap
    Accessible.role: Accessible.CheckBox
    Accessible.name: [...modelData.said, Theme.longDay(modelData.day), modelData.event, exposure()].join(". ")
    Accessible.checkable: true
    Accessible.checked: checked

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: row.checked ? Theme.chosen : Theme.raised
        border.width: row.checked ? 4 : 2
        border.color: row.checked ? Theme.light : Theme.line

        FocusRing {
            shown: row.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            id: box

            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(Theme.body)
            height: width
            radius: Theme.radius / 2
            color: "transparent"
            border.width: 3
            border.color: row.checked ? Theme.light : Theme.ink

            Rectangle {
                anchors.fill: parent
                anchors.margins: Math.round(parent.width * 0.26) // whole, or it stands askew
                radius: 2
                color: Theme.light
                visible: row.checked
            }
        }
        Column {
            id: told

            anchors.left: box.right
            anchors.right: parent.right
            anchors.margins: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap * 0.3

            PosterText {
                width: parent.width
                text: row.line([row.name])
                font.family: Theme.inputFamily
                font.bold: true
                size: Theme.plainBody
                Accessible.ignored: true
                tight: true
            }
            PosterText {
                width: parent.width
                visible: row.modelData.said.length > 1
                text: row.line(row.modelData.said.slice(1))
                font.family: Theme.inputFamily
                Accessible.ignored: true
                tight: true
            }
            PosterText {
                width: parent.width
                text: row.line([Theme.longDay(row.modelData.day), row.exposure(), row.modelData.withdrawn ? qsTr("taken back") : ""])
                size: Theme.small
                Accessible.ignored: true
                tight: true
            }
            PosterText {
                width: parent.width
                text: row.line([row.modelData.event, row.modelData.stand])
                font.family: Theme.inputFamily
                size: Theme.small
                color: Theme.faint(Theme.ink, 0.8)
                Accessible.ignored: true
                tight: true
            }
        }
    }
}
