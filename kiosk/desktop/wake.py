"""Keeps the screen lit: logind and the desktop's screen saver over D-Bus, or Windows' own call."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtDBus import QDBusConnection, QDBusMessage

NAME = "Petition Kiosk"
WHY = "People are signing here"
ANSWER_MS = 3000
SESSION = "petition-kiosk wake"

LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
SAVER = (
    "org.freedesktop.ScreenSaver",
    "/org/freedesktop/ScreenSaver",
    "org.freedesktop.ScreenSaver",
)

ES_CONTINUOUS = 0x80000000
ES_SYSTEM_REQUIRED = 0x00000001
ES_DISPLAY_REQUIRED = 0x00000002


class Wake:
    """Holds what keeps the machine awake for as long as it lives.

    Args:
        system: the bus on which logind lives.
        connect: opens a connection of our own to the session's bus under a name. What holds the
            screen saver off ends with that connection, also where this program is killed.
    """

    def __init__(
        self,
        system: Callable[[], QDBusConnection] = QDBusConnection.systemBus,
        connect: Callable[[str], QDBusConnection] = lambda name: QDBusConnection.connectToBus(
            QDBusConnection.BusType.SessionBus, name
        ),
    ) -> None:
        self._system = system
        self._connect = connect
        self._held: list[object] = []

    def keep_awake(self) -> bool:
        """Asks whatever there is; whether anything agreed. Asking again changes nothing."""
        if self._held:
            return True
        if sys.platform == "win32":
            state = ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED
            if ctypes.windll.kernel32.SetThreadExecutionState(state):
                self._held.append(state)
            return bool(self._held)
        # logind lets go when the descriptor in the answer is closed, with the Python object.
        held = _call(self._system(), LOGIND, "Inhibit", "idle:sleep", NAME, WHY, "block")
        cookie = _call(self._connect(SESSION), SAVER, "Inhibit", NAME, WHY)
        self._held += [*held, *cookie]
        return bool(self._held)

    def let_sleep(self) -> None:
        """Lets go of everything."""
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(ES_CONTINUOUS)
        else:
            QDBusConnection.disconnectFromBus(SESSION)
        self._held.clear()


def _call(
    bus: QDBusConnection, service: tuple[str, str, str], method: str, *arguments: str
) -> list[object]:
    """What the service answered; nothing where it is not there or refuses."""
    message = QDBusMessage.createMethodCall(*service, method)
    message.setArguments(list(arguments))
    answer = bus.call(message, timeout=ANSWER_MS)
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage:
        return []
    return list(answer.arguments())
