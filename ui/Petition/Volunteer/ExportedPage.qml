pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What lies on the stick, checked; then that it is safe to remove.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property PaperScreen paper
    readonly property bool safe: volunteer.said.safe ?? false

    objectName: "exported"
    heading: safe ? qsTr("Safe to remove") : qsTr("Written and checked")

    PosterText {
        objectName: "exportedText"
        width: parent?.width ?? 0
        text: (page.volunteer.said.files ?? 0) === 0 ? qsTr("There was nothing new to export.") : qsTr("%1 signatures, checked.").arg(Theme.number(page.volunteer.said.count ?? 0))
        size: Theme.large
        font.bold: true
    }
    PosterText {
        width: parent?.width ?? 0
        text: page.safe ? qsTr("The stick can be pulled. Everything stays on this computer, too, until headquarters confirms it.") : qsTr("Do not pull the stick yet.")
    }
    Repeater {
        model: page.volunteer.said.statements ?? []

        StatementCard {
            required property var modelData

            width: parent?.width ?? 0
            statement: modelData
        }
    }
    PosterText {
        objectName: "statementSaved"
        width: parent?.width ?? 0
        visible: page.paper.saved.length > 0
        text: qsTr("Also on the stick, to send or to print: %1").arg(page.paper.saved.map(Theme.isolated).join(" · "))
        color: Theme.brightLight
        font.bold: true
        tight: true
    }
    acts: [
        ActionButton {
            objectName: "removeStick"
            visible: !page.safe
            enabled: !page.volunteer.working
            text: qsTr("Let go of the stick")
            primary: true
            onClicked: page.volunteer.removeStick()
        },
        ActionButton {
            objectName: "saveStatement"
            visible: !page.safe && (page.volunteer.said.files ?? 0) > 0 && page.paper.saved.length === 0
            enabled: !page.volunteer.working
            text: qsTr("Write the statement onto the stick, too")
            onClicked: page.paper.saveStatement(Theme.language)
        },
        ActionButton {
            objectName: "toPanel"
            enabled: !page.volunteer.working
            text: qsTr("Back to the panel")
            onClicked: page.volunteer.panel()
        }
    ]
}
