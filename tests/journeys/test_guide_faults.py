"""What the guide cannot do is told in one sentence, nothing goes live, and nothing is lost."""

import re
import shutil

import pytest

from kiosk.errors import KioskError
from kiosk.pack.read import read_pack
from kiosk.resources import ui
from kiosk.sealing.keys import pack_fingerprint
from kiosk.sealing.tested import KeyTest
from kiosk.stand.access import Access, refuse_weak
from kiosk.stand.folders import is_live
from kiosk.stand.live import Lack, tell
from kiosk.stand.setup_stick import FOLDER, write_setup
from tests.journeys.guide_ways import to_live, to_words
from tests.journeys.panel_ways import PIN, sign
from tests.journeys.sticks import FolderSticks
from tests.journeys.window import WAIT
from tests.support import EVENT, live_pack_folder


@pytest.fixture
def sticks():
    return FolderSticks()


@pytest.mark.parametrize("weak", ["111111", "123456", "121314"])
def test_a_weak_pin_is_refused_in_words(stand, sticks, weak, tmp_path):
    with stand() as driver:
        driver.to_guide()
        driver.tap("guideNext")
        driver.step("guidePin")
        driver.digits(weak)
        assert driver.told().startswith("That PIN")
        assert not Access(tmp_path / "data").guarded()
        driver.digits("604913")
        driver.digits("604914")
        driver.frame()
        assert not Access(tmp_path / "data").guarded()


def test_other_words_on_the_card_go_no_further(stand, stick, tmp_path):
    with stand() as driver:
        to_words(driver)
        words = pack_fingerprint(read_pack(stick / "wives"))
        assert driver.shown.guide.property("plan")["words"] == list(words.words)
        driver.tap("otherWords")
        assert driver.told() == "The words are not those of this pack."
        assert driver.items("guideWords")
        assert not is_live(tmp_path / "data")


def test_a_single_key_that_nobody_tried_is_told_and_nothing_goes_live(
    stand, sticks, keys, tmp_path
):
    folder = tmp_path / "organiser"
    folder.mkdir()
    live_pack_folder(folder / "alone", keys[0])
    sticks.plug(folder)
    with stand() as driver:
        to_words(driver, "alone")
        driver.tap("guideNext")
        driver.step("guideCopies")
        driver.qtbot.waitUntil(lambda: bool(driver.items("stick_organiser")), timeout=WAIT)
        driver.tap("stick_organiser")
        assert driver.told() == "No campaign key lies on that stick."
        driver.shown.guide.show("event")
        driver.step("guideEvent")
        driver.tap("guideNext")
        driver.step("guideLive")
        assert "single key" in driver.text("lack")
        assert driver.items("guideNext") == []
        driver.shown.guide.goLive()
        assert not is_live(tmp_path / "data")
        assert driver.shown.screen.property("practice") is True


def test_a_pack_with_faults_and_a_stick_that_does_not_open_are_told(stand, stick, sticks):
    toml = stick / "wives" / "campaign.toml"
    toml.write_text("not toml", "utf-8")
    with stand() as driver:
        driver.to_guide()
        driver.tap("guideNext")
        driver.type_pin(PIN)
        driver.step("guideCampaign")
        driver.tap("pack_wives")
        assert "cannot be used" in driver.told()
        other = stick.parent / "other"
        other.mkdir()
        sticks.broken.add(other)
        sticks.plug(stick, other)
        driver.shown.guide.findSticks()
        driver.qtbot.waitUntil(lambda: driver.told() == "The stick cannot be opened.", timeout=WAIT)
        assert driver.items("pack_wives"), "the other stick is still of use"


def test_a_stick_that_is_pulled_before_going_live_costs_nothing(stand, stick, tmp_path):
    with stand() as driver:
        to_live(driver)
        shutil.rmtree(stick / "wives")
        driver.tap("guideNext")
        assert "cannot be used" in driver.told()
        assert not is_live(tmp_path / "data")
        driver.tap("guideClose")
        driver.arrived("appeal")
        sign(driver, "Invented")  # the rehearsal goes on


def test_a_setup_stick_of_a_single_key_brings_its_tests(stand, sticks, keys, tmp_path):
    stick = tmp_path / "setup"
    stick.mkdir()
    pack = live_pack_folder(tmp_path / "pack", keys[0])
    tests = tuple(KeyTest(keys[0].public, place) for place in ("one", "two"))
    write_setup(stick, pack, EVENT, None, tests)
    sticks.plug(stick)
    with stand() as driver:
        driver.tap("practiceBanner")
        driver.type_pin(PIN)
        driver.step("guideSetup")
        driver.tap("changeEvent")
        driver.step("guideEvent")
        assert driver.text("field_eventName") == EVENT.name
        driver.tap("dayAfter")
        driver.tap("guideBack")  # the day waits, unconfirmed
        driver.step("guideSetup")
        assert "15" in driver.text("guideDay")
        shutil.rmtree(stick / FOLDER)
        driver.tap("guideNext")
        assert "cannot be used" in driver.told()
        assert not is_live(tmp_path / "data")


def test_a_day_far_from_the_machines_is_asked_for_once_more(stand, stick):
    with stand() as driver:
        to_live(driver)
        driver.tap("guideBack")
        driver.step("guideEvent")
        guide = driver.shown.guide
        guide.setEvent(EVENT.name, EVENT.place, "1926-03-14", "en", 1)
        assert "more than a week" in driver.told()
        assert driver.items("guideEvent")
        guide.setEvent(EVENT.name, EVENT.place, "1926-03-14", "en", 1)
        driver.step("guideLive")


def test_nothing_is_lost_by_going_back(stand, stick):
    with stand() as driver:
        to_live(driver)
        driver.tap("guideBack")
        driver.step("guideEvent")
        assert driver.text("field_eventName") == EVENT.name
        driver.fill("eventPlace", "Hunza")
        driver.put_keyboard_away()
        driver.tap("guideBack")
        driver.step("guideWords")
        driver.tap("guideNext")
        driver.step("guideEvent")
        assert driver.text("field_eventPlace") == "Hunza"


def test_every_lack_and_weak_pin_is_told_in_the_language_shown():
    note = ui("Petition", "Volunteer", "FaultNote.qml").read_text("utf-8")
    known = set(re.findall(r'QT_TR_NOOP\("([^"]+)"\)', note))
    assert {tell(lack)[0] for lack in Lack} <= known
    for pin in ("111111", "123456", "121314"):
        with pytest.raises(KioskError) as told:
            refuse_weak(pin)
        assert told.value.sentence in known
