pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// The sticks that are plugged in, by name and size; one is tapped. While it is worked on, how far.
Column {
    id: list

    required property VolunteerScreen volunteer
    // A stick is looked at and not written to.
    property bool reads: false

    signal chosen(stick: string)

    spacing: Theme.gap

    Timer {
        interval: 2000
        running: !list.volunteer.working
        repeat: true
        onTriggered: list.volunteer.findSticks()
    }
    FaultNote {
        width: parent.width
        said: list.volunteer.said
    }
    PosterText {
        width: parent.width
        visible: text !== ""
        text: list.volunteer.working ? qsTr("One moment. Do not pull the stick.") : list.volunteer.said.unlisted ? "" : list.volunteer.sticks.length === 0 ? qsTr("Plug in a stick. It appears here.") : ""
        color: Theme.brightLight
        font.bold: true
        tight: true
    }
    Rectangle {
        width: parent.width
        height: Theme.touch / 2
        visible: list.volunteer.working && !list.reads
        radius: height / 2
        color: "transparent"
        border.width: 2
        border.color: Theme.line
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("Progress")

        Rectangle {
            x: Theme.rtl ? parent.width - width : 0
            width: Math.max(parent.height, parent.width * list.volunteer.share)
            height: parent.height
            radius: height / 2
            color: Theme.light
        }
    }
    Repeater {
        model: list.volunteer.working ? [] : list.volunteer.sticks

        StickButton {
            required property var modelData

            stick: modelData
            width: list.width
            reads: list.reads
            onClicked: list.chosen(modelData.id)
        }
    }
}
