import QtQuick
import Petition.Controls
import Petition.Theme

// One record that fits, to be chosen: whose it is, how it may be shown, where it came from.
ChoiceButton {
    id: row

    required property var modelData

    function exposure(): string {
        switch (modelData.exposure) {
        case "public":
            return qsTr("anyone may see the name");
        case "named":
            return qsTr("only the readers see the name");
        default:
            return qsTr("counted without a name");
        }
    }

    objectName: "found_" + modelData.id
    many: true
    text: modelData.said.length > 0 ? Theme.inOneLine(modelData.said) : qsTr("(no name)")
    detail: Theme.inOneLine([Theme.longDay(modelData.day), modelData.event, exposure(), modelData.withdrawn ? qsTr("taken back") : "", modelData.stand])
}
