import QtQuick
import QtQuick.Templates as T
import Petition.Controls
import Petition.Theme

// A page of the window, in the column beside it.
T.Button {
    id: button

    property bool here: false
    property string face: Theme.family

    implicitHeight: Math.max(Theme.touch, label.implicitHeight + Theme.gap)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
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
        font.bold: button.here
        color: button.enabled ? (button.here ? Theme.brightLight : Theme.ink) : Theme.faint(Theme.ink, 0.5)
    }
    background: Rectangle {
        color: button.here ? Theme.raised : button.hovered ? Theme.faint(Theme.raised, 0.5) : "transparent"

        Rectangle {
            width: 5
            height: parent.height
            x: Theme.rtl ? parent.width - width : 0
            visible: button.here
            color: Theme.light
        }
        FocusRing {
            shown: button.visualFocus
        }
    }
}
