"""What a register asks of its office beside its sticks: deletion in time, a key that was tried."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.headquarters.publish.leftovers import leftovers
from kiosk.headquarters.register.places import Holds, Places
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.tested import key_checked
from kiosk.headquarters.register.tombstones import Tombstones
from kiosk.headquarters.retention import retention


@dataclass(frozen=True, slots=True)
class Care:
    """Days are ISO or empty; `days_left` is None where no pack tells, or nothing is left to erase.

    `unfinished` are paths with names that a killed publish or reconcile left, or that one is
    writing this moment. `delete_by` and `last` are the first and the last pack's day of deletion.
    """

    erased: int
    unscrubbed: int
    delete_by: str
    last: str
    days_left: int | None
    near: bool
    ask_for_key: bool
    unfinished: tuple[str, ...] = ()


def care(register: Register, today: date) -> Care:
    """What it asks today. A practice asks for no key, because its key lies beside the stand."""
    stones = Tombstones(register)
    places = Places(register)
    folders = dict.fromkeys([*places.of(Holds.LISTS), *places.of(Holds.DUPLICATES)])
    here, erased = stones.counts()
    binding = register.binding()
    days = retention(register, today) if here else None
    live = binding is not None and not binding.rehearsal
    return Care(
        erased=erased,
        unscrubbed=stones.unscrubbed(),
        delete_by=days.first.isoformat() if days else "",
        last=days.last.isoformat() if days else "",
        days_left=days.days_left if days else None,
        near=days.near if days else False,
        ask_for_key=live and here > 0 and not key_checked(register),
        unfinished=tuple(str(path) for folder in folders for path in leftovers(folder)),
    )
