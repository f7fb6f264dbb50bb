"""What the ways to erase share: they ask once more, and tell what went and what did not."""

from __future__ import annotations

import sys
from collections.abc import Collection
from datetime import date
from pathlib import Path

import typer

from kiosk.commands.tell import many
from kiosk.errors import KioskError
from kiosk.headquarters.erase import Erased, OnList, erase
from kiosk.headquarters.register.backups import NotedBackup
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.tombstones import Tombstones


def confirm(what: str) -> None:
    """Asks once more at a terminal.

    Raises:
        KioskError: nobody is there, or the answer is no.
    """
    if not sys.stdin.isatty():
        raise KioskError(f"{what}.", "Say so with --yes. Nothing was erased.")
    if not typer.confirm(f"{what}. Go on?", err=True):
        raise KioskError("Nothing was erased.")


def backup_line(one: NotedBackup) -> str:
    """How a noted backup is told."""
    where = "on another disk" if one.other_volume else "on the register's own disk"
    return f"  {one.place or one.file}, noted {one.day.isoformat()}, {where}"


def erase_confirmed(
    store: Register, ids: Collection[bytes], today: date, backups: list[Path], yes: bool
) -> Erased:
    """Erases records by their ids after asking once more, and finishes what was stopped halfway.

    Raises:
        KioskError: nobody confirmed it.
        RegisterError: the register refuses.
    """
    if ids and not yes:
        here = len(Tombstones(store).here(ids))
        confirm(f"{many(here, 'record')} would be erased for good")
    return erase(store, ids, today, backups)


def erased_lines(done: Erased) -> list[str]:
    """What was erased, what was not reached, and who holds a list with it."""
    lines = [f"{many(done.records, 'record')} erased."]
    if done.kept_out:
        lines.append(
            f"{many(done.kept_out, 'id')} not here (or erased before); kept out if it ever comes."
        )
    lines += [f"Erased and checked in the backup: {path}" for path in done.backups]
    lines += [f"Removed what a stopped run had left: {one.folder}" for one in done.unfinished]
    lines += [f"Not erased in {path}: {why}" for path, why in done.unreached]
    if done.lists:
        lines.append("Handed over before; the next publish tells these readers what to strike out:")
        lines += [_list_line(one) for one in done.lists]
    if done.published:
        days = ", ".join(day.isoformat() for day in done.published)
        lines.append(f"Lists were published on {days}: destroy those folders, and publish anew.")
    if done.noted:
        lines.append("Backups noted before, to be destroyed, or given with --backup:")
        lines += [backup_line(one) for one in done.noted]
    return lines


def erased_content(done: Erased) -> dict[str, object]:
    """The same for a script."""
    return {
        "erased": done.records,
        "kept_out": done.kept_out,
        "lists": [
            {
                "reader": one.reader,
                "day": one.day.isoformat(),
                "given_to": one.given_to,
                "numbers": list(one.numbers),
            }
            for one in done.lists
        ],
        "backups": [str(path) for path in done.backups],
        "unreached": [{"file": str(path), "reason": why} for path, why in done.unreached],
        "unfinished": [str(one.folder) for one in done.unfinished],
        "published": [day.isoformat() for day in done.published],
        "noted_backups": [
            {
                "file": one.file,
                "place": str(one.place or ""),
                "day": one.day.isoformat(),
                "other_volume": one.other_volume,
            }
            for one in done.noted
        ],
    }


def _list_line(one: OnList) -> str:
    to = f" ({one.given_to})" if one.given_to else ""
    numbers = ", ".join(map(str, one.numbers))
    return f"  {one.reader}{to} on {one.day.isoformat()}, number {numbers}"
