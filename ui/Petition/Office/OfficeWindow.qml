pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// The office's window: its pages in a column at the side, the one that is open beside them, and
// below it what was just done.
Window {
    id: window

    required property OfficeScreen office
    required property OfficeStandsScreen stands
    required property OfficeTrustScreen trust
    required property OfficeCareScreen care
    required property OfficeListsScreen lists
    required property OfficeCommentsScreen comments
    required property OfficeHandoversScreen handovers
    required property OfficeRequestsScreen requests
    required property OfficeDeletionScreen deletion
    required property OfficeKeysScreen keys
    required property OfficeCampaignScreen campaign
    required property real ppi

    objectName: "office"
    title: qsTr("Petition office")
    width: 1180
    height: 780
    minimumWidth: 900
    minimumHeight: 600
    color: Theme.night
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    component Set: Binding {
        target: Theme
    }

    Set { property: "language"; value: window.office.language }
    Set { property: "rtl"; value: window.office.language !== "en" }
    Set { property: "windowWidth"; value: window.width }
    Set { property: "windowHeight"; value: window.height }
    Set { property: "ppi"; value: window.ppi }
    Set { property: "step"; value: 0 }
    Set { property: "still"; value: true }

    Rectangle {
        id: side

        width: Theme.body * 13
        height: parent.height
        anchors.left: parent.left
        color: Theme.ridge

        Column {
            width: parent.width

            Item {
                width: parent.width
                height: head.height + 2 * Theme.gap

                Column {
                    id: head

                    x: Theme.gap
                    y: Theme.gap
                    width: parent.width - 2 * Theme.gap
                    spacing: 4

                    PosterText {
                        width: parent.width
                        text: window.title
                        size: Theme.large
                        font.bold: true
                        tight: true
                    }
                    PosterText {
                        objectName: "campaign"
                        width: parent.width
                        visible: text !== ""
                        text: Theme.isolated(window.office.campaign)
                        font.family: Theme.inputFamily
                        color: Theme.brightLight
                        tight: true
                    }
                    PosterText {
                        width: parent.width
                        visible: window.office.practice
                        text: qsTr("Practice: nothing counts")
                        color: Theme.faultInk
                        font.bold: true
                        tight: true
                    }
                }
            }
            Repeater {
                model: [
                    {
                        page: "start",
                        text: qsTr("Register")
                    },
                    {
                        page: "stands",
                        text: qsTr("Stands")
                    },
                    {
                        page: "lists",
                        text: qsTr("Names and lists")
                    },
                    {
                        page: "handovers",
                        text: qsTr("Handed over")
                    },
                    {
                        page: "requests",
                        text: qsTr("Requests and deletion")
                    },
                    {
                        page: "campaign",
                        text: qsTr("New campaign")
                    }
                ]

                NavButton {
                    required property var modelData

                    objectName: "to_" + modelData.page
                    width: side.width
                    text: modelData.text
                    here: window.office.page === modelData.page
                    enabled: ["start", "campaign"].includes(modelData.page) || window.office.hasRegister
                    onClicked: window.office.show(modelData.page)
                }
            }
        }
        Row {
            anchors.bottom: parent.bottom
            width: parent.width
            bottomPadding: Theme.gap

            Repeater {
                model: [
                    {
                        code: "en",
                        name: "English",
                        font: "Noto Sans Arabic"
                    },
                    {
                        code: "ur",
                        name: "اردو",
                        font: "Noto Nastaliq Urdu"
                    },
                    {
                        code: "ug",
                        name: "ئۇيغۇرچە",
                        font: "Noto Sans Arabic"
                    }
                ]

                NavButton {
                    id: speak

                    required property var modelData

                    objectName: "language_" + modelData.code
                    width: side.width / 3
                    height: Math.round(Theme.touch * 1.15)
                    across: true
                    text: modelData.name
                    face: modelData.font
                    here: window.office.language === modelData.code
                    onClicked: window.office.setLanguage(modelData.code)
                }
            }
        }
    }
    // A page is made when it is first wanted, and keeps what was typed into it.
    component Page: Loader {
        property string name: ""
        property string file: ""
        property var given: ({})
        readonly property bool here: window.office.page === name

        function make() {
            if (here && status === Loader.Null)
                setSource(Qt.resolvedUrl(file), Object.assign({
                    office: window.office
                }, given));
        }

        anchors.left: side.right
        anchors.right: parent?.right
        anchors.top: parent?.top
        anchors.bottom: note.top
        visible: here
        focus: here
        onHereChanged: make()
        Component.onCompleted: make()
    }

    Page {
        name: "start"
        file: "StartPage.qml"
    }
    Page {
        name: "stands"
        file: "StandsPage.qml"
        given: ({
                stands: window.stands,
                trust: window.trust,
                care: window.care
            })
    }
    Page {
        name: "lists"
        file: "ListsPage.qml"
        given: ({
                lists: window.lists,
                comments: window.comments
            })
    }
    Page {
        name: "handovers"
        file: "HandoversPage.qml"
        given: ({
                lists: window.lists,
                handovers: window.handovers
            })
    }
    Page {
        name: "requests"
        file: "RequestsPage.qml"
        given: ({
                stands: window.stands,
                lists: window.lists,
                requests: window.requests,
                deletion: window.deletion
            })
    }
    Page {
        name: "campaign"
        file: "CampaignPage.qml"
        given: ({
                keys: window.keys,
                campaign: window.campaign
            })
    }
    SaidNote {
        id: note

        anchors.left: side.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        office: window.office
    }
}
