pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// The language of whoever sets the stand up.
GuideFrame {
    id: page

    required property StandScreen stand
    required property CampaignScreen campaign

    objectName: "guideLanguage"
    heading: qsTr("Set up this stand")
    backShown: false
    onNext: guide.show("pin")

    PosterText {
        width: parent?.width ?? 0
        text: qsTr("In which language shall we go on?")
    }
    Repeater {
        model: page.campaign.languages

        LanguageChoice {
            required property var modelData

            objectName: "guideLanguage_" + modelData.code
            width: parent?.width ?? 0
            text: modelData.name
            code: modelData.code
            checked: modelData.code === page.stand.language
            checkable: false
            onClicked: page.stand.setLanguage(modelData.code)
        }
    }
}
