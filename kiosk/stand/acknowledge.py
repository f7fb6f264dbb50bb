"""What headquarters holds: read from a stick, believed only when signed, then cleared here.

Nothing is marked in part: a file changes all that it says, or nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path

from kiosk.bundle.acknowledgement import (
    SUFFIX,
    Acknowledgement,
    AcknowledgementError,
    Doubt,
    read_acknowledgement,
)
from kiosk.bundle.manifest import digest_of
from kiosk.errors import KioskError
from kiosk.ledger import settings
from kiosk.ledger.store import CAMPAIGN_TOTAL, ClosedBundle, Ledger
from kiosk.petition.campaign import CampaignPack
from kiosk.stand.moved import moved_here
from kiosk.stand.setup import Stand

MOST_ENTRIES = 5000
"""So many files and folders of a stick are looked at."""
MOST_FILES = 500
"""So many acknowledgements of a stick are read, first those named after this stand."""

NO_OFFICE = (
    "This campaign's pack names no office key, so nothing can be confirmed or cleared here.",
    "Ask the organiser for a pack that names the key of its office.",
)


@dataclass(frozen=True, slots=True)
class Unbelieved:
    """A file on the stick that changed nothing, and why."""

    file: str
    reason: str
    doubt: Doubt


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What a stick brought.

    `bundles` are the numbers confirmed by it and not before, `records` what they hold; `believed`
    counts sound files for this stand or one that moved here, `other_stands` those for others.
    """

    bundles: tuple[int, ...]
    records: int
    believed: int
    other_stands: int
    unbelieved: tuple[Unbelieved, ...]


def why_no_clear(pack: CampaignPack) -> str:
    """Why nothing can be confirmed or cleared under this pack, or an empty text."""
    return "" if pack.office_keys else NO_OFFICE[0]


def campaign_total(ledger: Ledger) -> int | None:
    """How many records the whole campaign has, as headquarters last told; None before that."""
    return settings.number(ledger.setting, CAMPAIGN_TOTAL)


def confirm(stand: Stand, folder: Path) -> Confirmed:
    """Reads every acknowledgement in a stick's folder and marks what headquarters holds.

    What came here from another computer is marked under its own device key and its own pack's
    office keys.

    Raises:
        KioskError: the pack names no office key, the folder cannot be read, or the ledger fails.
    """
    _refuse_no_office(stand.pack)
    with moved_here(stand) as others:
        here = (stand, *others)
        return _confirm(here, _files(folder, here), stand.event.day)


def _confirm(here: Sequence[Stand], files: Sequence[Path], today: date) -> Confirmed:
    unbelieved: list[Unbelieved] = []
    mine: list[tuple[Path, Stand, Acknowledgement]] = []
    other_stands = 0
    for path in files:
        try:
            found = _for_one_of(here, path)
        except AcknowledgementError as error:
            unbelieved.append(Unbelieved(str(path), error.sentence, error.doubt))
            continue
        if found:
            mine.append((path, *found))
        else:
            other_stands += 1
    believed = 0
    bundles: list[ClosedBundle] = []
    for path, stand, one in sorted(mine, key=lambda each: len(each[2].bundles)):
        try:
            bundles += _mark(stand, one, today)
            believed += 1
        except AcknowledgementError as error:
            unbelieved.append(Unbelieved(str(path), error.sentence, error.doubt))
    return Confirmed(
        tuple(bundle.number for bundle in bundles),
        sum(bundle.count for bundle in bundles),
        believed,
        other_stands,
        tuple(unbelieved),
    )


def _for_one_of(here: Sequence[Stand], path: Path) -> tuple[Stand, Acknowledgement] | None:
    """The stand here that a sound file is for, None where it is for another.

    A file is for a stand only where an office that the stand's own pack names has signed it.

    Raises:
        AcknowledgementError: it is sound for none of them.
    """
    fault: AcknowledgementError | None = None
    sound: Acknowledgement | None = None
    for stand in here:
        try:
            one = read_acknowledgement(path, stand.pack.office_keys)
            _refuse_foreign(stand, one)
        except AcknowledgementError as error:
            fault = fault or error
            continue
        if one.device == stand.device.hex():
            return stand, one
        sound = one
    if fault and (sound is None or sound.device in {stand.device.hex() for stand in here}):
        raise fault
    return None


def confirmed(stand: Stand) -> int:
    """How many records made here headquarters has confirmed, of stands that moved here too."""
    with moved_here(stand) as others:
        return sum(one.ledger.standing().confirmed for one in (stand, *others))


def clearable(stand: Stand) -> int:
    """How many records Clear would delete: those of confirmed bundles that still lie here."""
    with moved_here(stand) as others:
        return sum(one.ledger.clearable() for one in (stand, *others))


def staying(stand: Stand) -> int:
    """How many records Clear would leave here: those that headquarters has not confirmed."""
    with moved_here(stand) as others:
        return sum(_staying(one.ledger) for one in (stand, *others))


def _staying(ledger: Ledger) -> int:
    waiting = sum(bundle.count for bundle in ledger.unacknowledged())
    return ledger.standing().unbundled + waiting


@contextmanager
def beside(stand: Stand) -> Iterator[Stand]:
    """The same stand over a connection of its own: for a thread beside the one that shows it."""
    ledger = Ledger(stand.ledger.path, make=False)
    try:
        yield replace(stand, ledger=ledger)
    finally:
        ledger.close()


def clear(stand: Stand) -> int:
    """Deletes the records of confirmed bundles for good; counts, numbers and totals stay.

    Those of stands that moved here go too.

    Returns:
        How many records were deleted.

    Raises:
        KioskError: the pack names no office key, or the ledger fails; what is left is whole.
    """
    _refuse_no_office(stand.pack)
    with moved_here(stand) as others:
        return sum(one.ledger.clear(stand.event.day) for one in (stand, *others))


def _refuse_no_office(pack: CampaignPack) -> None:
    if not pack.office_keys:
        raise KioskError(*NO_OFFICE)


def _files(folder: Path, here: Sequence[Stand]) -> list[Path]:
    """So many files as are read; those that are named after a stand here come first."""
    ours = tuple(f"stand-{stand.device.hex()[:12]}" for stand in here)
    try:
        if not folder.is_dir():
            raise KioskError(f"There is no folder {folder}.", "Plug in the stick, or name another.")
        found = sorted(_named(folder), key=lambda path: (not path.name.startswith(ours), path))
        return found[:MOST_FILES]
    except OSError as error:
        raise KioskError(
            f"The stick cannot be read ({error.strerror}).", "Nothing was changed. Try again."
        ) from error


def _named(folder: Path) -> Iterator[Path]:
    for path in islice(folder.rglob("*"), MOST_ENTRIES):
        if path.name.endswith(SUFFIX):
            yield path


def _refuse_foreign(stand: Stand, one: Acknowledgement) -> None:
    if (one.campaign, one.petition) != (stand.pack.id, stand.pack.petition.id):
        raise AcknowledgementError(
            f"It is of another campaign ({one.campaign}).", doubt=Doubt.ANOTHER_CAMPAIGN
        )
    if one.rehearsal != stand.rehearsal:
        raise AcknowledgementError(
            "It is of a practice, and this stand is live."
            if one.rehearsal
            else "It is of live signatures, and this stand practises.",
            doubt=Doubt.ANOTHER_MODE,
        )


def _mark(stand: Stand, one: Acknowledgement, today: date) -> Sequence[ClosedBundle]:
    """Marks what is new in an acknowledgement for this stand, and answers it."""
    here = {bundle.number: bundle for bundle in stand.ledger.bundles()}
    listed = dict(one.bundles)
    for number, digest in one.bundles:
        bundle = here.get(number)
        if bundle is None or digest_of(bundle.manifest).hex() != digest:
            raise AcknowledgementError(
                f"It names a bundle {number} that this stand did not write,"
                " so none of it is taken.",
                doubt=Doubt.MISMATCH,
            )
    known = {number for number, bundle in here.items() if bundle.acknowledged_on is not None}
    if not known <= set(listed):
        raise AcknowledgementError(
            "It is older than what is confirmed here already.", doubt=Doubt.OLDER
        )
    new = [here[number] for number in listed if number not in known]
    stand.ledger.acknowledge([bundle.number for bundle in new], today, one.total)
    return new
