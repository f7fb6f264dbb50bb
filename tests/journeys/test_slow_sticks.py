"""A slow system stops nobody's hand, and a stick that nobody opened still opens the door."""

from contextlib import contextmanager
from dataclasses import replace
from threading import Event

import pytest

from kiosk.errors import KioskError
from kiosk.stand.access import Access
from tests.journeys.panel_ways import (
    Machine,
    enter,
    export_to,
    gone,
    knock,
    make_live,
    on_machine,
    page,
    sign,
)
from tests.journeys.sticks import FolderSticks
from tests.journeys.window import WAIT


class SlowSticks(FolderSticks):
    """Answers when a test lets it, and mounts nothing by itself."""

    def __init__(self):
        super().__init__()
        self.may_answer, self.asked = Event(), Event()
        self.may_answer.set()
        self.open = True
        self.mounts = []

    @contextmanager
    def held(self):
        """Meanwhile nothing is answered."""
        self.asked.clear()
        self.may_answer.clear()
        try:
            yield
        finally:
            self.may_answer.set()

    def _answer(self):
        self.asked.set()
        assert self.may_answer.wait(WAIT / 1000)

    def volumes(self):
        self._answer()
        found = super().volumes()
        return found if self.open else tuple(replace(one, folder=None) for one in found)

    def mount(self, volume):
        self.mounts.append(volume.id)
        [folder] = [one for one in self.plugged if one.name == volume.id]
        return replace(volume, folder=folder)

    def remove(self, volume):
        self._answer()
        self.open = False
        return super().remove(volume)


@pytest.fixture
def sticks(tmp_path):
    found = SlowSticks()
    (tmp_path / "one").mkdir()
    found.plug(tmp_path / "one")
    return found


@pytest.fixture
def data(tmp_path):
    return make_live(tmp_path)


@pytest.fixture
def driver(qtbot, data, monkeypatch, sticks):
    machine = Machine()
    machine.sticks = sticks
    with on_machine(qtbot, data, monkeypatch, machine) as one:
        yield one


def wait_for(driver, what):
    driver.qtbot.waitUntil(what, timeout=WAIT)


def test_while_a_stick_is_let_go_the_window_lives_and_nothing_is_called_safe(driver, sticks):
    sign(driver)
    enter(driver)
    driver.tap("act_export")
    driver.step("export")
    driver.tap("stick_one")
    driver.step("exported")
    with sticks.held():
        driver.tap("removeStick")
        wait_for(driver, sticks.asked.is_set)
        driver.frame()
        assert driver.shown.volunteer.property("working")
        assert not driver.item("removeStick").isEnabled()
        assert not driver.shown.volunteer.property("said")["safe"]
    wait_for(driver, lambda: driver.shown.volunteer.property("said")["safe"])


def test_while_the_system_lists_its_sticks_the_window_lives(driver, sticks):
    enter(driver)
    with sticks.held():
        driver.tap("act_export")
        driver.step("export")
        wait_for(driver, sticks.asked.is_set)
        driver.tap("toPanel")
        driver.step("panel")
    driver.tap("act_export")
    driver.item("stick_one")


def test_a_volunteers_stick_that_nobody_opened_opens_the_door(driver, data, sticks, tmp_path):
    """It lay in at the start, in a session that mounts nothing by itself."""
    Access(data).make_stick(tmp_path / "one")
    sticks.open = False
    assert sticks.mounts == []
    knock(driver)
    driver.step("panel")
    assert sticks.mounts == ["one"]


def test_a_stick_that_was_let_go_is_not_opened_again_at_the_door(driver, sticks):
    sign(driver)
    enter(driver)
    driver.tap("act_export")
    driver.step("export")
    driver.tap("stick_one")
    driver.step("exported")
    driver.tap("removeStick")
    wait_for(driver, lambda: driver.shown.volunteer.property("said")["safe"])
    driver.tap("toPanel")
    driver.step("panel")
    driver.tap("toAppeal")
    driver.arrived("appeal")
    sticks.mounts.clear()
    sticks.asked.clear()
    knock(driver)
    driver.step("pin")
    wait_for(driver, sticks.asked.is_set)
    wait_for(driver, lambda: not driver.shown.volunteer._looker.working)
    assert (sticks.mounts, page(driver)) == ([], "pin")


SILENT = "This computer does not tell which sticks are plugged in."


def silent():
    raise KioskError(SILENT, "Try again.")


def test_a_listing_that_fails_is_told_on_the_page_until_one_works(driver, sticks, monkeypatch):
    enter(driver)
    with monkeypatch.context() as patch:
        patch.setattr(sticks, "volumes", silent)
        driver.tap("act_export")
        driver.step("export")
        assert driver.told() == SILENT
    gone(driver, "saidSentence")
    driver.item("stick_one")


def test_a_listing_that_fails_takes_nothing_off_the_page(driver, sticks, monkeypatch):
    sign(driver)
    enter(driver)
    export_to(driver, "one")  # else the page asks for an export, and for no stick
    driver.tap("act_close")
    driver.step("closing")
    before = driver.shown.volunteer.property("said")
    assert before
    with monkeypatch.context() as patch:
        patch.setattr(sticks, "volumes", silent)
        driver.shown.volunteer.findSticks()
        assert driver.told() == SILENT
        assert before.items() <= driver.shown.volunteer.property("said").items()
    wait_for(driver, lambda: driver.shown.volunteer.property("said") == before)
