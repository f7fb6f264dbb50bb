import QtQuick
import Petition.Theme

// The acts of a page, always in view.
Rectangle {
    default property alias content: holder.data

    implicitHeight: holder.childrenRect.height + Theme.gap * 1.6
    color: Theme.ridge

    Rectangle {
        width: parent.width
        height: 2
        color: Theme.line
    }
    Item {
        id: holder

        x: Theme.margin
        y: Theme.gap * 0.8
        width: parent.width - 2 * Theme.margin
        height: childrenRect.height
    }
}
