"""signatures.csv: everything of everyone, for the campaign alone."""

from __future__ import annotations

from functools import lru_cache

from kiosk.headquarters.publish.cell import typed_cell
from kiosk.headquarters.publish.marks import path_of
from kiosk.headquarters.reconcile import Person
from kiosk.sealing.keys import key_fingerprint

NAME = "signatures.csv"
APART = "unknown-texts.csv"
"""Those who signed a text that no pack kept here holds; they count nowhere else."""

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
    "stand",
    "appeal",
    "consent",
    "legal_basis",
    "mark",
)


def row(person: Person) -> tuple[str, ...]:
    """A person's cells, in the order of `COLUMNS`."""
    one = person.signature
    return (
        typed_cell(person.records[0].hex()),
        *map(typed_cell, (one.name, one.email, one.phone, one.place, one.country, one.comment)),
        _yes_no(bool(one.comment) and one.consents.comment),
        one.exposure.value,
        _yes_no(one.consents.contact),
        one.language,
        one.header.event.day.isoformat(),
        typed_cell(one.header.event.name),
        typed_cell(one.header.event.place),
        _yes_no(one.helped),
        one.delete_by.isoformat(),
        str(len(person.records)),
        _words(one.header.device),
        typed_cell(one.appeal.hex()),
        typed_cell(one.consent.hex()),
        typed_cell(one.legal_basis),
        path_of(one.mark),
    )


@lru_cache(maxsize=4096)
def _words(device: bytes) -> str:
    """What a stand is called; the same few stand in many rows."""
    return str(key_fingerprint(device))


def _yes_no(answer: bool) -> str:
    return "yes" if answer else "no"
