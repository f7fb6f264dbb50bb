pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What headquarters confirms now, or in a sentence why nothing changed.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property RecordsScreen records
    readonly property var said: volunteer.said
    readonly property bool changed: (said.records ?? 0) > 0
    readonly property var doubts: ({
            unreadable: qsTr("A file on the stick cannot be read. Try again, or copy it anew."),
            damaged: qsTr("A file on the stick is damaged, or no acknowledgement. Copy it anew."),
            newer_version: qsTr("The acknowledgement was written by a newer version. Update the program on this stand."),
            forged: qsTr("The acknowledgement was changed on its way, or is forged: its office signature does not hold."),
            another_office: qsTr("The acknowledgement was signed by an office that this campaign's pack does not name."),
            another_campaign: qsTr("The acknowledgement is of another campaign."),
            another_mode: page.said.practice ? qsTr("The acknowledgement is of live signatures, and this stand practises.") : qsTr("The acknowledgement is of a practice, and this stand is live."),
            mismatch: qsTr("The acknowledgement names a bundle that this stand did not write."),
            older: qsTr("The acknowledgement is older than what is confirmed here already.")
        })
    readonly property var reasons: {
        const found = (said.doubts ?? []).map(doubt => doubts[doubt]);
        if (!changed && found.length === 0 && said.believed > 0)
            found.push(qsTr("Everything that the acknowledgement tells was confirmed here before."));
        else if (!changed && found.length === 0 && said.otherStands > 0)
            found.push(qsTr("The acknowledgements on the stick are for other stands."));
        else if (!changed && found.length === 0)
            found.push(qsTr("There is no acknowledgement on the stick. Headquarters writes one when the bundles have arrived and are backed up."));
        if (said.unread > 0)
            found.push(qsTr("Another stick could not be opened."));
        return found;
    }

    objectName: "acknowledged"
    heading: changed ? qsTr("Confirmed by headquarters") : qsTr("Nothing changed")

    PosterText {
        objectName: "confirmedText"
        width: parent?.width ?? 0
        text: page.changed ? qsTr("%1 more are safe at headquarters. Confirmed now, in all: %2", "", page.said.records).arg(Theme.number(page.said.records)).arg(Theme.number(page.said.confirmed)) : qsTr("Confirmed now, in all: %1").arg(Theme.number(page.said.confirmed ?? 0))
        size: Theme.large
        font.bold: true
        color: page.changed ? Theme.brightLight : Theme.ink
    }
    Repeater {
        model: page.reasons

        PosterText {
            required property string modelData

            objectName: "reason"
            width: parent?.width ?? 0
            text: modelData
            font.bold: (page.said.doubts ?? []).length > 0
            color: (page.said.doubts ?? []).length > 0 ? Theme.faultInk : Theme.ink
            tight: true
        }
    }
    PosterText {
        objectName: "campaignTotal"
        width: parent?.width ?? 0
        visible: (page.said.campaignTotal ?? 0) > 0
        text: qsTr("In the whole campaign, at every stand: %1").arg(Theme.number(page.said.campaignTotal ?? 0))
        tight: true
    }
    PosterText {
        width: parent?.width ?? 0
        text: qsTr("Nothing was deleted here, and nothing was written to the stick.")
        tight: true
    }
    acts: [
        ActionButton {
            objectName: "act_clear"
            visible: (page.said.clearable ?? 0) > 0
            text: qsTr("Clear confirmed signatures")
            onClicked: page.records.openClear()
        },
        ActionButton {
            objectName: "toPanel"
            text: qsTr("Back to the panel")
            primary: true
            onClicked: page.volunteer.panel()
        }
    ]
}
