"""Carries a stand's sealed records to a stick. It deletes nothing."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from kiosk.bundle.manifest import (
    HEAD_BYTES,
    ID_BYTES,
    LENGTH_BYTES,
    MAGIC,
    MOST_BYTES,
    MOST_MANIFEST_BYTES,
    MOST_RECORDS,
    SIGNATURE_BYTES,
    BundleError,
    Manifest,
    digest_of,
    root_of,
)
from kiosk.bundle.read import verify_bundle
from kiosk.bundle.volume import place_bundle
from kiosk.bundle.write import pieces
from kiosk.errors import KioskError
from kiosk.ledger import FILE, settings
from kiosk.ledger.faults import damaged
from kiosk.ledger.store import ClosedBundle, Ledger
from kiosk.sealing.keys import MOST_KEY_FILE_BYTES, SigningKey, load_device_key
from kiosk.stand.bound import refuse_unlike_folder
from kiosk.stand.folders import DEVICE_KEY, is_live, mode_folder
from kiosk.stand.unfinished import moved_stands

KEY_MARKS = (
    b"AGE-SECRET-KEY-1",
    b"age-encryption.org/v1\n-> scrypt ",
    base64.b64encode(b"age-encryption.org/v1\n-> scrypt "[:30]),
)
"""How a campaign key's file begins or what it holds: bare, under a passphrase, and armoured."""

MOST_FILES = 2000
"""So many files of a stick are looked at for a campaign key; more would take too long."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Exported:
    """What lies on the stick now, checked.

    Args:
        manifest: of this stand's newest bundle, if there is any.
        files: every bundle's, those of stands that moved here last.
        fresh: those that were written to a stick for the first time.
        newest: this stand's newest bundle.
    """

    manifest: Manifest | None
    files: tuple[Path, ...]
    fresh: tuple[Path, ...] = ()
    newest: Path | None = None

    @property
    def told(self) -> tuple[Path, ...]:
        """The bundles whose statements are to be sent home now, this stand's newest last."""
        others = (one for one in self.fresh if one != self.newest)
        return (*others, *([self.newest] if self.newest else []))


def export(
    data: Path, target: Path, rehearsal: bool, progress: Progress = lambda _done, _all: None
) -> Exported:
    """Closes a bundle if anything is unbundled, then writes all that is not acknowledged.

    What was signed before the stand came to this computer goes along under its own device key.

    Raises:
        KioskError: there is nothing here, the stick refuses, or the ledger is damaged
            (`Kind.STORAGE_DAMAGED`: a rescue is the way then); nothing is lost.
    """
    folder = mode_folder(data, rehearsal)
    if not rehearsal and not is_live(data) and mode_folder(data, rehearsal=True).exists():
        raise KioskError(
            "This stand only rehearses; it has nothing real to export.",
            "Add --rehearsal to export the practice signatures.",
        )
    ledger = Ledger(folder / FILE, make=False)
    try:
        refuse_key_beside(target, data)
        closed = close_open(ledger, folder)
        day = settings.event_day(ledger.setting)
        files: list[Path] = []
        fresh: list[Path] = []
        bundles = ledger.unacknowledged()
        for done, bundle in enumerate(bundles):
            progress(done, len(bundles))
            files.append(_write(ledger, bundle, target))
            if bundle.exported_on is None:
                fresh.append(files[-1])
        # Not before all are there: a stick pulled in between leaves every one to be told of anew.
        for bundle in bundles:
            ledger.mark_exported(bundle.number, day)
        progress(len(bundles), len(bundles))
        if files:
            ledger.journal(day, "exported", f"bundles: {len(files)}")
        if closed or fresh:
            ledger.rewrite()
        newest = Manifest.from_bytes(bundles[-1].manifest) if bundles else None
    finally:
        ledger.close()
    last = files[-1] if files else None
    for other in () if rehearsal else moved_stands(data):
        theirs = export(other, target, rehearsal, progress)
        files += theirs.files
        fresh[:0] = theirs.fresh  # they are older
    return Exported(newest, tuple(files), tuple(fresh), last)


def close_open(ledger: Ledger, folder: Path) -> bool:
    """Closes bundles over whatever lies in none yet, and answers whether there was anything.

    Args:
        ledger: the stand's ledger.
        folder: its folder, with the device's key.

    Raises:
        KioskError: the stand was never begun, its device key is gone, or its settings are
            damaged.
    """
    device = settings.device(ledger.setting)
    if device is None:
        raise KioskError("This stand was never begun.", "Open the kiosk once, then export.")
    key = load_device_key(folder / DEVICE_KEY, device)
    refuse_unlike_folder(ledger.setting, folder)
    # The event's day as the volunteer confirmed it, never the machine's clock.
    make = _manifest_maker(ledger, key, settings.event_day(ledger.setting))
    most = records_that_fit(ledger.largest_unbundled())
    closed = False
    while ledger.close_bundle(most, make):
        closed = True
    return closed


def records_that_fit(length: int) -> int:
    """How many records of this length in bytes one bundle may hold."""
    room = MOST_BYTES - MOST_MANIFEST_BYTES - len(MAGIC) - HEAD_BYTES - SIGNATURE_BYTES
    return min(MOST_RECORDS, room // (length + ID_BYTES + LENGTH_BYTES))


def refuse_key_beside(
    target: Path, data: Path, why: str = "key and signatures never travel together"
) -> None:
    """Refuses a stick on which a campaign key lies: whoever finds it could read everything.

    Args:
        target: the stick's folder.
        data: the data folder, or another on this computer's own disk.
        why: what must not lie beside a key.

    Raises:
        KioskError: with the file's name.
    """
    try:
        key = key_beside(target, data)
    except OSError as error:
        raise KioskError(
            f"The stick cannot be read ({error.strerror}).",
            "Nothing is lost: the signatures are still on this computer. Try again.",
        ) from error
    if key is not None:
        raise KioskError(
            f"A campaign key lies there ({key.name}): {why}.",
            "Nothing was written. Use another stick.",
        )


def key_beside(target: Path, data: Path) -> Path | None:
    """The campaign key that lies on a stick, if there is one.

    Args:
        target: a folder of the stick, there or not.
        data: the data folder.

    Raises:
        OSError: the stick cannot be read.
    """
    if not target.is_dir():
        return None
    return next((path for path in _near(target, data) if _is_key(path)), None)


def _near(target: Path, data: Path) -> Iterator[Path]:
    """The stick's first files: those below `target`, and the rest of its volume.

    A folder on the kiosk's own disk only stands for a stick: what else lies on that disk, such as
    the key of a rehearsal, does not travel with it.
    """
    yield from islice(target.rglob("*"), MOST_FILES)
    if target.stat().st_dev == data.stat().st_dev:
        return
    here = target.resolve()
    for folder in (here, *here.parents):
        if folder.is_mount():
            if folder != here and folder != Path(folder.anchor):
                yield from islice(folder.rglob("*"), MOST_FILES)
            return


def _is_key(path: Path) -> bool:
    if not path.is_file() or path.stat().st_size > MOST_KEY_FILE_BYTES:
        return False
    content = path.read_bytes()
    return any(mark in content for mark in KEY_MARKS)


def _manifest_maker(
    ledger: Ledger, key: SigningKey, day: date
) -> Callable[[list[bytes], ClosedBundle | None, int], tuple[bytes, bytes]]:
    names = ("campaign", "petition", "pack", "rehearsal")
    kept = {name: ledger.setting(name) or "" for name in names}
    sealed_to = settings.sealed_to(ledger.setting)

    def make(digests: list[bytes], last: ClosedBundle | None, before: int) -> tuple[bytes, bytes]:
        manifest = Manifest(
            campaign=kept["campaign"],
            petition=kept["petition"],
            pack=kept["pack"],
            device=key.public.hex(),
            number=last.number + 1 if last else 1,
            previous=digest_of(last.manifest).hex() if last else None,
            count=len(digests),
            total=before + len(digests),
            root=root_of(digests).hex(),
            sealed_to=sealed_to,
            rehearsal=kept["rehearsal"] == "yes",
            day=day,
        )
        return manifest.to_bytes(), key.sign(manifest.digest)

    return make


def _write(ledger: Ledger, bundle: ClosedBundle, target: Path) -> Path:
    """Writes a bundle and verifies it on the stick.

    Raises:
        KioskError: the stick refuses, or the ledger's own bytes are damaged.
    """
    try:
        name = _free_name(target, Manifest.from_bytes(bundle.manifest))
        records = ledger.records(bundle.number)
        return place_bundle(target, name, pieces(bundle.manifest, records, bundle.signature))
    except BundleError:
        raise damaged() from None


def _free_name(target: Path, manifest: Manifest) -> str:
    """The bundle's name, or a second one where a sound bundle of other content bears it.

    Two copies of one disk write the same names; neither may wipe out what the other signed.
    """
    path = target / manifest.file_name
    try:
        there = verify_bundle(path)
    except BundleError:
        return path.name  # none, half a bundle or a damaged one: the true bytes replace it
    if there.digest == manifest.digest:
        return path.name
    return f"{path.stem}-{manifest.digest.hex()[:8]}{path.suffix}"
