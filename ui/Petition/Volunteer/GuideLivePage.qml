pragma ComponentBehavior: Bound
import QtQuick
import Petition.Controls
import Petition.Theme

// Everything once more, and what is lacking in words. From a set-up stick this is the whole guide.
GuideFrame {
    id: page

    readonly property bool setup: guide.page === "setup"
    readonly property bool renewing: guide.renewing
    readonly property var lacks: setup || renewing ? [] : guide.plan.lacks ?? []

    objectName: setup ? "guideSetup" : "guideLive"
    heading: renewing ? qsTr("Take the new wording") : setup ? qsTr("Is all of this right?") : qsTr("Go live")
    nextText: renewing ? qsTr("Take the new wording") : setup ? qsTr("Yes, the words and the day are right. Go live") : qsTr("Go live")
    nextShown: lacks.length === 0
    onNext: setup ? guide.confirmSetup() : guide.goLive()

    WordsCard {
        width: parent?.width ?? 0
        visible: page.setup
        words: page.guide.plan.words ?? []
        digits: page.guide.plan.digits ?? ""
    }
    PosterText {
        width: parent?.width ?? 0
        visible: page.setup
        text: qsTr("Compare the six words with the printed card.")
        tight: true
    }
    PosterText {
        objectName: "guideDay"
        width: parent?.width ?? 0
        text: qsTr("Today is %1. Right?").arg(Theme.longDay(page.guide.plan.day ?? ""))
        visible: page.setup
        font.bold: true
    }
    PosterText {
        objectName: "guideWhat"
        width: parent?.width ?? 0
        text: page.renewing ? "" : Theme.inOneLine([page.guide.plan.name, page.guide.plan.place, page.setup ? "" : Theme.longDay(page.guide.plan.day ?? "")])
        visible: text !== ""
        tight: true
    }
    Repeater {
        model: page.lacks

        PosterText {
            required property string modelData

            objectName: "lack"
            width: parent?.width ?? 0
            text: qsTranslate("FaultNote", modelData)
            color: Theme.faultInk
            font.bold: true
        }
    }
    PosterText {
        width: parent?.width ?? 0
        visible: !page.setup && page.lacks.length === 0
        text: page.renewing ? qsTr("Signatures made before keep the wording they were given under.") : qsTr("From then on every signature is real. The practice is deleted.")
        size: Theme.large
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap
        visible: page.setup

        ActionButton {
            objectName: "otherWords"
            text: qsTr("No, the words differ")
            onClicked: page.guide.otherWords()
        }
        ActionButton {
            objectName: "changeEvent"
            text: qsTr("Change the event or the day")
            onClicked: page.guide.show("event")
        }
    }
}
