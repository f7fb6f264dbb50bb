import QtQuick
import Petition.Theme

// What is wrong with a campaign's pack, or left to do in it, in the language of the window.
QtObject {
    id: mends

    required property OfficeFaults faults

    // With %1 where a value stands; a test compares them with the code.
    readonly property list<string> known: [
        QT_TR_NOOP("is missing; add it"),
        QT_TR_NOOP("is not a key of this format; check its spelling or take it out"),
        QT_TR_NOOP("is no age public key; it begins with age1 and has 62 letters"),
        QT_TR_NOOP("is no office key; it begins with ed25519:"),
        QT_TR_NOOP("is no colour; write #rrggbb"),
        QT_TR_NOOP("has other than small letters, digits and hyphens"),
        QT_TR_NOOP("is no country; write two capital letters"),
        QT_TR_NOOP("is no picture; write \"\", \"valley\" or the name of a .png or .jpg file beside this"),
        QT_TR_NOOP("has not the form that docs/formats/pack.md gives"),
        QT_TR_NOOP("must be a whole number"),
        QT_TR_NOOP("must be true or false"),
        QT_TR_NOOP("must be a text in quotation marks"),
        QT_TR_NOOP("must be a list in square brackets"),
        QT_TR_NOOP("must be a table with keys of its own"),
        QT_TR_NOOP("must be a day, as year-month-day"),
        QT_TR_NOOP("must be one of %1"),
        QT_TR_NOOP("must be more than %1"),
        QT_TR_NOOP("must be %1 or more"),
        QT_TR_NOOP("must be %1 or less"),
        QT_TR_NOOP("is empty; write something"),
        QT_TR_NOOP("is longer than %1 letters; shorten it"),
        QT_TR_NOOP("is empty; put in at least one"),
        QT_TR_NOOP("has more than %1; take some out"),
        QT_TR_NOOP("must begin with https:// and hold no spaces"),
        QT_TR_NOOP("each goal must be above the one before"),
        QT_TR_NOOP("is missing: there is no such folder"),
        QT_TR_NOOP("The pack's fields may need %1 bytes a record and %2 is the most."),
        QT_TR_NOOP("is no file; put one in its place"),
        QT_TR_NOOP("is over 1 MiB; shorten it"),
        QT_TR_NOOP("is over %1 MiB; make it smaller"),
        QT_TR_NOOP("is not UTF-8; save it as UTF-8"),
        QT_TR_NOOP("cannot be read (%1)"),
        QT_TR_NOOP("is not TOML: %1"),
        QT_TR_NOOP("name one of %1"),
        QT_TR_NOOP("is missing; every language of the pack needs it"),
        QT_TR_NOOP("is of a language the pack does not have"),
        QT_TR_NOOP("does not say %1"),
        QT_TR_NOOP("%1 stands twice; keep one"),
        QT_TR_NOOP("name who gets the list, or take 'named' from exposures"),
        QT_TR_NOOP("{%1} is no placeholder; there are %2"),
        QT_TR_NOOP("begin with one line '# ' and the headline"),
        QT_TR_NOOP("put the ask, in two sentences, as a paragraph under the headline"),
        QT_TR_NOOP("put the appeal to read under a heading that begins with '## '"),
        QT_TR_NOOP("put what everyone must know before the first '## '"),
        QT_TR_NOOP("the first layer has %1 words and %2 is the most; move some under a '## ' heading"),
        QT_TR_NOOP("take out %1: a text has no links, pictures or mark-up"),
        QT_TR_NOOP("is larger than %1 x %2 pixels; make it smaller"),
        QT_TR_NOOP("is no %1; save it as one"),
        QT_TR_NOOP("is damaged; save it again"),
        QT_TR_NOOP("is no Ogg; save the sound as Ogg"),
        QT_TR_NOOP("%1: %2"),
        QT_TR_NOOP("is over 1 MiB; take out what is not of this program"),
        QT_TR_NOOP("defines entities; the only DOCTYPE that is read is <!DOCTYPE TS>"),
        QT_TR_NOOP("is not XML: %1"),
        QT_TR_NOOP("is no file of Qt Linguist; it begins with <TS>"),
        QT_TR_NOOP("%1 in %2: %3"),
        QT_TR_NOOP("keep its placeholders as they are (%1)"),
        QT_TR_NOOP("take out the mark-up; it is shown letter for letter"),
        QT_TR_NOOP("take out %1, which means nothing here"),
        QT_TR_NOOP("is missing; put it in"),
        QT_TR_NOOP("write %1, the one that is read"),
        QT_TR_NOOP("is missing; put the file there"),
        QT_TR_NOOP("cannot be read; copy it once more"),
        QT_TR_NOOP("make it shorter: %1 bytes is the most"),
        QT_TR_NOOP("keep one of two entries of the same name"),
        QT_TR_NOOP("write it as JSON in UTF-8"),
        QT_TR_NOOP("begin with { and end with }"),
        QT_TR_NOOP("write a list of 1 to %1 rows"),
        QT_TR_NOOP("write a list of %1 to %2 keys"),
        QT_TR_NOOP("write {\"base\": \"...\"} with what the key types"),
        QT_TR_NOOP("%1 is no physical key; write KeyQ or the like"),
        QT_TR_NOOP("write a list of at most %1 variants as more"),
        QT_TR_NOOP("write 1 to %1 letters"),
        QT_TR_NOOP("take out %1: a key types letters, marks, digits and punctuation"),
        QT_TR_NOOP("write it in NFC, letters and marks put together"),
        QT_TR_NOOP("write a list of at most %1 languages"),
        QT_TR_NOOP("write small letters, digits and hyphens"),
        QT_TR_NOOP("write a code like ur or zh-Hant"),
        QT_TR_NOOP("write ltr or rtl"),
        QT_TR_NOOP("write true or false"),
        QT_TR_NOOP("keep one key of this name"),
        QT_TR_NOOP("still holds the words of the template; write your own"),
        QT_TR_NOOP("is missing, so the language %1 is not offered; add it, or take the language out"),
        QT_TR_NOOP("no key can open what is signed; add one"),
        QT_TR_NOOP("without one no stand can ever be cleared; add one"),
        QT_TR_NOOP("stands on %1 with a contrast of %2 to 1 and %3 is the least; make one lighter or the other darker"),
        QT_TR_NOOP("lines of the screens without a translation, shown in English: %1"),
        QT_TR_NOOP("is missing; lines of the screens shown in English: %1"),
        QT_TR_NOOP("is missing: no keyboard on the screen has the letters of %1; add it")
    ]

    // What the window itself calls a part of the pack, by how its place begins.
    readonly property var called: ({
            "organiser": qsTranslate("LanguageCard", "Who asks: the campaign's name"),
            "petition.addressee": qsTranslate("LanguageCard", "Whom you ask"),
            "petition.as_of": qsTranslate("CampaignPage", "The year that the appeal speaks of"),
            "handed_to": qsTr("Who gets the list of names"),
            "country": qsTranslate("CampaignPage", "The country that the form begins with, in two letters"),
            "least_age": qsTranslate("CampaignPage", "How old somebody must be to sign"),
            "delete_by": qsTranslate("CampaignPage", "The day by which every name is deleted, as year-month-day"),
            "contact.phone": qsTranslate("CampaignPage", "A telephone number for questions, and to withdraw by"),
            "contact.email": qsTranslate("CampaignPage", "An e-mail address, if there is one"),
            "online.address": qsTranslate("CampaignPage", "Where people continue online (https://…), if anywhere"),
            "online.short": qsTranslate("CampaignPage", "The same, short enough to type"),
            "sealed_to": qsTranslate("KeysCard", "The campaign's key"),
            "office_keys": qsTr("The office's key"),
            "appeal": qsTr("The appeal"),
            "consent": qsTr("What people agree to"),
            "interface": qsTr("The words of the screens"),
            "keyboard": qsTr("The keyboard on the screen")
        })

    function tell(text: string): string {
        if (known.includes(text))
            return qsTranslate("PackFaults", text);
        const fitting = known.filter(each => each.includes("%1") && faults.stand.pattern(each).test(text));
        // The longest that fits, as in the stand's note.
        const template = fitting.sort((a, b) => b.length - a.length)[0];
        if (!template)
            return faults.tell(text);
        const values = faults.stand.pattern(template).exec(text).slice(1);
        return qsTranslate("PackFaults", template).replace(/%(\d)/g, (_, at) => "\u2068" + tell(values[at - 1]) + "\u2069");
    }

    // One fault with its place: in the window's words first, then as the file has it.
    function told(one: var): string {
        const begins = Object.keys(called).filter(each => (one.key || one.file).startsWith(each));
        const name = begins.length > 0 ? called[begins.sort((a, b) => b.length - a.length)[0]] : "";
        const place = Theme.isolated(one.key ? one.file + ", " + one.key : one.file);
        return (name ? name + " (" + place + ")" : place) + ": " + tell(one.mend);
    }
}
