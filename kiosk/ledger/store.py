"""The ledger: append a sealed record, count, close a bundle, stream its records."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import DatabaseError

from kiosk.ledger.database import Database
from kiosk.ledger.faults import LedgerError, cause
from kiosk.ledger.migrate import table_of
from kiosk.ledger.models import (
    BundleRow,
    JournalRow,
    SealedRecordRow,
    SettingRow,
    TallyRow,
)

BATCH = 500
CAMPAIGN_TOTAL = "campaign_total"
"""The setting with the records that the whole campaign has, as headquarters last told."""

WITHOUT_OVERFLOW = ((1002, 4096), (2030, 8192), (4086, 16384))
"""Largest row in bytes that a WITHOUT ROWID table keeps on one page, by page size."""
SEAL_OVERHEAD = 420
"""Room in bytes for one age header and this row's small columns."""
SEAL_OVERHEAD_EACH = 110
"""Room in bytes for each further key that a record is sealed to."""

_records = table_of(SealedRecordRow)
_tally = table_of(TallyRow)
_settings = table_of(SettingRow)
_bundles = table_of(BundleRow)
_journal = table_of(JournalRow)


@dataclass(frozen=True, slots=True)
class SealedRecord:
    """One sealed record with the random id it lies under and its digest."""

    id: bytes
    digest: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class ClosedBundle:
    """A bundle as it was closed."""

    number: int
    manifest: bytes
    signature: bytes
    count: int
    exported_on: date | None
    acknowledged_on: date | None = None


@dataclass(frozen=True, slots=True)
class Noted:
    """An act in the journal."""

    day: date
    act: str
    detail: str


def page_size(padded: int, keys: int) -> int:
    """The page size in bytes at which a sealed record stays on one page, else SQLite's default.

    A record too large for every page size overflows whatever is chosen; small pages then write
    the least (docs/formats/ledger.md).
    """
    row = padded + SEAL_OVERHEAD + SEAL_OVERHEAD_EACH * (keys - 1)
    return next((page for limit, page in WITHOUT_OVERFLOW if row <= limit), 4096)


@dataclass(frozen=True, slots=True)
class Standing:
    """Records in no bundle yet, in bundles that lie on no stick yet, and confirmed ones."""

    unbundled: int
    unexported: int
    confirmed: int

    @property
    def waiting(self) -> int:
        """Records that lie on no stick yet."""
        return self.unbundled + self.unexported


class Ledger(Database):
    """One stand's ledger. Not for two threads at once; other processes may read and export.

    Args:
        path: the file; made with mode 0600 where there is none.
        page: the page size in bytes for a new file.
        make: whether to make a new file where there is none.

    Raises:
        LedgerError: it is not there, no ledger, damaged, on a full or read-only disk.
        NewerVersion: a later version wrote it.
    """

    def __init__(self, path: Path, *, page: int = 4096, make: bool = True) -> None:
        super().__init__(path, page=page, make=make)
        self._residue = False

    def append(self, record: SealedRecord, day: date, counts: bool = True) -> None:
        """Stores one record; when this returns it is on the disk.

        Args:
            record: what to store.
            day: the day to count it under.
            counts: whether it is a signature; a withdrawal is stored and not counted.

        Raises:
            LedgerError: it could not be stored, and was not.
        """
        with self._told(), self._writing() as connection:
            self._insert(connection, record)
            if counts:
                connection.execute(_COUNT_UP, {"day": day})

    def take_back(self, record: bytes, day: date, withdrawal: SealedRecord) -> int:
        """Takes a signature back; when this returns it is on the disk, or nothing was changed.

        A record in no bundle yet is deleted, and `settle` then rewrites the file: pages that were
        split may hold a copy of its bytes. Once its bundle has closed, which never changes, the
        withdrawal is stored beside it. The tally of its day falls by one either way. A second
        call changes nothing: it finds neither the record nor a withdrawal to add.

        Args:
            record: the id of the signature's record.
            day: the day it is counted under.
            withdrawal: what is stored where the record cannot be deleted; the same id each time.

        Returns:
            How many signatures there are now.

        Raises:
            LedgerError: it could not be taken back, and was not.
        """
        with self._told(), self._writing() as connection:
            found = connection.execute(_BUNDLE_OF, {"id": record}).first()
            if found is not None and found.bundle is None:
                connection.execute(delete(_records).where(_records.c.id == record))
                self._count_down(connection, day)
                self._residue = True
            elif found and not connection.execute(_BUNDLE_OF, {"id": withdrawal.id}).first():
                self._insert(connection, withdrawal)
                self._count_down(connection, day)
            return int(connection.execute(_COUNT).scalar_one())

    def count(self) -> int:
        """How many signatures were made here: the sum of the daily tallies, never a scan."""
        with self._reading() as connection:
            return int(connection.execute(_COUNT).scalar_one())

    def count_on(self, day: date) -> int:
        """How many signatures were made here on one day."""
        with self._reading() as connection:
            asked = select(_tally.c.count).where(_tally.c.day == day)
            return int(connection.execute(asked).scalar_one_or_none() or 0)

    def standing(self) -> Standing:
        """How many records are where on their way; for the panel, since it scans."""
        with self._reading() as connection:
            unbundled = (
                select(func.count()).select_from(_records).where(_records.c.bundle.is_(None))
            )
            total = select(func.coalesce(func.sum(_bundles.c.count), 0))
            waiting = total.where(_bundles.c.exported_on.is_(None))
            confirmed = total.where(_bundles.c.acknowledged_on.is_not(None))
            return Standing(
                *(
                    int(connection.execute(one).scalar_one())
                    for one in (unbundled, waiting, confirmed)
                )
            )

    def close_bundle(
        self,
        most: int,
        make: Callable[[list[bytes], ClosedBundle | None, int], tuple[bytes, bytes]],
    ) -> ClosedBundle | None:
        """Closes a bundle over the unbundled records, in one transaction.

        Args:
            most: at most so many records; call again for the rest.
            make: given the sorted digests, the bundle before and the running total of records
                before, answers the manifest's bytes and the device's signature over them.

        Returns:
            The new bundle, or None where there was nothing to close.

        Raises:
            LedgerError: it could not be stored; no bundle was closed then.
        """
        with self._told(), self._writing() as connection:
            rows = connection.execute(_UNBUNDLED.limit(most)).all()
            if not rows:
                return None
            digests = sorted(row.digest for row in rows)
            last = self._last(connection)
            total = connection.execute(select(func.coalesce(func.sum(_bundles.c.count), 0)))
            manifest, signature = make(digests, last, int(total.scalar_one()))
            bundle = ClosedBundle(
                last.number + 1 if last else 1, manifest, signature, len(digests), None
            )
            connection.execute(
                insert(_bundles),
                {
                    "number": bundle.number,
                    "manifest": manifest,
                    "signature": signature,
                    "count": bundle.count,
                },
            )
            connection.execute(
                update(_records)
                .where(_records.c.bundle.is_(None), _records.c.id <= rows[-1].id)
                .values(bundle=bundle.number)
            )
            return bundle

    def largest_unbundled(self) -> int:
        """The length in bytes of the largest sealed record that lies in no bundle yet."""
        with self._reading() as connection:
            return int(connection.execute(_LARGEST).scalar_one())

    def bundles(self) -> list[ClosedBundle]:
        """Every closed bundle, oldest first; those that were cleared too."""
        with self._reading() as connection:
            rows = connection.execute(select(_bundles).order_by(_bundles.c.number))
            return [_closed(row) for row in rows]

    def unacknowledged(self) -> list[ClosedBundle]:
        """Every closed bundle that headquarters has not acknowledged, oldest first."""
        return [bundle for bundle in self.bundles() if bundle.acknowledged_on is None]

    def acknowledge(self, numbers: Sequence[int], day: date, total: int) -> None:
        """Notes that headquarters holds these bundles, and how many records the campaign has.

        Nothing is taken from an earlier note: its day stays, and the total never falls.

        Raises:
            LedgerError: it could not be noted, and was not.
        """
        with self._told(), self._writing() as connection:
            for number in numbers:
                connection.execute(
                    update(_bundles)
                    .where(_bundles.c.number == number, _bundles.c.acknowledged_on.is_(None))
                    .values(acknowledged_on=day)
                )
            known = connection.execute(_VALUE, {"asked": CAMPAIGN_TOTAL}).scalar()
            if known is None or int(known) < total:
                self._set(connection, CAMPAIGN_TOTAL, str(total))
            if numbers:
                detail = f"bundles: {len(numbers)}"
                self._note(connection, day, "confirmed", detail)

    def clearable(self) -> int:
        """How many records lie here of bundles that headquarters has acknowledged."""
        with self._reading() as connection:
            return int(connection.execute(_CLEARABLE).scalar_one())

    def clear(self, day: date) -> int:
        """Deletes the records of acknowledged bundles, bundle by bundle, then rewrites the file.

        The bundles' rows stay, so that numbers and totals go on, and so does every tally. A clear
        that was cut short is carried on by the next.

        Returns:
            How many records were deleted.

        Raises:
            LedgerError: it could not go on; what was not deleted yet is whole.
        """
        gone = 0
        for bundle in self.bundles():
            if bundle.acknowledged_on is None:
                continue
            with self._told(), self._writing() as connection:
                of_bundle = _records.c.bundle == bundle.number
                count = connection.execute(delete(_records).where(of_bundle)).rowcount
                if count:
                    detail = f"bundle {bundle.number}, records: {count}"
                    self._note(connection, day, "cleared", detail)
            if count:
                self._checkpoint()  # or the WAL would grow as large as all that is deleted
            gone += count
        if gone:
            self.rewrite_or_later()
        return gone

    def records(self, number: int) -> Iterator[SealedRecord]:
        """The records of a bundle, sorted by id, a batch at a time."""
        after = b""
        while True:
            with self._reading() as connection:
                rows = connection.execute(
                    select(_records.c.id, _records.c.digest, _records.c.sealed)
                    .where(_records.c.bundle == number, _records.c.id > after)
                    .order_by(_records.c.id)
                    .limit(BATCH)
                ).all()
            yield from (SealedRecord(*row) for row in rows)
            if len(rows) < BATCH:
                return
            after = rows[-1].id

    def mark_exported(self, number: int, day: date) -> None:
        """Notes the day on which a bundle was first written and read back whole."""
        with self._told(), self._writing() as connection:
            connection.execute(
                update(_bundles)
                .where(_bundles.c.number == number, _bundles.c.exported_on.is_(None))
                .values(exported_on=day)
            )

    def setting(self, key: str) -> str | None:
        """A setting's value, or None."""
        with self._reading() as connection:
            value = connection.execute(_VALUE, {"asked": key}).scalar()
            return str(value) if value is not None else None

    def set_settings(self, **values: str) -> None:
        """Stores settings, all or none."""
        with self._told(), self._writing() as connection:
            for key, value in values.items():
                self._set(connection, key, value)

    def journal(self, day: date, act: str, detail: str = "") -> None:
        """Notes an act of the volunteers; never with a signer's data."""
        with self._told(), self._writing() as connection:
            self._note(connection, day, act, detail)

    def journal_counted(self, day: date, act: str) -> None:
        """Notes an act that may be done very often: one line a day, with how many times."""
        mine = (_journal.c.day == day) & (_journal.c.act == act)
        with self._told(), self._writing() as connection:
            times = connection.execute(select(_journal.c.detail).where(mine)).scalar()
            if times is None:
                self._note(connection, day, act, "times: 1")
            else:
                again = int("".join(filter(str.isdigit, times)) or 0) + 1
                connection.execute(update(_journal).where(mine).values(detail=f"times: {again}"))

    def journalled(self) -> list[Noted]:
        """Every act that was noted, oldest first."""
        with self._reading() as connection:
            rows = connection.execute(select(_journal).order_by(_journal.c.number))
            return [Noted(row.day, row.act, row.detail) for row in rows]

    def settle(self) -> None:
        """Truncates the WAL, which lists the latest signatures in order.

        After a signature was taken back it rewrites the whole file, and tries again at the next
        call where that was put off.
        """
        if self._residue:
            self.rewrite_or_later()
        self._checkpoint()

    def rewrite_or_later(self) -> None:
        """As `rewrite`; one that is put off is tried again at each `settle`."""
        self._residue = not self.rewrite()

    def rewrite(self) -> bool:
        """Rewrites the file (VACUUM), so that nothing of the order of signing is left in it.

        Returns:
            Whether it was done. A lack of space or a busy reader puts it off, is noted in the
            journal, and costs nothing.
        """
        try:
            with self._engine.connect() as connection:
                connection.exec_driver_sql("VACUUM")
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        except DatabaseError as error:
            day = date.today()  # noqa: DTZ011 - the stand's own day
            try:
                self.journal(day, "rewrite put off", cause(error))
            except LedgerError:
                return False  # a disk too full for VACUUM may be too full for the note as well
            return False
        return True

    def _checkpoint(self) -> None:
        with self._told(), self._engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def _set(self, connection: Connection, key: str, value: str) -> None:
        statement = upsert(_settings).values(key=key, value=value)
        connection.execute(
            statement.on_conflict_do_update(
                index_elements=["key"], set_={"value": statement.excluded.value}
            )
        )

    def _note(self, connection: Connection, day: date, act: str, detail: str) -> None:
        connection.execute(insert(_journal), {"day": day, "act": act, "detail": detail})

    def _insert(self, connection: Connection, record: SealedRecord) -> None:
        connection.execute(
            _INSERT, {"id": record.id, "digest": record.digest, "sealed": record.sealed}
        )

    def _count_down(self, connection: Connection, day: date) -> None:
        connection.execute(
            update(_tally).where(_tally.c.day == day).values(count=_tally.c.count - 1)
        )
        # A day with a row and no signature would tell that somebody was there.
        connection.execute(delete(_tally).where(_tally.c.day == day, _tally.c.count <= 0))

    def _last(self, connection: Connection) -> ClosedBundle | None:
        row = connection.execute(
            select(_bundles).order_by(_bundles.c.number.desc()).limit(1)
        ).first()
        return _closed(row) if row else None


_INSERT = insert(_records).values(
    id=bindparam("id"), digest=bindparam("digest"), sealed=bindparam("sealed")
)
_COUNT_UP = (
    upsert(_tally)
    .values(day=bindparam("day"), count=1)
    .on_conflict_do_update(index_elements=["day"], set_={"count": _tally.c.count + 1})
)
_BUNDLE_OF = select(_records.c.bundle).where(_records.c.id == bindparam("id"))
_VALUE = select(_settings.c.value).where(_settings.c.key == bindparam("asked"))
_CLEARABLE = (
    select(func.count())
    .select_from(_records.join(_bundles, _records.c.bundle == _bundles.c.number))
    .where(_bundles.c.acknowledged_on.is_not(None))
)
_COUNT = select(func.coalesce(func.sum(_tally.c.count), 0))
_LARGEST = select(func.coalesce(func.max(func.length(_records.c.sealed)), 0)).where(
    _records.c.bundle.is_(None)
)
_UNBUNDLED = (
    select(_records.c.id, _records.c.digest)
    .where(_records.c.bundle.is_(None))
    .order_by(_records.c.id)
)


def _closed(row: Any) -> ClosedBundle:  # noqa: ANN401 - SQLAlchemy's row
    cells = (row.manifest, row.signature)
    if not all(isinstance(one, bytes) for one in cells) or not isinstance(row.count, int):
        raise TypeError  # which is told as damage
    return ClosedBundle(
        row.number, row.manifest, row.signature, row.count, row.exported_on, row.acknowledged_on
    )
