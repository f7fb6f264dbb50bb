import QtQuick
import QtQuick.Controls.Basic
import Petition.Controls
import Petition.Theme

// A text of several lines, in its own direction.
Column {
    id: box

    property string name: ""
    property string label: ""
    property bool rightToLeft: false
    property int lines: 6
    property alias text: area.text

    spacing: 4

    PosterText {
        width: box.width
        text: box.label
        Accessible.ignored: true // the field says it
        tight: true
    }
    ScrollView {
        width: box.width
        height: Theme.plainBody * 1.75 * box.lines + 2 * Theme.gap

        background: Rectangle {
            radius: Theme.radius
            color: Theme.paper
            border.width: 2
            border.color: Theme.line

            FocusRing {
                shown: area.activeFocus
            }
        }

        TextArea {
            id: area

            objectName: "field_" + box.name
            wrapMode: TextArea.Wrap
            textFormat: TextEdit.PlainText
            color: Theme.paperInk
            font.family: Theme.inputFamily
            font.pixelSize: Math.round(Theme.plainBody)
            selectionColor: Theme.paperInk
            selectedTextColor: Theme.paper
            LayoutMirroring.enabled: box.rightToLeft
            horizontalAlignment: TextEdit.AlignLeft
            padding: Theme.gap
            background: null
            Accessible.name: box.label
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus()
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus()
        }
    }
}
