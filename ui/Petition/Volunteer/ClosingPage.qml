pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What must be true before a stand is closed for good, and how far it is.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property ClosingScreen closing
    readonly property var said: volunteer.said
    readonly property bool may: said.may ?? false
    readonly property bool unwritten: said.open ?? false

    objectName: "closing"
    heading: qsTr("Close this stand for good")

    PosterText {
        width: parent?.width ?? 0
        text: qsTr("Everything of this stand is deleted from this computer. So first the same signatures must lie on two sticks, each read back here, or headquarters must have confirmed them.")
        tight: true
    }
    PosterText {
        objectName: "closingState"
        width: parent?.width ?? 0
        text: page.may ? qsTr("All of it is safe: the stand can be closed.") : page.unwritten ? qsTr("There are signatures that lie on no stick yet. Export to two sticks, then read both back here.") : qsTr("Not all of it is safe yet. Plug in a stick with the signatures, then tap it: it is read back.")
        font.bold: true
        color: Theme.brightLight
        tight: true
    }
    Repeater {
        model: page.said.bundles ?? []

        PosterText {
            required property var modelData

            width: parent?.width ?? 0
            text: qsTr("Bundle %1 with %2 records: read back from %3 of %4 sticks", "", modelData.count).arg(Theme.number(modelData.number)).arg(Theme.number(modelData.count)).arg(Theme.number(modelData.sticks)).arg(Theme.number(page.said.copies))
            tight: true
        }
    }
    PosterText {
        objectName: "closingRead"
        width: parent?.width ?? 0
        visible: page.said.read !== undefined && !page.may
        text: (page.said.whole ?? 0) > 0 ? qsTr("Bundles of this stand that were read back whole from this stick: %1. Now the other stick.").arg(Theme.number(page.said.whole)) : qsTr("On this stick no bundle of this stand lies whole. Export to it again, or use another.")
        color: (page.said.whole ?? 0) > 0 ? Theme.ink : Theme.faultInk
        font.bold: true
        tight: true
    }
    ActionButton {
        objectName: "closingExport"
        anchors.left: parent?.left
        visible: !page.may
        enabled: !page.volunteer.working
        text: qsTr("Export to USB")
        primary: page.unwritten
        onClicked: page.volunteer.show("export")
    }
    StickPick {
        width: parent?.width ?? 0
        visible: !page.may && !page.unwritten
        volunteer: page.volunteer
        reads: true
        onChosen: stick => page.closing.readBack(stick)
    }
    acts: [
        ActionButton {
            objectName: "closingNext"
            visible: page.may
            text: qsTr("On to the closing statement")
            primary: true
            onClicked: page.closing.statement()
        },
        ActionButton {
            objectName: "toPanel"
            enabled: !page.volunteer.working
            text: qsTr("Back to the panel")
            onClicked: page.volunteer.panel()
        }
    ]
}
