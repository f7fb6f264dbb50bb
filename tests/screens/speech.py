"""What a screen says: to assistive technology, in which language, and in letters it can draw."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtGui import QAccessible, QRawFont
from PySide6.QtQuick import QQuickItem

from kiosk.petition.receipt import show_code
from kiosk.resources import assets
from tests.screens.bars import named
from tests.screens.items import controls, inside, is_key, texts, uncovered, written
from tests.screens.panel_ways import STICKS
from tests.screens.ways import GIVEN, SLIP, WRONG, Shown
from tests.support import EVENT

FONTS = {
    ("Noto Nastaliq Urdu", False): "NotoNastaliqUrdu_400Regular.ttf",
    ("Noto Nastaliq Urdu", True): "NotoNastaliqUrdu_700Bold.ttf",
    ("Noto Sans Arabic", False): "NotoSansArabic_400Regular.ttf",
    ("Noto Sans Arabic", True): "NotoSansArabic_700Bold.ttf",
}
# Marks that steer the direction or the joining and are never drawn.
UNDRAWN = {*range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2070), 0x0A}
LATIN = re.compile(r"[A-Za-z][A-Za-z@.']*")
# Fingerprint words, sizes, statements, the names of events: what keeps its own direction.
SET_APART = re.compile("[\u2066\u2068][^\u2069]*\u2069")
# The key that leaves, the organiser's short name, a language's and a script's name for itself.
ALLOWED = {"Esc", "YAM", "English", "ABC"}
EVENT_TYPED = (EVENT.name, EVENT.place)
OF_THE_PACK = {"textBefore", "textAfter"}
"""A new wording is read in every language of the pack, each in its own."""
PACK_FOLDERS = ("pack-1", "pack-2")
ROLES = {
    "QQuickTextField": {QAccessible.Role.EditableText},
    "QQuickAbstractButton": {
        QAccessible.Role.Button,
        QAccessible.Role.RadioButton,
        QAccessible.Role.CheckBox,
    },
}


def assistive(shown: Shown) -> list[str]:
    """Every control has a role, a name and its true state."""
    faults = []
    for one in controls(shown.window):
        interface = QAccessible.queryAccessibleInterface(one)
        if interface is None:
            faults.append(f"{named(one)} cannot be found")
            continue
        kind = next(kind for kind in ROLES if one.inherits(kind))
        if interface.role() not in ROLES[kind]:
            faults.append(f"{named(one)} has the role {interface.role().name}")
        if not spoken(one).strip():
            faults.append(f"{named(one)} has no name")
        faults += _state(one)
    return faults


def _state(one: QQuickItem) -> list[str]:
    interface = QAccessible.queryAccessibleInterface(one)
    state = interface.state()
    faults = []
    if bool(state.disabled) is one.isEnabled():
        faults.append(f"{named(one)}: enabled is {one.isEnabled()}")
    checks = {QAccessible.Role.RadioButton, QAccessible.Role.CheckBox}
    if interface.role() in checks:
        shown = [one.property(name) for name in ("checked", "current", "primary")]
        if bool(state.checked) is not any(shown):
            faults.append(f"{named(one)}: checked is {any(shown)}")
        if not state.checkable:
            faults.append(f"{named(one)} is not said to be checkable")
    if not is_key(one) and one.isEnabled() and one.activeFocusOnTab() and not state.focusable:
        faults.append(f"{named(one)} is not said to take the focus")
    return faults


def spoken(item: QQuickItem) -> str:
    """An item's name as assistive technology hears it."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface else ""


def faults_spoken(shown: Shown) -> list[str]:
    """A field with a fault says it with its name."""
    missing = []
    for one in controls(shown.window):
        fault = one.objectName().replace("field_", "fault_")
        if one.inherits("QQuickTextField") and shown.driver.items(fault):
            told = shown.driver.text(fault)
            if told not in spoken(one):
                missing.append(f"{named(one)} keeps to itself: {told}")
    return missing


# --- language ---------------------------------------------------------------------------------


def english(shown: Shown) -> list[str]:
    """Latin words where another language is shown, written or spoken."""
    given = _not_ours(shown)
    return [
        f"{named(item)}: {' '.join(left)}"
        for item, text in _said(shown)
        if (left := _latin(text, given))
    ]


def _latin(text: str, given: list[str]) -> list[str]:
    text = SET_APART.sub(" ", text)
    for known in given:
        text = text.replace(known, " ")
    return [word for word in LATIN.findall(text) if word not in ALLOWED]


def _said(shown: Shown) -> Iterator[tuple[QQuickItem, str]]:
    for text in texts(shown.window):
        holder = inside(text, "QQuickAbstractButton")
        if text.objectName() in OF_THE_PACK:
            continue
        if not (holder and is_key(holder)):
            yield text, written(text)
    for item in uncovered(shown.window):
        if item.objectName() in OF_THE_PACK:
            continue
        interface = QAccessible.queryAccessibleInterface(item)
        # A letter of a Latin layout is its own name.
        if interface and not (is_key(item) and len(spoken(item)) <= len("ABC")):
            yield item, spoken(item)
            yield item, interface.text(QAccessible.Text.Description)


def _not_ours(shown: Shown) -> list[str]:
    """What was typed, reports as they were published, addresses, and the volunteer's sentence."""
    campaign = shown.driver.shown.campaign
    reports = [text for one in campaign.property("reports") for text in map(str, one.values())]
    stand = [str(shown.stand.property(name)) for name in ("faultSentence", "faultHint", "receipt")]
    typed = [str(value) for values in (GIVEN, WRONG) for value in values.values() if value]
    typed += [show_code(SLIP), " ".join(SLIP)]
    addresses = [campaign.property("onlineAddress"), campaign.property("onlineShort")]
    volunteer = [*STICKS, *EVENT_TYPED, *PACK_FOLDERS]
    known = [*reports, *stand, *typed, *addresses, *volunteer]
    return sorted(filter(None, known), key=len, reverse=True)


# --- letters ----------------------------------------------------------------------------------


def glyphs(shown: Shown) -> list[str]:
    """Letters that the font of a text does not have."""
    faults = []
    for text in texts(shown.window):
        font = text.property("font")
        missing = lacking(written(text), font.family(), font.bold())
        if missing:
            faults.append(f"{named(text)!r} lacks {missing} in {font.family()}")
    return faults


def lacking(text: str, family: str, bold: bool) -> str:
    """The letters of `text` that a font has no glyph for."""
    font = raw_font(family, bold)
    return "".join(
        letter
        for letter in sorted(set(text))
        if ord(letter) not in UNDRAWN and not font.supportsCharacter(ord(letter))
    )


@cache
def raw_font(family: str, bold: bool) -> QRawFont:
    return QRawFont(str(assets("fonts") / FONTS[family, bold]), 20)
