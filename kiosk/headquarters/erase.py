"""Erases people's records for good, from a register and its backups, and tells where copies lie."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.bundle.volume import sync_folder
from kiosk.errors import KioskError
from kiosk.headquarters.publish.leftovers import remove_leftovers
from kiosk.headquarters.publish.lists import unpack_entries
from kiosk.headquarters.publish.removal import Removed
from kiosk.headquarters.register.backups import Backups, NotedBackup
from kiosk.headquarters.register.copy import verify_copy
from kiosk.headquarters.register.places import Holds, Places
from kiosk.headquarters.register.publication import PublicationNotes
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.tombstones import Tombstones


@dataclass(frozen=True, slots=True)
class OnList:
    """A list that was handed over and holds the erased: which of its numbers."""

    reader: str
    day: date
    given_to: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erase did.

    `records` were here; `kept_out` ids were not, and are never taken in. `backups` were erased in
    as well; `unreached` are backups that were named and could not be, each with its reason, and
    `noted` those that the register knows of and nobody named. On the days of
    `published` folders were written, which hold everybody's names for the campaign itself.
    `unfinished` is what a killed publish or reconcile had left, and is removed now.
    """

    records: int
    kept_out: int
    lists: tuple[OnList, ...]
    backups: tuple[Path, ...]
    unreached: tuple[tuple[Path, str], ...]
    noted: tuple[NotedBackup, ...]
    published: tuple[date, ...] = ()
    unfinished: tuple[Removed, ...] = ()


def erase(
    register: Register, ids: Collection[bytes], today: date, backups: Sequence[Path] = ()
) -> Erased:
    """Erases records by their ids; once it returns, no page of the register holds them.

    Raises:
        RegisterError: the register refuses. What was erased stays erased; erase once more.
    """
    stones = Tombstones(register)
    found = stones.erase(ids, today)
    stones.scrub()
    reached, unreached = erase_backups(register, backups, today, ids)
    unfinished, held = erase_leftovers(register)
    return Erased(
        records=len(found),
        kept_out=len(set(ids)) - len(found),
        lists=tuple(lists_with(register, ids)),
        backups=reached,
        unreached=(*unreached, *held),
        noted=tuple(Backups(register).noted(reached)),
        published=tuple(PublicationNotes(register).lie_somewhere()),
        unfinished=unfinished,
    )


def erase_leftovers(
    register: Register,
) -> tuple[tuple[Removed, ...], tuple[tuple[Path, str], ...]]:
    """Removes what killed runs left at the places that the register knows.

    Returns:
        What was removed, and what could not be, each with the reason.
    """
    removed: list[Removed] = []
    unreached: list[tuple[Path, str]] = []
    places = Places(register)
    for folder in dict.fromkeys([*places.of(Holds.LISTS), *places.of(Holds.DUPLICATES)]):
        try:
            removed += remove_leftovers(folder)
        except KioskError as error:
            unreached.append((folder, error.sentence))
        except OSError as error:
            unreached.append((folder, f"It cannot be removed ({error.strerror})."))
    return tuple(removed), tuple(unreached)


def lists_with(register: Register, ids: Collection[bytes]) -> list[OnList]:
    """The lists that were handed over and hold any of these records."""
    wanted = set(ids)
    found: list[OnList] = []
    for one in PublicationNotes(register).handovers():
        entries = enumerate(unpack_entries(one.publication.entries), start=1)
        numbers = tuple(number for number, records in entries if wanted.intersection(records))
        if numbers:
            found.append(OnList(one.publication.reader, one.day, one.given_to, numbers))
    return found


def erase_backups(
    register: Register, paths: Sequence[Path], today: date, ids: Collection[bytes] | None
) -> tuple[tuple[Path, ...], tuple[tuple[Path, str], ...]]:
    """Erases in backups, each of which is verified afterwards.

    Args:
        register: the register that they are of.
        paths: the backups' files.
        today: the office's day.
        ids: the records; None for all.

    Returns:
        Those that were reached, and the others with the reason.
    """
    reached: list[Path] = []
    unreached: list[tuple[Path, str]] = []
    for path in paths:
        try:
            _erase_backup(register, path, today, ids)
            reached.append(path)
        except KioskError as error:
            unreached.append((path, error.sentence))
        except (OSError, sqlite3.Error):
            unreached.append((path, "It cannot be written or read back."))
    return tuple(reached), tuple(unreached)


def _erase_backup(
    register: Register, path: Path, today: date, ids: Collection[bytes] | None
) -> None:
    if not path.is_file():
        raise KioskError("There is no such file.")
    place = register.place()
    if place is not None and place.exists() and place.samefile(path):
        raise KioskError("It is the register itself.")
    copy = Register(str(path.absolute()))
    try:
        if copy.binding() != register.binding():
            raise KioskError("It is a backup of another register.")
        stones = Tombstones(copy)
        if ids is None:
            stones.erase_all(today)
        else:
            stones.erase(ids, today)
        stones.scrub()
        stones.close_file()
    finally:
        copy.close()
    verify_copy(path)
    sync_folder(path.parent)
