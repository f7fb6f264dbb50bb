import QtQuick
import Petition.Theme

// On every screen of a rehearsal: nobody takes practice for a real day.
Rectangle {
    objectName: "practiceBanner"
    implicitHeight: label.implicitHeight + Theme.gap * 0.4
    color: Theme.light

    PosterText {
        id: label

        anchors.centerIn: parent
        width: parent.width - Theme.margin
        horizontalAlignment: Text.AlignHCenter
        color: Theme.ridge
        font.bold: true
        size: Theme.least
        tight: true
        text: qsTr("Practice · Esc leaves · Nothing counts")
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
