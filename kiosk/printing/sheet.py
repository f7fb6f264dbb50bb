"""Pages drawn once, in millimetres, and written as PDF and as PNG."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageSize, QPainter, QPdfWriter

from kiosk.errors import KioskError

Draw = Callable[[QPainter], None]
"""Draws one page; the painter's unit is the millimetre."""

QUIET_ZONE = 4
"""Light modules around a code (ISO/IEC 18004)."""

MM_TO_INCH = 25.4
PDF_DPI = 1200


class Size(StrEnum):
    """A sheet of paper."""

    A3 = "A3"
    A4 = "A4"
    A5 = "A5"
    A6 = "A6"

    @property
    def mm(self) -> tuple[float, float]:
        """Width and height, upright."""
        return {"A3": (297, 420), "A4": (210, 297), "A5": (148, 210), "A6": (105, 148)}[self]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Pages of one size in millimetres, with the title that a PDF reader shows."""

    title: str
    width: float
    height: float
    pages: Sequence[Draw]

    def pdf(self) -> bytes:
        """The pages as a PDF with its fonts inside."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self.title)
        writer.setCreator("Petition Kiosk")
        writer.setResolution(PDF_DPI)
        size = QSizeF(self.width, self.height)
        writer.setPageSize(
            QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
        )
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        painter = QPainter(writer)
        for number, draw in enumerate(self.pages):
            if number:
                writer.newPage()
            _on(painter, PDF_DPI, draw)
        painter.end()
        return bytes(buffer.data().data())

    def png(self, dpi: int, page: int = 0) -> bytes:
        """One page as a picture, so many pixels to the inch."""
        pixels = [round(side * dpi / MM_TO_INCH) for side in (self.width, self.height)]
        image = QImage(pixels[0], pixels[1], QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        image.setDotsPerMeterX(round(dpi / MM_TO_INCH * 1000))
        image.setDotsPerMeterY(round(dpi / MM_TO_INCH * 1000))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        _on(painter, dpi, self.pages[page])
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(buffer.data().data())


def save(folder: Path, name: str, data: bytes) -> Path:
    """Writes a file whole or not at all; one of that name is replaced.

    Raises:
        KioskError: the folder cannot be written.
    """
    partial = folder / (name + ".partial")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with partial.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(folder / name)
    except OSError as error:
        raise KioskError(
            f"{folder / name} cannot be written ({error.strerror}).", "Choose another with --out."
        ) from error
    return folder / name


def draw_qr(painter: QPainter, text: str, place: QRectF) -> None:
    """A QR code of level Q in a square, black on white, its quiet zone inside the square."""
    import qrcode  # late: few sheets are ever printed

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_Q, border=QUIET_ZONE)
    code.add_data(text)
    code.make()
    modules = code.get_matrix()
    side = place.width() / len(modules)
    painter.save()
    # A printer has no half-dark edges to give away: neighbours must meet without a seam.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(place, QColor("white"))
    for y, row in enumerate(modules):
        x = 0
        while x < len(row):
            run = x
            while run < len(row) and row[run]:
                run += 1
            if run > x:
                top_left = place.topLeft()
                painter.fillRect(
                    QRectF(
                        top_left.x() + x * side, top_left.y() + y * side, (run - x) * side, side
                    ),
                    QColor("black"),
                )
            x = max(run, x + 1)
    painter.restore()


def _on(painter: QPainter, dpi: int, draw: Draw) -> None:
    painter.save()
    painter.scale(dpi / MM_TO_INCH, dpi / MM_TO_INCH)
    draw(painter)
    painter.restore()
