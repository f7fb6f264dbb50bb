pragma ComponentBehavior: Bound
import QtQuick
import Petition.Controls
import Petition.Theme

// What goes, what stays, and the count, which never falls.
Column {
    id: facts

    property var said: ({})
    property bool done: false

    spacing: Theme.gap

    component Fact: Rectangle {
        id: fact

        property string name: ""
        property string label: ""
        property int value: 0
        property bool first: false

        width: Theme.portrait || Theme.scarce ? facts.width : (facts.width - 2 * Theme.gap - 1) / 3
        height: words.height + Theme.gap
        radius: Theme.radius
        color: Theme.raised
        border.width: first ? 3 : Theme.contrast ? 2 : 0
        border.color: first ? Theme.light : Theme.line

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
                objectName: fact.name
                width: parent.width
                text: Theme.number(fact.value)
                size: Theme.title
                font.family: Theme.inputFamily
                font.bold: true
                tight: true
            }
        }
    }

    Flow {
        id: flow

        width: parent.width
        spacing: Theme.gap

        Fact {
            first: true
            name: "clearGone"
            label: facts.done ? qsTr("Deleted here") : qsTr("Would be deleted here")
            value: facts.said.gone ?? 0
        }
        Fact {
            name: "clearStays"
            label: qsTr("Stay here, not confirmed yet")
            value: facts.said.stays ?? 0
        }
        Fact {
            name: "clearCount"
            label: qsTr("The count on the appeal stays")
            value: facts.said.count ?? 0
        }
    }
    PosterText {
        width: facts.width
        text: qsTr("Each is one sealed signature or withdrawal. What is deleted lies at headquarters, and there in a backup on another disk.")
        tight: true
    }
}
