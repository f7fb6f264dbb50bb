pragma ComponentBehavior: Bound
import QtQuick
import Petition.Controls
import Petition.Theme

// What a new wording changes on a live stand: each text that differs, before and after, in its own
// language and direction.
GuideFrame {
    id: page

    readonly property var wording: guide.wording
    readonly property var parts: ({
            headline: qsTr("The title"),
            ask: qsTr("The demand"),
            facts: qsTr("In short"),
            body: qsTr("The appeal"),
            consent: qsTr("The consent"),
            more: qsTr("More about the consent")
        })

    objectName: "guideWording"
    heading: qsTr("What the new wording changes")
    nextText: qsTr("I have read it")
    onNext: guide.readWording()

    // A text as it stands in the pack, under a word that says when it holds.
    component Said: Rectangle {
        id: said

        property string label: ""
        property var blocks: []
        property bool after: false
        required property var spoken

        width: parent?.width ?? 0
        height: inside.height + 2 * Theme.gap
        radius: Theme.radius
        color: after ? Theme.chosen : Theme.raised
        border.width: Theme.contrast ? 2 : 0
        border.color: Theme.line

        Column {
            id: inside

            x: Theme.gap
            y: Theme.gap
            width: parent.width - 2 * Theme.gap
            spacing: Theme.apart

            PosterText {
                width: parent.width
                text: said.label
                font.bold: true
                tight: true
            }
            PosterText {
                width: parent.width
                visible: said.blocks.length === 0
                text: qsTr("Nothing.")
                tight: true
            }
            Column {
                objectName: said.after ? "wordingAfter" : "wordingBefore"
                width: parent.width
                spacing: Theme.apart
                LayoutMirroring.enabled: said.spoken.rtl
                LayoutMirroring.childrenInherit: true

                Repeater {
                    model: said.blocks

                    PosterText {
                        required property var modelData

                        objectName: said.after ? "textAfter" : "textBefore"
                        width: parent?.width ?? 0
                        text: (modelData.kind === "item" ? "•  " : "") + modelData.text
                        font.family: Theme.faceOf(said.spoken.language)
                        font.bold: modelData.kind === "heading"
                        lineHeight: tall ? 0.84 : said.spoken.rtl ? 0.72 : 0.66
                        tight: true
                    }
                }
            }
        }
    }

    PosterText {
        objectName: "wordingVersions"
        width: parent?.width ?? 0
        text: qsTr("Until now version %1, from now on version %2.").arg(Theme.number(page.wording.before ?? 0)).arg(Theme.number(page.wording.after ?? 0))
        tight: true
    }
    PosterText {
        width: parent?.width ?? 0
        visible: (page.wording.languages ?? []).length === 0
        text: qsTr("Appeal and consent say the same as before.")
        tight: true
    }
    PosterText {
        width: parent?.width ?? 0
        visible: (page.wording.gone ?? []).length > 0
        text: qsTr("No longer in these languages: %1").arg("\u2068" + (page.wording.gone ?? []).join(" · ") + "\u2069")
        color: Theme.faultInk
        tight: true
    }
    Repeater {
        model: page.wording.languages ?? []

        Column {
            id: language

            required property var modelData

            objectName: "wording_" + modelData.language
            width: parent?.width ?? 0
            spacing: Theme.gap

            PosterText {
                width: parent.width
                text: language.modelData.name
                size: Theme.large
                font.family: Theme.faceOf(language.modelData.language)
                font.bold: true
                tight: true
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: language.modelData.parts

                Column {
                    id: part

                    required property var modelData

                    width: parent?.width ?? 0
                    spacing: Theme.apart

                    PosterText {
                        width: parent.width
                        text: page.parts[part.modelData.part]
                        font.bold: true
                        tight: true
                    }
                    Said {
                        label: qsTr("Until now:")
                        blocks: part.modelData.before
                        spoken: language.modelData
                    }
                    Said {
                        label: qsTr("From now on:")
                        blocks: part.modelData.after
                        after: true
                        spoken: language.modelData
                    }
                }
            }
        }
    }
}
