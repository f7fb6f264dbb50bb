import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// A signature is taken back by its receipt. Who it was, this office need not know.
Card {
    id: card

    required property OfficeScreen office
    required property OfficeRequestsScreen requests

    function take(undo: bool) {
        card.requests.withdraw(code.text, undo);
        code.text = "";
    }

    heading: qsTr("Take a signature back")
    detail: qsTr("By the code of a receipt, told by telephone or letter. No key is needed, and no name is shown. The next lists leave this signature out.")

    TextEntry {
        id: code

        name: "receipt"
        width: parent?.width ?? 0
        leftToRight: true
        label: qsTr("The receipt's code")
        onEntered: takes.clicked()
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap

        ActionButton {
            id: takes

            objectName: "takeBack"
            text: qsTr("Take it back")
            enabled: !card.office.working && code.text !== ""
            onClicked: card.take(false)
        }
        ActionButton {
            objectName: "undoTakeBack"
            text: qsTr("That was a mistake: let it count again")
            enabled: !card.office.working && code.text !== ""
            onClicked: card.take(true)
        }
    }
}
