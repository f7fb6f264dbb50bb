import QtQuick
import Petition.Controls
import Petition.Theme

// A closing statement in its three forms, side by side: a code, one message, words to read aloud.
Column {
    id: card

    required property var statement
    readonly property real beside: width - code.width - Theme.gap
    // A message and words are copied letter by letter: no line is narrower than this.
    readonly property bool across: beside >= Theme.small * 16

    function line(label: string, value: string): string {
        return label + ": \u2066" + value + "\u2069";
    }

    spacing: Theme.low ? Theme.gap * 0.7 : Theme.gap

    PosterText {
        width: parent.width
        text: qsTr("Send this to headquarters: as a picture, as one message, or read aloud")
        size: Theme.low ? Theme.small : Theme.body
        color: Theme.brightLight
        font.bold: true
        tight: true
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Image {
            id: code

            readonly property int scaling: Math.max(2, Math.floor(Theme.mm(60) / Math.max(1, implicitWidth)))

            objectName: "statementQr"
            width: implicitWidth * scaling
            height: width
            smooth: false
            source: "image://qr/" + encodeURIComponent(card.statement.qr)
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The closing statement as a code")
        }
        Column {
            width: card.across ? card.beside : card.width
            spacing: Theme.low ? Theme.gap / 2 : Theme.gap

            PosterText {
                objectName: "statementSms"
                width: parent.width
                text: "\u2066" + card.statement.sms + "\u2069"
                size: Theme.low ? Theme.small : Theme.body
                font.family: Theme.inputFamily
                tight: true
            }
            PosterText {
                objectName: "statementSpoken"
                width: parent.width
                // Words and digits as they are: headquarters types them as it hears them.
                text: ["\u2066" + card.statement.mode + "\u2069", card.line(qsTr("Stand"), card.statement.words), card.line(qsTr("Bundle"), card.statement.number) + " · " + card.line(qsTr("Records"), card.statement.count), card.line(qsTr("Root"), card.statement.root), card.line(qsTr("Check"), card.statement.check)].join("\n")
                size: Theme.low ? Theme.small : Theme.body
                font.family: Theme.inputFamily
                tight: true
            }
        }
    }
}
