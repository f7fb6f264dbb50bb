"""Paper onto a stick, at the panel: poster, sheet for signatures, closing statement."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.jobs import Progress
from kiosk.screens.volunteer import VolunteerScreen
from kiosk.stand.surroundings import Volume

if TYPE_CHECKING:  # drawing and the ledger are imported when somebody prints
    from kiosk.stand.paper import Paper, Press

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

PRINT, PRINTED = "print", "printed"
POSTER_FILES, SHEET_FILES, STATEMENT_FILES = 2, 1, 2


@QmlElement
class PaperScreen(QObject):
    """What the panel prints. It has no printer: a print shop has, or an office.

    Args:
        panel: the volunteers' panel.
        press: gives what draws the paper of the pack that is shown.
    """

    savedChanged = Signal()

    def __init__(
        self,
        panel: VolunteerScreen,
        press: Callable[[], Press],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._press = press
        self._saved: list[str] = []
        self._used: Volume | None = None
        panel.pageChanged.connect(self._forget)

    @Slot()
    def open(self) -> None:
        """Shows what can be printed."""
        self._panel.findSticks()
        self._panel.go(PRINT)

    @Slot(str, str, str)
    def printPoster(self, stick: str, language: str, size: str) -> None:
        """Writes the poster and the sheet for signatures onto a stick.

        Args:
            stick: the stick's id.
            language: a language of the pack.
            size: the poster's paper, A4 or A3.
        """
        if self._panel.property("page") != PRINT:
            return
        press = self._press()

        def papers() -> Iterable[Paper]:
            yield from press.poster(language, size)
            yield from press.sheet(language)

        self._write(stick, papers(), POSTER_FILES + SHEET_FILES, self._printed)

    @Slot(str)
    def saveStatement(self, language: str) -> None:
        """Writes the closing statements that the page shows beside their bundles."""
        from kiosk.stand.closing import statements_on

        last = self._panel.last_export()
        if last is None or not last[1]:
            return
        stick, files = last

        def papers() -> Iterable[Paper]:
            for file, statement in zip(files, statements_on(files), strict=True):
                yield from self._press().statement(file.stem, statement, language)

        self._write(stick.id, papers(), STATEMENT_FILES * len(files), self._keep)

    @Slot()
    def removeStick(self) -> None:
        """Lets go of the stick; only then is it safe to remove."""
        if self._panel.property("page") == PRINTED:
            self._panel.attempt(self._remove)

    saved = Property(list, lambda self: self._saved, notify=savedChanged)

    def _write(
        self, stick: str, papers: Iterable[Paper], many: int, then: Callable[[object], None]
    ) -> None:
        from kiosk.stand.paper import onto_stick

        chosen, data = self._panel.stick(stick), self._panel.around.data
        if chosen is None:
            return
        self._used = chosen

        def work(told: Progress) -> tuple[Path, tuple[str, ...]]:
            folder = self._panel.mounted(chosen)
            return folder, onto_stick(folder, data, papers, many, told)

        self._panel.run(work, then)

    def _printed(self, answer: object) -> None:
        if isinstance(answer, tuple):
            self._panel.note_act("poster printed")
            self._panel.go(PRINTED, files=list(answer[1]), safe=False)

    def _keep(self, answer: object) -> None:
        if isinstance(answer, tuple):
            self._saved = list(answer[1])
            self.savedChanged.emit()

    def _remove(self) -> None:
        if self._used is not None:
            self._panel.let_go(self._removed, self._used)

    def _removed(self, _off: object) -> None:
        self._panel.go(PRINTED, **self._panel.without_fault() | {"safe": True})

    @Slot()
    def _forget(self) -> None:
        """What was saved is said on the page that it was saved from, and no longer."""
        if self._saved and self._panel.property("page") != "exported":
            self._saved = []
            self.savedChanged.emit()
