"""What headquarters holds, at the panel: read from the sticks that are plugged in, then cleared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.screens.volunteer import VolunteerScreen

if TYPE_CHECKING:  # what works with the ledger is imported when somebody opens the panel
    from kiosk.stand.acknowledge import Confirmed
    from kiosk.stand.setup import Stand

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

READ, ANSWERED = "acknowledge", "acknowledged"
CLEAR, SURE, CLEARED = "clear", "clearSure", "cleared"


@dataclass(frozen=True, slots=True)
class Looked:
    """What each stick brought that could be read, and why another could not be."""

    found: tuple[Confirmed, ...]
    faults: tuple[KioskError, ...]


@QmlElement
class RecordsScreen(QObject):
    """Reads acknowledgements, and clears what they confirm.

    Args:
        panel: the panel, whose pages these are.
    """

    def __init__(self, panel: VolunteerScreen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        panel.sticksChanged.connect(self._read_found)

    # --- acts --------------------------------------------------------------------------------

    @Slot()
    def openRead(self) -> None:
        """The page that reads what is plugged in; it says where nothing can be confirmed."""
        self._panel.attempt(self._open_read)

    @Slot()
    def read(self) -> None:
        """Looks for sticks, and reads every one that is plugged in."""
        if self._asks():
            self._panel.findSticks()

    @Slot()
    def openClear(self) -> None:
        """What would be removed and what stays, or why nothing can be cleared."""
        self._panel.attempt(self._open_clear)

    @Slot()
    def askClear(self) -> None:
        """The second question."""
        if self._panel.property("page") == CLEAR:
            self._panel.go(SURE, **self._panel.property("said"))

    @Slot()
    def clear(self) -> None:
        """Removes what is confirmed, in a thread of its own."""
        if self._panel.property("page") == SURE and not self._panel.property("working"):
            stand = self._panel.around.stand()
            self._panel.run(lambda _told: _clear(stand), self._tell_cleared)

    @Slot()
    def _read_found(self) -> None:
        """In a thread of its own; where none is plugged in nothing is told."""
        if self._asks() and self._panel.property("sticks"):
            stand = self._panel.around.stand()
            self._panel.run(lambda _told: self._look(stand), self._answer)

    def _asks(self) -> bool:
        return self._panel.property("page") == READ and not self._panel.property("working")

    # --- how ---------------------------------------------------------------------------------

    def _open_read(self) -> None:
        from kiosk.stand.acknowledge import why_no_clear

        self._panel.go(READ, noOffice=bool(why_no_clear(self._panel.around.stand().pack)))

    def _look(self, stand: Stand) -> Looked:
        """In its thread, over a ledger of its own."""
        from kiosk.stand.acknowledge import beside, confirm

        sticks = self._panel.around.sticks()
        found: list[Confirmed] = []
        faults: list[KioskError] = []
        with beside(stand) as own:
            for volume in sticks.volumes():
                try:
                    found.append(confirm(own, self._panel.mounted(volume)))
                except KioskError as error:
                    faults.append(error)  # the other sticks are still of use
        return Looked(tuple(found), tuple(faults))

    def _answer(self, looked: object) -> None:
        if isinstance(looked, Looked):
            self._tell(looked)

    def _tell(self, looked: Looked) -> None:
        from kiosk.stand.acknowledge import campaign_total, clearable, confirmed

        if looked.faults and not looked.found:
            raise looked.faults[0]
        stand = self._panel.around.stand()
        unbelieved = [one for found in looked.found for one in found.unbelieved]
        self._panel.go(
            ANSWERED,
            records=sum(one.records for one in looked.found),
            believed=sum(one.believed for one in looked.found),
            otherStands=sum(one.other_stands for one in looked.found),
            doubts=list(dict.fromkeys(one.doubt.value for one in unbelieved)),
            unread=len(looked.faults),
            practice=stand.rehearsal,
            confirmed=confirmed(stand),
            clearable=clearable(stand),
            campaignTotal=campaign_total(stand.ledger) or 0,
        )

    def _open_clear(self) -> None:
        from kiosk.stand.acknowledge import clearable, staying, why_no_clear

        stand = self._panel.around.stand()
        self._panel.go(
            CLEAR,
            noOffice=bool(why_no_clear(stand.pack)),
            gone=clearable(stand),
            stays=staying(stand),
            count=stand.count(),
        )

    def _tell_cleared(self, gone: object) -> None:
        from kiosk.stand.acknowledge import staying

        stand = self._panel.around.stand()
        self._panel.go(CLEARED, gone=gone, stays=staying(stand), count=stand.count())


def _clear(stand: Stand) -> int:
    """In its thread, over a ledger of its own."""
    from kiosk.stand.acknowledge import beside, clear

    with beside(stand) as own:
        return clear(own)
