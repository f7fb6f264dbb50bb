"""A stand that volunteers paused stays paused, whatever ends the program meanwhile."""

from __future__ import annotations

from kiosk.stand.setup import Stand

PAUSED = "paused"


def is_paused(stand: Stand) -> bool:
    """Whether a volunteer paused it and none went on since.

    Raises:
        LedgerError: the ledger cannot be read.
    """
    return stand.ledger.setting(PAUSED) == "yes"


def note_pause(stand: Stand, paused: bool) -> None:
    """Keeps whether it is paused; a pause rewrites the ledger's file.

    Raises:
        LedgerError: the ledger refuses.
    """
    if is_paused(stand) is not paused:
        stand.ledger.set_settings(paused="yes" if paused else "no")
        if paused:
            stand.ledger.journal(stand.event.day, "paused")
            stand.pause()
        else:
            stand.ledger.journal(stand.event.day, "went on")
