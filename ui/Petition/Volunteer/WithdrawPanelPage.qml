import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Keyboard
import Petition.Theme

// For whoever asks a volunteer: the same code, the same keys.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property ReceiptScreen receipt

    objectName: "withdrawPanel"
    heading: qsTr("Withdraw by receipt")
    dense: true
    focus: true
    Component.onCompleted: later.ask(pad) // the keys, where there is not room for all

    // A call that Qt makes later would come to a page that is gone; a timer goes with it.
    Timer {
        id: later

        property Item wanted: null

        function ask(item: Item) {
            wanted = item;
            restart();
        }

        interval: 0
        onTriggered: page.show(wanted)
    }
    Keys.onPressed: event => event.accepted = pad.take(event)

    CodeWords {
        id: told

        width: parent?.width ?? 0
        wrong: pad.wrong
        fits: pad.fits
        onWrongChanged: later.ask(told)
    }
    CodePad {
        id: pad

        width: parent?.width ?? 0
        receipt: page.receipt
    }
    acts: [
        ActionButton {
            objectName: "withdrawIt"
            enabled: pad.fits
            text: qsTr("Take it back")
            primary: true
            onClicked: page.receipt.withdraw(pad.typed)
        },
        ActionButton {
            objectName: "toPanel"
            text: qsTr("Back to the panel")
            onClicked: page.volunteer.panel()
        }
    ]
}
