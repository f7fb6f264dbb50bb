"""What becomes of a draft that somebody agreed to sign: expected answers, never exceptions."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.petition.rules import Fault


@dataclass(frozen=True, slots=True)
class Collected:
    """A signature is stored: its receipt's code, and how many there are now."""

    code: str = field(repr=False)
    count: int


@dataclass(frozen=True, slots=True)
class Refused:
    """The rules refuse the draft; nothing was stored."""

    faults: tuple[Fault, ...]
