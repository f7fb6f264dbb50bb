"""Types as a person does: key by key on the screen's keyboard, or on one with real keys."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.journeys.window import WAIT, Driver, opened

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NEVER = 100_000
LOST = 120
"""Tabs after which what is looked for cannot be reached."""
OWN = ("urdu", "uyghur")
"""The layouts that a hardware keyboard types by, whatever its system takes it for."""
X11 = 8
# Linux's own numbers for the keys of a PC, not read from the program.
ROWS = {2: "1234567890-=", 16: "qwertyuiop[]", 30: "asdfghjkl;'`", 43: "\\zxcvbnm,./"}
EVDEV = {sign: first + at for first, signs in ROWS.items() for at, sign in enumerate(signs)}
NAMES = {
    "Minus": "-",
    "Equal": "=",
    "BracketLeft": "[",
    "BracketRight": "]",
    "Semicolon": ";",
    "Quote": "'",
    "Backslash": "\\",
    "Comma": ",",
    "Period": ".",
    "Slash": "/",
}


class Clock:
    """A clock that stands until it is told to go on."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Hands(Driver):
    """Counts what a person does: taps and swipes, and keys of the keyboard on the screen."""

    taps = 0
    keys = 0

    def tap(self, name: str) -> None:
        self.taps += 1
        super().tap(name)

    def arrived(self, name: str) -> None:
        """Waits until a page is there; the moment in which it takes no tap goes by at once."""
        self.qtbot.waitUntil(lambda: self.page() == name, timeout=WAIT)
        for settling in self.items("settling"):
            for timer in settling.findChildren(QObject):
                timer.setProperty("running", False)
        super().arrived(name)

    def scroll_to(self, item: QQuickItem) -> None:
        """A page that has to be moved costs a swipe."""
        flicks = [one for one in self.walk() if one.inherits("QQuickFlickable")]
        before = [one.property("contentY") for one in flicks]
        super().scroll_to(item)
        self.taps += before != [one.property("contentY") for one in flicks]

    def walk(self) -> Iterator[QQuickItem]:
        todo = [self.window.contentItem()]
        while todo:
            item = todo.pop()
            yield item
            todo.extend(item.childItems())

    # --- the keyboard on the screen ------------------------------------------------------------

    def press_key(self, name: str) -> None:
        self.keys += 1
        self.touch(self.place(name))

    def place(self, name: str) -> QPoint:
        """The middle of a key, which is in the window with nothing over it."""
        item = self.item(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        assert self.window.contentItem().contains(middle), f"{name} is off screen"
        top: QQuickItem | None = self.top_item(middle)
        while top is not None and top is not item:
            top = top.parentItem()
        assert top is item, f"{name} is covered"
        return middle.toPoint()

    def go_to(self, name: str) -> None:
        """Goes to a field, which counts as typing; what a rehearsal put into it is selected."""
        self.keys += 1
        taps = self.taps
        self.touch(self.centre(f"field_{name}"))
        self.taps = taps
        self.qtbot.waitUntil(lambda: self.item(f"field_{name}").hasActiveFocus(), timeout=WAIT)
        self.frame()

    def next_field(self, name: str) -> None:
        self.press_key("key_next")
        self.qtbot.waitUntil(lambda: self.item(f"field_{name}").hasActiveFocus(), timeout=WAIT)
        self.frame()

    def tap_out(self, text: str) -> None:
        """Types a text key by key, wherever its letters are."""
        for letter in text:
            self.tap_letter(letter)

    def tap_letter(self, letter: str) -> None:
        if letter == " " and self.items("key_space"):
            self.press_key("key_space")
        elif not self.on_this_layer(letter):
            self.on_another_layer(letter)

    def on_this_layer(self, letter: str) -> bool:
        keys = [one for row in self.rows() for one in row]
        for key in keys:
            name = f"key_{key['base']}"
            if key["base"] == letter:
                self.press_key(name)
                return True
        for key in keys:
            if key["shift"] == letter:
                self.press_key("key_shift")
                self.press_key(f"key_{key['base']}")
                return True
        for more, shift in (("more", False), ("shiftMore", True)):
            for key in keys:
                if letter in [one["text"] for one in key[more]]:
                    if shift:
                        self.press_key("key_shift")
                    self.hold(f"key_{key['base']}")
                    self.press_key(f"variant_{letter}")
                    return True
        return False

    def rows(self) -> list[list[dict[str, Any]]]:
        backend = self.shown.keyboard
        return [*backend.property("rows"), backend.property("bottom")]

    def on_another_layer(self, letter: str) -> None:
        """Looks among the digits and signs, then in the other scripts; comes back afterwards."""
        backend = self.shown.keyboard
        if self.items("key_digits"):
            self.turn("key_digits")
            found = self.on_this_layer(letter)
            self.turn("key_digits")
            if found:
                return
        layout, found = backend.property("layout"), False
        self.turn("key_script")
        while backend.property("layout") != layout:
            found = found or self.on_this_layer(letter)
            self.turn("key_script")
        assert found, f"no key types U+{ord(letter):04X}"

    def turn(self, name: str) -> None:
        self.press_key(name)
        self.frame()

    def hold(self, name: str) -> None:
        """Holds a key until its variants are there, and lets go."""
        self.keys += 1
        keyboard = self.item("keyboard")
        usual = keyboard.property("holdFor")
        point = self.place(name)
        keyboard.setProperty("holdFor", 50)
        QTest.touchEvent(self.window, self.finger).press(0, point, self.window).commit()
        self.qtbot.waitUntil(lambda: bool(self.items("variants")), timeout=WAIT)
        keyboard.setProperty("holdFor", NEVER)
        self.frame()
        QTest.touchEvent(self.window, self.finger).release(0, point, self.window).commit()
        keyboard.setProperty("holdFor", usual)

    # --- a keyboard with real keys -------------------------------------------------------------

    def tab_to(self, name: str) -> None:
        for _ in range(LOST):
            focused = self.window.activeFocusItem()
            if focused is not None and focused.objectName() == name:
                return
            self.key(Qt.Key.Key_Tab, "\t")
        raise AssertionError(f"Tab never reaches {name}")

    def strike(self, sign: str, shift: bool = False) -> None:
        """One physical key of a keyboard whose system thinks that it is a US one."""
        text = sign.upper() if shift else sign
        modifiers = SHIFT if shift else NONE
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            number = Qt.Key(ord(sign.upper())).value
            event = QKeyEvent(kind, number, modifiers, EVDEV[sign] + X11, 0, 0, text)
            QGuiApplication.sendEvent(self.window, event)

    def strike_out(self, name: str, text: str) -> None:
        """Types a text into a field by physical keys alone, by the layout that is shown.

        Letters of another script come with another language, which is a few Tabs away.
        """
        language = self.shown.screen.property("language")
        for at, letter in enumerate(text):
            own = self.shown.keyboard.property("layout") in OWN
            if self.latin(letter) and own:
                self.speak_by_keys("en", name, at > 0)
            elif not self.latin(letter) and not own and letter.isalpha():
                self.speak_by_keys("ur" if language == "en" else language, name, at > 0)
            self.strike_letter(letter)
        if self.shown.screen.property("language") != language:
            self.speak_by_keys(language, name)

    def latin(self, letter: str) -> bool:
        """Whether a letter needs a Latin layout; digits and signs come by any of them."""
        return letter.isalpha() and unicodedata.name(letter).startswith("LATIN")

    def strike_letter(self, letter: str) -> None:
        backend = self.shown.keyboard
        keys = {}
        for key in [one for row in self.rows() for one in row if one["code"]]:
            sign = NAMES.get(key["code"], key["code"][-1].lower())
            keys.setdefault(key["shift"], (sign, True))
            keys[key["base"]] = (sign, False)
        if backend.property("layout") in OWN and letter in keys:
            self.strike(*keys[letter])
        elif letter.lower() in EVDEV:
            self.strike(letter.lower(), letter.isupper())
        else:
            self.type(letter)  # as a system's own layout for it does

    def speak_by_keys(self, language: str, name: str, typed: bool = True) -> None:
        """Another language in the middle of a field, and back to the end of what was typed."""
        self.tab_to(f"language_{language}")
        self.key(Qt.Key.Key_Space, " ")
        self.tab_to(f"field_{name}")
        if typed:
            self.key(Qt.Key.Key_End)  # Tab selects what is there
        self.frame()

    # --- the way ---------------------------------------------------------------------------------

    def speak(self, language: str) -> None:
        if self.shown.screen.property("language") != language:
            self.tap(f"language_{language}")
            self.frame()

    def to_details(self) -> None:
        self.tap("readAndSign")
        self.arrived("read")
        self.tap("signFromRead")
        self.arrived("details")


@contextmanager
def hands(qtbot, data: Path, size=(1280, 800), **options: Any) -> Iterator[Hands]:
    """The kiosk's own window, and a person's hands before it."""
    with opened(qtbot, data, size, driver_of=Hands, **options) as driver:
        assert isinstance(driver, Hands)
        yield driver


def nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)
