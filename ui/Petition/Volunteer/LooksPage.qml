pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// How every signer finds the stand, after the one before and after each start.
FramePage {
    id: page

    required property VolunteerScreen volunteer
    required property LooksScreen looks
    property string language: ""
    property int textStep: 1
    property bool contrast: false
    property bool still: false
    property bool qr: true

    // Once: what is tapped here is no longer what was kept before.
    Component.onCompleted: {
        language = looks.shown.language;
        textStep = looks.shown.text_step;
        contrast = looks.shown.high_contrast;
        still = looks.shown.still;
        qr = looks.shown.qr;
    }

    objectName: "looks"
    heading: qsTr("Language and sizes")

    PosterText {
        width: parent?.width ?? 0
        text: qsTr("Each signer finds this language and this size of letters first:")
        tight: true
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap

        Repeater {
            model: page.looks.languages

            LanguageChoice {
                required property var modelData

                objectName: "looksLanguage_" + modelData.code
                text: modelData.name
                code: modelData.code
                checkable: false
                checked: modelData.code === page.language
                onClicked: page.language = modelData.code
            }
        }
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap

        Repeater {
            model: 4

            ChoiceButton {
                required property int index

                objectName: "looksText_" + index
                text: qsTr("Size %1").arg(Theme.number(index + 1))
                checkable: false
                checked: index === page.textStep
                onClicked: page.textStep = index
            }
        }
    }
    ChoiceButton {
        objectName: "looksContrast"
        width: parent?.width ?? 0
        many: true
        checkable: false
        text: qsTr("High contrast")
        checked: page.contrast
        onClicked: page.contrast = !page.contrast
    }
    ChoiceButton {
        objectName: "looksStill"
        width: parent?.width ?? 0
        many: true
        checkable: false
        text: qsTr("Nothing moves")
        checked: page.still
        onClicked: page.still = !page.still
    }
    ChoiceButton {
        objectName: "looksQr"
        width: parent?.width ?? 0
        many: true
        checkable: false
        text: qsTr("Show codes for people's own phones")
        checked: page.qr
        onClicked: page.qr = !page.qr
    }
    acts: [
        ActionButton {
            objectName: "looksKeep"
            text: qsTr("Keep it so")
            primary: true
            onClicked: page.looks.keep(page.language, page.textStep, page.contrast, page.still, page.qr)
        },
        ActionButton {
            objectName: "toPanel"
            text: qsTr("Back to the panel")
            onClicked: page.volunteer.panel()
        }
    ]
}
