import QtQuick
import QtQuick.Templates as T
import Petition.Backend
import Petition.Controls
import Petition.Theme

// One whole-screen button. Nothing that was typed can be seen behind it.
T.Button {
    id: page

    required property StandScreen stand

    objectName: "stillThere"
    text: qsTr("I am here")
    focus: true
    focusPolicy: Qt.StrongFocus
    onClicked: stand.here()
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: words.text

    Keys.onPressed: event => {
        event.accepted = true;
        page.stand.here();
    }

    background: Rectangle {
        color: page.down ? Theme.night : Theme.ridge
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.margin, Theme.body * 30)
            spacing: Theme.scarce ? 0 : Theme.gap

            PosterText {
                width: parent.width
                text: qsTr("Are you still there?")
                size: Theme.low ? Theme.large : Theme.title
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PosterText {
                objectName: "secondsLeft"
                width: parent.width
                text: Theme.number(page.stand.secondsLeft)
                size: Theme.scarce ? Theme.title * 1.5 : Math.max(Theme.title, Math.min(page.width, page.height) * 0.2)
                font.family: Theme.inputFamily
                font.bold: true
                lineHeight: 0.7
                color: Theme.light
                horizontalAlignment: Text.AlignHCenter
                tight: true
            }
            PosterText {
                id: words

                width: parent.width
                text: qsTr("Then everything you typed is deleted.")
                horizontalAlignment: Text.AlignHCenter
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: here.width
                height: here.height
                radius: Theme.radius
                color: Theme.light

                PosterText {
                    id: here

                    width: Math.min(page.width - 2 * Theme.margin, implicitWidth)
                    leftPadding: Theme.gap * 2
                    rightPadding: Theme.gap * 2
                    topPadding: Theme.gap
                    bottomPadding: Theme.gap
                    text: page.text
                    size: Theme.greatAct
                    font.bold: true
                    color: Theme.ridge
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
}
