import QtQuick
import QtQuick.Templates as T
import Petition.Theme

// One key. It takes no focus from the field, and acts on release inside it.
T.AbstractButton {
    id: cap

    property string face: ""
    property string name: face
    property string sign: ""
    property bool primary: false
    property bool letter: false
    property bool lit: false
    property bool marked: false // a dot in the corner: there is more behind it
    property real size: 26
    property real radius: Theme.radius
    readonly property bool shining: down || lit
    readonly property color ground: primary ? Theme.light : (letter ? Theme.raised : Theme.night)
    readonly property color writing: primary || shining ? Theme.ridge : Theme.ink

    focusPolicy: Qt.NoFocus
    padding: 4
    Accessible.role: Accessible.Button
    Accessible.name: name

    contentItem: Item {
        Text {
            anchors.fill: parent
            visible: cap.sign === ""
            text: cap.face
            textFormat: Text.PlainText
            color: cap.writing
            font.family: Theme.inputFamily
            font.pixelSize: cap.size
            font.bold: cap.primary
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 12
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        KeyIcon {
            anchors.centerIn: parent
            visible: cap.sign !== ""
            name: cap.sign
            color: cap.writing
            size: cap.size
        }
    }
    background: Rectangle {
        radius: cap.radius
        color: cap.shining ? (cap.primary ? Theme.brightLight : Theme.light) : cap.ground
        border.width: cap.primary ? 0 : 1
        border.color: cap.shining ? Theme.light : Theme.line

        Rectangle {
            visible: cap.marked
            width: 5
            height: 5
            radius: 2.5
            x: parent.width - 11
            y: 6
            color: cap.shining ? Theme.ridge : Theme.line
        }
    }
}
