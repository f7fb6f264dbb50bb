import QtQuick
import Petition.Backend
import Petition.Theme

// On every screen, above it: that the battery runs low, and that a volunteer is wanted. Gone where
// there is nothing to say.
Rectangle {
    id: marks

    required property TodayScreen today
    readonly property bool low: today.battery.low ?? false

    objectName: "marks"
    visible: low || today.doubt
    height: visible ? Math.ceil(row.height + Theme.apart) : 0
    color: Theme.ridge

    Row {
        id: row

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        PosterText {
            objectName: "dayMark"
            visible: marks.today.doubt
            text: qsTr("Volunteers: please confirm the day")
            size: Theme.least
            color: Theme.brightLight
            wrapMode: Text.NoWrap
            tight: true
        }
        Row {
            objectName: "batteryMark"
            anchors.verticalCenter: parent.verticalCenter
            visible: marks.low
            spacing: Theme.apart
            Accessible.role: Accessible.Indicator
            Accessible.name: qsTr("The battery runs low: %1").arg(percent.text)
            Accessible.ignored: !visible

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.least * 1.5
                height: Theme.least * 0.8
                radius: height / 5
                color: "transparent"
                border.width: 2
                border.color: Theme.faultInk

                Rectangle {
                    x: Theme.rtl ? parent.width - width - 4 : 4
                    y: 4
                    width: Math.max(2, (parent.width - 8) * (marks.today.battery.percent ?? 0) / 100)
                    height: parent.height - 8
                    color: Theme.faultInk
                }
                Rectangle {
                    x: Theme.rtl ? -width : parent.width
                    anchors.verticalCenter: parent.verticalCenter
                    width: 3
                    height: parent.height * 0.45
                    color: Theme.faultInk
                }
            }
            PosterText {
                id: percent

                objectName: "batteryPercent"
                anchors.verticalCenter: parent.verticalCenter
                text: Theme.isolated(Theme.number(marks.today.battery.percent ?? 0) + "%")
                size: Theme.plainLeast
                font.family: Theme.inputFamily
                font.bold: true
                color: Theme.faultInk
                wrapMode: Text.NoWrap
                tight: true
                Accessible.ignored: true
            }
        }
    }
}
