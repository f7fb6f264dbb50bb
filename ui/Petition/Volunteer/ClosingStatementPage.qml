pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Before anything goes: what headquarters should hear of this stand.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property ClosingScreen closing
    readonly property var statements: volunteer.said.statements ?? []

    objectName: "closingStatement"
    heading: qsTr("Closing statement")
    dense: Theme.step < 2

    PosterText {
        width: parent?.width ?? 0
        text: page.statements.length > 0 ? qsTr("Send it home before you close: afterwards this computer knows nothing of it.") : qsTr("Headquarters has confirmed everything. There is nothing left to send.")
        size: Theme.low ? Theme.small : Theme.body
        font.bold: true
        color: Theme.brightLight
        tight: true
    }
    Repeater {
        model: page.statements

        StatementCard {
            required property var modelData

            width: parent?.width ?? 0
            statement: modelData
        }
    }
    acts: [
        ActionButton {
            objectName: "closingNext"
            text: page.statements.length > 0 ? qsTr("It is sent. Go on") : qsTr("Go on")
            primary: true
            onClicked: page.closing.ask()
        },
        ActionButton {
            objectName: "toPanel"
            text: qsTr("Back to the panel")
            onClicked: page.volunteer.panel()
        }
    ]
}
