"""Carries home whatever a stand still has, when it can no longer be used as it is.

An ordinary export is the better way: it keeps the stand's own key and numbers. Where the ledger is
damaged, or cannot be written so that no bundle can be closed, a salvage takes its place.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.bundle.volume import VolumeError
from kiosk.errors import KioskError
from kiosk.stand.export import export, refuse_key_beside
from kiosk.stand.folders import mode_folder
from kiosk.stand.salvage import diagnose, salvage
from kiosk.stand.unfinished import moved_stands

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Rescued:
    """What lies on the stick now, checked.

    Args:
        files: bundles, and a report of what is missing where anything was salvaged.
        records: how many records were salvaged; None where an ordinary export carried all.
        missing: how many are missing besides, at least; None where nothing is left that tells.
        words: under which headquarters accepts the salvaged bundles; empty where there are none.
        old_words: of the stand that was salvaged; empty where there is none.
    """

    files: tuple[Path, ...]
    records: int | None = None
    missing: int | None = 0
    words: str = ""
    old_words: str = ""


def rescue(
    data: Path,
    target: Path,
    rehearsal: bool,
    today: date,
    progress: Progress = lambda _done, _all: None,
) -> Rescued:
    """Exports where that still works, else salvages; what was moved here comes along either way.

    Args:
        data: the data folder.
        target: the stick's folder.
        rehearsal: whether to carry the practice ledger.
        today: stands in a salvage's manifest only where the ledger cannot tell the event's day.
        progress: told of bundles done and bundles in all.

    Raises:
        KioskError: the stick refuses, a campaign key lies there, or nothing can be read any more.
    """
    refuse_key_beside(target, data)
    despite = ""
    if diagnose(mode_folder(data, rehearsal)).sound:
        try:
            return Rescued(export(data, target, rehearsal, progress).files)
        except VolumeError:
            raise
        except KioskError as error:
            despite = error.sentence
    saved = salvage(data, target, rehearsal, today, progress, despite=despite)
    files = list(saved.files)
    for other in () if rehearsal else moved_stands(data):
        files += rescue(other, target, rehearsal, today, progress).files
    return Rescued(tuple(files), saved.records, saved.missing, saved.words, saved.old_words)
