"""What QML is given keeps the description of its class.

A slot that PySide has to add for one object gives that object a description of its own, which is
freed with it. Qt remembers descriptions by their address: the next object that gets this address
is then read by the wrong one, and QML finds its properties undefined.
"""

import shiboken6
from PySide6.QtCore import QObject, Signal

from tests.journeys.sticks import FolderSticks, at_stand
from tests.journeys.test_panel import sign, to_panel
from tests.support import ROOT


class Rings(QObject):
    rang = Signal()


class Hears(QObject):
    def __init__(self, one: Rings) -> None:
        super().__init__()
        one.rang.connect(self.hear)

    def hear(self) -> None:
        """Not a slot until it is connected."""


def own_descriptions(*every: QObject) -> list[str]:
    """Those objects whose description stands upon that of their class."""
    found = []
    for one in every:
        meta = one.metaObject()
        above = meta.superClass()
        if above is not None and above.className() == meta.className():
            found.append(type(one).__name__)
        for each in (meta, above):
            shiboken6.invalidate(each)
    return found


def test_what_is_looked_for_can_be_found(qapp):
    one = Rings()
    assert own_descriptions(one, Hears(one)) == ["Hears"]


def test_no_screen_has_a_description_of_its_own(qtbot, tmp_path, monkeypatch):
    """Not at the start, and not after the work that connects more."""
    sticks, stick = FolderSticks(), tmp_path / "stick"
    stick.mkdir()
    sticks.plug(stick)
    with at_stand(qtbot, tmp_path / "data", monkeypatch, sticks) as driver:
        every = [one for one in vars(driver.shown).values() if isinstance(one, QObject)]
        ours = [one for one in every if type(one).__module__.startswith("kiosk.")]
        assert len(ours) > 15
        sign(driver)
        to_panel(driver)
        driver.tap("act_export")
        driver.step("export")
        driver.tap("stick_stick")
        driver.step("exported")
        driver.tap("toPanel")
        driver.step("panel")
        assert own_descriptions(*ours) == []


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
