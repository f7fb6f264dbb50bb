pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What happened to this stand, what of it is intact, and onto which stick that goes.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property RescueScreen rescue
    readonly property var found: rescue.found
    readonly property bool looked: found.reached !== undefined
    readonly property bool carrying: volunteer.working && looked

    objectName: "rescue"
    heading: qsTr("This stand cannot go on")

    Timer {
        interval: 2000
        running: !page.volunteer.working
        repeat: true
        onTriggered: page.volunteer.findSticks()
    }
    FaultNote {
        width: parent?.width ?? 0
        said: page.looked && !page.found.sound && !page.volunteer.said.first ? page.found : page.volunteer.said
    }
    PosterText {
        objectName: "rescueIntact"
        width: parent?.width ?? 0
        visible: page.looked
        text: page.found.sound ? qsTr("Nothing is lost: everything signed here is intact.") : page.found.reached === 0 ? qsTr("No signature of this computer can be read any more.") : qsTr("Intact and sealed on this computer: %1").arg(Theme.number(page.found.reached ?? 0))
        size: Theme.large
        font.bold: true
    }
    PosterText {
        objectName: "rescueMissing"
        width: parent?.width ?? 0
        visible: page.looked && !page.found.sound
        text: page.found.missing < 0 ? qsTr("It cannot be told how many are missing.") : page.found.missing === 0 ? qsTr("As far as can be told, none is missing.") : qsTr("Missing at least: %1. What was exported before is safe on its stick.").arg(Theme.number(page.found.missing ?? 0))
    }
    PosterText {
        objectName: "rescueWhat"
        width: parent?.width ?? 0
        text: page.carrying ? qsTr("Writing and reading back. Do not pull the stick.") : page.volunteer.working ? qsTr("Looking at what is there. One moment.") : page.volunteer.sticks.length === 0 ? qsTr("Plug in a stick. It appears here.") : page.found.reached === 0 ? "" : qsTr("Tap a stick: all that is intact goes onto it, still sealed, with a report of what is missing. Nothing is changed or deleted here.")
        visible: text !== ""
        tight: true
    }
    Rectangle {
        width: parent?.width ?? 0
        height: Theme.touch / 2
        visible: page.carrying
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
        model: page.volunteer.working || page.found.reached === 0 ? [] : page.volunteer.sticks

        StickButton {
            required property var modelData

            stick: modelData
            width: parent?.width ?? 0
            onClicked: page.rescue.carryTo(modelData.id)
        }
    }
    PosterText {
        width: parent?.width ?? 0
        text: qsTr("Nobody can sign here until this is mended. Use another computer, or the paper sheets.")
        tight: true
    }
    acts: [
        ActionButton {
            objectName: "toAppeal"
            enabled: !page.volunteer.working
            text: qsTr("Close the panel")
            onClicked: page.volunteer.close()
        },
        ActionButton {
            objectName: "toPanel"
            visible: !page.volunteer.said.outside
            enabled: !page.volunteer.working
            text: qsTr("Try again")
            onClicked: page.volunteer.panel()
        },
        ActionButton {
            objectName: "act_leave"
            visible: !page.volunteer.said.outside
            enabled: !page.volunteer.working
            text: qsTr("Leave the kiosk")
            onClicked: page.volunteer.leaveKiosk()
        }
    ]
}
