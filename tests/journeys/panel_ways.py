"""A live stand with its panel, a clock that a test turns and a battery that it drains."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.desktop.machine import machine_id
from kiosk.sealing.keys import new_campaign_key
from kiosk.stand.access import Access
from kiosk.stand.setup import go_live
from kiosk.stand.surroundings import Battery
from tests.journeys.signer_ways import to_consent
from tests.journeys.sticks import FolderSticks, Volunteer, at_stand
from tests.journeys.window import WAIT
from tests.support import EVENT, live_pack_folder

PIN = "604913"
MORNING = datetime(2026, 3, 14, 9, 30).astimezone()  # in the machine's own zone
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@dataclass
class Machine:
    """What the kiosk asks of its machine."""

    wall: datetime = MORNING
    since_boot: float = 1000.0
    charge: Battery | None = None
    sticks: FolderSticks = field(default_factory=FolderSticks)

    def now(self) -> datetime:
        return self.wall

    def boot(self) -> float:
        return self.since_boot

    def battery(self) -> Battery | None:
        return self.charge

    def go_on(self, **time: float) -> None:
        """Time goes by, awake or asleep: both clocks see it."""
        passed = timedelta(**time)
        self.wall += passed
        self.since_boot += passed.total_seconds()

    def set_clock(self, **time: float) -> None:
        """Somebody, or the network, sets the wall clock."""
        self.wall += timedelta(**time)


def make_live(tmp_path: Path, pin: str = PIN) -> Path:
    """A data folder that has gone live on EVENT's day, and is guarded."""
    folder = live_pack_folder(tmp_path / "pack", new_campaign_key(), new_campaign_key())
    data = tmp_path / "data"
    go_live(data, folder, EVENT, machine=machine_id()).close()
    Access(data).set_pin(pin)
    return data


@contextmanager
def on_machine(qtbot, data: Path, monkeypatch, machine: Machine) -> Iterator[Volunteer]:
    monkeypatch.setattr("kiosk.app.window.MachineClock", lambda: machine)
    monkeypatch.setattr("kiosk.app.window.battery", machine.battery)
    with at_stand(qtbot, data, monkeypatch, machine.sticks) as driver:
        yield driver


def knock(driver: Volunteer) -> None:
    driver.key(Qt.Key.Key_V, modifiers=HELD)


def enter(driver: Volunteer, pin: str = PIN) -> None:
    """To the panel by its door."""
    knock(driver)
    driver.step("pin")
    driver.digits(pin)
    driver.step("panel")


def sign(driver: Volunteer, name: str = "Amina Bibi") -> None:
    to_consent(driver, name)
    driver.tap("agree")
    driver.arrived("thanks")
    driver.tap("nextPerson")
    driver.arrived("appeal")


def speak(driver: Volunteer, language: str) -> None:
    driver.shown.screen.setLanguage(language)
    driver.frame()


def gone(driver: Volunteer, name: str) -> None:
    driver.qtbot.waitUntil(lambda: not driver.items(name), timeout=WAIT)


def to_panel(driver: Volunteer) -> None:
    """To the panel of a stand that has no PIN yet."""
    knock(driver)
    driver.step("panel")


def export_to(driver: Volunteer, stick: str) -> None:
    """From the panel onto a stick, and back."""
    driver.tap("act_export")
    driver.step("export")
    driver.tap(f"stick_{stick}")
    driver.step("exported")
    driver.tap("toPanel")
    driver.step("panel")


def page(driver: Volunteer) -> str:
    return str(driver.shown.volunteer.property("page"))


def ended(driver: Volunteer) -> None:
    """What ran in a thread of its own is over."""
    driver.qtbot.waitUntil(lambda: not driver.shown.volunteer.property("working"), timeout=WAIT)


def hold(driver: Volunteer, milliseconds: int) -> QPoint:
    """Presses the last yes to closing for good, which asks for so long a press; answers where."""
    yes = driver.item("closingYes")
    yes.setProperty("holdFor", milliseconds)
    point = driver.centre("closingYes")
    QTest.touchEvent(driver.window, driver.finger).press(0, point, driver.window).commit()
    return point
