"""Opens one window after another until the kiosk is left.

Nothing slow is imported before the first frame: the ledger (SQLAlchemy) opens right after it, and
the count appears then.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk import log
from kiosk.app.place import AnotherKiosk, Place, find_place, look_at, place_of_fault, try_to_hold
from kiosk.app.qt import leave_on_signals, make_application, measured_ppi
from kiosk.app.window import Next, Window
from kiosk.desktop import messages
from kiosk.errors import KioskError
from kiosk.resources import ui
from kiosk.screens.interface import Interface
from kiosk.screens.rubbish import Rubbish
from kiosk.stand.defaults import pack_defaults
from kiosk.stand.folders import REHEARSAL, default_data, is_live
from kiosk.stand.unfinished import discard

SMOKE_SECONDS = 2.0


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
    log.guard()
    messages.install()
    application = make_application()
    folder = data or default_data()
    try:
        lock, held = try_to_hold(folder)
    except AnotherKiosk as fault:
        if smoke is not None:
            raise
        tell_and_leave(application, fault, folder)
        return fault.exit_code
    notifier = leave_on_signals(application)
    rubbish = Rubbish()
    following = Next.LIVE
    while following is not Next.LEAVE:
        place = look_at(None if following is Next.FIRST else campaign, folder, held)
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
    notifier = leave_on_signals(application)
    print(fault.sentence, fault.hint, sep="\n", file=sys.stderr, flush=True)
    if engine.rootObjects():
        application.exec()
    notifier.setEnabled(False)
    shiboken6.delete(engine)
    interface.close()


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
