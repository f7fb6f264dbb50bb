pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// The panel's door. Digits are shown as dots.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    property string typed: ""

    function press(digit: string) {
        if (typed.length < 6)
            typed += digit;
        if (typed.length === 6) {
            const pin = typed;
            typed = "";
            volunteer.tryPin(pin);
        }
    }

    objectName: "pin"
    heading: qsTr("For volunteers: the six digits")
    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            typed = typed.slice(0, -1);
        else if (/^[0-9\u0660-\u0669\u06f0-\u06f9]$/.test(event.text))
            press(event.text);
        else
            return;
        event.accepted = true;
    }

    // A volunteers' stick may be plugged in at any time.
    Timer {
        interval: 2000
        running: true
        repeat: true
        onTriggered: page.volunteer.lookForStick()
    }

    FaultNote {
        width: parent?.width ?? 0
        said: page.volunteer.said
    }
    PosterText {
        objectName: "pinAnswer"
        width: parent?.width ?? 0
        visible: text !== ""
        text: {
            const said = page.volunteer.said;
            if (said.wait > 0)
                return qsTr("Too many wrong tries. Wait %1 minutes, or plug in the volunteers' stick.").arg(Theme.number(Math.ceil(said.wait / 60)));
            if (said.wrong)
                return qsTr("That was not it. Tries left: %1").arg(Theme.number(said.tries));
            return "";
        }
        font.bold: true
        color: Theme.faultInk
        tight: true
    }
    PosterText {
        objectName: "pinDots"
        width: parent?.width ?? 0
        text: "\u2066" + "\u2022".repeat(page.typed.length) + "\u00b7".repeat(6 - page.typed.length) + "\u2069"
        size: Theme.title
        font.family: Theme.inputFamily
        horizontalAlignment: Text.AlignHCenter
        tight: true
        Accessible.name: qsTr("%1 of 6 digits").arg(Theme.number(page.typed.length))
    }
    Grid {
        anchors.horizontalCenter: parent?.horizontalCenter
        columns: 3
        spacing: Theme.apart
        LayoutMirroring.enabled: false

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "\u2190"]

            ActionButton {
                required property string modelData

                objectName: modelData === "\u2190" ? "pin_back" : "pin_" + modelData
                width: Theme.touch * 2
                opacity: modelData === "" ? 0 : 1
                enabled: modelData !== ""
                text: modelData
                Accessible.name: modelData === "\u2190" ? qsTr("Backspace") : modelData
                onClicked: modelData === "\u2190" ? page.typed = page.typed.slice(0, -1) : page.press(modelData)
            }
        }
    }
    acts: [
        ActionButton {
            objectName: "toAppeal"
            text: qsTr("Back to the appeal")
            onClicked: page.volunteer.close()
        }
    ]
}
