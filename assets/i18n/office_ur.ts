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
        <source>%1 people signed</source>
        <translation>%1 لوگوں نے دستخط کیے</translation>
    </message>
    <message>
        <source>%1 signed twice and are counted once · %2 withdrew</source>
        <translation>%1 نے دو بار دستخط کیے، ایک بار گنے گئے · %2 نے واپس لیے</translation>
    </message>
    <message>
        <source>%1 records are sealed to another key.</source>
        <translation>%1 اندراج کسی اور کلید سے مہر بند ہیں۔</translation>
    </message>
    <message>
        <source>%1 records do not belong to the bundle they came in, and are left out.</source>
        <translation>%1 اندراج اس پیکٹ کے نہیں جس میں آئے، اس لیے شامل نہیں۔</translation>
    </message>
    <message>
        <source>%1 signed a text that no pack kept here holds. Keep that pack under Stands.</source>
        <translation>%1 نے ایسے متن پر دستخط کیے جو یہاں محفوظ کسی مہم میں نہیں۔ وہ مہم «اسٹال» میں محفوظ کیجیے۔</translation>
    </message>
    <message>
        <source>%1 withdrawals match no signature here. Their bundles may still be on their way.</source>
        <translation>%1 واپسیوں کا یہاں کوئی دستخط نہیں ملا۔ ممکن ہے ان کے پیکٹ ابھی راستے میں ہوں۔</translation>
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
        <source>%1 pairs to look at. Nobody is merged unless you say so, and the lists need not wait for it.</source>
        <translation>%1 جوڑے دیکھنے ہیں۔ آپ کے کہے بغیر کسی کو ایک نہیں کیا جاتا، اور فہرستوں کو اس کا انتظار نہیں کرنا پڑتا۔</translation>
    </message>
    <message>
        <source>Nobody left a comment that may be shown.</source>
        <translation>کسی نے ایسا تبصرہ نہیں چھوڑا جو دکھایا جا سکے۔</translation>
    </message>
    <message>
        <source>%1 comments wait · %2 will be shown · %3 stay in the office</source>
        <translation>%1 تبصرے منتظر ہیں · %2 دکھائے جائیں گے · %3 دفتر میں رہیں گے</translation>
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
    <name>PairCard</name>
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
    <name>SaidNote</name>
    <message>
        <source>There is no record here to open.</source>
        <translation>یہاں کھولنے کے لیے کوئی اندراج نہیں۔</translation>
    </message>
    <message>
        <source>This key opens %1 of %2 records. The others need another key: find it now.</source>
        <translation>یہ کلید %2 میں سے %1 اندراج کھولتی ہے۔ باقیوں کے لیے دوسری کلید چاہیے: وہ ابھی ڈھونڈیے۔</translation>
    </message>
    <message>
        <source>This key opens all %1 records. %2 more do not belong to the bundle they came in.</source>
        <translation>یہ کلید تمام %1 اندراج کھولتی ہے۔ مزید %2 اس پیکٹ کے نہیں جس میں آئے۔</translation>
    </message>
    <message>
        <source>This key opens all %1 records that lie here.</source>
        <translation>یہ کلید یہاں موجود تمام %1 اندراج کھولتی ہے۔</translation>
    </message>
    <message>
        <source>%1 bundles taken in with %2 records. %3 were here already, %4 wait, %5 were refused.</source>
        <translation>%1 پیکٹ لیے گئے، %2 اندراج۔ %3 پہلے سے یہاں تھے، %4 منتظر ہیں، %5 رد ہوئے۔</translation>
    </message>
    <message>
        <source>The pack of %1 is kept here.</source>
        <translation>%1 کی فائلیں یہاں محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Accepted. %1 bundles had waited for this stand.</source>
        <translation>قبول ہوا۔ اس اسٹال کے %1 پیکٹ منتظر تھے۔</translation>
    </message>
    <message>
        <source>Noted: %1 records are on their way from %2.</source>
        <translation>درج ہوا: %2 سے %1 اندراج راستے میں ہیں۔</translation>
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
        <source>Acknowledgements for %1 stands are written. %2 bundles are not yet in a copy on another disk.</source>
        <translation>%1 اسٹالوں کی تصدیقیں لکھی گئیں۔ %2 پیکٹ ابھی کسی اور ڈسک کی نقل میں نہیں۔</translation>
    </message>
    <message>
        <source>Finished: what was erased lies nowhere in the register any more.</source>
        <translation>مکمل ہوا: جو مٹایا گیا وہ اب رجسٹر میں کہیں نہیں۔</translation>
    </message>
    <message>
        <source>%1 pairs may be one person.</source>
        <translation>%1 جوڑے شاید ایک ہی شخص ہوں۔</translation>
    </message>
    <message>
        <source>The lists of %1 people are written: %2</source>
        <translation>%1 لوگوں کی فہرستیں لکھی گئیں: %2</translation>
    </message>
    <message>
        <source>The pack is written and ready to go live.</source>
        <translation>مہم کی فائلیں لکھی گئیں اور اصل کام کے لیے تیار ہیں۔</translation>
    </message>
    <message>
        <source>The pack is written. %1 things are left to do before it goes live; they stand below it.</source>
        <translation>مہم کی فائلیں لکھی گئیں۔ اصل کام سے پہلے %1 باتیں باقی ہیں؛ وہ نیچے درج ہیں۔</translation>
    </message>
    <message>
        <source>%1 files are written: %2</source>
        <translation>%1 فائلیں لکھی گئیں: %2</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick is written: %1</source>
        <translation>رضاکاروں کی یو ایس بی لکھی گئی: %1</translation>
    </message>
    <message>
        <source>The key lies on %1 sticks now. Try both copies next.</source>
        <translation>کلید اب %1 یو ایس بی پر ہے۔ اب دونوں نقلیں آزمائیے۔</translation>
    </message>
    <message>
        <source>Each of the %1 copies opened a test record.</source>
        <translation>%1 نقلوں میں سے ہر ایک نے آزمائشی اندراج کھولا۔</translation>
    </message>
    <message>
        <source>That copy works. A second one on another stick must be tried, too.</source>
        <translation>یہ نقل کام کرتی ہے۔ دوسری یو ایس بی والی نقل بھی آزمانی ہو گی۔</translation>
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
        <source>held</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>on their way</source>
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
        <source>%1 held · %2 waiting · %3 on their way</source>
        <translation>%1 موجود · %2 منتظر · %3 راستے میں</translation>
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
        <translation>PostgreSQL سرور جس تک آپ کے دفتر پہنچ سکیں۔ اس کا پتا اس سے پوچھیے جو اسے سنبھالتا ہے۔</translation>
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
        <source>%1 days are left until the day of deletion (%2). Publish what is still to be published.</source>
        <translation>مٹانے کی تاریخ (%2) میں %1 دن باقی ہیں۔ جو کچھ شائع ہونا باقی ہے، شائع کر لیجیے۔</translation>
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
        <source>No key was tried on these signatures yet. Do it while every stand still has them: if the key opens nothing, nothing is lost today.</source>
        <translation>ان دستخطوں پر ابھی کوئی کلید نہیں آزمائی گئی۔ یہ کام اسی وقت کر لیجیے جب تک یہ ہر اسٹال کے پاس بھی ہیں: اگر کلید سے کچھ نہ کھلے تو آج کچھ بھی ضائع نہیں ہوتا۔</translation>
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
</TS>
