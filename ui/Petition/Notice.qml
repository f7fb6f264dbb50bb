import QtQuick
import Petition.Controls
import Petition.Theme
import Petition.Volunteer

// Why the kiosk does not open, for whoever started it from an icon. It leaves by itself, so that
// nothing that starts the kiosk anew waits for ever.
Window {
    id: window

    required property var said
    required property string language
    required property bool rtl
    required property real ppi

    objectName: "notice"
    title: page.heading
    width: 760
    height: 420
    visible: true
    color: Theme.ridge
    LayoutMirroring.enabled: rtl
    LayoutMirroring.childrenInherit: true

    Binding { target: Theme; property: "language"; value: window.language }
    Binding { target: Theme; property: "rtl"; value: window.rtl }
    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: Theme; property: "windowHeight"; value: window.height }
    Binding { target: Theme; property: "ppi"; value: window.ppi }

    Timer {
        interval: 60000
        running: true
        onTriggered: Qt.quit()
    }
    FramePage {
        id: page

        anchors.fill: parent
        heading: qsTr("The kiosk does not open")

        FaultNote {
            width: parent?.width ?? 0
            said: window.said
        }
        acts: [
            ActionButton {
                objectName: "close"
                focus: true
                text: qsTr("Close")
                primary: true
                onClicked: Qt.quit()
            }
        ]
    }
}
