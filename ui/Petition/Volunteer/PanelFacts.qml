import QtQuick
import Petition.Backend
import Petition.Theme

// What is asked for now and then: event, clock, words, room.
Column {
    id: facts

    required property VolunteerScreen volunteer
    required property TodayScreen today
    readonly property int across: width < Theme.body * 16 ? 1 : 3
    readonly property real third: Math.floor((width - (across - 1) * Theme.gap) / across)

    component Wide: Fact {
        width: parent?.width ?? 0
    }

    spacing: Theme.gap

    Wide {
        label: qsTr("Event")
        value: Theme.inOneLine([facts.volunteer.eventFacts.name, facts.volunteer.eventFacts.place, Theme.longDay(facts.volunteer.eventFacts.day)])
    }
    Wide {
        objectName: "factClock"
        label: qsTr("Clock of this computer")
        value: Theme.inOneLine([Theme.longDay(facts.today.machineDay), Theme.isolated(facts.today.time)])
    }
    Wide {
        objectName: "campaignWords"
        label: qsTr("The campaign's words, to compare with the printed card")
        value: "\u2066" + facts.volunteer.campaign.words + "\u2069"
    }
    Wide {
        label: qsTr("This stand's words, by which headquarters accepts it")
        value: "\u2066" + facts.volunteer.device.words + "\u2069"
    }
    Wide {
        objectName: "factEverywhere"
        visible: facts.volunteer.everywhere > 0
        label: qsTr("In the whole campaign")
        value: Theme.number(facts.volunteer.everywhere)
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Fact {
            width: facts.third
            label: qsTr("Room for more")
            value: Theme.number(facts.volunteer.room)
        }
        Fact {
            width: facts.third
            label: qsTr("Battery")
            value: facts.today.battery.percent === undefined ? qsTr("not known") : Theme.isolated(Theme.number(facts.today.battery.percent) + "%")
        }
        Fact {
            width: facts.third
            label: qsTr("Version")
            value: Theme.isolated(facts.volunteer.version)
        }
    }
}
