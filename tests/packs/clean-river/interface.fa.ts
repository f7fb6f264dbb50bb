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
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>تا کنون %1 نفر در این غرفه امضا کرده‌اند. بیایید به %2 برسیم.</translation>
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
        <source>Change it</source>
        <translation>تغییر دهید</translation>
    </message>
    <message>
        <source>You may contact me about this petition</source>
        <translation>می‌توانید دربارهٔ این دادخواست با من تماس بگیرید</translation>
    </message>
    <message>
        <source>You can leave this empty and sign all the same.</source>
        <translation>می‌توانید این را خالی بگذارید و با این حال امضا کنید.</translation>
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
    <name>DetailsPage</name>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Telephone, if you like</source>
        <translation>تلفن، اگر مایلید</translation>
    </message>
    <message>
        <source>E-mail, if you like</source>
        <translation>ایمیل، اگر مایلید</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>محلی دیگر</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>کشور، با دو حرف لاتین</translation>
    </message>
    <message>
        <source>A word of your own, if you like</source>
        <translation>سخنی از خودتان، اگر مایلید</translation>
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
        <source>The safest choice. You are one more light.</source>
        <translation>امن‌ترین انتخاب. شما یک روشنایی دیگر هستید.</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>کجا زندگی می‌کنید؟</translation>
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
    <name>FaultPage</name>
    <message>
        <source>This did not work</source>
        <translation>این کار انجام نشد</translation>
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
    <name>Main</name>
    <message>
        <source>PRACTICE</source>
        <translation>تمرین</translation>
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
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. Your window is lit.</source>
        <translation>سپاسگزاریم. پنجرهٔ شما روشن شد.</translation>
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
</context>
<context>
    <name>Valley</name>
    <message>
        <source>A valley at night: %1 of %2 windows are lit, %3 lamps on the ridge.</source>
        <translation>دره‌ای در شب: از %2 پنجره %1 روشن است و %3 چراغ روی کوه می‌تابد.</translation>
    </message>
</context>
</TS>
