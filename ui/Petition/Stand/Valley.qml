import QtQuick
import QtQuick.Shapes
import Petition.Theme
import "scenery.js" as Scenery

// A night valley under the Karakoram. Each window stands for a signature, each lamp on the ridge
// for a woman who is held. The picture is the same in every language and never mirrored.
Item {
    id: valley

    property int count: 0
    property int goal: 100
    property int held: 0
    property real skyline: 0.6 * height
    property real ground: 0.02 * height
    property bool welcoming: false
    // Where words stand before the sky.
    property rect clear: Qt.rect(0, 0, 0, 0)

    // Beyond a few hundred, one window stands for several signatures.
    readonly property int most: 300
    readonly property int each: Math.max(1, Math.ceil(goal / most))
    readonly property int windows: Math.max(1, Math.ceil(goal / each))
    readonly property int lit: Math.min(windows, Math.ceil(count / each))

    readonly property real floor: height - ground
    readonly property real rise: Math.max(40, 0.5 * (floor - skyline))
    readonly property real shore: skyline + 0.78 * rise
    readonly property real dot: Math.max(1.2, 0.055 * Theme.body)

    readonly property var far: Scenery.crest(11, [[0, 0.55], [0.07, 0.4], [0.16, 0.55], [0.27, 0.16], [0.36, 0.5], [0.45, 0.38],
        [0.53, 0.62], [0.63, 0.34], [0.73, 0], [0.83, 0.42], [0.9, 0.28], [1, 0.55]], width, skyline, rise, 0.16)
    readonly property var near: Scenery.crest(23, [[0, 0.42], [0.1, 0.5], [0.22, 0.72], [0.36, 0.66], [0.5, 0.86], [0.6, 0.9],
        [0.72, 0.7], [0.84, 0.62], [0.93, 0.44], [1, 0.38]], width, skyline, rise, 0.07)
    readonly property var hill: Scenery.crest(37, [[0, 0.5], [0.2, 0.1], [0.45, 0.42], [0.7, 0.15], [1, 0.5]], width, floor - 0.03 * height, 0.05 * height, 0.1)
    readonly property var snow: Scenery.snow(5, far, skyline + 0.62 * rise, 0.8)
    readonly property var village: Scenery.village(71, windows, width, shore + 0.2 * rise, floor - 0.03 * height)
    readonly property var lamps: Scenery.lamps(near, held, 0.03 * width, 0.97 * width)
    readonly property var newest: lit > 0 ? village.panes[lit - 1] : null

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A valley at night: %1 of %2 windows are lit.", "", lit).arg(Theme.number(lit)).arg(Theme.number(windows)) + " " + qsTr("%1 lamps on the ridge.", "", held).arg(Theme.number(held))

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.ridge }
            GradientStop { position: 0.3; color: Theme.night }
            GradientStop { position: 1; color: Theme.night }
        }
    }

    Rectangle {
        y: valley.skyline - 0.1 * valley.rise
        visible: !Theme.contrast
        width: valley.width
        height: 1.1 * valley.rise
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.faint(Theme.night, 0) }
            GradientStop { position: 1; color: Theme.mix(Theme.night, Theme.ink, 0.34) }
        }
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.mix(Theme.night, Theme.ink, 0.55)
            PathSvg { path: Scenery.stars(3, 130, valley.width, valley.skyline + 0.3 * valley.rise, 2 * valley.dot, valley.clear) }
        }

        // The great ridge: rock, then its snow.
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.mix(Theme.night, Theme.ink, 0.15)
            PathSvg { path: Scenery.filled(valley.far, valley.floor) }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.mix(Theme.night, Theme.ink, 0.07)
            PathSvg { path: Scenery.spurs(9, valley.far, valley.shore) }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.mix(Theme.night, Theme.ink, 0.74)
            PathSvg { path: valley.snow.lit }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.mix(Theme.night, Theme.ink, 0.42)
            PathSvg { path: valley.snow.shade }
        }

        // The near ridge, on which the lamps stand.
        ShapePath {
            strokeWidth: -1
            fillGradient: LinearGradient {
                y1: valley.skyline + 0.4 * valley.rise
                y2: valley.floor
                GradientStop { position: 0; color: Theme.mix(Theme.night, Theme.ridge, 0.35) }
                GradientStop { position: 1; color: Theme.ridge }
            }
            PathSvg { path: Scenery.filled(valley.near, valley.height) }
        }

        // The river.
        ShapePath {
            strokeWidth: -1
            fillGradient: LinearGradient {
                y1: valley.shore + 0.15 * valley.rise
                y2: valley.floor
                GradientStop { position: 0; color: Theme.mix(Theme.night, Theme.ink, 0.4) }
                GradientStop { position: 1; color: Theme.mix(Theme.night, Theme.ink, 0.14) }
            }
            PathSvg { path: Scenery.water(valley.width, valley.shore + 0.15 * valley.rise, valley.floor) }
        }
        ShapePath {
            strokeWidth: valley.dot
            strokeColor: Theme.mix(Theme.night, Theme.ink, 0.6)
            fillColor: "transparent"
            PathSvg { path: Scenery.glints(13, valley.width, valley.shore + 0.15 * valley.rise, valley.floor) }
        }

        // The village.
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.mix(Theme.ridge, Theme.ink, 0.09)
            PathSvg { path: valley.village.trees }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.mix(Theme.night, Theme.ink, 0.09)
            PathSvg { path: valley.village.far }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.mix(Theme.night, Theme.ink, 0.14)
            PathSvg { path: valley.village.near }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.mix(Theme.night, Theme.ink, 0.3)
            PathSvg { path: valley.village.roofs }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.ridge
            PathSvg { path: Scenery.windows(valley.village.panes, valley.lit, valley.windows, 0) }
        }

        // Lit windows: two halos and the light itself.
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.faint(Theme.light, 0.1)
            PathSvg { path: Scenery.windows(valley.village.panes, 0, valley.lit, 0.9) }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.faint(Theme.light, 0.22)
            PathSvg { path: Scenery.windows(valley.village.panes, 0, valley.lit, 0.4) }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.light
            PathSvg { path: Scenery.windows(valley.village.panes, 0, valley.lit, 0) }
        }

        // The lamps.
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.faint(Theme.lamp, 0.28)
            PathSvg { path: Scenery.lozenges(valley.lamps, 3.2 * valley.dot) }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.lamp
            PathSvg { path: Scenery.lozenges(valley.lamps, 1.5 * valley.dot) }
        }

        // The near bank, on which the controls stand.
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.ridge
            PathSvg { path: Scenery.filled(valley.hill, valley.height) }
        }
    }

    // The window that has just been lit.
    Rectangle {
        id: glow

        readonly property real size: (valley.newest?.width ?? 0) * 9

        x: (valley.newest?.x ?? 0) + (valley.newest?.width ?? 0) / 2 - width / 2
        y: (valley.newest?.y ?? 0) + (valley.newest?.height ?? 0) / 2 - height / 2
        width: size
        height: size
        radius: size / 2
        color: Theme.faint(Theme.light, 0.16)
        border.color: Theme.light
        border.width: 2
        visible: valley.welcoming && valley.lit > 0

        SequentialAnimation {
            running: glow.visible
            loops: 2

            NumberAnimation { target: glow; property: "scale"; from: 0.2; to: 1; duration: Theme.calm; easing.type: Easing.OutCubic }
            PauseAnimation { duration: Theme.calm }
        }
    }
}
