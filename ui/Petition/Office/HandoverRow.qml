import QtQuick
import Petition.Controls
import Petition.Theme

// One list that somebody was given: to whom, when, and by which digest it is known.
Rectangle {
    id: row

    required property var modelData
    property string called: ""

    objectName: "handover"
    implicitHeight: column.height + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.panel
    border.width: 1
    border.color: Theme.faint(Theme.ink, 0.25)

    Column {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gap * 0.5

        PosterText {
            objectName: "handoverReader"
            width: parent.width
            text: row.called
            font.bold: true
            tight: true
        }
        PosterText {
            objectName: "handoverFacts"
            width: parent.width
            // What is only isolated pieces would run left to right in every language.
            text: (Theme.rtl ? "\u200f" : "") + Theme.inOneLine([Theme.longDay(row.modelData.day), row.modelData.to, qsTr("names: %1").arg(Theme.number(row.modelData.count))])
            tight: true
        }
        PosterText {
            objectName: "handoverDigest"
            width: parent.width
            text: qsTr("Published on %1, list %2").arg(Theme.inOneLine([Theme.longDay(row.modelData.published)])).arg(Theme.isolated(row.modelData.digest))
            size: Theme.small
            tight: true
        }
    }
}
