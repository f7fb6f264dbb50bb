"""The paper sheet for signatures: the same consent as on screen, for when the power fails."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.errors import KioskError
from kiosk.petition.campaign import CampaignPack, FieldName, Language
from kiosk.petition.signature import Exposure
from kiosk.printing.sheet import Sheet, Size
from kiosk.printing.text import LATIN, Paragraph, Words, draw_stack, face_of, stack, tall
from kiosk.printing.words import PaperWords, unbroken

HIGH, WIDE = Size.A4.mm
"""The sheet lies on its side, so that a line has room for everything."""
MARGIN = 10.0
ROOM = WIDE - 2 * MARGIN
GAP = 8.0
ROW = 9.6
HEAD_ROW = 11.0
LEAST_ROWS = 3
BOX = 4.2
PAGE_ROOM = 50.0
INK = "#000000"
MOST_PAGES = 200
EXPOSURES = (Exposure.PUBLIC, Exposure.NAMED, Exposure.COUNTED)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table: what stands over it, its width, and whether it holds boxes."""

    head: str
    width: float
    boxes: int = 0


def signature_sheet(pack: CampaignPack, folder: Path, language: Language, pages: int = 1) -> Sheet:
    """Sheets to sign on; the lines of all pages are numbered through.

    Raises:
        KioskError: the texts leave no room for lines, or no font has one of their letters.
    """
    if not 1 <= pages <= MOST_PAGES:
        raise KioskError(f"Print 1 to {MOST_PAGES} pages at a time.", "Lower --pages.")
    form = _Form(pack, folder, language)
    return Sheet(
        f"{form.words['sheet']}: {language.appeal.headline}",
        WIDE,
        HIGH,
        [form.page(number, pages) for number in range(1, pages + 1)],
    )


class _Form:
    def __init__(self, pack: CampaignPack, folder: Path, language: Language) -> None:
        self.words = PaperWords(folder, language)
        self._pack, self._language, self._face = pack, language, face_of(language)
        self._offered = [one for one in EXPOSURES if one in pack.exposures]
        self._left = self._appeal()
        self._right = self._consent()
        self._legend = self._choices()
        self._withdraw = self._farewell()
        self._columns = self._table()
        top = MARGIN + max(tall(self._left), tall(self._right)) + 2
        self._legend_top = top
        self._table_top = top + max(tall(part) for part in self._legend) + 1.5
        self._foot_top = HIGH - MARGIN - tall(self._withdraw)
        self.rows = int((self._foot_top - 1.5 - self._table_top - HEAD_ROW) / ROW)
        if self.rows < LEAST_ROWS:
            raise KioskError(
                "The texts leave no room for lines to sign on.", "Shorten the appeal's ask."
            )

    def page(self, number: int, pages: int) -> _Page:
        return _Page(self, number, pages)

    def draw(self, painter: QPainter, number: int, pages: int) -> None:
        half = (ROOM - GAP) / 2
        first, second = (MARGIN + half + GAP, MARGIN) if self._face.rtl else (
            MARGIN, MARGIN + half + GAP)  # fmt: skip
        draw_stack(painter, self._left, first, MARGIN)
        self._draw_event(painter, first, half)
        draw_stack(painter, self._right, second, MARGIN)
        draw_stack(painter, self._legend[0], first, self._legend_top)
        draw_stack(painter, self._legend[1], second, self._legend_top)
        self._draw_table(painter, number)
        farewell = MARGIN + PAGE_ROOM if self._face.rtl else MARGIN
        draw_stack(painter, self._withdraw, farewell, self._foot_top)
        told = self.words.filled("page", str(number), str(pages))
        wide = Paragraph(self._small(told, 3.0), PAGE_ROOM).widest + 0.5
        at_end = Paragraph(self._small(told, 3.0), wide)
        x = MARGIN if self._face.rtl else WIDE - MARGIN - wide
        at_end.draw(painter, x, HIGH - MARGIN - at_end.height)

    def _small(self, text: str, size: float, bold: bool = False, after: float = 0.0) -> Words:
        return Words(text, self._face, size, INK, bold, least=min(size, 2.5), after=after)

    def _appeal(self) -> list[Paragraph]:
        appeal = self._language.appeal
        addressee = self._pack.petition.addressee[self._language.code]
        return stack(
            [
                self._small(appeal.headline, 6.0, bold=True, after=0.6),
                self._small(appeal.ask, 3.7, after=0.8),
                self._small(self.words.filled("addressed", addressee), 3.2, after=0.8),
                self._small(self._pack.organiser[self._language.code], 3.2, after=10),
            ],
            (ROOM - GAP) / 2,
            74,
            "headline with what it asks",
        )

    def _consent(self) -> list[Paragraph]:
        """The consent's first layer, whole."""
        blocks = [
            self._small(
                unbroken(block.text, self._pack.contact.phone),
                3.1,
                bold=block.kind == "heading",
                after=0.5,
            )
            for block in self._language.consent.first
        ]
        head = self._small(self.words["before"], 3.7, bold=True, after=0.5)
        return stack([head, *blocks], (ROOM - GAP) / 2, 74, "consent")

    def _choices(self) -> tuple[list[Paragraph], list[Paragraph]]:
        """What the numbered boxes of a line mean, and how a line is filled in."""
        code = self._language.code
        readers = ", ".join(one.names[code] for one in self._pack.handed_to)
        meaning = {
            Exposure.PUBLIC: self.words["public"],
            Exposure.NAMED: self.words.filled("named", readers),
            Exposure.COUNTED: self.words["counted"],
        }
        who = [self._small(f"{self.words['who']} {self.words['choose']}", 3.2, bold=True)]
        who += [
            self._small(f"{number}   {meaning[one]}", 3.2)
            for number, one in enumerate(self._offered, start=1)
        ]
        how = [self._small(self.words["sheet_why"], 3.0)]
        if Exposure.COUNTED in self._offered:
            number = str(self._offered.index(Exposure.COUNTED) + 1)
            how.append(self._small(self.words.filled("only_counted", number), 3.0))
        how.append(self._small(self.words["seen"], 3.0, bold=True))
        half = (ROOM - GAP) / 2
        return stack(who, half, 34, "choices"), stack(how, half, 34, "instructions")

    def _farewell(self) -> list[Paragraph]:
        contact = self._pack.contact
        reach = contact.phone or contact.email or self._pack.organiser[self._language.code]
        withdraw = self.words.filled("withdraw", unbroken(reach, contact.phone))
        return stack([self._small(withdraw, 3.0)], ROOM - PAGE_ROOM, 16, "words on withdrawing")

    def _table(self) -> list[Column]:
        words = self.words
        asks = {name for name in FieldName if self._pack.field(name)}
        reach = bool(asks & {FieldName.PHONE, FieldName.EMAIL})
        shared = [Column(words["name"], 1.25)] if FieldName.NAME in asks else []
        if FieldName.PLACE in asks:
            shared.append(Column(words["place"], 0.8))
        if reach:
            shared.append(Column(words["reach"], 1.05))
        boxes = len(self._offered)
        fixed = [Column(words["who"], 14.0 * boxes, boxes)]
        if reach:
            fixed.append(Column(words["contact_short"], 17, 1))
        number = Column(words["number"], 11)
        shared_all = [*shared, Column(words["signature"], 1.0)]
        rest = ROOM - number.width - sum(one.width for one in fixed)
        unit = rest / sum(one.width for one in shared_all)
        wide = [Column(one.head, one.width * unit) for one in shared_all]
        return [number, *wide[:-1], *fixed, wide[-1]]

    def _draw_event(self, painter: QPainter, x: float, width: float) -> None:
        """Lines for the event, the place and the day, filled in by hand."""
        y = self._legend_top - 4.5
        third = width / 3
        painter.setPen(QPen(QColor(INK), 0.2))
        for at, key in enumerate(("event", "place", "day")):
            label = Paragraph(self._small(f"{self.words[key]}:", 3.2), third - 3)
            place = 2 - at if self._face.rtl else at
            left = x + place * third + (3 if self._face.rtl else 0)
            label.draw(painter, left, y - self._face.rise * 3.2)
            start = label.widest + 1
            if self._face.rtl:
                line = (left, left + third - 3 - start)
            else:
                line = (left + start, left + third - 3)
            painter.setPen(QPen(QColor(INK), 0.2))
            painter.drawLine(QRectF(line[0], y, 0, 0).topLeft(), QRectF(line[1], y, 0, 0).topLeft())

    def _draw_table(self, painter: QPainter, page: int) -> None:
        y = self._table_top
        bottom = y + HEAD_ROW + self.rows * ROW
        painter.fillRect(QRectF(MARGIN, y, ROOM, HEAD_ROW), QColor("#e9e9e9"))
        painter.setPen(QPen(QColor(INK), 0.25))
        painter.setBrush(QColor(0, 0, 0, 0))
        painter.drawRect(QRectF(MARGIN, y, ROOM, bottom - y))
        for row in range(self.rows):
            line = y + HEAD_ROW + row * ROW
            painter.fillRect(QRectF(MARGIN, line, ROOM, 0.2), QColor(INK))
        for left, column in self._places():
            painter.fillRect(QRectF(left, y, 0.2, bottom - y), QColor(INK))
            head = stack(
                [Words(column.head, self._face, 3.1, INK, True, True, least=1.7)],
                column.width - 2,
                HEAD_ROW - (4.2 if column.boxes > 1 else 0.6),
                "table's heading",
            )
            draw_stack(painter, head, left + 1, y + 0.3)
            for row in range(self.rows):
                self._draw_cell(painter, column, left, y + HEAD_ROW + row * ROW)
            self._draw_numbers(painter, column, left, y + HEAD_ROW - 4.4)
        number = self._places()[0]
        for row in range(self.rows):
            told = Words(str((page - 1) * self.rows + row + 1), self._face, 3.6, INK, False, True)
            count = Paragraph(told, number[1].width)
            top = y + HEAD_ROW + row * ROW + (ROW - count.height) / 2
            count.draw(painter, number[0], top)

    def _draw_cell(self, painter: QPainter, column: Column, left: float, y: float) -> None:
        painter.setPen(QPen(QColor(INK), 0.3))
        for middle in self._middles(column, left):
            painter.drawRect(QRectF(middle - BOX / 2, y + (ROW - BOX) / 2, BOX, BOX))

    def _draw_numbers(self, painter: QPainter, column: Column, left: float, y: float) -> None:
        """1, 2, 3 over the boxes, as the choices above the table are numbered."""
        if column.boxes < 2:
            return
        for number, middle in enumerate(self._middles(column, left), start=1):
            told = Words(str(number), LATIN, 3.4, INK, True, True)
            Paragraph(told, 8).draw(painter, middle - 4, y)

    def _middles(self, column: Column, left: float) -> list[float]:
        step = column.width / max(1, column.boxes)
        found = [left + step * (at + 0.5) for at in range(column.boxes)]
        return found[::-1] if self._face.rtl else found

    def _places(self) -> list[tuple[float, Column]]:
        """Each column with its left edge; from the right where the language reads so."""
        placed: list[tuple[float, Column]] = []
        used = 0.0
        for column in self._columns:
            used += column.width
            left = WIDE - MARGIN - used if self._face.rtl else MARGIN + used - column.width
            placed.append((left, column))
        return placed


@dataclass(frozen=True, slots=True)
class _Page:
    form: _Form
    number: int
    pages: int

    def __call__(self, painter: QPainter) -> None:
        self.form.draw(painter, self.number, self.pages)
