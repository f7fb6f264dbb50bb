"""Who is one person: the same contact and name, or a person's decision.

A decision outweighs what is found: of two records that somebody keeps apart, none is folded into
the other for a contact that they share. Decisions that contradict one another are told.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.headquarters.decisions import Decision, Verdict
from kiosk.headquarters.opening.held import Held
from kiosk.headquarters.opening.opener import BY_PHONE, KEYS
from kiosk.headquarters.people import NONE, People
from kiosk.headquarters.sameness import contact_keys, phone_key

PARTS = 4
"""Keys are compared in so many goes, so that a table of all of them is never in memory at once."""

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Folded:
    """The people, and the ids of pairs kept apart whom other decisions make one."""

    people: People
    contradictions: tuple[tuple[bytes, bytes], ...]


def fold_held(
    held: Held, standing: array[int], country: str = "", decisions: Iterable[Decision] = ()
) -> Folded:
    """Folds records into people.

    Args:
        held: what was opened.
        standing: the numbers of those that count, sorted by id.
        country: where a telephone number without a country is read, as two letters.
        decisions: what was decided of pairs.
    """
    groups = _Groups(len(held.places))
    same, kept = _numbered(held, standing, decisions)
    for one, other in same:
        groups.join(one, other)
    contradictions = [pair for pair in kept if groups.together(*pair)]
    kept = [pair for pair in kept if not groups.together(*pair)]
    decided = array("I", groups.leader)
    _join_by_keys(held, standing, country, groups)
    broken = {groups.find(one) for one, other in kept if groups.together(one, other)}
    if broken:
        members = [number for number in standing if groups.find(number) in broken]
        _join_again(held, members, country, decided, kept, groups)
    people = _listed(held, standing, groups)
    return Folded(people, tuple((held.id(one), held.id(other)) for one, other in contradictions))


class _Groups:
    """Numbers joined into groups, each known by the least of them."""

    def __init__(self, count: int) -> None:
        self.leader = array("I", range(count))

    def find(self, at: int) -> int:
        leader = self.leader
        while leader[at] != at:
            leader[at] = leader[leader[at]]
            at = leader[at]
        return at

    def join(self, one: int, other: int) -> None:
        first, second = sorted((self.find(one), self.find(other)))
        self.leader[second] = first

    def together(self, one: int, other: int) -> bool:
        return self.find(one) == self.find(other)


def _join_by_keys(held: Held, standing: Sequence[int], country: str, groups: _Groups) -> None:
    for slot in range(KEYS):
        for part in range(PARTS):
            first: dict[int, int] = {}
            exact: dict[tuple[int, str], int] = {}
            for number in standing:
                key = held.keys[KEYS * number + slot]
                if not key or key % PARTS != part:
                    continue
                other = first.setdefault(key, number)
                if other == number:
                    continue
                if slot == BY_PHONE:
                    for one in (other, number):
                        phone = _phone(held, one, country)
                        groups.join(exact.setdefault((key, phone), one), one)
                else:
                    groups.join(other, number)


def _phone(held: Held, number: int, country: str) -> str:
    _, _, phone, _, lives_in, *_ = held.texts(number)
    return phone_key(phone, lives_in or country)


def _join_again(
    held: Held,
    members: Sequence[int],
    country: str,
    decided: array[int],
    kept: Sequence[Pair],
    groups: _Groups,
) -> None:
    """Joins those of a group anew, in the order of their ids, across no pair that is kept apart."""
    for number in members:
        groups.leader[number] = decided[number]
    first: dict[tuple[str, str], int] = {}
    for number in members:
        name, email, phone, _, lives_in, *_ = held.texts(number)
        for key in contact_keys(name, email, phone, lives_in or country):
            other = first.setdefault(key, number)
            sides = {groups.find(number), groups.find(other)}
            apart = any({groups.find(one), groups.find(two)} == sides for one, two in kept)
            if len(sides) == 2 and not apart:
                groups.join(number, other)


def _numbered(
    held: Held, standing: array[int], decisions: Iterable[Decision]
) -> tuple[list[Pair], list[Pair]]:
    """The decisions whose both records stand, by number, sorted: the same, and kept apart."""
    same: list[Pair] = []
    kept: list[Pair] = []
    for decision in sorted(decisions, key=lambda one: (one.first, one.second)):
        first = _find(held, standing, decision.first)
        second = _find(held, standing, decision.second)
        if first is None or second is None:
            continue
        (same if decision.verdict is Verdict.SAME else kept).append((first, second))
    return same, kept


def _find(held: Held, standing: array[int], record_id: bytes) -> int | None:
    at = bisect_left(standing, record_id, key=held.id)
    found = at < len(standing) and held.id(standing[at]) == record_id
    return standing[at] if found else None


def _listed(held: Held, standing: array[int], groups: _Groups) -> People:
    last = array("I", [NONE]) * len(held.places)
    following = array("I", [NONE]) * len(held.places)
    heads = array("I")
    for number in standing:
        group = groups.find(number)
        if last[group] == NONE:
            heads.append(number)
        else:
            following[last[group]] = number
        last[group] = number
    return People(held, heads, following)
