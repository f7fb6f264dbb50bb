import QtQuick
import QtQuick.Templates as T
import Petition.Theme

// Acts on release inside it; `once` makes a second tap find nothing to act on.
T.Button {
    id: button

    property bool primary: false
    property bool once: false
    property real size: Theme.body
    property string family: Theme.family
    // How far apart two lines of a label are. Not by how many they are: a text that is laid out does
    // not hear of it.
    property real leading: 1
    // At most so wide: a longer text takes a second line.
    property real widest: parent instanceof Flow ? parent.width : 100000

    readonly property real side: Theme.gap * (Theme.scarce ? 0.7 : 1)

    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.gap)
    implicitWidth: Math.min(widest, Math.max(Theme.touch * 2, label.implicitWidth + side * 2.4))
    leftPadding: side
    rightPadding: side
    Accessible.role: Accessible.Button
    Accessible.name: text
    onClicked: if (once)
        enabled = false

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: PosterText {
        id: label

        text: button.text
        Accessible.ignored: true
        size: button.size
        font.family: button.family
        tight: true
        lineHeight: button.leading
        font.bold: button.primary
        color: button.primary ? Theme.ridge : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.radius
        color: button.primary ? (button.down ? Qt.darker(Theme.light, 1.2) : Theme.light) : (button.down ? Theme.chosen : Theme.raised)
        opacity: button.enabled ? 1 : 0.6
        border.width: button.primary ? 0 : 2
        border.color: Theme.line

        FocusRing {
            shown: button.visualFocus
        }
    }
}
