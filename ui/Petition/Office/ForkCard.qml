pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// One number of a stand that waits for a person: its sides beside each other, and one decision.
Rectangle {
    id: card

    required property var modelData
    required property string words
    required property OfficeScreen office
    required property OfficeTrustScreen trust
    required property OfficeFaults faults
    readonly property bool decided: modelData.decided

    function heading(): string {
        const number = Theme.number(modelData.number);
        if (decided)
            return modelData.taken ? qsTr("Bundle %1: counted, by decision").arg(number) : qsTr("Bundle %1: left out, by decision").arg(number);
        if (modelData.forked)
            return qsTr("Bundle %1 came in different versions: %2").arg(number).arg(Theme.number(modelData.sides.length));
        return qsTr("Bundle %1 waits: %2").arg(number).arg("\u2068" + faults.tell(modelData.why) + "\u2069");
    }

    objectName: "fork_" + modelData.number
    implicitHeight: column.height + 2 * Theme.gap
    radius: Theme.radius
    color: decided ? "transparent" : Theme.mix(Theme.night, Theme.light, 0.1)
    border.width: decided ? 1 : 2
    border.color: decided ? Theme.faint(Theme.ink, 0.25) : Theme.light

    component Side: Rectangle {
        id: side

        required property var modelData

        width: card.modelData.sides.length === 1 ? column.width : (column.width - Theme.gap) / 2
        implicitHeight: facts.height + 2 * Theme.gap
        radius: Theme.radius
        color: Theme.faint(Theme.ridge, 0.7)

        Column {
            id: facts

            x: Theme.gap
            y: Theme.gap
            width: parent.width - 2 * Theme.gap
            spacing: Theme.gap * 0.4

            PosterText {
                width: parent.width
                text: qsTr("Records: %1").arg(Theme.number(side.modelData.count))
                size: Theme.large
                font.bold: true
                tight: true
            }
            PosterText {
                width: parent.width
                visible: card.modelData.forked
                text: qsTr("%1 of them in this version alone").arg(Theme.number(side.modelData.onlyHere))
                tight: true
            }
            PosterText {
                width: parent.width
                text: Theme.longDay(side.modelData.day)
                tight: true
            }
            PosterText {
                width: parent.width
                text: qsTr("%1 of this stand until then").arg(Theme.number(side.modelData.total))
                size: Theme.small
                tight: true
            }
            PosterText {
                width: parent.width
                text: Theme.isolated(side.modelData.digest)
                font.family: Theme.inputFamily
                size: Theme.small
                tight: true
            }
        }
    }

    Column {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gap * 0.7

        PosterText {
            objectName: "forkHeading"
            width: parent.width
            text: card.heading()
            font.bold: true
            color: card.decided ? Theme.ink : Theme.brightLight
            tight: true
        }
        PosterText {
            width: parent.width
            visible: !card.decided && card.modelData.forked
            text: qsTr("Mostly a disk was copied, and both are honest. Records in all: %1, in more than one version: %2. Counted, each counts once.").arg(Theme.number(card.modelData.records)).arg(Theme.number(card.modelData.shared))
            tight: true
        }
        PosterText {
            width: parent.width
            visible: !card.decided && !card.modelData.forked
            text: qsTr("Ask the volunteers of this stand what happened, then decide.")
            tight: true
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: !card.decided

            Repeater {
                model: card.modelData.sides

                Side {}
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            ActionButton {
                objectName: "take"
                visible: !card.decided
                text: qsTr("Count them all (%1)").arg(Theme.number(card.modelData.records))
                primary: true
                enabled: !card.office.working
                onClicked: card.trust.resolve(card.words, card.modelData.number, "take")
            }
            ActionButton {
                objectName: "refuse"
                visible: !card.decided
                text: qsTr("Count none of them")
                enabled: !card.office.working
                onClicked: card.trust.resolve(card.words, card.modelData.number, "refuse")
            }
            ActionButton {
                objectName: "undoFork"
                visible: card.decided
                size: Theme.small
                text: qsTr("Take the decision back")
                enabled: !card.office.working
                onClicked: card.trust.resolve(card.words, card.modelData.number, "undo")
            }
        }
    }
}
