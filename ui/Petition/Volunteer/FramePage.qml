import QtQuick
import Petition.Controls
import Petition.Theme

// A page of the panel: a heading, what belongs to it, its acts below.
FocusScope {
    id: frame

    property string heading: ""
    // All of the page is wanted at once: on a low screen its heading is smaller.
    property bool dense: false
    // Where the screen is low, each line of room is for what the page says.
    readonly property real air: Theme.low ? Theme.gap : Theme.margin
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
        contentHeight: column.height + 2 * frame.air

        Column {
            id: column

            x: (flick.width - width) / 2
            y: frame.air
            width: Math.min(flick.width - 2 * Theme.margin, Theme.body * 40)
            spacing: Theme.gap

            PosterText {
                width: parent.width
                text: frame.heading
                size: !frame.dense || !Theme.low ? Theme.large : Theme.scarce ? Theme.least * 1.3 : Theme.body
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
