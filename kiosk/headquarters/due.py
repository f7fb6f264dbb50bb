"""At the end of a campaign: removes every record once the day of deletion is over, and says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.headquarters.duplicates.lists import NAME
from kiosk.headquarters.erase import erase_backups
from kiosk.headquarters.publish.leftovers import remove_leftovers
from kiosk.headquarters.publish.removal import NotOurs, Removed, publications_in, remove
from kiosk.headquarters.register.backups import Backups, NotedBackup
from kiosk.headquarters.register.places import Holds, Places
from kiosk.headquarters.register.publication import Handover, PublicationNotes
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.tombstones import Tombstones
from kiosk.headquarters.retention import Retention, retention

NOTHING = "There is no publication."

Unreached = tuple[Path, str]


@dataclass(frozen=True, slots=True)
class Disposed:
    """What was removed, and what was not reached.

    `before` counts records that were erased here earlier. `unreached` are named or known places
    with the reason; `noted` backups and `published` folders (their days) that the register knows of
    and no run of this has emptied or removed; `handed_over` lists that others hold.
    """

    campaign: str
    day: date
    retention: Retention
    records: int
    before: int
    backups: tuple[Path, ...]
    folders: tuple[Removed, ...]
    unreached: tuple[Unreached, ...]
    noted: tuple[NotedBackup, ...]
    published: tuple[date, ...]
    handed_over: tuple[Handover, ...]


def due(register: Register, today: date) -> Retention:
    """The days of deletion, which are over.

    Raises:
        KioskError: they are not, or no pack tells them.
    """
    found = retention(register, today)
    if found is None:
        raise KioskError(
            "No pack is kept here, so nobody knows the day of deletion.",
            "Keep it with intake --campaign DIR. Nothing was erased.",
        )
    if not found.over:
        raise KioskError(
            f"Records here may be kept until {found.last.isoformat()}.",
            "Nothing was erased. `erase --due --key FILE` takes what is past its own day.",
        )
    return found


def dispose(
    register: Register, today: date, published: Sequence[Path] = (), backups: Sequence[Path] = ()
) -> Disposed:
    """Erases all records, in backups too, and removes published folders.

    Beside what is named it goes to every place that the register knows of. A place is known until
    nothing is left there, so that the next run tries it once more.

    Raises:
        KioskError: the day of deletion is not over, or the register refuses; then start it again.
    """
    days = due(register, today)
    binding = register.binding()
    stones = Tombstones(register)
    _, before = stones.counts()
    records = _erase_until_none_is_left(stones, today)
    reached, unreached = _empty_backups(register, backups, today)
    notes = PublicationNotes(register)
    folders, unremoved = _remove_lists(register, published)
    notes.note_removed({digest for one in folders for digest in one.digests}, today)
    return Disposed(
        campaign=binding.campaign if binding else "",
        day=today,
        retention=days,
        records=records,
        before=before,
        backups=reached,
        folders=folders,
        unreached=(*unreached, *unremoved),
        noted=tuple(Backups(register).noted()),
        published=tuple(notes.lie_somewhere()),
        handed_over=tuple(notes.handovers()),
    )


def _erase_until_none_is_left(stones: Tombstones, today: date) -> int:
    """Erases and rewrites until nothing is here: other offices may take in meanwhile."""
    records = 0
    while True:
        records += stones.erase_all(today)
        stones.scrub()
        here, _ = stones.counts()
        if not here:
            return records


def _empty_backups(
    register: Register, named: Sequence[Path], today: date
) -> tuple[tuple[Path, ...], tuple[Unreached, ...]]:
    places = Places(register)
    known = _unnamed(places.of(Holds.BACKUP), named)
    reached, unreached = erase_backups(register, [*named, *known], today, None)
    Backups(register).note_emptied(reached, today)
    for path in reached:
        places.remove(Holds.BACKUP, path)
    return reached, unreached


def _remove_lists(
    register: Register, named: Sequence[Path]
) -> tuple[tuple[Removed, ...], tuple[Unreached, ...]]:
    """Removes publications, what kills left of them, and lists of likely duplicates."""
    places = Places(register)
    ours = {one.digest for one in PublicationNotes(register).publications()}
    removed: list[Removed] = []
    unreached: list[Unreached] = []
    for place in named:
        found, faults = _clear(place, ours)
        removed += found
        unreached += faults or ([] if found else [(place, NOTHING)])
    for holds, more in ((Holds.LISTS, ()), (Holds.DUPLICATES, (NAME,))):
        for place in places.of(holds):
            if not place.is_dir():  # a disk that is not plugged in, or another computer's
                unreached.append((place, NOTHING))
                continue
            found, faults = _clear(place, ours, more, known=True)
            removed += found
            unreached += [one for one in faults if one not in unreached]
            if not faults:
                places.remove(holds, place)
    return tuple(removed), tuple(unreached)


def _clear(
    place: Path, ours: set[bytes], more: Sequence[str] = (), known: bool = False
) -> tuple[list[Removed], list[Unreached]]:
    """Removes what lies in one place.

    At a place that the register knows, and nobody named, other registers' lists are no fault.
    """
    removed: list[Removed] = []
    unreached: list[Unreached] = []
    ways = [partial(remove_leftovers, place, *more)]
    ways += [partial(_removed, folder, ours) for folder in publications_in(place)]
    for at, way in zip([place, *publications_in(place)], ways, strict=True):
        try:
            removed += way()
        except NotOurs as error:
            unreached += [] if known else [(at, error.sentence)]
        except KioskError as error:
            unreached.append((at, error.sentence))
        except OSError as error:
            unreached.append((at, f"It cannot be removed ({error.strerror})."))
    return removed, unreached


def _removed(folder: Path, ours: set[bytes]) -> list[Removed]:
    return [remove(folder, ours)]


def _unnamed(known: Sequence[Path], named: Sequence[Path]) -> list[Path]:
    resolved = {one.resolve() for one in named}
    return [one for one in known if one.resolve() not in resolved]
