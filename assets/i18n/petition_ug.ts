<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ug" sourcelanguage="en">
<context>
    <name>AppealPage</name>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · ئەھۋال ۋاقتى: %2</translation>
    </message>
    <message>
        <source>Sign on your own phone</source>
        <translation>ئۆز تېلېفونىڭىزدا ئىمزا قويۇڭ</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>ئوقۇپ ئىمزا قويۇش</translation>
    </message>
    <message>
        <source>Be the first to light a window here. The goal is %1.</source>
        <translation>بۇ يەردىكى بىرىنچى دېرىزىنى سىز يورۇتۇڭ. نىشان: %1.</translation>
    </message>
    <message>
        <source>Be the first to sign here. The goal is %1.</source>
        <translation>بۇ يەردە تۇنجى بولۇپ ئىمزا قويۇڭ. نىشان %1.</translation>
    </message>
    <message>
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>بۇ يەردە %1 كىشى ئىمزا قويدى. كېلىڭ، بىللە %2 ئىمزاغا يېتەيلى.</translation>
    </message>
</context>
<context>
    <name>BackspaceKey</name>
    <message>
        <source>Backspace</source>
        <translation>ئالدىدىكى ھەرپنى ئۆچۈرۈش</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Anyone may see my name</source>
        <translation>ئىسمىمنى ھەركىم كۆرەلەيدۇ</translation>
    </message>
    <message>
        <source>Only these may see my name: %1</source>
        <translation>ئىسمىمنى پەقەت بۇلارلا كۆرەلەيدۇ: %1</translation>
    </message>
    <message>
        <source>Just count me, keep no name</source>
        <translation>مېنى پەقەت سانغا كىرگۈزۈڭ، ئىسمىمنى ساقلىماڭ</translation>
    </message>
    <message>
        <source>My choice</source>
        <translation>تاللىشىم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ئىسىم</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تېلېفون</translation>
    </message>
    <message>
        <source>We read this number as</source>
        <translation>بىز بۇ نومۇرنى مۇنداق ئوقۇدۇق</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ئېلخەت</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>تۇرۇشلۇق جاي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>دۆلەت</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>ئۆز سۆزۈم</translation>
    </message>
    <message>
        <source>A volunteer helped me</source>
        <translation>ماڭا بىر پىدائىي ياردەم قىلدى</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ھەئە</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>ئىمزا قويۇشتىن بۇرۇن</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>قىسقىچە كۆرسىتىش</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>تېخىمۇ كۆپ كۆرسىتىش</translation>
    </message>
    <message>
        <source>This is what you typed</source>
        <translation>سىز يازغانلار</translation>
    </message>
    <message>
        <source>Press and hold to look</source>
        <translation>كۆرۈش ئۈچۈن بېسىپ تۇرۇڭ</translation>
    </message>
    <message>
        <source>You may show my words to others</source>
        <translation>سۆزلىرىمنى باشقىلارغا كۆرسەتسىڭىز بولىدۇ</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تۈزىتىش</translation>
    </message>
    <message>
        <source>You may contact me about this petition</source>
        <translation>بۇ مۇراجىئەت ھەققىدە مەن بىلەن ئالاقىلاشسىڭىزلار بولىدۇ</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>ئاڭلاشنى توختىتىش</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ئاڭلاش</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>قوشۇلىمەن ۋە ئىمزا قويىمەن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>بىكار قىلىش</translation>
    </message>
</context>
<context>
    <name>CountryPicker</name>
    <message>
        <source>Which country?</source>
        <translation>قايسى دۆلەت؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قايتىش</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Your name</source>
        <translation>ئىسمىڭىز</translation>
    </message>
    <message>
        <source>Telephone, if you like (%1)</source>
        <translation>تېلېفون نومۇرى، خالىسىڭىز (%1)</translation>
    </message>
    <message>
        <source>Telephone (%1)</source>
        <translation>تېلېفون نومۇرى (%1)</translation>
    </message>
    <message>
        <source>E-mail, if you like</source>
        <translation>ئېلخەت (خالىسىڭىز)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ئېلخەت</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>باشقا جاي</translation>
    </message>
    <message>
        <source>A word of your own, if you like</source>
        <translation>ئۆز سۆزىڭىز (خالىسىڭىز)</translation>
    </message>
    <message>
        <source>A word of your own</source>
        <translation>ئۆز سۆزىڭىز</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>بىرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>بۇ يەرنى تولدۇرۇڭ.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>بۇ بەك ئۇزۇن. قىسقارتىڭ.</translation>
    </message>
    <message>
        <source>This is not an e-mail address yet. Check it, or leave it empty.</source>
        <translation>بۇ تېخى توغرا ئېلخەت ئادرېسى ئەمەس. تەكشۈرۈڭ ياكى بوش قالدۇرۇڭ.</translation>
    </message>
    <message>
        <source>This is not a telephone number yet. Check it, or leave it empty.</source>
        <translation>بۇ تېخى توغرا تېلېفون نومۇرى ئەمەس. تەكشۈرۈڭ ياكى بوش قالدۇرۇڭ.</translation>
    </message>
    <message>
        <source>A sign in here cannot be kept. Please use letters.</source>
        <translation>بۇنىڭدا ساقلىغىلى بولمايدىغان بىر بەلگە بار. ھەرپ بىلەن يېزىڭ.</translation>
    </message>
    <message>
        <source>Please choose one of those offered.</source>
        <translation>كۆرسىتىلگەنلەردىن بىرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Invented Person</source>
        <translation>ئويدۇرما ئىسىم</translation>
    </message>
    <message>
        <source>Who may see my name?</source>
        <translation>ئىسمىمنى كىم كۆرەلەيدۇ؟</translation>
    </message>
    <message>
        <source>Anyone may see my name</source>
        <translation>ئىسمىمنى ھەركىم كۆرەلەيدۇ</translation>
    </message>
    <message>
        <source>Only these may see my name: %1</source>
        <translation>ئىسمىمنى پەقەت بۇلارلا كۆرەلەيدۇ: %1</translation>
    </message>
    <message>
        <source>Just count me, keep no name</source>
        <translation>مېنى پەقەت سانغا كىرگۈزۈڭ، ئىسمىمنى ساقلىماڭ</translation>
    </message>
    <message>
        <source>Choose this only if it is safe for you and your family.</source>
        <translation>بۇنى ئۆزىڭىز ۋە ئائىلىڭىز ئۈچۈن بىخەتەر بولسىلا تاللاڭ.</translation>
    </message>
    <message>
        <source>They get no names from us: %1</source>
        <translation>بىز ئۇلارغا ھېچقانداق ئىسىم بەرمەيمىز: %1</translation>
    </message>
    <message>
        <source>The safest choice. Your voice counts all the same.</source>
        <translation>ئەڭ بىخەتەر تاللاش. ئاۋازىڭىز ئوخشاشلا سانغا كىرىدۇ.</translation>
    </message>
    <message>
        <source>A volunteer is helping me</source>
        <translation>ماڭا بىر پىدائىي ياردەم قىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>يازغانلىرىمنى يوشۇرۇش</translation>
    </message>
    <message>
        <source>Press and hold to look</source>
        <translation>كۆرۈش ئۈچۈن بېسىپ تۇرۇڭ</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>قەيەردە تۇرىسىز؟</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>دۆلەت</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>دۆلەتنى تاللاڭ</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>يەنە قوشۇش</translation>
    </message>
    <message>
        <source>Do not write names of relatives.</source>
        <translation>تۇغقانلارنىڭ ئىسمىنى يازماڭ.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>كېيىنكى قەدەم</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>تۈگىتىپ ئۆچۈرۈش</translation>
    </message>
</context>
<context>
    <name>DotMeter</name>
    <message>
        <source>%1 of %2 dots are filled.</source>
        <translation>%2 چېكىتتىن %1 چېكىت تولدى.</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>This practice is full.</source>
        <translation>بۇ مەشىق توشتى.</translation>
    </message>
    <message>
        <source>This petition is over. No names are taken any more.</source>
        <translation>بۇ مۇراجىئەت ئاخىرلاشتى. ئەمدى ئىسىم ئېلىنمايدۇ.</translation>
    </message>
    <message>
        <source>Please tell a volunteer.</source>
        <translation>بىر پىدائىيغا ئېيتىڭ.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>بۇ ئىش ئەمەلگە ئاشمىدى</translation>
    </message>
    <message>
        <source>This stand cannot store signatures now. Nothing was signed.</source>
        <translation>بۇ ئۈسكۈنە ھازىر ئىمزا ساقلىيالمايدۇ. ھېچنېمىگە ئىمزا قويۇلمىدى.</translation>
    </message>
    <message>
        <source>Your signature was not taken back. It is still stored.</source>
        <translation>ئىمزايىڭىز قايتۇرۇۋېلىنمىدى. ئۇ تېخى ساقلىنىپ تۇرىدۇ.</translation>
    </message>
    <message>
        <source>This stand cannot go on now.</source>
        <translation>بۇ ئۈسكۈنە ھازىر داۋاملاشتۇرالمايدۇ.</translation>
    </message>
    <message>
        <source>What you typed is still here. Please tell a volunteer, then go back and try again.</source>
        <translation>يازغانلىرىڭىز تېخى تۇرۇۋاتىدۇ. بىر پىدائىيغا ئېيتىڭ، ئاندىن قايتىپ يەنە سىناپ كۆرۈڭ.</translation>
    </message>
    <message>
        <source>For the volunteer:</source>
        <translation>پىدائىي ئۈچۈن:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قايتىش</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>تۈگىتىپ ئۆچۈرۈش</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Letters</source>
        <translation>ھەرپلەر</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>رەقەم ۋە بەلگىلەر</translation>
    </message>
    <message>
        <source>Other script: %1</source>
        <translation>باشقا يېزىق: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>بوشلۇق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تامام</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>كېيىنكى قەدەم</translation>
    </message>
</context>
<context>
    <name>LetterKey</name>
    <message>
        <source>Keep letters apart</source>
        <translation>ھەرپلەرنى ئايرىش</translation>
    </message>
    <message>
        <source>Hold for more letters</source>
        <translation>باشقا ھەرپلەر ئۈچۈن بېسىپ تۇرۇڭ</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PRACTICE</source>
        <translation>مەشىق</translation>
    </message>
</context>
<context>
    <name>MarkPad</name>
    <message>
        <source>If you like, draw your mark here with a finger</source>
        <translation>خالىسىڭىز، بۇ يەرگە بارمىقىڭىز بىلەن بەلگىڭىزنى سىزىڭ</translation>
    </message>
    <message>
        <source>A field for your mark</source>
        <translation>بەلگىڭىزنىڭ ئورنى</translation>
    </message>
    <message>
        <source>Wipe it away</source>
        <translation>ئۆچۈرۈش</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice · Esc leaves · Nothing counts</source>
        <translation>مەشىق · چىقىش: Esc · ھېچنېمە سانالمايدۇ</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>Or call: %1</source>
        <translation>ياكى تېلېفون قىلىڭ: %1</translation>
    </message>
    <message>
        <source>Opening this leaves a trace on your phone</source>
        <translation>بۇنى ئاچسىڭىز، تېلېفونىڭىزدا ئىز قالىدۇ</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Addressed to: %1</source>
        <translation>تەلەپ قويۇلغان تەرەپ: %1</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · ئەھۋال ۋاقتى: %2</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>يەنە ئوقۇڭ</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>ئىمزا قويۇش</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>ئاڭلاشنى توختىتىش</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ئاڭلاش</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قايتىش</translation>
    </message>
</context>
<context>
    <name>ShiftKey</name>
    <message>
        <source>Shift, locked</source>
        <translation>شىفت، قۇلۇپلانغان</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>شىفت</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I am here</source>
        <translation>مەن بۇ يەردە</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>سىز تېخى بۇ يەردىمۇ؟</translation>
    </message>
    <message>
        <source>Then everything you typed is deleted.</source>
        <translation>شۇنىڭدىن كېيىن يازغانلىرىڭىزنىڭ ھەممىسى ئۆچۈرۈلىدۇ.</translation>
    </message>
</context>
<context>
    <name>TakenPage</name>
    <message>
        <source>Your signature is taken back.</source>
        <translation>ئىمزايىڭىز قايتۇرۇۋېلىندى.</translation>
    </message>
    <message>
        <source>It is not counted, and nobody gets your name from us.</source>
        <translation>ئۇ سانغا كىرمەيدۇ، بىز ئىسمىڭىزنى ھېچكىمگە بەرمەيمىز.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>كېيىنكى كىشى</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. Your window is lit.</source>
        <translation>رەھمەت. دېرىزىڭىز يورۇدى.</translation>
    </message>
    <message>
        <source>Thank you. Your signature counts.</source>
        <translation>رەھمەت. ئىمزايىڭىز سانغا كىردى.</translation>
    </message>
    <message>
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>بۇ يەردە %1 كىشى ئىمزا قويدى. كېلىڭ، بىللە %2 ئىمزاغا يېتەيلى.</translation>
    </message>
    <message>
        <source>This was practice. Nothing was counted.</source>
        <translation>بۇ مەشىق ئىدى. ھېچنېمە سانالمىدى.</translation>
    </message>
    <message>
        <source>Take your signature back? It will not be counted.</source>
        <translation>ئىمزايىڭىزنى قايتۇرۇۋالامسىز؟ ئۇ سانغا كىرمەيدۇ.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>ھەئە، قايتۇرۇۋالىمەن</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>ياق، تۇرسۇن</translation>
    </message>
    <message>
        <source>With this code you can take your signature back. A receipt on a searched phone shows that you signed. Copy it only if that is safe.</source>
        <translation>بۇ كود بىلەن ئىمزايىڭىزنى قايتۇرۇۋالالايسىز. تېلېفونىڭىز ئاختۇرۇلسا، تالوندىن سىزنىڭ ئىمزا قويغانلىقىڭىز مەلۇم بولۇپ قالىدۇ. ئۇنى پەقەت بىخەتەر بولسىلا يېزىۋېلىڭ.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>كودنى كۆرسىتىش</translation>
    </message>
    <message>
        <source>Share it: continue online</source>
        <translation>باشقىلارغا يەتكۈزۈڭ: توردا داۋاملاشتۇرۇڭ</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>كېيىنكى كىشى</translation>
    </message>
    <message>
        <source>Keep a receipt</source>
        <translation>تالون ئېلىش</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ئىمزانى قايتۇرۇۋېلىش</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Smaller text</source>
        <translation>كىچىكرەك خەت</translation>
    </message>
    <message>
        <source>A</source>
        <translation>ئا</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>چوڭراق خەت</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>يۇقىرى سېلىشتۇرما</translation>
    </message>
</context>
<context>
    <name>Valley</name>
    <message>
        <source>A valley at night: %1 of %2 windows are lit, %3 lamps on the ridge.</source>
        <translation>كېچىدىكى ۋادى: %2 دېرىزىدىن %1 دېرىزە يورۇق، تاغ قىرىدا %3 چىراغ بار.</translation>
    </message>
</context>
</TS>
