"""Where a stand can no longer be used: what happened, and the way to carry home what is intact."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.jobs import Progress
from kiosk.screens.panel_pages import RESCUE
from kiosk.screens.volunteer import VolunteerScreen
from kiosk.stand.surroundings import Volume

if TYPE_CHECKING:  # what reads a damaged ledger is imported when one is looked at
    from kiosk.stand.rescue import Rescued
    from kiosk.stand.salvage import Diagnosis

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

RESCUED = "rescued"


@QmlElement
class RescueScreen(QObject):
    """Looks at the ledger whenever the panel comes to its page; nothing is signed there.

    Args:
        panel: the panel that it is an act of.
        rehearsal: whether the stand rehearses.
        today: the machine's day, for a salvage whose ledger cannot tell any.
    """

    foundChanged = Signal()

    def __init__(
        self,
        panel: VolunteerScreen,
        rehearsal: Callable[[], bool],
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._rehearsal = rehearsal
        self._today = today
        self._found: Diagnosis | None = None
        self._page = ""
        self._looked = False
        panel.pageChanged.connect(self._follow)
        panel.progressChanged.connect(self._look)

    @Slot(str)
    def carryTo(self, stick: str) -> None:
        """Carries to a stick whatever is intact, in a thread of its own."""
        chosen = self._panel.chosen(stick)
        if chosen is not None and self._panel.property("page") == RESCUE:
            rehearsal, today = self._rehearsal(), self._today()
            self._panel.run(
                lambda told: self._carry(chosen, rehearsal, today, told),
                self._after_carrying,
                also_outside=True,
            )

    @Slot()
    def removeStick(self) -> None:
        """Lets go of the stick; only then is it safe to remove."""
        if self._panel.property("page") == RESCUED:
            self._panel.attempt(self._remove, also_outside=True)

    # --- facts -------------------------------------------------------------------------------

    def _told(self) -> dict[str, Any]:
        found = self._found
        if found is None:
            return {}
        missing = -1 if found.missing is None else found.missing
        told = {"sound": found.sound, "reached": found.reached, "missing": missing}
        return told | {"sentence": found.sentence, "hint": found.hint, "kind": found.kind.value}

    found = Property(dict, _told, notify=foundChanged)

    # --- how ---------------------------------------------------------------------------------

    @Slot()
    def _follow(self) -> None:
        before, self._page = self._page, str(self._panel.property("page"))
        if self._page == RESCUE and before != RESCUE:
            self._found, self._looked = None, False
            self.foundChanged.emit()
            self._panel.findSticks()
            self._look()

    @Slot()
    def _look(self) -> None:
        """Once for every coming to the page, and after whatever else is still under way."""
        if self._page == RESCUE and not self._looked and not self._panel.property("working"):
            data, rehearsal = self._panel.around.data, self._rehearsal()
            self._looked = True
            self._panel.run(lambda _told: _diagnosis(data, rehearsal), self._see, also_outside=True)

    def _see(self, answer: object) -> None:
        from kiosk.stand.salvage import Diagnosis

        if isinstance(answer, Diagnosis):
            self._found = answer
            self.foundChanged.emit()

    def _carry(self, volume: Volume, rehearsal: bool, today: date, told: Progress) -> Rescued:
        from kiosk.stand.rescue import rescue

        folder = self._panel.mounted(volume)
        return rescue(self._panel.around.data, folder, rehearsal, today, told)

    def _after_carrying(self, answer: object) -> None:
        from kiosk.stand.rescue import Rescued

        if isinstance(answer, Rescued):
            self._panel.go_outside(
                RESCUED,
                files=len(answer.files),
                records=-1 if answer.records is None else answer.records,
                missing=-1 if answer.missing is None else answer.missing,
                words=answer.words,
                oldWords=answer.old_words,
                safe=False,
            )

    def _remove(self) -> None:
        self._panel.let_go(self._removed, also_outside=True)

    def _removed(self, _off: object) -> None:
        self._panel.go_outside(RESCUED, **self._panel.without_fault() | {"safe": True})


def _diagnosis(data: Path, rehearsal: bool) -> Diagnosis:
    from kiosk.stand.folders import mode_folder
    from kiosk.stand.salvage import diagnose

    return diagnose(mode_folder(data, rehearsal))
