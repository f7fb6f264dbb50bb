"""A pack to fill in: sound from the first moment, with words that say what belongs there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kiosk.pack.compose import NewLanguage, NewPack, Words, compose
from kiosk.pack.template import YOUR_ADDRESSEE, YOUR_NAME, YOUR_READER

KEEP_YEARS = 2
ENGLISH = NewLanguage("en", "English", "ltr")


def parse_language(text: str) -> NewLanguage:
    """The language that `CODE:NAME:DIRECTION` stands for, such as `fa:فارسی:rtl`.

    Raises:
        ValueError: it does not have that form; the message says what is wrong.
    """
    code, _, rest = text.partition(":")
    name, _, direction = rest.rpartition(":")
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", code):
        raise ValueError(f"{text!r}: begin with a language's code, such as fr or zh-Hant")
    if direction not in {"ltr", "rtl"}:
        raise ValueError(f"{text!r}: end with :ltr or :rtl, the direction it is written in")
    if not name.strip() or len(name) > 100 or not name.isprintable():
        raise ValueError(f"{text!r}: between them put the language's own name")
    return NewLanguage(code, name.strip(), direction)


def scaffold(
    folder: Path, sealed_to: tuple[str, ...], languages: Sequence[NewLanguage] = (ENGLISH,)
) -> tuple[Path, ...]:
    """Writes a pack to fill in; the first language is the one that every signer finds first.

    Raises:
        KioskError: the folder holds something already, cannot be written, or a key is no age key.
    """
    year = date.today().year  # noqa: DTZ011 - only a suggestion to fill in
    words = tuple(Words(one, YOUR_NAME, YOUR_ADDRESSEE, (YOUR_READER,)) for one in languages)
    blank = NewPack(
        id=slug(folder.resolve().name),
        words=words,
        delete_by=date(year + KEEP_YEARS, 12, 31),
        as_of=str(year),
        sealed_to=sealed_to,
    )
    return compose(folder, blank)


def slug(name: str) -> str:
    """A name for a campaign of small Latin letters, digits and hyphens."""
    kept = "".join(letter for letter in name.lower() if letter.isascii())
    words = "".join(letter if letter.isalnum() else "-" for letter in kept).split("-")
    return "-".join(word for word in words if word)[:40].strip("-") or "campaign"
