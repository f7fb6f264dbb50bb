import QtQuick
import Petition.Controls
import Petition.Theme

// The passphrase of a new key, once.
GuideFrame {
    id: page

    objectName: "guideKeyWords"
    heading: qsTr("Write these seven words on paper")
    nextText: qsTr("I have written them down")
    backShown: false
    closeShown: false
    onNext: guide.wroteDown()

    WordsCard {
        objectName: "passphrase"
        width: parent?.width ?? 0
        words: page.guide.passphrase.split(" ").filter(word => word)
    }
    PosterText {
        width: parent?.width ?? 0
        text: qsTr("They open the key, and they are never shown again. Keep the paper apart from the stick.")
    }
}
