pragma ComponentBehavior: Bound
import QtQuick
import Petition.Controls
import Petition.Theme

// The campaign's pack, from a stick; or a key made here, where there is no office.
GuideFrame {
    id: page

    objectName: "guideCampaign"
    heading: qsTr("Which campaign?")
    nextShown: false
    backShown: !guide.renewing

    Timer {
        interval: 2000
        running: true
        repeat: true
        triggeredOnStart: true
        onTriggered: page.guide.findSticks()
    }
    PosterText {
        width: parent?.width ?? 0
        text: page.guide.offers.length > 0 ? qsTr("Tap the one that your organiser gave you.") : qsTr("Plug in the stick that your organiser gave you. The campaign on it appears here.")
    }
    Repeater {
        model: page.guide.offers

        ActionButton {
            required property var modelData

            objectName: (modelData.setup ? "setup_" : "pack_") + modelData.name
            width: parent?.width ?? 0
            primary: modelData.setup
            text: (modelData.setup ? qsTr("Set up as this stick says") : "\u2068" + modelData.name + "\u2069") + (modelData.stick ? " · " + Theme.isolated(modelData.stick) : "")
            onClicked: page.guide.takePack(modelData.folder)
        }
    }
    PosterText {
        width: parent?.width ?? 0
        visible: !page.guide.renewing
        text: qsTr("Is there no office that holds the key?")
    }
    ActionButton {
        objectName: "newKey"
        anchors.left: parent?.left
        widest: parent?.width ?? 0
        visible: !page.guide.renewing
        text: qsTr("Make a new campaign key here")
        onClicked: page.guide.show("newKey")
    }
}
