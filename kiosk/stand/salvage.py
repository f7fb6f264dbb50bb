"""What is wrong with a ledger, and a way to carry home what is intact (docs/formats/bundle.md)."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path

from kiosk.bundle.manifest import (
    MOST_RECORD_BYTES,
    BundleError,
    Manifest,
    digest_of,
    key_digest,
    record_digest,
    root_of,
)
from kiosk.bundle.volume import place
from kiosk.bundle.write import pieces
from kiosk.errors import Kind, KioskError
from kiosk.ledger import FILE, settings
from kiosk.ledger.database import REVISIONS
from kiosk.ledger.faults import DAMAGED, LedgerError, tell
from kiosk.ledger.reach import Reached, ReachedBundle, reach
from kiosk.ledger.store import SealedRecord
from kiosk.pack.read import read_pack
from kiosk.sealing.keys import SigningKey, key_fingerprint, verify
from kiosk.stand.bound import refuse_unlike_folder
from kiosk.stand.export import records_that_fit, refuse_key_beside
from kiosk.stand.folders import DEVICE_KEY, PACK, mode_folder

SAFE = "Nothing was changed. Keep the file as it is, and carry home what is intact."
WHICH = "Look whether this is the right data folder."

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is wrong with a ledger.

    `kind` is `Kind.OTHER` where nothing is. `reached` counts the records that SQLite can still
    read and whose digest matches; `missing` is how many there were besides, at least, and None
    where nothing is left that tells.
    """

    kind: Kind
    sentence: str
    hint: str
    reached: int
    missing: int | None

    @property
    def sound(self) -> bool:
        """Whether the ledger can be used as it is."""
        return self.kind is Kind.OTHER


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was carried to the stick.

    `words` are those of the new device, under which headquarters is to accept it; `old_words`
    those of the device that is salvaged.
    """

    words: str
    old_words: str
    records: int
    missing: int | None
    files: tuple[Path, ...]


def diagnose(folder: Path) -> Diagnosis:
    """Looks at the ledger in a mode's folder; nothing is changed.

    Never raises: whatever is wrong is the answer.
    """
    try:
        return _diagnose(folder, reach(folder / FILE, record_digest))
    except FileNotFoundError:
        sentence = f"There is no ledger in {folder}."
        return Diagnosis(Kind.STORAGE, sentence, WHICH, 0, None)
    except OSError as error:
        sentence = f"The ledger cannot be read ({error.strerror})."
        return Diagnosis(Kind.STORAGE, sentence, "Keep the disk as it is.", 0, None)


def salvage(
    data: Path,
    target: Path,
    rehearsal: bool,
    today: date,
    progress: Progress = lambda _done, _all: None,
    *,
    despite: str = "",
) -> Salvaged:
    """Writes every record that can still be read to a stick, and a report of what is missing.

    It signs with a fresh device key that is kept nowhere, so it works on a read-only disk. Each
    run is a device of its own; headquarters takes every record once.

    Args:
        data: the data folder.
        target: the stick's folder.
        rehearsal: whether to salvage the practice ledger.
        today: stands in the manifest only where the ledger cannot tell the event's day.
        progress: told of bundles done and bundles in all.
        despite: why a ledger that is sound cannot be exported; empty refuses a sound one.

    Raises:
        KioskError: the ledger is sound or not there, nothing can be read, or the stick refuses.
    """
    folder = mode_folder(data, rehearsal)
    refuse_key_beside(target, data)
    try:
        reached = reach(folder / FILE, record_digest)
    except OSError as error:
        raise KioskError(
            f"There is no ledger in {folder} that can be read ({error.strerror}).",
            WHICH,
        ) from error
    found = _diagnose(folder, reached)
    if found.sound and not despite:
        raise KioskError("This ledger is sound.", "Nothing is to be salvaged: use export.")
    if found.sound:
        found = replace(found, sentence=despite)
    if not reached.records:
        raise KioskError("Nothing of this ledger can be read any more.", SAFE)
    key = SigningKey.new()
    closed = _bundles(reached, _template(folder, reached, rehearsal, today), key)
    files: list[Path] = []
    for done, (manifest, records) in enumerate(closed):
        progress(done, len(closed))
        content = pieces(manifest.to_bytes(), records, key.sign(manifest.digest))
        files.append(place(target, manifest.file_name, content))
    words = str(key_fingerprint(key.public))
    old_words = str(key_fingerprint(bytes.fromhex(closed[0][0].salvages or "")))
    report = _report(found, reached, words, old_words)
    name = f"stand-{key.public.hex()[:12]}-gaps.txt"
    files.append(place(target, name, [report.encode()]))
    progress(len(closed), len(closed))
    return Salvaged(words, old_words, len(reached.records), found.missing, tuple(files))


def _diagnose(folder: Path, reached: Reached) -> Diagnosis:
    counts = (len(reached.records), reached.missing)
    if reached.revision and reached.revision not in REVISIONS and not reached.fault:
        sentence = "This ledger was written by a newer version of Petition Kiosk."
        hint = f"Install the newer version here. {SAFE}"
        return Diagnosis(Kind.NEWER_VERSION, sentence, hint, *counts)
    fault = reached.fault
    if not fault and (reached.missing is None or reached.missing or not reached.revision):
        fault = DAMAGED
    if not fault and not (_bundles_hold(reached) and _parses(folder, reached)):
        fault = DAMAGED
    if fault:
        sentence, _, kind = tell(fault)
        if kind is Kind.STORAGE and "disk I/O" not in fault:
            sentence, _, kind = tell(DAMAGED)  # SQLite has many words for a file that is broken
        return Diagnosis(kind, sentence, SAFE, *counts)
    if not os.access(folder / FILE, os.W_OK) or not os.access(folder, os.W_OK):
        sentence, _, kind = tell("readonly")
        return Diagnosis(kind, sentence, SAFE, *counts)
    return Diagnosis(Kind.OTHER, "The ledger is sound.", "", *counts)


def _parses(folder: Path, reached: Reached) -> bool:
    """Whether a stand could use every setting and every day, as its start and its panel do."""
    days = [one for row in reached.closed for one in (row.exported_on, row.acknowledged_on)]
    try:
        for one in (*reached.days, *(day for day in days if day is not None)):
            date.fromisoformat(str(one))
        if reached.settings or reached.records:
            settings.check(reached.settings.get)
            refuse_unlike_folder(reached.settings.get, folder)
    except (ValueError, LedgerError):
        return False
    return True


def _bundles_hold(reached: Reached) -> bool:
    """Whether headquarters would accept every closed bundle: an export that fails helps nobody."""
    return all(_holds(one) for one in reached.closed)


def _holds(bundle: ReachedBundle) -> bool:
    manifest, signature = _manifest_of(bundle), bundle.signature
    if manifest is None or not isinstance(signature, bytes):
        return False
    if not verify(bytes.fromhex(manifest.device), signature, manifest.digest):
        return False
    if (manifest.number, manifest.count) != (bundle.number, bundle.count):
        return False
    if bundle.acknowledged_on is not None and len(bundle.digests) < bundle.count:
        return True  # cleared, or being cleared: headquarters holds it
    return root_of(bundle.digests).hex() == manifest.root


def _manifest_of(bundle: ReachedBundle) -> Manifest | None:
    try:
        return Manifest.from_bytes(bundle.manifest) if isinstance(bundle.manifest, bytes) else None
    except BundleError:
        return None


def _template(folder: Path, reached: Reached, rehearsal: bool, today: date) -> Manifest:
    """A manifest with all that every bundle of this salvage says alike.

    What lies beside the ledger comes first: the pack it went live with, and its device key.

    Raises:
        KioskError: neither ledger nor folder tells any more whose records these are.
    """
    kept = reached.settings
    try:
        template = Manifest(
            campaign=kept.get("campaign", ""),
            petition=kept.get("petition", ""),
            pack=kept.get("pack", ""),
            device="0" * 64,
            number=1,
            previous=None,
            count=1,
            total=1,
            root="0" * 64,
            sealed_to=_sealed_to(reached),
            rehearsal=rehearsal,
            day=_day(reached, today),
            salvages=_old_device(folder, reached),
        )
        return Manifest.from_bytes(_with_pack(template, folder).to_bytes())
    except (BundleError, ValueError, TypeError):
        raise KioskError(
            "It cannot be told any more whose records these are.",
            f"The stand's folder lacks pack and device key. {SAFE}",
        ) from None


def _sealed_to(reached: Reached) -> tuple[str, ...]:
    """From the settings; none where they are damaged, and then the pack tells."""
    try:
        return settings.sealed_to(reached.settings.get)
    except LedgerError:
        return ()


def _with_pack(template: Manifest, folder: Path) -> Manifest:
    try:
        pack = read_pack(folder / PACK)
    except KioskError:
        return template
    return replace(
        template,
        campaign=pack.id,
        petition=pack.petition.id,
        pack=pack.digest.hex(),
        sealed_to=tuple(key_digest(key) for key in sorted(pack.sealed_to)),
    )


def _old_device(folder: Path, reached: Reached) -> str:
    try:
        return SigningKey.from_pem((folder / DEVICE_KEY).read_bytes()).public.hex()
    except (OSError, KioskError):
        return reached.settings.get("device", "")


def _day(reached: Reached, today: date) -> date:
    """The event's day: from the settings, else from the newest bundle that tells one."""
    told = [reached.settings.get("event_day", "")]
    manifests = (_manifest_of(one) for one in reversed(reached.closed))
    told += [one.day.isoformat() for one in manifests if one is not None]
    for one in told:
        try:
            return date.fromisoformat(one)
        except ValueError:
            continue
    return today


def _bundles(
    reached: Reached, template: Manifest, key: SigningKey
) -> list[tuple[Manifest, list[SealedRecord]]]:
    """The records in bundles from number 1, each following the one before."""
    fitting = [one for one in reached.records if len(one.sealed) <= MOST_RECORD_BYTES]
    most = records_that_fit(max(len(one.sealed) for one in fitting))
    made: list[tuple[Manifest, list[SealedRecord]]] = []
    previous: str | None = None
    total = 0
    for number, records in enumerate(_parts(fitting, most), start=1):
        total += len(records)
        manifest = replace(
            template,
            device=key.public.hex(),
            number=number,
            previous=previous,
            count=len(records),
            total=total,
            root=root_of(one.digest for one in records).hex(),
        )
        previous = digest_of(manifest.to_bytes()).hex()
        made.append((manifest, records))
    return made


def _parts(records: Iterable[SealedRecord], most: int) -> Iterator[list[SealedRecord]]:
    waiting = iter(records)
    while part := list(islice(waiting, most)):
        yield part


def _report(found: Diagnosis, reached: Reached, words: str, old_words: str) -> str:
    lines = [
        "Petition Kiosk: what was salvaged of a stand's ledger",
        "",
        f"What happened: {found.sentence}",
        f"The stand's own words: {old_words}",
        f"Words of these bundles: {words}",
        f"Records that are intact and lie beside this report: {len(reached.records)}",
        f"Records that are missing at least: {_told(found.missing)}",
        f"Records whose bytes were changed: {reached.unlike}",
        *_bundle_lines(reached),
        "",
        "Headquarters accepts both words with `device accept`; until then these bundles wait.",
        "",
    ]
    return "\n".join(lines)


def _bundle_lines(reached: Reached) -> Sequence[str]:
    return [
        f"Bundle {number} of the old stand: {there} of {count} records are intact"
        for number, (count, there) in reached.bundles.items()
        if there < count
    ]


def _told(missing: int | None) -> str:
    return "not known" if missing is None else str(missing)
