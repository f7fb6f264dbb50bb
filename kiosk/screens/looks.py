"""How every signer of this event finds the stand: language, letters, contrast, motion, codes."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.volunteer import VolunteerScreen

if TYPE_CHECKING:  # brings the ledger
    from kiosk.stand.setup import Stand

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LOOKS = "looks"


@QmlElement
class LooksScreen(QObject):
    """The event's own greeting, kept over every start.

    Args:
        panel: the volunteers' panel.
    """

    shownChanged = Signal()

    def __init__(self, panel: VolunteerScreen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._shown: dict[str, Any] = {}
        self._languages: list[dict[str, str]] = []

    @Slot()
    def show(self) -> None:
        """Shows how it is now."""
        self._panel.attempt(self._show)

    @Slot(str, int, bool, bool, bool)
    def keep(self, language: str, step: int, contrast: bool, still: bool, qr: bool) -> None:
        """From now on everybody finds it so."""
        if self._panel.property("page") == LOOKS:
            self._panel.attempt(lambda: self._keep(language, step, contrast, still, qr))

    shown = Property(dict, lambda self: self._shown, notify=shownChanged)
    languages = Property(list, lambda self: self._languages, notify=shownChanged)

    def _show(self) -> None:
        stand: Stand = self._panel.around.stand()
        self._shown = asdict(stand.defaults())
        self._languages = [{"code": one.code, "name": one.name} for one in stand.pack.languages]
        self.shownChanged.emit()
        self._panel.go(LOOKS)

    def _keep(self, language: str, step: int, contrast: bool, still: bool, qr: bool) -> None:
        from kiosk.stand.event import set_defaults

        stand = self._panel.around.stand()
        defaults = replace(
            stand.defaults(),
            language=language,
            text_step=step,
            high_contrast=contrast,
            still=still,
            qr=qr,
        )
        set_defaults(stand, defaults)
        self._panel.around.replace(stand)
        self._panel.panel()
