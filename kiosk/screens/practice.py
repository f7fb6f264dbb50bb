"""Practice at a live stand: another ledger, another key, PRACTICE on every screen, then back."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.screens.volunteer import VolunteerScreen

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

REHEARSE = "rehearse"
PRACTICE_SECONDS = 300
"""So long a practice at a live stand waits for a touch before it goes back to being live."""


@QmlElement
class PracticeScreen(QObject):
    """From a live stand into practice, and back.

    Args:
        panel: the volunteers' panel.
        of_live: whether this is the practice of a stand that is live.
        begin: begins practice; the live ledger is closed before.
        end: goes back to the live stand; the practice is deleted.
    """

    def __init__(
        self,
        panel: VolunteerScreen,
        of_live: bool,
        begin: Callable[[], None],
        end: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._of_live = of_live
        self._begin = begin
        self._end = end

    @Slot()
    def open(self) -> None:
        """Says what practice is, before it begins."""
        self._panel.go(REHEARSE)

    @Slot()
    def begin(self) -> None:
        """Begins."""
        if self._panel.property("page") == REHEARSE and not self._of_live:
            self._panel.note_act("practice begun")
            self._begin()

    @Slot()
    def end(self) -> None:
        """Back to the live stand; a volunteer who is at the panel may."""
        if self._of_live and self._panel.inside():
            self._leave()

    def grow_quiet(self, seconds: float) -> None:
        """A practice that was forgotten must turn nobody's signature into nothing."""
        if self._of_live and seconds >= PRACTICE_SECONDS and not self._panel.property("working"):
            self._leave()

    def _leave(self) -> None:
        from kiosk.stand.journal import note_left_practice

        with contextlib.suppress(KioskError):  # the live stand's own screen says what is wrong
            note_left_practice(self._panel.around.data)
        self._end()

    ofLive = Property(bool, lambda self: self._of_live, constant=True)
