import QtQuick
import Petition.Controls
import Petition.Theme

// A closing statement in its three forms: a code, one message, words to read aloud.
Column {
    id: card

    required property var statement

    function line(label: string, value: string): string {
        return label + ": \u2066" + value + "\u2069";
    }

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
        source: "image://qr/" + encodeURIComponent(card.statement.qr)
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The closing statement as a code")
    }
    PosterText {
        objectName: "statementSms"
        width: parent.width
        text: "\u2066" + card.statement.sms + "\u2069"
        font.family: Theme.inputFamily
    }
    PosterText {
        objectName: "statementSpoken"
        width: parent.width
        // Words and digits as they are: headquarters types them as it hears them.
        text: ["\u2066" + card.statement.mode + "\u2069", card.line(qsTr("Stand"), card.statement.words), card.line(qsTr("Bundle"), card.statement.number), card.line(qsTr("Records"), card.statement.count), card.line(qsTr("Root"), card.statement.root), card.line(qsTr("Check"), card.statement.check)].join("\n")
        font.family: Theme.inputFamily
        tight: true
    }
}
