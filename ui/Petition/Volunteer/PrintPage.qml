pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// In which language, on which paper, onto which stick?
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property PaperScreen paper
    required property CampaignScreen campaign
    property string language: campaign.language
    property string size: "A4"

    objectName: "print"
    heading: qsTr("Print poster")

    PosterText {
        width: parent?.width ?? 0
        text: qsTr("The poster, and a paper sheet to sign on when the power fails, go onto a stick. Any print shop can print them.")
        tight: true
    }
    PosterText {
        width: parent?.width ?? 0
        text: qsTr("In which language?")
        font.bold: true
        tight: true
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap

        Repeater {
            model: page.campaign.languages

            LanguageChoice {
                required property var modelData

                objectName: "print_" + modelData.code
                enabled: !page.volunteer.working
                text: modelData.name
                code: modelData.code
                checked: page.language === modelData.code
                onClicked: {
                    page.language = modelData.code;
                    checked = Qt.binding(() => page.language === modelData.code);
                }
            }
        }
    }
    PosterText {
        width: parent?.width ?? 0
        text: qsTr("How large is the poster?")
        font.bold: true
        tight: true
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap

        Repeater {
            model: [
                {
                    size: "A4",
                    text: qsTr("%1, a sheet of writing paper").arg("\u2066A4\u2069")
                },
                {
                    size: "A3",
                    text: qsTr("%1, twice as large").arg("\u2066A3\u2069")
                }
            ]

            ChoiceButton {
                required property var modelData

                objectName: "print_" + modelData.size
                enabled: !page.volunteer.working
                text: modelData.text
                checked: page.size === modelData.size
                onClicked: {
                    page.size = modelData.size;
                    checked = Qt.binding(() => page.size === modelData.size);
                }
            }
        }
    }
    PosterText {
        width: parent?.width ?? 0
        text: qsTr("Onto which stick? Best one that holds nothing else: whoever prints sees all that lies on it.")
        font.bold: true
        tight: true
    }
    StickPick {
        width: parent?.width ?? 0
        volunteer: page.volunteer
        onChosen: stick => page.paper.printPoster(stick, page.language, page.size)
    }
    acts: [
        ActionButton {
            objectName: "toPanel"
            enabled: !page.volunteer.working
            text: qsTr("Back to the panel")
            onClicked: page.volunteer.panel()
        }
    ]
}
