"""What the hour tells: which day it is, signatures by the hour, the clock, a battery running low.

Looked at on a slow timer, and whenever the panel looks its numbers up anew.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.panel_pages import EVENT, PANEL
from kiosk.screens.stand import StandScreen
from kiosk.screens.volunteer import VolunteerScreen
from kiosk.stand.hours import Hours, bars, signed, taken_back
from kiosk.stand.surroundings import Battery
from kiosk.stand.today import Agreed, Clock, agree_on, in_doubt, note_agreed

if TYPE_CHECKING:  # brings the ledger
    from kiosk.stand.setup import Stand

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

EVERY_MILLISECONDS = 15_000


@QmlElement
class TodayScreen(QObject):
    """The day in question, the chart by hour, the clock and the battery.

    Args:
        panel: the volunteers' panel.
        screen: the signers' screens.
        clock: the machine's clocks.
    """

    changed = Signal()
    hoursChanged = Signal()

    def __init__(
        self,
        panel: VolunteerScreen,
        screen: StandScreen,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._screen = screen
        self._clock = clock
        self._agreed: Agreed | None = None
        self._doubt = False
        self._battery: Battery | None = None
        self._hours = Hours(date.min)
        self._timer = QTimer(self, interval=EVERY_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        screen.signed.connect(self._signed)
        screen.signatureGone.connect(self._gone)
        panel.factsChanged.connect(self.look)
        panel.dayConfirmed.connect(self.agree)

    def begin(self) -> None:
        """After the first frame: looks now, and from now on."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """The window goes."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Looks at clock and battery anew."""
        stand = self._stand()
        self._battery = self._panel.around.power()
        # Nothing in a rehearsal is real, its day neither.
        self._doubt = (
            stand is not None
            and not stand.rehearsal
            and in_doubt(self._agreed, stand.event.day, self._clock)
        )
        self.changed.emit()
        self.hoursChanged.emit()

    # --- acts --------------------------------------------------------------------------------

    @Slot()
    def keep(self) -> None:
        """The event's day is right."""
        if self._inside():
            self._panel.attempt(self._keep)

    @Slot()
    def beginDay(self) -> None:
        """The same event goes on, on the day that the machine's clock shows."""
        if self._inside():
            self._panel.attempt(self._begin_day)

    @Slot()
    def otherDay(self) -> None:
        """Neither: a volunteer says which day it is, with the event's name and place at hand."""
        if self._inside():
            self._panel.go(EVENT, again=True)

    @Slot()
    def agree(self) -> None:
        """A volunteer has just said which day it is."""
        stand = self._stand()
        if stand is not None:
            self._agreed = agree_on(stand.event.day, self._clock)
            self.look()

    # --- facts -------------------------------------------------------------------------------

    def _event_day(self) -> str:
        stand = self._stand()
        return stand.event.day.isoformat() if stand else ""

    def _shown_battery(self) -> dict[str, Any]:
        one = self._battery
        if one is None:
            return {}
        return {"percent": one.percent, "charging": one.charging, "low": one.low}

    def _bars(self) -> list[dict[str, int]]:
        stand = self._stand()
        if stand is None:
            return []
        shown = bars(self._hours, stand.event.day, self._clock.now())
        return [{"hour": hour, "count": count} for hour, count in shown]

    doubt = Property(bool, lambda self: self._doubt, notify=changed)
    eventDay = Property(str, _event_day, notify=changed)
    machineDay = Property(str, lambda self: self._clock.now().date().isoformat(), notify=changed)
    time = Property(str, lambda self: self._clock.now().strftime("%H:%M"), notify=changed)
    battery = Property(dict, _shown_battery, notify=changed)
    hours = Property(list, _bars, notify=hoursChanged)

    # --- how ---------------------------------------------------------------------------------

    def _stand(self) -> Stand | None:
        """The stand where its ledger is open; nothing is opened for the sake of a clock."""
        ready = bool(self._screen.property("ready"))
        return cast("Stand", self._screen.opened()) if ready else None

    def _inside(self) -> bool:
        """Only whoever opened the panel says which day it is."""
        return bool(self._panel.property("page") == PANEL)

    @Slot()
    def _signed(self) -> None:
        stand = self._stand()
        if stand is not None:
            self._hours = signed(self._hours, stand.event.day, self._clock.now())
            self.hoursChanged.emit()

    @Slot()
    def _gone(self) -> None:
        self._hours = taken_back(self._hours)
        self.hoursChanged.emit()

    def _keep(self) -> None:
        note_agreed(self._panel.around.stand())
        self.agree()

    def _begin_day(self) -> None:
        from kiosk.stand.event import start_event

        stand = self._panel.around.stand()
        event = replace(stand.event, day=self._clock.now().date())
        self._panel.around.replace(start_event(stand, event))
        self.agree()
        self._panel.panel()
