import QtQuick
import QtQuick.Shapes

// The few signs that the font has no glyph for, drawn in a square of 24.
Item {
    id: icon

    property string name: ""
    property color color: "white"
    property real size: 24
    readonly property var paths: ({
            "shift": "M12 4 L21 13.5 L16 13.5 L16 20 L8 20 L8 13.5 L3 13.5 Z",
            "backspace": "M8 5 L21 5 L21 19 L8 19 L2.5 12 Z M11 9 L17 15 M17 9 L11 15",
            "away": "M5 8.5 L12 15.5 L19 8.5"
        })

    implicitWidth: size
    implicitHeight: size

    Shape {
        width: 24
        height: 24
        anchors.centerIn: parent
        scale: icon.size / 24

        ShapePath {
            strokeColor: icon.color
            strokeWidth: 2
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: icon.paths[icon.name] ?? ""
            }
        }
    }
}
