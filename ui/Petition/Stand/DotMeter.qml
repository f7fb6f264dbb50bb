pragma ComponentBehavior: Bound
import QtQuick
import Petition.Theme

// A poster of type alone: one dot for each signature still wanted, filled as people sign. A pack's
// own picture, where it has one, lies behind.
Item {
    id: meter

    property int count: 0
    property int goal: 100
    property url picture
    property bool welcoming: false

    // Beyond a few hundred, one dot stands for several signatures.
    readonly property int most: 300
    readonly property int each: Math.max(1, Math.ceil(goal / most))
    readonly property int dots: Math.max(1, Math.ceil(goal / each))
    readonly property int filled: Math.min(dots, Math.ceil(count / each))
    property real room: height * 0.34
    readonly property int columns: Math.max(1, Math.ceil(Math.sqrt(dots * (width - 2 * Theme.margin) / Math.max(1, room))))
    readonly property real cell: Math.min((width - 2 * Theme.margin) / columns, room / Math.ceil(dots / columns))

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("%1 of %2 dots are filled.", "", filled).arg(Theme.number(filled)).arg(Theme.number(dots))

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.ridge }
            GradientStop { position: 1; color: Theme.night }
        }
    }
    Image {
        anchors.fill: parent
        source: meter.picture
        visible: status === Image.Ready && !Theme.contrast
        fillMode: Image.PreserveAspectCrop
        asynchronous: false
        cache: false
    }
    // Words are read on the colours of the pack, never on a picture.
    Rectangle {
        anchors.fill: parent
        visible: meter.picture.toString() !== "" && !Theme.contrast
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.faint(Theme.ridge, 0.94) }
            GradientStop { position: 0.55; color: Theme.faint(Theme.ridge, 0.88) }
            GradientStop { position: 1; color: Theme.faint(Theme.ridge, 0.45) }
        }
    }
    Grid {
        x: (meter.width - width) / 2
        y: meter.height - height - Theme.gap
        columns: meter.columns
        LayoutMirroring.enabled: Theme.rtl

        Repeater {
            model: meter.dots

            Item {
                id: place

                required property int index
                readonly property bool full: index < meter.filled
                readonly property bool newest: meter.welcoming && index === meter.filled - 1

                width: meter.cell
                height: meter.cell

                Rectangle {
                    anchors.centerIn: parent
                    width: meter.cell * (place.newest ? 0.92 : 0.62)
                    height: width
                    radius: width / 2
                    color: place.full ? Theme.light : "transparent"
                    border.width: place.full ? 0 : Math.max(1.5, meter.cell * 0.05)
                    border.color: Theme.line
                }
            }
        }
    }
}
