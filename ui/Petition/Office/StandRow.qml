pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// One stand: what is held of it, what waits, what is on its way, what is missing.
Rectangle {
    id: row

    required property var modelData
    required property OfficeScreen office
    required property OfficeStandsScreen stands
    required property OfficeTrustScreen trust
    required property OfficeFaults faults
    property bool asking: false

    component Figure: Column {
        id: figure

        property string label: ""
        property int value: 0
        property bool alarm: false

        width: Theme.body * 6.5

        PosterText {
            width: parent.width
            text: Theme.number(figure.value)
            size: Theme.large
            font.bold: true
            font.family: Theme.inputFamily
            color: figure.alarm && figure.value > 0 ? Theme.faultInk : Theme.ink
            tight: true
        }
        PosterText {
            width: parent.width
            text: figure.label
            size: Theme.small
            tight: true
        }
    }

    objectName: "stand_" + modelData.words.replace(/ /g, "_")
    implicitHeight: column.height + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.panel
    border.width: 1
    border.color: Theme.faint(Theme.ink, 0.25)

    Column {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gap * 0.7

        Item {
            width: parent.width
            height: Math.max(name.height, revokes.visible ? revokes.height : 0)

            PosterText {
                id: name

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (revokes.visible ? revokes.width + Theme.gap : 0)
                text: "\u2066" + row.modelData.words + "\u2069" // breaks between words, never within one
                font.family: Theme.inputFamily
                font.bold: true
                tight: true
            }
            ActionButton {
                id: revokes

                objectName: "revoke"
                anchors.right: parent.right
                visible: row.modelData.met && !revoke.asking
                size: Theme.small
                text: row.modelData.revokedOn ? qsTr("Take the revocation back…") : qsTr("Lost or stolen…")
                enabled: !row.office.working
                onClicked: revoke.asking = true
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Figure {
                label: qsTr("held")
                value: row.modelData.held
            }
            Figure {
                label: qsTr("waiting")
                value: row.modelData.waiting
                alarm: true
            }
            Figure {
                label: qsTr("on the way")
                value: row.modelData.outstanding
                alarm: true
            }
            Figure {
                label: qsTr("bundles")
                value: row.modelData.bundles
            }
        }
        PosterText {
            width: parent.width
            visible: row.modelData.missing !== ""
            text: qsTr("Nothing is known of these bundles: %1").arg("\u2066" + row.modelData.missing + "\u2069")
            color: Theme.faultInk
            tight: true
        }
        PosterText {
            objectName: "why"
            width: parent.width
            visible: row.modelData.why.length > 0 && !row.modelData.unknown
            text: qsTr("Waiting: %1").arg(Theme.inOneLine(row.modelData.why.map(why => row.faults.tell(why))))
            color: Theme.faultInk
            tight: true
        }
        Repeater {
            model: row.modelData.forks

            ForkCard {
                width: column.width
                words: row.modelData.words
                office: row.office
                trust: row.trust
                faults: row.faults
            }
        }
        PosterText {
            width: parent.width
            visible: row.modelData.unknown
            text: qsTr("This stand is not accepted yet. Ask its volunteer to read the stand's words from the panel. If they are the words above, accept it.")
            tight: true
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: row.modelData.unknown

            ActionButton {
                objectName: "accept"
                visible: !row.asking
                text: qsTr("The volunteer read these words")
                enabled: !row.office.working
                onClicked: row.asking = true
            }
            ActionButton {
                objectName: "acceptSure"
                visible: row.asking
                text: qsTr("Yes, all six: accept it")
                primary: true
                onClicked: row.stands.accept(row.modelData.words)
            }
            ActionButton {
                visible: row.asking
                text: qsTr("No")
                onClicked: row.asking = false
            }
        }
        RevokeBox {
            id: revoke

            width: parent.width
            visible: asking || revoked
            words: row.modelData.words
            revokedOn: row.modelData.revokedOn
            office: row.office
            trust: row.trust
        }
    }
}
