pragma Singleton
import QtQuick

// Every size hangs on the text's step and the screen's pixels to the inch, every colour on the
// pack's five. Set once, by Main.
QtObject {
    id: theme

    property string language: "en"
    property bool rtl: false
    property real windowWidth: 1280
    property real windowHeight: 800
    property real ppi: 96 // pixels to the inch, measured
    property int step: 1 // of the four text sizes
    property bool contrast: false // the high-contrast look
    property bool still: false // nothing moves
    property color packNight: "#0b1d3a"
    property color packRidge: "#061226"
    property color packLight: "#ffc857"
    property color packLamp: "#b07a3c"
    property color packInk: "#f7f3e8"

    readonly property bool portrait: windowHeight > windowWidth
    readonly property bool low: windowHeight < 700
    readonly property bool nastaliq: language === "ur"
    // Noto Nastaliq lacks Uyghur letters; Noto Sans Arabic has them, and Latin.
    readonly property string family: nastaliq ? "Noto Nastaliq Urdu" : "Noto Sans Arabic"
    // Inputs clip tall Nastaliq words, whatever their padding.
    readonly property string inputFamily: "Noto Sans Arabic"

    // Sizes in millimetres on the glass, from SCREENS.md: a capital's height, a target's side.
    readonly property var capitals: [3.5, 4.8, 6.4, 8.5]
    // Of an em: a capital's height in both fonts. Alef is no lower, and in Nastaliq, where the other
    // letters are small beside it, a good deal higher (0.869).
    readonly property real capitalShare: nastaliq ? 0.8 : 0.714
    // Where an Urdu screen is drawn in the other font, whose letters are smaller of their em.
    readonly property real plain: capitalShare / 0.714
    readonly property real touch: mm(12.7)
    readonly property real apart: mm(2.5)
    // A large screen is seen from further away.
    readonly property real far: Math.max(1, Math.min(windowWidth, windowHeight) / 900)

    readonly property real body: fontOf(capitals[step]) * far
    readonly property real least: fontOf(capitals[0])
    readonly property real plainBody: body * plain
    readonly property real plainLeast: Math.ceil(least * plain)
    readonly property real small: Math.max(least, body * 0.78)
    // On a low screen the largest steps leave no room for headings larger still.
    readonly property bool scarce: low && step > 1
    readonly property real large: body * (scarce ? 1.1 : 1.3)
    readonly property real title: body * (scarce ? 1.2 : 1.75)
    readonly property real greatAct: scarce ? body : low ? body * 1.12 : large
    readonly property real gap: Math.round(Math.max(apart, Math.min(body, fontOf(6.4)) * 0.55))
    readonly property real margin: Math.round(Math.min(body, fontOf(6.4)) * (windowWidth < 1100 ? 1.0 : 1.6))
    readonly property real target: Math.max(touch, Math.round(body * 1.9))
    readonly property real radius: Math.round(gap * 0.7)

    readonly property color night: contrast ? "#000000" : packNight
    readonly property color ridge: contrast ? "#000000" : packRidge
    readonly property color light: contrast ? "#ffffff" : packLight
    readonly property color lamp: contrast ? "#ffffff" : packLamp
    readonly property color ink: contrast ? "#ffffff" : packInk
    readonly property color panel: contrast ? "#000000" : faint(ridge, 0.92)
    readonly property color raised: contrast ? "#000000" : Qt.lighter(night, 1.45)
    readonly property color chosen: contrast ? "#000000" : Qt.lighter(night, 1.75)
    readonly property color line: contrast ? "#ffffff" : faint(ink, 0.5)
    readonly property color brightLight: contrast ? "#ffffff" : Qt.lighter(light, 1.2)
    readonly property color faultInk: contrast ? "#ffffff" : "#ffc2b8"
    readonly property color paper: contrast ? "#ffffff" : "#fffdf7"
    readonly property color paperInk: contrast ? "#000000" : packRidge
    readonly property color paperFault: "#c0392b"

    function mm(length: real): real {
        return length * ppi / 25.4;
    }

    // The pixel size of a font whose capitals are so many millimetres high.
    function fontOf(capital: real): real {
        return Math.ceil(mm(capital) / capitalShare);
    }

    function mix(from: color, to: color, share: real): color {
        return Qt.rgba(from.r + (to.r - from.r) * share, from.g + (to.g - from.g) * share, from.b + (to.b - from.b) * share, 1);
    }

    function faint(of: color, alpha: real): color {
        return Qt.rgba(of.r, of.g, of.b, alpha);
    }

    // The font of a language's own name, on a screen in whatever language.
    function faceOf(code: string): string {
        return code === "ur" ? "Noto Nastaliq Urdu" : inputFamily;
    }

    // A number as the language shown writes it.
    function number(value: int): string {
        return Number(value).toLocaleString(Qt.locale(language), "f", 0);
    }

    // The same, to a tenth.
    function tenths(value: real): string {
        return Number(value).toLocaleString(Qt.locale(language), "f", 1);
    }

    // A day, given as YYYY-MM-DD, as the language shown says it.
    function longDay(day: string): string {
        // The common form sets year and day side by side in Uyghur, where one runs into the other.
        const form = language === "ug" ? "yyyy-'يىلى' d-MMMM، dddd" : Locale.LongFormat;
        return day ? new Date(day + "T12:00:00").toLocaleDateString(Qt.locale(language), form) : "";
    }

    // Names and days in one line, each in its own direction, one after the other as the language
    // shown is read.
    function inOneLine(parts: var): string {
        return (rtl ? "\u200f" : "") + parts.filter(part => part).map(part => "\u2068" + part + "\u2069").join(" · ");
    }

    // A text that stays on one line.
    function unbroken(text: string): string {
        return text.replace(/ /g, "\u00a0");
    }

    // Digits that run left to right also inside right-to-left text.
    function isolated(text: string): string {
        return text ? "\u2066" + unbroken(text) + "\u2069" : "";
    }

    readonly property int calm: still ? 0 : 220 // milliseconds of a change of screen
    readonly property int settles: 400 // milliseconds in which a new screen takes no tap
    readonly property int cornerHeld: 3000 // milliseconds that the volunteers' corner is held
    readonly property int factEvery: 7000 // milliseconds that one fact stands
}
