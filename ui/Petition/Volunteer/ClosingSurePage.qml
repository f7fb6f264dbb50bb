import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// The second question. No is as large as yes, and yes wants to be held.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property ClosingScreen closing
    // The disk refused half-way: there is no way back, only on.
    readonly property bool begun: volunteer.said.begun ?? false
    readonly property real half: (across - Theme.gap - 1) / 2

    objectName: "closingSure"
    heading: qsTr("Delete everything of this stand?")

    FaultNote {
        width: parent?.width ?? 0
        said: page.volunteer.said
    }
    PosterText {
        width: parent?.width ?? 0
        visible: !page.begun
        text: qsTr("The sealed signatures on this computer go, with the journal, the PIN, the stand's key and the campaign. It begins as on its first day, and nothing here tells what it was. The sticks and headquarters keep theirs.")
    }
    PosterText {
        width: parent?.width ?? 0
        visible: !page.begun
        text: qsTr("This cannot be undone.")
        font.bold: true
        color: Theme.faultInk
    }
    acts: [
        ActionButton {
            objectName: "closingKeep"
            visible: !page.begun
            width: page.half
            height: Math.max(implicitHeight, yes.implicitHeight)
            text: qsTr("No, keep this stand")
            onClicked: page.volunteer.panel()
        },
        HoldButton {
            id: yes

            property int holdFor: 3000

            objectName: "closingYes"
            visible: !page.begun
            width: page.half
            height: Math.max(implicitHeight, parent?.children[0].implicitHeight ?? 0)
            text: qsTr("Yes: hold for three seconds")
            // A screen reader presses on purpose, and cannot hold.
            Accessible.onPressAction: page.closing.close()
            onDownChanged: down ? held.restart() : held.stop()

            Timer {
                id: held

                interval: yes.holdFor
                onTriggered: page.closing.close()
            }
        },
        ActionButton {
            objectName: "closingAgain"
            visible: page.begun
            text: qsTr("Start again")
            primary: true
            onClicked: page.closing.startAgain()
        }
    ]
}
