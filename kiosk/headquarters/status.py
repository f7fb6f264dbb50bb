"""What is held, stand by stand, what waits, what was only told of, which numbers are missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from kiosk.bundle.statement import ROOT_BYTES, Statement
from kiosk.headquarters.register.store import HeldBundle, Register, Standing
from kiosk.sealing.keys import key_fingerprint


@dataclass(frozen=True, slots=True)
class DayStatus:
    """The records of one stand's bundles of one event's day."""

    day: str
    held: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Outstanding:
    """A bundle that was told by telephone and is not here.

    `other_here` says that a bundle of this number is here and is not the one that was told.
    """

    number: int
    count: int
    other_here: bool


@dataclass(frozen=True, slots=True)
class StandStatus:
    """One stand. `held`, `waiting` and `outstanding` count records.

    `missing` names bundle numbers and runs of which nothing is known; `device` is empty for a
    stand that was only heard of. `salvages` holds the words of the stand whose
    damaged ledger this one says it carries on.
    """

    device: str
    words: str
    bundles: int
    held: int
    waiting: int
    why: str
    missing: tuple[str, ...]
    days: tuple[DayStatus, ...]
    outstanding: int
    expected: tuple[Outstanding, ...]
    salvages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Status:
    """A register. `held`, `waiting` and `outstanding` count records."""

    campaign: str
    rehearsal: bool
    held: int
    waiting: int
    outstanding: int
    stands: tuple[StandStatus, ...]


def status(register: Register) -> Status:
    """What the register holds, and what it was told of and does not hold."""
    binding = register.binding()
    told: dict[str, list[Statement]] = {}
    for one in register.statements():
        if binding is None or one.rehearsal == binding.rehearsal:
            told.setdefault(" ".join(one.words), []).append(one)
    stands: list[StandStatus] = []
    for device, bundles in groupby(register.bundles(), lambda one: one.manifest.device):
        words = str(key_fingerprint(bytes.fromhex(device)))
        stands.append(_stand(device, words, list(bundles), told.pop(words, [])))
    stands += [_stand("", words, [], statements) for words, statements in told.items()]
    return Status(
        campaign=binding.campaign if binding else "",
        rehearsal=binding.rehearsal if binding else False,
        held=sum(one.held for one in stands),
        waiting=sum(one.waiting for one in stands),
        outstanding=sum(one.outstanding for one in stands),
        stands=tuple(stands),
    )


def _stand(
    device: str, words: str, bundles: Sequence[HeldBundle], told: Sequence[Statement]
) -> StandStatus:
    waiting = [bundle for bundle in bundles if bundle.standing is not Standing.HELD]
    expected = tuple(_outstanding(bundles, told))
    numbers = {bundle.manifest.number for bundle in bundles} | {one.number for one in told}
    return StandStatus(
        device=device,
        words=words,
        bundles=len(bundles),
        held=sum(one.manifest.count for one in bundles if one.standing is Standing.HELD),
        waiting=sum(one.manifest.count for one in waiting),
        why=", ".join(sorted({one.standing.value for one in waiting})),
        missing=tuple(_gaps(sorted(numbers))),
        days=tuple(_days(bundles)),
        outstanding=sum(one.count for one in expected),
        expected=expected,
        salvages=tuple(
            str(key_fingerprint(bytes.fromhex(one)))
            for one in sorted({one.manifest.salvages or "" for one in bundles} - {""})
        ),
    )


def _days(bundles: Sequence[HeldBundle]) -> Iterator[DayStatus]:
    for day in sorted({one.manifest.day for one in bundles}):
        of_day = [one for one in bundles if one.manifest.day == day]
        held = sum(one.manifest.count for one in of_day if one.standing is Standing.HELD)
        every = sum(one.manifest.count for one in of_day)
        yield DayStatus(day.isoformat(), held, every - held)


def _outstanding(bundles: Sequence[HeldBundle], told: Sequence[Statement]) -> Iterator[Outstanding]:
    here = {
        (one.manifest.number, one.manifest.count, bytes.fromhex(one.manifest.root)[:ROOT_BYTES])
        for one in bundles
    }
    numbers = {number for number, _, _ in here}
    for one in told:
        if (one.number, one.count, one.root) not in here:
            yield Outstanding(one.number, one.count, one.number in numbers)


def _gaps(numbers: Sequence[int]) -> Iterator[str]:
    """The numbers that are missing below the last, as `4` or `4-9`: a forger may claim any."""
    for before, after in pairwise((0, *numbers)):
        if after - before == 2:
            yield str(before + 1)
        elif after - before > 2:
            yield f"{before + 1}-{after - 1}"
