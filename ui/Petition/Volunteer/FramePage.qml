import QtQuick
import Petition.Controls
import Petition.Theme

// A page of the panel: a heading, what belongs to it, its acts below.
FocusScope {
    id: frame

    property string heading: ""
    default property alias content: column.data
    property alias acts: row.data

    // The keyboard goes, and what waited behind it comes back.
    function leaveField() {
        flick.forceActiveFocus();
    }

    // Shift and Tab from the first field: the acts come back, and the last of them is next.
    function beforeFields() {
        leaveField();
        flick.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
    }

    // Brings what has changed into view.
    function show(item: Item) {
        flick.show(item);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ridge
    }
    PageFlick {
        id: flick

        anchors.top: parent.top
        anchors.bottom: bar.top
        width: parent.width
        contentHeight: column.height + 2 * Theme.margin

        Column {
            id: column

            x: (flick.width - width) / 2
            y: Theme.margin
            width: Math.min(flick.width - 2 * Theme.margin, Theme.body * 40)
            spacing: Theme.gap

            PosterText {
                width: parent.width
                text: frame.heading
                size: Theme.large
                font.bold: true
                tight: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }
    }
    BottomBar {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width

        Flow {
            id: row

            width: parent.width
            spacing: Theme.gap
        }
    }
}
