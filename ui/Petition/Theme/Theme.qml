pragma Singleton
import QtQuick

// Every size hangs on `body`, every colour on the pack's five. Set once, by Main.
QtObject {
    id: theme

    property string language: "en"
    property bool rtl: false
    property real windowWidth: 1280
    property real windowHeight: 800
    property color night: "#0b1d3a"
    property color ridge: "#061226"
    property color light: "#ffc857"
    property color lamp: "#b07a3c"
    property color ink: "#f7f3e8"

    readonly property bool portrait: windowHeight > windowWidth
    readonly property bool nastaliq: language === "ur"
    // Noto Nastaliq lacks Uyghur letters; Noto Sans Arabic has them, and Latin.
    readonly property string family: nastaliq ? "Noto Nastaliq Urdu" : "Noto Sans Arabic"
    // Inputs clip tall Nastaliq words, whatever their padding.
    readonly property string inputFamily: "Noto Sans Arabic"

    // 26 px is a capital of 4.8 mm at 96 pixels to the inch.
    readonly property real body: Math.round(Math.max(26, Math.min(windowWidth, windowHeight) * 0.032))
    readonly property real small: Math.round(body * 0.78)
    readonly property real large: Math.round(body * 1.3)
    readonly property real title: Math.round(body * 1.75)
    readonly property real gap: Math.round(body * 0.55)
    readonly property real margin: Math.round(body * (windowWidth < 1100 ? 1.0 : 1.6))
    readonly property real target: Math.max(56, body * 2.2)
    readonly property real radius: Math.round(body * 0.4)
    // Nastaliq rises and falls far beyond its em.
    readonly property real spare: nastaliq ? 0.35 : 0

    readonly property color panel: Qt.rgba(ridge.r, ridge.g, ridge.b, 0.92)
    readonly property color raised: Qt.lighter(night, 1.55)
    readonly property color line: Qt.rgba(ink.r, ink.g, ink.b, 0.45)
    readonly property color brightLight: Qt.lighter(light, 1.2)
    readonly property color faultInk: "#ffb4a8"

    function mix(from: color, to: color, share: real): color {
        return Qt.rgba(from.r + (to.r - from.r) * share, from.g + (to.g - from.g) * share, from.b + (to.b - from.b) * share, 1);
    }

    function faint(of: color, alpha: real): color {
        return Qt.rgba(of.r, of.g, of.b, alpha);
    }

    readonly property int calm: 240 // milliseconds of a change of screen
    readonly property int settles: 400 // milliseconds in which a new screen takes no tap
    readonly property int factEvery: 7000 // milliseconds that one fact stands
    readonly property int thanksStands: 20000 // milliseconds that Thanks stands
    readonly property int receiptStands: 60000 // milliseconds that Thanks stands with a receipt
}
