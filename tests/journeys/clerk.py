"""What somebody at a desk does in the office's window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QUrl

from kiosk.office_app import OfficeWindow
from kiosk.petition.signature import Draft
from kiosk.resources import bundled_campaign
from kiosk.screens.rubbish import Rubbish
from kiosk.stand.export import export
from tests import support
from tests.journeys.window import WAIT, Driver, described_alone, load_fonts

PPI = 96.0


class Clerk(Driver):
    """A person at the office, with mouse and keys."""

    def put(self, name: str, text: str) -> None:
        """Puts a text into a field, as by pasting it."""
        self.qtbot.waitUntil(lambda: bool(self.items(name)), timeout=WAIT)
        self.item(name).setProperty("text", text)

    def press(self, name: str) -> None:
        self.quiet()
        self.click(name)
        self.quiet()

    def within(self, card: str, name: str) -> None:
        """Presses what bears this name inside one card of many."""
        self.quiet()
        todo = [self.item(card)]
        while todo:
            item = todo.pop()
            if item.objectName() == name and item.isVisible():
                item.setObjectName(f"{name} of {card}")
                self.click(f"{name} of {card}")
                item.setObjectName(name)
                self.quiet()
                return
            todo.extend(item.childItems())
        raise AssertionError(f"{card} shows no {name}")

    def quiet(self) -> None:
        office = self.shown.office
        self.qtbot.waitUntil(lambda: not office.property("working"), timeout=4 * WAIT)
        self.frame()

    def said(self) -> str:
        self.quiet()
        faults = self.items("saidSentence")
        return str(faults[0].property("text")) if faults else self.text("saidText")

    def drop(self, *paths: Path) -> None:
        """What the drop area does with what falls into it."""
        self.shown.stands.takeIn([QUrl.fromLocalFile(str(path)).toString() for path in paths])
        self.quiet()

    def open_register(self, practice: bool) -> None:
        if practice:
            self.press("practice")
        self.press("openRegister")
        self.qtbot.waitUntil(lambda: bool(self.items("standsPage")), timeout=WAIT)
        self.quiet()

    def open_names(self, key: Path) -> None:
        self.put("field_campaignKey", str(key))
        self.press("openNames")


@contextmanager
def at_a_desk(qtbot, folder: Path) -> Iterator[Clerk]:
    """The office's own window, its register in `folder`."""
    load_fonts()
    rubbish = Rubbish()
    shown = OfficeWindow(folder, PPI)
    shown.window.show()
    with qtbot.waitExposed(shown.window):
        pass
    try:
        yield Clerk(qtbot, shown)
        assert described_alone(vars(shown)) == [], "connect signals to slots"
    finally:
        shown.window.hide()
        shown.close()
        rubbish.stop()


def practised(tmp_path: Path, drafts: Sequence[Draft]) -> tuple[Path, Path]:
    """The stick and the key of a practice stand where these signed."""
    stand = support.rehearsal(tmp_path / "data")
    support.sign(stand, drafts)
    stand.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, True)
    return stick, tmp_path / "data" / "rehearsal" / "rehearsal.key"


def taken_in(clerk: Clerk, stick: Path) -> None:
    """A practice register, the bundled pack kept with it, and a stick in it."""
    clerk.open_register(practice=True)
    clerk.put("field_pack", str(bundled_campaign()))
    clerk.press("keepPack")
    clerk.drop(stick)
