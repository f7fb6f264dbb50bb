"""One window: the screens, the engine that shows them, and how they hang together."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Mapping
from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING, cast

import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app.place import Place, open_stand
from kiosk.app.qt import measured_ppi
from kiosk.desktop.battery import battery
from kiosk.desktop.clock import MachineClock
from kiosk.desktop.lockdown import not_locked_down
from kiosk.desktop.machine import machine_id
from kiosk.errors import KioskError
from kiosk.pack.keyboard import KeyboardLayout, read_layout
from kiosk.resources import ui
from kiosk.screens.campaign import CampaignScreen
from kiosk.screens.closing import ClosingScreen
from kiosk.screens.guard import Guard
from kiosk.screens.guide import GuideScreen
from kiosk.screens.guide_steps import GuideSurroundings
from kiosk.screens.idle import IdleWatch
from kiosk.screens.interface import Interface
from kiosk.screens.journal import JournalScreen
from kiosk.screens.keyboard import HardwareKeys, KeyboardScreen, built_in_layouts
from kiosk.screens.listen import ListenScreen
from kiosk.screens.looks import LooksScreen
from kiosk.screens.new_pin import NewPinScreen
from kiosk.screens.panel_pages import Surroundings
from kiosk.screens.paper import PaperScreen
from kiosk.screens.practice import PracticeScreen
from kiosk.screens.receipt import ReceiptScreen
from kiosk.screens.records import RecordsScreen
from kiosk.screens.rescue import RescueScreen
from kiosk.screens.stand import StandScreen
from kiosk.screens.stick_watch import StickWatch
from kiosk.screens.today import TodayScreen
from kiosk.screens.volunteer import VolunteerScreen
from kiosk.screens.volunteers_stick import VolunteersStickScreen
from kiosk.stand.access import Access
from kiosk.stand.folders import (
    PACK,
)
from kiosk.stand.surroundings import Sticks

if TYPE_CHECKING:
    from kiosk.stand.paper import Press
    from kiosk.stand.setup import Stand


class Next(IntEnum):
    """What follows when a window is done: the exit code of Qt's loop."""

    LEAVE = 0
    LIVE = 101
    """The live stand, as at a start."""
    PRACTISE = 102
    """The practice of a live stand."""
    FIRST = 103
    """A first start, after a stand was closed for good."""


class Window:
    """The engine, its root window and what they need to stay alive.

    Args:
        place: where the stand lives, and what it shows.
        windowed: a window instead of the full screen.
        leave: ends the program.
        still: nothing moves.
        ppi: pixels to the inch, None for what the screen says.
        clock: seconds of a clock that only goes forward.
        follow: ends this window and opens the next; where nobody follows the program ends, and its
            next start shows what is right.
    """

    def __init__(
        self,
        place: Place,
        windowed: bool,
        leave: Callable[[], None],
        still: bool = False,
        ppi: float | None = None,
        clock: Callable[[], float] = time.monotonic,
        follow: Callable[[Next], None] | None = None,
    ) -> None:
        self._place = place
        self._windowed = windowed
        self._follow = follow or (lambda _next: leave())
        self._make_signers_screens(place, leave, clock)
        self._make_panel(place, leave)
        self._make_panels_acts(place)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(ui()))
        if place.fault is not None:
            self.screen.open()  # the fault is the first thing seen, never the appeal
        self.screen.languageChanged.connect(self._speak)
        self._speak()
        self.screen.stateChanged.connect(self._forget)
        self.window = self._load(windowed, ppi or measured_ppi(), still)
        self._watch()

    def _make_signers_screens(
        self, place: Place, leave: Callable[[], None], clock: Callable[[], float]
    ) -> None:
        languages = [one.code for one in place.pack.languages]
        self.screen = StandScreen(
            place.pack, not place.live, lambda: open_stand(self._place), leave, clock
        )
        self.campaign = CampaignScreen(place.pack, place.folder)
        self.listening = ListenScreen(place.pack, place.folder)
        self.keyboard = KeyboardScreen(layouts_of(place), languages)
        self.interface = Interface(place.folder)

    def _make_panel(self, place: Place, leave: Callable[[], None]) -> None:
        self.access = Access(place.data)
        self.volunteer = VolunteerScreen(self._surroundings(place, leave), self.access)
        self.volunteer.factsChanged.connect(self.screen.attended)
        self.guide = GuideScreen(self._guide_surroundings(place), self.access)

    def _make_panels_acts(self, place: Place) -> None:
        panel, screen = self.volunteer, self.screen
        self.records = RecordsScreen(panel)
        self.receipt = ReceiptScreen(panel)
        self.paper = PaperScreen(panel, self._press)
        self.closing = ClosingScreen(panel, self._gone)
        self.practice = PracticeScreen(
            panel,
            place.practising,
            lambda: self._follow(Next.PRACTISE),
            lambda: self._follow(Next.LIVE),
        )
        self.today = TodayScreen(panel, screen, MachineClock())
        self.journal = JournalScreen(panel)
        self.new_pin = NewPinScreen(panel, self.access)
        self.looks = LooksScreen(panel)
        self.volunteers_stick = VolunteersStickScreen(panel, self.access)
        self.rescue = RescueScreen(panel, lambda: bool(screen.property("practice")), date.today)

    def _load(self, windowed: bool, ppi: float, still: bool) -> QQuickWindow:
        properties = {
            "stand": self.screen,
            "campaign": self.campaign,
            "keyboard": self.keyboard,
            "listening": self.listening,
            "volunteer": self.volunteer,
            "guide": self.guide,
            "records": self.records,
            "receipt": self.receipt,
            "paper": self.paper,
            "closing": self.closing,
            "practising": self.practice,
            "today": self.today,
            "journal": self.journal,
            "newPin": self.new_pin,
            "looks": self.looks,
            "volunteersStick": self.volunteers_stick,
            "rescue": self.rescue,
            "windowed": windowed,
            "ppi": ppi,
            "still": still,
        }
        self.engine.setInitialProperties(properties)
        self.engine.load(QUrl.fromLocalFile(str(ui() / "Petition" / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise KioskError("The window could not be made.", "Install the program again.")
        return roots[0]

    def _watch(self) -> None:
        """Who touches what, which keys are pressed, which sticks are plugged in."""
        self.idle = IdleWatch(
            self.screen, self.listening.is_playing, self._volunteer_is_here, self._grow_quiet
        )
        self.hardware = HardwareKeys(self.keyboard, self.window)
        self.guard = Guard(self.window)
        self.window.installEventFilter(self.idle)
        self.stick_watch = StickWatch(
            self.volunteer, self.access, self.screen.at_rest, self._somebody_sets_up
        )

    def _surroundings(self, place: Place, leave: Callable[[], None]) -> Surroundings:
        return Surroundings(
            data=place.data,
            stand=lambda: cast("Stand", self.screen.opened()),
            replace=self.screen.go_on_with,
            finish=self.screen.finish,
            leave=leave,
            sticks=find_sticks,
            power=battery,
            today=date.today,
            not_locked=not_locked_down(),
        )

    def _guide_surroundings(self, place: Place) -> GuideSurroundings:
        return GuideSurroundings(
            data=place.data,
            may_open=self._may_set_up,
            live=self._live,
            practised=lambda: (self._place.folder, self._place.pack),
            greet=self._greet,
            let_go=self.screen.close,
            go_on=self._go_on,
            guard=self._begin_guard,
            sticks=find_sticks,
            machine=machine_id,
            today=date.today,
        )

    def open(self) -> None:
        """After the first frame: opens the ledger; count, lights and QR codes come with it.

        A stand that has a PIN comes back guarded, whatever ended it.
        """
        from kiosk.screens.qr import QrImages  # late: what it imports would hold up the frame

        self.engine.addImageProvider("qr", QrImages())
        if self.access.closed():
            self._begin_guard()
        self.screen.open()
        if self.screen.property("ready"):
            self.volunteer.come_back()
        self.today.begin()
        self.stick_watch.begin()

    def stay_awake(self) -> None:
        """Asks the system to keep the screen lit for as long as this window lives."""
        from kiosk.desktop.wake import Wake  # late: QtDBus

        self._wake = Wake()
        self._wake.keep_awake()

    def close(self) -> None:
        """Takes the window down before what it shows, then lets go of the ledger."""
        self.idle.stop()
        self.today.stop()
        self.stick_watch.stop()
        self.guide.stop()
        self.volunteer.stop()
        self.window.removeEventFilter(self.idle)
        shiboken6.delete(self.engine)
        self.interface.close()
        self.listening.stop()
        self.screen.close()

    def _press(self) -> Press:
        from kiosk.printing.press import Press  # late: few ever print

        return Press(self._place.pack, self._place.folder)

    def _gone(self) -> None:
        """Closed for good: this window knew the stand, so another takes its place."""
        self.screen.forget()
        self._follow(Next.FIRST)

    def _may_set_up(self) -> bool:
        """Anybody may until there is a PIN, and whoever opened the panel after that.

        Not in the practice of a stand that is live already.
        """
        if self._place.practising:
            return False
        return self.volunteer.inside() or not self.access.closed()

    def _live(self) -> Stand | None:
        if self.screen.property("practice"):
            return None
        return cast("Stand", self.screen.opened())

    def _greet(self) -> None:
        self.volunteer.close()
        self.screen.finish()

    def _begin_guard(self) -> None:
        self.guard.begin(full_screen=not self._windowed)

    def _somebody_sets_up(self) -> bool:
        return bool(self.guide.property("page"))

    def _volunteer_is_here(self) -> bool:
        """The signers' screens behind have no patience of their own meanwhile."""
        return self._somebody_sets_up() or bool(self.volunteer.property("page"))

    def _grow_quiet(self, seconds: float) -> None:
        self.guide.grow_quiet(seconds)
        self.volunteer.grow_quiet(seconds)
        self.practice.grow_quiet(seconds)

    def _go_on(self, stand: Stand) -> None:
        """The stand has gone live: everything is said from its own copy of the pack."""
        language = str(self.screen.property("language"))
        went_live = not self._place.live
        self._place = Place(self._place.data, stand.pack, stand.folder / PACK, True)
        self.campaign.renew(stand.pack, self._place.folder)
        self.listening.renew(stand.pack, self._place.folder)
        languages = [one.code for one in stand.pack.languages]
        self.keyboard.renew(layouts_of(self._place), languages)
        self.interface.renew(self._place.folder)
        self.screen.go_on_with(stand)
        if went_live:
            self.today.agree()
        self.screen.setLanguage(language)  # of whoever sets it up, until the guide is closed
        self._speak()

    def _speak(self) -> None:
        """Words and texts change together, so that no screen is ever in two languages."""
        language = str(self.screen.property("language"))
        self.interface.show(language)
        self.campaign.show(language)
        self.listening.show(language)
        self.engine.retranslate()

    def _forget(self) -> None:
        """Nothing that was copied outlives the screen it was copied on."""
        clipboard = QGuiApplication.clipboard()
        clipboard.clear(QClipboard.Mode.Clipboard)
        if clipboard.supportsSelection():
            clipboard.clear(QClipboard.Mode.Selection)


@functools.cache
def find_sticks() -> Sticks:
    """The machine's sticks."""
    from kiosk.desktop.sticks import DesktopSticks  # late: QtDBus

    return DesktopSticks()


def layouts_of(place: Place) -> Mapping[str, KeyboardLayout]:
    """The keyboards by id; one that the pack brings comes before the program's own."""
    own = [
        read_layout(place.folder / language.keyboard)
        for language in place.pack.languages
        if language.keyboard
    ]
    return {layout.id: layout for layout in own} | built_in_layouts()
