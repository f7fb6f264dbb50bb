"""Pages of A4 that follow one another into a file, none of them kept."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPdfWriter

from kiosk.headquarters.publish.table import Write
from kiosk.printing.sheet import MM_TO_INCH, PDF_DPI, Size
from kiosk.printing.text import FINE, SANS, Paragraph

WIDE, HIGH = Size.A4.mm
MARGIN = 20.0
ROOM = WIDE - 2 * MARGIN
TOP = 24.0
BOTTOM = HIGH - 22.0
FOOT = HIGH - 14.0
BANNER = 9.0
FIGURE_SIZE = 3.0
GREY = "#5c5c5c"
WARNING = "#b00020"


class Pages:
    """A PDF in the making: `y` is where the next thing stands, in millimetres from above.

    Insets count from the side where lines begin.

    Args:
        title: what a reader program shows.
        write: takes the bytes.
        rtl: whether lines begin on the right.
        head: stands over every page but the first.
        foot: makes a page's last line from its number.
        banner: stands over every page, or None.
    """

    def __init__(
        self,
        title: str,
        write: Write,
        *,
        rtl: bool,
        head: Paragraph,
        foot: Callable[[int], Paragraph],
        banner: Paragraph | None,
    ) -> None:
        self._write = write
        self._bytes = QByteArray()
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setTitle(title)
        self._writer.setCreator("Petition Kiosk")
        self._writer.setResolution(PDF_DPI)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._rtl, self._head, self._foot, self._banner = rtl, head, foot, banner
        self._small = QFont(SANS)
        self._small.setPixelSize(round(FIGURE_SIZE * FINE))
        self._painter: QPainter | None = None
        self._number = 1
        self.y = TOP

    def __enter__(self) -> Pages:
        self._painter = QPainter(self._writer)
        self._begin()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()
        self._pen.restore()
        self._pen.end()
        if error is None:
            self._hand_on()
        self._buffer.close()

    def turn(self) -> None:
        """Goes on to a new page.

        Raises:
            OSError: the file could not be written.
        """
        self._end()
        self._pen.restore()
        self._writer.newPage()
        self._hand_on()
        self._number += 1
        self._begin()
        self._edge(self._head, 15.5)

    def at(self, y: float) -> None:
        """Goes to a height on this page."""
        self.y = y

    def skip(self, room: float) -> None:
        """Leaves room."""
        self.y += room

    def want(self, room: float) -> None:
        """Turns the page where this one has not so much room left."""
        if self.y + room > BOTTOM:
            self.turn()

    def put(self, paragraph: Paragraph, after: float) -> None:
        """Draws a paragraph as wide as the page, and goes below it."""
        self.want(paragraph.height)
        paragraph.draw(self._pen, MARGIN, self.y)
        self.y += paragraph.height + after

    def beside(
        self, paragraph: Paragraph, inset: float, width: float, *, lower: float = 0.0
    ) -> None:
        """Draws a paragraph of this width and stays at this height."""
        paragraph.draw(self._pen, self._left(inset, width), self.y + lower)

    def figure(self, digits: str, inset: float, *, lower: float) -> None:
        """Draws a small number whose foot stands so much lower than this height."""
        pen = self._pen
        pen.save()
        pen.setFont(self._small)
        pen.setPen(QColor(GREY))
        width = pen.fontMetrics().horizontalAdvance(digits) / FINE if self._rtl else 0.0
        pen.translate(self._left(inset, width), self.y + lower)
        pen.scale(1 / FINE, 1 / FINE)
        pen.drawText(QPointF(0, 0), digits)
        pen.restore()

    def block(self, inset: float, lower: float, width: float, height: float, colour: str) -> None:
        """Fills a bar, so much lower than this height."""
        self.fill(QRectF(self._left(inset, width), self.y + lower, width, height), colour)

    def rule(self, colour: str) -> None:
        """Draws a line across, and goes below it."""
        self.fill(QRectF(MARGIN, self.y, ROOM, 0.7), colour)
        self.y += 4

    def fill(self, place: QRectF, colour: str) -> None:
        """Fills a place."""
        self._pen.fillRect(place, QColor(colour))

    def _hand_on(self) -> None:
        """Gives on what is made so far; Qt counts its places in the file by itself."""
        self._write(bytes(self._bytes.data()))
        self._bytes.clear()
        self._buffer.seek(0)

    @property
    def _pen(self) -> QPainter:
        if self._painter is None:
            raise RuntimeError("No page was begun.")
        return self._painter

    def _left(self, inset: float, width: float) -> float:
        return WIDE - MARGIN - inset - width if self._rtl else MARGIN + inset

    def _begin(self) -> None:
        self._pen.save()
        self._pen.scale(PDF_DPI / MM_TO_INCH, PDF_DPI / MM_TO_INCH)
        self.y = TOP
        foot = self._foot(self._number)
        foot.draw(self._pen, (WIDE - foot.width) / 2, FOOT - foot.height / 2)

    def _end(self) -> None:
        """The banner comes last, over whatever the page has."""
        if self._banner is not None:
            self.fill(QRectF(0, 0, WIDE, BANNER), WARNING)
            x = (WIDE - self._banner.width) / 2
            self._banner.draw(self._pen, x, (BANNER - self._banner.height) / 2)

    def _edge(self, paragraph: Paragraph, middle: float) -> None:
        x = self._left(0, paragraph.width)
        paragraph.draw(self._pen, x, middle - paragraph.height / 2)
