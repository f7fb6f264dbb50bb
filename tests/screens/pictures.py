"""Contrast, measured from grabbed pictures: a screen with its letters, and the same without."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import cast

from PIL import Image, ImageChops
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

Colour = tuple[int, int, int]
Picture = Image.Image

DRAWN = 0.6
"""The strongest pixel of a text has at least this share of the contrast of its ink."""
SEEN = 0.02
"""A colour counts as ground where it lies under at least this share of the letters."""


@lru_cache(maxsize=1 << 16)
def luminance(colour: Colour) -> float:
    """Relative luminance as WCAG 2 defines it, from 0 (black) to 1 (white)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (each / 255 for each in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: Colour, other: Colour) -> float:
    """Contrast as WCAG 2 defines it, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def as_picture(grabbed: QImage) -> Picture:
    """A grabbed window for Pillow."""
    image = grabbed.convertToFormat(QImage.Format.Format_RGBA8888)
    size = (image.width(), image.height())
    stride = image.bytesPerLine()
    return Image.frombytes("RGBA", size, bytes(image.constBits()), "raw", "RGBA", stride).convert(
        "RGB"
    )


@contextmanager
def unwritten(texts: Sequence[QQuickItem]) -> Iterator[None]:
    """The letters are gone for as long as it takes to look; all else stays where it is."""
    before = [text.opacity() for text in texts]
    for text in texts:
        text.setOpacity(0)
    try:
        yield
    finally:
        for text, opacity in zip(texts, before, strict=True):
            text.setOpacity(opacity)


def cut(picture: Picture, area: QRectF) -> Picture:
    """A part of a picture, no larger than it is."""
    left, top = max(0, int(area.left())), max(0, int(area.top()))
    right = min(picture.width, max(left + 1, round(area.right())))
    bottom = min(picture.height, max(top + 1, round(area.bottom())))
    return picture.crop((left, top, right, bottom))


def changed(before: Picture, after: Picture, area: QRectF) -> Counter[tuple[Colour, Colour]]:
    """How often which colour took the place of which other, where anything changed."""
    one, other = cut(before, area), cut(after, area)
    mask = ImageChops.difference(one, other).convert("L").point(lambda value: value and 255)
    part = mask.getbbox()
    if part is None:
        return Counter()
    pairs = zip(_pixels(one.crop(part)), _pixels(other.crop(part)), strict=True)
    return Counter(pair for pair in pairs if pair[0] != pair[1])


def _pixels(picture: Picture) -> list[Colour]:
    raw = picture.tobytes()
    return list(zip(raw[::3], raw[1::3], raw[2::3], strict=True))


def text_contrast(bare: Picture, written: Picture, area: QRectF, ink: Colour) -> float | None:
    """The contrast of letters with the worst of the ground under them; None where none are seen.

    Thin strokes cover no pixel wholly, so `ink` is the colour that they were asked to have; where
    the picture comes nowhere near it, because something faint lies over it, the picture counts.
    """
    pairs = changed(bare, written, area)
    if not pairs:
        return None
    ground: Counter[Colour] = Counter()
    for (under, _), times in pairs.items():
        ground[under] += times
    common = ground.most_common(1)[0][0]
    drawn = max((over for _, over in pairs), key=lambda colour: ratio(colour, common))
    if ratio(drawn, common) < DRAWN * ratio(ink, common):
        ink = drawn
    least = SEEN * sum(ground.values())
    return min(ratio(ink, colour) for colour, times in ground.items() if times >= least)


def field_contrast(written: Picture, area: QRectF, ink: Colour) -> float:
    """The contrast of what is typed with the commonest colour around it.

    A field cannot be shown without its letters alone: its ground would go with them.
    """
    ground = Counter(colour for colour in _pixels(cut(written, area)) if colour != ink)
    return ratio(ink, ground.most_common(1)[0][0])


def outline_contrast(picture: Picture, area: QRectF, seen: QRectF | None = None) -> float:
    """How far an outline stands out from what is around it, on the least of its four sides.

    The colour a few pixels outside and the strongest of the first pixels inside are compared, on a
    line through the middle of each side that lies in `seen`, or else anywhere in the picture.
    """
    frame = QRectF(0, 0, picture.width, picture.height)
    frame = frame.intersected(seen) if seen else frame
    middle = area.intersected(frame).center()
    sides = [
        ((area.left(), middle.y()), (1, 0)),
        ((area.right() - 1, middle.y()), (-1, 0)),
        ((middle.x(), area.top()), (0, 1)),
        ((middle.x(), area.bottom() - 1), (0, -1)),
    ]
    found = []
    for (x, y), (right, down) in sides:
        outside = (round(x - 3 * right), round(y - 3 * down))
        steps = [(round(x + at * right), round(y + at * down)) for at in range(-1, 6)]
        if all(_holds(frame, spot) for spot in (outside, *steps)):
            around = _at(picture, outside)
            found.append(max(ratio(around, _at(picture, spot)) for spot in steps))
    return min(found, default=1.0)


def _holds(frame: QRectF, spot: tuple[int, int]) -> bool:
    return frame.left() <= spot[0] < frame.right() and frame.top() <= spot[1] < frame.bottom()


def _at(picture: Picture, spot: tuple[int, int]) -> Colour:
    return cast("Colour", picture.getpixel(spot))
