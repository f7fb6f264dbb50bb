"""A volunteers' stick that is plugged in opens the panel, once nobody is in the middle of signing.

Looked for on a slow timer, in a thread of its own: no signer ever waits for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.errors import KioskError
from kiosk.screens.jobs import Worker
from kiosk.screens.stick_work import folder_unasked
from kiosk.screens.volunteer import VolunteerScreen
from kiosk.stand.access import Access
from kiosk.stand.surroundings import Sticks

EVERY_MILLISECONDS = 3000
MOST_TRIES = 3
"""A stick may be seen a moment before it can be opened."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What one look found.

    Args:
        there: the ids of the sticks that are plugged in.
        tried: those among them that need no further look, or how often each was tried in vain.
        opens: the id of a new volunteers' stick, empty where none is new.
    """

    there: frozenset[str]
    tried: dict[str, int]
    opens: str = ""


class StickWatch(QObject):
    """Watches for the volunteers' stick. One that lay there at the start opens nothing by itself.

    Args:
        panel: the volunteers' panel.
        access: the panel's door.
        at_rest: whether no signer has begun anything.
        guided: whether the guide is open, where sticks are plugged in for other reasons.
    """

    def __init__(
        self,
        panel: VolunteerScreen,
        access: Access,
        at_rest: Callable[[], bool],
        guided: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._access = access
        self._at_rest = at_rest
        self._guided = guided
        self._worker = Worker(self)
        self._tried: dict[str, int] | None = None
        self._waiting = ""
        self._timer = QTimer(self, interval=EVERY_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """After the first frame: looks now, and from now on."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """The window goes."""
        self._timer.stop()
        self._worker.drop()

    def looking(self) -> bool:
        """Whether a look is under way."""
        return self._worker.working

    @Slot()
    def look(self) -> None:
        """Looks beside the window; a stand without a PIN has no door to open."""
        if self._worker.working or not self._guarded():
            return
        sticks, opens, tried = self._panel.around.sticks, self._access.opens, self._tried
        self._worker.start(
            lambda _told: _seek(sticks(), opens, tried), self._after, self._after_fault
        )

    def _guarded(self) -> bool:
        try:
            return self._access.guarded()
        except KioskError:
            return False  # what cannot be read opens to nobody; the PIN's page says so

    def _after(self, seen: object) -> None:
        if not isinstance(seen, Seen):
            return
        self._tried = seen.tried
        self._waiting = seen.opens or (self._waiting if self._waiting in seen.there else "")
        if self._guided() or self._panel.inside() or self._panel.outside:
            self._waiting = ""  # a volunteer is in already
        if self._waiting and self._at_rest():
            self._waiting = ""
            self._panel.open_by_stick()

    def _after_fault(self, _error: object) -> None:
        """The system does not tell; the PIN still opens, and an export says why it cannot."""


def _seek(sticks: Sticks, opens: Callable[[Path], bool], tried: dict[str, int] | None) -> Seen:
    volumes = sticks.volumes()
    there = frozenset(one.id for one in volumes)
    if tried is None:
        return Seen(there, dict.fromkeys(there, MOST_TRIES))
    now = {one: count for one, count in tried.items() if one in there}
    key = ""
    for volume in volumes:
        if now.get(volume.id, 0) >= MOST_TRIES:
            continue
        folder = folder_unasked(sticks, volume)
        now[volume.id] = MOST_TRIES if folder else now.get(volume.id, 0) + 1
        if folder is not None and opens(folder):
            key = volume.id
    return Seen(there, now, key)
