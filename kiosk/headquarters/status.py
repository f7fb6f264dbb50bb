"""What is held, stand by stand, what waits, and which numbers are missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from kiosk.headquarters.register.store import HeldBundle, Register, Standing
from kiosk.sealing.keys import key_fingerprint


@dataclass(frozen=True, slots=True)
class StandStatus:
    """One stand. `held` and `waiting` count records, `missing` names bundle numbers."""

    device: str
    words: str
    bundles: int
    held: int
    waiting: int
    why: str
    missing: tuple[int, ...]


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
        missing=tuple(number for number in range(1, max(numbers)) if number not in numbers),
    )
