"""When two signatures are one person: the same contact, and names that agree.

Why: docs/decisions/0008-folding.md.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import phonenumbers

_FOLD = str.maketrans(
    {
        "ي": "ی",
        "ى": "ی",
        "ك": "ک",
        "ە": "ہ",
        "ه": "ہ",
        "ة": "ہ",
        "ۀ": "ہ",
        "أ": "ا",
        "إ": "ا",
        "ٱ": "ا",
        "'": None,
        "’": None,
        "ʼ": None,
        "-": " ",
        "ـ": None,
    }
)
"""Letters that keyboards for Urdu, Uyghur and Arabic write differently for one sound."""


SPELLING = {0, 7, 9}
"""Classes of marks that spell (Indic vowels, nukta, virama); the others are accents and harakat."""


class _Letters(dict[int, int | None]):
    """What becomes of each letter of a decomposed name: itself or nothing, found out once."""

    def __missing__(self, code: int) -> int | None:
        letter = chr(code)
        spells = unicodedata.combining(letter) in SPELLING
        self[code] = code if spells and unicodedata.category(letter) != "Cf" else None
        return self[code]


_LETTERS = _Letters()


def name_key(name: str) -> str:
    """The name for comparison: NFKC, casefold, one form of each letter, no marks, no controls."""
    if name.isascii():
        folded = name.lower().replace("'", "").replace("-", " ")
        return " ".join(folded.split()) if folded.isprintable() else _full_name_key(name)
    return _full_name_key(name)


def _full_name_key(name: str) -> str:
    folded = unicodedata.normalize("NFKC", name).casefold().translate(_FOLD)
    letters = unicodedata.normalize("NFD", folded).translate(_LETTERS)
    return " ".join(unicodedata.normalize("NFC", letters).split())


def email_key(email: str) -> str:
    """The e-mail address for comparison; empty where there is none."""
    if email.isascii():  # where both do no more than this
        return email.strip().lower()
    return unicodedata.normalize("NFKC", email).strip().casefold()


@lru_cache(maxsize=4096)
def phone_key(phone: str, country: str) -> str:
    """The telephone number in E.164, read as in `country`; empty where there is none.

    A number that no plan knows is compared by its digits alone.
    """
    if not phone:
        return ""
    try:
        number = phonenumbers.parse(phone, country or None)
    except phonenumbers.NumberParseException:
        return "".join(str(unicodedata.digit(letter)) for letter in phone if letter.isdecimal())
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


ROUGH_DIGITS = 4
"""Fewer than any national number has."""
_PUNCTUATION = dict.fromkeys(map(ord, " +-()./\u2010\u2011\u2012\u2013"))


def last_digits(phone: str, most: int) -> str:
    """The last digits of a telephone number; `?` where there is anything but punctuation too."""
    digits = phone.translate(_PUNCTUATION)
    if not digits.isdecimal():
        return "?" if digits else ""
    if digits.isascii():
        return digits[-most:]
    return "".join(str(unicodedata.decimal(one)) for one in digits[-most:])


def rough_phone(phone: str) -> str:
    """What every way of writing one telephone number has in common: its last digits.

    It takes a tenth of the time of `phone_key`: numbers that differ here are two. A number with
    anything but digits and the punctuation of numbers (an extension, a word) is told from none of
    its kind.
    """
    return last_digits(phone, ROUGH_DIGITS)


def contact_keys(name: str, email: str, phone: str, country: str) -> tuple[tuple[str, str], ...]:
    """Every pair of contact and name that makes this signature one with another.

    Without a name there is none: two nameless people behind one telephone are two.
    """
    named = name_key(name)
    if not named:
        return ()
    contacts = (email_key(email), phone_key(phone, country))
    return tuple((contact, named) for contact in contacts if contact)
