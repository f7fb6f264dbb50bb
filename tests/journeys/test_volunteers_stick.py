"""A lost volunteers' stick is replaced at the panel, and opens nothing afterwards."""

import pytest
from PySide6.QtCore import Qt

from kiosk.sealing.keys import new_campaign_key
from kiosk.stand.access import STICK_FILE, Access
from kiosk.stand.campaign_key import KEY_FILE
from tests.journeys.sticks import FolderSticks, at_stand
from tests.journeys.window import WAIT
from tests.support import live

PIN = "604913"
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def folders(tmp_path):
    made = [tmp_path / name for name in ("lost", "new")]
    for one in made:
        one.mkdir()
    return made


@pytest.fixture
def sticks(folders):
    found = FolderSticks()
    found.plug(folders[1])
    return found


@pytest.fixture
def data(tmp_path, folders):
    stand, _key, data = live(tmp_path)
    stand.close()
    Access(data).set_pin(PIN)
    Access(data).make_stick(folders[0])
    return data


@pytest.fixture
def driver(qtbot, data, monkeypatch, sticks):
    with at_stand(qtbot, data, monkeypatch, sticks) as one:
        yield one


def to_page(driver):
    driver.key(Qt.Key.Key_V, modifiers=HELD)
    driver.step("pin")
    driver.digits(PIN)
    driver.step("panel")
    driver.tap("act_volunteersStick")
    driver.step("volunteersStick")


def ended(driver):
    driver.qtbot.waitUntil(lambda: not driver.shown.volunteer.property("working"), timeout=WAIT)


def test_a_lost_stick_is_replaced_and_opens_nothing_any_more(driver, data, folders):
    lost, new = folders
    door = Access(data)
    assert door.opens(lost)
    to_page(driver)
    driver.tap("stick_new")
    driver.qtbot.waitUntil(lambda: bool(driver.items("stickMade")), timeout=WAIT)
    ended(driver)
    assert (new / STICK_FILE).is_file()
    assert (door.opens(lost), door.opens(new)) == (False, True)
    driver.tap("removeStick")
    driver.qtbot.waitUntil(
        lambda: bool(driver.shown.volunteer.property("said").get("safe")), timeout=WAIT
    )
    driver.tap("toPanel")
    driver.step("panel")
    driver.tap("act_journal")
    driver.step("journal")
    told = [one.property("text") for one in driver.items("journalEntry")]
    assert "A new volunteers' stick was begun" in told


def test_a_stick_that_holds_a_campaign_key_is_refused_and_the_old_one_still_opens(
    driver, data, folders
):
    lost, new = folders
    (new / KEY_FILE).write_text(new_campaign_key().identity_file())
    to_page(driver)
    driver.tap("stick_new")
    driver.step("notice")
    assert not (new / STICK_FILE).exists()
    assert Access(data).opens(lost)


def test_the_new_stick_opens_the_panel(driver, folders):
    to_page(driver)
    driver.tap("stick_new")
    driver.qtbot.waitUntil(lambda: bool(driver.items("stickMade")), timeout=WAIT)
    ended(driver)
    driver.shown.volunteer.close()
    driver.arrived("appeal")
    driver.key(Qt.Key.Key_V, modifiers=HELD)
    driver.step("panel")


def test_a_stand_without_a_pin_has_no_door_for_a_stick(
    qtbot, tmp_path, monkeypatch, sticks, folders
):
    with at_stand(qtbot, tmp_path / "fresh", monkeypatch, sticks) as driver:
        driver.key(Qt.Key.Key_V, modifiers=HELD)
        driver.step("panel")
        assert driver.items("act_volunteersStick") == []
        driver.shown.volunteers_stick.open()
        assert driver.shown.volunteer.property("page") == "panel"
        assert not (folders[1] / STICK_FILE).exists()
