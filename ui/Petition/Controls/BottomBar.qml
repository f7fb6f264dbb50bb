import QtQuick
import Petition.Theme

// The acts of a page, always in view.
Rectangle {
    id: bar

    default property alias content: holder.data

    readonly property real air: Theme.gap * (Theme.scarce ? 0.4 : Theme.low ? 0.5 : 0.7)

    implicitHeight: holder.childrenRect.height + 2 * air
    color: Theme.ridge

    Rectangle {
        width: parent.width
        height: 2
        color: Theme.line
    }
    Column {
        id: holder

        x: Theme.margin
        y: bar.air
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap * 0.7
    }
}
