pragma ComponentBehavior: Bound
import QtQuick
import Petition.Controls
import Petition.Theme

// Words to be written down or compared, one beside the other as on the printed card, each with its
// number; the pack's six as digits, too.
Column {
    id: card

    property var words: []
    property string digits: ""
    readonly property string text: words.join(" ")

    spacing: Theme.gap

    Grid {
        width: parent.width
        columns: Theme.portrait ? 2 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: card.words

            PosterText {
                required property string modelData
                required property int index

                width: (card.width - 2 * Theme.gap) / (Theme.portrait ? 2 : 3)
                text: "\u2066" + (index + 1) + "\u00a0" + modelData + "\u2069"
                size: Theme.scarce ? Theme.body : Theme.title // a number and its word in one line
                font.family: Theme.inputFamily
                font.bold: true
                color: Theme.brightLight
                tight: true
            }
        }
    }
    PosterText {
        width: parent.width
        visible: card.digits !== ""
        text: Theme.isolated(card.digits)
        font.family: Theme.inputFamily
        horizontalAlignment: Text.AlignLeft
        tight: true
    }
}
