"""A hardware keyboard types the script on the screen, whatever the system's own layout is."""

import sys

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.pack.keyboard import CODES
from kiosk.screens import keyboard
from kiosk.screens.keyboard import physical
from tests.keyboard.typing import opened

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
# Linux's own numbers for the keys of a PC, not read from the program.
EVDEV = {"q": 16, "w": 17, "e": 18, "r": 19, "t": 20, "a": 30, "s": 31, "m": 50, "f": 33, "1": 2}


@pytest.fixture
def typist(qtbot):
    with opened(qtbot) as one:
        yield one


def event(kind, letter, modifiers=NONE, text=None, scan=None):
    key = Qt.Key(ord(letter.upper()))
    typed = (letter.upper() if modifiers & SHIFT else letter) if text is None else text
    code = EVDEV[letter] + 8 if scan is None else scan
    return QKeyEvent(kind, key.value, modifiers, code, 0, 0, typed)


def strike(typist, letter, modifiers=NONE, text=None, scan=None):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QGuiApplication.sendEvent(typist.window, event(kind, letter, modifiers, text, scan))


def plain(typist, key, text="", modifiers=NONE):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QGuiApplication.sendEvent(typist.window, QKeyEvent(kind, key, modifiers, text))


@pytest.mark.parametrize(
    ("language", "typed"), [("ur", "قوعرتم"), ("ug", "چۋېرتم"), ("en", "qwertm")]
)
def test_a_latin_keyboard_types_by_position(typist, language, typed):
    typist.show(language)
    for letter in "qwertm":
        strike(typist, letter)
    assert typist.taken() == typed


def test_shift_gives_the_other_letter_and_never_a_latin_one(typist):
    typist.show("ur")
    for letter in "rta":
        strike(typist, letter, SHIFT)
    assert typist.taken() == "ڑٹآ"
    typist.show("ug")
    for letter in "fq":
        strike(typist, letter, SHIFT)
    assert typist.taken() == "فچ"


def test_the_key_counts_not_what_the_system_makes_of_it(typist):
    """An AZERTY keyboard has its A where Q stands."""
    typist.show("ur")
    QGuiApplication.sendEvent(
        typist.window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A.value, NONE, 24, 0, 0, "a")
    )
    assert typist.text() == "ق"


def test_without_a_scan_code_the_keys_name_counts(typist):
    typist.show("ur")
    strike(typist, "q", scan=0)
    assert typist.text() == "ق"


def test_a_system_set_to_urdu_types_by_our_layout_too(typist):
    """The picture lights our key, so our letter is what people expect."""
    typist.show("ur")
    strike(typist, "q", text="ط")
    assert typist.text() == "ق"


@pytest.mark.parametrize("kind", ["text", "email"])
def test_a_system_set_to_arabic_types_latin_where_latin_is_asked(typist, kind):
    typist.show("en", kind)
    strike(typist, "a", text="ش")
    strike(typist, "r", text="\u0642")
    assert typist.text() == "ar"


def test_digits_of_another_script_become_our_digits_in_a_telephone_number(typist):
    typist.show("ar", "phone")
    strike(typist, "1", text="١")
    assert typist.text() == "1"


@pytest.mark.parametrize("kind", ["text", "email", "phone", "digits"])
def test_another_scripts_letter_that_has_no_key_in_a_latin_layout_is_not_typed(typist, kind):
    """Such as the Arabic letter beside P, or an Indian vowel sign, which is no letter by itself."""
    typist.show("en", kind)
    for text in ("ج", "\u0947", "\u064e"):
        strike(typist, "q", text=text, scan=26 + 8)
    assert typist.text() == ""


def test_what_a_latin_keyboard_has_beside_its_letters_stays_as_it_is(typist):
    """Spanish, French and Vietnamese keys: º ª ² µ, a mark to be put on a letter, and an okina."""
    typist.show("en")
    for text in ("º", "ª", "²", "µ", "e", "\u0301", "ʻ", "€", "¿"):
        strike(typist, "q", text=text)
    assert typist.text() == "ºª²µe\u0301ʻ€¿"


def test_a_french_or_german_keyboard_types_latin_as_it_is_labelled(typist):
    typist.show("en")
    strike(typist, "q", text="a")
    strike(typist, "w", text="é")
    strike(typist, "e", text="ö")
    assert typist.text() == "aéö"


def test_email_phone_and_digits_take_the_systems_keys(typist):
    for kind in ("email", "phone", "digits"):
        typist.show("ur", kind)
        strike(typist, "q")
        assert typist.taken() == "q"


def test_what_the_layout_has_nothing_for_goes_on_its_way(typist):
    typist.show("ur")
    strike(typist, "1")
    plain(typist, Qt.Key.Key_Space, " ")
    strike(typist, "q")
    assert typist.text() == "1 ق"
    plain(typist, Qt.Key.Key_Backspace)
    assert typist.text() == "1 "
    plain(typist, Qt.Key.Key_Home)
    plain(typist, Qt.Key.Key_Delete)
    assert typist.text() == " "
    strike(typist, "a", Qt.KeyboardModifier.ControlModifier, text="\x01")
    assert typist.item("field").property("selectedText") == " "
    for modifier in ("Alt", "Meta", "GroupSwitch"):
        used = getattr(Qt.KeyboardModifier, f"{modifier}Modifier")
        taken = typist.backend.hardware(typist.item("field"), 24, Qt.Key.Key_Q, "", used.value)
        assert not taken


def test_with_no_field_in_use_nothing_is_taken(typist):
    typist.show("ur")
    typist.item("field").setProperty("focus", False)
    strike(typist, "q")
    assert typist.text() == ""


def test_with_no_keyboard_on_the_screen_the_systems_keys_count(typist):
    typist.show("ur")
    typist.window.setProperty("keyed", False)
    typist.qtbot.waitUntil(lambda: not typist.items("keyboard"))
    strike(typist, "q")
    assert typist.taken() == "q"
    typist.window.setProperty("keyed", True)
    strike(typist, "q")
    assert typist.taken() == "ق"


def test_the_picture_lights_the_keys_that_are_down_and_shows_shift(typist):
    typist.show("ur")
    down, up = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    key = typist.item("key_ق")
    dark = typist.picture().pixelColor(typist.place("key_ق") - _corner(key))
    QGuiApplication.sendEvent(typist.window, event(down, "q"))
    assert key.property("lit")
    assert typist.picture().pixelColor(typist.place("key_ق") - _corner(key)) != dark
    QGuiApplication.sendEvent(typist.window, event(up, "q"))
    assert not key.property("lit")
    shift = QKeyEvent(down, Qt.Key.Key_Shift.value, SHIFT, 42 + 8, 0, 0, "")
    QGuiApplication.sendEvent(typist.window, shift)
    assert typist.item("key_ر").property("face") == "ڑ"
    QGuiApplication.sendEvent(typist.window, QEvent(QEvent.Type.FocusOut))
    assert typist.item("key_ر").property("face") == "ر"


def _corner(key):
    return QPoint(int(key.width() / 2) - 8, 0)


def test_a_held_key_repeats_and_goes_dark_when_it_is_let_go(typist):
    typist.show("ur")
    for again in (False, True, True):
        held = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Q.value, NONE, 24, 0, 0, "q", autorep=again
        )
        QGuiApplication.sendEvent(typist.window, held)
    assert typist.text() == "ققق"
    assert typist.backend.property("lit") == ["KeyQ"]
    QGuiApplication.sendEvent(typist.window, event(QEvent.Type.KeyRelease, "q"))
    assert typist.backend.property("lit") == []


@pytest.mark.parametrize(
    ("system", "scan", "code"),
    [("linux", 24, "KeyQ"), ("win32", 16, "KeyQ"), ("darwin", 12, "KeyA"), ("linux", 999, "")],
)
def test_each_system_counts_in_its_own_way(monkeypatch, system, scan, code):
    monkeypatch.setattr(sys, "platform", system)
    assert physical(scan, Qt.Key.Key_A.value) == code


def test_every_key_of_a_pc_has_its_code():
    assert set(keyboard.SCANNED.values()) >= CODES
