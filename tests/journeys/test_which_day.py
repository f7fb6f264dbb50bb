"""The day is the event's, as a volunteer says it; the machine's clock makes one ask, no more."""

from datetime import date

import pytest

from kiosk.petition.record import decode
from kiosk.sealing.keys import new_campaign_key
from kiosk.sealing.unseal import Unsealer
from kiosk.stand.setup import open_live
from tests.journeys.guide_ways import go_live as go_through_the_guide
from tests.journeys.panel_ways import Machine, enter, gone, make_live, on_machine, sign
from tests.support import DAY, EVENT, live, live_pack_folder, sealed_records

SUNDAY = date(2026, 3, 15)


@pytest.fixture
def machine():
    return Machine()


@pytest.fixture
def data(tmp_path):
    return make_live(tmp_path)


@pytest.fixture
def stand(qtbot, monkeypatch, machine, data):
    return lambda: on_machine(qtbot, data, monkeypatch, machine)


def days(data):
    ledger = open_live(data).ledger
    try:
        return {day: ledger.count_on(day) for day in (DAY, SUNDAY)}
    finally:
        ledger.close()


def journal(data):
    """What was noted of days and events; the door's own lines are left out."""
    ledger = open_live(data).ledger
    try:
        return [(one.day, one.act) for one in ledger.journalled() if "opened" not in one.act]
    finally:
        ledger.close()


def asked(driver):
    driver.shown.today.look()
    driver.frame()
    return bool(driver.items("dayQuestion"))


def test_each_start_asks_at_the_panel_and_stops_nobody_from_signing(stand, data):
    for _start in range(2):
        with stand() as driver:
            assert driver.items("dayMark"), "a small hint stands for the volunteer"
            sign(driver)  # without a PIN and without an answer
            assert driver.items("dayMark")
            enter(driver)
            assert "14" in driver.text("dayAsked")
            assert "2026" in driver.text("dayAsked")
            assert driver.items("dayBegin") == []
            driver.tap("dayKeep")
            gone(driver, "dayQuestion")
            assert driver.items("marks") == []
            driver.tap("toAppeal")
            driver.arrived("appeal")
            assert not asked(driver)
    assert journal(data) == [(DAY, "day confirmed")] * 2
    assert days(data) == {DAY: 2, SUNDAY: 0}


def test_a_clock_that_jumps_asks_and_sleep_does_not(stand, machine):
    with stand() as driver:
        enter(driver)
        driver.tap("dayKeep")
        gone(driver, "dayQuestion")
        machine.go_on(hours=8)  # the lid was closed
        assert not asked(driver)
        machine.set_clock(seconds=100)  # kept right by the network
        assert not asked(driver)
        machine.set_clock(hours=-2)
        assert asked(driver)
        assert driver.items("dayMark")
        driver.tap("dayKeep")
        gone(driver, "dayQuestion")
        machine.set_clock(minutes=3)
        assert asked(driver)


@pytest.mark.parametrize("years", [-56, -10, 10, 12])
def test_no_clock_gets_into_a_record(stand, machine, data, years):
    machine.wall = machine.wall.replace(year=machine.wall.year + years)
    with stand() as driver:
        sign(driver)
        enter(driver)
        assert str(2026 + years) in driver.text("dayAsked")
        assert "2026" in driver.text("dayAsked")
        driver.tap("dayKeep")
        gone(driver, "dayQuestion")
        driver.tap("toAppeal")
        driver.arrived("appeal")
        sign(driver)
    assert days(data)[DAY] == 2


def test_the_sealed_day_is_the_events(qtbot, monkeypatch, machine, tmp_path):
    started, key, data = live(tmp_path)
    started.close()
    machine.wall = machine.wall.replace(year=2038)
    with on_machine(qtbot, data, monkeypatch, machine) as driver:
        sign(driver)
    opened = open_live(data)
    [sealed] = sealed_records(opened.ledger)
    opened.close()
    assert decode(Unsealer(key.identity_file()).unseal(sealed)).header.event.day == DAY


def test_on_a_later_day_one_tap_goes_on_with_the_same_event(stand, machine, data):
    with stand() as driver:
        sign(driver)
        enter(driver)
        driver.tap("dayKeep")
        gone(driver, "dayQuestion")
        driver.tap("toAppeal")
        driver.arrived("appeal")
        machine.go_on(days=1)
        assert not asked(driver), "not in a signer's face"
        assert driver.items("dayMark")
        sign(driver)  # nobody came yet: it is still the event's day
        enter(driver)
        assert "14" in driver.text("dayAsked")
        assert "15" in driver.text("dayAsked")
        driver.tap("dayBegin")
        gone(driver, "dayQuestion")
        assert driver.shown.volunteer.property("today") == 0
        driver.tap("toAppeal")
        driver.arrived("appeal")
        sign(driver)
    assert days(data) == {DAY: 2, SUNDAY: 1}
    live_again = open_live(data)
    assert (live_again.event.name, live_again.event.place) == (EVENT.name, EVENT.place)
    live_again.close()


def test_past_midnight_it_may_still_be_the_day_before(stand, machine, data):
    with stand() as driver:
        machine.go_on(hours=15)
        enter(driver)
        driver.tap("dayKeep")
        gone(driver, "dayQuestion")
        assert not asked(driver)
        driver.tap("toAppeal")
        driver.arrived("appeal")
        sign(driver)
    assert days(data) == {DAY: 1, SUNDAY: 0}


def test_a_wrong_day_is_set_right_with_the_events_name_at_hand(stand, machine, data):
    with stand() as driver:
        enter(driver)
        driver.tap("dayOther")
        driver.step("event")
        assert driver.text("field_eventName") == EVENT.name
        assert driver.text("field_eventPlace") == EVENT.place
        driver.tap("dayBefore")
        driver.tap("startEvent")
        driver.step("panel")
        assert driver.shown.today.property("eventDay") != DAY.isoformat()
        assert driver.shown.today.property("doubt") is False, "whoever set it has said it"


def test_an_event_without_a_name_or_on_a_far_day_is_asked_for_once_more(stand, data):
    with stand() as driver:
        enter(driver)
        volunteer = driver.shown.volunteer
        volunteer.show("event")
        driver.step("event")
        today = date.today()  # noqa: DTZ011 - the machine's own
        volunteer.startEvent(" ", "Hunza", today.isoformat())
        assert driver.told() == "The event has no name."
        for far in ("1926-03-15", "1926-03-16"):  # each is asked for anew
            volunteer.startEvent("Assembly", "Hunza", far)
            assert "more than a week" in driver.told()
            assert driver.items("event")
        assert volunteer.property("eventFacts")["name"] == EVENT.name
        volunteer.startEvent("Assembly", "Hunza", "1926-03-16")
        driver.step("panel")
        assert volunteer.property("eventFacts")["day"] == "1926-03-16"
        volunteer.show("event")
        volunteer.startEvent("Next day", "", today.isoformat())
        driver.step("panel")


def test_nobody_says_the_day_from_outside_the_panel(stand, machine, data):
    machine.go_on(days=1)
    with stand() as driver:
        for act in (
            driver.shown.today.keep,
            driver.shown.today.beginDay,
            driver.shown.today.otherDay,
        ):
            act()
        assert driver.shown.volunteer.property("page") == ""
        assert asked(driver) is False  # the panel is closed
        assert driver.items("dayMark")
    assert journal(data) == []


def test_a_rehearsal_has_no_day_to_ask_for(qtbot, monkeypatch, machine, tmp_path):
    with on_machine(qtbot, tmp_path / "practice", monkeypatch, machine) as driver:
        assert not asked(driver)
        assert driver.items("marks") == []


def test_whoever_goes_live_has_just_said_the_day(qtbot, monkeypatch, machine, tmp_path):
    organiser = tmp_path / "organiser"
    organiser.mkdir()
    live_pack_folder(organiser / "wives", new_campaign_key(), new_campaign_key())
    machine.sticks.plug(organiser)
    with on_machine(qtbot, tmp_path / "fresh", monkeypatch, machine) as driver:
        go_through_the_guide(driver)
        driver.tap("guideNext")
        driver.arrived("appeal")
        assert not asked(driver)
        assert driver.items("marks") == []
        machine.set_clock(hours=5)
        driver.shown.today.look()
        assert driver.shown.today.property("doubt") is True
