pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Petition.Backend
import Petition.Controls
import Petition.Keyboard
import Petition.Theme

// Who may see my name, then only what the pack asks. The page dies when it is left.
FocusScope {
    id: page

    required property StandScreen stand
    required property CampaignScreen campaign
    required property KeyboardScreen keyboard
    property string exposure: ""
    property bool more: false
    property bool otherPlace: false
    readonly property bool hiding: stand.hiding
    // The place offered as a button that was chosen, by its id: its name is another in each language.
    property string placeId: ""
    property string country: ""
    readonly property string invented: qsTr("Invented Person")
    property string filledIn: ""
    // The field in use, for which the keyboard lies on the screen.
    readonly property TextEntry inUse: [nameField, phoneField, emailField, placeField, commentField].find(entry => entry.input.activeFocus) ?? null
    readonly property bool typing: inUse !== null
    // Where form, keyboard and acts do not find room together, the keyboard's own keys lead on.
    readonly property bool narrow: height - keys.implicitHeight - acts.implicitHeight < 5 * Theme.target

    objectName: "details"

    readonly property bool counted: exposure === "counted"
    readonly property var labels: ({
            name: qsTr("Your name"),
            phone: (required("phone") ? qsTr("Telephone (%1)") : qsTr("Telephone, if you like (%1)")).arg(Theme.isolated(diallingCode)),
            email: required("email") ? qsTr("E-mail") : qsTr("E-mail, if you like"),
            place: qsTr("Another place"),
            comment: required("comment") ? qsTr("A word of your own") : qsTr("A word of your own, if you like")
        })

    readonly property string diallingCode: campaign.diallingCode(country)

    function asked(name: string): bool {
        return campaign.fields.some(field => field.name === name);
    }

    function required(name: string): bool {
        return campaign.fields.some(field => field.name === name && field.required);
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
            place: placeId ? campaign.places.find(place => place.id === placeId).name : placeField.text,
            country: country,
            comment: commentField.text,
            helped: helped.checked
        });
        for (const entry of [nameField, phoneField, emailField, placeField, commentField])
            entry.edited = false;
        const order = [["exposure", choices], ["name", nameField], ["phone", phoneField], ["email", emailField], ["place", places], ["country", countryButton], ["comment", commentField]];
        const first = order.find(([name]) => name in page.stand.faults);
        if (!first)
            return;
        if (first[0] === "comment")
            more = true;
        flick.show(first[1]);
        const entry = (first[0] === "place" && placeField.visible ? placeField : first[1]) as TextEntry;
        if (entry)
            entry.input.forceActiveFocus();
    }

    onInventedChanged: if (filledIn !== "" && nameField.text === filledIn) {
        filledIn = invented;
        nameField.text = invented;
    }
    Component.onCompleted: {
        const draft = stand.draft;
        exposure = draft.exposure ?? "";
        // A rehearsal begins with somebody who does not exist.
        if (stand.practice && exposure === "")
            filledIn = invented;
        nameField.text = draft.name || filledIn;
        phoneField.text = draft.phone ?? "";
        emailField.text = draft.email ?? "";
        placeField.text = draft.place ?? "";
        country = draft.country ?? "";
        commentField.text = draft.comment ?? "";
        more = commentField.text !== "";
        placeId = campaign.places.find(place => place.names.includes(placeField.text))?.id ?? "";
        if (placeId)
            placeField.text = "";
        otherPlace = placeField.text !== "";
        helped.checked = draft.helped ?? false;
    }

    function leaveField() {
        flick.forceActiveFocus();
    }

    // The next field that is asked, or none.
    function after(entry: TextEntry): TextEntry {
        const order = [nameField, phoneField, emailField, placeField, commentField].filter(one => one.visible);
        return order[order.indexOf(entry) + 1] ?? null;
    }

    function nextField() {
        const next = after(inUse);
        if (next)
            next.input.forceActiveFocus(Qt.TabFocusReason);
        else
            leaveField();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }
    PageFlick {
        id: flick

        anchors.top: parent.top
        anchors.bottom: keys.visible ? keys.top : acts.top
        width: parent.width
        contentHeight: form.height + 2 * Theme.margin
        focus: true
        enabled: !countries.active // or Tab leads behind the countries
        // The field in use stays clear of the keyboard.
        onHeightChanged: if (page.inUse)
            show(page.inUse)
        // Where it has just come to be, its place is known only now.
        onContentHeightChanged: if (page.inUse)
            show(page.inUse)

        Column {
            id: form

            x: (flick.width - width) / 2
            y: Theme.margin
            width: Math.min(flick.width - 2 * Theme.margin, Theme.body * 34)
            spacing: Theme.gap * 1.2

            Column {
                id: choices

                width: parent.width
                spacing: Theme.apart

                PosterText {
                    width: parent.width
                    text: qsTr("Who may see my name?")
                    size: Theme.large
                    font.bold: true
                    tight: true
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Repeater {
                    model: page.campaign.exposures

                    ChoiceButton {
                        id: choice

                        required property string modelData
                        readonly property var texts: ({
                                "public": qsTr("Anyone may see my name"),
                                "named": qsTr("Only these may see my name: %1").arg(page.campaign.handedTo.join(Theme.rtl ? "، " : ", ")),
                                "counted": qsTr("Just count me, keep no name")
                            })
                        readonly property var details: ({
                                "public": qsTr("Choose this only if it is safe for you and your family."),
                                "named": page.campaign.addresseeGetsNames ? "" : qsTr("They get no names from us: %1").arg(page.campaign.addressee),
                                "counted": qsTr("The safest choice. Your voice counts all the same.")
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

            Flow {
                width: parent.width
                spacing: Theme.apart

                ChoiceButton {
                    id: helped

                    objectName: "helped"
                    many: true
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("A volunteer is helping me")
                    onActiveFocusChanged: if (activeFocus)
                        flick.show(this)
                }
                ChoiceButton {
                    id: hide

                    objectName: "hide"
                    many: true
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("Hide what I type")
                    checked: page.hiding
                    onToggled: page.stand.hideTyping(checked)
                    onActiveFocusChanged: if (activeFocus)
                        flick.show(this)
                }
                HoldButton {
                    id: look

                    objectName: "holdToLook"
                    visible: page.hiding
                    focusPolicy: Qt.NoFocus
                    text: qsTr("Press and hold to look")
                }
            }

            component Entry: TextEntry {
                id: entry

                width: form.width
                label: page.labels[name]
                fault: page.faultText(name)
                // Dots are no text for assistive technology, which reads what is not visible, too.
                hidden: page.stand.asking || (page.hiding && !look.down)
                onEntered: page.nextField()

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
                selectFirst: page.stand.practice && page.stand.draft.exposure === ""
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
                id: places

                width: parent.width
                spacing: Theme.apart
                visible: page.asked("place")

                PosterText {
                    width: parent.width
                    text: qsTr("Where do you live?")
                    visible: page.campaign.places.length > 0
                    tight: true
                }
                Flow {
                    width: parent.width
                    spacing: Theme.apart

                    component PlaceButton: ActionButton {
                        size: Theme.small
                        widest: form.width
                        onActiveFocusChanged: if (activeFocus)
                            flick.show(this)
                        Accessible.role: Accessible.RadioButton
                        Accessible.checkable: true
                        Accessible.checked: primary
                    }

                    Repeater {
                        model: page.campaign.places

                        PlaceButton {
                            required property var modelData

                            objectName: "place_" + modelData.id
                            text: modelData.name
                            primary: page.placeId === modelData.id
                            onClicked: {
                                page.placeId = primary ? "" : modelData.id;
                                placeField.text = "";
                                page.otherPlace = false;
                            }
                        }
                    }
                    PlaceButton {
                        objectName: "place_other"
                        visible: page.campaign.places.length > 0
                        text: qsTr("Another place")
                        primary: page.otherPlace
                        onClicked: {
                            placeField.text = "";
                            page.placeId = "";
                            page.otherPlace = !page.otherPlace;
                            if (page.otherPlace)
                                placeField.input.forceActiveFocus(Qt.TabFocusReason);
                        }
                    }
                }
                PosterText {
                    objectName: "fault_places"
                    width: parent.width
                    text: placeField.visible || page.placeId !== "" ? "" : page.faultText("place")
                    visible: text !== ""
                    size: Theme.small
                    font.bold: true
                    color: Theme.faultInk
                    tight: true
                }
                Entry {
                    id: placeField

                    name: "place"
                    visible: page.otherPlace || page.campaign.places.length === 0
                }
            }
            Column {
                id: countryButton

                width: parent.width
                spacing: Theme.apart
                visible: page.asked("country")

                PosterText {
                    width: parent.width
                    text: qsTr("Country")
                    tight: true
                }
                ActionButton {
                    objectName: "country"
                    anchors.left: parent?.left
                    widest: parent.width
                    // By language, so that the name is asked for again when that changes.
                    text: page.campaign.language && page.country ? page.campaign.countryName(page.country) : qsTr("Choose a country")
                    onActiveFocusChanged: if (activeFocus)
                        flick.show(countryButton)
                    onClicked: countries.active = true
                    Accessible.name: qsTr("Country") + ": " + text
                }
                PosterText {
                    objectName: "fault_country"
                    width: parent.width
                    text: page.faultText("country")
                    visible: text !== ""
                    size: Theme.small
                    font.bold: true
                    color: Theme.faultInk
                    tight: true
                }
            }
            ActionButton {
                objectName: "addMore"
                anchors.left: parent?.left
                visible: page.asked("comment") && !page.more && !page.counted
                text: qsTr("Add more")
                onActiveFocusChanged: if (activeFocus)
                    flick.show(this)
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
                tight: true
            }
            Entry {
                id: commentField

                name: "comment"
                visible: page.asked("comment") && page.more && !page.counted
            }
        }
    }
    Keyboard {
        id: keys

        anchors.bottom: acts.top
        width: parent.width
        visible: page.typing
        height: implicitHeight
        backend: page.keyboard
        language: page.stand.language
        kind: page.inUse === phoneField ? "phone" : page.inUse === emailField ? "email" : "text"
        last: page.inUse !== null && page.after(page.inUse) === null
        keyHeight: Theme.touch
        spacing: Theme.apart
        onNext: page.nextField()
        onDone: page.leaveField()
    }
    BottomBar {
        id: acts

        // Away, it can still be reached with Tab, and comes back with it.
        readonly property bool away: page.typing && page.narrow

        across: form.width
        anchors.bottom: parent.bottom
        width: parent.width
        height: away ? 0 : implicitHeight
        clip: away
        enabled: !countries.active

        Flow {
            width: parent.width
            spacing: Theme.gap

            ActionButton {
                objectName: "next"
                text: qsTr("Next")
                primary: true
                width: Math.max(implicitWidth, Math.min(parent.width * 0.4, Theme.body * 14))
                onClicked: page.next()
            }
            ActionButton {
                objectName: "finish"
                text: qsTr("Finish and clear")
                onClicked: page.stand.finish()
            }
        }
    }
    Loader {
        id: countries

        anchors.fill: parent
        active: false
        visible: active
        focus: active

        sourceComponent: CountryPicker {
            campaign: page.campaign
            current: page.country
            focus: true
            onPicked: code => {
                page.country = code;
                countries.active = false;
            }
            onDismissed: countries.active = false
        }
    }
}
