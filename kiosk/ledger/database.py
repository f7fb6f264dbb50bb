"""One stand's SQLite file: made, migrated, written and read, every fault told."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from kiosk.errors import Kind, KioskError
from kiosk.ledger.faults import LedgerError, cause, damaged, tell
from kiosk.ledger.migrate import migrate

REVISIONS = ("0001",)
SCRIPTS = Path(__file__).parent / "migrations"
BUSY_SECONDS = 10


class Database:
    """The file under a ledger. Not for two threads at once; other processes may read and export.

    Args:
        path: the file; made with mode 0600 where there is none.
        page: the page size in bytes for a new file.
        make: whether to make a new file where there is none.

    Raises:
        LedgerError: it is not there, no ledger, damaged, on a full or read-only disk.
        NewerVersion: a later version wrote it.
    """

    def __init__(self, path: Path, *, page: int = 4096, make: bool = True) -> None:
        self.path = path
        if not path.exists():
            if not make:
                raise LedgerError(
                    f"There is no ledger in {path.parent}.",
                    "Check --data, and --rehearsal.",
                    Kind.STORAGE,
                )
            self._make_file()
        self._engine = _engine(path, page)
        try:
            with self._told(), self._writing() as connection:
                migrate(connection, SCRIPTS, REVISIONS, "ledger", "sealed_record")
        except KioskError:
            self.close()
            raise

    def close(self) -> None:
        """Lets go of the file."""
        self._engine.dispose()

    def _make_file(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except OSError as error:
            raise LedgerError(
                f"The ledger cannot be made in {self.path.parent} ({error.strerror}).",
                "Choose a folder on this computer's own disk that can be written.",
                Kind.STORAGE_READ_ONLY,
            ) from error

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                # SQLite has rolled back by itself where the disk is full.
                driver = cast(sqlite3.Connection, connection.connection.driver_connection)
                if driver.in_transaction:
                    connection.exec_driver_sql("ROLLBACK")
                raise
            connection.exec_driver_sql("COMMIT")

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._told(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except DatabaseError as error:
            raise LedgerError(*tell(cause(error))) from None
        except (ValueError, TypeError):  # a cell holds what its column never held
            raise damaged() from None


def _engine(path: Path, page: int) -> Engine:
    # The driver autocommits and every write begins with BEGIN IMMEDIATE of our own: a reader never
    # takes the write lock, and a writer never fails half-way for want of it.
    engine = create_engine(
        f"sqlite+pysqlite:///{path}",
        hide_parameters=True,
        isolation_level="AUTOCOMMIT",
        poolclass=StaticPool,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def _pragmas(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in (
            f"page_size={page}",
            "secure_delete=ON",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
        ):
            connection.execute(f"PRAGMA {pragma}")

    return engine
