"""Qt itself: the application, its fonts, the screen's measure, the signals that end it."""

from __future__ import annotations

import locale
import os
import signal
import socket
import sys
from typing import cast

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QFontDatabase, QGuiApplication

from kiosk.resources import assets

USUAL_PPI = 96.0
PPI_OF_SCREENS = (70.0, 400.0)


def make_application() -> QGuiApplication:
    """The Qt application with the fonts that come with the program."""
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    # Compiled QML is not written to disk, so that a kiosk leaves no cache.
    os.environ.setdefault("QML_DISABLE_DISK_CACHE", "1")
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    # Qt takes on the system's language; the screens know a system's reasons by their English words.
    if hasattr(locale, "LC_MESSAGES"):
        locale.setlocale(locale.LC_MESSAGES, "C")
    load_fonts()
    return cast(QGuiApplication, application)


def load_fonts() -> None:
    """Fonts come with the program, because a bare system has none for these scripts."""
    for path in sorted((assets() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def measured_ppi() -> float:
    """Pixels to the inch of the first screen; 96 where it says what no screen has."""
    screen = QGuiApplication.primaryScreen()
    ppi = screen.physicalDotsPerInch() if screen else 0
    return ppi if PPI_OF_SCREENS[0] <= ppi <= PPI_OF_SCREENS[1] else USUAL_PPI


def leave_on_signals(application: QGuiApplication) -> QSocketNotifier:
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
