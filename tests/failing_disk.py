"""Lets the n-th act of SQLite on its disk fail, inside this process.

SQLite reaches the disk through a table of functions (sqlite3_io_methods). For each file that it
opens, a copy of that table takes the real one's place, whose writing acts count and can refuse.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

FULL, IO_WRITE, IO_FSYNC, IO_TRUNCATE, READ_ONLY = 13, 778, 1034, 1546, 8
ACTS = {"write": 3, "truncate": 4, "sync": 5}
"""Places in the table, the version not counted: close, read, write, truncate, sync ..."""
RESULTS = {
    "ENOSPC": {"write": FULL, "truncate": FULL, "sync": FULL},
    "EIO": {"write": IO_WRITE, "truncate": IO_TRUNCATE, "sync": IO_FSYNC},
    "EROFS": {"write": READ_ONLY, "truncate": READ_ONLY, "sync": READ_ONLY},
}
"""What SQLite's own layer answers for each of the system's errors."""

METHODS = 19
"""Pointers in the table, the version among them (it takes the place of one)."""

_Write = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
)
_Truncate = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int64)
_Sync = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)
_Open = ctypes.CFUNCTYPE(
    ctypes.c_int,
    ctypes.c_void_p,
    ctypes.c_void_p,  # the name as SQLite's own pointer: it goes on using it
    ctypes.c_void_p,
    ctypes.c_int,
    ctypes.c_void_p,
)
KINDS = {"write": _Write, "truncate": _Truncate, "sync": _Sync}


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("version", ctypes.c_int),
        ("file_bytes", ctypes.c_int),
        ("most_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        ("open", ctypes.c_void_p),
    )


@dataclass
class Disk:
    """How many writing acts there were, and which of them is to fail from then on, and how."""

    acts: int = 0
    fails_at: int = 0
    error: str = "EIO"
    lasting: bool = False
    kept: list[object] = field(default_factory=list, repr=False)

    def fails(self) -> bool:
        self.acts += 1
        return self.fails_at > 0 and (
            self.acts >= self.fails_at if self.lasting else self.acts == self.fails_at
        )

    def rest(self) -> None:
        """From now on nothing fails; counting begins anew."""
        self.acts = self.fails_at = 0

    def fail(self, at: int, error: str, lasting: bool = False) -> None:
        """The act that comes as the n-th from now on fails; where it lasts, every later one too."""
        self.acts, self.fails_at, self.error, self.lasting = 0, at, error, lasting


@contextmanager
def failing_disk() -> Iterator[Disk]:
    """Every file that SQLite opens inside lies on a disk that can be told to fail.

    The tables of files that stay open live on with them.
    """
    library = ctypes.CDLL(ctypes.util.find_library("sqlite3"))
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    vfs = library.sqlite3_vfs_find(None).contents
    real = _Open(vfs.open)
    before, disk = vfs.open, Disk()

    def opened(vfs_: int, name: int, file: int, flags: int, out: int) -> int:
        result = int(real(vfs_, name, file, flags, out))
        if result == 0:
            _wrap(file, disk)
        return result

    own = _Open(opened)
    disk.kept.append(own)
    vfs.open = ctypes.cast(own, ctypes.c_void_p).value
    try:
        yield disk
    finally:
        vfs.open = before
        _FOREVER.append(disk)


_FOREVER: list[Disk] = []
"""SQLite may still hold these tables: a connection is closed when Python pleases."""


def _wrap(file: int, disk: Disk) -> None:
    """The file's table of functions becomes a copy in which the writing ones may refuse."""
    slot = ctypes.cast(file, ctypes.POINTER(ctypes.c_void_p))
    table = ctypes.cast(slot[0], ctypes.POINTER(ctypes.c_void_p * METHODS)).contents
    copy = (ctypes.c_void_p * METHODS)(*table)
    for act, at in ACTS.items():
        copy[at] = ctypes.cast(_refusing(act, copy[at], disk), ctypes.c_void_p).value
    disk.kept.append(copy)
    slot[0] = ctypes.addressof(copy)


def _refusing(act: str, real: int | None, disk: Disk) -> object:
    go_on = KINDS[act](real)

    def acting(*given: int) -> int:
        if disk.fails():
            return RESULTS[disk.error][act]
        return int(go_on(*given))

    own = KINDS[act](acting)
    disk.kept += [go_on, own]
    return own
