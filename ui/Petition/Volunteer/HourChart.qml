pragma ComponentBehavior: Bound
import QtQuick
import Petition.Controls
import Petition.Theme

// Signatures by the hour: houses in the valley, the present one lit.
Rectangle {
    id: chart

    required property var hours
    readonly property int most: Math.max(1, ...hours.map(one => one.count))
    readonly property real step: bars.width / Math.max(1, hours.length)
    readonly property real letters: Theme.plainLeast
    // Where the bars stand close, not each has its hour under it.
    readonly property int every: Math.max(1, Math.ceil(letters * 2.2 / step))

    function spoken(): string {
        const some = hours.filter(one => one.count > 0);
        return some.map(one => qsTr("%1 o'clock: %2").arg(Theme.number(one.hour)).arg(Theme.number(one.count))).join(". ");
    }

    objectName: "hourChart"
    height: words.height + bars.height + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.night
    border.width: 2
    border.color: Theme.line
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Signatures by the hour. %1").arg(spoken())
    Accessible.ignored: !visible

    Column {
        id: words

        x: Theme.gap
        y: Theme.gap / 2
        width: parent.width - 2 * Theme.gap

        PosterText {
            width: parent.width
            text: qsTr("By the hour, since this start")
            size: Theme.small
            color: Theme.brightLight
            tight: true
        }
    }
    Item {
        id: bars

        x: Theme.gap
        anchors.top: words.bottom
        anchors.topMargin: Theme.gap / 2
        width: parent.width - 2 * Theme.gap
        height: Theme.mm(42)

        Repeater {
            model: chart.hours

            Item {
                id: bar

                required property var modelData
                required property int index
                readonly property bool now: index === chart.hours.length - 1
                readonly property real room: bars.height - chart.letters * (1.8 + 1.9)

                // Time runs as the language is read.
                x: (Theme.rtl ? chart.hours.length - 1 - index : index) * chart.step
                width: chart.step
                height: bars.height

                Text {
                    anchors.bottom: house.top
                    height: chart.letters * 1.8
                    verticalAlignment: Text.AlignVCenter
                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: bar.modelData.count > 0 && chart.letters * 0.62 * text.length < chart.step
                    text: Theme.number(bar.modelData.count)
                    textFormat: Text.PlainText
                    color: Theme.ink
                    font.family: Theme.inputFamily
                    font.bold: true
                    font.pixelSize: chart.letters
                    Accessible.ignored: true
                }
                Rectangle {
                    id: house

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: chart.letters * 1.8 + bar.room - height
                    width: Math.min(chart.step * 0.72, Theme.mm(16))
                    height: Math.max(3, bar.room * bar.modelData.count / chart.most)
                    topLeftRadius: Math.min(Theme.radius / 2, height / 2)
                    topRightRadius: topLeftRadius
                    color: bar.modelData.count === 0 ? Theme.line : bar.now ? Theme.light : Theme.lamp
                }
                Text {
                    anchors.bottom: parent.bottom
                    height: chart.letters * 1.9
                    verticalAlignment: Text.AlignVCenter
                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: (chart.hours.length - 1 - bar.index) % chart.every === 0
                    text: Theme.number(bar.modelData.hour)
                    textFormat: Text.PlainText
                    color: Theme.ink
                    font.family: Theme.inputFamily
                    font.pixelSize: chart.letters
                    Accessible.ignored: true
                }
            }
        }
        Rectangle {
            y: bars.height - chart.letters * 1.9
            width: parent.width
            height: 2
            color: Theme.line
        }
    }
}
