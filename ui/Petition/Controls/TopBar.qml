pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Petition.Backend
import Petition.Theme

// On every screen: each language in its own script, the size of the text, high contrast.
// Its own letters never grow, so that it is always whole.
Item {
    id: bar

    required property StandScreen stand
    required property CampaignScreen campaign

    implicitHeight: flow.height + Theme.apart

    component Tool: T.Button {
        id: tool

        property bool current: false

        focusPolicy: Qt.TabFocus
        implicitHeight: Theme.touch
        implicitWidth: Math.max(Theme.touch * 1.15, (contentItem?.implicitWidth ?? 0) + Theme.mm(6))
        Accessible.role: Accessible.Button
        Accessible.name: text
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()

        background: Rectangle {
            radius: Theme.mm(1.6)
            color: tool.current ? Theme.light : tool.down ? Theme.chosen : Theme.panel
            border.width: tool.current ? 0 : 2
            border.color: Theme.line

            FocusRing {
                shown: tool.visualFocus
                anchors.margins: -5
            }
        }
    }

    component Letter: Text {
        property bool dark: false

        textFormat: Text.PlainText
        color: dark ? Theme.ridge : Theme.ink
        font.family: Theme.inputFamily
        font.pixelSize: Theme.plainLeast
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        y: Theme.apart / 2
        spacing: Theme.apart

        Repeater {
            model: bar.campaign.languages

            Tool {
                id: language

                required property var modelData

                objectName: "language_" + modelData.code
                text: modelData.name
                current: modelData.code === bar.stand.language
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: current
                onClicked: bar.stand.setLanguage(modelData.code)

                contentItem: Letter {
                    text: language.text
                    dark: language.current
                    font.bold: language.current
                    font.family: Theme.faceOf(language.modelData.code)
                }
            }
        }
        Item {
            // Pushes what follows to the other side, where there is room.
            width: Math.max(0, flow.width - languagesWidth - toolsWidth)
            height: 1

            readonly property real toolsWidth: smaller.width + larger.width + contrast.width + 3 * flow.spacing + 1
            readonly property real languagesWidth: {
                let sum = 0;
                for (const child of flow.children) {
                    if (child.objectName.startsWith("language_"))
                        sum += child.width + flow.spacing;
                }
                return sum;
            }
        }
        Tool {
            id: smaller

            objectName: "textSmaller"
            text: qsTr("Smaller text")
            enabled: bar.stand.textStep > 0
            opacity: enabled ? 1 : 0.55
            onClicked: bar.stand.growText(-1)
            contentItem: Letter {
                text: qsTr("A") + "\u2212"
            }
        }
        Tool {
            id: larger

            objectName: "textLarger"
            text: qsTr("Larger text")
            enabled: bar.stand.textStep < 3
            opacity: enabled ? 1 : 0.55
            onClicked: bar.stand.growText(1)
            contentItem: Letter {
                text: qsTr("A") + "+"
                font.pixelSize: Theme.plainLeast * 1.3
                font.bold: true
            }
        }
        Tool {
            id: contrast

            objectName: "contrast"
            text: qsTr("High contrast")
            current: bar.stand.highContrast
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: current
            onClicked: bar.stand.switchContrast()

            contentItem: Item {
                implicitWidth: Theme.mm(6)

                Rectangle {
                    anchors.centerIn: parent
                    width: Theme.mm(6)
                    height: width
                    radius: width / 2
                    color: "transparent"
                    border.width: 2
                    border.color: contrast.current ? Theme.ridge : Theme.ink
                    Accessible.ignored: true

                    Item {
                        width: parent.width / 2
                        height: parent.height
                        clip: true

                        Rectangle {
                            width: parent.height
                            height: parent.height
                            radius: height / 2
                            color: contrast.current ? Theme.ridge : Theme.ink
                        }
                    }
                }
            }
        }
    }
}
