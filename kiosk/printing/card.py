"""The campaign card: six words and 24 digits, to be compared with a stand's screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.petition.campaign import CampaignPack, Language
from kiosk.printing.sheet import Sheet, Size
from kiosk.printing.text import LATIN, Paragraph, Words, draw_stack, face_of, stack, tall
from kiosk.printing.words import PaperWords
from kiosk.sealing.keys import Fingerprint, pack_fingerprint

HIGH, WIDE = Size.A6.mm
"""A card lies on its side."""
MARGIN = 8.0
BAND = 23.0
COLUMNS = 2
ROW = 12.5
WORDS_TOP = 34.0
DIGITS_TOP = 76.0
FOOT_TOP = 86.0


def card(pack: CampaignPack, folder: Path, language: Language, size: Size) -> Sheet:
    """Cards of A6: one on A6, two on A5, four on A4, with lines to cut along.

    Raises:
        KioskError: a text does not fit, or no font has one of its letters.
    """
    across, down = {Size.A6: (1, 1), Size.A5: (1, 2), Size.A4: (2, 2)}[size]
    one = _Card(pack, folder, language, pack_fingerprint(pack))

    def draw(painter: QPainter) -> None:
        for place in range(across * down):
            painter.save()
            painter.translate(place % across * WIDE, place // across * HIGH)
            one.draw(painter)
            painter.restore()
        _cuts(painter, across, down)

    title = one.words["card"]
    return Sheet(f"{title}: {language.appeal.headline}", across * WIDE, down * HIGH, [draw])


class _Card:
    def __init__(
        self, pack: CampaignPack, folder: Path, language: Language, fingerprint: Fingerprint
    ) -> None:
        self.words = PaperWords(folder, language)
        face, colours = face_of(language), pack.colours
        room = WIDE - 2 * MARGIN
        self._colours = colours
        self._rtl = face.rtl
        self._head = stack(
            [
                Words(self.words["card"], face, 3.4, colours.light, least=2.6),
                Words(language.appeal.headline, face, 6, colours.ink, bold=True, least=3.2),
            ],
            room,
            BAND - 3,
            "headline",
        )
        night = colours.night
        self._label = Paragraph(Words(self.words["card_words"], face, 3.2, night), room)
        cell = (room - 4) / COLUMNS
        self._cells = [
            stack([Words(f"{number}  {word}", LATIN, 8.6, night, True, least=4)], cell, ROW, "word")
            for number, word in enumerate(fingerprint.words, start=1)
        ]
        self._digits = stack(
            [Words(fingerprint.digits, LATIN, 7.6, night, True, True, True)], room, 11, "digits"
        )
        organiser = pack.organiser[language.code]
        by = f"{organiser} · \u2066{pack.contact.phone}\u2069" if pack.contact.phone else organiser
        self._foot = stack(
            [
                Words(self.words["card_how"], face, 3.2, night, least=2.3, after=0.5),
                Words(by, face, 3.0, night, bold=True, least=2.2),
            ],
            room,
            HIGH - FOOT_TOP - 2,
            "foot of the card",
        )

    def draw(self, painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 0, WIDE, BAND), QColor(self._colours.night))
        painter.fillRect(QRectF(0, BAND, WIDE, 1.4), QColor(self._colours.light))
        draw_stack(painter, self._head, MARGIN, (BAND - tall(self._head)) / 2)
        self._label.draw(painter, MARGIN, BAND + 3)
        for at, cell in enumerate(self._cells):
            # Words of Latin letters read from the left, whatever the card's language.
            x = MARGIN + at % COLUMNS * (WIDE - 2 * MARGIN + 4) / COLUMNS
            _draw_in_row(painter, cell, x, WORDS_TOP + at // COLUMNS * ROW)
        band = QRectF(MARGIN - 3, DIGITS_TOP - 3.5, WIDE - 2 * MARGIN + 6, 11)
        painter.setPen(QPen(QColor(self._colours.night), 0.4))
        painter.drawRect(band)
        draw_stack(painter, self._digits, MARGIN, band.center().y() - tall(self._digits) / 2)
        draw_stack(painter, self._foot, MARGIN, FOOT_TOP)


def _draw_in_row(painter: QPainter, cell: Sequence[Paragraph], x: float, y: float) -> None:
    draw_stack(painter, cell, x, y + (ROW - tall(cell)) / 2)


def _cuts(painter: QPainter, across: int, down: int) -> None:
    painter.setPen(QPen(QColor("#888888"), 0.15, Qt.PenStyle.DashLine))
    for column in range(1, across):
        painter.drawLine(QPointF(column * WIDE, 0), QPointF(column * WIDE, down * HIGH))
    for row in range(1, down):
        painter.drawLine(QPointF(0, row * HIGH), QPointF(across * WIDE, row * HIGH))
