pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What the volunteers did here, newest first. Nobody who signed is in it.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property JournalScreen journal

    function number(entry: var, at: int): string {
        return Theme.number(entry.numbers[at] ?? 0);
    }
    // An act in the language shown; one that is not known here as it was written.
    function tell(entry: var): string {
        switch (entry.act) {
        case "went live":
            return qsTr("Went live: %1").arg("\u2068" + entry.detail + "\u2069");
        case "event started":
            return qsTr("Event started: %1").arg("\u2068" + entry.detail + "\u2069");
        case "day confirmed":
            return qsTr("The day was confirmed");
        case "new wording":
            return qsTr("A new wording was taken: version %1").arg(number(entry, 0));
        case "exported":
            return qsTr("Exported to a stick; files: %1").arg(number(entry, 0));
        case "confirmed":
            return qsTr("Headquarters confirmed; bundles: %1").arg(number(entry, 0));
        case "cleared":
            return qsTr("Confirmed signatures were cleared; bundle %1, records: %2").arg(number(entry, 0)).arg(number(entry, 1));
        case "greeting set":
            return qsTr("Language and sizes were set");
        case "PIN set":
            return qsTr("A new PIN was set");
        case "volunteers' stick begun":
            return qsTr("A new volunteers' stick was begun");
        case "read of another computer":
            return qsTr("A volunteer read that signatures came here from another computer; stands: %1").arg(number(entry, 0));
        case "wrong PIN":
            return qsTr("Wrong PINs were tried; times: %1").arg(number(entry, 0));
        case "opened by PIN":
            return qsTr("The panel was opened by PIN; times: %1").arg(number(entry, 0));
        case "opened by stick":
            return qsTr("The panel was opened by a volunteers' stick; times: %1").arg(number(entry, 0));
        case "paused":
            return qsTr("The stand was paused");
        case "went on":
            return qsTr("The stand went on after a pause");
        case "practice begun":
            return qsTr("Practice was begun");
        case "practice left":
            return qsTr("Practice was left");
        case "left the kiosk":
            return qsTr("The kiosk was left");
        case "poster printed":
            return qsTr("A poster was written to a stick");
        case "stick let go":
            return qsTr("Sticks were let go of; times: %1").arg(number(entry, 0));
        case "read back":
            return qsTr("A stick was read back; bundles that lie there whole: %1").arg(number(entry, 0));
        case "rewrite put off":
            return qsTr("Tidying the disk was put off; it is tried again");
        default:
            return "\u2068" + entry.act + (entry.detail ? ": " + entry.detail : "") + "\u2069";
        }
    }

    objectName: "journal"
    heading: qsTr("What was done here")

    PosterText {
        width: parent?.width ?? 0
        visible: page.journal.days.length === 0
        text: qsTr("Nothing yet.")
    }
    Repeater {
        model: page.journal.days

        Column {
            id: day

            required property var modelData

            width: parent?.width ?? 0
            spacing: Theme.gap / 2

            PosterText {
                width: parent.width
                text: Theme.longDay(day.modelData.day)
                font.bold: true
                color: Theme.brightLight
                tight: true
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: day.modelData.entries

                Rectangle {
                    id: line

                    required property var modelData

                    width: parent?.width ?? 0
                    height: said.height + Theme.gap
                    radius: Theme.radius
                    color: Theme.raised
                    border.width: Theme.contrast ? 2 : 0
                    border.color: Theme.line

                    PosterText {
                        id: said

                        objectName: "journalEntry"
                        x: Theme.gap
                        y: Theme.gap / 2
                        width: parent.width - 2 * Theme.gap
                        text: page.tell(line.modelData)
                        tight: true
                    }
                }
            }
        }
    }
    acts: [
        ActionButton {
            objectName: "toPanel"
            text: qsTr("Back to the panel")
            primary: true
            onClicked: page.volunteer.panel()
        }
    ]
}
