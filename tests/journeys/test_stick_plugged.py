"""The volunteers' stick opens the panel when it is plugged in, and costs no signer their draft."""

from dataclasses import replace

import pytest

from kiosk.errors import KioskError
from kiosk.stand.access import Access
from kiosk.stand.surroundings import Volume
from tests.journeys.panel_ways import PIN, Machine, enter, gone, knock, make_live, on_machine
from tests.journeys.signer_ways import to_consent
from tests.journeys.window import WAIT


@pytest.fixture
def machine():
    return Machine()


@pytest.fixture
def data(tmp_path):
    return make_live(tmp_path)


@pytest.fixture
def own(tmp_path, data):
    """A volunteers' stick of this stand."""
    folder = tmp_path / "volunteers"
    folder.mkdir()
    Access(data).make_stick(folder)
    return folder


@pytest.fixture
def strange(tmp_path):
    """Another stand's."""
    folder = tmp_path / "strange"
    folder.mkdir()
    Access(tmp_path / "elsewhere").make_stick(folder)
    return folder


@pytest.fixture
def stand(qtbot, monkeypatch, machine, data):
    return lambda: on_machine(qtbot, data, monkeypatch, machine)


@pytest.fixture
def driver(stand):
    with stand() as one:
        looked(one)
        yield one


def looked(driver):
    """One more look at the sticks has come to its end."""
    watch = driver.shown.stick_watch
    driver.qtbot.waitUntil(lambda: not watch.looking(), timeout=WAIT)
    watch.look()
    driver.qtbot.waitUntil(lambda: not watch.looking(), timeout=WAIT)
    driver.frame()


def page(driver):
    return driver.shown.volunteer.property("page")


def test_plugged_in_at_the_appeal_it_opens_the_panel_and_offers_a_new_pin(driver, machine, own):
    machine.sticks.plug(own)
    looked(driver)
    driver.step("panel")
    assert driver.text("pullStick").startswith("Pull the volunteers' stick out now")
    driver.tap("offerPin")
    driver.step("newPin")
    driver.digits("730182")
    driver.frame()
    driver.digits("730182")
    driver.step("panel")
    driver.tap("toAppeal")
    driver.arrived("appeal")
    looked(driver)
    assert page(driver) == "", "a stick that stays in opens once"
    machine.sticks.plug()
    looked(driver)
    enter(driver, "730182")
    assert driver.items("offerPin") == []


def test_whatever_the_lock_out_says_and_the_wrong_tries_are_told(driver, machine, own, data):
    knock(driver)
    driver.step("pin")
    for _ in range(5):
        driver.digits("111222")
    assert Access(data).wait() > 0
    machine.sticks.plug(own)
    looked(driver)
    driver.step("panel")
    assert driver.text("wrongBefore").endswith("5")


def test_out_of_a_pause(driver, machine, own):
    enter(driver)
    driver.tap("act_pause")
    driver.step("pause")
    machine.sticks.plug(own)
    looked(driver)
    driver.step("panel")


@pytest.mark.parametrize("screen", ["details", "consent", "thanks"])
def test_a_signer_is_let_finish_first(driver, machine, own, screen):
    to_consent(driver, "Amina Bibi")
    if screen == "details":
        driver.shown.screen.back()
        driver.arrived("details")
    if screen == "thanks":
        driver.tap("agree")
        driver.arrived("thanks")
    machine.sticks.plug(own)
    looked(driver)
    looked(driver)
    assert page(driver) == ""
    assert driver.page() == screen
    if screen == "details":
        assert driver.text("field_name") == "Amina Bibi"
    driver.shown.screen.finish()
    driver.arrived("appeal")
    looked(driver)
    driver.step("panel")


def test_a_stick_that_is_pulled_again_meanwhile_opens_nothing(driver, machine, own):
    to_consent(driver)
    machine.sticks.plug(own)
    looked(driver)
    machine.sticks.plug()
    looked(driver)
    driver.shown.screen.finish()
    driver.arrived("appeal")
    looked(driver)
    assert page(driver) == ""


def test_left_in_over_a_power_cut_it_opens_nothing_by_itself(stand, machine, own):
    machine.sticks.plug(own)
    with stand() as driver:
        looked(driver)
        looked(driver)
        assert page(driver) == ""
        knock(driver)  # but whoever asks is let in
        driver.step("panel")


def test_another_stands_stick_opens_nothing(driver, machine, strange, own):
    machine.sticks.plug(strange)
    looked(driver)
    assert page(driver) == ""
    machine.sticks.plug(strange, own)
    looked(driver)
    driver.step("panel")


class Unmounted:
    """Sticks that nobody has opened yet, as in a session of their own."""

    def __init__(self, folder, filesystem="vfat", fails=0):
        self.there = []
        self.volume = Volume("one", "/dev/one", "", "ONE", 10**9, filesystem)
        self.folder, self.fails, self.mounted = folder, fails, 0

    def volumes(self):
        return tuple(self.there)

    def mount(self, volume):
        self.mounted += 1
        if self.mounted <= self.fails:
            raise KioskError("The stick cannot be opened.", "Use another.")
        return replace(volume, folder=self.folder)


@pytest.mark.parametrize("fails", [0, 2])
def test_a_stick_that_the_session_does_not_open_is_opened(driver, monkeypatch, own, fails):
    sticks = Unmounted(own, fails=fails)
    monkeypatch.setattr("kiosk.app.window.find_sticks", lambda: sticks)
    driver.shown.volunteer.around = _with(driver, sticks)
    looked(driver)
    sticks.there = [sticks.volume]
    for _ in range(fails + 1):
        looked(driver)
    driver.step("panel")


def test_a_file_system_that_sticks_do_not_come_with_is_never_opened_unasked(driver, own):
    sticks = Unmounted(own, filesystem="ext4")
    driver.shown.volunteer.around = _with(driver, sticks)
    looked(driver)
    sticks.there = [sticks.volume]
    for _ in range(4):
        looked(driver)
    assert sticks.mounted == 0
    assert page(driver) == ""


def _with(driver, sticks):
    return replace(driver.shown.volunteer.around, sticks=lambda: sticks)


def test_a_rehearsal_without_a_pin_looks_for_none(qtbot, monkeypatch, machine, tmp_path):
    with on_machine(qtbot, tmp_path / "practice", monkeypatch, machine) as driver:
        driver.shown.stick_watch.look()
        assert not driver.shown.stick_watch.looking()


def test_the_pin_still_opens_where_the_system_tells_of_no_stick(driver):
    class Blind:
        def volumes(self):
            raise KioskError("This computer does not tell.", "Plug it in again.")

    driver.shown.volunteer.around = _with(driver, Blind())
    looked(driver)
    enter(driver, PIN)
    gone(driver, "pin")


def test_a_guards_file_that_cannot_be_read_opens_to_nobody_and_breaks_nothing(
    driver, machine, own, data
):
    (data / "guard.state").write_bytes(b"?" * 4096)
    machine.sticks.plug(own)
    looked(driver)
    assert page(driver) == ""
    assert driver.page() == "appeal"
