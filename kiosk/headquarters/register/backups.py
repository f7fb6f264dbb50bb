"""The backups that were made of a register, and which bundles are safe in one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, insert, select, update

from kiosk.headquarters.register.models import BackedUpRow, BackupRow, BundleRow
from kiosk.headquarters.register.places import Holds, Places
from kiosk.headquarters.register.store import Register
from kiosk.ledger.migrate import table_of

_backups = table_of(BackupRow)
_backed_up = table_of(BackedUpRow)
_bundles = table_of(BundleRow)


@dataclass(frozen=True, slots=True)
class NotedBackup:
    """A backup that was noted: when, how its file was named, and where it lay if that is known."""

    day: date
    file: str
    other_volume: bool
    place: Path | None = None


class Backups:
    """The tables of backups, over a register.

    Raises:
        RegisterError: from every method, where the register does not answer or refuses.
    """

    def __init__(self, register: Register) -> None:
        self._register = register

    def note(
        self,
        day: date,
        digest: bytes,
        bundles: Collection[bytes],
        other_volume: bool,
        instead: bool = False,
    ) -> int:
        """Notes a verified backup, and which bundles it holds where it counts for them.

        Each row is one file: with `instead` it took the place of one of the same name, and that
        one's row gets the day.

        Returns:
            How many bundles lie in a backup on another volume now, and did not before.
        """
        with self._register.writing() as connection:
            content = {"digest": digest, "bundles": len(bundles), "other_volume": other_volume}
            number = _row_before(connection, content) if instead else None
            if number is None:
                result = connection.execute(insert(_backups).values(content | {"day": day}))
                number = cast(tuple[int], result.inserted_primary_key)[0]
            else:
                of_it = update(_backups).where(_backups.c.number == number)
                connection.execute(of_it.values(day=day))
            if not other_volume:
                return 0
            known = set(connection.execute(select(_backed_up.c.bundle)).scalars())
            rows = connection.execute(select(_bundles.c.key, _bundles.c.digest)).all()
            new = [
                {"bundle": row.key, "backup": number}
                for row in rows
                if row.digest in bundles and row.key not in known
            ]
            if new:
                connection.execute(insert(_backed_up), new)
            return len(new)

    def backed_up(self) -> set[bytes]:
        """The digests of all bundles that lie in a verified backup on another volume."""
        with self._register.reading() as connection:
            joined = _bundles.join(_backed_up, _backed_up.c.bundle == _bundles.c.key)
            rows = connection.execute(select(_bundles.c.digest).select_from(joined))
            return set(rows.scalars())

    def noted(self, reached: Collection[Path] = ()) -> list[NotedBackup]:
        """Every backup that was noted and not emptied, without files that were just reached.

        A file that was reached at no place where one was noted may be any of its name: so many
        fewer are told, and none with its place.
        """
        return [one for _, one in self._left(reached)]

    def note_emptied(self, files: Collection[Path], day: date) -> None:
        """Notes of backups, by their files, that no record is left in them."""
        left = {number for number, _ in self._left(files)}
        with self._register.writing() as connection:
            full = select(_backups.c.number).where(_backups.c.erased_on.is_(None))
            for number in connection.execute(full).scalars().all():
                if number not in left:
                    of_it = update(_backups).where(_backups.c.number == number)
                    connection.execute(of_it.values(erased_on=day))

    def _left(self, reached: Collection[Path]) -> list[tuple[int, NotedBackup]]:
        binding = self._register.binding()
        begins = f"register-{binding.campaign if binding else ''}"
        with self._register.reading() as connection:
            full = select(_backups).where(_backups.c.erased_on.is_(None))
            rows = connection.execute(full.order_by(_backups.c.number)).all()
        by_name: dict[str, list[tuple[int, NotedBackup]]] = {}
        for row in rows:
            name = f"{begins}-{row.digest.hex()[:12]}.sqlite"
            one = NotedBackup(row.day, name, row.other_volume)
            by_name.setdefault(name, []).append((row.number, one))
        places, gone = _by_name(Places(self._register).of(Holds.BACKUP)), _by_name(reached)
        left = [
            one
            for name, noted in by_name.items()
            for one in _without(noted, places.get(name, []), set(gone.get(name, [])))
        ]
        return sorted(left, key=lambda one: one[0])


def _row_before(connection: Connection, content: Mapping[str, object]) -> int | None:
    """The row of the last file of this content that was not emptied."""
    rows = select(_backups.c.number).filter_by(**content).where(_backups.c.erased_on.is_(None))
    return connection.execute(rows.order_by(_backups.c.number.desc())).scalars().first()


def _by_name(paths: Collection[Path]) -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    for path in dict.fromkeys(one.resolve() for one in paths):
        found.setdefault(path.name, []).append(path)
    return found


def _without(
    noted: Sequence[tuple[int, NotedBackup]], places: Sequence[Path], reached: Collection[Path]
) -> Sequence[tuple[int, NotedBackup]]:
    """The files of one name without those that were reached."""
    if len(places) == len(noted):
        noted = [
            (number, replace(one, place=place))
            for (number, one), place in zip(noted, places, strict=True)
        ]
    left = [one for one in noted if one[1].place not in reached]
    elsewhere = len(reached) - (len(noted) - len(left))
    if elsewhere == 0:
        return left
    return [
        (number, replace(one, place=None)) for number, one in left[: max(len(left) - elsewhere, 0)]
    ]
