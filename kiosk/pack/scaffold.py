"""A pack to fill in: sound from the first moment, with words that say what belongs there."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.pack.extras import Extras, keyboard_name
from kiosk.pack.interface import blank_interface, carries
from kiosk.pack.read import TOML, read_pack, text_names
from kiosk.pack.template import (
    APPEAL,
    CAMPAIGN,
    CONSENT,
    LANGUAGE,
    YOUR_ADDRESSEE,
    YOUR_NAME,
    YOUR_READER,
)
from kiosk.resources import assets

KEEP_YEARS = 2
MOST_LANGUAGES = 12


@dataclass(frozen=True, slots=True)
class NewLanguage:
    """A language that a new pack speaks; the name is its own, the direction `ltr` or `rtl`."""

    code: str
    name: str
    direction: str


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
    codes = [one.code for one in languages]
    if len(set(codes)) != len(codes) or not 1 <= len(codes) <= MOST_LANGUAGES:
        raise KioskError(
            f"A pack has 1 to {MOST_LANGUAGES} languages, each once.", "Name each one time."
        )
    contents = _contents(folder, sealed_to, languages)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise KioskError(f"{folder} is not empty.", "Name a new folder.")
        for file, text in contents.items():
            (folder / file).write_text(text, encoding="utf-8")
    except OSError as error:
        raise KioskError(f"{folder} cannot be written ({error.strerror}).") from error
    read_pack(folder)
    return tuple(folder / file for file in contents)


def _contents(
    folder: Path, sealed_to: tuple[str, ...], languages: Sequence[NewLanguage]
) -> dict[str, str]:
    """The files by name, in the order to fill them in."""
    contents = {TOML: _toml(folder, sealed_to, languages)}
    for one in languages:
        appeal, consent = text_names(one.code)
        contents |= {appeal: APPEAL, consent: CONSENT}
        if not carries(one.code):
            contents[Extras.interface_name(one.code)] = blank_interface(one.code)
            if one.direction == "rtl":
                contents[keyboard_name(one.code)] = _keyboard(one)
    return contents


def _keyboard(language: NewLanguage) -> str:
    """A keyboard to begin from: the program's own for Urdu, under the language's name."""
    layout = json.loads(assets("keyboards", "urdu.json").read_text(encoding="utf-8"))
    named = {"id": language.code, "languages": [language.code], "face": language.name}
    return json.dumps(layout | named, ensure_ascii=False, indent=2) + "\n"


def _toml(folder: Path, sealed_to: tuple[str, ...], languages: Sequence[NewLanguage]) -> str:
    year = date.today().year  # noqa: DTZ011 - only a suggestion to fill in
    name = "".join(letter for letter in folder.resolve().name.lower() if letter.isascii())
    slug = "".join(letter if letter.isalnum() else "-" for letter in name).strip("-")[:40]

    def table(text: str) -> str:
        return "\n".join(f"{one.code} = {_quoted(text)}" for one in languages)

    return CAMPAIGN.format(
        id=slug or "campaign",
        default_language=_quoted(languages[0].code),
        sealed_to=json.dumps(list(sealed_to)),
        delete_by=f"{year + KEEP_YEARS}-12-31",
        year=year,
        organiser=table(YOUR_NAME),
        addressee=table(YOUR_ADDRESSEE),
        reader=table(YOUR_READER),
        languages="\n".join(
            LANGUAGE.format(code=_quoted(one.code), name=_quoted(one.name), direction=one.direction)
            for one in languages
        ),
    )


def _quoted(text: str) -> str:
    """A TOML string: of printable text it is the same as in JSON."""
    return json.dumps(text, ensure_ascii=False)
