"""What headquarters confirms, read at the panel and cleared there; nobody else is believed."""

import shutil
from dataclasses import replace
from datetime import date

import pytest

from kiosk.bundle.acknowledgement import SUFFIX, Acknowledgement, write_acknowledgement
from kiosk.bundle.manifest import Manifest
from kiosk.headquarters.acknowledge import acknowledge
from kiosk.headquarters.backup import back_up
from kiosk.headquarters.intake import accept_device, bind, intake
from kiosk.headquarters.register.store import Register
from kiosk.pack.read import read_pack
from kiosk.sealing.keys import SigningKey, key_fingerprint, new_campaign_key, office_public
from kiosk.stand.folders import LIVE, PACK
from kiosk.stand.setup import go_live
from tests.journeys.panel_ways import sign, to_panel
from tests.journeys.sticks import FolderSticks, at_stand
from tests.journeys.window import WAIT
from tests.support import EVENT, live_pack_folder, sealed_records

OFFICE, OTHER = SigningKey.new(), SigningKey.new()
TODAY = date(2026, 3, 20)


@pytest.fixture
def sticks(tmp_path):
    found = FolderSticks()
    (tmp_path / "stick").mkdir()
    found.plug(tmp_path / "stick")
    return found


@pytest.fixture
def driver(qtbot, tmp_path, monkeypatch, sticks):
    """A live stand whose pack names an office."""
    named = {"office_keys = []": f'office_keys = ["{office_public(OFFICE.public)}"]'}
    folder = live_pack_folder(tmp_path / "pack", new_campaign_key(), **named)
    go_live(tmp_path / "data", folder, EVENT).close()
    with at_stand(qtbot, tmp_path / "data", monkeypatch, sticks) as one:
        yield one


def stand(driver):
    return driver.shown.screen.opened()


def export(driver):
    to_panel(driver)
    driver.tap("act_export")
    driver.step("export")
    driver.tap("stick_stick")
    driver.step("exported")
    driver.tap("toPanel")
    driver.step("panel")


def read(driver):
    driver.tap("act_acknowledge")
    settled(driver, "acknowledged")


def settled(driver, page):
    """Waits until a page is there, after what is done in a thread."""
    driver.qtbot.waitUntil(lambda: bool(driver.items(page)), timeout=WAIT)
    driver.qtbot.waitUntil(lambda: not driver.shown.volunteer.property("working"), timeout=WAIT)
    driver.step(page)


def reasons(driver):
    return [one.property("text") for one in driver.items("reason")]


def at_headquarters(tmp_path, driver, other_volume):
    """The stick comes in, is backed up elsewhere, and goes back with what the office signs."""
    data, stick = tmp_path / "data", tmp_path / "stick"
    register = Register(str(tmp_path / "register.sqlite"), make=True)
    bind(register, read_pack(data / LIVE / PACK), rehearsal=False)
    assert intake(register, [stick], False, TODAY).refused == ()
    accept_device(register, str(key_fingerprint(stand(driver).device)), TODAY)
    back_up(register, other_volume, TODAY)
    written = acknowledge(register, OFFICE, stick)
    register.close()
    return written


def right(driver):
    """What headquarters would write of everything that was exported."""
    here = stand(driver)
    digests = [(one.number, Manifest.from_bytes(one.manifest)) for one in here.ledger.bundles()]
    return Acknowledgement(
        campaign=here.pack.id,
        petition=here.pack.petition.id,
        device=here.device.hex(),
        rehearsal=False,
        bundles=tuple((number, manifest.digest.hex()) for number, manifest in digests),
        total=100,
        office=office_public(OFFICE.public),
    )


def give(tmp_path, data):
    (tmp_path / "stick" / f"from-home{SUFFIX}").write_bytes(data)


# --- the whole loop ------------------------------------------------------------------------------


def test_exported_taken_in_backed_up_confirmed_and_cleared(driver, tmp_path, other_volume):
    for _ in range(3):
        sign(driver)
    export(driver)
    assert at_headquarters(tmp_path, driver, other_volume).total == 3
    driver.tap("toAppeal")
    driver.arrived("appeal")
    sign(driver)  # after the export: this one must stay
    to_panel(driver)
    assert driver.shown.volunteer.property("confirmed") == 0
    read(driver)
    assert reasons(driver) == []
    assert "3" in driver.text("confirmedText")
    assert driver.text("campaignTotal").endswith("3")
    driver.tap("act_clear")
    driver.step("clear")
    shown = [driver.text(name) for name in ("clearGone", "clearStays", "clearCount")]
    assert shown == ["3", "1", "4"]
    driver.tap("goOnClear")
    driver.step("clearSure")
    yes, no = driver.item("clearYes"), driver.item("clearNo")
    assert (yes.width(), yes.height()) == (no.width(), no.height())
    driver.tap("clearNo")
    driver.step("panel")
    assert len(sealed_records(stand(driver).ledger)) == 4
    driver.tap("act_clear")
    driver.step("clear")
    driver.tap("goOnClear")
    driver.step("clearSure")
    driver.tap("clearYes")
    settled(driver, "cleared")
    shown = [driver.text(name) for name in ("clearGone", "clearStays", "clearCount")]
    assert shown == ["3", "1", "4"]
    assert len(sealed_records(stand(driver).ledger)) == 1
    driver.tap("toPanel")
    driver.step("panel")
    assert driver.shown.volunteer.property("total") == 4
    assert driver.shown.volunteer.property("everywhere") == 3
    assert driver.items("factEverywhere")
    driver.tap("act_clear")
    driver.step("clear")
    assert driver.items("nothingToClear")
    assert driver.items("goOnClear") == []
    driver.tap("toPanel")
    driver.step("panel")
    driver.tap("toAppeal")
    driver.arrived("appeal")
    assert driver.shown.screen.property("count") == 4
    assert driver.text("countText").startswith("4 ")
    sign(driver)
    assert driver.shown.screen.property("count") == 5


# --- what is not believed ------------------------------------------------------------------------


def forged(one):
    data = bytearray(write_acknowledgement(one, OFFICE))
    data[-5] ^= 1
    return bytes(data)


def another_office(one):
    return write_acknowledgement(replace(one, office=office_public(OTHER.public)), OTHER)


def another_campaign(one):
    return write_acknowledgement(replace(one, campaign="another"), OFFICE)


def of_a_practice(one):
    return write_acknowledgement(replace(one, rehearsal=True), OFFICE)


def mismatching(one):
    (_, first), (_, second) = one.bundles
    return write_acknowledgement(replace(one, bundles=((1, second), (2, first))), OFFICE)


def damaged(one):
    return write_acknowledgement(one, OFFICE)[:-9]


def of_another_stand(one):
    return write_acknowledgement(replace(one, device="ab" * 32), OFFICE)


WRONG = {
    forged: "forged",
    another_office: "an office that this campaign's pack does not name",
    another_campaign: "of another campaign",
    of_a_practice: "of a practice, and this stand is live",
    mismatching: "a bundle that this stand did not write",
    damaged: "damaged",
    of_another_stand: "for other stands",
}


@pytest.mark.parametrize("make", WRONG, ids=lambda make: make.__name__)
def test_a_wrong_one_changes_nothing_and_says_why_in_one_sentence(driver, tmp_path, make):
    for _ in range(2):
        sign(driver)
        export(driver)
        driver.tap("toAppeal")
        driver.arrived("appeal")
    give(tmp_path, make(right(driver)))
    to_panel(driver)
    read(driver)
    [reason] = reasons(driver)
    assert WRONG[make] in reason
    assert driver.items("act_clear") == []
    assert "0" in driver.text("confirmedText")
    assert driver.items("campaignTotal") == []
    assert stand(driver).ledger.clearable() == 0
    driver.tap("toPanel")
    driver.step("panel")
    # The control: the same way with the true file.
    give(tmp_path, write_acknowledgement(right(driver), OFFICE))
    read(driver)
    assert reasons(driver) == []
    assert stand(driver).ledger.clearable() == 2


def test_a_stale_one_changes_nothing(driver, tmp_path):
    for _ in range(2):
        sign(driver)
        export(driver)
        driver.tap("toAppeal")
        driver.arrived("appeal")
    whole = right(driver)
    give(tmp_path, write_acknowledgement(whole, OFFICE))
    to_panel(driver)
    read(driver)
    driver.tap("toPanel")
    driver.step("panel")
    give(tmp_path, write_acknowledgement(replace(whole, bundles=whole.bundles[:1]), OFFICE))
    read(driver)
    [reason] = reasons(driver)
    assert "older" in reason
    assert "2" in driver.text("confirmedText")
    driver.tap("toPanel")
    driver.step("panel")
    give(tmp_path, write_acknowledgement(whole, OFFICE))
    read(driver)
    [reason] = reasons(driver)
    assert "confirmed here before" in reason


def test_it_waits_for_a_stick_and_tells_of_one_without_a_file(driver, sticks, tmp_path):
    sticks.plug()
    to_panel(driver)
    driver.tap("act_acknowledge")
    driver.step("acknowledge")
    sticks.plug(tmp_path / "stick")
    settled(driver, "acknowledged")
    [reason] = reasons(driver)
    assert "no acknowledgement on the stick" in reason


def test_a_stick_that_cannot_be_opened_is_told(driver, sticks, tmp_path):
    sticks.broken.add(tmp_path / "stick")
    to_panel(driver)
    driver.tap("act_acknowledge")
    driver.step("notice")
    assert driver.told() == "The stick cannot be opened."


def test_without_an_office_key_the_panel_says_why(qtbot, tmp_path, monkeypatch, sticks):
    with at_stand(qtbot, tmp_path / "practice", monkeypatch, sticks) as driver:
        sign(driver)
        to_panel(driver)
        for act, page in (("act_acknowledge", "acknowledge"), ("act_clear", "clear")):
            driver.tap(act)
            driver.step(page)
            assert "names no office key" in driver.text("noOffice")
            assert driver.items("goOnClear") == []
            driver.tap("toPanel")
            driver.step("panel")
        assert len(sealed_records(stand(driver).ledger)) == 1


def test_a_disk_that_fails_at_clearing_loses_nothing(driver, tmp_path, monkeypatch):
    from kiosk.ledger.store import Ledger, LedgerError

    sign(driver)
    export(driver)
    give(tmp_path, write_acknowledgement(right(driver), OFFICE))
    read(driver)

    def full(_ledger, _day):
        raise LedgerError("The disk is full.")

    monkeypatch.setattr(Ledger, "clear", full)
    driver.tap("act_clear")
    driver.step("clear")
    driver.tap("goOnClear")
    driver.step("clearSure")
    driver.tap("clearYes")
    driver.step("notice")
    assert driver.told() == "The disk is full."
    monkeypatch.undo()
    assert len(sealed_records(stand(driver).ledger)) == 1
    shutil.rmtree(tmp_path / "stick")
