import QtQuick
import Petition.Theme

// A language by its own name, in its own letters. All are as high as the highest, Nastaliq.
ChoiceButton {
    property string code: ""

    family: Theme.faceOf(code)
    implicitHeight: Math.max(Theme.target, Math.ceil(Theme.body * 2.42) + Theme.gap)
}
