pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// The sticks that are plugged in, by name and size; one is tapped.
Column {
    id: list

    required property GuideScreen guide
    // A stick is looked at and not written to.
    property bool reads: false

    signal chosen(stick: string)

    spacing: Theme.gap

    Timer {
        interval: 2000
        running: true
        repeat: true
        triggeredOnStart: true
        onTriggered: list.guide.findSticks()
    }
    PosterText {
        width: parent.width
        visible: text !== ""
        text: list.guide.working ? qsTr("One moment. Do not pull the stick.") : list.guide.sticks.length === 0 ? qsTr("Plug in a stick. It appears here.") : ""
        color: Theme.brightLight
        font.bold: true
        tight: true
    }
    Repeater {
        model: list.guide.sticks

        ActionButton {
            required property var modelData

            objectName: "stick_" + modelData.id
            width: list.width
            enabled: !list.guide.working && (list.reads || !modelData.readOnly)
            text: (modelData.label || qsTr("Stick without a name")) + " · " + Theme.isolated(Theme.number(Math.round(modelData.size / 1000000000)) + " GB") + (modelData.readOnly ? " · " + qsTr("read-only") : "")
            onClicked: list.chosen(modelData.id)
        }
    }
}
