"""The delivery: what a reader is handed, page by page, straight into its file.

Every name is set in one face, whatever language its signer chose: a face that told the language
would tell it of each person.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from PySide6.QtCore import QRectF

from kiosk.errors import KioskError
from kiosk.headquarters.publish.counts import LEAST
from kiosk.headquarters.publish.delivery import Delivery, Entry
from kiosk.headquarters.publish.table import Write
from kiosk.headquarters.publish.tables import Row, day_rows, place_rows
from kiosk.headquarters.publish.words import without_names
from kiosk.petition.campaign import AppealText, Language
from kiosk.printing.delivery_pages import BOTTOM, GREY, MARGIN, ROOM, Pages
from kiosk.printing.text import LATIN, SANS, Face, Paragraph, Words, face_of, stack, tall

BAND = 104.0
INK = "#1c1c1c"
NAME_SIZE = 3.9
NUMBER_WIDTH = 15.0
GUTTER = 8.0
COLUMN = (ROOM - GUTTER) / 2
LABEL = ROOM * 0.5
FIGURE = 24.0
BAR = ROOM - LABEL - FIGURE
FEW_LINES = 26.0
"""Room in millimetres that a heading wants below it on its page."""


def print_delivery(delivery: Delivery, write: Write) -> int:
    """Writes the delivery as PDF.

    Returns:
        How many names no font here could set; each is told so in its place.

    Raises:
        KioskError: no font here has a letter of the campaign's own texts.
        OSError: the file cannot be written.
    """
    return _Delivery(delivery, write).run()


class _Delivery:
    def __init__(self, delivery: Delivery, write: Write) -> None:
        self._of = delivery
        self._words = delivery.words
        self._language = delivery.words.language
        self._face = face_of(self._language)
        self._name_face = Face(SANS, self._face.rtl, 1.0, 0.5, 1.5)
        self._colours = delivery.pack.colours
        self._lacking = 0
        self._commented: list[Entry] = []
        """Met with the names; each was read by a person, so there are few."""
        headline = self._language.appeal.headline
        self._pages = Pages(
            f"{self._words('delivery')}: {headline}",
            write,
            rtl=self._face.rtl,
            head=self._line(headline, 3.0, GREY, at_most=ROOM),
            foot=lambda number: self._line(self._words("page", number), 3.2, GREY),
            banner=self._line(
                self._words("practice"), 2.9 if self._face.tall else 4.2, "#ffffff", bold=True
            )
            if delivery.practice
            else None,
        )

    def run(self) -> int:
        with self._pages:
            self._cover()
            self._texts()
            self._tables()
            self._names(public=True)
            self._names(public=False)
            self._comments()
        return self._lacking

    # --- pieces ----------------------------------------------------------------------------------

    def _line(
        self, text: str, size: float, colour: str = INK, *, bold: bool = False, at_most: float = 0
    ) -> Paragraph:
        """A line as wide as its words, made smaller where they are wider than `at_most`."""
        words = Words(text, self._face, size, colour, bold, whole=True)
        wide = Paragraph(words, ROOM).widest
        if at_most and wide > at_most:
            words = replace(words, size=size * at_most / wide)
            wide = at_most
        return Paragraph(words, wide + 0.5)

    def _text(
        self, text: str, size: float, colour: str = INK, *, bold: bool = False, after: float = 1.5
    ) -> Words:
        if self._face.tall:  # Nastaliq stands smaller in its em, and taller on its line
            size, after = size * 0.88, after * 0.5
        return Words(text, self._face, size, colour, bold, after=after)

    def _put(self, *words: Words) -> None:
        for one in words:
            self._pages.put(Paragraph(one, ROOM), one.after)

    def _heading(self, text: str) -> None:
        self._pages.skip(7)
        self._pages.want(FEW_LINES)
        self._put(self._text(text, 6.2, self._colours.night, bold=True, after=1))
        self._pages.rule(self._colours.light)

    # --- parts -----------------------------------------------------------------------------------

    def _cover(self) -> None:
        of, words, code = self._of, self._words, self._language.code
        appeal, colours = self._language.appeal, self._colours
        head = stack(
            [
                Words(
                    words("addressed", of.pack.petition.addressee[code]),
                    *(self._face, 4.0, colours.light),
                    after=4,
                ),
                Words(appeal.headline, self._face, 12.0, colours.ink, True, least=6, after=4),
                Words(appeal.ask, self._face, 5.0, colours.ink, least=3.6),
            ],
            ROOM,
            BAND - 2 * MARGIN + 6,
            "headline with what it asks",
        )
        self._pages.fill(QRectF(0, 0, 210, BAND), colours.night)
        self._pages.fill(QRectF(0, BAND, 210, 2), colours.light)
        self._pages.at(BAND - MARGIN + 4 - tall(head))
        for one in head:
            self._pages.put(one, one.words.after)
        self._pages.at(BAND + 12)
        if of.totals.people is None:
            self._put(self._text(words("few_signed", LEAST), 7, colours.night, bold=True, after=8))
        else:
            figure = Face(SANS, self._face.rtl, LATIN.rise, LATIN.fall, LATIN.step)
            self._put(
                Words(f"{of.totals.people:,}", figure, 26, colours.night, True, after=0),
                self._text(words("signed_head"), 6.4, colours.night, bold=True, after=9),
            )
        reader = of.reader.names[code]
        names = (
            words("few_within", LEAST)
            if of.names_told is None
            else words("names_within", f"{of.names_told:,}")
        )
        self._put(
            self._text(words("handed_to", reader), 5.2, bold=True, after=2),
            self._text(words("as_of", words.day(of.day)), 4.4, after=2),
            self._text(names, 4.4, after=2),
            self._text(words("organiser", of.pack.organiser[code]), 4.4, after=2),
        )
        if of.pack.contact.phone:
            self._put(self._text(f"\u2066{of.pack.contact.phone}\u2069", 4.4, after=2))
        nobody = without_names(of.pack, self._language)
        if nobody:
            self._pages.skip(4)
            self._put(self._text(words("no_names", nobody), 5.0, colours.night, bold=True))
        digest = of.list_digest.hex()
        latin = Face(SANS, self._face.rtl, LATIN.rise, LATIN.fall, LATIN.step)
        foot = [
            Paragraph(self._text(words("checksum"), 3.0, GREY), ROOM),
            Paragraph(Words(digest, latin, 3.0, GREY), ROOM),
        ]
        self._pages.at(BOTTOM - tall(foot) + 2)
        for one in foot:
            self._pages.beside(one, 0, ROOM)
            self._pages.skip(one.height)
        self._pages.turn()

    def _texts(self) -> None:
        texts = self._of.totals.texts
        counts = dict(texts.cells)
        self._heading(self._words("texts_head"))
        own = self._language.code
        for appeal, language in sorted(self._of.appeals, key=lambda one: one[0].language != own):
            starred = texts.rest > 0 and appeal.digest not in counts
            self._appeal(appeal, language, "* " if starred else "")
            if appeal.digest in counts:
                told = self._words("text_signed", f"{counts[appeal.digest]:,}")
                self._put(self._text(told, 4.2, self._colours.night, bold=True, after=7))
            else:
                self._pages.skip(5)
        if texts.rest:
            told = self._words("texts_signed", f"{texts.rest:,}")
            self._put(self._text(told, 4.2, self._colours.night, bold=True))

    def _appeal(self, appeal: AppealText, language: Language, mark: str) -> None:
        face = face_of(language)
        self._pages.want(FEW_LINES)
        blocks = [
            Words(mark + appeal.headline, face, 5.2, INK, True, after=1.5),
            Words(appeal.ask, face, 4.0, INK, after=2),
        ]
        for block in appeal.body:
            item = "• " if block.kind == "item" else ""
            blocks.append(
                Words(item + block.text, face, 3.4, INK, block.kind == "heading", after=1.4)
            )
        self._put(*blocks)

    def _tables(self) -> None:
        for key, rows in (("by_place", place_rows(self._of)), ("by_day", day_rows(self._of))):
            if rows:
                self._heading(self._words(key))
                self._put(self._text(self._words("few_note", LEAST), 3.2, GREY, after=2.5))
                self._table(rows)

    def _table(self, rows: Sequence[Row]) -> None:
        most = max(row.people for row in rows)
        for row in rows:
            inset = 6.0 if row.within else 0.0
            size = 3.6 if row.within else 4.0
            colour = GREY if row.within else INK
            label = Paragraph(self._text(row.label, size, colour), LABEL - inset - 3)
            figure = self._line(f"{row.people:,}", size, colour)
            self._pages.want(label.height)
            self._pages.beside(label, inset, LABEL - inset - 3)
            wide = BAR * row.people / most
            thick = 2.0 if row.within else 3.2
            middle = label.height / 2
            shade = "#a9b2c3" if row.within else self._colours.night
            self._pages.block(LABEL, middle - thick / 2, wide, thick, shade)
            self._pages.beside(figure, ROOM - figure.width, figure.width)
            self._pages.skip(label.height + 1.2)

    def _names(self, *, public: bool) -> None:
        entries = self._of.entries(public)
        first = next(entries, None)
        if first is None and not public:
            return  # nobody is to be seen by this reader alone: the part would only raise questions
        self._pages.turn()
        reader = self._of.reader.names[self._language.code]
        self._heading(self._words("public_head" if public else "named_head"))
        note = self._words("public_note") if public else self._words("named_note", reader)
        self._put(self._text(note, 4.0, bold=not public, after=4))
        if first is None:
            self._put(self._text(self._words("nobody"), 4.0))
            return
        self._columns(chain([first], entries))

    def _columns(self, entries: Iterator[Entry]) -> None:
        pages = self._pages
        top, column = pages.y, 0
        for entry in entries:
            if entry.comment:
                self._commented.append(entry)
            name = self._name(entry.name, COLUMN - NUMBER_WIDTH)
            if pages.y + name.height > BOTTOM:
                column += 1
                if column == 2:
                    pages.turn()
                    top, column = pages.y, 0
                pages.at(top)
            inset = column * (COLUMN + GUTTER)
            pages.figure(str(entry.number), inset, lower=self._name_face.rise * NAME_SIZE)
            pages.beside(name, inset + NUMBER_WIDTH, COLUMN - NUMBER_WIDTH)
            pages.skip(name.height)
        pages.at(BOTTOM)

    def _comments(self) -> None:
        if self._commented:
            self._pages.turn()
            self._heading(self._words("comments_head"))
        for entry in self._commented:
            name = self._name(entry.name, ROOM, bold=True, before=f"{entry.number}  ")
            comment = self._name(entry.comment, ROOM)
            self._pages.want(name.height + comment.height)
            self._pages.put(name, 0)
            self._pages.put(comment, 3)

    def _name(self, text: str, width: float, *, bold: bool = False, before: str = "") -> Paragraph:
        """What a signer typed, in its own direction, small enough for the room."""
        words = Words(f"{before}\u2068{text}\u2069", self._name_face, NAME_SIZE, INK, bold)
        try:
            made = Paragraph(words, width)
        except KioskError:  # a script that no font here has
            self._lacking += 1
            told = f"({self._words('not_printable')})"
            return Paragraph(Words(told, self._face, 3.0, GREY), width)
        if not made.fits:
            made = Paragraph(replace(words, size=NAME_SIZE * width / made.widest), width)
        return made
