"""What a delivery tells a reader; how it stands on paper is for printing to say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

from kiosk.headquarters.publish.counts import LEAST, Totals
from kiosk.headquarters.publish.readers import Reader
from kiosk.headquarters.publish.table import Write
from kiosk.headquarters.publish.words import DeliveryWords
from kiosk.petition.campaign import AppealText, CampaignPack, Language


@dataclass(frozen=True, slots=True)
class Entry:
    """A name on a reader's list. `public` is whether anyone may see it."""

    number: int
    name: str = field(repr=False)
    public: bool
    comment: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Delivery:
    """A reader's document.

    `entries` gives the names that anyone may see, or those for this reader alone; it may be called
    again and gives the same each time.
    """

    pack: CampaignPack
    reader: Reader
    words: DeliveryWords
    day: date
    practice: bool
    totals: Totals
    appeals: tuple[tuple[AppealText, Language], ...]
    names: int
    list_digest: bytes
    entries: Callable[[bool], Iterator[Entry]] = field(repr=False)

    @property
    def names_told(self) -> int | None:
        """How many names there are, as it may be told; None where they are fewer than `LEAST`."""
        return None if 0 < self.names < LEAST else self.names


Print = Callable[[Delivery, Write], int]
"""Sets a delivery as PDF; answers how many names no font here could set."""
