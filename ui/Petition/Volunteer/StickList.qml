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

        StickButton {
            required property var modelData

            stick: modelData
            width: list.width
            enabled: !list.guide.working && (list.reads || !modelData.readOnly)
            onClicked: list.chosen(modelData.id)
        }
    }
}
