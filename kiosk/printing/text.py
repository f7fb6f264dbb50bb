"""Text on paper, in millimetres: set by Qt's text engine, measured before it is drawn."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPainter,
    QTextLayout,
    QTextOption,
)

from kiosk.errors import KioskError
from kiosk.petition.campaign import Language
from kiosk.resources import assets

INK_FINE = 6
"""Pixels to a millimetre where ink is measured."""

FINE = 100
"""Steps to a millimetre: Qt measures fonts in whole steps."""

SANS = "Noto Sans Arabic"
NASTALIQ = "Noto Nastaliq Urdu"
STEP_OF_SCALE = 0.03


@dataclass(frozen=True, slots=True)
class Face:
    """How a language is set.

    `rise`, `fall` and `step` are in ems: the room over the first line's foot, the room under the
    last one's, and from one line's foot to the next.
    """

    family: str
    rtl: bool
    rise: float
    fall: float
    step: float

    @property
    def tall(self) -> bool:
        """Whether its words climb beyond any line, as those of Nastaliq do."""
        return self.step > 2


LATIN = Face(SANS, False, 0.9, 0.28, 1.26)


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph to be set; `size` is the em, and `least` the smallest em, in millimetres."""

    text: str
    face: Face
    size: float
    colour: str
    bold: bool = False
    centred: bool = False
    whole: bool = False
    """Never broken into lines: an address."""
    least: float = 0.0
    after: float = 0.0
    """Room in millimetres under it, before the next."""


def ready() -> QGuiApplication:
    """A Qt application with the fonts, without a screen where there is none yet; keep it."""
    application = QGuiApplication.instance()
    if application is None:
        application = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    if SANS not in QFontDatabase.families():
        for path in sorted((assets() / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
    return cast(QGuiApplication, application)


def face_of(language: Language) -> Face:
    """The face of a language; Nastaliq for Urdu alone, because it lacks Uyghur letters."""
    if language.code == "ur":
        return Face(NASTALIQ, True, 1.75, 0.95, 2.15)
    if language.direction == "rtl":
        return Face(SANS, True, 1.0, 0.5, 1.5)
    return LATIN


class Paragraph:
    """A paragraph that has been set: its height and its widest line are known, in millimetres.

    Args:
        words: what to set.
        width: the room in millimetres.

    Raises:
        KioskError: no font here has one of its letters.
    """

    def __init__(self, words: Words, width: float) -> None:
        self.words = words
        self.width = width
        self._layout = QTextLayout(words.text, _font(words))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        if words.face.rtl:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        if words.centred:
            option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        wrap = QTextOption.WrapMode.NoWrap if words.whole else QTextOption.WrapMode.WordWrap
        option.setWrapMode(wrap)
        self._layout.setTextOption(option)
        lines, self.widest = self._set(width)
        face = words.face
        self.height = (face.rise + (lines - 1) * face.step + face.fall) * words.size
        self._refuse_tofu()
        self._lift = 0.0
        if face.tall:  # how high a word of Nastaliq climbs hangs on its letters
            top, end = self.ink()
            self._lift = max(0.0, -top)
            self.height = max(self.height, end) + self._lift

    @property
    def fits(self) -> bool:
        """Whether no word is wider than the room."""
        return self.widest <= self.width + 1 / FINE

    def ink(self) -> tuple[float, float]:
        """Where its letters begin and end from above, in millimetres, as they are drawn."""
        room = max(1, round(self.words.size))
        high = round((self.height + 2 * room) * INK_FINE)
        image = QImage(max(1, round(self.width * INK_FINE)), high, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(INK_FINE, INK_FINE)
        self._draw(painter, 0, room, "#000000")
        painter.end()
        row, wide = image.bytesPerLine(), image.width()
        bits = bytes(image.constBits())
        blank = b"\xff" * wide
        inked = [y for y in range(high) if bits[y * row : y * row + wide] != blank]
        if not inked:
            return 0.0, 0.0
        return inked[0] / INK_FINE - room, (inked[-1] + 1) / INK_FINE - room

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draws it with its upper left corner at `x`, `y`, in millimetres."""
        self._draw(painter, x, y, self.words.colour)

    def _draw(self, painter: QPainter, x: float, y: float, colour: str) -> None:
        painter.save()
        painter.translate(x, y + self._lift)
        painter.scale(1 / FINE, 1 / FINE)
        painter.setPen(QColor(colour))
        self._layout.draw(painter, QPointF(0, 0))
        painter.restore()

    def _set(self, width: float) -> tuple[int, float]:
        face, em = self.words.face, self.words.size * FINE
        lines = 0
        widest = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width * FINE)
            foot = (face.rise + lines * face.step) * em
            line.setPosition(QPointF(0, foot - line.ascent()))
            widest = max(widest, line.naturalTextWidth() / FINE)
            lines += 1
        self._layout.endLayout()
        return max(1, lines), widest

    def _refuse_tofu(self) -> None:
        if any(0 in run.glyphIndexes() for run in self._layout.glyphRuns()):
            raise KioskError(
                f"No font here has every letter of '{self.words.text[:40]}'.",
                "Install a font for this script, such as Noto Sans, and print again.",
            )


def stack(
    words: Sequence[Words], width: float, height: float, what: str, most: float = 1.0
) -> list[Paragraph]:
    """Paragraphs under one another, as large as the room allows.

    Args:
        words: what to set; each `size` is scaled, down to its `least`.
        width: the room in millimetres.
        height: the room in millimetres.
        what: what a fault calls them ("headline and ask").
        most: the largest scale.

    Raises:
        KioskError: even at the least sizes they do not fit.
    """
    scale = most
    while True:
        sizes = [max(one.least or one.size * 0.4, one.size * scale) for one in words]
        set_ = [
            Paragraph(replace(one, size=size), width)
            for one, size in zip(words, sizes, strict=True)
        ]
        if tall(set_) <= height and all(one.fits for one in set_):
            return set_
        scale -= STEP_OF_SCALE
        if scale < 0.2:
            raise KioskError(f"The {what} does not fit on this sheet.", "Shorten it.")


def tall(paragraphs: Sequence[Paragraph]) -> float:
    """How high they stand under one another, in millimetres."""
    return sum(one.height + one.words.after for one in paragraphs)


def draw_stack(painter: QPainter, paragraphs: Sequence[Paragraph], x: float, y: float) -> float:
    """Draws them under one another and answers where the next would begin."""
    for one in paragraphs:
        one.draw(painter, x, y)
        y += one.height + one.words.after
    return y


def _font(words: Words) -> QFont:
    font = QFont()
    font.setFamilies([words.face.family, SANS])
    font.setPixelSize(max(1, round(words.size * FINE)))
    font.setWeight(QFont.Weight.Bold if words.bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
