"""How long a screen waits for somebody who no longer touches it.

Source: SCREENS.md of the design, "Still there?".
"""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.petition.campaign import Block, Language
from kiosk.stand import session

QUIET_SECONDS = 60
"""On a form, on a fault, and on an appeal whose language or look somebody changed."""

ANSWER_SECONDS = 30
"""How long "Still there?" waits for its answer."""

THANKS_SECONDS = 20
RECEIPT_SECONDS = 60
"""Copying a receipt by hand takes longer than reading thanks."""

WORDS_A_MINUTE = 80
"""A slow reader's pace, read to by a helper."""


def patience(state: session.State, language: Language, changed: bool) -> float | None:
    """Seconds without a touch after which `session.grow_quiet` follows; None means for ever.

    Args:
        state: the screen.
        language: the texts shown, since longer ones take longer to read.
        changed: whether language or look differ from what the next person should find.
    """
    match state:
        case session.Appeal():
            return QUIET_SECONDS if changed else None
        case session.Reading():
            return QUIET_SECONDS + _reading(language.appeal.body)
        case session.Consent():
            return QUIET_SECONDS + _reading(language.consent.first)
        case session.Thanks(receipt_shown=True):
            return RECEIPT_SECONDS
        case session.Thanks() | session.TakenBack() | session.Withdrawn():
            return THANKS_SECONDS
        case session.StillThere():
            return ANSWER_SECONDS
        case _:
            return QUIET_SECONDS


def _reading(blocks: Iterable[Block]) -> float:
    return sum(len(block.text.split()) for block in blocks) * 60 / WORDS_A_MINUTE
