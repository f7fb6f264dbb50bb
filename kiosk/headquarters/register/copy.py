"""A copy of a register in one SQLite file, and the proof that it holds what it should."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import URL, Connection, create_engine, insert, select
from sqlalchemy.exc import DatabaseError

from kiosk.bundle.manifest import BundleError, Manifest, record_digest, root_of
from kiosk.headquarters.register.connect import RegisterError
from kiosk.headquarters.register.models import Base
from kiosk.sealing.keys import verify

BATCH = 500
HERE = ("localhost", "127.0.0.1", "::1")


def copy_file(source: Path, target: Path) -> None:
    """Copies an SQLite register as it is at one moment, while others may go on writing to it."""
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
        new.execute("PRAGMA journal_mode=DELETE")  # one file, that opens from a read-only stick


def copy_rows(source: Connection, target: Path) -> None:
    """Copies every row of a register at one moment into an empty SQLite register."""
    source = source.execution_options(
        isolation_level="REPEATABLE READ", stream_results=True, max_row_buffer=BATCH
    )
    engine = create_engine(f"sqlite+pysqlite:///{target}", hide_parameters=True)
    try:
        with engine.begin() as new:
            for table in Base.metadata.sorted_tables:
                for rows in source.execute(select(table)).mappings().partitions(BATCH):
                    new.execute(insert(table), [dict(row) for row in rows])
        with engine.connect() as new:
            new.exec_driver_sql("PRAGMA journal_mode=DELETE")
    finally:
        engine.dispose()


def verify_copy(path: Path) -> dict[bytes, int]:
    """Reads a copy to its end, past the cache, and verifies every bundle in it.

    Returns:
        How many records each bundle holds, erased ones included, by its digest.

    Raises:
        RegisterError: a bundle in it is not the one that its stand signed.
        OSError, sqlite3.Error: the file cannot be read.
    """
    with path.open("rb") as file:
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    held: dict[bytes, int] = {}
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as copy:
        copy.text_factory = bytes  # a damaged column may hold text; no fault may print it
        bundles = copy.execute('SELECT "key", digest, manifest, signature FROM bundle').fetchall()
        for key, digest, content, signature in bundles:
            records = copy.execute("SELECT id, sealed FROM sealed_record WHERE bundle = ?", (key,))
            digests = [record_digest(_blob(one), _blob(sealed)) for one, sealed in records]
            erased = copy.execute("SELECT digest FROM erased_record WHERE bundle = ?", (key,))
            digests += [_blob(one) for (one,) in erased]
            held[_blob(digest)] = _check(_blob(digest), _blob(content), _blob(signature), digests)
    return held


def _blob(value: object) -> bytes:
    """A column's bytes; a damaged one may hold anything, and then fits no digest."""
    return value if isinstance(value, bytes) else b""


def _check(digest: bytes, content: bytes, signature: bytes, digests: list[bytes]) -> int:
    try:
        manifest = Manifest.from_bytes(content)
    except BundleError:
        manifest = None
    if (
        manifest is None
        or manifest.digest != digest
        or not verify(bytes.fromhex(manifest.device), signature, digest)
        or manifest.count != len(digests)
        or root_of(digests).hex() != manifest.root
    ):
        name = f"Bundle {manifest.number}" if manifest else "A bundle"
        raise RegisterError(
            f"{name} in the copy is not the one that its stand signed.",
            "Either the register or the place of the copy is damaged. Take the bundle in again"
            " into a new register, and use another stick.",
        )
    return len(digests)


def place_of_server(connection: Connection, url: URL) -> Path | None:
    """Where a PostgreSQL server keeps its data, where it runs on this computer; else None.

    Raises:
        RegisterError: it runs here and does not tell.
    """
    socket = url.query.get("host")
    host = url.host or (socket if isinstance(socket, str) else "")
    if host and host not in HERE and not host.startswith("/"):
        return None
    try:
        return Path(str(connection.exec_driver_sql("SHOW data_directory").scalar()))
    except DatabaseError:
        raise RegisterError(
            "The database runs on this computer and does not tell where its data lies.",
            "Give its user the role pg_read_all_settings.",
        ) from None
