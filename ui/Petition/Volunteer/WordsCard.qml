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

    readonly property int columns: Theme.portrait ? 2 : 3
    readonly property real cell: (width - 2 * Theme.gap) / columns
    // A word that breaks is copied wrongly: the longest says how large all are.
    readonly property real fits: widest.width > 0 ? widest.font.pixelSize * cell / (widest.width * 1.08) : Theme.title

    spacing: Theme.gap

    TextMetrics {
        id: widest

        font.family: Theme.inputFamily
        font.bold: true
        font.pixelSize: 100
        text: card.words.reduce((longest, word) => word.length > longest.length ? word : longest, "") + " 0"
    }
    Grid {
        width: parent.width
        columns: card.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: card.words

            PosterText {
                required property string modelData
                required property int index

                width: card.cell
                text: "\u2066" + (index + 1) + "\u00a0" + modelData + "\u2069"
                size: Theme.scarce ? Theme.body : Math.max(Theme.body, Math.min(Theme.title, card.fits)) // a number and its word in one line
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
        text: "\u2066" + card.digits + "\u2069"
        font.family: Theme.inputFamily
        horizontalAlignment: Text.AlignLeft
        tight: true
    }
}
