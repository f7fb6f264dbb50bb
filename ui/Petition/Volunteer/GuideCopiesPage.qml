import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Two copies of a single key are tried before anything is sealed to it.
GuideFrame {
    id: page

    required property KeyboardScreen board

    objectName: "guideCopies"
    heading: qsTr("Try two copies of the key")
    nextShown: false
    keyboard: board
    inUse: phrase.input.activeFocus ? phrase : null

    PosterText {
        objectName: "copiesOpened"
        width: parent?.width ?? 0
        text: qsTr("Copies that opened a test: %1 of %2").arg(Theme.number(page.guide.plan.opened ?? 0)).arg(Theme.number(2))
        font.bold: true
    }
    PosterText {
        width: parent?.width ?? 0
        text: qsTr("This campaign has a single key. Plug in each stick that holds it, type its words, and tap the stick.")
        tight: true
    }
    TextEntry {
        id: phrase

        name: "passphrase"
        width: parent?.width ?? 0
        label: qsTr("The key's words, if it has any")
        leftToRight: true
        first: true
        hints: Qt.ImhLatinOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
        onEntered: page.leaveField()
        onBefore: page.beforeFields()
    }
    StickList {
        width: parent?.width ?? 0
        guide: page.guide
        reads: true
        onChosen: stick => page.guide.tryCopy(stick, phrase.text)
    }
    ActionButton {
        objectName: "copyKey"
        anchors.left: parent?.left
        widest: parent?.width ?? 0
        visible: page.guide.keyAtHand
        text: qsTr("Make a second copy")
        onClicked: page.guide.show("keyCopy")
    }
}
