"""erase --due: everything goes once its day of deletion is over, and a statement says what went."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import typer

from kiosk.commands.erasing import backup_line, confirm
from kiosk.commands.tell import FAULT, answer, many
from kiosk.headquarters.due import Disposed, dispose, due
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.tombstones import Tombstones

ELSEWHERE = (
    "What this program cannot know of: bundles on sticks, copies of lists, of backups and of"
    " duplicates.csv, ledgers of stands that were never closed (`setup close`), and what a disk"
    " keeps of files that were deleted. Destroy the campaign key, and the sealed ones are lost."
)


def erase_due(
    url: str,
    today: date,
    published: list[Path],
    backups: list[Path],
    yes: bool,
    as_json: bool,
) -> None:
    """Asks once more, removes everything, prints the statement."""
    store = Register(url)
    try:
        due(store, today)
        if not yes:
            here, _ = Tombstones(store).counts()
            confirm(f"All {many(here, 'record')} would be erased for good")
        done = dispose(store, today, published, backups)
    finally:
        store.close()
    answer(as_json, _content(done), *statement_lines(done))
    if not_reached(done):
        raise typer.Exit(FAULT)


def not_reached(done: Disposed) -> bool:
    """Whether anything that the register knows of, or that was named, may still hold a name.

    Lists that were handed over are their readers' to destroy.
    """
    foreign = any(one.left for one in done.folders)
    return bool(done.unreached or done.noted or done.published or foreign)


def statement_lines(done: Disposed) -> list[str]:
    """The statement: no name, what was removed, what was not reached."""
    lines = [
        f"Statement of deletion, {done.day.isoformat()}, campaign {done.campaign}",
        f"The day of deletion was {done.retention.last.isoformat()}.",
        "Removed:",
        f"  {many(done.records, 'record')} from the register ({done.before} erased before)",
        *(f"  all records from the backup {path}, which was checked" for path in done.backups),
        *(f"  {many(one.files, 'file')} of the lists in {one.folder}" for one in done.folders),
    ]
    left = [f"  {path}: {why}" for path, why in done.unreached]
    left += [f"  {path}: publish did not write it" for one in done.folders for path in one.left]
    left += [backup_line(one) for one in done.noted]
    left += [f"  lists published on {day.isoformat()}" for day in done.published]
    left += [
        f"  the list handed to {one.publication.reader} on {one.day.isoformat()}"
        f"{f' ({one.given_to})' if one.given_to else ''}, which they must destroy"
        for one in done.handed_over
    ]
    if left:
        lines += ["Not reached, unless somebody destroyed it before:", *left]
    return [*lines, ELSEWHERE]


def _content(done: Disposed) -> dict[str, object]:
    return {
        "campaign": done.campaign,
        "day": done.day.isoformat(),
        "delete_by": done.retention.last.isoformat(),
        "erased": done.records,
        "erased_before": done.before,
        "backups": [str(path) for path in done.backups],
        "folders": [
            {
                "folder": str(one.folder),
                "files": one.files,
                "left": [str(path) for path in one.left],
            }
            for one in done.folders
        ],
        "unreached": [{"path": str(path), "reason": why} for path, why in done.unreached],
        "noted_backups": [
            {"file": one.file, "place": str(one.place or ""), "day": one.day.isoformat()}
            for one in done.noted
        ],
        "published": [day.isoformat() for day in done.published],
        "handed_over": [
            {
                "reader": one.publication.reader,
                "day": one.day.isoformat(),
                "given_to": one.given_to,
            }
            for one in done.handed_over
        ],
    }
