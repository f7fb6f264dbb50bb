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


def name_key(name: str) -> str:
    """The name for comparison: NFKC, casefold, one form of each letter, no marks, no controls."""
    folded = unicodedata.normalize("NFKC", name).casefold().translate(_FOLD)
    letters = (
        letter
        for letter in unicodedata.normalize("NFD", folded)
        if unicodedata.combining(letter) in SPELLING and unicodedata.category(letter) != "Cf"
    )
    return " ".join(unicodedata.normalize("NFC", "".join(letters)).split())


def email_key(email: str) -> str:
    """The e-mail address for comparison; empty where there is none."""
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


def contact_keys(name: str, email: str, phone: str, country: str) -> tuple[tuple[str, str], ...]:
    """Every pair of contact and name that makes this signature one with another.

    Without a name there is none: two nameless people behind one telephone are two.
    """
    named = name_key(name)
    if not named:
        return ()
    contacts = (email_key(email), phone_key(phone, country))
    return tuple((contact, named) for contact in contacts if contact)
