"""The panel's pages, how long each stands untouched, and what the panel needs around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import Kind
from kiosk.stand.surroundings import Power, Sticks

if TYPE_CHECKING:
    from kiosk.stand.setup import Stand

CLOSED, PIN, PANEL, EXPORT, EXPORTED = "", "pin", "panel", "export", "exported"
EVENT, PAUSE, FAULT = "event", "pause", "fault"
MOVED, RESCUE, STATEMENT = "moved", "rescue", "closingStatement"
STATEMENTS = "statements"
PANEL_SECONDS = 120
"""So long an open panel waits for a touch before it closes."""
READING_SECONDS = 600
"""So long it waits where somebody reads a closing statement to headquarters over the telephone."""
READ_ALOUD = {EXPORTED, STATEMENT, STATEMENTS}

OF_THE_STICK = {EXPORTED, "printed", "rescued"}
"""Pages that tell what lies on a stick; they stand until somebody goes on from there."""

BROKEN = {
    Kind.STORAGE,
    Kind.STORAGE_FULL,
    Kind.STORAGE_READ_ONLY,
    Kind.STORAGE_DAMAGED,
    Kind.NEWER_VERSION,
}
"""Faults of the disk or of what lies on it, after which there may be something to rescue."""


def patience(page: str) -> int:
    """So many seconds an open page of the panel waits for a touch."""
    return READING_SECONDS if page in READ_ALOUD else PANEL_SECONDS


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the panel needs of the kiosk around it.

    Args:
        data: the data folder.
        stand: gives the open stand, opening it where it is not.
        replace: takes the stand that goes on in its place.
        finish: drops what a signer has begun.
        leave: ends the program.
        sticks: gives the finder of sticks, made when it is first wanted.
        power: the battery.
        today: the machine's day, beside which a person confirms the event's.
        not_locked: a sentence and a hint where the session is not a locked one.
    """

    data: Path
    stand: Callable[[], Stand]
    replace: Callable[[Stand], None]
    finish: Callable[[], None]
    leave: Callable[[], None]
    sticks: Callable[[], Sticks]
    power: Power
    today: Callable[[], date]
    not_locked: tuple[str, str] | None
