import QtQuick
import Petition.Controls
import Petition.Theme

// Live. The volunteers' stick, and a stick for more kiosks.
GuideFrame {
    id: page

    property string wanted: ""

    objectName: "guideDone"
    heading: qsTr("This stand is live")
    nextText: qsTr("Show the appeal")
    backShown: false
    closeShown: false
    onNext: guide.close()

    PosterText {
        objectName: "guideMade"
        width: parent?.width ?? 0
        visible: text !== ""
        text: page.guide.said.stick ? qsTr("The volunteers' stick is made. Write on it what it is.") : page.guide.said.setup ? qsTr("The set-up stick is written. Plug it into the next kiosk before you begin there.") : ""
        color: Theme.brightLight
        font.bold: true
    }
    PosterText {
        width: parent?.width ?? 0
        text: qsTr("With the volunteers' stick the panel opens even when the PIN is forgotten. It opens no signature.")
    }
    PosterText {
        objectName: "noStick"
        width: parent?.width ?? 0
        visible: !page.guide.hasStick
        text: qsTr("There is none yet. If the PIN is forgotten, nobody can open the panel: no export there, no new PIN. It can also be made later, in the panel.")
        color: Theme.faultInk
        font.bold: true
        tight: true
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap

        ActionButton {
            objectName: "wantStick"
            text: qsTr("Make the volunteers' stick")
            onClicked: page.wanted = "stick"
        }
        ActionButton {
            objectName: "wantSetup"
            text: qsTr("Write a set-up stick for more kiosks")
            onClicked: page.wanted = "setup"
        }
    }
    PosterText {
        width: parent?.width ?? 0
        visible: page.wanted !== ""
        text: qsTr("Onto which stick?")
        font.bold: true
        tight: true
    }
    StickList {
        width: parent?.width ?? 0
        visible: page.wanted !== ""
        guide: page.guide
        onChosen: stick => {
            const wanted = page.wanted;
            page.wanted = "";
            if (wanted === "stick")
                page.guide.makeStick(stick);
            else
                page.guide.writeSetup(stick);
        }
    }
}
