"""Closes a stand for good, at the panel: what must be true, the statement, a second question."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.screens.jobs import Progress
from kiosk.screens.panel_pages import STATEMENT, STATEMENTS
from kiosk.screens.volunteer import VolunteerScreen
from kiosk.stand.surroundings import Volume

if TYPE_CHECKING:
    from kiosk.stand.closing_down import ClosingFacts

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

CLOSING, SURE = "closing", "closingSure"


@QmlElement
class ClosingScreen(QObject):
    """The way out. Nothing is deleted before the second question was answered.

    Args:
        panel: the volunteers' panel.
        gone: the stand is gone from the disk, or half of it: drops it and begins anew.
    """

    def __init__(
        self, panel: VolunteerScreen, gone: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._gone = gone

    @Slot()
    def open(self) -> None:
        """How things stand, and what must be true first. A practice has nothing to close."""
        if not self._panel.around.stand().rehearsal:
            self._panel.findSticks()
            self._panel.attempt(self._show)

    @Slot(str)
    def readBack(self, stick: str) -> None:
        """Reads a stick's bundles anew, and notes which of this stand's lie there whole."""
        from kiosk.stand.closing_down import whole_on

        chosen = self._panel.stick(stick)
        if chosen is None or self._panel.property("page") != CLOSING:
            return

        def work(_told: Progress) -> frozenset[str]:
            return whole_on(self._panel.mounted(chosen))

        self._panel.run(work, lambda found: self._note(found, chosen))

    @Slot()
    def statement(self) -> None:
        """The closing statement, before anything goes."""
        if self._panel.property("page") == CLOSING:
            self._panel.attempt(self._show_statement)

    @Slot()
    def tell(self) -> None:
        """The statements of all that headquarters has not confirmed, to send home; no more."""
        self._panel.attempt(lambda: self._go_to_statements(STATEMENTS))

    @Slot()
    def ask(self) -> None:
        """The second question, for who has had the statement before their eyes."""
        if self._panel.property("page") == STATEMENT:
            self._panel.attempt(self._ask)

    @Slot()
    def close(self) -> None:
        """Yes: ledger, journal, PIN, device key and pack go, and a first start is shown."""
        from kiosk.stand.closing_down import close_for_good, is_closing

        if self._panel.property("page") != SURE or self._panel.property("working"):
            return
        around = self._panel.around
        try:
            close_for_good(around.data, around.stand())
        except KioskError as error:
            # Once it has begun nothing may be signed here any more: only a new start is offered.
            begun = is_closing(around.data)
            self._panel.go(SURE, sentence=error.sentence, hint=error.hint, begun=begun)
        else:
            self._gone()

    @Slot()
    def startAgain(self) -> None:
        """A closing that the disk cut short goes on at the new start."""
        if self._panel.property("said").get("begun"):
            self._gone()

    def _facts(self) -> ClosingFacts:
        from kiosk.stand.closing_down import closing_facts

        return closing_facts(self._panel.around.data, self._panel.around.stand())

    def _show(self, **said: object) -> None:
        from kiosk.stand.closing_down import COPIES

        facts = self._facts()
        bundles = [
            {"number": one.number, "count": one.count, "sticks": min(one.sticks, COPIES)}
            for one in facts.bundles
        ]
        self._panel.go(
            CLOSING,
            signatures=facts.signatures,
            open=facts.open_records,
            bundles=bundles,
            copies=COPIES,
            may=facts.may_close,
            **said,
        )

    def _note(self, found: object, stick: Volume) -> None:
        from kiosk.stand.closing_down import note_whole

        if isinstance(found, frozenset):
            around = self._panel.around
            whole = note_whole(around.data, around.stand(), found, stick.stick)
            self._show(read=stick.id, whole=whole)

    def _show_statement(self) -> None:
        if self._facts().may_close:
            self._go_to_statements(STATEMENT)

    def _go_to_statements(self, page: str) -> None:
        from kiosk.stand.closing import tell_statement
        from kiosk.stand.closing_down import statements

        told = statements(self._panel.around.stand())
        self._panel.go(page, statements=[tell_statement(one) for one in told])

    def _ask(self) -> None:
        facts = self._facts()
        if facts.may_close:
            self._panel.go(SURE, signatures=facts.signatures)
