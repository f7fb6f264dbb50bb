"""What a kill or a power cut left half done in the data folder is finished at the next start.

Call `finish` before anything looks into the folder. It imports nothing slow.
"""

from __future__ import annotations

import os
import secrets
import shutil
from pathlib import Path

from kiosk.bundle.volume import sync_folder
from kiosk.errors import KioskError
from kiosk.stand import guard_file
from kiosk.stand.folders import LIVE, PACK, PACK_CACHE, REHEARSAL

CLOSING = "closing"
"""While this file lies in the data folder, the stand is being closed for good."""

NEXT_LIVE = "live.next"
"""A complete live folder that takes the place of one that was moved aside."""

NEXT_PACK = "pack.next"
"""In a live folder: a complete pack that takes the place of `pack`."""

MOVED = "moved"
"""Stands of other machines, each a data folder of its own under its device's name."""

UNFINISHED = "live.partial"

OURS = (
    LIVE,
    NEXT_LIVE,
    UNFINISHED,
    MOVED,
    REHEARSAL,
    PACK_CACHE,
    guard_file.FILE,
    guard_file.FILE + ".partial",
)
"""All that a stand writes into its data folder, but the lock. Nothing else there is touched."""

CHUNK = 1 << 20


def finish(data: Path) -> None:
    """Finishes what was begun.

    Raises:
        KioskError: the data folder cannot be written.
    """
    try:
        if (data / CLOSING).exists():
            wipe(data)
        _take_place(data / NEXT_LIVE, data / LIVE)
        _take_place(data / LIVE / NEXT_PACK, data / LIVE / PACK)
    except OSError as error:
        raise KioskError(
            f"The data folder {data} cannot be written ({error.strerror}).",
            "Nothing is lost. Make it writable, then start again.",
        ) from error


def moved_stands(data: Path) -> tuple[Path, ...]:
    """The data folders of stands that were moved here from other computers, none mostly."""
    folder = data / MOVED
    return tuple(sorted(one for one in folder.iterdir() if one.is_dir())) if folder.exists() else ()


def wipe(data: Path) -> None:
    """Overwrites and deletes everything of this stand, the marker last.

    On flash an overwritten block may live on; what matters was never readable.

    Raises:
        OSError: the disk refuses; the rest goes at the next start.
    """
    for name in OURS:
        _wipe(data / name)
    sync_folder(data)
    (data / CLOSING).unlink(missing_ok=True)
    sync_folder(data)


def _take_place(ready: Path, place: Path) -> None:
    if ready.exists() and not place.exists():
        ready.rename(place)
        sync_folder(place.parent)


def _wipe(path: Path) -> None:
    if path.is_symlink() or not path.exists():
        path.unlink(missing_ok=True)
        return
    if path.is_dir():
        for child in path.iterdir():
            _wipe(child)
        path.rmdir()
        return
    _overwrite(path)
    path.unlink()


def _overwrite(path: Path) -> None:
    left = path.stat().st_size
    with path.open("r+b") as file:
        while left > 0:
            left -= file.write(secrets.token_bytes(min(left, CHUNK)))
        file.flush()
        os.fsync(file.fileno())


def discard(folder: Path) -> None:
    """Deletes a folder that was never finished; one that is not there is no matter."""
    shutil.rmtree(folder, ignore_errors=True)
