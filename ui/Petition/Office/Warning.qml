import QtQuick
import Petition.Controls
import Petition.Theme

// One thing that the office must see to, and below it what to do about it.
Rectangle {
    id: warning

    property string text: ""
    default property alias content: column.data

    implicitHeight: column.height + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.mix(Theme.night, Theme.light, 0.16)
    border.width: 2
    border.color: Theme.light
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Column {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gap * 0.7

        PosterText {
            width: parent.width
            text: warning.text
            font.bold: true
            tight: true
        }
    }
}
