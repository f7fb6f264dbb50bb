"""Removes a publication's folder: only what this register published, as its checksums say."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.volume import sync_folder
from kiosk.errors import KioskError
from kiosk.headquarters.publish.folder import SUMS

MOST_SUMS_BYTES = 1 << 16
CHUNK = 1 << 20
_LINE = re.compile(r"([0-9a-f]{64})  (([^/\\\x00]+)/SHA256SUMS|[^/\\\x00]+)")


class NotOurs(KioskError):
    """A publication of another register."""


@dataclass(frozen=True, slots=True)
class Removed:
    """A publication that was removed. `left` are files in it that `publish` did not write."""

    folder: Path
    files: int
    digests: frozenset[bytes]
    left: tuple[Path, ...]


def publications_in(folder: Path) -> list[Path]:
    """The folder itself where it is a publication, else those inside it."""
    if (folder / SUMS).is_file():
        return [folder]
    return sorted(one.parent for one in folder.glob(f"*/{SUMS}") if one.is_file())


def remove(folder: Path, ours: Collection[bytes]) -> Removed:
    """Removes a publication's files, its checksums last, so that a kill can be gone on with.

    Args:
        folder: a publication, or one reader's folder of it.
        ours: the digests of the readers' folders that the register published.

    Raises:
        KioskError: it is none of ours, or a file is not as it was published; nothing was removed.
        OSError: a file cannot be removed.
    """
    digests: set[bytes] = set()
    try:
        files = list(_checked(folder, digests))
    except (OSError, UnicodeDecodeError):
        raise KioskError("It cannot be read as a publication.") from None
    if not digests.intersection(ours):
        raise NotOurs("This register did not publish it.")
    for path in files:
        path.unlink(missing_ok=True)
    for inner in sorted({path.parent for path in files} - {folder}):
        _leave(inner)
    _leave(folder)
    left = tuple(sorted(folder.rglob("*"))) if folder.exists() else ()
    return Removed(folder, len(files), frozenset(digests), left)


def _checked(folder: Path, digests: set[bytes]) -> Iterator[Path]:
    """The files that are there, each as its checksum says, and the checksums after them."""
    if folder.is_symlink():
        raise KioskError("It is a link, and links are not followed.")
    with (folder / SUMS).open("rb") as file:
        sums = file.read(MOST_SUMS_BYTES)
    digests.add(hashlib.sha256(sums).digest())
    for line in sums.decode().splitlines():
        said = _LINE.fullmatch(line)
        if said is None or said[2] in (".", ".."):
            raise KioskError("Its checksums are none of ours.")
        if said[3]:
            digests.add(bytes.fromhex(said[1]))
        path = folder / said[2]
        if said[3] in (".", "..") or path.is_symlink():
            raise KioskError("It holds a link, and links are not followed.")
        if not path.exists():
            continue  # removed before a kill
        if _sha256(path) != said[1]:
            raise KioskError(f"{said[2]} is not as it was published; remove the folder by hand.")
        if said[3]:
            yield from _checked(path.parent, digests)
        else:
            yield path
    yield folder / SUMS


def _leave(folder: Path) -> None:
    if folder.exists() and not any(folder.iterdir()):
        folder.rmdir()
        sync_folder(folder.parent)


def _sha256(path: Path) -> str:
    whole = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            whole.update(chunk)
    return whole.hexdigest()
