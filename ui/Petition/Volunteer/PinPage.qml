pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// The panel's door.
FramePage {
    id: page

    required property VolunteerScreen volunteer

    objectName: "pin"
    centred: true
    heading: qsTr("For volunteers: the six digits")

    // A volunteers' stick may be plugged in at any time, and a wait gets shorter.
    Timer {
        interval: 2000
        running: true
        repeat: true
        onTriggered: {
            page.volunteer.lookForStick();
            page.volunteer.lookAtWait();
        }
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
            const minutes = Math.ceil((said.wait ?? 0) / 60);
            if (minutes > 0)
                return qsTr("Too many wrong tries. Wait %1 minutes, or plug in the volunteers' stick.", "", minutes).arg(Theme.number(minutes));
            if (said.wrong)
                return qsTr("That was not it. Tries left: %1").arg(Theme.number(said.tries));
            return "";
        }
        font.bold: true
        color: Theme.faultInk
        tight: true
        horizontalAlignment: Text.AlignHCenter
    }
    PinPad {
        width: parent?.width ?? 0
        focus: true
        onEntered: pin => page.volunteer.tryPin(pin)
    }
    acts: [
        ActionButton {
            objectName: "toAppeal"
            text: qsTr("Back to the appeal")
            onClicked: page.volunteer.close()
        }
    ]
}
