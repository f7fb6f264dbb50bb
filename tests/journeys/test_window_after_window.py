"""Windows that follow one another in one process, as practice, live stand and first start do.

QML remembers what an object's type has by where the type's description lies in memory. A class has
one description for ever. A signal that is connected to a method that is no slot gives the object a
description of its own, which goes with the object; in the next window another screen's came to lie
in its place, and QML read the facts of the one for those of the other, or found them undefined.
"""

from PySide6.QtCore import QObject, Signal, Slot

from tests.journeys.window import described_alone
from tests.screens.ways import shown
from tests.support import ROOT


class Ear(QObject):
    """Hears by a slot, or by a method that is none."""

    spoken = Signal()

    @Slot()
    def hear(self) -> None:
        """A slot."""

    def overhear(self) -> None:
        """A method."""


def test_no_screen_is_described_alone_after_an_export(tmp_path, qapp):
    with shown(tmp_path, "exported") as one:
        window = vars(one.driver.shown)
        assert sum(isinstance(each, QObject) for each in window.values()) > 15
        assert described_alone(window) == []


def test_a_method_that_is_no_slot_is_seen(qapp):
    one, other = Ear(), Ear()
    one.spoken.connect(one.hear)
    one.spoken.connect(lambda: other.overhear())
    assert described_alone({"one": one, "other": other}) == []
    one.spoken.connect(other.overhear)
    assert described_alone({"one": one, "other": other}) == ["other"]


def test_every_method_that_a_screen_connects_to_is_a_slot():
    """So also in windows that no test above opens."""
    missing = []
    for path in sorted((ROOT / "kiosk" / "screens").glob("*.py")):
        lines = path.read_text("utf-8").splitlines()
        text = "\n".join(lines)
        for at, line in enumerate(lines):
            name = line.strip().removeprefix("def ").partition("(")[0]
            connected = f".connect(self.{name})" in text
            if line.startswith("    def ") and connected and "@Slot" not in lines[at - 1]:
                missing.append(f"{path.name} {name}")
    assert missing == []
