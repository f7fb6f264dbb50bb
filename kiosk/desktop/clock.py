"""The machine's clocks."""

from __future__ import annotations

from datetime import datetime

from kiosk.stand.access import boot_moment


class MachineClock:
    """The wall clock, which anybody may set, and the boot clock, which counts sleep too.

    Where the system has no boot clock that counts sleep, waking from it makes the panel ask.
    """

    def now(self) -> datetime:
        """The machine's own day and hour, in its own time zone."""
        return datetime.now().astimezone()

    def boot(self) -> float:
        """Seconds since the machine started."""
        return boot_moment().seconds
