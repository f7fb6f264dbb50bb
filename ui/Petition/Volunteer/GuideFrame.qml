pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Keyboard
import Petition.Theme

// One step of the guide: what did not work, the step itself, on and back.
FramePage {
    id: frame

    required property GuideScreen guide
    property string nextText: qsTr("Next")
    property bool nextShown: true
    property bool backShown: true
    property bool closeShown: true
    // The page that types says with what, and which of its fields is in use.
    property KeyboardScreen keyboard: null
    property TextEntry inUse: null

    signal next
    signal leaving // back, with what was typed

    FaultNote {
        width: parent?.width ?? 0
        said: frame.guide.said
    }
    acts: [
        ActionButton {
            objectName: "guideNext"
            visible: frame.nextShown && frame.inUse === null
            enabled: !frame.guide.working
            text: frame.nextText
            primary: true
            onClicked: frame.next()
        },
        ActionButton {
            objectName: "guideBack"
            visible: frame.backShown && frame.inUse === null
            enabled: !frame.guide.working
            text: qsTr("Back")
            onClicked: {
                frame.leaving();
                frame.guide.back();
            }
        },
        ActionButton {
            objectName: "guideClose"
            visible: frame.closeShown && frame.inUse === null
            enabled: !frame.guide.working
            text: qsTr("Not now")
            onClicked: frame.guide.close()
        },
        Loader {
            width: parent?.width ?? 0
            active: frame.inUse !== null
            visible: active

            sourceComponent: Keyboard {
                backend: frame.keyboard
                language: Theme.language
                keyHeight: Theme.touch
                spacing: Theme.apart
                last: true
                onDone: frame.leaveField()
            }
        }
    ]
}
