import QtQuick
import QtQuick.Controls.Basic
import Petition.Theme

// A field that remembers nothing: no menu, no prediction, no selection to drag away.
Column {
    id: entry

    property string name: ""
    property string label: ""
    property string fault: ""
    property bool leftToRight: false
    property alias text: field.text
    property alias hints: field.inputMethodHints
    property alias input: field

    signal entered

    spacing: 4

    PosterText {
        width: entry.width
        text: entry.label
        topPadding: 0
        bottomPadding: 0
    }
    TextField {
        id: field

        objectName: "field_" + entry.name
        width: entry.width
        implicitHeight: Theme.target
        leftPadding: Theme.gap
        rightPadding: Theme.gap
        color: Theme.ridge
        font.family: Theme.inputFamily
        font.pixelSize: Theme.body
        horizontalAlignment: TextInput.AlignLeft
        LayoutMirroring.enabled: Theme.rtl && !entry.leftToRight
        selectByMouse: false
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        ContextMenu.menu: null
        Accessible.name: entry.fault ? entry.label + ". " + entry.fault : entry.label
        onAccepted: entry.entered()

        background: Rectangle {
            radius: Theme.radius
            color: "#fffdf7"
            border.width: field.activeFocus ? 5 : 2
            border.color: entry.fault ? "#c0392b" : (field.activeFocus ? Theme.light : Theme.line)
        }
    }
    PosterText {
        objectName: "fault_" + entry.name
        width: entry.width
        text: entry.fault
        visible: text !== ""
        size: Theme.small
        font.bold: true
        color: Theme.faultInk
        topPadding: 0
    }
}
