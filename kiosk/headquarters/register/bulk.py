"""What is written in the databases' own ways: many records fast, and rows that others write too."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice

from sqlalchemy import Connection, Table, insert, select, text
from sqlalchemy.dialects import postgresql, sqlite

from kiosk.bundle.read import BundledRecord
from kiosk.headquarters.register.connect import DriverError
from kiosk.headquarters.register.models import SealedRecordRow
from kiosk.ledger.migrate import table_of

BATCH = 500
"""Records at a time: at most 32 MiB, because no record has more than 64 KiB."""

MIGRATING = 0x6B696F736B
"""The lock under which one office at a time migrates a PostgreSQL register."""

ERASING = 0x6B696F736C
"""The lock that an erase holds alone and intakes share, so that none passes by a tombstone."""

NOTING = 0x6B696F736D
"""The lock under which one office at a time looks at what was noted and adds to it."""

INSERT = "INSERT INTO sealed_record (bundle, id, sealed) VALUES (?, ?, ?)"
COPY = "COPY sealed_record (bundle, id, sealed) FROM STDIN (FORMAT BINARY)"
COPY_HEAD = b"PGCOPY\n\xff\r\n\0" + bytes(8)
COPY_END = b"\xff\xff"
_row_head = struct.Struct(">hiii").pack
"""Three fields, then the length and value of the first and the length of the second."""


def one_at_a_time(connection: Connection) -> None:
    """Until the transaction ends nobody else passes here; SQLite writes one at a time anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATING})


def while_nobody_notes(connection: Connection) -> None:
    """Until the transaction ends nobody else passes here, so that what was looked up stays true."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": NOTING})


def while_nobody_erases(connection: Connection) -> None:
    """Until the transaction ends nothing is erased; others may take in meanwhile."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock_shared(:lock)"), {"lock": ERASING})


def while_nobody_takes_in(connection: Connection) -> None:
    """Until the transaction ends nobody takes in or erases."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": ERASING})


def add(connection: Connection, table: Table, row: Mapping[str, object]) -> bool:
    """Adds a row unless one of its keys is there, or comes by another office's hand meanwhile.

    Returns:
        Whether the row is new.
    """
    statement: postgresql.Insert | sqlite.Insert
    if connection.dialect.name == "sqlite":
        statement = sqlite.insert(table).values(row).on_conflict_do_nothing()
    elif connection.dialect.name == "postgresql":
        statement = postgresql.insert(table).values(row).on_conflict_do_nothing()
    else:
        return _add_slowly(connection, table, row)
    # Not rowcount, which drivers tell differently where a row comes back.
    return connection.execute(statement.returning(*table.primary_key)).first() is not None


def _add_slowly(connection: Connection, table: Table, row: Mapping[str, object]) -> bool:
    """By looking first: two offices at one moment may meet a fault here, and try again."""
    keys = [column == row[column.name] for column in table.primary_key if column.name in row]
    if keys and connection.execute(select(table).where(*keys)).first():
        return False
    connection.execute(insert(table), dict(row))
    return True


def insert_records(
    connection: Connection, key: int, records: Iterable[BundledRecord], tick: Callable[[], None]
) -> None:
    """Inserts a bundle's records; `records` may raise, and calls `tick` after each batch."""
    batches = _batches(records)
    if connection.dialect.driver == "psycopg":
        _copy(connection, key, batches, tick)
        return
    for batch in batches:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(INSERT, [(key, one.id, one.sealed) for one in batch])
        else:
            rows = [{"bundle": key, "id": one.id, "sealed": one.sealed} for one in batch]
            connection.execute(insert(table_of(SealedRecordRow)), rows)
        tick()


def _copy(
    connection: Connection,
    key: int,
    batches: Iterable[list[BundledRecord]],
    tick: Callable[[], None],
) -> None:
    """By PostgreSQL's binary COPY, whose rows are made here faster than by the driver."""
    import psycopg

    cursor = connection.connection.cursor()
    try:
        with cursor.copy(COPY) as copy:
            copy.write(COPY_HEAD)
            for batch in batches:
                copy.write(b"".join(_copy_rows(key, batch)))
                tick()
            copy.write(COPY_END)
    except psycopg.Error as fault:
        raise DriverError(fault) from None
    finally:
        cursor.close()


def _copy_rows(key: int, batch: Iterable[BundledRecord]) -> Iterator[bytes]:
    for one in batch:
        yield _row_head(3, 4, key, len(one.id))
        yield one.id
        yield len(one.sealed).to_bytes(4)
        yield one.sealed


def _batches(records: Iterable[BundledRecord]) -> Iterator[list[BundledRecord]]:
    waiting = iter(records)
    while batch := list(islice(waiting, BATCH)):
        yield batch
