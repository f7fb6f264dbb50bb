"""What a ledger is bound to: the pack's campaign, the keys that are sealed to, and the mode."""

from __future__ import annotations

import json
from pathlib import Path

from kiosk.bundle.manifest import key_digest
from kiosk.errors import KioskError
from kiosk.ledger.faults import damaged
from kiosk.ledger.settings import Asked
from kiosk.pack.read import read_pack
from kiosk.petition.campaign import CampaignPack
from kiosk.stand.folders import PACK, REHEARSAL


def binding(pack: CampaignPack, sealed_to: tuple[str, ...], rehearsal: bool) -> dict[str, str]:
    """The settings that every bundle's manifest repeats.

    Args:
        pack: what is collected for.
        sealed_to: the keys that records are sealed to: the pack's, or the rehearsal's own.
        rehearsal: the mode.
    """
    return {
        "campaign": pack.id,
        "petition": pack.petition.id,
        "pack": pack.digest.hex(),
        "sealed_to": json.dumps([key_digest(key) for key in sorted(sealed_to)]),
        "rehearsal": mode(rehearsal),
    }


def mode(rehearsal: bool) -> str:
    """How a ledger notes its mode."""
    return "yes" if rehearsal else "no"


def refuse_unlike(
    asked: Asked, pack: CampaignPack, sealed_to: tuple[str, ...], rehearsal: bool
) -> None:
    """Refuses settings that are another's than the pack's: headquarters would refuse the bundles.

    Raises:
        LedgerError: one of them differs.
    """
    if any(asked(name) != told for name, told in binding(pack, sealed_to, rehearsal).items()):
        raise damaged()


def refuse_unlike_folder(asked: Asked, folder: Path) -> None:
    """As `refuse_unlike`, by what lies beside the ledger, as far as that can be read.

    A pack that is not the one the ledger is bound to proves nothing: it may be the one that
    was changed.

    Args:
        asked: gives the ledger's settings.
        folder: the mode's folder.

    Raises:
        LedgerError: one of them differs.
    """
    rehearsal = folder.name == REHEARSAL
    if asked("rehearsal") != mode(rehearsal):
        raise damaged()
    try:
        pack = read_pack(folder / PACK)  # a rehearsal keeps none
    except KioskError:
        return
    if pack.digest.hex() == asked("pack"):
        refuse_unlike(asked, pack, pack.sealed_to, rehearsal)
