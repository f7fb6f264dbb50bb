import QtQuick

// One tap for one letter, two quick ones until the next tap; or held while another finger types.
KeyCap {
    id: key

    readonly property bool shifted: state !== "" || pressed
    property int twiceWithin: 400 // milliseconds
    property bool used: false

    objectName: "key_shift"
    icon: "shift"
    name: state === "locked" ? qsTr("Shift, locked") : qsTr("Shift")
    checked: state !== ""
    lit: state !== ""
    Accessible.checkable: true
    Accessible.checked: checked

    // Another key has typed: a shift for one letter is spent.
    function spend() {
        used = true;
        if (state === "once")
            state = "";
    }

    function rest() {
        state = "";
    }

    onPressed: used = false
    onClicked: {
        if (used)
            state = "";
        else if (state === "once" && twice.running)
            state = "locked";
        else
            state = state === "" ? "once" : "";
        if (state === "once")
            twice.restart();
    }

    Timer {
        id: twice

        interval: key.twiceWithin
    }

    Rectangle {
        visible: key.state === "locked"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 5
        width: parent.width * 0.3
        height: 3
        radius: 1.5
        color: key.writing
    }
}
