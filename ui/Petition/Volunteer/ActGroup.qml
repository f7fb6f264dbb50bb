import QtQuick
import Petition.Controls
import Petition.Theme

// Acts that belong together, under a small heading: all as wide and as high as each other.
Column {
    id: group

    property string heading: ""
    default property alias acts: flow.data
    readonly property var shown: Array.from(flow.children).filter(one => one.visible)
    readonly property int fitting: Math.max(1, Math.floor((width + Theme.gap) / (Theme.body * 11 + Theme.gap)))
    // One alone takes no whole line.
    readonly property int across: Math.min(fitting, Math.max(2, shown.length))
    readonly property real each: Math.floor((width - (across - 1) * Theme.gap) / across)
    readonly property real highest: Math.max(0, ...shown.map(one => one.implicitHeight))

    component Act: ActionButton {
        readonly property ActGroup group: parent?.parent as ActGroup

        leading: Theme.nastaliq ? 1 : Theme.rtl ? 0.78 : 0.62
        width: group?.each ?? 0
        height: group?.highest ?? implicitHeight
    }

    spacing: Theme.gap / 2

    PosterText {
        width: parent.width
        text: group.heading
        size: Theme.small
        color: Theme.brightLight
        font.bold: true
        tight: true
        Accessible.role: Accessible.Heading
    }
    Flow {
        id: flow

        width: parent.width
        spacing: Theme.gap
    }
}
