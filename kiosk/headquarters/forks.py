"""Bundles that wait for a person: two contents under one number, or one that does not follow.

A decision is kept by the bundles' digests alone. It can be taken back, and covers what lay here
when it was made: another side that comes later waits anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from kiosk.errors import KioskError
from kiosk.headquarters.intake import find_device
from kiosk.headquarters.register.bundles import Bundles, HeldBundle
from kiosk.headquarters.register.standing import Standing, Verdict
from kiosk.headquarters.register.store import Register
from kiosk.sealing.keys import key_fingerprint

SHORT = 12
TO_DECIDE = frozenset((Standing.FORKED, Standing.MISFIT, Standing.UNVOUCHED))


@dataclass(frozen=True, slots=True)
class Side:
    """One content under a number. `only_here` counts records that no other side brought.

    `total` is the stand's running total, `verdict` what was decided: take, refuse or nothing.
    """

    digest: str
    day: str
    count: int
    total: int
    only_here: int
    standing: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Fork:
    """A bundle's number of which something waits for a decision, or waited for one.

    `records` counts the union of all sides by record id, `shared` what several sides brought.
    """

    device: str
    words: str
    number: int
    records: int
    shared: int
    decided: bool
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Resolved:
    """A decision that was kept. `bundles` were decided; `records` count by record id."""

    words: str
    number: int
    verdict: str
    bundles: int
    records: int


def forks(register: Register) -> list[Fork]:
    """Every number that a person decides about, or did, by stand and number."""
    verdicts = Bundles(register).verdicts()
    found: list[Fork] = []
    for (device, number), group in groupby(
        Bundles(register).all(), lambda one: (one.manifest.device, one.manifest.number)
    ):
        sides = list(group)
        decided = [one for one in sides if one.digest in verdicts]
        if len(sides) > 1 or decided or sides[0].standing in TO_DECIDE:
            found.append(_fork(register, device, number, sides, verdicts))
    return found


def resolve(
    register: Register,
    words: str,
    number: int,
    verdict: Verdict | None,
    today: date,
    side: str = "",
) -> Resolved:
    """Decides about the sides of one number; `take` counts the union of them by record id.

    Args:
        register: where they lie.
        words: the stand's six words.
        number: the bundle's number.
        verdict: what to do, None to take the decision back.
        today: the office's day.
        side: how one side's digest begins, to decide about that side alone.

    Raises:
        KioskError: there is no such stand or bundle, or nothing about it to decide.
    """
    device = find_device(register, words).public.hex()
    found = [
        one
        for one in Bundles(register).all()
        if (one.manifest.device, one.manifest.number) == (device, number)
        and one.digest.hex().startswith(side.lower())
    ]
    if not found or (side and len(found) > 1):
        which = "No bundle" if not found else "More than one bundle"
        raise KioskError(
            f"{which} of this stand has number {number}"
            + (f" and begins with {side}." if side else "."),
            "Nothing was changed. `device forks` shows what is there.",
        )
    known = Bundles(register).verdicts()
    chosen = [
        one
        for one in found
        if one.digest in known or (verdict is not None and one.standing in TO_DECIDE)
    ]
    if not chosen:
        raise KioskError(
            f"There is nothing to decide about bundle {number}: it is {found[0].standing.value}."
            if verdict is not None
            else f"Nothing was decided about bundle {number}.",
            "Nothing was changed.",
        )
    Bundles(register).decide({one.digest: verdict for one in chosen}, today)
    ids: set[bytes] = set()
    for one in chosen:
        ids |= Bundles(register).record_ids(one.key)
    return Resolved(
        str(key_fingerprint(bytes.fromhex(device))),
        number,
        verdict.value if verdict else "undo",
        len(chosen),
        len(ids),
    )


def _fork(
    register: Register,
    device: str,
    number: int,
    bundles: Sequence[HeldBundle],
    verdicts: dict[bytes, Verdict],
) -> Fork:
    ids = {one.digest: Bundles(register).record_ids(one.key) for one in bundles}
    union = set[bytes]().union(*ids.values())
    times = {record: sum(record in one for one in ids.values()) for record in union}
    return Fork(
        device=device,
        words=str(key_fingerprint(bytes.fromhex(device))),
        number=number,
        records=len(union),
        shared=sum(count > 1 for count in times.values()),
        decided=all(one.standing not in TO_DECIDE for one in bundles),
        sides=tuple(
            Side(
                digest=one.digest.hex(),
                day=one.manifest.day.isoformat(),
                count=one.manifest.count,
                total=one.manifest.total,
                only_here=sum(times[record] == 1 for record in ids[one.digest]),
                standing=one.standing.value,
                verdict=verdicts[one.digest].value if one.digest in verdicts else "",
            )
            for one in bundles
        ),
    )
