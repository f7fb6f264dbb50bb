import QtQuick
import QtQuick.Templates as T
import Petition.Controls
import Petition.Theme

// A page of the window, in the column beside it.
T.Button {
    id: button

    property bool here: false
    property string face: Theme.family
    // Beside others of its kind: its text in the middle, the mark above it.
    property bool across: false

    implicitHeight: Math.max(Theme.touch, label.implicitHeight + Theme.gap)
    leftPadding: across ? 2 : Theme.gap
    rightPadding: leftPadding
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: here

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: PosterText {
        id: label

        text: button.text
        font.family: button.face
        Accessible.ignored: true
        tight: true
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: button.across ? Text.AlignHCenter : Text.AlignLeft
        font.bold: button.here
        color: button.enabled ? (button.here ? Theme.brightLight : Theme.ink) : Theme.faint(Theme.ink, 0.5)
    }
    background: Rectangle {
        color: button.here ? Theme.raised : button.hovered ? Theme.faint(Theme.raised, 0.5) : "transparent"

        Rectangle {
            width: button.across ? parent.width : 5
            height: button.across ? 4 : parent.height
            x: Theme.rtl ? parent.width - width : 0
            visible: button.here
            color: Theme.light
        }
        FocusRing {
            shown: button.visualFocus
        }
    }
}
