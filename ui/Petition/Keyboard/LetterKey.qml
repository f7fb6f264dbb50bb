import QtQuick

// Types its letter; held, it offers what is behind it. A finger may slide to that and let go there.
KeyCap {
    id: key

    required property var modelData
    property bool shifted: false
    required property int holdFor // milliseconds
    property bool held: false
    readonly property var more: shifted ? modelData.shiftMore : modelData.more

    signal typed(string text)
    signal opened
    signal slid(point place)
    signal gone(bool inside)

    objectName: "key_" + modelData.base
    text: shifted ? modelData.shift : modelData.base
    letter: true
    face: shifted ? modelData.shiftFace : modelData.face
    name: text === "\u200c" ? qsTr("Keep letters apart") : face
    marked: more.length > 0
    Accessible.description: marked ? qsTr("Hold for more letters") : ""
    Accessible.onIncreaseAction: if (marked)
        opened()

    onPressed: held = false
    onClicked: if (!held)
        typed(text)

    Timer {
        interval: key.holdFor
        running: key.pressed && key.marked && !key.held
        onTriggered: {
            key.held = true;
            key.opened();
        }
    }
    PointHandler {
        id: finger

        target: null
        onPointChanged: if (active && key.held)
            key.slid(point.scenePosition)
        onActiveChanged: if (!active && key.held)
            key.gone(key.pressed)
    }
}
