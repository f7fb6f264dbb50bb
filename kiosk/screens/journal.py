"""The journal's page: the volunteers' acts by day, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.volunteer import VolunteerScreen

if TYPE_CHECKING:  # brings the ledger
    from kiosk.stand.journal import JournalDay

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

JOURNAL = "journal"


@QmlElement
class JournalScreen(QObject):
    """What the volunteers did here.

    Args:
        panel: the volunteers' panel.
    """

    daysChanged = Signal()

    def __init__(self, panel: VolunteerScreen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._days: tuple[JournalDay, ...] = ()

    @Slot()
    def show(self) -> None:
        """Reads the journal and shows it."""
        self._panel.attempt(self._show)

    def _show(self) -> None:
        from kiosk.stand.journal import read_journal

        self._days = read_journal(self._panel.around.stand().ledger)
        self.daysChanged.emit()
        self._panel.go(JOURNAL)

    def _shown(self) -> list[dict[str, Any]]:
        return [
            {
                "day": one.day.isoformat(),
                "entries": [
                    {"act": each.act, "numbers": list(each.numbers), "detail": each.detail}
                    for each in one.entries
                ],
            }
            for one in self._days
        ]

    days = Property(list, _shown, notify=daysChanged)
