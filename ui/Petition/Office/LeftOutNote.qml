pragma ComponentBehavior: Bound
import QtQuick
import Petition.Controls
import Petition.Theme

// Whom lists leave out, and why: a line for each reason that met anybody.
Column {
    id: note

    // Numbers by reason: expired, keptBack, notPrintable; receiptsKept, likelyCut and notLookedFor.
    required property var told
    property color ink: Theme.ink
    readonly property list<string> lines: [
        counted(told.expired, qsTr("Signatures left out, because the day by which they were to be deleted is over: %1.")),
        counted(told.keptBack, qsTr("Names kept from a reader, because the text that was signed does not name that reader: %1.")),
        counted(told.notPrintable, qsTr("Names missing on paper, because no font here has their letters: %1. The table of names has them.")),
        told.receiptsKept === true ? qsTr("Fewer than ten people signed, so the list of receipts stays with the campaign.") : "",
        told.likelyCut === true ? qsTr("Pairs who may be one person: the list holds the likeliest alone; there may be more.") : "",
        told.notLookedFor ?? ""
    ].filter(line => line !== "")

    function counted(count: var, sentence: string): string {
        return (count ?? 0) > 0 ? sentence.arg(Theme.number(count)) : "";
    }

    visible: lines.length > 0
    spacing: Theme.gap * 0.4

    Repeater {
        model: note.lines

        PosterText {
            required property string modelData

            objectName: "leftOut"
            width: parent?.width ?? 0
            text: modelData
            color: note.ink
            tight: true
        }
    }
}
