"""The closing statement on a small sheet: a code to scan, a text to send, words to read aloud."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from kiosk.printing.sheet import Sheet, Size, draw_qr
from kiosk.printing.text import LATIN, SANS, Face, Words, draw_stack, stack

WIDE, HIGH = Size.A6.mm
MARGIN = 7.0
HEAD = 19.0
QR_SIDE = 48.0
INK = "#000000"


def statement(
    title: str, how: str, qr: str, sms: str, lines: Sequence[str], face: Face = LATIN
) -> Sheet:
    """One page of A6.

    Args:
        title: what it is, in the volunteer's language.
        how: what to do with it, in the volunteer's language.
        qr: what the code says.
        sms: the text to send, in Latin letters and digits.
        lines: what is read aloud: labels in the volunteer's language, words and digits.
        face: how title, `how` and labels are set.

    Raises:
        KioskError: a text does not fit, or no font has one of its letters.
    """
    room = WIDE - 2 * MARGIN
    # Latin words and digits run together in Nastaliq; its labels can be read in Naskh, too.
    plain = replace(face, family=SANS, rise=1.0, fall=0.5, step=1.5) if face.tall else face
    head = stack(
        [
            Words(title, face, 5.4, INK, True, True, least=3.2, after=0.5),
            Words(how, face, 3.3, INK, centred=True, least=2.3),
        ],
        room,
        HEAD,
        "title",
    )
    below = stack(
        [
            Words(sms, LATIN, 3.5, INK, True, least=2.3, after=2),
            *(Words(line, plain, 3.6, INK, least=2.1, after=0.9) for line in lines),
        ],
        room,
        HIGH - 2 * MARGIN - HEAD - QR_SIDE - 2.5,
        "statement",
    )

    def draw(painter: QPainter) -> None:
        draw_stack(painter, head, MARGIN, MARGIN)
        y = MARGIN + HEAD
        draw_qr(painter, qr, QRectF((WIDE - QR_SIDE) / 2, y, QR_SIDE, QR_SIDE))
        y += QR_SIDE + 0.5
        painter.fillRect(QRectF(MARGIN, y, room, 0.3), QColor(INK))
        draw_stack(painter, below, MARGIN, y + 2)

    return Sheet(title, WIDE, HIGH, [draw])
