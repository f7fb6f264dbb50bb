import QtQuick
import Petition.Controls
import Petition.Theme

// A page of the office's window: a heading, a line under it, what belongs to it.
PageFlick {
    id: page

    property string heading: ""
    property string lead: ""
    default property alias content: column.data

    contentHeight: column.height + 2 * Theme.margin

    Column {
        id: column

        // Beside the window's other column, whichever side that is on.
        anchors.left: parent?.left
        anchors.leftMargin: Theme.margin
        y: Theme.margin
        width: Math.min(page.width - 2 * Theme.margin, Theme.body * 56)
        spacing: Theme.gap

        PosterText {
            width: parent.width
            text: page.heading
            size: Theme.title
            font.bold: true
            tight: true
            Accessible.role: Accessible.Heading
        }
        PosterText {
            width: parent.width
            visible: text !== ""
            text: page.lead
            tight: true
        }
    }
}
