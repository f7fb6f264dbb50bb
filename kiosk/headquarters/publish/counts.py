"""Totals that may leave the campaign: no cell under ten, and none that a subtraction reveals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from kiosk.headquarters.sameness import name_key
from kiosk.petition.campaign import CampaignPack
from kiosk.petition.signature import Signature

LEAST = 10
"""A group of fewer people than this is never shown by itself."""

Cell = TypeVar("Cell", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Shown(Generic[Cell]):
    """The cells of one table that may be shown, largest first, and `rest`, which holds the others.

    `rest` is zero or at least `LEAST`.
    """

    cells: tuple[tuple[Cell, int], ...]
    rest: int


@dataclass(frozen=True, slots=True)
class DayShown:
    """One day that may be shown, and its events, told by name and place."""

    day: date
    people: int
    events: Shown[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Totals:
    """What may be told to anyone. `people` is None where fewer than `LEAST` signed."""

    people: int | None
    texts: Shown[bytes]
    places: Shown[str]
    days: tuple[DayShown, ...]
    other_days: int


@dataclass(slots=True)
class Tally:
    """Counts people by text, by place and by event; each is told as `totals` allows."""

    pack: CampaignPack
    people: int = 0
    _texts: Counter[bytes] = field(default_factory=Counter)
    _places: Counter[str] = field(default_factory=Counter)
    _events: dict[date, Counter[tuple[str, str]]] = field(default_factory=dict)
    _known: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for place in self.pack.places:
            for name in place.names.values():
                self._known.setdefault(name_key(name), place.id)

    def add(self, one: Signature) -> None:
        """Counts a person.

        A place that the pack does not offer is counted with the others: typed words were read by
        nobody, and their script would tell a language by place.
        """
        self.people += 1
        self._texts[one.appeal] += 1
        self._places[self._known.get(name_key(one.place), "")] += 1
        event = one.header.event
        self._events.setdefault(event.day, Counter())[event.name, event.place] += 1

    def totals(self) -> Totals:
        """What may be told.

        An event is shown inside its day, so that every difference of two figures is again a group
        that is shown.
        """
        days = shown({day: events.total() for day, events in self._events.items()})
        return Totals(
            people=self.people if self.people >= LEAST else None,
            texts=shown(self._texts),
            places=shown(self._places, apart=""),
            days=tuple(
                DayShown(day, people, shown(self._events[day]))
                for day, people in sorted(days.cells)
            ),
            other_days=days.rest,
        )


def shown(counts: Mapping[Cell, int], apart: Cell | None = None) -> Shown[Cell]:
    """The cells of at least `LEAST`, and the others in one that has at least as many.

    Where the others are too few, the smallest cell that could be shown joins them.

    Args:
        counts: people by cell.
        apart: a cell that always belongs to the others.
    """
    cells = sorted(
        ((cell, count) for cell, count in counts.items() if cell != apart and count),
        key=lambda one: (-one[1], str(one[0])),
    )
    rest = counts[apart] if apart is not None and apart in counts else 0
    while cells and (cells[-1][1] < LEAST or 0 < rest < LEAST):
        rest += cells.pop()[1]
    return Shown(tuple(cells), rest if rest >= LEAST else 0)
