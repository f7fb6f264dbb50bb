"""Composition root of the window: builds the objects by hand and runs Qt.

Nothing slow is imported before the first frame: the ledger (SQLAlchemy) opens right after it, and
the count appears then.
"""

from __future__ import annotations

import functools
import os
import resource
import signal
import socket
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, cast

import shiboken6
from PySide6.QtCore import QLockFile, QSocketNotifier, QTimer, QUrl
from PySide6.QtGui import QClipboard, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import log
from kiosk.desktop import messages
from kiosk.desktop.battery import battery
from kiosk.desktop.clock import MachineClock
from kiosk.desktop.lockdown import not_locked_down
from kiosk.desktop.machine import machine_id
from kiosk.errors import KioskError
from kiosk.pack.cache import read_cached
from kiosk.pack.keyboard import KeyboardLayout, read_layout
from kiosk.petition.campaign import CampaignPack
from kiosk.resources import assets, bundled_campaign, ui
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
from kiosk.screens.paper import PaperScreen
from kiosk.screens.practice import PracticeScreen
from kiosk.screens.receipt import ReceiptScreen
from kiosk.screens.records import RecordsScreen
from kiosk.screens.rescue import RescueScreen
from kiosk.screens.rubbish import Rubbish
from kiosk.screens.stand import OpenStand, StandScreen
from kiosk.screens.stick_watch import StickWatch
from kiosk.screens.today import TodayScreen
from kiosk.screens.volunteer import Surroundings, VolunteerScreen
from kiosk.stand.access import Access
from kiosk.stand.defaults import pack_defaults
from kiosk.stand.folders import (
    LIVE,
    LOCK,
    PACK,
    PACK_CACHE,
    REHEARSAL,
    default_data,
    is_live,
    make_folder,
)
from kiosk.stand.surroundings import Sticks
from kiosk.stand.unfinished import discard, finish

if TYPE_CHECKING:
    from kiosk.stand.paper import Press
    from kiosk.stand.setup import Stand

SMOKE_SECONDS = 2.0
USUAL_PPI = 96.0
PPI_OF_SCREENS = (70.0, 400.0)


class Next(IntEnum):
    """What follows when a window is done: the exit code of Qt's loop."""

    LEAVE = 0
    LIVE = 101
    """The live stand, as at a start."""
    PRACTISE = 102
    """The practice of a live stand."""
    FIRST = 103
    """A first start, after a stand was closed for good."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where this stand lives, and what it shows.

    `practising` is a rehearsal beside a live ledger, which stays closed meanwhile.
    """

    data: Path
    pack: CampaignPack
    folder: Path
    live: bool
    practising: bool = False
    fault: KioskError | None = field(default=None, compare=False)
    """Why the stand cannot be used: its screens say so, and lead to what can be carried home."""

    def practice(self) -> Place:
        """The practice of this live stand, over the same pack."""
        return replace(self, live=False, practising=True)


def find_place(campaign: Path | None, data: Path | None) -> Place:
    """A live stand reads only the pack it went live with; any other rehearses.

    Raises:
        KioskError: the pack is missing or has faults.
    """
    folder = data or default_data()
    if is_live(folder):
        from kiosk.pack.read import read_pack  # a live stand trusts no kept copy, and takes longer

        kept = folder / LIVE / PACK
        return Place(folder, read_pack(kept), kept, True)
    shown = campaign or bundled_campaign()
    return Place(folder, read_cached(shown, folder / PACK_CACHE), shown, False)


class AnotherKiosk(KioskError):
    """Another process holds the data folder."""


def place_of_fault(data: Path, fault: KioskError) -> Place:
    """A live stand that cannot be used, in its own pack's words where they can still be read.

    Raises:
        KioskError: the fault itself, where nothing there is live and so nothing can be lost.
    """
    if not is_live(data):
        raise fault
    from kiosk.pack.read import read_pack

    kept = data / LIVE / PACK
    try:
        return Place(data, read_pack(kept), kept, True, fault=fault)
    except KioskError:
        return Place(data, read_pack(bundled_campaign()), bundled_campaign(), True, fault=fault)


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
        self.screen = StandScreen(
            place.pack, not place.live, lambda: _open(self._place), leave, clock
        )
        self.campaign = CampaignScreen(place.pack, place.folder)
        self.listening = ListenScreen(place.pack, place.folder)
        self.keyboard = KeyboardScreen(_layouts(place), [one.code for one in place.pack.languages])
        self.interface = Interface(place.folder)
        self.access = Access(place.data)
        self.volunteer = VolunteerScreen(self._surroundings(place, leave), self.access)
        self.records = RecordsScreen(self.volunteer)
        self.receipt = ReceiptScreen(self.volunteer)
        self.volunteer.factsChanged.connect(self.screen.attended)
        self._follow = follow or (lambda _next: leave())
        self.paper = PaperScreen(self.volunteer, self._press)
        self.closing = ClosingScreen(self.volunteer, self._gone)
        self.practice = PracticeScreen(
            self.volunteer,
            place.practising,
            lambda: self._follow(Next.PRACTISE),
            lambda: self._follow(Next.LIVE),
        )
        self.guide = GuideScreen(self._guide_surroundings(place), self.access)
        self.today = TodayScreen(self.volunteer, self.screen, MachineClock())
        self.journal = JournalScreen(self.volunteer)
        self.new_pin = NewPinScreen(self.volunteer, self.access)
        self.looks = LooksScreen(self.volunteer)
        self.stick_watch = StickWatch(
            self.volunteer,
            self.access,
            self.screen.at_rest,
            lambda: bool(self.guide.property("page")),
        )
        self.rescue = RescueScreen(
            self.volunteer, lambda: bool(self.screen.property("practice")), date.today
        )
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(ui()))
        if place.fault is not None:
            self.screen.open()  # the fault is the first thing seen, never the appeal
        self.screen.languageChanged.connect(self._speak)
        self._speak()
        self.screen.stateChanged.connect(self._forget)
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
            "rescue": self.rescue,
            "windowed": windowed,
            "ppi": ppi or measured_ppi(),
            "still": still,
        }
        self.engine.setInitialProperties(properties)
        self.engine.load(QUrl.fromLocalFile(str(ui() / "Petition" / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise KioskError("The window could not be made.", "Install the program again.")
        self.window: QQuickWindow = roots[0]
        self.idle = IdleWatch(
            self.screen, self.listening.is_playing, self._somebody_sets_up, self._grow_quiet
        )
        self.hardware = HardwareKeys(self.keyboard, self.window)
        self.guard = Guard(self.window)
        self.window.installEventFilter(self.idle)

    def _surroundings(self, place: Place, leave: Callable[[], None]) -> Surroundings:
        return Surroundings(
            data=place.data,
            stand=lambda: cast("Stand", self.screen.opened()),
            replace=self.screen.go_on_with,
            finish=self.screen.finish,
            leave=leave,
            sticks=_sticks,
            power=battery,
            not_locked=not_locked_down(),
        )

    def _guide_surroundings(self, place: Place) -> GuideSurroundings:
        return GuideSurroundings(
            data=place.data,
            may_open=self._may_set_up,
            live=self._live,
            greet=self._greet,
            let_go=self.screen.close,
            go_on=self._go_on,
            guard=self._begin_guard,
            sticks=_sticks,
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
        self.keyboard.renew(_layouts(self._place), [one.code for one in stand.pack.languages])
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
def _sticks() -> Sticks:
    from kiosk.desktop.sticks import DesktopSticks  # late: QtDBus

    return DesktopSticks()


def _layouts(place: Place) -> Mapping[str, KeyboardLayout]:
    """The keyboards; one that the pack brings for a language comes before the program's own."""
    own = [
        read_layout(place.folder / language.keyboard)
        for language in place.pack.languages
        if language.keyboard
    ]
    return {layout.id: layout for layout in own} | built_in_layouts()


def measured_ppi() -> float:
    """Pixels to the inch of the first screen; 96 where it says what no screen has."""
    screen = QGuiApplication.primaryScreen()
    ppi = screen.physicalDotsPerInch() if screen else 0
    return ppi if PPI_OF_SCREENS[0] <= ppi <= PPI_OF_SCREENS[1] else USUAL_PPI


def make_application() -> QGuiApplication:
    """The Qt application with the fonts that come with the program."""
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    # Compiled QML is not written to disk, so that a kiosk leaves no cache.
    os.environ.setdefault("QML_DISABLE_DISK_CACHE", "1")
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    load_fonts()
    return cast(QGuiApplication, application)


def load_fonts() -> None:
    """Fonts come with the program, because a bare system has none for these scripts."""
    for path in sorted((assets() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def open_window(
    campaign: Path | None,
    data: Path | None,
    windowed: bool,
    smoke: Path | None,
    still: bool = False,
) -> int:
    """Opens the stand and runs until it is left.

    Args:
        campaign: a pack to rehearse, None for the bundled one.
        data: the data folder, None for the user's own.
        windowed: a window instead of the full screen.
        smoke: draws the first screen into this PNG and leaves.
        still: nothing moves.

    Returns:
        The exit code.

    Raises:
        KioskError: the pack cannot be used or the window not be made.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would hold what was typed
    log.install()
    messages.install()
    application = make_application()
    folder = data or default_data()
    try:
        lock, held = _held(folder)
    except AnotherKiosk as fault:
        if smoke is not None:
            raise
        tell_and_leave(application, fault, folder)
        return fault.exit_code
    notifier = _leave_on_signals(application)
    rubbish = Rubbish()
    following = Next.LIVE
    while following is not Next.LEAVE:
        place = _place(None if following is Next.FIRST else campaign, folder, held)
        if place.live and place.fault is None:
            discard(folder / REHEARSAL)  # a practice that is over
            if following is Next.PRACTISE:
                place = place.practice()
        code = _show(application, place, windowed, smoke, still)
        following = Next(code) if code in set(Next) else Next.LEAVE
    notifier.setEnabled(False)
    rubbish.stop()
    if lock is not None:
        lock.unlock()
    log.note(log.Event.LEFT, code=code)
    return code


def _show(
    application: QGuiApplication, place: Place, windowed: bool, smoke: Path | None, still: bool
) -> int:
    """One window until it is left; answers a member of `Next`, or another code to leave with."""

    def follow(next_: Next) -> None:
        application.exit(next_)

    leave = functools.partial(application.exit, 0)
    window = Window(place, windowed or smoke is not None, leave, still, follow=follow)
    window.window.show() if windowed or smoke else window.window.showFullScreen()
    window.window.requestActivate()
    _after_first_frame(window, lambda: _first_frame(window, smoke, application))
    log.note(log.Event.STARTED, live=place.live)
    code = application.exec()
    window.close()
    return code


def _held(data: Path) -> tuple[QLockFile | None, KioskError | None]:
    """Takes hold of the data folder, or says why it cannot be held.

    Raises:
        AnotherKiosk: another process holds it.
    """
    try:
        return hold(data), None
    except AnotherKiosk:
        raise
    except KioskError as fault:
        return None, fault


def _place(campaign: Path | None, data: Path, held: KioskError | None) -> Place:
    """Looks what lies in the data folder.

    A live stand that cannot be used is shown all the same: its signatures may be the only copy.

    Args:
        campaign: a pack to rehearse, None for the bundled one.
        data: the data folder.
        held: why the folder could not be held, where it could not.

    Raises:
        KioskError: there is nothing live, and it cannot be used.
    """
    try:
        if held is not None:
            raise held
        finish(data)  # before anything looks into it: what a power cut left half done
        return find_place(campaign, data)
    except KioskError as fault:
        return place_of_fault(data, fault)


def tell_and_leave(application: QGuiApplication, fault: KioskError, data: Path) -> None:
    """Says a fault, and shows it in a window: whoever starts from an icon reads no terminal."""
    place = place_of_fault(data, fault) if is_live(data) else find_place(None, data)
    language = pack_defaults(place.pack).language
    interface = Interface(place.folder)
    interface.show(language)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(ui()))
    engine.setInitialProperties(
        {
            "said": {"sentence": fault.sentence, "hint": fault.hint},
            "language": language,
            "rtl": place.pack.language(language).direction == "rtl",
            "ppi": measured_ppi(),
        }
    )
    engine.quit.connect(application.quit)
    engine.load(QUrl.fromLocalFile(str(ui() / "Petition" / "Notice.qml")))
    notifier = _leave_on_signals(application)
    print(fault.sentence, fault.hint, sep="\n", file=sys.stderr, flush=True)
    if engine.rootObjects():
        application.exec()
    notifier.setEnabled(False)
    shiboken6.delete(engine)
    interface.close()


def hold(data: Path) -> QLockFile:
    """Holds the data folder: two kiosks over one ledger would show two counts.

    A lock whose process is gone, by a kill or a power cut, holds nothing.

    Raises:
        KioskError: another kiosk holds it, or the folder cannot be written.
    """
    make_folder(data)
    lock = QLockFile(str(data / LOCK))
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        return lock
    if lock.error() is QLockFile.LockError.LockFailedError:
        raise AnotherKiosk(
            "Another kiosk is open over this data folder.", "Use that one, or leave it first."
        )
    raise KioskError(f"The data folder {data} cannot be written.", "Choose another data folder.")


def _first_frame(window: Window, smoke: Path | None, application: QGuiApplication) -> None:
    window.open()
    if smoke is None:
        window.stay_awake()
        return

    def draw() -> None:
        saved = window.window.grabWindow().save(str(smoke))
        application.exit(0 if saved else 1)

    QTimer.singleShot(int(SMOKE_SECONDS * 1000), draw)


def _after_first_frame(window: Window, act: Callable[[], None]) -> None:
    def once() -> None:
        window.window.frameSwapped.disconnect(once)
        QTimer.singleShot(0, act)

    window.window.frameSwapped.connect(once)


def _leave_on_signals(application: QGuiApplication) -> QSocketNotifier:
    """SIGTERM and SIGINT leave with exit 0; Python's handlers never run while Qt idles."""
    reader, writer = socket.socketpair()
    reader.setblocking(False)
    writer.setblocking(False)
    signal.set_wakeup_fd(writer.fileno())
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: None)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)

    def leave(sockets: tuple[socket.socket, socket.socket] = (reader, writer)) -> None:
        # Holding the sockets keeps them open for as long as the notifier lives.
        sockets[0].recv(1)
        application.exit(0)

    notifier.activated.connect(lambda *_: leave())
    return notifier


def _open(place: Place) -> OpenStand:
    from kiosk.stand import setup  # late: SQLAlchemy

    if place.fault is not None:
        raise place.fault

    if place.live:
        from kiosk.stand.moved import open_here

        return open_here(place.data, machine_id()).stand
    today = date.today()  # noqa: DTZ011 - a rehearsal's day is the machine's
    return setup.open_rehearsal(place.data, place.pack, today, anew=True)
