"""The signers' own way on the public sets: folding, then the likely pairs, as `reconcile` does it.

Who made these sets asked for other things than a petition does, so columns stand in for ours: what
has eight digits or fewer and is one person's for a telephone, an address for an e-mail.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations, product
from typing import Any

from kiosk.headquarters.duplicates.likely import find_likely
from kiosk.headquarters.fold import fold_held
from kiosk.headquarters.reconcile import Reconciled, hold
from kiosk.headquarters.register.store import Binding
from kiosk.petition.signature import Consents, Event, Exposure, Header, Signature

ID_BYTES = 16
DAY = date(2026, 3, 14)
RL = {"name": ("fname_c1", "fname_c2", "lname_c1", "lname_c2"), "phone": ("born",)}
FEBRL = {
    "name": ("given_name", "surname"),
    "phone": ("soc_sec_id",),
    "email": ("street_number", "address_1", "postcode"),
    "place": ("suburb",),
}


def found_by_us(
    columns: dict[str, list[Any]], mapped: dict[str, tuple[str, ...]]
) -> set[tuple[Any, Any]]:
    """The pairs that are folded, or that an office would find on its list."""
    numbers = columns["number"]
    held = hold([_signature(columns, mapped, at) for at in range(len(numbers))])
    people = fold_held(held, held.order).people
    everyone = Reconciled(Binding("free", "demand", False), people, 0, 0, 0, 0, 0, 0)
    pairs = [pair for one in people for pair in combinations(one.records, 2)]
    for likely in find_likely(everyone):
        pairs += product(people.record_ids(likely.one), people.record_ids(likely.other))
    return set(_named(pairs, numbers))


def _named(pairs: Iterable[tuple[bytes, ...]], numbers: list[Any]) -> Iterator[tuple[Any, Any]]:
    for pair in pairs:
        one, other = sorted(numbers[int.from_bytes(record)] for record in pair)
        yield one, other


def _signature(
    columns: dict[str, list[Any]], mapped: dict[str, tuple[str, ...]], at: int
) -> Signature:
    def of(ours: str) -> str:
        return " ".join(columns[one][at] for one in mapped.get(ours, ()) if columns[one][at])

    return replace(
        NOBODY,
        header=replace(HEADER, id=at.to_bytes(ID_BYTES)),
        name=of("name"),
        email=of("email"),
        phone=of("phone"),
        place=of("place"),
    )


HEADER = Header(bytes(ID_BYTES), "free", "demand", bytes(32), False, Event("Day", "Gilgit", DAY))
NOBODY = Signature(
    header=HEADER,
    language="en",
    appeal=bytes(32),
    consent=bytes(32),
    name="",
    email="",
    phone="",
    place="",
    country="",
    comment="",
    exposure=Exposure.PUBLIC,
    consents=Consents(sign=True),
    legal_basis="consent",
    delete_by=DAY,
    receipt=bytes(32),
    helped=False,
)
