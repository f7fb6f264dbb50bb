"""Erases records from a register: the sealed bytes go, id and hash stay (a tombstone).

No stick, repeated intake or other office brings an erased record back, and the bundle that brought
it still counts, because its root is over hashes (docs/decisions/0040-erase.md).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from sqlalchemy import Connection, delete, func, insert, select, update

from kiosk.bundle.manifest import record_digest
from kiosk.headquarters.register import bulk
from kiosk.headquarters.register.connect import RegisterError
from kiosk.headquarters.register.models import (
    BundleRow,
    CommentRow,
    ErasedRecordRow,
    SealedRecordRow,
    TombstoneRow,
)
from kiosk.headquarters.register.store import Register
from kiosk.ledger.migrate import table_of

_records = table_of(SealedRecordRow)
_erased = table_of(ErasedRecordRow)
_stones = table_of(TombstoneRow)
_bundles = table_of(BundleRow)
_comments = table_of(CommentRow)

BATCH = 500
FILE_NODE = "SELECT pg_relation_filenode('sealed_record')"
"""The number of the file that the records lie in; a rewritten table lies in another."""


class Tombstones:
    """The tables of erased records, over a register.

    Raises:
        RegisterError: from every method, where the register does not answer or refuses.
    """

    def __init__(self, register: Register) -> None:
        self._register = register

    def here(self, ids: Collection[bytes]) -> set[bytes]:
        """Those of the ids whose sealed bytes lie here."""
        with self._register.reading() as connection:
            return {
                one
                for batch in _batches(sorted(ids))
                for one in connection.execute(
                    select(_records.c.id).where(_records.c.id.in_(batch))
                ).scalars()
            }

    def erase(self, ids: Collection[bytes], today: date) -> set[bytes]:
        """Erases records wherever they lie here, all or none; `scrub` must follow.

        An id that is not here gets its tombstone all the same, and is kept out when it comes.

        Returns:
            The ids whose sealed bytes were here.
        """
        found: set[bytes] = set()
        with self._register.writing() as connection:
            bulk.while_nobody_takes_in(connection)
            for batch in _batches(sorted(set(ids))):
                found |= _bury(connection, batch, today)
        return found

    def erase_all(self, today: date) -> int:
        """Erases every record, bundle by bundle; one that was stopped goes on where it was.

        Returns:
            How many records were erased.
        """
        with self._register.reading() as connection:
            keys = connection.execute(select(_bundles.c.key).order_by(_bundles.c.key)).scalars()
            every = list(keys)
        erased = 0
        for key in every:
            with self._register.writing() as connection:
                bulk.while_nobody_takes_in(connection)
                ids = connection.execute(select(_records.c.id).where(_records.c.bundle == key))
                for batch in _batches(sorted(ids.scalars())):
                    erased += len(_bury(connection, batch, today))
        return erased

    def scrub(self) -> None:
        """Rewrites the database, so that no free page and no write-ahead log holds erased bytes.

        Raises:
            RegisterError: there is no room for it, or another program holds the register open.
        """
        try:
            self._rewrite()
        except RegisterError as error:
            raise RegisterError(
                f"What was erased may still lie in the database's file: {error.sentence}",
                "It counts no more and never comes back. Mend this, and run erase once more.",
            ) from error
        store = self._register
        with store.writing() as connection:
            connection.execute(update(_stones).where(~_stones.c.scrubbed).values(scrubbed=True))

    def _rewrite(self) -> None:
        store = self._register
        dialect = store._url.get_backend_name()
        with store.reading() as connection:
            if dialect == "sqlite":  # our connections commit by themselves
                connection.exec_driver_sql("VACUUM")
                busy, *_ = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
                if busy:
                    raise _held_open()
            elif dialect == "postgresql":
                alone = connection.execution_options(isolation_level="AUTOCOMMIT")
                before = alone.exec_driver_sql(FILE_NODE).scalar_one()
                alone.exec_driver_sql("VACUUM FULL sealed_record")
                if alone.exec_driver_sql(FILE_NODE).scalar_one() == before:
                    raise _not_the_owner()

    def unscrubbed(self) -> int:
        """How many erased records may still lie in free pages: an erase was stopped halfway."""
        with self._register.reading() as connection:
            rows = select(func.count()).select_from(_stones).where(~_stones.c.scrubbed)
            return int(connection.execute(rows).scalar_one())

    def counts(self) -> tuple[int, int]:
        """How many records are sealed here, and of how many only the hash stayed."""
        with self._register.reading() as connection:
            here, gone = (
                int(connection.execute(select(func.count()).select_from(one)).scalar_one())
                for one in (_records, _erased)
            )
            return here, gone

    def of_bundles(self) -> dict[int, int]:
        """How many records of each bundle are erased, by the bundle's key, where any are."""
        with self._register.reading() as connection:
            counted = select(_erased.c.bundle, func.count()).group_by(_erased.c.bundle)
            return {row[0]: row[1] for row in connection.execute(counted)}

    def close_file(self) -> None:
        """Makes a backup's file one file again, that opens from a read-only stick."""
        store = self._register
        with store.reading() as connection:
            mode = connection.exec_driver_sql("PRAGMA journal_mode=DELETE").scalar()
        if mode != "delete":
            raise _held_open()


def _bury(connection: Connection, ids: Sequence[bytes], today: date) -> set[bytes]:
    where = _records.c.id.in_(ids)
    columns = (_records.c.bundle, _records.c.id, _records.c.sealed)
    rows = connection.execute(select(*columns).where(where)).all()
    hashes = [
        {"bundle": row.bundle, "id": row.id, "digest": record_digest(row.id, row.sealed)}
        for row in rows
    ]
    if hashes:
        connection.execute(insert(_erased), hashes)
        connection.execute(delete(_records).where(where))
        connection.execute(delete(_comments).where(_comments.c.id.in_(ids)))
    found = {row.id for row in rows}
    known = set(connection.execute(select(_stones.c.id).where(_stones.c.id.in_(ids))).scalars())
    new = [
        {"id": one, "erased_on": today, "scrubbed": one not in found}
        for one in ids
        if one not in known
    ]
    if new:
        connection.execute(insert(_stones), new)
    return found


def _batches(ids: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    for at in range(0, len(ids), BATCH):
        yield ids[at : at + BATCH]


def _not_the_owner() -> RegisterError:
    return RegisterError(
        "This database user may not rewrite the table.",  # PostgreSQL only warns, and skips it
        "Erase as the user who owns the register's tables.",
    )


def _held_open() -> RegisterError:
    return RegisterError("Another program has it open.", "Close that program.")
