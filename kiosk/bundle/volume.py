"""Puts a bundle on a stick so that a pulled stick holds nothing, a `.partial`, or a whole bundle.

Write order: `.partial`, fsync, read back past the cache and compare, rename, fsync the folder. What
is read back of a bundle is verified too: bytes that are the same may still be of a damaged ledger.
"""

from __future__ import annotations

import errno
import hashlib
import os
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO

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
    return _place(folder, name, pieces, mode, _read_back)


def place_bundle(folder: Path, name: str, pieces: Iterable[bytes]) -> Path:
    """As `place`, and what lies there is a bundle that headquarters can verify.

    Raises:
        VolumeError: why it could not be written.
        BundleError: it was written as it is, and is no sound bundle; nothing bears the name then.
    """
    return _place(folder, name, pieces, 0o644, _verified)


def _place(
    folder: Path,
    name: str,
    pieces: Iterable[bytes],
    mode: int,
    read_back: Callable[[Path, bytes], bytes],
) -> Path:
    partial = folder / (name + PARTIAL)
    try:
        if not folder.is_dir():  # which raises where a stick was pulled just now
            raise VolumeError(
                f"There is no folder {folder}.", "Plug in the stick, or make the folder first."
            )
        written = _write(partial, pieces, mode)
        if read_back(partial, written) != written:
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


def _read_back(path: Path, _written: bytes) -> bytes:
    whole = hashlib.sha256()
    with path.open("rb") as file:
        _past_cache(file)
        while chunk := file.read(CHUNK):
            whole.update(chunk)
    return whole.digest()


def _verified(path: Path, written: bytes) -> bytes:
    """As `_read_back`, and verifies the bundle in the same reading, which costs half of two."""
    from kiosk.bundle.manifest import BundleError  # late: cryptography
    from kiosk.bundle.read import BundleReader

    whole = hashlib.sha256()
    try:
        with path.open("rb") as file:
            _past_cache(file)
            deque(BundleReader(file).records(whole), maxlen=0)  # reads them all and keeps none
    except BundleError as error:
        if isinstance(error.__cause__, OSError):
            raise error.__cause__ from None  # of the stick, which could not be read
        found = _read_back(path, written)
        if found != written:
            return found  # the stick changed it
        raise
    return whole.digest()


def _past_cache(file: BinaryIO) -> None:
    if hasattr(os, "posix_fadvise"):  # drop the cache, or the check would read memory
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


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
