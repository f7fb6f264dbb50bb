"""The file that travels back: what headquarters holds of one stand, signed by the office key.

Layout (docs/formats/acknowledgement.md): MAGIC, version (u16), length (u32), canonical JSON, 64
bytes of office signature. All integers are big-endian. A reader checks every cap first and trusts
nothing until the signature of an office that its pack names holds.
"""

from __future__ import annotations

import hashlib
import json
import re
import struct
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.sealing.keys import SigningKey, office_public, verify

MAGIC = b"PETITION-ACKNOW\n"
VERSION = 1
SUFFIX = ".acknowledgement"
SIGNATURE_BYTES = 64
MOST_BYTES = 1024 * 1024
MOST_BUNDLES = 10_000
MOST_NUMBER = 1_000_000_000

HEAD = struct.Struct(">HI")

_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_HEX32 = re.compile(r"[0-9a-f]{64}")
_OFFICE = re.compile(r"ed25519:[0-9a-f]{64}")


class Doubt(StrEnum):
    """Why a file is not believed, so that a screen can tell it in the language shown."""

    UNREADABLE = "unreadable"
    DAMAGED = "damaged"
    NEWER_VERSION = "newer_version"
    FORGED = "forged"
    ANOTHER_OFFICE = "another_office"
    ANOTHER_CAMPAIGN = "another_campaign"
    ANOTHER_MODE = "another_mode"
    MISMATCH = "mismatch"
    OLDER = "older"


class AcknowledgementError(KioskError):
    """A file that is no acknowledgement, or one that is not believed.

    Args:
        doubt: why; what is no acknowledgement at all, or no longer whole, is damaged.
    """

    def __init__(self, sentence: str, hint: str = "", doubt: Doubt = Doubt.DAMAGED) -> None:
        super().__init__(sentence, hint)
        self.doubt = doubt


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """What headquarters holds of one stand, in its register and in a backup on another volume.

    `bundles` pairs each number with its digest in hex, by number; each file lists all of them
    anew. `total` counts the records of the whole campaign. `office` is the key that signs.
    """

    campaign: str
    petition: str
    device: str
    rehearsal: bool
    bundles: tuple[tuple[int, str], ...]
    total: int
    office: str

    def to_bytes(self) -> bytes:
        """Canonical JSON: sorted keys, no white space, ASCII."""
        content = {
            "campaign": self.campaign,
            "petition": self.petition,
            "device": self.device,
            "rehearsal": self.rehearsal,
            "bundles": [list(one) for one in self.bundles],
            "total": self.total,
            "office": self.office,
        }
        return json.dumps(content, sort_keys=True, separators=(",", ":")).encode("ascii")

    @property
    def file_name(self) -> str:
        """stand-<first 12 hex digits of the device key>.acknowledgement."""
        return f"stand-{self.device[:12]}{SUFFIX}"


def digest_of(content: bytes) -> bytes:
    """SHA-256 over a prefix with the version and the JSON's bytes: what the office signs."""
    return hashlib.sha256(b"petition-kiosk acknowledgement v1\0" + content).digest()


def write_acknowledgement(one: Acknowledgement, key: SigningKey) -> bytes:
    """The file's bytes, signed.

    Raises:
        AcknowledgementError: it lists more bundles than a file holds.
    """
    if len(one.bundles) > MOST_BUNDLES or one.office != office_public(key.public):
        raise AcknowledgementError("That is no acknowledgement that a stand would read.")
    content = one.to_bytes()
    return MAGIC + HEAD.pack(VERSION, len(content)) + content + key.sign(digest_of(content))


def read_acknowledgement(path: Path, offices: Collection[str]) -> Acknowledgement:
    """Reads a file and verifies that one of `offices` signed it.

    Args:
        path: the file; only regular files are read, and links are not followed.
        offices: the office keys that the pack names.

    Raises:
        AcknowledgementError: in one sentence why it is not believed.
    """
    data = _bytes_of(path)
    if not data.startswith(MAGIC):
        raise AcknowledgementError("It is not an acknowledgement of Petition Kiosk.")
    start = len(MAGIC) + HEAD.size
    if len(data) < start:
        raise _cut_short()
    version, length = HEAD.unpack_from(data, len(MAGIC))
    if version != VERSION:
        raise AcknowledgementError(
            "It was written by a newer version.",
            "Update the program on this stand.",
            Doubt.NEWER_VERSION,
        )
    if len(data) != start + length + SIGNATURE_BYTES:
        raise _cut_short()
    content, signature = data[start : start + length], data[start + length :]
    one = _parse(content)
    if one.office not in offices:
        raise AcknowledgementError(
            "It was signed by an office that this campaign's pack does not name.",
            "Nothing was changed. Ask the organiser who wrote it.",
            Doubt.ANOTHER_OFFICE,
        )
    public = bytes.fromhex(one.office.removeprefix("ed25519:"))
    if not verify(public, signature, digest_of(content)):
        raise AcknowledgementError(
            "Its office signature does not hold: it was changed, or is forged.",
            "Nothing was changed. Ask headquarters to write it again.",
            Doubt.FORGED,
        )
    return one


def _parse(data: bytes) -> Acknowledgement:
    try:
        content = json.loads(data)
        bundles = tuple(
            (_number(number, 1, MOST_NUMBER), _match(_HEX32, digest))
            for number, digest in content["bundles"]
        )
        one = Acknowledgement(
            campaign=_match(_SLUG, content["campaign"]),
            petition=_match(_SLUG, content["petition"]),
            device=_match(_HEX32, content["device"]),
            rehearsal=_flag(content["rehearsal"]),
            bundles=bundles,
            total=_number(content["total"], 0, MOST_NUMBER),
            office=_match(_OFFICE, content["office"]),
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        raise AcknowledgementError("It lacks a field or holds a wrong one.") from None
    numbers = [number for number, _ in one.bundles]
    if not numbers or len(numbers) > MOST_BUNDLES or numbers != sorted(set(numbers)):
        raise AcknowledgementError("Its bundles are none, too many or out of order.")
    if one.to_bytes() != data:
        raise AcknowledgementError("It is not in canonical form.")
    return one


def _bytes_of(path: Path) -> bytes:
    try:
        if path.is_symlink() or not path.is_file():
            raise AcknowledgementError("It is not a file.")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise AcknowledgementError(
            f"It cannot be read ({error.strerror}).",
            "Try again, or copy it anew.",
            Doubt.UNREADABLE,
        ) from error
    if len(data) > MOST_BYTES:
        raise AcknowledgementError("It is larger than any acknowledgement.")
    return data


def _cut_short() -> AcknowledgementError:
    return AcknowledgementError("It was cut short, or has bytes too many.", "Copy it anew.")


def _match(pattern: re.Pattern[str], value: object) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError
    return value


def _number(value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value
