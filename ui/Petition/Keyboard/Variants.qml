pragma ComponentBehavior: Bound
import QtQuick
import Petition.Theme

// What is behind a key, over the whole window: slide to one and let go, or tap one; elsewhere closes.
Item {
    id: variants

    property var items: []
    property Item over: null // the key that was held
    property int current: -1
    property real cell: 64
    property real spacing: 9
    readonly property bool shown: over !== null
    readonly property int across: Math.max(1, Math.min(items.length, Math.floor((width - spacing) / (cell + spacing)), items.length > 6 ? Math.ceil(items.length / 2) : 6))

    signal chosen(string text)

    objectName: "variants"
    anchors.fill: parent
    visible: shown
    z: 1000

    function open(key: Item, more: var) {
        current = -1;
        items = more;
        over = key;
    }

    function close() {
        over = null;
        items = [];
        current = -1;
    }

    function choose(text: string) {
        close();
        chosen(text);
    }

    function at(place: point): int {
        for (let i = 0; i < choices.count; ++i) {
            const item = choices.itemAt(i);
            if (item.contains(item.mapFromItem(null, place.x, place.y)))
                return i;
        }
        return -1;
    }

    function slide(place: point) {
        current = at(place);
    }

    // The finger that opened this has left: on a letter, on its key, or astray.
    function leave(inside: bool) {
        if (current >= 0)
            choose(items[current].text);
        else if (!inside)
            close();
    }

    MouseArea {
        objectName: "variants_away"
        anchors.fill: parent
        Accessible.ignored: true
        onClicked: variants.close()
    }
    Rectangle {
        id: panel

        readonly property point corner: variants.over ? variants.over.mapToItem(variants, 0, 0) : Qt.point(0, 0)

        width: grid.width + variants.spacing * 2
        height: grid.height + variants.spacing * 2
        x: Math.max(0, Math.min(variants.width - width, corner.x + (variants.over ? variants.over.width : 0) / 2 - width / 2))
        y: Math.max(0, corner.y - height - variants.spacing / 2)
        radius: Theme.radius * 1.4
        color: Theme.ridge
        border.width: 2
        border.color: Theme.light

        Grid {
            id: grid

            anchors.centerIn: parent
            columns: variants.across
            spacing: variants.spacing

            Repeater {
                id: choices

                model: variants.items

                KeyCap {
                    id: choice

                    required property var modelData
                    required property int index

                    objectName: "variant_" + modelData.text
                    width: variants.cell
                    height: variants.cell
                    letter: true
                    face: modelData.face
                    size: variants.cell * 0.45
                    lit: index === variants.current
                    onClicked: variants.choose(modelData.text)
                }
            }
        }
    }
}
