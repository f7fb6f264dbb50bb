import QtQuick
import Petition.Theme

// Text as it is: no mark-up is ever interpreted, nothing is fetched.
Text {
    property real size: Theme.body

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Math.round(size)
    // Noto Sans Arabic is generous: its line is nearly two em.
    lineHeight: Theme.nastaliq ? 0.9 : 0.78
    topPadding: Theme.spare * size * 0.5
    bottomPadding: Theme.spare * size
    horizontalAlignment: Text.AlignLeft
}
