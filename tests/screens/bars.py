"""The bars of a screen. Each answers what falls short of it, in words; an empty list is a pass."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.journeys.window import kind
from tests.screens import pictures
from tests.screens.items import (
    above,
    box,
    capital,
    controls,
    ink,
    inside,
    is_key,
    texts,
    uncovered,
    view,
    watermarks,
    written,
)
from tests.screens.ways import Shown

MILLIMETRES = 25.4
TARGET = 12.7  # mm both ways
APART = 2.5  # mm
NEVER_UNDER = 48.0  # pixels at 96 ppi
KEYS_APART = 4.0  # pixels: twelve keys do not fit beside each other otherwise on a narrow screen
ROUNDING = 0.6  # pixels
CAPITALS = (3.5, 4.8, 6.4, 8.5)  # mm at each of the four steps
LEAST = 3.5  # mm
PARTS = 3.0  # contrast of what is no text
TOUCHING = 1.5  # pixels in which the tips of two letters may meet
HINTED = 0.75  # pixels by which a letter drawn on whole pixels may be lower


def named(item: QQuickItem) -> str:
    """A short word for the report."""
    text = written(item) if item.inherits("QQuickText") else str(item.property("text") or "")
    return item.objectName() or text[:30] or kind(item)


def in_mm(shown: Shown, millimetres: float) -> float:
    """Pixels."""
    return millimetres * shown.look.ppi / MILLIMETRES


# --- touch ------------------------------------------------------------------------------------


def touch(shown: Shown) -> list[str]:
    """Every control is large enough, and far enough from the next."""
    found = controls(shown.window)
    least = max(in_mm(shown, TARGET), NEVER_UNDER * shown.look.ppi / 96) - ROUNDING
    faults = [
        f"{named(one)} is {one.width():.1f}x{one.height():.1f}, least {least:.1f}"
        for one in found
        if min(one.width(), one.height()) < least
    ]
    for one, other in combinations(found, 2):
        if _surface(one) is _surface(other) and not _near_enough(shown, one, other):
            faults.append(f"{named(one)} and {named(other)} are too near")
    return faults


def _near_enough(shown: Shown, one: QQuickItem, other: QQuickItem) -> bool:
    keys = is_key(one) and is_key(other)
    gap = (KEYS_APART if keys else in_mm(shown, APART)) - ROUNDING
    a, b = box(one), box(other)
    across = max(a.left() - b.right(), b.left() - a.right())
    down = max(a.top() - b.bottom(), b.top() - a.bottom())
    return max(across, down) >= gap


def _surface(item: QQuickItem) -> QQuickItem | None:
    """What a control scrolls with: what lies beside that passes by and is next to nothing."""
    return inside(item, "QQuickFlickable")


# --- text -------------------------------------------------------------------------------------


def sizes(shown: Shown) -> list[str]:
    """No letters under the least; what is read and written in the step's own size."""
    faults = []
    asked = in_mm(shown, CAPITALS[shown.look.step])
    body = body_texts(shown)
    for text in texts(shown.window):
        high = capital(text, script(shown, text))
        if high < in_mm(shown, LEAST) - HINTED:
            faults.append(f"{named(text)!r}: {high / in_mm(shown, 1):.2f} mm")
        if text in body and high < asked - HINTED:
            faults.append(f"body {named(text)!r}: {high / in_mm(shown, 1):.2f} mm")
    return faults


def script(shown: Shown, text: QQuickItem) -> str:
    """A text in Latin letters is measured on a capital in every language."""
    return "en" if written(text).isascii() else shown.look.language


def body_texts(shown: Shown) -> list[QQuickItem]:
    """The pack's ask and paragraphs, the fields and what stands on the controls of a page."""
    found = []
    ask = shown.driver.shown.campaign.property("ask")
    for text in texts(shown.window):
        control = inside(text, "QQuickButton")
        names = {one.objectName() for one in above(text)}
        kinds = [kind(one) for one in above(text)]
        written_in = text.inherits("QQuickTextInput") or written(text) == ask
        paragraph = any(kind.startswith("BlockList") for kind in kinds)
        on_page = control and "stack" in names and "keyboard" not in names and _is_main(control)
        if written_in or paragraph or on_page:
            found.append(text)
    return found


def _is_main(control: QQuickItem) -> bool:
    """Places are chosen from many, and smaller; a choice's second line explains its first."""
    return kind(control).startswith("ActionButton") and (
        control.property("size") is not None and not control.objectName().startswith("place_")
    )


@dataclass(frozen=True)
class Written:
    """A text, the control it stands on, its ink, and the part of the window it is seen in."""

    text: QQuickItem
    holder: QQuickItem | None
    ink: QRectF
    view: QRectF

    @property
    def seen(self) -> QRectF:
        return self.ink.intersected(self.view)


def written_down(shown: Shown) -> list[Written]:
    return [
        Written(text, inside(text, "QQuickAbstractButton"), ink(text), view(text))
        for text in texts(shown.window)
    ]


def whole(shown: Shown) -> list[str]:
    """Nothing is cut, nothing lies over a text, and nothing scrolls sideways."""
    found = written_down(shown)
    faults = _cut(shown, found) + _sideways(shown)
    for one in found:
        if one.holder and not _contains(box(one.holder), one.ink):
            far = _far(box(one.holder), one.ink)
            faults.append(f"{named(one.text)!r} leaves {named(one.holder)}: {far}")
    # A key's letters are on their key, and keys are apart.
    free = [one for one in found if not (one.holder and is_key(one.holder))]
    for one, other in combinations(free, 2):
        both = one.seen.intersected(other.seen)
        if min(both.width(), both.height()) > TOUCHING:
            faults.append(f"{named(one.text)!r} over {named(other.text)!r} by {both.height():.0f}")
    return faults + _covered(shown, free)


def _cut(shown: Shown, found: list[Written]) -> list[str]:
    faults = []
    for one in found:
        text, letters = one.text, one.ink
        if text.inherits("QQuickTextInput"):
            continue  # what is longer than its field moves along in it
        if text.property("truncated"):
            faults.append(f"{named(text)!r} is truncated")
        room = _room(shown, inside(text, "QQuickFlickable"))
        if not _contains(room, letters):
            faults.append(f"{named(text)!r} is cut: {_far(room, letters)}")
    return faults


def _room(shown: Shown, page: QQuickItem | None) -> QRectF:
    """All that can be brought into view: the window, or a page from its top to its end."""
    if page is None:
        return box(shown.window.contentItem())
    seen = box(page)
    top = seen.top() - page.property("contentY") + page.property("originY")
    return QRectF(
        seen.left(), top, seen.width(), max(seen.height(), page.property("contentHeight"))
    )


def _sideways(shown: Shown) -> list[str]:
    return [
        f"{named(one)} scrolls sideways"
        for one in uncovered(shown.window)
        if one.inherits("QQuickFlickable") and one.property("contentWidth") > one.width() + 1
    ]


def _covered(shown: Shown, found: list[Written]) -> list[str]:
    """A code, or a control that a text is not part of, on top of it."""
    solid = [one for one in controls(shown.window) if not is_key(one)]
    places = [
        (one, box(one).intersected(view(one))) for one in [*solid, *shown.driver.items("qrImage")]
    ]
    faults = []
    for one in found:
        for other, place in places:
            both = one.seen.intersected(place)
            if other is one.text or other in above(one.text):
                continue
            if min(both.width(), both.height()) > TOUCHING:
                faults.append(f"{named(one.text)!r} under {named(other)} by {both.height():.0f}")
    return faults


def _contains(outer: QRectF, inner: QRectF) -> bool:
    return outer.adjusted(-1, -1, 1, 1).contains(inner)


def _far(outer: QRectF, inner: QRectF) -> str:
    over = (
        max(0.0, outer.left() - inner.left()),
        max(0.0, outer.top() - inner.top()),
        max(0.0, inner.right() - outer.right()),
        max(0.0, inner.bottom() - outer.bottom()),
    )
    return "left {:.1f}, top {:.1f}, right {:.1f}, bottom {:.1f} px".format(*over)


def unscrolled(shown: Shown) -> list[str]:
    """The appeal's words are all in view."""
    return [
        f"{one.property('contentHeight'):.0f} high in {one.height():.0f}"
        for one in uncovered(shown.window)
        if one.inherits("QQuickFlickable") and one.property("contentHeight") > one.height() + 1
    ]


# --- contrast ---------------------------------------------------------------------------------


def contrast(shown: Shown) -> list[str]:
    """Letters against the ground that they lie on, controls against what is around them.

    What is disabled is left out, and so is the faint PRACTICE across a rehearsal. The outline of
    what has the focus is its ring.
    """
    least = 20.0 if shown.look.contrast else 10.0
    found = [text for text in texts(shown.window) if text.isEnabled()]
    with pictures.unwritten(watermarks(shown.window)):
        written_on = pictures.as_picture(shown.driver.picture())
        with pictures.unwritten(found):
            bare = pictures.as_picture(shown.driver.picture())
    faults = []
    for text in found:
        area = ink(text).intersected(view(text))
        if area.width() < 4 or area.height() < capital(text, "en"):
            continue  # scrolled away
        colour = ink_colour(text)
        if text.inherits("QQuickTextInput"):
            measured = pictures.field_contrast(written_on, area, colour)
        else:
            measured = pictures.text_contrast(bare, written_on, area, colour)
        if measured is None:
            faults.append(f"{named(text)!r} is not seen")
        elif measured < least:
            faults.append(f"{named(text)!r}: {measured:.1f}")
    return faults + _outlines(shown, bare)


def ink_colour(text: QQuickItem) -> pictures.Colour:
    """What a text is to be drawn in; what is selected has a colour of its own."""
    chosen = text.inherits("QQuickTextInput") and text.property("selectedText")
    colour = text.property("selectedTextColor" if chosen else "color")
    return colour.red(), colour.green(), colour.blue()


def _outlines(shown: Shown, bare: pictures.Picture) -> list[str]:
    faults = []
    for one in controls(shown.window):
        whole_in_view = box(one).intersected(view(one)) == box(one)
        if not (one.isEnabled() and whole_in_view) or is_key(one) or one.hasActiveFocus():
            continue
        if one.objectName() == "stillThere":
            continue  # the screen itself
        measured = pictures.outline_contrast(bare, box(one))
        if measured < PARTS:
            faults.append(f"outline of {named(one)}: {measured:.1f}")
    return faults
