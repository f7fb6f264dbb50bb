"""A new volunteers' stick from the open panel, for one that is lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.jobs import Progress
from kiosk.screens.volunteer import VolunteerScreen
from kiosk.stand.access import Access
from kiosk.stand.surroundings import Volume

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

VOLUNTEERS_STICK = "volunteersStick"


@QmlElement
class VolunteersStickScreen(QObject):
    """Makes another stick that opens the panel; those made before open nothing any more.

    Args:
        panel: the volunteers' panel.
        access: the panel's door.
    """

    def __init__(
        self, panel: VolunteerScreen, access: Access, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._access = access

    @Slot()
    def open(self) -> None:
        """Asks onto which stick; where no PIN is set there is no door for it to open."""
        if self._access.closed():
            self._panel.findSticks()
            self._panel.go(VOLUNTEERS_STICK)

    @Slot(str)
    def makeOn(self, stick: str) -> None:
        """Makes it on a stick, by its id."""
        chosen = self._panel.chosen(stick)
        if chosen is not None and self._asks():
            self._panel.attempt(lambda: self._make(chosen))

    @Slot()
    def removeStick(self) -> None:
        """Lets go of the stick; only then is it safe to remove."""
        if self._on_page() and self._panel.property("said").get("made"):
            self._panel.attempt(self._remove)

    def _make(self, stick: Volume) -> None:
        def work(_told: Progress) -> Path:
            return self._access.make_stick(self._panel.mounted(stick))

        # Noted before: whoever leaves the page meanwhile is told of in the journal all the same.
        stand = self._panel.around.stand()
        stand.ledger.journal(stand.event.day, "volunteers' stick begun")
        self._panel.run(work, lambda _file: self._panel.go(VOLUNTEERS_STICK, made=True, safe=False))

    def _remove(self) -> None:
        self._panel.let_go(self._removed)

    def _removed(self, _off: object) -> None:
        self._panel.go(VOLUNTEERS_STICK, made=True, safe=True)

    def _asks(self) -> bool:
        return self._on_page() and not self._panel.property("said").get("made")

    def _on_page(self) -> bool:
        return bool(self._panel.property("page") == VOLUNTEERS_STICK)
