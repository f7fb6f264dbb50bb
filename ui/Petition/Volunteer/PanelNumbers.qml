import QtQuick
import Petition.Backend
import Petition.Theme

// The stand's numbers side by side.
Flow {
    id: numbers

    required property VolunteerScreen volunteer
    // Never one alone in the last line.
    readonly property int across: width < Theme.body * 16 ? 1 : width < Theme.body * 34 ? 2 : 4
    readonly property real each: Math.floor((width - (across - 1) * Theme.gap) / across)
    readonly property real highest: Math.max(...Array.from(children).map(one => one.visible ? (one as Fact)?.needed ?? 0 : 0))

    component Number: Fact {
        readonly property PanelNumbers row: parent as PanelNumbers

        number: true
        width: row?.each ?? 0
        height: row?.highest ?? needed
    }

    spacing: Theme.gap

    Number {
        objectName: "factToday"
        label: qsTr("Signed today")
        value: Theme.number(numbers.volunteer.today)
    }
    Number {
        label: qsTr("Signed in all")
        value: Theme.number(numbers.volunteer.total)
    }
    Number {
        objectName: "factWaiting"
        label: qsTr("Not on any stick yet")
        value: Theme.number(numbers.volunteer.waiting)
    }
    Number {
        label: qsTr("Confirmed by headquarters")
        value: Theme.number(numbers.volunteer.confirmed)
    }
}
