import QtQuick

// One tap for one letter, two quick ones until the next tap; or held while another finger types.
KeyCap {
    id: key

    property string mode: "" // or "once", "locked"
    readonly property bool shifted: mode !== "" || pressed
    required property int twiceWithin // milliseconds
    property bool used: false

    objectName: "key_shift"
    sign: "shift"
    name: mode === "locked" ? qsTr("Shift, locked") : qsTr("Shift")
    checked: mode !== ""
    lit: mode !== ""
    Accessible.checkable: true
    Accessible.checked: checked

    // Another key has typed: a shift for one letter is spent.
    function spend() {
        used = true;
        if (mode === "once")
            mode = "";
    }

    function rest() {
        mode = "";
    }

    onPressed: used = false
    onClicked: {
        if (used)
            mode = "";
        else if (mode === "once" && twice.running)
            mode = "locked";
        else
            mode = mode === "" ? "once" : "";
        if (mode === "once")
            twice.restart();
    }

    Timer {
        id: twice

        interval: key.twiceWithin
    }

    Rectangle {
        visible: key.mode === "locked"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 5
        width: parent.width * 0.3
        height: 3
        radius: 1.5
        color: key.writing
    }
}
