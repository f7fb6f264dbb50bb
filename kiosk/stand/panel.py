"""What the volunteers' panel tells of a stand: numbers and words, never a signer's data."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.ledger import FILE
from kiosk.ledger.store import Ledger
from kiosk.sealing.keys import Fingerprint, key_fingerprint, pack_fingerprint
from kiosk.stand.acknowledge import campaign_total, confirmed
from kiosk.stand.folders import LIVE
from kiosk.stand.setup import Stand
from kiosk.stand.unfinished import moved_stands


@dataclass(frozen=True, slots=True)
class PanelFacts:
    """How a stand stands.

    Args:
        today: signatures of the event's day.
        total: signatures made here, ever.
        waiting: records that lie on no stick yet, those of stands that moved here too.
        confirmed: records that headquarters has confirmed, those of stands that moved here too.
        everywhere: records of the whole campaign, as headquarters last told; None before that.
        room: how many more signatures the disk takes; None where the disk does not say.
        campaign: the words of the pack, to compare with the printed card.
        device: the words of this stand, by which headquarters accepts it.
    """

    today: int
    total: int
    waiting: int
    confirmed: int
    everywhere: int | None
    room: int | None
    campaign: Fingerprint
    device: Fingerprint


def panel_facts(stand: Stand) -> PanelFacts:
    """Looks everything up anew.

    Raises:
        KioskError: the ledger cannot be read.
    """
    standing = stand.ledger.standing()
    return PanelFacts(
        today=stand.ledger.count_on(stand.event.day),
        total=stand.ledger.count(),
        waiting=standing.waiting + _moved_waiting(stand),
        confirmed=confirmed(stand),
        everywhere=campaign_total(stand.ledger),
        room=_room(stand),
        campaign=pack_fingerprint(stand.pack),
        device=key_fingerprint(stand.device),
    )


def _moved_waiting(stand: Stand) -> int:
    """What was signed on other computers and lies on no stick yet: an export carries it along."""
    waiting = 0
    for folder in () if stand.rehearsal else moved_stands(stand.folder.parent):
        ledger = Ledger(folder / LIVE / FILE, make=False)
        try:
            waiting += ledger.standing().waiting
        finally:
            ledger.close()
    return waiting


def _room(stand: Stand) -> int | None:
    try:
        return stand.room()
    except OSError:
        return None  # the disk is away; the next signature will say so in words
