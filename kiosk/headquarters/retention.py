"""When a register's names are to be deleted, by the packs kept with it; no key is needed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from kiosk.headquarters.register.packs import KeptPacks
from kiosk.headquarters.register.store import Register

WARN_DAYS = 30


@dataclass(frozen=True, slots=True)
class Retention:
    """The last days on which data may be kept: of the pack that ends first, and of the last one.

    Each record's own day lies inside its seal, and is a pack's day. The register cannot tell whose
    is whose without the key, so `over` waits for the last pack's.
    """

    first: date
    last: date
    days_left: int

    @property
    def near(self) -> bool:
        """Whether the first of these days is at most 30 days ahead, or over."""
        return self.days_left <= WARN_DAYS

    @property
    def over(self) -> bool:
        """Whether every record here is to be deleted."""
        return self.days_left + (self.last - self.first).days < 0


def retention(register: Register, today: date) -> Retention | None:
    """The days of deletion; None where no pack is kept here.

    A pack without a key sealed nothing that is live, so its day is nobody's: registers of earlier
    versions keep the bundled pack beside the campaign's own.
    """
    packs = [json.loads(one) for one in KeptPacks(register).all()]
    if not packs:
        return None
    binding = register.binding()
    live = binding is not None and not binding.rehearsal
    sealing = [one for one in packs if one["sealed_to"] or not live]
    days = [date.fromisoformat(one["delete_by"]) for one in sealing or packs]
    return Retention(min(days), max(days), (min(days) - today).days)
