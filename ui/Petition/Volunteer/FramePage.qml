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
    // A page that has no more to show than what stands in its middle.
    property bool centred: false
    readonly property real spare: Math.max(0, flick.height - column.height - 2 * air)
    default property alias content: column.data
    property alias acts: row.data
    readonly property alias across: column.width

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
    Loader {
        anchors.bottom: bar.top
        width: parent.width
        height: Math.min(frame.height * 0.3, frame.width * 0.24)
        active: !Theme.low && !Theme.contrast

        sourceComponent: Ridge {}
    }
    PageFlick {
        id: flick

        anchors.top: parent.top
        anchors.bottom: bar.top
        width: parent.width
        contentHeight: column.y + column.height + frame.air

        Column {
            id: column

            x: (flick.width - width) / 2
            y: frame.air + (frame.centred ? frame.spare * 0.4 : Math.min(frame.spare / 2, Theme.low ? 0 : flick.height * 0.07))
            width: Math.min(flick.width - 2 * Theme.margin, Theme.body * (frame.centred ? 26 : 40))
            spacing: Theme.gap * (frame.centred && Theme.scarce ? 0.4 : 1)

            PosterText {
                width: parent.width
                text: frame.heading
                size: frame.centred && Theme.scarce ? Theme.body : !frame.dense || !Theme.low ? Theme.large : Theme.scarce ? Theme.least * 1.3 : Theme.body
                font.bold: true
                tight: true
                horizontalAlignment: frame.centred ? Text.AlignHCenter : Text.AlignLeft
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }
    }
    BottomBar {
        id: bar

        across: column.width
        anchors.bottom: parent.bottom
        width: parent.width

        Flow {
            id: row

            width: parent.width
            spacing: Theme.gap
        }
    }
}
