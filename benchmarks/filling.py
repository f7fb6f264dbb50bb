"""Stands with many rows already stored, filled fast: what a benchmark needs, a kiosk never does."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from kiosk.ledger import FILE
from kiosk.pack.read import read_pack
from kiosk.petition.record import padded_size
from kiosk.resources import bundled_campaign
from kiosk.stand.folders import REHEARSAL
from kiosk.stand.setup import Stand, open_rehearsal

DAY = 10_000
"""Signatures of one day in a filled ledger: a long one has counted on many days."""
BYTES_A_ROW = 6_600
"""Room on the disk for one row: two pages of which the first is shared, and its share of splits."""
CACHE_KIB = 2_000_000


def open_stand(data: Path, rows: int) -> Stand:
    """A stand over the bundled pack with so many rows stored and written back.

    Raises:
        OSError: the disk has too little room.
    """
    _check_room(data, rows)
    stand = _open(data)
    if not rows:
        return stand
    length = sealed_length(stand)
    stand.ledger.close()
    _fill(data / REHEARSAL / FILE, rows, length)
    stand = _open(data)
    stand.ledger.settle()
    return stand


def into_cache(stand: Stand) -> None:
    """Reads the whole ledger, so that the kernel holds it as after a day of use.

    Some machines take cached pages back within seconds, and a page that is not there costs a read
    of the disk: ask again between the rounds.
    """
    with stand.ledger.path.open("rb") as file:
        while file.read(1 << 24):
            pass


def out_of_cache(stand: Stand) -> None:
    """The kernel forgets the ledger, as after a start of the machine or with little memory."""
    stand.ledger.settle()
    descriptor = os.open(stand.ledger.path, os.O_RDWR)
    os.fsync(descriptor)
    os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(descriptor)


def sealed_length(stand: Stand) -> int:
    """How long one sealed record of this stand is; age varies by some bytes, so the median."""
    plaintext = b" " * padded_size(stand.pack)
    return sorted(len(stand.sealer.seal(plaintext)) for _ in range(101))[50]


def _open(data: Path) -> Stand:
    today = date.today()  # noqa: DTZ011 - a rehearsal's day is the machine's
    return open_rehearsal(data, read_pack(bundled_campaign()), today, anew=False)


def _check_room(data: Path, rows: int) -> None:
    data.mkdir(parents=True, exist_ok=True)
    need = rows * BYTES_A_ROW
    free = shutil.disk_usage(data).free
    if need > free:
        raise OSError(f"{rows:,} rows need {need >> 20:,} MiB and {free >> 20:,} MiB are free.")


def _fill(path: Path, rows: int, length: int) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=OFF", "synchronous=OFF", f"cache_size=-{CACHE_KIB}"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO sealed_record (id, digest, sealed) VALUES (?, ?, ?)", _rows(rows, length)
    )
    connection.executemany("INSERT INTO tally (day, count) VALUES (?, ?)", _days(rows))
    connection.execute("COMMIT")
    connection.close()
    _write_back(path)


def _rows(rows: int, length: int) -> Iterator[tuple[bytes, bytes, bytes]]:
    for _ in range(rows):
        yield os.urandom(16), os.urandom(32), os.urandom(length)


def _days(rows: int) -> Iterator[tuple[str, int]]:
    day = date(2000, 1, 1)
    for begin in range(0, rows, DAY):
        yield day.isoformat(), min(DAY, rows - begin)
        day += timedelta(days=1)


def _write_back(path: Path) -> None:
    """Nothing of the filling is left for the kernel to write while the measuring runs."""
    descriptor = os.open(path, os.O_RDWR)
    os.fsync(descriptor)
    os.close(descriptor)
