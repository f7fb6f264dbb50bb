import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What was carried home, what is missing, and the words that headquarters asks for.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property RescueScreen rescue
    readonly property var said: volunteer.said
    readonly property bool salvaged: said.records >= 0

    objectName: "rescued"
    heading: said.safe ? qsTr("Safe to remove") : qsTr("Written and checked")

    FaultNote {
        width: parent?.width ?? 0
        said: page.volunteer.said
    }
    PosterText {
        objectName: "rescuedText"
        width: parent?.width ?? 0
        text: page.salvaged ? qsTr("Carried home, checked: %1").arg(Theme.number(page.said.records)) : page.said.files > 0 ? qsTr("Everything that headquarters has not confirmed is on the stick.") : qsTr("There was nothing new to export.")
        size: Theme.large
        font.bold: true
    }
    PosterText {
        objectName: "rescuedMissing"
        width: parent?.width ?? 0
        visible: page.salvaged
        text: page.said.missing < 0 ? qsTr("It cannot be told how many are missing.") : page.said.missing === 0 ? qsTr("As far as can be told, none is missing.") : qsTr("Missing at least: %1. The report on the stick says what is known of them.").arg(Theme.number(page.said.missing ?? 0))
    }
    PosterText {
        width: parent?.width ?? 0
        visible: page.salvaged
        text: qsTr("Tell headquarters both lines of words, by telephone. Until it accepts them, these signatures wait.")
    }
    PosterText {
        objectName: "rescuedWords"
        width: parent?.width ?? 0
        visible: page.salvaged
        text: "1  \u2066" + (page.said.oldWords ?? "") + "\u2069\n2  \u2066" + (page.said.words ?? "") + "\u2069"
        font.family: Theme.inputFamily
        font.bold: true
        color: Theme.brightLight
    }
    PosterText {
        width: parent?.width ?? 0
        text: page.said.safe ? qsTr("The stick can be pulled. Leave this computer as it is: somebody may still find more on it.") : qsTr("Do not pull the stick yet.")
    }
    acts: [
        ActionButton {
            objectName: "removeStick"
            visible: !page.said.safe
            text: qsTr("Let go of the stick")
            primary: true
            onClicked: page.rescue.removeStick()
        },
        ActionButton {
            objectName: "toAppeal"
            text: qsTr("Close the panel")
            onClicked: page.volunteer.close()
        }
    ]
}
