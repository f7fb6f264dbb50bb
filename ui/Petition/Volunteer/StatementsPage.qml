pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What headquarters may not have heard yet: whoever left the page after an export finds it here.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    readonly property var statements: volunteer.said.statements ?? []

    objectName: "statements"
    heading: qsTr("Closing statement")
    dense: Theme.step < 2

    PosterText {
        objectName: "statementsText"
        width: parent?.width ?? 0
        text: page.statements.length > 0 ? qsTr("Of every bundle that headquarters has not confirmed. What was signed after the last export is told after the next.") : qsTr("There is nothing to send. What was signed after the last export is told after the next.")
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
            objectName: "toPanel"
            text: qsTr("Back to the panel")
            primary: true
            onClicked: page.volunteer.panel()
        }
    ]
}
