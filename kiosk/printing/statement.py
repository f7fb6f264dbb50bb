"""The closing statement on a small sheet: a code to scan, a text to send, words to read aloud."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from kiosk.printing.sheet import Sheet, Size, draw_qr
from kiosk.printing.text import LATIN, Face, Words, draw_stack, stack

WIDE, HIGH = Size.A6.mm
MARGIN = 8.0
QR_SIDE = 50.0
INK = "#000000"


def statement(title: str, qr: str, sms: str, words: str, face: Face = LATIN) -> Sheet:
    """One page of A6.

    Args:
        title: what it is, in the volunteer's language.
        qr: what the code says.
        sms: the text to send, in Latin letters and digits.
        words: what is read aloud, in Latin letters and digits.
        face: how the title is set.

    Raises:
        KioskError: a text does not fit.
    """
    room = WIDE - 2 * MARGIN
    head = stack([Words(title, face, 5, INK, True, True, least=2.8)], room, 22, "title")
    below = stack(
        [
            Words(sms, LATIN, 3.8, INK, True, least=2.2, after=3),
            Words(words, LATIN, 4.4, INK, least=2.2),
        ],
        room,
        HIGH - 2 * MARGIN - 22 - QR_SIDE - 4,
        "statement",
    )

    def draw(painter: QPainter) -> None:
        y = draw_stack(painter, head, MARGIN, MARGIN) + 2
        draw_qr(painter, qr, QRectF((WIDE - QR_SIDE) / 2, y, QR_SIDE, QR_SIDE))
        y += QR_SIDE + 1
        painter.fillRect(QRectF(MARGIN, y, room, 0.3), QColor(INK))
        draw_stack(painter, below, MARGIN, y + 2)

    return Sheet(title, WIDE, HIGH, [draw])
