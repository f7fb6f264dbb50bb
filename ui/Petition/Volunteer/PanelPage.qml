pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What was signed, the volunteers' acts by what they serve, and what else the stand can tell.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property StandScreen stand
    required property GuideScreen guide
    required property RecordsScreen records
    required property ReceiptScreen receipt
    required property PaperScreen paper
    required property ClosingScreen closing
    required property PracticeScreen practising
    required property TodayScreen today
    required property JournalScreen journal
    required property NewPinScreen newPin
    required property LooksScreen looks
    required property VolunteersStickScreen volunteersStick
    readonly property bool practice: stand.practice

    objectName: "panel"
    heading: practice ? qsTr("Panel (practice)") : qsTr("Panel")

    DayQuestion {
        width: parent?.width ?? 0
        visible: page.today.doubt
        today: page.today
    }
    PosterText {
        objectName: "wrongBefore"
        width: parent?.width ?? 0
        visible: (page.volunteer.said.wrong ?? 0) > 0
        text: qsTr("Wrong PINs tried since the last right one: %1").arg(Theme.number(page.volunteer.said.wrong ?? 0))
        color: Theme.faultInk
        font.bold: true
        tight: true
    }
    PosterText {
        objectName: "pinSaid"
        width: parent?.width ?? 0
        visible: text !== ""
        text: page.volunteer.said.pinSet ? qsTr("The new PIN is set.") : page.volunteer.said.stick ? qsTr("Opened by the volunteers' stick. If the PIN is forgotten, or others know it, choose a new one.") : ""
        color: Theme.brightLight
        font.bold: true
        tight: true
    }
    PosterText {
        objectName: "pullStick"
        width: parent?.width ?? 0
        visible: page.volunteer.said.stick ?? false
        text: qsTr("Pull the volunteers' stick out now: while it is in, whoever holds the corner comes in.")
        color: Theme.faultInk
        font.bold: true
        tight: true
    }
    Flow {
        width: parent?.width ?? 0
        visible: page.volunteer.said.stick ?? false

        ActionButton {
            objectName: "offerPin"
            text: qsTr("New PIN")
            onClicked: page.newPin.show()
        }
    }
    PosterText {
        objectName: "notLocked"
        width: parent?.width ?? 0
        visible: page.volunteer.notLocked && !page.practice
        text: qsTr("This computer is not locked down. The guide says how to lock it.")
        color: Theme.faultInk
        font.bold: true
        tight: true
    }
    ActionButton {
        objectName: "act_toLive"
        width: parent?.width ?? 0
        visible: page.practising.ofLive
        text: qsTr("End practice: back to the live stand")
        primary: true
        onClicked: page.practising.end()
    }
    PanelNumbers {
        width: parent?.width ?? 0
        volunteer: page.volunteer
    }
    ActGroup {
        width: parent?.width ?? 0
        heading: qsTr("Headquarters")

        ActGroup.Act {
            objectName: "act_statements"
            text: qsTr("Closing statement")
            onClicked: page.closing.tell()
        }
        ActGroup.Act {
            objectName: "act_acknowledge"
            text: qsTr("Read acknowledgement")
            onClicked: page.records.openRead()
        }
        ActGroup.Act {
            objectName: "act_clear"
            text: qsTr("Clear confirmed signatures")
            onClicked: page.records.openClear()
        }
        ActGroup.Act {
            objectName: "act_withdraw"
            text: qsTr("Withdraw by receipt")
            onClicked: page.receipt.open()
        }
    }
    ActGroup {
        width: parent?.width ?? 0
        heading: qsTr("The event")

        ActGroup.Act {
            objectName: "act_event"
            visible: !page.practice
            text: qsTr("Start an event")
            onClicked: page.volunteer.show("event")
        }
        ActGroup.Act {
            objectName: "act_looks"
            text: qsTr("Language and sizes")
            onClicked: page.looks.show()
        }
        ActGroup.Act {
            objectName: "act_pause"
            text: qsTr("Pause")
            onClicked: page.volunteer.show("pause")
        }
        ActGroup.Act {
            objectName: "act_print"
            text: qsTr("Print poster")
            onClicked: page.paper.open()
        }
        ActGroup.Act {
            objectName: "act_rehearse"
            visible: !page.practice && page.volunteer.guarded
            text: qsTr("Practise")
            onClicked: page.practising.open()
        }
    }
    ActGroup {
        width: parent?.width ?? 0
        heading: qsTr("This stand")

        ActGroup.Act {
            objectName: "act_guide"
            visible: !page.practising.ofLive
            text: page.practice ? qsTr("Set up this stand") : qsTr("Take a new wording")
            onClicked: page.guide.open()
        }
        ActGroup.Act {
            objectName: "act_newPin"
            visible: page.volunteer.guarded
            text: qsTr("New PIN")
            onClicked: page.newPin.show()
        }
        ActGroup.Act {
            objectName: "act_volunteersStick"
            visible: page.volunteer.guarded
            text: qsTr("New volunteers' stick")
            onClicked: page.volunteersStick.open()
        }
        ActGroup.Act {
            objectName: "act_journal"
            text: qsTr("What was done here")
            onClicked: page.journal.show()
        }
    }
    HourChart {
        width: parent?.width ?? 0
        hours: page.today.hours
    }
    PanelFacts {
        width: parent?.width ?? 0
        volunteer: page.volunteer
        today: page.today
    }
    ActGroup {
        width: parent?.width ?? 0
        heading: qsTr("Leave")

        ActGroup.Act {
            objectName: "act_leave"
            text: qsTr("Leave the kiosk")
            onClicked: page.volunteer.leaveKiosk()
        }
    }
    // Last and apart: nobody comes here by a slip.
    Item {
        width: 1
        height: Theme.touch
        visible: forGood.visible
    }
    ActGroup {
        id: forGood

        width: parent?.width ?? 0
        visible: !page.practice
        heading: qsTr("When the campaign is over")

        ActGroup.Act {
            objectName: "act_close"
            text: qsTr("Close this stand for good")
            onClicked: page.closing.open()
        }
    }
    // What is done most is in view wherever the page stands.
    acts: [
        ActionButton {
            objectName: "act_export"
            text: qsTr("Export to USB")
            primary: !page.practising.ofLive
            onClicked: page.volunteer.show("export")
        },
        ActionButton {
            objectName: "toAppeal"
            text: qsTr("Back to the appeal")
            onClicked: page.volunteer.close()
        }
    ]
}
