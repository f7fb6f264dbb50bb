pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Which files lie on the stick now, and what to do with them.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property PaperScreen paper
    readonly property bool safe: volunteer.said.safe ?? false

    // A file's name stays on one line.
    function unbroken(name: string): string {
        return name.split("-").join("-\u2060");
    }

    objectName: "printed"
    heading: safe ? qsTr("Safe to remove") : qsTr("Written and checked")

    FaultNote {
        width: parent?.width ?? 0
        said: page.volunteer.said
    }
    PosterText {
        width: parent?.width ?? 0
        text: qsTr("These files lie on the stick now:")
        tight: true
    }
    Repeater {
        model: page.volunteer.said.files ?? []

        PosterText {
            required property string modelData

            objectName: "printedFile"
            width: parent?.width ?? 0
            text: (modelData.startsWith("sheet") ? qsTr("The sheet to sign on: %1") : modelData.endsWith(".pdf") ? qsTr("The poster to print: %1") : qsTr("The poster as a picture: %1")).arg("\u2066" + page.unbroken(modelData) + "\u2069")
            font.family: Theme.inputFamily
            font.bold: true
            tight: true
        }
    }
    PosterText {
        width: parent?.width ?? 0
        text: qsTr("Any print shop can print them. The sheet is best printed several times, on one side.")
        tight: true
    }
    PosterText {
        width: parent?.width ?? 0
        text: page.safe ? qsTr("The stick can be pulled.") : qsTr("Do not pull the stick yet.")
        color: Theme.brightLight
        font.bold: true
        tight: true
    }
    acts: [
        ActionButton {
            objectName: "removeStick"
            visible: !page.safe
            text: qsTr("Let go of the stick")
            primary: true
            onClicked: page.paper.removeStick()
        },
        ActionButton {
            objectName: "toPanel"
            text: qsTr("Back to the panel")
            onClicked: page.volunteer.panel()
        }
    ]
}
