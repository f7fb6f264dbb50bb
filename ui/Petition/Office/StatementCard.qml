pragma ComponentBehavior: Bound
import QtQuick
import Petition.Controls
import Petition.Theme
import Petition.Volunteer

// The statement of deletion, as on paper: what went, what was not reached, no name.
Rectangle {
    id: card

    property var statement: ({})
    readonly property var said: worded(statement)
    readonly property ReaderNames named: ReaderNames {}
    readonly property OfficeFaults faults: OfficeFaults {
        stand: FaultNote {}
    }

    function on(day: string): string {
        return Theme.inOneLine([Theme.longDay(day)]);
    }

    function place(path: string): string {
        return Theme.isolated(path);
    }

    // A line that begins with a path runs in the direction of the language all the same.
    function point(text: string): string {
        return (Theme.rtl ? "\u200f" : "") + "·  " + text;
    }

    function removed(of: var): var {
        return [qsTr("Records from the register: %1. Erased before: %2.").arg(Theme.number(of.records)).arg(Theme.number(of.before)), ...of.backups.map(path => qsTr("All records from the back-up %1, which was checked.").arg(place(path))), ...of.folders.map(one => qsTr("Files of the lists in %1: %2.").arg(place(one.folder)).arg(Theme.number(one.files)))];
    }

    function unreached(of: var): var {
        return [...of.unreached.map(one => qsTr("%1: %2").arg(place(one.path)).arg("\u2068" + faults.tell(one.reason) + "\u2069")), ...of.foreign.map(path => qsTr("%1, which was not published from here.").arg(place(path))), ...of.noted.map(one => one.elsewhere ? qsTr("The back-up %1 of %2, on another disk.").arg(place(one.file)).arg(on(one.day)) : qsTr("The back-up %1 of %2, on the register's own disk.").arg(place(one.file)).arg(on(one.day))), ...of.published.map(day => qsTr("Lists published on %1.").arg(on(day))), ...of.handedOver.map(one => qsTr("The list that %1 was given on %2, which they must destroy.").arg(Theme.inOneLine([named.called(one.reader, one.names), one.to])).arg(on(one.day)))];
    }

    function whole(of: var): string {
        return worded(of).map(one => one.text).join("\n");
    }

    function worded(of: var): var {
        if (of.day === undefined)
            return [];
        const lines = [
            {
                text: qsTr("Statement of deletion, %1").arg(on(of.day)),
                head: true
            },
            {
                text: qsTr("Campaign %1. The day of deletion was %2.").arg(place(of.campaign)).arg(on(of.last))
            },
            {
                text: qsTr("Removed:"),
                head: true
            },
            ...removed(of).map(text => ({
                        text: point(text)
                    }))];
        const rest = unreached(of);
        if (rest.length > 0)
            lines.push({
                text: qsTr("Not reached, unless somebody destroyed it before:"),
                head: true
            }, ...rest.map(text => ({
                        text: point(text)
                    })));
        lines.push({
            text: qsTr("What this program cannot know of: bundles on sticks, copies of lists and back-ups, stands that were never closed, and what a disk keeps of deleted files. Destroy the campaign's key, and what is sealed is lost.")
        });
        return lines;
    }

    implicitHeight: column.height + 2 * Theme.margin
    radius: Theme.radius
    color: Theme.paper

    Column {
        id: column

        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap * 0.7

        Repeater {
            model: card.said

            PosterText {
                required property var modelData
                required property int index

                objectName: "statementLine"
                width: column.width
                text: modelData.text
                color: Theme.paperInk
                size: index === 0 ? Theme.large : Theme.body
                font.bold: modelData.head === true
                wrapMode: Text.Wrap
                tight: true
            }
        }
    }
}
