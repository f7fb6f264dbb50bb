"""What the signer's screens need of a stand, and how they tell why nobody can sign at it."""

from __future__ import annotations

from typing import Protocol

from kiosk.errors import Kind
from kiosk.petition.campaign import CampaignPack
from kiosk.petition.signature import Draft
from kiosk.stand.defaults import Defaults
from kiosk.stand.outcome import Collected, Refused

_WHY_NOT = {
    Kind.PRACTICE_FULL: (
        "This practice is full.",
        "Practise again tomorrow, or go live to collect names.",
    ),
    Kind.PETITION_OVER: ("This petition is over.", "Ask the organiser for a new campaign pack."),
    Kind.STORAGE_FULL: (
        "The disk has no room for 500 more signatures.",
        "Make room; signing goes on by itself.",
    ),
    Kind.STORAGE_READ_ONLY: (
        "The disk takes no more writing.",
        "Export what is there, and use another computer.",
    ),
}
_CANNOT_STORE = ("The signatures' disk cannot be reached.", "Start the computer again.")


class OpenStand(Protocol):
    """A stand whose ledger is open: what the screens need of it."""

    @property
    def pack(self) -> CampaignPack:
        """The campaign that it collects for."""

    @property
    def rehearsal(self) -> bool:
        """Whether nothing here counts."""

    def collect(self, draft: Draft) -> Collected | Refused:
        """Seals and stores a draft that the rules accept."""

    def take_back(self, collected: Collected) -> int:
        """Removes what was just signed; answers the count."""

    def withdraw(self, code: str) -> None:
        """Seals and stores a withdrawal by a receipt's code."""

    def count(self) -> int:
        """How many have signed here."""

    def first_draft(self, language: str) -> Draft:
        """What the form begins with."""

    def defaults(self) -> Defaults:
        """How every signer of this event finds the stand."""

    def can_sign(self) -> Kind | None:
        """Why nobody can sign now, or None."""

    def settle(self) -> None:
        """Called at each return to the appeal."""

    def close(self) -> None:
        """Called on leaving."""


def tell_why_not(kind: Kind) -> tuple[str, str]:
    """A sentence and a hint for why nobody can sign."""
    return _WHY_NOT.get(kind, _CANNOT_STORE)
