"""How a stand greets each signer: what the event set, else what the pack says."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.errors import KioskError
from kiosk.petition.campaign import CampaignPack

TEXT_STEPS = range(4)
TEXT_STEP = 1


@dataclass(frozen=True, slots=True)
class Defaults:
    """What every signer finds first.

    Args:
        language: a language of the pack.
        country: two capital letters, preset in the form.
        text_step: how large text is, 0 to 3.
        high_contrast: whether colours give way to contrast.
        qr: whether QR codes are shown.
        still: whether nothing moves.
    """

    language: str
    country: str
    text_step: int
    high_contrast: bool
    qr: bool
    still: bool = False

    def settings(self) -> dict[str, str]:
        """As a ledger keeps them."""
        return {
            "default_language": self.language,
            "default_country": self.country,
            "default_text_step": str(self.text_step),
            "default_high_contrast": _YES_NO[self.high_contrast],
            "default_qr": _YES_NO[self.qr],
            "default_still": _YES_NO[self.still],
        }


_YES_NO = {True: "yes", False: "no"}


def pack_defaults(pack: CampaignPack) -> Defaults:
    """What a pack says where the event set nothing."""
    return Defaults(pack.default_language, pack.country, TEXT_STEP, False, pack.qr)


def read_defaults(pack: CampaignPack, setting: Callable[[str], str | None]) -> Defaults:
    """What the event set, each where it was set, else the pack's own.

    Args:
        pack: the stand's pack.
        setting: gives a ledger's setting, or None.
    """
    from kiosk.ledger import settings  # late: SQLAlchemy; the appeal needs only the pack's own

    own = pack_defaults(pack)
    kept = {key: setting(key) or value for key, value in own.settings().items()}
    return Defaults(
        kept["default_language"],
        kept["default_country"],
        settings.number(kept.get, "default_text_step") or 0,
        kept["default_high_contrast"] == "yes",
        kept["default_qr"] == "yes",
        kept["default_still"] == "yes",
    )


def check_defaults(defaults: Defaults, pack: CampaignPack) -> None:
    """Refuses what no screen could show.

    Raises:
        KioskError: the pack does not speak the language, or a value is out of range.
    """
    codes = [language.code for language in pack.languages]
    if defaults.language not in codes:
        raise KioskError(
            f"The pack does not offer the language {defaults.language!r}.",
            f"Choose one of {', '.join(codes)}.",
        )
    if not re.fullmatch(r"[A-Z]{2}", defaults.country):
        raise KioskError("The event's country is no country.", "Give its two capital letters.")
    if defaults.text_step not in TEXT_STEPS:
        raise KioskError(
            "The event's size of text is none that the screens have.",
            f"Choose {TEXT_STEPS[0]} to {TEXT_STEPS[-1]}.",
        )
