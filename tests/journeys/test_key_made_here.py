"""A campaign key that is made by the guide: on two sticks, tried, and never on the disk."""

import shutil

import pytest

from kiosk.app.place import find_place
from kiosk.pack.read import read_pack
from kiosk.sealing.keys import new_campaign_key
from kiosk.stand.campaign_key import KEY_FILE
from kiosk.stand.live import Lack, tell
from tests.journeys.guide_ways import to_words
from tests.journeys.panel_ways import PIN
from tests.journeys.sticks import FolderSticks, at_stand
from tests.journeys.window import WAIT
from tests.support import live_pack_folder, mounted, root_only


@pytest.fixture
def sticks():
    return FolderSticks()


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
