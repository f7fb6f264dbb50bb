"""duplicates.csv: pairs who may be one person, side by side, for the campaign alone."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kiosk.bundle.volume import place
from kiosk.errors import KioskError
from kiosk.headquarters.duplicates.likely import LikelyPair
from kiosk.headquarters.publish.cell import safe_cell, typed_cell
from kiosk.headquarters.publish.synced import refuse_synced
from kiosk.headquarters.reconcile import Person

NAME = "duplicates.csv"
_SIDE = ("name", "email", "phone", "place", "country", "day", "event")
COLUMNS = (
    "score",
    "reasons",
    "record_1",
    "record_2",
    *(f"{one}_{side}" for one in _SIDE for side in (1, 2)),
)
_BOM = "\ufeff"


def write_duplicates(folder: Path, people: Sequence[Person], pairs: Iterable[LikelyPair]) -> Path:
    """Writes the list, which only its owner can read, whole or not at all.

    A folder that is made for it only its owner can open; one that was there stays as it is.

    Raises:
        KioskError: a cloud service syncs the folder, or it cannot be written; an older list stays
            as it was.
    """
    refuse_synced(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise KioskError(
            f"The folder {folder} cannot be written ({error.strerror}).", "Choose another --out."
        ) from error
    return place(folder, NAME, duplicate_lines(people, pairs), mode=0o600)


def duplicate_lines(people: Sequence[Person], pairs: Iterable[LikelyPair]) -> Iterator[bytes]:
    """The list's bytes, line by line (docs/decisions/0011-csv.md)."""
    yield _BOM.encode() + _line(COLUMNS)
    for pair in pairs:
        yield _line(map(safe_cell, _row(people, pair)))


def _row(people: Sequence[Person], pair: LikelyPair) -> Iterator[str]:
    yield f"{pair.score:.3f}"
    yield "; ".join(pair.reasons)
    yield typed_cell(pair.first.hex())
    yield typed_cell(pair.second.hex())
    for one, other in zip(_side(people[pair.one]), _side(people[pair.other]), strict=True):
        yield one
        yield other


def _side(person: Person) -> tuple[str, ...]:
    one = person.signature
    event = one.header.event
    return (
        *map(typed_cell, (one.name, one.email, one.phone, one.place, one.country)),
        event.day.isoformat(),
        typed_cell(event.name),
    )


def _line(cells: Iterable[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(cells)
    return line.getvalue().encode()
