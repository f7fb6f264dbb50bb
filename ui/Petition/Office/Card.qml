import QtQuick
import Petition.Controls
import Petition.Theme

// One thing that an office does, on a ground of its own.
Rectangle {
    id: card

    property string heading: ""
    property string detail: ""
    default property alias content: column.data

    implicitHeight: column.height + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.faint(Theme.raised, 0.55)
    border.width: 1
    border.color: Theme.faint(Theme.ink, 0.25)

    Column {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gap * 0.7

        PosterText {
            width: parent.width
            visible: text !== ""
            text: card.heading
            font.bold: true
            color: Theme.brightLight
            tight: true
            Accessible.role: Accessible.Heading
        }
        PosterText {
            width: parent.width
            visible: text !== ""
            text: card.detail
            tight: true
        }
    }
}
