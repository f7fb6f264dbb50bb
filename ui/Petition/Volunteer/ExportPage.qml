pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Which stick? By its name and size.
FramePage {
    id: page

    required property VolunteerScreen volunteer

    objectName: "export"
    heading: qsTr("Export to USB: which stick?")

    Timer {
        interval: 2000
        running: !page.volunteer.working
        repeat: true
        onTriggered: page.volunteer.findSticks()
    }
    FaultNote {
        width: parent?.width ?? 0
        said: page.volunteer.said
    }
    PosterText {
        width: parent?.width ?? 0
        visible: text !== ""
        text: page.volunteer.working ? qsTr("Writing and reading back. Do not pull the stick.") : page.volunteer.said.unlisted ? "" : page.volunteer.sticks.length === 0 ? qsTr("Plug in a stick. It appears here.") : qsTr("Everything that headquarters has not confirmed goes onto the stick. Nothing is deleted here.")
        tight: true
    }
    Rectangle {
        width: parent?.width ?? 0
        height: Theme.touch / 2
        visible: page.volunteer.working
        radius: height / 2
        color: "transparent"
        border.width: 2
        border.color: Theme.line
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("Progress")

        Rectangle {
            x: Theme.rtl ? parent.width - width : 0
            width: Math.max(parent.height, parent.width * page.volunteer.share)
            height: parent.height
            radius: height / 2
            color: Theme.light
        }
    }
    Repeater {
        model: page.volunteer.working ? [] : page.volunteer.sticks

        StickButton {
            required property var modelData

            stick: modelData
            width: parent?.width ?? 0
            onClicked: page.volunteer.exportTo(modelData.id)
        }
    }
    acts: [
        ActionButton {
            objectName: "toPanel"
            enabled: !page.volunteer.working
            text: qsTr("Back to the panel")
            onClicked: page.volunteer.panel()
        }
    ]
}
