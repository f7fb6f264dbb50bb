pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Petition.Backend
import Petition.Theme

// The keyboard on the screen. It is never mirrored, and its height is the same in every script.
Rectangle {
    id: keyboard

    required property KeyboardScreen backend
    property string language: Theme.language
    property string kind: "text" // or "email", "phone", "digits"
    property bool last: false
    property real keyHeight: 48
    property real spacing: 9
    property int holdFor: 450 // milliseconds until a held key offers more, or repeats
    property int twiceWithin: 400 // milliseconds between the two taps that lock shift

    readonly property var rows: backend.rows
    readonly property bool pad: rows.every(row => row.length <= 4)
    readonly property bool shifted: shift.shifted || isLit("ShiftLeft") || isLit("ShiftRight")
    // Shift and backspace stand in the lowest row of letters.
    readonly property var lowest: rows.length > 0 ? rows[rows.length - 1] : []
    readonly property int inLowest: lowest.length + (backend.shifts ? 1 : 0) + (pad ? 0 : 1)
    readonly property int columns: Math.max(inLowest, ...rows.map(row => row.length))
    readonly property real gap: columns < 2 ? spacing : Math.max(4, Math.min(spacing, (width - spacing * 2 - columns * keyHeight) / (columns - 1)))
    readonly property real unit: Math.min(span / columns - gap * (columns - 1) / columns, keyHeight * (pad ? 3.6 : 2))
    readonly property real span: width - spacing * 2
    readonly property real wide: unit * columns + gap * (columns - 1)
    readonly property real high: (height - spacing * 2 - gap * rows.length) / (rows.length + 1)
    readonly property real letterSize: Math.round(Math.min(high * (pad ? 0.62 : 0.56), unit * 0.5, keyHeight * 0.62))
    readonly property real side: pad ? (unit - gap) / 2 : Math.max(keyHeight, unit * (columns > 10 ? 1.5 : 1.25))
    readonly property real ahead: pad ? (last ? unit : side) : unit * (columns > 10 ? 2.5 : 2) + gap
    readonly property int beside: Math.floor(backend.bottom.length / 2)
    readonly property real wordSize: Math.round(Math.min(high * 0.38, keyHeight * 0.4))
    property bool begun: false

    signal next
    signal done

    objectName: "keyboard"
    color: Theme.ridge
    implicitHeight: keyHeight * 5 + spacing * 6
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: {
        backend.attach();
        backend.start(language, kind);
        begun = true;
    }
    Component.onDestruction: if (backend)
        backend.detach()
    onLanguageChanged: show()
    onKindChanged: show()
    onVisibleChanged: rest()

    function show() {
        if (begun)
            backend.show(language, kind);
    }

    function rest() {
        shift.rest();
        variants.close();
    }

    function isLit(code: string): bool {
        return code !== "" && backend.lit.indexOf(code) >= 0;
    }

    function type(text: string) {
        backend.commit(Window.activeFocusItem, text);
        shift.spend();
    }

    // A touch beside a key goes to nothing behind the keyboard.
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }

    Connections {
        target: keyboard.backend

        function onLayoutChanged() {
            keyboard.rest();
        }
    }

    component Word: KeyCap {
        Layout.fillHeight: true
        Layout.preferredWidth: keyboard.side
        size: keyboard.wordSize
    }

    component Letter: LetterKey {
        id: letter

        height: keyboard.high
        width: keyboard.unit
        shifted: keyboard.shifted
        size: keyboard.letterSize
        holdFor: keyboard.holdFor
        lit: keyboard.isLit(modelData.code)
        onTyped: text => keyboard.type(text)
        onOpened: variants.open(letter, more)
        onSlid: place => variants.slide(place)
        onGone: inside => variants.leave(inside)
    }

    component Letters: Repeater {
        Letter {}
    }

    component Beside: Repeater {
        Letter {
            Layout.preferredWidth: keyboard.unit
            Layout.fillWidth: !keyboard.backend.space
        }
    }

    component Backspace: BackspaceKey {
        height: keyboard.high
        size: keyboard.letterSize
        holdFor: keyboard.holdFor
        lit: keyboard.isLit("Backspace")
        onErased: keyboard.backend.backspace(keyboard.Window.activeFocusItem)
    }

    Column {
        anchors.centerIn: parent
        width: keyboard.wide
        spacing: keyboard.gap

        Repeater {
            model: keyboard.rows.slice(0, -1)

            Row {
                id: line

                required property var modelData

                x: (keyboard.wide - width) / 2
                spacing: keyboard.gap

                Letters {
                    model: line.modelData
                }
            }
        }
        Row {
            x: (keyboard.wide - width) / 2
            spacing: keyboard.gap

            ShiftKey {
                id: shift

                visible: keyboard.backend.shifts
                width: keyboard.unit
                height: keyboard.high
                size: keyboard.letterSize
                twiceWithin: keyboard.twiceWithin
            }
            Letters {
                model: keyboard.lowest
            }
            Backspace {
                visible: !keyboard.pad
                width: keyboard.unit * Math.min(2, 1 + keyboard.columns - keyboard.inLowest) + keyboard.gap * Math.min(1, keyboard.columns - keyboard.inLowest)
            }
        }
        RowLayout {
            width: keyboard.wide
            height: keyboard.high
            spacing: keyboard.gap

            Word {
                objectName: "key_digits"
                visible: keyboard.backend.digitsFace !== ""
                face: keyboard.backend.digitsFace
                name: keyboard.backend.layout === "digits" ? qsTr("Letters") : qsTr("Digits and signs")
                onClicked: keyboard.backend.switchDigits()
            }
            Word {
                objectName: "key_script"
                visible: keyboard.backend.scriptFace !== ""
                face: keyboard.backend.scriptFace
                name: qsTr("Other script: %1").arg(face)
                onClicked: keyboard.backend.switchScript()
            }
            Beside {
                model: keyboard.backend.bottom.slice(0, keyboard.beside)
            }
            Word {
                objectName: "key_space"
                visible: keyboard.backend.space
                Layout.fillWidth: !keyboard.pad
                Layout.preferredWidth: keyboard.unit
                letter: true
                face: keyboard.kind === "text" ? keyboard.backend.face : ""
                name: qsTr("Space")
                lit: keyboard.isLit("Space")
                onClicked: keyboard.type(" ")
            }
            Beside {
                model: keyboard.backend.bottom.slice(keyboard.beside)
            }
            Backspace {
                visible: keyboard.pad
                Layout.preferredWidth: keyboard.unit
            }
            Word {
                objectName: "key_done"
                Layout.preferredWidth: keyboard.last ? keyboard.ahead : keyboard.side
                primary: keyboard.last
                face: qsTr("Done")
                onClicked: keyboard.done()
            }
            Word {
                objectName: "key_next"
                visible: !keyboard.last
                Layout.preferredWidth: keyboard.ahead
                primary: true
                face: qsTr("Next")
                onClicked: keyboard.next()
            }
        }
    }

    Variants {
        id: variants

        parent: keyboard.Window.contentItem ?? keyboard
        cell: Math.max(56, keyboard.keyHeight * 1.25)
        spacing: keyboard.spacing
        onChosen: text => keyboard.type(text)
    }
}
