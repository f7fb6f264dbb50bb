"""What is done to each sealed record: unsealed, read, checked against its bundle, made a row.

Of a bundle that does not count only what takes a signature back is kept, as a receipt's hash.
"""

from __future__ import annotations

import hashlib
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from kiosk.bundle.manifest import Manifest, key_digest
from kiosk.headquarters.opening.quick import Reader
from kiosk.headquarters.opening.rows import Frame, frame_of, pack_record, receipt_at
from kiosk.headquarters.sameness import email_key, name_key, rough_phone
from kiosk.petition.record import RecordError, decode
from kiosk.petition.signature import Withdrawal
from kiosk.sealing.unseal import NotForThisKey, Unsealer

KEYS, BY_PHONE = 2, 1
"""A row has two keys of sameness: the first by e-mail, the second by telephone."""
_SIGNS = 4
_FLAGS = 52


@dataclass(frozen=True, slots=True)
class Origin:
    """What a bundle says of its records; a record that says otherwise is refused.

    `counts` is whether the bundle does, `bundle` its key in the register.
    """

    device: bytes
    campaign: str
    petition: str
    rehearsal: bool
    counts: bool = True
    bundle: int = 0

    @classmethod
    def of(cls, manifest: Manifest, counts: bool = True, bundle: int = 0) -> Origin:
        """Of a bundle that salvages another device, that device."""
        device = bytes.fromhex(manifest.salvages or manifest.device)
        campaign, petition = manifest.campaign, manifest.petition
        return cls(device, campaign, petition, manifest.rehearsal, counts, bundle)


Sealed = tuple[Origin, bytes, bytes]
"""Where a record came from, its id, its sealed bytes."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Sealed records of one batch, opened.

    `frames` are those met for the first time; `keys` has `KEYS` numbers for each row. `count` is
    how many sealed records it had, `taken_back` what withdrawals in bundles that do not count name.
    What did not open or belong is counted by its bundle's key, `unread` in bundles that do not
    count.
    """

    blob: bytes = field(repr=False)
    starts: array[int]
    keys: array[int] = field(repr=False)
    frames: tuple[Frame, ...] = field(repr=False)
    not_for_this_key: Counter[int] = field(default_factory=Counter)
    refused: Counter[int] = field(default_factory=Counter)
    unread: Counter[int] = field(default_factory=Counter)
    count: int = 0
    taken_back: frozenset[bytes] = frozenset()


class Opener:
    """Opens batch after batch with one key.

    Args:
        unsealer: the campaign's key.
        salt: random bytes of this run alone: keys of sameness mean nothing outside of it.
    """

    def __init__(self, unsealer: Unsealer, salt: bytes) -> None:
        self._unsealer = unsealer
        self._salt = salt
        self.key_digests = frozenset(map(key_digest, unsealer.publics))
        """How a manifest names the keys at hand."""
        self._reader = Reader()

    def open(self, sealed: Sequence[Sealed]) -> Batch:
        """Opens a batch; what does not open or belong is counted and left out."""
        known = len(self._reader.frames)
        blob = bytearray()
        starts, keys = array("I"), array("Q")
        make_keys = keys_of(self._salt)
        strange, refused, unread = Counter[int](), Counter[int](), Counter[int]()
        taken_back: set[bytes] = set()
        for origin, record_id, data in sealed:
            if not origin.counts:
                try:
                    taken_back.update(self._taken_back(origin, record_id, data))
                except (NotForThisKey, RecordError):
                    unread[origin.bundle] += 1
                continue
            try:
                frame, row, compared = self._reader.read(self._unsealer.unseal(data))
            except NotForThisKey:
                strange[origin.bundle] += 1
                continue
            except RecordError:
                refused[origin.bundle] += 1
                continue
            if not _belongs(origin, record_id, frame, row):
                refused[origin.bundle] += 1
                continue
            starts.append(len(blob))
            keys.extend(make_keys(*compared))
            blob += row
        frames = tuple(self._reader.frames[known:])
        return Batch(
            blob=bytes(blob),
            starts=starts,
            keys=keys,
            frames=frames,
            not_for_this_key=strange,
            refused=refused,
            unread=unread,
            count=len(sealed),
            taken_back=frozenset(taken_back),
        )

    def _taken_back(self, origin: Origin, record_id: bytes, data: bytes) -> Iterator[bytes]:
        """The receipt's hash that a withdrawal names; nothing of a signature is kept."""
        record = decode(self._unsealer.unseal(data))
        if isinstance(record, Withdrawal):
            row = pack_record(record, 0)
            if _belongs(origin, record_id, frame_of(record), row):
                yield receipt_at(row, 0)


def keys_of(salt: bytes) -> Callable[[str, str, str], tuple[int, int]]:
    """Makes the keys of sameness of a name, e-mail and telephone; 0 where there is none.

    Equal keys by e-mail are one person; equal keys by telephone may be, and `phone_key` tells.
    """

    def keys(name: str, email: str, phone: str) -> tuple[int, int]:
        named = name_key(name) if email or phone else ""
        return key(named, email_key(email)), key(named, rough_phone(phone))

    def key(named: str, contact: str) -> int:
        if not (named and contact):
            return 0
        text = f"{contact}\0{named}".encode()
        return int.from_bytes(hashlib.blake2b(text, digest_size=8, key=salt).digest(), "little")

    return keys


def _belongs(origin: Origin, record_id: bytes, frame: Frame, row: bytes) -> bool:
    header = frame.header
    flags = row[_FLAGS]
    return (
        (bool(flags & _SIGNS) or flags == 0x80)
        and row.startswith(record_id)
        and len(record_id) == 16
        and header.device == origin.device
        and (header.campaign, header.petition) == (origin.campaign, origin.petition)
        and header.rehearsal == origin.rehearsal
    )
