pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Petition.Theme

// Lights in the valley: each signature lights a window, the goal is the number of windows, and the
// women who are held are a row of dim lamps on the ridge.
Item {
    id: valley

    property int count: 0
    property int goal: 100
    property int held: 0
    property bool highlight: false

    readonly property int mostWindows: 240
    readonly property int windows: Math.min(goal, mostWindows)
    readonly property int lit: goal > 0 ? Math.min(windows, count >= 1 ? Math.max(1, Math.floor(count * windows / goal)) : 0) : 0

    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("%1 of %2 windows in the valley are lit").arg(count).arg(goal)

    // The same number for the same place in every picture: the valley never jumps.
    function chance(n: int): real {
        const x = Math.sin(n * 127.1 + 311.7) * 43758.5453;
        return x - Math.floor(x);
    }

    // Height of a ridge at x, both from 0 to 1; `seed` tells ridges apart.
    function crest(x: real, seed: int, base: real, rough: real): real {
        let y = base;
        let size = rough;
        for (let octave = 0; octave < 5; ++octave) {
            const step = Math.pow(2, octave + 1);
            const at = x * step * 1.7 + seed * 13.7;
            const left = Math.floor(at);
            const part = at - left;
            const from = chance(left + seed * 101 + octave * 17);
            const to = chance(left + 1 + seed * 101 + octave * 17);
            y += size * ((from + (to - from) * part) - 0.5);
            size *= 0.52;
        }
        return y;
    }

    function outline(seed: int, base: real, rough: real): var {
        const points = [Qt.point(0, height)];
        for (let i = 0; i <= 160; ++i)
            points.push(Qt.point(width * i / 160, height * crest(i / 160, seed, base, rough)));
        points.push(Qt.point(width, height));
        return points;
    }

    // Snow lies along the far ridge and thins out downwards in teeth.
    function snow(seed: int, base: real, rough: real): var {
        const points = [];
        for (let i = 0; i <= 160; ++i)
            points.push(Qt.point(width * i / 160, height * crest(i / 160, seed, base, rough)));
        for (let i = 160; i >= 0; --i) {
            const top = crest(i / 160, seed, base, rough);
            const depth = Math.max(0, base + 0.02 - top) * (0.35 + 0.5 * chance(i * 7 + 3));
            points.push(Qt.point(width * i / 160, height * (top + depth)));
        }
        return points;
    }

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.darker(Theme.night, 1.35)
            }
            GradientStop {
                position: 0.62
                color: Theme.night
            }
            GradientStop {
                position: 1
                color: Qt.lighter(Theme.night, 1.5)
            }
        }
    }
    Repeater {
        model: 70

        Rectangle {
            required property int index

            x: valley.width * valley.chance(index * 3 + 1)
            y: valley.height * 0.6 * valley.chance(index * 3 + 2)
            width: 1.5 + 1.5 * valley.chance(index * 3)
            height: width
            radius: width / 2
            color: Theme.ink
            opacity: 0.25 + 0.5 * valley.chance(index + 900)
        }
    }
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: -1
            fillColor: Qt.lighter(Theme.night, 1.3)

            PathPolyline {
                path: valley.outline(5, 0.58, 0.42)
            }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: Qt.rgba(Theme.ink.r, Theme.ink.g, Theme.ink.b, 0.13)

            PathPolyline {
                path: valley.snow(5, 0.58, 0.42)
            }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: Qt.lighter(Theme.night, 1.05)

            PathPolyline {
                path: valley.outline(8, 0.7, 0.13)
            }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.ridge

            PathPolyline {
                path: valley.outline(21, 0.83, 0.05)
            }
        }
    }
    // The lamps of those who are held.
    Repeater {
        model: valley.held

        Item {
            id: lamp

            required property int index
            readonly property real at: 0.03 + 0.94 * (index + 0.5) / Math.max(1, valley.held)
            readonly property real side: Math.max(3, valley.height * 0.007)

            x: valley.width * at - side / 2
            y: valley.height * valley.crest(at, 8, 0.7, 0.13) - side * 1.6

            Rectangle {
                anchors.centerIn: lampCore
                width: lampCore.width * 3
                height: width
                radius: width / 2
                color: Theme.lamp
                opacity: 0.22
            }
            Rectangle {
                id: lampCore

                width: lamp.side
                height: width
                radius: width / 2
                color: Theme.lamp
            }
        }
    }
    // The houses: dark until somebody signs.
    Repeater {
        model: valley.windows

        Item {
            id: house

            required property int index
            // Houses stand in rows that grow towards the front.
            readonly property int rows: 4
            readonly property int row: index % rows
            readonly property real depth: row / (rows - 1)
            readonly property real across: (Math.floor(index / rows) + 0.2 + 0.6 * valley.chance(index + 50)) / Math.ceil(valley.windows / rows)
            readonly property bool shining: order < valley.lit
            readonly property bool newest: valley.highlight && order === valley.lit - 1
            // Windows light up all over the valley, not from one side.
            readonly property int order: (index * 89 + 31) % valley.windows
            readonly property real side: Math.max(4, valley.height * (0.0085 + 0.006 * depth))

            z: newest ? 1 : 0
            x: valley.width * (0.015 + 0.97 * across)
            y: valley.height * (0.855 + 0.1 * depth + 0.018 * valley.chance(index + 400))

            Rectangle {
                x: -house.side * 0.75
                y: -house.side * 0.9
                width: house.side * 2.5
                height: house.side * 2.3
                color: Qt.lighter(Theme.night, 1.12)
            }
            Rectangle {
                anchors.centerIn: pane
                visible: house.shining
                width: pane.width * (house.newest ? 6 : 3)
                height: width
                radius: width / 2
                color: Theme.light
                opacity: house.newest ? 0.2 : 0.16
            }
            Rectangle {
                anchors.centerIn: pane
                visible: house.newest
                width: pane.width * 3
                height: width
                radius: width / 2
                color: Theme.light
                opacity: 0.35
            }
            Rectangle {
                id: pane

                width: house.side * (house.newest ? 1.8 : 1)
                height: width
                color: house.shining ? Theme.light : Qt.lighter(Theme.night, 1.9)
            }
        }
    }
}
