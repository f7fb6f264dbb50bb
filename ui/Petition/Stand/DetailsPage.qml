pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Petition.Backend
import Petition.Controls
import Petition.Theme

// Who may see my name, then only what the pack asks. The page dies when it is left.
FocusScope {
    id: page

    required property StandScreen stand
    property string exposure: ""
    property bool more: false

    objectName: "details"

    readonly property bool counted: exposure === "counted"
    readonly property var labels: ({
            name: qsTr("Your name"),
            phone: qsTr("Telephone, if you like"),
            email: qsTr("E-mail, if you like"),
            place: qsTr("Another place"),
            country: qsTr("Country, two letters"),
            comment: qsTr("A word of your own, if you like")
        })

    function asked(name: string): bool {
        return stand.fields.some(field => field.name === name);
    }

    function faultText(name: string): string {
        const fault = stand.faults[name];
        if (!fault)
            return "";
        switch (fault.code) {
        case "required":
            return name === "exposure" ? qsTr("Please choose one.") : qsTr("Please fill this in.");
        case "too_long":
            return qsTr("This is too long. Please shorten it.");
        case "not_email":
            return qsTr("This is not an e-mail address yet. Check it, or leave it empty.");
        case "not_phone":
            return qsTr("This is not a telephone number yet. Check it, or leave it empty.");
        case "bad_character":
            return qsTr("A sign in here cannot be kept. Please use letters.");
        default:
            return qsTr("Please choose one of those offered.");
        }
    }

    function next() {
        stand.review({
            exposure: exposure,
            name: nameField.text,
            phone: phoneField.text,
            email: emailField.text,
            place: placeField.text,
            country: countryField.text,
            comment: commentField.text
        });
        const order = [["exposure", choices], ["name", nameField], ["phone", phoneField], ["email", emailField], ["place", placeField], ["country", countryField], ["comment", commentField]];
        const first = order.find(([name]) => name in page.stand.faults);
        if (!first)
            return;
        if (first[0] === "comment")
            more = true;
        flick.show(first[1]);
        if (first[1] !== choices)
            (first[1] as TextEntry).input.forceActiveFocus();
    }

    Component.onCompleted: {
        const draft = stand.draft;
        exposure = draft.exposure ?? "";
        nameField.text = draft.name ?? "";
        phoneField.text = draft.phone ?? "";
        emailField.text = draft.email ?? "";
        placeField.text = draft.place ?? "";
        countryField.text = draft.country ?? "";
        commentField.text = draft.comment ?? "";
        more = commentField.text !== "";
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }
    PageFlick {
        id: flick

        anchors.top: parent.top
        anchors.bottom: acts.top
        width: parent.width
        contentHeight: form.height + 2 * Theme.margin

        Column {
            id: form

            x: (flick.width - width) / 2
            y: Theme.margin
            width: Math.min(flick.width - 2 * Theme.margin, Theme.body * 34)
            spacing: Theme.gap * 1.2

            Column {
                id: choices

                width: parent.width
                spacing: 10

                PosterText {
                    width: parent.width
                    text: qsTr("Who may see my name?")
                    size: Theme.large
                    font.bold: true
                    topPadding: 0
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Repeater {
                    model: page.stand.exposures

                    ChoiceButton {
                        id: choice

                        required property string modelData
                        readonly property var texts: ({
                                "public": qsTr("Anyone may see my name"),
                                "named": qsTr("Only these may see my name: %1").arg(page.stand.handedTo.join(Theme.rtl ? "، " : ", ")),
                                "counted": qsTr("Just count me, keep no name")
                            })
                        readonly property var details: ({
                                "public": qsTr("Choose this only if it is safe for you and your family."),
                                "named": page.stand.addresseeGetsNames ? "" : qsTr("They get no names from us: %1").arg(page.stand.addressee),
                                "counted": qsTr("The safest choice. You are one more light.")
                            })

                        objectName: "exposure_" + modelData
                        width: choices.width
                        text: texts[modelData]
                        detail: details[modelData]
                        checked: page.exposure === modelData
                        onClicked: {
                            page.exposure = modelData;
                            checked = Qt.binding(() => page.exposure === choice.modelData);
                        }
                        onActiveFocusChanged: if (activeFocus)
                            flick.show(choice)
                    }
                }
                PosterText {
                    objectName: "fault_exposure"
                    width: parent.width
                    text: page.exposure === "" ? page.faultText("exposure") : ""
                    visible: text !== ""
                    size: Theme.small
                    font.bold: true
                    color: Theme.faultInk
                }
            }

            component Entry: TextEntry {
                id: entry

                width: form.width
                label: page.labels[name]
                fault: page.faultText(name)
                onEntered: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)

                Connections {
                    target: page.stand

                    function onStateChanged() {
                        entry.edited = false;
                    }
                }
                Connections {
                    target: entry.input

                    function onActiveFocusChanged() {
                        if (entry.input.activeFocus)
                            flick.show(entry);
                    }
                }
            }

            Entry {
                id: nameField

                name: "name"
                selectFirst: page.stand.practice
                visible: page.asked("name") && !page.counted
            }
            Entry {
                id: phoneField

                name: "phone"
                visible: page.asked("phone")
                leftToRight: true
                hints: Qt.ImhDialableCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            }
            Entry {
                id: emailField

                name: "email"
                visible: page.asked("email")
                leftToRight: true
                hints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            }
            Column {
                width: parent.width
                spacing: 10
                visible: page.asked("place")

                PosterText {
                    width: parent.width
                    text: qsTr("Where do you live?")
                    visible: page.stand.places.length > 0
                    topPadding: 0
                }
                Flow {
                    width: parent.width
                    spacing: 10

                    Repeater {
                        model: page.stand.places

                        ActionButton {
                            required property var modelData

                            objectName: "place_" + modelData.id
                            text: modelData.name
                            size: Theme.small * 1.1
                            primary: placeField.text === modelData.name
                            onClicked: placeField.text = primary ? "" : modelData.name
                        }
                    }
                }
                Entry {
                    id: placeField

                    name: "place"
                }
            }
            Entry {
                id: countryField

                name: "country"
                visible: page.asked("country")
                leftToRight: true
                hints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
            }
            ActionButton {
                objectName: "addMore"
                visible: page.asked("comment") && !page.more && !page.counted
                text: qsTr("Add more")
                onClicked: {
                    page.more = true;
                    commentField.input.forceActiveFocus(Qt.TabFocusReason);
                }
            }
            PosterText {
                width: parent.width
                visible: commentField.visible
                text: qsTr("Do not write names of relatives.")
                font.bold: true
                color: Theme.light
                topPadding: 0
            }
            Entry {
                id: commentField

                name: "comment"
                visible: page.asked("comment") && page.more && !page.counted
            }
        }
    }
    BottomBar {
        id: acts

        anchors.bottom: parent.bottom
        width: parent.width

        Flow {
            width: parent.width
            spacing: Theme.gap

            ActionButton {
                objectName: "next"
                text: qsTr("Next")
                primary: true
                onClicked: page.next()
            }
            ActionButton {
                objectName: "finish"
                text: qsTr("Finish and clear")
                onClicked: page.stand.finish()
            }
            LanguageBar {
                stand: page.stand
            }
        }
    }
}
