"""A campaign's paper as files: what a print shop or a telephone is given."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.bundle.statement import Statement
from kiosk.petition.campaign import CampaignPack
from kiosk.printing.paper import signature_sheet
from kiosk.printing.poster import poster
from kiosk.printing.sheet import Sheet, Size
from kiosk.printing.statement import statement as statement_sheet
from kiosk.printing.text import face_of
from kiosk.printing.words import PaperWords, language_of
from kiosk.stand.paper import Paper

ALL = "all"
"""In place of a language: every language of the pack on one sheet."""

POSTER_DPI = {Size.A4: 300, Size.A3: 200}
"""Pixels to an inch of the picture beside the PDF."""

STATEMENT_DPI = 200
"""Enough for a telephone to scan, and small enough to send by one."""


class Press:
    """Draws the paper of one campaign.

    Args:
        pack: the campaign.
        folder: the pack's folder, where its picture and its words lie.
    """

    def __init__(self, pack: CampaignPack, folder: Path) -> None:
        self._pack = pack
        self._folder = folder

    def poster(self, language: str, size: str) -> Iterator[Paper]:
        """The poster in a language of the pack, or `ALL`, on A4 or A3, as PDF and PNG.

        Raises:
            KioskError: the pack does not speak the language, a text does not fit, or no font has
                one of its letters.
        """
        pack, paper = self._pack, Size(size)
        languages = pack.languages if language == ALL else (language_of(pack, language),)
        drawn = poster(pack, self._folder, languages, paper)
        yield from _files(drawn, f"poster-{language}-{paper.value}", POSTER_DPI[paper])

    def sheet(self, language: str, pages: int = 1) -> Iterator[Paper]:
        """The paper sheet for signatures, as PDF.

        Raises:
            KioskError: as for a poster.
        """
        spoken = language_of(self._pack, language)
        drawn = signature_sheet(self._pack, self._folder, spoken, pages)
        yield from _files(drawn, f"sheet-{language}-A4", None)

    def statement(self, name: str, statement: Statement, language: str) -> Iterator[Paper]:
        """A closing statement, as PDF and PNG.

        Raises:
            KioskError: as for a poster.
        """
        spoken = language_of(self._pack, language)
        words = PaperWords(self._folder, spoken)

        def line(label: str, value: object) -> str:
            return f"{words[label]}: \u2066{value}\u2069"

        drawn = statement_sheet(
            words["statement"],
            words["statement_how"],
            statement.qr(),
            statement.sms(),
            [
                f"\u2066{statement.spoken()[0]}\u2069",
                line("statement_stand", " ".join(statement.words)),
                line("statement_bundle", statement.number),
                line("statement_records", statement.count),
                line("statement_root", statement.root_digits),
                line("statement_check", statement.check),
            ],
            face_of(spoken),
        )
        yield from _files(drawn, f"{name}-statement", STATEMENT_DPI)


def _files(drawn: Sheet, name: str, dpi: int | None) -> Iterator[Paper]:
    yield Paper(f"{name}.pdf", drawn.pdf())
    if dpi is not None:
        yield Paper(f"{name}.png", drawn.png(dpi))
