pragma ComponentBehavior: Bound
import QtQuick
import Petition.Backend
import Petition.Controls
import Petition.Theme

Window {
    id: window

    required property StandScreen stand
    required property CampaignScreen campaign
    required property KeyboardScreen keyboard
    required property ListenScreen listening
    required property VolunteerScreen volunteer
    required property GuideScreen guide
    required property RecordsScreen records
    required property ReceiptScreen receipt
    required property PaperScreen paper
    required property ClosingScreen closing
    required property PracticeScreen practising
    required property TodayScreen today
    required property JournalScreen journal
    required property NewPinScreen newPin
    required property LooksScreen looks
    required property VolunteersStickScreen volunteersStick
    required property RescueScreen rescue
    required property bool windowed
    required property real ppi
    required property bool still

    objectName: "window"
    title: campaign.headline
    width: 1280
    height: 800
    minimumWidth: 640
    minimumHeight: 480
    color: Theme.night
    LayoutMirroring.enabled: campaign.rtl
    LayoutMirroring.childrenInherit: true

    function toPanel() {
        if (guide.page === "")
            volunteer.open();
    }

    onClosing: close => {
        close.accepted = false;
        if (!volunteer.guarded)
            stand.leave();
    }

    component Set: Binding {
        target: Theme
    }

    Set { property: "language"; value: window.campaign.language }
    Set { property: "rtl"; value: window.campaign.rtl }
    Set { property: "windowWidth"; value: window.width }
    Set { property: "windowHeight"; value: window.height - marks.height }
    Set { property: "ppi"; value: window.ppi }
    Set { property: "step"; value: window.stand.textStep }
    Set { property: "contrast"; value: window.stand.highContrast }
    Set { property: "still"; value: window.still || window.stand.still }
    Set { property: "packNight"; value: window.campaign.colours.night }
    Set { property: "packRidge"; value: window.campaign.colours.ridge }
    Set { property: "packLight"; value: window.campaign.colours.light }
    Set { property: "packLamp"; value: window.campaign.colours.lamp }
    Set { property: "packInk"; value: window.campaign.colours.ink }

    Item {
        id: shown

        anchors.fill: parent
        anchors.topMargin: marks.height
        // What is typed is off the screen, and out of reach of assistive technology, while nobody
        // answers.
        visible: !window.stand.asking && window.volunteer.page === "" && window.guide.page === ""
        // Only what no list or page below has taken for itself, and only until the guard begins.
        Keys.onEscapePressed: if (!window.volunteer.guarded)
            window.stand.leave()


        // A page is made anew for each visit and destroyed when it is left, so that nothing typed
        // into it can be brought back by undo.
        Loader {
            id: stack

            property Item currentItem: item as Item
            // By file, so that a page is compiled when it is first wanted and not before the first
            // frame.
            readonly property url page: Qt.resolvedUrl({
                appeal: "Stand/AppealPage.qml",
                read: "Stand/ReadPage.qml",
                details: "Stand/DetailsPage.qml",
                consent: "Stand/ConsentPage.qml",
                thanks: "Stand/ThanksPage.qml",
                taken: "Stand/TakenPage.qml",
                withdraw: "Stand/WithdrawPage.qml",
                withdrawn: "Stand/WithdrawnPage.qml",
                fault: "Stand/FaultPage.qml"
            }[window.stand.screen])

            function make() {
                const given = {
                    stand: window.stand,
                    campaign: window.campaign
                };
                if (window.stand.screen === "details")
                    given.keyboard = window.keyboard;
                if (window.stand.screen === "fault")
                    given.volunteer = window.volunteer;
                if (window.stand.screen === "read" || window.stand.screen === "consent")
                    given.listening = window.listening;
                if (window.stand.screen === "withdraw")
                    given.receipt = window.receipt;
                setSource(page, given);
            }

            objectName: "stack"
            anchors.top: banner.bottom
            anchors.topMargin: bar.anchors.topMargin + bar.height
            anchors.bottom: parent.bottom
            width: parent.width
            focus: true
            onPageChanged: make()
            Component.onCompleted: make()
            onLoaded: {
                arrive.restart();
                settling.restart();
            }

            NumberAnimation {
                id: arrive

                target: stack
                property: "opacity"
                from: Theme.still ? 1 : 0.2
                to: 1
                duration: Theme.calm
            }
        }

        // After the page in the order of focus, and over it.
        TopBar {
            id: bar

            anchors.top: banner.bottom
            anchors.topMargin: banner.visible ? Theme.apart / 2 : 0
            width: parent.width
            stand: window.stand
            campaign: window.campaign
        }

        PracticeBanner {
            id: banner

            width: parent.width
            visible: window.stand.practice
            height: visible ? implicitHeight : 0
            guarded: window.guide.guarded
            ofLive: window.practising.ofLive
            onClicked: {
                if (guarded || ofLive)
                    window.volunteer.open();
                else
                    window.guide.open();
            }
        }

        Text {
            anchors.centerIn: parent
            visible: window.stand.practice
            text: qsTr("PRACTICE")
            textFormat: Text.PlainText
            color: Theme.ink
            opacity: 0.07
            rotation: -24
            font.family: Theme.family
            font.bold: true
            font.pixelSize: Math.min(parent.width, parent.height) * 0.24
            Accessible.ignored: true
        }
    }

    Loader {
        id: asked

        objectName: "asked"
        anchors.fill: parent
        anchors.topMargin: marks.height
        active: window.stand.asking
        visible: active
        focus: active
        onActiveChanged: {
            if (active)
                setSource(Qt.resolvedUrl("Stand/StillThere.qml"), {
                    stand: window.stand
                });
            else
                stack.forceActiveFocus();
        }
        onLoaded: forceActiveFocus()
    }

    // The volunteers' panel, over everything.
    Loader {
        id: panel

        readonly property url page: window.volunteer.page === "" ? "" : Qt.resolvedUrl({
            pin: "Volunteer/PinPage.qml",
            panel: "Volunteer/PanelPage.qml",
            export: "Volunteer/ExportPage.qml",
            exported: "Volunteer/ExportedPage.qml",
            event: "Volunteer/EventPage.qml",
            pause: "Volunteer/PausePage.qml",
            acknowledge: "Volunteer/AcknowledgePage.qml",
            acknowledged: "Volunteer/AcknowledgedPage.qml",
            clear: "Volunteer/ClearPage.qml",
            clearSure: "Volunteer/ClearSurePage.qml",
            cleared: "Volunteer/ClearedPage.qml",
            withdraw: "Volunteer/WithdrawPanelPage.qml",
            withdrawn: "Volunteer/WithdrawnPanelPage.qml",
            print: "Volunteer/PrintPage.qml",
            printed: "Volunteer/PrintedPage.qml",
            closing: "Volunteer/ClosingPage.qml",
            closingStatement: "Volunteer/ClosingStatementPage.qml",
            closingSure: "Volunteer/ClosingSurePage.qml",
            statements: "Volunteer/StatementsPage.qml",
            rehearse: "Volunteer/RehearsePage.qml",
            fault: "Volunteer/NoticePage.qml",
            journal: "Volunteer/JournalPage.qml",
            newPin: "Volunteer/NewPinPage.qml",
            looks: "Volunteer/LooksPage.qml",
            volunteersStick: "Volunteer/VolunteersStickPage.qml",
            moved: "Volunteer/MovedPage.qml",
            rescue: "Volunteer/RescuePage.qml",
            rescued: "Volunteer/RescuedPage.qml"
        }[window.volunteer.page])

        // What a page of the panel needs beside the volunteer's screen.
        readonly property var wants: ({
                panel: ["stand", "guide", "today", "records", "receipt", "paper", "closing", "practising", "journal", "newPin", "looks", "volunteersStick"],
                event: ["keyboard"],
                pause: ["stand", "campaign"],
                acknowledge: ["records"],
                acknowledged: ["records"],
                clear: ["records"],
                clearSure: ["records"],
                withdraw: ["receipt"],
                withdrawn: ["stand"],
                exported: ["paper"],
                print: ["paper", "campaign"],
                printed: ["paper"],
                closing: ["closing"],
                closingStatement: ["closing"],
                closingSure: ["closing"],
                rehearse: ["practising"],
                journal: ["journal"],
                newPin: ["newPin"],
                looks: ["looks"],
                volunteersStick: ["volunteersStick"],
                rescue: ["rescue"],
                rescued: ["rescue"]
            })

        function make() {
            if (page.toString() === "") {
                setSource("");
                stack.forceActiveFocus();
                return;
            }
            const given = {
                volunteer: window.volunteer
            };
            for (const name of wants[window.volunteer.page] ?? [])
                given[name] = window[name];
            setSource(page, given);
        }

        objectName: "panelStack"
        anchors.fill: parent
        anchors.topMargin: marks.height
        visible: window.volunteer.page !== ""
        onPageChanged: make()
        onLoaded: {
            forceActiveFocus();
            settling.restart();
        }
    }

    // The guide to going live, over the panel.
    Loader {
        id: guided

        readonly property string step: window.guide.page
        readonly property var pages: ({
            language: "Volunteer/GuideLanguagePage.qml",
            pin: "Volunteer/GuidePinPage.qml",
            campaign: "Volunteer/GuideCampaignPage.qml",
            newKey: "Volunteer/GuideNewKeyPage.qml",
            keyWords: "Volunteer/GuideKeyWordsPage.qml",
            keyCopy: "Volunteer/GuideNewKeyPage.qml",
            wording: "Volunteer/GuideWordingPage.qml",
            words: "Volunteer/GuideWordsPage.qml",
            copies: "Volunteer/GuideCopiesPage.qml",
            office: "Volunteer/GuideOfficePage.qml",
            event: "Volunteer/GuideEventPage.qml",
            setup: "Volunteer/GuideLivePage.qml",
            live: "Volunteer/GuideLivePage.qml",
            done: "Volunteer/GuideDonePage.qml"
        })

        function make() {
            if (step === "") {
                setSource("");
                stack.forceActiveFocus();
                return;
            }
            const given = {
                guide: window.guide
            };
            if (step === "language")
                given.campaign = window.campaign;
            if (step === "language")
                given.stand = window.stand;
            if (step === "copies" || step === "event")
                given.board = window.keyboard;
            setSource(Qt.resolvedUrl(pages[step]), given);
        }

        objectName: "guideStack"
        anchors.fill: parent
        anchors.topMargin: marks.height
        visible: step !== ""
        onStepChanged: make()
        onLoaded: {
            forceActiveFocus();
            settling.restart();
        }
    }

    // In a strip of its own, so that it covers nothing.
    Marks {
        id: marks

        width: parent.width
        today: window.today
    }

    // The corner that volunteers hold; a tap there reaches what lies under it.
    Item {
        objectName: "corner"

        readonly property bool holding: corner.running

        width: Theme.touch
        height: Theme.touch
        Accessible.ignored: true

        PointHandler {
            id: held

            onActiveChanged: active ? corner.restart() : corner.stop()
        }
        Timer {
            id: corner

            interval: Theme.cornerHeld
            onTriggered: window.toPanel()
        }
    }
    Shortcut {
        sequences: ["Ctrl+Shift+V"]
        onActivated: window.toPanel()
    }

    // The second of two quick taps must not press what has just come under the finger.
    MouseArea {
        objectName: "settling"
        anchors.fill: parent
        visible: settling.running
        Accessible.ignored: true

        Timer {
            id: settling

            interval: Theme.settles
        }
    }
}
