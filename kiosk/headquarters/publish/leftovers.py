"""What a killed publish or reconcile left: names under no publication's name."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle.volume import PARTIAL, sync_folder
from kiosk.headquarters.duplicates.lists import NAME
from kiosk.headquarters.publish.folder import UNFINISHED, alone, remove_unfinished
from kiosk.headquarters.publish.removal import Removed

LEFT = (UNFINISHED, NAME + PARTIAL)


def leftovers(folder: Path) -> list[Path]:
    """What is left there, or is being written this moment."""
    return [folder / name for name in LEFT if (folder / name).exists()]


def remove_leftovers(folder: Path, *more: str) -> list[Removed]:
    """Removes what a kill left in a folder; a publish that is at work there is not disturbed.

    Args:
        folder: where lists or duplicates.csv were written.
        more: names of files to remove as well.

    Raises:
        KioskError: a publish is at work there.
        OSError: something cannot be removed.
    """
    removed: list[Removed] = []
    if not folder.is_dir():
        return removed
    with alone(folder):
        for path in leftovers(folder):
            files = sum(one.is_file() for one in path.rglob("*")) if path.is_dir() else 1
            remove_unfinished(path)
            removed.append(Removed(path, files, frozenset(), ()))
        for path in (folder / name for name in more):
            if path.is_file():
                path.unlink()
                removed.append(Removed(path, 1, frozenset(), ()))
        if removed:
            sync_folder(folder)
    return removed
