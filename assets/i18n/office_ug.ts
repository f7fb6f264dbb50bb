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
        <source>%1 people signed</source>
        <translation>%1 كىشى ئىمزا قويدى</translation>
    </message>
    <message>
        <source>%1 signed twice and are counted once · %2 withdrew</source>
        <translation>%1 كىشى ئىككى قېتىم ئىمزا قويغان، بىر قېتىم سانالدى · %2 كىشى قايتۇرۇۋالدى</translation>
    </message>
    <message>
        <source>%1 records are sealed to another key.</source>
        <translation>%1 خاتىرە باشقا ئاچقۇچقا پېچەتلەنگەن.</translation>
    </message>
    <message>
        <source>%1 records do not belong to the bundle they came in, and are left out.</source>
        <translation>%1 خاتىرە ئۆزى كەلگەن باغلامغا تەۋە ئەمەس، شۇڭا چىقىرىۋېتىلدى.</translation>
    </message>
    <message>
        <source>%1 signed a text that no pack kept here holds. Keep that pack under Stands.</source>
        <translation>%1 كىشى بۇ يەردىكى ھېچقانداق بولاقتا يوق تېكىستكە ئىمزا قويغان. ئۇ بولاقنى «ئورۇنلار» بېتىدە ساقلاڭ.</translation>
    </message>
    <message>
        <source>%1 withdrawals match no signature here. Their bundles may still be on their way.</source>
        <translation>%1 قايتۇرۇۋېلىشقا ماس ئىمزا تېپىلمىدى. ئۇلارنىڭ باغلىمى تېخى يولدا بولۇشى مۇمكىن.</translation>
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
        <source>%1 pairs to look at. Nobody is merged unless you say so, and the lists need not wait for it.</source>
        <translation>كۆرۈپ چىقىدىغان %1 جۈپ بار. سىز دېمىگۈچە ھېچكىم بىرلەشتۈرۈلمەيدۇ، تىزىملىكلەرمۇ بۇنى ساقلاپ تۇرمايدۇ.</translation>
    </message>
    <message>
        <source>Nobody left a comment that may be shown.</source>
        <translation>ھېچكىم كۆرسىتىشكە بولىدىغان سۆز قالدۇرمىدى.</translation>
    </message>
    <message>
        <source>%1 comments wait · %2 will be shown · %3 stay in the office</source>
        <translation>%1 سۆز كۈتۈۋاتىدۇ · %2 كۆرسىتىلىدۇ · %3 ئىشخانىدا قالىدۇ</translation>
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
    <name>PairCard</name>
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
    <name>SaidNote</name>
    <message>
        <source>There is no record here to open.</source>
        <translation>بۇ يەردە ئاچىدىغان خاتىرە يوق.</translation>
    </message>
    <message>
        <source>This key opens %1 of %2 records. The others need another key: find it now.</source>
        <translation>بۇ ئاچقۇچ %2 خاتىرىدىن %1 نى ئاچىدۇ. قالغانلىرىغا باشقا ئاچقۇچ كېرەك: ئۇنى ھازىرلا تېپىڭ.</translation>
    </message>
    <message>
        <source>This key opens all %1 records. %2 more do not belong to the bundle they came in.</source>
        <translation>بۇ ئاچقۇچ %1 خاتىرىنىڭ ھەممىسىنى ئاچىدۇ. يەنە %2 خاتىرە ئۆزى كەلگەن باغلامغا تەۋە ئەمەس.</translation>
    </message>
    <message>
        <source>This key opens all %1 records that lie here.</source>
        <translation>بۇ ئاچقۇچ بۇ يەردىكى %1 خاتىرىنىڭ ھەممىسىنى ئاچىدۇ.</translation>
    </message>
    <message>
        <source>%1 bundles taken in with %2 records. %3 were here already, %4 wait, %5 were refused.</source>
        <translation>%1 باغلام، %2 خاتىرە تاپشۇرۇۋېلىندى. %3 بۇرۇنلا بار ئىدى، %4 كۈتۈۋاتىدۇ، %5 رەت قىلىندى.</translation>
    </message>
    <message>
        <source>The pack of %1 is kept here.</source>
        <translation>%1 نىڭ بولىقى بۇ يەردە ساقلاندى.</translation>
    </message>
    <message>
        <source>Accepted. %1 bundles had waited for this stand.</source>
        <translation>قوبۇل قىلىندى. بۇ ئورۇننىڭ %1 باغلىمى كۈتۈپ تۇرغانىدى.</translation>
    </message>
    <message>
        <source>Noted: %1 records are on their way from %2.</source>
        <translation>خاتىرىلەندى: %2 دىن %1 خاتىرە يولدا.</translation>
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
        <source>Acknowledgements for %1 stands are written. %2 bundles are not yet in a copy on another disk.</source>
        <translation>%1 ئورۇننىڭ ئىسپاتى يېزىلدى. %2 باغلام تېخى باشقا دىسكىدىكى نۇسخىدا يوق.</translation>
    </message>
    <message>
        <source>Finished: what was erased lies nowhere in the register any more.</source>
        <translation>تاماملاندى: ئۆچۈرۈلگەنلەر ئەمدى دەپتەرنىڭ ھېچقەيىرىدە يوق.</translation>
    </message>
    <message>
        <source>%1 pairs may be one person.</source>
        <translation>%1 جۈپ بىرلا كىشى بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>The lists of %1 people are written: %2</source>
        <translation>%1 كىشىنىڭ تىزىملىكى يېزىلدى: %2</translation>
    </message>
    <message>
        <source>The pack is written and ready to go live.</source>
        <translation>بولاق يېزىلدى، رەسمىي باشلاشقا تەييار.</translation>
    </message>
    <message>
        <source>The pack is written. %1 things are left to do before it goes live; they stand below it.</source>
        <translation>بولاق يېزىلدى. رەسمىي باشلاشتىن بۇرۇن %1 ئىش قالدى؛ ئۇلار تۆۋەندە.</translation>
    </message>
    <message>
        <source>%1 files are written: %2</source>
        <translation>%1 ھۆججەت يېزىلدى: %2</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick is written: %1</source>
        <translation>پىدائىيلار دىسكىسى يېزىلدى: %1</translation>
    </message>
    <message>
        <source>The key lies on %1 sticks now. Try both copies next.</source>
        <translation>ئاچقۇچ ھازىر %1 دىسكىدا. ئەمدى ئىككى نۇسخىنى سىناڭ.</translation>
    </message>
    <message>
        <source>Each of the %1 copies opened a test record.</source>
        <translation>%1 نۇسخىنىڭ ھەر بىرى سىناق خاتىرىسىنى ئاچتى.</translation>
    </message>
    <message>
        <source>That copy works. A second one on another stick must be tried, too.</source>
        <translation>بۇ نۇسخا ئىشلەيدۇ. باشقا دىسكىدىكى ئىككىنچىسىنىمۇ سىناش كېرەك.</translation>
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
        <source>held</source>
        <translation>ساقلانغان</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>كۈتۈۋاتقان</translation>
    </message>
    <message>
        <source>on their way</source>
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
        <source>%1 held · %2 waiting · %3 on their way</source>
        <translation>%1 ساقلانغان · %2 كۈتۈۋاتقان · %3 يولدا</translation>
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
        <source>%1 days are left until the day of deletion (%2). Publish what is still to be published.</source>
        <translation>ئۆچۈرۈش كۈنىگە (%2) يەنە %1 كۈن قالدى. ئېلان قىلىدىغىنى قالغان بولسا، ئېلان قىلىڭ.</translation>
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
        <source>No key was tried on these signatures yet. Do it while every stand still has them: if the key opens nothing, nothing is lost today.</source>
        <translation>بۇ ئىمزالاردا تېخى ھېچقانداق ئاچقۇچ سىنالمىدى. ئۇلار ھەر بىر ئورۇندا تېخى بار چاغدا سىناڭ: ئاچقۇچ ھېچنېمىنى ئاچالمىسا، بۈگۈن ھېچنېمە يوقالمايدۇ.</translation>
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
</TS>
