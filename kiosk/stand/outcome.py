"""What becomes of a draft that somebody agreed to sign: expected answers, never exceptions."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from kiosk.petition.rules import Fault


@dataclass(frozen=True, slots=True)
class Collected:
    """A signature is stored: its receipt's code, and how many there are now.

    `record` is the id it lies under and `day` the day it is counted under. `withdrawal` is a fresh
    id for the withdrawal that takes it back should its bundle close first: drawn once, so that
    taking back twice is taking back once. Nothing of this outlives the screen that shows it.
    """

    code: str = field(repr=False)
    count: int
    record: bytes = field(repr=False)
    withdrawal: bytes = field(repr=False)
    day: date = field(repr=False)


@dataclass(frozen=True, slots=True)
class Refused:
    """The rules refuse the draft; nothing was stored."""

    faults: tuple[Fault, ...]
