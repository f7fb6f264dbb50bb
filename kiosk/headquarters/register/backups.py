"""The backups that were made of a register, and which bundles are safe in one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import cast

from sqlalchemy import insert, select, update

from kiosk.headquarters.register.models import BackedUpRow, BackupRow, BundleRow
from kiosk.headquarters.register.store import Register
from kiosk.ledger.migrate import table_of

_backups = table_of(BackupRow)
_backed_up = table_of(BackedUpRow)
_bundles = table_of(BundleRow)


@dataclass(frozen=True, slots=True)
class NotedBackup:
    """A backup that was noted: when, and how its file was named."""

    day: date
    file: str
    other_volume: bool


class Backups:
    """The tables of backups, over a register.

    Raises:
        RegisterError: from every method, where the register does not answer or refuses.
    """

    def __init__(self, register: Register) -> None:
        self._register = register

    def note(self, day: date, digest: bytes, bundles: Collection[bytes], other_volume: bool) -> int:
        """Notes a verified backup, and which bundles it holds where it counts for them.

        Returns:
            How many bundles lie in a backup on another volume now, and did not before.
        """
        with self._register.writing() as connection:
            content = {"day": day, "digest": digest, "bundles": len(bundles)}
            result = connection.execute(
                insert(_backups).values(content | {"other_volume": other_volume})
            )
            if not other_volume:
                return 0
            number = cast(tuple[int], result.inserted_primary_key)[0]
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

    def noted(self) -> list[NotedBackup]:
        """Every backup that was noted and not emptied, each file once with its last day."""
        binding = self._register.binding()
        name = f"register-{binding.campaign if binding else ''}"
        with self._register.reading() as connection:
            full = select(_backups).where(_backups.c.erased_on.is_(None))
            rows = connection.execute(full.order_by(_backups.c.number)).all()
        noted = {
            (row.digest, row.other_volume): NotedBackup(
                row.day, f"{name}-{row.digest.hex()[:12]}.sqlite", row.other_volume
            )
            for row in rows
        }
        return list(noted.values())

    def note_emptied(self, files: Collection[str], day: date) -> None:
        """Notes of backups, by their files' names, that no record is left in them."""
        with self._register.writing() as connection:
            for row in connection.execute(select(_backups.c.number, _backups.c.digest)).all():
                if any(row.digest.hex()[:12] in name for name in files):
                    of_it = update(_backups).where(_backups.c.number == row.number)
                    connection.execute(of_it.values(erased_on=day))
