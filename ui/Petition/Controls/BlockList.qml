pragma ComponentBehavior: Bound
import QtQuick
import Petition.Theme

// Headings, paragraphs and items of a pack's text, letter for letter.
Column {
    id: list

    property var blocks: []
    property real size: Theme.body

    spacing: Theme.gap * 0.7

    // A number or a day between isolates is one run: a telephone number broken in two is misread.
    function unbroken(text: string): string {
        return text.replace(/\u2066[^\u2069]*\u2069/g, run => run.replace(/ /g, "\u00a0"));
    }

    Repeater {
        model: list.blocks

        PosterText {
            required property var modelData

            width: list.width
            text: (modelData.kind === "item" ? "•  " : "") + list.unbroken(modelData.text)
            size: modelData.kind === "heading" ? list.size * 1.2 : list.size
            font.bold: modelData.kind === "heading"
            color: modelData.kind === "heading" ? Theme.light : Theme.ink
            topPadding: (modelData.kind === "heading" ? Theme.gap : 0) + (tall ? 0.1 : -0.2) * size
            Accessible.role: modelData.kind === "heading" ? Accessible.Heading : Accessible.Paragraph
            Accessible.name: modelData.text
        }
    }
}
