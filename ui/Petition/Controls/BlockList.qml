pragma ComponentBehavior: Bound
import QtQuick
import Petition.Theme

// Headings, paragraphs and items of a pack's text, letter for letter.
Column {
    id: list

    property var blocks: []
    property real size: Theme.body

    spacing: Theme.gap * 0.7

    Repeater {
        model: list.blocks

        PosterText {
            required property var modelData

            width: list.width
            text: modelData.kind === "item" ? "•  " + modelData.text : modelData.text
            size: modelData.kind === "heading" ? list.size * 1.2 : list.size
            font.bold: modelData.kind === "heading"
            color: modelData.kind === "heading" ? Theme.light : Theme.ink
            topPadding: (modelData.kind === "heading" ? Theme.gap : 0) + Theme.spare * size * 0.5
            Accessible.role: modelData.kind === "heading" ? Accessible.Heading : Accessible.Paragraph
            Accessible.name: modelData.text
        }
    }
}
