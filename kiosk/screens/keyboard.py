"""The keyboard on the screen: what its keys show, and what they do to the field in use.

It learns nothing and predicts nothing. No text stays in it: what is typed goes straight to the
field.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    Property,
    QCoreApplication,
    QEvent,
    QObject,
    Qt,
    QTextBoundaryFinder,
    Signal,
    Slot,
)
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.pack.keyboard import ZWJ, ZWNJ, Key, KeyboardLayout, read_layout
from kiosk.resources import assets

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LATIN = "latin"
DIGITS = "digits"
KINDS = ("email", "phone", DIGITS)
"""Fields that have a layout of their own in every language; any other is text."""

EVDEV_OFFSET = 8
"""X11 and Wayland count keys from 8 more than Linux does; Windows counts the same as Linux."""


def _run(first: int, codes: Sequence[str]) -> dict[int, str]:
    return {first + at: code for at, code in enumerate(codes)}


SCANNED: Final = (
    _run(2, [f"Digit{digit}" for digit in "1234567890"])
    | _run(12, ["Minus", "Equal", "Backspace"])
    | _run(16, [f"Key{letter}" for letter in "QWERTYUIOP"])
    | _run(26, ["BracketLeft", "BracketRight"])
    | _run(30, [f"Key{letter}" for letter in "ASDFGHJKL"])
    | _run(39, ["Semicolon", "Quote", "Backquote", "ShiftLeft", "Backslash"])
    | _run(44, [f"Key{letter}" for letter in "ZXCVBNM"])
    | _run(51, ["Comma", "Period", "Slash", "ShiftRight"])
    | {57: "Space", 86: "IntlBackslash"}
)
"""Physical keys by Linux's code, which is also the first set of a PC's scan codes."""

NAMED: Final = (
    {Qt.Key.Key_A.value + at: f"Key{chr(ord('A') + at)}" for at in range(26)}
    | {Qt.Key.Key_0.value + at: f"Digit{at}" for at in range(10)}
    | {
        Qt.Key.Key_Minus.value: "Minus",
        Qt.Key.Key_Equal.value: "Equal",
        Qt.Key.Key_BracketLeft.value: "BracketLeft",
        Qt.Key.Key_BracketRight.value: "BracketRight",
        Qt.Key.Key_Semicolon.value: "Semicolon",
        Qt.Key.Key_Colon.value: "Semicolon",
        Qt.Key.Key_Apostrophe.value: "Quote",
        Qt.Key.Key_QuoteDbl.value: "Quote",
        Qt.Key.Key_Backslash.value: "Backslash",
        Qt.Key.Key_Comma.value: "Comma",
        Qt.Key.Key_Less.value: "Comma",
        Qt.Key.Key_Period.value: "Period",
        Qt.Key.Key_Greater.value: "Period",
        Qt.Key.Key_Slash.value: "Slash",
        Qt.Key.Key_Question.value: "Slash",
        Qt.Key.Key_Space.value: "Space",
        Qt.Key.Key_Backspace.value: "Backspace",
        Qt.Key.Key_Shift.value: "ShiftLeft",
    }
)
"""Physical keys by what a Latin layout makes of them, where there is no scan code."""

COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
).value

SHARED: Final = ("LATIN", "COMBINING", "MODIFIER", "ORDINAL INDICATOR", "MICRO SIGN")
"""In the Unicode name of whatever the keyboards of Latin languages type beside ASCII."""


def built_in_layouts() -> dict[str, KeyboardLayout]:
    """The layouts that come with the program, by id.

    Raises:
        KioskError: they were not installed.
        LayoutError: one of them has a fault.
    """
    found = [read_layout(path) for path in sorted(assets("keyboards").glob("*.json"))]
    return {layout.id: layout for layout in found}


def physical(scan: int, key: int) -> str:
    """The physical key by its W3C UI Events code, or empty for one that types nothing here."""
    if not scan or sys.platform == "darwin":
        return NAMED.get(key, "")
    return SCANNED.get(scan if sys.platform == "win32" else scan - EVDEV_OFFSET, "")


@QmlElement
class KeyboardScreen(QObject):
    """The keyboard on the screen.

    Args:
        layouts: by id; `latin` must be among them, and `email`, `phone` and `digits` should be.
        languages: of the campaign, in its order.
    """

    layoutChanged = Signal()
    litChanged = Signal()

    def __init__(
        self,
        layouts: Mapping[str, KeyboardLayout],
        languages: Sequence[str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._layouts = dict(layouts)
        self._languages = tuple(languages)
        self._language = ""
        self._kind = ""
        self._script = 0
        self._digits = False
        self._lit: tuple[str, ...] = ()
        self._attached = 0

    def renew(self, layouts: Mapping[str, KeyboardLayout], languages: Sequence[str]) -> None:
        """Another pack's layouts and languages from now on."""
        self._layouts, self._languages = dict(layouts), tuple(languages)
        self._language = ""

    def layout_for(self, language: str) -> str:
        """The id of the layout of a language: the first that names it, else Latin."""
        named = (one.id for one in self._layouts.values() if language in one.languages)
        return next(named, LATIN)

    def scripts(self, language: str) -> list[str]:
        """The layouts that the switch key leads through: the language's own, Latin, the others."""
        wanted = [self.layout_for(language), LATIN, *map(self.layout_for, self._languages)]
        return list(dict.fromkeys(wanted))

    @Slot()
    def attach(self) -> None:
        """A keyboard is on a screen: a hardware keyboard types its script from now on."""
        self._attached += 1

    @Slot()
    def detach(self) -> None:
        """It is gone, and nobody sees any more what a key would type. An old one may go late."""
        self._attached -= 1
        self.releaseAll()

    # --- which layout ------------------------------------------------------------------------

    @Slot(str, str)
    def start(self, language: str, kind: str) -> None:
        """A new form: whatever the last person switched to is forgotten."""
        self._language = ""
        self.releaseAll()
        self.show(language, kind)

    @Slot(str, str)
    def show(self, language: str, kind: str) -> None:
        """Another field, or another language. A script switched to stays, within a language."""
        if language != self._language:
            self._script = 0
        self._language, self._kind, self._digits = language, kind, False
        self.layoutChanged.emit()

    @Slot()
    def switchScript(self) -> None:
        """The next script, round and round."""
        self._script = (self._script + 1) % len(self.scripts(self._language))
        self.layoutChanged.emit()

    @Slot()
    def switchDigits(self) -> None:
        """To the digits, or back to the letters."""
        self._digits = not self._digits
        self.layoutChanged.emit()

    # --- what a key does -----------------------------------------------------------------------

    @Slot("QObject*", str)
    def commit(self, item: QObject | None, text: str) -> None:
        """Types into the field, as an input method does: its validator and limit hold."""
        if item is not None:
            _replace(item, text, 0)

    @Slot("QObject*")
    def backspace(self, item: QObject | None) -> None:
        """Takes away what is selected, or the letter before the caret with its marks."""
        if item is None:
            return
        if item.property("selectedText"):
            self.key(item, Qt.Key.Key_Backspace.value)
            return
        text, caret = item.property("text"), item.property("cursorPosition")
        if isinstance(text, str) and isinstance(caret, int) and caret > 0:
            _replace(item, "", _last_cluster(text, caret))

    @Slot("QObject*", int)
    def key(self, item: QObject | None, key: int) -> None:
        """Presses a key that types nothing, such as Qt.Key_Left, in the field."""
        if item is None:
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(item, event)

    # --- a hardware keyboard -----------------------------------------------------------------

    @Slot("QObject*", int, int, str, int, result=bool)
    def hardware(
        self, item: QObject | None, scan: int, key: int, text: str, modifiers: int
    ) -> bool:
        """A key went down: lights it, and types what this layout has in its place.

        Args:
            item: the field in use.
            scan: the platform's scan code, 0 where there is none.
            key: Qt's key.
            text: what the system's own layout makes of it.
            modifiers: Qt's modifiers.

        Returns:
            Whether it is done with; otherwise it goes on its way untouched.
        """
        code = physical(scan, key)
        if code and code not in self._lit:
            self._light((*self._lit, code))
        if item is None or not self._attached or modifiers & COMMANDS:
            return False
        typed = self._typed(code, text, bool(modifiers & Qt.KeyboardModifier.ShiftModifier.value))
        if typed:
            self.commit(item, typed)
        return typed is not None

    @Slot(int, int)
    def released(self, scan: int, key: int) -> None:
        """A key went up: it is no longer lit."""
        code = physical(scan, key)
        self._light(tuple(one for one in self._lit if one != code))

    @Slot()
    def releaseAll(self) -> None:
        """The window lost the keyboard, and hears no more of it."""
        self._light(())

    # --- facts -------------------------------------------------------------------------------

    def _layout(self) -> KeyboardLayout:
        wanted = self._kind if self._kind in KINDS else ""
        if not wanted:
            wanted = DIGITS if self._digits else self.scripts(self._language)[self._script]
        return self._layouts.get(wanted, self._layouts[LATIN])

    def _letters_face(self) -> str:
        return self._layouts[self.scripts(self._language)[self._script]].face

    def _next_face(self) -> str:
        """What the switch key shows; empty where there is nothing to switch to."""
        scripts = self.scripts(self._language)
        if self._kind in KINDS or self._digits or len(scripts) == 1:
            return ""
        return self._layouts[scripts[(self._script + 1) % len(scripts)]].face

    def _digits_face(self) -> str:
        """What the digits key shows; empty where there is none."""
        if self._kind in KINDS or DIGITS not in self._layouts:
            return ""
        return self._letters_face() if self._digits else self._layouts[DIGITS].face

    layout = Property(str, lambda self: self._layout().id, notify=layoutChanged)
    rows = Property(
        list,
        lambda self: [[_for_qml(key) for key in row] for row in self._layout().rows],
        notify=layoutChanged,
    )
    bottom = Property(
        list, lambda self: [_for_qml(key) for key in self._layout().bottom], notify=layoutChanged
    )
    shifts = Property(
        bool, lambda self: any(key.shift for key in self._layout().keys), notify=layoutChanged
    )
    space = Property(bool, lambda self: self._layout().space, notify=layoutChanged)
    face = Property(str, lambda self: self._layout().face, notify=layoutChanged)
    scriptFace = Property(str, _next_face, notify=layoutChanged)
    digitsFace = Property(str, _digits_face, notify=layoutChanged)
    lit = Property(list, lambda self: list(self._lit), notify=litChanged)

    # --- how -----------------------------------------------------------------------------------

    def _typed(self, code: str, text: str, shift: bool) -> str | None:
        """What a physical key types by this layout; None where the system's layout has its say.

        In a Latin layout it has: a French or German keyboard types as it is labelled. But a system
        that is set to another script would put its letters into an e-mail address. Such a letter
        types nothing where this layout has none on its key.
        """
        layout = self._layout()
        foreign = layout.latin and _is_foreign(text)
        if not code or (layout.latin and not foreign):
            return None
        key = next((one for one in layout.keys if one.code == code), None)
        if key is None:
            return "" if foreign else None
        return key.shift if shift and key.shift else key.base

    def _light(self, codes: tuple[str, ...]) -> None:
        if codes != self._lit:
            self._lit = codes
            self.litChanged.emit()


class HardwareKeys(QObject):
    """Lets a hardware keyboard type the script on the screen; it hears a window's keys first."""

    def __init__(self, keyboard: KeyboardScreen, window: QQuickWindow) -> None:
        super().__init__(window)
        self._keyboard = keyboard
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Takes a key that the layout has typed; all else goes on its way."""
        match event.type():
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                return self._keyboard.hardware(
                    self._field(),
                    event.nativeScanCode(),
                    event.key(),
                    event.text(),
                    event.modifiers().value,
                )
            case QEvent.Type.KeyRelease if isinstance(event, QKeyEvent):
                if not event.isAutoRepeat():
                    self._keyboard.released(event.nativeScanCode(), event.key())
            case QEvent.Type.FocusOut | QEvent.Type.Hide:
                self._keyboard.releaseAll()
        return False

    def _field(self) -> QQuickItem | None:
        """The item in use, if one can type into it."""
        item = self._window.activeFocusItem()
        if item is None or not item.flags() & QQuickItem.Flag.ItemAcceptsInputMethod:
            return None
        return item


def _is_foreign(text: str) -> bool:
    """Whether a text holds a letter, a mark or a digit of another script than the Latin one."""
    return any(
        not letter.isascii()
        and (unicodedata.category(letter)[0] in "LM" or letter.isdecimal())
        and not any(word in unicodedata.name(letter, "") for word in SHARED)
        for letter in text
    )


def _replace(item: QObject, text: str, before: int) -> None:
    """Puts text in place of so many UTF-16 units before the caret."""
    event = QInputMethodEvent()
    event.setCommitString(text, -before, before)
    QCoreApplication.sendEvent(item, event)


def _last_cluster(text: str, caret: int) -> int:
    """How many UTF-16 units before the caret one stroke of backspace takes away."""
    before = text.encode("utf-16-le")[: 2 * caret].decode("utf-16-le", "replace")
    if before[-1] in (ZWNJ, ZWJ):
        return 1  # typed by a key of its own, and so it goes by itself
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, before)
    finder.toEnd()
    return caret - max(finder.toPreviousBoundary(), 0)


def _for_qml(key: Key) -> dict[str, Any]:
    shift = key.shift or key.base
    more = [_capital(one) for one in key.more] if key.shift == key.base.upper() else key.more
    return {
        "code": key.code,
        "base": key.base,
        "face": _face(key.base),
        "more": [{"text": one, "face": _face(one)} for one in key.more],
        "shift": shift,
        "shiftFace": _face(shift),
        "shiftMore": [
            {"text": one, "face": _face(one)} for one in dict.fromkeys(more) if one != shift
        ],
    }


def _capital(text: str) -> str:
    """The capital, where it is one letter: a ß stays."""
    return text.upper() if len(text.upper()) == len(text) else text


def _face(text: str) -> str:
    """What a key shows: a mark needs a letter to sit on, and a joiner needs two."""
    if text in (ZWNJ, ZWJ):
        return f"◌{'|' if text == ZWNJ else '+'}◌"
    return f"◌{text}" if unicodedata.category(text[0]).startswith("M") else text
