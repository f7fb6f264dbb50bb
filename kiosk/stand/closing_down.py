"""Closes a stand for good, so that a borrowed laptop goes home saying nothing.

Only once everything lies on two sticks or at headquarters.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Set
from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.manifest import BundleError, digest_of
from kiosk.bundle.read import open_bundle, verify_bundle
from kiosk.bundle.statement import Statement
from kiosk.bundle.volume import sync_folder
from kiosk.errors import KioskError
from kiosk.ledger import settings
from kiosk.stand.closing import closing_statements
from kiosk.stand.moved import moved_here
from kiosk.stand.setup import Stand, open_live
from kiosk.stand.unfinished import CLOSING, moved_stands, wipe

COPIES = 2
BUNDLES = "*.bundle"


@dataclass(frozen=True, slots=True)
class BundleFact:
    """One bundle that headquarters has not acknowledged, and on how many sticks it was read."""

    device: str
    number: int
    count: int
    digest: str
    sticks: int


@dataclass(frozen=True, slots=True)
class ClosingFacts:
    """What to show before a stand is closed for good.

    Args:
        signatures: how many have signed here.
        open_records: records that lie in no bundle yet.
        bundles: those that headquarters has not acknowledged.
    """

    signatures: int
    open_records: bool
    bundles: tuple[BundleFact, ...]

    @property
    def may_close(self) -> bool:
        """Whether nothing could be lost."""
        return not self.open_records and all(one.sticks >= COPIES for one in self.bundles)


def closing_facts(data: Path, stand: Stand) -> ClosingFacts:
    """How things stand, with what was signed here before the stand came to this machine."""
    facts = [_facts(stand)]
    for folder in moved_stands(data):
        other = open_live(folder)
        try:
            facts.append(_facts(other))
        finally:
            other.ledger.close()
    return ClosingFacts(
        sum(one.signatures for one in facts),
        any(one.open_records for one in facts),
        tuple(bundle for one in facts for bundle in one.bundles),
    )


def statements(stand: Stand) -> tuple[Statement, ...]:
    """The closing statement of every bundle that headquarters has not acknowledged.

    With what was signed here before the stand came to this machine; this stand's come last.
    """
    with moved_here(stand) as others:
        return tuple(told for one in (*others, stand) for told in closing_statements(one.ledger))


def whole_on(stick: Path) -> frozenset[str]:
    """The digests of the bundles that lie whole on a stick, read anew. It may take long.

    Raises:
        KioskError: the stick cannot be read.
    """
    try:
        files = sorted(stick.glob(BUNDLES))
        return frozenset(digest for file in files if (digest := _verified(file)))
    except OSError as error:
        raise KioskError(
            "That stick cannot be read.", "Plug it in again, or use another stick."
        ) from error


def note_whole(data: Path, stand: Stand, digests: Set[str], volume: str) -> int:
    """Notes which of this stand's bundles were found whole on a stick.

    Args:
        data: the data folder.
        stand: the open live stand.
        digests: what `whole_on` found there.
        volume: what names the stick (`Volume.stick`); two folders of one stick are one.

    Returns:
        How many of this stand's unacknowledged bundles lie there.

    Raises:
        KioskError: the ledger refuses.
    """
    found = _note(stand, digests, volume)
    for folder in moved_stands(data):
        other = open_live(folder)
        try:
            found += _note(other, digests, volume)
        finally:
            other.ledger.close()
    stand.ledger.journal(stand.event.day, "read back", f"bundles: {found}")
    return found


def read_back(data: Path, stand: Stand, stick: Path, volume: str) -> int:
    """Reads a stick's bundles anew and notes which of this stand's lie there whole.

    For the arguments, what it returns and raises see `note_whole` and `whole_on`.
    """
    return note_whole(data, stand, whole_on(stick), volume)


def close_for_good(data: Path, stand: Stand) -> ClosingFacts:
    """Deletes ledger, journal, PIN, device key and pack. A kill half-way is finished at next start.

    Returns:
        What was true before it.

    Raises:
        KioskError: the stand is a practice, something lies on fewer than two sticks and is not
            acknowledged, or the disk refuses already, so that nothing was deleted; or it refuses
            later, `is_closing` holds, and the rest goes at the next start.
    """
    if stand.rehearsal:
        raise KioskError(
            "This is practice: there is nothing to close.", "Go back to the live stand first."
        )
    facts = closing_facts(data, stand)
    if not facts.may_close:
        raise KioskError(
            "Not everything lies on two sticks yet, and headquarters has not confirmed it.",
            "Export to two sticks and read both back here, or read in the acknowledgement.",
        )
    _mark(data)
    try:
        stand.ledger.close()
        wipe(data)
    except OSError as error:
        raise KioskError(
            "Not everything could be deleted.",
            "Start the kiosk again: it goes on from there.",
        ) from error
    return facts


def is_closing(data: Path) -> bool:
    """Whether a closing has begun and not ended: nothing may be signed here any more."""
    return (data / CLOSING).exists()


def _mark(data: Path) -> None:
    """From here on there is no way back; before, everything is whole."""
    try:
        handle = os.open(data / CLOSING, os.O_WRONLY | os.O_CREAT, 0o600)
        os.fsync(handle)
        os.close(handle)
        sync_folder(data)
    except OSError as error:
        (data / CLOSING).unlink(missing_ok=True)  # or the next start would delete everything
        raise KioskError(
            "The closing could not begin: the disk refuses.",
            "Nothing was deleted. Try again, or start the computer again.",
        ) from error


def _facts(stand: Stand) -> ClosingFacts:
    noted = _noted(stand)
    bundles = []
    for bundle in stand.ledger.unacknowledged():
        digest = digest_of(bundle.manifest).hex()
        sticks = len(noted.get(digest, ()))
        bundles.append(BundleFact(stand.device.hex(), bundle.number, bundle.count, digest, sticks))
    open_records = bool(stand.ledger.largest_unbundled())
    return ClosingFacts(stand.count(), open_records, tuple(bundles))


def _note(stand: Stand, digests: Set[str], volume: str) -> int:
    """Notes under a hash of the stick's name, so that no list of sticks lies on the kiosk."""
    name = hashlib.sha256(b"petition-kiosk stick v1\0" + stand.device + volume.encode()).hexdigest()
    mine = {digest_of(bundle.manifest).hex() for bundle in stand.ledger.unacknowledged()}
    noted = _noted(stand)
    for digest in mine & digests:
        noted[digest] = sorted({*noted.get(digest, ()), name[:16]})
    stand.ledger.set_settings(read_back=json.dumps(noted, sort_keys=True))
    return len(mine & digests)


def _noted(stand: Stand) -> dict[str, list[str]]:
    return settings.read_back(stand.ledger.setting)


def _verified(file: Path) -> str | None:
    try:
        with open_bundle(file) as opened:
            if hasattr(os, "posix_fadvise"):  # else memory would be read, and not the stick
                os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return verify_bundle(file).digest.hex()
    except BundleError:
        return None
