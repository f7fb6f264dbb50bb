import QtQuick
import Petition.Theme

// The acts of a page, always in view.
Rectangle {
    id: bar

    default property alias content: holder.data
    // How wide is what the acts act on: under it they stand, also where the window is wider.
    property real across: width

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

        x: (parent.width - width) / 2
        y: bar.air
        width: Math.min(bar.across, parent.width - 2 * Theme.margin)
        spacing: Theme.gap * 0.7
    }
}
