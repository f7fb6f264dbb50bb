"""From the first start to a live stand that is guarded, by touch, with sticks that are folders."""

import shutil

import pytest

from kiosk.pack.read import read_pack
from kiosk.petition.record import decode
from kiosk.resources import bundled_campaign
from kiosk.sealing.keys import new_campaign_key
from kiosk.sealing.unseal import Unsealer
from kiosk.stand.access import STICK_FILE, Access
from kiosk.stand.folders import is_live
from kiosk.stand.setup import open_live
from kiosk.stand.setup_stick import read_setup
from tests.journeys.guide_ways import at_the_door, go_live, stays, to_words
from tests.journeys.panel_ways import PIN, sign
from tests.journeys.sticks import FolderSticks
from tests.journeys.window import WAIT
from tests.support import EVENT, live_pack_folder, sealed_records


@pytest.fixture
def sticks():
    return FolderSticks()


# --- the whole way ------------------------------------------------------------------------------


def test_from_the_first_start_to_a_live_signature_and_back_after_a_restart(
    stand, stick, keys, tmp_path
):
    with stand() as driver:
        assert driver.items("practiceBanner")
        go_live(driver)
        assert is_live(tmp_path / "data")
        driver.tap("guideNext")
        driver.arrived("appeal")
        assert driver.items("practiceBanner") == []
        assert stays(driver)
        sign(driver, "Amina Bibi")
        assert stays(driver)
        assert driver.shown.screen.property("count") == 1
    with stand() as driver:  # as after a power cut: no PIN is asked for, and it is guarded
        assert driver.items("practiceBanner") == []
        assert driver.shown.screen.property("count") == 1
        assert stays(driver)
        sign(driver, "Second Person")
    live = open_live(tmp_path / "data")
    assert (live.event.name, live.event.place) == (EVENT.name, EVENT.place)
    records = [
        decode(Unsealer(keys[0].identity_file()).unseal(sealed))
        for sealed in sealed_records(live.ledger)
    ]
    live.close()
    assert sorted(record.name for record in records) == ["Amina Bibi", "Second Person"]


def test_another_pack_speaks_at_once(stand, sticks, keys, tmp_path):
    river = tmp_path / "organiser" / "river"
    shutil.copytree("tests/packs/clean-river", river)
    toml = river / "campaign.toml"
    listed = f'sealed_to = ["{keys[0].public}", "{keys[1].public}"]'
    toml.write_text(toml.read_text("utf-8").replace("sealed_to = []", listed), "utf-8")
    sticks.plug(tmp_path / "organiser")
    with stand() as driver:
        to_words(driver, "river")
        driver.tap("guideNext")
        driver.step("guideEvent")
        driver.tap("guideNext")
        driver.step("guideLive")
        driver.tap("guideNext")
        driver.step("guideDone")
        driver.tap("guideNext")
        driver.arrived("appeal")
        assert driver.shown.campaign.property("headline") == (
            read_pack(river).language("fr").appeal.headline
        )
        assert driver.items("language_fa")
        assert driver.items("language_ug") == []
        assert driver.text("readAndSign") == "Lire et signer"


def test_two_taps_and_a_pin_set_up_another_kiosk(stand, stick, sticks, keys, tmp_path):
    first = tmp_path / "first"
    first.mkdir()
    with stand() as driver:
        go_live(driver)
        sticks.plug(first)
        driver.tap("wantSetup")
        driver.tap("stick_first")
        driver.qtbot.waitUntil(lambda: bool(driver.items("guideMade")), timeout=WAIT)
    setup = read_setup(first)
    assert setup is not None
    assert setup.event.name == EVENT.name
    with stand("second") as driver:
        driver.tap("practiceBanner")  # one
        driver.type_pin("730182")
        driver.step("guideSetup")
        assert EVENT.name in driver.text("guideWhat")
        driver.tap("guideNext")  # two
        driver.step("guideDone")
        assert stays(driver)
    second = open_live(tmp_path / "second")
    assert second.event == setup.event
    assert second.pack.digest == setup.pack.digest
    second.close()
    devices = [open_live(tmp_path / one) for one in ("data", "second")]
    assert devices[0].device != devices[1].device
    for one in devices:
        one.close()


# --- the door -----------------------------------------------------------------------------------


def test_the_pin_opens_the_panel_and_a_wrong_one_counts_down(stand, stick):
    with stand() as driver:
        go_live(driver)
        driver.tap("guideNext")
        driver.arrived("appeal")
        at_the_door(driver)
        for left in ("4", "3"):
            driver.digits("111222")
            driver.qtbot.waitUntil(lambda: bool(driver.items("pinAnswer")), timeout=WAIT)
            assert left in driver.text("pinAnswer")
        driver.digits(PIN)
        driver.step("panel")
        driver.tap("act_leave")
        assert driver.left == [True]


def test_the_volunteers_stick_opens_the_panel_in_a_lock_out(stand, stick, sticks, tmp_path):
    own = tmp_path / "volunteers"
    own.mkdir()
    with stand() as driver:
        go_live(driver)
        assert driver.items("noStick"), "who goes on without one is told what it costs"
        sticks.plug(own)
        driver.tap("wantStick")
        driver.tap("stick_volunteers")
        driver.qtbot.waitUntil(lambda: bool(driver.items("guideMade")), timeout=WAIT)
        assert driver.items("noStick") == []
        assert (own / STICK_FILE).exists()
        driver.tap("guideNext")
        driver.arrived("appeal")
        sticks.plug()
        at_the_door(driver)
        for _ in range(5):
            driver.digits("111222")
        driver.digits(PIN)  # not compared: it is too soon
        driver.frame()
        assert driver.items("panel") == []
        sticks.plug(own)
        driver.shown.volunteer.lookForStick()
        driver.step("panel")


def test_each_volunteer_gets_a_stick_of_their_own_in_the_guide(stand, stick, sticks, tmp_path):
    both = [tmp_path / name for name in ("anna", "bilal")]
    for own in both:
        own.mkdir()
    with stand() as driver:
        go_live(driver)
        sticks.plug(*both)
        driver.tap("wantStick")
        driver.tap("stick_anna")
        driver.qtbot.waitUntil(lambda: bool(driver.items("guideMade")), timeout=WAIT)
        door = Access(tmp_path / "data")
        driver.shown.guide.makeStick("bilal")
        driver.qtbot.waitUntil(lambda: door.opens(both[1]), timeout=WAIT)
        assert door.opens(both[0]), "the first volunteer's stick still opens"


def test_a_pin_that_is_set_guards_the_rehearsal_and_its_guide(stand, sticks):
    with stand() as driver:
        driver.to_guide()
        driver.tap("guideNext")
        driver.type_pin(PIN)
        driver.step("guideCampaign")
        driver.tap("guideClose")
        driver.arrived("appeal")
        assert stays(driver)
        assert "Esc" not in driver.text("practiceBanner")
        driver.shown.guide.open()
        assert driver.shown.guide.property("page") == ""
        driver.tap("practiceBanner")
        driver.step("pin")
        driver.digits(PIN)
        driver.step("panel")
        driver.tap("act_guide")
        driver.step("guideLanguage")


# --- a new wording on a live stand ---------------------------------------------------------------


def next_version(stick, *keys):
    shutil.rmtree(stick / "wives", ignore_errors=True)
    version = f"version = {read_pack(bundled_campaign()).version}"
    return live_pack_folder(stick / "next", *keys, **{version: "version = 99"})


def to_new_wording(driver):
    driver.tap("guideNext")
    driver.arrived("appeal")
    sign(driver, "Amina Bibi")
    at_the_door(driver)
    driver.digits(PIN)
    driver.step("panel")
    driver.tap("act_guide")
    driver.step("guideCampaign")
    driver.tap("pack_next")
    driver.step("guideWording")
    driver.tap("guideNext")
    driver.step("guideWords")
    driver.tap("guideNext")
    driver.step("guideLive")
    driver.tap("guideNext")


def test_other_keys_are_refused_while_signatures_are_not_exported(stand, stick, keys, tmp_path):
    with stand() as driver:
        go_live(driver)
        next_version(stick, keys[0], new_campaign_key())
        to_new_wording(driver)
        assert "not exported yet" in driver.told()
        assert driver.shown.screen.opened().pack.version != 99
        driver.tap("guideClose")
        driver.arrived("appeal")
        sign(driver, "Second Person")  # as it was


def test_a_new_wording_with_the_same_keys_goes_on_at_once(stand, stick, keys):
    with stand() as driver:
        go_live(driver)
        next_version(stick, *keys)
        to_new_wording(driver)
        driver.arrived("appeal")
        assert driver.shown.screen.opened().pack.version == 99
        assert driver.shown.screen.property("count") == 1
        sign(driver, "Second Person")
        assert driver.shown.guide.property("page") == ""


def test_a_new_wording_is_read_beside_the_old_before_its_words_are_compared(stand, stick, keys):
    with stand() as driver:
        go_live(driver)
        newer = next_version(stick, *keys)
        old = driver.shown.screen.opened().pack
        for changed in ("appeal.ur.md", "consent.en.md"):
            text = (newer / changed).read_text("utf-8")
            (newer / changed).write_text(f"{text}\nXYZ\n", "utf-8")
        title = (newer / "appeal.ug.md").read_text("utf-8").replace("# ", "# ABC ", 1)
        (newer / "appeal.ug.md").write_text(title, "utf-8")
        driver.tap("guideNext")
        driver.arrived("appeal")
        at_the_door(driver)
        driver.digits(PIN)
        driver.step("panel")
        driver.tap("act_guide")
        driver.step("guideCampaign")
        driver.tap("pack_next")
        driver.step("guideWording")
        assert str(old.version) in driver.text("wordingVersions")
        assert "99" in driver.text("wordingVersions")
        shown = {one.property("text") for one in driver.items("textAfter")}
        assert shown == {"XYZ", f"ABC {old.language('ug').appeal.headline}"}
        (before,) = driver.items("textBefore")
        assert before.property("text") == old.language("ug").appeal.headline
        driver.tap("guideNext")
        driver.step("guideWords")
        driver.tap("guideBack")
        driver.step("guideWording")
        driver.tap("guideBack")
        driver.step("guideCampaign")
