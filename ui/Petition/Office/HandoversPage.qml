pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Who was given a list: from then on each publication tells them whom to strike out.
OfficePage {
    id: page

    required property OfficeScreen office
    required property OfficeListsScreen lists
    required property OfficeHandoversScreen handovers
    property string reader: ""
    readonly property ReaderNames named: ReaderNames {}

    objectName: "handoversPage"
    heading: qsTr("Handed over")
    lead: qsTr("Note who was given which list, and on which day. Each later publication then tells this reader whom to strike out, because somebody withdrew.")

    Card {
        width: parent?.width ?? 0
        heading: qsTr("Note a handover")
        detail: page.handovers.readers.length === 0 ? qsTr("No pack is kept here yet, so nobody knows who gets a list. Keep it under Stands.") : ""

        PosterText {
            width: parent?.width ?? 0
            visible: page.handovers.readers.length > 0
            text: qsTr("Who was given the list?")
            tight: true
        }
        Column {
            width: parent?.width ?? 0
            spacing: Theme.gap * 0.5

            Repeater {
                model: page.handovers.readers

                ChoiceButton {
                    required property var modelData

                    objectName: "reader_" + modelData.id
                    width: parent?.width ?? 0
                    autoExclusive: true
                    text: page.named.called(modelData.id, modelData.names)
                    checked: page.reader === modelData.id
                    onClicked: page.reader = modelData.id
                }
            }
        }
        PathEntry {
            id: folder

            width: parent?.width ?? 0
            name: "handedFolder"
            label: qsTr("The published folder, as it was handed over")
            folder: true
            text: page.lists.published
        }
        TextEntry {
            id: to

            name: "givenTo"
            width: parent?.width ?? 0
            label: qsTr("Who took it: a name, an office")
        }
        TextEntry {
            id: day

            name: "handedDay"
            width: parent?.width ?? 0
            leftToRight: true
            label: qsTr("On which day, as year-month-day")
            text: page.office.day()
        }
        ActionButton {
            objectName: "noteHandover"
            anchors.left: parent?.left
            text: qsTr("Note it")
            primary: true
            enabled: !page.office.working && page.reader !== "" && folder.text !== "" && day.text !== ""
            onClicked: page.handovers.record(page.reader, folder.text, day.text, to.text)
        }
    }
    PosterText {
        width: parent?.width ?? 0
        text: page.handovers.rows.length === 0 ? qsTr("Nothing was handed over yet.") : qsTr("Handed over so far")
        font.bold: true
    }
    Repeater {
        model: page.handovers.rows

        HandoverRow {
            width: parent?.width ?? 0
            called: page.named.called(modelData.reader, modelData.names)
        }
    }
}
