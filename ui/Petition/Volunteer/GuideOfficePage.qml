pragma ComponentBehavior: Bound
import QtQuick
import Petition.Controls
import Petition.Theme

// A new wording lets another office make this stand clear: somebody asks headquarters first.
GuideFrame {
    id: page

    objectName: "guideOffice"
    heading: qsTr("Another office may clear this stand")
    nextText: qsTr("Yes, headquarters says the same words")
    onNext: guide.sameOffice()

    component Words: Column {
        id: words

        property string label: ""
        property var keys: []

        width: parent?.width ?? 0
        spacing: Theme.apart

        PosterText {
            width: parent.width
            text: words.label
            font.bold: true
            tight: true
        }
        PosterText {
            width: parent.width
            visible: words.keys.length === 0
            text: qsTr("none: nothing is cleared")
            tight: true
        }
        Repeater {
            model: words.keys

            PosterText {
                required property string modelData

                width: words.width
                text: "\u2066" + modelData + "\u2069"
                font.family: Theme.inputFamily
                color: Theme.brightLight
                tight: true
            }
        }
    }

    PosterText {
        width: parent?.width ?? 0
        text: qsTr("Whoever holds the office's key says which signatures are safe at headquarters; those can be deleted here. Ask headquarters by telephone for the words of its key.")
        tight: true
    }
    Words {
        objectName: "officeAfter"
        label: qsTr("With the new wording:")
        keys: page.guide.office.after ?? []
    }
    Words {
        objectName: "officeBefore"
        label: qsTr("Until now:")
        keys: page.guide.office.before ?? []
    }
    ActionButton {
        objectName: "otherOffice"
        anchors.left: parent?.left
        widest: parent?.width ?? 0
        text: qsTr("No, something differs")
        onClicked: page.guide.otherOffice()
    }
}
