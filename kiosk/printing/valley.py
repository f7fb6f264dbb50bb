"""The night valley of the screens, drawn for paper: ridge, snow, lamps, houses, lit windows.

The same place gives the same valley every time.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath

from kiosk.petition.campaign import Colours

Point = tuple[float, float]

FAR = ((0.0, 0.5), (0.12, 0.3), (0.25, 0.42), (0.41, 0.02), (0.55, 0.34), (0.7, 0.12),
       (0.84, 0.4), (1.0, 0.22))  # fmt: skip
NEAR = ((0.0, 0.42), (0.16, 0.3), (0.34, 0.62), (0.52, 0.72), (0.68, 0.58), (0.86, 0.28),
        (1.0, 0.36))  # fmt: skip
ROWS = 5
PASSES = 6
RINGS = 4
MOST_LAMPS = 120
"""More would run into one line."""


@dataclass(frozen=True, slots=True)
class Scene:
    """The valley's place in millimetres, its colours, and how many lamps are on the ridge."""

    place: QRectF
    colours: Colours
    lamps: int


def draw_valley(painter: QPainter, scene: Scene) -> None:
    """Draws the valley; the sky above its peaks is left as it is."""
    painter.save()
    painter.setClipRect(scene.place)
    painter.setPen(Qt.PenStyle.NoPen)
    night, ridge = QColor(scene.colours.night), QColor(scene.colours.ridge)
    moonlit = _mixed(night, QColor(scene.colours.ink), 0.42)
    far = _crest(Random(11), FAR, _part(scene.place, 0.0, 0.62), 0.2)  # noqa: S311 - a picture
    _fill(painter, far, scene.place.bottom(), _mixed(night, moonlit, 0.45), ridge)
    _snow(painter, far, scene, moonlit)
    near = _crest(Random(5), NEAR, _part(scene.place, 0.3, 0.42), 0.14)  # noqa: S311 - a picture
    _fill(painter, near, scene.place.bottom(), _mixed(night, ridge, 0.55), ridge)
    _river(painter, scene, moonlit)
    _village(painter, scene, _mixed(night, moonlit, 0.32))
    _lamps(painter, near, scene)
    painter.restore()


def draw_stars(painter: QPainter, place: QRectF, colour: str) -> None:
    """A few stars; no words may stand there: in Arabic script a dot more is another letter."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    chance = Random(3)  # noqa: S311 - a picture
    for _ in range(int(place.width() * place.height() / 160)):
        x = place.left() + chance.random() * place.width()
        y = place.top() + chance.random() * place.height()
        r = 0.12 + 0.3 * chance.random() ** 3
        painter.setOpacity(0.35 + 0.6 * chance.random())
        painter.drawEllipse(QPointF(x, y), r, r)
    painter.restore()


def _crest(chance: Random, peaks: Sequence[Point], place: QRectF, rough: float) -> list[Point]:
    """Points along a ridge through `peaks` (shares of the place), roughened between them."""
    points = list(peaks)
    swing = rough
    for _ in range(PASSES):
        finer = [points[0]]
        for (ax, ay), (bx, by) in pairwise(points):
            span = min(1.0, (bx - ax) * 12)
            x = ax + (bx - ax) * (0.4 + 0.2 * chance.random())
            finer += [(x, (ay + by) / 2 + (chance.random() - 0.5) * swing * span), (bx, by)]
        points = finer
        swing *= 0.56
    return [(place.left() + x * place.width(), place.top() + y * place.height()) for x, y in points]


def _fill(
    painter: QPainter, points: Sequence[Point], bottom: float, top: QColor, low: QColor
) -> None:
    path = _path([*points, (points[-1][0], bottom), (points[0][0], bottom)])
    light = QLinearGradient(0, min(y for _, y in points), 0, bottom)
    light.setColorAt(0, top)
    light.setColorAt(1, low)
    painter.fillPath(path, light)


def _snow(painter: QPainter, points: Sequence[Point], scene: Scene, lit: QColor) -> None:
    """The moon stands on the left: slopes that rise are in its light."""
    chance = Random(7)  # noqa: S311 - a picture
    level = scene.place.top() + 0.3 * scene.place.height()
    hang = 0.0
    for (ax, ay), (bx, by) in pairwise(points):
        before = hang
        hang = max(0.0, (level - by) * (0.3 + 0.6 * chance.random()))
        if before or hang:
            painter.setOpacity(0.95 if by < ay else 0.4)
            painter.fillPath(_path([(ax, ay), (bx, by), (bx, by + hang), (ax, ay + before)]), lit)
    painter.setOpacity(1)


def _river(painter: QPainter, scene: Scene, colour: QColor) -> None:
    top = scene.place.top() + 0.62 * scene.place.height()
    left, right = [], []
    for step in range(33):
        t = step / 32
        x, half = _stream(t, scene.place)
        y = top + (scene.place.bottom() - top) * t
        left.append((x - half, y))
        right.append((x + half, y))
    painter.setOpacity(0.5)
    painter.fillPath(_path([*left, *reversed(right)]), colour)
    painter.setOpacity(1)


def _stream(t: float, place: QRectF) -> Point:
    """The river's middle and half its width, `t` from its far end (0) to the near one (1)."""
    x = place.left() + place.width() * (0.55 + 0.045 * math.sin(5.2 * t + 0.4) + 0.05 * t * t)
    return x, place.width() * (0.002 + 0.034 * t * t)


def _village(painter: QPainter, scene: Scene, wall: QColor) -> None:
    """Terraces of flat-roofed houses, far ones small, none in the river; most windows are lit."""
    chance = Random(29)  # noqa: S311 - a picture
    place = scene.place
    for row in range(ROWS):
        t = (row + 0.7) / ROWS
        size = place.width() / 92 * (0.55 + 0.75 * t)
        foot = place.top() + place.height() * (0.66 + 0.34 * t) - 0.02 * place.height()
        stream, half = _stream(t, place)
        x = place.left() + size * (0.4 + 2 * chance.random())
        while x < place.right() - 3 * size:
            panes = chance.randint(1, 4)
            wide = (panes + 0.7) * size
            if x - size < stream + half and x + wide + size > stream - half:
                x = stream + half + 1.4 * size
                continue
            tall = size * (1.6 + 0.7 * chance.random())
            base = foot + (chance.random() - 0.5) * size
            house = QRectF(x, base - tall, wide, tall)
            painter.fillRect(house, _mixed(wall, QColor(scene.colours.ridge), 0.55 - 0.4 * t))
            roof = QRectF(
                x - 0.12 * size, base - tall - 0.16 * size, wide + 0.24 * size, 0.2 * size
            )
            painter.fillRect(roof, _mixed(wall, QColor(scene.colours.ink), 0.12))
            for pane in range(panes):
                corner = QPointF(x + (0.59 + pane) * size, base - tall + 0.45 * size)
                _window(painter, scene, QRectF(corner.x(), corner.y(), 0.5 * size, 0.66 * size),
                        chance.random() < 0.72)  # fmt: skip
            x += wide + size * (0.3 + 2.2 * chance.random() ** 2)
            if chance.random() < 0.3:
                _poplar(painter, x, base + 0.2 * size, size * (2.4 + 1.8 * chance.random()), scene)
                x += 0.9 * size


def _window(painter: QPainter, scene: Scene, pane: QRectF, lit: bool) -> None:
    if not lit:
        painter.fillRect(pane, _mixed(QColor(scene.colours.ridge), QColor(scene.colours.lamp), 0.2))
        return
    _glow(painter, pane.center(), pane.height() * 1.7, QColor(scene.colours.light), 0.34)
    painter.fillRect(pane, QColor(scene.colours.light))


def _poplar(painter: QPainter, x: float, foot: float, tall: float, scene: Scene) -> None:
    w = tall * 0.13
    path = QPainterPath(QPointF(x, foot))
    path.cubicTo(x - 1.4 * w, foot - 0.3 * tall, x - w, foot - 0.75 * tall, x, foot - tall)
    path.cubicTo(x + w, foot - 0.75 * tall, x + 1.4 * w, foot - 0.3 * tall, x, foot)
    painter.fillPath(path, QColor(scene.colours.ridge))


def _lamps(painter: QPainter, points: Sequence[Point], scene: Scene) -> None:
    """One dim lamp for each person held, at even steps along the near ridge."""
    count = min(scene.lamps, MOST_LAMPS)
    lamp = QColor(scene.colours.lamp)
    for number in range(count):
        x = scene.place.left() + scene.place.width() * (0.02 + 0.96 * (number + 0.5) / count)
        after = next(at for at, (px, _) in enumerate(points) if px >= x)
        (ax, ay), (bx, by) = points[after - 1], points[after]
        y = ay + (by - ay) * (x - ax) / max(0.001, bx - ax) - 0.5
        _glow(painter, QPointF(x, y), 1.7, lamp, 0.34)
        painter.setBrush(_mixed(lamp, QColor(scene.colours.light), 0.35))
        painter.drawEllipse(QPointF(x, y), 0.6, 0.6)


def _glow(painter: QPainter, middle: QPointF, r: float, colour: QColor, strength: float) -> None:
    """Rings of one strength each: a PDF has no gradient that fades into nothing."""
    painter.setBrush(colour)
    painter.setOpacity(strength / RINGS)
    for ring in range(1, RINGS + 1):
        painter.drawEllipse(middle, r * ring / RINGS, r * ring / RINGS)
    painter.setOpacity(1)


def _part(place: QRectF, top: float, height: float) -> QRectF:
    return QRectF(
        place.left(),
        place.top() + top * place.height(),
        place.width(),
        height * place.height(),
    )


def _path(points: Sequence[Point]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for x, y in points[1:]:
        path.lineTo(x, y)
    path.closeSubpath()
    return path


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`share` of the other in the one."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )
