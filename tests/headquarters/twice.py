"""A small crowd in memory, of whom two in a hundred signed twice, each in a way of its own."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date

from kiosk.petition.signature import Consents, Event, Exposure, Header, Signature

GIVEN = [
    ("Amina", "آمنہ", "ئامىنە"), ("Zaynab", "زینب", "زەينەپ"), ("Fatima", "فاطمہ", "پاتىمە"),
    ("Maryam", "مریم", "مەريەم"), ("Gulnar", "گلنار", "گۈلنار"), ("Aygul", "آئیگل", "ئايگۈل"),
    ("Rukhsana", "رخسانہ", "رۇخسانە"), ("Nasreen", "نسرین", "نەسرىن"),
    ("Shabnam", "شبنم", "شەبنەم"),
    ("Muhammad", "محمد", "مۇھەممەد"), ("Ali", "علی", "ئەلى"), ("Hassan", "حسن", "ھەسەن"),
    ("Karim", "کریم", "كېرىم"), ("Abdullah", "عبداللہ", "ئابدۇللا"), ("Yusuf", "یوسف", "يۈسۈپ"),
    ("Ibrahim", "ابراہیم", "ئىبراھىم"), ("Tahir", "طاہر", "تاھىر"), ("Salim", "سلیم", "سېلىم"),
    ("Anwar", "انور", "ئەنۋەر"), ("Rustam", "رستم", "رۇستەم"), ("Dilshad", "دلشاد", "دىلشات"),
    ("Nadia", "نادیہ", "نادىيە"), ("Parveen", "پروین", "پەرۋىن"), ("Sultan", "سلطان", "سۇلتان"),
]  # fmt: skip
FAMILY = [
    ("Bibi", "بی‌بی", "بىبى"), ("Khan", "خان", "خان"), ("Tursun", "ترسن", "تۇرسۇن"),
    ("Mirza", "مرزا", "مىرزا"), ("Hussain", "حسین", "ھۈسەين"), ("Baig", "بیگ", "بەيگ"),
    ("Rahman", "رحمان", "راخمان"), ("Ghulam", "غلام", "غۇلام"), ("Qadir", "قادر", "قادىر"),
    ("Nazir", "نذیر", "نەزىر"), ("Sharif", "شریف", "شېرىپ"), ("Jalal", "جلال", "جالال"),
    ("Iqbal", "اقبال", "ئىقبال"), ("Mamat", "ممت", "مەمەت"), ("Rozi", "روزی", "روزى"),
    ("Turab", "تراب", "تۇراب"), ("Latif", "لطیف", "لېتىپ"), ("Sattar", "ستار", "سەتتار"),
]  # fmt: skip
PLACES = ("Gilgit", "Hunza", "Skardu", "Nagar", "Ghizer", "Astore", "Khaplu", "Shigar")
WAYS = ("slip", "swapped", "script", "no e-mail", "slip in the telephone")
DAY = date(2026, 3, 14)


@dataclass(frozen=True, slots=True)
class Crowd:
    """Signatures, and by each way of signing twice the pairs of ids that are one person."""

    signatures: list[Signature]
    true: dict[str, set[tuple[bytes, bytes]]]

    @property
    def pairs(self):
        return set().union(*self.true.values())


def crowd(people: int, seed: int = 7) -> Crowd:
    """People with common names, households on one telephone, and two in a hundred twice."""
    chance = random.Random(seed)
    signatures: list[Signature] = []
    true: dict[str, set[tuple[bytes, bytes]]] = {way: set() for way in WAYS}
    phone_of_home = ""
    for _ in range(people):
        given, family = chance.choice(GIVEN), chance.choice(FAMILY)
        script = chance.choices((0, 1, 2), (4, 4, 2))[0]
        if not phone_of_home or chance.random() < 0.8:  # else of the same household
            phone_of_home = f"0355{chance.randrange(10**7):07d}"
        phone = phone_of_home if chance.random() < 0.8 else ""
        address = f"{given[0]}.{family[0]}{chance.randrange(10**4)}@example.org".lower()
        email = address if not phone or chance.random() < 0.5 else ""
        place = chance.choice(PLACES)
        one = _signature(chance, f"{given[script]} {family[script]}", email, phone, place)
        signatures.append(one)
        if chance.random() < 0.02:
            way, again = _again(chance, one, given, family, script)
            signatures.append(again)
            true[way].add(tuple(sorted((one.header.id, again.header.id))))
    chance.shuffle(signatures)
    return Crowd(signatures, true)


def _again(chance, one, given, family, script):
    way = chance.choice([way for way in WAYS if one.phone or way != "slip in the telephone"])
    twice = replace(one, header=replace(one.header, id=chance.randbytes(16)))
    twice = replace(twice, receipt=chance.randbytes(32))
    match way:
        case "slip":
            return way, replace(twice, name=_slip(chance, one.name))
        case "swapped":
            return way, replace(twice, name=" ".join(reversed(one.name.split())))
        case "script":
            other = (script + chance.choice((1, 2))) % 3
            return way, replace(twice, name=f"{given[other]} {family[other]}")
        case "no e-mail":
            return way, replace(
                twice, name=_slip(chance, one.name), email="" if one.phone else one.email
            )
        case _:
            at = chance.randrange(4, len(one.phone))
            digit = str((int(one.phone[at]) + chance.randrange(1, 10)) % 10)
            return way, replace(twice, phone=one.phone[:at] + digit + one.phone[at + 1 :], email="")


def _slip(chance, name):
    at = chance.randrange(1, len(name) - 1)
    while name[at] == " " or name[at] == name[at + 1]:
        at = chance.randrange(1, len(name) - 1)
    return name[:at] + chance.choice((name[at + 1 :], name[at] + name[at:]))


def _signature(chance, name, email, phone, place):
    event = Event("Conference", place, DAY)
    header = Header(chance.randbytes(16), "free", "demand", b"d" * 32, False, event)
    return Signature(
        header=header,
        language="ur",
        appeal=b"a" * 32,
        consent=b"c" * 32,
        name=name,
        email=email,
        phone=phone,
        place=place,
        country="PK",
        comment="",
        exposure=Exposure.PUBLIC,
        consents=Consents(sign=True),
        legal_basis="consent",
        delete_by=date(2027, 1, 1),
        receipt=chance.randbytes(32),
        helped=False,
    )
