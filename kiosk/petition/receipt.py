"""The receipt: a short random code that proves a signature and names nobody.

80 random bits as 16 characters of Crockford's base32, and his check character (mod 37). Codes whose
check character would be one of * ~ $ = are drawn again, because a code is read out aloud.
Source: Douglas Crockford, "Base 32", https://www.crockford.com/base32.html
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from enum import StrEnum

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECKS = ALPHABET + "*~$=U"
SPOKEN = frozenset(ALPHABET + "U")
LENGTH = 16
_LOOKALIKES = str.maketrans("OIL", "011")


class Typed(StrEnum):
    """How far the typing of a code is."""

    SHORT = "short"
    WRONG = "wrong"
    FITS = "fits"


def new_code() -> str:
    """A fresh receipt code: 16 characters and a check character, without hyphens."""
    while True:
        number = secrets.randbits(80)
        check = CHECKS[number % 37]
        if check in SPOKEN:
            return _spell(number) + check


def parse_code(text: str) -> str | None:
    """The code as `new_code` writes it, or None where the check character does not fit.

    Hyphens, spaces, small letters and marks that nobody sees are welcome; O is read as 0, I and L
    as 1.
    """
    seen = (letter for letter in text if unicodedata.category(letter) != "Cf")
    code = "".join("".join(seen).split()).replace("-", "").upper()
    if len(code) != LENGTH + 1:
        return None
    body = code[:LENGTH].translate(_LOOKALIKES)
    if any(letter not in ALPHABET for letter in body):
        return None
    number = 0
    for letter in body:
        number = number * 32 + ALPHABET.index(letter)
    check = code[LENGTH] if code[LENGTH] == "U" else code[LENGTH].translate(_LOOKALIKES)
    return body + check if CHECKS[number % 37] == check else None


def letter_of(text: str, at: int) -> str:
    """The character that a key means at a place of a code (from 0); empty where it means none.

    Digits of every script are welcome, and what looks alike is read as in `parse_code`.
    """
    if len(text) != 1 or not 0 <= at <= LENGTH:
        return ""
    number = unicodedata.decimal(text, None)
    letter = text.upper() if number is None else str(number)
    if at == LENGTH and letter == "U":
        return letter
    letter = letter.translate(_LOOKALIKES)
    return letter if len(letter) == 1 and letter in ALPHABET else ""


def look_at(typed: str) -> Typed:
    """Whether a code is typed to its end, and whether its check character fits then."""
    if len(typed) <= LENGTH:
        return Typed.SHORT
    return Typed.WRONG if parse_code(typed) is None else Typed.FITS


def show_typed(typed: str) -> str:
    """What is typed so far in the groups of a receipt, a dot for each character to come."""
    return show_code(typed[: LENGTH + 1].ljust(LENGTH + 1, "\u00b7"))


def show_code(code: str) -> str:
    """The code in groups of four, as a person copies it."""
    return "-".join(code[at : at + 4] for at in range(0, LENGTH - 4, 4)) + "-" + code[12:]


def receipt_hash(campaign: str, petition: str, code: str) -> bytes:
    """SHA-256 of the code, prefixed by campaign and petition: what a record keeps of it."""
    prefix = b"petition-kiosk receipt v1\0"
    parts = (campaign.encode(), petition.encode(), code.encode())
    return hashlib.sha256(prefix + b"\0".join(parts)).digest()


def _spell(number: int) -> str:
    return "".join(ALPHABET[(number >> shift) & 31] for shift in range(75, -1, -5))
