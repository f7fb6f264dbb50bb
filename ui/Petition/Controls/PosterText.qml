import QtQuick
import Petition.Theme

// Text as it is: no mark-up is ever interpreted, nothing is fetched.
Text {
    id: text

    property real size: Theme.body
    // With no more air than its letters need.
    property bool tight: false
    readonly property bool tall: font.family === "Noto Nastaliq Urdu"

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Math.round(size)
    // A line of Noto Sans Arabic is over two em high, more than its highest and lowest letters need;
    // Nastaliq rises and falls beyond its em.
    lineHeight: tall ? 0.84 : Theme.rtl ? 0.72 : 0.66
    topPadding: size * (tall ? (tight ? 0.36 : 0.1) : (tight ? -0.28 : -0.22))
    bottomPadding: size * (tall ? (tight ? -0.05 : 0.3) : (tight ? -0.28 : -0.1))
    horizontalAlignment: Text.AlignLeft
    // Whoever cannot see is read every line; a control says its own label itself.
    Accessible.role: Accessible.StaticText
    Accessible.name: text.text
    Accessible.ignored: !visible // what is masked or folded away is out of hearing, too
}
