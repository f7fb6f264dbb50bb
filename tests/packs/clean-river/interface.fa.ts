<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AppealPage</name>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · وضعیت در %2</translation>
    </message>
    <message>
        <source>Sign on your own phone</source>
        <translation>با تلفن خودتان امضا کنید</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>بخوانید و امضا کنید</translation>
    </message>
    <message>
        <source>Be the first to light a window here. The goal is %1.</source>
        <translation>نخستین کسی باشید که اینجا پنجره‌ای را روشن می‌کند. هدف %1 است.</translation>
    </message>
    <message>
        <source>Be the first to sign here. The goal is %1.</source>
        <translation>نخستین کسی باشید که اینجا امضا می‌کند. هدف %1 است.</translation>
    </message>
    <message>
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>تا کنون %1 نفر در این غرفه امضا کرده‌اند. بیایید به %2 برسیم.</translation>
    </message>
</context>
<context>
    <name>BackspaceKey</name>
    <message>
        <source>Backspace</source>
        <translation>پاک کردن نویسهٔ پیشین</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Anyone may see my name</source>
        <translation>همه می‌توانند نام مرا ببینند</translation>
    </message>
    <message>
        <source>Only these may see my name: %1</source>
        <translation>تنها اینان می‌توانند نام مرا ببینند: %1</translation>
    </message>
    <message>
        <source>Just count me, keep no name</source>
        <translation>تنها مرا بشمارید و نامی نگه ندارید</translation>
    </message>
    <message>
        <source>My choice</source>
        <translation>انتخاب من</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>We read this number as</source>
        <translation>این شماره را چنین خواندیم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>سخن من</translation>
    </message>
    <message>
        <source>A volunteer helped me</source>
        <translation>یک داوطلب به من کمک کرد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>پیش از امضا</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>نمایش کمتر</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>نمایش بیشتر</translation>
    </message>
    <message>
        <source>This is what you typed</source>
        <translation>این چیزی است که نوشته‌اید</translation>
    </message>
    <message>
        <source>Press and hold to look</source>
        <translation>برای دیدن نگه دارید</translation>
    </message>
    <message>
        <source>You may show my words to others</source>
        <translation>می‌توانید نوشتهٔ مرا به دیگران نشان دهید</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغییر دهید</translation>
    </message>
    <message>
        <source>You may contact me about this petition</source>
        <translation>می‌توانید دربارهٔ این دادخواست با من تماس بگیرید</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>توقف پخش</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>گوش کنید</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>می‌پذیرم و امضا می‌کنم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>CountryPicker</name>
    <message>
        <source>Which country?</source>
        <translation>کدام کشور؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Telephone, if you like (%1)</source>
        <translation>تلفن، اگر مایلید (%1)</translation>
    </message>
    <message>
        <source>Telephone (%1)</source>
        <translation>تلفن (%1)</translation>
    </message>
    <message>
        <source>E-mail, if you like</source>
        <translation>ایمیل، اگر مایلید</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>محلی دیگر</translation>
    </message>
    <message>
        <source>A word of your own, if you like</source>
        <translation>سخنی از خودتان، اگر مایلید</translation>
    </message>
    <message>
        <source>A word of your own</source>
        <translation>سخنی از شما</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>لطفاً یکی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>لطفاً این را پر کنید.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>این متن بیش از اندازه بلند است. لطفاً آن را کوتاه کنید.</translation>
    </message>
    <message>
        <source>This is not an e-mail address yet. Check it, or leave it empty.</source>
        <translation>این هنوز نشانی ایمیل درستی نیست. آن را بررسی کنید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>This is not a telephone number yet. Check it, or leave it empty.</source>
        <translation>این هنوز شمارهٔ تلفن درستی نیست. آن را بررسی کنید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>A sign in here cannot be kept. Please use letters.</source>
        <translation>نشانه‌ای در این متن هست که نمی‌توان آن را نگه داشت. لطفاً حروف بنویسید.</translation>
    </message>
    <message>
        <source>Please choose one of those offered.</source>
        <translation>لطفاً یکی از گزینه‌های موجود را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Invented Person</source>
        <translation>نام ساختگی</translation>
    </message>
    <message>
        <source>Who may see my name?</source>
        <translation>چه کسانی می‌توانند نام مرا ببینند؟</translation>
    </message>
    <message>
        <source>Anyone may see my name</source>
        <translation>همه می‌توانند نام مرا ببینند</translation>
    </message>
    <message>
        <source>Only these may see my name: %1</source>
        <translation>تنها اینان می‌توانند نام مرا ببینند: %1</translation>
    </message>
    <message>
        <source>Just count me, keep no name</source>
        <translation>تنها مرا بشمارید و نامی نگه ندارید</translation>
    </message>
    <message>
        <source>Choose this only if it is safe for you and your family.</source>
        <translation>این را تنها زمانی انتخاب کنید که برای شما و خانواده‌تان بی‌خطر باشد.</translation>
    </message>
    <message>
        <source>They get no names from us: %1</source>
        <translation>ما هیچ نامی به اینان نمی‌دهیم: %1</translation>
    </message>
    <message>
        <source>The safest choice. Your voice counts all the same.</source>
        <translation>امن‌ترین انتخاب. صدای شما به همان اندازه به حساب می‌آید.</translation>
    </message>
    <message>
        <source>A volunteer is helping me</source>
        <translation>یک داوطلب به من کمک می‌کند</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>آنچه می‌نویسم پنهان شود</translation>
    </message>
    <message>
        <source>Press and hold to look</source>
        <translation>برای دیدن نگه دارید</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>کجا زندگی می‌کنید؟</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>کشور را انتخاب کنید</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>افزودن بیشتر</translation>
    </message>
    <message>
        <source>Do not write names of relatives.</source>
        <translation>نام خویشاوندان را ننویسید.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>پایان و پاک کردن</translation>
    </message>
</context>
<context>
    <name>DotMeter</name>
    <message>
        <source>%1 of %2 dots are filled.</source>
        <translation>%1 نقطه از %2 پر شده است.</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>This practice is full.</source>
        <translation>این تمرین پر شده است.</translation>
    </message>
    <message>
        <source>This petition is over. No names are taken any more.</source>
        <translation>این دادخواست پایان یافته است. دیگر نامی گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Please tell a volunteer.</source>
        <translation>لطفاً به یک داوطلب بگویید.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>این کار انجام نشد</translation>
    </message>
    <message>
        <source>This stand cannot store signatures now. Nothing was signed.</source>
        <translation>این غرفه اکنون نمی‌تواند امضا ذخیره کند. چیزی امضا نشد.</translation>
    </message>
    <message>
        <source>Your signature was not taken back. It is still stored.</source>
        <translation>امضای شما پس گرفته نشد. هنوز ذخیره است.</translation>
    </message>
    <message>
        <source>This stand cannot go on now.</source>
        <translation>این غرفه اکنون نمی‌تواند ادامه دهد.</translation>
    </message>
    <message>
        <source>What you typed is still here. Please tell a volunteer, then go back and try again.</source>
        <translation>آنچه نوشتید هنوز اینجاست. به یک داوطلب بگویید، سپس بازگردید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>For the volunteer:</source>
        <translation>برای داوطلب:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>پایان و پاک کردن</translation>
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
        <translation>رقم‌ها و نشانه‌ها</translation>
    </message>
    <message>
        <source>Other script: %1</source>
        <translation>خط دیگر: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
</context>
<context>
    <name>LetterKey</name>
    <message>
        <source>Keep letters apart</source>
        <translation>جدا نگه داشتن حروف</translation>
    </message>
    <message>
        <source>Hold for more letters</source>
        <translation>برای حروف بیشتر نگه دارید</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PRACTICE</source>
        <translation>تمرین</translation>
    </message>
</context>
<context>
    <name>MarkPad</name>
    <message>
        <source>If you like, draw your mark here with a finger</source>
        <translation>اگر مایلید، اینجا با انگشت نشان خود را بکشید</translation>
    </message>
    <message>
        <source>A field for your mark</source>
        <translation>جای نشان شما</translation>
    </message>
    <message>
        <source>Wipe it away</source>
        <translation>پاک کنید</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice · Esc leaves · Nothing counts</source>
        <translation>تمرین · خروج با Esc · چیزی شمرده نمی‌شود</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>Or call: %1</source>
        <translation>یا تماس بگیرید: %1</translation>
    </message>
    <message>
        <source>Opening this leaves a trace on your phone</source>
        <translation>باز کردن این، ردی در تلفن شما به جا می‌گذارد</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Addressed to: %1</source>
        <translation>خطاب به: %1</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · وضعیت در %2</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>ادامهٔ متن</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>امضا کنید</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>توقف پخش</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>گوش کنید</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>ShiftKey</name>
    <message>
        <source>Shift, locked</source>
        <translation>مبدل، قفل‌شده</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>مبدل</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I am here</source>
        <translation>من اینجا هستم</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>آیا هنوز اینجا هستید؟</translation>
    </message>
    <message>
        <source>Then everything you typed is deleted.</source>
        <translation>پس از آن، هر چه نوشته‌اید پاک می‌شود.</translation>
    </message>
</context>
<context>
    <name>TakenPage</name>
    <message>
        <source>Your signature is taken back.</source>
        <translation>امضای شما پس گرفته شد.</translation>
    </message>
    <message>
        <source>It is not counted, and nobody gets your name from us.</source>
        <translation>به حساب نمی‌آید، و ما نام شما را به کسی نمی‌دهیم.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>نفر بعدی</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. Your window is lit.</source>
        <translation>سپاسگزاریم. پنجرهٔ شما روشن شد.</translation>
    </message>
    <message>
        <source>Thank you. Your signature counts.</source>
        <translation>سپاسگزاریم. امضای شما به حساب آمد.</translation>
    </message>
    <message>
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>تا کنون %1 نفر در این غرفه امضا کرده‌اند. بیایید به %2 برسیم.</translation>
    </message>
    <message>
        <source>This was practice. Nothing was counted.</source>
        <translation>این تمرین بود. چیزی شمرده نشد.</translation>
    </message>
    <message>
        <source>Take your signature back? It will not be counted.</source>
        <translation>امضایتان را پس می‌گیرید؟ به حساب نخواهد آمد.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>بله، پس می‌گیرم</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>نه، بماند</translation>
    </message>
    <message>
        <source>With this code you can take your signature back. A receipt on a searched phone shows that you signed. Copy it only if that is safe.</source>
        <translation>با این کد می‌توانید امضای خود را پس بگیرید. اگر تلفن شما را بگردند، رسید نشان می‌دهد که امضا کرده‌اید. تنها اگر بی‌خطر است آن را یادداشت کنید.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>نمایش کد</translation>
    </message>
    <message>
        <source>Share it: continue online</source>
        <translation>با دیگران در میان بگذارید: ادامه در اینترنت</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>نفر بعدی</translation>
    </message>
    <message>
        <source>Keep a receipt</source>
        <translation>رسید بگیرید</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>پس گرفتن امضا</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Smaller text</source>
        <translation>نوشتهٔ کوچک‌تر</translation>
    </message>
    <message>
        <source>A</source>
        <translation>ا</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نوشتهٔ بزرگ‌تر</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست بالا</translation>
    </message>
</context>
<context>
    <name>Valley</name>
    <message>
        <source>A valley at night: %1 of %2 windows are lit, %3 lamps on the ridge.</source>
        <translation>دره‌ای در شب: از %2 پنجره %1 روشن است و %3 چراغ روی کوه می‌تابد.</translation>
    </message>
</context>
</TS>
