"""The office's page of handovers: which list was given to whom, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.jobs import Progress
from kiosk.screens.office import HANDOVERS, OfficeScreen, day_of, local
from kiosk.screens.office_readers import readers_of

if TYPE_CHECKING:
    from kiosk.headquarters.publish.readers import Reader
    from kiosk.headquarters.register.publication import Handover
    from kiosk.headquarters.register.store import Register

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Noted:
    """Who gets a list by the packs kept here, and what was handed over.

    `names` is how many a list holds that was noted just now, None where none was.
    """

    readers: tuple[Reader, ...]
    handovers: tuple[Handover, ...]
    names: int | None = None


@QmlElement
class OfficeHandoversScreen(QObject):
    """No key is needed: a publication is known by its digest, a reader by the pack."""

    notedChanged = Signal()

    def __init__(self, office: OfficeScreen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._noted = Noted((), ())
        self._stale = True
        office.opened.connect(self._forget)
        office.pageChanged.connect(self._refresh)
        office.workChanged.connect(self._refresh)

    @Slot(str, str, str, str)
    def record(self, reader: str, folder: str, day: str, given_to: str) -> None:
        """Notes that a reader was handed a published folder, as it was published."""
        today = self._office.today()

        def act(register: Register, _told: Progress) -> Noted:
            from kiosk.headquarters.publish.handover import hand_over
            from kiosk.headquarters.register.publication import PublicationNotes

            notes = PublicationNotes(register)
            found = hand_over(notes, reader, local(folder), day_of(day), given_to.strip(), today)
            return _look(register, found.names)

        self._office.work(act, self._note)

    # --- facts -------------------------------------------------------------------------------

    def _readers(self) -> list[dict[str, Any]]:
        if not self._noted.readers:
            return []
        from kiosk.headquarters.publish.readers import PRESS

        named = [{"id": one.id, "names": dict(one.names)} for one in self._noted.readers]
        return [*named, {"id": PRESS, "names": {}}]

    def _rows(self) -> list[dict[str, Any]]:
        from kiosk.headquarters.publish.lists import list_words

        names = {one.id: dict(one.names) for one in self._noted.readers}
        return [
            {
                "reader": one.publication.reader,
                "names": names.get(one.publication.reader, {}),
                "to": one.given_to,
                "day": one.day.isoformat(),
                "published": one.publication.day.isoformat(),
                "count": one.publication.names,
                "digest": list_words(one.publication.list_digest),
            }
            for one in reversed(self._noted.handovers)
        ]

    readers = Property(list, _readers, notify=notedChanged)
    rows = Property(list, _rows, notify=notedChanged)

    # --- how ---------------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        """Looks once each time that the page is opened, as soon as nothing else is under way."""
        if self._office.property("page") != HANDOVERS:
            self._stale = True
        elif self._stale and not self._office.property("working"):
            self._stale = False
            self._office.work(lambda register, _told: _look(register), self._note)

    def _note(self, answer: object) -> None:
        if isinstance(answer, Noted):
            self._noted = answer
            self.notedChanged.emit()
            if answer.names is not None:
                self._office.say("handedOver", names=answer.names)

    @Slot()
    def _forget(self) -> None:
        self._noted, self._stale = Noted((), ()), True
        self.notedChanged.emit()


def _look(register: Register, names: int | None = None) -> Noted:
    from kiosk.headquarters.register.publication import PublicationNotes

    return Noted(readers_of(register), tuple(PublicationNotes(register).handovers()), names)
