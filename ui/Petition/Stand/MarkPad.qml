pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Petition.Controls
import Petition.Theme

// A mark drawn with a finger; it stands for a thumb mark too. Never required.
Column {
    id: pad

    // A mark that is already part of the draft, on a grid of 256 points a side.
    property var kept: []
    property var strokes: []
    property var live: []

    spacing: Theme.gap * 0.6
    Component.onCompleted: {
        const scale = Math.min(paper.width, paper.height) / 256;
        strokes = kept.map(stroke => stroke.map(([x, y]) => Qt.point(x * scale, y * scale)));
    }

    PosterText {
        width: parent.width
        text: qsTr("If you like, draw your mark here with a finger")
        tight: true
    }
    Rectangle {
        id: paper

        objectName: "markPad"
        width: parent.width
        height: Math.min(width * 0.4, Theme.mm(50))
        radius: Theme.radius
        color: Theme.paper
        border.width: 2
        border.color: Theme.line
        clip: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("A field for your mark")

        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeWidth: Theme.mm(0.9)
                strokeColor: Theme.paperInk
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin
                PathMultiline { paths: pad.strokes }
            }
            ShapePath {
                strokeWidth: Theme.mm(0.9)
                strokeColor: Theme.paperInk
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin
                PathPolyline { path: pad.live }
            }
        }
        MouseArea {
            anchors.fill: parent
            preventStealing: true
            onPressed: mouse => pad.live = [Qt.point(mouse.x, mouse.y)]
            // A new array each time, or nothing is drawn.
            onPositionChanged: mouse => pad.live = pad.live.concat([Qt.point(mouse.x, mouse.y)])
            onReleased: {
                // A single touch leaves a dot: it may stand for a thumb.
                const touched = pad.live.length === 1 ? [pad.live[0], Qt.point(pad.live[0].x + 2, pad.live[0].y + 2)] : pad.live;
                if (touched.length > 1)
                    pad.strokes = pad.strokes.concat([touched]);
                pad.live = [];
            }
            onCanceled: pad.live = []
        }
    }
    ActionButton {
        objectName: "clearMark"
        visible: pad.strokes.length > 0
        text: qsTr("Wipe it away")
        anchors.left: parent?.left
        onClicked: pad.strokes = []
    }

    // The strokes as lists of [x, y], for Python.
    function points(): var {
        return strokes.map(stroke => stroke.map(point => [point.x, point.y]));
    }
}
