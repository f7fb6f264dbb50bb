pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Where and when, and how each signer is greeted.
GuideFrame {
    id: page

    required property KeyboardScreen board
    property date day: new Date((guide.plan.day ?? "2026-01-01") + "T12:00:00")
    property string language: guide.plan.language ?? ""
    property int textStep: guide.plan.textStep ?? 1

    function move(days: int) {
        const moved = new Date(day);
        moved.setDate(moved.getDate() + days);
        day = moved;
    }
    function isoDay(): string {
        return Qt.formatDate(day, "yyyy-MM-dd");
    }

    objectName: "guideEvent"
    heading: qsTr("Where is this, and when?")
    nextText: qsTr("Yes, this is right")
    keyboard: board
    inUse: [nameField, placeField].find(entry => entry.input.activeFocus) ?? null
    onNext: guide.setEvent(nameField.text, placeField.text, isoDay(), language, textStep)
    onLeaving: guide.noteEvent(nameField.text, placeField.text, isoDay(), language, textStep)

    TextEntry {
        id: nameField

        name: "eventName"
        width: parent?.width ?? 0
        label: qsTr("The event's name")
        text: page.guide.plan.name ?? ""
        first: true
        onBefore: page.beforeFields()
        onEntered: placeField.input.forceActiveFocus()
    }
    TextEntry {
        id: placeField

        name: "eventPlace"
        width: parent?.width ?? 0
        label: qsTr("Where it is")
        text: page.guide.plan.place ?? ""
        onEntered: page.leaveField()
    }
    PosterText {
        objectName: "guideDay"
        width: parent?.width ?? 0
        text: qsTr("Today is %1. Right?").arg(Theme.longDay(page.isoDay()))
        font.bold: true
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap

        ActionButton {
            objectName: "dayBefore"
            text: qsTr("A day earlier")
            onClicked: page.move(-1)
        }
        ActionButton {
            objectName: "dayAfter"
            text: qsTr("A day later")
            onClicked: page.move(1)
        }
    }
    PosterText {
        width: parent?.width ?? 0
        text: qsTr("Each signer finds this language and this size of letters first:")
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap

        Repeater {
            model: page.guide.plan.languages ?? []

            LanguageChoice {
                required property var modelData

                objectName: "eventLanguage_" + modelData.code
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

                objectName: "eventText_" + index
                text: qsTr("Size %1").arg(Theme.number(index + 1))
                checkable: false
                checked: index === page.textStep
                onClicked: page.textStep = index
            }
        }
    }
}
