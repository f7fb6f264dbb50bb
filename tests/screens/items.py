"""What is on a screen: its texts, its controls, and where their ink lies."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QGlyphRun, QRawFont, QTextLayout, QTextOption
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

ALEF = "\u0627"
LEFT, RIGHT, CENTRE = 1, 2, 4
WATERMARK = 0.1
"""What is fainter than this is no text to be read: PRACTICE across every screen of a rehearsal."""


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """Everything that is visible, the lowest first; what is clipped to no height is not."""
    away = item.clip() and item.height() < 1
    if item.isVisible() and item.opacity() > WATERMARK and not away:
        yield item
        for child in item.childItems():
            yield from walk(child)


def watermarks(window: QQuickWindow) -> list[QQuickItem]:
    """PRACTICE, across every screen of a rehearsal."""
    found, todo = [], [window.contentItem()]
    while todo:
        item = todo.pop()
        if item.inherits("QQuickText") and 0 < item.opacity() <= WATERMARK:
            found.append(item)
        todo.extend(item.childItems())
    return found


def above(item: QQuickItem) -> Iterator[QQuickItem]:
    """What an item lies in, from the inside out."""
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def inside(item: QQuickItem, kind: str) -> QQuickItem | None:
    """The nearest parent of that kind."""
    return next((one for one in above(item) if one.inherits(kind)), None)


def is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") or item.inherits("QQuickTextInput")


def texts(window: QQuickWindow) -> list[QQuickItem]:
    """Every text that can be read, a field's too."""
    return [one for one in uncovered(window) if is_text(one) and written(one).strip()]


def written(text: QQuickItem) -> str:
    shown = text.property("displayText" if text.inherits("QQuickTextInput") else "text")
    return str(shown)


def is_control(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextField")


def controls(window: QQuickWindow) -> list[QQuickItem]:
    """Everything that can be tapped."""
    return [one for one in uncovered(window) if is_control(one)]


def uncovered(window: QQuickWindow) -> list[QQuickItem]:
    """Everything visible, but for the form behind the list of countries, which lies over it."""
    found = list(walk(window.contentItem()))
    if not any(one.objectName() == "countryPicker" for one in found):
        return found
    return [one for one in found if not _is_behind(one)]


def _is_behind(item: QQuickItem) -> bool:
    names = [one.objectName() for one in (item, *above(item))]
    return "details" in names and "countryPicker" not in names


def is_key(item: QQuickItem) -> bool:
    return item.objectName().startswith("key_")


def box(item: QQuickItem) -> QRectF:
    """Where it lies in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def view(item: QQuickItem) -> QRectF:
    """The part of the window in which it can be seen at all."""
    *parents, root = above(item)
    seen = box(root)
    for parent in parents:
        if parent.clip():
            seen = seen.intersected(box(parent))
    return seen


def facts(text: QQuickItem) -> dict[str, Any]:
    """What Python cannot read of a Text, because its type is an enumeration of QML."""
    context = QQmlEngine.contextForObject(text)
    asked = "({align: effectiveHorizontalAlignment, wrap: wrapMode, fits: fontSizeMode})"
    answer = QQmlExpression(context, text, asked).evaluate()
    value = answer[0] if isinstance(answer, tuple) else answer
    return dict(value.toVariant() if hasattr(value, "toVariant") else value)


def capital(text: QQuickItem, script: str) -> float:
    """Pixels of a capital letter, or of alef, in the size that a text is drawn in."""
    font: QFont = text.property("font")
    metrics = QFontMetricsF(font)
    drawn = _drawn_share(text, font)
    letter = "H" if script == "en" else ALEF
    return metrics.tightBoundingRect(letter).height() * drawn


def _drawn_share(text: QQuickItem, font: QFont) -> float:
    """A text that fits itself to its width is drawn smaller than it was asked to."""
    if not text.inherits("QQuickText") or facts(text)["fits"] == 0:
        return 1.0
    natural = QFontMetricsF(font).horizontalAdvance(written(text))
    room = max(text.width(), 1)
    least = text.property("minimumPixelSize") / font.pixelSize()
    return 1.0 if natural <= room else max(least, room / natural)


def ink(text: QQuickItem) -> QRectF:
    """Where the letters of a text lie in the window, from the highest to the lowest, unclipped."""
    share = _drawn_share(text, text.property("font"))
    font = QFont(text.property("font"))
    font.setPixelSize(max(1, round(font.pixelSize() * share)))
    left, right = text.property("leftPadding") or 0, text.property("rightPadding") or 0
    align = LEFT
    if text.inherits("QQuickTextInput"):
        room, height, wrap = 1e6, 1.0, 0
    else:
        room, height = text.width() - left - right, text.property("lineHeight")
        wrap = facts(text)["wrap"]
        align = facts(text)["align"]
    top, bottom, wide = extent(written(text), font.key(), room, height, wrap)
    wide = min(wide, text.property("contentWidth"))
    spare = text.width() - left - right - wide
    x = left + (spare if align == RIGHT else spare / 2 if align == CENTRE else 0)
    base = text.property("baselineOffset")
    return text.mapRectToScene(QRectF(x, base + top, wide, bottom - top))


@lru_cache(maxsize=8192)
def extent(
    text: str, font: str, width: float, line_height: float, wrap: int
) -> tuple[float, float, float]:
    """Top and bottom of the ink from the first line's baseline on, and the widest line."""
    letters = QFont()
    letters.fromString(font)
    layout = QTextLayout(text.replace("\n", "\u2028"), letters)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode(wrap))
    layout.setTextOption(option)
    layout.beginLayout()
    at, wide = 0.0, 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, at))
        at += line.height() * line_height
        wide = max(wide, line.naturalTextWidth())
    layout.endLayout()
    first = layout.lineAt(0)
    base = first.y() + first.ascent()
    top = min(_ink(layout, 0), default=base)
    bottom = max(_ink(layout, layout.lineCount() - 1), default=base)
    return top - base, bottom - base, wide


def _ink(layout: QTextLayout, number: int) -> list[float]:
    """The highest and the lowest edge of each run of a line."""
    line = layout.lineAt(number)
    edges: list[float] = []
    for run in layout.glyphRuns(line.textStart(), line.textLength()):
        raw: QRawFont = run.rawFont()
        bare = QGlyphRun()  # with no bounds of its own it answers those of its glyphs
        bare.setRawFont(raw)
        bare.setGlyphIndexes(run.glyphIndexes())
        bare.setPositions(run.positions())
        bounds = bare.boundingRect()
        if bounds.height() > 0:
            edges += [bounds.top(), bounds.bottom()]
    return edges
