"""The end of a campaign at the office: everything is deleted, and a statement says what went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.screens.jobs import Progress
from kiosk.screens.office import OfficeScreen, local
from kiosk.screens.office_lists import OfficeListsScreen
from kiosk.screens.office_readers import names_of
from kiosk.screens.office_stands import OfficeStandsScreen

if TYPE_CHECKING:
    from kiosk.headquarters.due import Disposed
    from kiosk.headquarters.register.store import Register

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MOST_A_DAY = 99


@QmlElement
class OfficeDeletionScreen(QObject):
    """Asks once more, deletes, tells. The page words the statement, which holds no name."""

    askedChanged = Signal()
    statementChanged = Signal()

    def __init__(
        self,
        office: OfficeScreen,
        stands: OfficeStandsScreen,
        lists: OfficeListsScreen,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._stands = stands
        self._lists = lists
        self._asked = 0
        self._statement: Mapping[str, Any] = {}
        office.opened.connect(self._begin_anew)

    @Slot()
    def ask(self) -> None:
        """Looks whether the day is over, and how many records would go."""
        today = self._office.today()

        def act(register: Register, _told: Progress) -> int:
            from kiosk.headquarters.due import due
            from kiosk.headquarters.register.tombstones import Tombstones

            due(register, today)
            here, _ = Tombstones(register).counts()
            return here

        self._office.work(act, self._note_asked)

    @Slot()
    def unask(self) -> None:
        """Takes the question away."""
        self._note_asked(0)

    @Slot(list, list)
    def dispose(self, published: Sequence[str], backups: Sequence[str]) -> None:
        """Erases all records, in back-ups too, and removes published folders."""
        today = self._office.today()
        folders, files = [local(one) for one in published], [local(one) for one in backups]
        self.unask()
        self._lists.forget()

        def act(register: Register, _told: Progress) -> dict[str, Any]:
            from kiosk.headquarters.due import dispose

            return _statement_of(register, dispose(register, today, folders, files))

        self._stands.work("disposed", act, self._note_statement)

    @Slot(str, str)
    def save(self, folder: str, text: str) -> None:
        """Writes the statement, as the page words it, into a new file."""
        self._office.attempt(lambda: self._save(local(folder), text))

    # --- facts -------------------------------------------------------------------------------

    asked = Property(int, lambda self: self._asked, notify=askedChanged)
    statement = Property(dict, lambda self: dict(self._statement), notify=statementChanged)

    # --- how ---------------------------------------------------------------------------------

    def _note_asked(self, answer: object) -> None:
        if isinstance(answer, int):
            self._asked = answer
            self.askedChanged.emit()

    def _note_statement(self, facts: Mapping[str, Any]) -> None:
        self._statement = facts
        self.statementChanged.emit()

    @Slot()
    def _begin_anew(self) -> None:
        self.unask()
        self._note_statement({})

    def _save(self, folder: Path, text: str) -> None:
        day = self._statement.get("day", "")
        names = [f"statement-of-deletion-{day}.txt"]
        names += [f"statement-of-deletion-{day}-{at}.txt" for at in range(2, MOST_A_DAY)]
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for path in (folder / name for name in names):
                try:
                    with path.open("x", encoding="utf-8") as file:
                        file.write(text + "\n")
                except FileExistsError:
                    continue
                self._office.say("statementSaved", file=str(path))
                return
        except OSError as error:
            raise KioskError(
                f"The statement cannot be saved in {folder} ({error.strerror}).",
                "Everything was deleted all the same. Choose another folder and save it again.",
            ) from error
        raise KioskError(f"Too many statements lie in {folder}.", "Choose another folder.")


def _statement_of(register: Register, done: Disposed) -> dict[str, Any]:
    return {
        "campaign": done.campaign,
        "day": done.day.isoformat(),
        "last": done.retention.last.isoformat(),
        "records": done.records,
        "before": done.before,
        "backups": [str(path) for path in done.backups],
        "folders": [{"folder": str(one.folder), "files": one.files} for one in done.folders],
        "foreign": [str(path) for one in done.folders for path in one.left],
        "unreached": [{"path": str(path), "reason": why} for path, why in done.unreached],
        "noted": [
            {
                "file": str(one.place or one.file),
                "day": one.day.isoformat(),
                "elsewhere": one.other_volume,
            }
            for one in done.noted
        ],
        "published": [day.isoformat() for day in done.published],
        "handedOver": [
            {
                "reader": one.publication.reader,
                "names": names_of(register, one.publication.reader),
                "day": one.day.isoformat(),
                "to": one.given_to,
            }
            for one in done.handed_over
        ],
    }
