"""Writes a new campaign pack from what was filled in; what is left out keeps its template."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.pack.extras import Extras, keyboard_name
from kiosk.pack.interface import blank_interface, carries
from kiosk.pack.read import TOML, PackError, read_pack, text_names
from kiosk.pack.template import APPEAL, CAMPAIGN, CONSENT, LANGUAGE, READER
from kiosk.resources import assets

MOST_LANGUAGES = 12


@dataclass(frozen=True, slots=True)
class NewLanguage:
    """A language that a new pack speaks; the name is its own, the direction `ltr` or `rtl`."""

    code: str
    name: str
    direction: str


@dataclass(frozen=True, slots=True)
class Words:
    """What a new pack says in one language.

    Args:
        language: the language.
        organiser: who asks.
        addressee: whom they ask.
        readers: who gets the list, each by name, in the same order in every language.
        appeal: the appeal's text; the template's where it is empty.
        consent: the consent's text; the template's where it is empty.
    """

    language: NewLanguage
    organiser: str
    addressee: str
    readers: tuple[str, ...]
    appeal: str = ""
    consent: str = ""


@dataclass(frozen=True, slots=True)
class NewPack:
    """A pack to write; the first language is the one that every signer finds first.

    Args:
        id: the campaign's name of small Latin letters, digits and hyphens.
        words: what it says, language by language.
        delete_by: the last day on which anybody's data may be kept.
        as_of: the time that the appeal speaks of.
        sealed_to: the age public keys that can open.
        office_keys: the keys of offices that acknowledge.
        country: the country that the form begins with, as two letters.
        least_age: how old a signer must be, in years.
        phone: the telephone number to withdraw by.
        email: the address for the same.
        address: where people continue online.
        short: the same, short enough to type.
        picture: `valley`, or nothing for a plain poster.
    """

    id: str
    words: tuple[Words, ...]
    delete_by: date
    as_of: str
    sealed_to: tuple[str, ...] = ()
    office_keys: tuple[str, ...] = ()
    country: str = "GB"
    least_age: int = 16
    phone: str = "+00 000 0000000"
    email: str = ""
    address: str = ""
    short: str = ""
    picture: str = ""


def compose(folder: Path, new: NewPack) -> tuple[Path, ...]:
    """Writes the pack into a new folder and reads it back as a stand will.

    Returns:
        The files, in the order to look them through.

    Raises:
        KioskError: the folder holds something already or cannot be written.
        PackError: the pack has faults; nothing is left in the folder then.
    """
    codes = [one.language.code for one in new.words]
    if len(set(codes)) != len(codes) or not 1 <= len(codes) <= MOST_LANGUAGES:
        raise KioskError(
            f"A pack has 1 to {MOST_LANGUAGES} languages, each once.", "Name each one time."
        )
    contents = dict(_contents(new))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise KioskError(f"{folder} is not empty.", "Name a new folder.")
        for file, text in contents.items():
            (folder / file).write_text(text, encoding="utf-8")
    except OSError as error:
        raise KioskError(f"{folder} cannot be written ({error.strerror}).") from error
    files = tuple(folder / file for file in contents)
    try:
        read_pack(folder)
    except PackError:
        for written in files:
            written.unlink()
        raise
    return files


def _contents(new: NewPack) -> Iterator[tuple[str, str]]:
    yield TOML, _toml(new)
    for one in new.words:
        code = one.language.code
        appeal, consent = text_names(code)
        yield appeal, one.appeal or APPEAL
        yield consent, one.consent or CONSENT
        if not carries(code):
            yield Extras.interface_name(code), blank_interface(code)
            if one.language.direction == "rtl":
                yield keyboard_name(code), _keyboard(one.language)


def _keyboard(language: NewLanguage) -> str:
    """A keyboard to begin from: the program's own for Urdu, under the language's name."""
    layout = json.loads(assets("keyboards", "urdu.json").read_text(encoding="utf-8"))
    named = {"id": language.code, "languages": [language.code], "face": language.name}
    return json.dumps(layout | named, ensure_ascii=False, indent=2) + "\n"


def _toml(new: NewPack) -> str:
    return CAMPAIGN.format(
        id=_quoted(new.id),
        default_language=_quoted(new.words[0].language.code),
        sealed_to=_list(new.sealed_to),
        office_keys=_list(new.office_keys),
        country=_quoted(new.country),
        least_age=new.least_age,
        delete_by=new.delete_by.isoformat(),
        as_of=_quoted(new.as_of),
        phone=_quoted(new.phone),
        email=_quoted(new.email),
        address=_quoted(new.address),
        short=_quoted(new.short),
        picture=_quoted(new.picture),
        organiser=_table((one.language.code, one.organiser) for one in new.words),
        addressee=_table((one.language.code, one.addressee) for one in new.words),
        readers="".join(_readers(new.words)),
        languages="\n".join(
            LANGUAGE.format(
                code=_quoted(one.language.code),
                name=_quoted(one.language.name),
                direction=one.language.direction,
            )
            for one in new.words
        ),
    )


def _readers(words: tuple[Words, ...]) -> Iterator[str]:
    """Each reader in every language; one that a language does not name is a fault of the pack."""
    for at in range(max(len(one.readers) for one in words)):
        named = ((one.language.code, one.readers[at]) for one in words if at < len(one.readers))
        slug = "reader" if at == 0 else f"reader-{at + 1}"
        yield READER.format(id=_quoted(slug), names=_table(named))


def _table(texts: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"{code} = {_quoted(text)}" for code, text in texts)


def _list(texts: tuple[str, ...]) -> str:
    return json.dumps(list(texts))


def _quoted(text: str) -> str:
    """A TOML string: of printable text it is the same as in JSON."""
    return json.dumps(text, ensure_ascii=False)
