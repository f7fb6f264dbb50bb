"""The people who signed: groups of records, each made a person only when it is looked at."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import overload

from kiosk.headquarters.opening.held import Held
from kiosk.petition.signature import Consents, Exposure, Signature

NONE = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Person:
    """One person who signed, with every record that was folded into it, and their receipts."""

    signature: Signature = field(repr=False)
    records: tuple[bytes, ...]
    receipts: tuple[bytes, ...] = field(repr=False)


class People(Sequence[Person]):
    """People sorted by their first record's id, an order that tells nothing of when they signed.

    Args:
        held: the opened records.
        heads: of each person the first record's number.
        following: after each record the same person's next, or `NONE`.
    """

    def __init__(self, held: Held, heads: array[int], following: array[int]) -> None:
        self._held = held
        self._heads = heads
        self._following = following

    def __len__(self) -> int:
        return len(self._heads)

    def __iter__(self) -> Iterator[Person]:
        return map(self._person, range(len(self)))

    @overload
    def __getitem__(self, at: int) -> Person: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Person]: ...
    def __getitem__(self, at: int | slice) -> Person | Sequence[Person]:
        if isinstance(at, slice):
            return [self._person(one) for one in range(len(self))[at]]
        return self._person(range(len(self))[at])

    def records(self, at: int) -> Iterator[int]:
        """The numbers of a person's records, sorted by id."""
        number = self._heads[at]
        while number != NONE:
            yield number
            number = self._following[number]

    def record_ids(self, at: int) -> list[bytes]:
        """The ids of a person's records, sorted."""
        return [self._held.id(number) for number in self.records(at)]

    def contact(self, at: int) -> tuple[str, str, str, str] | None:
        """A person's name, e-mail, telephone and place; None for who is only counted."""
        first = self._heads[at]
        if self._following[first] == NONE:
            contact = self._held.contact(first)
            return contact if contact and contact[0] else None
        one = self._person(at).signature
        if one.exposure is Exposure.COUNTED or not one.name:
            return None
        return one.name, one.email, one.phone, one.place

    def _person(self, at: int) -> Person:
        group = [self._signature(number) for number in self.records(at)]
        return one_person(group)

    def _signature(self, number: int) -> Signature:
        record = self._held.record(number)
        if not isinstance(record, Signature):
            raise TypeError("a withdrawal is nobody")
        return record


def one_person(by_id: Sequence[Signature]) -> Person:
    """The newest day's words, the most protective exposure and the fewest consents of all.

    Why: docs/decisions/0008-folding.md.
    """
    merged = by_id[0] if len(by_id) == 1 else _merge(by_id)
    if merged.exposure is Exposure.COUNTED:
        merged = replace(merged, name="", comment="", mark=())
        if not merged.consents.contact:
            merged = replace(merged, email="", phone="")
    return Person(
        merged,
        tuple(one.header.id for one in by_id),
        tuple(one.receipt for one in by_id),
    )


def _merge(by_id: Sequence[Signature]) -> Signature:
    newest_first = sorted(by_id, key=lambda one: one.header.event.day, reverse=True)
    return replace(
        newest_first[0],
        exposure=max((one.exposure for one in by_id), key=lambda exposure: exposure.protection),
        consents=Consents(
            sign=all(one.consents.sign for one in by_id),
            contact=all(one.consents.contact for one in by_id),
            comment=all(one.consents.comment for one in by_id if one.comment),
        ),
        delete_by=min(one.delete_by for one in by_id),
        email=_first(one.email for one in newest_first),
        phone=_first(one.phone for one in newest_first),
        place=_first(one.place for one in newest_first),
        country=_first(one.country for one in newest_first),
        comment=_first(one.comment for one in newest_first),
        mark=next((one.mark for one in newest_first if one.mark), ()),
    )


def _first(texts: Iterable[str]) -> str:
    return next((text for text in texts if text), "")
