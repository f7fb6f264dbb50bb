"""What a sound pack still lacks: first what must be done before it goes live, then advice."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.pack.contrast import unreadable
from kiosk.pack.extras import Extras, keyboard_name
from kiosk.pack.interface import lacking, read_interface
from kiosk.pack.keyboard import read_layout
from kiosk.pack.read import TOML, text_names
from kiosk.pack.template import (
    YOUR_ADDRESSEE,
    YOUR_NAME,
    YOUR_READER,
    holds_template,
)
from kiosk.petition.campaign import CampaignPack, Language
from kiosk.resources import assets

UNTOUCHED = "still holds the words of the template; write your own"


@dataclass(frozen=True, slots=True)
class Left:
    """One thing to do: where it is and how to do it; without `must` it is advice."""

    file: str
    key: str
    mend: str
    must: bool = True

    def __str__(self) -> str:
        place = f"{self.file}, {self.key}" if self.key else self.file
        return f"{place}: {self.mend}"


def left(folder: Path, pack: CampaignPack) -> tuple[Left, ...]:
    """What is left to do in a sound pack, in the order to do it; none of it stops a rehearsal.

    Args:
        folder: the folder that `pack` was read from.
        pack: the pack.
    """
    return (
        *_template_in_toml(pack),
        *_template_in_texts(folder, pack),
        *_not_offered(folder, pack),
        *_keys(pack),
        *_colours(pack),
        *_advice(pack),
        *(one for language in pack.languages for one in _advice_on(folder, language)),
    )


def _template_in_toml(pack: CampaignPack) -> Iterator[Left]:
    named = [(f"organiser.{code}", text, YOUR_NAME) for code, text in pack.organiser.items()]
    named += [
        (f"petition.addressee.{code}", text, YOUR_ADDRESSEE)
        for code, text in pack.petition.addressee.items()
    ]
    named += [
        (f"handed_to {one.id}, names.{code}", text, YOUR_READER)
        for one in pack.handed_to
        for code, text in one.names.items()
    ]
    for key, text, template in named:
        if text == template:
            yield Left(TOML, key, UNTOUCHED)


def _template_in_texts(folder: Path, pack: CampaignPack) -> Iterator[Left]:
    for language in pack.languages:
        for name in text_names(language.code):
            if holds_template(name, (folder / name).read_text(encoding="utf-8-sig")):
                yield Left(name, "", UNTOUCHED)


def _not_offered(folder: Path, pack: CampaignPack) -> Iterator[Left]:
    """Every language of campaign.toml names the organiser; those that lack a text are left out."""
    offered = {language.code for language in pack.languages}
    for code in pack.organiser:
        for name in text_names(code):
            if code not in offered and not (folder / name).exists():
                mend = (
                    f"is missing, so the language {code} is not offered;"
                    " add it, or take the language out"
                )
                yield Left(name, "", mend)


def _keys(pack: CampaignPack) -> Iterator[Left]:
    if not pack.sealed_to:
        yield Left(TOML, "sealed_to", "no key can open what is signed; add one")
    if not pack.office_keys:
        yield Left(TOML, "office_keys", "without one no stand can ever be cleared; add one")


def _colours(pack: CampaignPack) -> Iterator[Left]:
    for front, ground, found, least in unreadable(pack.colours):
        mend = (
            f"stands on {ground} with a contrast of {found:.1f} to 1 and {least:.0f} is the least;"
            " make one lighter or the other darker"
        )
        yield Left(TOML, f"colours.{front}", mend)


def _advice(pack: CampaignPack) -> Iterator[Left]:
    if len(pack.sealed_to) == 1:
        mend = "one key alone; a lost stick loses every name, so add a second"
        yield Left(TOML, "sealed_to", mend, must=False)
    if not any(letter.isdecimal() and letter != "0" for letter in pack.contact.phone[3:]):
        yield Left(TOML, "contact.phone", "put in a number that people can call", must=False)
    day = pack.delete_by.isoformat()
    if any(day in block.text for language in pack.languages for block in language.consent.first):
        mend = f"the consent says {day}; say that day in the words of each language"
        yield Left(TOML, "delete_by_words", mend, must=False)
    for report in pack.reports:
        if not report.address:
            mend = "no address, so no QR code"
            yield Left(TOML, f"report {report.headline!r}", mend, must=False)
    if not pack.online_address:
        mend = "without it nobody can continue online"
        yield Left(TOML, "online.address", mend, must=False)


def _can_be_typed(language: Language) -> bool:
    """Whether a keyboard of the pack or of the program names the language; Latin always can be."""
    if language.keyboard or not any(
        letter.isalpha() and "LATIN" not in unicodedata.name(letter, "") for letter in language.name
    ):
        return True
    layouts = (read_layout(path) for path in assets("keyboards").glob("*.json"))
    return any(language.code in layout.languages for layout in layouts)


def _advice_on(folder: Path, language: Language) -> Iterator[Left]:
    code = language.code
    if not language.reviewed:
        mend = "reviewed = false; a native reader signs it off"
        yield Left(TOML, f"language {code}", mend, must=False)
    name = Extras.interface_name(code)
    words = lacking(code, read_interface(folder / name) if language.interface else {})
    if words:
        mend = f"lines of the screens without a translation, shown in English: {words}"
        if not language.interface:
            mend = f"is missing; lines of the screens shown in English: {words}"
        yield Left(name, "", mend)
    if not _can_be_typed(language):
        mend = f"is missing: no keyboard on the screen has the letters of {language.name}; add it"
        yield Left(keyboard_name(code), "", mend)
