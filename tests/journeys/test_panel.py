"""The volunteers' panel on screen: its numbers, the way to a stick, the statement to send home."""

import pytest
from PySide6.QtCore import Qt

from kiosk.bundle.statement import parse_statement
from kiosk.stand.access import Access
from tests.journeys.panel_ways import PIN, sign, to_panel
from tests.journeys.signer_ways import qr_texts
from tests.journeys.window import WAIT


@pytest.fixture
def data(tmp_path):
    """A stand that practises and has no PIN yet."""
    return tmp_path / "data"


def test_signatures_go_to_a_stick_and_the_statement_can_be_sent_home(driver, tmp_path):
    sign(driver)
    sign(driver)
    to_panel(driver)
    assert driver.shown.volunteer.property("today") == 2
    assert driver.shown.volunteer.property("waiting") == 2
    driver.tap("act_export")
    driver.step("export")
    driver.tap("stick_stick")
    driver.step("exported")
    assert len(list((tmp_path / "stick").glob("*.bundle"))) == 1
    assert "2" in driver.text("exportedText")
    told = parse_statement(driver.text("statementSms").strip("\u2066\u2069"))
    assert (told.number, told.count, told.rehearsal) == (1, 2, True)
    driver.scroll_to(driver.item("statementQr"))
    [code] = qr_texts(driver.picture())
    assert parse_statement(code) == told
    assert driver.shown.volunteer.property("said")["safe"] is False
    driver.tap("removeStick")
    driver.qtbot.waitUntil(lambda: driver.shown.volunteer.property("said")["safe"], timeout=WAIT)
    driver.tap("toPanel")
    driver.step("panel")
    assert driver.shown.volunteer.property("waiting") == 0
    assert driver.shown.volunteer.property("total") == 2


def test_a_stick_that_cannot_be_opened_costs_nothing_and_says_so(driver, sticks, tmp_path):
    sign(driver)
    sticks.broken.add(tmp_path / "stick")
    to_panel(driver)
    driver.tap("act_export")
    driver.step("export")
    driver.tap("stick_stick")
    driver.step("notice")
    assert driver.told() == "The stick cannot be opened."
    driver.tap("toPanel")
    driver.step("panel")
    assert driver.shown.volunteer.property("waiting") == 1


def test_a_pause_ends_only_behind_the_door(driver, tmp_path):
    Access(tmp_path / "data").set_pin(PIN)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    driver.key(Qt.Key.Key_V, modifiers=held)
    driver.step("pin")
    driver.digits(PIN)
    driver.step("panel")
    driver.tap("act_pause")
    driver.step("pause")
    driver.tap("resume")
    driver.step("pin")
    driver.digits("111222")
    driver.qtbot.waitUntil(lambda: bool(driver.items("pinAnswer")), timeout=WAIT)
    assert driver.items("panel") == []


def test_an_open_panel_closes_behind_a_volunteer_who_walks_away(driver):
    to_panel(driver)
    driver.shown.volunteer.grow_quiet(60)
    assert driver.shown.volunteer.property("page") == "panel"
    driver.shown.volunteer.grow_quiet(120)
    assert driver.shown.volunteer.property("page") == ""
    driver.arrived("appeal")


def test_a_closing_statement_stands_while_it_is_read_over_the_telephone(driver):
    sign(driver)
    to_panel(driver)
    driver.tap("act_export")
    driver.step("export")
    driver.tap("stick_stick")
    driver.step("exported")
    driver.shown.volunteer.grow_quiet(599)
    assert driver.shown.volunteer.property("page") == "exported"
    driver.shown.volunteer.grow_quiet(600)
    driver.arrived("appeal")
