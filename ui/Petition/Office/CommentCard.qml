import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// A signer's own words. They leave the office only after a person has read and approved them.
Rectangle {
    id: card

    required property var modelData
    required property OfficeScreen office
    required property OfficeCommentsScreen comments
    readonly property bool waits: modelData.approval === "waiting"
    readonly property bool shown: modelData.approval === "approved"

    objectName: "comment_" + modelData.id
    implicitHeight: column.height + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.panel
    border.width: 1
    border.color: Theme.faint(Theme.ink, 0.25)

    // What waits is marked at its beginning.
    Rectangle {
        x: Theme.rtl ? parent.width - width : 0
        y: Theme.radius
        width: 5
        height: parent.height - 2 * Theme.radius
        visible: card.waits
        color: Theme.light
    }
    Column {
        id: column

        x: 1.6 * Theme.gap
        y: Theme.gap
        width: parent.width - 3.2 * Theme.gap
        spacing: Theme.gap * 0.7

        PosterText {
            objectName: "commentText"
            width: parent.width
            text: "\u2068" + card.modelData.text + "\u2069"
            font.family: Theme.inputFamily
            size: Theme.plainBody
            wrapMode: Text.Wrap
            tight: true
        }
        PosterText {
            width: parent.width
            visible: !card.waits
            text: card.shown ? qsTr("Shown in the next lists") : qsTr("Stays in the office")
            color: card.shown ? Theme.brightLight : Theme.ink
            font.bold: true
            tight: true
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            ActionButton {
                objectName: "approve"
                visible: !card.shown
                size: card.waits ? Theme.body : Theme.small
                text: card.waits ? qsTr("Approve") : qsTr("Approve it after all")
                enabled: !card.office.working
                onClicked: card.comments.decide(card.modelData.id, true)
            }
            ActionButton {
                objectName: "leaveOut"
                visible: card.waits || card.shown
                text: card.waits ? qsTr("Leave out") : qsTr("Leave it out after all")
                enabled: !card.office.working
                onClicked: card.comments.decide(card.modelData.id, false)
            }
        }
    }
}
