import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Which day is it? Signing goes on meanwhile, under the event's day.
Rectangle {
    id: question

    required property TodayScreen today
    readonly property bool agrees: today.eventDay === today.machineDay

    objectName: "dayQuestion"
    height: column.height + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.chosen
    border.width: 3
    border.color: Theme.light

    Column {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gap

        PosterText {
            objectName: "dayAsked"
            width: parent.width
            text: question.agrees ? qsTr("Today is %1. Right?").arg(Theme.longDay(question.today.eventDay)) : qsTr("Signatures carry the day %1. This computer's clock says %2. Which is right?").arg(Theme.longDay(question.today.eventDay)).arg(Theme.longDay(question.today.machineDay))
            font.bold: true
            tight: true
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            ActionButton {
                objectName: "dayKeep"
                widest: parent.width
                text: question.agrees ? qsTr("Yes") : qsTr("It is still %1").arg(Theme.longDay(question.today.eventDay))
                primary: question.agrees
                onClicked: question.today.keep()
            }
            ActionButton {
                objectName: "dayBegin"
                visible: !question.agrees
                widest: parent.width
                text: qsTr("Go on with this event on %1").arg(Theme.longDay(question.today.machineDay))
                onClicked: question.today.beginDay()
            }
            ActionButton {
                objectName: "dayOther"
                widest: parent.width
                text: qsTr("Another day")
                onClicked: question.today.otherDay()
            }
        }
    }
}
