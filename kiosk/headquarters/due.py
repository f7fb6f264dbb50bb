"""At the end of a campaign: removes every record once the day of deletion is over, and says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.headquarters.erase import erase_backups, erase_leftovers, still_noted
from kiosk.headquarters.publish.leftovers import remove_leftovers
from kiosk.headquarters.publish.removal import Removed, publications_in, remove
from kiosk.headquarters.register.publication import Handover, PublicationNotes
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.tombstones import NotedBackup, Tombstones
from kiosk.headquarters.retention import Retention, retention


@dataclass(frozen=True, slots=True)
class Disposed:
    """What was removed, and what was not reached.

    `before` counts records that were erased here earlier. `unreached` are named places with the
    reason; `noted` backups and `published` folders (their days) that the register knows of and
    nobody named, or that an earlier run removed; `handed_over` lists that others hold.
    """

    campaign: str
    day: date
    retention: Retention
    records: int
    before: int
    backups: tuple[Path, ...]
    folders: tuple[Removed, ...]
    unreached: tuple[tuple[Path, str], ...]
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
            "Nothing was erased. `erase ID` erases one person's before.",
        )
    return found


def dispose(
    register: Register, today: date, published: Sequence[Path] = (), backups: Sequence[Path] = ()
) -> Disposed:
    """Erases all records, in backups too, and removes published folders.

    Raises:
        KioskError: the day of deletion is not over, or the register refuses; then start it again.
    """
    days = due(register, today)
    binding = register.binding()
    stones = Tombstones(register)
    _, before = stones.counts()
    records = stones.erase_all(today)
    stones.scrub()
    reached, unreached = erase_backups(register, backups, today, None)
    notes = PublicationNotes(register)
    ours = {one.digest: one.day for one in notes.publications()}
    folders, unremoved = _remove(published, set(ours))
    left, held = erase_leftovers(register)
    gone = {digest for one in folders for digest in one.digests}
    notes.note_removed(gone & ours.keys(), today)
    return Disposed(
        campaign=binding.campaign if binding else "",
        day=today,
        retention=days,
        records=records,
        before=before,
        backups=reached,
        folders=(*folders, *left),
        unreached=(*unreached, *unremoved, *held),
        noted=tuple(still_noted(register, reached)),
        published=tuple(notes.lie_somewhere()),
        handed_over=tuple(notes.handovers()),
    )


def _remove(
    named: Sequence[Path], ours: set[bytes]
) -> tuple[tuple[Removed, ...], tuple[tuple[Path, str], ...]]:
    removed: list[Removed] = []
    unreached: list[tuple[Path, str]] = []
    for place in named:
        found = publications_in(place)
        try:
            left = remove_leftovers(place)
        except KioskError as error:
            unreached.append((place, error.sentence))
            continue
        except OSError as error:
            unreached.append((place, f"It cannot be removed ({error.strerror})."))
            continue
        removed += left
        if not found and not left:
            unreached.append((place, "There is no publication."))
        for folder in found:
            try:
                removed.append(remove(folder, ours))
            except KioskError as error:
                unreached.append((folder, error.sentence))
            except OSError as error:
                unreached.append((folder, f"It cannot be removed ({error.strerror})."))
    return tuple(removed), tuple(unreached)
