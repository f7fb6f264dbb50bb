pragma ComponentBehavior: Bound
import QtQuick
import Petition.Controls
import Petition.Theme

// Six digits, by finger or by keys, shown as dots.
Column {
    id: pad

    property string typed: ""

    signal entered(pin: string)

    function press(digit: string) {
        if (typed.length < 6)
            typed += digit;
        if (typed.length === 6) {
            const pin = typed;
            typed = "";
            entered(pin);
        }
    }

    // On a low screen both rows of keys are in view at every size of letters.
    spacing: Theme.gap * (Theme.scarce ? 0.4 : 1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            typed = typed.slice(0, -1);
        else if (/^[0-9\u0660-\u0669\u06f0-\u06f9]$/.test(event.text))
            press(event.text);
        else
            return;
        event.accepted = true;
    }

    PosterText {
        objectName: "pinDots"
        width: parent.width
        text: "\u2066" + "\u2022".repeat(pad.typed.length) + "\u00b7".repeat(6 - pad.typed.length) + "\u2069"
        size: Theme.scarce ? Theme.body : Theme.title
        font.family: Theme.inputFamily
        horizontalAlignment: Text.AlignHCenter
        tight: true
        Accessible.name: qsTr("%1 of 6 digits").arg(Theme.number(pad.typed.length))
    }
    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        columns: Theme.low ? 6 : 3
        spacing: Theme.apart
        LayoutMirroring.enabled: false

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", ...(Theme.low ? [] : [""]), "0", "\u00d7"]

            ActionButton {
                required property string modelData

                objectName: modelData === "\u00d7" ? "pin_back" : "pin_" + modelData
                width: Theme.touch * 2
                opacity: modelData === "" ? 0 : 1
                enabled: modelData !== ""
                text: modelData
                family: Theme.inputFamily
                Accessible.name: modelData === "\u00d7" ? qsTr("Backspace") : modelData
                onClicked: modelData === "\u00d7" ? pad.typed = pad.typed.slice(0, -1) : pad.press(modelData)
            }
        }
    }
}
