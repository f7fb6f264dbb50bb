"""The volunteers' acts as the panel tells them: what was done, on which day. Never who signed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.ledger.store import Ledger, Noted
from kiosk.stand.setup import open_live

MOST_SHOWN = 200

NUMBERED = frozenset(
    {
        "confirmed",
        "cleared",
        "new wording",
        "exported",
        "read of another computer",
        "read back",
        "wrong PIN",
        "opened by PIN",
        "opened by stick",
        "stick let go",
    }
)
"""Acts whose detail is told by its numbers; that of any other is told as it stands."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One act.

    Args:
        act: as the ledger writes it.
        numbers: those of its detail, in their order, where the act is told by numbers.
        detail: the detail where it is a name or a sentence.
    """

    act: str
    numbers: tuple[int, ...]
    detail: str


@dataclass(frozen=True, slots=True)
class JournalDay:
    """The acts of one event's day, newest first."""

    day: date
    entries: tuple[Entry, ...]


def read_journal(ledger: Ledger) -> tuple[JournalDay, ...]:
    """The newest acts, newest first, by day; a day stands again where somebody went back to it.

    Raises:
        KioskError: the ledger cannot be read.
    """
    days: list[JournalDay] = []
    for noted in reversed(ledger.journalled()[-MOST_SHOWN:]):
        entry = _entry(noted)
        if days and days[-1].day == noted.day:
            days[-1] = JournalDay(noted.day, (*days[-1].entries, entry))
        else:
            days.append(JournalDay(noted.day, (entry,)))
    return tuple(days)


def note_left_practice(data: Path) -> None:
    """Notes in the live ledger, which is closed meanwhile, that its practice was left.

    Raises:
        KioskError: the live stand cannot be opened, or it could not be noted.
    """
    stand = open_live(data)
    try:
        stand.ledger.journal(stand.event.day, "practice left")
    finally:
        stand.ledger.close()


def _entry(noted: Noted) -> Entry:
    if noted.act in NUMBERED:
        numbers = tuple(int(one) for one in re.findall(r"[0-9]+", noted.detail))
        return Entry(noted.act, numbers, "")
    return Entry(noted.act, (), noted.detail)
