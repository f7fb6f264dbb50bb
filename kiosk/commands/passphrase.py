"""Where a key's passphrase comes from: a file, or whoever sits at the terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import typer

from kiosk.errors import KioskError


def passphrase_from(file: Path | None) -> Callable[[], str | None]:
    """What gives the passphrase once it is needed: the file, or the question without one."""
    return (lambda: read_passphrase(file)) if file else ask_passphrase


def ask_passphrase() -> str | None:
    """A passphrase typed at the terminal, or None where nobody sits there."""
    if not sys.stdin.isatty():
        return None
    answered: str = typer.prompt("Passphrase", hide_input=True, err=True)
    return answered


def read_passphrase(path: Path) -> str:
    """The first line of a file.

    Raises:
        KioskError: it cannot be read or is empty.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        raise KioskError(f"The passphrase file {path.name} cannot be read.") from None
    if not lines or not lines[0]:
        raise KioskError(f"The passphrase file {path.name} is empty.")
    return lines[0]
