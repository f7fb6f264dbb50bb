<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>AcknowledgeCard</name>
    <message>
        <source>Tell the stands what is safe</source>
        <translation>اسٹالوں کو بتائیے کہ کیا محفوظ ہے</translation>
    </message>
    <message>
        <source>First copy the register to another disk. Then write the acknowledgements to a stick; a stand that reads its own may clear what lies in both.</source>
        <translation>پہلے رجسٹر کی نقل کسی اور ڈسک پر بنائیے۔ پھر وصولی کی تصدیقیں یو ایس بی پر لکھیے؛ جو اسٹال اپنی تصدیق پڑھ لے، وہ ان دستخطوں کو مٹا سکتا ہے جو دونوں جگہ موجود ہیں۔</translation>
    </message>
    <message>
        <source>A folder on another disk</source>
        <translation>کسی اور ڈسک پر فولڈر</translation>
    </message>
    <message>
        <source>Copy and check</source>
        <translation>نقل بنا کر جانچیے</translation>
    </message>
    <message>
        <source>The office key&apos;s file</source>
        <translation>دفتر کی کلید کی فائل</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>اس کے خفیہ الفاظ</translation>
    </message>
    <message>
        <source>The stick to write them to</source>
        <translation>جس یو ایس بی پر لکھنا ہے</translation>
    </message>
    <message>
        <source>Write the acknowledgements</source>
        <translation>تصدیقیں لکھیے</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>New campaign</source>
        <translation>نئی مہم</translation>
    </message>
    <message>
        <source>One petition, in every language that your people speak.</source>
        <translation>ایک درخواست، ہر اس زبان میں جو آپ کے لوگ بولتے ہیں۔</translation>
    </message>
    <message>
        <source>The petition</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>A short name in Latin letters, such as free-the-wives</source>
        <translation>لاطینی حروف میں مختصر نام، جیسے free-the-wives</translation>
    </message>
    <message>
        <source>A telephone number for questions, and to withdraw by</source>
        <translation>سوالات کے لیے اور دستخط واپس لینے کے لیے فون نمبر</translation>
    </message>
    <message>
        <source>An e-mail address, if there is one</source>
        <translation>ای میل کا پتا، اگر ہو</translation>
    </message>
    <message>
        <source>The country that the form begins with, in two letters</source>
        <translation>وہ ملک جس سے فارم شروع ہوتا ہے، دو حروف میں</translation>
    </message>
    <message>
        <source>How old somebody must be to sign</source>
        <translation>دستخط کے لیے کم از کم عمر</translation>
    </message>
    <message>
        <source>The year that the appeal speaks of</source>
        <translation>وہ سال جس کا اپیل میں ذکر ہے</translation>
    </message>
    <message>
        <source>The day by which every name is deleted, as year-month-day</source>
        <translation>وہ تاریخ جس تک ہر نام مٹا دیا جائے گا، سال-مہینہ-دن</translation>
    </message>
    <message>
        <source>Where people continue online (https://…), if anywhere</source>
        <translation>لوگ آن لائن کہاں جاری رکھیں (https://…)، اگر کہیں ہو</translation>
    </message>
    <message>
        <source>The same, short enough to type</source>
        <translation>وہی پتا، اتنا مختصر کہ لکھا جا سکے</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>مہم کی فائلیں لکھیے</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>نیا فولڈر</translation>
    </message>
    <message>
        <source>Take a pack that lies there</source>
        <translation>وہاں پہلے سے موجود مہم لیجیے</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Shown in the next lists</source>
        <translation>اگلی فہرستوں میں دکھایا جائے گا</translation>
    </message>
    <message>
        <source>Stays in the office</source>
        <translation>دفتر ہی میں رہے گا</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>منظور کیجیے</translation>
    </message>
    <message>
        <source>Approve it after all</source>
        <translation>پھر بھی منظور کیجیے</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>شامل نہ کیجیے</translation>
    </message>
    <message>
        <source>Leave it out after all</source>
        <translation>پھر بھی شامل نہ کیجیے</translation>
    </message>
</context>
<context>
    <name>DropCard</name>
    <message>
        <source>Take in what the volunteers bring</source>
        <translation>رضاکار جو لائے ہیں اسے لیجیے</translation>
    </message>
    <message>
        <source>Drop sticks, folders or bundles here. Any order, as often as you like: nothing counts twice.</source>
        <translation>یو ایس بی، فولڈر یا پیکٹ یہاں چھوڑیے۔ کسی بھی ترتیب سے، جتنی بار چاہیں: کچھ بھی دو بار نہیں گنا جاتا۔</translation>
    </message>
    <message>
        <source>Choose a stick or folder…</source>
        <translation>یو ایس بی یا فولڈر چنیے…</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>At the end: delete everything</source>
        <translation>آخر میں: سب کچھ مٹائیے</translation>
    </message>
    <message>
        <source>The day of deletion is over. All records go, with the back-ups and lists that you name here.</source>
        <translation>مٹانے کی تاریخ گزر چکی ہے۔ تمام اندراج مٹیں گے، اور ان کے ساتھ وہ احتیاطی نقلیں اور فہرستیں جو آپ یہاں بتائیں۔</translation>
    </message>
    <message>
        <source>Possible after the last day of deletion, %1. Until then single people are erased above.</source>
        <translation>یہ مٹانے کی آخری تاریخ %1 کے بعد ممکن ہے۔ تب تک ایک ایک شخص کا اندراج اوپر مٹایا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>There is nothing to delete, or no pack is kept here that names the day of deletion.</source>
        <translation>مٹانے کو کچھ نہیں، یا یہاں کوئی ایسی مہم محفوظ نہیں جو مٹانے کی تاریخ بتائے۔</translation>
    </message>
    <message>
        <source>Everything is deleted. Keep the statement, and destroy what it names as not reached.</source>
        <translation>سب کچھ مٹا دیا گیا۔ بیان سنبھال کر رکھیے، اور اس میں جس تک پہنچ نہ ہونے کا ذکر ہے اسے تلف کیجیے۔</translation>
    </message>
    <message>
        <source>Folders with lists that were published</source>
        <translation>شائع شدہ فہرستوں کے فولڈر</translation>
    </message>
    <message>
        <source>Back-ups of the register</source>
        <translation>رجسٹر کی احتیاطی نقلیں</translation>
    </message>
    <message>
        <source>A folder for the statement of deletion</source>
        <translation>مٹانے کے بیان کے لیے فولڈر</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>سب کچھ مٹائیے…</translation>
    </message>
    <message>
        <source>Everything here will be erased for good (records: %1), in the back-ups named above as well. Nobody can bring it back.</source>
        <translation>یہاں کا سب کچھ ہمیشہ کے لیے مٹا دیا جائے گا (اندراج: %1)، اوپر بتائی گئی احتیاطی نقلوں میں بھی۔ اسے کوئی واپس نہیں لا سکے گا۔</translation>
    </message>
    <message>
        <source>Yes, delete everything for good</source>
        <translation>جی ہاں، سب کچھ ہمیشہ کے لیے مٹائیے</translation>
    </message>
    <message>
        <source>No</source>
        <translation>جی نہیں</translation>
    </message>
    <message>
        <source>Save it once more</source>
        <translation>دوبارہ محفوظ کیجیے</translation>
    </message>
</context>
<context>
    <name>ErasedCard</name>
    <message>
        <source>Erased in the back-up as well, and checked: %1</source>
        <translation>احتیاطی نقل میں بھی مٹا کر جانچ لیا گیا: %1</translation>
    </message>
    <message>
        <source>Not erased in %1: %2</source>
        <translation>%1 میں نہیں مٹایا گیا: %2</translation>
    </message>
    <message>
        <source>%1 has it on the list of %2, number %3. The next lists tell them to strike it out.</source>
        <translation>%1 کے پاس یہ %2 کی فہرست میں ہے، نمبر %3۔ اگلی فہرستیں انہیں اسے کاٹنے کا کہیں گی۔</translation>
    </message>
    <message>
        <source>Erased for good: %1</source>
        <translation>ہمیشہ کے لیے مٹائے گئے اندراج: %1</translation>
    </message>
    <message>
        <source>Lists were published on %1. Destroy that folder, and publish anew.</source>
        <translation>%1 کو فہرستیں شائع ہوئی تھیں۔ وہ فولڈر تلف کیجیے اور نئے سرے سے شائع کیجیے۔</translation>
    </message>
    <message>
        <source>A back-up of %1 holds it still: %2. Destroy it, or erase in it, too.</source>
        <translation>%1 کی احتیاطی نقل میں یہ اب بھی ہے: %2۔ اسے تلف کیجیے، یا اس میں بھی مٹائیے۔</translation>
    </message>
    <message>
        <source>No list and no back-up that this register knows of holds them.</source>
        <translation>اس رجسٹر کے علم میں موجود کسی فہرست یا احتیاطی نقل میں یہ نہیں ہیں۔</translation>
    </message>
    <message>
        <source>What else there is to do:</source>
        <translation>مزید کیا کرنا ہے:</translation>
    </message>
</context>
<context>
    <name>FindCard</name>
    <message>
        <source>Forget a person</source>
        <translation>کسی شخص کا اندراج مٹائیے</translation>
    </message>
    <message>
        <source>Look for a name, a telephone number or an e-mail address, in everything that lies here. Make sure that it is this person before you erase.</source>
        <translation>یہاں موجود ہر چیز میں نام، فون نمبر یا ای میل ڈھونڈیے۔ مٹانے سے پہلے یقین کر لیجیے کہ یہ وہی شخص ہے۔</translation>
    </message>
    <message>
        <source>Name, telephone or e-mail</source>
        <translation>نام، فون یا ای میل</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ڈھونڈیے</translation>
    </message>
    <message>
        <source>Nobody here fits.</source>
        <translation>یہاں ایسا کوئی نہیں ملا۔</translation>
    </message>
    <message>
        <source>Records that fit: %1. Here are the first %2; type more of the name.</source>
        <translation>ملتے ہوئے اندراج: %1۔ یہاں پہلے %2 ہیں؛ نام کا مزید حصہ لکھیے۔</translation>
    </message>
    <message>
        <source>Records that fit: %1. Choose those of this person.</source>
        <translation>ملتے ہوئے اندراج: %1۔ ان میں سے اس شخص کے اندراج چنیے۔</translation>
    </message>
    <message>
        <source>Records sealed to another key: %1. Look with that key, too.</source>
        <translation>کسی اور کلید سے مہر بند اندراج: %1۔ اس کلید سے بھی ڈھونڈیے۔</translation>
    </message>
    <message>
        <source>Damaged in the register: %1. Take the bundles in again from their sticks, which puts back what is damaged.</source>
        <translation>رجسٹر میں خراب اندراج: %1۔ پیکٹ ان کی یو ایس بی سے دوبارہ لیجیے، اس سے خراب اندراج بحال ہو جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Erase what is chosen…</source>
        <translation>چنے ہوئے اندراج مٹائیے…</translation>
    </message>
    <message>
        <source>Records to be erased for good: %1. Nobody can bring them back, and no stick does. The key is closed afterwards.</source>
        <translation>ہمیشہ کے لیے مٹائے جانے والے اندراج: %1۔ انہیں نہ کوئی شخص واپس لا سکے گا نہ کوئی یو ایس بی۔ اس کے بعد کلید بند ہو جائے گی۔</translation>
    </message>
    <message>
        <source>Back-ups of the register, to erase in as well</source>
        <translation>رجسٹر کی احتیاطی نقلیں، جن میں بھی مٹانا ہے</translation>
    </message>
    <message>
        <source>Yes, erase them for good</source>
        <translation>جی ہاں، انہیں ہمیشہ کے لیے مٹائیے</translation>
    </message>
    <message>
        <source>No</source>
        <translation>جی نہیں</translation>
    </message>
</context>
<context>
    <name>ForkCard</name>
    <message>
        <source>Bundle %1: counted, by decision</source>
        <translation>پیکٹ %1: فیصلے کے مطابق شمار</translation>
    </message>
    <message>
        <source>Bundle %1: left out, by decision</source>
        <translation>پیکٹ %1: فیصلے کے مطابق شامل نہیں</translation>
    </message>
    <message>
        <source>Bundle %1 came in different versions: %2</source>
        <translation>پیکٹ %1 مختلف صورتوں میں آیا: %2</translation>
    </message>
    <message>
        <source>Bundle %1 waits: %2</source>
        <translation>پیکٹ %1 منتظر ہے: %2</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>اندراج: %1</translation>
    </message>
    <message>
        <source>Mostly a disk was copied, and both are honest. Records in all: %1, in more than one version: %2. Counted, each counts once.</source>
        <translation>عموماً ڈسک کی نقل بنی ہوتی ہے اور دونوں درست ہوتے ہیں۔ کل اندراج: %1، ایک سے زیادہ صورتوں میں: %2۔ شمار کرنے پر ہر ایک ایک ہی بار گنا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Count them all (%1)</source>
        <translation>سب شمار کیجیے (%1)</translation>
    </message>
    <message>
        <source>%1 of them in this version alone</source>
        <translation>ان میں سے %1 صرف اسی میں</translation>
    </message>
    <message>
        <source>%1 of this stand until then</source>
        <translation>تب تک اس اسٹال کے کل %1</translation>
    </message>
    <message>
        <source>Ask the volunteers of this stand what happened, then decide.</source>
        <translation>اس اسٹال کے رضاکاروں سے پوچھیے کہ کیا ہوا، پھر فیصلہ کیجیے۔</translation>
    </message>
    <message>
        <source>Count none of them</source>
        <translation>ان میں سے کوئی شمار نہ کیجیے</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>فیصلہ واپس لیجیے</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>anyone may see the name</source>
        <translation>نام ہر کوئی دیکھ سکتا ہے</translation>
    </message>
    <message>
        <source>only the readers see the name</source>
        <translation>نام صرف فہرست پانے والے دیکھتے ہیں</translation>
    </message>
    <message>
        <source>counted without a name</source>
        <translation>بے نام گنا گیا</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بے نام)</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>واپس لیا گیا</translation>
    </message>
</context>
<context>
    <name>HandoverRow</name>
    <message>
        <source>names: %1</source>
        <translation>نام: %1</translation>
    </message>
    <message>
        <source>Published on %1, list %2</source>
        <translation>%1 کو شائع ہوئی، فہرست %2</translation>
    </message>
</context>
<context>
    <name>HandoversPage</name>
    <message>
        <source>Handed over</source>
        <translation>حوالگیاں</translation>
    </message>
    <message>
        <source>Note who was given which list, and on which day. Each later publication then tells this reader whom to strike out, because somebody withdrew.</source>
        <translation>درج کیجیے کہ کون سی فہرست کسے اور کس دن دی گئی۔ پھر ہر اگلی اشاعت اس وصول کنندہ کو بتاتی ہے کہ کسے کاٹنا ہے، کیونکہ کسی نے دستخط واپس لیے۔</translation>
    </message>
    <message>
        <source>Note a handover</source>
        <translation>حوالگی درج کیجیے</translation>
    </message>
    <message>
        <source>No pack is kept here yet, so nobody knows who gets a list. Keep it under Stands.</source>
        <translation>یہاں ابھی کوئی مہم محفوظ نہیں، اس لیے معلوم نہیں کہ فہرست کسے ملتی ہے۔ اسے «اسٹال» میں محفوظ کیجیے۔</translation>
    </message>
    <message>
        <source>Who was given the list?</source>
        <translation>فہرست کسے دی گئی؟</translation>
    </message>
    <message>
        <source>The published folder, as it was handed over</source>
        <translation>شائع شدہ فولڈر، جیسا حوالے کیا گیا</translation>
    </message>
    <message>
        <source>Who took it: a name, an office</source>
        <translation>کس نے وصول کی: نام، دفتر</translation>
    </message>
    <message>
        <source>On which day, as year-month-day</source>
        <translation>کس دن، سال-مہینہ-دن</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>درج کیجیے</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>ابھی کچھ حوالے نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <translation>اب تک کی حوالگیاں</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>The campaign&apos;s key</source>
        <translation>مہم کی کلید</translation>
    </message>
    <message>
        <source>It opens what people sign. It is made onto a stick, never onto this computer. Whoever loses it loses every name, so it is copied to a second stick, and both copies are tried.</source>
        <translation>لوگ جو دستخط کرتے ہیں وہ اسی سے کھلتے ہیں۔ یہ یو ایس بی پر بنتی ہے، اس کمپیوٹر پر کبھی نہیں۔ جس سے یہ کھو جائے اس کے سارے نام کھو جاتے ہیں، اس لیے اس کی نقل دوسری یو ایس بی پر بنتی ہے، اور دونوں نقلیں آزمائی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>The first stick</source>
        <translation>پہلی یو ایس بی</translation>
    </message>
    <message>
        <source>1. Make the key onto this stick</source>
        <translation>1۔ اس یو ایس بی پر کلید بنائیے</translation>
    </message>
    <message>
        <source>Write these words on paper now. They are shown only this once, and without them the key opens nothing.</source>
        <translation>یہ الفاظ ابھی کاغذ پر لکھ لیجیے۔ یہ صرف اسی بار دکھائے جا رہے ہیں، اور ان کے بغیر کلید سے کچھ نہیں کھلتا۔</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>کاغذ پر لکھ لیے ہیں</translation>
    </message>
    <message>
        <source>A second stick</source>
        <translation>دوسری یو ایس بی</translation>
    </message>
    <message>
        <source>2. Copy the key to this stick</source>
        <translation>2۔ کلید کی نقل اس یو ایس بی پر بنائیے</translation>
    </message>
    <message>
        <source>The words, as you wrote them down</source>
        <translation>وہ الفاظ، جیسے آپ نے لکھے</translation>
    </message>
    <message>
        <source>3. Try both copies</source>
        <translation>3۔ دونوں نقلیں آزمائیے</translation>
    </message>
    <message>
        <source>The key is ready: one lost stick loses nothing.</source>
        <translation>کلید تیار ہے: ایک یو ایس بی کھو جائے تو کچھ نہیں کھوتا۔</translation>
    </message>
    <message>
        <source>Not ready yet.</source>
        <translation>ابھی تیار نہیں۔</translation>
    </message>
    <message>
        <source>A trusted partner&apos;s public key, who can open them too (age1…)</source>
        <translation>کسی بااعتماد ساتھی کی عوامی کلید، جو انہیں کھول بھی سکے (age1…)</translation>
    </message>
    <message>
        <source>Add the partner&apos;s key</source>
        <translation>ساتھی کی کلید شامل کیجیے</translation>
    </message>
    <message>
        <source>A folder or stick for this office&apos;s own key. It tells the stands what they may clear, and opens nothing.</source>
        <translation>اس دفتر کی اپنی کلید کے لیے فولڈر یا یو ایس بی۔ یہ اسٹالوں کو بتاتی ہے کہ وہ کیا مٹا سکتے ہیں، اور اس سے کچھ نہیں کھلتا۔</translation>
    </message>
    <message>
        <source>Make this office&apos;s key</source>
        <translation>اس دفتر کی کلید بنائیے</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Who asks: the campaign&apos;s name</source>
        <translation>مانگنے والا کون: مہم کا نام</translation>
    </message>
    <message>
        <source>Whom you ask</source>
        <translation>آپ کس سے مطالبہ کرتے ہیں</translation>
    </message>
    <message>
        <source>Who gets the list of names, one to a line, in the same order in each language</source>
        <translation>ناموں کی فہرست کسے ملے گی، ہر سطر میں ایک، ہر زبان میں ایک ہی ترتیب سے</translation>
    </message>
    <message>
        <source>The appeal: a headline after #, the ask in two sentences, facts after -, then the whole appeal under headings after ##</source>
        <translation>اپیل: # کے بعد سرخی، دو جملوں میں مطالبہ، - کے بعد حقائق، پھر ## والی سرخیوں کے نیچے پوری اپیل</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <translation>ابھی نہیں: %1۔</translation>
    </message>
    <message>
        <source>What people agree to: at most 120 words before the first heading. The words in braces are filled in.</source>
        <translation>لوگ کس بات پر رضامند ہوتے ہیں: پہلی سرخی سے پہلے زیادہ سے زیادہ 120 الفاظ۔ خطوط وحدانی والے الفاظ خود بھر دیے جاتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>LeftOutNote</name>
    <message>
        <source>Signatures left out, because the day by which they were to be deleted is over: %1.</source>
        <translation>شامل نہ کیے گئے دستخط، کیونکہ انھیں مٹانے کی تاریخ گزر چکی ہے: %1۔</translation>
    </message>
    <message>
        <source>Names kept from a reader, because the text that was signed does not name that reader: %1.</source>
        <translation>وہ نام جو کسی وصول کنندہ کو نہیں دیے گئے، کیونکہ دستخط شدہ متن میں اس وصول کنندہ کا ذکر نہیں: %1۔</translation>
    </message>
    <message>
        <source>Names missing on paper, because no font here has their letters: %1. The table of names has them.</source>
        <translation>وہ نام جو کاغذ پر نہیں، کیونکہ یہاں کسی فونٹ میں ان کے حروف نہیں: %1۔ ناموں کی جدول میں یہ موجود ہیں۔</translation>
    </message>
    <message>
        <source>Fewer than ten people signed, so the list of receipts stays with the campaign.</source>
        <translation>دس سے کم افراد نے دستخط کیے ہیں، اس لیے رسیدوں کی فہرست مہم ہی کے پاس رہتی ہے۔</translation>
    </message>
    <message>
        <source>Pairs who may be one person: the list holds the likeliest alone; there may be more.</source>
        <translation>جوڑے جو شاید ایک ہی فرد ہوں: فہرست میں صرف وہ ہیں جن کا امکان سب سے زیادہ ہے؛ ہو سکتا ہے کہ اور بھی ہوں۔</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Names and lists</source>
        <translation>نام اور فہرستیں</translation>
    </message>
    <message>
        <source>Names are read only here, only while the key is open, and never written anywhere but into the lists.</source>
        <translation>نام صرف یہیں پڑھے جاتے ہیں، صرف اس وقت جب کلید کھلی ہو، اور فہرستوں کے سوا کہیں نہیں لکھے جاتے۔</translation>
    </message>
    <message>
        <source>People who signed: %1</source>
        <translation>دستخط کرنے والے: %1</translation>
    </message>
    <message>
        <source>Signed twice, counted once: %1 · withdrew: %2</source>
        <translation>دو بار دستخط، ایک بار شمار: %1 · واپس لیے: %2</translation>
    </message>
    <message>
        <source>Records sealed to another key: %1.</source>
        <translation>کسی اور کلید سے مہر بند اندراج: %1۔</translation>
    </message>
    <message>
        <source>Damaged in the register: %1. Take the bundles in again from their sticks, which puts back what is damaged.</source>
        <translation>رجسٹر میں خراب اندراج: %1۔ پیکٹ ان کی یو ایس بی سے دوبارہ لیجیے، اس سے خراب اندراج بحال ہو جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Left out, because the bundle they came in is not theirs: %1.</source>
        <translation>جو اندراج اپنے پیکٹ کے نہیں، اس لیے شامل نہیں: %1۔</translation>
    </message>
    <message>
        <source>Signatures under a text that no pack kept here holds: %1. Keep that pack under Stands.</source>
        <translation>ایسے متن پر دستخط جو یہاں محفوظ کسی مہم میں نہیں: %1۔ وہ مہم «اسٹال» میں محفوظ کیجیے۔</translation>
    </message>
    <message>
        <source>Withdrawals without their signature here: %1. It may still be on its way.</source>
        <translation>واپسیاں جن کا دستخط یہاں نہیں ملا: %1۔ ممکن ہے وہ ابھی راستے میں ہو۔</translation>
    </message>
    <message>
        <source>Records in bundles that wait, in no list yet: %1. Stands shows what they wait for.</source>
        <translation>منتظر پیکٹوں کے اندراج، جو ابھی کسی فہرست میں نہیں: %1۔ «اسٹال» دکھاتا ہے کہ وہ کس چیز کے منتظر ہیں۔</translation>
    </message>
    <message>
        <source>Look for people who may have signed twice</source>
        <translation>ان لوگوں کو ڈھونڈیے جنہوں نے شاید دو بار دستخط کیے</translation>
    </message>
    <message>
        <source>Read the signers&apos; comments</source>
        <translation>دستخط کرنے والوں کے تبصرے پڑھیے</translation>
    </message>
    <message>
        <source>Close the key</source>
        <translation>کلید بند کیجیے</translation>
    </message>
    <message>
        <source>Nobody seems to have signed twice.</source>
        <translation>بظاہر کسی نے دو بار دستخط نہیں کیے۔</translation>
    </message>
    <message>
        <source>Pairs to look at: %1. Nobody is merged unless you say so, and the lists need not wait for it.</source>
        <translation>دیکھنے کے لیے جوڑے: %1۔ آپ کے کہے بغیر کسی کو ایک نہیں کیا جاتا، اور فہرستوں کو اس کا انتظار نہیں کرنا پڑتا۔</translation>
    </message>
    <message>
        <source>These are the likeliest alone; there may be more.</source>
        <translation>یہ صرف وہ جوڑے ہیں جن کا امکان سب سے زیادہ ہے؛ ہو سکتا ہے کہ اور بھی ہوں۔</translation>
    </message>
    <message>
        <source>More pairs follow: %1. What you leave undecided comes again at the end.</source>
        <translation>مزید جوڑے باقی ہیں: %1۔ جس پر آپ فیصلہ نہ کریں وہ آخر میں دوبارہ آئے گا۔</translation>
    </message>
    <message>
        <source>Show the next pairs</source>
        <translation>اگلے جوڑے دکھائیں</translation>
    </message>
    <message>
        <source>Nobody left a comment that may be shown.</source>
        <translation>کسی نے ایسا تبصرہ نہیں چھوڑا جو دکھایا جا سکے۔</translation>
    </message>
    <message>
        <source>Comments that wait: %1 · will be shown: %2 · stay in the office: %3</source>
        <translation>منتظر تبصرے: %1 · دکھائے جائیں گے: %2 · دفتر میں رہیں گے: %3</translation>
    </message>
    <message>
        <source>Leave out what tells who somebody is, or speaks of others. A comment that nobody approved stays in the office; its signature counts all the same.</source>
        <translation>ایسا تبصرہ شامل نہ کیجیے جس سے کسی کی پہچان ہو یا جس میں دوسروں کا ذکر ہو۔ جو تبصرہ کسی نے منظور نہ کیا ہو وہ دفتر ہی میں رہتا ہے؛ اس کا دستخط پھر بھی گنا جاتا ہے۔</translation>
    </message>
    <message>
        <source>More will follow: decide on these, then read the comments once more.</source>
        <translation>ابھی اور بھی ہیں: پہلے ان کا فیصلہ کیجیے، پھر تبصرے دوبارہ پڑھیے۔</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>شائع کیجیے</translation>
    </message>
    <message>
        <source>A folder with today&apos;s date, and in it one for each reader. What lies in PRIVATE-do-not-hand-over stays with the campaign.</source>
        <translation>آج کی تاریخ والا فولڈر، اور اس میں ہر وصول کنندہ کے لیے ایک۔ جو کچھ PRIVATE-do-not-hand-over میں ہے وہ مہم ہی کے پاس رہے۔</translation>
    </message>
    <message>
        <source>Where to write the lists. Not into a folder that is copied to the internet.</source>
        <translation>فہرستیں کہاں لکھنی ہیں۔ ایسے فولڈر میں نہیں جس کی نقل انٹرنیٹ پر جاتی ہو۔</translation>
    </message>
    <message>
        <source>Write the lists</source>
        <translation>فہرستیں لکھیے</translation>
    </message>
    <message>
        <source>Note who was given one</source>
        <translation>درج کیجیے کہ کسے دی گئی</translation>
    </message>
</context>
<context>
    <name>OfficeFaults</name>
    <message>
        <source>The register is empty.</source>
        <translation>رجسٹر خالی ہے۔</translation>
    </message>
    <message>
        <source>Take in a bundle first, under Stands.</source>
        <translation>پہلے «اسٹال» میں کوئی پیکٹ لیجیے۔</translation>
    </message>
    <message>
        <source>No campaign pack kept with this register names this office key.</source>
        <translation>اس رجسٹر میں محفوظ کسی مہم میں اس دفتر کی کلید درج نہیں۔</translation>
    </message>
    <message>
        <source>Nothing was written. Keep the pack that names it, under Stands.</source>
        <translation>کچھ نہیں لکھا گیا۔ جس مہم میں یہ درج ہو اسے «اسٹال» میں محفوظ کیجیے۔</translation>
    </message>
    <message>
        <source>Plug in the disk, or make the folder.</source>
        <translation>ڈسک لگائیے، یا فولڈر بنائیے۔</translation>
    </message>
    <message>
        <source>The folder %1 lies in this computer&apos;s memory, which the next start empties.</source>
        <translation>فولڈر %1 اس کمپیوٹر کی عارضی یادداشت میں ہے، جو اگلی بار چلنے پر خالی ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>Nothing was copied. Use a stick or another disk.</source>
        <translation>کچھ نقل نہیں ہوا۔ یو ایس بی یا کوئی اور ڈسک استعمال کیجیے۔</translation>
    </message>
    <message>
        <source>The copy does not hold all that the register holds.</source>
        <translation>نقل میں وہ سب نہیں جو رجسٹر میں ہے۔</translation>
    </message>
    <message>
        <source>Use another disk.</source>
        <translation>کوئی اور ڈسک لیجیے۔</translation>
    </message>
    <message>
        <source>The backup in %1 could not be made (%2).</source>
        <translation>%1 میں احتیاطی نقل نہ بن سکی (%2)۔</translation>
    </message>
    <message>
        <source>The register is as it was. Make room, or use another disk.</source>
        <translation>رجسٹر جوں کا توں ہے۔ جگہ بنائیے، یا کوئی اور ڈسک لیجیے۔</translation>
    </message>
    <message>
        <source>That is no record&apos;s id.</source>
        <translation>یہ کسی اندراج کا نمبر نہیں۔</translation>
    </message>
    <message>
        <source>By other decisions these two are one person.</source>
        <translation>دوسرے فیصلوں کے مطابق یہ دونوں ایک ہی شخص ہیں۔</translation>
    </message>
    <message>
        <source>Undo one of those first.</source>
        <translation>پہلے ان میں سے ایک فیصلہ واپس لیجیے۔</translation>
    </message>
    <message>
        <source>That would make one person of two whom another decision keeps apart: %1 and %2.</source>
        <translation>اس سے وہ دو لوگ ایک ہو جائیں گے جنہیں ایک اور فیصلہ الگ رکھتا ہے: %1 اور %2۔</translation>
    </message>
    <message>
        <source>Undo that one first, if it was wrong.</source>
        <translation>اگر وہ غلط تھا تو پہلے اسے واپس لیجیے۔</translation>
    </message>
    <message>
        <source>That stand is not revoked.</source>
        <translation>وہ اسٹال منسوخ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>No pack is kept here, so nobody knows the day of deletion.</source>
        <translation>یہاں کوئی مہم محفوظ نہیں، اس لیے مٹانے کی تاریخ کسی کو معلوم نہیں۔</translation>
    </message>
    <message>
        <source>Keep the pack under Stands. Nothing was erased.</source>
        <translation>مہم کو «اسٹال» میں محفوظ کیجیے۔ کچھ نہیں مٹایا گیا۔</translation>
    </message>
    <message>
        <source>Records here may be kept until %1.</source>
        <translation>یہاں کے اندراج %1 تک رکھے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Nothing was erased. A single person can be erased before.</source>
        <translation>کچھ نہیں مٹایا گیا۔ کسی ایک شخص کا اندراج اس سے پہلے بھی مٹایا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>There is no publication.</source>
        <translation>یہاں کوئی شائع شدہ فہرست نہیں۔</translation>
    </message>
    <message>
        <source>It cannot be removed (%1).</source>
        <translation>اسے ہٹایا نہیں جا سکتا (%1)۔</translation>
    </message>
    <message>
        <source>Likely duplicates are not looked for: this computer lacks the office&apos;s packages.</source>
        <translation>ممکنہ دہرے دستخط نہیں ڈھونڈے گئے: اس کمپیوٹر پر دفتر کے پروگرام نہیں۔</translation>
    </message>
    <message>
        <source>There was too little memory to look for likely duplicates.</source>
        <translation>ممکنہ دہرے دستخط ڈھونڈنے کے لیے میموری کم تھی۔</translation>
    </message>
    <message>
        <source>Close other programs and try again. Everything else is done.</source>
        <translation>دوسرے پروگرام بند کر کے دوبارہ کوشش کیجیے۔ باقی سب ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2).</source>
        <translation>فولڈر %1 میں لکھا نہیں جا سکتا (%2)۔</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>کوئی اور فولڈر چنیے۔</translation>
    </message>
    <message>
        <source>It cannot be written or read back.</source>
        <translation>اسے لکھا یا دوبارہ پڑھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ایسی کوئی فائل نہیں۔</translation>
    </message>
    <message>
        <source>It is the register itself.</source>
        <translation>یہ خود رجسٹر ہے۔</translation>
    </message>
    <message>
        <source>It is a backup of another register.</source>
        <translation>یہ کسی اور رجسٹر کی احتیاطی نقل ہے۔</translation>
    </message>
    <message>
        <source>That stand only practised: there is nothing to expect.</source>
        <translation>اس اسٹال نے صرف مشق کی: کسی چیز کا انتظار نہیں۔</translation>
    </message>
    <message>
        <source>That statement is live, and this register is for practice.</source>
        <translation>یہ بیان اصلی ہے، اور یہ رجسٹر مشق کے لیے ہے۔</translation>
    </message>
    <message>
        <source>Nothing was noted. Open the other register.</source>
        <translation>کچھ درج نہیں ہوا۔ دوسرا رجسٹر کھولیے۔</translation>
    </message>
    <message>
        <source>That statement was never noted here.</source>
        <translation>یہ بیان یہاں کبھی درج نہیں ہوا۔</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>ڈھونڈنے کے لیے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Give a name, a telephone or an e-mail.</source>
        <translation>کوئی نام، فون یا ای میل لکھیے۔</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>ایسی کوئی فائل یا فولڈر نہیں۔</translation>
    </message>
    <message>
        <source>There is no bundle in this folder.</source>
        <translation>اس فولڈر میں کوئی پیکٹ نہیں۔</translation>
    </message>
    <message>
        <source>It was never finished: export again.</source>
        <translation>یہ مکمل نہیں ہوا تھا: اسٹال سے دوبارہ نکالیے۔</translation>
    </message>
    <message>
        <source>No bundle of this stand has number %1.</source>
        <translation>اس اسٹال کا نمبر %1 والا کوئی پیکٹ نہیں۔</translation>
    </message>
    <message>
        <source>Nothing was changed. This page shows what is there.</source>
        <translation>کچھ نہیں بدلا۔ یہ صفحہ دکھاتا ہے کہ کیا موجود ہے۔</translation>
    </message>
    <message>
        <source>Nothing was decided about bundle %1.</source>
        <translation>پیکٹ %1 کے بارے میں کوئی فیصلہ نہیں ہوا تھا۔</translation>
    </message>
    <message>
        <source>That stand was revoked from %1 on.</source>
        <translation>وہ اسٹال %1 سے منسوخ ہے۔</translation>
    </message>
    <message>
        <source>Nothing was changed. The revocation can be taken back beside the stand.</source>
        <translation>کچھ نہیں بدلا۔ منسوخی اسٹال کے ساتھ واپس لی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>No stand met so far has these words.</source>
        <translation>اب تک آنے والے کسی اسٹال کے یہ الفاظ نہیں۔</translation>
    </message>
    <message>
        <source>Compare them with this page; all six are needed.</source>
        <translation>انہیں اس صفحے سے ملائیے؛ چھ کے چھ ضروری ہیں۔</translation>
    </message>
    <message>
        <source>That pack is of another campaign (%1), not %2.</source>
        <translation>یہ کسی اور مہم (%1) کی فائلیں ہیں، %2 کی نہیں۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Name the pack of this register&apos;s campaign.</source>
        <translation>کچھ نہیں بدلا۔ اس رجسٹر کی مہم کی فائلیں بتائیے۔</translation>
    </message>
    <message>
        <source>That pack is of another petition (%1), not %2.</source>
        <translation>یہ فائلیں کسی اور درخواست (%1) کی ہیں، %2 کی نہیں۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Each petition has a register of its own.</source>
        <translation>کچھ نہیں بدلا۔ ہر درخواست کا اپنا رجسٹر ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Bundles of several petitions came here: %1.</source>
        <translation>یہاں کئی درخواستوں کے پیکٹ آئے ہیں: %1۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. Keep your campaign&apos;s pack here first.</source>
        <translation>کچھ نہیں لیا گیا۔ پہلے اپنی مہم کی فائلیں یہاں محفوظ کیجیے۔</translation>
    </message>
    <message>
        <source>It is a practice bundle: nothing in it is real.</source>
        <translation>یہ مشق کا پیکٹ ہے: اس میں کچھ اصلی نہیں۔</translation>
    </message>
    <message>
        <source>It is a live bundle, and this is an intake of practice bundles.</source>
        <translation>یہ اصلی پیکٹ ہے، اور یہاں مشق کے پیکٹ لیے جا رہے ہیں۔</translation>
    </message>
    <message>
        <source>This register is for practice bundles.</source>
        <translation>یہ رجسٹر مشق کے پیکٹوں کے لیے ہے۔</translation>
    </message>
    <message>
        <source>This register is for live bundles.</source>
        <translation>یہ رجسٹر اصلی پیکٹوں کے لیے ہے۔</translation>
    </message>
    <message>
        <source>It belongs to another campaign (%1), not %2.</source>
        <translation>یہ کسی اور مہم (%1) کا ہے، %2 کا نہیں۔</translation>
    </message>
    <message>
        <source>It belongs to another petition (%1), not %2.</source>
        <translation>یہ کسی اور درخواست (%1) کا ہے، %2 کا نہیں۔</translation>
    </message>
    <message>
        <source>It belongs to another campaign than this register.</source>
        <translation>یہ اس رجسٹر کی مہم کا نہیں، کسی اور مہم کا ہے۔</translation>
    </message>
    <message>
        <source>A process that opens records ended before it was done.</source>
        <translation>اندراج کھولنے والا ایک عمل کام پورا ہونے سے پہلے رک گیا۔</translation>
    </message>
    <message>
        <source>Nothing was written. Close other programs, since memory may be short, and try again.</source>
        <translation>کچھ نہیں لکھا گیا۔ میموری کم ہو سکتی ہے، اس لیے دوسرے پروگرام بند کر کے دوبارہ کوشش کیجیے۔</translation>
    </message>
    <message>
        <source>An id is of no comment that was listed.</source>
        <translation>یہ دکھائے گئے کسی تبصرے کا نمبر نہیں۔</translation>
    </message>
    <message>
        <source>Nothing was decided. Read the comments once more.</source>
        <translation>کوئی فیصلہ نہیں ہوا۔ تبصرے دوبارہ پڑھیے۔</translation>
    </message>
    <message>
        <source>%1 lists were published today already.</source>
        <translation>آج %1 فہرستیں پہلے ہی شائع ہو چکی ہیں۔</translation>
    </message>
    <message>
        <source>Another publish is writing into %1.</source>
        <translation>کوئی اور اشاعت %1 میں لکھ رہی ہے۔</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>اس کے مکمل ہونے کا انتظار کیجیے۔</translation>
    </message>
    <message>
        <source>No list was published, and older ones are as they were.</source>
        <translation>کوئی فہرست شائع نہیں ہوئی، اور پرانی جوں کی توں ہیں۔</translation>
    </message>
    <message>
        <source>There is no room for the lists in %1.</source>
        <translation>%1 میں فہرستوں کے لیے جگہ نہیں۔</translation>
    </message>
    <message>
        <source>No list was published, and older ones are as they were. Make room there.</source>
        <translation>کوئی فہرست شائع نہیں ہوئی، اور پرانی جوں کی توں ہیں۔ وہاں جگہ بنائیے۔</translation>
    </message>
    <message>
        <source>No list was published, and older ones are as they were. Choose another folder.</source>
        <translation>کوئی فہرست شائع نہیں ہوئی، اور پرانی جوں کی توں ہیں۔ کوئی اور فولڈر چنیے۔</translation>
    </message>
    <message>
        <source>The lists could not be written (%1).</source>
        <translation>فہرستیں لکھی نہ جا سکیں (%1)۔</translation>
    </message>
    <message>
        <source>No list was published, and older ones are as they were. Try again.</source>
        <translation>کوئی فہرست شائع نہیں ہوئی، اور پرانی جوں کی توں ہیں۔ دوبارہ کوشش کیجیے۔</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 ابھی آنا ہے۔</translation>
    </message>
    <message>
        <source>Check the day. Nothing was noted.</source>
        <translation>تاریخ دیکھیے۔ کچھ درج نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Who took the list is told in at most %1 letters.</source>
        <translation>فہرست کس نے لی، یہ زیادہ سے زیادہ %1 حروف میں لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Shorten it. Nothing was noted.</source>
        <translation>اسے مختصر کیجیے۔ کچھ درج نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>That list was published on %1, and not handed over before.</source>
        <translation>یہ فہرست %1 کو شائع ہوئی، اس سے پہلے کسی کو نہیں دی گئی۔</translation>
    </message>
    <message>
        <source>This register published no such folder for %1.</source>
        <translation>اس رجسٹر نے %1 کے لیے ایسا کوئی فولڈر شائع نہیں کیا۔</translation>
    </message>
    <message>
        <source>Check the reader, the folder and the register. Nothing was noted.</source>
        <translation>وصول کنندہ، فولڈر اور رجسٹر دیکھیے۔ کچھ درج نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The folder %1 is not as it was published.</source>
        <translation>فولڈر %1 ویسا نہیں جیسا شائع ہوا تھا۔</translation>
    </message>
    <message>
        <source>Hand over the folder that was published, unchanged. Nothing was noted.</source>
        <translation>جو فولڈر شائع ہوا تھا وہی بغیر تبدیلی حوالے کیجیے۔ کچھ درج نہیں ہوا۔</translation>
    </message>
    <message>
        <source>%1 is no published folder, or lacks a file.</source>
        <translation>%1 شائع شدہ فولڈر نہیں، یا اس میں کوئی فائل کم ہے۔</translation>
    </message>
    <message>
        <source>Name the reader&apos;s folder that was published. Nothing was noted.</source>
        <translation>وصول کنندہ کا شائع شدہ فولڈر بتائیے۔ کچھ درج نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The retention date is over: these names were to be deleted.</source>
        <translation>رکھنے کی تاریخ گزر چکی ہے: یہ نام مٹائے جانے تھے۔</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>No pack is kept here, so nobody knows what was signed or who may see it.</source>
        <translation>یہاں کوئی مہم محفوظ نہیں، اس لیے کسی کو معلوم نہیں کہ کس پر دستخط ہوئے اور کون دیکھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Keep the campaign&apos;s pack under Stands.</source>
        <translation>مہم کی فائلیں «اسٹال» میں محفوظ کیجیے۔</translation>
    </message>
    <message>
        <source>%1 packs of version %2 are kept here, and it is not clear which one holds today.</source>
        <translation>یہاں نسخہ %2 کی %1 مہمیں محفوظ ہیں، اور یہ واضح نہیں کہ آج کون سی نافذ ہے۔</translation>
    </message>
    <message>
        <source>Keep one of a higher version under Stands.</source>
        <translation>«اسٹال» میں اس سے بڑے نسخہ نمبر کی مہم محفوظ کیجیے۔</translation>
    </message>
    <message>
        <source>The pack hands names to a reader with the id %1, which is everyone&apos;s.</source>
        <translation>مہم میں ایک وصول کنندہ کا نام %1 ہے، جو سب کے لیے مخصوص ہے۔</translation>
    </message>
    <message>
        <source>Give that reader another id in the pack.</source>
        <translation>مہم میں اس وصول کنندہ کو کوئی اور نام دیجیے۔</translation>
    </message>
    <message>
        <source>It cannot be read as a publication.</source>
        <translation>یہ شائع شدہ فہرست کے طور پر پڑھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>This register did not publish it.</source>
        <translation>یہ اس رجسٹر نے شائع نہیں کیا۔</translation>
    </message>
    <message>
        <source>It is a link, and links are not followed.</source>
        <translation>یہ ایک لنک ہے، اور لنک کے پیچھے نہیں جایا جاتا۔</translation>
    </message>
    <message>
        <source>Its checksums are none of ours.</source>
        <translation>اس کے جانچ کے ہندسے ہمارے نہیں۔</translation>
    </message>
    <message>
        <source>It holds a link, and links are not followed.</source>
        <translation>اس میں ایک لنک ہے، اور لنک کے پیچھے نہیں جایا جاتا۔</translation>
    </message>
    <message>
        <source>%1 is not as it was published; remove the folder by hand.</source>
        <translation>%1 ویسا نہیں جیسا شائع ہوا تھا؛ فولڈر خود ہٹائیے۔</translation>
    </message>
    <message>
        <source>The folder %1 is carried away by %2: names must not leave this computer.</source>
        <translation>فولڈر %1 کو %2 باہر بھیجتی ہے: نام اس کمپیوٹر سے باہر نہیں جانے چاہییں۔</translation>
    </message>
    <message>
        <source>Choose another folder, outside of what is synced. Nothing was written.</source>
        <translation>کوئی اور فولڈر چنیے جو انٹرنیٹ پر نہ جاتا ہو۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>Every record here was erased.</source>
        <translation>یہاں کا ہر اندراج مٹایا جا چکا ہے۔</translation>
    </message>
    <message>
        <source>There is nothing to open.</source>
        <translation>کھولنے کے لیے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>While the lists were made, somebody was erased, taken back or decided about.</source>
        <translation>فہرستیں بنتے وقت کسی کا اندراج مٹایا گیا، واپس لیا گیا یا کسی کے بارے میں فیصلہ ہوا۔</translation>
    </message>
    <message>
        <source>Nothing was published. Publish once more.</source>
        <translation>کچھ شائع نہیں ہوا۔ ایک بار پھر شائع کیجیے۔</translation>
    </message>
    <message>
        <source>Nothing here opens: of the records, %1 are damaged.</source>
        <translation>یہاں کچھ نہیں کھلتا: اندراجوں میں سے %1 خراب ہیں۔</translation>
    </message>
    <message>
        <source>Take their bundles in again from the sticks: that puts them back.</source>
        <translation>ان کے پیکٹ یو ایس بی سے دوبارہ لیجیے: اس سے وہ بحال ہو جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Nothing here counts yet.</source>
        <translation>یہاں ابھی کچھ شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Stands shows what waits; accept the stands there.</source>
        <translation>«اسٹال» دکھاتا ہے کہ کیا منتظر ہے؛ اسٹال وہیں قبول کیجیے۔</translation>
    </message>
    <message>
        <source>This key opens none of the %1 records here.</source>
        <translation>یہ کلید یہاں کے %1 اندراجات میں سے کوئی نہیں کھولتی۔</translation>
    </message>
    <message>
        <source>Give the key whose words are on the campaign&apos;s card; for a practice, the practice&apos;s own key.</source>
        <translation>وہ کلید دیجیے جس کے الفاظ مہم کے کارڈ پر ہیں؛ مشق ہو تو مشق کی اپنی کلید۔</translation>
    </message>
    <message>
        <source>The environment has no %1.</source>
        <translation>کمپیوٹر کی ترتیبات میں %1 نہیں ہے۔</translation>
    </message>
    <message>
        <source>Set it to the register&apos;s URL.</source>
        <translation>اس میں رجسٹر کا پتا رکھیے۔</translation>
    </message>
    <message>
        <source>Give a file, or the address of a database.</source>
        <translation>کوئی فائل دیجیے، یا ڈیٹا بیس کا پتا۔</translation>
    </message>
    <message>
        <source>That is no register URL.</source>
        <translation>یہ کسی رجسٹر کا پتا نہیں۔</translation>
    </message>
    <message>
        <source>That register would not last.</source>
        <translation>ایسا رجسٹر باقی نہیں رہے گا۔</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>کسی فائل کا نام دیجیے۔</translation>
    </message>
    <message>
        <source>There is no register %1.</source>
        <translation>رجسٹر %1 موجود نہیں۔</translation>
    </message>
    <message>
        <source>The register %1 cannot be made (%2).</source>
        <translation>رجسٹر %1 بنایا نہیں جا سکتا (%2)۔</translation>
    </message>
    <message>
        <source>%1 is a folder, and a register is a file.</source>
        <translation>%1 ایک فولڈر ہے، جبکہ رجسٹر ایک فائل ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Name the file in it, or another.</source>
        <translation>اس میں موجود فائل کا نام دیجیے، یا کسی اور فائل کا۔</translation>
    </message>
    <message>
        <source>This computer has no driver for %1.</source>
        <translation>اس کمپیوٹر پر %1 کا ڈرائیور نہیں۔</translation>
    </message>
    <message>
        <source>The disk of the register at %1 is full.</source>
        <translation>%1 والے رجسٹر کی ڈسک بھر گئی ہے۔</translation>
    </message>
    <message>
        <source>Make room there and take the bundle in again. Nothing of it was kept.</source>
        <translation>وہاں جگہ بنائیے اور پیکٹ دوبارہ لیجیے۔ اس میں سے کچھ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>The register at %1 does not answer or refuses.</source>
        <translation>%1 والا رجسٹر جواب نہیں دے رہا یا انکار کرتا ہے۔</translation>
    </message>
    <message>
        <source>Check the URL, the network and that the database runs. Nothing was changed.</source>
        <translation>پتا، نیٹ ورک اور یہ دیکھیے کہ ڈیٹا بیس چل رہا ہے۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Make room and take the bundle in again. Nothing of it was kept.</source>
        <translation>جگہ بنائیے اور پیکٹ دوبارہ لیجیے۔ اس میں سے کچھ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>Another program has been writing to this register for minutes.</source>
        <translation>کوئی اور پروگرام کئی منٹ سے اس رجسٹر میں لکھ رہا ہے۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait for it, and try again.</source>
        <translation>کچھ نہیں بدلا۔ اس کا انتظار کیجیے اور دوبارہ کوشش کیجیے۔</translation>
    </message>
    <message>
        <source>The register cannot be written: it is read-only.</source>
        <translation>رجسٹر میں لکھا نہیں جا سکتا: یہ صرف پڑھنے کے لیے ہے۔</translation>
    </message>
    <message>
        <source>That file is no register, or a damaged one.</source>
        <translation>یہ فائل رجسٹر نہیں، یا خراب رجسٹر ہے۔</translation>
    </message>
    <message>
        <source>That file is no register.</source>
        <translation>یہ فائل رجسٹر نہیں ہے۔</translation>
    </message>
    <message>
        <source>This register was written by a newer version of Petition Kiosk.</source>
        <translation>یہ رجسٹر اس پروگرام کے کسی نئے ورژن نے لکھا ہے۔</translation>
    </message>
    <message>
        <source>That is no office key.</source>
        <translation>یہ دفتر کی کلید نہیں ہے۔</translation>
    </message>
    <message>
        <source>The register cannot be used (%1).</source>
        <translation>رجسٹر استعمال نہیں ہو سکتا (%1)۔</translation>
    </message>
    <message>
        <source>%1 in the copy is not the one that its stand signed.</source>
        <translation>نقل میں %1 وہ نہیں جس پر اس کے اسٹال کے دستخط ہیں۔</translation>
    </message>
    <message>
        <source>Either the register or the place of the copy is damaged. Take the bundle in again into a new register, and use another stick.</source>
        <translation>رجسٹر یا نقل کی جگہ خراب ہے۔ پیکٹ کو نئے رجسٹر میں دوبارہ لیجیے، اور کوئی اور یو ایس بی استعمال کیجیے۔</translation>
    </message>
    <message>
        <source>The database runs on this computer and does not tell where its data lies.</source>
        <translation>ڈیٹا بیس اسی کمپیوٹر پر چلتا ہے اور نہیں بتاتا کہ اس کا ڈیٹا کہاں ہے۔</translation>
    </message>
    <message>
        <source>Ask whoever looks after the database to let its user see its settings.</source>
        <translation>جو ڈیٹا بیس سنبھالتا ہے اس سے کہیے کہ صارف کو اس کی ترتیبات دیکھنے دے۔</translation>
    </message>
    <message>
        <source>There is no record %1 here.</source>
        <translation>یہاں اندراج %1 نہیں ہے۔</translation>
    </message>
    <message>
        <source>Look for likely duplicates once more.</source>
        <translation>ممکنہ دہرے دستخط دوبارہ ڈھونڈیے۔</translation>
    </message>
    <message>
        <source>It counts no more and never comes back. Mend this, and run erase once more.</source>
        <translation>یہ اب شمار نہیں ہوتا اور کبھی واپس نہیں آئے گا۔ اسے ٹھیک کیجیے اور مٹانے کا کام دوبارہ کیجیے۔</translation>
    </message>
    <message>
        <source>What was erased may still lie in the database&apos;s file: %1</source>
        <translation>جو مٹایا گیا وہ شاید اب بھی ڈیٹا بیس کی فائل میں ہو: %1</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>کسی اور پروگرام نے اسے کھول رکھا ہے۔</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>وہ پروگرام بند کیجیے۔</translation>
    </message>
    <message>
        <source>This database user may not rewrite the table.</source>
        <translation>ڈیٹا بیس کا یہ صارف جدول کو ازسرِنو نہیں لکھ سکتا۔</translation>
    </message>
    <message>
        <source>Erase as the user who owns the register&apos;s tables.</source>
        <translation>رجسٹر کے جدولوں کے مالک صارف کے طور پر مٹائیے۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it once more, and type it again.</source>
        <translation>کچھ نہیں بدلا۔ کوڈ دوبارہ پوچھیے اور پھر سے لکھیے۔</translation>
    </message>
    <message>
        <source>The statement cannot be saved in %1 (%2).</source>
        <translation>بیان %1 میں محفوظ نہیں ہو سکا (%2)۔</translation>
    </message>
    <message>
        <source>Everything was deleted all the same. Choose another folder and save it again.</source>
        <translation>سب کچھ پھر بھی مٹا دیا گیا ہے۔ کوئی اور فولڈر چن کر اسے دوبارہ محفوظ کیجیے۔</translation>
    </message>
    <message>
        <source>Too many statements lie in %1.</source>
        <translation>%1 میں بہت زیادہ بیانات ہیں۔</translation>
    </message>
    <message>
        <source>There is nothing to decide about bundle %1: it is %2.</source>
        <translation>پیکٹ %1 کے بارے میں فیصلہ کرنے کو کچھ نہیں: %2۔</translation>
    </message>
    <message>
        <source>held</source>
        <translation>شمار ہوتا ہے</translation>
    </message>
    <message>
        <source>unknown device</source>
        <translation>اسٹال ابھی قبول نہیں ہوا</translation>
    </message>
    <message>
        <source>salvages a stand that is not accepted</source>
        <translation>ایسے اسٹال کا بچایا ہوا حصہ جو قبول نہیں ہوا</translation>
    </message>
    <message>
        <source>forked</source>
        <translation>ایک نمبر، دو مختلف پیکٹ</translation>
    </message>
    <message>
        <source>does not follow the one before</source>
        <translation>پچھلے پیکٹ سے میل نہیں کھاتا</translation>
    </message>
    <message>
        <source>decided against</source>
        <translation>رد کیا گیا</translation>
    </message>
    <message>
        <source>revoked device</source>
        <translation>منسوخ شدہ اسٹال</translation>
    </message>
    <message>
        <source>came after its device was revoked</source>
        <translation>اسٹال منسوخ ہونے کے بعد آیا</translation>
    </message>
    <message>
        <source>of another petition</source>
        <translation>کسی اور درخواست کا</translation>
    </message>
    <message>
        <source>Its manifest lacks a field or holds a wrong one.</source>
        <translation>اس کی فہرستِ مندرجات میں کوئی خانہ کم یا غلط ہے۔</translation>
    </message>
    <message>
        <source>Its manifest is not in canonical form.</source>
        <translation>اس کی فہرستِ مندرجات مقررہ شکل میں نہیں۔</translation>
    </message>
    <message>
        <source>Its number and the bundle before it do not agree.</source>
        <translation>اس کا نمبر اور اس سے پہلے کا پیکٹ میل نہیں کھاتے۔</translation>
    </message>
    <message>
        <source>Its manifest&apos;s numbers do not agree.</source>
        <translation>اس کی فہرستِ مندرجات کے اعداد میل نہیں کھاتے۔</translation>
    </message>
    <message>
        <source>It is larger than any bundle.</source>
        <translation>یہ کسی بھی پیکٹ سے بڑا ہے۔</translation>
    </message>
    <message>
        <source>It is not a bundle of Petition Kiosk.</source>
        <translation>یہ اس پروگرام کا پیکٹ نہیں۔</translation>
    </message>
    <message>
        <source>It was written by a newer version.</source>
        <translation>یہ پروگرام کے نئے ورژن سے لکھا گیا۔</translation>
    </message>
    <message>
        <source>Update the program here.</source>
        <translation>یہاں پروگرام نیا کیجیے۔</translation>
    </message>
    <message>
        <source>Its manifest is larger than any manifest.</source>
        <translation>اس کی فہرستِ مندرجات حد سے بڑی ہے۔</translation>
    </message>
    <message>
        <source>It was cut short.</source>
        <translation>یہ ادھورا ہے۔</translation>
    </message>
    <message>
        <source>Copy it again from the stick.</source>
        <translation>اسے یو ایس بی سے دوبارہ نقل کیجیے۔</translation>
    </message>
    <message>
        <source>Its device signature does not hold: it was changed, or cut short.</source>
        <translation>اس پر اسٹال کے دستخط درست نہیں: اسے بدلا گیا، یا یہ ادھورا ہے۔</translation>
    </message>
    <message>
        <source>A record in it is larger than any record.</source>
        <translation>اس کا ایک اندراج حد سے بڑا ہے۔</translation>
    </message>
    <message>
        <source>Its records are not sorted, or one stands twice.</source>
        <translation>اس کے اندراج ترتیب میں نہیں، یا کوئی دو بار ہے۔</translation>
    </message>
    <message>
        <source>It holds other bytes than its manifest says.</source>
        <translation>اس میں وہ نہیں جو فہرستِ مندرجات کہتی ہے۔</translation>
    </message>
    <message>
        <source>Its records are not those that the stand signed.</source>
        <translation>اس کے اندراج وہ نہیں جن پر اسٹال کے دستخط ہیں۔</translation>
    </message>
    <message>
        <source>It could not be read to its end (%1).</source>
        <translation>یہ آخر تک پڑھا نہ جا سکا (%1)۔</translation>
    </message>
    <message>
        <source>Try again, or copy it.</source>
        <translation>دوبارہ کوشش کیجیے، یا اسے نقل کیجیے۔</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>یہ فائل نہیں۔</translation>
    </message>
    <message>
        <source>Name a bundle, or a folder with bundles.</source>
        <translation>کوئی پیکٹ یا پیکٹوں والا فولڈر بتائیے۔</translation>
    </message>
    <message>
        <source>It cannot be read (%1).</source>
        <translation>اسے پڑھا نہیں جا سکتا (%1)۔</translation>
    </message>
    <message>
        <source>That is longer than any closing statement.</source>
        <translation>یہ کسی بھی اختتامی بیان سے لمبا ہے۔</translation>
    </message>
    <message>
        <source>Give one at a time.</source>
        <translation>ایک وقت میں ایک لکھیے۔</translation>
    </message>
    <message>
        <source>That closing statement was made by a newer version.</source>
        <translation>یہ اختتامی بیان پروگرام کے نئے ورژن سے بنا ہے۔</translation>
    </message>
    <message>
        <source>That is not a closing statement: it begins with live or practice.</source>
        <translation>یہ اختتامی بیان نہیں: اس کا آغاز «اصلی» یا «مشق» کے لفظ سے ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Ask for it again from there.</source>
        <translation>وہاں سے اسے دوبارہ پوچھیے۔</translation>
    </message>
    <message>
        <source>A closing statement names its stand by six words, and there are %1.</source>
        <translation>اختتامی بیان میں اسٹال کے چھ الفاظ ہوتے ہیں، اور یہاں %1 ہیں۔</translation>
    </message>
    <message>
        <source>Ask for the words again.</source>
        <translation>الفاظ دوبارہ پوچھیے۔</translation>
    </message>
    <message>
        <source>Ask for that word again.</source>
        <translation>وہ لفظ دوبارہ پوچھیے۔</translation>
    </message>
    <message>
        <source>A closing statement ends with its bundle&apos;s number, its count and six groups of five digits.</source>
        <translation>اختتامی بیان کے آخر میں پیکٹ کا نمبر، اس کی گنتی اور پانچ پانچ ہندسوں کے چھ گروہ ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Ask for the digits again.</source>
        <translation>ہندسے دوبارہ پوچھیے۔</translation>
    </message>
    <message>
        <source>Its check does not fit: a word or a digit was misheard or mistyped.</source>
        <translation>جانچ درست نہیں: کوئی لفظ یا ہندسہ غلط سنا یا لکھا گیا۔</translation>
    </message>
    <message>
        <source>Nothing was noted. Read it back to the stand, group by group.</source>
        <translation>کچھ درج نہیں ہوا۔ اسے گروہ بہ گروہ اسٹال کو پڑھ کر سنائیے۔</translation>
    </message>
    <message>
        <source>%1 is not empty.</source>
        <translation>%1 خالی نہیں۔</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>کوئی نیا فولڈر بتائیے۔</translation>
    </message>
    <message>
        <source>A pack has 1 to %1 languages, each once.</source>
        <translation>ایک مہم میں 1 سے %1 زبانیں ہوتی ہیں، ہر ایک صرف ایک بار۔</translation>
    </message>
    <message>
        <source>Name each one time.</source>
        <translation>ہر زبان ایک ہی بار لکھیے۔</translation>
    </message>
    <message>
        <source>The %1 does not fit on this sheet.</source>
        <translation>%1: اس کاغذ پر جگہ کافی نہیں۔</translation>
    </message>
    <message>
        <source>The call to sign does not fit on this sheet.</source>
        <translation>دستخط کی دعوت اس کاغذ پر نہیں سماتی۔</translation>
    </message>
    <message>
        <source>The texts leave no room for lines to sign on.</source>
        <translation>متن کے بعد دستخط کی سطروں کے لیے جگہ نہیں بچتی۔</translation>
    </message>
    <message>
        <source>Shorten the appeal&apos;s ask.</source>
        <translation>اپیل کا مطالبہ مختصر کیجیے۔</translation>
    </message>
    <message>
        <source>No font here has every letter of &apos;%1&apos;.</source>
        <translation>یہاں کسی فونٹ میں «%1» کے تمام حروف نہیں۔</translation>
    </message>
    <message>
        <source>Install a font for this script, such as Noto Sans, and print again.</source>
        <translation>اس رسم الخط کا کوئی فونٹ نصب کر کے دوبارہ چھاپیے۔</translation>
    </message>
    <message>
        <source>This pack does not speak %1.</source>
        <translation>اس مہم میں زبان %1 نہیں۔</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>سرخی</translation>
    </message>
    <message>
        <source>headline with what it asks</source>
        <translation>سرخی اور اس کا مطالبہ</translation>
    </message>
    <message>
        <source>foot of the poster</source>
        <translation>پوسٹر کا نچلا حصہ</translation>
    </message>
    <message>
        <source>foot of the card</source>
        <translation>کارڈ کا نچلا حصہ</translation>
    </message>
    <message>
        <source>address</source>
        <translation>پتا</translation>
    </message>
    <message>
        <source>word</source>
        <translation>لفظ</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>ہندسے</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>رضامندی کا متن</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>انتخاب کے خانے</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>ہدایات</translation>
    </message>
    <message>
        <source>words on withdrawing</source>
        <translation>دستخط واپس لینے کی ہدایت</translation>
    </message>
    <message>
        <source>table&apos;s heading</source>
        <translation>جدول کا عنوان</translation>
    </message>
</context>
<context>
    <name>OfficeWindow</name>
    <message>
        <source>Petition office</source>
        <translation>درخواست کا دفتر</translation>
    </message>
    <message>
        <source>Practice: nothing counts</source>
        <translation>مشق: کچھ شمار نہیں ہوتا</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>رجسٹر</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>اسٹال</translation>
    </message>
    <message>
        <source>Names and lists</source>
        <translation>نام اور فہرستیں</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>حوالگیاں</translation>
    </message>
    <message>
        <source>Requests and deletion</source>
        <translation>درخواستیں اور مٹانا</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>نئی مہم</translation>
    </message>
</context>
<context>
    <name>OpenKeyCard</name>
    <message>
        <source>Open with the campaign&apos;s key</source>
        <translation>مہم کی کلید سے کھولیے</translation>
    </message>
    <message>
        <source>The key&apos;s file, on its stick</source>
        <translation>کلید کی فائل، اپنی یو ایس بی پر</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>اس کے خفیہ الفاظ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیے</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>The pack is written</source>
        <translation>مہم کی فائلیں لکھی گئیں</translation>
    </message>
    <message>
        <source>Its six words, which every stand shows and the printed card bears:</source>
        <translation>اس کے چھ الفاظ، جو ہر اسٹال دکھاتا ہے اور چھپے ہوئے کارڈ پر ہیں:</translation>
    </message>
    <message>
        <source>See it as a stand shows it</source>
        <translation>دیکھیے کہ اسٹال پر کیسی لگے گی</translation>
    </message>
    <message>
        <source>A folder for poster, card and paper sheet</source>
        <translation>پوسٹر، کارڈ اور کاغذی فارم کے لیے فولڈر</translation>
    </message>
    <message>
        <source>Print in %1</source>
        <translation>%1 میں چھاپیے</translation>
    </message>
    <message>
        <source>The event&apos;s name</source>
        <translation>تقریب کا نام</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>کہاں ہے</translation>
    </message>
    <message>
        <source>Its day, as year-month-day</source>
        <translation>اس کی تاریخ، سال-مہینہ-دن</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick</source>
        <translation>رضاکاروں کی یو ایس بی</translation>
    </message>
    <message>
        <source>Write volunteers&apos; stick</source>
        <translation>رضاکاروں کی یو ایس بی لکھیے</translation>
    </message>
</context>
<context>
    <name>PackFaults</name>
    <message>
        <source>is missing; add it</source>
        <translation>موجود نہیں؛ اسے شامل کیجیے</translation>
    </message>
    <message>
        <source>is not a key of this format; check its spelling or take it out</source>
        <translation>اس فائل میں ایسا کوئی خانہ نہیں ہوتا؛ ہجے دیکھیے یا اسے نکال دیجیے</translation>
    </message>
    <message>
        <source>is no age public key; it begins with age1 and has 62 letters</source>
        <translation>یہ age کی عوامی کلید نہیں؛ ایسی کلید age1 سے شروع ہوتی ہے اور 62 حروف کی ہوتی ہے</translation>
    </message>
    <message>
        <source>is no office key; it begins with ed25519:</source>
        <translation>یہ دفتر کی کلید نہیں؛ ایسی کلید ed25519 سے شروع ہوتی ہے</translation>
    </message>
    <message>
        <source>is no colour; write #rrggbb</source>
        <translation>یہ رنگ نہیں؛ # اور اس کے بعد رنگ کے چھ ہندسے لکھیے</translation>
    </message>
    <message>
        <source>has other than small letters, digits and hyphens</source>
        <translation>اس میں چھوٹے لاطینی حروف، ہندسوں اور چھوٹے خط کے سوا کچھ اور بھی ہے</translation>
    </message>
    <message>
        <source>is no country; write two capital letters</source>
        <translation>یہ ملک نہیں؛ دو بڑے لاطینی حروف لکھیے</translation>
    </message>
    <message>
        <source>is no picture; write &quot;&quot;, &quot;valley&quot; or the name of a .png or .jpg file beside this</source>
        <translation>یہ تصویر نہیں؛ خالی چھوڑیے، valley لکھیے، یا ساتھ رکھی کسی png یا jpg فائل کا نام لکھیے</translation>
    </message>
    <message>
        <source>has not the form that docs/formats/pack.md gives</source>
        <translation>اس کی شکل وہ نہیں جو docs/formats/pack.md میں دی گئی ہے</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>پورا عدد ہونا چاہیے</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true یا false ہونا چاہیے</translation>
    </message>
    <message>
        <source>must be a text in quotation marks</source>
        <translation>واوین میں لکھا ہوا متن ہونا چاہیے</translation>
    </message>
    <message>
        <source>must be a list in square brackets</source>
        <translation>چوکور قوسین میں فہرست ہونی چاہیے</translation>
    </message>
    <message>
        <source>must be a table with keys of its own</source>
        <translation>اپنے خانوں والی جدول ہونی چاہیے</translation>
    </message>
    <message>
        <source>must be a day, as year-month-day</source>
        <translation>تاریخ ہونی چاہیے، سال-مہینہ-دن کی شکل میں</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>ان میں سے ایک ہونا چاہیے: %1</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>%1 سے زیادہ ہونا چاہیے</translation>
    </message>
    <message>
        <source>must be %1 or more</source>
        <translation>کم سے کم %1 ہونا چاہیے</translation>
    </message>
    <message>
        <source>must be %1 or less</source>
        <translation>زیادہ سے زیادہ %1 ہونا چاہیے</translation>
    </message>
    <message>
        <source>is empty; write something</source>
        <translation>خالی ہے؛ کچھ لکھیے</translation>
    </message>
    <message>
        <source>is longer than %1 letters; shorten it</source>
        <translation>%1 حروف سے لمبا ہے؛ مختصر کیجیے</translation>
    </message>
    <message>
        <source>is empty; put in at least one</source>
        <translation>خالی ہے؛ کم سے کم ایک شامل کیجیے</translation>
    </message>
    <message>
        <source>has more than %1; take some out</source>
        <translation>%1 سے زیادہ ہیں؛ کچھ نکال دیجیے</translation>
    </message>
    <message>
        <source>must begin with https:// and hold no spaces</source>
        <translation>اس کا آغاز https سے ہونا چاہیے، اور بیچ میں خالی جگہ نہ ہو</translation>
    </message>
    <message>
        <source>each goal must be above the one before</source>
        <translation>ہر ہدف پچھلے سے بڑا ہونا چاہیے</translation>
    </message>
    <message>
        <source>is missing: there is no such folder</source>
        <translation>موجود نہیں: ایسا کوئی فولڈر نہیں</translation>
    </message>
    <message>
        <source>The pack&apos;s fields may need %1 bytes a record and %2 is the most.</source>
        <translation>مہم کے خانوں سے ایک اندراج %1 بائٹ تک کا ہو سکتا ہے، اور حد %2 ہے</translation>
    </message>
    <message>
        <source>is no file; put one in its place</source>
        <translation>یہ فائل نہیں؛ اس کی جگہ فائل رکھیے</translation>
    </message>
    <message>
        <source>is over 1 MiB; shorten it</source>
        <translation>ایک میگابائٹ سے بڑی ہے؛ مختصر کیجیے</translation>
    </message>
    <message>
        <source>is over %1 MiB; make it smaller</source>
        <translation>%1 میگابائٹ سے بڑی ہے؛ چھوٹی کیجیے</translation>
    </message>
    <message>
        <source>is not UTF-8; save it as UTF-8</source>
        <translation>UTF-8 میں نہیں؛ اسے UTF-8 میں محفوظ کیجیے</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>پڑھی نہیں جا سکتی (%1)</translation>
    </message>
    <message>
        <source>is not TOML: %1</source>
        <translation>TOML کی درست شکل میں نہیں: %1</translation>
    </message>
    <message>
        <source>name one of %1</source>
        <translation>ان میں سے ایک لکھیے: %1</translation>
    </message>
    <message>
        <source>is missing; every language of the pack needs it</source>
        <translation>موجود نہیں؛ مہم کی ہر زبان میں اس کا ہونا ضروری ہے</translation>
    </message>
    <message>
        <source>is of a language the pack does not have</source>
        <translation>یہ ایسی زبان کا ہے جو مہم میں نہیں</translation>
    </message>
    <message>
        <source>does not say %1</source>
        <translation>اس میں %1 نہیں لکھا</translation>
    </message>
    <message>
        <source>%1 stands twice; keep one</source>
        <translation>%1 دو بار ہے؛ ایک رہنے دیجیے</translation>
    </message>
    <message>
        <source>name who gets the list, or take &apos;named&apos; from exposures</source>
        <translation>لکھیے کہ فہرست کسے ملتی ہے، یا exposures سے named نکال دیجیے</translation>
    </message>
    <message>
        <source>{%1} is no placeholder; there are %2</source>
        <translation>خطوط وحدانی میں %1 نہیں بھرا جا سکتا؛ یہ بھرے جا سکتے ہیں: %2</translation>
    </message>
    <message>
        <source>begin with one line &apos;# &apos; and the headline</source>
        <translation>پہلی سطر میں # اور اس کے بعد سرخی لکھیے</translation>
    </message>
    <message>
        <source>put the ask, in two sentences, as a paragraph under the headline</source>
        <translation>سرخی کے نیچے اپنا مطالبہ دو جملوں کے ایک پیراگراف میں لکھیے</translation>
    </message>
    <message>
        <source>put the appeal to read under a heading that begins with &apos;## &apos;</source>
        <translation>پوری اپیل ایسی سرخی کے نیچے لکھیے جو ## سے شروع ہو</translation>
    </message>
    <message>
        <source>put what everyone must know before the first &apos;## &apos;</source>
        <translation>جو بات ہر ایک کو معلوم ہونی چاہیے وہ پہلی ## سے پہلے لکھیے</translation>
    </message>
    <message>
        <source>the first layer has %1 words and %2 is the most; move some under a &apos;## &apos; heading</source>
        <translation>پہلے حصے میں %1 الفاظ ہیں، اور حد %2 ہے؛ کچھ حصہ ## والی سرخی کے نیچے لے جائیے</translation>
    </message>
    <message>
        <source>take out %1: a text has no links, pictures or mark-up</source>
        <translation>%1 نکال دیجیے: متن میں لنک، تصویر یا ساخت کے نشان نہیں ہوتے</translation>
    </message>
    <message>
        <source>is larger than %1 x %2 pixels; make it smaller</source>
        <translation>%1 × %2 پکسل سے بڑی ہے؛ چھوٹی کیجیے</translation>
    </message>
    <message>
        <source>is no %1; save it as one</source>
        <translation>یہ %1 نہیں؛ اسے اسی شکل میں محفوظ کیجیے</translation>
    </message>
    <message>
        <source>is damaged; save it again</source>
        <translation>خراب ہے؛ دوبارہ محفوظ کیجیے</translation>
    </message>
    <message>
        <source>is no Ogg; save the sound as Ogg</source>
        <translation>یہ Ogg نہیں؛ آواز کو Ogg کے طور پر محفوظ کیجیے</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is over 1 MiB; take out what is not of this program</source>
        <translation>ایک میگابائٹ سے بڑی ہے؛ جو اس پروگرام کا نہیں اسے نکال دیجیے</translation>
    </message>
    <message>
        <source>defines entities; the only DOCTYPE that is read is &lt;!DOCTYPE TS&gt;</source>
        <translation>اس میں اپنے مخفف بنائے گئے ہیں؛ صرف DOCTYPE TS پڑھا جاتا ہے</translation>
    </message>
    <message>
        <source>is not XML: %1</source>
        <translation>XML کی درست شکل میں نہیں: %1</translation>
    </message>
    <message>
        <source>is no file of Qt Linguist; it begins with &lt;TS&gt;</source>
        <translation>یہ Qt Linguist کی فائل نہیں؛ ایسی فائل TS سے شروع ہوتی ہے</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%2 میں %1: %3</translation>
    </message>
    <message>
        <source>keep its placeholders as they are (%1)</source>
        <translation>بھرے جانے والے نشان جوں کے توں رکھیے (%1)</translation>
    </message>
    <message>
        <source>take out the mark-up; it is shown letter for letter</source>
        <translation>ساخت کے نشان نکال دیجیے؛ وہ حرف بہ حرف دکھائے جاتے ہیں</translation>
    </message>
    <message>
        <source>take out %1, which means nothing here</source>
        <translation>%1 نکال دیجیے، یہاں اس کا کوئی مطلب نہیں</translation>
    </message>
    <message>
        <source>is missing; put it in</source>
        <translation>موجود نہیں؛ اسے شامل کیجیے</translation>
    </message>
    <message>
        <source>write %1, the one that is read</source>
        <translation>%1 لکھیے، وہی پڑھا جاتا ہے</translation>
    </message>
    <message>
        <source>is missing; put the file there</source>
        <translation>موجود نہیں؛ فائل وہاں رکھیے</translation>
    </message>
    <message>
        <source>cannot be read; copy it once more</source>
        <translation>پڑھی نہیں جا سکتی؛ دوبارہ نقل کیجیے</translation>
    </message>
    <message>
        <source>make it shorter: %1 bytes is the most</source>
        <translation>اسے مختصر کیجیے: حد %1 بائٹ ہے</translation>
    </message>
    <message>
        <source>keep one of two entries of the same name</source>
        <translation>ایک ہی نام کے دو میں سے ایک رہنے دیجیے</translation>
    </message>
    <message>
        <source>write it as JSON in UTF-8</source>
        <translation>اسے UTF-8 میں JSON کے طور پر لکھیے</translation>
    </message>
    <message>
        <source>begin with { and end with }</source>
        <translation>پوری فائل کو خطوط وحدانی میں رکھیے</translation>
    </message>
    <message>
        <source>write a list of 1 to %1 rows</source>
        <translation>1 سے %1 قطاروں تک کی فہرست لکھیے</translation>
    </message>
    <message>
        <source>write a list of %1 to %2 keys</source>
        <translation>%1 سے %2 بٹنوں تک کی فہرست لکھیے</translation>
    </message>
    <message>
        <source>write {&quot;base&quot;: &quot;...&quot;} with what the key types</source>
        <translation>base میں وہ لکھیے جو بٹن لکھتا ہے</translation>
    </message>
    <message>
        <source>%1 is no physical key; write KeyQ or the like</source>
        <translation>%1 کوئی اصلی بٹن نہیں؛ KeyQ یا ایسا ہی کچھ لکھیے</translation>
    </message>
    <message>
        <source>write a list of at most %1 variants as more</source>
        <translation>more میں زیادہ سے زیادہ %1 متبادل کی فہرست لکھیے</translation>
    </message>
    <message>
        <source>write 1 to %1 letters</source>
        <translation>1 سے %1 تک حروف لکھیے</translation>
    </message>
    <message>
        <source>take out %1: a key types letters, marks, digits and punctuation</source>
        <translation>%1 نکال دیجیے: بٹن صرف حروف، اعراب، ہندسے اور رموزِ اوقاف لکھتا ہے</translation>
    </message>
    <message>
        <source>write it in NFC, letters and marks put together</source>
        <translation>اسے NFC میں لکھیے، حروف اور اعراب جڑے ہوئے</translation>
    </message>
    <message>
        <source>write a list of at most %1 languages</source>
        <translation>زیادہ سے زیادہ %1 زبانوں کی فہرست لکھیے</translation>
    </message>
    <message>
        <source>write small letters, digits and hyphens</source>
        <translation>چھوٹے لاطینی حروف، ہندسے اور چھوٹے خط لکھیے</translation>
    </message>
    <message>
        <source>write a code like ur or zh-Hant</source>
        <translation>ur یا zh-Hant جیسا کوڈ لکھیے</translation>
    </message>
    <message>
        <source>write ltr or rtl</source>
        <translation>ltr یا rtl لکھیے</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>true یا false لکھیے</translation>
    </message>
    <message>
        <source>keep one key of this name</source>
        <translation>اس نام کا ایک ہی بٹن رہنے دیجیے</translation>
    </message>
    <message>
        <source>still holds the words of the template; write your own</source>
        <translation>اس میں اب بھی نمونے کے الفاظ ہیں؛ اپنے الفاظ لکھیے</translation>
    </message>
    <message>
        <source>is missing, so the language %1 is not offered; add it, or take the language out</source>
        <translation>موجود نہیں، اس لیے زبان %1 پیش نہیں کی جاتی؛ اسے شامل کیجیے یا وہ زبان نکال دیجیے</translation>
    </message>
    <message>
        <source>no key can open what is signed; add one</source>
        <translation>دستخط کھولنے والی کوئی کلید درج نہیں؛ ایک شامل کیجیے</translation>
    </message>
    <message>
        <source>without one no stand can ever be cleared; add one</source>
        <translation>اس کے بغیر کسی اسٹال سے کبھی کچھ نہیں مٹایا جا سکتا؛ ایک شامل کیجیے</translation>
    </message>
    <message>
        <source>stands on %1 with a contrast of %2 to 1 and %3 is the least; make one lighter or the other darker</source>
        <translation>%1 پر اس کا فرق %2 ہے، اور کم سے کم %3 چاہیے؛ ایک کو ہلکا یا دوسرے کو گہرا کیجیے</translation>
    </message>
    <message>
        <source>lines of the screens without a translation, shown in English: %1</source>
        <translation>اسکرین کی سطریں جن کا ترجمہ نہیں اور جو انگریزی میں دکھائی جاتی ہیں: %1</translation>
    </message>
    <message>
        <source>is missing; lines of the screens shown in English: %1</source>
        <translation>موجود نہیں؛ اسکرین کی سطریں جو انگریزی میں دکھائی جاتی ہیں: %1</translation>
    </message>
    <message>
        <source>is missing: no keyboard on the screen has the letters of %1; add it</source>
        <translation>موجود نہیں: اسکرین کے کسی کی بورڈ پر %1 کے حروف نہیں؛ اسے شامل کیجیے</translation>
    </message>
    <message>
        <source>Who gets the list of names</source>
        <translation>ناموں کی فہرست کسے ملے گی</translation>
    </message>
    <message>
        <source>The office&apos;s key</source>
        <translation>دفتر کی کلید</translation>
    </message>
    <message>
        <source>The appeal</source>
        <translation>اپیل</translation>
    </message>
    <message>
        <source>What people agree to</source>
        <translation>لوگ کس بات پر رضامند ہوتے ہیں</translation>
    </message>
    <message>
        <source>The words of the screens</source>
        <translation>اسکرین کے الفاظ</translation>
    </message>
    <message>
        <source>The keyboard on the screen</source>
        <translation>اسکرین کا کی بورڈ</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>the same name</source>
        <translation>ایک ہی نام</translation>
    </message>
    <message>
        <source>one name in two spellings or scripts</source>
        <translation>ایک ہی نام، مختلف ہجے یا رسم الخط میں</translation>
    </message>
    <message>
        <source>names that differ by a slip</source>
        <translation>ایک حرف کی بھول سے مختلف نام</translation>
    </message>
    <message>
        <source>names alike</source>
        <translation>ملتے جلتے نام</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>مختلف نام</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>ایک ہی ای میل</translation>
    </message>
    <message>
        <source>e-mails that differ by a slip</source>
        <translation>ایک حرف کی بھول سے مختلف ای میل</translation>
    </message>
    <message>
        <source>different e-mails</source>
        <translation>مختلف ای میل</translation>
    </message>
    <message>
        <source>the same telephone</source>
        <translation>ایک ہی فون نمبر</translation>
    </message>
    <message>
        <source>telephones that differ by a slip</source>
        <translation>ایک ہندسے کی بھول سے مختلف فون نمبر</translation>
    </message>
    <message>
        <source>different telephones</source>
        <translation>مختلف فون نمبر</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>ایک ہی جگہ</translation>
    </message>
    <message>
        <source>different places</source>
        <translation>مختلف جگہیں</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>ایک ہی شخص</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>دو لوگ</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>کیا ایک ہی شخص ہے؟</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>ایک ہی شخص</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس کیجیے</translation>
    </message>
</context>
<context>
    <name>PathEntry</name>
    <message>
        <source>Choose…</source>
        <translation>چنیے…</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Take out</source>
        <translation>نکالیے</translation>
    </message>
</context>
<context>
    <name>ReaderNames</name>
    <message>
        <source>The press and everyone</source>
        <translation>اخبارات اور ہر کوئی</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests and deletion</source>
        <translation>درخواستیں اور مٹانا</translation>
    </message>
    <message>
        <source>Whoever signed may take the signature back, or ask to be forgotten. When the campaign is over, everything is deleted.</source>
        <translation>جس نے دستخط کیے وہ دستخط واپس لے سکتا ہے، یا اپنا اندراج مٹانے کو کہہ سکتا ہے۔ مہم ختم ہونے پر سب کچھ مٹا دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Forget a person: open with the campaign&apos;s key first</source>
        <translation>کسی شخص کا اندراج مٹانا: پہلے مہم کی کلید سے کھولیے</translation>
    </message>
</context>
<context>
    <name>RevokeBox</name>
    <message>
        <source>Revoked: what it dates from %1 on does not count.</source>
        <translation>منسوخ: %1 سے اس کا کچھ شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Everything of this stand will count again, also what somebody may have made with it since.</source>
        <translation>اس اسٹال کا سب کچھ پھر شمار ہو گا، وہ بھی جو اس دوران کسی نے اس سے بنایا ہو۔</translation>
    </message>
    <message>
        <source>From the day below on nothing of this stand counts. What it brought for earlier days stays; what still comes for them waits for your decision.</source>
        <translation>نیچے دی گئی تاریخ سے اس اسٹال کا کچھ شمار نہیں ہوگا۔ پہلے دنوں کا جو آ چکا ہے وہ رہے گا؛ ان دنوں کا جو ابھی آئے گا وہ آپ کے فیصلے کا منتظر رہے گا۔</translation>
    </message>
    <message>
        <source>The first day that does not count, as year-month-day</source>
        <translation>پہلا دن جو شمار نہ ہو، سال-مہینہ-دن</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation>اسے پھر شمار کیجیے</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>منسوخ کیجیے</translation>
    </message>
    <message>
        <source>No</source>
        <translation>جی نہیں</translation>
    </message>
</context>
<context>
    <name>SaidNote</name>
    <message>
        <source>There is no record here to open.</source>
        <translation>یہاں کھولنے کے لیے کوئی اندراج نہیں۔</translation>
    </message>
    <message>
        <source>Bundle %1 is left out.</source>
        <translation>پیکٹ %1 شامل نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>Bundle %1 waits again.</source>
        <translation>پیکٹ %1 پھر منتظر ہے۔</translation>
    </message>
    <message>
        <source>Bundles taken in: %1, records in them: %2. Here already: %3 · waiting: %4 · refused: %5</source>
        <translation>لیے گئے پیکٹ: %1، ان میں اندراج: %2۔ پہلے سے یہاں: %3 · منتظر: %4 · رد: %5</translation>
    </message>
    <message>
        <source>The pack of %1 is kept here.</source>
        <translation>%1 کی فائلیں یہاں محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Accepted. Bundles that had waited for this: %1.</source>
        <translation>قبول ہوا۔ جو پیکٹ اس کے منتظر تھے: %1۔</translation>
    </message>
    <message>
        <source>Noted. Records on the way from %2: %1.</source>
        <translation>درج ہوا۔ %2 سے راستے میں اندراج: %1۔</translation>
    </message>
    <message>
        <source>That was noted before.</source>
        <translation>یہ پہلے ہی درج ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>Copied and checked: %1</source>
        <translation>نقل بنی اور جانچی گئی: %1</translation>
    </message>
    <message>
        <source>Copied and checked. But it lies on the register&apos;s own disk, so no stand may clear anything for it. Copy to a stick as well.</source>
        <translation>نقل بنی اور جانچی گئی۔ مگر یہ رجسٹر ہی کی ڈسک پر ہے، اس لیے کوئی اسٹال اس کی بنا پر کچھ نہیں مٹا سکتا۔ یو ایس بی پر بھی نقل بنائیے۔</translation>
    </message>
    <message>
        <source>The acknowledgements are written. Stands: %1. Bundles not yet in a copy on another disk: %2.</source>
        <translation>تصدیقیں لکھی گئیں۔ اسٹال: %1۔ جو پیکٹ ابھی کسی اور ڈسک کی نقل میں نہیں: %2۔</translation>
    </message>
    <message>
        <source>The revocation is taken back: this stand counts again.</source>
        <translation>منسوخی واپس لی گئی: یہ اسٹال پھر شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>It counts again with the next lists.</source>
        <translation>اگلی فہرستوں میں یہ پھر گنا جائے گا۔</translation>
    </message>
    <message>
        <source>It was not noted here. Nothing was changed.</source>
        <translation>یہ یہاں درج نہیں تھا۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Noted: the next lists leave this signature out.</source>
        <translation>درج ہوا: اگلی فہرستوں میں یہ دستخط شامل نہیں ہو گا۔</translation>
    </message>
    <message>
        <source>Records here: %2, and of them this key opens: %1. The rest needs another key: find it now.</source>
        <translation>یہاں کے اندراج: %2، ان میں سے یہ کلید کھولتی ہے: %1۔ باقی کے لیے دوسری کلید چاہیے: وہ ابھی ڈھونڈیے۔</translation>
    </message>
    <message>
        <source>Damaged in the register: %1. Take the bundles in again from their sticks, which puts back what is damaged.</source>
        <translation>رجسٹر میں خراب اندراج: %1۔ پیکٹ ان کی یو ایس بی سے دوبارہ لیجیے، اس سے خراب اندراج بحال ہو جاتے ہیں۔</translation>
    </message>
    <message>
        <source>This key opens all that lies here: %1. Records that do not belong to the bundle they came in: %2.</source>
        <translation>یہ کلید یہاں کا سب کچھ کھولتی ہے: %1۔ جو اندراج اپنے پیکٹ کے نہیں: %2۔</translation>
    </message>
    <message>
        <source>This key opens: %1.</source>
        <translation>یہ کلید کھولتی ہے: %1۔</translation>
    </message>
    <message>
        <source>This key opens all that lies here. Records: %1.</source>
        <translation>یہ کلید یہاں کا سب کچھ کھولتی ہے۔ اندراج: %1۔</translation>
    </message>
    <message>
        <source>damaged records put back: %1</source>
        <translation>بحال کیے گئے خراب اندراج: %1</translation>
    </message>
    <message>
        <source>Bundle %1 counts. Records, each counted once: %2.</source>
        <translation>پیکٹ %1 شمار ہوتا ہے۔ اندراج، ہر ایک ایک بار: %2۔</translation>
    </message>
    <message>
        <source>The handover is noted. Names on the list: %1.</source>
        <translation>حوالگی درج ہو گئی۔ فہرست میں نام: %1۔</translation>
    </message>
    <message>
        <source>Revoked. Bundles of this stand that still count: %1; that do not: %2; that wait: %3.</source>
        <translation>منسوخ ہوا۔ اس اسٹال کے پیکٹ جو اب بھی شمار ہوتے ہیں: %1؛ جو نہیں ہوتے: %2؛ جو منتظر ہیں: %3۔</translation>
    </message>
    <message>
        <source>Erased here: %1, but not in every back-up that you named. The key is closed.</source>
        <translation>یہاں مٹائے گئے: %1، مگر آپ کی بتائی ہوئی ہر احتیاطی نقل میں نہیں۔ کلید بند کر دی گئی ہے۔</translation>
    </message>
    <message>
        <source>Erased for good: %1. The key is closed, so that nothing of it stays open.</source>
        <translation>ہمیشہ کے لیے مٹائے گئے: %1۔ کلید بند کر دی گئی ہے تاکہ ان میں سے کچھ کھلا نہ رہے۔</translation>
    </message>
    <message>
        <source>Everything is deleted. The statement says what went and what was not reached.</source>
        <translation>سب کچھ مٹا دیا گیا۔ بیان بتاتا ہے کہ کیا مٹا اور کس تک پہنچ نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Everything is deleted, and the statement is saved: %1</source>
        <translation>سب کچھ مٹا دیا گیا، اور بیان محفوظ ہے: %1</translation>
    </message>
    <message>
        <source>Finished: what was erased lies nowhere in the register any more.</source>
        <translation>مکمل ہوا: جو مٹایا گیا وہ اب رجسٹر میں کہیں نہیں۔</translation>
    </message>
    <message>
        <source>Pairs that may be one person: %1.</source>
        <translation>جوڑے جو شاید ایک ہی شخص ہوں: %1۔</translation>
    </message>
    <message>
        <source>The lists are written. People counted: %1. Folder: %2</source>
        <translation>فہرستیں لکھی گئیں۔ شمار کیے گئے لوگ: %1۔ فولڈر: %2</translation>
    </message>
    <message>
        <source>The pack is written and ready to go live.</source>
        <translation>مہم کی فائلیں لکھی گئیں اور اصل کام کے لیے تیار ہیں۔</translation>
    </message>
    <message>
        <source>The pack is written. Left to do before it goes live: %1. It stands under the pack&apos;s six words.</source>
        <translation>مہم کی فائلیں لکھی گئیں۔ اصل کام سے پہلے باقی کام: %1۔ تفصیل اس کے چھ الفاظ کے نیچے ہے۔</translation>
    </message>
    <message>
        <source>Files written: %1. Folder: %2</source>
        <translation>لکھی گئی فائلیں: %1۔ فولڈر: %2</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick is written: %1</source>
        <translation>رضاکاروں کی یو ایس بی لکھی گئی: %1</translation>
    </message>
    <message>
        <source>Sticks that hold the key now: %1. Try both copies next.</source>
        <translation>اب کلید جن یو ایس بی پر ہے: %1۔ اب دونوں نقلیں آزمائیے۔</translation>
    </message>
    <message>
        <source>Every copy opened a test record. Copies tried: %1.</source>
        <translation>ہر نقل نے آزمائشی اندراج کھولا۔ آزمائی گئی نقلیں: %1۔</translation>
    </message>
    <message>
        <source>That copy works. A second one on another stick must be tried, too.</source>
        <translation>یہ نقل کام کرتی ہے۔ دوسری یو ایس بی والی نقل بھی آزمانی ہو گی۔</translation>
    </message>
    <message>
        <source>The campaign pack cannot be used as it is. Left to mend: %1</source>
        <translation>مہم کی فائلیں ابھی استعمال نہیں ہو سکتیں۔ درست کرنے کی باتیں: %1</translation>
    </message>
    <message>
        <source>Mend each of these, then try again.</source>
        <translation>ان میں سے ہر ایک درست کیجیے، پھر دوبارہ کوشش کیجیے۔</translation>
    </message>
    <message>
        <source>More of these: %1</source>
        <translation>ایسی مزید باتیں: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیے</translation>
    </message>
</context>
<context>
    <name>StandRow</name>
    <message>
        <source>Take the revocation back…</source>
        <translation>منسوخی واپس لیجیے…</translation>
    </message>
    <message>
        <source>Lost or stolen…</source>
        <translation>گم یا چوری…</translation>
    </message>
    <message>
        <source>held</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>راستے میں</translation>
    </message>
    <message>
        <source>bundles</source>
        <translation>پیکٹ</translation>
    </message>
    <message>
        <source>Nothing is known of these bundles: %1</source>
        <translation>ان پیکٹوں کا کچھ پتا نہیں: %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>منتظر: %1</translation>
    </message>
    <message>
        <source>This stand is not accepted yet. Ask its volunteer to read the stand&apos;s words from the panel. If they are the words above, accept it.</source>
        <translation>یہ اسٹال ابھی قبول نہیں ہوا۔ اس کے رضاکار سے کہیے کہ پینل سے اسٹال کے الفاظ پڑھ کر سنائے۔ اگر وہ اوپر والے الفاظ ہوں تو قبول کیجیے۔</translation>
    </message>
    <message>
        <source>The volunteer read these words</source>
        <translation>رضاکار نے یہی الفاظ پڑھے</translation>
    </message>
    <message>
        <source>Yes, all six: accept it</source>
        <translation>جی ہاں، چھ کے چھ: قبول کیجیے</translation>
    </message>
    <message>
        <source>No</source>
        <translation>جی نہیں</translation>
    </message>
</context>
<context>
    <name>StandsPage</name>
    <message>
        <source>Stands</source>
        <translation>اسٹال</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>ابھی کچھ نہیں آیا۔</translation>
    </message>
    <message>
        <source>Held: %1 · waiting: %2 · on the way: %3</source>
        <translation>موجود: %1 · منتظر: %2 · راستے میں: %3</translation>
    </message>
    <message>
        <source>Keep the campaign&apos;s pack here</source>
        <translation>مہم کی فائلیں یہاں محفوظ کیجیے</translation>
    </message>
    <message>
        <source>So that every text is known that somebody has signed.</source>
        <translation>تاکہ ہر وہ متن معلوم ہو جس پر کسی نے دستخط کیے۔</translation>
    </message>
    <message>
        <source>The pack&apos;s folder</source>
        <translation>مہم کا فولڈر</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>محفوظ کیجیے</translation>
    </message>
    <message>
        <source>A closing statement by telephone</source>
        <translation>فون پر اختتامی بیان</translation>
    </message>
    <message>
        <source>Type the message, or the words and digits as they are read aloud. Then this page shows what is still on its way.</source>
        <translation>پیغام لکھیے، یا الفاظ اور ہندسے جیسے پڑھ کر سنائے جائیں۔ پھر یہ صفحہ بتاتا ہے کہ کیا ابھی راستے میں ہے۔</translation>
    </message>
    <message>
        <source>What the volunteer sent or said</source>
        <translation>رضاکار نے جو بھیجا یا کہا</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>درج کیجیے</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>The campaign&apos;s register</source>
        <translation>مہم کا رجسٹر</translation>
    </message>
    <message>
        <source>It keeps what the stands bring, sealed. Nobody can read a name in it without the campaign&apos;s key.</source>
        <translation>اسٹال جو لاتے ہیں وہ اس میں مہر بند رہتا ہے۔ مہم کی کلید کے بغیر کوئی اس میں ایک نام بھی نہیں پڑھ سکتا۔</translation>
    </message>
    <message>
        <source>Begin on this computer</source>
        <translation>اس کمپیوٹر پر شروع کیجیے</translation>
    </message>
    <message>
        <source>One file, for one office. You need nothing else.</source>
        <translation>ایک دفتر کے لیے ایک فائل۔ اور کچھ نہیں چاہیے۔</translation>
    </message>
    <message>
        <source>The register&apos;s file</source>
        <translation>رجسٹر کی فائل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیے</translation>
    </message>
    <message>
        <source>Or share one between offices</source>
        <translation>یا کئی دفتروں میں ایک ہی رجسٹر</translation>
    </message>
    <message>
        <source>A PostgreSQL server that your offices reach. Ask whoever looks after it for the address.</source>
        <translation>وہ PostgreSQL سرور جس تک آپ کے دفتر پہنچ سکیں۔ اس کا پتا اس سے پوچھیے جو اسے سنبھالتا ہے۔</translation>
    </message>
    <message>
        <source>Its address, such as postgresql+psycopg://name@server/petition</source>
        <translation>اس کا پتا، جیسے postgresql+psycopg://name@server/petition</translation>
    </message>
    <message>
        <source>A new register is for practice only</source>
        <translation>نیا رجسٹر صرف مشق کے لیے ہے</translation>
    </message>
    <message>
        <source>Practice bundles and real ones never lie together.</source>
        <translation>مشق کے اور اصلی پیکٹ کبھی ایک جگہ نہیں رہتے۔</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>All records from the back-up %1, which was checked.</source>
        <translation>احتیاطی نقل %1 کے تمام اندراج؛ نقل جانچ لی گئی۔</translation>
    </message>
    <message>
        <source>Records from the register: %1. Erased before: %2.</source>
        <translation>رجسٹر سے اندراج: %1۔ پہلے مٹائے گئے: %2۔</translation>
    </message>
    <message>
        <source>Files of the lists in %1: %2.</source>
        <translation>%1 میں فہرستوں کی فائلیں: %2۔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, which was not published from here.</source>
        <translation>%1، جو یہاں سے شائع نہیں ہوا تھا۔</translation>
    </message>
    <message>
        <source>The back-up %1 of %2, on another disk.</source>
        <translation>%2 کی احتیاطی نقل %1، کسی اور ڈسک پر۔</translation>
    </message>
    <message>
        <source>The back-up %1 of %2, on the register&apos;s own disk.</source>
        <translation>%2 کی احتیاطی نقل %1، رجسٹر ہی کی ڈسک پر۔</translation>
    </message>
    <message>
        <source>Lists published on %1.</source>
        <translation>%1 کو شائع ہونے والی فہرستیں۔</translation>
    </message>
    <message>
        <source>The list that %1 was given on %2, which they must destroy.</source>
        <translation>وہ فہرست جو %2 کو %1 کو دی گئی؛ اسے تلف کرنا ان کے ذمے ہے۔</translation>
    </message>
    <message>
        <source>Statement of deletion, %1</source>
        <translation>مٹانے کا بیان، %1</translation>
    </message>
    <message>
        <source>Campaign %1. The day of deletion was %2.</source>
        <translation>مہم %1۔ مٹانے کی تاریخ %2 تھی۔</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>مٹایا گیا:</translation>
    </message>
    <message>
        <source>Not reached, unless somebody destroyed it before:</source>
        <translation>جس تک پہنچ نہ ہو سکی، اگر کسی نے پہلے ہی تلف نہ کر دیا ہو:</translation>
    </message>
    <message>
        <source>What this program cannot know of: bundles on sticks, copies of lists and back-ups, stands that were never closed, and what a disk keeps of deleted files. Destroy the campaign&apos;s key, and what is sealed is lost.</source>
        <translation>جس کا اس پروگرام کو علم نہیں ہو سکتا: یو ایس بی پر موجود پیکٹ، فہرستوں اور احتیاطی نقلوں کی نقلیں، وہ اسٹال جو کبھی بند نہیں کیے گئے، اور مٹائی گئی فائلوں کا جو حصہ ڈسک پر رہ جائے۔ مہم کی کلید تلف کر دیجیے، تو جو مہر بند ہے وہ ہمیشہ کے لیے ناقابلِ خواندگی ہو جائے گا۔</translation>
    </message>
</context>
<context>
    <name>WarningsCard</name>
    <message>
        <source>The day of deletion is over (%1). Everything here must be deleted now.</source>
        <translation>مٹانے کی تاریخ گزر چکی ہے (%1)۔ یہاں جو کچھ ہے سب ابھی مٹانا لازم ہے۔</translation>
    </message>
    <message>
        <source>The day of deletion of one pack is over (%1). The last one&apos;s is %2; after it everything is deleted.</source>
        <translation>مہم کے ایک متن کے نام مٹانے کی تاریخ گزر چکی ہے (%1)۔ آخری کی تاریخ %2 ہے؛ اس کے بعد سب کچھ مٹایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Today is the last day on which these names may be kept. Publish what is still to be published.</source>
        <translation>آج آخری دن ہے جب تک یہ نام رکھے جا سکتے ہیں۔ جو کچھ شائع ہونا باقی ہے، شائع کر لیجیے۔</translation>
    </message>
    <message>
        <source>Days left until the day of deletion (%2): %1. Publish what is still to be published.</source>
        <translation>مٹانے کی تاریخ (%2) تک باقی دن: %1۔ جو کچھ شائع ہونا باقی ہے، شائع کر لیجیے۔</translation>
    </message>
    <message>
        <source>An erase was stopped halfway. What was erased may still lie in the register&apos;s file.</source>
        <translation>مٹانے کا کام بیچ میں رک گیا تھا۔ جو مٹایا گیا وہ شاید اب بھی رجسٹر کی فائل میں موجود ہو۔</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>اسے مکمل کیجیے</translation>
    </message>
    <message>
        <source>To the lists</source>
        <translation>فہرستوں کی طرف</translation>
    </message>
    <message>
        <source>To the deletion</source>
        <translation>مٹانے کی طرف</translation>
    </message>
    <message>
        <source>No key was tried on these signatures yet. Do it while every stand still has them: if the key opens nothing, nothing is lost today.</source>
        <translation>ان دستخطوں پر ابھی کوئی کلید نہیں آزمائی گئی۔ یہ کام اسی وقت کر لیجیے جب تک یہ ہر اسٹال کے پاس بھی ہیں: اگر کلید سے کچھ نہ کھلے تو آج کچھ بھی ضائع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Try the key…</source>
        <translation>کلید آزمائیے…</translation>
    </message>
    <message>
        <source>The campaign key&apos;s file, on its stick</source>
        <translation>مہم کی کلید کی فائل، اپنی یو ایس بی پر</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>اس کے خفیہ الفاظ</translation>
    </message>
    <message>
        <source>Try the key</source>
        <translation>کلید آزمائیے</translation>
    </message>
</context>
<context>
    <name>WithdrawCard</name>
    <message>
        <source>Take a signature back</source>
        <translation>دستخط واپس لیجیے</translation>
    </message>
    <message>
        <source>By the code of a receipt, told by telephone or letter. No key is needed, and no name is shown. The next lists leave this signature out.</source>
        <translation>رسید کے کوڈ سے، جو فون یا خط کے ذریعے بتایا گیا ہو۔ نہ کلید چاہیے، نہ کوئی نام دکھایا جاتا ہے۔ اگلی فہرستوں میں یہ دستخط شامل نہیں ہو گا۔</translation>
    </message>
    <message>
        <source>The receipt&apos;s code</source>
        <translation>رسید کا کوڈ</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>واپس لیجیے</translation>
    </message>
    <message>
        <source>That was a mistake: let it count again</source>
        <translation>یہ غلطی تھی: اسے پھر گنیے</translation>
    </message>
</context>
</TS>
