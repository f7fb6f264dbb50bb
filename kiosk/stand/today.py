"""Which day it is: the event's, as a volunteer says it. The machine's clock only makes one ask.

Records carry the event's day alone, so a wrong clock stops nobody from signing
(docs/decisions/0031-which-day.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a screen is made of this before the first frame; the ledger comes after it
    from kiosk.stand.setup import Stand

JUMP_SECONDS = 120.0
"""The wall clock may run so far off from the boot clock before somebody is asked.

A clock that is kept right by small steps drifts by some seconds a day; one that was set jumps.
"""


FAR_DAYS = 7
"""A day so much further from the machine's own is asked for once more: it is a slip more often."""


def is_far(day: date, machine: date) -> bool:
    """Whether an event's day is so far from the machine's that a slip is likely."""
    return abs((day - machine).days) > FAR_DAYS


class Clock(Protocol):
    """The machine's two clocks."""

    def now(self) -> datetime:
        """The day and hour as the machine shows them, which anybody may have set."""

    def boot(self) -> float:
        """Seconds since the machine started, sleep included; nobody can set it."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """What held when a volunteer last said which day it is.

    Args:
        event: the event's day.
        machine: the machine's day then.
        ahead: seconds by which the wall clock was ahead of the boot clock.
    """

    event: date
    machine: date
    ahead: float


def agree_on(event: date, clock: Clock) -> Agreed:
    """Somebody says now that this is the day."""
    return Agreed(event, clock.now().date(), _ahead(clock))


def in_doubt(agreed: Agreed | None, event: date, clock: Clock) -> bool:
    """Whether a volunteer is to be asked: at each start, on another day, after the clock jumped.

    Sleep is no jump: both clocks go on through it.
    """
    if agreed is None or agreed.event != event or agreed.machine != clock.now().date():
        return True
    return abs(_ahead(clock) - agreed.ahead) > JUMP_SECONDS


def note_agreed(stand: Stand) -> None:
    """Notes in the journal that somebody confirmed the event's day.

    Raises:
        KioskError: it could not be noted.
    """
    stand.ledger.journal(stand.event.day, "day confirmed")


def _ahead(clock: Clock) -> float:
    return clock.now().timestamp() - clock.boot()
