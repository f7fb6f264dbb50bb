import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Petition.Theme

// One of several answers, or a yes that is not given until it is tapped.
T.AbstractButton {
    id: choice

    property string detail: ""
    property bool many: false
    property real size: Theme.body
    property string family: Theme.family

    checkable: true
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.target, row.implicitHeight + Theme.gap)
    implicitWidth: row.implicitWidth + Theme.gap * 2
    Accessible.role: many ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: detail ? text + ". " + detail : text
    Accessible.checkable: true
    Accessible.checked: checked

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: choice.checked ? Theme.chosen : Theme.raised
        border.width: choice.checked ? 4 : 2
        border.color: choice.checked ? Theme.light : Theme.line

        FocusRing {
            shown: choice.visualFocus
        }
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap

            Rectangle {
                Layout.preferredWidth: Math.round(Theme.body)
                Layout.preferredHeight: Math.round(Theme.body)
                radius: choice.many ? Theme.radius / 2 : width / 2
                color: "transparent"
                border.width: 3
                border.color: choice.checked ? Theme.light : Theme.ink

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: Math.round(parent.width * 0.26) // whole, or it stands askew
                    radius: choice.many ? 2 : width / 2
                    color: Theme.light
                    visible: choice.checked
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                PosterText {
                    Layout.fillWidth: true
                    text: choice.text
                    Accessible.ignored: true
                    size: choice.size
                    font.family: choice.family
                    font.bold: true
                    tight: true
                }
                PosterText {
                    Layout.fillWidth: true
                    text: choice.detail
                    Accessible.ignored: true
                    size: Theme.small * 1.05
                    visible: text !== ""
                    tight: true
                }
            }
        }
    }
}
