import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme
import Petition.Volunteer

// What an erase reached, and where copies lie that it could not.
Card {
    id: card

    required property OfficeRequestsScreen requests
    readonly property var done: requests.erased
    readonly property ReaderNames named: ReaderNames {}
    readonly property OfficeFaults faults: OfficeFaults {
        stand: FaultNote {}
    }

    function lines(): var {
        const reached = (done.backups ?? []).map(path => qsTr("Erased in the back-up as well, and checked: %1").arg(Theme.isolated(path)));
        const unreached = (done.unreached ?? []).map(one => qsTr("Not erased in %1: %2").arg(Theme.isolated(one.path)).arg("\u2068" + faults.tell(one.reason) + "\u2069"));
        const lists = (done.lists ?? []).map(one => qsTr("%1 has it on the list of %2, number %3. The next lists tell them to strike it out.").arg(Theme.inOneLine([named.called(one.reader, one.names), one.to])).arg(Theme.inOneLine([Theme.longDay(one.day)])).arg(Theme.isolated(one.numbers.join(", "))));
        const days = (done.published ?? []).map(day => qsTr("Lists were published on %1. Destroy that folder, and publish anew.").arg(Theme.inOneLine([Theme.longDay(day)])));
        const noted = (done.noted ?? []).map(one => qsTr("A back-up of %1 holds it still: %2. Destroy it, or erase in it, too.").arg(Theme.inOneLine([Theme.longDay(one.day)])).arg(Theme.isolated(one.file)));
        return [...reached, ...unreached, ...lists, ...days, ...noted];
    }

    heading: qsTr("Erased for good: %1").arg(Theme.number(done.records ?? 0))
    detail: lines().length === 0 ? qsTr("No list and no back-up that this register knows of holds them.") : qsTr("What else there is to do:")

    Repeater {
        model: card.lines()

        PosterText {
            required property string modelData

            objectName: "erasedLine"
            width: parent?.width ?? 0
            text: (Theme.rtl ? "\u200f" : "") + "·  " + modelData
            tight: true
        }
    }
}
