"""From the first start to a live stand that is guarded, by touch, with sticks that are folders."""

import re
import shutil

import pytest
from PySide6.QtCore import Qt

from kiosk.app.place import find_place
from kiosk.errors import KioskError
from kiosk.pack.read import read_pack
from kiosk.petition.record import decode
from kiosk.resources import bundled_campaign, ui
from kiosk.sealing.keys import new_campaign_key, pack_fingerprint
from kiosk.sealing.tested import KeyTest
from kiosk.sealing.unseal import Unsealer
from kiosk.stand.access import STICK_FILE, Access, refuse_weak
from kiosk.stand.campaign_key import KEY_FILE
from kiosk.stand.folders import is_live
from kiosk.stand.live import Lack, tell
from kiosk.stand.setup import open_live
from kiosk.stand.setup_stick import FOLDER, read_setup, write_setup
from tests.journeys.sticks import FolderSticks, at_stand
from tests.journeys.test_window import to_consent
from tests.journeys.window import WAIT
from tests.support import EVENT, live_pack_folder, mounted, root_only, sealed_records

PIN = "604913"


@pytest.fixture
def sticks():
    return FolderSticks()


@pytest.fixture
def keys():
    return new_campaign_key(), new_campaign_key()


@pytest.fixture
def stick(tmp_path, keys, sticks):
    """A stick with the organiser's pack, sealed to two keys."""
    folder = tmp_path / "organiser"
    folder.mkdir()
    live_pack_folder(folder / "wives", *keys)
    sticks.plug(folder)
    return folder


@pytest.fixture
def stand(qtbot, tmp_path, monkeypatch, sticks):
    return lambda data="data": at_stand(qtbot, tmp_path / data, monkeypatch, sticks)


def to_words(driver, pack="wives"):
    driver.to_guide()
    driver.tap("guideNext")
    driver.type_pin(PIN)
    driver.step("guideCampaign")
    driver.tap(f"pack_{pack}")
    driver.step("guideWords")


def to_live(driver):
    to_words(driver)
    driver.tap("guideNext")
    driver.step("guideEvent")
    driver.fill("eventName", EVENT.name)
    driver.put_keyboard_away()
    driver.fill("eventPlace", EVENT.place)
    driver.put_keyboard_away()
    driver.tap("guideNext")
    driver.step("guideLive")


def go_live(driver):
    to_live(driver)
    driver.tap("guideNext")
    driver.step("guideDone")


def sign(driver, name):
    to_consent(driver, name)
    driver.tap("agree")
    driver.arrived("thanks")
    driver.tap("nextPerson")
    driver.arrived("appeal")


def stays(driver):
    """Escape, Alt+F4, Ctrl+Q and a request to close leave nothing."""
    driver.key(Qt.Key.Key_Escape)
    driver.key(Qt.Key.Key_F4, modifiers=Qt.KeyboardModifier.AltModifier)
    driver.key(Qt.Key.Key_Q, modifiers=Qt.KeyboardModifier.ControlModifier)
    driver.window.close()
    driver.frame()
    return driver.left == [] and driver.window.isVisible()


def at_the_door(driver):
    driver.key(
        Qt.Key.Key_V,
        modifiers=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    driver.shown.volunteer.open()
    driver.step("pin")


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


# --- what does not work is told in one sentence -------------------------------------------------


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


# --- a key made here ----------------------------------------------------------------------------


@root_only
def test_a_key_is_made_copied_and_tried_and_never_lies_on_the_disk(stand, sticks, tmp_path):
    with (
        mounted(tmp_path / "one", "2m") as one,
        mounted(tmp_path / "two", "2m") as two,
        stand() as driver,
    ):
        sticks.plug(one, two)
        driver.to_guide()
        driver.tap("guideNext")
        driver.type_pin(PIN)
        driver.step("guideCampaign")
        driver.tap("newKey")
        driver.step("guideNewKey")
        driver.tap("stick_one")
        driver.step("guideKeyWords")
        phrase = driver.text("passphrase").strip("\u2066\u2069")
        assert len(phrase.split()) == 7
        driver.tap("guideNext")
        driver.step("guideKeyCopy")
        assert driver.shown.guide.property("passphrase") == ""
        driver.tap("stick_one")
        assert "same stick" in driver.told()
        driver.tap("stick_two")
        driver.step("guideWords")
        assert (one / KEY_FILE).read_bytes() == (two / KEY_FILE).read_bytes()
        driver.tap("guideNext")
        driver.step("guideCopies")
        driver.fill("passphrase", "wrong words")
        driver.put_keyboard_away()
        driver.tap("stick_one")
        assert "passphrase" in driver.told()
        driver.fill("passphrase", phrase)
        driver.put_keyboard_away()
        driver.tap("stick_one")
        driver.qtbot.waitUntil(lambda: "1 of 2" in driver.text("copiesOpened"), timeout=WAIT)
        driver.step("guideCopies")
        driver.tap("stick_two")
        driver.step("guideEvent")
        driver.tap("guideNext")
        driver.step("guideLive")
        driver.tap("guideNext")
        driver.step("guideDone")
        kept = b"".join(
            path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file()
        )
        assert b"BEGIN AGE ENCRYPTED" not in kept
        assert phrase.split()[0].encode() + b" " + phrase.split()[1].encode() not in kept


@root_only
def test_a_pack_without_a_key_leads_to_a_new_one_for_the_same_petition(stand, sticks, tmp_path):
    organiser = tmp_path / "organiser"
    shutil.copytree("tests/packs/clean-river", organiser / "river")
    headline = read_pack(organiser / "river").language("fr").appeal.headline
    with mounted(tmp_path / "one", "2m") as one, stand() as driver:
        sticks.plug(organiser, one)
        to_words(driver, "river")
        driver.tap("guideNext")
        driver.step("guideNewKey")
        assert driver.told() == tell(Lack.KEY)[0]
        assert headline in driver.text("keyIsFor")
        assert tell(Lack.TEST)[0] not in driver.shown.guide.property("plan")["lacks"]
        driver.tap("stick_one")
        driver.step("guideKeyWords")
        driver.tap("guideNext")
        driver.step("guideKeyCopy")
        assert driver.items("keyIsFor") == []
        assert [read_pack(made).id for made in one.iterdir() if made.is_dir()] == ["clean-river"]


@root_only
def test_a_key_made_before_any_pack_is_chosen_is_for_the_petition_in_practice(
    qtbot, sticks, tmp_path, monkeypatch
):
    shutil.copytree("tests/packs/clean-river", tmp_path / "river")
    data = tmp_path / "data"
    place = find_place(tmp_path / "river", data)
    with (
        mounted(tmp_path / "one", "2m") as one,
        at_stand(qtbot, data, monkeypatch, sticks, place=place) as driver,
    ):
        sticks.plug(one)
        driver.to_guide()
        driver.tap("guideNext")
        driver.type_pin(PIN)
        driver.step("guideCampaign")
        driver.tap("newKey")
        driver.step("guideNewKey")
        driver.tap("stick_one")
        driver.step("guideKeyWords")
        assert [read_pack(made).id for made in one.iterdir() if made.is_dir()] == ["clean-river"]


def test_two_parts_of_one_stick_are_one_copy_of_the_only_key(tmp_path, stand, sticks):
    """One lost stick must not lose every signature."""
    key = new_campaign_key()
    one, part, other = (tmp_path / name for name in ("one", "part", "other"))
    for folder in (one, part, other):
        folder.mkdir()
        (folder / KEY_FILE).write_text(key.identity_file())
    live_pack_folder(one / "wives", key)
    sticks.plug(one, part, other)
    sticks.one_stick(one, part)
    with stand() as driver:
        to_words(driver)
        driver.tap("guideNext")
        driver.step("guideCopies")
        for stick in ("one", "part"):
            driver.tap(f"stick_{stick}")
            driver.step("guideCopies")
            assert "1 of 2" in driver.text("copiesOpened")
        driver.tap("stick_other")
        driver.step("guideEvent")


@root_only
def test_no_second_copy_goes_to_another_part_of_the_same_stick(tmp_path, stand, sticks):
    with (
        mounted(tmp_path / "one", "4m") as one,
        mounted(tmp_path / "part", "4m") as part,
        stand() as driver,
    ):
        sticks.plug(one, part)
        sticks.one_stick(one, part)
        driver.to_guide()
        driver.tap("guideNext")
        driver.type_pin(PIN)
        driver.step("guideCampaign")
        driver.tap("newKey")
        driver.step("guideNewKey")
        driver.tap("stick_one")
        driver.step("guideKeyWords")
        driver.tap("guideNext")
        driver.step("guideKeyCopy")
        driver.tap("stick_part")
        assert "same stick" in driver.told()
        assert not (part / KEY_FILE).exists()


def test_every_lack_and_weak_pin_is_told_in_the_language_shown():
    note = ui("Petition", "Volunteer", "FaultNote.qml").read_text("utf-8")
    known = set(re.findall(r'QT_TR_NOOP\("([^"]+)"\)', note))
    assert {tell(lack)[0] for lack in Lack} <= known
    for pin in ("111111", "123456", "121314"):
        with pytest.raises(KioskError) as told:
            refuse_weak(pin)
        assert told.value.sentence in known
