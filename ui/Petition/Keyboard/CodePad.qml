pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// A receipt's code: what is typed so far, and the keys it is written with. Never mirrored. What is
// typed lives here alone, and goes with the page.
Column {
    id: pad

    required property ReceiptScreen receipt
    property string typed: ""
    readonly property string verdict: receipt.verdict(typed)
    readonly property bool fits: verdict === "fits"
    readonly property bool wrong: verdict === "wrong"

    readonly property real apart: Theme.scarce ? Theme.mm(1.3) : Theme.apart
    readonly property int across: Math.max(1, Math.min(12, Math.floor((width + apart) / (Theme.touch + apart))))
    readonly property real unit: Math.min((width - apart * (across - 1)) / across, Theme.touch * 2)
    readonly property real high: Theme.touch * (Theme.low ? 1 : Theme.portrait ? (Theme.step > 2 ? 1.15 : 1.5) : 1.3)
    readonly property var keys: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "back", ..."ABCDEFGHJKMNPQRSTUVWXYZ"]
    // As a person looks for them: digits, then the alphabet; where that does not fit, one after another.
    readonly property var rows: {
        if (across === 12)
            return [keys.slice(0, 11), keys.slice(11, 23), keys.slice(23)];
        const found = [];
        for (let at = 0; at < keys.length; at += across)
            found.push(keys.slice(at, at + across));
        return found;
    }

    function press(text: string) {
        typed += receipt.letter(text, typed.length);
    }
    function erase() {
        typed = typed.slice(0, -1);
    }
    // A key of a hardware keyboard; whether it meant anything here.
    function take(event): bool {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return false;
        if (event.key === Qt.Key_Backspace)
            erase();
        else if (receipt.letter(event.text, typed.length) !== "")
            press(event.text);
        else
            return false;
        return true;
    }

    objectName: "codePad"
    spacing: Theme.gap * (Theme.low ? 0.6 : 1)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    PosterText {
        objectName: "codeTyped"
        width: parent.width
        text: "\u2066" + pad.receipt.shown(pad.typed) + "\u2069"
        size: Theme.low ? Theme.body : Math.max(Theme.body, Math.min(Theme.large, width / 14)) // on one line
        font.family: Theme.inputFamily
        font.bold: true
        color: pad.wrong ? Theme.faultInk : Theme.brightLight
        horizontalAlignment: Text.AlignHCenter
        tight: true
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1 of 17 characters").arg(Theme.number(pad.typed.length)) + ". " + pad.typed.split("").join(" ")
    }
    Column {
        width: parent.width
        spacing: pad.apart

        Repeater {
            model: pad.rows

            Row {
                id: line

                required property var modelData

                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: pad.apart

                Repeater {
                    model: line.modelData

                    Loader {
                        id: place

                        required property string modelData

                        width: pad.unit * (modelData === "back" && pad.across === 12 ? 2 : 1) + (modelData === "back" && pad.across === 12 ? pad.apart : 0)
                        height: pad.high
                        sourceComponent: modelData === "back" ? back : letter

                        Component {
                            id: letter

                            KeyCap {
                                objectName: "key_" + place.modelData
                                face: place.modelData
                                letter: true
                                size: Math.round(Math.min(pad.high, pad.unit) * 0.52)
                                enabled: pad.typed.length < 17
                                opacity: enabled ? 1 : 0.55
                                onClicked: pad.press(place.modelData)
                            }
                        }
                        Component {
                            id: back

                            BackspaceKey {
                                size: Math.round(Math.min(pad.high, pad.unit) * 0.52)
                                holdFor: 450
                                onErased: pad.erase()
                            }
                        }
                    }
                }
            }
        }
    }
}
