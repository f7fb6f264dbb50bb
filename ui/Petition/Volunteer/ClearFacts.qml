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

    component Line: PosterText {
        width: facts.width
        size: Theme.large
        tight: true
    }

    Line {
        objectName: "clearGone"
        text: (facts.done ? qsTr("Deleted here: %1") : qsTr("Would be deleted here: %1")).arg(Theme.number(facts.said.gone ?? 0))
        font.bold: true
        color: Theme.brightLight
    }
    Line {
        objectName: "clearStays"
        text: qsTr("Stay here, not confirmed yet: %1").arg(Theme.number(facts.said.stays ?? 0))
    }
    Line {
        objectName: "clearCount"
        text: qsTr("The count on the appeal stays: %1").arg(Theme.number(facts.said.count ?? 0))
    }
    PosterText {
        width: facts.width
        text: qsTr("Each is one sealed signature or withdrawal. What is deleted lies at headquarters, and there in a backup on another disk.")
        tight: true
    }
}
