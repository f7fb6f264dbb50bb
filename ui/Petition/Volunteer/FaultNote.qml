import QtQuick
import Petition.Controls
import Petition.Theme

// What did not work, in one sentence, and what to do next.
Column {
    id: note

    property var said: ({})

    // What a volunteer meets most, in the languages of the screens; the rest is told in English.
    readonly property list<string> known: [
        QT_TR_NOOP("A PIN has six digits."),
        QT_TR_NOOP("That PIN repeats the same few digits."),
        QT_TR_NOOP("That PIN only counts up or down."),
        QT_TR_NOOP("That PIN is one of those that most people choose."),
        QT_TR_NOOP("Choose six digits that nobody would guess, and write them on no paper at the stand."),
        QT_TR_NOOP("The pack names no key, so nobody could open what is signed."),
        QT_TR_NOOP("Make a campaign key, or take another pack."),
        QT_TR_NOOP("The words are not those of this pack."),
        QT_TR_NOOP("Compare them with the printed card, word by word. If they still differ, do not go live with this pack: somebody may have changed it."),
        QT_TR_NOOP("The campaign has a single key, and no second copy of it was tried: one lost stick would lose every name."),
        QT_TR_NOOP("Nobody confirmed the day."),
        QT_TR_NOOP("No PIN is set."),
        QT_TR_NOOP("On that day this petition is over."),
        QT_TR_NOOP("Ask the organiser for a new campaign pack."),
        QT_TR_NOOP("No campaign key lies on that stick."),
        QT_TR_NOOP("Plug in the stick that holds the key."),
        QT_TR_NOOP("A campaign key lies on that stick, and whoever prints would see it."),
        QT_TR_NOOP("Nothing was written. Use a stick that holds nothing else."),
        QT_TR_NOOP("There is no room on that stick."),
        QT_TR_NOOP("Make room, or use another stick."),
        QT_TR_NOOP("Nothing can be written on that stick."),
        QT_TR_NOOP("It may have a small switch against writing. Move it, or use another stick."),
        QT_TR_NOOP("The stick could not be written."),
        QT_TR_NOOP("That stick cannot be read."),
        QT_TR_NOOP("Plug it in again, or use another stick."),
        QT_TR_NOOP("The closing could not begin: the disk refuses."),
        QT_TR_NOOP("Nothing was deleted. Try again, or start the computer again."),
        QT_TR_NOOP("Not everything could be deleted."),
        QT_TR_NOOP("Start the kiosk again: it goes on from there.")
    ]

    visible: (said.sentence ?? "") !== ""
    spacing: Theme.apart

    PosterText {
        objectName: "saidSentence"
        width: parent.width
        text: qsTranslate("FaultNote", note.said.sentence ?? "")
        font.bold: true
        color: Theme.faultInk
        tight: true
    }
    PosterText {
        width: parent.width
        text: qsTranslate("FaultNote", note.said.hint ?? "")
        visible: text !== ""
        tight: true
    }
}
