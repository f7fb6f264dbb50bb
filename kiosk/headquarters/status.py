"""What is held, stand by stand, what waits, and which numbers are missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from kiosk.headquarters.register.store import HeldBundle, Register, Standing
from kiosk.sealing.keys import key_fingerprint


@dataclass(frozen=True, slots=True)
class StandStatus:
    """One stand. `held` and `waiting` count records, `missing` names bundle numbers and runs.

    `salvages` holds the words of the stand whose damaged ledger this one says it carries on.
    """

    device: str
    words: str
    bundles: int
    held: int
    waiting: int
    why: str
    missing: tuple[str, ...]
    salvages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Status:
    """A register. `held` and `waiting` count records."""

    campaign: str
    rehearsal: bool
    held: int
    waiting: int
    stands: tuple[StandStatus, ...]


def status(register: Register) -> Status:
    """What the register holds."""
    binding = register.binding()
    stands = tuple(
        _stand(device, list(bundles))
        for device, bundles in groupby(register.bundles(), lambda one: one.manifest.device)
    )
    return Status(
        campaign=binding.campaign if binding else "",
        rehearsal=binding.rehearsal if binding else False,
        held=sum(one.held for one in stands),
        waiting=sum(one.waiting for one in stands),
        stands=stands,
    )


def _stand(device: str, bundles: Sequence[HeldBundle]) -> StandStatus:
    numbers = {bundle.manifest.number for bundle in bundles}
    waiting = [bundle for bundle in bundles if bundle.standing is not Standing.HELD]
    return StandStatus(
        device=device,
        words=str(key_fingerprint(bytes.fromhex(device))),
        bundles=len(bundles),
        held=sum(one.manifest.count for one in bundles if one.standing is Standing.HELD),
        waiting=sum(one.manifest.count for one in waiting),
        why=", ".join(sorted({one.standing.value for one in waiting})),
        missing=tuple(_gaps(sorted(numbers))),
        salvages=tuple(
            str(key_fingerprint(bytes.fromhex(one)))
            for one in sorted({one.manifest.salvages or "" for one in bundles} - {""})
        ),
    )


def _gaps(numbers: Sequence[int]) -> Iterator[str]:
    """The numbers that are missing below the last, as `4` or `4-9`: a forger may claim any."""
    for before, after in pairwise((0, *numbers)):
        if after - before == 2:
            yield str(before + 1)
        elif after - before > 2:
            yield f"{before + 1}-{after - 1}"
