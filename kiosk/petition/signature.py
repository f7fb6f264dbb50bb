"""The person's act: a draft while it is typed, a signature once agreed, a withdrawal after."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Exposure(StrEnum):
    """Who may see the signer's name: always the signer's own choice, never preselected."""

    PUBLIC = "public"
    NAMED = "named"
    COUNTED = "counted"

    @property
    def protection(self) -> int:
        """How much it protects; of several, the highest holds (docs/decisions/0008-folding.md)."""
        return {Exposure.PUBLIC: 0, Exposure.NAMED: 1, Exposure.COUNTED: 2}[self]


@dataclass(frozen=True, slots=True)
class Consents:
    """One yes or no per purpose: to sign, to be contacted, to have one's own words shown."""

    sign: bool = False
    contact: bool = False
    comment: bool = False


Stroke = tuple[tuple[int, int], ...]
"""One stroke of a finger-drawn mark: points on a grid of 0..255, no timing, no pressure."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody is typing. It lives in memory only, and its repr shows none of it."""

    language: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    place: str = field(default="", repr=False)
    country: str = field(default="", repr=False)
    comment: str = field(default="", repr=False)
    exposure: Exposure | None = field(default=None, repr=False)
    consents: Consents = field(default_factory=Consents, repr=False)
    helped: bool = field(default=False, repr=False)
    mark: tuple[Stroke, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Event:
    """Where and when people sign; `day` is the day that the volunteer confirmed."""

    name: str
    place: str
    day: date


@dataclass(frozen=True, slots=True)
class Header:
    """What every record carries, whatever its kind.

    Opening refuses a record whose id, device, campaign or rehearsal flag differs from those of
    the bundle it came in, because age has no sender.
    """

    id: bytes
    campaign: str
    petition: str
    device: bytes
    rehearsal: bool
    event: Event


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature, complete. Its repr shows none of it."""

    header: Header = field(repr=False)
    language: str = field(repr=False)
    appeal: bytes = field(repr=False)
    consent: bytes = field(repr=False)
    name: str = field(repr=False)
    email: str = field(repr=False)
    phone: str = field(repr=False)
    place: str = field(repr=False)
    country: str = field(repr=False)
    comment: str = field(repr=False)
    exposure: Exposure = field(repr=False)
    consents: Consents = field(repr=False)
    legal_basis: str = field(repr=False)
    delete_by: date = field(repr=False)
    receipt: bytes = field(repr=False)
    helped: bool = field(repr=False)
    mark: tuple[Stroke, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A signer takes a signature back: a new record that carries the receipt's code."""

    header: Header = field(repr=False)
    code: str = field(repr=False)


Record = Signature | Withdrawal
