"""signatures.csv, for the campaign alone; and receipts.txt beside it, for everyone."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.bundle.volume import place
from kiosk.errors import KioskError
from kiosk.headquarters import receipts
from kiosk.headquarters.publish.cell import safe_cell
from kiosk.headquarters.reconcile import Person, Reconciled
from kiosk.headquarters.register.store import Binding

NAME = "signatures.csv"
COLUMNS = (
    "record",
    "name",
    "email",
    "phone",
    "place",
    "country",
    "comment",
    "may_show_comment",
    "exposure",
    "may_contact",
    "language",
    "day",
    "event",
    "event_place",
    "helped",
    "delete_by",
    "folded",
)
BOM = "\ufeff"
"""Excel takes a CSV file for UTF-8 only with it; LibreOffice and Python's utf-8-sig skip it."""


@dataclass(frozen=True, slots=True)
class Published:
    """What was written; `expired` people were left out, because their day of deletion is over."""

    signatures: int
    duplicates: int
    withdrawn: int
    expired: int
    files: tuple[Path, ...]


def publish(reconciled: Reconciled, out: Path, today: date) -> Published:
    """Writes the lists into a folder that only its owner can open.

    Raises:
        KioskError: the day by which every name was to be deleted is over, or the folder cannot
            be written; an older list stays as it was.
    """
    people = [one for one in reconciled.people if one.signature.delete_by >= today]
    expired = len(reconciled.people) - len(people)
    if expired and not people:
        raise KioskError(
            "The retention date is over: these names were to be deleted.", "Nothing was written."
        )
    try:
        out.mkdir(parents=True, exist_ok=True, mode=0o700)
        out.chmod(0o700)
    except OSError as error:
        raise KioskError(
            f"The folder {out} cannot be written ({error.strerror}).", "Choose another --out."
        ) from error
    files = (
        place(out, NAME, _lines(people), mode=0o600),
        place(out, receipts.NAME, _receipts(reconciled.binding, people), mode=0o600),
    )
    return Published(len(people), reconciled.duplicates, reconciled.withdrawn, expired, files)


def _receipts(binding: Binding, people: Sequence[Person]) -> Iterator[bytes]:
    """Every receipt that counts, of the signatures that were folded into another too."""
    counted = (receipt for person in people for receipt in person.receipts)
    return receipts.lines(binding.campaign, binding.petition, binding.rehearsal, counted)


def _lines(people: Iterable[Person]) -> Iterator[bytes]:
    yield BOM.encode() + _line(COLUMNS)
    for person in people:
        yield _line(_row(person))


def _line(cells: Iterable[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(cells)
    return line.getvalue().encode()


def _row(person: Person) -> tuple[str, ...]:
    one = person.signature
    cells = (
        person.records[0].hex(),
        one.name,
        one.email,
        one.phone,
        one.place,
        one.country,
        one.comment,
        _yes_no(bool(one.comment) and one.consents.comment),
        one.exposure.value,
        _yes_no(one.consents.contact),
        one.language,
        one.header.event.day.isoformat(),
        one.header.event.name,
        one.header.event.place,
        _yes_no(one.helped),
        one.delete_by.isoformat(),
        str(len(person.records)),
    )
    return tuple(safe_cell(cell) for cell in cells)


def _yes_no(answer: bool) -> str:
    return "yes" if answer else "no"
