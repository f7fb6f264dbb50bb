pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What lies on the stick, checked; then that it is safe to remove.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    readonly property bool safe: volunteer.said.safe ?? false

    objectName: "exported"
    heading: safe ? qsTr("Safe to remove") : qsTr("Written and checked")

    PosterText {
        objectName: "exportedText"
        width: parent?.width ?? 0
        text: (page.volunteer.said.files ?? 0) === 0 ? qsTr("There was nothing new to export.") : qsTr("%1 signatures, checked.").arg(Theme.number(page.volunteer.said.count ?? 0))
        size: Theme.large
        font.bold: true
    }
    PosterText {
        width: parent?.width ?? 0
        text: page.safe ? qsTr("The stick can be pulled. Everything stays on this computer, too, until headquarters confirms it.") : qsTr("Do not pull the stick yet.")
    }
    Repeater {
        model: page.volunteer.said.statements ?? []

        Column {
            id: statement

            required property var modelData

            width: parent?.width ?? 0
            spacing: Theme.gap

            PosterText {
                width: parent.width
                text: qsTr("Send this to headquarters: as a picture, as one message, or read aloud")
                font.bold: true
            }
            Image {
                readonly property int scaling: Math.max(2, Math.floor(Theme.mm(60) / Math.max(1, implicitWidth)))

                objectName: "statementQr"
                width: implicitWidth * scaling
                height: width
                smooth: false
                anchors.left: parent.left
                source: "image://qr/" + encodeURIComponent(statement.modelData.qr)
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("The closing statement as a code")
            }
            PosterText {
                objectName: "statementSms"
                width: parent.width
                text: "\u2066" + statement.modelData.sms + "\u2069"
                font.family: Theme.inputFamily
            }
            PosterText {
                width: parent.width
                text: statement.modelData.spoken.map(line => "\u2066" + line + "\u2069").join("\n")
                font.family: Theme.inputFamily
                tight: true
            }
        }
    }
    acts: [
        ActionButton {
            objectName: "removeStick"
            visible: !page.safe
            text: qsTr("Let go of the stick")
            primary: true
            onClicked: page.volunteer.removeStick()
        },
        ActionButton {
            objectName: "toPanel"
            text: qsTr("Back to the panel")
            onClicked: page.volunteer.panel()
        }
    ]
}
