"""A verified copy of the register on another volume: only what lies there is acknowledged."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.bundle.volume import PARTIAL, sync_folder
from kiosk.errors import KioskError
from kiosk.headquarters.register.backups import Backups
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.copy import verify_copy
from kiosk.headquarters.register.places import Holds, Places
from kiosk.headquarters.register.store import Register

MOUNTS = Path("/proc/self/mountinfo")
OF_MEMORY = ("tmpfs", "ramfs")


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that was read back whole.

    `digest` names what it holds, in hex. `new` counts the bundles that lie in a backup on another
    volume since this one.
    """

    file: Path
    bundles: int
    records: int
    digest: str
    other_volume: bool
    new: int


def back_up(register: Register, folder: Path, today: date) -> BackedUp:
    """Copies the register into a folder, verifies the copy, and notes it in the register.

    Raises:
        KioskError: there is nothing to copy, the folder lies in memory or refuses, or the copy is
            not whole; no file bears a backup's name then.
    """
    binding = register.binding()
    if binding is None:
        raise KioskError("The register is empty.", "Take in a bundle first: intake.")
    if not folder.is_dir():
        raise KioskError(f"There is no folder {folder}.", "Plug in the disk, or make the folder.")
    if _lies_in_memory(folder):
        raise KioskError(
            f"The folder {folder} lies in this computer's memory, which the next start empties.",
            "Nothing was copied. Use a stick or another disk.",
        )
    before = {bundle.digest for bundle in Bundles(register).all()}
    other_volume = _is_other_volume(register.place(), folder)
    partial = folder / f"register-{binding.campaign}.sqlite{PARTIAL}"
    try:
        _discard(partial)
        register.copy_to(partial)
        _make_last(partial)
        held = verify_copy(partial)
        if not before <= set(held):
            raise KioskError(
                "The copy does not hold all that the register holds.", "Use another disk."
            )
        digest = content_digest(held)
        path = folder / f"register-{binding.campaign}-{digest.hex()[:12]}.sqlite"
        instead = path.exists()
        partial.replace(path)
        sync_folder(folder)
    except (OSError, sqlite3.Error) as error:
        _discard(partial)
        raise _tell(folder, error) from error
    except KioskError:
        _discard(partial)
        raise
    Places(register).add(Holds.BACKUP, path)
    new = Backups(register).note(today, digest, held.keys(), other_volume, instead)
    return BackedUp(path, len(held), sum(held.values()), digest.hex(), other_volume, new)


def content_digest(bundles: Iterable[bytes]) -> bytes:
    """SHA-256 over a prefix and the sorted digests of all bundles in a backup."""
    whole = hashlib.sha256(b"petition-kiosk backup v1\0")
    for digest in sorted(bundles):
        whole.update(digest)
    return whole.digest()


def _is_other_volume(place: Path | None, folder: Path) -> bool:
    if place is None:
        return True
    try:
        return place.stat().st_dev != folder.stat().st_dev
    except OSError:
        return False  # nobody can say where it lies, so nothing hangs on it


def _lies_in_memory(folder: Path) -> bool:
    """Whether the folder's file system is one of memory, which no stand may trust."""
    device = folder.stat().st_dev
    wanted = f"{os.major(device)}:{os.minor(device)}"
    try:
        mounts = MOUNTS.read_text("utf-8", "replace")
    except OSError:
        return False  # another system than Linux, which has none
    for line in mounts.splitlines():
        mount, _, source = line.partition(" - ")
        if mount.split()[2] == wanted:
            return source.split()[0] in OF_MEMORY
    return False


def _make_last(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _discard(partial: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        try:
            partial.with_name(partial.name + suffix).unlink(missing_ok=True)
        except OSError:
            return  # the disk is gone or read-only; the first fault is the one to tell


def _tell(folder: Path, error: OSError | sqlite3.Error) -> KioskError:
    # SQLite's name for the fault and not its words, which may hold what a column holds.
    told = error.strerror if isinstance(error, OSError) else getattr(error, "sqlite_errorname", "")
    cause = told or "the copy cannot be read"
    return KioskError(
        f"The backup in {folder} could not be made ({cause}).",
        "The register is as it was. Make room, or use another disk.",
    )
