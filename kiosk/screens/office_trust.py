"""Which stands an office believes: revoked from a day on, one decision where two sides differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.jobs import Progress
from kiosk.screens.office import OfficeScreen, day_of
from kiosk.screens.office_stands import OfficeStandsScreen

if TYPE_CHECKING:
    from kiosk.headquarters.register.store import Register

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

UNDO = "undo"


@QmlElement
class OfficeTrustScreen(QObject):
    """What a person decides about a stand, beside the stand. Each can be taken back."""

    def __init__(
        self, office: OfficeScreen, stands: OfficeStandsScreen, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._stands = stands

    @Slot(str, str)
    def revoke(self, words: str, day: str) -> None:
        """From a day on nothing that this stand dates counts."""

        def act(register: Register, _told: Progress) -> dict[str, Any]:
            from kiosk.headquarters.devices import revoke

            done = revoke(register, words, day_of(day))
            return {"day": done.day, "held": done.held, "out": done.out, "waiting": done.waiting}

        self._stands.work("revoked", act)

    @Slot(str)
    def reinstate(self, words: str) -> None:
        """Takes a revocation back."""

        def act(register: Register, _told: Progress) -> dict[str, Any]:
            from kiosk.headquarters.devices import reinstate

            reinstate(register, words)
            return {"words": words}

        self._stands.work("reinstated", act)

    @Slot(str, int, str)
    def resolve(self, words: str, number: int, verdict: str) -> None:
        """Decides about all sides of one number: `take`, `refuse`, or `undo`."""
        today = self._office.today()

        def act(register: Register, _told: Progress) -> dict[str, Any]:
            from kiosk.headquarters.forks import resolve
            from kiosk.headquarters.register.standing import Verdict

            chosen = None if verdict == UNDO else Verdict(verdict)
            done = resolve(register, words, number, chosen, today)
            return {"verdict": done.verdict, "number": done.number, "records": done.records}

        self._stands.work("resolved", act)
