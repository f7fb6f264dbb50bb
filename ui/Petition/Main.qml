pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

Window {
    id: window

    required property StandScreen stand
    required property bool windowed

    objectName: "window"
    title: stand.headline
    width: 1280
    height: 800
    minimumWidth: 640
    minimumHeight: 480
    color: stand.colours.night
    LayoutMirroring.enabled: stand.rtl
    LayoutMirroring.childrenInherit: true

    onClosing: close => {
        close.accepted = false;
        stand.leave();
    }

    Binding {
        target: Theme
        property: "language"
        value: window.stand.language
    }
    Binding {
        target: Theme
        property: "rtl"
        value: window.stand.rtl
    }
    Binding {
        target: Theme
        property: "windowWidth"
        value: window.width
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: window.height
    }
    Binding {
        target: Theme
        property: "night"
        value: window.stand.colours.night
    }
    Binding {
        target: Theme
        property: "ridge"
        value: window.stand.colours.ridge
    }
    Binding {
        target: Theme
        property: "light"
        value: window.stand.colours.light
    }
    Binding {
        target: Theme
        property: "lamp"
        value: window.stand.colours.lamp
    }
    Binding {
        target: Theme
        property: "ink"
        value: window.stand.colours.ink
    }

    Shortcut {
        sequences: ["Escape"]
        onActivated: window.stand.leave()
    }

    PracticeBanner {
        id: banner

        width: parent.width
        visible: window.stand.practice
        height: visible ? implicitHeight : 0
    }

    // A page is made anew for each visit and destroyed when it is left, so that nothing typed into
    // it can be brought back by undo.
    Loader {
        id: stack

        property Item currentItem: item as Item
        // By file, so that a page is compiled when it is first wanted and not before the first frame.
        readonly property url page: Qt.resolvedUrl({
            appeal: "Stand/AppealPage.qml",
            read: "Stand/ReadPage.qml",
            details: "Stand/DetailsPage.qml",
            consent: "Stand/ConsentPage.qml",
            thanks: "Stand/ThanksPage.qml",
            fault: "Stand/FaultPage.qml"
        }[window.stand.screen])

        objectName: "stack"
        anchors.top: banner.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        onPageChanged: setSource(page, {
            stand: window.stand
        })
        Component.onCompleted: setSource(page, {
            stand: window.stand
        })
        onLoaded: {
            arrive.restart();
            settling.restart();
        }

        NumberAnimation {
            id: arrive

            target: stack
            property: "opacity"
            from: 0.2
            to: 1
            duration: Theme.calm
        }
    }

    Text {
        anchors.centerIn: parent
        visible: window.stand.practice
        text: qsTr("PRACTICE")
        textFormat: Text.PlainText
        color: Theme.ink
        opacity: 0.07
        rotation: -24
        font.family: Theme.family
        font.bold: true
        font.pixelSize: Math.min(parent.width, parent.height) * 0.24
        Accessible.ignored: true
    }

    // The second of two quick taps must not press what has just come under the finger.
    MouseArea {
        objectName: "settling"
        anchors.fill: parent
        visible: settling.running
        Accessible.ignored: true

        Timer {
            id: settling

            interval: Theme.settles
        }
    }
}
