<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>AcknowledgePage</name>
    <message>
        <source>Read acknowledgement</source>
        <translation>مرکزی دفتر کی تصدیق پڑھیے</translation>
    </message>
    <message>
        <source>One moment. Do not pull the stick.</source>
        <translation>ایک لمحہ۔ یو ایس بی مت نکالیے۔</translation>
    </message>
    <message>
        <source>Plug in the stick that headquarters gave you. It is read by itself.</source>
        <translation>وہ یو ایس بی لگائیے جو مرکزی دفتر نے دی ہے۔ وہ خود بخود پڑھ لی جائے گی۔</translation>
    </message>
    <message>
        <source>It tells this stand which signatures are safe at headquarters. Reading it deletes nothing.</source>
        <translation>اس سے اس اسٹال کو معلوم ہوتا ہے کہ کون سے دستخط مرکزی دفتر میں محفوظ ہیں۔ پڑھنے سے کچھ نہیں مٹتا۔</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>AcknowledgedPage</name>
    <message>
        <source>A file on the stick cannot be read. Try again, or copy it anew.</source>
        <translation>یو ایس بی پر ایک فائل پڑھی نہیں جا سکتی۔ دوبارہ کوشش کیجیے، یا اسے نئے سرے سے نقل کیجیے۔</translation>
    </message>
    <message>
        <source>A file on the stick is damaged, or no acknowledgement. Copy it anew.</source>
        <translation>یو ایس بی پر ایک فائل خراب ہے، یا وہ تصدیق ہے ہی نہیں۔ اسے نئے سرے سے نقل کیجیے۔</translation>
    </message>
    <message>
        <source>The acknowledgement was written by a newer version. Update the program on this stand.</source>
        <translation>یہ تصدیق پروگرام کے نئے نسخے سے لکھی گئی ہے۔ اس اسٹال پر پروگرام تازہ کیجیے۔</translation>
    </message>
    <message>
        <source>The acknowledgement was changed on its way, or is forged: its office signature does not hold.</source>
        <translation>یہ تصدیق راستے میں بدلی گئی ہے یا جعلی ہے: اس پر دفتر کے دستخط درست نہیں۔</translation>
    </message>
    <message>
        <source>The acknowledgement was signed by an office that this campaign&apos;s pack does not name.</source>
        <translation>اس تصدیق پر ایسے دفتر کے دستخط ہیں جس کا نام اس مہم میں درج نہیں۔</translation>
    </message>
    <message>
        <source>The acknowledgement is of another campaign.</source>
        <translation>یہ تصدیق کسی اور مہم کی ہے۔</translation>
    </message>
    <message>
        <source>The acknowledgement is of live signatures, and this stand practises.</source>
        <translation>یہ تصدیق اصلی دستخطوں کی ہے، جبکہ اس اسٹال پر مشق ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>The acknowledgement is of a practice, and this stand is live.</source>
        <translation>یہ تصدیق مشق کی ہے، جبکہ یہ اسٹال اصل کام پر ہے۔</translation>
    </message>
    <message>
        <source>The acknowledgement names a bundle that this stand did not write.</source>
        <translation>اس تصدیق میں ایک ایسا پیکٹ درج ہے جو اس اسٹال نے نہیں لکھا۔</translation>
    </message>
    <message>
        <source>The acknowledgement is older than what is confirmed here already.</source>
        <translation>یہ تصدیق اس سے پرانی ہے جو یہاں پہلے ہی تصدیق ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>Everything that the acknowledgement tells was confirmed here before.</source>
        <translation>اس میں جو کچھ درج ہے اس کی تصدیق یہاں پہلے ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>The acknowledgements on the stick are for other stands.</source>
        <translation>یو ایس بی پر جو تصدیقیں ہیں وہ دوسرے اسٹالوں کی ہیں۔</translation>
    </message>
    <message>
        <source>There is no acknowledgement on the stick. Headquarters writes one when the bundles have arrived and are backed up.</source>
        <translation>یو ایس بی پر کوئی تصدیق نہیں۔ مرکزی دفتر اسے تب لکھتا ہے جب پیکٹ پہنچ جائیں اور ان کی نقل محفوظ ہو جائے۔</translation>
    </message>
    <message>
        <source>Another stick could not be opened.</source>
        <translation>ایک اور یو ایس بی نہیں کھل سکی۔</translation>
    </message>
    <message>
        <source>Confirmed by headquarters</source>
        <translation>مرکزی دفتر سے تصدیق شدہ</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>کچھ نہیں بدلا</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are safe at headquarters. Confirmed now, in all: %2</source>
        <translation>
            <numerusform>مزید %1 مرکزی دفتر میں محفوظ ہے۔ اب تک کل تصدیق شدہ: %2</numerusform>
            <numerusform>مزید %1 مرکزی دفتر میں محفوظ ہیں۔ اب تک کل تصدیق شدہ: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed now, in all: %1</source>
        <translation>اب تک کل تصدیق شدہ: %1</translation>
    </message>
    <message>
        <source>In the whole campaign, at every stand: %1</source>
        <translation>پوری مہم میں، سب اسٹالوں پر: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted here, and nothing was written to the stick.</source>
        <translation>یہاں سے کچھ نہیں مٹا، اور یو ایس بی پر کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>Clear confirmed signatures</source>
        <translation>تصدیق شدہ دستخط مٹائیے</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>AppealPage</name>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · %2 کے حالات</translation>
    </message>
    <message>
        <source>Sign on your own phone</source>
        <translation>اپنے فون پر دستخط کیجیے</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>پڑھ کر دستخط کیجیے</translation>
    </message>
    <message>
        <source>Be the first to light a window here. The goal is %1.</source>
        <translation>یہاں پہلی کھڑکی آپ روشن کیجیے۔ ہدف %1 ہے۔</translation>
    </message>
    <message>
        <source>Be the first to sign here. The goal is %1.</source>
        <translation>یہاں سب سے پہلے آپ دستخط کیجیے۔ ہدف %1 ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>
            <numerusform>اس اسٹال پر اب تک %1 دستخط ہوا ہے۔ آئیے، %2 تک پہنچیں۔</numerusform>
            <numerusform>اس اسٹال پر اب تک %1 دستخط ہوئے ہیں۔ آئیے، %2 تک پہنچیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackspaceKey</name>
    <message>
        <source>Backspace</source>
        <translation>پچھلا حرف مٹائیے</translation>
    </message>
</context>
<context>
    <name>ClearFacts</name>
    <message>
        <source>Deleted here</source>
        <translation>یہاں سے مٹائے گئے</translation>
    </message>
    <message>
        <source>Would be deleted here</source>
        <translation>یہاں سے مٹائے جائیں گے</translation>
    </message>
    <message>
        <source>Stay here, not confirmed yet</source>
        <translation>یہیں رہیں گے، ابھی تصدیق نہیں ہوئی</translation>
    </message>
    <message>
        <source>The count on the appeal stays</source>
        <translation>اپیل پر گنتی یہی رہے گی</translation>
    </message>
    <message>
        <source>Each is one sealed signature or withdrawal. What is deleted lies at headquarters, and there in a backup on another disk.</source>
        <translation>ہر ایک سے مراد ایک مہر بند دستخط یا ایک واپسی ہے۔ جو مٹایا جائے وہ مرکزی دفتر میں موجود ہے، اور وہاں دوسری ڈسک پر اس کی نقل بھی ہے۔</translation>
    </message>
</context>
<context>
    <name>ClearPage</name>
    <message>
        <source>Clear confirmed signatures</source>
        <translation>تصدیق شدہ دستخط مٹائیے</translation>
    </message>
    <message>
        <source>There is nothing to clear: nothing that headquarters has confirmed lies here any more. Read an acknowledgement first.</source>
        <translation>مٹانے کو کچھ نہیں: مرکزی دفتر نے جس کی تصدیق کی ہے اس میں سے اب یہاں کچھ نہیں۔ پہلے مرکزی دفتر کی تصدیق پڑھیے۔</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے چلیے</translation>
    </message>
    <message>
        <source>Read acknowledgement</source>
        <translation>مرکزی دفتر کی تصدیق پڑھیے</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>ClearSurePage</name>
    <message>
        <source>Delete what is confirmed from this computer?</source>
        <translation>کیا تصدیق شدہ دستخط اس کمپیوٹر سے مٹا دیے جائیں؟</translation>
    </message>
    <message>
        <source>One moment. It is being deleted.</source>
        <translation>ایک لمحہ۔ مٹایا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>جی ہاں، مٹا دیجیے</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>نہیں، رہنے دیجیے</translation>
    </message>
</context>
<context>
    <name>ClearedPage</name>
    <message>
        <source>Cleared</source>
        <translation>مٹا دیا گیا</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close this stand for good</source>
        <translation>یہ اسٹال ہمیشہ کے لیے بند کیجیے</translation>
    </message>
    <message>
        <source>Everything of this stand is deleted from this computer. So first the same signatures must lie on two sticks, each read back here, or headquarters must have confirmed them.</source>
        <translation>اس اسٹال کی ہر چیز اس کمپیوٹر سے مٹا دی جائے گی۔ اس لیے پہلے وہی دستخط دو یو ایس بی پر ہوں اور دونوں یہاں پڑھ کر جانچی جائیں، یا مرکزی دفتر ان کی تصدیق کر چکا ہو۔</translation>
    </message>
    <message>
        <source>All of it is safe: the stand can be closed.</source>
        <translation>سب کچھ محفوظ ہے: اسٹال بند کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>There are signatures that lie on no stick yet. Export to two sticks, then read both back here.</source>
        <translation>کچھ دستخط ابھی کسی یو ایس بی پر نہیں۔ دو یو ایس بی پر منتقل کیجیے، پھر دونوں یہاں پڑھوا کر جانچیے۔</translation>
    </message>
    <message>
        <source>Not all of it is safe yet. Plug in a stick with the signatures, then tap it: it is read back.</source>
        <translation>ابھی سب کچھ محفوظ نہیں۔ دستخطوں والی یو ایس بی لگائیے، پھر اسے چھوئیے: وہ پڑھ کر جانچی جائے گی۔</translation>
    </message>
    <message numerus="yes">
        <source>Bundle %1 with %2 records: read back from %3 of %4 sticks</source>
        <translation>
            <numerusform>پیکٹ %1، جس میں %2 اندراج ہے: %4 میں سے %3 یو ایس بی سے پڑھا گیا</numerusform>
            <numerusform>پیکٹ %1، جس میں %2 اندراجات ہیں: %4 میں سے %3 یو ایس بی سے پڑھا گیا</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundles of this stand that were read back whole from this stick: %1. Now the other stick.</source>
        <translation>اس یو ایس بی سے اس اسٹال کے پورے پڑھے گئے پیکٹ: %1۔ اب دوسری یو ایس بی۔</translation>
    </message>
    <message>
        <source>On this stick no bundle of this stand lies whole. Export to it again, or use another.</source>
        <translation>اس یو ایس بی پر اس اسٹال کا کوئی پیکٹ پورا نہیں۔ اس پر دوبارہ منتقل کیجیے، یا دوسری لیجیے۔</translation>
    </message>
    <message>
        <source>Export to USB</source>
        <translation>یو ایس بی پر منتقلی</translation>
    </message>
    <message>
        <source>On to the closing statement</source>
        <translation>آگے: اختتامی بیان</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>ClosingStatementPage</name>
    <message>
        <source>Closing statement</source>
        <translation>اختتامی بیان</translation>
    </message>
    <message>
        <source>Send it home before you close: afterwards this computer knows nothing of it.</source>
        <translation>بند کرنے سے پہلے اسے مرکزی دفتر بھیجیے: بعد میں اس کمپیوٹر کو اس کا کچھ علم نہ ہو گا۔</translation>
    </message>
    <message>
        <source>Headquarters has confirmed everything. There is nothing left to send.</source>
        <translation>مرکزی دفتر سب کی تصدیق کر چکا ہے۔ بھیجنے کو کچھ باقی نہیں۔</translation>
    </message>
    <message>
        <source>It is sent. Go on</source>
        <translation>بھیج دیا۔ آگے چلیے</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے چلیے</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>ClosingSurePage</name>
    <message>
        <source>Delete everything of this stand?</source>
        <translation>اس اسٹال کی ہر چیز مٹا دی جائے؟</translation>
    </message>
    <message>
        <source>The sealed signatures on this computer go, with the journal, the PIN, the stand&apos;s key and the campaign. It begins as on its first day, and nothing here tells what it was. The sticks and headquarters keep theirs.</source>
        <translation>اس کمپیوٹر کے سربمہر دستخط، کارروائی کا روزنامچہ، خفیہ نمبر، اسٹال کی کلید اور مہم مٹ جائیں گے۔ یہ پہلے دن کی طرح شروع ہو گا، اور یہاں کچھ نہ بتائے گا کہ یہ کیا تھا۔ یو ایس بی اور مرکزی دفتر کے پاس سب کچھ رہے گا۔</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>یہ واپس نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>No, keep this stand</source>
        <translation>نہیں، یہ اسٹال رہنے دیجیے</translation>
    </message>
    <message>
        <source>Yes: hold for three seconds</source>
        <translation>ہاں: تین سیکنڈ دبائے رکھیے</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>دوبارہ شروع کیجیے</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>%1 of 17 characters</source>
        <translation>17 میں سے %1 حروف</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>A character is wrong, or two are swapped. Compare them with the receipt.</source>
        <translation>کوئی حرف غلط ہے، یا دو کی جگہ بدل گئی ہے۔ رسید سے ملا کر دیکھیے۔</translation>
    </message>
    <message>
        <source>The code is complete.</source>
        <translation>کوڈ پورا ہے۔</translation>
    </message>
    <message>
        <source>Type the 17 characters of the receipt.</source>
        <translation>رسید کے 17 حروف لکھیے۔</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Anyone may see my name</source>
        <translation>میرا نام ہر کوئی دیکھ سکے</translation>
    </message>
    <message>
        <source>Only these may see my name: %1</source>
        <translation>میرا نام صرف یہ دیکھ سکیں: %1</translation>
    </message>
    <message>
        <source>Just count me, keep no name</source>
        <translation>صرف گنتی میں شامل کیجیے، نام نہ رکھیے</translation>
    </message>
    <message>
        <source>My choice</source>
        <translation>میرا انتخاب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ٹیلی فون</translation>
    </message>
    <message>
        <source>We read this number as</source>
        <translation>ہم نے یہ نمبر یوں پڑھا</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>رہائش</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>میرے الفاظ</translation>
    </message>
    <message>
        <source>A volunteer helped me</source>
        <translation>ایک رضاکار نے میری مدد کی</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>جی ہاں</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>دستخط سے پہلے</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>مختصر دکھائیے</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>مزید دکھائیے</translation>
    </message>
    <message>
        <source>This is what you typed</source>
        <translation>آپ نے یہ لکھا ہے</translation>
    </message>
    <message>
        <source>Press and hold to look</source>
        <translation>دیکھنے کے لیے دبا کر رکھیے</translation>
    </message>
    <message>
        <source>You may show my words to others</source>
        <translation>میرے الفاظ دوسروں کو دکھائے جا سکتے ہیں</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>درست کیجیے</translation>
    </message>
    <message>
        <source>You may contact me about this petition</source>
        <translation>آپ اس اپیل کے بارے میں مجھ سے رابطہ کر سکتے ہیں</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>سننا بند کیجیے</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>سنیے</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>میں رضامند ہوں، میرے دستخط شامل کیجیے</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کیجیے</translation>
    </message>
</context>
<context>
    <name>CountryPicker</name>
    <message>
        <source>Which country?</source>
        <translation>کون سا ملک؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
</context>
<context>
    <name>DayQuestion</name>
    <message>
        <source>Today is %1. Right?</source>
        <translation>آج %1 ہے۔ درست ہے؟</translation>
    </message>
    <message>
        <source>Signatures carry the day %1. This computer&apos;s clock says %2. Which is right?</source>
        <translation>دستخطوں پر یہ دن لکھا جاتا ہے: %1۔ اس کمپیوٹر کی گھڑی کہتی ہے: %2۔ کون سا درست ہے؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>جی ہاں</translation>
    </message>
    <message>
        <source>It is still %1</source>
        <translation>ابھی %1 ہی ہے</translation>
    </message>
    <message>
        <source>Go on with this event on %1</source>
        <translation>یہی تقریب %1 کو جاری رکھیے</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>کوئی اور دن</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Your name</source>
        <translation>آپ کا نام</translation>
    </message>
    <message>
        <source>Telephone, if you like (%1)</source>
        <translation>فون نمبر، اگر آپ چاہیں (%1)</translation>
    </message>
    <message>
        <source>Telephone (%1)</source>
        <translation>فون نمبر (%1)</translation>
    </message>
    <message>
        <source>E-mail, if you like</source>
        <translation>ای میل، اگر آپ چاہیں</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>کوئی اور جگہ</translation>
    </message>
    <message>
        <source>A word of your own, if you like</source>
        <translation>آپ کے اپنے الفاظ، اگر آپ چاہیں</translation>
    </message>
    <message>
        <source>A word of your own</source>
        <translation>آپ کے اپنے الفاظ</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>براہِ کرم ایک چنیے۔</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>براہِ کرم یہ خانہ پُر کیجیے۔</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>یہ بہت لمبا ہے۔ براہِ کرم اسے مختصر کیجیے۔</translation>
    </message>
    <message>
        <source>This is not an e-mail address yet. Check it, or leave it empty.</source>
        <translation>یہ ابھی درست ای میل پتا نہیں۔ اسے دیکھ لیجیے یا خالی چھوڑ دیجیے۔</translation>
    </message>
    <message>
        <source>This is not a telephone number yet. Check it, or leave it empty.</source>
        <translation>یہ ابھی درست ٹیلی فون نمبر نہیں۔ اسے دیکھ لیجیے یا خالی چھوڑ دیجیے۔</translation>
    </message>
    <message>
        <source>A sign in here cannot be kept. Please use letters.</source>
        <translation>اس میں ایک ایسی علامت ہے جو محفوظ نہیں کی جا سکتی۔ براہِ کرم حروف لکھیے۔</translation>
    </message>
    <message>
        <source>Please choose one of those offered.</source>
        <translation>براہِ کرم دیے گئے انتخابات میں سے ایک چنیے۔</translation>
    </message>
    <message>
        <source>Invented Person</source>
        <translation>فرضی نام</translation>
    </message>
    <message>
        <source>Who may see my name?</source>
        <translation>میرا نام کون دیکھ سکتا ہے؟</translation>
    </message>
    <message>
        <source>Anyone may see my name</source>
        <translation>میرا نام ہر کوئی دیکھ سکے</translation>
    </message>
    <message>
        <source>Only these may see my name: %1</source>
        <translation>میرا نام صرف یہ دیکھ سکیں: %1</translation>
    </message>
    <message>
        <source>Just count me, keep no name</source>
        <translation>صرف گنتی میں شامل کیجیے، نام نہ رکھیے</translation>
    </message>
    <message>
        <source>Choose this only if it is safe for you and your family.</source>
        <translation>یہ تبھی چنیے جب یہ آپ کے اور آپ کے خاندان کے لیے محفوظ ہو۔</translation>
    </message>
    <message>
        <source>They get no names from us: %1</source>
        <translation>ہم انہیں کوئی نام نہیں دیتے: %1</translation>
    </message>
    <message>
        <source>The safest choice. Your voice counts all the same.</source>
        <translation>سب سے محفوظ انتخاب۔ آپ کی آواز پھر بھی شمار ہوتی ہے۔</translation>
    </message>
    <message>
        <source>A volunteer is helping me</source>
        <translation>ایک رضاکار میری مدد کر رہا ہے</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>جو میں لکھوں وہ چھپائیے</translation>
    </message>
    <message>
        <source>Press and hold to look</source>
        <translation>دیکھنے کے لیے دبا کر رکھیے</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>آپ کی رہائش کہاں ہے؟</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>ملک چنیے</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>مزید لکھیے</translation>
    </message>
    <message>
        <source>Do not write names of relatives.</source>
        <translation>رشتہ داروں کے نام نہ لکھیے۔</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>ختم کر کے مٹائیے</translation>
    </message>
</context>
<context>
    <name>DotMeter</name>
    <message numerus="yes">
        <source>%1 of %2 dots are filled.</source>
        <translation>
            <numerusform>%2 میں سے %1 نقطہ بھر چکا ہے۔</numerusform>
            <numerusform>%2 میں سے %1 نقطے بھر چکے ہیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Start an event</source>
        <translation>تقریب شروع کیجیے</translation>
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
        <source>Today is %1. Right?</source>
        <translation>آج %1 ہے۔ درست ہے؟</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>ایک دن پہلے</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>ایک دن بعد</translation>
    </message>
    <message>
        <source>Yes, start this event</source>
        <translation>جی ہاں، یہ تقریب شروع کیجیے</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export to USB: which stick?</source>
        <translation>یو ایس بی پر منتقلی: کون سی یو ایس بی؟</translation>
    </message>
    <message>
        <source>Writing and reading back. Do not pull the stick.</source>
        <translation>لکھا اور پڑھ کر جانچا جا رہا ہے۔ یو ایس بی مت نکالیے۔</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here.</source>
        <translation>یو ایس بی لگائیے۔ وہ یہاں نظر آئے گی۔</translation>
    </message>
    <message>
        <source>Everything that headquarters has not confirmed goes onto the stick. Nothing is deleted here.</source>
        <translation>مرکزی دفتر نے جس کی تصدیق نہیں کی، وہ سب یو ایس بی پر جاتا ہے۔ یہاں سے کچھ نہیں مٹتا۔</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>ExportedPage</name>
    <message>
        <source>Safe to remove</source>
        <translation>اب نکالی جا سکتی ہے</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>لکھا اور جانچا گیا</translation>
    </message>
    <message>
        <source>There was nothing new to export.</source>
        <translation>منتقل کرنے کو کچھ نیا نہیں تھا۔</translation>
    </message>
    <message numerus="yes">
        <source>%1 records, checked.</source>
        <translation>
            <numerusform>%1 اندراج، جانچا ہوا۔</numerusform>
            <numerusform>%1 اندراجات، جانچے ہوئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The stick can be pulled. Everything stays on this computer, too, until headquarters confirms it.</source>
        <translation>یو ایس بی نکالی جا سکتی ہے۔ مرکزی دفتر کی تصدیق تک سب کچھ اس کمپیوٹر پر بھی رہے گا۔</translation>
    </message>
    <message>
        <source>Do not pull the stick yet.</source>
        <translation>یو ایس بی ابھی مت نکالیے۔</translation>
    </message>
    <message>
        <source>Also on the stick, to send or to print: %1</source>
        <translation>یو ایس بی پر یہ بھی ہے، بھیجنے یا چھپوانے کے لیے: %1</translation>
    </message>
    <message>
        <source>Statement onto the stick, too</source>
        <translation>بیان بھی یو ایس بی پر لکھیے</translation>
    </message>
    <message>
        <source>Let go of the stick</source>
        <translation>یو ایس بی الگ کیجیے</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>FaultNote</name>
    <message>
        <source>A PIN has six digits.</source>
        <translation>خفیہ نمبر چھ ہندسوں کا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>That PIN repeats the same few digits.</source>
        <translation>اس خفیہ نمبر میں وہی چند ہندسے بار بار آتے ہیں۔</translation>
    </message>
    <message>
        <source>That PIN only counts up or down.</source>
        <translation>اس خفیہ نمبر میں ہندسے بس سیدھی یا الٹی گنتی ہیں۔</translation>
    </message>
    <message>
        <source>That PIN is one of those that most people choose.</source>
        <translation>یہ خفیہ نمبر ان میں سے ہے جو اکثر لوگ چنتے ہیں۔</translation>
    </message>
    <message>
        <source>Choose six digits that nobody would guess, and write them on no paper at the stand.</source>
        <translation>ایسے چھ ہندسے چنیے جن کا کوئی اندازہ نہ لگا سکے، اور اسٹال پر کسی کاغذ پر نہ لکھیے۔</translation>
    </message>
    <message>
        <source>The pack names no key, so nobody could open what is signed.</source>
        <translation>اس مہم میں کوئی کلید درج نہیں، اس لیے دستخط کوئی نہ کھول سکے گا۔</translation>
    </message>
    <message>
        <source>Make a campaign key, or take another pack.</source>
        <translation>مہم کی کلید بنائیے، یا دوسری مہم کی فائلیں لیجیے۔</translation>
    </message>
    <message>
        <source>The words are not those of this pack.</source>
        <translation>یہ الفاظ اس مہم کے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Compare them with the printed card, word by word. If they still differ, do not go live with this pack: somebody may have changed it.</source>
        <translation>چھپے ہوئے کارڈ سے ایک ایک لفظ ملائیے۔ پھر بھی فرق ہو تو اس مہم سے اصل کام شروع نہ کیجیے: ممکن ہے کسی نے اسے بدل دیا ہو۔</translation>
    </message>
    <message>
        <source>The campaign has a single key, and no second copy of it was tried: one lost stick would lose every name.</source>
        <translation>مہم کی ایک ہی کلید ہے اور اس کی دوسری نقل آزمائی نہیں گئی: ایک یو ایس بی کھو جائے تو سارے نام کھو جائیں گے۔</translation>
    </message>
    <message>
        <source>Nobody confirmed the day.</source>
        <translation>تاریخ کی تصدیق کسی نے نہیں کی۔</translation>
    </message>
    <message>
        <source>No PIN is set.</source>
        <translation>کوئی خفیہ نمبر مقرر نہیں۔</translation>
    </message>
    <message>
        <source>On that day this petition is over.</source>
        <translation>اس دن تک اس درخواست کی مدت ختم ہو چکی ہو گی۔</translation>
    </message>
    <message>
        <source>Ask the organiser for a new campaign pack.</source>
        <translation>منتظمین سے مہم کی نئی فائلیں مانگیے۔</translation>
    </message>
    <message>
        <source>No campaign key lies on that stick.</source>
        <translation>اس یو ایس بی پر مہم کی کوئی کلید نہیں۔</translation>
    </message>
    <message>
        <source>Plug in the stick that holds the key.</source>
        <translation>وہ یو ایس بی لگائیے جس پر کلید ہے۔</translation>
    </message>
    <message>
        <source>A campaign key lies on that stick, and whoever prints would see it.</source>
        <translation>اس یو ایس بی پر مہم کی کلید ہے، اور چھاپنے والا اسے دیکھ لے گا۔</translation>
    </message>
    <message>
        <source>Nothing was written. Use a stick that holds nothing else.</source>
        <translation>کچھ نہیں لکھا گیا۔ ایسی یو ایس بی لیجیے جس پر اور کچھ نہ ہو۔</translation>
    </message>
    <message>
        <source>There is no room on that stick.</source>
        <translation>اس یو ایس بی پر جگہ نہیں۔</translation>
    </message>
    <message>
        <source>Make room, or use another stick.</source>
        <translation>جگہ بنائیے، یا دوسری یو ایس بی استعمال کیجیے۔</translation>
    </message>
    <message>
        <source>This did not work, and the program does not know why.</source>
        <translation>یہ نہیں ہو سکا، اور پروگرام نہیں جانتا کہ کیوں۔</translation>
    </message>
    <message>
        <source>Try again. If it stays so, start the kiosk again.</source>
        <translation>دوبارہ کوشش کیجیے۔ اگر پھر بھی نہ ہو تو پروگرام دوبارہ چلائیے۔</translation>
    </message>
    <message>
        <source>This stand is being closed for good.</source>
        <translation>یہ اسٹال ہمیشہ کے لیے بند کیا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>Set one in the panel.</source>
        <translation>پینل میں مقرر کیجیے۔</translation>
    </message>
    <message>
        <source>There are %1 volunteers&apos; sticks already.</source>
        <translation>رضاکاروں کی %1 یو ایس بی پہلے سے ہیں۔</translation>
    </message>
    <message>
        <source>Make a new one that ends all others.</source>
        <translation>ایک نئی بنائیے جو باقی سب کو بند کر دے۔</translation>
    </message>
    <message>
        <source>Type six digits and nothing else.</source>
        <translation>صرف چھ ہندسے لکھیے، اور کچھ نہیں۔</translation>
    </message>
    <message>
        <source>This campaign&apos;s pack names no office key, so nothing can be confirmed or cleared here.</source>
        <translation>اس مہم میں دفتر کی کوئی کلید درج نہیں، اس لیے یہاں نہ تصدیق ہو سکتی ہے نہ صفائی۔</translation>
    </message>
    <message>
        <source>Ask the organiser for a pack that names the key of its office.</source>
        <translation>منتظمین سے مہم کی ایسی فائلیں مانگیے جن میں دفتر کی کلید درج ہو۔</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>فولڈر %1 موجود نہیں۔</translation>
    </message>
    <message>
        <source>Plug in the stick, or name another.</source>
        <translation>یو ایس بی لگائیے، یا کوئی اور بتائیے۔</translation>
    </message>
    <message>
        <source>The stick cannot be read (%1).</source>
        <translation>یو ایس بی پڑھی نہیں جا سکتی (%1)۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>کچھ نہیں بدلا۔ دوبارہ کوشش کیجیے۔</translation>
    </message>
    <message>
        <source>It is of another campaign (%1).</source>
        <translation>یہ کسی اور مہم کی ہے (%1)۔</translation>
    </message>
    <message>
        <source>It is of a practice, and this stand is live.</source>
        <translation>یہ مشق کی ہے، جبکہ یہ اسٹال اصل کام پر ہے۔</translation>
    </message>
    <message>
        <source>It is of live signatures, and this stand practises.</source>
        <translation>یہ اصل دستخطوں کی ہے، جبکہ یہ اسٹال مشق پر ہے۔</translation>
    </message>
    <message>
        <source>It names a bundle %1 that this stand did not write, so none of it is taken.</source>
        <translation>اس میں پلندہ %1 درج ہے جو اس اسٹال نے نہیں لکھا، اس لیے اس میں سے کچھ نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>It is older than what is confirmed here already.</source>
        <translation>یہ اس سے پرانی ہے جس کی تصدیق یہاں ہو چکی۔</translation>
    </message>
    <message>
        <source>That is the same stick: a copy there is lost with it.</source>
        <translation>یہ وہی یو ایس بی ہے: اس پر رکھی نقل بھی اسی کے ساتھ کھو جائے گی۔</translation>
    </message>
    <message>
        <source>Plug in another one.</source>
        <translation>کوئی اور لگائیے۔</translation>
    </message>
    <message>
        <source>%1 is too large for a key.</source>
        <translation>%1 کلید کے لیے بہت بڑی ہے۔</translation>
    </message>
    <message>
        <source>Take the first stick again.</source>
        <translation>پہلی یو ایس بی دوبارہ لیجیے۔</translation>
    </message>
    <message>
        <source>The key cannot be read (%1).</source>
        <translation>کلید پڑھی نہیں جا سکتی (%1)۔</translation>
    </message>
    <message>
        <source>Leave both sticks in and try again.</source>
        <translation>دونوں یو ایس بی لگی رہنے دیجیے اور دوبارہ کوشش کیجیے۔</translation>
    </message>
    <message>
        <source>The pack cannot be copied (%1).</source>
        <translation>مہم کی فائلیں نقل نہیں ہو سکتیں (%1)۔</translation>
    </message>
    <message>
        <source>Make room, or take a new folder.</source>
        <translation>جگہ بنائیے، یا نیا فولڈر لیجیے۔</translation>
    </message>
    <message>
        <source>The key could not be put into the pack.</source>
        <translation>کلید مہم کی فائلوں میں درج نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Nothing is lost. Take another pack.</source>
        <translation>کچھ ضائع نہیں ہوا۔ دوسری مہم کی فائلیں لیجیے۔</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>اسے لگائیے اور دوبارہ کوشش کیجیے۔</translation>
    </message>
    <message>
        <source>That folder lies on this computer&apos;s own disk, where no campaign key may ever lie.</source>
        <translation>یہ فولڈر اسی کمپیوٹر کی ڈسک پر ہے، جہاں مہم کی کلید کبھی نہیں رکھی جا سکتی۔</translation>
    </message>
    <message>
        <source>Plug in a stick and choose it.</source>
        <translation>یو ایس بی لگائیے اور اسے چنیے۔</translation>
    </message>
    <message>
        <source>A campaign key lies on that stick already, and none is ever overwritten.</source>
        <translation>اس یو ایس بی پر مہم کی کلید پہلے سے ہے، اور کوئی کلید کبھی نہیں مٹائی جاتی۔</translation>
    </message>
    <message>
        <source>Take an empty stick.</source>
        <translation>خالی یو ایس بی لیجیے۔</translation>
    </message>
    <message>
        <source>The key cannot be written (%1).</source>
        <translation>کلید لکھی نہیں جا سکتی (%1)۔</translation>
    </message>
    <message>
        <source>Use another stick.</source>
        <translation>دوسری یو ایس بی استعمال کیجیے۔</translation>
    </message>
    <message>
        <source>Not everything lies on two sticks yet, and headquarters has not confirmed it.</source>
        <translation>ابھی سب کچھ دو یو ایس بی پر نہیں، اور مرکزی دفتر نے تصدیق نہیں کی۔</translation>
    </message>
    <message>
        <source>Export to two sticks and read both back here, or read in the acknowledgement.</source>
        <translation>دو یو ایس بی پر منتقل کر کے دونوں یہاں پڑھوائیے، یا دفتر کا تصدیق نامہ پڑھوائیے۔</translation>
    </message>
    <message>
        <source>Not everything could be deleted (%1).</source>
        <translation>سب کچھ مٹایا نہ جا سکا (%1)۔</translation>
    </message>
    <message>
        <source>This petition is over: its names were to be deleted by %1.</source>
        <translation>یہ درخواست ختم ہو چکی: اس کے نام %1 تک مٹائے جانے تھے۔</translation>
    </message>
    <message>
        <source>The pack does not offer the language %1.</source>
        <translation>اس مہم میں زبان %1 نہیں۔</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>ان میں سے ایک چنیے: %1</translation>
    </message>
    <message>
        <source>The event&apos;s country is no country.</source>
        <translation>تقریب کا ملک کوئی ملک نہیں۔</translation>
    </message>
    <message>
        <source>Give its two capital letters.</source>
        <translation>اس کے دو بڑے لاطینی حروف دیجیے۔</translation>
    </message>
    <message>
        <source>The event&apos;s size of text is none that the screens have.</source>
        <translation>تقریب کے متن کا سائز اسکرینوں پر موجود نہیں۔</translation>
    </message>
    <message>
        <source>Choose %1 to %2.</source>
        <translation>%1 سے %2 تک چنیے۔</translation>
    </message>
    <message>
        <source>A rehearsal has no event.</source>
        <translation>مشق کی کوئی تقریب نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>Go live first.</source>
        <translation>پہلے اصل کام شروع کیجیے۔</translation>
    </message>
    <message>
        <source>Nothing is lost: the signatures are still on this computer. Try again.</source>
        <translation>کچھ ضائع نہیں ہوا: دستخط اب بھی اس کمپیوٹر پر ہیں۔ دوبارہ کوشش کیجیے۔</translation>
    </message>
    <message>
        <source>Nothing was written. Use another stick.</source>
        <translation>کچھ نہیں لکھا گیا۔ دوسری یو ایس بی استعمال کیجیے۔</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written (%2).</source>
        <translation>ڈیٹا فولڈر %1 میں لکھا نہیں جا سکتا (%2)۔</translation>
    </message>
    <message>
        <source>Make room, or choose another data folder.</source>
        <translation>جگہ بنائیے، یا دوسرا ڈیٹا فولڈر چنیے۔</translation>
    </message>
    <message>
        <source>The PIN&apos;s file cannot be written (%1).</source>
        <translation>خفیہ نمبر کی فائل لکھی نہیں جا سکتی (%1)۔</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick still opens the panel. Nothing is lost.</source>
        <translation>رضاکاروں کی یو ایس بی سے پینل اب بھی کھلتا ہے۔ کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The PIN&apos;s file cannot be read (%1).</source>
        <translation>خفیہ نمبر کی فائل پڑھی نہیں جا سکتی (%1)۔</translation>
    </message>
    <message>
        <source>Nothing is lost, and what was signed can be carried home. Somebody who knows this computer deletes the PIN&apos;s file in the data folder; then set a new PIN.</source>
        <translation>کچھ ضائع نہیں ہوا، اور دستخط ساتھ لے جائے جا سکتے ہیں۔ کوئی جو یہ کمپیوٹر جانتا ہو، ڈیٹا فولڈر سے خفیہ نمبر کی فائل مٹا دے؛ پھر نیا خفیہ نمبر مقرر کیجیے۔</translation>
    </message>
    <message>
        <source>Copy the key to another stick and try both copies, or add a second key to the pack.</source>
        <translation>کلید دوسری یو ایس بی پر نقل کر کے دونوں نقلیں آزمائیے، یا مہم میں دوسری کلید درج کیجیے۔</translation>
    </message>
    <message>
        <source>Say which day it is.</source>
        <translation>بتائیے آج کون سا دن ہے۔</translation>
    </message>
    <message>
        <source>Set one, or anybody can leave the kiosk.</source>
        <translation>ایک مقرر کیجیے، ورنہ کوئی بھی پروگرام سے باہر جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>This stand comes from another computer and cannot begin anew (%1).</source>
        <translation>یہ اسٹال دوسرے کمپیوٹر سے آیا ہے اور نئے سرے سے شروع نہیں ہو سکتا (%1)۔</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room, then start the kiosk again.</source>
        <translation>کچھ ضائع نہیں ہوا۔ جگہ بنائیے، پھر پروگرام دوبارہ چلائیے۔</translation>
    </message>
    <message>
        <source>That pack is another petition&apos;s.</source>
        <translation>یہ فائلیں کسی اور درخواست کی ہیں۔</translation>
    </message>
    <message>
        <source>Export, close this stand, and set it up again for another petition.</source>
        <translation>منتقلی کیجیے، یہ اسٹال بند کیجیے، اور دوسری درخواست کے لیے نئے سرے سے تیار کیجیے۔</translation>
    </message>
    <message>
        <source>That pack is version %1, and this stand has %2.</source>
        <translation>یہ فائلیں نسخہ %1 ہیں، اور اس اسٹال کے پاس %2 ہے۔</translation>
    </message>
    <message>
        <source>Take a later version.</source>
        <translation>بعد کا نسخہ لیجیے۔</translation>
    </message>
    <message>
        <source>That pack asks for more or less, so that its records would have another size.</source>
        <translation>یہ فائلیں کم یا زیادہ باتیں پوچھتی ہیں، اس لیے اندراج کا سائز بدل جائے گا۔</translation>
    </message>
    <message>
        <source>Export, close this stand, and set it up again with the new pack.</source>
        <translation>منتقلی کیجیے، یہ اسٹال بند کیجیے، اور نئی فائلوں سے دوبارہ تیار کیجیے۔</translation>
    </message>
    <message>
        <source>That pack lets another office make this stand clear, and nobody confirmed it.</source>
        <translation>ان فائلوں سے کوئی اور دفتر یہ اسٹال خالی کروا سکے گا، اور اس کی تصدیق کسی نے نہیں کی۔</translation>
    </message>
    <message>
        <source>Ask headquarters for the words of its office key, and compare them.</source>
        <translation>مرکزی دفتر سے اس کی کلید کے الفاظ پوچھیے اور ملائیے۔</translation>
    </message>
    <message>
        <source>The new pack cannot be put in place (%1).</source>
        <translation>نئی فائلیں اپنی جگہ رکھی نہیں جا سکتیں (%1)۔</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room, start the kiosk again, and take the pack again.</source>
        <translation>کچھ ضائع نہیں ہوا۔ جگہ بنائیے، پروگرام دوبارہ چلائیے، اور فائلیں پھر سے لیجیے۔</translation>
    </message>
    <message>
        <source>The pack changed while it was copied.</source>
        <translation>نقل کے دوران مہم کی فائلیں بدل گئیں۔</translation>
    </message>
    <message>
        <source>Take the stick in anew.</source>
        <translation>یو ایس بی دوبارہ لگائیے۔</translation>
    </message>
    <message>
        <source>That pack seals to other keys, and signatures here are not exported yet.</source>
        <translation>یہ فائلیں دوسری کلیدوں سے مہر لگاتی ہیں، اور یہاں کے دستخط ابھی منتقل نہیں ہوئے۔</translation>
    </message>
    <message>
        <source>Export to a stick first, then take the pack again.</source>
        <translation>پہلے یو ایس بی پر منتقل کیجیے، پھر فائلیں دوبارہ لیجیے۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file as it is, and carry home what is intact.</source>
        <translation>کچھ نہیں بدلا۔ فائل جیسی ہے ویسی رہنے دیجیے، اور جو سلامت ہے اسے ساتھ لے جائیے۔</translation>
    </message>
    <message>
        <source>There is no ledger in %1.</source>
        <translation>%1 میں کوئی رجسٹر نہیں۔</translation>
    </message>
    <message>
        <source>Look whether this is the right data folder.</source>
        <translation>دیکھیے کہ یہی صحیح ڈیٹا فولڈر ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>The ledger cannot be read (%1).</source>
        <translation>رجسٹر پڑھا نہیں جا سکتا (%1)۔</translation>
    </message>
    <message>
        <source>Keep the disk as it is.</source>
        <translation>ڈسک جیسی ہے ویسی رہنے دیجیے۔</translation>
    </message>
    <message>
        <source>There is no ledger in %1 that can be read (%2).</source>
        <translation>%1 میں کوئی رجسٹر نہیں جو پڑھا جا سکے (%2)۔</translation>
    </message>
    <message>
        <source>Nothing of this ledger can be read any more.</source>
        <translation>اس رجسٹر کا اب کچھ بھی پڑھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of Petition Kiosk.</source>
        <translation>یہ رجسٹر اس پروگرام کے نئے نسخے نے لکھا ہے۔</translation>
    </message>
    <message>
        <source>Install the newer version here. Nothing was changed. Keep the file as it is, and carry home what is intact.</source>
        <translation>یہاں نیا نسخہ نصب کیجیے۔ کچھ نہیں بدلا۔ فائل جیسی ہے ویسی رہنے دیجیے، اور جو سلامت ہے اسے ساتھ لے جائیے۔</translation>
    </message>
    <message>
        <source>It cannot be told any more whose records these are.</source>
        <translation>اب یہ نہیں بتایا جا سکتا کہ یہ اندراج کس کے ہیں۔</translation>
    </message>
    <message>
        <source>The stand&apos;s folder lacks pack and device key. Nothing was changed. Keep the file as it is, and carry home what is intact.</source>
        <translation>اسٹال کے فولڈر میں مہم کی فائلیں اور آلے کی کلید نہیں۔ کچھ نہیں بدلا۔ فائل جیسی ہے ویسی رہنے دیجیے، اور جو سلامت ہے اسے ساتھ لے جائیے۔</translation>
    </message>
    <message>
        <source>This stand is live already.</source>
        <translation>یہ اسٹال پہلے ہی اصل کام پر ہے۔</translation>
    </message>
    <message>
        <source>Export and close it first.</source>
        <translation>پہلے منتقلی کر کے اسے بند کیجیے۔</translation>
    </message>
    <message>
        <source>The campaign pack is another than the one whose words were compared.</source>
        <translation>مہم کی فائلیں وہ نہیں جن کے الفاظ ملائے گئے تھے۔</translation>
    </message>
    <message>
        <source>Compare the words again.</source>
        <translation>الفاظ دوبارہ ملائیے۔</translation>
    </message>
    <message>
        <source>The event&apos;s name or place is too long.</source>
        <translation>تقریب کا نام یا جگہ بہت لمبی ہے۔</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>اسے مختصر کیجیے۔</translation>
    </message>
    <message>
        <source>The campaign pack in the data folder was changed after going live.</source>
        <translation>ڈیٹا فولڈر میں مہم کی فائلیں اصل کام شروع ہونے کے بعد بدلی گئیں۔</translation>
    </message>
    <message>
        <source>Nothing is lost. Put back the pack that this stand went live with.</source>
        <translation>کچھ ضائع نہیں ہوا۔ وہی فائلیں واپس رکھیے جن سے یہ اسٹال شروع ہوا تھا۔</translation>
    </message>
    <message>
        <source>The practice key %1 is damaged.</source>
        <translation>مشق کی کلید %1 خراب ہے۔</translation>
    </message>
    <message>
        <source>Delete the folder %1: nothing in it is real.</source>
        <translation>فولڈر %1 مٹا دیجیے: اس میں کچھ اصل نہیں۔</translation>
    </message>
    <message>
        <source>This data folder rehearses another campaign pack.</source>
        <translation>یہ ڈیٹا فولڈر کسی اور مہم کی مشق کر رہا ہے۔</translation>
    </message>
    <message>
        <source>Choose another data folder.</source>
        <translation>دوسرا ڈیٹا فولڈر چنیے۔</translation>
    </message>
    <message>
        <source>No second copy of the campaign&apos;s key was tried, so no kiosk could go live with this.</source>
        <translation>مہم کی کلید کی دوسری نقل نہیں آزمائی گئی، اس لیے اس سے کوئی مشین اصل کام شروع نہیں کر سکے گی۔</translation>
    </message>
    <message>
        <source>Try two copies of the key, or add a second key to the pack.</source>
        <translation>کلید کی دو نقلیں آزمائیے، یا مہم میں دوسری کلید درج کیجیے۔</translation>
    </message>
    <message>
        <source>The stick cannot be written (%1).</source>
        <translation>یو ایس بی پر لکھا نہیں جا سکتا (%1)۔</translation>
    </message>
    <message>
        <source>The event&apos;s name or place holds what no screen shows.</source>
        <translation>تقریب کے نام یا جگہ میں ایسا حرف ہے جو کوئی اسکرین نہیں دکھاتی۔</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>دوبارہ لکھیے۔</translation>
    </message>
    <message>
        <source>The stick&apos;s folder petition-kiosk-setup cannot be used: %1.</source>
        <translation>یو ایس بی کا تیاری والا فولڈر کام نہیں آ سکتا: %1</translation>
    </message>
    <message>
        <source>Write the set-up stick again.</source>
        <translation>تیاری کی یو ایس بی دوبارہ لکھیے۔</translation>
    </message>
    <message>
        <source>Nothing is lost. Make it writable, then start again.</source>
        <translation>کچھ ضائع نہیں ہوا۔ اسے لکھنے کے قابل بنائیے، پھر دوبارہ شروع کیجیے۔</translation>
    </message>
    <message>
        <source>That is not a receipt&apos;s code: a letter is wrong or missing.</source>
        <translation>یہ رسید کا کوڈ نہیں: کوئی حرف غلط ہے یا رہ گیا ہے۔</translation>
    </message>
    <message>
        <source>Nothing was withdrawn. Compare it with the receipt and type it again.</source>
        <translation>کچھ واپس نہیں لیا گیا۔ رسید سے ملائیے اور دوبارہ لکھیے۔</translation>
    </message>
    <message>
        <source>The words are not those of headquarters.</source>
        <translation>یہ الفاظ مرکزی دفتر کے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Do not take this wording: somebody may have changed it. Ask the organiser.</source>
        <translation>یہ متن نہ لیجیے: ممکن ہے کسی نے بدل دیا ہو۔ منتظمین سے پوچھیے۔</translation>
    </message>
    <message>
        <source>That key lies under a passphrase.</source>
        <translation>یہ کلید خفیہ الفاظ سے بند ہے۔</translation>
    </message>
    <message>
        <source>Type its words, then tap the stick.</source>
        <translation>اس کے الفاظ لکھیے، پھر یو ایس بی کو چھوئیے۔</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>یہ کوئی تاریخ نہیں۔</translation>
    </message>
    <message>
        <source>The event has no name.</source>
        <translation>تقریب کا کوئی نام نہیں۔</translation>
    </message>
    <message>
        <source>Type its name, then start it.</source>
        <translation>اس کا نام لکھیے، پھر شروع کیجیے۔</translation>
    </message>
    <message>
        <source>That day is more than a week from this computer&apos;s own day.</source>
        <translation>یہ دن اس کمپیوٹر کی تاریخ سے ایک ہفتے سے زیادہ دور ہے۔</translation>
    </message>
    <message>
        <source>Look at day and year. If they are right, confirm them once more.</source>
        <translation>دن اور سال دیکھیے۔ اگر درست ہوں تو ایک بار پھر تصدیق کیجیے۔</translation>
    </message>
    <message>
        <source>Write it as year-month-day.</source>
        <translation>اسے سال-مہینہ-دن کی صورت میں لکھیے۔</translation>
    </message>
    <message>
        <source>This practice is full.</source>
        <translation>یہ مشق پوری ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>Practise again tomorrow, or go live to collect names.</source>
        <translation>کل پھر مشق کیجیے، یا نام جمع کرنے کے لیے اصل کام شروع کیجیے۔</translation>
    </message>
    <message>
        <source>This petition is over.</source>
        <translation>یہ درخواست ختم ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>The disk has no room for 500 more signatures.</source>
        <translation>ڈسک پر مزید ۵۰۰ دستخطوں کی جگہ نہیں۔</translation>
    </message>
    <message>
        <source>Make room; signing goes on by itself.</source>
        <translation>جگہ بنائیے؛ دستخط خود ہی دوبارہ شروع ہو جائیں گے۔</translation>
    </message>
    <message>
        <source>The disk takes no more writing.</source>
        <translation>ڈسک پر اب کچھ لکھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Export what is there, and use another computer.</source>
        <translation>جو موجود ہے اسے منتقل کیجیے، اور دوسرا کمپیوٹر استعمال کیجیے۔</translation>
    </message>
    <message>
        <source>The signatures&apos; disk cannot be reached.</source>
        <translation>دستخطوں کی ڈسک تک رسائی نہیں۔</translation>
    </message>
    <message>
        <source>Start the computer again.</source>
        <translation>کمپیوٹر دوبارہ چلائیے۔</translation>
    </message>
    <message>
        <source>The stick is gone.</source>
        <translation>یو ایس بی موجود نہیں۔</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>اسے دوبارہ لگائیے۔</translation>
    </message>
    <message>
        <source>The ledger cannot be made in %1 (%2).</source>
        <translation>%1 میں رجسٹر نہیں بن سکتا (%2)۔</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk that can be written.</source>
        <translation>اسی کمپیوٹر کی ڈسک پر ایسا فولڈر چنیے جس میں لکھا جا سکے۔</translation>
    </message>
    <message>
        <source>What was signed before is safe.</source>
        <translation>پہلے کے دستخط محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ڈسک بھر گئی ہے۔</translation>
    </message>
    <message>
        <source>What was signed before is safe. Make room, then go on.</source>
        <translation>پہلے کے دستخط محفوظ ہیں۔ جگہ بنائیے، پھر جاری رکھیے۔</translation>
    </message>
    <message>
        <source>The ledger cannot be written: its disk or folder is read-only, or away.</source>
        <translation>رجسٹر میں لکھا نہیں جا سکتا: ڈسک یا فولڈر صرف پڑھنے کے لیے ہے، یا موجود نہیں۔</translation>
    </message>
    <message>
        <source>Another program holds the ledger.</source>
        <translation>رجسٹر کسی اور پروگرام کے قبضے میں ہے۔</translation>
    </message>
    <message>
        <source>What was signed before is safe. Close it, then go on.</source>
        <translation>پہلے کے دستخط محفوظ ہیں۔ اسے بند کیجیے، پھر جاری رکھیے۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file as it is.</source>
        <translation>کچھ نہیں بدلا۔ فائل جیسی ہے ویسی رہنے دیجیے۔</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>رجسٹر خراب ہو گیا ہے۔</translation>
    </message>
    <message>
        <source>The ledger cannot be used (%1).</source>
        <translation>رجسٹر کام نہیں کر سکتا (%1)۔</translation>
    </message>
    <message>
        <source>What was signed before is safe. Nothing new was stored.</source>
        <translation>پہلے کے دستخط محفوظ ہیں۔ کچھ نیا محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>That file is no ledger.</source>
        <translation>یہ فائل رجسٹر نہیں۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Name another file.</source>
        <translation>کچھ نہیں بدلا۔ دوسری فائل بتائیے۔</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing is lost. Install the newer version here.</source>
        <translation>کچھ نہیں بدلا اور کچھ ضائع نہیں ہوا۔ یہاں نیا نسخہ نصب کیجیے۔</translation>
    </message>
    <message>
        <source>That is no acknowledgement that a stand would read.</source>
        <translation>یہ ایسا تصدیق نامہ نہیں جسے اسٹال پڑھ سکے۔</translation>
    </message>
    <message>
        <source>It is not an acknowledgement of Petition Kiosk.</source>
        <translation>یہ اس پروگرام کا تصدیق نامہ نہیں۔</translation>
    </message>
    <message>
        <source>It was written by a newer version.</source>
        <translation>یہ نئے نسخے نے لکھا ہے۔</translation>
    </message>
    <message>
        <source>Update the program on this stand.</source>
        <translation>اس اسٹال کا پروگرام تازہ کیجیے۔</translation>
    </message>
    <message>
        <source>It was signed by an office that this campaign&apos;s pack does not name.</source>
        <translation>اس پر ایسے دفتر کے دستخط ہیں جو اس مہم میں درج نہیں۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the organiser who wrote it.</source>
        <translation>کچھ نہیں بدلا۔ منتظمین سے پوچھیے کہ یہ کس نے لکھا۔</translation>
    </message>
    <message>
        <source>Its office signature does not hold: it was changed, or is forged.</source>
        <translation>دفتر کے دستخط درست نہیں: اسے بدلا گیا ہے یا یہ جعلی ہے۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask headquarters to write it again.</source>
        <translation>کچھ نہیں بدلا۔ مرکزی دفتر سے کہیے کہ دوبارہ لکھے۔</translation>
    </message>
    <message>
        <source>It lacks a field or holds a wrong one.</source>
        <translation>اس میں کوئی خانہ کم یا غلط ہے۔</translation>
    </message>
    <message>
        <source>Its bundles are none, too many or out of order.</source>
        <translation>اس کے پلندے نہیں، بہت زیادہ ہیں، یا بے ترتیب ہیں۔</translation>
    </message>
    <message>
        <source>It is not in canonical form.</source>
        <translation>یہ مقررہ صورت میں نہیں۔</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>یہ فائل نہیں۔</translation>
    </message>
    <message>
        <source>It cannot be read (%1).</source>
        <translation>اسے پڑھا نہیں جا سکتا (%1)۔</translation>
    </message>
    <message>
        <source>Try again, or copy it anew.</source>
        <translation>دوبارہ کوشش کیجیے، یا پھر سے نقل کیجیے۔</translation>
    </message>
    <message>
        <source>It is larger than any acknowledgement.</source>
        <translation>یہ کسی بھی تصدیق نامے سے بڑا ہے۔</translation>
    </message>
    <message>
        <source>It was cut short, or has bytes too many.</source>
        <translation>یہ ادھورا ہے، یا اس میں کچھ زائد ہے۔</translation>
    </message>
    <message>
        <source>Copy it anew.</source>
        <translation>پھر سے نقل کیجیے۔</translation>
    </message>
    <message>
        <source>Plug in the stick, or make the folder first.</source>
        <translation>یو ایس بی لگائیے، یا پہلے فولڈر بنائیے۔</translation>
    </message>
    <message>
        <source>%1 did not read back as it was written.</source>
        <translation>%1 ویسی نہیں پڑھی گئی جیسی لکھی گئی تھی۔</translation>
    </message>
    <message>
        <source>Nothing is lost. The stick may be broken: use another one.</source>
        <translation>کچھ ضائع نہیں ہوا۔ یو ایس بی شاید خراب ہے: دوسری استعمال کیجیے۔</translation>
    </message>
    <message>
        <source>There is no room for %1.</source>
        <translation>%1 کے لیے جگہ نہیں۔</translation>
    </message>
    <message>
        <source>Nothing is lost: the signatures are still on this computer. Make room or use another stick.</source>
        <translation>کچھ ضائع نہیں ہوا: دستخط اب بھی اس کمپیوٹر پر ہیں۔ جگہ بنائیے یا دوسری یو ایس بی استعمال کیجیے۔</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder is read-only.</source>
        <translation>%1 لکھی نہیں جا سکتی: فولڈر صرف پڑھنے کے لیے ہے۔</translation>
    </message>
    <message>
        <source>Nothing is lost: the signatures are still on this computer. Use a folder or stick that can be written.</source>
        <translation>کچھ ضائع نہیں ہوا: دستخط اب بھی اس کمپیوٹر پر ہیں۔ ایسی یو ایس بی یا فولڈر لیجیے جس میں لکھا جا سکے۔</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 لکھی نہ جا سکی (%2)۔</translation>
    </message>
    <message>
        <source>This computer does not tell which sticks are plugged in.</source>
        <translation>یہ کمپیوٹر نہیں بتاتا کہ کون سی یو ایس بی لگی ہیں۔</translation>
    </message>
    <message>
        <source>Ask somebody who knows this computer to export with a command.</source>
        <translation>اس کمپیوٹر کے کسی جاننے والے سے کہیے کہ حکم لکھ کر منتقلی کرے۔</translation>
    </message>
    <message>
        <source>The stick is still in use. Do not pull it yet.</source>
        <translation>یو ایس بی ابھی استعمال میں ہے۔ ابھی مت نکالیے۔</translation>
    </message>
    <message>
        <source>Close what else shows its files, wait a moment, and try again.</source>
        <translation>جو اور کچھ اس کی فائلیں دکھا رہا ہو بند کیجیے، ذرا ٹھہریے، اور دوبارہ کوشش کیجیے۔</translation>
    </message>
    <message>
        <source>The stick cannot be opened.</source>
        <translation>یو ایس بی نہیں کھل سکتی۔</translation>
    </message>
    <message>
        <source>Nothing is lost. Pull it, plug it in again, or use another.</source>
        <translation>کچھ ضائع نہیں ہوا۔ نکال کر دوبارہ لگائیے، یا دوسری استعمال کیجیے۔</translation>
    </message>
    <message>
        <source>This stand&apos;s device key is gone, damaged or another stand&apos;s.</source>
        <translation>اس اسٹال کے آلے کی کلید غائب یا خراب ہے، یا کسی اور اسٹال کی ہے۔</translation>
    </message>
    <message>
        <source>Nothing is lost. Put back the file device.key of this stand.</source>
        <translation>کچھ ضائع نہیں ہوا۔ اس اسٹال کی کلید کی فائل واپس رکھیے۔</translation>
    </message>
    <message>
        <source>There is no key to seal to.</source>
        <translation>مہر لگانے کے لیے کوئی کلید نہیں۔</translation>
    </message>
    <message>
        <source>Name the campaign&apos;s key in the pack.</source>
        <translation>مہم کی فائلوں میں اس کی کلید درج کیجیے۔</translation>
    </message>
    <message>
        <source>A key in the pack is no key to seal to.</source>
        <translation>مہم میں درج ایک کلید سے مہر نہیں لگ سکتی۔</translation>
    </message>
    <message>
        <source>Copy it again from whoever made it.</source>
        <translation>بنانے والے سے دوبارہ نقل کیجیے۔</translation>
    </message>
    <message>
        <source>That file holds no age key.</source>
        <translation>اس فائل میں کوئی کلید نہیں۔</translation>
    </message>
    <message>
        <source>Give the campaign&apos;s key file, made by key new.</source>
        <translation>مہم کی کلید کی فائل دیجیے۔</translation>
    </message>
    <message>
        <source>The passphrase does not open that key.</source>
        <translation>ان الفاظ سے یہ کلید نہیں کھلتی۔</translation>
    </message>
    <message>
        <source>Type it as it was printed, with spaces.</source>
        <translation>جیسے چھپے تھے ویسے ہی، فاصلوں کے ساتھ لکھیے۔</translation>
    </message>
    <message>
        <source>Give the campaign&apos;s key file.</source>
        <translation>مہم کی کلید کی فائل دیجیے۔</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read (%2).</source>
        <translation>کلید کی فائل %1 پڑھی نہیں جا سکتی (%2)۔</translation>
    </message>
    <message>
        <source>Check its path and that the stick is in.</source>
        <translation>دیکھیے کہ یو ایس بی لگی ہوئی ہے۔</translation>
    </message>
    <message>
        <source>%1 is a key, and it opens nothing of this campaign.</source>
        <translation>%1 ایک کلید ہے، مگر اس مہم کا کچھ نہیں کھولتی۔</translation>
    </message>
    <message>
        <source>Look for the key whose words stand on the campaign&apos;s card.</source>
        <translation>وہ کلید ڈھونڈیے جس کے الفاظ مہم کے کارڈ پر ہیں۔</translation>
    </message>
    <message>
        <source>Another kiosk is open over this data folder.</source>
        <translation>اس ڈیٹا فولڈر پر یہ پروگرام پہلے سے کھلا ہے۔</translation>
    </message>
    <message>
        <source>Use that one, or leave it first.</source>
        <translation>وہی استعمال کیجیے، یا پہلے اسے بند کیجیے۔</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written.</source>
        <translation>ڈیٹا فولڈر %1 میں لکھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>جگہ نہیں رہی</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ڈسک کی خرابی</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ڈسک کی خرابی</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>صرف پڑھنے کے لیے</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>اجازت نہیں</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>موجود نہیں</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>آلہ موجود نہیں</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>آلہ موجود نہیں</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>آلہ موجود نہیں</translation>
    </message>
    <message>
        <source>No medium found</source>
        <translation>آلہ موجود نہیں</translation>
    </message>
    <message>
        <source>Structure needs cleaning</source>
        <translation>فائلوں کا نظام خراب ہے</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>استعمال میں ہے</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>یہاں ممکن نہیں</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>فائل بہت بڑی ہے</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>اجازت نہیں</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>پہلے سے موجود ہے</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>یہ فولڈر ہے</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>یہ فولڈر نہیں</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>فولڈر خالی نہیں</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>نام بہت لمبا ہے</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>جگہ کی حد پوری ہو گئی</translation>
    </message>
    <message>
        <source>That is a volunteers&apos; stick, which lies among strangers: no campaign key goes there.</source>
        <translation>یہ رضاکاروں کی یو ایس بی ہے جو اجنبیوں کے درمیان رہتی ہے: اس پر مہم کی کلید نہیں رکھی جاتی۔</translation>
    </message>
    <message>
        <source>Take another stick.</source>
        <translation>دوسری یو ایس بی لیجیے۔</translation>
    </message>
    <message>
        <source>A campaign key lies there (%1): %2.</source>
        <translation>وہاں مہم کی کلید موجود ہے (%1): %2۔</translation>
    </message>
    <message>
        <source>key and signatures never travel together</source>
        <translation>کلید اور دستخط کبھی ساتھ سفر نہیں کرتے</translation>
    </message>
    <message>
        <source>Very many receipts were typed here since a volunteer opened the panel.</source>
        <translation>جب سے کسی رضاکار نے پینل کھولا ہے، یہاں بہت زیادہ رسیدیں لکھی جا چکی ہیں۔</translation>
    </message>
    <message>
        <source>Look who stands here, and open the panel: then codes are taken again.</source>
        <translation>دیکھیے کہ یہاں کون کھڑا ہے، اور پینل کھولیے: پھر کوڈ دوبارہ لیے جائیں گے۔</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>روک دیا گیا۔</translation>
    </message>
    <message>
        <source>What was done before that stays as it is.</source>
        <translation>اس سے پہلے جو ہو چکا وہ ویسا ہی رہے گا۔</translation>
    </message>
    <message>
        <source>No register is named.</source>
        <translation>کوئی رجسٹر نہیں بتایا گیا۔</translation>
    </message>
    <message>
        <source>Choose a file, or type an address.</source>
        <translation>فائل چنیے، یا پتا لکھیے۔</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made (%2).</source>
        <translation>فولڈر %1 نہیں بن سکا (%2)۔</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>دوسری جگہ چنیے۔</translation>
    </message>
    <message>
        <source>%1 is no day.</source>
        <translation>%1 کوئی تاریخ نہیں۔</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 کوئی عدد نہیں۔</translation>
    </message>
    <message>
        <source>Write it in digits.</source>
        <translation>اسے ہندسوں میں لکھیے۔</translation>
    </message>
    <message>
        <source>There is no new key to copy.</source>
        <translation>نقل بنانے کو کوئی نئی کلید نہیں۔</translation>
    </message>
    <message>
        <source>Make the campaign&apos;s key first.</source>
        <translation>پہلے مہم کی کلید بنائیے۔</translation>
    </message>
    <message>
        <source>%1 is there already, and a key is never overwritten.</source>
        <translation>%1 پہلے سے موجود ہے، اور کلید کبھی دوبارہ نہیں لکھی جاتی۔</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>دوسرا فولڈر چنیے۔</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 لکھی نہیں جا سکی (%2)۔</translation>
    </message>
    <message>
        <source>Nobody has signed here yet. Make room, or use another computer.</source>
        <translation>یہاں ابھی کسی نے دستخط نہیں کیے۔ جگہ بنائیے، یا دوسرا کمپیوٹر لیجیے۔</translation>
    </message>
    <message>
        <source>it must not lie among strangers, as the volunteers&apos; stick does</source>
        <translation>یہ رضاکاروں کی یو ایس بی کی طرح اجنبیوں کے درمیان نہیں رہنی چاہیے</translation>
    </message>
    <message>
        <source>no key goes from kiosk to kiosk with a set-up stick</source>
        <translation>تیاری کی یو ایس بی کے ساتھ کوئی کلید ایک مشین سے دوسری مشین تک نہیں جاتی</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>خراب</translation>
    </message>
    <message>
        <source>Nothing can be written on that stick.</source>
        <translation>اس یو ایس بی پر کچھ نہیں لکھا جا سکتا۔</translation>
    </message>
    <message>
        <source>It may have a small switch against writing. Move it, or use another stick.</source>
        <translation>شاید اس پر لکھائی روکنے والا چھوٹا بٹن ہے۔ اسے سرکائیے، یا دوسری یو ایس بی لیجیے۔</translation>
    </message>
    <message>
        <source>The stick could not be written.</source>
        <translation>یو ایس بی پر لکھا نہ جا سکا۔</translation>
    </message>
    <message>
        <source>That stick cannot be read.</source>
        <translation>یہ یو ایس بی پڑھی نہیں جا سکتی۔</translation>
    </message>
    <message>
        <source>Plug it in again, or use another stick.</source>
        <translation>اسے دوبارہ لگائیے، یا دوسری یو ایس بی لیجیے۔</translation>
    </message>
    <message>
        <source>The closing could not begin: the disk refuses.</source>
        <translation>بند کرنا شروع نہ ہو سکا: ڈسک نہیں مانتی۔</translation>
    </message>
    <message>
        <source>Nothing was deleted. Try again, or start the computer again.</source>
        <translation>کچھ نہیں مٹا۔ دوبارہ کوشش کیجیے، یا کمپیوٹر دوبارہ چلائیے۔</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>سب کچھ نہ مٹ سکا۔</translation>
    </message>
    <message>
        <source>Start the kiosk again: it goes on from there.</source>
        <translation>پروگرام دوبارہ چلائیے: وہیں سے آگے بڑھے گا۔</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>This practice is full.</source>
        <translation>یہ مشق پوری ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>This petition is over. No names are taken any more.</source>
        <translation>یہ اپیل ختم ہو چکی ہے۔ اب کوئی نام نہیں لیا جاتا۔</translation>
    </message>
    <message>
        <source>Without a volunteer this stand takes no more receipts now. Nothing was taken back.</source>
        <translation>رضاکار کے بغیر یہ اسٹال اب مزید رسیدیں نہیں لے سکتا۔ کچھ واپس نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>Please tell a volunteer.</source>
        <translation>براہِ کرم کسی رضاکار کو بتائیے۔</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>یہ نہیں ہو سکا</translation>
    </message>
    <message>
        <source>This stand cannot store signatures now. Nothing was signed.</source>
        <translation>یہ اسٹال اس وقت دستخط محفوظ نہیں کر سکتا۔ کوئی دستخط نہیں ہوئے۔</translation>
    </message>
    <message>
        <source>Your signature was not taken back. It is still stored.</source>
        <translation>آپ کے دستخط واپس نہیں لیے جا سکے۔ وہ ابھی محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>This stand cannot go on now.</source>
        <translation>یہ اسٹال اس وقت آگے نہیں چل سکتا۔</translation>
    </message>
    <message>
        <source>This stand cannot store it now. Nothing was taken back.</source>
        <translation>یہ اسٹال اس وقت اسے محفوظ نہیں کر سکتا۔ کچھ واپس نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>This stand cannot take signatures now. What was signed before is safe.</source>
        <translation>یہ اسٹال اس وقت دستخط نہیں لے سکتا۔ پہلے کے دستخط محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>What you typed is still here. Please tell a volunteer, then go back and try again.</source>
        <translation>جو کچھ آپ نے لکھا وہ ابھی موجود ہے۔ کسی رضاکار کو بتائیے، پھر واپس جا کر دوبارہ کوشش کیجیے۔</translation>
    </message>
    <message>
        <source>For the volunteer:</source>
        <translation>رضاکار کے لیے:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>ختم کر کے مٹائیے</translation>
    </message>
    <message>
        <source>For volunteers: go on</source>
        <translation>رضاکاروں کے لیے: جاری رکھیے</translation>
    </message>
</context>
<context>
    <name>GuideCampaignPage</name>
    <message>
        <source>Which campaign?</source>
        <translation>کون سی مہم؟</translation>
    </message>
    <message>
        <source>Tap the one that your organiser gave you.</source>
        <translation>جو آپ کے منتظم نے دی ہے، اسے چھوئیے۔</translation>
    </message>
    <message>
        <source>Plug in the stick that your organiser gave you. The campaign on it appears here.</source>
        <translation>وہ یو ایس بی لگائیے جو آپ کے منتظم نے دی ہے۔ اس پر موجود مہم یہاں نظر آئے گی۔</translation>
    </message>
    <message>
        <source>Set up as this stick says</source>
        <translation>اس یو ایس بی کے مطابق تیار کیجیے</translation>
    </message>
    <message>
        <source>Is there no office that holds the key?</source>
        <translation>کیا کوئی دفتر نہیں جس کے پاس کلید ہو؟</translation>
    </message>
    <message>
        <source>Make a new campaign key here</source>
        <translation>مہم کی نئی کلید یہیں بنائیے</translation>
    </message>
</context>
<context>
    <name>GuideCopiesPage</name>
    <message>
        <source>Try two copies of the key</source>
        <translation>کلید کی دو نقلیں آزمائیے</translation>
    </message>
    <message>
        <source>Copies that opened a test: %1 of %2</source>
        <translation>آزمائش کھولنے والی نقلیں: %2 میں سے %1</translation>
    </message>
    <message>
        <source>This campaign has a single key. Plug in each stick that holds it, type its words, and tap the stick.</source>
        <translation>اس مہم کی ایک ہی کلید ہے۔ جس جس یو ایس بی پر وہ ہے اسے لگائیے، اس کے الفاظ لکھیے، اور یو ایس بی کو چھوئیے۔</translation>
    </message>
    <message>
        <source>The key&apos;s words, if it has any</source>
        <translation>کلید کے الفاظ، اگر ہوں</translation>
    </message>
    <message>
        <source>Make a second copy</source>
        <translation>دوسری نقل بنائیے</translation>
    </message>
</context>
<context>
    <name>GuideDonePage</name>
    <message>
        <source>This stand is live</source>
        <translation>یہ اسٹال اب اصل کام پر ہے</translation>
    </message>
    <message>
        <source>Show the appeal</source>
        <translation>اپیل دکھائیے</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick is made. Write on it what it is.</source>
        <translation>رضاکاروں کی یو ایس بی بن گئی۔ اس پر لکھ دیجیے کہ یہ کیا ہے۔</translation>
    </message>
    <message>
        <source>The set-up stick is written. Plug it into the next kiosk before you begin there.</source>
        <translation>تیاری کی یو ایس بی لکھی گئی۔ اگلی مشین پر شروع کرنے سے پہلے اسے وہاں لگائیے۔</translation>
    </message>
    <message>
        <source>With the volunteers&apos; stick the panel opens even when the PIN is forgotten. It opens no signature.</source>
        <translation>رضاکاروں کی یو ایس بی سے پینل تب بھی کھلتا ہے جب خفیہ نمبر بھول جائے۔ اس سے کوئی دستخط نہیں کھلتا۔</translation>
    </message>
    <message>
        <source>There is none yet. If the PIN is forgotten, nobody can open the panel: no export there, no new PIN. It can also be made later, in the panel.</source>
        <translation>ابھی ایسی کوئی یو ایس بی نہیں۔ خفیہ نمبر بھول جائے تو کوئی پینل نہیں کھول سکے گا: نہ وہاں سے دستخط منتقل ہوں گے، نہ نیا خفیہ نمبر بنے گا۔ یہ بعد میں پینل میں بھی بنائی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Make the volunteers&apos; stick</source>
        <translation>رضاکاروں کی یو ایس بی بنائیے</translation>
    </message>
    <message>
        <source>Write a set-up stick for more kiosks</source>
        <translation>مزید مشینوں کے لیے تیاری کی یو ایس بی لکھیے</translation>
    </message>
    <message>
        <source>Onto which stick?</source>
        <translation>کس یو ایس بی پر؟</translation>
    </message>
</context>
<context>
    <name>GuideEventPage</name>
    <message>
        <source>Where is this, and when?</source>
        <translation>یہ کہاں ہے اور کب؟</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <translation>جی ہاں، یہ درست ہے</translation>
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
        <source>Today is %1. Right?</source>
        <translation>آج %1 ہے۔ درست ہے؟</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>ایک دن پہلے</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>ایک دن بعد</translation>
    </message>
    <message>
        <source>Each signer finds this language and this size of letters first:</source>
        <translation>ہر دستخط کرنے والے کو پہلے یہ زبان اور حروف کا یہ سائز ملے گا:</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>سائز %1</translation>
    </message>
</context>
<context>
    <name>GuideFrame</name>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
</context>
<context>
    <name>GuideKeyWordsPage</name>
    <message>
        <source>Write these seven words on paper</source>
        <translation>یہ سات الفاظ کاغذ پر لکھ لیجیے</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>میں نے لکھ لیے ہیں</translation>
    </message>
    <message>
        <source>They open the key, and they are never shown again. Keep the paper apart from the stick.</source>
        <translation>ان سے کلید کھلتی ہے، اور یہ پھر کبھی نہیں دکھائے جائیں گے۔ کاغذ کو یو ایس بی سے الگ رکھیے۔</translation>
    </message>
</context>
<context>
    <name>GuideLanguagePage</name>
    <message>
        <source>Set up this stand</source>
        <translation>یہ اسٹال تیار کیجیے</translation>
    </message>
    <message>
        <source>In which language shall we go on?</source>
        <translation>ہم کس زبان میں آگے بڑھیں؟</translation>
    </message>
</context>
<context>
    <name>GuideLivePage</name>
    <message>
        <source>Is all of this right?</source>
        <translation>کیا یہ سب درست ہے؟</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>اصل کام شروع کیجیے</translation>
    </message>
    <message>
        <source>Take the new wording</source>
        <translation>نیا متن اختیار کیجیے</translation>
    </message>
    <message>
        <source>Yes, the words and the day are right. Go live</source>
        <translation>جی ہاں، الفاظ اور تاریخ درست ہیں۔ اصل کام شروع کیجیے</translation>
    </message>
    <message>
        <source>Compare the six words with the printed card.</source>
        <translation>چھ الفاظ کو چھپے ہوئے کارڈ سے ملائیے۔</translation>
    </message>
    <message>
        <source>Today is %1. Right?</source>
        <translation>آج %1 ہے۔ درست ہے؟</translation>
    </message>
    <message>
        <source>From then on every signature is real. The practice is deleted.</source>
        <translation>اس کے بعد ہر دستخط اصلی ہو گا۔ مشق مٹا دی جائے گی۔</translation>
    </message>
    <message>
        <source>Signatures made before keep the wording they were given under.</source>
        <translation>پہلے کے دستخط اسی متن کے ساتھ رہیں گے جس پر وہ کیے گئے تھے۔</translation>
    </message>
    <message>
        <source>No, the words differ</source>
        <translation>جی نہیں، الفاظ میں فرق ہے</translation>
    </message>
    <message>
        <source>Change the event or the day</source>
        <translation>تقریب یا تاریخ بدلیے</translation>
    </message>
</context>
<context>
    <name>GuideNewKeyPage</name>
    <message>
        <source>Now a second copy, on another stick</source>
        <translation>اب دوسری نقل، کسی اور یو ایس بی پر</translation>
    </message>
    <message>
        <source>A new key, onto a stick</source>
        <translation>نئی کلید، یو ایس بی پر</translation>
    </message>
    <message>
        <source>For this petition: %1</source>
        <translation>اس درخواست کے لیے: %1</translation>
    </message>
    <message>
        <source>A lost stick must not lose every name. Leave the first stick in, plug in another and tap it.</source>
        <translation>ایک یو ایس بی کھو جانے سے سارے نام نہیں کھونے چاہییں۔ پہلی یو ایس بی لگی رہنے دیجیے، دوسری لگائیے اور اسے چھوئیے۔</translation>
    </message>
    <message>
        <source>Only who has this key can read the names. It never lies on this computer. Take an empty stick that you will keep at home.</source>
        <translation>صرف وہی نام پڑھ سکتا ہے جس کے پاس یہ کلید ہو۔ یہ اس کمپیوٹر پر کبھی نہیں رہتی۔ ایک خالی یو ایس بی لیجیے جسے آپ گھر پر رکھیں گے۔</translation>
    </message>
</context>
<context>
    <name>GuideOfficePage</name>
    <message>
        <source>Another office may clear this stand</source>
        <translation>کوئی اور دفتر یہ اسٹال خالی کروا سکے گا</translation>
    </message>
    <message>
        <source>Yes, headquarters says the same words</source>
        <translation>جی ہاں، مرکزی دفتر یہی الفاظ بتاتا ہے</translation>
    </message>
    <message>
        <source>none: nothing is cleared</source>
        <translation>کوئی نہیں: کچھ خالی نہیں ہوتا</translation>
    </message>
    <message>
        <source>Whoever holds the office&apos;s key says which signatures are safe at headquarters; those can be deleted here. Ask headquarters by telephone for the words of its key.</source>
        <translation>جس کے پاس دفتر کی کلید ہے وہ بتاتا ہے کہ کون سے دستخط مرکزی دفتر میں محفوظ ہیں؛ وہ یہاں سے مٹائے جا سکتے ہیں۔ مرکزی دفتر سے فون پر اس کی کلید کے الفاظ پوچھیے۔</translation>
    </message>
    <message>
        <source>With the new wording:</source>
        <translation>نئے متن کے ساتھ:</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>اب تک:</translation>
    </message>
    <message>
        <source>No, something differs</source>
        <translation>جی نہیں، کچھ فرق ہے</translation>
    </message>
</context>
<context>
    <name>GuidePinPage</name>
    <message>
        <source>The same six digits once more</source>
        <translation>وہی چھ ہندسے ایک بار پھر</translation>
    </message>
    <message>
        <source>Choose six digits, the PIN</source>
        <translation>چھ ہندسوں کا خفیہ نمبر چنیے</translation>
    </message>
    <message>
        <source>Keep the PIN that is set</source>
        <translation>موجودہ خفیہ نمبر رہنے دیجیے</translation>
    </message>
    <message>
        <source>Those were not the same. Choose anew.</source>
        <translation>دونوں ایک جیسے نہیں تھے۔ پھر سے چنیے۔</translation>
    </message>
    <message>
        <source>With it the volunteers open the panel. From now on nobody else can leave the kiosk.</source>
        <translation>اس سے رضاکار پینل کھولتے ہیں۔ اس کے بعد کوئی اور اس پروگرام سے باہر نہیں جا سکے گا۔</translation>
    </message>
</context>
<context>
    <name>GuideWordingPage</name>
    <message>
        <source>The title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>The demand</source>
        <translation>مطالبہ</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>مختصراً</translation>
    </message>
    <message>
        <source>The appeal</source>
        <translation>اپیل</translation>
    </message>
    <message>
        <source>The consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>More about the consent</source>
        <translation>رضامندی کے بارے میں مزید</translation>
    </message>
    <message>
        <source>What the new wording changes</source>
        <translation>نئے متن میں کیا بدلا ہے</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>میں نے پڑھ لیا</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Until now version %1, from now on version %2.</source>
        <translation>اب تک ورژن %1، اب سے ورژن %2۔</translation>
    </message>
    <message>
        <source>Appeal and consent say the same as before.</source>
        <translation>اپیل اور رضامندی کا متن وہی ہے جو پہلے تھا۔</translation>
    </message>
    <message>
        <source>No longer in these languages: %1</source>
        <translation>اب ان زبانوں میں نہیں: %1</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>اب تک:</translation>
    </message>
    <message>
        <source>From now on:</source>
        <translation>اب سے:</translation>
    </message>
</context>
<context>
    <name>GuideWordsPage</name>
    <message>
        <source>Are they the same as on the printed card?</source>
        <translation>کیا یہ وہی ہیں جو چھپے ہوئے کارڈ پر ہیں؟</translation>
    </message>
    <message>
        <source>Yes, all six are the same</source>
        <translation>جی ہاں، چھ کے چھ ایک ہیں</translation>
    </message>
    <message>
        <source>No, something differs</source>
        <translation>جی نہیں، کچھ فرق ہے</translation>
    </message>
    <message>
        <source>No native reader has signed off these languages yet: %1</source>
        <translation>ان زبانوں کی ابھی کسی اہلِ زبان نے توثیق نہیں کی: %1</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>%1 o&apos;clock: %2</source>
        <translation>%1 بجے: %2</translation>
    </message>
    <message>
        <source>Signatures by the hour. %1</source>
        <translation>گھنٹوں کے حساب سے دستخط۔ %1</translation>
    </message>
    <message>
        <source>By the hour, since this start</source>
        <translation>گھنٹوں کے حساب سے، جب سے پروگرام چلا ہے</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Went live: %1</source>
        <translation>اصل کام شروع ہوا: %1</translation>
    </message>
    <message>
        <source>Event started: %1</source>
        <translation>تقریب شروع ہوئی: %1</translation>
    </message>
    <message>
        <source>The day was confirmed</source>
        <translation>دن کی تصدیق کی گئی</translation>
    </message>
    <message>
        <source>A new wording was taken: version %1</source>
        <translation>نیا متن لیا گیا: ورژن %1</translation>
    </message>
    <message>
        <source>Exported to a stick; files: %1</source>
        <translation>یو ایس بی پر منتقل کیا گیا؛ فائلیں: %1</translation>
    </message>
    <message>
        <source>Headquarters confirmed; bundles: %1</source>
        <translation>مرکزی دفتر نے تصدیق کی؛ گٹھے: %1</translation>
    </message>
    <message>
        <source>Confirmed signatures were cleared; bundle %1, records: %2</source>
        <translation>تصدیق شدہ دستخط یہاں سے مٹائے گئے؛ گٹھا %1، اندراجات: %2</translation>
    </message>
    <message>
        <source>Language and sizes were set</source>
        <translation>زبان اور سائز مقرر کیے گئے</translation>
    </message>
    <message>
        <source>A new PIN was set</source>
        <translation>نیا خفیہ نمبر مقرر کیا گیا</translation>
    </message>
    <message>
        <source>A new volunteers&apos; stick was begun</source>
        <translation>رضاکاروں کی نئی یو ایس بی بنانا شروع کیا گیا</translation>
    </message>
    <message>
        <source>A volunteer read that signatures came here from another computer; stands: %1</source>
        <translation>رضاکار نے پڑھ لیا کہ دستخط دوسرے کمپیوٹر سے یہاں آئے؛ اسٹال: %1</translation>
    </message>
    <message>
        <source>Wrong PINs were tried; times: %1</source>
        <translation>غلط خفیہ نمبر آزمائے گئے؛ بار: %1</translation>
    </message>
    <message>
        <source>The panel was opened by PIN; times: %1</source>
        <translation>پینل خفیہ نمبر سے کھولا گیا؛ بار: %1</translation>
    </message>
    <message>
        <source>The panel was opened by a volunteers&apos; stick; times: %1</source>
        <translation>پینل رضاکاروں کی یو ایس بی سے کھولا گیا؛ بار: %1</translation>
    </message>
    <message>
        <source>The stand was paused</source>
        <translation>اسٹال پر وقفہ کیا گیا</translation>
    </message>
    <message>
        <source>The stand went on after a pause</source>
        <translation>وقفے کے بعد اسٹال پھر چلا</translation>
    </message>
    <message>
        <source>Practice was begun</source>
        <translation>مشق شروع کی گئی</translation>
    </message>
    <message>
        <source>Practice was left</source>
        <translation>مشق ختم کی گئی</translation>
    </message>
    <message>
        <source>The kiosk was left</source>
        <translation>پروگرام بند کیا گیا</translation>
    </message>
    <message>
        <source>A poster was written to a stick</source>
        <translation>پوسٹر یو ایس بی پر لکھا گیا</translation>
    </message>
    <message>
        <source>Sticks were let go of; times: %1</source>
        <translation>یو ایس بی محفوظ طریقے سے الگ کی گئی؛ بار: %1</translation>
    </message>
    <message>
        <source>A stick was read back; bundles that lie there whole: %1</source>
        <translation>یو ایس بی واپس پڑھی گئی؛ وہاں سالم گٹھے: %1</translation>
    </message>
    <message>
        <source>Tidying the disk was put off; it is tried again</source>
        <translation>ڈسک کی صفائی ملتوی ہوئی؛ پھر کوشش ہو گی</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>یہاں کیا کیا گیا</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>ابھی کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>ہندسے اور علامتیں</translation>
    </message>
    <message>
        <source>Other script: %1</source>
        <translation>دوسرا رسم الخط: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>خالی جگہ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
</context>
<context>
    <name>LetterKey</name>
    <message>
        <source>Keep letters apart</source>
        <translation>حروف الگ رکھیے</translation>
    </message>
    <message>
        <source>Hold for more letters</source>
        <translation>مزید حروف کے لیے دبا کر رکھیے</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>Language and sizes</source>
        <translation>زبان اور سائز</translation>
    </message>
    <message>
        <source>Each signer finds this language and this size of letters first:</source>
        <translation>ہر دستخط کرنے والے کو پہلے یہ زبان اور حروف کا یہ سائز ملے گا:</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>سائز %1</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>زیادہ تضاد</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>کچھ حرکت نہ کرے</translation>
    </message>
    <message>
        <source>Show codes for people&apos;s own phones</source>
        <translation>لوگوں کے اپنے فون کے لیے کوڈ دکھائے جائیں</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>یہی رکھیے</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PRACTICE</source>
        <translation>مشق</translation>
    </message>
</context>
<context>
    <name>MarkPad</name>
    <message>
        <source>If you like, draw your mark here with a finger</source>
        <translation>اگر آپ چاہیں تو یہاں انگلی سے اپنا نشان بنائیے</translation>
    </message>
    <message>
        <source>A field for your mark</source>
        <translation>آپ کے نشان کی جگہ</translation>
    </message>
    <message>
        <source>Wipe it away</source>
        <translation>مٹائیے</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Volunteers: please confirm the day</source>
        <translation>رضاکار: دن کی تصدیق کیجیے</translation>
    </message>
    <message>
        <source>The battery runs low: %1</source>
        <translation>بیٹری ختم ہونے کو ہے: %1</translation>
    </message>
</context>
<context>
    <name>MovedPage</name>
    <message>
        <source>This stand comes from another computer</source>
        <translation>یہ اسٹال دوسرے کمپیوٹر سے آیا ہے</translation>
    </message>
    <message>
        <source>A stand&apos;s key belongs to one computer, so a new one was made here and counting began anew. Nothing is lost.</source>
        <translation>اسٹال کی کلید ایک ہی کمپیوٹر کی ہوتی ہے، اس لیے یہاں نئی بنی اور گنتی نئے سرے سے شروع ہوئی۔ کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Signed on the other computer, kept here, and exported with the rest: %1</source>
        <translation>دوسرے کمپیوٹر پر ہوئے، یہاں محفوظ، اور باقی کے ساتھ منتقل ہوتے ہیں: %1</translation>
    </message>
    <message>
        <source>The stand&apos;s words there:</source>
        <translation>وہاں اسٹال کے الفاظ:</translation>
    </message>
    <message>
        <source>Its words here, by which headquarters accepts it. Tell headquarters by telephone:</source>
        <translation>یہاں اس کے الفاظ، جن سے مرکزی دفتر اسے پہچانتا ہے۔ مرکزی دفتر کو فون پر بتائیے:</translation>
    </message>
    <message>
        <source>If the other computer still stands somewhere with the same signatures, tell headquarters that too.</source>
        <translation>اگر دوسرا کمپیوٹر انہی دستخطوں کے ساتھ کہیں موجود ہو تو مرکزی دفتر کو یہ بھی بتائیے۔</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>میں نے لکھ لیا ہے</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد میں</translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message>
        <source>The same six digits once more</source>
        <translation>وہی چھ ہندسے ایک بار پھر</translation>
    </message>
    <message>
        <source>Choose six new digits</source>
        <translation>چھ نئے ہندسے چنیے</translation>
    </message>
    <message>
        <source>Those were not the same. Choose anew.</source>
        <translation>دونوں ایک جیسے نہیں تھے۔ پھر سے چنیے۔</translation>
    </message>
    <message>
        <source>Keep the old PIN</source>
        <translation>پرانا خفیہ نمبر رہنے دیجیے</translation>
    </message>
</context>
<context>
    <name>NoOfficeNote</name>
    <message>
        <source>This campaign&apos;s pack names no office key, so nothing can be confirmed or cleared here.</source>
        <translation>اس مہم میں دفتر کی کوئی کلید درج نہیں، اس لیے یہاں نہ کسی کی تصدیق ہو سکتی ہے نہ کچھ مٹایا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing is wrong with the stand: everything is kept, and goes onto every stick. Ask the organiser for a pack with an office key.</source>
        <translation>اسٹال میں کوئی خرابی نہیں: سب کچھ محفوظ ہے اور ہر یو ایس بی پر جاتا ہے۔ منتظمین سے مہم کی ایسی فائلیں مانگیے جن میں دفتر کی کلید درج ہو۔</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The kiosk does not open</source>
        <translation>پروگرام نہیں کھلتا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کیجیے</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>This did not work</source>
        <translation>یہ نہیں ہو سکا</translation>
    </message>
    <message>
        <source>Nothing is lost: the signatures are still on this computer.</source>
        <translation>کچھ ضائع نہیں ہوا: دستخط اب بھی اس کمپیوٹر پر ہیں۔</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
    <message>
        <source>Carry home what is intact</source>
        <translation>جو سلامت ہے ساتھ لے جائیے</translation>
    </message>
</context>
<context>
    <name>PanelFacts</name>
    <message>
        <source>Event</source>
        <translation>تقریب</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>اس کمپیوٹر کی گھڑی</translation>
    </message>
    <message>
        <source>The campaign&apos;s words, to compare with the printed card</source>
        <translation>مہم کے الفاظ، چھپے ہوئے کارڈ سے ملانے کے لیے</translation>
    </message>
    <message>
        <source>This stand&apos;s words, by which headquarters accepts it</source>
        <translation>اس اسٹال کے الفاظ، جن سے مرکزی دفتر اسے پہچانتا ہے</translation>
    </message>
    <message>
        <source>In the whole campaign</source>
        <translation>پوری مہم میں</translation>
    </message>
    <message>
        <source>Room for more</source>
        <translation>مزید کی گنجائش</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>بیٹری</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ورژن</translation>
    </message>
</context>
<context>
    <name>PanelNumbers</name>
    <message>
        <source>Signed today</source>
        <translation>آج کے دستخط</translation>
    </message>
    <message>
        <source>Signed in all</source>
        <translation>کل دستخط</translation>
    </message>
    <message>
        <source>Not on any stick yet</source>
        <translation>ابھی کسی یو ایس بی پر نہیں</translation>
    </message>
    <message>
        <source>Confirmed by headquarters</source>
        <translation>مرکزی دفتر سے تصدیق شدہ</translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>Panel (practice)</source>
        <translation>پینل (مشق)</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>پینل</translation>
    </message>
    <message>
        <source>Wrong PINs tried since the last right one: %1</source>
        <translation>پچھلے درست خفیہ نمبر کے بعد غلط کوششیں: %1</translation>
    </message>
    <message>
        <source>The new PIN is set.</source>
        <translation>نیا خفیہ نمبر مقرر ہو گیا۔</translation>
    </message>
    <message>
        <source>Opened by the volunteers&apos; stick. If the PIN is forgotten, or others know it, choose a new one.</source>
        <translation>رضاکاروں کی یو ایس بی سے کھولا گیا۔ اگر خفیہ نمبر بھول گیا ہو یا دوسروں کو معلوم ہو تو نیا چنیے۔</translation>
    </message>
    <message>
        <source>Pull the volunteers&apos; stick out now: while it is in, whoever holds the corner comes in.</source>
        <translation>رضاکاروں کی یو ایس بی ابھی نکال لیجیے: جب تک یہ لگی ہے، جو کوئی کونے کو دبائے رکھے وہ اندر آ سکتا ہے۔</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>نیا خفیہ نمبر</translation>
    </message>
    <message>
        <source>This computer is not locked down. The guide says how to lock it.</source>
        <translation>یہ کمپیوٹر پوری طرح بند نہیں۔ ہدایت نامے میں اس کا طریقہ ہے۔</translation>
    </message>
    <message>
        <source>End practice: back to the live stand</source>
        <translation>مشق ختم: واپس اصلی اسٹال پر</translation>
    </message>
    <message>
        <source>Closing statement</source>
        <translation>اختتامی بیان</translation>
    </message>
    <message>
        <source>New volunteers&apos; stick</source>
        <translation>رضاکاروں کی نئی یو ایس بی</translation>
    </message>
    <message>
        <source>Export to USB</source>
        <translation>یو ایس بی پر منتقلی</translation>
    </message>
    <message>
        <source>Read acknowledgement</source>
        <translation>مرکزی دفتر کی تصدیق پڑھیے</translation>
    </message>
    <message>
        <source>Clear confirmed signatures</source>
        <translation>تصدیق شدہ دستخط مٹائیے</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>تقریب</translation>
    </message>
    <message>
        <source>Withdraw by receipt</source>
        <translation>رسید سے دستخط واپسی</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>مرکزی دفتر</translation>
    </message>
    <message>
        <source>Start an event</source>
        <translation>تقریب شروع کیجیے</translation>
    </message>
    <message>
        <source>Print poster</source>
        <translation>پوسٹر چھپوائیے</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>مشق</translation>
    </message>
    <message>
        <source>This stand</source>
        <translation>یہ اسٹال</translation>
    </message>
    <message>
        <source>Set up this stand</source>
        <translation>یہ اسٹال تیار کیجیے</translation>
    </message>
    <message>
        <source>Take a new wording</source>
        <translation>نیا متن لیجیے</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>وقفہ</translation>
    </message>
    <message>
        <source>Language and sizes</source>
        <translation>زبان اور سائز</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>یہاں کیا کیا گیا</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>رخصت</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>پروگرام سے باہر جائیے</translation>
    </message>
    <message>
        <source>When the campaign is over</source>
        <translation>جب مہم ختم ہو جائے</translation>
    </message>
    <message>
        <source>Close this stand for good</source>
        <translation>یہ اسٹال ہمیشہ کے لیے بند کیجیے</translation>
    </message>
    <message>
        <source>Back to the appeal</source>
        <translation>واپس اپیل پر</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>We will be back soon</source>
        <translation>ہم جلد واپس آتے ہیں</translation>
    </message>
    <message>
        <source>This stand is resting. Please come back in a moment.</source>
        <translation>یہ اسٹال ذرا دیر کو بند ہے۔ براہِ کرم تھوڑی دیر میں تشریف لائیے۔</translation>
    </message>
    <message>
        <source>For volunteers: go on</source>
        <translation>رضاکاروں کے لیے: جاری رکھیے</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 of 6 digits</source>
        <translation>6 میں سے %1 ہندسے</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>پچھلا حرف مٹائیے</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>For volunteers: the six digits</source>
        <translation>رضاکاروں کے لیے: چھ ہندسے</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %1 minutes, or plug in the volunteers&apos; stick.</source>
        <translation>
            <numerusform>بہت سی غلط کوششیں ہو چکیں۔ %1 منٹ انتظار کیجیے، یا رضاکاروں کی یو ایس بی لگائیے۔</numerusform>
            <numerusform>بہت سی غلط کوششیں ہو چکیں۔ %1 منٹ انتظار کیجیے، یا رضاکاروں کی یو ایس بی لگائیے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not it. Tries left: %1</source>
        <translation>یہ درست نہیں تھا۔ باقی کوششیں: %1</translation>
    </message>
    <message>
        <source>Back to the appeal</source>
        <translation>واپس اپیل پر</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice · Nothing counts · Set up this stand</source>
        <translation>مشق · کچھ شمار نہیں ہوتا · یہ اسٹال تیار کیجیے</translation>
    </message>
    <message>
        <source>Practice · Esc leaves · Set up this stand</source>
        <translation>مشق · باہر جانے کے لیے Esc · یہ اسٹال تیار کیجیے</translation>
    </message>
    <message>
        <source>Practice · Nothing counts · Back to the live stand</source>
        <translation>مشق · کچھ شمار نہیں ہوتا · واپس اصلی اسٹال پر</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print poster</source>
        <translation>پوسٹر چھپوائیے</translation>
    </message>
    <message>
        <source>The poster, and a paper sheet to sign on when the power fails, go onto a stick. Any print shop can print them.</source>
        <translation>پوسٹر، اور بجلی جانے پر دستخط لینے کا کاغذی ورق، یو ایس بی پر جائیں گے۔ چھپائی کی کوئی بھی دکان انہیں چھاپ سکتی ہے۔</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>کس زبان میں؟</translation>
    </message>
    <message>
        <source>How large is the poster?</source>
        <translation>پوسٹر کتنا بڑا ہو؟</translation>
    </message>
    <message>
        <source>%1, a sheet of writing paper</source>
        <translation>%1، عام کاغذ کے برابر</translation>
    </message>
    <message>
        <source>%1, twice as large</source>
        <translation>%1، اس سے دگنا</translation>
    </message>
    <message>
        <source>Onto which stick? Best one that holds nothing else: whoever prints sees all that lies on it.</source>
        <translation>کس یو ایس بی پر؟ بہتر ہے کہ اس پر اور کچھ نہ ہو: چھاپنے والا اس پر سب کچھ دیکھتا ہے۔</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>PrintedPage</name>
    <message>
        <source>Safe to remove</source>
        <translation>اب نکالی جا سکتی ہے</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>لکھا اور جانچا گیا</translation>
    </message>
    <message>
        <source>These files lie on the stick now:</source>
        <translation>یو ایس بی پر اب یہ فائلیں ہیں:</translation>
    </message>
    <message>
        <source>The sheet to sign on: %1</source>
        <translation>دستخطوں کا ورق: %1</translation>
    </message>
    <message>
        <source>The poster to print: %1</source>
        <translation>چھپوانے کا پوسٹر: %1</translation>
    </message>
    <message>
        <source>The poster as a picture: %1</source>
        <translation>پوسٹر تصویر کی صورت میں: %1</translation>
    </message>
    <message>
        <source>Any print shop can print them. The sheet is best printed several times, on one side.</source>
        <translation>چھپائی کی کوئی بھی دکان انہیں چھاپ سکتی ہے۔ ورق کئی بار، ایک ہی طرف چھپوانا بہتر ہے۔</translation>
    </message>
    <message>
        <source>The stick can be pulled.</source>
        <translation>یو ایس بی نکالی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Do not pull the stick yet.</source>
        <translation>یو ایس بی ابھی مت نکالیے۔</translation>
    </message>
    <message>
        <source>Let go of the stick</source>
        <translation>یو ایس بی الگ کیجیے</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>Or call: %1</source>
        <translation>یا فون کیجیے: %1</translation>
    </message>
    <message>
        <source>Opening this leaves a trace on your phone</source>
        <translation>اسے کھولنے سے آپ کے فون میں نشان رہ جاتا ہے</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Addressed to: %1</source>
        <translation>بنام: %1</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · %2 کے حالات</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>مزید پڑھیے</translation>
    </message>
    <message>
        <source>You have signed before, and kept the receipt?</source>
        <translation>کیا آپ پہلے دستخط کر چکے ہیں اور رسید آپ کے پاس ہے؟</translation>
    </message>
    <message>
        <source>Take a signature back</source>
        <translation>دستخط واپس لیجیے</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>دستخط کیجیے</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>سننا بند کیجیے</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>سنیے</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
</context>
<context>
    <name>RehearsePage</name>
    <message>
        <source>Practise at this stand</source>
        <translation>اس اسٹال پر مشق</translation>
    </message>
    <message>
        <source>Everything works and nothing counts: every screen says so. The real signatures stay locked away meanwhile, and no practice gets among them.</source>
        <translation>سب کچھ چلتا ہے اور کچھ شمار نہیں ہوتا: ہر اسکرین یہ بتاتی ہے۔ اصلی دستخط اس دوران الگ بند رہتے ہیں، اور کوئی مشق ان میں نہیں ملتی۔</translation>
    </message>
    <message>
        <source>To end it, open the panel again. After five minutes without a touch, and at each start, the stand is live by itself. What was practised is deleted.</source>
        <translation>ختم کرنے کے لیے پینل دوبارہ کھولیے۔ پانچ منٹ تک کوئی نہ چھوئے تو، اور ہر بار چلنے پر، اسٹال خود ہی اصلی ہو جاتا ہے۔ مشق مٹا دی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Begin practice</source>
        <translation>مشق شروع کیجیے</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>This stand cannot go on</source>
        <translation>یہ اسٹال آگے نہیں چل سکتا</translation>
    </message>
    <message>
        <source>Nothing is lost: everything signed here is intact.</source>
        <translation>کچھ ضائع نہیں ہوا: یہاں کے سب دستخط سلامت ہیں۔</translation>
    </message>
    <message>
        <source>No signature of this computer can be read any more.</source>
        <translation>اس کمپیوٹر کا کوئی دستخط اب پڑھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Intact and sealed on this computer: %1</source>
        <translation>اس کمپیوٹر پر سلامت اور مہر بند: %1</translation>
    </message>
    <message>
        <source>It cannot be told how many are missing.</source>
        <translation>یہ نہیں بتایا جا سکتا کہ کتنے غائب ہیں۔</translation>
    </message>
    <message>
        <source>As far as can be told, none is missing.</source>
        <translation>جہاں تک معلوم ہو سکتا ہے، کوئی غائب نہیں۔</translation>
    </message>
    <message>
        <source>Missing at least: %1. What was exported before is safe on its stick.</source>
        <translation>کم از کم اتنے غائب ہیں: %1۔ جو پہلے منتقل ہوا وہ اپنی یو ایس بی پر محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Writing and reading back. Do not pull the stick.</source>
        <translation>لکھا اور پڑھ کر جانچا جا رہا ہے۔ یو ایس بی مت نکالیے۔</translation>
    </message>
    <message>
        <source>Looking at what is there. One moment.</source>
        <translation>دیکھا جا رہا ہے کہ کیا موجود ہے۔ ذرا ٹھہریے۔</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here.</source>
        <translation>یو ایس بی لگائیے۔ وہ یہاں نظر آئے گی۔</translation>
    </message>
    <message>
        <source>Tap a stick: all that is intact goes onto it, still sealed, with a report of what is missing. Nothing is changed or deleted here.</source>
        <translation>یو ایس بی کو چھوئیے: جو کچھ سلامت ہے مہر بند ہی اس پر جائے گا، اور غائب کی رپورٹ بھی۔ یہاں کچھ نہیں بدلتا، کچھ نہیں مٹتا۔</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Nobody can sign here until this is mended. Use another computer, or the paper sheets.</source>
        <translation>جب تک یہ ٹھیک نہ ہو، یہاں کوئی دستخط نہیں کر سکتا۔ دوسرا کمپیوٹر یا کاغذی فارم استعمال کیجیے۔</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>پینل بند کیجیے</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کیجیے</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>پروگرام سے باہر جائیے</translation>
    </message>
</context>
<context>
    <name>RescuedPage</name>
    <message>
        <source>Safe to remove</source>
        <translation>اب نکالی جا سکتی ہے</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>لکھا اور جانچا گیا</translation>
    </message>
    <message>
        <source>Carried home, checked: %1</source>
        <translation>ساتھ لیے گئے، جانچے ہوئے: %1</translation>
    </message>
    <message>
        <source>Everything that headquarters has not confirmed is on the stick.</source>
        <translation>مرکزی دفتر نے جس کی تصدیق نہیں کی، وہ سب یو ایس بی پر ہے۔</translation>
    </message>
    <message>
        <source>There was nothing new to export.</source>
        <translation>منتقل کرنے کو کچھ نیا نہیں تھا۔</translation>
    </message>
    <message>
        <source>It cannot be told how many are missing.</source>
        <translation>یہ نہیں بتایا جا سکتا کہ کتنے غائب ہیں۔</translation>
    </message>
    <message>
        <source>As far as can be told, none is missing.</source>
        <translation>جہاں تک معلوم ہو سکتا ہے، کوئی غائب نہیں۔</translation>
    </message>
    <message>
        <source>Missing at least: %1. The report on the stick says what is known of them.</source>
        <translation>کم از کم اتنے غائب ہیں: %1۔ جو معلوم ہے وہ یو ایس بی پر رپورٹ میں ہے۔</translation>
    </message>
    <message>
        <source>Tell headquarters both lines of words, by telephone. Until it accepts them, these signatures wait.</source>
        <translation>مرکزی دفتر کو فون پر الفاظ کی دونوں سطریں بتائیے۔ جب تک وہ قبول نہ کرے، یہ دستخط انتظار میں رہیں گے۔</translation>
    </message>
    <message>
        <source>The stick can be pulled. Leave this computer as it is: somebody may still find more on it.</source>
        <translation>یو ایس بی نکالی جا سکتی ہے۔ یہ کمپیوٹر جیسا ہے ویسا رہنے دیجیے: شاید اس پر سے اور بھی مل سکے۔</translation>
    </message>
    <message>
        <source>Do not pull the stick yet.</source>
        <translation>یو ایس بی ابھی مت نکالیے۔</translation>
    </message>
    <message>
        <source>Let go of the stick</source>
        <translation>یو ایس بی الگ کیجیے</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>پینل بند کیجیے</translation>
    </message>
</context>
<context>
    <name>ShiftKey</name>
    <message>
        <source>Shift, locked</source>
        <translation>شفٹ، مستقل</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>شفٹ</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Send this to headquarters: as a picture, as one message, or read aloud</source>
        <translation>یہ مرکزی دفتر کو بھیجیے: تصویر، ایک پیغام، یا پڑھ کر سنائیے</translation>
    </message>
    <message>
        <source>The closing statement as a code</source>
        <translation>اختتامی بیان کوڈ کی صورت میں</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>اسٹال</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>پیکٹ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>اندراجات</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>ہندسے</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>جانچ</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Closing statement</source>
        <translation>اختتامی بیان</translation>
    </message>
    <message>
        <source>Of every bundle that headquarters has not confirmed. What was signed after the last export is told after the next.</source>
        <translation>ہر اُس پیکٹ کا، جس کی مرکزی دفتر نے تصدیق نہیں کی۔ آخری منتقلی کے بعد جو دستخط ہوئے، اُن کا بیان اگلی منتقلی کے بعد آئے گا۔</translation>
    </message>
    <message>
        <source>There is nothing to send. What was signed after the last export is told after the next.</source>
        <translation>بھیجنے کو کچھ نہیں۔ آخری منتقلی کے بعد جو دستخط ہوئے، اُن کا بیان اگلی منتقلی کے بعد آئے گا۔</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>StickButton</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 ایم بی</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 جی بی</translation>
    </message>
    <message>
        <source>Stick without a name</source>
        <translation>بے نام یو ایس بی</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>صرف پڑھنے کے لیے</translation>
    </message>
</context>
<context>
    <name>StickList</name>
    <message>
        <source>One moment. Do not pull the stick.</source>
        <translation>ایک لمحہ۔ یو ایس بی مت نکالیے۔</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here.</source>
        <translation>یو ایس بی لگائیے۔ وہ یہاں نظر آئے گی۔</translation>
    </message>
</context>
<context>
    <name>StickPick</name>
    <message>
        <source>One moment. Do not pull the stick.</source>
        <translation>ایک لمحہ۔ یو ایس بی مت نکالیے۔</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here.</source>
        <translation>یو ایس بی لگائیے۔ وہ یہاں نظر آئے گی۔</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I am here</source>
        <translation>میں یہاں ہوں</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>کیا آپ ابھی یہاں ہیں؟</translation>
    </message>
    <message>
        <source>Then everything you typed is deleted.</source>
        <translation>اس کے بعد آپ کا لکھا ہوا سب کچھ مٹا دیا جائے گا۔</translation>
    </message>
</context>
<context>
    <name>TakenPage</name>
    <message>
        <source>Your signature is taken back.</source>
        <translation>آپ کے دستخط واپس لے لیے گئے۔</translation>
    </message>
    <message>
        <source>It is not counted, and nobody gets your name from us.</source>
        <translation>وہ شمار نہیں ہوں گے، اور ہم آپ کا نام کسی کو نہیں دیں گے۔</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>اگلا فرد</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. Your window is lit.</source>
        <translation>شکریہ۔ آپ کی کھڑکی روشن ہو گئی۔</translation>
    </message>
    <message>
        <source>Thank you. Your signature counts.</source>
        <translation>شکریہ۔ آپ کے دستخط شمار ہو گئے۔</translation>
    </message>
    <message numerus="yes">
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>
            <numerusform>اس اسٹال پر اب تک %1 دستخط ہوا ہے۔ آئیے، %2 تک پہنچیں۔</numerusform>
            <numerusform>اس اسٹال پر اب تک %1 دستخط ہوئے ہیں۔ آئیے، %2 تک پہنچیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>This was practice. Nothing was counted.</source>
        <translation>یہ مشق تھی۔ کچھ شمار نہیں ہوا۔</translation>
    </message>
    <message>
        <source>At any stand of this campaign: the way is at the end of the appeal.</source>
        <translation>اس مہم کے کسی بھی اسٹال پر: راستہ اپیل کے آخر میں ہے۔</translation>
    </message>
    <message>
        <source>Take your signature back? It will not be counted.</source>
        <translation>کیا آپ اپنے دستخط واپس لینا چاہتے ہیں؟ وہ شمار نہیں ہوں گے۔</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>جی ہاں، واپس لیجیے</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>نہیں، رہنے دیجیے</translation>
    </message>
    <message>
        <source>With this code you can take your signature back. A receipt on a searched phone shows that you signed. Copy it only if that is safe.</source>
        <translation>اس کوڈ سے آپ اپنے دستخط واپس لے سکتے ہیں۔ فون کی تلاشی ہو تو رسید بتا دے گی کہ آپ نے دستخط کیے ہیں۔ اسے تبھی لکھ کر رکھیے جب ایسا کرنا محفوظ ہو۔</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>کوڈ دکھائیے</translation>
    </message>
    <message>
        <source>Share it: continue online</source>
        <translation>دوسروں تک پہنچائیے: انٹرنیٹ پر جاری رکھیے</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>اگلا فرد</translation>
    </message>
    <message>
        <source>Keep a receipt</source>
        <translation>رسید لیجیے</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>دستخط واپس لیجیے</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Smaller text</source>
        <translation>چھوٹے حروف</translation>
    </message>
    <message>
        <source>A</source>
        <translation>ا</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>بڑے حروف</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>زیادہ تضاد</translation>
    </message>
</context>
<context>
    <name>Valley</name>
    <message numerus="yes">
        <source>A valley at night: %1 of %2 windows are lit.</source>
        <translation>
            <numerusform>رات کے وقت ایک وادی: %2 میں سے %1 کھڑکی روشن ہے۔</numerusform>
            <numerusform>رات کے وقت ایک وادی: %2 میں سے %1 کھڑکیاں روشن ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lamps on the ridge.</source>
        <translation>
            <numerusform>پہاڑ پر %1 چراغ ہے۔</numerusform>
            <numerusform>پہاڑ پر %1 چراغ ہیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteersStickPage</name>
    <message>
        <source>Safe to remove</source>
        <translation>اب نکالی جا سکتی ہے</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>لکھا اور جانچا گیا</translation>
    </message>
    <message>
        <source>New volunteers&apos; stick</source>
        <translation>رضاکاروں کی نئی یو ایس بی</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick is made. Write on it what it is.</source>
        <translation>رضاکاروں کی یو ایس بی بن گئی۔ اس پر لکھ دیجیے کہ یہ کیا ہے۔</translation>
    </message>
    <message>
        <source>The stick can be pulled.</source>
        <translation>یو ایس بی نکالی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Do not pull the stick yet.</source>
        <translation>یو ایس بی ابھی مت نکالیے۔</translation>
    </message>
    <message>
        <source>With the volunteers&apos; stick the panel opens even when the PIN is forgotten. It opens no signature.</source>
        <translation>رضاکاروں کی یو ایس بی سے پینل تب بھی کھلتا ہے جب خفیہ نمبر بھول جائے۔ اس سے کوئی دستخط نہیں کھلتا۔</translation>
    </message>
    <message>
        <source>The one before opens nothing any more.</source>
        <translation>پچھلی یو ایس بی سے اب کچھ نہیں کھلتا۔</translation>
    </message>
    <message>
        <source>Once the new one is made, the one before opens nothing any more.</source>
        <translation>نئی یو ایس بی بنتے ہی پچھلی یو ایس بی سے کچھ نہیں کھلے گا۔</translation>
    </message>
    <message>
        <source>Onto which stick?</source>
        <translation>کس یو ایس بی پر؟</translation>
    </message>
    <message>
        <source>Let go of the stick</source>
        <translation>یو ایس بی الگ کیجیے</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Take a signature back by its receipt</source>
        <translation>رسید سے دستخط واپس لیجیے</translation>
    </message>
    <message>
        <source>Without a receipt, call: %1</source>
        <translation>رسید نہ ہو تو فون کیجیے: %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>دستخط واپس لیجیے</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>ختم کر کے مٹائیے</translation>
    </message>
</context>
<context>
    <name>WithdrawPanelPage</name>
    <message>
        <source>Withdraw by receipt</source>
        <translation>رسید سے دستخط واپسی</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>دستخط واپس لیجیے</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>WithdrawnPage</name>
    <message>
        <source>Your wish is stored.</source>
        <translation>آپ کی درخواست محفوظ ہو گئی۔</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>اگلا فرد</translation>
    </message>
</context>
<context>
    <name>WithdrawnPanelPage</name>
    <message>
        <source>Stored, sealed</source>
        <translation>محفوظ اور مہر بند</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>واپس پینل پر</translation>
    </message>
</context>
<context>
    <name>WithdrawnWords</name>
    <message>
        <source>With the next stick it goes to the campaign, sealed. There the signature of this receipt is taken off every list, wherever it was made.</source>
        <translation>یہ اگلی یو ایس بی کے ساتھ مہر بند حالت میں مہم والوں تک پہنچے گی۔ وہاں اس رسید کے دستخط ہر فہرست سے نکال دیے جائیں گے، چاہے وہ کہیں بھی ہوئے ہوں۔</translation>
    </message>
    <message>
        <source>This stand cannot read who has signed: it neither knows the signature, nor tells whether there is one. The number on the first screen stays as it is.</source>
        <translation>یہ اسٹال نہیں پڑھ سکتا کہ کس نے دستخط کیے ہیں: نہ اسے ان دستخطوں کا علم ہے، نہ یہ بتاتا ہے کہ وہ ہیں بھی یا نہیں۔ پہلی اسکرین پر گنتی وہی رہے گی۔</translation>
    </message>
    <message>
        <source>What was handed over or printed before cannot be called back.</source>
        <translation>جو پہلے ہی حوالے کیا یا چھاپا جا چکا ہو، وہ واپس نہیں منگوایا جا سکتا۔</translation>
    </message>
    <message>
        <source>This was practice. Nothing was counted.</source>
        <translation>یہ مشق تھی۔ کچھ شمار نہیں ہوا۔</translation>
    </message>
</context>
</TS>
