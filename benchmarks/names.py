"""Names as they are written in Latin, Urdu and Uyghur, for crowds of invented people."""

from __future__ import annotations

LANGUAGES = ("en", "ur", "ug")
"""The languages of the three columns."""

WOMEN = tuple(
    tuple(line.split())
    for line in """
Amina آمنہ ئامىنە
Fatima فاطمہ فاتىمە
Maryam مریم مەريەم
Aisha عائشہ ئائىشە
Zainab زینب زەينەپ
Khadija خدیجہ خەدىچە
Rabia رابعہ رابىيە
Hajra ہاجرہ ھاجەر
Halima حلیمہ ھەلىمە
Salima سلیمہ سەلىمە
Nargis نرگس نەرگىس
Gulnar گلنار گۈلنار
Dilnaz دلناز دىلناز
Mehrban مہربان مېھرىبان
Farida فریدہ پەرىدە
Zuhra زہرہ زۆھرە
Sabira صابرہ سابىرە
Tahira طاہرہ تاھىرە
Rahila راحیلہ راھىلە
Shirin شیریں شېرىن
""".strip().splitlines()
)

MEN = tuple(
    tuple(line.split())
    for line in """
Ahmad احمد ئەھمەت
Muhammad محمد مۇھەممەت
Ali علی ئەلى
Hasan حسن ھەسەن
Husain حسین ھۈسەيىن
Umar عمر ئۆمەر
Usman عثمان ئوسمان
Ibrahim ابراہیم ئىبراھىم
Ismail اسماعیل ئىسمائىل
Yusuf یوسف يۈسۈپ
Yaqub یعقوب ياقۇپ
Musa موسیٰ مۇسا
Dawud داؤد داۋۇت
Sulaiman سلیمان سۇلايمان
Abdullah عبداللہ ئابدۇللا
Abdulkarim عبدالکریم ئابدۇكېرىم
Abdurrahman عبدالرحمٰن ئابدۇراخمان
Tursun تورسن تۇرسۇن
Alim عالم ئالىم
Karim کریم كېرىم
Rashid رشید رىشىت
Nasir ناصر ناسىر
Salman سلمان سالمان
Tahir طاہر تاھىر
Anwar انور ئەنۋەر
Akbar اکبر ئەكبەر
Iqbal اقبال ئىقبال
Kamal کمال كامال
Jamal جمال جامال
Murad مراد مۇرات
""".strip().splitlines()
)

PLACES = tuple(
    tuple(line.split())
    for line in """
Gilgit گلگت گىلگىت
Skardu سکردو سكاردۇ
Hunza ہنزہ خۇنزا
Chilas چلاس چىلاس
Karachi کراچی كاراچى
Lahore لاہور لاھور
Kashgar کاشغر قەشقەر
Islamabad اسلام‌آباد ئىسلامئاباد
""".strip().splitlines()
)
