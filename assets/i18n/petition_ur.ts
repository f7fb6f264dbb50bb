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
