pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme
import Petition.Volunteer

// What was just done, or what did not work and what to do next; and how far the work is.
Rectangle {
    id: note

    required property OfficeScreen office
    readonly property var said: office.said
    readonly property OfficeFaults faults: OfficeFaults {
        stand: told
    }
    readonly property PackFaults mends: PackFaults {
        faults: note.faults
    }
    readonly property var wrong: said.faults ?? []
    // On a low window fewer, so that something of the page above stays in sight.
    readonly property int most: Math.max(2, Math.floor((parent?.height ?? 0) / 150))
    readonly property bool fault: (said.sentence ?? "") !== ""

    function file(path: string): string {
        return Theme.isolated(path);
    }

    function keyTried(said: var): string {
        if (!said.damaged)
            return opens(said);
        const damaged = qsTr("Damaged in the register: %1. Take the bundles in again from their sticks, which puts back what is damaged.").arg(Theme.number(said.damaged));
        return said.every === 0 ? damaged : opens(said) + " " + damaged;
    }

    function opens(said: var): string {
        if (said.every === 0)
            return qsTr("There is no record here to open.");
        if (said.opened < said.every)
            return qsTr("Records here: %2, and of them this key opens: %1. The rest needs another key: find it now.").arg(Theme.number(said.opened)).arg(Theme.number(said.every));
        if (said.strange > 0)
            return qsTr("This key opens all that lies here: %1. Records that do not belong to the bundle they came in: %2.").arg(Theme.number(said.opened)).arg(Theme.number(said.strange));
        if (said.damaged > 0)
            return qsTr("This key opens: %1.").arg(Theme.number(said.opened));
        return qsTr("This key opens all that lies here. Records: %1.").arg(Theme.number(said.opened));
    }

    function takenIn(said: var): string {
        const taken = qsTr("Bundles taken in: %1, records in them: %2. Here already: %3 · waiting: %4 · refused: %5").arg(Theme.number(said.accepted)).arg(Theme.number(said.records)).arg(Theme.number(said.alreadyHere)).arg(Theme.number(said.waiting)).arg(Theme.number(said.refused.length));
        return said.putBack > 0 ? taken + " · " + qsTr("damaged records put back: %1").arg(Theme.number(said.putBack)) : taken;
    }

    function resolved(said: var): string {
        switch (said.verdict) {
        case "take":
            return qsTr("Bundle %1 counts. Records, each counted once: %2.").arg(Theme.number(said.number)).arg(Theme.number(said.records));
        case "refuse":
            return qsTr("Bundle %1 is left out.").arg(Theme.number(said.number));
        default:
            return qsTr("Bundle %1 waits again.").arg(Theme.number(said.number));
        }
    }

    function words(said: var): string {
        switch (said.done ?? "") {
        case "intake":
            return takenIn(said);
        case "pack":
            return qsTr("The pack of %1 is kept here.").arg(Theme.isolated(said.campaign));
        case "accepted":
            return qsTr("Accepted. Bundles that had waited for this: %1.").arg(Theme.number(said.waited));
        case "expected":
            return said.new ? qsTr("Noted. Records on the way from %2: %1.").arg(Theme.number(said.count)).arg(Theme.isolated(said.words)) : qsTr("That was noted before.");
        case "backup":
            return said.otherVolume ? qsTr("Copied and checked: %1").arg(file(said.file)) : qsTr("Copied and checked. But it lies on the register's own disk, so no stand may clear anything for it. Copy to a stick as well.");
        case "acknowledged":
            return qsTr("The acknowledgements are written. Stands: %1. Bundles not yet in a copy on another disk: %2.").arg(Theme.number(said.stands)).arg(Theme.number(said.notBackedUp));
        case "handedOver":
            return qsTr("The handover is noted. Names on the list: %1.").arg(Theme.number(said.names));
        case "revoked":
            return qsTr("Revoked. Bundles of this stand that still count: %1; that do not: %2; that wait: %3.").arg(Theme.number(said.held)).arg(Theme.number(said.out)).arg(Theme.number(said.waiting));
        case "reinstated":
            return qsTr("The revocation is taken back: this stand counts again.");
        case "resolved":
            return resolved(said);
        case "withdrawn":
            if (said.undo)
                return said.changed ? qsTr("It counts again with the next lists.") : qsTr("It was not noted here. Nothing was changed.");
            return said.changed ? qsTr("Noted: the next lists leave this signature out.") : qsTr("That was noted before.");
        case "erased":
            return said.unreached.length > 0 ? qsTr("Erased here: %1, but not in every back-up that you named. The key is closed.").arg(Theme.number(said.records)) : qsTr("Erased for good: %1. The key is closed, so that nothing of it stays open.").arg(Theme.number(said.records));
        case "disposed":
            return qsTr("Everything is deleted. The statement says what went and what was not reached.");
        case "statementSaved":
            return qsTr("Everything is deleted, and the statement is saved: %1").arg(file(said.file));
        case "keyTried":
            return keyTried(said);
        case "eraseFinished":
            return qsTr("Finished: what was erased lies nowhere in the register any more.");
        case "likely":
            return qsTr("Pairs that may be one person: %1.").arg(Theme.number(said.pairs));
        case "published":
            return qsTr("The lists are written. People counted: %1. Folder: %2").arg(Theme.number(said.people)).arg(file(said.folder));
        case "packWritten":
            return said.left === 0 ? qsTr("The pack is written and ready to go live.") : qsTr("The pack is written. Left to do before it goes live: %1. It stands under the pack's six words.").arg(Theme.number(said.left));
        case "printed":
            return qsTr("Files written: %1. Folder: %2").arg(Theme.number(said.files)).arg(file(said.folder));
        case "stick":
            return qsTr("The volunteers' stick is written: %1").arg(file(said.folder));
        case "copied":
            return qsTr("Sticks that hold the key now: %1. Try both copies next.").arg(Theme.number(said.copies));
        case "tried":
            return said.ready ? qsTr("Every copy opened a test record. Copies tried: %1.").arg(Theme.number(said.copies)) : qsTr("That copy works. A second one on another stick must be tried, too.");
        default:
            return "";
        }
    }

    implicitHeight: visible ? column.height + 2 * Theme.gap : 0
    visible: office.working || fault || (said.done ?? "") !== ""
    color: fault ? Theme.ridge : Theme.night
    Accessible.role: Accessible.AlertMessage

    Rectangle {
        width: parent.width
        height: 2
        color: note.fault ? Theme.faultInk : Theme.light
    }
    Column {
        id: column

        x: Theme.margin
        y: Theme.gap
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap * 0.6

        PosterText {
            objectName: "saidText"
            width: parent.width
            visible: text !== ""
            text: note.words(note.said)
            font.bold: true
            tight: true
        }
        FaultNote {
            id: told

            width: parent.width
            said: note.wrong.length > 0 ? {
                sentence: qsTr("The campaign pack cannot be used as it is. Left to mend: %1").arg(Theme.number(note.wrong.length)),
                hint: qsTr("Mend each of these, then try again.")
            } : {
                sentence: note.faults.tell(note.said.sentence ?? ""),
                hint: note.faults.tell(note.said.hint ?? "")
            }
        }
        Repeater {
            model: note.wrong.slice(0, note.most)

            PosterText {
                required property var modelData
                required property int index

                objectName: "wrong_" + index
                width: parent?.width ?? 0
                text: note.mends.told(modelData)
                size: Theme.small
                color: Theme.faultInk
                tight: true
            }
        }
        PosterText {
            width: parent.width
            visible: note.wrong.length > note.most
            text: qsTr("More of these: %1").arg(Theme.number(note.wrong.length - note.most))
            size: Theme.small
            color: Theme.faultInk
            tight: true
        }
        LeftOutNote {
            width: parent.width
            told: note.said.done === "published" ? Object.assign({}, note.said, {
                notLookedFor: note.faults.tell(note.said.notLookedFor ?? "")
            }) : ({})
        }
        Repeater {
            model: (note.said.refused ?? []).slice(0, 8)

            PosterText {
                required property var modelData

                width: parent?.width ?? 0
                text: "\u2066" + modelData.file + "\u2069: " + note.faults.tell(modelData.reason)
                size: Theme.small
                color: Theme.faultInk
                tight: true
            }
        }
        Row {
            width: parent.width
            spacing: Theme.gap
            visible: note.office.working

            Rectangle {
                width: parent.width - (stop.visible ? stop.width + Theme.gap : 0)
                height: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                radius: height / 2
                color: Theme.raised
                Accessible.role: Accessible.ProgressBar
                Accessible.name: qsTr("%1 %").arg(Theme.number(Math.round(note.office.share * 100)))

                Rectangle {
                    width: Math.max(height, parent.width * note.office.share)
                    height: parent.height
                    x: Theme.rtl ? parent.width - width : 0
                    radius: height / 2
                    color: Theme.light
                }
            }
            ActionButton {
                id: stop

                objectName: "stop"
                visible: note.office.stoppable
                text: qsTr("Stop")
                onClicked: note.office.stop()
            }
        }
    }
}
