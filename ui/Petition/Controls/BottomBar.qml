import QtQuick
import Petition.Theme

// The acts of a page, always in view.
Rectangle {
    default property alias content: holder.data

    implicitHeight: holder.childrenRect.height + Theme.gap * 1.4
    color: Theme.ridge

    Rectangle {
        width: parent.width
        height: 2
        color: Theme.line
    }
    Column {
        id: holder

        x: Theme.margin
        y: Theme.gap * 0.7
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap * 0.7
    }
}
