"""A stand that cannot be used: a screen says why, nobody signs, and what is intact goes home."""

import os
import shutil
import sqlite3

import pytest
from PySide6.QtCore import Qt

from kiosk.app.place import find_place, place_of_fault
from kiosk.bundle.read import verify_bundle
from kiosk.errors import KioskError
from kiosk.ledger import FILE
from kiosk.sealing.keys import new_campaign_key
from kiosk.stand.access import Access
from kiosk.stand.folders import PACK
from kiosk.stand.guard_file import FILE as GUARD
from kiosk.stand.guard_file import PLACE_BYTES
from kiosk.stand.moved import open_here
from kiosk.stand.rescue import rescue
from kiosk.stand.setup import go_live
from tests.journeys.panel_ways import HELD, PIN
from tests.journeys.sticks import at_stand
from tests.journeys.window import WAIT
from tests.support import (
    DAY,
    EVENT,
    draft,
    live_pack_folder,
    make_read_only,
    mounted,
    root_only,
    sign,
)


def spoil(data, table):
    """Zeroes the first page of a table: SQLite no longer reads it, and the rest it does."""
    path = data / "live" / FILE
    with sqlite3.connect(path) as connection:
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        asked = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        root = connection.execute(asked, (table,)).fetchone()[0]
    connection.close()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(bytes(size))


def newer(data):
    with sqlite3.connect(data / "live" / FILE) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


def at_door(driver):
    driver.tap("forVolunteers")
    driver.step("pin")
    driver.digits(PIN)
    looked(driver)


def looked(driver):
    driver.step("rescue")
    driver.qtbot.waitUntil(lambda: driver.shown.rescue.property("found") != {}, timeout=WAIT)
    driver.qtbot.waitUntil(lambda: not driver.shown.volunteer.property("working"), timeout=WAIT)
    driver.frame()


def carry_home(driver):
    driver.tap("stick_stick")
    driver.step("rescued")
    driver.tap("removeStick")
    driver.qtbot.waitUntil(lambda: not driver.items("removeStick"), timeout=WAIT)


def nobody_can_sign(driver):
    """Whatever is tapped, the fault comes back, and no form."""
    driver.tap("finish")
    driver.arrived("fault")
    driver.tap("back")
    driver.arrived("fault")
    driver.shown.screen.sign()
    driver.arrived("fault")
    return driver.items("details") == []


def bundles(tmp_path):
    return [verify_bundle(one) for one in sorted((tmp_path / "stick").glob("*.bundle"))]


@pytest.mark.parametrize(
    ("key", "value"), [("event_day", "2026-03-1t"), ("device", "zz"), ("default_text_step", "x")]
)
def test_a_damaged_setting_starts_a_screen_and_all_goes_home(
    qtbot, tmp_path, monkeypatch, sticks, data, key, value
):
    with sqlite3.connect(data / "live" / FILE) as connection:
        asked = "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"
        connection.execute(asked, (key, value))
    connection.close()
    with at_stand(qtbot, data, monkeypatch, sticks, first="fault") as driver:
        assert driver.shown.screen.property("faultKind") == "storage_damaged"
        assert nobody_can_sign(driver)
        at_door(driver)
        carry_home(driver)
    assert [one.count for one in bundles(tmp_path)] == [3]


def test_a_damaged_ledger_starts_a_screen_and_what_is_intact_goes_home(
    qtbot, tmp_path, monkeypatch, sticks, data
):
    spoil(data, "setting")
    before = (data / "live" / FILE).read_bytes()
    with at_stand(qtbot, data, monkeypatch, sticks, first="fault") as driver:
        assert driver.shown.screen.property("faultKind") == "storage_damaged"
        assert nobody_can_sign(driver)
        at_door(driver)
        assert driver.shown.rescue.property("found")["reached"] == 3
        carry_home(driver)
        assert "3" in driver.text("rescuedText")
        words = driver.text("rescuedWords")
        driver.tap("toAppeal")
        driver.arrived("fault")
    [manifest] = bundles(tmp_path)
    assert manifest.count == 3
    [report] = (tmp_path / "stick").glob("*-gaps.txt")
    told = report.read_text("utf-8")
    assert "missing at least: 0" in told
    assert all(line[4:-1] in told for line in words.splitlines())
    assert (data / "live" / FILE).read_bytes() == before


def test_nothing_readable_is_said_to_be_nothing(qtbot, tmp_path, monkeypatch, sticks, data):
    (data / "live" / FILE).write_bytes(os.urandom(40_000))
    with at_stand(qtbot, data, monkeypatch, sticks, first="fault") as driver:
        at_door(driver)
        found = driver.shown.rescue.property("found")
        assert (found["reached"], found["missing"]) == (0, -1)
        assert driver.items("stick_stick") == []
        assert driver.text("rescueMissing").startswith("It cannot be told")


def test_a_newer_ledger_starts_a_screen_and_goes_home(qtbot, tmp_path, monkeypatch, sticks, data):
    newer(data)
    with at_stand(qtbot, data, monkeypatch, sticks, first="fault") as driver:
        assert driver.shown.screen.property("faultKind") == "newer_version"
        assert nobody_can_sign(driver)
        at_door(driver)
        assert driver.told().startswith("This ledger was written by a newer version")
        carry_home(driver)
    assert [one.count for one in bundles(tmp_path)] == [3]


@root_only
def test_a_read_only_disk_starts_a_screen_and_the_door_that_cannot_write_lets_only_bytes_out(
    qtbot, tmp_path, monkeypatch, sticks, data
):
    with mounted(tmp_path / "disk", "16m") as disk:
        shutil.copytree(data, disk / "data")
        make_read_only(disk)
        there = disk / "data"
        place = place_of_fault(there, KioskError("The data folder cannot be written."))
        with at_stand(qtbot, there, monkeypatch, sticks, place, "fault") as driver:
            assert nobody_can_sign(driver)
            driver.tap("forVolunteers")
            driver.step("pin")
            driver.digits(PIN)  # a try that cannot be kept is not compared
            looked(driver)
            assert driver.items("toPanel") == driver.items("act_leave") == []
            driver.shown.volunteer.panel()
            driver.shown.volunteer.show("event")
            driver.shown.volunteer.leaveKiosk()
            driver.shown.guide.open()
            assert driver.shown.volunteer.property("page") == "rescue"
            assert driver.shown.guide.property("page") == ""
            assert driver.left == []
            carry_home(driver)
    assert [one.count for one in bundles(tmp_path)] == [3]


def test_a_pin_that_cannot_be_read_opens_no_panel_and_still_lets_bytes_out(
    qtbot, tmp_path, monkeypatch, sticks, data
):
    (data / GUARD).write_bytes(os.urandom(2 * PLACE_BYTES))
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        driver.key(Qt.Key.Key_Escape)
        driver.window.close()
        assert driver.left == []
        driver.key(Qt.Key.Key_V, modifiers=HELD)
        looked(driver)
        assert driver.text("rescueIntact").startswith("Nothing is lost")
        driver.shown.volunteer.panel()
        driver.shown.new_pin.show()
        for _time in range(2):
            driver.shown.new_pin.typePin("730182")
        assert driver.shown.volunteer.property("page") in {"rescue", "notice", "fault"}
        assert driver.items("panel") == []


def test_a_changed_pack_starts_a_screen_and_an_ordinary_export_carries_all(
    qtbot, tmp_path, monkeypatch, sticks, data
):
    (data / "live" / PACK / "campaign.toml").write_text("nothing of it is left", "utf-8")
    with pytest.raises(KioskError) as fault:
        find_place(None, data)
    place = place_of_fault(data, fault.value)
    with at_stand(qtbot, data, monkeypatch, sticks, place, "fault") as driver:
        assert driver.items("practiceBanner") == []
        assert nobody_can_sign(driver)
        at_door(driver)
        assert driver.text("rescueIntact").startswith("Nothing is lost")
        carry_home(driver)
        assert driver.items("rescuedWords") == []
    [manifest] = bundles(tmp_path)
    assert (manifest.number, manifest.salvages) == (1, None)


def test_a_wrong_pin_opens_no_rescue(qtbot, tmp_path, monkeypatch, sticks, data):
    spoil(data, "setting")
    with at_stand(qtbot, data, monkeypatch, sticks, first="fault") as driver:
        driver.tap("forVolunteers")
        driver.step("pin")
        driver.digits("111222")
        driver.qtbot.waitUntil(lambda: bool(driver.items("pinAnswer")), timeout=WAIT)
        driver.shown.rescue.carryTo("stick")
        assert driver.items("rescue") == []
    assert list((tmp_path / "stick").iterdir()) == []


def test_the_volunteers_stick_opens_it_whatever_the_pin(qtbot, tmp_path, monkeypatch, sticks, data):
    Access(data).make_stick(tmp_path / "stick")
    spoil(data, "setting")
    with at_stand(qtbot, data, monkeypatch, sticks, first="fault") as driver:
        driver.tap("forVolunteers")
        looked(driver)
        assert driver.items("toPanel")


def test_a_ledger_that_breaks_while_it_runs_leads_from_the_signers_fault_to_a_rescue(
    qtbot, tmp_path, monkeypatch, sticks, data
):
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        ledger = driver.shown.screen._stand.ledger
        ledger.settle()
        spoil(data, "tally")
        with ledger._engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA shrink_memory")  # or it would not look at the disk
        driver.shown.screen.read()
        driver.shown.screen.sign()
        driver.arrived("details")
        driver.shown.screen.review({"name": "Four", "exposure": "public", "country": "PK"})
        driver.arrived("consent")
        driver.shown.screen.agree(False, [])
        driver.arrived("fault")
        assert "Nothing was signed" in driver.text("faultText")
        at_door(driver)
        assert driver.shown.rescue.property("found")["reached"] == 3
        carry_home(driver)
    assert [one.count for one in bundles(tmp_path)] == [3]


def test_a_damaged_stand_carries_what_was_moved_here_too(tmp_path, sticks):
    key = new_campaign_key()
    data = tmp_path / "data"
    stand = go_live(data, live_pack_folder(tmp_path / "pack", key), EVENT, machine="home")
    sign(stand, [draft("One"), draft("Two")])
    stand.close()
    here = open_here(data, "elsewhere").stand
    sign(here, [draft("Three")])
    here.close()
    spoil(data, "setting")
    saved = rescue(data, tmp_path / "stick", False, DAY)
    assert saved.records == 1
    assert sorted(one.count for one in bundles(tmp_path)) == [1, 2]


def test_an_export_that_fails_offers_the_rescue(qtbot, tmp_path, monkeypatch, sticks, data):
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        driver.key(Qt.Key.Key_V, modifiers=HELD)
        driver.step("pin")
        driver.digits(PIN)
        driver.step("panel")
        spoil(data, "bundle")
        driver.tap("act_export")
        driver.step("export")
        driver.tap("stick_stick")
        driver.step("notice")
        driver.tap("act_rescue")
        looked(driver)
        carry_home(driver)
    assert [one.count for one in bundles(tmp_path)] == [3]
