pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Every country by its name, over the form.
FocusScope {
    id: picker

    required property CampaignScreen campaign
    property string current: ""
    // By language, so that the names are asked for again when that changes.
    readonly property var all: campaign.language ? campaign.countries() : []

    signal picked(string code)
    signal dismissed

    objectName: "countryPicker"
    Keys.onEscapePressed: dismissed()
    onCurrentChanged: find()
    // When the list has taken the new names.
    onAllChanged: Qt.callLater(find)
    Component.onCompleted: {
        find();
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    function find() {
        list.currentIndex = Math.max(0, all.findIndex(one => one.code === current));
        list.positionViewAtIndex(list.currentIndex, ListView.Center);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.night

        // Nothing behind it can be tapped.
        MouseArea {
            anchors.fill: parent
        }
    }
    PosterText {
        id: heading

        x: (picker.width - width) / 2
        y: Theme.gap
        width: list.width
        text: qsTr("Which country?")
        size: Theme.large
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    ListView {
        id: list

        objectName: "countries"
        anchors.top: heading.bottom
        anchors.bottom: acts.top
        x: (picker.width - width) / 2
        width: Math.min(picker.width - 2 * Theme.margin, Theme.body * 28)
        clip: true
        spacing: Theme.apart
        boundsBehavior: Flickable.StopAtBounds
        model: picker.all
        keyNavigationEnabled: true
        activeFocusOnTab: true
        Keys.onReturnPressed: picker.picked(picker.all[currentIndex].code)
        Keys.onSpacePressed: picker.picked(picker.all[currentIndex].code)
        Accessible.role: Accessible.List
        Accessible.name: heading.text

        delegate: ChoiceButton {
            required property var modelData
            required property int index

            objectName: "country_" + modelData.code
            width: list.width
            text: modelData.name
            checked: modelData.code === picker.current
            focusPolicy: Qt.NoFocus
            onClicked: picker.picked(modelData.code)

            FocusRing {
                shown: list.activeFocus && list.currentIndex === parent.index
                anchors.margins: 3
            }
        }
    }
    BottomBar {
        id: acts

        across: list.width
        anchors.bottom: parent.bottom
        width: parent.width

        ActionButton {
            objectName: "countryBack"
            anchors.left: parent?.left
            text: qsTr("Back")
            onClicked: picker.dismissed()
        }
    }
}
