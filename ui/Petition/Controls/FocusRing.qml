import QtQuick
import Petition.Theme

// Around what has the focus, with a gap, so that it is seen on every colour.
Rectangle {
    required property bool shown

    anchors.fill: parent
    anchors.margins: -6
    visible: shown
    radius: Theme.radius + 6
    color: "transparent"
    border.width: 4
    border.color: Theme.brightLight
}
