import QtQuick
import Petition.Controls
import Petition.Theme

// Six digits, twice.
GuideFrame {
    id: page

    objectName: "guidePin"
    centred: true
    heading: guide.again ? qsTr("The same six digits once more") : qsTr("Choose six digits, the PIN")
    nextShown: guide.guarded
    nextText: qsTr("Keep the PIN that is set")
    onNext: guide.afterPin()

    PosterText {
        width: parent?.width ?? 0
        visible: text !== ""
        text: page.guide.said.differ ? qsTr("Those were not the same. Choose anew.") : page.guide.again ? "" : qsTr("With it the volunteers open the panel. From now on nobody else can leave the kiosk.")
        tight: true
        horizontalAlignment: Text.AlignHCenter
    }
    PinPad {
        width: parent?.width ?? 0
        focus: true
        onEntered: pin => page.guide.typePin(pin)
    }
}
