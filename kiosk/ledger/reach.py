"""Reads what SQLite can still reach of a ledger, damaged or not, and changes nothing of it."""

from __future__ import annotations

import errno
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

from kiosk.ledger.faults import DAMAGED
from kiosk.ledger.store import SealedRecord

ID_BYTES = 16
DIGEST_BYTES = 32
MOST_CELL_BYTES = 1 << 20
"""A damaged length may claim a gigabyte; no cell of a ledger is so long."""
LEAST_ROW_BYTES = 64
BELOW = b""
ABOVE = b"\xff" * (ID_BYTES + 1)
TRIES = 6
"""So often a stretch of ids that cannot be read is halved, in search of rows behind the damage."""

BUNDLES = """
SELECT number, count, manifest, signature, exported_on, acknowledged_on FROM bundle ORDER BY number
"""
DAYS = "SELECT day FROM tally UNION ALL SELECT day FROM journal"
_FROM = "SELECT id, digest, sealed, bundle FROM sealed_record WHERE id > ? AND id < ? ORDER BY id "
SCANS = {"ASC": _FROM + "ASC", "DESC": _FROM + "DESC"}

Digest = Callable[[bytes, bytes], bytes]
"""A record's digest, of its id and its sealed bytes."""


@dataclass(frozen=True, slots=True)
class ReachedBundle:
    """A closed bundle's row as it lies there, whatever its cells hold.

    `digests` are those of its rows that were reached and whose digest matches.
    """

    number: int
    count: int
    manifest: object = field(repr=False)
    signature: object = field(repr=False)
    exported_on: object
    acknowledged_on: object
    digests: tuple[bytes, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Reached:
    """What could be read of a ledger.

    Args:
        records: every row that was reached and whose digest matches, sorted by id.
        bundles: of each closed bundle its count and how many of its rows are among `records`.
        cleared: rows of acknowledged bundles that are not here: cleared, as far as can be told.
        closed: the bundles' rows, oldest first.
        unlike: rows that were reached and whose digest does not match.
        tally: how many signatures the tally says there are; None where it cannot be read.
        settings: what could be read of them.
        days: the days of tally and journal, as they lie there.
        revision: the schema's revision, "" where it cannot be read.
        fault: SQLite's own words for the first thing that failed, "" where nothing did.
    """

    records: tuple[SealedRecord, ...] = field(repr=False)
    bundles: Mapping[int, tuple[int, int]]
    cleared: int
    closed: tuple[ReachedBundle, ...] = field(repr=False)
    unlike: int
    tally: int | None
    settings: Mapping[str, str]
    days: tuple[object, ...]
    revision: str
    fault: str

    @property
    def missing(self) -> int | None:
        """How many are missing at least, by the tally and by the bundles; None: not known.

        The tally counts signatures, and rows may be withdrawals too: so this is the least.
        """
        if self.tally is None and not self.bundles:
            return None
        of_bundles = sum(max(0, count - there) for count, there in self.bundles.values())
        of_tally = (self.tally or 0) - len(self.records)
        return max(0, max(of_tally, of_bundles) - self.cleared, self.unlike)


def reach(path: Path, digest: Digest) -> Reached:
    """Reads all of a ledger that can be read.

    It opens the file read-only, and a copy where the disk is read-only and the file's latest
    rows still lie beside it in the WAL.

    Args:
        path: the ledger's file.
        digest: how a record's digest is made.

    Raises:
        OSError: the file itself cannot be read.
    """
    with path.open("rb") as file:
        file.read(1)
    try:
        with _open(path) as connection:
            return _Reader(connection, digest, path.stat().st_size).read()
    except sqlite3.Error as error:
        raise OSError(errno.EIO, "SQLite cannot open it") from error


class _Reader:
    def __init__(self, connection: sqlite3.Connection, digest: Digest, size: int) -> None:
        self._connection = connection
        self._digest = digest
        # A damaged tree may lead in circles; no scan of a sound one is longer.
        self._most = size // LEAST_ROW_BYTES + 1
        self._found: dict[bytes, tuple[SealedRecord, object]] = {}
        self._unlike: set[tuple[object, ...]] = set()
        self._fault = ""

    def read(self) -> Reached:
        self._read_records()
        of_bundles = self._rows(BUNDLES) or []
        bundles = [row for row in of_bundles if isinstance(row[0], int) and isinstance(row[1], int)]
        if len(bundles) < len(of_bundles):
            self._fault = self._fault or DAMAGED
        days = self._rows(DAYS) or []
        tally = self._rows("SELECT count FROM tally")
        settings = self._rows("SELECT key, value FROM setting") or []
        revision = self._rows("SELECT version_num FROM alembic_version") or []
        self._check()
        digests: dict[object, list[bytes]] = {}
        for record, bundle in self._found.values():
            digests.setdefault(bundle, []).append(record.digest)
        closed = tuple(_bundle(row, digests.get(row[0], ())) for row in bundles)
        return Reached(
            records=tuple(self._found[one][0] for one in sorted(self._found)),
            bundles={one.number: (one.count, len(one.digests)) for one in closed},
            cleared=sum(
                max(0, one.count - len(one.digests)) for one in closed if one.acknowledged_on
            ),
            closed=closed,
            unlike=len(self._unlike),
            tally=_sum(tally),
            settings={str(key): str(value) for key, value in settings},
            days=tuple(row[0] for row in days),
            revision=next((str(row[0]) for row in revision), ""),
            fault=self._fault,
        )

    def _read_records(self) -> None:
        """Reads from below and from above up to the damage, then looks for rows inside it."""
        stretches = [(BELOW, ABOVE, TRIES)]
        while stretches:
            low, high, tries = stretches.pop()
            last, whole = self._scan(low, high, "ASC")
            if whole:
                continue
            first, whole = self._scan(last, high, "DESC")
            if whole or tries == 0:
                continue
            tries = tries - 1 if (last, first) == (low, high) else TRIES
            middle = _between(last, first)
            if last < middle < first:
                stretches += [(last, middle, tries), (middle, first, tries)]

    def _scan(self, low: bytes, high: bytes, order: str) -> tuple[bytes, bool]:
        """Reads ids between two, up to the first damage: how far it came, and whether to the end.

        Only a row whose digest matches moves it on: a damaged id could lead anywhere.
        """
        at = low if order == "ASC" else high
        nearer = max if order == "ASC" else min
        try:
            rows = self._connection.execute(SCANS[order] + " LIMIT ?", (low, high, self._most))
            for number, (record_id, *rest) in enumerate(rows, start=1):
                if self._take(record_id, *rest):
                    at = nearer(at, record_id)
                if number == self._most:
                    return at, False
        except sqlite3.Error as error:
            self._fail(error)
            return self._scan_last(at, low, high, order), False
        return at, True

    def _scan_last(self, at: bytes, low: bytes, high: bytes, order: str) -> bytes:
        """Reads the row before the damage, which the driver drops when the step after it fails."""
        asked = (at, high) if order == "ASC" else (low, at)
        try:
            row = self._connection.execute(SCANS[order] + " LIMIT 1", asked).fetchone()
        except sqlite3.Error:
            return at
        if row is None or not self._take(*row):
            return at
        record_id: bytes = row[0]
        return record_id

    def _take(self, record_id: object, digest: object, sealed: object, bundle: object) -> bool:
        if (
            isinstance(record_id, bytes)
            and isinstance(sealed, bytes)
            and isinstance(digest, bytes)
            and len(record_id) == ID_BYTES
            and self._digest(record_id, sealed) == digest
        ):
            self._found[record_id] = (SealedRecord(record_id, digest, sealed), bundle)
            return True
        self._unlike.add((record_id, digest))
        return False

    def _rows(self, query: str) -> list[tuple[Any, ...]] | None:
        """All rows of a small table; None where any of them cannot be read."""
        try:
            return self._connection.execute(query).fetchmany(self._most)
        except sqlite3.Error as error:
            self._fail(error)
            return None

    def _check(self) -> None:
        """SQLite's own check finds damage that no reading meets."""
        told = self._rows("PRAGMA quick_check(1)")
        if told is not None and told != [("ok",)] and not self._fault:
            self._fault = DAMAGED

    def _fail(self, error: sqlite3.Error) -> None:
        self._fault = self._fault or str(error)


@contextmanager
def _open(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that writes nothing to `path`."""
    with closing(_connect(path, "mode=ro")) as connection:
        if _answers(connection):
            yield connection
            return
    wal = path.with_name(path.name + "-wal")
    if not wal.exists() or wal.stat().st_size == 0:
        with closing(_connect(path, "immutable=1")) as connection:
            yield connection
        return
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        shutil.copyfile(wal, copy.with_name(wal.name))
        with closing(_connect(copy, "mode=rw")) as connection:
            yield connection


def _connect(path: Path, how: str) -> sqlite3.Connection:
    connection = sqlite3.connect(f"file:{quote(str(path.resolve()))}?{how}", uri=True)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MOST_CELL_BYTES)
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    # A damaged line of the schema then hides its own table and no other.
    connection.execute("PRAGMA writable_schema=ON")
    return connection


def _answers(connection: sqlite3.Connection) -> bool:
    """Whether SQLite could open the file at all; a damaged one it can."""
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        told = str(error)
        return "unable to open" not in told and "readonly" not in told
    except sqlite3.DatabaseError:
        return True
    return True


def _between(low: bytes, high: bytes) -> bytes:
    """The id half-way; ids are random, so half of the rows lie on each side."""
    one = int.from_bytes(low.ljust(ID_BYTES, b"\0")[:ID_BYTES])
    other = int.from_bytes(high.ljust(ID_BYTES, b"\0")[:ID_BYTES])
    return ((one + other) // 2).to_bytes(ID_BYTES)


def _bundle(row: tuple[Any, ...], digests: Iterable[bytes]) -> ReachedBundle:
    number, count, manifest, signature, exported_on, acknowledged_on = row
    return ReachedBundle(
        number, count, manifest, signature, exported_on, acknowledged_on, tuple(digests)
    )


def _sum(rows: list[tuple[Any, ...]] | None) -> int | None:
    if rows is None or not all(isinstance(row[0], int) for row in rows):
        return None
    return sum(int(row[0]) for row in rows)
