pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Another stick that opens the panel, for one that is lost.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property VolunteersStickScreen volunteersStick
    readonly property bool made: volunteer.said.made ?? false
    readonly property bool safe: volunteer.said.safe ?? false

    objectName: "volunteersStick"
    heading: safe ? qsTr("Safe to remove") : made ? qsTr("Written and checked") : qsTr("New volunteers' stick")

    PosterText {
        objectName: "stickMade"
        width: parent?.width ?? 0
        visible: page.made
        text: qsTr("The volunteers' stick is made. Write on it what it is.")
        color: Theme.brightLight
        font.bold: true
    }
    PosterText {
        width: parent?.width ?? 0
        visible: page.made
        text: page.safe ? qsTr("The stick can be pulled.") : qsTr("Do not pull the stick yet.")
        color: Theme.brightLight
        font.bold: true
        tight: true
    }
    PosterText {
        width: parent?.width ?? 0
        text: qsTr("With the volunteers' stick the panel opens even when the PIN is forgotten. It opens no signature.")
        tight: true
    }
    PosterText {
        width: parent?.width ?? 0
        text: page.made ? qsTr("The one before opens nothing any more.") : qsTr("Once the new one is made, the one before opens nothing any more.")
        tight: true
    }
    PosterText {
        width: parent?.width ?? 0
        visible: !page.made
        text: qsTr("Onto which stick?")
        font.bold: true
        tight: true
    }
    Loader {
        width: parent?.width ?? 0
        active: !page.made
        visible: active
        sourceComponent: StickPick {
            volunteer: page.volunteer
            onChosen: stick => page.volunteersStick.makeOn(stick)
        }
    }
    acts: [
        ActionButton {
            objectName: "removeStick"
            visible: page.made && !page.safe
            text: qsTr("Let go of the stick")
            primary: true
            onClicked: page.volunteersStick.removeStick()
        },
        ActionButton {
            objectName: "toPanel"
            enabled: !page.volunteer.working
            text: qsTr("Back to the panel")
            onClicked: page.volunteer.panel()
        }
    ]
}
