"""The office's page of requests: a signature taken back by its receipt, a person forgotten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.jobs import Progress
from kiosk.screens.office import OfficeScreen, local
from kiosk.screens.office_lists import OfficeListsScreen
from kiosk.screens.office_readers import names_of
from kiosk.screens.office_stands import OfficeStandsScreen

if TYPE_CHECKING:
    from kiosk.headquarters.erase import Erased
    from kiosk.headquarters.find import Found, Search
    from kiosk.headquarters.register.store import Register

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MOST_SHOWN = 50
"""So many records are shown; whoever finds more searches with more words."""


@QmlElement
class OfficeRequestsScreen(QObject):
    """Whoever was found is held only while the key is open, and goes with it."""

    foundChanged = Signal()
    erasedChanged = Signal()

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
        self._search: Search | None = None
        self._erased: Mapping[str, Any] = {}
        lists.openChanged.connect(self.forget)
        office.opened.connect(self._forget_erased)

    @Slot(str, bool)
    def withdraw(self, code: str, undo: bool) -> None:
        """Takes a signature back by its receipt's code, or takes that note out again."""

        def act(register: Register, _told: Progress) -> dict[str, Any]:
            from kiosk.headquarters import withdrawing

            changed = (withdrawing.undo if undo else withdrawing.withdraw)(register, code)
            return {"undo": undo, "changed": changed}

        self._stands.work("withdrawn", act)

    @Slot(str)
    def find(self, text: str) -> None:
        """Opens all that lies here and shows each record that fits. Nothing is written."""
        opened = self._lists.opened()
        if opened is not None:
            self._office.work(
                lambda register, told: opened.find(register, text, told), self._note_found
            )

    @Slot(list, list)
    def erase(self, ids: Sequence[str], backups: Sequence[str]) -> None:
        """Erases records for good, with what takes them back; the key is closed then."""
        today = self._office.today()
        files = [local(one) for one in backups]
        wanted = [
            record
            for one in self._found()
            if one.id.hex() in ids
            for record in (one.id, *one.withdrawals)
        ]

        def act(register: Register, _told: Progress) -> dict[str, Any]:
            from kiosk.headquarters.erase import erase

            return _told_of(register, erase(register, wanted, today, files))

        if wanted:
            self._lists.forget()  # what was opened names whoever is erased
            self._stands.work("erased", act, self._note_erased)

    @Slot()
    def forget(self) -> None:
        """Holds nobody who was found any more."""
        self._search = None
        self.foundChanged.emit()

    # --- facts -------------------------------------------------------------------------------

    def _found(self) -> tuple[Found, ...]:
        return self._search.found if self._search is not None else ()

    def _rows(self) -> list[dict[str, Any]]:
        return [_row(one) for one in self._found()[:MOST_SHOWN]]

    looked = Property(bool, lambda self: self._search is not None, notify=foundChanged)
    rows = Property(list, _rows, notify=foundChanged)
    count = Property(int, lambda self: len(self._found()), notify=foundChanged)
    notForThisKey = Property(
        int,
        lambda self: self._search.not_for_this_key if self._search else 0,
        notify=foundChanged,
    )
    damaged = Property(
        int, lambda self: self._search.damaged if self._search else 0, notify=foundChanged
    )
    erased = Property(dict, lambda self: dict(self._erased), notify=erasedChanged)

    # --- how ---------------------------------------------------------------------------------

    def _note_found(self, answer: object) -> None:
        from kiosk.headquarters.find import Search

        if isinstance(answer, Search) and self._lists.opened() is not None:
            self._search = answer
            self.foundChanged.emit()

    def _note_erased(self, facts: Mapping[str, Any]) -> None:
        self._erased = facts
        self.erasedChanged.emit()

    @Slot()
    def _forget_erased(self) -> None:
        self._erased = {}
        self.erasedChanged.emit()


def _row(one: Found) -> dict[str, Any]:
    return {
        "id": one.id.hex(),
        "said": [text for text in (one.name, one.email, one.phone, one.place) if text.strip()],
        "exposure": one.exposure.value,
        "day": one.day.isoformat(),
        "event": one.event,
        "stand": one.stand,
        "withdrawn": one.withdrawn,
        "records": 1 + len(one.withdrawals),
    }


def _told_of(register: Register, done: Erased) -> dict[str, Any]:
    return {
        "records": done.records,
        "backups": [str(path) for path in done.backups],
        "unreached": [{"path": str(path), "reason": why} for path, why in done.unreached],
        "lists": [
            {
                "reader": one.reader,
                "names": names_of(register, one.reader),
                "day": one.day.isoformat(),
                "to": one.given_to,
                "numbers": list(one.numbers),
            }
            for one in done.lists
        ],
        "published": [day.isoformat() for day in done.published],
        "noted": [
            {
                "file": str(one.place or one.file),
                "day": one.day.isoformat(),
                "elsewhere": one.other_volume,
            }
            for one in done.noted
        ],
    }
