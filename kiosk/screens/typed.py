"""What a volunteer typed, as the words of the house."""

from __future__ import annotations

from datetime import date

from kiosk.errors import KioskError
from kiosk.petition.signature import Event


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
