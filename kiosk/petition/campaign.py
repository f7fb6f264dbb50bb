"""The campaign pack as frozen values: one pack is one petition, in every language it speaks."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Final, Literal

from kiosk.petition.signature import Exposure

MOST_SEALED_TO = 16
"""Keys that a campaign may seal to; each makes every sealed record longer."""

VALLEY: Final = "valley"
"""The program's own picture: a valley at night, where each signature lights a window."""

PACK_EXTRAS = ("picture", "mark", "files")
LANGUAGE_EXTRAS = ("audio", "audio_consent", "interface", "keyboard")
"""Keys that a pack of the first day has not; left out of the canonical form where they are empty,
so that its digest stays what it was."""

BlockKind = Literal["heading", "paragraph", "item"]
Direction = Literal["ltr", "rtl"]


class FieldName(StrEnum):
    """The fields that a pack may ask for beside the exposure."""

    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    PLACE = "place"
    COUNTRY = "country"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Block:
    """One heading, paragraph or list item of a text; plain letters, no mark-up, no links."""

    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True)
class AppealText:
    """The appeal in one language, known by the digest of exactly what is shown."""

    language: str
    headline: str
    ask: str
    facts: tuple[str, ...]
    body: tuple[Block, ...]
    digest: bytes


@dataclass(frozen=True, slots=True)
class ConsentText:
    """The consent in one language: a first layer that everyone sees, and more behind it."""

    language: str
    first: tuple[Block, ...]
    more: tuple[Block, ...]
    digest: bytes


@dataclass(frozen=True, slots=True)
class Language:
    """One language of a pack with its two texts; `reviewed` means a native reader signed it off.

    The last four name files of the pack's folder, and are empty where it brings none: the spoken
    appeal, the spoken consent, the program's own words in this language, an on-screen keyboard.
    """

    code: str
    name: str
    direction: Direction
    reviewed: bool
    appeal: AppealText
    consent: ConsentText
    audio: str = ""
    audio_consent: str = ""
    interface: str = ""
    keyboard: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """Something with an id and a name in every language of the pack: a place, an office."""

    id: str
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FieldRule:
    """What a pack asks of one field: whether it must be filled, and how long it may be.

    `limit` counts UTF-8 bytes after NFC, because the padded record is measured in bytes.
    """

    name: FieldName
    required: bool
    limit: int


@dataclass(frozen=True, slots=True)
class Report:
    """Something to read on; without an address it is shown without a QR code."""

    headline: str
    publisher: str
    day: date
    address: str


@dataclass(frozen=True, slots=True)
class Contact:
    """How a signer reaches the organiser; the telephone number is for people without internet."""

    phone: str
    email: str


@dataclass(frozen=True, slots=True)
class Colours:
    """The pack's colours as #rrggbb."""

    night: str
    ridge: str
    light: str
    lamp: str
    ink: str


@dataclass(frozen=True, slots=True)
class Petition:
    """The demand and its addressee."""

    id: str
    addressee: Mapping[str, str]
    as_of: str
    goals: tuple[int, ...]
    held: int

    def goal(self, count: int) -> int:
        """The next goal above `count`; a goal grows as it is reached."""
        for goal in self.goals:
            if count < goal:
                return goal
        step = self.goals[-1]
        return (count // step + 1) * step


@dataclass(frozen=True, slots=True)
class CampaignPack:
    """Everything a stand needs to know of one campaign.

    `sealed_to` are the age public keys that can open what is signed. They are never called
    recipients, because the people a list is handed to (`handed_to`) are others. `picture` is
    empty, `VALLEY`, or a file of the folder. `mark` says whether a signer may draw a mark. `files`
    holds the SHA-256 of every file beside the texts that the pack uses.
    """

    id: str
    version: int
    organiser: Mapping[str, str]
    contact: Contact
    sealed_to: tuple[str, ...]
    office_keys: tuple[str, ...]
    petition: Petition
    count_online: int
    handed_to: tuple[Named, ...]
    exposures: tuple[Exposure, ...]
    languages: tuple[Language, ...]
    default_language: str
    fields: tuple[FieldRule, ...]
    places: tuple[Named, ...]
    country: str
    least_age: int
    legal_basis: str
    delete_by: date
    online_address: str
    online_short: str
    qr: bool
    reports: tuple[Report, ...]
    colours: Colours
    picture: str = ""
    mark: bool = False
    files: Mapping[str, bytes] = field(default_factory=dict)

    def language(self, code: str) -> Language:
        """The language `code`.

        Raises:
            KeyError: the pack does not speak it.
        """
        for language in self.languages:
            if language.code == code:
                return language
        raise KeyError(code)

    def field(self, name: FieldName) -> FieldRule | None:
        """The rule of a field, or None where the pack does not ask for it."""
        return next((rule for rule in self.fields if rule.name is name), None)

    def canonical(self) -> bytes:
        """The pack as canonical JSON: what its digest and its fingerprint words stand for.

        Sorted keys, sorted `sealed_to` and office keys, digests in hex, no white space, so
        that two packs of one content have one fingerprint whatever their files look like. What
        came after format 1's first day stands in it only where a pack sets it.
        """
        content = _only_set(asdict(self), PACK_EXTRAS)
        content["languages"] = [_only_set(one, LANGUAGE_EXTRAS) for one in content["languages"]]
        content["sealed_to"] = sorted(self.sealed_to)
        content["office_keys"] = sorted(self.office_keys)
        return json.dumps(
            content, default=_plain, sort_keys=True, ensure_ascii=False, separators=(",", ":")
        ).encode()

    @property
    def digest(self) -> bytes:
        """SHA-256 of the canonical pack, prefixed: one value for one wording of one campaign."""
        return hashlib.sha256(b"petition-kiosk pack v1\0" + self.canonical()).digest()


def _only_set(content: dict[str, Any], extras: tuple[str, ...]) -> dict[str, Any]:
    return {key: value for key, value in content.items() if key not in extras or value}


def _plain(value: object) -> object:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)
