import QtQuick
import QtQuick.Controls.Basic
import Petition.Theme

// A page that scrolls by finger, wheel and keys, and brings what has the focus into view.
Flickable {
    id: flick

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    contentWidth: width

    readonly property Item inUse: Window.activeFocusItem

    // A keyboard that comes up leaves less room, and what has the focus stays in view.
    onInUseChanged: follow()
    onHeightChanged: follow()

    function follow() {
        let item = inUse;
        while (item && item !== contentItem)
            item = item.parent;
        if (item)
            show(inUse);
    }

    function show(item: Item) {
        const top = item.mapToItem(contentItem, 0, 0).y;
        const bottom = top + item.height;
        if (top < contentY)
            contentY = Math.max(0, top - Theme.gap);
        else if (bottom > contentY + height)
            contentY = Math.min(contentHeight - height, bottom - height + Theme.gap);
    }

    function page(steps: real) {
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + steps * height));
    }

    Keys.onPressed: event => {
        const steps = {
            [Qt.Key_Down]: 0.2,
            [Qt.Key_Up]: -0.2,
            [Qt.Key_PageDown]: 0.9,
            [Qt.Key_PageUp]: -0.9
        };
        if (event.key in steps && contentHeight > height) {
            page(steps[event.key]);
            event.accepted = true;
        }
    }

    ScrollBar.vertical: ScrollBar {
        id: bar

        policy: flick.contentHeight > flick.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        width: 14
        contentItem: Rectangle {
            radius: 7
            color: bar.pressed ? Theme.light : Theme.line
        }
    }
}
