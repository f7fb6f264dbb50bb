"""A receipt's code, key by key, and the panel's page that takes a signature back by it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.petition.receipt import letter_of, look_at, show_typed
from kiosk.screens.volunteer import VolunteerScreen

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

WITHDRAW, WITHDRAWN = "withdraw", "withdrawn"


@QmlElement
class ReceiptScreen(QObject):
    """What a code's pad asks, and the volunteer's act. It keeps nothing of what was typed.

    Args:
        panel: the panel, whose page it is.
    """

    def __init__(self, panel: VolunteerScreen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel

    @Slot(str, int, result=str)
    def letter(self, text: str, at: int) -> str:
        """The character that a key means at a place of the code; empty where it means none."""
        return letter_of(text, at)

    @Slot(str, result=str)
    def shown(self, typed: str) -> str:
        """What is typed so far, as it stands on a receipt."""
        return show_typed(typed)

    @Slot(str, result=str)
    def verdict(self, typed: str) -> str:
        """Whether a code is still short, has a slip in it, or fits."""
        return look_at(typed).value

    @Slot()
    def open(self) -> None:
        """The panel's page."""
        self._panel.go(WITHDRAW)

    @Slot(str)
    def withdraw(self, code: str) -> None:
        """Stores a withdrawal by a receipt's code, for whoever asks a volunteer."""
        self._panel.attempt(lambda: self._withdraw(code))

    def _withdraw(self, code: str) -> None:
        if self._panel.property("page") == WITHDRAW:
            self._panel.around.stand().withdraw(code)
            self._panel.go(WITHDRAWN)
