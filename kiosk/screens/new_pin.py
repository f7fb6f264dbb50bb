"""A new PIN from the open panel: six digits, twice."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.screens.panel_pages import PANEL
from kiosk.screens.volunteer import VolunteerScreen
from kiosk.stand.access import Access, read_pin, refuse_weak

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NEW_PIN = "newPin"


@QmlElement
class NewPinScreen(QObject):
    """Sets another PIN; whoever opened the panel, by stick too, may.

    Args:
        panel: the volunteers' panel.
        access: the panel's door.
    """

    againChanged = Signal()

    def __init__(
        self, panel: VolunteerScreen, access: Access, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._access = access
        self._first = ""
        panel.pageChanged.connect(self._forget)

    @Slot()
    def show(self) -> None:
        """Shows the pad."""
        self._panel.go(NEW_PIN)

    @Slot(str)
    def typePin(self, typed: str) -> None:
        """Six digits; the second time they must be the same."""
        if self._panel.property("page") != NEW_PIN:
            return
        try:
            self._type(typed)
        except KioskError as error:
            self._panel.go(NEW_PIN, sentence=error.sentence, hint=error.hint)

    again = Property(bool, lambda self: bool(self._first), notify=againChanged)

    def _type(self, typed: str) -> None:
        first = self._first
        self._remember("")
        digits = read_pin(typed)
        if not first:
            refuse_weak(digits)
            self._panel.go(NEW_PIN)
            self._remember(digits)
        elif first != digits:
            self._panel.go(NEW_PIN, differ=True)
        else:
            stand = self._panel.around.stand()
            self._access.set_pin(digits)
            stand.ledger.journal(stand.event.day, "PIN set")
            self._panel.go(PANEL, pinSet=True)

    def _remember(self, digits: str) -> None:
        self._first = digits
        self.againChanged.emit()

    @Slot()
    def _forget(self) -> None:
        """Whoever leaves the page half-way leaves no digits behind."""
        if self._first and self._panel.property("page") != NEW_PIN:
            self._remember("")
