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
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>اس اسٹال پر اب تک %1 دستخط ہوئے ہیں۔ آئیے، %2 تک پہنچیں۔</translation>
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
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
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
        <source>Change it</source>
        <translation>درست کیجیے</translation>
    </message>
    <message>
        <source>You may contact me about this petition</source>
        <translation>آپ اس اپیل کے بارے میں مجھ سے رابطہ کر سکتے ہیں</translation>
    </message>
    <message>
        <source>You can leave this empty and sign all the same.</source>
        <translation>آپ اسے خالی چھوڑ کر بھی دستخط کر سکتے ہیں۔</translation>
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
    <name>DetailsPage</name>
    <message>
        <source>Your name</source>
        <translation>آپ کا نام</translation>
    </message>
    <message>
        <source>Telephone, if you like</source>
        <translation>ٹیلی فون، اگر آپ چاہیں</translation>
    </message>
    <message>
        <source>E-mail, if you like</source>
        <translation>ای میل، اگر آپ چاہیں</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>کوئی اور جگہ</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>ملک، دو انگریزی حروف میں</translation>
    </message>
    <message>
        <source>A word of your own, if you like</source>
        <translation>آپ کے اپنے الفاظ، اگر آپ چاہیں</translation>
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
        <source>The safest choice. You are one more light.</source>
        <translation>سب سے محفوظ انتخاب۔ آپ ایک اور روشنی ہیں۔</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>آپ کی رہائش کہاں ہے؟</translation>
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
    <name>FaultPage</name>
    <message>
        <source>This did not work</source>
        <translation>یہ نہیں ہو سکا</translation>
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
    <name>Main</name>
    <message>
        <source>PRACTICE</source>
        <translation>مشق</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice · Esc leaves · Nothing counts</source>
        <translation>مشق · نکلنے کے لیے Esc · کچھ شمار نہیں ہوتا</translation>
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
        <source>Back</source>
        <translation>واپس</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. Your window is lit.</source>
        <translation>شکریہ۔ آپ کی کھڑکی روشن ہو گئی۔</translation>
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
</context>
<context>
    <name>Valley</name>
    <message>
        <source>A valley at night: %1 of %2 windows are lit, %3 lamps on the ridge.</source>
        <translation>رات کے وقت ایک وادی: %2 میں سے %1 کھڑکیاں روشن ہیں، پہاڑ پر %3 چراغ ہیں۔</translation>
    </message>
</context>
</TS>
