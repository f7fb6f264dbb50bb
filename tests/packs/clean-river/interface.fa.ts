<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AcknowledgePage</name>
    <message>
        <source>Read acknowledgement</source>
        <translation>خواندن تأییدیه</translation>
    </message>
    <message>
        <source>One moment. Do not pull the stick.</source>
        <translation>یک لحظه. فلش را بیرون نکشید.</translation>
    </message>
    <message>
        <source>Plug in the stick that headquarters gave you. It is read by itself.</source>
        <translation>فلشی را که دفتر مرکزی به شما داده وصل کنید. خودبه‌خود خوانده می‌شود.</translation>
    </message>
    <message>
        <source>It tells this stand which signatures are safe at headquarters. Reading it deletes nothing.</source>
        <translation>این فلش به این غرفه می‌گوید کدام امضاها در دفتر مرکزی در امان است. خواندنش چیزی را پاک نمی‌کند.</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
    </message>
</context>
<context>
    <name>AcknowledgedPage</name>
    <message>
        <source>A file on the stick cannot be read. Try again, or copy it anew.</source>
        <translation>یک پرونده روی فلش خوانده نمی‌شود. دوباره امتحان کنید، یا آن را از نو رونوشت کنید.</translation>
    </message>
    <message>
        <source>A file on the stick is damaged, or no acknowledgement. Copy it anew.</source>
        <translation>یک پرونده روی فلش آسیب دیده، یا تأییدیه نیست. آن را از نو رونوشت کنید.</translation>
    </message>
    <message>
        <source>The acknowledgement was written by a newer version. Update the program on this stand.</source>
        <translation>این تأییدیه با نسخهٔ تازه‌تری نوشته شده است. برنامهٔ این غرفه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The acknowledgement was changed on its way, or is forged: its office signature does not hold.</source>
        <translation>این تأییدیه در راه دگرگون شده یا جعلی است: امضای دفتر درست نیست.</translation>
    </message>
    <message>
        <source>The acknowledgement was signed by an office that this campaign&apos;s pack does not name.</source>
        <translation>این تأییدیه را دفتری امضا کرده که بستهٔ این کارزار نامش را نمی‌برد.</translation>
    </message>
    <message>
        <source>The acknowledgement is of another campaign.</source>
        <translation>این تأییدیه از کارزار دیگری است.</translation>
    </message>
    <message>
        <source>The acknowledgement is of live signatures, and this stand practises.</source>
        <translation>این تأییدیه از امضاهای واقعی است، و این غرفه در حال تمرین است.</translation>
    </message>
    <message>
        <source>The acknowledgement is of a practice, and this stand is live.</source>
        <translation>این تأییدیه از یک تمرین است، و این غرفه به‌راستی کار می‌کند.</translation>
    </message>
    <message>
        <source>The acknowledgement names a bundle that this stand did not write.</source>
        <translation>این تأییدیه از دسته‌ای نام می‌برد که این غرفه ننوشته است.</translation>
    </message>
    <message>
        <source>The acknowledgement is older than what is confirmed here already.</source>
        <translation>این تأییدیه کهنه‌تر از چیزی است که اینجا پیش‌تر تأیید شده است.</translation>
    </message>
    <message>
        <source>Everything that the acknowledgement tells was confirmed here before.</source>
        <translation>هر آنچه این تأییدیه می‌گوید پیش‌تر اینجا تأیید شده است.</translation>
    </message>
    <message>
        <source>The acknowledgements on the stick are for other stands.</source>
        <translation>تأییدیه‌های روی فلش برای غرفه‌های دیگر است.</translation>
    </message>
    <message>
        <source>There is no acknowledgement on the stick. Headquarters writes one when the bundles have arrived and are backed up.</source>
        <translation>روی فلش تأییدیه‌ای نیست. دفتر مرکزی آن را وقتی می‌نویسد که دسته‌ها رسیده و پشتیبان‌گیری شده باشد.</translation>
    </message>
    <message>
        <source>Another stick could not be opened.</source>
        <translation>فلش دیگری باز نشد.</translation>
    </message>
    <message>
        <source>Confirmed by headquarters</source>
        <translation>تأییدشدهٔ دفتر مرکزی</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>چیزی دگرگون نشد</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are safe at headquarters. Confirmed now, in all: %2</source>
        <translation>
            <numerusform>%1 مورد دیگر در دفتر مرکزی در امان است. تأییدشده تا کنون، در کل: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed now, in all: %1</source>
        <translation>تأییدشده تا کنون، در کل: %1</translation>
    </message>
    <message>
        <source>In the whole campaign, at every stand: %1</source>
        <translation>در همهٔ کارزار، در همهٔ غرفه‌ها: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted here, and nothing was written to the stick.</source>
        <translation>اینجا چیزی پاک نشد، و روی فلش چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Clear confirmed signatures</source>
        <translation>پاک کردن امضاهای تأییدشده</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>
            <numerusform>تا کنون %1 نفر در این غرفه امضا کرده‌اند. بیایید به %2 برسیم.</numerusform>
        </translation>
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
    <name>ClearFacts</name>
    <message>
        <source>Deleted here</source>
        <translation>اینجا پاک شد</translation>
    </message>
    <message>
        <source>Would be deleted here</source>
        <translation>اینجا پاک می‌شود</translation>
    </message>
    <message>
        <source>Stay here, not confirmed yet</source>
        <translation>اینجا می‌ماند، هنوز تأیید نشده</translation>
    </message>
    <message>
        <source>The count on the appeal stays</source>
        <translation>شمارهٔ روی فراخوان همین می‌ماند</translation>
    </message>
    <message>
        <source>Each is one sealed signature or withdrawal. What is deleted lies at headquarters, and there in a backup on another disk.</source>
        <translation>هر یک، یک امضا یا پس‌گیری مهروموم‌شده است. آنچه پاک می‌شود در دفتر مرکزی هست، و آنجا پشتیبانی هم روی دیسک دیگری دارد.</translation>
    </message>
</context>
<context>
    <name>ClearPage</name>
    <message>
        <source>Clear confirmed signatures</source>
        <translation>پاک کردن امضاهای تأییدشده</translation>
    </message>
    <message>
        <source>There is nothing to clear: nothing that headquarters has confirmed lies here any more. Read an acknowledgement first.</source>
        <translation>چیزی برای پاک کردن نیست: از آنچه دفتر مرکزی تأیید کرده دیگر چیزی اینجا نیست. نخست تأییدیه‌ای بخوانید.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Read acknowledgement</source>
        <translation>خواندن تأییدیه</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
    </message>
</context>
<context>
    <name>ClearSurePage</name>
    <message>
        <source>Delete what is confirmed from this computer?</source>
        <translation>آنچه تأیید شده از این رایانه پاک شود؟</translation>
    </message>
    <message>
        <source>One moment. It is being deleted.</source>
        <translation>یک لحظه. در حال پاک شدن است.</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>بله، پاک شود</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>نه، بماند</translation>
    </message>
</context>
<context>
    <name>ClearedPage</name>
    <message>
        <source>Cleared</source>
        <translation>پاک شد</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close this stand for good</source>
        <translation>بستن همیشگی این غرفه</translation>
    </message>
    <message>
        <source>Everything of this stand is deleted from this computer. So first the same signatures must lie on two sticks, each read back here, or headquarters must have confirmed them.</source>
        <translation>همه‌چیز این غرفه از این رایانه پاک می‌شود. پس نخست باید همان امضاها روی دو فلش باشند و هر دو اینجا بازخوانی شوند، یا دفتر مرکزی آن‌ها را تأیید کرده باشد.</translation>
    </message>
    <message>
        <source>All of it is safe: the stand can be closed.</source>
        <translation>همه‌چیز در امان است: غرفه را می‌توان بست.</translation>
    </message>
    <message>
        <source>There are signatures that lie on no stick yet. Export to two sticks, then read both back here.</source>
        <translation>امضاهایی هنوز روی هیچ فلشی نیستند. آن‌ها را به دو فلش منتقل کنید، سپس هر دو را اینجا بازخوانی کنید.</translation>
    </message>
    <message>
        <source>Not all of it is safe yet. Plug in a stick with the signatures, then tap it: it is read back.</source>
        <translation>هنوز همه‌چیز در امان نیست. فلشی را که امضاها روی آن است وصل و لمس کنید: بازخوانی می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>Bundle %1 with %2 records: read back from %3 of %4 sticks</source>
        <translation>
            <numerusform>بستهٔ %1 با %2 ثبت: از %3 فلش از %4 فلش بازخوانی شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundles of this stand that were read back whole from this stick: %1. Now the other stick.</source>
        <translation>بسته‌های این غرفه که از این فلش کامل خوانده شدند: %1. اکنون فلش دیگر.</translation>
    </message>
    <message>
        <source>On this stick no bundle of this stand lies whole. Export to it again, or use another.</source>
        <translation>هیچ بستهٔ کاملی از این غرفه روی این فلش نیست. دوباره به آن منتقل کنید یا فلش دیگری بردارید.</translation>
    </message>
    <message>
        <source>Export to USB</source>
        <translation>انتقال به فلش</translation>
    </message>
    <message>
        <source>On to the closing statement</source>
        <translation>به بیانیهٔ پایانی</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
    </message>
</context>
<context>
    <name>ClosingStatementPage</name>
    <message>
        <source>Closing statement</source>
        <translation>بیانیهٔ پایانی</translation>
    </message>
    <message>
        <source>Send it home before you close: afterwards this computer knows nothing of it.</source>
        <translation>پیش از بستن آن را بفرستید: پس از آن این رایانه چیزی از آن نمی‌داند.</translation>
    </message>
    <message>
        <source>Headquarters has confirmed everything. There is nothing left to send.</source>
        <translation>دفتر مرکزی همه را تأیید کرده است. چیزی برای فرستادن نمانده است.</translation>
    </message>
    <message>
        <source>It is sent. Go on</source>
        <translation>فرستاده شد. ادامه</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
    </message>
</context>
<context>
    <name>ClosingSurePage</name>
    <message>
        <source>Delete everything of this stand?</source>
        <translation>همه‌چیز این غرفه پاک شود؟</translation>
    </message>
    <message>
        <source>The sealed signatures on this computer go, with the journal, the PIN, the stand&apos;s key and the campaign. It begins as on its first day, and nothing here tells what it was. The sticks and headquarters keep theirs.</source>
        <translation>امضاهای مهروموم‌شدهٔ این رایانه پاک می‌شوند، همراه با دفتر رویدادها، رمز، کلید غرفه و کارزار. رایانه چون روز نخست آغاز می‌کند و هیچ‌چیز اینجا نمی‌گوید که چه بوده است. فلش‌ها و دفتر مرکزی امضاهای خود را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>این کار بازگشت ندارد.</translation>
    </message>
    <message>
        <source>No, keep this stand</source>
        <translation>نه، این غرفه بماند</translation>
    </message>
    <message>
        <source>Yes: hold for three seconds</source>
        <translation>بله: سه ثانیه نگه دارید</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>آغاز دوباره</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>%1 of 17 characters</source>
        <translation>%1 نویسه از 17</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>A character is wrong, or two are swapped. Compare them with the receipt.</source>
        <translation>نویسه‌ای نادرست است، یا جای دو نویسه عوض شده. با رسید بسنجید.</translation>
    </message>
    <message>
        <source>The code is complete.</source>
        <translation>کد کامل است.</translation>
    </message>
    <message>
        <source>Type the 17 characters of the receipt.</source>
        <translation>17 نویسهٔ رسید را وارد کنید.</translation>
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
    <name>DayQuestion</name>
    <message>
        <source>Today is %1. Right?</source>
        <translation>امروز %1 است. درست است؟</translation>
    </message>
    <message>
        <source>Signatures carry the day %1. This computer&apos;s clock says %2. Which is right?</source>
        <translation>روی امضاها این روز نوشته می‌شود: %1. ساعت این رایانه می‌گوید: %2. کدام درست است؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>It is still %1</source>
        <translation>هنوز %1 است</translation>
    </message>
    <message>
        <source>Go on with this event on %1</source>
        <translation>ادامهٔ همین رویداد در %1</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>روزی دیگر</translation>
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
    <message numerus="yes">
        <source>%1 of %2 dots are filled.</source>
        <translation>
            <numerusform>%1 نقطه از %2 پر شده است.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Start an event</source>
        <translation>آغاز یک رویداد</translation>
    </message>
    <message>
        <source>The event&apos;s name</source>
        <translation>نام رویداد</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>کجاست</translation>
    </message>
    <message>
        <source>Today is %1. Right?</source>
        <translation>امروز %1 است. درست است؟</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>یک روز زودتر</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>یک روز دیرتر</translation>
    </message>
    <message>
        <source>Yes, start this event</source>
        <translation>بله، این رویداد آغاز شود</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export to USB: which stick?</source>
        <translation>انتقال به فلش: کدام فلش؟</translation>
    </message>
    <message>
        <source>Writing and reading back. Do not pull the stick.</source>
        <translation>در حال نوشتن و بازخوانی. فلش را بیرون نکشید.</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here.</source>
        <translation>فلش را وصل کنید. همین‌جا دیده می‌شود.</translation>
    </message>
    <message>
        <source>Everything that headquarters has not confirmed goes onto the stick. Nothing is deleted here.</source>
        <translation>هر آنچه دفتر مرکزی هنوز تأیید نکرده به فلش می‌رود. اینجا چیزی پاک نمی‌شود.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
    </message>
</context>
<context>
    <name>ExportedPage</name>
    <message>
        <source>Safe to remove</source>
        <translation>می‌توانید بیرون بکشید</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>نوشته و بررسی شد</translation>
    </message>
    <message>
        <source>There was nothing new to export.</source>
        <translation>چیز تازه‌ای برای انتقال نبود.</translation>
    </message>
    <message numerus="yes">
        <source>%1 records, checked.</source>
        <translation>
            <numerusform>%1 ثبت، بررسی‌شده.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stick can be pulled. Everything stays on this computer, too, until headquarters confirms it.</source>
        <translation>فلش را می‌توان بیرون کشید. تا تأیید دفتر مرکزی همه‌چیز در این رایانه هم می‌ماند.</translation>
    </message>
    <message>
        <source>Do not pull the stick yet.</source>
        <translation>هنوز فلش را بیرون نکشید.</translation>
    </message>
    <message>
        <source>Also on the stick, to send or to print: %1</source>
        <translation>این هم روی فلش است، برای فرستادن یا چاپ: %1</translation>
    </message>
    <message>
        <source>Statement onto the stick, too</source>
        <translation>نوشتن بیانیه هم روی فلش</translation>
    </message>
    <message>
        <source>Let go of the stick</source>
        <translation>جدا کردن فلش</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
    </message>
</context>
<context>
    <name>FaultNote</name>
    <message>
        <source>A PIN has six digits.</source>
        <translation>رمز شش رقم دارد.</translation>
    </message>
    <message>
        <source>That PIN repeats the same few digits.</source>
        <translation>این رمز چند رقم یکسان را تکرار می‌کند.</translation>
    </message>
    <message>
        <source>That PIN only counts up or down.</source>
        <translation>این رمز تنها رو به بالا یا پایین می‌شمارد.</translation>
    </message>
    <message>
        <source>That PIN is one of those that most people choose.</source>
        <translation>این رمز از آن‌هایی است که بیشتر مردم برمی‌گزینند.</translation>
    </message>
    <message>
        <source>Choose six digits that nobody would guess, and write them on no paper at the stand.</source>
        <translation>شش رقمی برگزینید که کسی حدس نزند، و در غرفه روی کاغذی ننویسید.</translation>
    </message>
    <message>
        <source>The pack names no key, so nobody could open what is signed.</source>
        <translation>این بسته کلیدی ندارد، پس هیچ‌کس نمی‌تواند امضاها را باز کند.</translation>
    </message>
    <message>
        <source>Make a campaign key, or take another pack.</source>
        <translation>یک کلید کارزار بسازید، یا بستهٔ دیگری بردارید.</translation>
    </message>
    <message>
        <source>The words are not those of this pack.</source>
        <translation>این واژه‌ها از آنِ این بسته نیست.</translation>
    </message>
    <message>
        <source>Compare them with the printed card, word by word. If they still differ, do not go live with this pack: somebody may have changed it.</source>
        <translation>آن‌ها را واژه به واژه با کارت چاپی بسنجید. اگر باز هم فرق داشت، با این بسته آغاز نکنید: شاید کسی آن را دگرگون کرده باشد.</translation>
    </message>
    <message>
        <source>The campaign has a single key, and no second copy of it was tried: one lost stick would lose every name.</source>
        <translation>کارزار تنها یک کلید دارد و نسخهٔ دومی آزموده نشده است: با گم شدن یک فلش همهٔ نام‌ها از دست می‌رود.</translation>
    </message>
    <message>
        <source>Nobody confirmed the day.</source>
        <translation>کسی روز را تأیید نکرده است.</translation>
    </message>
    <message>
        <source>No PIN is set.</source>
        <translation>رمزی گذاشته نشده است.</translation>
    </message>
    <message>
        <source>On that day this petition is over.</source>
        <translation>در آن روز این دادخواست پایان یافته است.</translation>
    </message>
    <message>
        <source>Ask the organiser for a new campaign pack.</source>
        <translation>از برگزارکننده بستهٔ تازه‌ای بخواهید.</translation>
    </message>
    <message>
        <source>No campaign key lies on that stick.</source>
        <translation>روی این فلش کلید کارزاری نیست.</translation>
    </message>
    <message>
        <source>Plug in the stick that holds the key.</source>
        <translation>فلشی را که کلید روی آن است وصل کنید.</translation>
    </message>
    <message>
        <source>A campaign key lies on that stick, and whoever prints would see it.</source>
        <translation>کلید کارزار روی این فلش است و هر که چاپ کند آن را می‌بیند.</translation>
    </message>
    <message>
        <source>Nothing was written. Use a stick that holds nothing else.</source>
        <translation>چیزی نوشته نشد. فلشی بردارید که چیز دیگری روی آن نیست.</translation>
    </message>
    <message>
        <source>There is no room on that stick.</source>
        <translation>روی این فلش جا نیست.</translation>
    </message>
    <message>
        <source>Make room, or use another stick.</source>
        <translation>جا باز کنید، یا از فلش دیگری استفاده کنید.</translation>
    </message>
    <message>
        <source>This did not work, and the program does not know why.</source>
        <translation>این کار نشد، و برنامه نمی‌داند چرا.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, start the kiosk again.</source>
        <translation>دوباره تلاش کنید. اگر همچنان نشد، برنامه را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>This stand is being closed for good.</source>
        <translation>این جایگاه دارد برای همیشه بسته می‌شود.</translation>
    </message>
    <message>
        <source>Set one in the panel.</source>
        <translation>در صفحهٔ مدیریت یکی بگذارید.</translation>
    </message>
    <message>
        <source>There are %1 volunteers&apos; sticks already.</source>
        <translation>هم‌اکنون %1 فلش داوطلبان هست.</translation>
    </message>
    <message>
        <source>Make a new one that ends all others.</source>
        <translation>یکی تازه بسازید که همهٔ دیگران را از کار بیندازد.</translation>
    </message>
    <message>
        <source>Type six digits and nothing else.</source>
        <translation>شش رقم بنویسید و نه چیز دیگر.</translation>
    </message>
    <message>
        <source>This campaign&apos;s pack names no office key, so nothing can be confirmed or cleared here.</source>
        <translation>بستهٔ این کارزار کلید دفتری ندارد، پس اینجا چیزی را نمی‌توان تأیید یا پاک کرد.</translation>
    </message>
    <message>
        <source>Ask the organiser for a pack that names the key of its office.</source>
        <translation>از برگزارکننده بسته‌ای بخواهید که کلید دفترش در آن باشد.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>پوشهٔ %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>Plug in the stick, or name another.</source>
        <translation>فلش را وصل کنید، یا دیگری را نام ببرید.</translation>
    </message>
    <message>
        <source>The stick cannot be read (%1).</source>
        <translation>فلش خوانده نمی‌شود (%1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>چیزی دگرگون نشد. دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>It is of another campaign (%1).</source>
        <translation>از کارزار دیگری است (%1).</translation>
    </message>
    <message>
        <source>It is of a practice, and this stand is live.</source>
        <translation>از یک تمرین است، و این غرفه به‌راستی کار می‌کند.</translation>
    </message>
    <message>
        <source>It is of live signatures, and this stand practises.</source>
        <translation>از امضاهای راستین است، و این غرفه تمرین می‌کند.</translation>
    </message>
    <message>
        <source>It names a bundle %1 that this stand did not write, so none of it is taken.</source>
        <translation>از دستهٔ %1 نام می‌برد که این غرفه ننوشته است، پس هیچ‌چیز آن پذیرفته نشد.</translation>
    </message>
    <message>
        <source>It is older than what is confirmed here already.</source>
        <translation>از آنچه اینجا تأیید شده کهنه‌تر است.</translation>
    </message>
    <message>
        <source>That is the same stick: a copy there is lost with it.</source>
        <translation>این همان فلش است: نسخهٔ روی آن هم با آن گم می‌شود.</translation>
    </message>
    <message>
        <source>Plug in another one.</source>
        <translation>فلش دیگری وصل کنید.</translation>
    </message>
    <message>
        <source>%1 is too large for a key.</source>
        <translation>%1 برای یک کلید بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>Take the first stick again.</source>
        <translation>فلش نخست را دوباره بردارید.</translation>
    </message>
    <message>
        <source>The key cannot be read (%1).</source>
        <translation>کلید خوانده نمی‌شود (%1).</translation>
    </message>
    <message>
        <source>Leave both sticks in and try again.</source>
        <translation>هر دو فلش را وصل نگه دارید و دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>The pack cannot be copied (%1).</source>
        <translation>بسته رونوشت نمی‌شود (%1).</translation>
    </message>
    <message>
        <source>Make room, or take a new folder.</source>
        <translation>جا باز کنید، یا پوشهٔ تازه‌ای بردارید.</translation>
    </message>
    <message>
        <source>The key could not be put into the pack.</source>
        <translation>کلید در بسته گذاشته نشد.</translation>
    </message>
    <message>
        <source>Nothing is lost. Take another pack.</source>
        <translation>چیزی از دست نرفته است. بستهٔ دیگری بردارید.</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>آن را وصل کنید و دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>That folder lies on this computer&apos;s own disk, where no campaign key may ever lie.</source>
        <translation>این پوشه روی دیسک خود این رایانه است، که کلید کارزار هرگز نباید آنجا باشد.</translation>
    </message>
    <message>
        <source>Plug in a stick and choose it.</source>
        <translation>فلشی وصل کنید و آن را برگزینید.</translation>
    </message>
    <message>
        <source>A campaign key lies on that stick already, and none is ever overwritten.</source>
        <translation>روی این فلش کلید کارزاری هست، و هیچ کلیدی هرگز رونویسی نمی‌شود.</translation>
    </message>
    <message>
        <source>Take an empty stick.</source>
        <translation>فلش خالی بردارید.</translation>
    </message>
    <message>
        <source>The key cannot be written (%1).</source>
        <translation>کلید نوشته نمی‌شود (%1).</translation>
    </message>
    <message>
        <source>Use another stick.</source>
        <translation>از فلش دیگری استفاده کنید.</translation>
    </message>
    <message>
        <source>Not everything lies on two sticks yet, and headquarters has not confirmed it.</source>
        <translation>هنوز همه‌چیز روی دو فلش نیست، و دفتر مرکزی تأیید نکرده است.</translation>
    </message>
    <message>
        <source>Export to two sticks and read both back here, or read in the acknowledgement.</source>
        <translation>به دو فلش انتقال دهید و هر دو را اینجا بازبخوانید، یا تأییدنامه را بخوانید.</translation>
    </message>
    <message>
        <source>Not everything could be deleted (%1).</source>
        <translation>همه‌چیز پاک نشد (%1).</translation>
    </message>
    <message>
        <source>This petition is over: its names were to be deleted by %1.</source>
        <translation>این دادخواست پایان یافته است: نام‌هایش باید تا %1 پاک می‌شد.</translation>
    </message>
    <message>
        <source>The pack does not offer the language %1.</source>
        <translation>این بسته زبان %1 را ندارد.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>یکی از این‌ها را برگزینید: %1</translation>
    </message>
    <message>
        <source>The event&apos;s country is no country.</source>
        <translation>کشور رویداد، کشوری نیست.</translation>
    </message>
    <message>
        <source>Give its two capital letters.</source>
        <translation>دو حرف بزرگ لاتین آن را بدهید.</translation>
    </message>
    <message>
        <source>The event&apos;s size of text is none that the screens have.</source>
        <translation>اندازهٔ نوشتهٔ رویداد در صفحه‌ها نیست.</translation>
    </message>
    <message>
        <source>Choose %1 to %2.</source>
        <translation>از %1 تا %2 برگزینید.</translation>
    </message>
    <message>
        <source>A rehearsal has no event.</source>
        <translation>تمرین رویدادی ندارد.</translation>
    </message>
    <message>
        <source>Go live first.</source>
        <translation>نخست به‌راستی آغاز کنید.</translation>
    </message>
    <message>
        <source>Nothing is lost: the signatures are still on this computer. Try again.</source>
        <translation>چیزی از دست نرفته است: امضاها هنوز در این رایانه‌اند. دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>Nothing was written. Use another stick.</source>
        <translation>چیزی نوشته نشد. از فلش دیگری استفاده کنید.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written (%2).</source>
        <translation>در پوشهٔ داده‌های %1 نمی‌توان نوشت (%2).</translation>
    </message>
    <message>
        <source>Make room, or choose another data folder.</source>
        <translation>جا باز کنید، یا پوشهٔ داده‌های دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The PIN&apos;s file cannot be written (%1).</source>
        <translation>پروندهٔ رمز نوشته نمی‌شود (%1).</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick still opens the panel. Nothing is lost.</source>
        <translation>فلش داوطلبان هنوز صفحهٔ مدیریت را باز می‌کند. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>The PIN&apos;s file cannot be read (%1).</source>
        <translation>پروندهٔ رمز خوانده نمی‌شود (%1).</translation>
    </message>
    <message>
        <source>Nothing is lost, and what was signed can be carried home. Somebody who knows this computer deletes the PIN&apos;s file in the data folder; then set a new PIN.</source>
        <translation>چیزی از دست نرفته است و امضاها را می‌توان برد. کسی که این رایانه را می‌شناسد پروندهٔ رمز را در پوشهٔ داده‌ها پاک کند؛ سپس رمز تازه‌ای بگذارید.</translation>
    </message>
    <message>
        <source>Copy the key to another stick and try both copies, or add a second key to the pack.</source>
        <translation>کلید را به فلش دیگری رونوشت کنید و هر دو نسخه را بیازمایید، یا کلید دومی به بسته بیفزایید.</translation>
    </message>
    <message>
        <source>Say which day it is.</source>
        <translation>بگویید چه روزی است.</translation>
    </message>
    <message>
        <source>Set one, or anybody can leave the kiosk.</source>
        <translation>یکی بگذارید، وگرنه هر کسی می‌تواند از برنامه بیرون رود.</translation>
    </message>
    <message>
        <source>This stand comes from another computer and cannot begin anew (%1).</source>
        <translation>این غرفه از رایانهٔ دیگری آمده و نمی‌تواند از نو آغاز کند (%1).</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room, then start the kiosk again.</source>
        <translation>چیزی از دست نرفته است. جا باز کنید، سپس برنامه را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>That pack is another petition&apos;s.</source>
        <translation>این بسته از دادخواست دیگری است.</translation>
    </message>
    <message>
        <source>Export, close this stand, and set it up again for another petition.</source>
        <translation>انتقال دهید، این غرفه را ببندید و برای دادخواست دیگر از نو آماده کنید.</translation>
    </message>
    <message>
        <source>That pack is version %1, and this stand has %2.</source>
        <translation>این بسته نسخهٔ %1 است، و این غرفه %2 را دارد.</translation>
    </message>
    <message>
        <source>Take a later version.</source>
        <translation>نسخهٔ تازه‌تری بردارید.</translation>
    </message>
    <message>
        <source>That pack asks for more or less, so that its records would have another size.</source>
        <translation>این بسته بیشتر یا کمتر می‌پرسد، پس اندازهٔ ثبت‌ها دگرگون می‌شود.</translation>
    </message>
    <message>
        <source>Export, close this stand, and set it up again with the new pack.</source>
        <translation>انتقال دهید، این غرفه را ببندید و با بستهٔ تازه از نو آماده کنید.</translation>
    </message>
    <message>
        <source>That pack lets another office make this stand clear, and nobody confirmed it.</source>
        <translation>این بسته به دفتر دیگری اجازه می‌دهد این غرفه را خالی کند، و کسی آن را تأیید نکرده است.</translation>
    </message>
    <message>
        <source>Ask headquarters for the words of its office key, and compare them.</source>
        <translation>واژه‌های کلید دفتر را از دفتر مرکزی بپرسید و بسنجید.</translation>
    </message>
    <message>
        <source>The new pack cannot be put in place (%1).</source>
        <translation>بستهٔ تازه در جای خود گذاشته نمی‌شود (%1).</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room, start the kiosk again, and take the pack again.</source>
        <translation>چیزی از دست نرفته است. جا باز کنید، برنامه را دوباره باز کنید و بسته را دوباره بردارید.</translation>
    </message>
    <message>
        <source>The pack changed while it was copied.</source>
        <translation>بسته هنگام رونوشت دگرگون شد.</translation>
    </message>
    <message>
        <source>Take the stick in anew.</source>
        <translation>فلش را از نو وصل کنید.</translation>
    </message>
    <message>
        <source>That pack seals to other keys, and signatures here are not exported yet.</source>
        <translation>این بسته برای کلیدهای دیگری مُهر می‌کند، و امضاهای اینجا هنوز انتقال نیافته‌اند.</translation>
    </message>
    <message>
        <source>Export to a stick first, then take the pack again.</source>
        <translation>نخست به فلش انتقال دهید، سپس بسته را دوباره بردارید.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file as it is, and carry home what is intact.</source>
        <translation>چیزی دگرگون نشد. پرونده را همان‌گونه که هست نگه دارید و آنچه سالم است ببرید.</translation>
    </message>
    <message>
        <source>There is no ledger in %1.</source>
        <translation>در %1 دفتر ثبتی نیست.</translation>
    </message>
    <message>
        <source>Look whether this is the right data folder.</source>
        <translation>ببینید که آیا این پوشهٔ درست است.</translation>
    </message>
    <message>
        <source>The ledger cannot be read (%1).</source>
        <translation>دفتر ثبت خوانده نمی‌شود (%1).</translation>
    </message>
    <message>
        <source>Keep the disk as it is.</source>
        <translation>دیسک را همان‌گونه که هست نگه دارید.</translation>
    </message>
    <message>
        <source>There is no ledger in %1 that can be read (%2).</source>
        <translation>در %1 دفتر ثبتی که خوانده شود نیست (%2).</translation>
    </message>
    <message>
        <source>Nothing of this ledger can be read any more.</source>
        <translation>از این دفتر ثبت دیگر هیچ‌چیز خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of Petition Kiosk.</source>
        <translation>این دفتر ثبت را نسخهٔ تازه‌تری از این برنامه نوشته است.</translation>
    </message>
    <message>
        <source>Install the newer version here. Nothing was changed. Keep the file as it is, and carry home what is intact.</source>
        <translation>نسخهٔ تازه‌تر را اینجا نصب کنید. چیزی دگرگون نشد. پرونده را همان‌گونه که هست نگه دارید و آنچه سالم است ببرید.</translation>
    </message>
    <message>
        <source>It cannot be told any more whose records these are.</source>
        <translation>دیگر نمی‌توان گفت این ثبت‌ها از آنِ کیست.</translation>
    </message>
    <message>
        <source>The stand&apos;s folder lacks pack and device key. Nothing was changed. Keep the file as it is, and carry home what is intact.</source>
        <translation>پوشهٔ غرفه، بسته و کلید دستگاه را ندارد. چیزی دگرگون نشد. پرونده را همان‌گونه که هست نگه دارید و آنچه سالم است ببرید.</translation>
    </message>
    <message>
        <source>This stand is live already.</source>
        <translation>این غرفه هم‌اکنون به‌راستی کار می‌کند.</translation>
    </message>
    <message>
        <source>Export and close it first.</source>
        <translation>نخست انتقال دهید و آن را ببندید.</translation>
    </message>
    <message>
        <source>The campaign pack is another than the one whose words were compared.</source>
        <translation>بستهٔ کارزار آن نیست که واژه‌هایش سنجیده شد.</translation>
    </message>
    <message>
        <source>Compare the words again.</source>
        <translation>واژه‌ها را دوباره بسنجید.</translation>
    </message>
    <message>
        <source>The event&apos;s name or place is too long.</source>
        <translation>نام یا جای رویداد بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>کوتاهش کنید.</translation>
    </message>
    <message>
        <source>The campaign pack in the data folder was changed after going live.</source>
        <translation>بستهٔ کارزار پس از آغاز کار دگرگون شده است.</translation>
    </message>
    <message>
        <source>Nothing is lost. Put back the pack that this stand went live with.</source>
        <translation>چیزی از دست نرفته است. بسته‌ای را که این غرفه با آن آغاز کرد بازگردانید.</translation>
    </message>
    <message>
        <source>The practice key %1 is damaged.</source>
        <translation>کلید تمرین %1 آسیب دیده است.</translation>
    </message>
    <message>
        <source>Delete the folder %1: nothing in it is real.</source>
        <translation>پوشهٔ %1 را پاک کنید: چیزی در آن راستین نیست.</translation>
    </message>
    <message>
        <source>This data folder rehearses another campaign pack.</source>
        <translation>این پوشه کارزار دیگری را تمرین می‌کند.</translation>
    </message>
    <message>
        <source>Choose another data folder.</source>
        <translation>پوشهٔ داده‌های دیگری برگزینید.</translation>
    </message>
    <message>
        <source>No second copy of the campaign&apos;s key was tried, so no kiosk could go live with this.</source>
        <translation>نسخهٔ دوم کلید کارزار آزموده نشده است، پس هیچ دستگاهی نمی‌تواند با این آغاز کند.</translation>
    </message>
    <message>
        <source>Try two copies of the key, or add a second key to the pack.</source>
        <translation>دو نسخه از کلید را بیازمایید، یا کلید دومی به بسته بیفزایید.</translation>
    </message>
    <message>
        <source>The stick cannot be written (%1).</source>
        <translation>روی فلش نمی‌توان نوشت (%1).</translation>
    </message>
    <message>
        <source>The event&apos;s name or place holds what no screen shows.</source>
        <translation>نام یا جای رویداد چیزی دارد که هیچ صفحه‌ای نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>از نو بنویسید.</translation>
    </message>
    <message>
        <source>The stick&apos;s folder petition-kiosk-setup cannot be used: %1.</source>
        <translation>پوشهٔ آماده‌سازی فلش به کار نمی‌آید: %1</translation>
    </message>
    <message>
        <source>Write the set-up stick again.</source>
        <translation>فلش آماده‌سازی را دوباره بنویسید.</translation>
    </message>
    <message>
        <source>Nothing is lost. Make it writable, then start again.</source>
        <translation>چیزی از دست نرفته است. آن را نوشتنی کنید، سپس دوباره آغاز کنید.</translation>
    </message>
    <message>
        <source>That is not a receipt&apos;s code: a letter is wrong or missing.</source>
        <translation>این کد رسید نیست: حرفی نادرست است یا کم است.</translation>
    </message>
    <message>
        <source>Nothing was withdrawn. Compare it with the receipt and type it again.</source>
        <translation>چیزی پس گرفته نشد. آن را با رسید بسنجید و دوباره بنویسید.</translation>
    </message>
    <message>
        <source>The words are not those of headquarters.</source>
        <translation>این واژه‌ها از آنِ دفتر مرکزی نیست.</translation>
    </message>
    <message>
        <source>Do not take this wording: somebody may have changed it. Ask the organiser.</source>
        <translation>این متن را نگیرید: شاید کسی آن را دگرگون کرده باشد. از برگزارکننده بپرسید.</translation>
    </message>
    <message>
        <source>That key lies under a passphrase.</source>
        <translation>این کلید با گذرواژه بسته است.</translation>
    </message>
    <message>
        <source>Type its words, then tap the stick.</source>
        <translation>واژه‌هایش را بنویسید، سپس فلش را لمس کنید.</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>این روزی نیست.</translation>
    </message>
    <message>
        <source>The event has no name.</source>
        <translation>رویداد نامی ندارد.</translation>
    </message>
    <message>
        <source>Type its name, then start it.</source>
        <translation>نامش را بنویسید، سپس آغاز کنید.</translation>
    </message>
    <message>
        <source>That day is more than a week from this computer&apos;s own day.</source>
        <translation>این روز بیش از یک هفته با تاریخ این رایانه فاصله دارد.</translation>
    </message>
    <message>
        <source>Look at day and year. If they are right, confirm them once more.</source>
        <translation>روز و سال را ببینید. اگر درست است، یک بار دیگر تأیید کنید.</translation>
    </message>
    <message>
        <source>Write it as year-month-day.</source>
        <translation>به صورت سال-ماه-روز بنویسید.</translation>
    </message>
    <message>
        <source>This practice is full.</source>
        <translation>این تمرین پر شده است.</translation>
    </message>
    <message>
        <source>Practise again tomorrow, or go live to collect names.</source>
        <translation>فردا دوباره تمرین کنید، یا برای گردآوری نام‌ها به‌راستی آغاز کنید.</translation>
    </message>
    <message>
        <source>This petition is over.</source>
        <translation>این دادخواست پایان یافته است.</translation>
    </message>
    <message>
        <source>The disk has no room for 500 more signatures.</source>
        <translation>دیسک برای ۵۰۰ امضای دیگر جا ندارد.</translation>
    </message>
    <message>
        <source>Make room; signing goes on by itself.</source>
        <translation>جا باز کنید؛ امضا گرفتن خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>The disk takes no more writing.</source>
        <translation>دیسک دیگر نوشتن نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Export what is there, and use another computer.</source>
        <translation>آنچه هست انتقال دهید و از رایانهٔ دیگری استفاده کنید.</translation>
    </message>
    <message>
        <source>The signatures&apos; disk cannot be reached.</source>
        <translation>به دیسک امضاها دسترسی نیست.</translation>
    </message>
    <message>
        <source>Start the computer again.</source>
        <translation>رایانه را دوباره روشن کنید.</translation>
    </message>
    <message>
        <source>The stick is gone.</source>
        <translation>فلش نیست.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>آن را دوباره وصل کنید.</translation>
    </message>
    <message>
        <source>The ledger cannot be made in %1 (%2).</source>
        <translation>دفتر ثبت در %1 ساخته نمی‌شود (%2).</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk that can be written.</source>
        <translation>پوشه‌ای نوشتنی روی دیسک خود این رایانه برگزینید.</translation>
    </message>
    <message>
        <source>What was signed before is safe.</source>
        <translation>امضاهای پیشین در امان است.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>دیسک پر است.</translation>
    </message>
    <message>
        <source>What was signed before is safe. Make room, then go on.</source>
        <translation>امضاهای پیشین در امان است. جا باز کنید، سپس ادامه دهید.</translation>
    </message>
    <message>
        <source>The ledger cannot be written: its disk or folder is read-only, or away.</source>
        <translation>در دفتر ثبت نمی‌توان نوشت: دیسک یا پوشهٔ آن فقط‌خواندنی است، یا نیست.</translation>
    </message>
    <message>
        <source>Another program holds the ledger.</source>
        <translation>برنامهٔ دیگری دفتر ثبت را در دست دارد.</translation>
    </message>
    <message>
        <source>What was signed before is safe. Close it, then go on.</source>
        <translation>امضاهای پیشین در امان است. آن را ببندید، سپس ادامه دهید.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file as it is.</source>
        <translation>چیزی دگرگون نشد. پرونده را همان‌گونه که هست نگه دارید.</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>دفتر ثبت آسیب دیده است.</translation>
    </message>
    <message>
        <source>The ledger cannot be used (%1).</source>
        <translation>دفتر ثبت به کار نمی‌آید (%1).</translation>
    </message>
    <message>
        <source>What was signed before is safe. Nothing new was stored.</source>
        <translation>امضاهای پیشین در امان است. چیز تازه‌ای ذخیره نشد.</translation>
    </message>
    <message>
        <source>That file is no ledger.</source>
        <translation>این پرونده دفتر ثبت نیست.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name another file.</source>
        <translation>چیزی دگرگون نشد. پروندهٔ دیگری نام ببرید.</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing is lost. Install the newer version here.</source>
        <translation>چیزی دگرگون نشد و از دست نرفت. نسخهٔ تازه‌تر را اینجا نصب کنید.</translation>
    </message>
    <message>
        <source>That is no acknowledgement that a stand would read.</source>
        <translation>این تأییدنامه‌ای نیست که غرفه‌ای بخواند.</translation>
    </message>
    <message>
        <source>It is not an acknowledgement of Petition Kiosk.</source>
        <translation>این تأییدنامهٔ این برنامه نیست.</translation>
    </message>
    <message>
        <source>It was written by a newer version.</source>
        <translation>نسخهٔ تازه‌تری آن را نوشته است.</translation>
    </message>
    <message>
        <source>Update the program on this stand.</source>
        <translation>برنامهٔ این غرفه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>It was signed by an office that this campaign&apos;s pack does not name.</source>
        <translation>دفتری آن را امضا کرده که در بستهٔ این کارزار نیست.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the organiser who wrote it.</source>
        <translation>چیزی دگرگون نشد. از برگزارکننده بپرسید که چه کسی آن را نوشته است.</translation>
    </message>
    <message>
        <source>Its office signature does not hold: it was changed, or is forged.</source>
        <translation>امضای دفتر درست نیست: دگرگون شده یا ساختگی است.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask headquarters to write it again.</source>
        <translation>چیزی دگرگون نشد. از دفتر مرکزی بخواهید دوباره بنویسد.</translation>
    </message>
    <message>
        <source>It lacks a field or holds a wrong one.</source>
        <translation>خانه‌ای کم دارد یا نادرست است.</translation>
    </message>
    <message>
        <source>Its bundles are none, too many or out of order.</source>
        <translation>دسته‌هایش نیست، بیش از اندازه است یا بی‌ترتیب است.</translation>
    </message>
    <message>
        <source>It is not in canonical form.</source>
        <translation>به شکل قراردادی نیست.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>پرونده نیست.</translation>
    </message>
    <message>
        <source>It cannot be read (%1).</source>
        <translation>خوانده نمی‌شود (%1).</translation>
    </message>
    <message>
        <source>Try again, or copy it anew.</source>
        <translation>دوباره بیازمایید، یا از نو رونوشت کنید.</translation>
    </message>
    <message>
        <source>It is larger than any acknowledgement.</source>
        <translation>از هر تأییدنامه‌ای بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>It was cut short, or has bytes too many.</source>
        <translation>بریده شده یا افزوده دارد.</translation>
    </message>
    <message>
        <source>Copy it anew.</source>
        <translation>از نو رونوشت کنید.</translation>
    </message>
    <message>
        <source>Plug in the stick, or make the folder first.</source>
        <translation>فلش را وصل کنید، یا نخست پوشه را بسازید.</translation>
    </message>
    <message>
        <source>%1 did not read back as it was written.</source>
        <translation>%1 آن‌گونه که نوشته شد بازخوانده نشد.</translation>
    </message>
    <message>
        <source>Nothing is lost. The stick may be broken: use another one.</source>
        <translation>چیزی از دست نرفته است. شاید فلش خراب است: از دیگری استفاده کنید.</translation>
    </message>
    <message>
        <source>There is no room for %1.</source>
        <translation>برای %1 جا نیست.</translation>
    </message>
    <message>
        <source>Nothing is lost: the signatures are still on this computer. Make room or use another stick.</source>
        <translation>چیزی از دست نرفته است: امضاها هنوز در این رایانه‌اند. جا باز کنید یا از فلش دیگری استفاده کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder is read-only.</source>
        <translation>%1 نوشته نمی‌شود: پوشه فقط‌خواندنی است.</translation>
    </message>
    <message>
        <source>Nothing is lost: the signatures are still on this computer. Use a folder or stick that can be written.</source>
        <translation>چیزی از دست نرفته است: امضاها هنوز در این رایانه‌اند. از فلش یا پوشه‌ای نوشتنی استفاده کنید.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 نوشته نشد (%2).</translation>
    </message>
    <message>
        <source>This computer does not tell which sticks are plugged in.</source>
        <translation>این رایانه نمی‌گوید کدام فلش‌ها وصل است.</translation>
    </message>
    <message>
        <source>Ask somebody who knows this computer to export with a command.</source>
        <translation>از کسی که این رایانه را می‌شناسد بخواهید با فرمان انتقال دهد.</translation>
    </message>
    <message>
        <source>The stick is still in use. Do not pull it yet.</source>
        <translation>فلش هنوز در کار است. هنوز بیرونش نکشید.</translation>
    </message>
    <message>
        <source>Close what else shows its files, wait a moment, and try again.</source>
        <translation>هر چه پرونده‌هایش را نشان می‌دهد ببندید، کمی درنگ کنید و دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>The stick cannot be opened.</source>
        <translation>فلش باز نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing is lost. Pull it, plug it in again, or use another.</source>
        <translation>چیزی از دست نرفته است. بیرونش بکشید و دوباره وصل کنید، یا از دیگری استفاده کنید.</translation>
    </message>
    <message>
        <source>This stand&apos;s device key is gone, damaged or another stand&apos;s.</source>
        <translation>کلید دستگاه این غرفه نیست، آسیب دیده یا از غرفهٔ دیگری است.</translation>
    </message>
    <message>
        <source>Nothing is lost. Put back the file device.key of this stand.</source>
        <translation>چیزی از دست نرفته است. پروندهٔ کلید این غرفه را بازگردانید.</translation>
    </message>
    <message>
        <source>There is no key to seal to.</source>
        <translation>کلیدی برای مُهر کردن نیست.</translation>
    </message>
    <message>
        <source>Name the campaign&apos;s key in the pack.</source>
        <translation>کلید کارزار را در بسته نام ببرید.</translation>
    </message>
    <message>
        <source>A key in the pack is no key to seal to.</source>
        <translation>کلیدی در بسته برای مُهر کردن نیست.</translation>
    </message>
    <message>
        <source>Copy it again from whoever made it.</source>
        <translation>دوباره از سازنده‌اش رونوشت کنید.</translation>
    </message>
    <message>
        <source>That file holds no age key.</source>
        <translation>این پرونده کلیدی ندارد.</translation>
    </message>
    <message>
        <source>Give the campaign&apos;s key file, made by key new.</source>
        <translation>پروندهٔ کلید کارزار را بدهید.</translation>
    </message>
    <message>
        <source>The passphrase does not open that key.</source>
        <translation>این واژه‌ها آن کلید را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Type it as it was printed, with spaces.</source>
        <translation>همان‌گونه که چاپ شده، با فاصله‌ها بنویسید.</translation>
    </message>
    <message>
        <source>Give the campaign&apos;s key file.</source>
        <translation>پروندهٔ کلید کارزار را بدهید.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read (%2).</source>
        <translation>پروندهٔ کلید %1 خوانده نمی‌شود (%2).</translation>
    </message>
    <message>
        <source>Check its path and that the stick is in.</source>
        <translation>ببینید که فلش وصل است.</translation>
    </message>
    <message>
        <source>%1 is a key, and it opens nothing of this campaign.</source>
        <translation>%1 کلید است، و چیزی از این کارزار را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Look for the key whose words stand on the campaign&apos;s card.</source>
        <translation>کلیدی را بجویید که واژه‌هایش روی کارت کارزار است.</translation>
    </message>
    <message>
        <source>Another kiosk is open over this data folder.</source>
        <translation>برنامهٔ دیگری روی این پوشه باز است.</translation>
    </message>
    <message>
        <source>Use that one, or leave it first.</source>
        <translation>همان را به کار برید، یا نخست از آن بیرون روید.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written.</source>
        <translation>در پوشهٔ داده‌های %1 نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>جایی نمانده است</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطای دیسک</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>خطای دیسک</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>فقط‌خواندنی</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>اجازه نیست</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>یافت نشد</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>دستگاه نیست</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>دستگاه نیست</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>دستگاه نیست</translation>
    </message>
    <message>
        <source>No medium found</source>
        <translation>دستگاه نیست</translation>
    </message>
    <message>
        <source>Structure needs cleaning</source>
        <translation>سامانهٔ پرونده‌ها آسیب دیده</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>در حال استفاده</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>اینجا ممکن نیست</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>پرونده بیش از اندازه بزرگ است</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>اجازه نیست</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>از پیش هست</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>پوشه است</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>پوشه نیست</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>پوشه خالی نیست</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>نام بیش از اندازه دراز است</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>سهمیه پر شده</translation>
    </message>
    <message>
        <source>That is a volunteers&apos; stick, which lies among strangers: no campaign key goes there.</source>
        <translation>این حافظهٔ داوطلبان است و میان بیگانگان می‌ماند: هیچ کلید کارزاری روی آن نمی‌رود.</translation>
    </message>
    <message>
        <source>Take another stick.</source>
        <translation>حافظهٔ دیگری بردارید.</translation>
    </message>
    <message>
        <source>A campaign key lies there (%1): %2.</source>
        <translation>کلید کارزار آنجاست (%1): %2.</translation>
    </message>
    <message>
        <source>key and signatures never travel together</source>
        <translation>کلید و امضاها هرگز با هم سفر نمی‌کنند</translation>
    </message>
    <message>
        <source>Very many receipts were typed here since a volunteer opened the panel.</source>
        <translation>از وقتی داوطلبی پنل را باز کرده، رسیدهای بسیار زیادی اینجا نوشته شده است.</translation>
    </message>
    <message>
        <source>Look who stands here, and open the panel: then codes are taken again.</source>
        <translation>ببینید چه کسی اینجا ایستاده است، و پنل را باز کنید: آنگاه کدها دوباره پذیرفته می‌شوند.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
    <message>
        <source>What was done before that stays as it is.</source>
        <translation>آنچه پیش از آن انجام شده همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>No register is named.</source>
        <translation>هیچ دفتری نام برده نشده است.</translation>
    </message>
    <message>
        <source>Choose a file, or type an address.</source>
        <translation>پرونده‌ای برگزینید، یا نشانی بنویسید.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made (%2).</source>
        <translation>پوشهٔ %1 ساخته نمی‌شود (%2).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>جای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>%1 is no day.</source>
        <translation>%1 روز نیست.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 عدد نیست.</translation>
    </message>
    <message>
        <source>Write it in digits.</source>
        <translation>آن را با رقم بنویسید.</translation>
    </message>
    <message>
        <source>There is no new key to copy.</source>
        <translation>کلید تازه‌ای برای رونوشت نیست.</translation>
    </message>
    <message>
        <source>Make the campaign&apos;s key first.</source>
        <translation>نخست کلید کارزار را بسازید.</translation>
    </message>
    <message>
        <source>%1 is there already, and a key is never overwritten.</source>
        <translation>%1 از پیش هست، و کلید هرگز بازنویسی نمی‌شود.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 نوشته نمی‌شود (%2).</translation>
    </message>
    <message>
        <source>Nobody has signed here yet. Make room, or use another computer.</source>
        <translation>هنوز کسی اینجا امضا نکرده است. جا باز کنید، یا رایانهٔ دیگری به کار ببرید.</translation>
    </message>
    <message>
        <source>it must not lie among strangers, as the volunteers&apos; stick does</source>
        <translation>نباید مانند حافظهٔ داوطلبان میان بیگانگان بماند</translation>
    </message>
    <message>
        <source>no key goes from kiosk to kiosk with a set-up stick</source>
        <translation>هیچ کلیدی با فلش آماده‌سازی از دستگاهی به دستگاه دیگر نمی‌رود</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>آسیب‌دیده</translation>
    </message>
    <message>
        <source>Nothing can be written on that stick.</source>
        <translation>روی این فلش چیزی نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>It may have a small switch against writing. Move it, or use another stick.</source>
        <translation>شاید کلید کوچکی برای جلوگیری از نوشتن دارد. آن را جابه‌جا کنید یا فلش دیگری بردارید.</translation>
    </message>
    <message>
        <source>The stick could not be written.</source>
        <translation>روی فلش نوشته نشد.</translation>
    </message>
    <message>
        <source>That stick cannot be read.</source>
        <translation>این فلش خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Plug it in again, or use another stick.</source>
        <translation>دوباره وصلش کنید یا فلش دیگری بردارید.</translation>
    </message>
    <message>
        <source>The closing could not begin: the disk refuses.</source>
        <translation>بستن آغاز نشد: دیسک نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Try again, or start the computer again.</source>
        <translation>چیزی پاک نشد. دوباره بکوشید یا رایانه را از نو روشن کنید.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>همه‌چیز پاک نشد.</translation>
    </message>
    <message>
        <source>Start the kiosk again: it goes on from there.</source>
        <translation>برنامه را دوباره باز کنید: از همان‌جا ادامه می‌دهد.</translation>
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
        <source>Without a volunteer this stand takes no more receipts now. Nothing was taken back.</source>
        <translation>این غرفه بدون داوطلب اکنون رسید دیگری نمی‌پذیرد. چیزی پس گرفته نشد.</translation>
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
        <source>This stand cannot store it now. Nothing was taken back.</source>
        <translation>این غرفه اکنون نمی‌تواند آن را ذخیره کند. چیزی پس گرفته نشد.</translation>
    </message>
    <message>
        <source>This stand cannot take signatures now. What was signed before is safe.</source>
        <translation>این غرفه اکنون نمی‌تواند امضا بگیرد. امضاهای پیشین در امان است.</translation>
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
    <message>
        <source>For volunteers: go on</source>
        <translation>برای داوطلبان: ادامه</translation>
    </message>
</context>
<context>
    <name>GuideCampaignPage</name>
    <message>
        <source>Which campaign?</source>
        <translation>کدام کارزار؟</translation>
    </message>
    <message>
        <source>Tap the one that your organiser gave you.</source>
        <translation>آنی را که برگزارکننده به شما داده لمس کنید.</translation>
    </message>
    <message>
        <source>Plug in the stick that your organiser gave you. The campaign on it appears here.</source>
        <translation>فلشی را که برگزارکننده به شما داده وصل کنید. کارزار روی آن همین‌جا دیده می‌شود.</translation>
    </message>
    <message>
        <source>Set up as this stick says</source>
        <translation>آماده‌سازی طبق این فلش</translation>
    </message>
    <message>
        <source>Is there no office that holds the key?</source>
        <translation>دفتری نیست که کلید را نگه دارد؟</translation>
    </message>
    <message>
        <source>Make a new campaign key here</source>
        <translation>ساختن کلید تازهٔ کارزار در همین‌جا</translation>
    </message>
</context>
<context>
    <name>GuideCopiesPage</name>
    <message>
        <source>Try two copies of the key</source>
        <translation>دو نسخه از کلید را بیازمایید</translation>
    </message>
    <message>
        <source>Copies that opened a test: %1 of %2</source>
        <translation>نسخه‌هایی که آزمون را گشودند: %1 از %2</translation>
    </message>
    <message>
        <source>This campaign has a single key. Plug in each stick that holds it, type its words, and tap the stick.</source>
        <translation>این کارزار تنها یک کلید دارد. هر فلشی را که کلید روی آن است وصل کنید، واژه‌هایش را بنویسید و فلش را لمس کنید.</translation>
    </message>
    <message>
        <source>The key&apos;s words, if it has any</source>
        <translation>واژه‌های کلید، اگر دارد</translation>
    </message>
    <message>
        <source>Make a second copy</source>
        <translation>ساختن نسخهٔ دوم</translation>
    </message>
</context>
<context>
    <name>GuideDonePage</name>
    <message>
        <source>This stand is live</source>
        <translation>این غرفه اکنون به‌راستی کار می‌کند</translation>
    </message>
    <message>
        <source>Show the appeal</source>
        <translation>نمایش فراخوان</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick is made. Write on it what it is.</source>
        <translation>فلش داوطلبان ساخته شد. رویش بنویسید که چیست.</translation>
    </message>
    <message>
        <source>The set-up stick is written. Plug it into the next kiosk before you begin there.</source>
        <translation>فلش آماده‌سازی نوشته شد. پیش از آغاز، آن را به دستگاه بعدی وصل کنید.</translation>
    </message>
    <message>
        <source>With the volunteers&apos; stick the panel opens even when the PIN is forgotten. It opens no signature.</source>
        <translation>با فلش داوطلبان، صفحهٔ مدیریت حتی با فراموش شدن رمز باز می‌شود. هیچ امضایی را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>There is none yet. If the PIN is forgotten, nobody can open the panel: no export there, no new PIN. It can also be made later, in the panel.</source>
        <translation>هنوز هیچ‌کدام نیست. اگر رمز فراموش شود، هیچ‌کس نمی‌تواند صفحهٔ مدیریت را باز کند: نه برون‌بری از آنجا، نه رمز تازه. بعداً هم می‌توان آن را در صفحهٔ مدیریت ساخت.</translation>
    </message>
    <message>
        <source>Make the volunteers&apos; stick</source>
        <translation>ساختن فلش داوطلبان</translation>
    </message>
    <message>
        <source>Write a set-up stick for more kiosks</source>
        <translation>نوشتن فلش آماده‌سازی برای دستگاه‌های دیگر</translation>
    </message>
    <message>
        <source>Onto which stick?</source>
        <translation>روی کدام فلش؟</translation>
    </message>
</context>
<context>
    <name>GuideEventPage</name>
    <message>
        <source>Where is this, and when?</source>
        <translation>اینجا کجاست و کی است؟</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <translation>بله، درست است</translation>
    </message>
    <message>
        <source>The event&apos;s name</source>
        <translation>نام رویداد</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>کجاست</translation>
    </message>
    <message>
        <source>Today is %1. Right?</source>
        <translation>امروز %1 است. درست است؟</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>یک روز زودتر</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>یک روز دیرتر</translation>
    </message>
    <message>
        <source>Each signer finds this language and this size of letters first:</source>
        <translation>هر امضاکننده نخست این زبان و این اندازهٔ حروف را می‌بیند:</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>اندازهٔ %1</translation>
    </message>
</context>
<context>
    <name>GuideFrame</name>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>حالا نه</translation>
    </message>
</context>
<context>
    <name>GuideKeyWordsPage</name>
    <message>
        <source>Write these seven words on paper</source>
        <translation>این هفت واژه را روی کاغذ بنویسید</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>نوشتم</translation>
    </message>
    <message>
        <source>They open the key, and they are never shown again. Keep the paper apart from the stick.</source>
        <translation>کلید با آن‌ها باز می‌شود و دیگر هرگز نشان داده نمی‌شوند. کاغذ را جدا از فلش نگه دارید.</translation>
    </message>
</context>
<context>
    <name>GuideLanguagePage</name>
    <message>
        <source>Set up this stand</source>
        <translation>آماده‌سازی این غرفه</translation>
    </message>
    <message>
        <source>In which language shall we go on?</source>
        <translation>به کدام زبان ادامه دهیم؟</translation>
    </message>
</context>
<context>
    <name>GuideLivePage</name>
    <message>
        <source>Is all of this right?</source>
        <translation>آیا همهٔ این‌ها درست است؟</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>آغاز کار واقعی</translation>
    </message>
    <message>
        <source>Take the new wording</source>
        <translation>پذیرفتن متن تازه</translation>
    </message>
    <message>
        <source>Yes, the words and the day are right. Go live</source>
        <translation>بله، واژه‌ها و روز درست است. کار واقعی آغاز شود</translation>
    </message>
    <message>
        <source>Compare the six words with the printed card.</source>
        <translation>شش واژه را با کارت چاپی بسنجید.</translation>
    </message>
    <message>
        <source>Today is %1. Right?</source>
        <translation>امروز %1 است. درست است؟</translation>
    </message>
    <message>
        <source>From then on every signature is real. The practice is deleted.</source>
        <translation>از آن پس هر امضا واقعی است. تمرین پاک می‌شود.</translation>
    </message>
    <message>
        <source>Signatures made before keep the wording they were given under.</source>
        <translation>امضاهای پیشین با همان متنی می‌مانند که زیر آن داده شده‌اند.</translation>
    </message>
    <message>
        <source>No, the words differ</source>
        <translation>نه، واژه‌ها فرق دارد</translation>
    </message>
    <message>
        <source>Change the event or the day</source>
        <translation>تغییر رویداد یا روز</translation>
    </message>
</context>
<context>
    <name>GuideNewKeyPage</name>
    <message>
        <source>Now a second copy, on another stick</source>
        <translation>اکنون نسخهٔ دوم، روی فلشی دیگر</translation>
    </message>
    <message>
        <source>A new key, onto a stick</source>
        <translation>کلیدی تازه، روی فلش</translation>
    </message>
    <message>
        <source>For this petition: %1</source>
        <translation>برای این دادخواست: %1</translation>
    </message>
    <message>
        <source>A lost stick must not lose every name. Leave the first stick in, plug in another and tap it.</source>
        <translation>گم شدن یک فلش نباید همهٔ نام‌ها را از بین ببرد. فلش نخست را بگذارید بماند، دیگری را وصل کنید و لمسش کنید.</translation>
    </message>
    <message>
        <source>Only who has this key can read the names. It never lies on this computer. Take an empty stick that you will keep at home.</source>
        <translation>تنها دارندهٔ این کلید می‌تواند نام‌ها را بخواند. این کلید هرگز در این رایانه نمی‌ماند. فلشی خالی بردارید که در خانه نگه می‌دارید.</translation>
    </message>
</context>
<context>
    <name>GuideOfficePage</name>
    <message>
        <source>Another office may clear this stand</source>
        <translation>دفتر دیگری می‌تواند این غرفه را خالی کند</translation>
    </message>
    <message>
        <source>Yes, headquarters says the same words</source>
        <translation>بله، دفتر مرکزی همین واژه‌ها را می‌گوید</translation>
    </message>
    <message>
        <source>none: nothing is cleared</source>
        <translation>هیچ: چیزی پاک نمی‌شود</translation>
    </message>
    <message>
        <source>Whoever holds the office&apos;s key says which signatures are safe at headquarters; those can be deleted here. Ask headquarters by telephone for the words of its key.</source>
        <translation>هر که کلید دفتر را دارد می‌گوید کدام امضاها در دفتر مرکزی در امان است؛ آن‌ها را می‌توان اینجا پاک کرد. تلفنی واژه‌های کلید دفتر مرکزی را بپرسید.</translation>
    </message>
    <message>
        <source>With the new wording:</source>
        <translation>با متن تازه:</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>تاکنون:</translation>
    </message>
    <message>
        <source>No, something differs</source>
        <translation>نه، چیزی فرق دارد</translation>
    </message>
</context>
<context>
    <name>GuidePinPage</name>
    <message>
        <source>The same six digits once more</source>
        <translation>همان شش رقم بار دیگر</translation>
    </message>
    <message>
        <source>Choose six digits, the PIN</source>
        <translation>شش رقم برای رمز برگزینید</translation>
    </message>
    <message>
        <source>Keep the PIN that is set</source>
        <translation>همین رمز بماند</translation>
    </message>
    <message>
        <source>Those were not the same. Choose anew.</source>
        <translation>یکسان نبودند. از نو برگزینید.</translation>
    </message>
    <message>
        <source>With it the volunteers open the panel. From now on nobody else can leave the kiosk.</source>
        <translation>داوطلبان با آن صفحهٔ مدیریت را باز می‌کنند. از این پس کس دیگری نمی‌تواند از برنامه بیرون برود.</translation>
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
        <translation>خواسته</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>کوتاه</translation>
    </message>
    <message>
        <source>The appeal</source>
        <translation>فراخوان</translation>
    </message>
    <message>
        <source>The consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>More about the consent</source>
        <translation>بیشتر دربارهٔ رضایت</translation>
    </message>
    <message>
        <source>What the new wording changes</source>
        <translation>متن تازه چه چیزی را عوض می‌کند</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>خواندم</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>هیچ.</translation>
    </message>
    <message>
        <source>Until now version %1, from now on version %2.</source>
        <translation>تا کنون نسخهٔ %1، از این پس نسخهٔ %2.</translation>
    </message>
    <message>
        <source>Appeal and consent say the same as before.</source>
        <translation>متن فراخوان و رضایت همان است که بود.</translation>
    </message>
    <message>
        <source>No longer in these languages: %1</source>
        <translation>دیگر به این زبان‌ها نیست: %1</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>تا کنون:</translation>
    </message>
    <message>
        <source>From now on:</source>
        <translation>از این پس:</translation>
    </message>
</context>
<context>
    <name>GuideWordsPage</name>
    <message>
        <source>Are they the same as on the printed card?</source>
        <translation>آیا با کارت چاپی یکسان است؟</translation>
    </message>
    <message>
        <source>Yes, all six are the same</source>
        <translation>بله، هر شش یکسان است</translation>
    </message>
    <message>
        <source>No, something differs</source>
        <translation>نه، چیزی فرق دارد</translation>
    </message>
    <message>
        <source>No native reader has signed off these languages yet: %1</source>
        <translation>این زبان‌ها را هنوز هیچ اهل زبانی تأیید نکرده است: %1</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>%1 o&apos;clock: %2</source>
        <translation>ساعت %1: %2</translation>
    </message>
    <message>
        <source>Signatures by the hour. %1</source>
        <translation>امضاها ساعت به ساعت. %1</translation>
    </message>
    <message>
        <source>By the hour, since this start</source>
        <translation>ساعت به ساعت، از آغاز این اجرا</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Went live: %1</source>
        <translation>آغاز کار واقعی: %1</translation>
    </message>
    <message>
        <source>Event started: %1</source>
        <translation>رویداد آغاز شد: %1</translation>
    </message>
    <message>
        <source>The day was confirmed</source>
        <translation>روز تأیید شد</translation>
    </message>
    <message>
        <source>A new wording was taken: version %1</source>
        <translation>متن تازه گرفته شد: نسخهٔ %1</translation>
    </message>
    <message>
        <source>Exported to a stick; files: %1</source>
        <translation>به فلش منتقل شد؛ پرونده‌ها: %1</translation>
    </message>
    <message>
        <source>Headquarters confirmed; bundles: %1</source>
        <translation>دفتر مرکزی تأیید کرد؛ بسته‌ها: %1</translation>
    </message>
    <message>
        <source>Confirmed signatures were cleared; bundle %1, records: %2</source>
        <translation>امضاهای تأییدشده پاک شد؛ بستهٔ %1، تعداد: %2</translation>
    </message>
    <message>
        <source>Language and sizes were set</source>
        <translation>زبان و اندازه‌ها تعیین شد</translation>
    </message>
    <message>
        <source>A new PIN was set</source>
        <translation>رمز تازه تعیین شد</translation>
    </message>
    <message>
        <source>A new volunteers&apos; stick was begun</source>
        <translation>ساختن فلش تازهٔ داوطلبان آغاز شد</translation>
    </message>
    <message>
        <source>A volunteer read that signatures came here from another computer; stands: %1</source>
        <translation>داوطلبی خواند که امضاهایی از رایانهٔ دیگری آمده است؛ غرفه‌ها: %1</translation>
    </message>
    <message>
        <source>Wrong PINs were tried; times: %1</source>
        <translation>رمزهای نادرست آزموده شد؛ بار: %1</translation>
    </message>
    <message>
        <source>The panel was opened by PIN; times: %1</source>
        <translation>صفحهٔ مدیریت با رمز باز شد؛ بار: %1</translation>
    </message>
    <message>
        <source>The panel was opened by a volunteers&apos; stick; times: %1</source>
        <translation>صفحهٔ مدیریت با فلش داوطلبان باز شد؛ بار: %1</translation>
    </message>
    <message>
        <source>The stand was paused</source>
        <translation>غرفه موقتاً متوقف شد</translation>
    </message>
    <message>
        <source>The stand went on after a pause</source>
        <translation>غرفه پس از توقف ادامه یافت</translation>
    </message>
    <message>
        <source>Practice was begun</source>
        <translation>تمرین آغاز شد</translation>
    </message>
    <message>
        <source>Practice was left</source>
        <translation>تمرین پایان یافت</translation>
    </message>
    <message>
        <source>The kiosk was left</source>
        <translation>از برنامه خارج شدند</translation>
    </message>
    <message>
        <source>A poster was written to a stick</source>
        <translation>پوستر روی فلش نوشته شد</translation>
    </message>
    <message>
        <source>Sticks were let go of; times: %1</source>
        <translation>فلش‌ها آزاد شدند؛ بار: %1</translation>
    </message>
    <message>
        <source>A stick was read back; bundles that lie there whole: %1</source>
        <translation>فلش بازخوانی شد؛ بسته‌های سالم: %1</translation>
    </message>
    <message>
        <source>Tidying the disk was put off; it is tried again</source>
        <translation>مرتب کردن دیسک عقب افتاد؛ دوباره امتحان می‌شود</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>آنچه اینجا انجام شد</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>هنوز هیچ.</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
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
    <name>LooksPage</name>
    <message>
        <source>Language and sizes</source>
        <translation>زبان و اندازه‌ها</translation>
    </message>
    <message>
        <source>Each signer finds this language and this size of letters first:</source>
        <translation>هر امضاکننده نخست این زبان و این اندازهٔ حروف را می‌بیند:</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>اندازهٔ %1</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست بالا</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>هیچ چیز حرکت نکند</translation>
    </message>
    <message>
        <source>Show codes for people&apos;s own phones</source>
        <translation>نمایش کد برای تلفن خود مردم</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>همین بماند</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
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
    <name>Marks</name>
    <message>
        <source>Volunteers: please confirm the day</source>
        <translation>داوطلبان: روز را تأیید کنید</translation>
    </message>
    <message>
        <source>The battery runs low: %1</source>
        <translation>باتری رو به پایان است: %1</translation>
    </message>
</context>
<context>
    <name>MovedPage</name>
    <message>
        <source>This stand comes from another computer</source>
        <translation>این غرفه از رایانهٔ دیگری آمده است</translation>
    </message>
    <message>
        <source>A stand&apos;s key belongs to one computer, so a new one was made here and counting began anew. Nothing is lost.</source>
        <translation>کلید غرفه از آنِ یک رایانه است، پس اینجا کلید تازه‌ای ساخته شد و شمارش از نو آغاز شد. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>Signed on the other computer, kept here, and exported with the rest: %1</source>
        <translation>در رایانهٔ دیگر امضا شده، اینجا نگه داشته و با بقیه انتقال می‌یابد: %1</translation>
    </message>
    <message>
        <source>The stand&apos;s words there:</source>
        <translation>واژه‌های غرفه در آنجا:</translation>
    </message>
    <message>
        <source>Its words here, by which headquarters accepts it. Tell headquarters by telephone:</source>
        <translation>واژه‌هایش در اینجا، که دفتر مرکزی با آن‌ها می‌پذیردش. تلفنی به دفتر مرکزی بگویید:</translation>
    </message>
    <message>
        <source>If the other computer still stands somewhere with the same signatures, tell headquarters that too.</source>
        <translation>اگر رایانهٔ دیگر با همان امضاها هنوز جایی هست، این را هم به دفتر مرکزی بگویید.</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>یادداشت کردم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message>
        <source>The same six digits once more</source>
        <translation>همان شش رقم بار دیگر</translation>
    </message>
    <message>
        <source>Choose six new digits</source>
        <translation>شش رقم تازه برگزینید</translation>
    </message>
    <message>
        <source>Those were not the same. Choose anew.</source>
        <translation>یکسان نبودند. از نو برگزینید.</translation>
    </message>
    <message>
        <source>Keep the old PIN</source>
        <translation>رمز پیشین بماند</translation>
    </message>
</context>
<context>
    <name>NoOfficeNote</name>
    <message>
        <source>This campaign&apos;s pack names no office key, so nothing can be confirmed or cleared here.</source>
        <translation>بستهٔ این کارزار کلید دفتری ندارد، پس اینجا چیزی را نمی‌توان تأیید یا پاک کرد.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the stand: everything is kept, and goes onto every stick. Ask the organiser for a pack with an office key.</source>
        <translation>غرفه ایرادی ندارد: همه‌چیز نگه داشته می‌شود و روی هر فلش می‌رود. از برگزارکننده بسته‌ای با کلید دفتر بخواهید.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The kiosk does not open</source>
        <translation>برنامه باز نمی‌شود</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>This did not work</source>
        <translation>این کار انجام نشد</translation>
    </message>
    <message>
        <source>Nothing is lost: the signatures are still on this computer.</source>
        <translation>چیزی از دست نرفته است: امضاها هنوز در این رایانه‌اند.</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
    </message>
    <message>
        <source>Carry home what is intact</source>
        <translation>بردن آنچه سالم است</translation>
    </message>
</context>
<context>
    <name>PanelFacts</name>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>ساعت این رایانه</translation>
    </message>
    <message>
        <source>The campaign&apos;s words, to compare with the printed card</source>
        <translation>واژه‌های کارزار، برای سنجش با کارت چاپی</translation>
    </message>
    <message>
        <source>This stand&apos;s words, by which headquarters accepts it</source>
        <translation>واژه‌های این غرفه، که دفتر مرکزی با آن‌ها می‌پذیردش</translation>
    </message>
    <message>
        <source>In the whole campaign</source>
        <translation>در همهٔ کارزار</translation>
    </message>
    <message>
        <source>Room for more</source>
        <translation>جا برای بیشتر</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>باتری</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
</context>
<context>
    <name>PanelNumbers</name>
    <message>
        <source>Signed today</source>
        <translation>امضاهای امروز</translation>
    </message>
    <message>
        <source>Signed in all</source>
        <translation>همهٔ امضاها</translation>
    </message>
    <message>
        <source>Not on any stick yet</source>
        <translation>هنوز روی هیچ فلشی نیست</translation>
    </message>
    <message>
        <source>Confirmed by headquarters</source>
        <translation>تأییدشدهٔ دفتر مرکزی</translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>Panel (practice)</source>
        <translation>صفحهٔ مدیریت (تمرین)</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>صفحهٔ مدیریت</translation>
    </message>
    <message>
        <source>Wrong PINs tried since the last right one: %1</source>
        <translation>رمزهای نادرست پس از آخرین رمز درست: %1</translation>
    </message>
    <message>
        <source>The new PIN is set.</source>
        <translation>رمز تازه تعیین شد.</translation>
    </message>
    <message>
        <source>Opened by the volunteers&apos; stick. If the PIN is forgotten, or others know it, choose a new one.</source>
        <translation>با فلش داوطلبان باز شد. اگر رمز فراموش شده یا دیگران آن را می‌دانند، رمزی تازه برگزینید.</translation>
    </message>
    <message>
        <source>Pull the volunteers&apos; stick out now: while it is in, whoever holds the corner comes in.</source>
        <translation>فلش داوطلبان را همین حالا بیرون بکشید: تا وقتی وصل است، هر کس گوشه را نگه دارد وارد می‌شود.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رمز تازه</translation>
    </message>
    <message>
        <source>This computer is not locked down. The guide says how to lock it.</source>
        <translation>این رایانه قفل نشده است. راهنما می‌گوید چگونه قفل شود.</translation>
    </message>
    <message>
        <source>End practice: back to the live stand</source>
        <translation>پایان تمرین: بازگشت به غرفهٔ واقعی</translation>
    </message>
    <message>
        <source>Closing statement</source>
        <translation>بیانیهٔ پایانی</translation>
    </message>
    <message>
        <source>New volunteers&apos; stick</source>
        <translation>فلش تازهٔ داوطلبان</translation>
    </message>
    <message>
        <source>Export to USB</source>
        <translation>انتقال به فلش</translation>
    </message>
    <message>
        <source>Read acknowledgement</source>
        <translation>خواندن تأییدیه</translation>
    </message>
    <message>
        <source>Clear confirmed signatures</source>
        <translation>پاک کردن امضاهای تأییدشده</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Withdraw by receipt</source>
        <translation>پس گرفتن با رسید</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>دفتر مرکزی</translation>
    </message>
    <message>
        <source>Start an event</source>
        <translation>آغاز یک رویداد</translation>
    </message>
    <message>
        <source>Print poster</source>
        <translation>چاپ پوستر</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>This stand</source>
        <translation>این غرفه</translation>
    </message>
    <message>
        <source>Set up this stand</source>
        <translation>آماده‌سازی این غرفه</translation>
    </message>
    <message>
        <source>Take a new wording</source>
        <translation>گرفتن متن تازه</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Language and sizes</source>
        <translation>زبان و اندازه‌ها</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>آنچه اینجا انجام شد</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>خروج از برنامه</translation>
    </message>
    <message>
        <source>When the campaign is over</source>
        <translation>پس از پایان کارزار</translation>
    </message>
    <message>
        <source>Close this stand for good</source>
        <translation>بستن همیشگی این غرفه</translation>
    </message>
    <message>
        <source>Back to the appeal</source>
        <translation>بازگشت به فراخوان</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>We will be back soon</source>
        <translation>به‌زودی برمی‌گردیم</translation>
    </message>
    <message>
        <source>This stand is resting. Please come back in a moment.</source>
        <translation>این غرفه در استراحت است. لطفاً کمی بعد برگردید.</translation>
    </message>
    <message>
        <source>For volunteers: go on</source>
        <translation>برای داوطلبان: ادامه</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 of 6 digits</source>
        <translation>%1 رقم از ۶</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>پاک کردن نویسهٔ پیشین</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>For volunteers: the six digits</source>
        <translation>برای داوطلبان: شش رقم</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %1 minutes, or plug in the volunteers&apos; stick.</source>
        <translation>
            <numerusform>تلاش‌های نادرست بیش از اندازه بود. %1 دقیقه صبر کنید، یا فلش داوطلبان را وصل کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not it. Tries left: %1</source>
        <translation>این نبود. تلاش‌های باقی‌مانده: %1</translation>
    </message>
    <message>
        <source>Back to the appeal</source>
        <translation>بازگشت به فراخوان</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice · Nothing counts · Set up this stand</source>
        <translation>تمرین · چیزی شمرده نمی‌شود · آماده‌سازی این غرفه</translation>
    </message>
    <message>
        <source>Practice · Esc leaves · Set up this stand</source>
        <translation>تمرین · خروج با Esc · آماده‌سازی این غرفه</translation>
    </message>
    <message>
        <source>Practice · Nothing counts · Back to the live stand</source>
        <translation>تمرین · چیزی شمرده نمی‌شود · بازگشت به غرفهٔ واقعی</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print poster</source>
        <translation>چاپ پوستر</translation>
    </message>
    <message>
        <source>The poster, and a paper sheet to sign on when the power fails, go onto a stick. Any print shop can print them.</source>
        <translation>پوستر و برگه‌ای کاغذی برای امضا هنگام قطع برق روی فلش می‌روند. هر چاپخانه‌ای می‌تواند آن‌ها را چاپ کند.</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>به کدام زبان؟</translation>
    </message>
    <message>
        <source>How large is the poster?</source>
        <translation>پوستر چه اندازه باشد؟</translation>
    </message>
    <message>
        <source>%1, a sheet of writing paper</source>
        <translation>%1، کاغذ معمولی</translation>
    </message>
    <message>
        <source>%1, twice as large</source>
        <translation>%1، دو برابر آن</translation>
    </message>
    <message>
        <source>Onto which stick? Best one that holds nothing else: whoever prints sees all that lies on it.</source>
        <translation>روی کدام فلش؟ بهتر است چیز دیگری روی آن نباشد: هر که چاپ کند همهٔ آن را می‌بیند.</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
    </message>
</context>
<context>
    <name>PrintedPage</name>
    <message>
        <source>Safe to remove</source>
        <translation>می‌توانید بیرون بکشید</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>نوشته و بررسی شد</translation>
    </message>
    <message>
        <source>These files lie on the stick now:</source>
        <translation>این پرونده‌ها اکنون روی فلش‌اند:</translation>
    </message>
    <message>
        <source>The sheet to sign on: %1</source>
        <translation>برگهٔ امضا: %1</translation>
    </message>
    <message>
        <source>The poster to print: %1</source>
        <translation>پوستر برای چاپ: %1</translation>
    </message>
    <message>
        <source>The poster as a picture: %1</source>
        <translation>پوستر به صورت تصویر: %1</translation>
    </message>
    <message>
        <source>Any print shop can print them. The sheet is best printed several times, on one side.</source>
        <translation>هر چاپخانه‌ای می‌تواند آن‌ها را چاپ کند. برگه را بهتر است چند بار و یک‌رو چاپ کنند.</translation>
    </message>
    <message>
        <source>The stick can be pulled.</source>
        <translation>فلش را می‌توان بیرون کشید.</translation>
    </message>
    <message>
        <source>Do not pull the stick yet.</source>
        <translation>هنوز فلش را بیرون نکشید.</translation>
    </message>
    <message>
        <source>Let go of the stick</source>
        <translation>جدا کردن فلش</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
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
        <source>You have signed before, and kept the receipt?</source>
        <translation>پیش‌تر امضا کرده‌اید و رسید را دارید؟</translation>
    </message>
    <message>
        <source>Take a signature back</source>
        <translation>پس گرفتن یک امضا</translation>
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
    <name>RehearsePage</name>
    <message>
        <source>Practise at this stand</source>
        <translation>تمرین در این غرفه</translation>
    </message>
    <message>
        <source>Everything works and nothing counts: every screen says so. The real signatures stay locked away meanwhile, and no practice gets among them.</source>
        <translation>همه‌چیز کار می‌کند و چیزی شمرده نمی‌شود: هر صفحه این را می‌گوید. امضاهای واقعی در این میان جدا می‌مانند و هیچ تمرینی با آن‌ها نمی‌آمیزد.</translation>
    </message>
    <message>
        <source>To end it, open the panel again. After five minutes without a touch, and at each start, the stand is live by itself. What was practised is deleted.</source>
        <translation>برای پایان دادن، صفحهٔ مدیریت را دوباره باز کنید. پس از پنج دقیقه بی‌لمس، و در هر آغاز، غرفه خودبه‌خود واقعی می‌شود. آنچه تمرین شده پاک می‌شود.</translation>
    </message>
    <message>
        <source>Begin practice</source>
        <translation>آغاز تمرین</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>This stand cannot go on</source>
        <translation>این غرفه نمی‌تواند ادامه دهد</translation>
    </message>
    <message>
        <source>Nothing is lost: everything signed here is intact.</source>
        <translation>چیزی از دست نرفته است: همهٔ امضاهای اینجا سالم است.</translation>
    </message>
    <message>
        <source>No signature of this computer can be read any more.</source>
        <translation>دیگر هیچ امضایی از این رایانه خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Intact and sealed on this computer: %1</source>
        <translation>سالم و مُهرشده در این رایانه: %1</translation>
    </message>
    <message>
        <source>It cannot be told how many are missing.</source>
        <translation>نمی‌توان گفت چند تا کم است.</translation>
    </message>
    <message>
        <source>As far as can be told, none is missing.</source>
        <translation>تا آنجا که می‌توان گفت، چیزی کم نیست.</translation>
    </message>
    <message>
        <source>Missing at least: %1. What was exported before is safe on its stick.</source>
        <translation>دست‌کم این تعداد کم است: %1. آنچه پیش‌تر انتقال یافته روی فلش خود در امان است.</translation>
    </message>
    <message>
        <source>Writing and reading back. Do not pull the stick.</source>
        <translation>در حال نوشتن و بازخوانی. فلش را بیرون نکشید.</translation>
    </message>
    <message>
        <source>Looking at what is there. One moment.</source>
        <translation>در حال بررسی آنچه هست. یک لحظه.</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here.</source>
        <translation>فلش را وصل کنید. همین‌جا دیده می‌شود.</translation>
    </message>
    <message>
        <source>Tap a stick: all that is intact goes onto it, still sealed, with a report of what is missing. Nothing is changed or deleted here.</source>
        <translation>فلشی را لمس کنید: هر آنچه سالم است، همچنان مُهرشده، با گزارشی از آنچه کم است به آن می‌رود. اینجا چیزی دگرگون یا پاک نمی‌شود.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Nobody can sign here until this is mended. Use another computer, or the paper sheets.</source>
        <translation>تا درست نشود کسی اینجا نمی‌تواند امضا کند. از رایانهٔ دیگر یا برگه‌های کاغذی استفاده کنید.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>بستن صفحهٔ مدیریت</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره بیازمایید</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>خروج از برنامه</translation>
    </message>
</context>
<context>
    <name>RescuedPage</name>
    <message>
        <source>Safe to remove</source>
        <translation>می‌توانید بیرون بکشید</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>نوشته و بررسی شد</translation>
    </message>
    <message>
        <source>Carried home, checked: %1</source>
        <translation>برده و بررسی شد: %1</translation>
    </message>
    <message>
        <source>Everything that headquarters has not confirmed is on the stick.</source>
        <translation>هر آنچه دفتر مرکزی هنوز تأیید نکرده روی فلش است.</translation>
    </message>
    <message>
        <source>There was nothing new to export.</source>
        <translation>چیز تازه‌ای برای انتقال نبود.</translation>
    </message>
    <message>
        <source>It cannot be told how many are missing.</source>
        <translation>نمی‌توان گفت چند تا کم است.</translation>
    </message>
    <message>
        <source>As far as can be told, none is missing.</source>
        <translation>تا آنجا که می‌توان گفت، چیزی کم نیست.</translation>
    </message>
    <message>
        <source>Missing at least: %1. The report on the stick says what is known of them.</source>
        <translation>دست‌کم این تعداد کم است: %1. گزارش روی فلش آنچه را دانسته است می‌گوید.</translation>
    </message>
    <message>
        <source>Tell headquarters both lines of words, by telephone. Until it accepts them, these signatures wait.</source>
        <translation>هر دو خط واژه‌ها را تلفنی به دفتر مرکزی بگویید. تا آن‌ها را نپذیرد این امضاها در انتظار می‌مانند.</translation>
    </message>
    <message>
        <source>The stick can be pulled. Leave this computer as it is: somebody may still find more on it.</source>
        <translation>فلش را می‌توان بیرون کشید. این رایانه را همان‌گونه که هست بگذارید: شاید باز هم چیزی در آن یافت شود.</translation>
    </message>
    <message>
        <source>Do not pull the stick yet.</source>
        <translation>هنوز فلش را بیرون نکشید.</translation>
    </message>
    <message>
        <source>Let go of the stick</source>
        <translation>جدا کردن فلش</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>بستن صفحهٔ مدیریت</translation>
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
    <name>StatementCard</name>
    <message>
        <source>Send this to headquarters: as a picture, as one message, or read aloud</source>
        <translation>این را به دفتر مرکزی بفرستید: به صورت تصویر، یک پیام، یا با خواندن</translation>
    </message>
    <message>
        <source>The closing statement as a code</source>
        <translation>بیانیهٔ پایانی به صورت کد</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>غرفه</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ثبت‌ها</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>رقم‌ها</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Closing statement</source>
        <translation>بیانیهٔ پایانی</translation>
    </message>
    <message>
        <source>Of every bundle that headquarters has not confirmed. What was signed after the last export is told after the next.</source>
        <translation>از هر دسته‌ای که دفتر مرکزی هنوز تأیید نکرده است. آنچه پس از آخرین انتقال امضا شده، پس از انتقال بعدی اعلام می‌شود.</translation>
    </message>
    <message>
        <source>There is nothing to send. What was signed after the last export is told after the next.</source>
        <translation>چیزی برای فرستادن نیست. آنچه پس از آخرین انتقال امضا شده، پس از انتقال بعدی اعلام می‌شود.</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
    </message>
</context>
<context>
    <name>StickButton</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 مگابایت</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 گیگابایت</translation>
    </message>
    <message>
        <source>Stick without a name</source>
        <translation>فلش بی‌نام</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>فقط‌خواندنی</translation>
    </message>
</context>
<context>
    <name>StickList</name>
    <message>
        <source>One moment. Do not pull the stick.</source>
        <translation>یک لحظه. فلش را بیرون نکشید.</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here.</source>
        <translation>فلش را وصل کنید. همین‌جا دیده می‌شود.</translation>
    </message>
</context>
<context>
    <name>StickPick</name>
    <message>
        <source>One moment. Do not pull the stick.</source>
        <translation>یک لحظه. فلش را بیرون نکشید.</translation>
    </message>
    <message>
        <source>Plug in a stick. It appears here.</source>
        <translation>فلش را وصل کنید. همین‌جا دیده می‌شود.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
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
    <message numerus="yes">
        <source>%1 signed at this stand. Let us get to %2.</source>
        <translation>
            <numerusform>تا کنون %1 نفر در این غرفه امضا کرده‌اند. بیایید به %2 برسیم.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was practice. Nothing was counted.</source>
        <translation>این تمرین بود. چیزی شمرده نشد.</translation>
    </message>
    <message>
        <source>At any stand of this campaign: the way is at the end of the appeal.</source>
        <translation>در هر غرفهٔ این کارزار: راهش در پایان فراخوان است.</translation>
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
    <message numerus="yes">
        <source>A valley at night: %1 of %2 windows are lit.</source>
        <translation>
            <numerusform>دره‌ای در شب: از %2 پنجره %1 روشن است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lamps on the ridge.</source>
        <translation>
            <numerusform>%1 چراغ روی کوه می‌تابد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteersStickPage</name>
    <message>
        <source>Safe to remove</source>
        <translation>می‌توانید بیرون بکشید</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>نوشته و بررسی شد</translation>
    </message>
    <message>
        <source>New volunteers&apos; stick</source>
        <translation>فلش تازهٔ داوطلبان</translation>
    </message>
    <message>
        <source>The volunteers&apos; stick is made. Write on it what it is.</source>
        <translation>فلش داوطلبان ساخته شد. رویش بنویسید که چیست.</translation>
    </message>
    <message>
        <source>The stick can be pulled.</source>
        <translation>فلش را می‌توان بیرون کشید.</translation>
    </message>
    <message>
        <source>Do not pull the stick yet.</source>
        <translation>هنوز فلش را بیرون نکشید.</translation>
    </message>
    <message>
        <source>With the volunteers&apos; stick the panel opens even when the PIN is forgotten. It opens no signature.</source>
        <translation>با فلش داوطلبان، صفحهٔ مدیریت حتی با فراموش شدن رمز باز می‌شود. هیچ امضایی را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>The one before opens nothing any more.</source>
        <translation>فلش پیشین دیگر چیزی را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Once the new one is made, the one before opens nothing any more.</source>
        <translation>همین که فلش تازه ساخته شود، فلش پیشین دیگر چیزی را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Onto which stick?</source>
        <translation>روی کدام فلش؟</translation>
    </message>
    <message>
        <source>Let go of the stick</source>
        <translation>جدا کردن فلش</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Take a signature back by its receipt</source>
        <translation>پس گرفتن امضا با رسید</translation>
    </message>
    <message>
        <source>Without a receipt, call: %1</source>
        <translation>بدون رسید تلفن کنید: %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>پس گرفتن امضا</translation>
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
    <name>WithdrawPanelPage</name>
    <message>
        <source>Withdraw by receipt</source>
        <translation>پس گرفتن با رسید</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>پس گرفتن امضا</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
    </message>
</context>
<context>
    <name>WithdrawnPage</name>
    <message>
        <source>Your wish is stored.</source>
        <translation>درخواست شما ذخیره شد.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>نفر بعدی</translation>
    </message>
</context>
<context>
    <name>WithdrawnPanelPage</name>
    <message>
        <source>Stored, sealed</source>
        <translation>ذخیره و مهروموم شد</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>بازگشت به صفحهٔ مدیریت</translation>
    </message>
</context>
<context>
    <name>WithdrawnWords</name>
    <message>
        <source>With the next stick it goes to the campaign, sealed. There the signature of this receipt is taken off every list, wherever it was made.</source>
        <translation>با فلش بعدی، مهروموم‌شده، به کارزار می‌رسد. آنجا امضای این رسید، هر کجا که شده باشد، از همهٔ فهرست‌ها برداشته می‌شود.</translation>
    </message>
    <message>
        <source>This stand cannot read who has signed: it neither knows the signature, nor tells whether there is one. The number on the first screen stays as it is.</source>
        <translation>این غرفه نمی‌تواند بخواند چه کسی امضا کرده: نه امضا را می‌شناسد، نه می‌گوید امضایی هست یا نه. شمارهٔ صفحهٔ نخست همان می‌ماند.</translation>
    </message>
    <message>
        <source>What was handed over or printed before cannot be called back.</source>
        <translation>آنچه پیش‌تر تحویل داده یا چاپ شده بازگرداندنی نیست.</translation>
    </message>
    <message>
        <source>This was practice. Nothing was counted.</source>
        <translation>این تمرین بود. چیزی شمرده نشد.</translation>
    </message>
</context>
</TS>
