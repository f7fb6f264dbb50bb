<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
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
    <message>
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>اس اسٹال پر اب تک %1 دستخط ہوئے ہیں۔ آئیے، %2 تک پہنچیں۔</translation>
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
    <message>
        <source>%1 of %2 dots are filled.</source>
        <translation>%2 میں سے %1 نقطے بھر چکے ہیں۔</translation>
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
        <source>Stick without a name</source>
        <translation>بے نام یو ایس بی</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>صرف پڑھنے کے لیے</translation>
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
    <message>
        <source>%1 signatures, checked.</source>
        <translation>%1 دستخط، جانچے ہوئے۔</translation>
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
        <source>Send this to headquarters: as a picture, as one message, or read aloud</source>
        <translation>یہ مرکزی دفتر کو بھیجیے: تصویر، ایک پیغام، یا پڑھ کر سنائیے</translation>
    </message>
    <message>
        <source>The closing statement as a code</source>
        <translation>اختتامی بیان کوڈ کی صورت میں</translation>
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
        <source>A lost stick must not lose every name. Leave the first stick in, plug in another and tap it.</source>
        <translation>ایک یو ایس بی کھو جانے سے سارے نام نہیں کھونے چاہییں۔ پہلی یو ایس بی لگی رہنے دیجیے، دوسری لگائیے اور اسے چھوئیے۔</translation>
    </message>
    <message>
        <source>Only who has this key can read the names. It never lies on this computer. Take an empty stick that you will keep at home.</source>
        <translation>صرف وہی نام پڑھ سکتا ہے جس کے پاس یہ کلید ہو۔ یہ اس کمپیوٹر پر کبھی نہیں رہتی۔ ایک خالی یو ایس بی لیجیے جسے آپ گھر پر رکھیں گے۔</translation>
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
        <source>New PIN</source>
        <translation>نیا خفیہ نمبر</translation>
    </message>
    <message>
        <source>This computer is not locked down. The guide says how to lock it.</source>
        <translation>یہ کمپیوٹر پوری طرح بند نہیں۔ ہدایت نامے میں اس کا طریقہ ہے۔</translation>
    </message>
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
        <source>Clock of this computer</source>
        <translation>اس کمپیوٹر کی گھڑی</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>تقریب</translation>
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
        <source>Export to USB</source>
        <translation>یو ایس بی پر منتقلی</translation>
    </message>
    <message>
        <source>Start an event</source>
        <translation>تقریب شروع کیجیے</translation>
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
        <source>Leave the kiosk</source>
        <translation>پروگرام سے باہر جائیے</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>ورژن %1</translation>
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
    <message>
        <source>Too many wrong tries. Wait %1 minutes, or plug in the volunteers&apos; stick.</source>
        <translation>بہت سی غلط کوششیں ہو چکیں۔ %1 منٹ انتظار کیجیے، یا رضاکاروں کی یو ایس بی لگائیے۔</translation>
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
    <name>StickList</name>
    <message>
        <source>One moment. Do not pull the stick.</source>
        <translation>ایک لمحہ۔ یو ایس بی مت نکالیے۔</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here.</source>
        <translation>یو ایس بی لگائیے۔ وہ یہاں نظر آئے گی۔</translation>
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
    <message>
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>اس اسٹال پر اب تک %1 دستخط ہوئے ہیں۔ آئیے، %2 تک پہنچیں۔</translation>
    </message>
    <message>
        <source>This was practice. Nothing was counted.</source>
        <translation>یہ مشق تھی۔ کچھ شمار نہیں ہوا۔</translation>
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
    <message>
        <source>A valley at night: %1 of %2 windows are lit, %3 lamps on the ridge.</source>
        <translation>رات کے وقت ایک وادی: %2 میں سے %1 کھڑکیاں روشن ہیں، پہاڑ پر %3 چراغ ہیں۔</translation>
    </message>
</context>
</TS>
