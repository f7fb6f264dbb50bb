"""What is held, stand by stand, what waits, what was only told of, which numbers are missing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from kiosk.bundle.statement import ROOT_BYTES
from kiosk.headquarters.forks import Fork, forks
from kiosk.headquarters.register.bundles import Bundles, HeldBundle
from kiosk.headquarters.register.devices import Devices
from kiosk.headquarters.register.standing import Standing, Told
from kiosk.headquarters.register.statements import Statements
from kiosk.headquarters.register.store import Register
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

    `other_here` says that a bundle of this number is here and is not the one that was told;
    `told_on` is the office's day, because a statement tells none of its own.
    """

    number: int
    count: int
    other_here: bool
    told_on: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Bundles of which nothing is here, `first` to `last`.

    `records` is what they hold by the running totals around them, None where those do not tell
    one figure. `after` and `before` are the days of the bundles around them, `after` empty at the
    beginning.
    """

    first: int
    last: int
    records: int | None
    after: str
    before: str


@dataclass(frozen=True, slots=True)
class StandStatus:
    """One stand. `held`, `waiting` and `outstanding` count records.

    `missing` names bundle numbers and runs of which nothing is known; `device` is empty for a
    stand that was only heard of. `gaps` are the numbers that are not here, told of or not, and
    how many records that makes. `forks` are the numbers that a person decides about, or did.
    `accepted` is whether anybody ever accepted it, revoked since or not. `salvages` holds the words
    of the stand whose damaged ledger this one says it carries on.
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
    gaps: tuple[Gap, ...] = ()
    forks: tuple[Fork, ...] = ()
    revoked_on: str = ""
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class Status:
    """A register. `held`, `waiting` and `outstanding` count records.

    `root` names the set of bundles that count: two registers with one root hold the same.
    """

    campaign: str
    rehearsal: bool
    held: int
    waiting: int
    outstanding: int
    stands: tuple[StandStatus, ...]
    root: str = ""


def root_of_held(digests: Iterable[bytes]) -> bytes:
    """SHA-256 over a prefix and the sorted digests of all bundles that count."""
    whole = hashlib.sha256(b"petition-kiosk register v1\0")
    for digest in sorted(digests):
        whole.update(digest)
    return whole.digest()


def status(register: Register) -> Status:
    """What the register holds, and what it was told of and does not hold."""
    binding = register.binding()
    told: dict[str, list[Told]] = {}
    for one in Statements(register).told():
        if binding is None or one.statement.rehearsal == binding.rehearsal:
            told.setdefault(" ".join(one.statement.words), []).append(one)
    open_forks = forks(register)
    every = Bundles(register).all()
    devices = {one.public.hex(): one for one in Devices(register).all()}
    stands: list[StandStatus] = []
    for device, bundles in groupby(every, lambda one: one.manifest.device):
        words = str(key_fingerprint(bytes.fromhex(device)))
        mine = tuple(one for one in open_forks if one.device == device)
        stands.append(_stand(device, words, list(bundles), told.pop(words, []), mine))
        known = devices[device]
        stands[-1] = replace(
            stands[-1],
            accepted=known.accepted_on is not None,
            revoked_on=known.revoked_on.isoformat() if known.revoked_on else "",
        )
    stands += [_stand("", words, [], statements) for words, statements in told.items()]
    return Status(
        campaign=binding.campaign if binding else "",
        rehearsal=binding.rehearsal if binding else False,
        held=sum(one.held for one in stands),
        waiting=sum(one.waiting for one in stands),
        outstanding=sum(one.outstanding for one in stands),
        stands=tuple(stands),
        root=root_of_held(one.digest for one in every if one.standing is Standing.HELD).hex(),
    )


def _stand(
    device: str,
    words: str,
    bundles: Sequence[HeldBundle],
    told: Sequence[Told],
    open_forks: tuple[Fork, ...] = (),
) -> StandStatus:
    waiting = [bundle for bundle in bundles if bundle.standing is not Standing.HELD]
    expected = tuple(_outstanding(bundles, told))
    numbers = {bundle.manifest.number for bundle in bundles}
    numbers |= {one.statement.number for one in told}
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
        gaps=tuple(_measured(bundles)),
        forks=open_forks,
    )


def _days(bundles: Sequence[HeldBundle]) -> Iterator[DayStatus]:
    for day in sorted({one.manifest.day for one in bundles}):
        of_day = [one for one in bundles if one.manifest.day == day]
        held = sum(one.manifest.count for one in of_day if one.standing is Standing.HELD)
        every = sum(one.manifest.count for one in of_day)
        yield DayStatus(day.isoformat(), held, every - held)


def _outstanding(bundles: Sequence[HeldBundle], told: Sequence[Told]) -> Iterator[Outstanding]:
    here = {
        (one.manifest.number, one.manifest.count, bytes.fromhex(one.manifest.root)[:ROOT_BYTES])
        for one in bundles
    }
    numbers = {number for number, _, _ in here}
    for each in told:
        one = each.statement
        if (one.number, one.count, one.root) not in here:
            yield Outstanding(one.number, one.count, one.number in numbers, each.day.isoformat())


def _measured(bundles: Sequence[HeldBundle]) -> Iterator[Gap]:
    """What is missing below each number, by the running totals of the bundles around it.

    Bundles that were decided against say nothing.
    """
    last, totals, after = 0, {0}, ""
    speaking = (one for one in bundles if one.standing is not Standing.DECIDED_AGAINST)
    for number, group in groupby(speaking, lambda one: one.manifest.number):
        sides = [one.manifest for one in group]
        if number > last + 1:
            records = {one.total - one.count - total for one in sides for total in totals}
            fits = len(records) == 1 and min(records) >= number - 1 - last
            yield Gap(
                last + 1,
                number - 1,
                records.pop() if fits else None,
                after,
                min(one.day for one in sides).isoformat(),
            )
        last, totals = number, {one.total for one in sides}
        after = max(one.day for one in sides).isoformat()


def _gaps(numbers: Sequence[int]) -> Iterator[str]:
    """The numbers that are missing below the last, as `4` or `4-9`: a forger may claim any."""
    for before, after in pairwise((0, *numbers)):
        if after - before == 2:
            yield str(before + 1)
        elif after - before > 2:
            yield f"{before + 1}-{after - 1}"
