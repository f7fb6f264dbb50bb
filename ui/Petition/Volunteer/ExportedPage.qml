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
    readonly property bool mayNote: !safe && (volunteer.said.files ?? 0) > 0 && paper.saved.length === 0
    readonly property string result: (volunteer.said.files ?? 0) === 0 ? qsTr("There was nothing new to export.") : qsTr("%1 records, checked.", "", volunteer.said.count ?? 0).arg(Theme.number(volunteer.said.count ?? 0))

    objectName: "exported"
    dense: Theme.step < 2
    heading: safe ? qsTr("Safe to remove") : qsTr("Written and checked")

    FaultNote {
        width: parent?.width ?? 0
        said: page.volunteer.said
    }
    PosterText {
        objectName: "exportedText"
        width: parent?.width ?? 0
        text: page.result + " " + (page.safe ? qsTr("The stick can be pulled. Everything stays on this computer, too, until headquarters confirms it.") : qsTr("Do not pull the stick yet."))
        font.bold: !page.safe
        tight: true
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
    // Large letters leave the bar room for what must be done.
    ActionButton {
        objectName: "saveStatement"
        anchors.left: parent?.left
        visible: page.mayNote && Theme.scarce
        enabled: !page.volunteer.working
        text: qsTr("Statement onto the stick, too")
        onClicked: page.paper.saveStatement(Theme.language)
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
            visible: page.mayNote && !Theme.scarce
            enabled: !page.volunteer.working
            text: qsTr("Statement onto the stick, too")
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
