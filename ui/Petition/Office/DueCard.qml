import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// The end of a campaign: everything goes, after a second question, and a statement says what went.
Card {
    id: card

    required property OfficeScreen office
    required property OfficeStandsScreen stands
    required property OfficeDeletionScreen deletion
    readonly property var cares: stands.cares
    readonly property bool done: deletion.statement.day !== undefined

    heading: qsTr("At the end: delete everything")
    detail: done ? qsTr("Everything is deleted. Keep the statement, and destroy what it names as not reached.") : cares.due ? qsTr("The day of deletion is over. All records go, with the back-ups and lists that you name here.") : cares.last ? qsTr("Possible after the last day of deletion, %1. Until then single people are erased above.").arg(Theme.inOneLine([Theme.longDay(cares.last)])) : qsTr("There is nothing to delete, or no pack is kept here that names the day of deletion.")

    PathList {
        id: published

        width: parent?.width ?? 0
        visible: card.cares.due === true
        name: "duePublished"
        label: qsTr("Folders with lists that were published")
        folder: true
    }
    PathList {
        id: backups

        width: parent?.width ?? 0
        visible: card.cares.due === true
        name: "dueBackup"
        label: qsTr("Back-ups of the register")
    }
    PathEntry {
        id: statement

        width: parent?.width ?? 0
        visible: card.cares.due === true || card.done
        name: "statementFolder"
        label: qsTr("A folder for the statement of deletion")
        folder: true
    }
    ActionButton {
        objectName: "due"
        anchors.left: parent?.left
        visible: card.cares.due === true && card.deletion.asked === 0
        text: qsTr("Delete everything…")
        enabled: !card.office.working && statement.text !== ""
        onClicked: card.deletion.ask()
    }
    Warning {
        width: parent?.width ?? 0
        visible: card.deletion.asked > 0
        text: qsTr("Everything here will be erased for good (records: %1), in the back-ups named above as well. Nobody can bring it back.").arg(Theme.number(card.deletion.asked))

        Flow {
            width: parent?.width ?? 0
            spacing: Theme.gap

            ActionButton {
                objectName: "dueSure"
                text: qsTr("Yes, delete everything for good")
                primary: true
                enabled: !card.office.working
                onClicked: card.deletion.dispose(published.all(), backups.all())
            }
            ActionButton {
                objectName: "dueNot"
                text: qsTr("No")
                onClicked: card.deletion.unask()
            }
        }
    }
    StatementCard {
        id: shown

        width: parent?.width ?? 0
        visible: card.done
        statement: card.deletion.statement
    }
    // It cannot be made a second time, so it is saved at once, and once more where that failed.
    Connections {
        target: card.deletion

        function onStatementChanged() {
            if (card.done)
                card.deletion.save(statement.text, shown.whole(card.deletion.statement));
        }
    }
    ActionButton {
        objectName: "saveStatement"
        anchors.left: parent?.left
        visible: card.done
        text: qsTr("Save it once more")
        enabled: !card.office.working && statement.text !== ""
        onClicked: card.deletion.save(statement.text, shown.whole(card.deletion.statement))
    }
}
