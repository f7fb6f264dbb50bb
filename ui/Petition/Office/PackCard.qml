pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// What comes of a finished pack: its words, paper for the event, the stick for the volunteers.
Card {
    id: card

    required property OfficeScreen office
    required property OfficeCampaignScreen campaign
    required property PackFaults mends
    readonly property var pack: campaign.pack

    heading: qsTr("The pack is written")
    detail: "\u2066" + (pack.folder ?? "") + "\u2069"

    PosterText {
        width: parent?.width ?? 0
        text: qsTr("Its six words, which every stand shows and the printed card bears:")
        tight: true
    }
    PosterText {
        objectName: "packWords"
        width: parent?.width ?? 0
        text: "\u2066" + (card.pack.words ?? "") + "\u2069"
        size: Theme.large
        font.family: Theme.inputFamily
        font.bold: true
        tight: true
    }
    Repeater {
        model: card.pack.left ?? []

        PosterText {
            required property var modelData
            required property int index

            objectName: "left_" + index
            width: parent?.width ?? 0
            text: card.mends.told(modelData)
            color: Theme.faultInk
            tight: true
        }
    }
    ActionButton {
        objectName: "rehearse"
        anchors.left: parent?.left
        text: qsTr("See it as a stand shows it")
        onClicked: card.campaign.rehearse()
    }
    PathEntry {
        id: paper

        width: parent?.width ?? 0
        name: "paper"
        label: qsTr("A folder for poster, card and paper sheet")
        folder: true
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap

        Repeater {
            model: card.pack.languages ?? []

            ActionButton {
                required property var modelData

                objectName: "print_" + modelData.code
                text: qsTr("Print in %1").arg("\u2068" + modelData.name + "\u2069")
                enabled: !card.office.working && paper.text !== ""
                onClicked: card.campaign.printAll(modelData.code, paper.text)
            }
        }
    }
    TextEntry {
        id: eventName

        name: "eventName"
        width: parent?.width ?? 0
        label: qsTr("The event's name")
    }
    TextEntry {
        id: eventPlace

        name: "eventPlace"
        width: parent?.width ?? 0
        label: qsTr("Where it is")
    }
    TextEntry {
        id: eventDay

        name: "eventDay"
        width: parent?.width ?? 0
        leftToRight: true
        label: qsTr("Its day, as year-month-day")
    }
    PathEntry {
        id: stick

        width: parent?.width ?? 0
        name: "volunteersStick"
        label: qsTr("The volunteers' stick")
        folder: true
    }
    ActionButton {
        objectName: "writeStick"
        anchors.left: parent?.left
        text: qsTr("Write volunteers' stick")
        primary: true
        enabled: !card.office.working && stick.text !== ""
        onClicked: card.campaign.writeStick(stick.text, eventName.text, eventPlace.text, eventDay.text)
    }
}
