"""What a person decides about two records, by id only, so that it holds when more bundles come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.errors import KioskError


class Verdict(StrEnum):
    """What two records are."""

    KEEP = "keep"
    SAME = "same"


@dataclass(frozen=True, slots=True, order=True)
class Decision:
    """Two records, the lesser id first, and what somebody decided of them."""

    first: bytes
    second: bytes
    verdict: Verdict

    @classmethod
    def of(cls, one: bytes, other: bytes, verdict: Verdict) -> Decision:
        """A decision about two records in either order."""
        first, second = sorted((one, other))
        return cls(first, second, verdict)


def record_id(text: str) -> bytes:
    """A record's id as lists show it: 32 hexadecimal digits, in a list perhaps after a `'`.

    Raises:
        KioskError: it is no id.
    """
    try:
        read = bytes.fromhex(text.strip().removeprefix("'"))
    except ValueError:
        read = b""
    if len(read) != 16:
        raise KioskError(
            "That is no record's id.",
            "Copy its 32 letters and digits from duplicates.csv, or `find`.",
        )
    return read


def refuse_contradiction(decision: Decision, others: Iterable[Decision]) -> None:
    """Refuses a decision against others that already hold.

    `same` goes on: whoever is the same as two makes these the same.

    Raises:
        KioskError: it contradicts what was decided before.
    """
    held = [one for one in others if (one.first, one.second) != (decision.first, decision.second)]
    if decision.verdict is Verdict.KEEP:
        if decision.second in _same_as(decision.first, held):
            raise KioskError(
                "By other decisions these two are one person.", "Undo one of those first."
            )
        return
    group = _same_as(decision.first, held) | _same_as(decision.second, held)
    for one in held:
        if one.verdict is Verdict.KEEP and {one.first, one.second} <= group:
            raise KioskError(
                "That would make one person of two whom another decision keeps apart:"
                f" {one.first.hex()} and {one.second.hex()}.",
                "Undo that one first, if it was wrong.",
            )


def _same_as(record: bytes, decisions: Iterable[Decision]) -> set[bytes]:
    """The record, and all that decisions make one with it."""
    beside: dict[bytes, list[bytes]] = {}
    for one in decisions:
        if one.verdict is Verdict.SAME:
            beside.setdefault(one.first, []).append(one.second)
            beside.setdefault(one.second, []).append(one.first)
    found, waiting = {record}, [record]
    while waiting:
        new = set(beside.get(waiting.pop(), ())) - found
        found |= new
        waiting += new
    return found
