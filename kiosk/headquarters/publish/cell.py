"""One cell of a CSV file, harmless in every spreadsheet.

Source: OWASP, "CSV Injection"; and what got past a library in trials: full-width signs, a
right-to-left mark before the sign, leading space.
"""

from __future__ import annotations

import unicodedata

DANGEROUS = frozenset("=+-@|%\t\r\n\0")
JOINERS = "\u200c\u200d"


def safe_cell(text: str) -> str:
    """The text without control and bidi characters, and with `'` before what looks like a formula.

    Zero-width joiners inside a word stay: Urdu and Uyghur are written with them.
    """
    kept = "".join(
        letter
        for letter in text.replace("\n", " ").replace("\r", " ").replace("\t", " ")
        if letter in JOINERS or unicodedata.category(letter) not in {"Cc", "Cf"}
    )
    seen = unicodedata.normalize("NFKC", kept).lstrip("".join((" ", *JOINERS)))
    return f"'{kept}" if seen[:1] in DANGEROUS and seen else kept
