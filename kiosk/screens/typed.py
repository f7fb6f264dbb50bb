"""What a volunteer typed, as the words of the house."""

from __future__ import annotations

from datetime import date

from kiosk.errors import KioskError
from kiosk.petition.signature import Event
from kiosk.stand.today import is_far


def typed_event(name: str, place: str, day: str) -> Event:
    """An event, whose day is written as YYYY-MM-DD.

    Raises:
        KioskError: it is no day.
    """
    try:
        confirmed = date.fromisoformat(day)
    except ValueError:
        raise KioskError("This is no day.", "Write it as year-month-day.") from None
    return Event(name.strip(), place.strip(), confirmed)


def refuse_nameless(event: Event) -> None:
    """Refuses an event that nobody could tell from another.

    Raises:
        KioskError: it has no name.
    """
    if not event.name:
        raise KioskError("The event has no name.", "Type its name, then start it.")


def ask_again(day: date, machine: date, asked: date | None) -> None:
    """Asks once more for a day far from the machine's own.

    Args:
        day: the day that a person confirmed.
        machine: the machine's day.
        asked: the day that was asked for last, where one was.

    Raises:
        KioskError: it is far, and was not asked for yet.
    """
    if day != asked and is_far(day, machine):
        raise KioskError(
            "That day is more than a week from this computer's own day.",
            "Look at day and year. If they are right, confirm them once more.",
        )
