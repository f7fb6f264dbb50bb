import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Where a campaign's sealed signatures are kept: on this computer, or in a database for many offices.
OfficePage {
    id: page

    required property OfficeScreen office

    objectName: "startPage"
    heading: qsTr("The campaign's register")
    lead: qsTr("It keeps what the stands bring, sealed. Nobody can read a name in it without the campaign's key.")

    Card {
        width: parent?.width ?? 0
        heading: qsTr("Begin on this computer")
        detail: qsTr("One file, for one office. You need nothing else.")

        PathEntry {
            id: file

            width: parent?.width ?? 0
            name: "register"
            label: qsTr("The register's file")
            text: page.office.ownRegister
            saves: true
        }
        ActionButton {
            objectName: "openRegister"
            anchors.left: parent?.left
            text: qsTr("Open")
            primary: true
            enabled: !page.office.working
            onClicked: page.office.openRegister(file.text, practice.checked)
        }
    }
    Card {
        width: parent?.width ?? 0
        heading: qsTr("Or share one between offices")
        detail: qsTr("A PostgreSQL server that your offices reach. Ask whoever looks after it for the address.")

        TextEntry {
            id: address

            name: "address"
            width: parent?.width ?? 0
            leftToRight: true
            label: qsTr("Its address, such as postgresql+psycopg://name@server/petition")
        }
        ActionButton {
            objectName: "openAddress"
            anchors.left: parent?.left
            text: qsTr("Open")
            enabled: !page.office.working && address.text !== ""
            onClicked: page.office.openRegister(address.text, practice.checked)
        }
    }
    ChoiceButton {
        id: practice

        objectName: "practice"
        width: parent?.width ?? 0
        many: true
        text: qsTr("A new register is for practice only")
        detail: qsTr("Practice bundles and real ones never lie together.")
    }
}
