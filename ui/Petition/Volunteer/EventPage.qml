pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Keyboard
import Petition.Theme

// Where and when: the day as a person says it, never the machine's clock alone.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property KeyboardScreen keyboard
    property date day: new Date()
    readonly property TextEntry inUse: [nameField, placeField].find(entry => entry.input.activeFocus) ?? null

    function move(days: int) {
        const moved = new Date(day);
        moved.setDate(moved.getDate() + days);
        day = moved;
    }

    // Asked which day it is, a volunteer goes on with the same event.
    Component.onCompleted: {
        if (volunteer.said.again) {
            nameField.text = volunteer.eventFacts.name;
            placeField.text = volunteer.eventFacts.place;
        }
    }

    objectName: "event"
    heading: qsTr("Start an event")

    FaultNote {
        width: parent?.width ?? 0
        said: page.volunteer.said
    }
    TextEntry {
        id: nameField

        name: "eventName"
        width: parent?.width ?? 0
        label: qsTr("The event's name")
        onEntered: placeField.input.forceActiveFocus()
    }
    TextEntry {
        id: placeField

        name: "eventPlace"
        width: parent?.width ?? 0
        label: qsTr("Where it is")
    }
    PosterText {
        width: parent?.width ?? 0
        text: qsTr("Today is %1. Right?").arg(Theme.longDay(Qt.formatDate(page.day, "yyyy-MM-dd")))
        font.bold: true
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap

        ActionButton {
            objectName: "dayBefore"
            text: qsTr("A day earlier")
            onClicked: page.move(-1)
        }
        ActionButton {
            objectName: "dayAfter"
            text: qsTr("A day later")
            onClicked: page.move(1)
        }
    }
    acts: [
        ActionButton {
            objectName: "startEvent"
            text: qsTr("Yes, start this event")
            primary: true
            onClicked: page.volunteer.startEvent(nameField.text, placeField.text, Qt.formatDate(page.day, "yyyy-MM-dd"))
        },
        ActionButton {
            objectName: "toPanel"
            text: qsTr("Back to the panel")
            onClicked: page.volunteer.panel()
        },
        Keyboard {
            width: parent?.width ?? 0
            visible: page.inUse !== null
            backend: page.keyboard
            language: Theme.language
            keyHeight: Theme.touch
            spacing: Theme.apart
            last: page.inUse === placeField
            onNext: placeField.input.forceActiveFocus()
            onDone: page.leaveField()
        }
    ]
}
