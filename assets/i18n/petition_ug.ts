<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ug" sourcelanguage="en">
<context>
    <name>AcknowledgePage</name>
    <message>
        <source>Read acknowledgement</source>
        <translation>جەزملەشنى ئوقۇش</translation>
    </message>
    <message>
        <source>One moment. Do not pull the stick.</source>
        <translation>بىردەم. دىسكىنى سۇغۇرماڭ.</translation>
    </message>
    <message>
        <source>Plug in the stick that headquarters gave you. It is read by itself.</source>
        <translation>مەركىزىي ئىشخانا بەرگەن دىسكىنى چېتىڭ. ئۇ ئۆزلۈكىدىن ئوقۇلىدۇ.</translation>
    </message>
    <message>
        <source>It tells this stand which signatures are safe at headquarters. Reading it deletes nothing.</source>
        <translation>ئۇ قايسى ئىمزالارنىڭ مەركىزىي ئىشخانىدا بىخەتەر ساقلانغانلىقىنى بۇ يەرگە بىلدۈرىدۇ. ئوقۇش بىلەن ھېچنېمە ئۆچۈرۈلمەيدۇ.</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
    </message>
</context>
<context>
    <name>AcknowledgedPage</name>
    <message>
        <source>A file on the stick cannot be read. Try again, or copy it anew.</source>
        <translation>دىسكىدىكى بىر ھۆججەتنى ئوقۇغىلى بولمىدى. قايتا سىناڭ ياكى ئۇنى يېڭىدىن كۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>A file on the stick is damaged, or no acknowledgement. Copy it anew.</source>
        <translation>دىسكىدىكى بىر ھۆججەت بۇزۇلغان ياكى جەزملەش ھۆججىتى ئەمەس. ئۇنى يېڭىدىن كۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>The acknowledgement was written by a newer version. Update the program on this stand.</source>
        <translation>بۇ جەزملەش پروگراممىنىڭ يېڭىراق نەشرىدە يېزىلغان. بۇ يەردىكى پروگراممىنى يېڭىلاڭ.</translation>
    </message>
    <message>
        <source>The acknowledgement was changed on its way, or is forged: its office signature does not hold.</source>
        <translation>بۇ جەزملەش يولدا ئۆزگەرتىلگەن ياكى ساختا: ئۇنىڭدىكى ئىشخانا ئىمزاسى توغرا چىقمىدى.</translation>
    </message>
    <message>
        <source>The acknowledgement was signed by an office that this campaign&apos;s pack does not name.</source>
        <translation>بۇ جەزملەشكە بۇ ھەرىكەت بولىقىدا ئاتالمىغان بىر ئىشخانا ئىمزا قويغان.</translation>
    </message>
    <message>
        <source>The acknowledgement is of another campaign.</source>
        <translation>بۇ جەزملەش باشقا بىر ھەرىكەتنىڭ.</translation>
    </message>
    <message>
        <source>The acknowledgement is of live signatures, and this stand practises.</source>
        <translation>بۇ جەزملەش ھەقىقىي ئىمزالارنىڭ، بۇ يەردە بولسا مەشىق قىلىنىۋاتىدۇ.</translation>
    </message>
    <message>
        <source>The acknowledgement is of a practice, and this stand is live.</source>
        <translation>بۇ جەزملەش مەشىقنىڭ، بۇ يەر بولسا رەسمىي ئىشلەۋاتىدۇ.</translation>
    </message>
    <message>
        <source>The acknowledgement names a bundle that this stand did not write.</source>
        <translation>بۇ جەزملەشتە بۇ يەر يازمىغان بىر باغلام ئاتالغان.</translation>
    </message>
    <message>
        <source>The acknowledgement is older than what is confirmed here already.</source>
        <translation>بۇ جەزملەش بۇ يەردە ئاللىبۇرۇن جەزملەنگەنلەردىن كونا.</translation>
    </message>
    <message>
        <source>Everything that the acknowledgement tells was confirmed here before.</source>
        <translation>ئۇنىڭدا ئېيتىلغان ھەممىسى بۇ يەردە بۇرۇنلا جەزملەنگەن.</translation>
    </message>
    <message>
        <source>The acknowledgements on the stick are for other stands.</source>
        <translation>دىسكىدىكى جەزملەشلەر باشقا ئۈسكۈنىلەر ئۈچۈن.</translation>
    </message>
    <message>
        <source>There is no acknowledgement on the stick. Headquarters writes one when the bundles have arrived and are backed up.</source>
        <translation>دىسكىدا جەزملەش يوق. باغلاملار يېتىپ بېرىپ، زاپاسلانغاندىن كېيىن مەركىزىي ئىشخانا ئۇنى يازىدۇ.</translation>
    </message>
    <message>
        <source>Another stick could not be opened.</source>
        <translation>يەنە بىر دىسكىنى ئاچقىلى بولمىدى.</translation>
    </message>
    <message>
        <source>Confirmed by headquarters</source>
        <translation>مەركىزىي ئىشخانا جەزملىگەن</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>ھېچنېمە ئۆزگەرمىدى</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are safe at headquarters. Confirmed now, in all: %2</source>
        <translation>
            <numerusform>يەنە %1 تال مەركىزىي ئىشخانىدا بىخەتەر. ھازىرغىچە جەمئىي جەزملەنگىنى: %2</numerusform>
            <numerusform>يەنە %1 تال مەركىزىي ئىشخانىدا بىخەتەر. ھازىرغىچە جەمئىي جەزملەنگىنى: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed now, in all: %1</source>
        <translation>ھازىرغىچە جەمئىي جەزملەنگىنى: %1</translation>
    </message>
    <message>
        <source>In the whole campaign, at every stand: %1</source>
        <translation>پۈتۈن ھەرىكەتتە، ھەممە يەردە: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted here, and nothing was written to the stick.</source>
        <translation>بۇ يەردىن ھېچنېمە ئۆچۈرۈلمىدى، دىسكىغىمۇ ھېچنېمە يېزىلمىدى.</translation>
    </message>
    <message>
        <source>Clear confirmed signatures</source>
        <translation>جەزملەنگەن ئىمزالارنى ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>
            <numerusform>بۇ يەردە %1 كىشى ئىمزا قويدى. كېلىڭ، بىللە %2 ئىمزاغا يېتەيلى.</numerusform>
            <numerusform>بۇ يەردە %1 كىشى ئىمزا قويدى. كېلىڭ، بىللە %2 ئىمزاغا يېتەيلى.</numerusform>
        </translation>
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
    <name>ClearFacts</name>
    <message>
        <source>Deleted here</source>
        <translation>بۇ يەردىن ئۆچۈرۈلدى</translation>
    </message>
    <message>
        <source>Would be deleted here</source>
        <translation>بۇ يەردىن ئۆچۈرۈلىدۇ</translation>
    </message>
    <message>
        <source>Stay here, not confirmed yet</source>
        <translation>بۇ يەردە قالىدۇ، تېخى جەزملەنمىگەن</translation>
    </message>
    <message>
        <source>The count on the appeal stays</source>
        <translation>مۇراجىئەتتىكى سان ئۆزگەرمەيدۇ</translation>
    </message>
    <message>
        <source>Each is one sealed signature or withdrawal. What is deleted lies at headquarters, and there in a backup on another disk.</source>
        <translation>ھەر بىرى پېچەتلەنگەن بىر ئىمزا ياكى بىر قايتۇرۇۋېلىش. ئۆچۈرۈلگىنى مەركىزىي ئىشخانىدا بار، ئۇ يەردە باشقا بىر دىسكىدا زاپىسىمۇ بار.</translation>
    </message>
</context>
<context>
    <name>ClearPage</name>
    <message>
        <source>Clear confirmed signatures</source>
        <translation>جەزملەنگەن ئىمزالارنى ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>There is nothing to clear: nothing that headquarters has confirmed lies here any more. Read an acknowledgement first.</source>
        <translation>ئۆچۈرىدىغان نەرسە يوق: مەركىزىي ئىشخانا جەزملىگەنلەردىن بۇ يەردە ھېچنېمە قالمىدى. ئالدى بىلەن جەزملەشنى ئوقۇڭ.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Read acknowledgement</source>
        <translation>جەزملەشنى ئوقۇش</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
    </message>
</context>
<context>
    <name>ClearSurePage</name>
    <message>
        <source>Delete what is confirmed from this computer?</source>
        <translation>جەزملەنگەنلەر بۇ كومپيۇتېردىن ئۆچۈرۈلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>One moment. It is being deleted.</source>
        <translation>بىردەم. ئۆچۈرۈلۈۋاتىدۇ.</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>ھەئە، ئۆچۈرۈلسۇن</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>ياق، تۇرسۇن</translation>
    </message>
</context>
<context>
    <name>ClearedPage</name>
    <message>
        <source>Cleared</source>
        <translation>ئۆچۈرۈلدى</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close this stand for good</source>
        <translation>بۇ يەرنى مەڭگۈلۈك تاقاش</translation>
    </message>
    <message>
        <source>Everything of this stand is deleted from this computer. So first the same signatures must lie on two sticks, each read back here, or headquarters must have confirmed them.</source>
        <translation>بۇ يەرنىڭ ھەممە نەرسىسى بۇ كومپيۇتېردىن ئۆچۈرۈلىدۇ. شۇڭا ئاۋۋال ئوخشاش ئىمزالار ئىككى دىسكىدا بولۇپ، ھەر ئىككىسى مۇشۇ يەردە قايتا ئوقۇپ تەكشۈرۈلۈشى ياكى مەركىزىي ئىشخانا ئۇلارنى جەزملىگەن بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>All of it is safe: the stand can be closed.</source>
        <translation>ھەممىسى بىخەتەر: بۇ يەرنى تاقىسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>There are signatures that lie on no stick yet. Export to two sticks, then read both back here.</source>
        <translation>بەزى ئىمزالار تېخى ھېچقانداق دىسكىدا يوق. ئۇلارنى ئىككى دىسكىغا چىقىرىڭ، ئاندىن ھەر ئىككىسىنى مۇشۇ يەردە قايتا ئوقۇتۇڭ.</translation>
    </message>
    <message>
        <source>Not all of it is safe yet. Plug in a stick with the signatures, then tap it: it is read back.</source>
        <translation>تېخى ھەممىسى بىخەتەر ئەمەس. ئىمزالار بار دىسكىنى چېتىپ، ئۇنى بېسىڭ: ئۇ قايتا ئوقۇپ تەكشۈرۈلىدۇ.</translation>
    </message>
    <message numerus="yes">
        <source>Bundle %1 with %2 records: read back from %3 of %4 sticks</source>
        <translation>
            <numerusform>%1-باغلام، ئىچىدە %2 خاتىرە: %4 دىسكىنىڭ %3 دانىسىدىن قايتا ئوقۇلدى</numerusform>
            <numerusform>%1-باغلام، ئىچىدە %2 خاتىرە: %4 دىسكىنىڭ %3 دانىسىدىن قايتا ئوقۇلدى</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundles of this stand that were read back whole from this stick: %1. Now the other stick.</source>
        <translation>بۇ دىسكىدىن تولۇق ئوقۇلغان باغلاملار: %1. ئەمدى يەنە بىر دىسكا.</translation>
    </message>
    <message>
        <source>On this stick no bundle of this stand lies whole. Export to it again, or use another.</source>
        <translation>بۇ دىسكىدا بۇ يەرنىڭ تولۇق باغلىمى يوق. ئۇنىڭغا قايتا چىقىرىڭ ياكى باشقىسىنى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>Export to USB</source>
        <translation>كۆچمە دىسكىغا چىقىرىش</translation>
    </message>
    <message>
        <source>On to the closing statement</source>
        <translation>ئاخىرقى باياناتقا ئۆتۈش</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
    </message>
</context>
<context>
    <name>ClosingStatementPage</name>
    <message>
        <source>Closing statement</source>
        <translation>ئاخىرقى بايانات</translation>
    </message>
    <message>
        <source>Send it home before you close: afterwards this computer knows nothing of it.</source>
        <translation>تاقاشتىن بۇرۇن ئۇنى ئەۋەتىڭ: كېيىن بۇ كومپيۇتېر ئۇنىڭدىن ھېچنېمە بىلمەيدۇ.</translation>
    </message>
    <message>
        <source>Headquarters has confirmed everything. There is nothing left to send.</source>
        <translation>مەركىزىي ئىشخانا ھەممىسىنى جەزملىدى. ئەۋەتىدىغان نەرسە قالمىدى.</translation>
    </message>
    <message>
        <source>It is sent. Go on</source>
        <translation>ئەۋەتىلدى. داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
    </message>
</context>
<context>
    <name>ClosingSurePage</name>
    <message>
        <source>Delete everything of this stand?</source>
        <translation>بۇ يەرنىڭ ھەممە نەرسىسى ئۆچۈرۈلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>The sealed signatures on this computer go, with the journal, the PIN, the stand&apos;s key and the campaign. It begins as on its first day, and nothing here tells what it was. The sticks and headquarters keep theirs.</source>
        <translation>بۇ كومپيۇتېردىكى پېچەتلەنگەن ئىمزالار، خاتىرە دەپتىرى، مەخپىي نومۇر، بۇ يەرنىڭ ئاچقۇچى ۋە ھەرىكەت ئۆچۈرۈلىدۇ. ئۇ تۇنجى كۈندىكىدەك باشلىنىدۇ، بۇ يەردىكى ھېچنېمە ئۇنىڭ نېمە ئىكەنلىكىنى ئېيتمايدۇ. دىسكىلار بىلەن مەركىزىي ئىشخانىدىكىلىرى قالىدۇ.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>بۇنى قايتۇرغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>No, keep this stand</source>
        <translation>ياق، بۇ يەر قالسۇن</translation>
    </message>
    <message>
        <source>Yes: hold for three seconds</source>
        <translation>ھەئە: ئۈچ سېكۇنت بېسىپ تۇرۇڭ</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>قايتا باشلاش</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>%1 of 17 characters</source>
        <translation>17 ھەرپتىن %1</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>A character is wrong, or two are swapped. Compare them with the receipt.</source>
        <translation>بىر ھەرپ خاتا ياكى ئىككىسىنىڭ ئورنى ئالمىشىپ قالغان. تالون بىلەن سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>The code is complete.</source>
        <translation>كود تولۇق.</translation>
    </message>
    <message>
        <source>Type the 17 characters of the receipt.</source>
        <translation>تالوندىكى 17 ھەرپنى كىرگۈزۈڭ.</translation>
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
    <name>DayQuestion</name>
    <message>
        <source>Today is %1. Right?</source>
        <translation>بۈگۈن %1. توغرىمۇ؟</translation>
    </message>
    <message>
        <source>Signatures carry the day %1. This computer&apos;s clock says %2. Which is right?</source>
        <translation>ئىمزالارغا بۇ كۈن يېزىلىدۇ: %1. بۇ كومپيۇتېرنىڭ سائىتى مۇنداق دەيدۇ: %2. قايسىسى توغرا؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ھەئە</translation>
    </message>
    <message>
        <source>It is still %1</source>
        <translation>تېخىچە %1</translation>
    </message>
    <message>
        <source>Go on with this event on %1</source>
        <translation>بۇ پائالىيەتنى %1 داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>باشقا كۈن</translation>
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
    <message numerus="yes">
        <source>%1 of %2 dots are filled.</source>
        <translation>
            <numerusform>%2 چېكىتتىن %1 چېكىت تولدى.</numerusform>
            <numerusform>%2 چېكىتتىن %1 چېكىت تولدى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Start an event</source>
        <translation>پائالىيەت باشلاش</translation>
    </message>
    <message>
        <source>The event&apos;s name</source>
        <translation>پائالىيەتنىڭ نامى</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>قەيەردە</translation>
    </message>
    <message>
        <source>Today is %1. Right?</source>
        <translation>بۈگۈن %1. توغرىمۇ؟</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>بىر كۈن بۇرۇن</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>بىر كۈن كېيىن</translation>
    </message>
    <message>
        <source>Yes, start this event</source>
        <translation>ھەئە، بۇ پائالىيەت باشلانسۇن</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export to USB: which stick?</source>
        <translation>كۆچمە دىسكىغا چىقىرىش: قايسى دىسكا؟</translation>
    </message>
    <message>
        <source>Writing and reading back. Do not pull the stick.</source>
        <translation>يېزىلىپ، قايتا ئوقۇلۇپ تەكشۈرۈلۈۋاتىدۇ. دىسكىنى سۇغۇرماڭ.</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here.</source>
        <translation>كۆچمە دىسكىنى چېتىڭ. ئۇ مۇشۇ يەردە كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>Everything that headquarters has not confirmed goes onto the stick. Nothing is deleted here.</source>
        <translation>مەركىزىي ئىشخانا تېخى جەزملىمىگەن ھەممە نەرسە دىسكىغا كۆچۈرۈلىدۇ. بۇ يەردىن ھېچنېمە ئۆچۈرۈلمەيدۇ.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>جەريان</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
    </message>
</context>
<context>
    <name>ExportedPage</name>
    <message>
        <source>Safe to remove</source>
        <translation>ئەمدى سۇغۇرسىڭىز بولىدۇ</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>يېزىلدى ۋە تەكشۈرۈلدى</translation>
    </message>
    <message>
        <source>There was nothing new to export.</source>
        <translation>چىقىرىدىغان يېڭى نەرسە يوق ئىكەن.</translation>
    </message>
    <message numerus="yes">
        <source>%1 records, checked.</source>
        <translation>
            <numerusform>%1 خاتىرە، تەكشۈرۈلدى.</numerusform>
            <numerusform>%1 خاتىرە، تەكشۈرۈلدى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stick can be pulled. Everything stays on this computer, too, until headquarters confirms it.</source>
        <translation>دىسكىنى سۇغۇرۇشقا بولىدۇ. مەركىزىي ئىشخانا جەزملىگۈچە ھەممىسى بۇ كومپيۇتېردىمۇ ساقلىنىدۇ.</translation>
    </message>
    <message>
        <source>Do not pull the stick yet.</source>
        <translation>دىسكىنى تېخى سۇغۇرماڭ.</translation>
    </message>
    <message>
        <source>Also on the stick, to send or to print: %1</source>
        <translation>دىسكىدا يەنە بار، ئەۋەتىش ياكى بېسىش ئۈچۈن: %1</translation>
    </message>
    <message>
        <source>Statement onto the stick, too</source>
        <translation>باياناتنىمۇ دىسكىغا يېزىش</translation>
    </message>
    <message>
        <source>Let go of the stick</source>
        <translation>دىسكىنى ئاجرىتىش</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
    </message>
</context>
<context>
    <name>FaultNote</name>
    <message>
        <source>A PIN has six digits.</source>
        <translation>مەخپىي نومۇر ئالتە خانىلىق بولىدۇ.</translation>
    </message>
    <message>
        <source>That PIN repeats the same few digits.</source>
        <translation>بۇ مەخپىي نومۇردا ئوخشاش بىر نەچچە رەقەم تەكرارلىنىدۇ.</translation>
    </message>
    <message>
        <source>That PIN only counts up or down.</source>
        <translation>بۇ مەخپىي نومۇردىكى رەقەملەر پەقەت رەت بويىچىلا كەلگەن.</translation>
    </message>
    <message>
        <source>That PIN is one of those that most people choose.</source>
        <translation>بۇ مەخپىي نومۇر كۆپىنچە كىشىلەر تاللايدىغان نومۇرلاردىن.</translation>
    </message>
    <message>
        <source>Choose six digits that nobody would guess, and write them on no paper at the stand.</source>
        <translation>ھېچكىم پەرەز قىلالمايدىغان ئالتە رەقەم تاللاڭ، ئۇنى بۇ يەردىكى قەغەزگە يازماڭ.</translation>
    </message>
    <message>
        <source>The pack names no key, so nobody could open what is signed.</source>
        <translation>بۇ ھەرىكەت بولىقىدا ئاچقۇچ يوق، شۇڭا ئىمزالارنى ھېچكىم ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>Make a campaign key, or take another pack.</source>
        <translation>ھەرىكەت ئاچقۇچى ياساڭ ياكى باشقا بولاقنى ئېلىڭ.</translation>
    </message>
    <message>
        <source>The words are not those of this pack.</source>
        <translation>بۇ سۆزلەر بۇ بولاقنىڭ سۆزلىرى ئەمەس.</translation>
    </message>
    <message>
        <source>Compare them with the printed card, word by word. If they still differ, do not go live with this pack: somebody may have changed it.</source>
        <translation>بېسىلغان كارتا بىلەن بىر سۆز-بىر سۆزدىن سېلىشتۇرۇڭ. يەنىلا ئوخشىمىسا، بۇ بولاق بىلەن رەسمىي باشلىماڭ: بىرسى ئۇنى ئۆزگەرتكەن بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>The campaign has a single key, and no second copy of it was tried: one lost stick would lose every name.</source>
        <translation>ھەرىكەتنىڭ بىرلا ئاچقۇچى بار، ئۇنىڭ ئىككىنچى نۇسخىسى سىناپ بېقىلمىدى: بىر دىسكا يوقالسا، ھەممە ئىسىم يوقىلىدۇ.</translation>
    </message>
    <message>
        <source>Nobody confirmed the day.</source>
        <translation>كۈننى ھېچكىم جەزملىمىدى.</translation>
    </message>
    <message>
        <source>No PIN is set.</source>
        <translation>مەخپىي نومۇر بېكىتىلمىگەن.</translation>
    </message>
    <message>
        <source>On that day this petition is over.</source>
        <translation>ئۇ كۈنى بۇ ئىمزا توپلاش ئاخىرلاشقان بولىدۇ.</translation>
    </message>
    <message>
        <source>Ask the organiser for a new campaign pack.</source>
        <translation>تەشكىللىگۈچىدىن يېڭى ھەرىكەت بولىقى سوراڭ.</translation>
    </message>
    <message>
        <source>No campaign key lies on that stick.</source>
        <translation>بۇ دىسكىدا ھەرىكەت ئاچقۇچى يوق.</translation>
    </message>
    <message>
        <source>Plug in the stick that holds the key.</source>
        <translation>ئاچقۇچ ساقلانغان دىسكىنى چېتىڭ.</translation>
    </message>
    <message>
        <source>A campaign key lies on that stick, and whoever prints would see it.</source>
        <translation>بۇ دىسكىدا ھەرىكەت ئاچقۇچى بار، باسقۇچى ئۇنى كۆرۈپ قالىدۇ.</translation>
    </message>
    <message>
        <source>Nothing was written. Use a stick that holds nothing else.</source>
        <translation>ھېچنېمە يېزىلمىدى. ئىچىدە باشقا نەرسە يوق دىسكا ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>There is no room on that stick.</source>
        <translation>بۇ دىسكىدا ئورۇن يوق.</translation>
    </message>
    <message>
        <source>Make room, or use another stick.</source>
        <translation>ئورۇن بوشىتىڭ ياكى باشقا دىسكا ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>This did not work, and the program does not know why.</source>
        <translation>بۇ ئىش بولمىدى، پروگرامما سەۋەبىنى بىلمەيدۇ.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, start the kiosk again.</source>
        <translation>قايتا سىناڭ. يەنە شۇنداق بولسا، پروگراممىنى قايتا قوزغىتىڭ.</translation>
    </message>
    <message>
        <source>This stand is being closed for good.</source>
        <translation>بۇ ئورۇن مەڭگۈلۈك تاقىلىۋاتىدۇ.</translation>
    </message>
    <message>
        <source>Set one in the panel.</source>
        <translation>باشقۇرۇش بېتىدە بىرنى بېكىتىڭ.</translation>
    </message>
    <message>
        <source>There are %1 volunteers&apos; sticks already.</source>
        <translation>پىدائىيلارنىڭ %1 دىسكىسى بار.</translation>
    </message>
    <message>
        <source>Make a new one that ends all others.</source>
        <translation>قالغانلارنىڭ ھەممىسىنى كۈچتىن قالدۇرىدىغان يېڭى بىرنى ياساڭ.</translation>
    </message>
    <message>
        <source>Type six digits and nothing else.</source>
        <translation>پەقەت ئالتە رەقەملا كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>This campaign&apos;s pack names no office key, so nothing can be confirmed or cleared here.</source>
        <translation>بۇ ھەرىكەت بولىقىدا ئىشخانا ئاچقۇچى يوق، شۇڭا بۇ يەردە جەزملەش ياكى تازىلاشقا بولمايدۇ.</translation>
    </message>
    <message>
        <source>Ask the organiser for a pack that names the key of its office.</source>
        <translation>تەشكىللىگۈچىدىن ئىشخانا ئاچقۇچى بار بولاقنى سوراڭ.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>%1 قىسقۇچى يوق.</translation>
    </message>
    <message>
        <source>Plug in the stick, or name another.</source>
        <translation>دىسكىنى چېتىڭ ياكى باشقىسىنى كۆرسىتىڭ.</translation>
    </message>
    <message>
        <source>The stick cannot be read (%1).</source>
        <translation>دىسكىنى ئوقۇغىلى بولمىدى (%1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>ھېچنېمە ئۆزگەرمىدى. قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>It is of another campaign (%1).</source>
        <translation>بۇ باشقا ھەرىكەتنىڭ (%1).</translation>
    </message>
    <message>
        <source>It is of a practice, and this stand is live.</source>
        <translation>بۇ مەشىقنىڭ، بۇ يەر بولسا رەسمىي ئىشلەۋاتىدۇ.</translation>
    </message>
    <message>
        <source>It is of live signatures, and this stand practises.</source>
        <translation>بۇ رەسمىي ئىمزالارنىڭ، بۇ يەر بولسا مەشىق قىلىۋاتىدۇ.</translation>
    </message>
    <message>
        <source>It names a bundle %1 that this stand did not write, so none of it is taken.</source>
        <translation>ئۇنىڭدا بۇ يەر يازمىغان %1 باغلام بار، شۇڭا ھېچنېمىسى ئېلىنمىدى.</translation>
    </message>
    <message>
        <source>It is older than what is confirmed here already.</source>
        <translation>بۇ مۇشۇ يەردە ئاللىقاچان جەزملەنگەندىن كونا.</translation>
    </message>
    <message>
        <source>That is the same stick: a copy there is lost with it.</source>
        <translation>بۇ ئوخشاش دىسكا: نۇسخا ئۇنىڭ بىلەن بىللە يوقىلىدۇ.</translation>
    </message>
    <message>
        <source>Plug in another one.</source>
        <translation>باشقا بىرنى چېتىڭ.</translation>
    </message>
    <message>
        <source>%1 is too large for a key.</source>
        <translation>%1 ئاچقۇچ ئۈچۈن بەك چوڭ.</translation>
    </message>
    <message>
        <source>Take the first stick again.</source>
        <translation>بىرىنچى دىسكىنى قايتا ئېلىڭ.</translation>
    </message>
    <message>
        <source>The key cannot be read (%1).</source>
        <translation>ئاچقۇچنى ئوقۇغىلى بولمىدى (%1).</translation>
    </message>
    <message>
        <source>Leave both sticks in and try again.</source>
        <translation>ئىككى دىسكىنى سۇغۇرماي، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>The pack cannot be copied (%1).</source>
        <translation>بولاقنى كۆچۈرگىلى بولمىدى (%1).</translation>
    </message>
    <message>
        <source>Make room, or take a new folder.</source>
        <translation>ئورۇن بوشىتىڭ ياكى يېڭى قىسقۇچ ئېلىڭ.</translation>
    </message>
    <message>
        <source>The key could not be put into the pack.</source>
        <translation>ئاچقۇچنى بولاققا سالغىلى بولمىدى.</translation>
    </message>
    <message>
        <source>Nothing is lost. Take another pack.</source>
        <translation>ھېچنېمە يوقالمىدى. باشقا بولاقنى ئېلىڭ.</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>ئۇنى چېتىپ قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>That folder lies on this computer&apos;s own disk, where no campaign key may ever lie.</source>
        <translation>بۇ قىسقۇچ كومپيۇتېرنىڭ ئۆز دىسكىسىدا، ئۇ يەردە ھەرىكەت ئاچقۇچى ھەرگىز تۇرمايدۇ.</translation>
    </message>
    <message>
        <source>Plug in a stick and choose it.</source>
        <translation>دىسكا چېتىپ، ئۇنى تاللاڭ.</translation>
    </message>
    <message>
        <source>A campaign key lies on that stick already, and none is ever overwritten.</source>
        <translation>بۇ دىسكىدا ھەرىكەت ئاچقۇچى بار، ھېچقانداق ئاچقۇچنىڭ ئۈستىگە يېزىلمايدۇ.</translation>
    </message>
    <message>
        <source>Take an empty stick.</source>
        <translation>قۇرۇق دىسكا ئېلىڭ.</translation>
    </message>
    <message>
        <source>The key cannot be written (%1).</source>
        <translation>ئاچقۇچنى يازغىلى بولمىدى (%1).</translation>
    </message>
    <message>
        <source>Use another stick.</source>
        <translation>باشقا دىسكا ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>Not everything lies on two sticks yet, and headquarters has not confirmed it.</source>
        <translation>ھەممىسى تېخى ئىككى دىسكىدا ئەمەس، مەركىزىي ئىشخانىمۇ جەزملىمىدى.</translation>
    </message>
    <message>
        <source>Export to two sticks and read both back here, or read in the acknowledgement.</source>
        <translation>ئىككى دىسكىغا چىقىرىپ ھەر ئىككىسىنى بۇ يەردە قايتا ئوقۇتۇڭ ياكى جەزملەش خېتىنى ئوقۇتۇڭ.</translation>
    </message>
    <message>
        <source>Not everything could be deleted (%1).</source>
        <translation>ھەممىسىنى ئۆچۈرگىلى بولمىدى (%1).</translation>
    </message>
    <message>
        <source>This petition is over: its names were to be deleted by %1.</source>
        <translation>بۇ ئىمزا توپلاش ئاخىرلاشتى: ئىسىملىرى %1 گىچە ئۆچۈرۈلۈشى كېرەك ئىدى.</translation>
    </message>
    <message>
        <source>The pack does not offer the language %1.</source>
        <translation>بولاقتا %1 تىلى يوق.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>بۇلاردىن بىرنى تاللاڭ: %1</translation>
    </message>
    <message>
        <source>The event&apos;s country is no country.</source>
        <translation>پائالىيەتنىڭ دۆلىتى دۆلەت ئەمەس.</translation>
    </message>
    <message>
        <source>Give its two capital letters.</source>
        <translation>ئۇنىڭ ئىككى چوڭ لاتىن ھەرپىنى بېرىڭ.</translation>
    </message>
    <message>
        <source>The event&apos;s size of text is none that the screens have.</source>
        <translation>پائالىيەتنىڭ خەت چوڭلۇقى ئېكرانلاردا يوق.</translation>
    </message>
    <message>
        <source>Choose %1 to %2.</source>
        <translation>%1 دىن %2 غىچە تاللاڭ.</translation>
    </message>
    <message>
        <source>A rehearsal has no event.</source>
        <translation>مەشىقنىڭ پائالىيىتى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Go live first.</source>
        <translation>ئاۋۋال رەسمىي باشلاڭ.</translation>
    </message>
    <message>
        <source>Nothing is lost: the signatures are still on this computer. Try again.</source>
        <translation>ھېچنېمە يوقالمىدى: ئىمزالار يەنىلا بۇ كومپيۇتېردا. قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Nothing was written. Use another stick.</source>
        <translation>ھېچنېمە يېزىلمىدى. باشقا دىسكا ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written (%2).</source>
        <translation>%1 سانلىق مەلۇمات قىسقۇچىغا يازغىلى بولمىدى (%2).</translation>
    </message>
    <message>
        <source>Make room, or choose another data folder.</source>
        <translation>ئورۇن بوشىتىڭ ياكى باشقا سانلىق مەلۇمات قىسقۇچى تاللاڭ.</translation>
    </message>
    <message>
        <source>The PIN&apos;s file cannot be written (%1).</source>
        <translation>مەخپىي نومۇر ھۆججىتىگە يازغىلى بولمىدى (%1).</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick still opens the panel. Nothing is lost.</source>
        <translation>پىدائىيلار دىسكىسى باشقۇرۇش بېتىنى يەنىلا ئاچىدۇ. ھېچنېمە يوقالمىدى.</translation>
    </message>
    <message>
        <source>The PIN&apos;s file cannot be read (%1).</source>
        <translation>مەخپىي نومۇر ھۆججىتىنى ئوقۇغىلى بولمىدى (%1).</translation>
    </message>
    <message>
        <source>Nothing is lost, and what was signed can be carried home. Somebody who knows this computer deletes the PIN&apos;s file in the data folder; then set a new PIN.</source>
        <translation>ھېچنېمە يوقالمىدى، ئىمزالارنى ئېلىپ كەتكىلى بولىدۇ. بۇ كومپيۇتېرنى بىلىدىغان بىرسى سانلىق مەلۇمات قىسقۇچىدىكى مەخپىي نومۇر ھۆججىتىنى ئۆچۈرسۇن؛ ئاندىن يېڭى مەخپىي نومۇر بېكىتىڭ.</translation>
    </message>
    <message>
        <source>Copy the key to another stick and try both copies, or add a second key to the pack.</source>
        <translation>ئاچقۇچنى باشقا دىسكىغا كۆچۈرۈپ ئىككى نۇسخىنى سىناڭ ياكى بولاققا ئىككىنچى ئاچقۇچ قوشۇڭ.</translation>
    </message>
    <message>
        <source>Say which day it is.</source>
        <translation>قايسى كۈن ئىكەنلىكىنى ئېيتىڭ.</translation>
    </message>
    <message>
        <source>Set one, or anybody can leave the kiosk.</source>
        <translation>بىرنى بېكىتىڭ، بولمىسا ھەركىم پروگراممىدىن چىقالايدۇ.</translation>
    </message>
    <message>
        <source>This stand comes from another computer and cannot begin anew (%1).</source>
        <translation>بۇ يەر باشقا كومپيۇتېردىن كەلگەن، يېڭىدىن باشلىيالمىدى (%1).</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room, then start the kiosk again.</source>
        <translation>ھېچنېمە يوقالمىدى. ئورۇن بوشىتىپ، پروگراممىنى قايتا قوزغىتىڭ.</translation>
    </message>
    <message>
        <source>That pack is another petition&apos;s.</source>
        <translation>بۇ بولاق باشقا ئىمزا توپلاشنىڭ.</translation>
    </message>
    <message>
        <source>Export, close this stand, and set it up again for another petition.</source>
        <translation>چىقىرىڭ، بۇ يەرنى تاقاڭ، ئاندىن باشقا ئىمزا توپلاش ئۈچۈن قايتا تەييارلاڭ.</translation>
    </message>
    <message>
        <source>That pack is version %1, and this stand has %2.</source>
        <translation>بۇ بولاق %1-نەشرى، بۇ يەردە %2-نەشرى بار.</translation>
    </message>
    <message>
        <source>Take a later version.</source>
        <translation>كېيىنكى نەشرىنى ئېلىڭ.</translation>
    </message>
    <message>
        <source>That pack asks for more or less, so that its records would have another size.</source>
        <translation>بۇ بولاق كۆپ ياكى ئاز سورايدۇ، شۇڭا خاتىرىلەرنىڭ چوڭلۇقى باشقىچە بولىدۇ.</translation>
    </message>
    <message>
        <source>Export, close this stand, and set it up again with the new pack.</source>
        <translation>چىقىرىڭ، بۇ يەرنى تاقاڭ، ئاندىن يېڭى بولاق بىلەن قايتا تەييارلاڭ.</translation>
    </message>
    <message>
        <source>That pack lets another office make this stand clear, and nobody confirmed it.</source>
        <translation>بۇ بولاق باشقا ئىشخانىنىڭ بۇ يەرنى تازىلىشىغا يول قويىدۇ، بۇنى ھېچكىم جەزملىمىدى.</translation>
    </message>
    <message>
        <source>Ask headquarters for the words of its office key, and compare them.</source>
        <translation>مەركىزىي ئىشخانىدىن ئاچقۇچىنىڭ سۆزلىرىنى سوراپ، سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>The new pack cannot be put in place (%1).</source>
        <translation>يېڭى بولاقنى ئورنىغا قويغىلى بولمىدى (%1).</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room, start the kiosk again, and take the pack again.</source>
        <translation>ھېچنېمە يوقالمىدى. ئورۇن بوشىتىپ، پروگراممىنى قايتا قوزغىتىپ، بولاقنى قايتا ئېلىڭ.</translation>
    </message>
    <message>
        <source>The pack changed while it was copied.</source>
        <translation>كۆچۈرۈۋاتقاندا بولاق ئۆزگىرىپ كەتتى.</translation>
    </message>
    <message>
        <source>Take the stick in anew.</source>
        <translation>دىسكىنى يېڭىدىن چېتىڭ.</translation>
    </message>
    <message>
        <source>That pack seals to other keys, and signatures here are not exported yet.</source>
        <translation>بۇ بولاق باشقا ئاچقۇچلارغا پېچەتلەيدۇ، بۇ يەردىكى ئىمزالار تېخى چىقىرىلمىدى.</translation>
    </message>
    <message>
        <source>Export to a stick first, then take the pack again.</source>
        <translation>ئاۋۋال دىسكىغا چىقىرىڭ، ئاندىن بولاقنى قايتا ئېلىڭ.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file as it is, and carry home what is intact.</source>
        <translation>ھېچنېمە ئۆزگەرمىدى. ھۆججەتنى ئۆز پېتى قالدۇرۇپ، ساغلام قالغىنىنى ئېلىپ كېتىڭ.</translation>
    </message>
    <message>
        <source>There is no ledger in %1.</source>
        <translation>%1 دا خاتىرە دەپتىرى يوق.</translation>
    </message>
    <message>
        <source>Look whether this is the right data folder.</source>
        <translation>بۇنىڭ توغرا قىسقۇچ ئىكەنلىكىنى تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>The ledger cannot be read (%1).</source>
        <translation>خاتىرە دەپتىرىنى ئوقۇغىلى بولمىدى (%1).</translation>
    </message>
    <message>
        <source>Keep the disk as it is.</source>
        <translation>دىسكىنى ئۆز پېتى قالدۇرۇڭ.</translation>
    </message>
    <message>
        <source>There is no ledger in %1 that can be read (%2).</source>
        <translation>%1 دا ئوقۇغىلى بولىدىغان خاتىرە دەپتىرى يوق (%2).</translation>
    </message>
    <message>
        <source>Nothing of this ledger can be read any more.</source>
        <translation>بۇ خاتىرە دەپتىرىدىن ھېچنېمىنى ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of Petition Kiosk.</source>
        <translation>بۇ خاتىرە دەپتىرىنى پروگراممىنىڭ يېڭىراق نەشرى يازغان.</translation>
    </message>
    <message>
        <source>Install the newer version here. Nothing was changed. Keep the file as it is, and carry home what is intact.</source>
        <translation>بۇ يەرگە يېڭىراق نەشرىنى ئورنىتىڭ. ھېچنېمە ئۆزگەرمىدى. ھۆججەتنى ئۆز پېتى قالدۇرۇپ، ساغلام قالغىنىنى ئېلىپ كېتىڭ.</translation>
    </message>
    <message>
        <source>It cannot be told any more whose records these are.</source>
        <translation>بۇ خاتىرىلەرنىڭ كىمنىڭ ئىكەنلىكىنى ئەمدى بىلگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>The stand&apos;s folder lacks pack and device key. Nothing was changed. Keep the file as it is, and carry home what is intact.</source>
        <translation>قىسقۇچتا بولاق ۋە ئۈسكۈنە ئاچقۇچى يوق. ھېچنېمە ئۆزگەرمىدى. ھۆججەتنى ئۆز پېتى قالدۇرۇپ، ساغلام قالغىنىنى ئېلىپ كېتىڭ.</translation>
    </message>
    <message>
        <source>This stand is live already.</source>
        <translation>بۇ يەر ئاللىقاچان رەسمىي ئىشلەۋاتىدۇ.</translation>
    </message>
    <message>
        <source>Export and close it first.</source>
        <translation>ئاۋۋال چىقىرىپ، ئۇنى تاقاڭ.</translation>
    </message>
    <message>
        <source>The campaign pack is another than the one whose words were compared.</source>
        <translation>بۇ ھەرىكەت بولىقى سۆزلىرى سېلىشتۇرۇلغان بولاق ئەمەس.</translation>
    </message>
    <message>
        <source>Compare the words again.</source>
        <translation>سۆزلەرنى قايتا سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>The event&apos;s name or place is too long.</source>
        <translation>پائالىيەتنىڭ نامى ياكى ئورنى بەك ئۇزۇن.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>قىسقارتىڭ.</translation>
    </message>
    <message>
        <source>The campaign pack in the data folder was changed after going live.</source>
        <translation>رەسمىي باشلىغاندىن كېيىن قىسقۇچتىكى ھەرىكەت بولىقى ئۆزگەرتىلگەن.</translation>
    </message>
    <message>
        <source>Nothing is lost. Put back the pack that this stand went live with.</source>
        <translation>ھېچنېمە يوقالمىدى. بۇ يەر باشلانغاندىكى بولاقنى قايتۇرۇپ قويۇڭ.</translation>
    </message>
    <message>
        <source>The practice key %1 is damaged.</source>
        <translation>مەشىق ئاچقۇچى %1 بۇزۇلغان.</translation>
    </message>
    <message>
        <source>Delete the folder %1: nothing in it is real.</source>
        <translation>%1 قىسقۇچىنى ئۆچۈرۈڭ: ئۇنىڭدا راست نەرسە يوق.</translation>
    </message>
    <message>
        <source>This data folder rehearses another campaign pack.</source>
        <translation>بۇ قىسقۇچ باشقا ھەرىكەتنى مەشىق قىلىۋاتىدۇ.</translation>
    </message>
    <message>
        <source>Choose another data folder.</source>
        <translation>باشقا سانلىق مەلۇمات قىسقۇچى تاللاڭ.</translation>
    </message>
    <message>
        <source>No second copy of the campaign&apos;s key was tried, so no kiosk could go live with this.</source>
        <translation>ھەرىكەت ئاچقۇچىنىڭ ئىككىنچى نۇسخىسى سىنالمىدى، شۇڭا بۇنىڭ بىلەن ھېچقانداق ئۈسكۈنە رەسمىي باشلىيالمايدۇ.</translation>
    </message>
    <message>
        <source>Try two copies of the key, or add a second key to the pack.</source>
        <translation>ئاچقۇچنىڭ ئىككى نۇسخىسىنى سىناڭ ياكى بولاققا ئىككىنچى ئاچقۇچ قوشۇڭ.</translation>
    </message>
    <message>
        <source>The stick cannot be written (%1).</source>
        <translation>دىسكىغا يازغىلى بولمىدى (%1).</translation>
    </message>
    <message>
        <source>The event&apos;s name or place holds what no screen shows.</source>
        <translation>پائالىيەتنىڭ نامى ياكى ئورنىدا ئېكراندا كۆرۈنمەيدىغان ھەرپ بار.</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>قايتا كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>The stick&apos;s folder petition-kiosk-setup cannot be used: %1.</source>
        <translation>دىسكىدىكى تەييارلاش قىسقۇچىنى ئىشلەتكىلى بولمىدى: %1</translation>
    </message>
    <message>
        <source>Write the set-up stick again.</source>
        <translation>تەييارلاش دىسكىسىنى قايتا يېزىڭ.</translation>
    </message>
    <message>
        <source>Nothing is lost. Make it writable, then start again.</source>
        <translation>ھېچنېمە يوقالمىدى. ئۇنى يازغىلى بولىدىغان قىلىپ، قايتا باشلاڭ.</translation>
    </message>
    <message>
        <source>That is not a receipt&apos;s code: a letter is wrong or missing.</source>
        <translation>بۇ تالون كودى ئەمەس: بىر ھەرپ خاتا ياكى كەم.</translation>
    </message>
    <message>
        <source>Nothing was withdrawn. Compare it with the receipt and type it again.</source>
        <translation>ھېچنېمە قايتۇرۇۋېلىنمىدى. تالون بىلەن سېلىشتۇرۇپ قايتا كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>The words are not those of headquarters.</source>
        <translation>بۇ سۆزلەر مەركىزىي ئىشخانىنىڭ ئەمەس.</translation>
    </message>
    <message>
        <source>Do not take this wording: somebody may have changed it. Ask the organiser.</source>
        <translation>بۇ تېكىستنى ئالماڭ: بىرسى ئۇنى ئۆزگەرتكەن بولۇشى مۇمكىن. تەشكىللىگۈچىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>That key lies under a passphrase.</source>
        <translation>بۇ ئاچقۇچ مەخپىي سۆزلەر بىلەن قۇلۇپلانغان.</translation>
    </message>
    <message>
        <source>Type its words, then tap the stick.</source>
        <translation>ئۇنىڭ سۆزلىرىنى كىرگۈزۈپ، دىسكىنى بېسىڭ.</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>بۇ كۈن ئەمەس.</translation>
    </message>
    <message>
        <source>The event has no name.</source>
        <translation>پائالىيەتنىڭ نامى يوق.</translation>
    </message>
    <message>
        <source>Type its name, then start it.</source>
        <translation>نامىنى يېزىپ، ئاندىن باشلاڭ.</translation>
    </message>
    <message>
        <source>That day is more than a week from this computer&apos;s own day.</source>
        <translation>بۇ كۈن كومپيۇتېرنىڭ چېسلاسىدىن بىر ھەپتىدىن كۆپ يىراق.</translation>
    </message>
    <message>
        <source>Look at day and year. If they are right, confirm them once more.</source>
        <translation>كۈن بىلەن يىلغا قاراڭ. توغرا بولسا، يەنە بىر قېتىم جەزملەڭ.</translation>
    </message>
    <message>
        <source>Write it as year-month-day.</source>
        <translation>يىل-ئاي-كۈن شەكلىدە يېزىڭ.</translation>
    </message>
    <message>
        <source>This practice is full.</source>
        <translation>بۇ مەشىق توشتى.</translation>
    </message>
    <message>
        <source>Practise again tomorrow, or go live to collect names.</source>
        <translation>ئەتە يەنە مەشىق قىلىڭ ياكى ئىسىم توپلاش ئۈچۈن رەسمىي باشلاڭ.</translation>
    </message>
    <message>
        <source>This petition is over.</source>
        <translation>بۇ ئىمزا توپلاش ئاخىرلاشتى.</translation>
    </message>
    <message>
        <source>The disk has no room for 500 more signatures.</source>
        <translation>دىسكىدا يەنە 500 ئىمزا ئۈچۈن ئورۇن يوق.</translation>
    </message>
    <message>
        <source>Make room; signing goes on by itself.</source>
        <translation>ئورۇن بوشىتىڭ؛ ئىمزا قويۇش ئۆزى داۋاملىشىدۇ.</translation>
    </message>
    <message>
        <source>The disk takes no more writing.</source>
        <translation>دىسكىغا ئەمدى يازغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Export what is there, and use another computer.</source>
        <translation>بارىنى چىقىرىپ، باشقا كومپيۇتېر ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>The signatures&apos; disk cannot be reached.</source>
        <translation>ئىمزالار دىسكىسىغا يەتكىلى بولمىدى.</translation>
    </message>
    <message>
        <source>Start the computer again.</source>
        <translation>كومپيۇتېرنى قايتا قوزغىتىڭ.</translation>
    </message>
    <message>
        <source>The stick is gone.</source>
        <translation>دىسكا يوق.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>ئۇنى قايتا چېتىڭ.</translation>
    </message>
    <message>
        <source>The ledger cannot be made in %1 (%2).</source>
        <translation>%1 دا خاتىرە دەپتىرىنى قۇرغىلى بولمىدى (%2).</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk that can be written.</source>
        <translation>بۇ كومپيۇتېرنىڭ ئۆز دىسكىسىدا يازغىلى بولىدىغان قىسقۇچ تاللاڭ.</translation>
    </message>
    <message>
        <source>What was signed before is safe.</source>
        <translation>ئىلگىرى قويۇلغان ئىمزالار ساق.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>دىسكا توشتى.</translation>
    </message>
    <message>
        <source>What was signed before is safe. Make room, then go on.</source>
        <translation>ئىلگىرى قويۇلغان ئىمزالار ساق. ئورۇن بوشىتىپ، داۋاملاشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>The ledger cannot be written: its disk or folder is read-only, or away.</source>
        <translation>خاتىرە دەپتىرىگە يازغىلى بولمىدى: دىسكا ياكى قىسقۇچنى ئوقۇشقىلا بولىدۇ ياكى ئۇ يوق.</translation>
    </message>
    <message>
        <source>Another program holds the ledger.</source>
        <translation>خاتىرە دەپتىرىنى باشقا پروگرامما ئىگىلىۋالغان.</translation>
    </message>
    <message>
        <source>What was signed before is safe. Close it, then go on.</source>
        <translation>ئىلگىرى قويۇلغان ئىمزالار ساق. ئۇنى تاقاپ، داۋاملاشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file as it is.</source>
        <translation>ھېچنېمە ئۆزگەرمىدى. ھۆججەتنى ئۆز پېتى قالدۇرۇڭ.</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>خاتىرە دەپتىرى بۇزۇلغان.</translation>
    </message>
    <message>
        <source>The ledger cannot be used (%1).</source>
        <translation>خاتىرە دەپتىرىنى ئىشلەتكىلى بولمىدى (%1).</translation>
    </message>
    <message>
        <source>What was signed before is safe. Nothing new was stored.</source>
        <translation>ئىلگىرى قويۇلغان ئىمزالار ساق. يېڭى ھېچنېمە ساقلانمىدى.</translation>
    </message>
    <message>
        <source>That file is no ledger.</source>
        <translation>بۇ ھۆججەت خاتىرە دەپتىرى ئەمەس.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name another file.</source>
        <translation>ھېچنېمە ئۆزگەرمىدى. باشقا ھۆججەت كۆرسىتىڭ.</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing is lost. Install the newer version here.</source>
        <translation>ھېچنېمە ئۆزگەرمىدى ۋە يوقالمىدى. بۇ يەرگە يېڭىراق نەشرىنى ئورنىتىڭ.</translation>
    </message>
    <message>
        <source>That is no acknowledgement that a stand would read.</source>
        <translation>بۇ ئۈسكۈنە ئوقۇيالايدىغان جەزملەش خېتى ئەمەس.</translation>
    </message>
    <message>
        <source>It is not an acknowledgement of Petition Kiosk.</source>
        <translation>بۇ مۇشۇ پروگراممىنىڭ جەزملەش خېتى ئەمەس.</translation>
    </message>
    <message>
        <source>It was written by a newer version.</source>
        <translation>بۇنى يېڭىراق نەشرى يازغان.</translation>
    </message>
    <message>
        <source>Update the program on this stand.</source>
        <translation>بۇ يەردىكى پروگراممىنى يېڭىلاڭ.</translation>
    </message>
    <message>
        <source>It was signed by an office that this campaign&apos;s pack does not name.</source>
        <translation>ئۇنىڭغا بۇ ھەرىكەت بولىقىدا يوق ئىشخانا ئىمزا قويغان.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the organiser who wrote it.</source>
        <translation>ھېچنېمە ئۆزگەرمىدى. ئۇنى كىم يازغانلىقىنى تەشكىللىگۈچىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>Its office signature does not hold: it was changed, or is forged.</source>
        <translation>ئىشخانا ئىمزاسى توغرا ئەمەس: ئۇ ئۆزگەرتىلگەن ياكى ساختا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask headquarters to write it again.</source>
        <translation>ھېچنېمە ئۆزگەرمىدى. مەركىزىي ئىشخانىدىن قايتا يېزىپ بېرىشنى سوراڭ.</translation>
    </message>
    <message>
        <source>It lacks a field or holds a wrong one.</source>
        <translation>ئۇنىڭدا بىر ئورۇن كەم ياكى خاتا.</translation>
    </message>
    <message>
        <source>Its bundles are none, too many or out of order.</source>
        <translation>ئۇنىڭ باغلاملىرى يوق، بەك كۆپ ياكى تەرتىپسىز.</translation>
    </message>
    <message>
        <source>It is not in canonical form.</source>
        <translation>ئۇ بېكىتىلگەن شەكىلدە ئەمەس.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>ئۇ ھۆججەت ئەمەس.</translation>
    </message>
    <message>
        <source>It cannot be read (%1).</source>
        <translation>ئۇنى ئوقۇغىلى بولمىدى (%1).</translation>
    </message>
    <message>
        <source>Try again, or copy it anew.</source>
        <translation>قايتا سىناڭ ياكى يېڭىدىن كۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>It is larger than any acknowledgement.</source>
        <translation>ئۇ ھەرقانداق جەزملەش خېتىدىن چوڭ.</translation>
    </message>
    <message>
        <source>It was cut short, or has bytes too many.</source>
        <translation>ئۇ چالا ياكى ئارتۇق.</translation>
    </message>
    <message>
        <source>Copy it anew.</source>
        <translation>يېڭىدىن كۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>Plug in the stick, or make the folder first.</source>
        <translation>دىسكىنى چېتىڭ ياكى ئاۋۋال قىسقۇچ قۇرۇڭ.</translation>
    </message>
    <message>
        <source>%1 did not read back as it was written.</source>
        <translation>%1 يېزىلغاندەك قايتا ئوقۇلمىدى.</translation>
    </message>
    <message>
        <source>Nothing is lost. The stick may be broken: use another one.</source>
        <translation>ھېچنېمە يوقالمىدى. دىسكا بۇزۇلغان بولۇشى مۇمكىن: باشقىسىنى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>There is no room for %1.</source>
        <translation>%1 ئۈچۈن ئورۇن يوق.</translation>
    </message>
    <message>
        <source>Nothing is lost: the signatures are still on this computer. Make room or use another stick.</source>
        <translation>ھېچنېمە يوقالمىدى: ئىمزالار يەنىلا بۇ كومپيۇتېردا. ئورۇن بوشىتىڭ ياكى باشقا دىسكا ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder is read-only.</source>
        <translation>%1 نى يازغىلى بولمىدى: قىسقۇچنى ئوقۇشقىلا بولىدۇ.</translation>
    </message>
    <message>
        <source>Nothing is lost: the signatures are still on this computer. Use a folder or stick that can be written.</source>
        <translation>ھېچنېمە يوقالمىدى: ئىمزالار يەنىلا بۇ كومپيۇتېردا. يازغىلى بولىدىغان دىسكا ياكى قىسقۇچ ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 نى يازغىلى بولمىدى (%2).</translation>
    </message>
    <message>
        <source>This computer does not tell which sticks are plugged in.</source>
        <translation>بۇ كومپيۇتېر قايسى دىسكىلار چېتىلغانلىقىنى دېمىدى.</translation>
    </message>
    <message>
        <source>Ask somebody who knows this computer to export with a command.</source>
        <translation>بۇ كومپيۇتېرنى بىلىدىغان بىرسىنىڭ بۇيرۇق بىلەن چىقىرىشىنى سوراڭ.</translation>
    </message>
    <message>
        <source>The stick is still in use. Do not pull it yet.</source>
        <translation>دىسكا تېخى ئىشلىتىلىۋاتىدۇ. ھازىرچە سۇغۇرماڭ.</translation>
    </message>
    <message>
        <source>Close what else shows its files, wait a moment, and try again.</source>
        <translation>ئۇنىڭ ھۆججەتلىرىنى كۆرسىتىۋاتقان باشقا نەرسىلەرنى تاقاپ، بىردەم كۈتۈپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>The stick cannot be opened.</source>
        <translation>دىسكىنى ئاچقىلى بولمىدى.</translation>
    </message>
    <message>
        <source>Nothing is lost. Pull it, plug it in again, or use another.</source>
        <translation>ھېچنېمە يوقالمىدى. سۇغۇرۇپ قايتا چېتىڭ ياكى باشقىسىنى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>This stand&apos;s device key is gone, damaged or another stand&apos;s.</source>
        <translation>بۇ يەرنىڭ ئۈسكۈنە ئاچقۇچى يوق، بۇزۇلغان ياكى باشقا يەرنىڭ.</translation>
    </message>
    <message>
        <source>Nothing is lost. Put back the file device.key of this stand.</source>
        <translation>ھېچنېمە يوقالمىدى. بۇ يەرنىڭ ئاچقۇچ ھۆججىتىنى قايتۇرۇپ قويۇڭ.</translation>
    </message>
    <message>
        <source>There is no key to seal to.</source>
        <translation>پېچەتلەيدىغان ئاچقۇچ يوق.</translation>
    </message>
    <message>
        <source>Name the campaign&apos;s key in the pack.</source>
        <translation>بولاققا ھەرىكەت ئاچقۇچىنى كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>A key in the pack is no key to seal to.</source>
        <translation>بولاقتىكى بىر ئاچقۇچقا پېچەتلىگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Copy it again from whoever made it.</source>
        <translation>ئۇنى ياسىغان كىشىدىن قايتا كۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>That file holds no age key.</source>
        <translation>بۇ ھۆججەتتە ئاچقۇچ يوق.</translation>
    </message>
    <message>
        <source>Give the campaign&apos;s key file, made by key new.</source>
        <translation>ھەرىكەت ئاچقۇچىنىڭ ھۆججىتىنى بېرىڭ.</translation>
    </message>
    <message>
        <source>The passphrase does not open that key.</source>
        <translation>بۇ سۆزلەر ئۇ ئاچقۇچنى ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>Type it as it was printed, with spaces.</source>
        <translation>بېسىلغاندەك، بوشلۇقلىرى بىلەن كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Give the campaign&apos;s key file.</source>
        <translation>ھەرىكەت ئاچقۇچىنىڭ ھۆججىتىنى بېرىڭ.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read (%2).</source>
        <translation>%1 ئاچقۇچ ھۆججىتىنى ئوقۇغىلى بولمىدى (%2).</translation>
    </message>
    <message>
        <source>Check its path and that the stick is in.</source>
        <translation>دىسكا چېتىقلىق ئىكەنلىكىنى تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>%1 is a key, and it opens nothing of this campaign.</source>
        <translation>%1 ئاچقۇچ، لېكىن بۇ ھەرىكەتنىڭ ھېچنېمىسىنى ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>Look for the key whose words stand on the campaign&apos;s card.</source>
        <translation>سۆزلىرى ھەرىكەت كارتىسىدا بار ئاچقۇچنى ئىزدەڭ.</translation>
    </message>
    <message>
        <source>Another kiosk is open over this data folder.</source>
        <translation>بۇ سانلىق مەلۇمات قىسقۇچىدا پروگرامما ئاللىقاچان ئوچۇق.</translation>
    </message>
    <message>
        <source>Use that one, or leave it first.</source>
        <translation>شۇنى ئىشلىتىڭ ياكى ئاۋۋال ئۇنىڭدىن چىقىڭ.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written.</source>
        <translation>%1 سانلىق مەلۇمات قىسقۇچىغا يازغىلى بولمىدى.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ئورۇن قالمىدى</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>دىسكا خاتالىقى</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>دىسكا خاتالىقى</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ئوقۇشقىلا بولىدۇ</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>ئىجازەت يوق</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>يوق</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>ئۈسكۈنە يوق</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>ئۈسكۈنە يوق</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>ئۈسكۈنە يوق</translation>
    </message>
    <message>
        <source>No medium found</source>
        <translation>ئۈسكۈنە يوق</translation>
    </message>
    <message>
        <source>Structure needs cleaning</source>
        <translation>ھۆججەت سىستېمىسى بۇزۇلغان</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>ئىشلىتىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>بۇ يەردە مۇمكىن ئەمەس</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ھۆججەت بەك چوڭ</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>رۇخسەت يوق</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ئاللىقاچان بار</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>بۇ قىسقۇچ</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>قىسقۇچ ئەمەس</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>قىسقۇچ بوش ئەمەس</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ئىسمى بەك ئۇزۇن</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>بوشلۇق چېكىگە يەتتى</translation>
    </message>
    <message>
        <source>That is a volunteers&apos; stick, which lies among strangers: no campaign key goes there.</source>
        <translation>بۇ پىدائىيلار دىسكىسى، ئۇ ناتونۇش كىشىلەر ئارىسىدا تۇرىدۇ: ئۇنىڭغا ھەرىكەت ئاچقۇچى قويۇلمايدۇ.</translation>
    </message>
    <message>
        <source>Take another stick.</source>
        <translation>باشقا دىسكا ئېلىڭ.</translation>
    </message>
    <message>
        <source>A campaign key lies there (%1): %2.</source>
        <translation>ئۇ يەردە ھەرىكەت ئاچقۇچى بار (%1): %2.</translation>
    </message>
    <message>
        <source>key and signatures never travel together</source>
        <translation>ئاچقۇچ بىلەن ئىمزالار ھەرگىز بىللە توشۇلمايدۇ</translation>
    </message>
    <message>
        <source>Very many receipts were typed here since a volunteer opened the panel.</source>
        <translation>پىدائىي باشقۇرۇش بېتىنى ئاچقاندىن بېرى بۇ يەردە بەك كۆپ تالون كىرگۈزۈلدى.</translation>
    </message>
    <message>
        <source>Look who stands here, and open the panel: then codes are taken again.</source>
        <translation>بۇ يەردە كىم تۇرغانلىقىغا قاراڭ، ئاندىن باشقۇرۇش بېتىنى ئېچىڭ: شۇندىن كېيىن كودلار يەنە قوبۇل قىلىنىدۇ.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توختىتىلدى.</translation>
    </message>
    <message>
        <source>What was done before that stays as it is.</source>
        <translation>بۇنىڭدىن بۇرۇن قىلىنغىنى شۇ پېتى قالىدۇ.</translation>
    </message>
    <message>
        <source>No register is named.</source>
        <translation>دەپتەر كۆرسىتىلمىگەن.</translation>
    </message>
    <message>
        <source>Choose a file, or type an address.</source>
        <translation>ھۆججەت تاللاڭ ياكى ئادرېس كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made (%2).</source>
        <translation>%1 قىسقۇچىنى قۇرغىلى بولمىدى (%2).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>باشقا ئورۇن تاللاڭ.</translation>
    </message>
    <message>
        <source>%1 is no day.</source>
        <translation>%1 كۈن ئەمەس.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 سان ئەمەس.</translation>
    </message>
    <message>
        <source>Write it in digits.</source>
        <translation>ئۇنى رەقەم بىلەن يېزىڭ.</translation>
    </message>
    <message>
        <source>There is no new key to copy.</source>
        <translation>كۆچۈرىدىغان يېڭى ئاچقۇچ يوق.</translation>
    </message>
    <message>
        <source>Make the campaign&apos;s key first.</source>
        <translation>ئالدى بىلەن ھەرىكەت ئاچقۇچىنى ياساڭ.</translation>
    </message>
    <message>
        <source>%1 is there already, and a key is never overwritten.</source>
        <translation>%1 ئاللىقاچان بار، ئاچقۇچ ھەرگىز ئۈستىگە يېزىلمايدۇ.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>باشقا قىسقۇچ تاللاڭ.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 نى يازغىلى بولمىدى (%2).</translation>
    </message>
    <message>
        <source>Nobody has signed here yet. Make room, or use another computer.</source>
        <translation>بۇ يەردە تېخى ھېچكىم ئىمزا قويمىدى. ئورۇن بوشىتىڭ ياكى باشقا كومپيۇتېر ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>it must not lie among strangers, as the volunteers&apos; stick does</source>
        <translation>ئۇ پىدائىيلار دىسكىسىغا ئوخشاش ناتونۇش كىشىلەر ئارىسىدا تۇرماسلىقى كېرەك</translation>
    </message>
    <message>
        <source>no key goes from kiosk to kiosk with a set-up stick</source>
        <translation>ھېچقانداق ئاچقۇچ تەييارلاش دىسكىسى بىلەن بىر ئۈسكۈنىدىن يەنە بىرىگە بارماسلىقى كېرەك</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>بۇزۇلغان</translation>
    </message>
    <message>
        <source>Nothing can be written on that stick.</source>
        <translation>بۇ دىسكىغا ھېچنېمە يازغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>It may have a small switch against writing. Move it, or use another stick.</source>
        <translation>ئۇنىڭ يېزىشنى چەكلەيدىغان كىچىك توسقۇچى بولۇشى مۇمكىن. ئۇنى يۆتكەڭ ياكى باشقا دىسكا ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>The stick could not be written.</source>
        <translation>دىسكىغا يازغىلى بولمىدى.</translation>
    </message>
    <message>
        <source>That stick cannot be read.</source>
        <translation>بۇ دىسكىنى ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Plug it in again, or use another stick.</source>
        <translation>ئۇنى قايتا چېتىڭ ياكى باشقا دىسكا ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>The closing could not begin: the disk refuses.</source>
        <translation>تاقاش باشلانمىدى: قاتتىق دىسكا رەت قىلدى.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Try again, or start the computer again.</source>
        <translation>ھېچنېمە ئۆچۈرۈلمىدى. قايتا سىناڭ ياكى كومپيۇتېرنى قايتا قوزغىتىڭ.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>ھەممىسىنى ئۆچۈرگىلى بولمىدى.</translation>
    </message>
    <message>
        <source>Start the kiosk again: it goes on from there.</source>
        <translation>پروگراممىنى قايتا قوزغىتىڭ: شۇ يەردىن داۋاملىشىدۇ.</translation>
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
        <source>Without a volunteer this stand takes no more receipts now. Nothing was taken back.</source>
        <translation>پىدائىيسىز بۇ ئۈسكۈنە ھازىر باشقا تالون قوبۇل قىلمايدۇ. ھېچنېمە قايتۇرۇۋېلىنمىدى.</translation>
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
        <source>This stand cannot store it now. Nothing was taken back.</source>
        <translation>بۇ ئۈسكۈنە ھازىر ئۇنى ساقلىيالمايدۇ. ھېچنېمە قايتۇرۇۋېلىنمىدى.</translation>
    </message>
    <message>
        <source>This stand cannot take signatures now. What was signed before is safe.</source>
        <translation>بۇ ئۈسكۈنە ھازىر ئىمزا ئالالمايدۇ. ئىلگىرى قويۇلغان ئىمزالار ساق.</translation>
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
    <message>
        <source>For volunteers: go on</source>
        <translation>پىدائىيلار ئۈچۈن: داۋاملاشتۇرۇش</translation>
    </message>
</context>
<context>
    <name>GuideCampaignPage</name>
    <message>
        <source>Which campaign?</source>
        <translation>قايسى ھەرىكەت؟</translation>
    </message>
    <message>
        <source>Tap the one that your organiser gave you.</source>
        <translation>تەشكىللىگۈچىڭىز بەرگىنىنى بېسىڭ.</translation>
    </message>
    <message>
        <source>Plug in the stick that your organiser gave you. The campaign on it appears here.</source>
        <translation>تەشكىللىگۈچىڭىز بەرگەن دىسكىنى چېتىڭ. ئۇنىڭدىكى ھەرىكەت مۇشۇ يەردە كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>Set up as this stick says</source>
        <translation>بۇ دىسكىدىكى بويىچە تەييارلاش</translation>
    </message>
    <message>
        <source>Is there no office that holds the key?</source>
        <translation>ئاچقۇچنى ساقلايدىغان ئىشخانا يوقمۇ؟</translation>
    </message>
    <message>
        <source>Make a new campaign key here</source>
        <translation>يېڭى ھەرىكەت ئاچقۇچىنى مۇشۇ يەردە ياساش</translation>
    </message>
</context>
<context>
    <name>GuideCopiesPage</name>
    <message>
        <source>Try two copies of the key</source>
        <translation>ئاچقۇچنىڭ ئىككى نۇسخىسىنى سىناڭ</translation>
    </message>
    <message>
        <source>Copies that opened a test: %1 of %2</source>
        <translation>سىناقنى ئاچقان نۇسخا: %2 دىن %1</translation>
    </message>
    <message>
        <source>This campaign has a single key. Plug in each stick that holds it, type its words, and tap the stick.</source>
        <translation>بۇ ھەرىكەتنىڭ بىرلا ئاچقۇچى بار. ئۇ ساقلانغان ھەر بىر دىسكىنى چېتىڭ، سۆزلىرىنى كىرگۈزۈڭ، ئاندىن دىسكىنى بېسىڭ.</translation>
    </message>
    <message>
        <source>The key&apos;s words, if it has any</source>
        <translation>ئاچقۇچنىڭ سۆزلىرى، بولسا</translation>
    </message>
    <message>
        <source>Make a second copy</source>
        <translation>ئىككىنچى نۇسخا چىقىرىش</translation>
    </message>
</context>
<context>
    <name>GuideDonePage</name>
    <message>
        <source>This stand is live</source>
        <translation>بۇ يەر رەسمىي ئىشقا كىرىشتى</translation>
    </message>
    <message>
        <source>Show the appeal</source>
        <translation>مۇراجىئەتنى كۆرسىتىش</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick is made. Write on it what it is.</source>
        <translation>پىدائىيلار دىسكىسى تەييار بولدى. ئۈستىگە نېمە ئىكەنلىكىنى يېزىپ قويۇڭ.</translation>
    </message>
    <message>
        <source>The set-up stick is written. Plug it into the next kiosk before you begin there.</source>
        <translation>تەييارلاش دىسكىسى يېزىلدى. كېيىنكى ئۈسكۈنىدە باشلاشتىن بۇرۇن ئۇنى شۇ يەرگە چېتىڭ.</translation>
    </message>
    <message>
        <source>With the volunteers&apos; stick the panel opens even when the PIN is forgotten. It opens no signature.</source>
        <translation>مەخپىي نومۇر ئۇنتۇلۇپ قالسىمۇ، پىدائىيلار دىسكىسى بىلەن باشقۇرۇش بېتى ئېچىلىدۇ. ئۇ ھېچقانداق ئىمزانى ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>There is none yet. If the PIN is forgotten, nobody can open the panel: no export there, no new PIN. It can also be made later, in the panel.</source>
        <translation>بۇنداق دىسكا تېخى يوق. مەخپىي نومۇر ئۇنتۇلۇپ قالسا، ھېچكىم باشقۇرۇش بېتىنى ئاچالمايدۇ: ئۇ يەردىن چىقارغىلى، يېڭى مەخپىي نومۇر بەلگىلىگىلى بولمايدۇ. ئۇنى كېيىن باشقۇرۇش بېتىدىمۇ ياسىغىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>Make the volunteers&apos; stick</source>
        <translation>پىدائىيلار دىسكىسىنى ياساش</translation>
    </message>
    <message>
        <source>Write a set-up stick for more kiosks</source>
        <translation>باشقا ئۈسكۈنىلەر ئۈچۈن تەييارلاش دىسكىسى يېزىش</translation>
    </message>
    <message>
        <source>Onto which stick?</source>
        <translation>قايسى دىسكىغا؟</translation>
    </message>
</context>
<context>
    <name>GuideEventPage</name>
    <message>
        <source>Where is this, and when?</source>
        <translation>بۇ قەيەردە، قاچان؟</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <translation>ھەئە، توغرا</translation>
    </message>
    <message>
        <source>The event&apos;s name</source>
        <translation>پائالىيەتنىڭ نامى</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>قەيەردە</translation>
    </message>
    <message>
        <source>Today is %1. Right?</source>
        <translation>بۈگۈن %1. توغرىمۇ؟</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>بىر كۈن بۇرۇن</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>بىر كۈن كېيىن</translation>
    </message>
    <message>
        <source>Each signer finds this language and this size of letters first:</source>
        <translation>ھەر بىر ئىمزا قويغۇچى ئالدى بىلەن بۇ تىل ۋە بۇ ھەرپ چوڭلۇقىنى كۆرىدۇ:</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>چوڭلۇقى %1</translation>
    </message>
</context>
<context>
    <name>GuideFrame</name>
    <message>
        <source>Next</source>
        <translation>كېيىنكى قەدەم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قايتىش</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ھازىر ئەمەس</translation>
    </message>
</context>
<context>
    <name>GuideKeyWordsPage</name>
    <message>
        <source>Write these seven words on paper</source>
        <translation>بۇ يەتتە سۆزنى قەغەزگە يېزىۋېلىڭ</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>يېزىۋالدىم</translation>
    </message>
    <message>
        <source>They open the key, and they are never shown again. Keep the paper apart from the stick.</source>
        <translation>ئاچقۇچ شۇ سۆزلەر بىلەن ئېچىلىدۇ، ئۇلار قايتا كۆرسىتىلمەيدۇ. قەغەزنى دىسكىدىن ئايرىم ساقلاڭ.</translation>
    </message>
</context>
<context>
    <name>GuideLanguagePage</name>
    <message>
        <source>Set up this stand</source>
        <translation>بۇ يەرنى تەييارلاش</translation>
    </message>
    <message>
        <source>In which language shall we go on?</source>
        <translation>قايسى تىلدا داۋاملاشتۇرىمىز؟</translation>
    </message>
</context>
<context>
    <name>GuideLivePage</name>
    <message>
        <source>Is all of this right?</source>
        <translation>بۇلارنىڭ ھەممىسى توغرىمۇ؟</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>رەسمىي باشلاش</translation>
    </message>
    <message>
        <source>Take the new wording</source>
        <translation>يېڭى تېكىستنى قوللىنىش</translation>
    </message>
    <message>
        <source>Yes, the words and the day are right. Go live</source>
        <translation>ھەئە، سۆزلەر ۋە كۈن توغرا. رەسمىي باشلانسۇن</translation>
    </message>
    <message>
        <source>Compare the six words with the printed card.</source>
        <translation>ئالتە سۆزنى بېسىلغان كارتا بىلەن سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Today is %1. Right?</source>
        <translation>بۈگۈن %1. توغرىمۇ؟</translation>
    </message>
    <message>
        <source>From then on every signature is real. The practice is deleted.</source>
        <translation>شۇنىڭدىن كېيىن ھەر بىر ئىمزا ھەقىقىي بولىدۇ. مەشىق ئۆچۈرۈلىدۇ.</translation>
    </message>
    <message>
        <source>Signatures made before keep the wording they were given under.</source>
        <translation>بۇرۇن قويۇلغان ئىمزالار ئەينى ۋاقىتتىكى تېكىست بويىچە ساقلىنىدۇ.</translation>
    </message>
    <message>
        <source>No, the words differ</source>
        <translation>ياق، سۆزلەر ئوخشىمايدۇ</translation>
    </message>
    <message>
        <source>Change the event or the day</source>
        <translation>پائالىيەت ياكى كۈننى ئۆزگەرتىش</translation>
    </message>
</context>
<context>
    <name>GuideNewKeyPage</name>
    <message>
        <source>Now a second copy, on another stick</source>
        <translation>ئەمدى ئىككىنچى نۇسخا، باشقا بىر دىسكىغا</translation>
    </message>
    <message>
        <source>A new key, onto a stick</source>
        <translation>يېڭى ئاچقۇچ، دىسكىغا</translation>
    </message>
    <message>
        <source>For this petition: %1</source>
        <translation>بۇ ئىمزا توپلاش ئۈچۈن: %1</translation>
    </message>
    <message>
        <source>A lost stick must not lose every name. Leave the first stick in, plug in another and tap it.</source>
        <translation>بىر دىسكا يوقالسا، ھەممە ئىسىم يوقالماسلىقى كېرەك. بىرىنچى دىسكىنى چېتىقلىق قالدۇرۇپ، يەنە بىرنى چېتىڭ ۋە ئۇنى بېسىڭ.</translation>
    </message>
    <message>
        <source>Only who has this key can read the names. It never lies on this computer. Take an empty stick that you will keep at home.</source>
        <translation>پەقەت بۇ ئاچقۇچى بار كىشىلا ئىسىملارنى ئوقۇيالايدۇ. ئۇ بۇ كومپيۇتېردا ھەرگىز ساقلانمايدۇ. ئۆيدە ساقلايدىغان قۇرۇق بىر دىسكا ئېلىڭ.</translation>
    </message>
</context>
<context>
    <name>GuideOfficePage</name>
    <message>
        <source>Another office may clear this stand</source>
        <translation>باشقا ئىشخانا بۇ يەرنى تازىلىيالايدۇ</translation>
    </message>
    <message>
        <source>Yes, headquarters says the same words</source>
        <translation>ھەئە، مەركىزىي ئىشخانا ئوخشاش سۆزلەرنى ئېيتتى</translation>
    </message>
    <message>
        <source>none: nothing is cleared</source>
        <translation>يوق: ھېچنېمە تازىلانمايدۇ</translation>
    </message>
    <message>
        <source>Whoever holds the office&apos;s key says which signatures are safe at headquarters; those can be deleted here. Ask headquarters by telephone for the words of its key.</source>
        <translation>ئىشخانا ئاچقۇچى بار كىشى قايسى ئىمزالارنىڭ مەركىزىي ئىشخانىدا ساق ئىكەنلىكىنى ئېيتىدۇ؛ ئۇلارنى بۇ يەردىن ئۆچۈرگىلى بولىدۇ. مەركىزىي ئىشخانىدىن تېلېفوندا ئاچقۇچىنىڭ سۆزلىرىنى سوراڭ.</translation>
    </message>
    <message>
        <source>With the new wording:</source>
        <translation>يېڭى تېكىست بىلەن:</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>ھازىرغىچە:</translation>
    </message>
    <message>
        <source>No, something differs</source>
        <translation>ياق، پەرق بار</translation>
    </message>
</context>
<context>
    <name>GuidePinPage</name>
    <message>
        <source>The same six digits once more</source>
        <translation>شۇ ئالتە رەقەمنى يەنە بىر قېتىم</translation>
    </message>
    <message>
        <source>Choose six digits, the PIN</source>
        <translation>ئالتە خانىلىق مەخپىي نومۇر تاللاڭ</translation>
    </message>
    <message>
        <source>Keep the PIN that is set</source>
        <translation>ھازىرقى مەخپىي نومۇر قالسۇن</translation>
    </message>
    <message>
        <source>Those were not the same. Choose anew.</source>
        <translation>ئىككىسى ئوخشاش ئەمەس ئىكەن. قايتىدىن تاللاڭ.</translation>
    </message>
    <message>
        <source>With it the volunteers open the panel. From now on nobody else can leave the kiosk.</source>
        <translation>پىدائىيلار باشقۇرۇش بېتىنى شۇنىڭ بىلەن ئاچىدۇ. بۇندىن كېيىن باشقا ھېچكىم پروگراممىدىن چىقالمايدۇ.</translation>
    </message>
</context>
<context>
    <name>GuideWordingPage</name>
    <message>
        <source>The title</source>
        <translation>ماۋزۇ</translation>
    </message>
    <message>
        <source>The demand</source>
        <translation>تەلەپ</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>قىسقىچە</translation>
    </message>
    <message>
        <source>The appeal</source>
        <translation>مۇراجىئەت</translation>
    </message>
    <message>
        <source>The consent</source>
        <translation>ماقۇللۇق</translation>
    </message>
    <message>
        <source>More about the consent</source>
        <translation>ماقۇللۇق ھەققىدە تېخىمۇ كۆپ</translation>
    </message>
    <message>
        <source>What the new wording changes</source>
        <translation>يېڭى تېكىستتە نېمە ئۆزگەردى</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>ئوقۇپ چىقتىم</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>ھېچنېمە يوق.</translation>
    </message>
    <message>
        <source>Until now version %1, from now on version %2.</source>
        <translation>ھازىرغىچە %1-نەشرى، بۇنىڭدىن كېيىن %2-نەشرى.</translation>
    </message>
    <message>
        <source>Appeal and consent say the same as before.</source>
        <translation>مۇراجىئەت بىلەن ماقۇللۇق تېكىستى بۇرۇنقىدەك.</translation>
    </message>
    <message>
        <source>No longer in these languages: %1</source>
        <translation>ئەمدى بۇ تىللاردا يوق: %1</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>ھازىرغىچە:</translation>
    </message>
    <message>
        <source>From now on:</source>
        <translation>بۇنىڭدىن كېيىن:</translation>
    </message>
</context>
<context>
    <name>GuideWordsPage</name>
    <message>
        <source>Are they the same as on the printed card?</source>
        <translation>بۇلار بېسىلغان كارتىدىكىگە ئوخشاشمۇ؟</translation>
    </message>
    <message>
        <source>Yes, all six are the same</source>
        <translation>ھەئە، ئالتىسىلا ئوخشاش</translation>
    </message>
    <message>
        <source>No, something differs</source>
        <translation>ياق، پەرق بار</translation>
    </message>
    <message>
        <source>No native reader has signed off these languages yet: %1</source>
        <translation>بۇ تىللارنى تېخى ئانا تىللىق ئوقۇرمەن تەستىقلىمىدى: %1</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>%1 o&apos;clock: %2</source>
        <translation>سائەت %1: %2</translation>
    </message>
    <message>
        <source>Signatures by the hour. %1</source>
        <translation>سائەت بويىچە ئىمزالار. %1</translation>
    </message>
    <message>
        <source>By the hour, since this start</source>
        <translation>سائەت بويىچە، پروگرامما قوزغالغاندىن بېرى</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Went live: %1</source>
        <translation>رەسمىي ئىش باشلاندى: %1</translation>
    </message>
    <message>
        <source>Event started: %1</source>
        <translation>پائالىيەت باشلاندى: %1</translation>
    </message>
    <message>
        <source>The day was confirmed</source>
        <translation>كۈن جەزملەندى</translation>
    </message>
    <message>
        <source>A new wording was taken: version %1</source>
        <translation>يېڭى تېكىست ئېلىندى: نەشرى %1</translation>
    </message>
    <message>
        <source>Exported to a stick; files: %1</source>
        <translation>كۆچمە دىسكىغا چىقىرىلدى؛ ھۆججەت سانى: %1</translation>
    </message>
    <message>
        <source>Headquarters confirmed; bundles: %1</source>
        <translation>مەركىزىي ئىشخانا جەزملىدى؛ باغلام سانى: %1</translation>
    </message>
    <message>
        <source>Confirmed signatures were cleared; bundle %1, records: %2</source>
        <translation>جەزملەنگەن ئىمزالار بۇ يەردىن ئۆچۈرۈلدى؛ باغلام %1، خاتىرە سانى: %2</translation>
    </message>
    <message>
        <source>Language and sizes were set</source>
        <translation>تىل ۋە چوڭلۇق بەلگىلەندى</translation>
    </message>
    <message>
        <source>A new PIN was set</source>
        <translation>يېڭى مەخپىي نومۇر بەلگىلەندى</translation>
    </message>
    <message>
        <source>A new volunteers&apos; stick was begun</source>
        <translation>يېڭى پىدائىيلار دىسكىسىنى ياساش باشلاندى</translation>
    </message>
    <message>
        <source>A volunteer read that signatures came here from another computer; stands: %1</source>
        <translation>پىدائىي ئىمزالارنىڭ باشقا كومپيۇتېردىن كەلگەنلىكىنى ئوقۇدى؛ ئىمزا نۇقتىسى: %1</translation>
    </message>
    <message>
        <source>Wrong PINs were tried; times: %1</source>
        <translation>خاتا مەخپىي نومۇر سىنالدى؛ قېتىم: %1</translation>
    </message>
    <message>
        <source>The panel was opened by PIN; times: %1</source>
        <translation>باشقۇرۇش بېتى مەخپىي نومۇر بىلەن ئېچىلدى؛ قېتىم: %1</translation>
    </message>
    <message>
        <source>The panel was opened by a volunteers&apos; stick; times: %1</source>
        <translation>باشقۇرۇش بېتى پىدائىيلار دىسكىسى بىلەن ئېچىلدى؛ قېتىم: %1</translation>
    </message>
    <message>
        <source>The stand was paused</source>
        <translation>ئىمزا توپلاش ۋاقىتلىق توختىتىلدى</translation>
    </message>
    <message>
        <source>The stand went on after a pause</source>
        <translation>توختىتىشتىن كېيىن داۋاملاشتى</translation>
    </message>
    <message>
        <source>Practice was begun</source>
        <translation>مەشىق باشلاندى</translation>
    </message>
    <message>
        <source>Practice was left</source>
        <translation>مەشىقتىن چىقىلدى</translation>
    </message>
    <message>
        <source>The kiosk was left</source>
        <translation>پروگراممىدىن چىقىلدى</translation>
    </message>
    <message>
        <source>A poster was written to a stick</source>
        <translation>تەشۋىقات رەسىمى دىسكىغا يېزىلدى</translation>
    </message>
    <message>
        <source>Sticks were let go of; times: %1</source>
        <translation>دىسكا بىخەتەر ئاجرىتىلدى؛ قېتىم: %1</translation>
    </message>
    <message>
        <source>A stick was read back; bundles that lie there whole: %1</source>
        <translation>دىسكا قايتا ئوقۇلدى؛ ئۇ يەردىكى پۈتۈن باغلاملار: %1</translation>
    </message>
    <message>
        <source>Tidying the disk was put off; it is tried again</source>
        <translation>دىسكىنى رەتلەش كېچىكتۈرۈلدى؛ يەنە سىنىلىدۇ</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>بۇ يەردە قىلىنغان ئىشلار</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>تېخى ھېچنېمە يوق.</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
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
    <name>LooksPage</name>
    <message>
        <source>Language and sizes</source>
        <translation>تىل ۋە چوڭلۇق</translation>
    </message>
    <message>
        <source>Each signer finds this language and this size of letters first:</source>
        <translation>ھەر بىر ئىمزا قويغۇچى ئالدى بىلەن بۇ تىل ۋە بۇ ھەرپ چوڭلۇقىنى كۆرىدۇ:</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>چوڭلۇقى %1</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>يۇقىرى سېلىشتۇرما</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>ھېچنېمە مىدىرلىمىسۇن</translation>
    </message>
    <message>
        <source>Show codes for people&apos;s own phones</source>
        <translation>كىشىلەرنىڭ ئۆز تېلېفونى ئۈچۈن كود كۆرسىتىلسۇن</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>شۇنداق قالسۇن</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
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
    <name>Marks</name>
    <message>
        <source>Volunteers: please confirm the day</source>
        <translation>پىدائىيلار: كۈننى جەزملەڭ</translation>
    </message>
    <message>
        <source>The battery runs low: %1</source>
        <translation>باتارېيە تۈگەي دەپ قالدى: %1</translation>
    </message>
</context>
<context>
    <name>MovedPage</name>
    <message>
        <source>This stand comes from another computer</source>
        <translation>بۇ يەر باشقا كومپيۇتېردىن كەلگەن</translation>
    </message>
    <message>
        <source>A stand&apos;s key belongs to one computer, so a new one was made here and counting began anew. Nothing is lost.</source>
        <translation>ئۈسكۈنە ئاچقۇچى بىرلا كومپيۇتېرغا تەۋە، شۇڭا بۇ يەردە يېڭىسى ياسىلىپ، ساناش باشتىن باشلاندى. ھېچنېمە يوقالمىدى.</translation>
    </message>
    <message>
        <source>Signed on the other computer, kept here, and exported with the rest: %1</source>
        <translation>باشقا كومپيۇتېردا قويۇلغان، بۇ يەردە ساقلانغان، قالغانلىرى بىلەن چىقىرىلىدىغان ئىمزا: %1</translation>
    </message>
    <message>
        <source>The stand&apos;s words there:</source>
        <translation>ئۇ يەردىكى سۆزلىرى:</translation>
    </message>
    <message>
        <source>Its words here, by which headquarters accepts it. Tell headquarters by telephone:</source>
        <translation>بۇ يەردىكى سۆزلىرى، مەركىزىي ئىشخانا شۇنىڭ بىلەن تونۇيدۇ. مەركىزىي ئىشخانىغا تېلېفوندا ئېيتىڭ:</translation>
    </message>
    <message>
        <source>If the other computer still stands somewhere with the same signatures, tell headquarters that too.</source>
        <translation>ئەگەر باشقا كومپيۇتېر ئوخشاش ئىمزالار بىلەن يەنە بىر يەردە تۇرغان بولسا، بۇنىمۇ مەركىزىي ئىشخانىغا ئېيتىڭ.</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>خاتىرىلەپ قويدۇم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>كېيىن</translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message>
        <source>The same six digits once more</source>
        <translation>شۇ ئالتە رەقەمنى يەنە بىر قېتىم</translation>
    </message>
    <message>
        <source>Choose six new digits</source>
        <translation>يېڭى ئالتە رەقەم تاللاڭ</translation>
    </message>
    <message>
        <source>Those were not the same. Choose anew.</source>
        <translation>ئىككىسى ئوخشاش ئەمەس ئىكەن. قايتىدىن تاللاڭ.</translation>
    </message>
    <message>
        <source>Keep the old PIN</source>
        <translation>كونا مەخپىي نومۇر قالسۇن</translation>
    </message>
</context>
<context>
    <name>NoOfficeNote</name>
    <message>
        <source>This campaign&apos;s pack names no office key, so nothing can be confirmed or cleared here.</source>
        <translation>بۇ ھەرىكەت بولىقىدا ئىشخانا ئاچقۇچى يوق، شۇڭا بۇ يەردە ھېچنېمىنى جەزملىگىلى ياكى ئۆچۈرگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the stand: everything is kept, and goes onto every stick. Ask the organiser for a pack with an office key.</source>
        <translation>ئۈسكۈنىدە مەسىلە يوق: ھەممىسى ساقلىنىدۇ، ھەر بىر دىسكىغا كۆچۈرۈلىدۇ. تەشكىللىگۈچىدىن ئىشخانا ئاچقۇچى بار بولاق سوراڭ.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The kiosk does not open</source>
        <translation>پروگرامما ئېچىلمىدى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تاقاش</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>This did not work</source>
        <translation>بۇ ئىش ئەمەلگە ئاشمىدى</translation>
    </message>
    <message>
        <source>Nothing is lost: the signatures are still on this computer.</source>
        <translation>ھېچنېمە يوقالمىدى: ئىمزالار يەنىلا بۇ كومپيۇتېردا.</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
    </message>
    <message>
        <source>Carry home what is intact</source>
        <translation>ساغلام قالغىنىنى ئېلىپ كېتىش</translation>
    </message>
</context>
<context>
    <name>PanelFacts</name>
    <message>
        <source>Event</source>
        <translation>پائالىيەت</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>بۇ كومپيۇتېرنىڭ سائىتى</translation>
    </message>
    <message>
        <source>The campaign&apos;s words, to compare with the printed card</source>
        <translation>ھەرىكەتنىڭ سۆزلىرى، بېسىلغان كارتا بىلەن سېلىشتۇرۇش ئۈچۈن</translation>
    </message>
    <message>
        <source>This stand&apos;s words, by which headquarters accepts it</source>
        <translation>بۇ يەرنىڭ سۆزلىرى، مەركىزىي ئىشخانا شۇنىڭ بىلەن تونۇيدۇ</translation>
    </message>
    <message>
        <source>In the whole campaign</source>
        <translation>پۈتۈن ھەرىكەتتە</translation>
    </message>
    <message>
        <source>Room for more</source>
        <translation>يەنە سىغىدىغىنى</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>باتارېيە</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>مەلۇم ئەمەس</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نەشرى</translation>
    </message>
</context>
<context>
    <name>PanelNumbers</name>
    <message>
        <source>Signed today</source>
        <translation>بۈگۈنكى ئىمزا</translation>
    </message>
    <message>
        <source>Signed in all</source>
        <translation>جەمئىي ئىمزا</translation>
    </message>
    <message>
        <source>Not on any stick yet</source>
        <translation>تېخى دىسكىدا يوق</translation>
    </message>
    <message>
        <source>Confirmed by headquarters</source>
        <translation>مەركىزىي ئىشخانا جەزملىگەن</translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>Panel (practice)</source>
        <translation>باشقۇرۇش بېتى (مەشىق)</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>باشقۇرۇش بېتى</translation>
    </message>
    <message>
        <source>Wrong PINs tried since the last right one: %1</source>
        <translation>ئالدىنقى توغرا مەخپىي نومۇردىن كېيىنكى خاتا سىناشلار: %1</translation>
    </message>
    <message>
        <source>The new PIN is set.</source>
        <translation>يېڭى مەخپىي نومۇر بەلگىلەندى.</translation>
    </message>
    <message>
        <source>Opened by the volunteers&apos; stick. If the PIN is forgotten, or others know it, choose a new one.</source>
        <translation>پىدائىيلار دىسكىسى بىلەن ئېچىلدى. مەخپىي نومۇر ئۇنتۇلغان ياكى باشقىلارغا مەلۇم بولغان بولسا، يېڭىسىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Pull the volunteers&apos; stick out now: while it is in, whoever holds the corner comes in.</source>
        <translation>پىدائىيلار دىسكىسىنى ھازىرلا چىقىرىۋېلىڭ: ئۇ چېتىقلىق تۇرسا، بۇلۇڭنى بېسىپ تۇرغان ھەرقانداق ئادەم كىرەلەيدۇ.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>يېڭى مەخپىي نومۇر</translation>
    </message>
    <message>
        <source>This computer is not locked down. The guide says how to lock it.</source>
        <translation>بۇ كومپيۇتېر تولۇق قۇلۇپلانمىغان. قوللانمىدا قۇلۇپلاش ئۇسۇلى بار.</translation>
    </message>
    <message>
        <source>End practice: back to the live stand</source>
        <translation>مەشىقنى تۈگىتىش: ھەقىقىي ھالەتكە قايتىش</translation>
    </message>
    <message>
        <source>Closing statement</source>
        <translation>ئاخىرقى بايانات</translation>
    </message>
    <message>
        <source>New volunteers&apos; stick</source>
        <translation>يېڭى پىدائىيلار دىسكىسى</translation>
    </message>
    <message>
        <source>Export to USB</source>
        <translation>كۆچمە دىسكىغا چىقىرىش</translation>
    </message>
    <message>
        <source>Read acknowledgement</source>
        <translation>جەزملەشنى ئوقۇش</translation>
    </message>
    <message>
        <source>Clear confirmed signatures</source>
        <translation>جەزملەنگەن ئىمزالارنى ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>پائالىيەت</translation>
    </message>
    <message>
        <source>Withdraw by receipt</source>
        <translation>تالون بىلەن قايتۇرۇۋېلىش</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>مەركىزىي ئىشخانا</translation>
    </message>
    <message>
        <source>Start an event</source>
        <translation>پائالىيەت باشلاش</translation>
    </message>
    <message>
        <source>Print poster</source>
        <translation>تەشۋىقات رەسىمى بېسىش</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>مەشىق قىلىش</translation>
    </message>
    <message>
        <source>This stand</source>
        <translation>بۇ ئۈسكۈنە</translation>
    </message>
    <message>
        <source>Set up this stand</source>
        <translation>بۇ يەرنى تەييارلاش</translation>
    </message>
    <message>
        <source>Take a new wording</source>
        <translation>يېڭى تېكىست ئېلىش</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توختىتىپ تۇرۇش</translation>
    </message>
    <message>
        <source>Language and sizes</source>
        <translation>تىل ۋە چوڭلۇق</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>بۇ يەردە قىلىنغان ئىشلار</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ئايرىلىش</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>پروگراممىدىن چىقىش</translation>
    </message>
    <message>
        <source>When the campaign is over</source>
        <translation>ھەرىكەت ئاخىرلاشقاندا</translation>
    </message>
    <message>
        <source>Close this stand for good</source>
        <translation>بۇ يەرنى مەڭگۈلۈك تاقاش</translation>
    </message>
    <message>
        <source>Back to the appeal</source>
        <translation>مۇراجىئەتكە قايتىش</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>We will be back soon</source>
        <translation>پات ئارىدا قايتىپ كېلىمىز</translation>
    </message>
    <message>
        <source>This stand is resting. Please come back in a moment.</source>
        <translation>بۇ يەر ۋاقتىنچە توختىدى. بىردەمدىن كېيىن قايتا كېلىڭ.</translation>
    </message>
    <message>
        <source>For volunteers: go on</source>
        <translation>پىدائىيلار ئۈچۈن: داۋاملاشتۇرۇش</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 of 6 digits</source>
        <translation>6 رەقەمدىن %1</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>ئالدىدىكى ھەرپنى ئۆچۈرۈش</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>For volunteers: the six digits</source>
        <translation>پىدائىيلار ئۈچۈن: ئالتە رەقەم</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %1 minutes, or plug in the volunteers&apos; stick.</source>
        <translation>
            <numerusform>خاتا سىناش بەك كۆپ بولۇپ كەتتى. %1 مىنۇت ساقلاڭ ياكى پىدائىيلار دىسكىسىنى چېتىڭ.</numerusform>
            <numerusform>خاتا سىناش بەك كۆپ بولۇپ كەتتى. %1 مىنۇت ساقلاڭ ياكى پىدائىيلار دىسكىسىنى چېتىڭ.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not it. Tries left: %1</source>
        <translation>توغرا ئەمەس. قالغان پۇرسەت: %1</translation>
    </message>
    <message>
        <source>Back to the appeal</source>
        <translation>مۇراجىئەتكە قايتىش</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice · Nothing counts · Set up this stand</source>
        <translation>مەشىق · ھېچنېمە سانالمايدۇ · بۇ يەرنى تەييارلاش</translation>
    </message>
    <message>
        <source>Practice · Esc leaves · Set up this stand</source>
        <translation>مەشىق · چىقىش ئۈچۈن Esc · بۇ يەرنى تەييارلاش</translation>
    </message>
    <message>
        <source>Practice · Nothing counts · Back to the live stand</source>
        <translation>مەشىق · ھېچنېمە سانالمايدۇ · ھەقىقىي ھالەتكە قايتىش</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print poster</source>
        <translation>تەشۋىقات رەسىمى بېسىش</translation>
    </message>
    <message>
        <source>The poster, and a paper sheet to sign on when the power fails, go onto a stick. Any print shop can print them.</source>
        <translation>تەشۋىقات رەسىمى بىلەن توك ئۈزۈلگەندە ئىمزا قويىدىغان قەغەز ۋاراق دىسكىغا يېزىلىدۇ. ھەرقانداق بېسىش دۇكىنى ئۇلارنى باسالايدۇ.</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>قايسى تىلدا؟</translation>
    </message>
    <message>
        <source>How large is the poster?</source>
        <translation>تەشۋىقات رەسىمى قانچىلىك چوڭ بولسۇن؟</translation>
    </message>
    <message>
        <source>%1, a sheet of writing paper</source>
        <translation>%1، ئادەتتىكى قەغەز چوڭلۇقىدا</translation>
    </message>
    <message>
        <source>%1, twice as large</source>
        <translation>%1، ئۇنىڭدىن ئىككى ھەسسە چوڭ</translation>
    </message>
    <message>
        <source>Onto which stick? Best one that holds nothing else: whoever prints sees all that lies on it.</source>
        <translation>قايسى دىسكىغا؟ ئىچىدە باشقا نەرسە بولمىغىنى ياخشى: باسقۇچى دىسكىدىكى ھەممە نەرسىنى كۆرىدۇ.</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
    </message>
</context>
<context>
    <name>PrintedPage</name>
    <message>
        <source>Safe to remove</source>
        <translation>ئەمدى سۇغۇرسىڭىز بولىدۇ</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>يېزىلدى ۋە تەكشۈرۈلدى</translation>
    </message>
    <message>
        <source>These files lie on the stick now:</source>
        <translation>ھازىر دىسكىدا بۇ ھۆججەتلەر بار:</translation>
    </message>
    <message>
        <source>The sheet to sign on: %1</source>
        <translation>ئىمزا قويۇش ۋارىقى: %1</translation>
    </message>
    <message>
        <source>The poster to print: %1</source>
        <translation>بېسىلىدىغان تەشۋىقات رەسىمى: %1</translation>
    </message>
    <message>
        <source>The poster as a picture: %1</source>
        <translation>تەشۋىقات رەسىمى رەسىم شەكلىدە: %1</translation>
    </message>
    <message>
        <source>Any print shop can print them. The sheet is best printed several times, on one side.</source>
        <translation>ھەرقانداق بېسىش دۇكىنى ئۇلارنى باسالايدۇ. ۋاراقنى بىر يۈزىگىلا بىر قانچە نۇسخا باسقۇزغان ياخشى.</translation>
    </message>
    <message>
        <source>The stick can be pulled.</source>
        <translation>دىسكىنى سۇغۇرسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>Do not pull the stick yet.</source>
        <translation>دىسكىنى تېخى سۇغۇرماڭ.</translation>
    </message>
    <message>
        <source>Let go of the stick</source>
        <translation>دىسكىنى ئاجرىتىش</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
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
        <source>You have signed before, and kept the receipt?</source>
        <translation>ئىلگىرى ئىمزا قويۇپ، تالوننى ساقلاپ قويغانمىدىڭىز؟</translation>
    </message>
    <message>
        <source>Take a signature back</source>
        <translation>ئىمزانى قايتۇرۇۋېلىش</translation>
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
    <name>RehearsePage</name>
    <message>
        <source>Practise at this stand</source>
        <translation>بۇ يەردە مەشىق قىلىش</translation>
    </message>
    <message>
        <source>Everything works and nothing counts: every screen says so. The real signatures stay locked away meanwhile, and no practice gets among them.</source>
        <translation>ھەممىسى ئىشلەيدۇ، لېكىن ھېچنېمە سانالمايدۇ: ھەر بىر ئېكران شۇنى دەيدۇ. ھەقىقىي ئىمزالار بۇ ۋاقىتتا ئايرىم ساقلىنىدۇ، مەشىق ئۇلارغا ئارىلاشمايدۇ.</translation>
    </message>
    <message>
        <source>To end it, open the panel again. After five minutes without a touch, and at each start, the stand is live by itself. What was practised is deleted.</source>
        <translation>تۈگىتىش ئۈچۈن باشقۇرۇش بېتىنى قايتا ئېچىڭ. بەش مىنۇت ھېچكىم تەگمىسە ۋە ھەر قېتىم قوزغالغاندا، ئۇ ئۆزلۈكىدىن ھەقىقىي ھالەتكە قايتىدۇ. مەشىق قىلىنغانلار ئۆچۈرۈلىدۇ.</translation>
    </message>
    <message>
        <source>Begin practice</source>
        <translation>مەشىقنى باشلاش</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>This stand cannot go on</source>
        <translation>بۇ ئۈسكۈنە داۋاملاشتۇرالمايدۇ</translation>
    </message>
    <message>
        <source>Nothing is lost: everything signed here is intact.</source>
        <translation>ھېچنېمە يوقالمىدى: بۇ يەردە قويۇلغان ئىمزالارنىڭ ھەممىسى ساق.</translation>
    </message>
    <message>
        <source>No signature of this computer can be read any more.</source>
        <translation>بۇ كومپيۇتېردىكى ھېچقانداق ئىمزانى ئەمدى ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Intact and sealed on this computer: %1</source>
        <translation>بۇ كومپيۇتېردا ساق ھەم پېچەتلەكلىك: %1</translation>
    </message>
    <message>
        <source>It cannot be told how many are missing.</source>
        <translation>قانچىسى كەم ئىكەنلىكىنى بىلگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>As far as can be told, none is missing.</source>
        <translation>بىلگىلى بولغىنىچە، ھېچقايسىسى كەم ئەمەس.</translation>
    </message>
    <message>
        <source>Missing at least: %1. What was exported before is safe on its stick.</source>
        <translation>ئاز دېگەندە كەم: %1. ئىلگىرى چىقىرىلغىنى ئۆز دىسكىسىدا ساق.</translation>
    </message>
    <message>
        <source>Writing and reading back. Do not pull the stick.</source>
        <translation>يېزىلىپ، قايتا ئوقۇلۇپ تەكشۈرۈلۈۋاتىدۇ. دىسكىنى سۇغۇرماڭ.</translation>
    </message>
    <message>
        <source>Looking at what is there. One moment.</source>
        <translation>نېمە بارلىقى تەكشۈرۈلۈۋاتىدۇ. بىردەم كۈتۈڭ.</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here.</source>
        <translation>كۆچمە دىسكىنى چېتىڭ. ئۇ مۇشۇ يەردە كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>Tap a stick: all that is intact goes onto it, still sealed, with a report of what is missing. Nothing is changed or deleted here.</source>
        <translation>بىر دىسكىنى بېسىڭ: ساغلام قالغىنىنىڭ ھەممىسى پېچەتلەكلىك پېتى، كەم بولغىنىنىڭ دوكلاتى بىلەن ئۇنىڭغا يېزىلىدۇ. بۇ يەردە ھېچنېمە ئۆزگەرتىلمەيدۇ ۋە ئۆچۈرۈلمەيدۇ.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>جەريان</translation>
    </message>
    <message>
        <source>Nobody can sign here until this is mended. Use another computer, or the paper sheets.</source>
        <translation>بۇ ئوڭشالغۇچە، بۇ يەردە ھېچكىم ئىمزا قويالمايدۇ. باشقا كومپيۇتېر ياكى قەغەز جەدۋەل ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>باشقۇرۇش بېتىنى تاقاش</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>قايتا سىناش</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>پروگراممىدىن چىقىش</translation>
    </message>
</context>
<context>
    <name>RescuedPage</name>
    <message>
        <source>Safe to remove</source>
        <translation>ئەمدى سۇغۇرسىڭىز بولىدۇ</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>يېزىلدى ۋە تەكشۈرۈلدى</translation>
    </message>
    <message>
        <source>Carried home, checked: %1</source>
        <translation>ئېلىندى، تەكشۈرۈلدى: %1</translation>
    </message>
    <message>
        <source>Everything that headquarters has not confirmed is on the stick.</source>
        <translation>مەركىزىي ئىشخانا تېخى جەزملىمىگەن ھەممە نەرسە دىسكىدا.</translation>
    </message>
    <message>
        <source>There was nothing new to export.</source>
        <translation>چىقىرىدىغان يېڭى نەرسە يوق ئىكەن.</translation>
    </message>
    <message>
        <source>It cannot be told how many are missing.</source>
        <translation>قانچىسى كەم ئىكەنلىكىنى بىلگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>As far as can be told, none is missing.</source>
        <translation>بىلگىلى بولغىنىچە، ھېچقايسىسى كەم ئەمەس.</translation>
    </message>
    <message>
        <source>Missing at least: %1. The report on the stick says what is known of them.</source>
        <translation>ئاز دېگەندە كەم: %1. ئۇلار ھەققىدە مەلۇم بولغىنى دىسكىدىكى دوكلاتتا.</translation>
    </message>
    <message>
        <source>Tell headquarters both lines of words, by telephone. Until it accepts them, these signatures wait.</source>
        <translation>مەركىزىي ئىشخانىغا تېلېفوندا ئىككى قۇر سۆزنى ئېيتىڭ. ئۇ قوبۇل قىلغۇچە، بۇ ئىمزالار كۈتۈپ تۇرىدۇ.</translation>
    </message>
    <message>
        <source>The stick can be pulled. Leave this computer as it is: somebody may still find more on it.</source>
        <translation>دىسكىنى سۇغۇرۇشقا بولىدۇ. بۇ كومپيۇتېرنى ئۆز پېتى قالدۇرۇڭ: ئۇنىڭدىن يەنە تېپىلىشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Do not pull the stick yet.</source>
        <translation>دىسكىنى تېخى سۇغۇرماڭ.</translation>
    </message>
    <message>
        <source>Let go of the stick</source>
        <translation>دىسكىنى ئاجرىتىش</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>باشقۇرۇش بېتىنى تاقاش</translation>
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
    <name>StatementCard</name>
    <message>
        <source>Send this to headquarters: as a picture, as one message, or read aloud</source>
        <translation>بۇنى مەركىزىي ئىشخانىغا يەتكۈزۈڭ: رەسىم، بىر قىسقا ئۇچۇر ياكى ئوقۇپ بېرىش ئارقىلىق</translation>
    </message>
    <message>
        <source>The closing statement as a code</source>
        <translation>ئاخىرقى باياناتنىڭ كودى</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>ئورۇن</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>باغلام</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>خاتىرىلەر</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>رەقەملەر</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تەكشۈرۈش</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Closing statement</source>
        <translation>ئاخىرقى بايانات</translation>
    </message>
    <message>
        <source>Of every bundle that headquarters has not confirmed. What was signed after the last export is told after the next.</source>
        <translation>مەركىزىي ئىشخانا تېخى جەزملىمىگەن ھەر بىر باغلامنىڭ باياناتى. ئاخىرقى چىقىرىشتىن كېيىن قويۇلغان ئىمزالارنىڭ باياناتى كېيىنكى چىقىرىشتىن كېيىن كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>There is nothing to send. What was signed after the last export is told after the next.</source>
        <translation>ئەۋەتىدىغان نەرسە يوق. ئاخىرقى چىقىرىشتىن كېيىن قويۇلغان ئىمزالارنىڭ باياناتى كېيىنكى چىقىرىشتىن كېيىن كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
    </message>
</context>
<context>
    <name>StickButton</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 مېگابايت</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 گىگابايت</translation>
    </message>
    <message>
        <source>Stick without a name</source>
        <translation>نامسىز دىسكا</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>ئوقۇشقىلا بولىدۇ</translation>
    </message>
</context>
<context>
    <name>StickList</name>
    <message>
        <source>One moment. Do not pull the stick.</source>
        <translation>بىردەم. دىسكىنى سۇغۇرماڭ.</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here.</source>
        <translation>كۆچمە دىسكىنى چېتىڭ. ئۇ مۇشۇ يەردە كۆرۈنىدۇ.</translation>
    </message>
</context>
<context>
    <name>StickPick</name>
    <message>
        <source>One moment. Do not pull the stick.</source>
        <translation>بىردەم. دىسكىنى سۇغۇرماڭ.</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here.</source>
        <translation>كۆچمە دىسكىنى چېتىڭ. ئۇ مۇشۇ يەردە كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>جەريان</translation>
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
    <message numerus="yes">
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>
            <numerusform>بۇ يەردە %1 كىشى ئىمزا قويدى. كېلىڭ، بىللە %2 ئىمزاغا يېتەيلى.</numerusform>
            <numerusform>بۇ يەردە %1 كىشى ئىمزا قويدى. كېلىڭ، بىللە %2 ئىمزاغا يېتەيلى.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was practice. Nothing was counted.</source>
        <translation>بۇ مەشىق ئىدى. ھېچنېمە سانالمىدى.</translation>
    </message>
    <message>
        <source>At any stand of this campaign: the way is at the end of the appeal.</source>
        <translation>بۇ ھەرىكەتنىڭ ھەر قانداق ئورنىدا: كۇنۇپكا مۇراجىئەتنىڭ ئاخىرىدا.</translation>
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
    <message numerus="yes">
        <source>A valley at night: %1 of %2 windows are lit.</source>
        <translation>
            <numerusform>كېچىدىكى ۋادى: %2 دېرىزىدىن %1 دېرىزە يورۇق.</numerusform>
            <numerusform>كېچىدىكى ۋادى: %2 دېرىزىدىن %1 دېرىزە يورۇق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lamps on the ridge.</source>
        <translation>
            <numerusform>تاغ قىرىدا %1 چىراغ بار.</numerusform>
            <numerusform>تاغ قىرىدا %1 چىراغ بار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteersStickPage</name>
    <message>
        <source>Safe to remove</source>
        <translation>ئەمدى سۇغۇرسىڭىز بولىدۇ</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>يېزىلدى ۋە تەكشۈرۈلدى</translation>
    </message>
    <message>
        <source>New volunteers&apos; stick</source>
        <translation>يېڭى پىدائىيلار دىسكىسى</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick is made. Write on it what it is.</source>
        <translation>پىدائىيلار دىسكىسى تەييار بولدى. ئۈستىگە نېمە ئىكەنلىكىنى يېزىپ قويۇڭ.</translation>
    </message>
    <message>
        <source>The stick can be pulled.</source>
        <translation>دىسكىنى سۇغۇرسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>Do not pull the stick yet.</source>
        <translation>دىسكىنى تېخى سۇغۇرماڭ.</translation>
    </message>
    <message>
        <source>With the volunteers&apos; stick the panel opens even when the PIN is forgotten. It opens no signature.</source>
        <translation>مەخپىي نومۇر ئۇنتۇلۇپ قالسىمۇ، پىدائىيلار دىسكىسى بىلەن باشقۇرۇش بېتى ئېچىلىدۇ. ئۇ ھېچقانداق ئىمزانى ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>The one before opens nothing any more.</source>
        <translation>بۇرۇنقىسى ئەمدى ھېچنېمىنى ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>Once the new one is made, the one before opens nothing any more.</source>
        <translation>يېڭىسى تەييار بولغان ھامان، بۇرۇنقىسى ھېچنېمىنى ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>Onto which stick?</source>
        <translation>قايسى دىسكىغا؟</translation>
    </message>
    <message>
        <source>Let go of the stick</source>
        <translation>دىسكىنى ئاجرىتىش</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Take a signature back by its receipt</source>
        <translation>ئىمزانى تالون بىلەن قايتۇرۇۋېلىش</translation>
    </message>
    <message>
        <source>Without a receipt, call: %1</source>
        <translation>تالون بولمىسا، تېلېفون قىلىڭ: %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>قايتۇرۇۋېلىش</translation>
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
    <name>WithdrawPanelPage</name>
    <message>
        <source>Withdraw by receipt</source>
        <translation>تالون بىلەن قايتۇرۇۋېلىش</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>قايتۇرۇۋېلىش</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
    </message>
</context>
<context>
    <name>WithdrawnPage</name>
    <message>
        <source>Your wish is stored.</source>
        <translation>تەلىپىڭىز ساقلاندى.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>كېيىنكى كىشى</translation>
    </message>
</context>
<context>
    <name>WithdrawnPanelPage</name>
    <message>
        <source>Stored, sealed</source>
        <translation>ساقلاندى، پېچەتلەندى</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>باشقۇرۇش بېتىگە قايتىش</translation>
    </message>
</context>
<context>
    <name>WithdrawnWords</name>
    <message>
        <source>With the next stick it goes to the campaign, sealed. There the signature of this receipt is taken off every list, wherever it was made.</source>
        <translation>ئۇ كېيىنكى دىسكا بىلەن پېچەتلەنگەن ھالدا ھەرىكەتكە يەتكۈزۈلىدۇ. ئۇ يەردە بۇ تالوننىڭ ئىمزاسى، قەيەردە قويۇلغان بولسا بولسۇن، ھەممە تىزىملىكتىن چىقىرىلىدۇ.</translation>
    </message>
    <message>
        <source>This stand cannot read who has signed: it neither knows the signature, nor tells whether there is one. The number on the first screen stays as it is.</source>
        <translation>بۇ ئۈسكۈنە كىمنىڭ ئىمزا قويغانلىقىنى ئوقۇيالمايدۇ: ئىمزانى بىلمەيدۇ، بار-يوقلۇقىنىمۇ ئېيتمايدۇ. بىرىنچى بەتتىكى سان ئۆزگەرمەيدۇ.</translation>
    </message>
    <message>
        <source>What was handed over or printed before cannot be called back.</source>
        <translation>ئىلگىرى تاپشۇرۇلغان ياكى بېسىلغاننى قايتۇرۇۋالغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This was practice. Nothing was counted.</source>
        <translation>بۇ مەشىق ئىدى. ھېچنېمە سانالمىدى.</translation>
    </message>
</context>
</TS>
