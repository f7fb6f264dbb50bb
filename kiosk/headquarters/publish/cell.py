"""One cell of a CSV file, harmless in every spreadsheet.

Source: OWASP, "CSV Injection"; and what got past a library in trials: full-width signs, a
right-to-left mark before the sign, leading space, a separator other than the file's own.
"""

from __future__ import annotations

import re
import unicodedata

DANGEROUS = frozenset("=+-@|%\t\r\n\0")
SEPARATORS = frozenset(",;|")
"""A spreadsheet may cut a line at any of these, whatever stands in quotes."""
JOINERS = "\u200c\u200d"
SKIPPED = frozenset(" '\"" + JOINERS)
DROPPED = {"Cc", "Cf", "Cs"}
SPACES = {"Zl", "Zp"}


_LETTERS = "A-Za-z0-9\u0621-\u063a\u0641-\u064a\u0671-\u06d3\u06d5"
HARMLESS = re.compile(rf"(?:[{_LETTERS}][{_LETTERS} ._:@/()'\u064b-\u0652\u200c\u200d-]*)?")
"""Most cells: they begin with a letter or a digit, and nothing in them separates or commands."""


def safe_cell(text: str) -> str:
    """The text without control and bidi characters, and with `'` before what looks like a formula.

    A formula may begin at the beginning or after a separator inside the cell. Zero-width joiners
    stay: Urdu and Uyghur are written with them.
    """
    if HARMLESS.fullmatch(text):
        return text
    safe: list[str] = []
    start, at_start = 0, True
    for letter in text:
        kept = _kept(letter)
        seen = unicodedata.normalize("NFKC", kept)[:1]
        if at_start and seen in DANGEROUS:
            safe.insert(start, "'")
        if seen in SEPARATORS:
            start, at_start = len(safe) + 1, True
        elif seen and seen not in SKIPPED and not seen.isspace():
            at_start = False
        safe.append(kept)
    return "".join(safe)


_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_NUMBERS = re.compile(
    r"""\s*(?:
    [0\u0660\u06f0]\d+ | \d{12,}                  # leading zeros go; long ones turn into 9.2E+11
    | \d+(?:[.,'\u2019\s]\d+)*[.,]\d*           # parts, in one country or another
    | \d{1,4}(?:['\u2019\s]\d{3})+
    | \d{1,4}(?:\s*[-/.:]\s*\d{1,4}){1,2}(?:\s*[ap]m)?     # days and times
    | \d{1,4}[-/.\s]*MONTH(?:[-/.,\s]*\d{1,4})? | MONTH[-/.\s]*\d{1,4}(?:[-/.,\s]+\d{1,4})?
    | \d+(?:[.,]\d+)?\s*(?:e[-+]?\d+|%) | \(\s*\d[\d.,\s]*\)
    )\s*""".replace("MONTH", _MONTH),
    re.VERBOSE | re.IGNORECASE,
)
"""What Excel or LibreOffice takes for a number, a day or a time, and shows otherwise."""


def typed_cell(text: str) -> str:
    """What somebody typed, with `'` before what a spreadsheet would read as a number or a day.

    Without it a telephone number loses its leading zero, and a house called 3/4 becomes a day.
    """
    plain = plain_text(text)
    return f"'{plain}" if _NUMBERS.fullmatch(plain) else plain


def plain_text(text: str) -> str:
    """The text without control and bidi characters: what may stand on paper and in a page."""
    if HARMLESS.fullmatch(text):
        return text
    return "".join(_kept(letter) for letter in text)


def _kept(letter: str) -> str:
    category = unicodedata.category(letter)
    if letter in "\t\r\n" or category in SPACES:
        return " "
    return letter if letter in JOINERS or category not in DROPPED else ""
