import QtQuick
import QtQuick.Templates as T
import Petition.Theme

// On every screen of a rehearsal: nobody takes practice for a real day. It leads to a real one.
T.Button {
    id: banner

    // Whether a PIN is set: then Esc leaves nothing.
    property bool guarded: false
    // Whether a live stand waits behind this practice.
    property bool ofLive: false

    objectName: "practiceBanner"
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + Theme.gap * 0.5)
    text: ofLive ? qsTr("Practice · Nothing counts · Back to the live stand") : guarded ? qsTr("Practice · Nothing counts · Set up this stand") : qsTr("Practice · Esc leaves · Set up this stand")
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: PosterText {
        id: label

        text: banner.text
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: Theme.ridge
        font.bold: true
        size: Theme.least
        tight: true
    }
    background: Rectangle {
        color: banner.down ? Qt.darker(Theme.light, 1.2) : Theme.light

        FocusRing {
            shown: banner.visualFocus
            anchors.margins: 3
            border.color: Theme.ridge
        }
    }
}
