import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme
import Petition.Volunteer

// What happened, that nothing is lost, and what to do next: in the signer's language. What only a
// volunteer needs stands below, and the way to what can be carried home.
FocusScope {
    id: page

    required property StandScreen stand
    required property CampaignScreen campaign
    required property VolunteerScreen volunteer
    readonly property var sentences: ({
            practice_full: qsTr("This practice is full."),
            petition_over: qsTr("This petition is over. No names are taken any more."),
            ask_volunteer: qsTr("Without a volunteer this stand takes no more receipts now. Nothing was taken back.")
        })
    readonly property var hints: ({
            practice_full: qsTr("Please tell a volunteer."),
            petition_over: qsTr("Please tell a volunteer.")
        })

    readonly property bool noRoom: stand.faultKind === "storage_full" || stand.faultKind === "storage_read_only"

    objectName: "fault"

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }
    PageFlick {
        id: flick

        anchors.top: parent.top
        anchors.bottom: acts.top
        width: parent.width
        contentHeight: words.height + 2 * Theme.margin

        Column {
            id: words

            x: (flick.width - width) / 2
            y: Math.max(Theme.margin, (flick.height - height) / 2)
            width: Math.min(flick.width - 2 * Theme.margin, Theme.body * 36)
            spacing: Theme.gap

            PosterText {
                width: parent.width
                text: qsTr("This did not work")
                size: Theme.title
                font.bold: true
                color: Theme.light
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PosterText {
                objectName: "faultText"
                width: parent.width
                text: page.stand.faultOf === "take_back" ? qsTr("Your signature was not taken back. It is still stored.") : page.sentences[page.stand.faultKind] ?? (page.stand.faultOf === "sign" ? qsTr("This stand cannot store signatures now. Nothing was signed.") : page.stand.faultOf === "withdraw" ? qsTr("This stand cannot store it now. Nothing was taken back.") : page.noRoom ? qsTr("This stand cannot take signatures now. What was signed before is safe.") : qsTr("This stand cannot go on now."))
                size: Theme.large
            }
            PosterText {
                width: parent.width
                text: ["sign", "withdraw"].includes(page.stand.faultOf) ? page.hints[page.stand.faultKind] ?? qsTr("What you typed is still here. Please tell a volunteer, then go back and try again.") : qsTr("Please tell a volunteer.")
            }
            PosterText {
                width: parent.width
                text: qsTr("For the volunteer:")
                color: Theme.brightLight
                font.bold: true
                tight: true
            }
            FaultNote {
                objectName: "faultDetail"
                width: parent.width
                said: ({
                        sentence: page.stand.faultSentence,
                        hint: page.stand.faultHint
                    })
            }
        }
    }
    BottomBar {
        id: acts

        across: words.width
        anchors.bottom: parent.bottom
        width: parent.width

        Flow {
            id: row

            width: parent.width
            spacing: Theme.gap

            ActionButton {
                objectName: "back"
                text: qsTr("Back")
                primary: true
                focus: true
                onClicked: page.stand.back()
            }
            ActionButton {
                objectName: "finish"
                text: qsTr("Finish and clear")
                onClicked: page.stand.finish()
            }
            ActionButton {
                objectName: "forVolunteers"
                // On a low screen a second row of acts would hide what happened.
                parent: Theme.scarce ? words : row
                widest: words.width
                visible: !(page.stand.faultKind in page.sentences)
                text: qsTr("For volunteers: go on")
                onClicked: page.volunteer.open()
            }
        }
    }
}
