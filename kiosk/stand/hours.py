"""Signatures by the hour, for the panel's chart. In memory only: no time is ever written down.

It counts from the start of the program, and a stolen kiosk that was switched off tells nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from types import MappingProxyType

HOUR = timedelta(hours=1)
MOST_HOURS = 24
FEWEST_HOURS = 6
"""So many bars stand at least, so that the first hour is not a wall."""


@dataclass(frozen=True, slots=True)
class Hours:
    """How many signed in which hour of one event's day.

    Args:
        day: the event's day.
        counts: by the machine's hour.
        last: the hour of the newest signature, which alone can still be taken back.
    """

    day: date
    counts: Mapping[datetime, int] = field(default_factory=lambda: MappingProxyType({}))
    last: datetime | None = None


def signed(hours: Hours, day: date, now: datetime) -> Hours:
    """One more; another event's day begins anew."""
    begun = hours if hours.day == day else Hours(day)
    hour = _hour(now)
    counts = {**begun.counts, hour: begun.counts.get(hour, 0) + 1}
    return Hours(day, MappingProxyType(counts), hour)


def taken_back(hours: Hours) -> Hours:
    """The newest signature is gone again."""
    if hours.last is None:
        return hours
    counts = {**hours.counts, hours.last: hours.counts[hours.last] - 1}
    return replace(hours, counts=MappingProxyType(counts), last=None)


def bars(hours: Hours, day: date, now: datetime) -> tuple[tuple[int, int], ...]:
    """Hour of the day and count, hour after hour, up to the present one; at most a day of them."""
    counts = hours.counts if hours.day == day else {}
    some = [hour for hour, count in counts.items() if count]
    last = max([*some, _hour(now)])
    first = max(min([*some, last]), last - (MOST_HOURS - 1) * HOUR)
    first = min(first, last - (FEWEST_HOURS - 1) * HOUR)
    steps = int((last - first) / HOUR) + 1
    each = [first + step * HOUR for step in range(steps)]
    return tuple((hour.hour, counts.get(hour, 0)) for hour in each)


def _hour(now: datetime) -> datetime:
    return now.replace(minute=0, second=0, microsecond=0, tzinfo=None)
