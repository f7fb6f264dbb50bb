"""Keeps one full-screen window: what would close, shrink or cover it does nothing.

What a program cannot block (the Windows key, Ctrl+Alt+Del, updates) is for the locked session.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickWindow

RETURN_MILLISECONDS = 200
"""A window manager that has taken the screen away has done with it by then."""

FUNCTION_KEYS = range(Qt.Key.Key_F1.value, Qt.Key.Key_F35.value + 1)
SWALLOWED = {
    Qt.Key.Key_Escape,
    Qt.Key.Key_Print,
    Qt.Key.Key_SysReq,
    Qt.Key.Key_Menu,
    Qt.Key.Key_Help,
    Qt.Key.Key_Pause,
    Qt.Key.Key_Back,
    Qt.Key.Key_HomePage,
    Qt.Key.Key_Search,
}
CHORDS = {Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_P, Qt.Key.Key_N, Qt.Key.Key_O, Qt.Key.Key_F4}
"""With Ctrl or Alt these leave, close, print or open in other programs."""

TOUCHES = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd}


class Guard(QObject):
    """Guards a window once it is told to; before that it only hides the pointer after a touch.

    Args:
        window: the kiosk's one window.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._on = False
        self._full = True
        window.installEventFilter(self)

    def begin(self, full_screen: bool = True) -> None:
        """From now on the window stays: full-screen, on top, and nothing closes it.

        Args:
            full_screen: whether it fills the screen; one that was asked for as a window does not.
        """
        if self._on:
            return
        self._on, self._full = True, full_screen
        if not full_screen:
            return
        self._window.setFlag(Qt.WindowType.WindowStaysOnTopHint, True)
        self._window.visibilityChanged.connect(self._come_back)
        self._window.screenChanged.connect(self._come_back)
        self._window.showFullScreen()

    def end(self) -> None:
        """The volunteer leaves the kiosk."""
        if self._on and self._full:
            self._window.visibilityChanged.disconnect(self._come_back)
            self._window.screenChanged.disconnect(self._come_back)
            self._window.setFlag(Qt.WindowType.WindowStaysOnTopHint, False)
        self._on = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Takes keys and requests that would leave; the rest goes on its way."""
        kind = event.type()
        if kind in TOUCHES:
            self._window.setCursor(QCursor(Qt.CursorShape.BlankCursor))
        elif kind is QEvent.Type.MouseMove:
            self._window.unsetCursor()
        if not self._on:
            return False
        if kind in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}:
            return isinstance(event, QKeyEvent) and leads_away(event)
        if kind in {QEvent.Type.Close, QEvent.Type.ContextMenu}:
            event.ignore()
            return True
        return False

    @Slot()
    def _come_back(self) -> None:
        QTimer.singleShot(RETURN_MILLISECONDS, self, self._fill)

    @Slot()
    def _fill(self) -> None:
        if self._on and QGuiApplication.instance() is not None:
            self._window.showFullScreen()
            self._window.raise_()
            self._window.requestActivate()


def leads_away(event: QKeyEvent) -> bool:
    """Whether a key would leave, print or open something in any program."""
    key = event.key()
    if key in FUNCTION_KEYS or key in {one.value for one in SWALLOWED}:
        return True
    chord = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    held = event.modifiers() & (chord | Qt.KeyboardModifier.MetaModifier)
    return bool(held) and key in {one.value for one in CHORDS}
