pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Numbers and words of the stand, and the volunteers' acts.
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
    readonly property bool practice: stand.practice

    objectName: "panel"
    heading: practice ? qsTr("Panel (practice)") : qsTr("Panel")

    component Fact: Rectangle {
        id: fact

        property string label: ""
        property string value: ""
        property bool wide: false

        width: wide ? parent.width : (parent.width - 2 * Theme.gap - 1) / (Theme.portrait ? 2 : 3)
        height: words.height + Theme.gap
        radius: Theme.radius
        color: Theme.raised
        border.width: Theme.contrast ? 2 : 0
        border.color: Theme.line

        Column {
            id: words

            x: Theme.gap
            y: Theme.gap / 2
            width: parent.width - 2 * Theme.gap
            spacing: 2

            PosterText {
                width: parent.width
                text: fact.label
                size: Theme.small
                color: Theme.brightLight
                tight: true
            }
            PosterText {
                width: parent.width
                text: fact.value
                size: fact.wide ? Theme.body : Theme.large
                font.family: Theme.inputFamily
                font.bold: true
                tight: true
            }
        }
    }

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
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap

        Fact {
            objectName: "factToday"
            label: qsTr("Signed today")
            value: Theme.number(page.volunteer.today)
        }
        Fact {
            label: qsTr("Signed in all")
            value: Theme.number(page.volunteer.total)
        }
        Fact {
            objectName: "factWaiting"
            label: qsTr("Not on any stick yet")
            value: Theme.number(page.volunteer.waiting)
        }
        Fact {
            label: qsTr("Confirmed by headquarters")
            value: Theme.number(page.volunteer.confirmed)
        }
        Fact {
            objectName: "factEverywhere"
            visible: page.volunteer.everywhere > 0
            label: qsTr("In the whole campaign")
            value: Theme.number(page.volunteer.everywhere)
        }
        Fact {
            label: qsTr("Room for more")
            value: Theme.number(page.volunteer.room)
        }
        Fact {
            label: qsTr("Battery")
            value: page.today.battery.percent === undefined ? qsTr("not known") : Theme.isolated(Theme.number(page.today.battery.percent) + " %")
        }
        Fact {
            wide: true
            label: qsTr("Event")
            value: Theme.inOneLine([page.volunteer.eventFacts.name, page.volunteer.eventFacts.place, Theme.longDay(page.volunteer.eventFacts.day)])
        }
        Fact {
            objectName: "factClock"
            wide: true
            label: qsTr("Clock of this computer")
            value: Theme.inOneLine([Theme.longDay(page.today.machineDay), Theme.isolated(page.today.time)])
        }
        Fact {
            objectName: "campaignWords"
            wide: true
            label: qsTr("The campaign's words, to compare with the printed card")
            value: "\u2066" + page.volunteer.campaign.words + "\u2069"
        }
        Fact {
            wide: true
            label: qsTr("This stand's words, by which headquarters accepts it")
            value: "\u2066" + page.volunteer.device.words + "\u2069"
        }
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap

        ActionButton {
            objectName: "act_toLive"
            visible: page.practising.ofLive
            text: qsTr("End practice: back to the live stand")
            primary: true
            onClicked: page.practising.end()
        }
        ActionButton {
            objectName: "act_export"
            text: qsTr("Export to USB")
            primary: !page.practising.ofLive
            onClicked: page.volunteer.show("export")
        }
        ActionButton {
            objectName: "act_acknowledge"
            text: qsTr("Read acknowledgement")
            onClicked: page.records.openRead()
        }
        ActionButton {
            objectName: "act_clear"
            text: qsTr("Clear confirmed signatures")
            onClicked: page.records.openClear()
        }
        ActionButton {
            objectName: "act_withdraw"
            text: qsTr("Withdraw by receipt")
            onClicked: page.receipt.open()
        }
        ActionButton {
            objectName: "act_event"
            visible: !page.practice
            text: qsTr("Start an event")
            onClicked: page.volunteer.show("event")
        }
        ActionButton {
            objectName: "act_print"
            text: qsTr("Print poster")
            onClicked: page.paper.open()
        }
        ActionButton {
            objectName: "act_rehearse"
            visible: !page.practice && page.volunteer.guarded
            text: qsTr("Practise")
            onClicked: page.practising.open()
        }
        ActionButton {
            objectName: "act_guide"
            visible: !page.practising.ofLive
            text: page.practice ? qsTr("Set up this stand") : qsTr("Take a new wording")
            onClicked: page.guide.open()
        }
        ActionButton {
            objectName: "act_pause"
            text: qsTr("Pause")
            onClicked: page.volunteer.show("pause")
        }
        ActionButton {
            objectName: "act_looks"
            text: qsTr("Language and sizes")
            onClicked: page.looks.show()
        }
        ActionButton {
            objectName: "act_newPin"
            visible: page.volunteer.guarded
            text: qsTr("New PIN")
            onClicked: page.newPin.show()
        }
        ActionButton {
            objectName: "act_journal"
            text: qsTr("What was done here")
            onClicked: page.journal.show()
        }
        ActionButton {
            objectName: "act_leave"
            text: qsTr("Leave the kiosk")
            onClicked: page.volunteer.leaveKiosk()
        }
        ActionButton {
            objectName: "act_close"
            visible: !page.practice
            text: qsTr("Close this stand for good")
            onClicked: page.closing.open()
        }
    }
    HourChart {
        width: parent?.width ?? 0
        hours: page.today.hours
    }
    PosterText {
        width: parent?.width ?? 0
        text: qsTr("Version %1").arg(Theme.isolated(page.volunteer.version))
        size: Theme.least
        tight: true
    }
    acts: [
        ActionButton {
            objectName: "toAppeal"
            text: qsTr("Back to the appeal")
            primary: true
            onClicked: page.volunteer.close()
        }
    ]
}
