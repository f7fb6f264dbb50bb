import QtQuick
import Petition.Controls
import Petition.Theme

// One thing that the panel tells: what it is, and how it stands.
Rectangle {
    id: fact

    property string label: ""
    property string value: ""
    property bool number: false
    readonly property real needed: words.height + Theme.gap

    height: needed
    radius: Theme.radius
    color: Theme.raised
    border.width: Theme.contrast ? 2 : 0
    border.color: Theme.line

    Column {
        id: words

        x: Theme.gap
        y: Theme.gap / 2
        width: parent.width - 2 * Theme.gap
        spacing: 2

        PosterText {
            width: parent.width
            text: fact.label
            size: Theme.small
            color: Theme.brightLight
            tight: true
        }
        PosterText {
            width: parent.width
            text: fact.value
            size: fact.number ? Theme.large : Theme.body
            font.family: Theme.inputFamily
            font.bold: true
            tight: true
        }
    }
}
