"""What a bundle says of itself, as canonical JSON, and the digests that bind it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kiosk.errors import KioskError
from kiosk.petition.campaign import MOST_SEALED_TO

MAGIC = b"PETITION-BUNDLE\n"
VERSION = 1
SIGNATURE_BYTES = 64
ID_BYTES = 16
HEAD_BYTES = 6
LENGTH_BYTES = 4
RECORD_PREFIX = b"petition-kiosk sealed v1\0"
MOST_BYTES = 256 * 1024 * 1024
MOST_RECORDS = 50_000
MOST_RECORD_BYTES = 64 * 1024
MOST_MANIFEST_BYTES = 16 * 1024

_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_HEX32 = re.compile(r"[0-9a-f]{64}")


class BundleError(KioskError):
    """A file that is no bundle, or no longer the one that a stand wrote."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """A bundle's manifest; it holds no time but the day, and no split by language.

    `total` counts this device's records up to and with this bundle. `previous` is the digest of the
    bundle before, None for the first. `salvages` names the device whose damaged ledger this one
    carries on, else None. Keys, digests and root are in lower-case hex.
    """

    campaign: str
    petition: str
    pack: str
    device: str
    number: int
    previous: str | None
    count: int
    total: int
    root: str
    sealed_to: tuple[str, ...]
    rehearsal: bool
    day: date
    salvages: str | None = None

    def to_bytes(self) -> bytes:
        """Canonical JSON: sorted keys, no white space, UTF-8."""
        content = {
            "campaign": self.campaign,
            "petition": self.petition,
            "pack": self.pack,
            "device": self.device,
            "number": self.number,
            "previous": self.previous,
            "count": self.count,
            "total": self.total,
            "root": self.root,
            "sealed_to": list(self.sealed_to),
            "rehearsal": self.rehearsal,
            "day": self.day.isoformat(),
            "salvages": self.salvages,
        }
        return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Manifest:
        """The manifest in these bytes.

        Raises:
            BundleError: they are not what `to_bytes` makes.
        """
        try:
            content = json.loads(data)
            manifest = cls(
                campaign=_match(_SLUG, content["campaign"]),
                petition=_match(_SLUG, content["petition"]),
                pack=_match(_HEX32, content["pack"]),
                device=_match(_HEX32, content["device"]),
                number=_number(content["number"], 1, 1_000_000_000),
                previous=_maybe_hex(content["previous"]),
                count=_number(content["count"], 1, MOST_RECORDS),
                total=_number(content["total"], 1, 1_000_000_000),
                root=_match(_HEX32, content["root"]),
                sealed_to=tuple(_match(_HEX32, one) for one in content["sealed_to"]),
                rehearsal=_flag(content["rehearsal"]),
                day=date.fromisoformat(content["day"]),
                salvages=_maybe_hex(content["salvages"]),
            )
        except (ValueError, TypeError, KeyError, RecursionError):
            raise BundleError("Its manifest lacks a field or holds a wrong one.") from None
        if manifest.to_bytes() != data:
            raise BundleError("Its manifest is not in canonical form.")
        if (manifest.number == 1) != (manifest.previous is None):
            raise BundleError("Its number and the bundle before it do not agree.")
        if not 1 <= len(manifest.sealed_to) <= MOST_SEALED_TO or manifest.total < manifest.count:
            raise BundleError("Its manifest's numbers do not agree.")
        return manifest

    @property
    def digest(self) -> bytes:
        """What names this bundle and what its device signs.

        It binds the content too, because the manifest holds the root of all records.
        """
        return digest_of(self.to_bytes())

    @property
    def file_name(self) -> str:
        """stand-<first 12 hex digits of the device key>-<number>.bundle."""
        return f"stand-{self.device[:12]}-{self.number:04d}.bundle"


def digest_of(manifest: bytes) -> bytes:
    """SHA-256 over a prefix with the version and the manifest's bytes."""
    return hashlib.sha256(b"petition-kiosk bundle v1\0" + manifest).digest()


def record_digest(record_id: bytes, sealed: bytes) -> bytes:
    """SHA-256 over a prefix, the record's id and its sealed bytes."""
    return hashlib.sha256(RECORD_PREFIX + record_id + sealed).digest()


def root_of(digests: Iterable[bytes]) -> bytes:
    """SHA-256 over a prefix and the sorted digests of all records."""
    whole = hashlib.sha256(b"petition-kiosk root v1\0")
    whole.update(b"".join(sorted(digests)))
    return whole.digest()


def key_digest(key: str) -> str:
    """The fingerprint of a `sealed_to` key as a manifest holds it, in hex."""
    return hashlib.sha256(b"petition-kiosk sealed_to v1\0" + key.encode()).hexdigest()


def _match(pattern: re.Pattern[str], value: object) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError
    return value


def _maybe_hex(value: object) -> str | None:
    return None if value is None else _match(_HEX32, value)


def _number(value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value
