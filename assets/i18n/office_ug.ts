<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ug" sourcelanguage="en">
<context>
    <name>AcknowledgeCard</name>
    <message>
        <source>Tell the stands what is safe</source>
        <translation>ئىمزا ئورۇنلىرىغا نېمىنىڭ بىخەتەر ئىكەنلىكىنى ئۇقتۇرۇش</translation>
    </message>
    <message>
        <source>First copy the register to another disk. Then write the acknowledgements to a stick; a stand that reads its own may clear what lies in both.</source>
        <translation>ئالدى بىلەن دەپتەرنى باشقا دىسكىغا كۆچۈرۈڭ. ئاندىن تاپشۇرۇۋېلىش ئىسپاتلىرىنى كۆچمە دىسكىغا يېزىڭ؛ ئۆز ئىسپاتىنى ئوقۇغان ئورۇن ھەر ئىككىلىسىدە بارلىرىنى ئۆچۈرەلەيدۇ.</translation>
    </message>
    <message>
        <source>A folder on another disk</source>
        <translation>باشقا دىسكىدىكى قىسقۇچ</translation>
    </message>
    <message>
        <source>Copy and check</source>
        <translation>كۆچۈرۈپ تەكشۈرۈش</translation>
    </message>
    <message>
        <source>The office key&apos;s file</source>
        <translation>ئىشخانا ئاچقۇچىنىڭ ھۆججىتى</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>ئۇنىڭ مەخپىي سۆزلىرى</translation>
    </message>
    <message>
        <source>The stick to write them to</source>
        <translation>يازىدىغان كۆچمە دىسكا</translation>
    </message>
    <message>
        <source>Write the acknowledgements</source>
        <translation>ئىسپاتلارنى يېزىش</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>New campaign</source>
        <translation>يېڭى ھەرىكەت</translation>
    </message>
    <message>
        <source>One petition, in every language that your people speak.</source>
        <translation>بىر ئىمزا توپلاش، كىشىلىرىڭىز سۆزلەيدىغان ھەر بىر تىلدا.</translation>
    </message>
    <message>
        <source>The petition</source>
        <translation>ئىمزا توپلاش</translation>
    </message>
    <message>
        <source>A short name in Latin letters, such as free-the-wives</source>
        <translation>لاتىن ھەرپلىرى بىلەن قىسقا نام، مەسىلەن free-the-wives</translation>
    </message>
    <message>
        <source>A telephone number for questions, and to withdraw by</source>
        <translation>سوئال سوراش ۋە ئىمزانى قايتۇرۇۋېلىش ئۈچۈن تېلېفون نومۇرى</translation>
    </message>
    <message>
        <source>An e-mail address, if there is one</source>
        <translation>ئېلخەت ئادرېسى، بولسا</translation>
    </message>
    <message>
        <source>The country that the form begins with, in two letters</source>
        <translation>جەدۋەل باشلىنىدىغان دۆلەت، ئىككى ھەرپ بىلەن</translation>
    </message>
    <message>
        <source>How old somebody must be to sign</source>
        <translation>ئىمزا قويۇشنىڭ ئەڭ تۆۋەن يېشى</translation>
    </message>
    <message>
        <source>The year that the appeal speaks of</source>
        <translation>مۇراجىئەتتە تىلغا ئېلىنغان يىل</translation>
    </message>
    <message>
        <source>The day by which every name is deleted, as year-month-day</source>
        <translation>ھەممە ئىسىم ئۆچۈرۈلىدىغان ئەڭ ئاخىرقى كۈن، يىل-ئاي-كۈن</translation>
    </message>
    <message>
        <source>Where people continue online (https://…), if anywhere</source>
        <translation>كىشىلەر توردا داۋاملاشتۇرىدىغان ئادرېس (https://…)، بولسا</translation>
    </message>
    <message>
        <source>The same, short enough to type</source>
        <translation>شۇ ئادرېسنىڭ كىرگۈزۈشكە ئاسان قىسقىسى</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>بولاقنى يېزىش</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>يېڭى قىسقۇچ</translation>
    </message>
    <message>
        <source>Take a pack that lies there</source>
        <translation>ئۇ يەردىكى تەييار بولاقنى ئېلىش</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Shown in the next lists</source>
        <translation>كېيىنكى تىزىملىكلەردە كۆرسىتىلىدۇ</translation>
    </message>
    <message>
        <source>Stays in the office</source>
        <translation>ئىشخانىدىلا قالىدۇ</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تەستىقلاش</translation>
    </message>
    <message>
        <source>Approve it after all</source>
        <translation>يەنىلا تەستىقلاش</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>چىقىرىۋېتىش</translation>
    </message>
    <message>
        <source>Leave it out after all</source>
        <translation>يەنىلا چىقىرىۋېتىش</translation>
    </message>
</context>
<context>
    <name>DropCard</name>
    <message>
        <source>Take in what the volunteers bring</source>
        <translation>پىدائىيلار ئەكەلگەننى تاپشۇرۇۋېلىش</translation>
    </message>
    <message>
        <source>Drop sticks, folders or bundles here. Any order, as often as you like: nothing counts twice.</source>
        <translation>دىسكا، قىسقۇچ ياكى باغلاملارنى بۇ يەرگە تاشلاڭ. تەرتىپى ۋە قېتىم سانى مۇھىم ئەمەس: ھېچنېمە ئىككى قېتىم سانالمايدۇ.</translation>
    </message>
    <message>
        <source>Choose a stick or folder…</source>
        <translation>دىسكا ياكى قىسقۇچ تاللاش…</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>At the end: delete everything</source>
        <translation>ئاخىرىدا: ھەممىنى ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>The day of deletion is over. All records go, with the back-ups and lists that you name here.</source>
        <translation>ئۆچۈرۈش كۈنى ئۆتۈپ كەتتى. ھەممە خاتىرە، شۇنداقلا سىز بۇ يەردە كۆرسەتكەن زاپاس نۇسخا ۋە تىزىملىكلەر ئۆچۈرۈلىدۇ.</translation>
    </message>
    <message>
        <source>Possible after the last day of deletion, %1. Until then single people are erased above.</source>
        <translation>بۇ ئەڭ ئاخىرقى ئۆچۈرۈش كۈنى %1 دىن كېيىن مۇمكىن. ئۇنىڭغىچە ئايرىم كىشىلەرنىڭ خاتىرىسى يۇقىرىدا ئۆچۈرۈلىدۇ.</translation>
    </message>
    <message>
        <source>There is nothing to delete, or no pack is kept here that names the day of deletion.</source>
        <translation>ئۆچۈرىدىغان نەرسە يوق، ياكى بۇ يەردە ئۆچۈرۈش كۈنىنى كۆرسىتىدىغان بولاق ساقلانمىغان.</translation>
    </message>
    <message>
        <source>Everything is deleted. Keep the statement, and destroy what it names as not reached.</source>
        <translation>ھەممىسى ئۆچۈرۈلدى. باياناتنى ساقلاپ قويۇڭ، ئۇنىڭدا يەتكىلى بولمىغان دەپ كۆرسىتىلگەنلەرنى يوقىتىڭ.</translation>
    </message>
    <message>
        <source>Folders with lists that were published</source>
        <translation>ئېلان قىلىنغان تىزىملىكلەرنىڭ قىسقۇچلىرى</translation>
    </message>
    <message>
        <source>Back-ups of the register</source>
        <translation>دەپتەرنىڭ زاپاس نۇسخىلىرى</translation>
    </message>
    <message>
        <source>A folder for the statement of deletion</source>
        <translation>ئۆچۈرۈش باياناتى ئۈچۈن قىسقۇچ</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>ھەممىنى ئۆچۈرۈش…</translation>
    </message>
    <message>
        <source>Everything here will be erased for good (records: %1), in the back-ups named above as well. Nobody can bring it back.</source>
        <translation>بۇ يەردىكى ھەممە نەرسە مەڭگۈلۈك ئۆچۈرۈلىدۇ (خاتىرە: %1)، يۇقىرىدا كۆرسىتىلگەن زاپاس نۇسخىلاردىمۇ. ئۇنى ھېچكىم قايتۇرۇپ كېلەلمەيدۇ.</translation>
    </message>
    <message>
        <source>Yes, delete everything for good</source>
        <translation>ھەئە، ھەممىنى مەڭگۈلۈك ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ياق</translation>
    </message>
    <message>
        <source>Save it once more</source>
        <translation>قايتا ساقلاش</translation>
    </message>
</context>
<context>
    <name>ErasedCard</name>
    <message>
        <source>Erased in the back-up as well, and checked: %1</source>
        <translation>زاپاس نۇسخىدىمۇ ئۆچۈرۈلۈپ تەكشۈرۈلدى: %1</translation>
    </message>
    <message>
        <source>Not erased in %1: %2</source>
        <translation>%1 دە ئۆچۈرۈلمىدى: %2</translation>
    </message>
    <message>
        <source>%1 has it on the list of %2, number %3. The next lists tell them to strike it out.</source>
        <translation>ئۇ %1 دىكى %2 كۈنىدىكى تىزىملىكتە، نومۇرى %3. كېيىنكى تىزىملىكلەر ئۇلارغا ئۇنى ئۆچۈرۈشنى ئۇقتۇرىدۇ.</translation>
    </message>
    <message>
        <source>Erased for good: %1</source>
        <translation>مەڭگۈلۈك ئۆچۈرۈلدى: %1</translation>
    </message>
    <message>
        <source>Lists were published on %1. Destroy that folder, and publish anew.</source>
        <translation>%1 كۈنى تىزىملىك ئېلان قىلىنغانىدى. شۇ قىسقۇچنى يوقىتىپ، يېڭىباشتىن ئېلان قىلىڭ.</translation>
    </message>
    <message>
        <source>A back-up of %1 holds it still: %2. Destroy it, or erase in it, too.</source>
        <translation>%1 دىكى زاپاس نۇسخىدا تېخى بار: %2. ئۇنى يوقىتىڭ ياكى ئۇنىڭدىمۇ ئۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>No list and no back-up that this register knows of holds them.</source>
        <translation>بۇ دەپتەر بىلىدىغان ھېچقانداق تىزىملىك ۋە زاپاس نۇسخىدا ئۇلار يوق.</translation>
    </message>
    <message>
        <source>What else there is to do:</source>
        <translation>يەنە قىلىدىغان ئىشلار:</translation>
    </message>
</context>
<context>
    <name>FindCard</name>
    <message>
        <source>Forget a person</source>
        <translation>بىر كىشىنىڭ خاتىرىسىنى ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>Look for a name, a telephone number or an e-mail address, in everything that lies here. Make sure that it is this person before you erase.</source>
        <translation>بۇ يەردىكى ھەممە نەرسىدىن ئىسىم، تېلېفون نومۇرى ياكى ئېلخەت ئادرېسى ئىزدەڭ. ئۆچۈرۈشتىن بۇرۇن دەل شۇ كىشى ئىكەنلىكىنى جەزملەشتۈرۈڭ.</translation>
    </message>
    <message>
        <source>Name, telephone or e-mail</source>
        <translation>ئىسىم، تېلېفون ياكى ئېلخەت</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ئىزدەش</translation>
    </message>
    <message>
        <source>Nobody here fits.</source>
        <translation>بۇ يەردە ماس كېلىدىغان ھېچكىم يوق.</translation>
    </message>
    <message>
        <source>Records that fit: %1. Here are the first %2; type more of the name.</source>
        <translation>ماس كەلگەن خاتىرە: %1. بۇ يەردە ئالدىنقى %2 سى بار؛ ئىسىمنى تولۇقراق يېزىڭ.</translation>
    </message>
    <message>
        <source>Records that fit: %1. Choose those of this person.</source>
        <translation>ماس كەلگەن خاتىرە: %1. بۇ كىشىنىڭكىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>Records sealed to another key: %1. Look with that key, too.</source>
        <translation>باشقا ئاچقۇچقا پېچەتلەنگەن خاتىرە: %1. شۇ ئاچقۇچ بىلەنمۇ ئىزدەڭ.</translation>
    </message>
    <message>
        <source>Damaged in the register: %1. Take the bundles in again from their sticks, which puts back what is damaged.</source>
        <translation>دەپتەردە بۇزۇلغان خاتىرە: %1. باغلاملارنى ئۆز دىسكىسىدىن قايتا تاپشۇرۇۋېلىڭ، شۇنىڭ بىلەن بۇزۇلغانلىرى ئەسلىگە كېلىدۇ.</translation>
    </message>
    <message>
        <source>Erase what is chosen…</source>
        <translation>تاللانغاننى ئۆچۈرۈش…</translation>
    </message>
    <message>
        <source>Records to be erased for good: %1. Nobody can bring them back, and no stick does. The key is closed afterwards.</source>
        <translation>مەڭگۈلۈك ئۆچۈرۈلىدىغان خاتىرە: %1. ئۇلارنى ھېچكىم، ھېچقانداق دىسكا قايتۇرۇپ كېلەلمەيدۇ. ئاندىن ئاچقۇچ يېپىلىدۇ.</translation>
    </message>
    <message>
        <source>Back-ups of the register, to erase in as well</source>
        <translation>دەپتەرنىڭ زاپاس نۇسخىلىرى، ئۇلاردىمۇ ئۆچۈرۈلىدۇ</translation>
    </message>
    <message>
        <source>Yes, erase them for good</source>
        <translation>ھەئە، ئۇلارنى مەڭگۈلۈك ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ياق</translation>
    </message>
</context>
<context>
    <name>ForkCard</name>
    <message>
        <source>Bundle %1: counted, by decision</source>
        <translation>%1-باغلام: قارار بويىچە سانالدى</translation>
    </message>
    <message>
        <source>Bundle %1: left out, by decision</source>
        <translation>%1-باغلام: قارار بويىچە چىقىرىۋېتىلدى</translation>
    </message>
    <message>
        <source>Bundle %1 came in different versions: %2</source>
        <translation>%1-باغلام ھەر خىل نۇسخىدا كەلدى: %2</translation>
    </message>
    <message>
        <source>Bundle %1 waits: %2</source>
        <translation>%1-باغلام كۈتۈۋاتىدۇ: %2</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>خاتىرە: %1</translation>
    </message>
    <message>
        <source>Mostly a disk was copied, and both are honest. Records in all: %1, in more than one version: %2. Counted, each counts once.</source>
        <translation>كۆپىنچە دىسكا كۆچۈرۈلگەن بولىدۇ، ھەر ئىككىلىسى راست بولىدۇ. جەمئىي خاتىرە: %1، بىردىن كۆپ نۇسخىدىكىسى: %2. سانالسا، ھەر بىرى بىر قېتىملا سانىلىدۇ.</translation>
    </message>
    <message>
        <source>Count them all (%1)</source>
        <translation>ھەممىسىنى ساناش (%1)</translation>
    </message>
    <message>
        <source>%1 of them in this version alone</source>
        <translation>ئۇلاردىن %1 سى پەقەت مۇشۇنىڭدا</translation>
    </message>
    <message>
        <source>%1 of this stand until then</source>
        <translation>شۇ چاغقىچە بۇ ئورۇندىن جەمئىي %1</translation>
    </message>
    <message>
        <source>Ask the volunteers of this stand what happened, then decide.</source>
        <translation>بۇ ئورۇننىڭ پىدائىيلىرىدىن نېمە بولغانلىقىنى سوراپ، ئاندىن قارار چىقىرىڭ.</translation>
    </message>
    <message>
        <source>Count none of them</source>
        <translation>ھېچقايسىسىنى سانىماسلىق</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>قارارنى قايتۇرۇۋېلىش</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>anyone may see the name</source>
        <translation>ئىسىمنى ھەركىم كۆرەلەيدۇ</translation>
    </message>
    <message>
        <source>only the readers see the name</source>
        <translation>ئىسىمنى پەقەت تىزىملىك ئالغۇچىلار كۆرىدۇ</translation>
    </message>
    <message>
        <source>counted without a name</source>
        <translation>ئىسىمسىز سانالغان</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ئىسىمسىز)</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>قايتۇرۇۋېلىنغان</translation>
    </message>
</context>
<context>
    <name>HandoverRow</name>
    <message>
        <source>names: %1</source>
        <translation>ئىسىم: %1</translation>
    </message>
    <message>
        <source>Published on %1, list %2</source>
        <translation>%1 كۈنى ئېلان قىلىنغان، تىزىملىك %2</translation>
    </message>
</context>
<context>
    <name>HandoversPage</name>
    <message>
        <source>Handed over</source>
        <translation>تاپشۇرۇلغانلار</translation>
    </message>
    <message>
        <source>Note who was given which list, and on which day. Each later publication then tells this reader whom to strike out, because somebody withdrew.</source>
        <translation>قايسى تىزىملىكنىڭ كىمگە، قايسى كۈنى بېرىلگىنىنى خاتىرىلەڭ. كېيىنكى ھەر بىر ئېلان بۇ ئالغۇچىغا ئىمزاسىنى قايتۇرۇۋالغان كىشىنى ئۆچۈرۈشنى ئۇقتۇرىدۇ.</translation>
    </message>
    <message>
        <source>Note a handover</source>
        <translation>تاپشۇرۇشنى خاتىرىلەش</translation>
    </message>
    <message>
        <source>No pack is kept here yet, so nobody knows who gets a list. Keep it under Stands.</source>
        <translation>بۇ يەردە تېخى بولاق ساقلانمىغان، شۇڭا تىزىملىكنى كىم ئالىدىغانلىقى مەلۇم ئەمەس. ئۇنى «ئورۇنلار» بېتىدە ساقلاڭ.</translation>
    </message>
    <message>
        <source>Who was given the list?</source>
        <translation>تىزىملىك كىمگە بېرىلدى؟</translation>
    </message>
    <message>
        <source>The published folder, as it was handed over</source>
        <translation>ئېلان قىلىنغان قىسقۇچ، تاپشۇرۇلغان ھالىتىدە</translation>
    </message>
    <message>
        <source>Who took it: a name, an office</source>
        <translation>كىم ئالدى: ئىسىم، ئىشخانا</translation>
    </message>
    <message>
        <source>On which day, as year-month-day</source>
        <translation>قايسى كۈنى، يىل-ئاي-كۈن</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>خاتىرىلەش</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>تېخى ھېچنېمە تاپشۇرۇلمىدى.</translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <translation>ھازىرغىچە تاپشۇرۇلغانلار</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>The campaign&apos;s key</source>
        <translation>ھەرىكەتنىڭ ئاچقۇچى</translation>
    </message>
    <message>
        <source>It opens what people sign. It is made onto a stick, never onto this computer. Whoever loses it loses every name, so it is copied to a second stick, and both copies are tried.</source>
        <translation>كىشىلەرنىڭ ئىمزالىرى شۇنىڭ بىلەن ئېچىلىدۇ. ئۇ كۆچمە دىسكىدا ياسىلىدۇ، بۇ كومپيۇتېردا ھەرگىز ياسالمايدۇ. ئۇنى يوقاتقان كىشى ھەممە ئىسىمنى يوقىتىدۇ، شۇڭا ئۇ ئىككىنچى دىسكىغا كۆچۈرۈلۈپ، ھەر ئىككى نۇسخا سىناپ بېقىلىدۇ.</translation>
    </message>
    <message>
        <source>The first stick</source>
        <translation>بىرىنچى دىسكا</translation>
    </message>
    <message>
        <source>1. Make the key onto this stick</source>
        <translation>1. بۇ دىسكىدا ئاچقۇچ ياساش</translation>
    </message>
    <message>
        <source>Write these words on paper now. They are shown only this once, and without them the key opens nothing.</source>
        <translation>بۇ سۆزلەرنى ھازىرلا قەغەزگە يېزىۋېلىڭ. ئۇلار پەقەت مۇشۇ بىر قېتىم كۆرسىتىلىدۇ، ئۇلارسىز ئاچقۇچ ھېچنېمىنى ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>قەغەزگە يېزىۋالدىم</translation>
    </message>
    <message>
        <source>A second stick</source>
        <translation>ئىككىنچى دىسكا</translation>
    </message>
    <message>
        <source>2. Copy the key to this stick</source>
        <translation>2. ئاچقۇچنى بۇ دىسكىغا كۆچۈرۈش</translation>
    </message>
    <message>
        <source>The words, as you wrote them down</source>
        <translation>سۆزلەر، سىز يېزىۋالغاندەك</translation>
    </message>
    <message>
        <source>3. Try both copies</source>
        <translation>3. ئىككى نۇسخىنى سىناش</translation>
    </message>
    <message>
        <source>The key is ready: one lost stick loses nothing.</source>
        <translation>ئاچقۇچ تەييار: بىر دىسكا يوقالسىمۇ، ھېچنېمە يوقالمايدۇ.</translation>
    </message>
    <message>
        <source>Not ready yet.</source>
        <translation>تېخى تەييار ئەمەس.</translation>
    </message>
    <message>
        <source>A trusted partner&apos;s public key, who can open them too (age1…)</source>
        <translation>ئىشەنچلىك ھەمكارلاشقۇچىنىڭ ئاشكارا ئاچقۇچى، ئۇمۇ ئاچالايدۇ (age1…)</translation>
    </message>
    <message>
        <source>Add the partner&apos;s key</source>
        <translation>ھەمكارلاشقۇچىنىڭ ئاچقۇچىنى قوشۇش</translation>
    </message>
    <message>
        <source>A folder or stick for this office&apos;s own key. It tells the stands what they may clear, and opens nothing.</source>
        <translation>بۇ ئىشخانىنىڭ ئۆز ئاچقۇچى ئۈچۈن قىسقۇچ ياكى دىسكا. ئۇ ئورۇنلارغا نېمىنى ئۆچۈرۈشكە بولىدىغانلىقىنى ئۇقتۇرىدۇ، ھېچنېمىنى ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>Make this office&apos;s key</source>
        <translation>بۇ ئىشخانىنىڭ ئاچقۇچىنى ياساش</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Who asks: the campaign&apos;s name</source>
        <translation>كىم سورايدۇ: ھەرىكەتنىڭ نامى</translation>
    </message>
    <message>
        <source>Whom you ask</source>
        <translation>كىمدىن تەلەپ قىلىسىز</translation>
    </message>
    <message>
        <source>Who gets the list of names, one to a line, in the same order in each language</source>
        <translation>ئىسىملىكنى كىم ئالىدۇ، ھەر قۇردا بىرى، ھەر تىلدا ئوخشاش تەرتىپ بىلەن</translation>
    </message>
    <message>
        <source>The appeal: a headline after #, the ask in two sentences, facts after -, then the whole appeal under headings after ##</source>
        <translation>مۇراجىئەت: # دىن كېيىن ماۋزۇ، ئىككى جۈملە تەلەپ، - دىن كېيىن پاكىتلار، ئاندىن ## لىق ماۋزۇلار ئاستىدا تولۇق مۇراجىئەت</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <translation>تېخى ئەمەس: %1.</translation>
    </message>
    <message>
        <source>What people agree to: at most 120 words before the first heading. The words in braces are filled in.</source>
        <translation>كىشىلەر نېمىگە قوشۇلىدۇ: بىرىنچى ماۋزۇدىن بۇرۇن ئەڭ كۆپ بولغاندا 120 سۆز. تىرناق ئىچىدىكى سۆزلەر ئۆزى تولدۇرۇلىدۇ.</translation>
    </message>
</context>
<context>
    <name>LeftOutNote</name>
    <message>
        <source>Signatures left out, because the day by which they were to be deleted is over: %1.</source>
        <translation>ئۆچۈرۈش كۈنى ئۆتۈپ كەتكەچكە كىرگۈزۈلمىگەن ئىمزالار: %1.</translation>
    </message>
    <message>
        <source>Names kept from a reader, because the text that was signed does not name that reader: %1.</source>
        <translation>ئىمزا قويۇلغان تېكستتە نامى ئاتالمىغاچقا بىر تىزىملىك ئالغۇچىغا بېرىلمىگەن ئىسىملار: %1.</translation>
    </message>
    <message>
        <source>Names missing on paper, because no font here has their letters: %1. The table of names has them.</source>
        <translation>بۇ يەردىكى خەت نۇسخىلىرىدا ھەرپلىرى بولمىغاچقا قەغەزدە يوق ئىسىملار: %1. ئۇلار ئىسىملار جەدۋىلىدە بار.</translation>
    </message>
    <message>
        <source>Fewer than ten people signed, so the list of receipts stays with the campaign.</source>
        <translation>ئون كىشىدىن ئاز ئادەم ئىمزا قويدى، شۇڭا تالونلار تىزىملىكى ھەرىكەتتىلا قالىدۇ.</translation>
    </message>
    <message>
        <source>Pairs who may be one person: the list holds the likeliest alone; there may be more.</source>
        <translation>بىر ئادەم بولۇشى مۇمكىن بولغان جۈپلەر: تىزىملىكتە پەقەت ئېھتىماللىقى ئەڭ چوڭلىرى بار؛ يەنە باشقىلىرى بولۇشى مۇمكىن.</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Names and lists</source>
        <translation>ئىسىملار ۋە تىزىملىكلەر</translation>
    </message>
    <message>
        <source>Names are read only here, only while the key is open, and never written anywhere but into the lists.</source>
        <translation>ئىسىملار پەقەت مۇشۇ يەردىلا، ئاچقۇچ ئوچۇق تۇرغاندىلا ئوقۇلىدۇ، تىزىملىكلەردىن باشقا ھېچقانداق يەرگە يېزىلمايدۇ.</translation>
    </message>
    <message>
        <source>People who signed: %1</source>
        <translation>ئىمزا قويغان كىشى: %1</translation>
    </message>
    <message>
        <source>Signed twice, counted once: %1 · withdrew: %2</source>
        <translation>ئىككى قېتىم ئىمزا قويۇپ، بىر قېتىم سانالغان: %1 · قايتۇرۇۋالغان: %2</translation>
    </message>
    <message>
        <source>Records sealed to another key: %1.</source>
        <translation>باشقا ئاچقۇچقا پېچەتلەنگەن خاتىرە: %1.</translation>
    </message>
    <message>
        <source>Damaged in the register: %1. Take the bundles in again from their sticks, which puts back what is damaged.</source>
        <translation>دەپتەردە بۇزۇلغان خاتىرە: %1. باغلاملارنى ئۆز دىسكىسىدىن قايتا تاپشۇرۇۋېلىڭ، شۇنىڭ بىلەن بۇزۇلغانلىرى ئەسلىگە كېلىدۇ.</translation>
    </message>
    <message>
        <source>Left out, because the bundle they came in is not theirs: %1.</source>
        <translation>ئۆزى كەلگەن باغلامغا تەۋە بولمىغاچقا چىقىرىۋېتىلگەن خاتىرە: %1.</translation>
    </message>
    <message>
        <source>Signatures under a text that no pack kept here holds: %1. Keep that pack under Stands.</source>
        <translation>بۇ يەردىكى ھېچقانداق بولاقتا يوق تېكىستكە قويۇلغان ئىمزا: %1. ئۇ بولاقنى «ئورۇنلار» بېتىدە ساقلاڭ.</translation>
    </message>
    <message>
        <source>Withdrawals without their signature here: %1. It may still be on its way.</source>
        <translation>ماس ئىمزاسى بۇ يەردىن تېپىلمىغان قايتۇرۇۋېلىش: %1. ئىمزاسى تېخى يولدا بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Records in bundles that wait, in no list yet: %1. Stands shows what they wait for.</source>
        <translation>كۈتۈۋاتقان باغلاملاردىكى، تېخى ھېچقانداق تىزىملىككە كىرمىگەن خاتىرە: %1. ئۇلارنىڭ نېمىنى كۈتۈۋاتقانلىقى «ئورۇنلار» بېتىدە كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>Look for people who may have signed twice</source>
        <translation>ئىككى قېتىم ئىمزا قويغان بولۇشى مۇمكىن كىشىلەرنى ئىزدەش</translation>
    </message>
    <message>
        <source>Read the signers&apos; comments</source>
        <translation>ئىمزا قويغۇچىلارنىڭ سۆزلىرىنى ئوقۇش</translation>
    </message>
    <message>
        <source>Close the key</source>
        <translation>ئاچقۇچنى يېپىش</translation>
    </message>
    <message>
        <source>Nobody seems to have signed twice.</source>
        <translation>ھېچكىم ئىككى قېتىم ئىمزا قويمىغاندەك قىلىدۇ.</translation>
    </message>
    <message>
        <source>Pairs to look at: %1. Nobody is merged unless you say so, and the lists need not wait for it.</source>
        <translation>كۆرۈپ چىقىدىغان جۈپ: %1. سىز دېمىگۈچە ھېچكىم بىرلەشتۈرۈلمەيدۇ، تىزىملىكلەرمۇ بۇنى ساقلاپ تۇرمايدۇ.</translation>
    </message>
    <message>
        <source>These are the likeliest alone; there may be more.</source>
        <translation>بۇلار پەقەت ئېھتىماللىقى ئەڭ چوڭ بولغانلىرى؛ يەنە باشقىلىرى بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>More pairs follow: %1. What you leave undecided comes again at the end.</source>
        <translation>يەنە كېلىدىغان جۈپلەر: %1. قارار قىلمىغانلىرىڭىز ئاخىرىدا يەنە كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>Show the next pairs</source>
        <translation>كېيىنكى جۈپلەرنى كۆرسىتىش</translation>
    </message>
    <message>
        <source>Nobody left a comment that may be shown.</source>
        <translation>ھېچكىم كۆرسىتىشكە بولىدىغان سۆز قالدۇرمىدى.</translation>
    </message>
    <message>
        <source>Comments that wait: %1 · will be shown: %2 · stay in the office: %3</source>
        <translation>كۈتۈۋاتقان سۆز: %1 · كۆرسىتىلىدۇ: %2 · ئىشخانىدا قالىدۇ: %3</translation>
    </message>
    <message>
        <source>Leave out what tells who somebody is, or speaks of others. A comment that nobody approved stays in the office; its signature counts all the same.</source>
        <translation>كىشىنىڭ كىملىكىنى ئاشكارىلايدىغان ياكى باشقىلار توغرىسىدىكى سۆزلەرنى چىقىرىۋېتىڭ. ھېچكىم تەستىقلىمىغان سۆز ئىشخانىدىلا قالىدۇ؛ ئۇنىڭ ئىمزاسى يەنىلا سانىلىدۇ.</translation>
    </message>
    <message>
        <source>More will follow: decide on these, then read the comments once more.</source>
        <translation>يەنە بار: ئاۋۋال بۇلار توغرىسىدا قارار چىقىرىڭ، ئاندىن سۆزلەرنى قايتا ئوقۇڭ.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>ئېلان قىلىش</translation>
    </message>
    <message>
        <source>A folder with today&apos;s date, and in it one for each reader. What lies in PRIVATE-do-not-hand-over stays with the campaign.</source>
        <translation>بۈگۈنكى چېسلا بىلەن بىر قىسقۇچ، ئىچىدە ھەر بىر ئوقۇغۇچى ئۈچۈن بىردىن. PRIVATE-do-not-hand-over دىكىسى ھەرىكەتتىلا قالىدۇ.</translation>
    </message>
    <message>
        <source>Where to write the lists. Not into a folder that is copied to the internet.</source>
        <translation>تىزىملىكلەرنى قەيەرگە يېزىش. تورغا كۆچۈرۈلىدىغان قىسقۇچ بولمىسۇن.</translation>
    </message>
    <message>
        <source>Write the lists</source>
        <translation>تىزىملىكلەرنى يېزىش</translation>
    </message>
    <message>
        <source>Note who was given one</source>
        <translation>كىمگە بېرىلگىنىنى خاتىرىلەش</translation>
    </message>
</context>
<context>
    <name>OfficeFaults</name>
    <message>
        <source>The register is empty.</source>
        <translation>دەپتەر قۇرۇق.</translation>
    </message>
    <message>
        <source>Take in a bundle first, under Stands.</source>
        <translation>ئاۋۋال «ئورۇنلار» بېتىدە بىر باغلام تاپشۇرۇۋېلىڭ.</translation>
    </message>
    <message>
        <source>No campaign pack kept with this register names this office key.</source>
        <translation>بۇ دەپتەردە ساقلانغان ھېچقانداق بولاقتا بۇ ئىشخانا ئاچقۇچى يوق.</translation>
    </message>
    <message>
        <source>Nothing was written. Keep the pack that names it, under Stands.</source>
        <translation>ھېچنېمە يېزىلمىدى. ئۇ يېزىلغان بولاقنى «ئورۇنلار» بېتىدە ساقلاڭ.</translation>
    </message>
    <message>
        <source>Plug in the disk, or make the folder.</source>
        <translation>دىسكىنى چېتىڭ ياكى قىسقۇچنى قۇرۇڭ.</translation>
    </message>
    <message>
        <source>The folder %1 lies in this computer&apos;s memory, which the next start empties.</source>
        <translation>%1 قىسقۇچى بۇ كومپيۇتېرنىڭ ئىچكى ساقلىغۇچىدا تۇرىدۇ، ئۇ كومپيۇتېر كېلەر قېتىم قوزغالغاندا بوشاپ كېتىدۇ.</translation>
    </message>
    <message>
        <source>Nothing was copied. Use a stick or another disk.</source>
        <translation>ھېچنېمە كۆچۈرۈلمىدى. دىسكا ياكى باشقا قاتتىق دىسكا ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>The copy does not hold all that the register holds.</source>
        <translation>نۇسخىدا دەپتەردىكىنىڭ ھەممىسى يوق.</translation>
    </message>
    <message>
        <source>Use another disk.</source>
        <translation>باشقا دىسكا ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>The backup in %1 could not be made (%2).</source>
        <translation>%1 دە زاپاس نۇسخا ياسىغىلى بولمىدى (%2).</translation>
    </message>
    <message>
        <source>The register is as it was. Make room, or use another disk.</source>
        <translation>دەپتەر ئۆزگەرمىدى. بوشلۇق چىقىرىڭ ياكى باشقا دىسكا ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>That is no record&apos;s id.</source>
        <translation>بۇ ھېچقانداق خاتىرىنىڭ نومۇرى ئەمەس.</translation>
    </message>
    <message>
        <source>By other decisions these two are one person.</source>
        <translation>باشقا قارارلار بويىچە بۇ ئىككىسى بىرلا كىشى.</translation>
    </message>
    <message>
        <source>Undo one of those first.</source>
        <translation>ئاۋۋال شۇ قارارلارنىڭ بىرىنى قايتۇرۇۋېلىڭ.</translation>
    </message>
    <message>
        <source>That would make one person of two whom another decision keeps apart: %1 and %2.</source>
        <translation>بۇنداق بولسا، باشقا بىر قارار ئايرىپ تۇرغان ئىككى كىشى بىر كىشى بولۇپ قالىدۇ: %1 ۋە %2.</translation>
    </message>
    <message>
        <source>Undo that one first, if it was wrong.</source>
        <translation>ئۇ خاتا بولغان بولسا، ئاۋۋال شۇنى قايتۇرۇۋېلىڭ.</translation>
    </message>
    <message>
        <source>That stand is not revoked.</source>
        <translation>ئۇ ئورۇن ئەمەلدىن قالدۇرۇلمىغان.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ھېچنېمە ئۆزگەرمىدى.</translation>
    </message>
    <message>
        <source>No pack is kept here, so nobody knows the day of deletion.</source>
        <translation>بۇ يەردە بولاق ساقلانمىغان، شۇڭا ئۆچۈرۈش كۈنى ھېچكىمگە مەلۇم ئەمەس.</translation>
    </message>
    <message>
        <source>Keep the pack under Stands. Nothing was erased.</source>
        <translation>بولاقنى «ئورۇنلار» بېتىدە ساقلاڭ. ھېچنېمە ئۆچۈرۈلمىدى.</translation>
    </message>
    <message>
        <source>Records here may be kept until %1.</source>
        <translation>بۇ يەردىكى خاتىرىلەرنى %1 گىچە ساقلاشقا بولىدۇ.</translation>
    </message>
    <message>
        <source>Nothing was erased. A single person can be erased before.</source>
        <translation>ھېچنېمە ئۆچۈرۈلمىدى. ئايرىم كىشىنىڭ خاتىرىسىنى بۇرۇنراق ئۆچۈرۈشكە بولىدۇ.</translation>
    </message>
    <message>
        <source>There is no publication.</source>
        <translation>بۇ يەردە ئېلان قىلىنغان تىزىملىك يوق.</translation>
    </message>
    <message>
        <source>It cannot be removed (%1).</source>
        <translation>ئۇنى چىقىرىۋەتكىلى بولمايدۇ (%1).</translation>
    </message>
    <message>
        <source>Likely duplicates are not looked for: this computer lacks the office&apos;s packages.</source>
        <translation>تەكرار بولۇشى مۇمكىن بولغانلار ئىزدەلمىدى: بۇ كومپيۇتېردا ئىشخانا پروگراممىلىرى يوق.</translation>
    </message>
    <message>
        <source>There was too little memory to look for likely duplicates.</source>
        <translation>تەكرار بولۇشى مۇمكىن بولغانلارنى ئىزدەشكە ئىچكى ساقلىغۇچ يەتمىدى.</translation>
    </message>
    <message>
        <source>Close other programs and try again. Everything else is done.</source>
        <translation>باشقا پروگراممىلارنى يېپىپ قايتا سىناڭ. قالغان ھەممىسى تامام.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2).</source>
        <translation>%1 قىسقۇچىغا يازغىلى بولمايدۇ (%2).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>باشقا قىسقۇچ تاللاڭ.</translation>
    </message>
    <message>
        <source>It cannot be written or read back.</source>
        <translation>ئۇنى يازغىلى ياكى قايتا ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ئۇنداق ھۆججەت يوق.</translation>
    </message>
    <message>
        <source>It is the register itself.</source>
        <translation>بۇ دەپتەرنىڭ ئۆزى.</translation>
    </message>
    <message>
        <source>It is a backup of another register.</source>
        <translation>بۇ باشقا دەپتەرنىڭ زاپاس نۇسخىسى.</translation>
    </message>
    <message>
        <source>That stand only practised: there is nothing to expect.</source>
        <translation>ئۇ ئورۇن پەقەت مەشىق قىلدى: كۈتىدىغان نەرسە يوق.</translation>
    </message>
    <message>
        <source>That statement is live, and this register is for practice.</source>
        <translation>ئۇ بايانات ھەقىقىي، بۇ دەپتەر بولسا مەشىق ئۈچۈن.</translation>
    </message>
    <message>
        <source>Nothing was noted. Open the other register.</source>
        <translation>ھېچنېمە خاتىرىلەنمىدى. باشقا دەپتەرنى ئېچىڭ.</translation>
    </message>
    <message>
        <source>That statement was never noted here.</source>
        <translation>ئۇ بايانات بۇ يەردە ھېچقاچان خاتىرىلەنمىگەن.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>ئىزدەيدىغان نەرسە يوق.</translation>
    </message>
    <message>
        <source>Give a name, a telephone or an e-mail.</source>
        <translation>ئىسىم، تېلېفون ياكى ئېلخەت كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>ئۇنداق ھۆججەت ياكى قىسقۇچ يوق.</translation>
    </message>
    <message>
        <source>There is no bundle in this folder.</source>
        <translation>بۇ قىسقۇچتا باغلام يوق.</translation>
    </message>
    <message>
        <source>It was never finished: export again.</source>
        <translation>ئۇ تاماملانمىغان: ئورۇندىن قايتا چىقىرىڭ.</translation>
    </message>
    <message>
        <source>No bundle of this stand has number %1.</source>
        <translation>بۇ ئورۇننىڭ %1 نومۇرلۇق باغلىمى يوق.</translation>
    </message>
    <message>
        <source>Nothing was changed. This page shows what is there.</source>
        <translation>ھېچنېمە ئۆزگەرمىدى. بۇ بەتتە نېمە بارلىقى كۆرسىتىلىدۇ.</translation>
    </message>
    <message>
        <source>Nothing was decided about bundle %1.</source>
        <translation>%1-باغلام توغرىسىدا قارار چىقىرىلمىغان.</translation>
    </message>
    <message>
        <source>That stand was revoked from %1 on.</source>
        <translation>ئۇ ئورۇن %1 دىن باشلاپ ئەمەلدىن قالدۇرۇلغان.</translation>
    </message>
    <message>
        <source>Nothing was changed. The revocation can be taken back beside the stand.</source>
        <translation>ھېچنېمە ئۆزگەرمىدى. ئەمەلدىن قالدۇرۇشنى ئورۇننىڭ يېنىدا قايتۇرۇۋالغىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>No stand met so far has these words.</source>
        <translation>ھازىرغىچە كەلگەن ھېچقانداق ئورۇننىڭ سۆزلىرى بۇ ئەمەس.</translation>
    </message>
    <message>
        <source>Compare them with this page; all six are needed.</source>
        <translation>بۇ بەت بىلەن سېلىشتۇرۇڭ؛ ئالتىسىلا كېرەك.</translation>
    </message>
    <message>
        <source>That pack is of another campaign (%1), not %2.</source>
        <translation>ئۇ بولاق باشقا ھەرىكەتنىڭ (%1)، %2 نىڭ ئەمەس.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name the pack of this register&apos;s campaign.</source>
        <translation>ھېچنېمە ئۆزگەرمىدى. بۇ دەپتەر تەۋە ھەرىكەتنىڭ بولىقىنى كۆرسىتىڭ.</translation>
    </message>
    <message>
        <source>That pack is of another petition (%1), not %2.</source>
        <translation>ئۇ بولاق باشقا ئىمزا توپلاشقا (%1) تەۋە، %2 گە ئەمەس.</translation>
    </message>
    <message>
        <source>Nothing was changed. Each petition has a register of its own.</source>
        <translation>ھېچنېمە ئۆزگەرمىدى. ھەر بىر ئىمزا توپلاشنىڭ ئۆز دەپتىرى بولىدۇ.</translation>
    </message>
    <message>
        <source>Bundles of several petitions came here: %1.</source>
        <translation>بۇ يەرگە بىر قانچە ئىمزا توپلاشنىڭ باغلاملىرى كەلدى: %1.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Keep your campaign&apos;s pack here first.</source>
        <translation>ھېچنېمە تاپشۇرۇۋېلىنمىدى. ئاۋۋال ئۆز ھەرىكىتىڭىزنىڭ بولىقىنى بۇ يەردە ساقلاڭ.</translation>
    </message>
    <message>
        <source>It is a practice bundle: nothing in it is real.</source>
        <translation>بۇ مەشىق باغلىمى: ئىچىدە ھەقىقىي نەرسە يوق.</translation>
    </message>
    <message>
        <source>It is a live bundle, and this is an intake of practice bundles.</source>
        <translation>بۇ ھەقىقىي باغلام، بۇ يەردە بولسا مەشىق باغلاملىرى تاپشۇرۇۋېلىنىدۇ.</translation>
    </message>
    <message>
        <source>This register is for practice bundles.</source>
        <translation>بۇ دەپتەر مەشىق باغلاملىرى ئۈچۈن.</translation>
    </message>
    <message>
        <source>This register is for live bundles.</source>
        <translation>بۇ دەپتەر ھەقىقىي باغلاملار ئۈچۈن.</translation>
    </message>
    <message>
        <source>It belongs to another campaign (%1), not %2.</source>
        <translation>ئۇ باشقا ھەرىكەتكە (%1) تەۋە، %2 گە ئەمەس.</translation>
    </message>
    <message>
        <source>It belongs to another petition (%1), not %2.</source>
        <translation>ئۇ باشقا ئىمزا توپلاشقا (%1) تەۋە، %2 گە ئەمەس.</translation>
    </message>
    <message>
        <source>It belongs to another campaign than this register.</source>
        <translation>ئۇ بۇ دەپتەرنىڭكىدىن باشقا ھەرىكەتكە تەۋە.</translation>
    </message>
    <message>
        <source>A process that opens records ended before it was done.</source>
        <translation>خاتىرىلەرنى ئاچىدىغان بىر جەريان تاماملانماي توختىدى.</translation>
    </message>
    <message>
        <source>Nothing was written. Close other programs, since memory may be short, and try again.</source>
        <translation>ھېچنېمە يېزىلمىدى. ئىچكى ساقلىغۇچ يەتمىگەن بولۇشى مۇمكىن، باشقا پروگراممىلارنى يېپىپ قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>An id is of no comment that was listed.</source>
        <translation>بۇ كۆرسىتىلگەن ھېچقانداق سۆزنىڭ نومۇرى ئەمەس.</translation>
    </message>
    <message>
        <source>Nothing was decided. Read the comments once more.</source>
        <translation>قارار چىقىرىلمىدى. سۆزلەرنى قايتا ئوقۇڭ.</translation>
    </message>
    <message>
        <source>%1 lists were published today already.</source>
        <translation>بۈگۈن ئاللىقاچان %1 تىزىملىك ئېلان قىلىندى.</translation>
    </message>
    <message>
        <source>Another publish is writing into %1.</source>
        <translation>باشقا بىر ئېلان قىلىش %1 غا يېزىۋاتىدۇ.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>ئۇ تاماملانغۇچە ساقلاڭ.</translation>
    </message>
    <message>
        <source>No list was published, and older ones are as they were.</source>
        <translation>ھېچقانداق تىزىملىك ئېلان قىلىنمىدى، كونىلىرى ئۆزگەرمىدى.</translation>
    </message>
    <message>
        <source>There is no room for the lists in %1.</source>
        <translation>%1 دە تىزىملىكلەر ئۈچۈن بوشلۇق يوق.</translation>
    </message>
    <message>
        <source>No list was published, and older ones are as they were. Make room there.</source>
        <translation>ھېچقانداق تىزىملىك ئېلان قىلىنمىدى، كونىلىرى ئۆزگەرمىدى. ئۇ يەردە بوشلۇق چىقىرىڭ.</translation>
    </message>
    <message>
        <source>No list was published, and older ones are as they were. Choose another folder.</source>
        <translation>ھېچقانداق تىزىملىك ئېلان قىلىنمىدى، كونىلىرى ئۆزگەرمىدى. باشقا قىسقۇچ تاللاڭ.</translation>
    </message>
    <message>
        <source>The lists could not be written (%1).</source>
        <translation>تىزىملىكلەرنى يازغىلى بولمىدى (%1).</translation>
    </message>
    <message>
        <source>No list was published, and older ones are as they were. Try again.</source>
        <translation>ھېچقانداق تىزىملىك ئېلان قىلىنمىدى، كونىلىرى ئۆزگەرمىدى. قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 تېخى كەلمىدى.</translation>
    </message>
    <message>
        <source>Check the day. Nothing was noted.</source>
        <translation>كۈننى تەكشۈرۈڭ. ھېچنېمە خاتىرىلەنمىدى.</translation>
    </message>
    <message>
        <source>Who took the list is told in at most %1 letters.</source>
        <translation>تىزىملىكنى كىمنىڭ ئالغانلىقى ئەڭ كۆپ %1 ھەرپ بىلەن يېزىلىدۇ.</translation>
    </message>
    <message>
        <source>Shorten it. Nothing was noted.</source>
        <translation>ئۇنى قىسقارتىڭ. ھېچنېمە خاتىرىلەنمىدى.</translation>
    </message>
    <message>
        <source>That list was published on %1, and not handed over before.</source>
        <translation>بۇ تىزىملىك %1 دە ئېلان قىلىنغان، ئۇنىڭدىن ئىلگىرى ھېچكىمگە بېرىلمىگەن.</translation>
    </message>
    <message>
        <source>This register published no such folder for %1.</source>
        <translation>بۇ دەپتەر %1 ئۈچۈن ئۇنداق قىسقۇچ ئېلان قىلمىغان.</translation>
    </message>
    <message>
        <source>Check the reader, the folder and the register. Nothing was noted.</source>
        <translation>تىزىملىك ئالغۇچىنى، قىسقۇچنى ۋە دەپتەرنى تەكشۈرۈڭ. ھېچنېمە خاتىرىلەنمىدى.</translation>
    </message>
    <message>
        <source>The folder %1 is not as it was published.</source>
        <translation>%1 قىسقۇچى ئېلان قىلىنغان ھالىتىدە ئەمەس.</translation>
    </message>
    <message>
        <source>Hand over the folder that was published, unchanged. Nothing was noted.</source>
        <translation>ئېلان قىلىنغان قىسقۇچنى ئۆزگەرتمەي تاپشۇرۇڭ. ھېچنېمە خاتىرىلەنمىدى.</translation>
    </message>
    <message>
        <source>%1 is no published folder, or lacks a file.</source>
        <translation>%1 ئېلان قىلىنغان قىسقۇچ ئەمەس، ياكى بىر ھۆججىتى كەم.</translation>
    </message>
    <message>
        <source>Name the reader&apos;s folder that was published. Nothing was noted.</source>
        <translation>تىزىملىك ئالغۇچىنىڭ ئېلان قىلىنغان قىسقۇچىنى كۆرسىتىڭ. ھېچنېمە خاتىرىلەنمىدى.</translation>
    </message>
    <message>
        <source>The retention date is over: these names were to be deleted.</source>
        <translation>ساقلاش مۇددىتى ئۆتۈپ كەتتى: بۇ ئىسىملار ئۆچۈرۈلۈشى كېرەك ئىدى.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>ھېچنېمە يېزىلمىدى.</translation>
    </message>
    <message>
        <source>No pack is kept here, so nobody knows what was signed or who may see it.</source>
        <translation>بۇ يەردە بولاق ساقلانمىغان، شۇڭا نېمىگە ئىمزا قويۇلغانلىقى ۋە كىمنىڭ كۆرەلەيدىغانلىقى مەلۇم ئەمەس.</translation>
    </message>
    <message>
        <source>Keep the campaign&apos;s pack under Stands.</source>
        <translation>ھەرىكەت بولىقىنى «ئورۇنلار» بېتىدە ساقلاڭ.</translation>
    </message>
    <message>
        <source>%1 packs of version %2 are kept here, and it is not clear which one holds today.</source>
        <translation>بۇ يەردە %2 - نەشرىنىڭ %1 خىل بولىقى ساقلانغان، بۈگۈن قايسىسىنىڭ كۈچكە ئىگە ئىكەنلىكى ئېنىق ئەمەس.</translation>
    </message>
    <message>
        <source>Keep one of a higher version under Stands.</source>
        <translation>«ئورۇنلار» بېتىدە نەشر نومۇرى چوڭراق بولاقنى ساقلاڭ.</translation>
    </message>
    <message>
        <source>The pack hands names to a reader with the id %1, which is everyone&apos;s.</source>
        <translation>بولاقتا بىر تىزىملىك ئالغۇچىنىڭ نامى %1، ئۇ ھەممەيلەنگە ئاتالغان.</translation>
    </message>
    <message>
        <source>Give that reader another id in the pack.</source>
        <translation>بولاقتا ئۇ ئالغۇچىغا باشقا نام بېرىڭ.</translation>
    </message>
    <message>
        <source>It cannot be read as a publication.</source>
        <translation>ئۇنى ئېلان قىلىنغان تىزىملىك سۈپىتىدە ئوقۇغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This register did not publish it.</source>
        <translation>ئۇنى بۇ دەپتەر ئېلان قىلمىغان.</translation>
    </message>
    <message>
        <source>It is a link, and links are not followed.</source>
        <translation>بۇ ئۇلىنىش، ئۇلىنىشقا ئەگەشكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Its checksums are none of ours.</source>
        <translation>ئۇنىڭ تەكشۈرۈش سانلىرى بىزنىڭ ئەمەس.</translation>
    </message>
    <message>
        <source>It holds a link, and links are not followed.</source>
        <translation>ئىچىدە ئۇلىنىش بار، ئۇلىنىشقا ئەگەشكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>%1 is not as it was published; remove the folder by hand.</source>
        <translation>%1 ئېلان قىلىنغان ھالىتىدە ئەمەس؛ قىسقۇچنى قولدا چىقىرىۋېتىڭ.</translation>
    </message>
    <message>
        <source>The folder %1 is carried away by %2: names must not leave this computer.</source>
        <translation>%1 قىسقۇچىنى %2 سىرتقا توشۇيدۇ: ئىسىملار بۇ كومپيۇتېردىن چىقماسلىقى كېرەك.</translation>
    </message>
    <message>
        <source>Choose another folder, outside of what is synced. Nothing was written.</source>
        <translation>تورغا ماسلاشتۇرۇلمايدىغان باشقا قىسقۇچ تاللاڭ. ھېچنېمە يېزىلمىدى.</translation>
    </message>
    <message>
        <source>Every record here was erased.</source>
        <translation>بۇ يەردىكى ھەممە خاتىرە ئۆچۈرۈلگەن.</translation>
    </message>
    <message>
        <source>There is nothing to open.</source>
        <translation>ئاچىدىغان نەرسە يوق.</translation>
    </message>
    <message>
        <source>While the lists were made, somebody was erased, taken back or decided about.</source>
        <translation>تىزىملىكلەر تەييارلىنىۋاتقاندا بىرەيلەن ئۆچۈرۈلدى، ئىمزاسى قايتۇرۇۋېلىندى ياكى ئۇ توغرۇلۇق قارار قىلىندى.</translation>
    </message>
    <message>
        <source>Nothing was published. Publish once more.</source>
        <translation>ھېچنېمە ئېلان قىلىنمىدى. يەنە بىر قېتىم ئېلان قىلىڭ.</translation>
    </message>
    <message>
        <source>Nothing here opens: of the records, %1 are damaged.</source>
        <translation>بۇ يەردە ھېچنېمە ئېچىلمايدۇ: خاتىرىلەردىن %1 سى بۇزۇلغان.</translation>
    </message>
    <message>
        <source>Take their bundles in again from the sticks: that puts them back.</source>
        <translation>ئۇلارنىڭ باغلاملىرىنى دىسكىدىن قايتا تاپشۇرۇۋېلىڭ: شۇنىڭ بىلەن ئەسلىگە كېلىدۇ.</translation>
    </message>
    <message>
        <source>Nothing here counts yet.</source>
        <translation>بۇ يەردە تېخى ھېچنېمە سانالمايدۇ.</translation>
    </message>
    <message>
        <source>Stands shows what waits; accept the stands there.</source>
        <translation>«ئورۇنلار» بېتىدە نېمىنىڭ كۈتۈۋاتقانلىقى كۆرۈنىدۇ؛ ئورۇنلارنى شۇ يەردە قوبۇل قىلىڭ.</translation>
    </message>
    <message>
        <source>This key opens none of the %1 records here.</source>
        <translation>بۇ ئاچقۇچ بۇ يەردىكى %1 خاتىرىنىڭ ھېچبىرىنى ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>Give the key whose words are on the campaign&apos;s card; for a practice, the practice&apos;s own key.</source>
        <translation>ھەرىكەت كارتىسىدا سۆزلىرى بار ئاچقۇچنى بېرىڭ؛ مەشىق بولسا، مەشىقنىڭ ئۆز ئاچقۇچىنى.</translation>
    </message>
    <message>
        <source>The environment has no %1.</source>
        <translation>كومپيۇتېر مۇھىتىدا %1 يوق.</translation>
    </message>
    <message>
        <source>Set it to the register&apos;s URL.</source>
        <translation>ئۇنىڭغا دەپتەرنىڭ ئادرېسىنى يېزىڭ.</translation>
    </message>
    <message>
        <source>Give a file, or the address of a database.</source>
        <translation>ھۆججەت ياكى سانداننىڭ ئادرېسىنى بېرىڭ.</translation>
    </message>
    <message>
        <source>That is no register URL.</source>
        <translation>بۇ دەپتەرنىڭ ئادرېسى ئەمەس.</translation>
    </message>
    <message>
        <source>That register would not last.</source>
        <translation>ئۇنداق دەپتەر ساقلىنىپ قالمايدۇ.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>بىر ھۆججەت كۆرسىتىڭ.</translation>
    </message>
    <message>
        <source>There is no register %1.</source>
        <translation>%1 دەپتىرى يوق.</translation>
    </message>
    <message>
        <source>The register %1 cannot be made (%2).</source>
        <translation>%1 دەپتىرىنى قۇرغىلى بولمايدۇ (%2).</translation>
    </message>
    <message>
        <source>%1 is a folder, and a register is a file.</source>
        <translation>%1 قىسقۇچ، دەپتەر بولسا ھۆججەت.</translation>
    </message>
    <message>
        <source>Name the file in it, or another.</source>
        <translation>ئۇنىڭ ئىچىدىكى ھۆججەتنى ياكى باشقا بىرنى كۆرسىتىڭ.</translation>
    </message>
    <message>
        <source>This computer has no driver for %1.</source>
        <translation>بۇ كومپيۇتېردا %1 نىڭ قوزغاتقۇچىسى يوق.</translation>
    </message>
    <message>
        <source>The disk of the register at %1 is full.</source>
        <translation>%1 دىكى دەپتەرنىڭ دىسكىسى تولۇپ كەتتى.</translation>
    </message>
    <message>
        <source>Make room there and take the bundle in again. Nothing of it was kept.</source>
        <translation>ئۇ يەردە بوشلۇق چىقىرىپ، باغلامنى قايتا تاپشۇرۇۋېلىڭ. ئۇنىڭدىن ھېچنېمە ساقلانمىدى.</translation>
    </message>
    <message>
        <source>The register at %1 does not answer or refuses.</source>
        <translation>%1 دىكى دەپتەر جاۋاب بەرمەيۋاتىدۇ ياكى رەت قىلدى.</translation>
    </message>
    <message>
        <source>Check the URL, the network and that the database runs. Nothing was changed.</source>
        <translation>ئادرېسنى، تورنى ۋە سانداننىڭ ئىشلەۋاتقانلىقىنى تەكشۈرۈڭ. ھېچنېمە ئۆزگەرمىدى.</translation>
    </message>
    <message>
        <source>Make room and take the bundle in again. Nothing of it was kept.</source>
        <translation>بوشلۇق چىقىرىپ، باغلامنى قايتا تاپشۇرۇۋېلىڭ. ئۇنىڭدىن ھېچنېمە ساقلانمىدى.</translation>
    </message>
    <message>
        <source>Another program has been writing to this register for minutes.</source>
        <translation>باشقا بىر پروگرامما بۇ دەپتەرگە بىر قانچە مىنۇتتىن بېرى يېزىۋاتىدۇ.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait for it, and try again.</source>
        <translation>ھېچنېمە ئۆزگەرمىدى. ئۇنى ساقلاپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>The register cannot be written: it is read-only.</source>
        <translation>دەپتەرگە يازغىلى بولمايدۇ: ئۇ پەقەت ئوقۇشقىلا بولىدۇ.</translation>
    </message>
    <message>
        <source>That file is no register, or a damaged one.</source>
        <translation>ئۇ ھۆججەت دەپتەر ئەمەس ياكى بۇزۇلغان.</translation>
    </message>
    <message>
        <source>That file is no register.</source>
        <translation>بۇ ھۆججەت دەپتەر ئەمەس.</translation>
    </message>
    <message>
        <source>This register was written by a newer version of Petition Kiosk.</source>
        <translation>بۇ دەپتەرنى پروگراممىنىڭ يېڭىراق نەشرى يازغان.</translation>
    </message>
    <message>
        <source>That is no office key.</source>
        <translation>بۇ ئىشخانىنىڭ ئاچقۇچى ئەمەس.</translation>
    </message>
    <message>
        <source>The register cannot be used (%1).</source>
        <translation>دەپتەرنى ئىشلەتكىلى بولمايدۇ (%1).</translation>
    </message>
    <message>
        <source>%1 in the copy is not the one that its stand signed.</source>
        <translation>نۇسخىدىكى %1 ئۆز ئورنى ئىمزالىغان باغلام ئەمەس.</translation>
    </message>
    <message>
        <source>Either the register or the place of the copy is damaged. Take the bundle in again into a new register, and use another stick.</source>
        <translation>دەپتەر ياكى نۇسخىنىڭ ئورنى بۇزۇلغان. باغلامنى يېڭى دەپتەرگە قايتا تاپشۇرۇۋېلىڭ، باشقا دىسكا ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>The database runs on this computer and does not tell where its data lies.</source>
        <translation>ساندان بۇ كومپيۇتېردا ئىشلەيدۇ، لېكىن سانلىق مەلۇماتىنىڭ ئورنىنى ئېيتمايدۇ.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the database to let its user see its settings.</source>
        <translation>سانداننى باشقۇرغۇچىدىن ئىشلەتكۈچىگە تەڭشەكلەرنى كۆرۈشكە رۇخسەت قىلىشنى سوراڭ.</translation>
    </message>
    <message>
        <source>There is no record %1 here.</source>
        <translation>بۇ يەردە %1 خاتىرىسى يوق.</translation>
    </message>
    <message>
        <source>Look for likely duplicates once more.</source>
        <translation>تەكرار بولۇشى مۇمكىن بولغانلارنى قايتا ئىزدەڭ.</translation>
    </message>
    <message>
        <source>It counts no more and never comes back. Mend this, and run erase once more.</source>
        <translation>ئۇ ئەمدى سانالمايدۇ ۋە قايتىپ كەلمەيدۇ. بۇنى ئوڭشاپ، ئۆچۈرۈشنى قايتا قىلىڭ.</translation>
    </message>
    <message>
        <source>What was erased may still lie in the database&apos;s file: %1</source>
        <translation>ئۆچۈرۈلگەنلەر سانداننىڭ ھۆججىتىدە تېخى بولۇشى مۇمكىن: %1</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>ئۇنى باشقا پروگرامما ئېچىپ تۇرىدۇ.</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>ئۇ پروگراممىنى يېپىڭ.</translation>
    </message>
    <message>
        <source>This database user may not rewrite the table.</source>
        <translation>سانداننىڭ بۇ ئىشلەتكۈچىسى جەدۋەلنى قايتا يازالمايدۇ.</translation>
    </message>
    <message>
        <source>Erase as the user who owns the register&apos;s tables.</source>
        <translation>دەپتەر جەدۋەللىرىنىڭ ئىگىسى بولغان ئىشلەتكۈچى سۈپىتىدە ئۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it once more, and type it again.</source>
        <translation>ھېچنېمە ئۆزگەرمىدى. كودنى يەنە بىر قېتىم سوراپ، قايتا كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>The statement cannot be saved in %1 (%2).</source>
        <translation>باياناتنى %1 غا ساقلىغىلى بولمىدى (%2).</translation>
    </message>
    <message>
        <source>Everything was deleted all the same. Choose another folder and save it again.</source>
        <translation>ھەممىسى شۇنداقتىمۇ ئۆچۈرۈلدى. باشقا قىسقۇچ تاللاپ، ئۇنى قايتا ساقلاڭ.</translation>
    </message>
    <message>
        <source>Too many statements lie in %1.</source>
        <translation>%1 دە بايانات بەك كۆپ.</translation>
    </message>
    <message>
        <source>There is nothing to decide about bundle %1: it is %2.</source>
        <translation>%1-باغلام توغرىسىدا قارار چىقىرىدىغان ئىش يوق: %2.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>سانىلىدۇ</translation>
    </message>
    <message>
        <source>unknown device</source>
        <translation>ئورۇن تېخى قوبۇل قىلىنمىغان</translation>
    </message>
    <message>
        <source>salvages a stand that is not accepted</source>
        <translation>قوبۇل قىلىنمىغان ئورۇندىن قۇتقۇزۇۋېلىنغان</translation>
    </message>
    <message>
        <source>forked</source>
        <translation>بىر نومۇر، ئىككى خىل باغلام</translation>
    </message>
    <message>
        <source>does not follow the one before</source>
        <translation>ئالدىنقىسىغا ئۇلاشمايدۇ</translation>
    </message>
    <message>
        <source>decided against</source>
        <translation>رەت قىلىنغان</translation>
    </message>
    <message>
        <source>revoked device</source>
        <translation>ئەمەلدىن قالدۇرۇلغان ئورۇن</translation>
    </message>
    <message>
        <source>came after its device was revoked</source>
        <translation>ئورۇن ئەمەلدىن قالدۇرۇلغاندىن كېيىن كەلگەن</translation>
    </message>
    <message>
        <source>of another petition</source>
        <translation>باشقا ئىمزا توپلاشقا تەۋە</translation>
    </message>
    <message>
        <source>Its manifest lacks a field or holds a wrong one.</source>
        <translation>مەزمۇن جەدۋىلىدە بىر ئورۇن كەم ياكى خاتا.</translation>
    </message>
    <message>
        <source>Its manifest is not in canonical form.</source>
        <translation>مەزمۇن جەدۋىلى بەلگىلەنگەن شەكىلدە ئەمەس.</translation>
    </message>
    <message>
        <source>Its number and the bundle before it do not agree.</source>
        <translation>ئۇنىڭ نومۇرى بىلەن ئالدىنقى باغلام ماس كەلمەيدۇ.</translation>
    </message>
    <message>
        <source>Its manifest&apos;s numbers do not agree.</source>
        <translation>مەزمۇن جەدۋىلىدىكى سانلار ماس كەلمەيدۇ.</translation>
    </message>
    <message>
        <source>It is larger than any bundle.</source>
        <translation>ئۇ ھەرقانداق باغلامدىن چوڭ.</translation>
    </message>
    <message>
        <source>It is not a bundle of Petition Kiosk.</source>
        <translation>بۇ مۇشۇ پروگراممىنىڭ باغلىمى ئەمەس.</translation>
    </message>
    <message>
        <source>It was written by a newer version.</source>
        <translation>ئۇنى پروگراممىنىڭ يېڭىراق نەشرى يازغان.</translation>
    </message>
    <message>
        <source>Update the program here.</source>
        <translation>بۇ يەردىكى پروگراممىنى يېڭىلاڭ.</translation>
    </message>
    <message>
        <source>Its manifest is larger than any manifest.</source>
        <translation>مەزمۇن جەدۋىلى چەكتىن چوڭ.</translation>
    </message>
    <message>
        <source>It was cut short.</source>
        <translation>ئۇ چالا قالغان.</translation>
    </message>
    <message>
        <source>Copy it again from the stick.</source>
        <translation>ئۇنى دىسكىدىن قايتا كۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>Its device signature does not hold: it was changed, or cut short.</source>
        <translation>ئورۇننىڭ ئىمزاسى توغرا چىقمىدى: ئۇ ئۆزگەرتىلگەن ياكى چالا قالغان.</translation>
    </message>
    <message>
        <source>A record in it is larger than any record.</source>
        <translation>ئۇنىڭدىكى بىر خاتىرە چەكتىن چوڭ.</translation>
    </message>
    <message>
        <source>Its records are not sorted, or one stands twice.</source>
        <translation>خاتىرىلىرى تەرتىپسىز، ياكى بىرى ئىككى قېتىم بار.</translation>
    </message>
    <message>
        <source>It holds other bytes than its manifest says.</source>
        <translation>ئىچىدىكىسى مەزمۇن جەدۋىلىگە ماس ئەمەس.</translation>
    </message>
    <message>
        <source>Its records are not those that the stand signed.</source>
        <translation>خاتىرىلىرى ئورۇن ئىمزالىغانلار ئەمەس.</translation>
    </message>
    <message>
        <source>It could not be read to its end (%1).</source>
        <translation>ئۇنى ئاخىرىغىچە ئوقۇغىلى بولمىدى (%1).</translation>
    </message>
    <message>
        <source>Try again, or copy it.</source>
        <translation>قايتا سىناڭ ياكى ئۇنى كۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>بۇ ھۆججەت ئەمەس.</translation>
    </message>
    <message>
        <source>Name a bundle, or a folder with bundles.</source>
        <translation>باغلام ياكى ئىچىدە باغلام بار قىسقۇچنى كۆرسىتىڭ.</translation>
    </message>
    <message>
        <source>It cannot be read (%1).</source>
        <translation>ئۇنى ئوقۇغىلى بولمايدۇ (%1).</translation>
    </message>
    <message>
        <source>That is longer than any closing statement.</source>
        <translation>بۇ ھەرقانداق ئاخىرقى باياناتتىن ئۇزۇن.</translation>
    </message>
    <message>
        <source>Give one at a time.</source>
        <translation>بىر قېتىمدا بىرىنى كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>That closing statement was made by a newer version.</source>
        <translation>بۇ ئاخىرقى باياناتنى پروگراممىنىڭ يېڭىراق نەشرى ياسىغان.</translation>
    </message>
    <message>
        <source>That is not a closing statement: it begins with live or practice.</source>
        <translation>بۇ ئاخىرقى بايانات ئەمەس: ئۇ «ھەقىقىي» ياكى «مەشىق» سۆزى بىلەن باشلىنىدۇ.</translation>
    </message>
    <message>
        <source>Ask for it again from there.</source>
        <translation>ئۇنى ئۇ يەردىن قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>A closing statement names its stand by six words, and there are %1.</source>
        <translation>ئاخىرقى باياناتتا ئورۇننىڭ ئالتە سۆزى بولىدۇ، بۇ يەردە %1 بار.</translation>
    </message>
    <message>
        <source>Ask for the words again.</source>
        <translation>سۆزلەرنى قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>Ask for that word again.</source>
        <translation>ئۇ سۆزنى قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>A closing statement ends with its bundle&apos;s number, its count and six groups of five digits.</source>
        <translation>ئاخىرقى باياناتنىڭ ئاخىرىدا باغلامنىڭ نومۇرى، سانى ۋە بەش رەقەملىك ئالتە گۇرۇپپا بولىدۇ.</translation>
    </message>
    <message>
        <source>Ask for the digits again.</source>
        <translation>رەقەملەرنى قايتا سوراڭ.</translation>
    </message>
    <message>
        <source>Its check does not fit: a word or a digit was misheard or mistyped.</source>
        <translation>تەكشۈرۈش ماس كەلمىدى: بىر سۆز ياكى رەقەم خاتا ئاڭلانغان ياكى خاتا كىرگۈزۈلگەن.</translation>
    </message>
    <message>
        <source>Nothing was noted. Read it back to the stand, group by group.</source>
        <translation>ھېچنېمە خاتىرىلەنمىدى. ئۇنى ئورۇنغا گۇرۇپپا بويىچە ئوقۇپ بېرىڭ.</translation>
    </message>
    <message>
        <source>%1 is not empty.</source>
        <translation>%1 قۇرۇق ئەمەس.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>يېڭى قىسقۇچ كۆرسىتىڭ.</translation>
    </message>
    <message>
        <source>A pack has 1 to %1 languages, each once.</source>
        <translation>بىر بولاقتا 1 دىن %1 غىچە تىل بولىدۇ، ھەر بىرى پەقەت بىر قېتىم.</translation>
    </message>
    <message>
        <source>Name each one time.</source>
        <translation>ھەر بىر تىلنى بىر قېتىملا يېزىڭ.</translation>
    </message>
    <message>
        <source>The %1 does not fit on this sheet.</source>
        <translation>%1: بۇ قەغەزگە سىغمىدى.</translation>
    </message>
    <message>
        <source>The call to sign does not fit on this sheet.</source>
        <translation>ئىمزاغا چاقىرىق بۇ قەغەزگە سىغمىدى.</translation>
    </message>
    <message>
        <source>The texts leave no room for lines to sign on.</source>
        <translation>تېكىستلەردىن كېيىن ئىمزا قۇرلىرىغا ئورۇن قالمىدى.</translation>
    </message>
    <message>
        <source>Shorten the appeal&apos;s ask.</source>
        <translation>مۇراجىئەتنىڭ تەلىپىنى قىسقارتىڭ.</translation>
    </message>
    <message>
        <source>No font here has every letter of &apos;%1&apos;.</source>
        <translation>بۇ يەردىكى ھېچقانداق خەت نۇسخىسىدا «%1» نىڭ ھەممە ھەرپى يوق.</translation>
    </message>
    <message>
        <source>Install a font for this script, such as Noto Sans, and print again.</source>
        <translation>بۇ يېزىقنىڭ خەت نۇسخىسىنى قاچىلاپ، قايتا بېسىڭ.</translation>
    </message>
    <message>
        <source>This pack does not speak %1.</source>
        <translation>بۇ بولاقتا %1 تىلى يوق.</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>ماۋزۇ</translation>
    </message>
    <message>
        <source>headline with what it asks</source>
        <translation>ماۋزۇ ۋە ئۇنىڭ تەلىپى</translation>
    </message>
    <message>
        <source>foot of the poster</source>
        <translation>پلاكاتنىڭ ئاستى قىسمى</translation>
    </message>
    <message>
        <source>foot of the card</source>
        <translation>كارتىنىڭ ئاستى قىسمى</translation>
    </message>
    <message>
        <source>address</source>
        <translation>ئادرېس</translation>
    </message>
    <message>
        <source>word</source>
        <translation>سۆز</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>رەقەملەر</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>قوشۇلۇش تېكىستى</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>تاللاشلار</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>كۆرسەتمىلەر</translation>
    </message>
    <message>
        <source>words on withdrawing</source>
        <translation>ئىمزانى قايتۇرۇۋېلىش سۆزلىرى</translation>
    </message>
    <message>
        <source>table&apos;s heading</source>
        <translation>جەدۋەلنىڭ ماۋزۇسى</translation>
    </message>
</context>
<context>
    <name>OfficeWindow</name>
    <message>
        <source>Petition office</source>
        <translation>ئىمزا ئىشخانىسى</translation>
    </message>
    <message>
        <source>Practice: nothing counts</source>
        <translation>مەشىق: ھېچنېمە سانالمايدۇ</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>دەپتەر</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>ئورۇنلار</translation>
    </message>
    <message>
        <source>Names and lists</source>
        <translation>ئىسىملار ۋە تىزىملىكلەر</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تاپشۇرۇلغانلار</translation>
    </message>
    <message>
        <source>Requests and deletion</source>
        <translation>تەلەپلەر ۋە ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>يېڭى ھەرىكەت</translation>
    </message>
</context>
<context>
    <name>OpenKeyCard</name>
    <message>
        <source>Open with the campaign&apos;s key</source>
        <translation>ھەرىكەت ئاچقۇچى بىلەن ئېچىش</translation>
    </message>
    <message>
        <source>The key&apos;s file, on its stick</source>
        <translation>ئاچقۇچنىڭ ھۆججىتى، ئۆز دىسكىسىدا</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>ئۇنىڭ مەخپىي سۆزلىرى</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ئېچىش</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>The pack is written</source>
        <translation>بولاق يېزىلدى</translation>
    </message>
    <message>
        <source>Its six words, which every stand shows and the printed card bears:</source>
        <translation>ئۇنىڭ ئالتە سۆزى، ھەر بىر ئورۇن كۆرسىتىدۇ، بېسىلغان كارتىدىمۇ بار:</translation>
    </message>
    <message>
        <source>See it as a stand shows it</source>
        <translation>ئورۇندا قانداق كۆرۈنىدىغانلىقىنى كۆرۈش</translation>
    </message>
    <message>
        <source>A folder for poster, card and paper sheet</source>
        <translation>پلاكات، كارتا ۋە قەغەز جەدۋەل ئۈچۈن قىسقۇچ</translation>
    </message>
    <message>
        <source>Print in %1</source>
        <translation>%1 تىلىدا بېسىش</translation>
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
        <source>Its day, as year-month-day</source>
        <translation>ئۇنىڭ كۈنى، يىل-ئاي-كۈن</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick</source>
        <translation>پىدائىيلار دىسكىسى</translation>
    </message>
    <message>
        <source>Write volunteers&apos; stick</source>
        <translation>پىدائىيلار دىسكىسىنى يېزىش</translation>
    </message>
</context>
<context>
    <name>PackFaults</name>
    <message>
        <source>is missing; add it</source>
        <translation>يوق؛ قوشۇڭ</translation>
    </message>
    <message>
        <source>is not a key of this format; check its spelling or take it out</source>
        <translation>بۇ ھۆججەتتە بۇنداق تۈر بولمايدۇ؛ ئىملاسىنى تەكشۈرۈڭ ياكى ئېلىۋېتىڭ</translation>
    </message>
    <message>
        <source>is no age public key; it begins with age1 and has 62 letters</source>
        <translation>بۇ age نىڭ ئاشكارا ئاچقۇچى ئەمەس؛ ئۇ age1 بىلەن باشلىنىدۇ، 62 ھەرپ بولىدۇ</translation>
    </message>
    <message>
        <source>is no office key; it begins with ed25519:</source>
        <translation>بۇ ئىشخانىنىڭ ئاچقۇچى ئەمەس؛ ئۇ ed25519 بىلەن باشلىنىدۇ</translation>
    </message>
    <message>
        <source>is no colour; write #rrggbb</source>
        <translation>بۇ رەڭ ئەمەس؛ # دىن كېيىن رەڭنىڭ ئالتە رەقىمىنى يېزىڭ</translation>
    </message>
    <message>
        <source>has other than small letters, digits and hyphens</source>
        <translation>ئۇنىڭدا كىچىك لاتىن ھەرپى، رەقەم ۋە سىزىقچىدىن باشقا نەرسە بار</translation>
    </message>
    <message>
        <source>is no country; write two capital letters</source>
        <translation>بۇ دۆلەت ئەمەس؛ ئىككى چوڭ لاتىن ھەرپى يېزىڭ</translation>
    </message>
    <message>
        <source>is no picture; write &quot;&quot;, &quot;valley&quot; or the name of a .png or .jpg file beside this</source>
        <translation>بۇ رەسىم ئەمەس؛ بوش قويۇڭ، valley دەپ يېزىڭ، ياكى يېنىدىكى png ياكى jpg ھۆججىتىنىڭ نامىنى يېزىڭ</translation>
    </message>
    <message>
        <source>has not the form that docs/formats/pack.md gives</source>
        <translation>شەكلى docs/formats/pack.md دا بېرىلگەندەك ئەمەس</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>پۈتۈن سان بولۇشى كېرەك</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true ياكى false بولۇشى كېرەك</translation>
    </message>
    <message>
        <source>must be a text in quotation marks</source>
        <translation>قوش تىرناق ئىچىدىكى تېكىست بولۇشى كېرەك</translation>
    </message>
    <message>
        <source>must be a list in square brackets</source>
        <translation>چاسا تىرناق ئىچىدىكى تىزىملىك بولۇشى كېرەك</translation>
    </message>
    <message>
        <source>must be a table with keys of its own</source>
        <translation>ئۆز تۈرلىرى بار جەدۋەل بولۇشى كېرەك</translation>
    </message>
    <message>
        <source>must be a day, as year-month-day</source>
        <translation>يىل-ئاي-كۈن شەكلىدىكى چېسلا بولۇشى كېرەك</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>تۆۋەندىكىلەرنىڭ بىرى بولۇشى كېرەك: %1</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>%1 دىن چوڭ بولۇشى كېرەك</translation>
    </message>
    <message>
        <source>must be %1 or more</source>
        <translation>كەم دېگەندە %1 بولۇشى كېرەك</translation>
    </message>
    <message>
        <source>must be %1 or less</source>
        <translation>ئەڭ كۆپ بولغاندا %1 بولۇشى كېرەك</translation>
    </message>
    <message>
        <source>is empty; write something</source>
        <translation>بوش؛ بىر نېمە يېزىڭ</translation>
    </message>
    <message>
        <source>is longer than %1 letters; shorten it</source>
        <translation>%1 ھەرپتىن ئۇزۇن؛ قىسقارتىڭ</translation>
    </message>
    <message>
        <source>is empty; put in at least one</source>
        <translation>بوش؛ كەم دېگەندە بىرنى قوشۇڭ</translation>
    </message>
    <message>
        <source>has more than %1; take some out</source>
        <translation>%1 دىن كۆپ؛ بىر قىسمىنى ئېلىۋېتىڭ</translation>
    </message>
    <message>
        <source>must begin with https:// and hold no spaces</source>
        <translation>https بىلەن باشلىنىشى، ئارىسىدا بوشلۇق بولماسلىقى كېرەك</translation>
    </message>
    <message>
        <source>each goal must be above the one before</source>
        <translation>ھەر بىر نىشان ئالدىنقىسىدىن چوڭ بولۇشى كېرەك</translation>
    </message>
    <message>
        <source>is missing: there is no such folder</source>
        <translation>يوق: بۇنداق قىسقۇچ يوق</translation>
    </message>
    <message>
        <source>The pack&apos;s fields may need %1 bytes a record and %2 is the most.</source>
        <translation>بولاقتىكى تۈرلەر بىلەن بىر خاتىرە %1 بايتقا يېتىشى مۇمكىن، ئەڭ كۆپى %2</translation>
    </message>
    <message>
        <source>is no file; put one in its place</source>
        <translation>بۇ ھۆججەت ئەمەس؛ ئورنىغا ھۆججەت قويۇڭ</translation>
    </message>
    <message>
        <source>is over 1 MiB; shorten it</source>
        <translation>بىر مېگابايتتىن چوڭ؛ قىسقارتىڭ</translation>
    </message>
    <message>
        <source>is over %1 MiB; make it smaller</source>
        <translation>%1 مېگابايتتىن چوڭ؛ كىچىكلىتىڭ</translation>
    </message>
    <message>
        <source>is not UTF-8; save it as UTF-8</source>
        <translation>UTF-8 ئەمەس؛ UTF-8 شەكلىدە ساقلاڭ</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>ئوقۇغىلى بولمايدۇ (%1)</translation>
    </message>
    <message>
        <source>is not TOML: %1</source>
        <translation>توغرا TOML شەكلىدە ئەمەس: %1</translation>
    </message>
    <message>
        <source>name one of %1</source>
        <translation>تۆۋەندىكىلەرنىڭ بىرىنى يېزىڭ: %1</translation>
    </message>
    <message>
        <source>is missing; every language of the pack needs it</source>
        <translation>يوق؛ بولاقنىڭ ھەر بىر تىلىدا بولۇشى كېرەك</translation>
    </message>
    <message>
        <source>is of a language the pack does not have</source>
        <translation>بۇ بولاقتا يوق تىلنىڭكى</translation>
    </message>
    <message>
        <source>does not say %1</source>
        <translation>ئۇنىڭدا %1 دېيىلمىگەن</translation>
    </message>
    <message>
        <source>%1 stands twice; keep one</source>
        <translation>%1 ئىككى قېتىم بار؛ بىرىنى قالدۇرۇڭ</translation>
    </message>
    <message>
        <source>name who gets the list, or take &apos;named&apos; from exposures</source>
        <translation>تىزىملىكنى كىم ئالىدىغانلىقىنى يېزىڭ، ياكى exposures دىن named نى ئېلىۋېتىڭ</translation>
    </message>
    <message>
        <source>{%1} is no placeholder; there are %2</source>
        <translation>ئەگرى تىرناق ئىچىدىكى %1 تولدۇرۇلمايدۇ؛ تولدۇرۇلىدىغانلىرى: %2</translation>
    </message>
    <message>
        <source>begin with one line &apos;# &apos; and the headline</source>
        <translation>بىرىنچى قۇرغا # نى، ئاندىن ماۋزۇنى يېزىڭ</translation>
    </message>
    <message>
        <source>put the ask, in two sentences, as a paragraph under the headline</source>
        <translation>ماۋزۇنىڭ ئاستىغا تەلەپنى ئىككى جۈملىلىك بىر ئابزاس قىلىپ يېزىڭ</translation>
    </message>
    <message>
        <source>put the appeal to read under a heading that begins with &apos;## &apos;</source>
        <translation>تولۇق مۇراجىئەتنى ## بىلەن باشلىنىدىغان ماۋزۇنىڭ ئاستىغا يېزىڭ</translation>
    </message>
    <message>
        <source>put what everyone must know before the first &apos;## &apos;</source>
        <translation>ھەممە ئادەم بىلىشى كېرەك بولغان گەپنى بىرىنچى ## دىن بۇرۇن يېزىڭ</translation>
    </message>
    <message>
        <source>the first layer has %1 words and %2 is the most; move some under a &apos;## &apos; heading</source>
        <translation>بىرىنچى قىسمىدا %1 سۆز بار، ئەڭ كۆپى %2؛ بىر قىسمىنى ## لىق ماۋزۇنىڭ ئاستىغا يۆتكەڭ</translation>
    </message>
    <message>
        <source>take out %1: a text has no links, pictures or mark-up</source>
        <translation>%1 نى ئېلىۋېتىڭ: تېكىستتە ئۇلانما، رەسىم ياكى فورمات بەلگىسى بولمايدۇ</translation>
    </message>
    <message>
        <source>is larger than %1 x %2 pixels; make it smaller</source>
        <translation>%1 × %2 پىكسېلدىن چوڭ؛ كىچىكلىتىڭ</translation>
    </message>
    <message>
        <source>is no %1; save it as one</source>
        <translation>بۇ %1 ئەمەس؛ شۇ شەكىلدە ساقلاڭ</translation>
    </message>
    <message>
        <source>is damaged; save it again</source>
        <translation>بۇزۇلغان؛ قايتا ساقلاڭ</translation>
    </message>
    <message>
        <source>is no Ogg; save the sound as Ogg</source>
        <translation>بۇ Ogg ئەمەس؛ ئاۋازنى Ogg شەكلىدە ساقلاڭ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is over 1 MiB; take out what is not of this program</source>
        <translation>بىر مېگابايتتىن چوڭ؛ بۇ پروگراممىنىڭكى بولمىغىنىنى ئېلىۋېتىڭ</translation>
    </message>
    <message>
        <source>defines entities; the only DOCTYPE that is read is &lt;!DOCTYPE TS&gt;</source>
        <translation>ئۇنىڭدا قىسقارتىلمىلار بەلگىلەنگەن؛ پەقەت DOCTYPE TS لا ئوقۇلىدۇ</translation>
    </message>
    <message>
        <source>is not XML: %1</source>
        <translation>توغرا XML شەكلىدە ئەمەس: %1</translation>
    </message>
    <message>
        <source>is no file of Qt Linguist; it begins with &lt;TS&gt;</source>
        <translation>بۇ Qt Linguist ھۆججىتى ئەمەس؛ ئۇ TS بىلەن باشلىنىدۇ</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%2 دىكى %1: %3</translation>
    </message>
    <message>
        <source>keep its placeholders as they are (%1)</source>
        <translation>تولدۇرۇلىدىغان بەلگىلەرنى شۇ پېتى قالدۇرۇڭ (%1)</translation>
    </message>
    <message>
        <source>take out the mark-up; it is shown letter for letter</source>
        <translation>فورمات بەلگىلىرىنى ئېلىۋېتىڭ؛ ئۇلار ھەرپمۇھەرپ كۆرسىتىلىدۇ</translation>
    </message>
    <message>
        <source>take out %1, which means nothing here</source>
        <translation>%1 نى ئېلىۋېتىڭ، بۇ يەردە ئۇنىڭ مەنىسى يوق</translation>
    </message>
    <message>
        <source>is missing; put it in</source>
        <translation>يوق؛ قوشۇڭ</translation>
    </message>
    <message>
        <source>write %1, the one that is read</source>
        <translation>%1 دەپ يېزىڭ، پەقەت شۇلا ئوقۇلىدۇ</translation>
    </message>
    <message>
        <source>is missing; put the file there</source>
        <translation>يوق؛ ھۆججەتنى شۇ يەرگە قويۇڭ</translation>
    </message>
    <message>
        <source>cannot be read; copy it once more</source>
        <translation>ئوقۇغىلى بولمايدۇ؛ قايتا كۆچۈرۈڭ</translation>
    </message>
    <message>
        <source>make it shorter: %1 bytes is the most</source>
        <translation>قىسقارتىڭ: ئەڭ كۆپى %1 بايت</translation>
    </message>
    <message>
        <source>keep one of two entries of the same name</source>
        <translation>ئوخشاش ناملىق ئىككىسىنىڭ بىرىنى قالدۇرۇڭ</translation>
    </message>
    <message>
        <source>write it as JSON in UTF-8</source>
        <translation>ئۇنى UTF-8 دىكى JSON قىلىپ يېزىڭ</translation>
    </message>
    <message>
        <source>begin with { and end with }</source>
        <translation>پۈتۈن ھۆججەتنى ئەگرى تىرناق ئىچىگە ئېلىڭ</translation>
    </message>
    <message>
        <source>write a list of 1 to %1 rows</source>
        <translation>1 دىن %1 غىچە قۇرنىڭ تىزىملىكىنى يېزىڭ</translation>
    </message>
    <message>
        <source>write a list of %1 to %2 keys</source>
        <translation>%1 دىن %2 غىچە كۇنۇپكىنىڭ تىزىملىكىنى يېزىڭ</translation>
    </message>
    <message>
        <source>write {&quot;base&quot;: &quot;...&quot;} with what the key types</source>
        <translation>base غا كۇنۇپكا يازىدىغان ھەرپنى يېزىڭ</translation>
    </message>
    <message>
        <source>%1 is no physical key; write KeyQ or the like</source>
        <translation>%1 ھەقىقىي كۇنۇپكا ئەمەس؛ KeyQ دېگەندەك يېزىڭ</translation>
    </message>
    <message>
        <source>write a list of at most %1 variants as more</source>
        <translation>more غا ئەڭ كۆپ بولغاندا %1 خىلنىڭ تىزىملىكىنى يېزىڭ</translation>
    </message>
    <message>
        <source>write 1 to %1 letters</source>
        <translation>1 دىن %1 غىچە ھەرپ يېزىڭ</translation>
    </message>
    <message>
        <source>take out %1: a key types letters, marks, digits and punctuation</source>
        <translation>%1 نى ئېلىۋېتىڭ: كۇنۇپكا پەقەت ھەرپ، ھەرپ بەلگىسى، رەقەم ۋە تىنىش بەلگىسى يازىدۇ</translation>
    </message>
    <message>
        <source>write it in NFC, letters and marks put together</source>
        <translation>ئۇنى NFC شەكلىدە يېزىڭ، ھەرپ بىلەن بەلگىسى بىرىكسۇن</translation>
    </message>
    <message>
        <source>write a list of at most %1 languages</source>
        <translation>ئەڭ كۆپ بولغاندا %1 تىلنىڭ تىزىملىكىنى يېزىڭ</translation>
    </message>
    <message>
        <source>write small letters, digits and hyphens</source>
        <translation>كىچىك لاتىن ھەرپى، رەقەم ۋە سىزىقچە يېزىڭ</translation>
    </message>
    <message>
        <source>write a code like ur or zh-Hant</source>
        <translation>ur ياكى zh-Hant دېگەندەك كود يېزىڭ</translation>
    </message>
    <message>
        <source>write ltr or rtl</source>
        <translation>ltr ياكى rtl دەپ يېزىڭ</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>true ياكى false دەپ يېزىڭ</translation>
    </message>
    <message>
        <source>keep one key of this name</source>
        <translation>بۇ ناملىق بىرلا كۇنۇپكا قالدۇرۇڭ</translation>
    </message>
    <message>
        <source>still holds the words of the template; write your own</source>
        <translation>ئۇنىڭدا تېخى ئۈلگىنىڭ سۆزلىرى تۇرىدۇ؛ ئۆزىڭىزنىڭكىنى يېزىڭ</translation>
    </message>
    <message>
        <source>is missing, so the language %1 is not offered; add it, or take the language out</source>
        <translation>يوق، شۇڭا %1 تىلى تەمىنلەنمەيدۇ؛ ئۇنى قوشۇڭ ياكى بۇ تىلنى ئېلىۋېتىڭ</translation>
    </message>
    <message>
        <source>no key can open what is signed; add one</source>
        <translation>ئىمزالارنى ئاچالايدىغان ئاچقۇچ يوق؛ بىرنى قوشۇڭ</translation>
    </message>
    <message>
        <source>without one no stand can ever be cleared; add one</source>
        <translation>بۇنىڭسىز ھېچقانداق ئورۇندىن ھېچنېمىنى ئۆچۈرگىلى بولمايدۇ؛ بىرنى قوشۇڭ</translation>
    </message>
    <message>
        <source>stands on %1 with a contrast of %2 to 1 and %3 is the least; make one lighter or the other darker</source>
        <translation>%1 ئۈستىدە ئۇنىڭ روشەنلىك پەرقى %2، كەم دېگەندە %3 كېرەك؛ بىرىنى سۇسلاشتۇرۇڭ ياكى يەنە بىرىنى قېنىقلاشتۇرۇڭ</translation>
    </message>
    <message>
        <source>lines of the screens without a translation, shown in English: %1</source>
        <translation>تەرجىمىسى يوق، ئىنگلىزچە كۆرسىتىلىدىغان ئېكران قۇرلىرى: %1</translation>
    </message>
    <message>
        <source>is missing; lines of the screens shown in English: %1</source>
        <translation>يوق؛ ئىنگلىزچە كۆرسىتىلىدىغان ئېكران قۇرلىرى: %1</translation>
    </message>
    <message>
        <source>is missing: no keyboard on the screen has the letters of %1; add it</source>
        <translation>يوق: ئېكراندىكى ھېچقانداق كۇنۇپكا تاختىسىدا %1 نىڭ ھەرپلىرى يوق؛ قوشۇڭ</translation>
    </message>
    <message>
        <source>Who gets the list of names</source>
        <translation>ئىسىملىكنى كىم ئالىدۇ</translation>
    </message>
    <message>
        <source>The office&apos;s key</source>
        <translation>ئىشخانىنىڭ ئاچقۇچى</translation>
    </message>
    <message>
        <source>The appeal</source>
        <translation>مۇراجىئەت</translation>
    </message>
    <message>
        <source>What people agree to</source>
        <translation>كىشىلەر نېمىگە قوشۇلىدۇ</translation>
    </message>
    <message>
        <source>The words of the screens</source>
        <translation>ئېكراندىكى سۆزلەر</translation>
    </message>
    <message>
        <source>The keyboard on the screen</source>
        <translation>ئېكراندىكى كۇنۇپكا تاختىسى</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>the same name</source>
        <translation>ئوخشاش ئىسىم</translation>
    </message>
    <message>
        <source>one name in two spellings or scripts</source>
        <translation>بىر ئىسىم، ئىككى خىل ئىملا ياكى يېزىقتا</translation>
    </message>
    <message>
        <source>names that differ by a slip</source>
        <translation>بىر ھەرپلا خاتا يېزىلغان ئىسىملار</translation>
    </message>
    <message>
        <source>names alike</source>
        <translation>ئوخشاپ كېتىدىغان ئىسىملار</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>باشقا-باشقا ئىسىملار</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>ئوخشاش ئېلخەت</translation>
    </message>
    <message>
        <source>e-mails that differ by a slip</source>
        <translation>بىر ھەرپلا خاتا يېزىلغان ئېلخەتلەر</translation>
    </message>
    <message>
        <source>different e-mails</source>
        <translation>باشقا-باشقا ئېلخەتلەر</translation>
    </message>
    <message>
        <source>the same telephone</source>
        <translation>ئوخشاش تېلېفون نومۇرى</translation>
    </message>
    <message>
        <source>telephones that differ by a slip</source>
        <translation>بىر رەقەملا خاتا يېزىلغان تېلېفون نومۇرلىرى</translation>
    </message>
    <message>
        <source>different telephones</source>
        <translation>باشقا-باشقا تېلېفون نومۇرلىرى</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>ئوخشاش يەر</translation>
    </message>
    <message>
        <source>different places</source>
        <translation>باشقا-باشقا يەرلەر</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>بىرلا كىشى</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>ئىككى كىشى</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>بىرلا كىشىمۇ؟</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>بىرلا كىشى</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ئەسلىگە قايتۇرۇش</translation>
    </message>
</context>
<context>
    <name>PathEntry</name>
    <message>
        <source>Choose…</source>
        <translation>تاللاش…</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Take out</source>
        <translation>چىقىرىۋېتىش</translation>
    </message>
</context>
<context>
    <name>ReaderNames</name>
    <message>
        <source>The press and everyone</source>
        <translation>مەتبۇئات ۋە ھەممەيلەن</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests and deletion</source>
        <translation>تەلەپلەر ۋە ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>Whoever signed may take the signature back, or ask to be forgotten. When the campaign is over, everything is deleted.</source>
        <translation>ئىمزا قويغان كىشى ئىمزاسىنى قايتۇرۇۋالالايدۇ ياكى خاتىرىسىنى ئۆچۈرۈشنى تەلەپ قىلالايدۇ. ھەرىكەت تۈگىگەندە ھەممىسى ئۆچۈرۈلىدۇ.</translation>
    </message>
    <message>
        <source>Forget a person: open with the campaign&apos;s key first</source>
        <translation>بىر كىشىنىڭ خاتىرىسىنى ئۆچۈرۈش: ئاۋۋال ھەرىكەت ئاچقۇچى بىلەن ئېچىڭ</translation>
    </message>
</context>
<context>
    <name>RevokeBox</name>
    <message>
        <source>Revoked: what it dates from %1 on does not count.</source>
        <translation>ئەمەلدىن قالدۇرۇلغان: %1 دىن باشلاپ ئۇنىڭكى سانالمايدۇ.</translation>
    </message>
    <message>
        <source>Everything of this stand will count again, also what somebody may have made with it since.</source>
        <translation>بۇ ئورۇننىڭ ھەممىسى يەنە سانىلىدۇ، شۇنىڭدىن بېرى بىرسى ئۇنىڭ بىلەن ياسىغان بولسا، ئۇمۇ شۇنداق.</translation>
    </message>
    <message>
        <source>From the day below on nothing of this stand counts. What it brought for earlier days stays; what still comes for them waits for your decision.</source>
        <translation>تۆۋەندىكى كۈندىن باشلاپ بۇ ئورۇننىڭ ھېچنېمىسى سانالمايدۇ. بۇرۇنقى كۈنلەر ئۈچۈن ئەكەلگىنى قالىدۇ؛ ئۇ كۈنلەر ئۈچۈن كېيىن كېلىدىغىنى سىزنىڭ قارارىڭىزنى كۈتىدۇ.</translation>
    </message>
    <message>
        <source>The first day that does not count, as year-month-day</source>
        <translation>سانالمايدىغان تۇنجى كۈن، يىل-ئاي-كۈن</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation>يەنە سانالسۇن</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>ئەمەلدىن قالدۇرۇش</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ياق</translation>
    </message>
</context>
<context>
    <name>SaidNote</name>
    <message>
        <source>There is no record here to open.</source>
        <translation>بۇ يەردە ئاچىدىغان خاتىرە يوق.</translation>
    </message>
    <message>
        <source>Bundle %1 is left out.</source>
        <translation>%1-باغلام چىقىرىۋېتىلدى.</translation>
    </message>
    <message>
        <source>Bundle %1 waits again.</source>
        <translation>%1-باغلام يەنە كۈتىدۇ.</translation>
    </message>
    <message>
        <source>Bundles taken in: %1, records in them: %2. Here already: %3 · waiting: %4 · refused: %5</source>
        <translation>تاپشۇرۇۋېلىنغان باغلام: %1، ئىچىدىكى خاتىرە: %2. بۇرۇنلا بار: %3 · كۈتۈۋاتقان: %4 · رەت قىلىنغان: %5</translation>
    </message>
    <message>
        <source>The pack of %1 is kept here.</source>
        <translation>%1 نىڭ بولىقى بۇ يەردە ساقلاندى.</translation>
    </message>
    <message>
        <source>Accepted. Bundles that had waited for this: %1.</source>
        <translation>قوبۇل قىلىندى. بۇنى كۈتۈپ تۇرغان باغلام: %1.</translation>
    </message>
    <message>
        <source>Noted. Records on the way from %2: %1.</source>
        <translation>خاتىرىلەندى. %2 دىن يولدىكى خاتىرە: %1.</translation>
    </message>
    <message>
        <source>That was noted before.</source>
        <translation>بۇ ئاللىقاچان خاتىرىلەنگەن.</translation>
    </message>
    <message>
        <source>Copied and checked: %1</source>
        <translation>كۆچۈرۈلۈپ تەكشۈرۈلدى: %1</translation>
    </message>
    <message>
        <source>Copied and checked. But it lies on the register&apos;s own disk, so no stand may clear anything for it. Copy to a stick as well.</source>
        <translation>كۆچۈرۈلۈپ تەكشۈرۈلدى. لېكىن ئۇ دەپتەرنىڭ ئۆز دىسكىسىدا، شۇڭا ھېچقانداق ئورۇن شۇنىڭغا ئاساسەن ئۆچۈرەلمەيدۇ. كۆچمە دىسكىغىمۇ كۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>The acknowledgements are written. Stands: %1. Bundles not yet in a copy on another disk: %2.</source>
        <translation>ئىسپاتلار يېزىلدى. ئورۇن: %1. تېخى باشقا دىسكىدىكى نۇسخىدا يوق باغلام: %2.</translation>
    </message>
    <message>
        <source>The revocation is taken back: this stand counts again.</source>
        <translation>ئەمەلدىن قالدۇرۇش قايتۇرۇۋېلىندى: بۇ ئورۇن يەنە سانىلىدۇ.</translation>
    </message>
    <message>
        <source>It counts again with the next lists.</source>
        <translation>كېيىنكى تىزىملىكلەردە ئۇ يەنە سانىلىدۇ.</translation>
    </message>
    <message>
        <source>It was not noted here. Nothing was changed.</source>
        <translation>ئۇ بۇ يەردە خاتىرىلەنمىگەن. ھېچنېمە ئۆزگەرمىدى.</translation>
    </message>
    <message>
        <source>Noted: the next lists leave this signature out.</source>
        <translation>خاتىرىلەندى: كېيىنكى تىزىملىكلەرگە بۇ ئىمزا كىرمەيدۇ.</translation>
    </message>
    <message>
        <source>Records here: %2, and of them this key opens: %1. The rest needs another key: find it now.</source>
        <translation>بۇ يەردىكى خاتىرە: %2، شۇنىڭدىن بۇ ئاچقۇچ ئاچىدىغىنى: %1. قالغىنىغا باشقا ئاچقۇچ كېرەك: ئۇنى ھازىرلا تېپىڭ.</translation>
    </message>
    <message>
        <source>Damaged in the register: %1. Take the bundles in again from their sticks, which puts back what is damaged.</source>
        <translation>دەپتەردە بۇزۇلغان خاتىرە: %1. باغلاملارنى ئۆز دىسكىسىدىن قايتا تاپشۇرۇۋېلىڭ، شۇنىڭ بىلەن بۇزۇلغانلىرى ئەسلىگە كېلىدۇ.</translation>
    </message>
    <message>
        <source>This key opens all that lies here: %1. Records that do not belong to the bundle they came in: %2.</source>
        <translation>بۇ ئاچقۇچ بۇ يەردىكىنىڭ ھەممىسىنى ئاچىدۇ: %1. ئۆزى كەلگەن باغلامغا تەۋە بولمىغان خاتىرە: %2.</translation>
    </message>
    <message>
        <source>This key opens: %1.</source>
        <translation>بۇ ئاچقۇچ ئاچىدىغىنى: %1.</translation>
    </message>
    <message>
        <source>This key opens all that lies here. Records: %1.</source>
        <translation>بۇ ئاچقۇچ بۇ يەردىكىنىڭ ھەممىسىنى ئاچىدۇ. خاتىرە: %1.</translation>
    </message>
    <message>
        <source>damaged records put back: %1</source>
        <translation>ئەسلىگە كەلتۈرۈلگەن بۇزۇلغان خاتىرە: %1</translation>
    </message>
    <message>
        <source>Bundle %1 counts. Records, each counted once: %2.</source>
        <translation>%1-باغلام سانىلىدۇ. خاتىرە، ھەر بىرى بىر قېتىم: %2.</translation>
    </message>
    <message>
        <source>The handover is noted. Names on the list: %1.</source>
        <translation>تاپشۇرۇش خاتىرىلەندى. تىزىملىكتىكى ئىسىم: %1.</translation>
    </message>
    <message>
        <source>Revoked. Bundles of this stand that still count: %1; that do not: %2; that wait: %3.</source>
        <translation>ئەمەلدىن قالدۇرۇلدى. بۇ ئورۇننىڭ يەنىلا سانىلىدىغان باغلىمى: %1؛ سانالمايدىغىنى: %2؛ كۈتۈۋاتقىنى: %3.</translation>
    </message>
    <message>
        <source>Erased here: %1, but not in every back-up that you named. The key is closed.</source>
        <translation>بۇ يەردە ئۆچۈرۈلدى: %1، لېكىن سىز كۆرسەتكەن ھەر بىر زاپاس نۇسخىدا ئەمەس. ئاچقۇچ يېپىلدى.</translation>
    </message>
    <message>
        <source>Erased for good: %1. The key is closed, so that nothing of it stays open.</source>
        <translation>مەڭگۈلۈك ئۆچۈرۈلدى: %1. ئۇلاردىن ھېچنېمە ئوچۇق قالماسلىقى ئۈچۈن ئاچقۇچ يېپىلدى.</translation>
    </message>
    <message>
        <source>Everything is deleted. The statement says what went and what was not reached.</source>
        <translation>ھەممىسى ئۆچۈرۈلدى. نېمىنىڭ ئۆچۈرۈلگەنلىكى ۋە نېمىگە يەتكىلى بولمىغانلىقى باياناتتا بار.</translation>
    </message>
    <message>
        <source>Everything is deleted, and the statement is saved: %1</source>
        <translation>ھەممىسى ئۆچۈرۈلدى، بايانات ساقلاندى: %1</translation>
    </message>
    <message>
        <source>Finished: what was erased lies nowhere in the register any more.</source>
        <translation>تاماملاندى: ئۆچۈرۈلگەنلەر ئەمدى دەپتەرنىڭ ھېچقەيىرىدە يوق.</translation>
    </message>
    <message>
        <source>Pairs that may be one person: %1.</source>
        <translation>بىرلا كىشى بولۇشى مۇمكىن بولغان جۈپ: %1.</translation>
    </message>
    <message>
        <source>The lists are written. People counted: %1. Folder: %2</source>
        <translation>تىزىملىكلەر يېزىلدى. سانالغان كىشى: %1. قىسقۇچ: %2</translation>
    </message>
    <message>
        <source>The pack is written and ready to go live.</source>
        <translation>بولاق يېزىلدى، رەسمىي باشلاشقا تەييار.</translation>
    </message>
    <message>
        <source>The pack is written. Left to do before it goes live: %1. It stands under the pack&apos;s six words.</source>
        <translation>بولاق يېزىلدى. رەسمىي باشلاشتىن بۇرۇن قالغان ئىش: %1. تەپسىلاتى ئۇنىڭ ئالتە سۆزىنىڭ ئاستىدا.</translation>
    </message>
    <message>
        <source>Files written: %1. Folder: %2</source>
        <translation>يېزىلغان ھۆججەت: %1. قىسقۇچ: %2</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick is written: %1</source>
        <translation>پىدائىيلار دىسكىسى يېزىلدى: %1</translation>
    </message>
    <message>
        <source>Sticks that hold the key now: %1. Try both copies next.</source>
        <translation>ھازىر ئاچقۇچ بار دىسكا: %1. ئەمدى ئىككى نۇسخىنى سىناڭ.</translation>
    </message>
    <message>
        <source>Every copy opened a test record. Copies tried: %1.</source>
        <translation>ھەر بىر نۇسخا سىناق خاتىرىسىنى ئاچتى. سىنالغان نۇسخا: %1.</translation>
    </message>
    <message>
        <source>That copy works. A second one on another stick must be tried, too.</source>
        <translation>بۇ نۇسخا ئىشلەيدۇ. باشقا دىسكىدىكى ئىككىنچىسىنىمۇ سىناش كېرەك.</translation>
    </message>
    <message>
        <source>The campaign pack cannot be used as it is. Left to mend: %1</source>
        <translation>بولاقنى ھازىرقى ھالىتىدە ئىشلەتكىلى بولمايدۇ. تۈزىتىدىغان ئىش: %1</translation>
    </message>
    <message>
        <source>Mend each of these, then try again.</source>
        <translation>بۇلارنىڭ ھەر بىرىنى تۈزىتىپ، ئاندىن قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>More of these: %1</source>
        <translation>مۇشۇنداق يەنە: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توختىتىش</translation>
    </message>
</context>
<context>
    <name>StandRow</name>
    <message>
        <source>Take the revocation back…</source>
        <translation>ئەمەلدىن قالدۇرۇشنى قايتۇرۇۋېلىش…</translation>
    </message>
    <message>
        <source>Lost or stolen…</source>
        <translation>يۈتكەن ياكى ئوغرىلانغان…</translation>
    </message>
    <message>
        <source>held</source>
        <translation>ساقلانغان</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>كۈتۈۋاتقان</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>يولدا</translation>
    </message>
    <message>
        <source>bundles</source>
        <translation>باغلام</translation>
    </message>
    <message>
        <source>Nothing is known of these bundles: %1</source>
        <translation>بۇ باغلاملار ھەققىدە ھېچنېمە مەلۇم ئەمەس: %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>كۈتۈۋاتىدۇ: %1</translation>
    </message>
    <message>
        <source>This stand is not accepted yet. Ask its volunteer to read the stand&apos;s words from the panel. If they are the words above, accept it.</source>
        <translation>بۇ ئورۇن تېخى قوبۇل قىلىنمىدى. ئۇنىڭ پىدائىيىسىدىن باشقۇرۇش بېتىدىكى سۆزلەرنى ئوقۇپ بېرىشنى سوراڭ. ئۇلار يۇقىرىقى سۆزلەر بولسا، قوبۇل قىلىڭ.</translation>
    </message>
    <message>
        <source>The volunteer read these words</source>
        <translation>پىدائىي مۇشۇ سۆزلەرنى ئوقۇدى</translation>
    </message>
    <message>
        <source>Yes, all six: accept it</source>
        <translation>ھەئە، ئالتىسىلا: قوبۇل قىلىش</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ياق</translation>
    </message>
</context>
<context>
    <name>StandsPage</name>
    <message>
        <source>Stands</source>
        <translation>ئورۇنلار</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>تېخى ھېچنېمە كەلمىدى.</translation>
    </message>
    <message>
        <source>Held: %1 · waiting: %2 · on the way: %3</source>
        <translation>ساقلانغان: %1 · كۈتۈۋاتقان: %2 · يولدا: %3</translation>
    </message>
    <message>
        <source>Keep the campaign&apos;s pack here</source>
        <translation>ھەرىكەت بولىقىنى بۇ يەردە ساقلاش</translation>
    </message>
    <message>
        <source>So that every text is known that somebody has signed.</source>
        <translation>كىشىلەر ئىمزا قويغان ھەر بىر تېكىست مەلۇم بولۇشى ئۈچۈن.</translation>
    </message>
    <message>
        <source>The pack&apos;s folder</source>
        <translation>بولاقنىڭ قىسقۇچى</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ساقلاش</translation>
    </message>
    <message>
        <source>A closing statement by telephone</source>
        <translation>تېلېفون ئارقىلىق ئاخىرقى بايانات</translation>
    </message>
    <message>
        <source>Type the message, or the words and digits as they are read aloud. Then this page shows what is still on its way.</source>
        <translation>ئۇچۇرنى ياكى ئوقۇپ بېرىلگەن سۆز ۋە رەقەملەرنى كىرگۈزۈڭ. ئاندىن بۇ بەت نېمىنىڭ تېخى يولدا ئىكەنلىكىنى كۆرسىتىدۇ.</translation>
    </message>
    <message>
        <source>What the volunteer sent or said</source>
        <translation>پىدائىي ئەۋەتكەن ياكى ئېيتقان گەپ</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>خاتىرىلەش</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>The campaign&apos;s register</source>
        <translation>ھەرىكەتنىڭ دەپتىرى</translation>
    </message>
    <message>
        <source>It keeps what the stands bring, sealed. Nobody can read a name in it without the campaign&apos;s key.</source>
        <translation>ئورۇنلار ئەكەلگەن نەرسىلەر ئۇنىڭدا پېچەتلىك ساقلىنىدۇ. ھەرىكەت ئاچقۇچى بولمىسا ھېچكىم ئۇنىڭدىن بىر ئىسىممۇ ئوقۇيالمايدۇ.</translation>
    </message>
    <message>
        <source>Begin on this computer</source>
        <translation>بۇ كومپيۇتېردا باشلاش</translation>
    </message>
    <message>
        <source>One file, for one office. You need nothing else.</source>
        <translation>بىر ئىشخانا ئۈچۈن بىر ھۆججەت. باشقا ھېچنېمە كېرەك ئەمەس.</translation>
    </message>
    <message>
        <source>The register&apos;s file</source>
        <translation>دەپتەرنىڭ ھۆججىتى</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ئېچىش</translation>
    </message>
    <message>
        <source>Or share one between offices</source>
        <translation>ياكى ئىشخانىلار ئارا ئورتاق دەپتەر</translation>
    </message>
    <message>
        <source>A PostgreSQL server that your offices reach. Ask whoever looks after it for the address.</source>
        <translation>ئىشخانىلىرىڭىز ئۇلىنالايدىغان PostgreSQL مۇلازىمېتىرى. ئادرېسىنى باشقۇرغۇچىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>Its address, such as postgresql+psycopg://name@server/petition</source>
        <translation>ئادرېسى، مەسىلەن postgresql+psycopg://name@server/petition</translation>
    </message>
    <message>
        <source>A new register is for practice only</source>
        <translation>يېڭى دەپتەر پەقەت مەشىق ئۈچۈن</translation>
    </message>
    <message>
        <source>Practice bundles and real ones never lie together.</source>
        <translation>مەشىق باغلاملىرى بىلەن ھەقىقىيلىرى ھەرگىز بىللە ساقلانمايدۇ.</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>All records from the back-up %1, which was checked.</source>
        <translation>زاپاس نۇسخا %1 دىكى ھەممە خاتىرە؛ ئۇ تەكشۈرۈلدى.</translation>
    </message>
    <message>
        <source>Records from the register: %1. Erased before: %2.</source>
        <translation>دەپتەردىن ئۆچۈرۈلگەن خاتىرە: %1. بۇرۇن ئۆچۈرۈلگىنى: %2.</translation>
    </message>
    <message>
        <source>Files of the lists in %1: %2.</source>
        <translation>%1 دىكى تىزىملىكلەرنىڭ ھۆججەتلىرى: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, which was not published from here.</source>
        <translation>%1، بۇ يەردىن ئېلان قىلىنمىغان.</translation>
    </message>
    <message>
        <source>The back-up %1 of %2, on another disk.</source>
        <translation>%2 دىكى زاپاس نۇسخا %1، باشقا دىسكىدا.</translation>
    </message>
    <message>
        <source>The back-up %1 of %2, on the register&apos;s own disk.</source>
        <translation>%2 دىكى زاپاس نۇسخا %1، دەپتەرنىڭ ئۆز دىسكىسىدا.</translation>
    </message>
    <message>
        <source>Lists published on %1.</source>
        <translation>%1 كۈنى ئېلان قىلىنغان تىزىملىكلەر.</translation>
    </message>
    <message>
        <source>The list that %1 was given on %2, which they must destroy.</source>
        <translation>%2 كۈنى %1 غا بېرىلگەن تىزىملىك؛ ئۇنى ئۇلار يوقىتىشى كېرەك.</translation>
    </message>
    <message>
        <source>Statement of deletion, %1</source>
        <translation>ئۆچۈرۈش باياناتى، %1</translation>
    </message>
    <message>
        <source>Campaign %1. The day of deletion was %2.</source>
        <translation>ھەرىكەت %1. ئۆچۈرۈش كۈنى %2 ئىدى.</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>ئۆچۈرۈلدى:</translation>
    </message>
    <message>
        <source>Not reached, unless somebody destroyed it before:</source>
        <translation>يەتكىلى بولمىغانلار، بۇرۇن بىرى يوقاتمىغان بولسا:</translation>
    </message>
    <message>
        <source>What this program cannot know of: bundles on sticks, copies of lists and back-ups, stands that were never closed, and what a disk keeps of deleted files. Destroy the campaign&apos;s key, and what is sealed is lost.</source>
        <translation>بۇ پروگرامما بىلەلمەيدىغانلار: دىسكىلاردىكى باغلاملار، تىزىملىك ۋە زاپاس نۇسخىلارنىڭ كۆپەيتىلگەنلىرى، ھېچقاچان يېپىلمىغان ئورۇنلار، ۋە ئۆچۈرۈلگەن ھۆججەتلەردىن دىسكىدا قالغىنى. ھەرىكەتنىڭ ئاچقۇچىنى يوقىتىڭ، شۇنداق قىلسىڭىز پېچەتلەنگەنلەر مەڭگۈ ئېچىلماس بولىدۇ.</translation>
    </message>
</context>
<context>
    <name>WarningsCard</name>
    <message>
        <source>The day of deletion is over (%1). Everything here must be deleted now.</source>
        <translation>ئۆچۈرۈش كۈنى ئۆتۈپ كەتتى (%1). بۇ يەردىكى ھەممىنى ھازىرلا ئۆچۈرۈش كېرەك.</translation>
    </message>
    <message>
        <source>The day of deletion of one pack is over (%1). The last one&apos;s is %2; after it everything is deleted.</source>
        <translation>بىر بولاقنىڭ ئۆچۈرۈش كۈنى ئۆتۈپ كەتتى (%1). ئەڭ ئاخىرقىسىنىڭ كۈنى %2؛ ئۇنىڭدىن كېيىن ھەممىسى ئۆچۈرۈلىدۇ.</translation>
    </message>
    <message>
        <source>Today is the last day on which these names may be kept. Publish what is still to be published.</source>
        <translation>بۈگۈن بۇ ئىسىملارنى ساقلاشقا بولىدىغان ئەڭ ئاخىرقى كۈن. ئېلان قىلىدىغىنى قالغان بولسا، ئېلان قىلىڭ.</translation>
    </message>
    <message>
        <source>Days left until the day of deletion (%2): %1. Publish what is still to be published.</source>
        <translation>ئۆچۈرۈش كۈنىگىچە (%2) قالغان كۈن: %1. ئېلان قىلىدىغىنى قالغان بولسا، ئېلان قىلىڭ.</translation>
    </message>
    <message>
        <source>An erase was stopped halfway. What was erased may still lie in the register&apos;s file.</source>
        <translation>ئۆچۈرۈش يېرىم يولدا توختاپ قالغان. ئۆچۈرۈلگەنلەر دەپتەر ھۆججىتىدە تېخى بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>ئۇنى تاماملاش</translation>
    </message>
    <message>
        <source>To the lists</source>
        <translation>تىزىملىكلەرگە</translation>
    </message>
    <message>
        <source>To the deletion</source>
        <translation>ئۆچۈرۈش بېتىگە</translation>
    </message>
    <message>
        <source>No key was tried on these signatures yet. Do it while every stand still has them: if the key opens nothing, nothing is lost today.</source>
        <translation>بۇ ئىمزالاردا تېخى ھېچقانداق ئاچقۇچ سىنالمىدى. ئۇلار ھەر بىر ئورۇندا تېخى بار چاغدا سىناڭ: ئاچقۇچ ھېچنېمىنى ئاچالمىسا، بۈگۈن ھېچنېمە يوقالمايدۇ.</translation>
    </message>
    <message>
        <source>Try the key…</source>
        <translation>ئاچقۇچنى سىناش…</translation>
    </message>
    <message>
        <source>The campaign key&apos;s file, on its stick</source>
        <translation>ھەرىكەت ئاچقۇچىنىڭ ھۆججىتى، ئۆز دىسكىسىدا</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>ئۇنىڭ مەخپىي سۆزلىرى</translation>
    </message>
    <message>
        <source>Try the key</source>
        <translation>ئاچقۇچنى سىناش</translation>
    </message>
</context>
<context>
    <name>WithdrawCard</name>
    <message>
        <source>Take a signature back</source>
        <translation>ئىمزانى قايتۇرۇۋېلىش</translation>
    </message>
    <message>
        <source>By the code of a receipt, told by telephone or letter. No key is needed, and no name is shown. The next lists leave this signature out.</source>
        <translation>تېلېفون ياكى خەت ئارقىلىق ئېيتىلغان تالون كودى بىلەن. ئاچقۇچ كېرەك ئەمەس، ھېچقانداق ئىسىم كۆرسىتىلمەيدۇ. كېيىنكى تىزىملىكلەرگە بۇ ئىمزا كىرمەيدۇ.</translation>
    </message>
    <message>
        <source>The receipt&apos;s code</source>
        <translation>تالوننىڭ كودى</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>قايتۇرۇۋېلىش</translation>
    </message>
    <message>
        <source>That was a mistake: let it count again</source>
        <translation>بۇ خاتا ئىدى: ئۇ يەنە سانالسۇن</translation>
    </message>
</context>
</TS>
