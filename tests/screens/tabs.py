"""The keyboard alone: where Tab leads, in which order, and whether one sees where one is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.journeys.window import kind
from tests.screens import pictures
from tests.screens.bars import PARTS, named
from tests.screens.items import above, box, controls, inside, is_key, view, walk
from tests.screens.ways import Shown

MOST = 60
SAME_LINE = 0.5  # of the lower of two controls


def expected(shown: Shown) -> list[QQuickItem]:
    """What Tab must reach, in the order of reading: the page, its acts, then the bar on top.

    Keys are no stops, for a field keeps the focus while they type. Countries are one list, in which
    the arrows lead. Press and hold to look is for a finger: by keyboard the switch beside it shows
    the letters. The acts that wait behind the keyboard come back when no field has the focus.
    """
    while shown.window.activeFocusItem().inherits("QQuickTextField"):
        press(shown)
    found = [
        one
        for one in controls(shown.window)
        if one.isEnabled()
        and not is_key(one)
        and one.objectName() != "holdToLook"
        and not one.objectName().startswith("country_")
    ]
    found += shown.driver.items("countries")
    return sorted_as_read(shown, found)


def sorted_as_read(shown: Shown, found: list[QQuickItem]) -> list[QQuickItem]:
    """Line by line, each from where its language begins."""
    rtl = shown.look.language != "en"
    ordered: list[QQuickItem] = []
    for place in range(4):
        left = [one for one in found if _place(one) == place]
        while left:
            first = min(left, key=lambda one: box(one).top())
            line = [one for one in left if _same_line(first, one)]
            # Digits run from left to right in every language.
            backwards = rtl and not first.objectName().startswith("pin_")
            ordered += sorted(line, key=lambda one: box(one).center().x(), reverse=backwards)
            left = [one for one in left if one not in line]
    return ordered


def _place(item: QQuickItem) -> int:
    """The page that scrolls, what stands fixed on it, the bar on top, the way to a real stand."""
    names = [kind(one) for one in above(item)]
    if any(name.startswith("TopBar") for name in names):
        return 2
    if item.objectName() == "practiceBanner":
        return 3
    return 0 if item.inherits("QQuickFlickable") or inside(item, "QQuickFlickable") else 1


def _same_line(one: QQuickItem, other: QQuickItem) -> bool:
    a, b = box(one), box(other)
    common = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
    return common > SAME_LINE * min(a.height(), b.height())


def press(shown: Shown, back: bool = False) -> QQuickItem:
    """Tab, or Shift and Tab; answers where the focus is then."""
    if back:
        shown.driver.key(Qt.Key.Key_Backtab, modifiers=Qt.KeyboardModifier.ShiftModifier)
    else:
        shown.driver.key(Qt.Key.Key_Tab, "\t")
    shown.settle()
    focused = shown.window.activeFocusItem()
    lists = [one for one in above(focused) if one.objectName() == "countries"]
    return lists[0] if lists else focused


def round_trip(shown: Shown, back: bool = False) -> list[QQuickItem]:
    """Every stop from the first one until it comes again."""
    stops = [press(shown, back)]
    for _ in range(MOST):
        stop = press(shown, back)
        if stop is stops[0]:
            return stops
        stops.append(stop)
    raise AssertionError(f"Tab does not come round: {[named(one) for one in stops]}")


def turned(stops: list[QQuickItem], first: QQuickItem) -> list[QQuickItem]:
    """The same round, begun somewhere else."""
    if first not in stops:
        return stops
    at = stops.index(first)
    return stops[at:] + stops[:at]


def faults_of_focus(shown: Shown, stop: QQuickItem) -> list[str]:
    """What has the focus is in view, and its ring stands out from what is around it."""
    faults = []
    seen = box(stop).intersected(view(stop))
    if seen.height() < min(box(stop).height(), view(stop).height()) - 1:
        faults.append(f"{named(stop)} has the focus out of view")
    rings = [one for one in walk(stop) if kind(one).startswith("FocusRing")]
    if not rings:
        return [*faults, f"{named(stop)} has no ring"]
    picture = pictures.as_picture(shown.driver.picture())
    strong = pictures.outline_contrast(picture, box(rings[0]), view(rings[0]))
    if strong < PARTS:
        faults.append(f"the ring of {named(stop)} has {strong:.1f}")
    return faults
