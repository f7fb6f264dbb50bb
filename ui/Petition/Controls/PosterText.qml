import QtQuick
import Petition.Theme

// Text as it is: no mark-up is ever interpreted, nothing is fetched.
Text {
    property real size: Theme.body

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.nastaliq ? size * 0.86 : size
    lineHeight: Theme.nastaliq ? 0.9 : 1.12
    topPadding: Theme.spare * size * 0.5
    bottomPadding: Theme.spare * size
    horizontalAlignment: Text.AlignLeft
}
