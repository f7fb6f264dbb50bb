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
