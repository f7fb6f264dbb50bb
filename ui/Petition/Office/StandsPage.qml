pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme
import Petition.Volunteer

// Everything that has come, stand by stand.
OfficePage {
    id: page

    required property OfficeScreen office
    required property OfficeStandsScreen stands
    required property OfficeTrustScreen trust
    required property OfficeCareScreen care
    readonly property OfficeFaults faults: OfficeFaults {
        stand: FaultNote {}
    }

    objectName: "standsPage"
    heading: qsTr("Stands")
    lead: stands.rows.length === 0 ? qsTr("Nothing has come yet.") : qsTr("Held: %1 · waiting: %2 · on the way: %3").arg(Theme.number(stands.held)).arg(Theme.number(stands.waiting)).arg(Theme.number(stands.outstanding))

    WarningsCard {
        width: parent?.width ?? 0
        office: page.office
        stands: page.stands
        care: page.care
    }
    DropCard {
        width: parent?.width ?? 0
        office: page.office
        stands: page.stands
    }
    Card {
        width: parent?.width ?? 0
        visible: !page.stands.hasPack
        heading: qsTr("Keep the campaign's pack here")
        detail: qsTr("So that every text is known that somebody has signed.")

        PathEntry {
            id: pack

            width: parent?.width ?? 0
            name: "pack"
            label: qsTr("The pack's folder")
            folder: true
        }
        ActionButton {
            objectName: "keepPack"
            anchors.left: parent?.left
            text: qsTr("Keep it")
            enabled: !page.office.working && pack.text !== ""
            onClicked: page.stands.keepPack(pack.text)
        }
    }
    Repeater {
        model: page.stands.rows

        StandRow {
            width: parent?.width ?? 0
            office: page.office
            stands: page.stands
            trust: page.trust
            faults: page.faults
        }
    }
    Card {
        width: parent?.width ?? 0
        heading: qsTr("A closing statement by telephone")
        detail: qsTr("Type the message, or the words and digits as they are read aloud. Then this page shows what is still on its way.")

        TextEntry {
            id: statement

            name: "statement"
            width: parent?.width ?? 0
            leftToRight: true
            label: qsTr("What the volunteer sent or said")
            onEntered: note.clicked()
        }
        ActionButton {
            id: note

            objectName: "expect"
            anchors.left: parent?.left
            text: qsTr("Note it")
            enabled: !page.office.working && statement.text !== ""
            onClicked: {
                page.stands.expect(statement.text);
                statement.text = "";
            }
        }
    }
    AcknowledgeCard {
        width: parent?.width ?? 0
        office: page.office
        stands: page.stands
    }
}
