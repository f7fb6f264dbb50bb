import QtQuick
import Petition.Theme

// A QR code on white at a whole number of pixels a module, and what a person must know before it.
Column {
    id: card

    property string address: ""
    property string caption: ""
    property string shortAddress: ""
    property string phone: ""
    property real side: 220
    readonly property real wordsHeight: captionText.implicitHeight + (shortText.visible ? shortText.implicitHeight : 0) + (phoneText.visible ? phoneText.implicitHeight : 0) + traceText.implicitHeight + 4 * spacing

    spacing: Theme.gap * 0.5

    PosterText {
        id: captionText

        width: card.width
        text: card.caption
        visible: text !== ""
        size: Theme.plainLeast
        font.family: Theme.inputFamily
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        tight: true
    }
    Rectangle {
        readonly property int modules: code.implicitWidth
        readonly property int scaling: modules > 0 ? Math.max(1, Math.floor(card.side / modules)) : 1

        anchors.horizontalCenter: parent.horizontalCenter
        width: modules * scaling
        height: width
        color: "white"

        Image {
            id: code

            objectName: "qrImage"
            anchors.fill: parent
            source: card.address ? "image://qr/" + encodeURIComponent(card.address) : ""
            smooth: false
            mirror: false
            Accessible.role: Accessible.Graphic
            Accessible.name: card.caption + " " + card.address
        }
    }
    PosterText {
        id: shortText

        width: card.width
        text: card.shortAddress
        visible: text !== ""
        size: Theme.plainLeast
        font.family: Theme.inputFamily
        horizontalAlignment: Text.AlignHCenter
        tight: true
    }
    PosterText {
        id: phoneText

        width: card.width
        text: card.phone ? qsTr("Or call: %1").arg(Theme.isolated(card.phone)) : ""
        visible: text !== ""
        size: Theme.plainLeast
        font.family: Theme.inputFamily
        horizontalAlignment: Text.AlignHCenter
        tight: true
    }
    PosterText {
        id: traceText

        width: card.width
        text: qsTr("Opening this leaves a trace on your phone")
        size: Theme.plainLeast
        font.family: Theme.inputFamily
        horizontalAlignment: Text.AlignHCenter
        tight: true
    }
}
