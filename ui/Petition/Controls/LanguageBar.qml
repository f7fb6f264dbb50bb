pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Petition.Backend
import Petition.Theme

// Each language in its own script, always in one tap.
Row {
    id: bar

    required property StandScreen stand

    spacing: 10

    Repeater {
        model: bar.stand.languages

        T.Button {
            id: button

            required property var modelData
            readonly property bool current: modelData.code === bar.stand.language

            objectName: "language_" + modelData.code
            text: modelData.name
            focusPolicy: Qt.TabFocus
            implicitHeight: Theme.target
            implicitWidth: Math.max(Theme.target * 1.6, label.implicitWidth + Theme.gap * 2)
            Accessible.role: Accessible.RadioButton
            Accessible.name: text
            Accessible.checked: current
            onClicked: bar.stand.setLanguage(modelData.code)
            Keys.onReturnPressed: click()

            contentItem: Text {
                id: label

                text: button.text
                textFormat: Text.PlainText
                color: Theme.ink
                font.family: button.modelData.code === "ur" ? "Noto Nastaliq Urdu" : "Noto Sans Arabic"
                font.pixelSize: Theme.small
                font.bold: button.current
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
            background: Rectangle {
                radius: Theme.radius
                color: button.current ? Qt.lighter(Theme.raised, 1.25) : Theme.panel
                border.width: button.visualFocus ? 5 : 2
                border.color: button.current || button.visualFocus ? Theme.light : Theme.line
            }
        }
    }
}
