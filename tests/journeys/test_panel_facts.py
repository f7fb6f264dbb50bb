"""What the panel tells: hours, clock, battery, wrong tries, the journal, the greeting."""

import re
import sqlite3
from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF

from kiosk.stand.access import FREE_TRIES, Access, Moment
from kiosk.stand.moved import Moved, note_read
from kiosk.stand.setup import open_live
from kiosk.stand.surroundings import Battery
from tests.journeys.panel_ways import (
    PIN,
    Machine,
    enter,
    gone,
    knock,
    make_live,
    on_machine,
    sign,
    speak,
)
from tests.journeys.signer_ways import to_consent
from tests.journeys.traces import spoken
from tests.journeys.window import WAIT
from tests.support import EVENT


@pytest.fixture
def machine():
    return Machine()


@pytest.fixture
def data(tmp_path):
    return make_live(tmp_path)


@pytest.fixture
def stand(qtbot, monkeypatch, machine, data):
    return lambda: on_machine(qtbot, data, monkeypatch, machine)


@pytest.fixture
def driver(stand):
    with stand() as one:
        yield one


def home(driver):
    driver.tap("toAppeal")
    driver.arrived("appeal")


# --- the hours ----------------------------------------------------------------------------------


def shown_hours(driver):
    return {
        one["hour"]: one["count"] for one in driver.shown.today.property("hours") if one["count"]
    }


def chart_says(driver):
    return [text for _kind, text in spoken(driver) if "o'clock" in text]


def test_signatures_are_shown_by_the_hour_and_gone_with_the_process(stand, machine, data):
    with stand() as driver:
        sign(driver)
        sign(driver)
        machine.go_on(hours=2)
        sign(driver)
        enter(driver)
        assert shown_hours(driver) == {9: 2, 11: 1}
        [told] = chart_says(driver)
        assert "9 o'clock: 2" in told
        assert "11 o'clock: 1" in told
        bars = driver.shown.today.property("hours")
        assert [one["hour"] for one in bars] == [6, 7, 8, 9, 10, 11]
    with stand() as driver:
        enter(driver)
        assert driver.shown.volunteer.property("today") == 3
        assert shown_hours(driver) == {}


def test_what_is_taken_back_counts_in_no_hour(driver):
    sign(driver)
    to_consent(driver)
    driver.tap("agree")
    driver.arrived("thanks")
    assert shown_hours(driver) == {9: 2}
    driver.tap("takeBack")
    driver.tap("takeBackYes")
    driver.arrived("taken")
    assert shown_hours(driver) == {9: 1}


def test_another_day_begins_with_an_empty_chart_and_midnight_in_order(driver, machine):
    machine.go_on(hours=14)  # half past eleven at night
    sign(driver)
    machine.go_on(hours=1)
    sign(driver)
    enter(driver)
    bars = driver.shown.today.property("hours")
    assert [one["hour"] for one in bars][-2:] == [23, 0]
    assert shown_hours(driver) == {23: 1, 0: 1}
    driver.tap("dayBegin")
    gone(driver, "dayQuestion")
    assert shown_hours(driver) == {}


def test_no_hour_is_written_to_the_disk(driver, machine, data):
    """The ledger's tables hold days alone: no value has a clock's form."""
    sign(driver)
    enter(driver)
    home(driver)
    form = re.compile(r"\d{1,2}:\d\d|T\d\d")
    assert form.search("2026-03-14T09:30"), "the control: what is looked for is found"
    found = []
    with sqlite3.connect(data / "live" / "ledger.sqlite") as ledger:
        for table in ("tally", "setting", "journal"):
            for row in ledger.execute(f"SELECT * FROM {table}"):
                found += [str(value) for value in row if form.search(str(value))]
    assert found == []


# --- clock and battery --------------------------------------------------------------------------


def test_the_panel_shows_the_clock(driver, machine):
    enter(driver)
    assert driver.shown.today.property("time") == "09:30"
    machine.go_on(minutes=45)
    driver.shown.today.look()
    assert driver.shown.today.property("time") == "10:15"
    assert any("10:15" in text for _kind, text in spoken(driver))


def mark(driver):
    driver.shown.today.look()
    driver.frame()
    return [one.property("text").strip("\u2066\u2069") for one in driver.items("batteryPercent")]


def uncovered(driver, page):
    """The strip lies above what is shown, and takes nothing of it."""
    strip, shown = driver.item("marks"), driver.item(page)
    under = shown.mapToScene(QPointF(0, 0)).y()
    return strip.mapToScene(QPointF(0, strip.height())).y() <= under


def test_a_battery_that_runs_low_shows_on_every_screen_and_covers_none(stand, machine):
    machine.charge = Battery(14, charging=False)
    with stand() as driver:
        enter(driver)
        driver.tap("dayKeep")
        gone(driver, "dayQuestion")
        low = ["14%"]
        assert mark(driver) == low
        assert uncovered(driver, "panel")
        driver.tap("act_pause")
        driver.step("pause")
        assert mark(driver) == low
        assert uncovered(driver, "pause")
        driver.tap("resume")
        driver.step("pin")
        assert mark(driver) == low
        driver.digits(PIN)
        driver.step("panel")
        home(driver)
        assert mark(driver) == low
        to_consent(driver)
        assert mark(driver) == low
        assert uncovered(driver, "stack")
        driver.shown.screen._grow_quiet()
        driver.qtbot.waitUntil(lambda: bool(driver.items("stillThere")), timeout=WAIT)
        assert mark(driver) == low
        assert uncovered(driver, "stillThere")
        driver.tap("stillThere")
        driver.arrived("consent")
        driver.tap("agree")
        driver.arrived("thanks")
        assert mark(driver) == low
        assert any("14" in text for _kind, text in spoken(driver) if "battery" in text.casefold())


@pytest.mark.parametrize(
    "charge",
    [None, Battery(3, charging=True), Battery(15, charging=False), Battery(80, charging=False)],
)
def test_no_mark_where_nothing_runs_low_or_nobody_knows(stand, machine, charge):
    machine.charge = charge
    with stand() as driver:
        assert mark(driver) == []
        enter(driver)
        driver.tap("dayKeep")
        gone(driver, "marks")
        machine.charge = Battery(9, charging=False)
        assert mark(driver) == ["9%"]
        machine.charge = charge
        assert mark(driver) == []
        assert driver.items("marks") == []


# --- the door -----------------------------------------------------------------------------------


def test_wrong_tries_are_told_to_whoever_opens_next(driver):
    knock(driver)
    driver.step("pin")
    for _ in range(2):
        driver.digits("111222")
    driver.digits(PIN)
    driver.step("panel")
    assert driver.text("wrongBefore").endswith("2")
    home(driver)
    enter(driver)
    assert driver.items("wrongBefore") == []


def test_a_new_pin_from_the_panel(driver, data):
    enter(driver)
    driver.tap("act_newPin")
    driver.step("newPin")
    driver.digits("123456")
    assert driver.told() == "That PIN only counts up or down."
    driver.digits("730182")
    driver.digits("730183")
    driver.qtbot.waitUntil(lambda: bool(driver.items("pinDiffers")), timeout=WAIT)
    driver.digits("730182")
    driver.tap("toPanel")  # half-way: nothing is set, and nothing waits
    driver.step("panel")
    driver.tap("act_newPin")
    driver.step("newPin")
    driver.digits("730182")
    driver.frame()
    assert driver.shown.new_pin.property("again") is True
    driver.digits("730182")
    driver.step("panel")
    assert driver.text("pinSaid") == "The new PIN is set."
    home(driver)
    knock(driver)
    driver.step("pin")
    driver.digits(PIN)
    driver.qtbot.waitUntil(lambda: bool(driver.items("pinAnswer")), timeout=WAIT)
    driver.digits("730182")
    driver.step("panel")


def test_nobody_sets_a_pin_or_a_greeting_from_outside_the_panel(driver, data):
    for act in (driver.shown.new_pin.show, driver.shown.looks.show):
        act()
        assert driver.shown.volunteer.property("page") == ""
    driver.shown.new_pin.typePin("730182")
    driver.shown.new_pin.typePin("730182")
    driver.shown.looks.keep("ur", 3, True, True, False)
    assert driver.shown.screen.property("language") == "en"
    enter(driver)


# --- the journal --------------------------------------------------------------------------------


def entries(driver):
    return [one.property("text") for one in reversed(driver.items("journalEntry"))]


def test_a_wait_at_the_door_gets_shorter_and_ends(qtbot, data, monkeypatch, machine):
    clock = [1000.0]
    monkeypatch.setattr(
        "kiosk.app.window.Access", lambda data: Access(data, lambda: Moment("one", clock[0]))
    )
    access = Access(data, lambda: Moment("one", clock[0]))
    for _ in range(FREE_TRIES + 1):
        access.try_pin("111222")
        clock[0] += access.wait()
    access.try_pin("111222")  # four minutes now
    with on_machine(qtbot, data, monkeypatch, machine) as driver:
        knock(driver)
        driver.step("pin")
        assert "4" in driver.text("pinAnswer")
        driver.tap("pin_6")
        clock[0] += 100
        qtbot.waitUntil(lambda: "3" in driver.text("pinAnswer"), timeout=WAIT)
        clock[0] += 200
        gone(driver, "pinAnswer")
        driver.digits(PIN[1:])  # what was typed meanwhile is still there
        driver.step("panel")


def test_the_journal_tells_the_acts_newest_first_and_nobody_who_signed(driver, machine, tmp_path):
    name = "Zulaikha Canary"
    sign(driver, name)
    enter(driver)
    driver.tap("dayKeep")
    gone(driver, "dayQuestion")
    stick = tmp_path / "stick"
    stick.mkdir()
    machine.sticks.plug(stick)
    driver.tap("act_export")
    driver.step("export")
    driver.shown.volunteer.findSticks()
    driver.tap("stick_stick")
    driver.step("exported")
    driver.tap("toPanel")
    driver.step("panel")
    driver.tap("act_journal")
    driver.step("journal")
    opened = "The panel was opened by PIN; times: 1"
    assert entries(driver) == ["Exported to a stick; files: 1", "The day was confirmed", opened]
    told = [text for _kind, text in spoken(driver)]
    assert any("Exported to a stick" in text for text in told), "the walk is not blind"
    assert not [text for text in told if "Canary" in text]
    speak(driver, "ur")
    assert "The day was confirmed" not in entries(driver)
    assert not any("stick" in text for text in entries(driver))


def test_the_journal_tells_the_door_the_pause_the_paper_and_no_wrong_pin_fills_it(
    driver, machine, tmp_path, data
):
    stick = tmp_path / "stick"
    stick.mkdir()
    machine.sticks.plug(stick)
    knock(driver)
    driver.step("pin")
    for _ in range(3):
        driver.digits("111222")
    driver.digits(PIN)
    driver.step("panel")
    driver.shown.volunteer.show("pause")
    driver.step("pause")
    enter(driver)
    driver.shown.paper.open()
    driver.qtbot.waitUntil(lambda: bool(driver.shown.volunteer.property("sticks")), timeout=WAIT)
    driver.shown.paper.printPoster("stick", "en", "A4")
    driver.step("printed")
    driver.tap("removeStick")
    driver.qtbot.waitUntil(lambda: driver.shown.volunteer.property("said")["safe"], timeout=WAIT)
    driver.tap("toPanel")
    driver.step("panel")
    driver.shown.volunteer.leaveKiosk()
    driver.tap("act_journal")
    driver.step("journal")
    assert entries(driver) == [
        "The kiosk was left",
        "Sticks were let go of; times: 1",
        "A poster was written to a stick",
        "The stand went on after a pause",
        "The stand was paused",
        "The panel was opened by PIN; times: 2",
        "Wrong PINs were tried; times: 3",
    ]
    for language in ("ur", "ug"):
        speak(driver, language)
        assert not [one for one in entries(driver) if re.search("[A-Za-z]", one)]


def test_an_act_that_no_page_knows_is_told_as_it_was_written(driver, data):
    ledger = driver.shown.screen.opened().ledger
    ledger.journal(EVENT.day, "went live", EVENT.name)
    ledger.journal(EVENT.day + timedelta(days=1), "cleared", "bundle 2, records: 41")
    ledger.journal(EVENT.day + timedelta(days=1), "something later", "with a detail")
    enter(driver)
    driver.tap("act_journal")
    driver.step("journal")
    assert [one.replace("\u2068", "").replace("\u2069", "") for one in entries(driver)][1:] == [
        "something later: with a detail",
        "Confirmed signatures were cleared; bundle 2, records: 41",
        f"Went live: {EVENT.name}",
    ]


def test_the_reading_of_another_computer_is_told_in_the_language_shown(driver):
    stand = driver.shown.screen.opened()
    note_read(stand, (Moved("one", "words", 2), Moved("two", "words", 3)))
    enter(driver)
    speak(driver, "ur")
    driver.tap("act_journal")
    driver.step("journal")
    assert not re.search("[A-Za-z]", entries(driver)[1])
    assert "2" in entries(driver)[1]


# --- language and sizes -------------------------------------------------------------------------


def test_the_events_greeting_holds_after_each_signer_and_each_start(stand, data):
    def found(driver):
        screen = driver.shown.screen
        names = ("language", "textStep", "highContrast", "still", "qr")
        return [screen.property(one) for one in names]

    with stand() as driver:
        assert found(driver) == ["en", 1, False, False, True]
        enter(driver)
        driver.tap("act_looks")
        driver.step("looks")
        for each in ("looksLanguage_ug", "looksText_2", "looksContrast", "looksStill", "looksQr"):
            driver.tap(each)
        driver.tap("looksKeep")
        driver.step("panel")
        home(driver)
        assert found(driver) == ["ug", 2, True, True, False]
        driver.tap("language_en")
        driver.tap("contrast")
        driver.tap("textSmaller")
        driver.shown.screen.finish()
        assert found(driver) == ["ug", 2, True, True, False]
    with stand() as driver:
        assert found(driver) == ["ug", 2, True, True, False]
        enter(driver)
        driver.tap("act_looks")
        driver.step("looks")
        assert driver.item("looksLanguage_ug").property("checked") is True
        assert driver.item("looksStill").property("checked") is True
        driver.tap("toPanel")  # nothing kept, nothing changed
        driver.step("panel")
        assert found(driver) == ["ug", 2, True, True, False]
    kept = open_live(data)
    assert kept.defaults().still is True
    kept.close()


def test_the_events_still_look_stops_what_moves(qtbot, monkeypatch, machine, data):
    with on_machine(qtbot, data, monkeypatch, machine) as driver:
        driver.window.setProperty("still", False)
        theme = driver.shown.engine.singletonInstance("Petition.Theme", "Theme")
        assert theme.property("still") is False
        enter(driver)
        driver.tap("act_looks")
        driver.step("looks")
        driver.tap("looksStill")
        driver.tap("looksKeep")
        driver.step("panel")
        assert theme.property("still") is True


def test_access_knows_its_wrong_tries(tmp_path):
    door = Access(tmp_path)
    door.set_pin(PIN)
    door.try_pin("111222")
    assert door.wrong() == 1
