import QtQuick
import Petition.Controls
import Petition.Theme

// What did not work, in one sentence, and what to do next.
Column {
    id: note

    property var said: ({})

    // Every sentence that can reach a screen, with %1 where a value stands; a test compares them with
    // the code. What stands alone, as a system says it, is a value itself. What is not here is told
    // in English.
    readonly property list<string> known: [
        QT_TR_NOOP("Set one in the panel."),
        QT_TR_NOOP("There are %1 volunteers' sticks already."),
        QT_TR_NOOP("Make a new one that ends all others."),
        QT_TR_NOOP("Type six digits and nothing else."),
        QT_TR_NOOP("This campaign's pack names no office key, so nothing can be confirmed or cleared here."),
        QT_TR_NOOP("Ask the organiser for a pack that names the key of its office."),
        QT_TR_NOOP("There is no folder %1."),
        QT_TR_NOOP("Plug in the stick, or name another."),
        QT_TR_NOOP("The stick cannot be read (%1)."),
        QT_TR_NOOP("Nothing was changed. Try again."),
        QT_TR_NOOP("It is of another campaign (%1)."),
        QT_TR_NOOP("It is of a practice, and this stand is live."),
        QT_TR_NOOP("It is of live signatures, and this stand practises."),
        QT_TR_NOOP("It names a bundle %1 that this stand did not write, so none of it is taken."),
        QT_TR_NOOP("It is older than what is confirmed here already."),
        QT_TR_NOOP("That is the same stick: a copy there is lost with it."),
        QT_TR_NOOP("Plug in another one."),
        QT_TR_NOOP("%1 is too large for a key."),
        QT_TR_NOOP("Take the first stick again."),
        QT_TR_NOOP("The key cannot be read (%1)."),
        QT_TR_NOOP("Leave both sticks in and try again."),
        QT_TR_NOOP("The pack cannot be copied (%1)."),
        QT_TR_NOOP("Make room, or take a new folder."),
        QT_TR_NOOP("The key could not be put into the pack."),
        QT_TR_NOOP("Nothing is lost. Take another pack."),
        QT_TR_NOOP("Plug it in and try again."),
        QT_TR_NOOP("That folder lies on this computer's own disk, where no campaign key may ever lie."),
        QT_TR_NOOP("Plug in a stick and choose it."),
        QT_TR_NOOP("A campaign key lies on that stick already, and none is ever overwritten."),
        QT_TR_NOOP("Take an empty stick."),
        QT_TR_NOOP("The key cannot be written (%1)."),
        QT_TR_NOOP("Use another stick."),
        QT_TR_NOOP("Not everything lies on two sticks yet, and headquarters has not confirmed it."),
        QT_TR_NOOP("Export to two sticks and read both back here, or read in the acknowledgement."),
        QT_TR_NOOP("Not everything could be deleted (%1)."),
        QT_TR_NOOP("Start the kiosk again: it goes on from there."),
        QT_TR_NOOP("This petition is over: its names were to be deleted by %1."),
        QT_TR_NOOP("The pack does not offer the language %1."),
        QT_TR_NOOP("Choose one of %1."),
        QT_TR_NOOP("The event's country is no country."),
        QT_TR_NOOP("Give its two capital letters."),
        QT_TR_NOOP("The event's size of text is none that the screens have."),
        QT_TR_NOOP("Choose %1 to %2."),
        QT_TR_NOOP("A rehearsal has no event."),
        QT_TR_NOOP("Go live first."),
        QT_TR_NOOP("Nothing is lost: the signatures are still on this computer. Try again."),
        QT_TR_NOOP("A campaign key lies there (%1): key and signatures never travel together."),
        QT_TR_NOOP("Nothing was written. Use another stick."),
        QT_TR_NOOP("The data folder %1 cannot be written (%2)."),
        QT_TR_NOOP("Make room, or choose another data folder."),
        QT_TR_NOOP("The PIN's file cannot be written (%1)."),
        QT_TR_NOOP("The volunteers' stick still opens the panel. Nothing is lost."),
        QT_TR_NOOP("The PIN's file cannot be read (%1)."),
        QT_TR_NOOP("Nothing is lost, and what was signed can be carried home. Somebody who knows this computer deletes the PIN's file in the data folder; then set a new PIN."),
        QT_TR_NOOP("Copy the key to another stick and try both copies, or add a second key to the pack."),
        QT_TR_NOOP("Say which day it is."),
        QT_TR_NOOP("Set one, or anybody can leave the kiosk."),
        QT_TR_NOOP("This stand comes from another computer and cannot begin anew (%1)."),
        QT_TR_NOOP("Nothing is lost. Make room, then start the kiosk again."),
        QT_TR_NOOP("That pack is another petition's."),
        QT_TR_NOOP("Export, close this stand, and set it up again for another petition."),
        QT_TR_NOOP("That pack is version %1, and this stand has %2."),
        QT_TR_NOOP("Take a later version."),
        QT_TR_NOOP("That pack asks for more or less, so that its records would have another size."),
        QT_TR_NOOP("Export, close this stand, and set it up again with the new pack."),
        QT_TR_NOOP("That pack lets another office make this stand clear, and nobody confirmed it."),
        QT_TR_NOOP("Ask headquarters for the words of its office key, and compare them."),
        QT_TR_NOOP("The new pack cannot be put in place (%1)."),
        QT_TR_NOOP("Nothing is lost. Make room, start the kiosk again, and take the pack again."),
        QT_TR_NOOP("The pack changed while it was copied."),
        QT_TR_NOOP("Take the stick in anew."),
        QT_TR_NOOP("That pack seals to other keys, and signatures here are not exported yet."),
        QT_TR_NOOP("Export to a stick first, then take the pack again."),
        QT_TR_NOOP("Nothing was changed. Keep the file as it is, and carry home what is intact."),
        QT_TR_NOOP("There is no ledger in %1."),
        QT_TR_NOOP("Look whether this is the right data folder."),
        QT_TR_NOOP("The ledger cannot be read (%1)."),
        QT_TR_NOOP("Keep the disk as it is."),
        QT_TR_NOOP("There is no ledger in %1 that can be read (%2)."),
        QT_TR_NOOP("Nothing of this ledger can be read any more."),
        QT_TR_NOOP("This ledger was written by a newer version of Petition Kiosk."),
        QT_TR_NOOP("Install the newer version here. Nothing was changed. Keep the file as it is, and carry home what is intact."),
        QT_TR_NOOP("It cannot be told any more whose records these are."),
        QT_TR_NOOP("The stand's folder lacks pack and device key. Nothing was changed. Keep the file as it is, and carry home what is intact."),
        QT_TR_NOOP("This stand is live already."),
        QT_TR_NOOP("Export and close it first."),
        QT_TR_NOOP("The campaign pack is another than the one whose words were compared."),
        QT_TR_NOOP("Compare the words again."),
        QT_TR_NOOP("The event's name or place is too long."),
        QT_TR_NOOP("Shorten it."),
        QT_TR_NOOP("The campaign pack in the data folder was changed after going live."),
        QT_TR_NOOP("Nothing is lost. Put back the pack that this stand went live with."),
        QT_TR_NOOP("The practice key %1 is damaged."),
        QT_TR_NOOP("Delete the folder %1: nothing in it is real."),
        QT_TR_NOOP("This data folder rehearses another campaign pack."),
        QT_TR_NOOP("Choose another data folder."),
        QT_TR_NOOP("No second copy of the campaign's key was tried, so no kiosk could go live with this."),
        QT_TR_NOOP("Try two copies of the key, or add a second key to the pack."),
        QT_TR_NOOP("The stick cannot be written (%1)."),
        QT_TR_NOOP("Make room, or use another stick."),
        QT_TR_NOOP("The event's name or place holds what no screen shows."),
        QT_TR_NOOP("Type it anew."),
        QT_TR_NOOP("The stick's folder petition-kiosk-setup cannot be used: %1."),
        QT_TR_NOOP("Write the set-up stick again."),
        QT_TR_NOOP("Nothing is lost. Make it writable, then start again."),
        QT_TR_NOOP("That is not a receipt's code: a letter is wrong or missing."),
        QT_TR_NOOP("Nothing was withdrawn. Compare it with the receipt and type it again."),
        QT_TR_NOOP("The words are not those of headquarters."),
        QT_TR_NOOP("Do not take this wording: somebody may have changed it. Ask the organiser."),
        QT_TR_NOOP("That key lies under a passphrase."),
        QT_TR_NOOP("Type its words, then tap the stick."),
        QT_TR_NOOP("This is no day."),
        QT_TR_NOOP("Write it as year-month-day."),
        QT_TR_NOOP("This practice is full."),
        QT_TR_NOOP("Practise again tomorrow, or go live to collect names."),
        QT_TR_NOOP("This petition is over."),
        QT_TR_NOOP("The disk has no room for 500 more signatures."),
        QT_TR_NOOP("Make room; signing goes on by itself."),
        QT_TR_NOOP("The disk takes no more writing."),
        QT_TR_NOOP("Export what is there, and use another computer."),
        QT_TR_NOOP("The signatures' disk cannot be reached."),
        QT_TR_NOOP("Start the computer again."),
        QT_TR_NOOP("The stick is gone."),
        QT_TR_NOOP("Plug it in again."),
        QT_TR_NOOP("The ledger cannot be made in %1 (%2)."),
        QT_TR_NOOP("Choose a folder on this computer's own disk that can be written."),
        QT_TR_NOOP("What was signed before is safe."),
        QT_TR_NOOP("The disk is full."),
        QT_TR_NOOP("What was signed before is safe. Make room, then go on."),
        QT_TR_NOOP("The ledger cannot be written: its disk or folder is read-only, or away."),
        QT_TR_NOOP("Another program holds the ledger."),
        QT_TR_NOOP("What was signed before is safe. Close it, then go on."),
        QT_TR_NOOP("Nothing was changed. Keep the file as it is."),
        QT_TR_NOOP("The ledger is damaged."),
        QT_TR_NOOP("The ledger cannot be used (%1)."),
        QT_TR_NOOP("What was signed before is safe. Nothing new was stored."),
        QT_TR_NOOP("That file is no ledger."),
        QT_TR_NOOP("Nothing was changed. Name another file."),
        QT_TR_NOOP("Nothing was changed and nothing is lost. Install the newer version here."),
        QT_TR_NOOP("That is no acknowledgement that a stand would read."),
        QT_TR_NOOP("It is not an acknowledgement of Petition Kiosk."),
        QT_TR_NOOP("It was written by a newer version."),
        QT_TR_NOOP("Update the program on this stand."),
        QT_TR_NOOP("It was signed by an office that this campaign's pack does not name."),
        QT_TR_NOOP("Nothing was changed. Ask the organiser who wrote it."),
        QT_TR_NOOP("Its office signature does not hold: it was changed, or is forged."),
        QT_TR_NOOP("Nothing was changed. Ask headquarters to write it again."),
        QT_TR_NOOP("It lacks a field or holds a wrong one."),
        QT_TR_NOOP("Its bundles are none, too many or out of order."),
        QT_TR_NOOP("It is not in canonical form."),
        QT_TR_NOOP("It is not a file."),
        QT_TR_NOOP("It cannot be read (%1)."),
        QT_TR_NOOP("Try again, or copy it anew."),
        QT_TR_NOOP("It is larger than any acknowledgement."),
        QT_TR_NOOP("It was cut short, or has bytes too many."),
        QT_TR_NOOP("Copy it anew."),
        QT_TR_NOOP("Plug in the stick, or make the folder first."),
        QT_TR_NOOP("%1 did not read back as it was written."),
        QT_TR_NOOP("Nothing is lost. The stick may be broken: use another one."),
        QT_TR_NOOP("There is no room for %1."),
        QT_TR_NOOP("Nothing is lost: the signatures are still on this computer. Make room or use another stick."),
        QT_TR_NOOP("%1 cannot be written: the folder is read-only."),
        QT_TR_NOOP("Nothing is lost: the signatures are still on this computer. Use a folder or stick that can be written."),
        QT_TR_NOOP("%1 could not be written (%2)."),
        QT_TR_NOOP("This computer does not tell which sticks are plugged in."),
        QT_TR_NOOP("Ask somebody who knows this computer to export with a command."),
        QT_TR_NOOP("The stick is still in use. Do not pull it yet."),
        QT_TR_NOOP("Close what else shows its files, wait a moment, and try again."),
        QT_TR_NOOP("The stick cannot be opened."),
        QT_TR_NOOP("Nothing is lost. Pull it, plug it in again, or use another."),
        QT_TR_NOOP("This stand's device key is gone, damaged or another stand's."),
        QT_TR_NOOP("Nothing is lost. Put back the file device.key of this stand."),
        QT_TR_NOOP("There is no key to seal to."),
        QT_TR_NOOP("Name the campaign's key in the pack."),
        QT_TR_NOOP("A key in the pack is no key to seal to."),
        QT_TR_NOOP("Copy it again from whoever made it."),
        QT_TR_NOOP("That file holds no age key."),
        QT_TR_NOOP("Give the campaign's key file, made by key new."),
        QT_TR_NOOP("The passphrase does not open that key."),
        QT_TR_NOOP("Type it as it was printed, with spaces."),
        QT_TR_NOOP("Give the campaign's key file."),
        QT_TR_NOOP("The key file %1 cannot be read (%2)."),
        QT_TR_NOOP("Check its path and that the stick is in."),
        QT_TR_NOOP("%1 is a key, and it opens nothing of this campaign."),
        QT_TR_NOOP("Look for the key whose words stand on the campaign's card."),
        QT_TR_NOOP("Another kiosk is open over this data folder."),
        QT_TR_NOOP("Use that one, or leave it first."),
        QT_TR_NOOP("The data folder %1 cannot be written."),
        QT_TR_NOOP("No space left on device"),
        QT_TR_NOOP("Input/output error"),
        QT_TR_NOOP("disk I/O error"),
        QT_TR_NOOP("Read-only file system"),
        QT_TR_NOOP("Permission denied"),
        QT_TR_NOOP("No such file or directory"),
        QT_TR_NOOP("damaged"),
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

    // A sentence in the language of the screens. A value in it keeps its own direction.
    function tell(text: string): string {
        if (known.includes(text))
            return qsTranslate("FaultNote", text);
        // The longest that fits: "There is no folder X." is also the beginning of longer ones.
        const fitting = known.filter(each => each.includes("%1") && pattern(each).test(text));
        const template = fitting.sort((a, b) => b.length - a.length)[0];
        if (template)
            return fill(qsTranslate("FaultNote", template), pattern(template).exec(text).slice(1));
        return text;
    }

    function pattern(template: string): var {
        return new RegExp("^" + template.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/%\d/g, "(.+)") + "$");
    }

    function fill(text: string, values: var): string {
        return text.replace(/%(\d)/g, (_, at) => "\u2068" + tell(values[at - 1]) + "\u2069");
    }

    visible: (said.sentence ?? "") !== ""
    spacing: Theme.apart

    PosterText {
        objectName: "saidSentence"
        width: parent.width
        text: note.tell(note.said.sentence ?? "")
        font.bold: true
        color: Theme.faultInk
        tight: true
    }
    PosterText {
        width: parent.width
        text: note.tell(note.said.hint ?? "")
        visible: text !== ""
        tight: true
    }
}
