"""What the commands that erase ask and tell."""

from __future__ import annotations

import sys

import typer

from kiosk.errors import KioskError
from kiosk.headquarters.register.tombstones import NotedBackup


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
    return f"  {one.file}, noted {one.day.isoformat()}, {where}"
