import QtQuick

// Takes a letter away on release; held, one after another.
KeyCap {
    id: key

    required property int holdFor // milliseconds
    property int repeatsEvery: 70 // milliseconds
    property bool repeated: false

    signal erased

    objectName: "key_backspace"
    sign: "backspace"
    name: qsTr("Backspace")
    onPressed: repeated = false
    onClicked: if (!repeated)
        erased()

    Timer {
        interval: key.repeated ? key.repeatsEvery : key.holdFor
        running: key.pressed
        repeat: true
        onTriggered: {
            key.repeated = true;
            key.erased();
        }
    }
}
