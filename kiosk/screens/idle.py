"""Notices that somebody touches the stand, and asks a few times a second whether nobody does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent

from kiosk.screens.stand import StandScreen

EVERY_MILLISECONDS = 500

TOUCHES = {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseMove,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
}


class IdleWatch(QObject):
    """An event filter for the window. It looks at kinds of events, never at what was typed.

    Args:
        stand: is told of each touch, and asked whether its patience is over.
        is_playing: whether something can be heard.
        sets_up: whether a volunteer sets the stand up, so that no signer is waited for.
        grow_quiet: is told how many seconds nobody has touched anything.
    """

    def __init__(
        self,
        stand: StandScreen,
        is_playing: Callable[[], bool],
        sets_up: Callable[[], bool],
        grow_quiet: Callable[[float], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stand = stand
        self._is_playing = is_playing
        self._sets_up = sets_up
        self._grow_quiet = grow_quiet
        self._timer = QTimer(self, interval=EVERY_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def waits(self) -> bool:
        """Whether patience is looked at."""
        return self._timer.isActive()

    def stop(self) -> None:
        """Nobody is waited for any more: the window goes."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Somebody who listens is there."""
        if self._is_playing():
            self._stand.touched()
        if not self._sets_up():
            self._stand.tick()
        self._grow_quiet(self._stand.quiet_for())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes note of a touch; stops no event."""
        if event.type() in TOUCHES and not _is_hover(event):
            self._stand.touched()
        return super().eventFilter(watched, event)


def _is_hover(event: QEvent) -> bool:
    """A pointer that moves with no button down: a table that somebody bumped into."""
    return isinstance(event, QMouseEvent) and (
        event.type() is QEvent.Type.MouseMove and event.buttons() is Qt.MouseButton.NoButton
    )
