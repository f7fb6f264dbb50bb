import QtQuick
import Petition.Controls
import Petition.Theme

// One thing that the panel tells: what it is, and how it stands.
Rectangle {
    id: fact

    property string label: ""
    property string value: ""
    property bool number: false
    readonly property real needed: name.height + 2 + told.height + Theme.gap

    height: needed
    radius: Theme.radius
    color: Theme.raised
    border.width: Theme.contrast ? 2 : 0
    border.color: Theme.line

    PosterText {
        id: name

        x: Theme.gap
        y: Theme.gap / 2
        width: parent.width - 2 * Theme.gap
        text: fact.label
        size: Theme.small
        color: Theme.brightLight
        tight: true
    }
    // At the foot: beside others, what they are worth stands in one line.
    PosterText {
        id: told

        x: Theme.gap
        y: parent.height - height - Theme.gap / 2
        width: parent.width - 2 * Theme.gap
        text: fact.value
        size: fact.number ? Theme.large : Theme.body
        font.family: Theme.inputFamily
        font.bold: true
        tight: true
    }
}
