import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Another PIN: six digits, twice.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property NewPinScreen newPin

    objectName: "newPin"
    centred: true
    heading: newPin.again ? qsTr("The same six digits once more") : qsTr("Choose six new digits")

    FaultNote {
        width: parent?.width ?? 0
        said: page.volunteer.said
    }
    PosterText {
        objectName: "pinDiffers"
        width: parent?.width ?? 0
        visible: page.volunteer.said.differ ?? false
        text: qsTr("Those were not the same. Choose anew.")
        color: Theme.faultInk
        font.bold: true
        tight: true
        horizontalAlignment: Text.AlignHCenter
    }
    PinPad {
        width: parent?.width ?? 0
        focus: true
        onEntered: pin => page.newPin.typePin(pin)
    }
    acts: [
        ActionButton {
            objectName: "toPanel"
            text: qsTr("Keep the old PIN")
            onClicked: page.volunteer.panel()
        }
    ]
}
