"""What still runs, or stands open, when a volunteer has left opens nothing."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.ledger import FILE
from kiosk.ledger.store import Ledger
from kiosk.stand.folders import LIVE
from kiosk.stand.surroundings import Volume
from tests.journeys.panel_ways import PIN, ended, enter, knock, page
from tests.journeys.sticks import FolderSticks, Volunteer, at_stand
from tests.journeys.window import WAIT, opened


class SlowSticks(FolderSticks):
    """Opening a stick waits until it is let go on."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = threading.Event()
        self.go_on.set()

    def mount(self, volume: Volume) -> Volume:
        assert self.go_on.wait(WAIT / 1000)
        return super().mount(volume)


@pytest.fixture
def sticks(tmp_path):
    found = SlowSticks()
    stick = tmp_path / "stick"
    stick.mkdir()
    found.plug(stick)
    yield found
    found.go_on.set()


def begin_export(driver, sticks):
    enter(driver)
    driver.tap("act_export")
    driver.step("export")
    sticks.go_on.clear()
    driver.tap("stick_stick")
    assert driver.shown.volunteer.property("working")


def test_a_knock_during_an_export_changes_nothing(driver, sticks, tmp_path):
    begin_export(driver, sticks)
    knock(driver)
    assert page(driver) == "export"
    sticks.go_on.set()
    driver.step("exported")
    assert len(list((tmp_path / "stick").glob("*.bundle"))) == 1


@pytest.mark.parametrize("fault", [False, True])
def test_an_export_that_ends_after_the_panel_was_left_opens_nothing(
    driver, sticks, tmp_path, fault
):
    begin_export(driver, sticks)
    if fault:
        sticks.broken.add(tmp_path / "stick")
        sticks.mount = _refuse_after(sticks)
    driver.shown.volunteer.close()
    driver.arrived("appeal")
    knock(driver)
    driver.step("pin")
    sticks.go_on.set()
    ended(driver)
    assert page(driver) == "pin"
    driver.tap("toAppeal")
    driver.arrived("appeal")
    assert (page(driver), driver.items("exported"), driver.items("notice")) == ("", [], [])


def _refuse_after(sticks):
    def mount(_volume):
        assert sticks.go_on.wait(WAIT / 1000)
        raise KioskError("The stick cannot be opened.", "Use another.")

    return mount


def test_nothing_else_is_begun_while_something_runs(driver, sticks):
    begin_export(driver, sticks)
    done: list[object] = []
    assert not driver.shown.volunteer.run(lambda _told: 1, done.append)
    driver.shown.volunteer.exportTo("stick")
    sticks.go_on.set()
    driver.step("exported")
    ended(driver)
    assert done == []


def pause(driver):
    enter(driver)
    driver.tap("act_pause")
    driver.step("pause")


@pytest.mark.parametrize("how", ["back", "quiet"])
def test_the_door_of_a_pause_leads_back_into_it(driver, how):
    pause(driver)
    driver.tap("resume")
    driver.step("pin")
    if how == "back":
        driver.tap("toAppeal")
    else:
        driver.shown.volunteer.grow_quiet(121)
    driver.step("pause")
    driver.tap("resume")
    driver.step("pin")
    driver.digits(PIN)
    driver.step("panel")
    driver.shown.volunteer.close()
    driver.arrived("appeal")
    assert page(driver) == ""


def test_a_pause_outlives_the_program_until_somebody_goes_on(qtbot, data, monkeypatch, sticks):
    rewritten: list[Path] = []
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        enter(driver)
        real = Ledger.rewrite
        with monkeypatch.context() as patch:
            patch.setattr(Ledger, "rewrite", lambda one: (rewritten.append(one.path), real(one))[1])
            driver.tap("act_pause")
            driver.step("pause")
        assert rewritten == [data / LIVE / FILE]
    with at_stand(qtbot, data, monkeypatch, sticks, first="") as driver:
        driver.step("pause")
        driver.tap("resume")
        driver.step("pin")
        driver.digits(PIN)
        driver.step("panel")
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        assert page(driver) == ""


@pytest.mark.parametrize("damaged", [False, True])
def test_a_panel_that_was_left_open_closes_whatever_stands_behind_it(
    qtbot, data, monkeypatch, sticks, damaged
):
    if damaged:
        with closing(sqlite3.connect(data / LIVE / FILE)) as ledger:
            ledger.execute("DROP TABLE setting")
    now = [0.0]
    monkeypatch.setattr("kiosk.app.window.find_sticks", lambda: sticks)
    with opened(
        qtbot,
        data,
        still=True,
        driver_of=Volunteer,
        clock=lambda: now[0],
        first="fault" if damaged else "appeal",
    ) as driver:
        knock(driver)
        driver.step("pin")
        driver.digits(PIN)
        driver.step("rescue" if damaged else "panel")
        ended(driver)
        driver.shown.idle.stop()
        driver.shown.screen.touched()
        while page(driver) and now[0] < 600:
            now[0] += 0.5
            driver.shown.idle.look()
        assert 119 < now[0] < 122


def test_a_stick_that_is_still_in_use_keeps_its_page_and_its_button(driver, sticks, monkeypatch):
    enter(driver)
    driver.tap("act_export")
    driver.step("export")
    driver.tap("stick_stick")
    driver.step("exported")
    told = driver.text("statementSms")
    busy = KioskError("The stick is still in use. Do not pull it yet.", "Wait a moment.")

    def remove(_volume):
        raise busy

    with monkeypatch.context() as patch:
        patch.setattr(sticks, "remove", remove)
        driver.tap("removeStick")
        assert driver.told() == busy.sentence
    assert page(driver) == "exported"
    assert driver.text("statementSms") == told
    driver.tap("removeStick")
    driver.qtbot.waitUntil(lambda: driver.shown.volunteer.property("said")["safe"], timeout=WAIT)
    assert driver.items("saidSentence") == []
