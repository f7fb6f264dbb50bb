import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What lies on the stick, checked; then that it is safe to remove.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    readonly property bool safe: volunteer.said.safe ?? false

    objectName: "exported"
    heading: safe ? qsTr("Safe to remove") : qsTr("Written and checked")

    PosterText {
        objectName: "exportedText"
        width: parent?.width ?? 0
        text: (page.volunteer.said.files ?? 0) === 0 ? qsTr("There was nothing new to export.") : qsTr("%1 signatures, checked.").arg(Theme.number(page.volunteer.said.count ?? 0))
        size: Theme.large
        font.bold: true
    }
    PosterText {
        width: parent?.width ?? 0
        text: page.safe ? qsTr("The stick can be pulled. Everything stays on this computer, too, until headquarters confirms it.") : qsTr("Do not pull the stick yet.")
    }
    acts: [
        ActionButton {
            objectName: "removeStick"
            visible: !page.safe
            text: qsTr("Let go of the stick")
            primary: true
            onClicked: page.volunteer.removeStick()
        },
        ActionButton {
            objectName: "toPanel"
            text: qsTr("Back to the panel")
            onClicked: page.volunteer.panel()
        }
    ]
}
