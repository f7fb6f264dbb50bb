"""How often a receipt's code is taken from whoever stands at the screen, with no volunteer near.

A code is 80 random bits with a check character that anybody can work out, and this stand cannot
know which codes are real: each that fits costs a sealed record. So nobody fills the disk, or a
stick, with invented ones.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.errors import Kind, KioskError

MOST_UNATTENDED = 20
"""So many the signers' screens take until a volunteer opens the panel, which has no limit."""


@dataclass(frozen=True, slots=True)
class Unattended:
    """How many codes were taken since a volunteer was here."""

    taken: int = 0

    def check(self) -> None:
        """Whether another may be taken.

        Raises:
            KioskError: no more are taken until a volunteer opens the panel.
        """
        if self.taken >= MOST_UNATTENDED:
            raise KioskError(
                "Very many receipts were typed here since a volunteer opened the panel.",
                "Look who stands here, and open the panel: then codes are taken again.",
                Kind.ASK_VOLUNTEER,
            )

    def one_more(self) -> Unattended:
        """The same after another code."""
        return Unattended(self.taken + 1)
