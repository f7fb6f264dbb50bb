pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Petition.Theme

// A field that remembers nothing: no menu, no prediction, no selection to drag away.
Column {
    id: entry

    property string name: ""
    property string label: ""
    property string fault: ""
    property bool leftToRight: false
    property bool selectFirst: false
    // The first of its page: what comes before it may wait behind the keyboard.
    property bool first: false
    // Letters are shown as dots.
    property bool hidden: false
    // A fault is gone from sight as soon as somebody mends the field, until the next look.
    property bool edited: false
    readonly property string told: edited ? "" : fault
    property alias text: field.text
    property alias hints: field.inputMethodHints
    property alias input: field

    signal entered
    signal before

    spacing: 4

    PosterText {
        width: entry.width
        text: entry.label
        Accessible.ignored: true // the field says it
        tight: true
    }
    TextField {
        id: field

        objectName: "field_" + entry.name
        width: entry.width
        implicitHeight: Math.max(Theme.target, Theme.body * 1.9)
        echoMode: entry.hidden ? TextInput.Password : TextInput.Normal
        passwordMaskDelay: 0
        passwordCharacter: "\u2022" // a dot that the font has
        cursorDelegate: Rectangle {
            width: 3
            color: Theme.paperInk
            visible: field.activeFocus
        }
        leftPadding: Theme.gap
        rightPadding: Theme.gap
        color: Theme.paperInk
        font.family: Theme.inputFamily
        font.pixelSize: Math.round(Theme.plainBody)
        horizontalAlignment: TextInput.AlignLeft
        verticalAlignment: TextInput.AlignVCenter
        topPadding: 0
        bottomPadding: 0
        selectionColor: Theme.paperInk
        selectedTextColor: Theme.paper
        LayoutMirroring.enabled: Theme.rtl && !entry.leftToRight
        selectByMouse: false
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        ContextMenu.menu: null
        Accessible.name: entry.told ? entry.label + ". " + entry.told : entry.label
        onAccepted: entry.entered()
        Keys.onBacktabPressed: event => {
            event.accepted = entry.first;
            if (entry.first)
                entry.before();
        }
        onTextEdited: entry.edited = true
        onActiveFocusChanged: if (activeFocus && entry.selectFirst && !entry.edited)
            selectAll()

        background: Rectangle {
            radius: Theme.radius
            color: Theme.paper
            border.width: entry.told ? 5 : 2
            border.color: entry.told ? Theme.paperFault : Theme.line

            FocusRing {
                shown: field.activeFocus
            }
        }
    }
    PosterText {
        objectName: "fault_" + entry.name
        width: entry.width
        text: entry.told
        Accessible.ignored: true
        visible: text !== ""
        size: Theme.small
        font.bold: true
        color: Theme.faultInk
        tight: true
    }
}
