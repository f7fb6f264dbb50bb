import QtQuick
import Petition.Controls
import Petition.Theme

// The fingerprint of the pack beside the printed card.
GuideFrame {
    id: page

    objectName: "guideWords"
    heading: qsTr("Are they the same as on the printed card?")
    nextText: qsTr("Yes, all six are the same")
    onNext: guide.sameWords()

    WordsCard {
        objectName: "wordsCard"
        width: parent?.width ?? 0
        words: page.guide.plan.words ?? []
        digits: page.guide.plan.digits ?? ""
    }
    ActionButton {
        objectName: "otherWords"
        anchors.left: parent?.left
        widest: parent?.width ?? 0
        text: qsTr("No, something differs")
        onClicked: page.guide.otherWords()
    }
    PosterText {
        objectName: "unreviewed"
        width: parent?.width ?? 0
        visible: (page.guide.plan.unreviewed ?? []).length > 0
        text: qsTr("No native reader has signed off these languages yet: %1").arg((page.guide.plan.unreviewed ?? []).join(" · "))
        tight: true
    }
}
