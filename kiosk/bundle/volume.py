"""Puts a bundle on a stick so that a pulled stick holds nothing, a `.partial`, or a whole bundle.

Write order: `.partial`, fsync, read back past the cache and compare, rename, fsync the folder.
"""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from kiosk.errors import KioskError

PARTIAL = ".partial"
CHUNK = 1 << 20


class VolumeError(KioskError):
    """The stick or folder refused; what it was to carry is still safe on this computer."""


def place(folder: Path, name: str, pieces: Iterable[bytes], mode: int = 0o644) -> Path:
    """Writes a file into a folder, checked by reading it back, and makes it last.

    Args:
        folder: an existing folder.
        name: the file's name there.
        pieces: the file's content.
        mode: who may read it, where the file system can tell.

    Raises:
        VolumeError: in one sentence why it could not be written; no half file bears the name then.
    """
    partial = folder / (name + PARTIAL)
    try:
        if not folder.is_dir():  # which raises where a stick was pulled just now
            raise VolumeError(
                f"There is no folder {folder}.", "Plug in the stick, or make the folder first."
            )
        written = _write(partial, pieces, mode)
        if _read_back(partial) != written:
            raise VolumeError(
                f"{name} did not read back as it was written.",
                "Nothing is lost. The stick may be broken: use another one.",
            )
        partial.replace(folder / name)
        sync_folder(folder)
    except OSError as error:
        _discard(partial)
        raise VolumeError(*_tell(name, error)) from error
    except KioskError:  # of the stick, or of what feeds the pieces
        _discard(partial)
        raise
    return folder / name


def sync_folder(folder: Path) -> None:
    """Makes a rename in a folder last through a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write(path: Path, pieces: Iterable[bytes], mode: int) -> bytes:
    whole = hashlib.sha256()
    path.unlink(missing_ok=True)  # one left by a pulled stick; its mode would hold on
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(handle, "wb") as file:
        for piece in pieces:
            file.write(piece)
            whole.update(piece)
        file.flush()
        os.fsync(file.fileno())
    return whole.digest()


def _read_back(path: Path) -> bytes:
    whole = hashlib.sha256()
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):  # drop the cache, or the check would read memory
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := file.read(CHUNK):
            whole.update(chunk)
    return whole.digest()


def _discard(partial: Path) -> None:
    try:
        partial.unlink(missing_ok=True)
    except OSError:
        return  # a pulled stick keeps its .partial, which intake refuses


def _tell(name: str, error: OSError) -> tuple[str, str]:
    safe = "Nothing is lost: the signatures are still on this computer."
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return (f"There is no room for {name}.", f"{safe} Make room or use another stick.")
        case errno.EROFS | errno.EACCES | errno.EPERM:
            return (
                f"{name} cannot be written: the folder is read-only.",
                f"{safe} Use a folder or stick that can be written.",
            )
        case _:
            return (f"{name} could not be written ({error.strerror}).", f"{safe} Try again.")
