import QtQuick
import QtQuick.Templates as T
import Petition.Theme

// True for as long as it is held.
T.Button {
    id: button

    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.gap)
    implicitWidth: label.implicitWidth + Theme.gap * 2.4
    Accessible.role: Accessible.Button
    Accessible.name: text

    contentItem: PosterText {
        id: label

        text: button.text
        Accessible.ignored: true
        size: Theme.body
        tight: true
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.radius
        color: button.down ? Theme.chosen : Theme.raised
        border.width: button.down ? 5 : 2
        border.color: button.down ? Theme.light : Theme.line

        FocusRing {
            shown: button.visualFocus
        }
    }
}
