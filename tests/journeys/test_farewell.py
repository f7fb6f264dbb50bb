"""A stand is closed for good, by touch, and says nothing of what it was."""

import errno

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.app.window import Next
from kiosk.bundle.statement import parse_statement
from kiosk.errors import Kind, KioskError
from kiosk.pack.read import read_pack
from kiosk.petition.receipt import new_code
from kiosk.petition.signature import Event
from kiosk.sealing.keys import key_fingerprint, new_campaign_key
from kiosk.stand.access import Access
from kiosk.stand.closing_down import CLOSING
from kiosk.stand.export import export
from kiosk.stand.folders import is_live
from kiosk.stand.setup import go_live, open_live
from tests.journeys.panel_ways import PIN, enter, export_to, hold
from tests.journeys.signer_ways import qr_texts
from tests.journeys.sticks import at_stand, folder_sticks
from tests.journeys.window import WAIT
from tests.support import DAY, draft, live_pack_folder, pack
from tests.support import sign as sign_at

CAMPAIGN = "canary-of-the-campaign"
HALL = "Canary Hall"
NAMED = Event("Canary assembly", HALL, DAY)


@pytest.fixture
def sticks(tmp_path):
    return folder_sticks(tmp_path, "one", "two")


@pytest.fixture
def data(tmp_path):
    """A live stand with a PIN and two signatures, closed again."""
    key = new_campaign_key()
    own = pack().id
    folder = live_pack_folder(tmp_path / "pack", key, **{f'id = "{own}"': f'id = "{CAMPAIGN}"'})
    assert read_pack(folder).id == CAMPAIGN
    data = tmp_path / "data"
    stand = go_live(data, folder, NAMED)
    sign_at(stand, [draft(), draft("Bibi Jan")])
    Access(data).set_pin(PIN)
    stand.close()
    return data


# --- closing for good ---------------------------------------------------------------------------


def canaries(data):
    stand = open_live(data)
    words = [CAMPAIGN, HALL, *key_fingerprint(stand.device).words, stand.device.hex()]
    pack = stand.pack.digest.hex()
    stand.ledger.close()
    return [CAMPAIGN, HALL, NAMED.name, pack, words[-1], "argon2"]


def found(canaries, *folders):
    """Which of the canaries stand in a file of these folders, or in a file's name."""
    held = b""
    for path in (path for folder in folders if folder.exists() for path in folder.rglob("*")):
        held += str(path.relative_to(path.anchor)).encode() + b"\0"
        if path.is_file() and path.stat().st_size < 64 << 20:
            held += path.read_bytes()
    return [
        one
        for one in canaries
        if one.encode() in held or one.encode("utf-16-le") in held or _raw(one) in held
    ]


def _raw(one):
    try:
        return bytes.fromhex(one)
    except ValueError:
        return one.encode()


def read_both_back(driver):
    driver.tap("act_close")
    driver.step("closing")
    assert driver.items("closingNext") == []
    for stick in ("one", "two"):
        driver.tap(f"stick_{stick}")
        driver.qtbot.waitUntil(
            lambda stick=stick: driver.shown.volunteer.property("said").get("read") == stick,
            timeout=WAIT,
        )
        driver.step("closing")


def to_sure(driver):
    read_both_back(driver)
    driver.tap("closingNext")
    driver.step("closingStatement")
    driver.tap("closingNext")
    driver.step("closingSure")


def test_the_statement_of_an_export_is_found_again_in_the_panel(qtbot, data, monkeypatch, sticks):
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        enter(driver)
        driver.tap("act_statements")
        driver.step("statements")
        assert driver.items("statementSms") == []
        driver.tap("toPanel")
        driver.step("panel")
        export_to(driver, "one")
        driver.tap("act_statements")
        driver.step("statements")
        told = parse_statement(driver.text("statementSms").strip("\u2066\u2069"))
        assert (told.number, told.count, told.rehearsal) == (1, 2, False)
        driver.shown.closing.ask()
        driver.step("statements")  # from here nothing is closed


def test_a_stand_is_closed_for_good_and_says_nothing_of_the_past(
    qtbot, data, monkeypatch, sticks, tmp_path
):
    home, cache = tmp_path / "home", tmp_path / "cache"
    for name, folder in (("HOME", home), ("XDG_CACHE_HOME", cache), ("XDG_DATA_HOME", home)):
        folder.mkdir(exist_ok=True)
        monkeypatch.setenv(name, str(folder))
    planted = canaries(data)
    assert found(planted, data) == planted, "the search is blind"
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        enter(driver)
        driver.tap("act_close")
        driver.step("closing")
        assert "no stick yet" in driver.text("closingState")
        driver.tap("closingExport")
        driver.step("export")
        driver.tap("stick_one")
        driver.step("exported")
        driver.tap("toPanel")
        driver.step("panel")
        export_to(driver, "two")
        read_both_back(driver)
        driver.tap("closingNext")
        driver.step("closingStatement")
        told = parse_statement(driver.text("statementSms").strip("\u2066\u2069"))
        assert (told.count, told.rehearsal) == (2, False)
        driver.scroll_to(driver.item("statementQr"))
        assert [parse_statement(code) for code in qr_texts(driver.picture())] == [told]
        driver.tap("closingNext")
        driver.step("closingSure")
        keep, yes = driver.item("closingKeep"), driver.item("closingYes")
        assert (keep.width(), keep.height()) == (yes.width(), yes.height())
        point = hold(driver, 60_000)  # too short a while
        QTest.touchEvent(driver.window, driver.finger).release(0, point, driver.window).commit()
        driver.frame()
        assert is_live(data)
        hold(driver, 50)
        driver.qtbot.waitUntil(lambda: driver.followed == [Next.FIRST], timeout=WAIT)
        assert not is_live(data)
    assert found(planted, data, home, cache) == []
    assert found(planted, tmp_path / "one") != [], "the sticks keep theirs"
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:  # what follows: a first start
        assert driver.items("practiceBanner")
        assert driver.shown.screen.property("count") == 0
        assert not driver.shown.access.guarded()
        driver.key(Qt.Key.Key_Escape)
        assert driver.left == [True]
    assert found(planted, data, home, cache) == []


def test_no_leads_back_and_deletes_nothing(driver, data, tmp_path):
    for stick in ("one", "two"):
        export(data, tmp_path / stick, rehearsal=False)
    enter(driver)
    to_sure(driver)
    driver.tap("closingKeep")
    driver.step("panel")
    assert driver.shown.volunteer.property("total") == 2
    assert is_live(data)


def test_one_stick_read_twice_does_not_do(driver, data, tmp_path):
    export(data, tmp_path / "one", rehearsal=False)
    enter(driver)
    read_both_back(driver)
    assert "no bundle" in driver.text("closingRead"), "the second stick is empty"
    driver.tap("stick_one")
    driver.qtbot.waitUntil(
        lambda: driver.shown.volunteer.property("said").get("whole") == 1, timeout=WAIT
    )
    assert driver.items("closingNext") == []
    driver.shown.closing.ask()
    driver.shown.closing.close()
    assert driver.items("closingSure") == []
    assert is_live(data)


def test_a_disk_that_refuses_half_way_lets_nobody_sign_and_goes_on_at_the_next_start(
    qtbot, data, monkeypatch, sticks, tmp_path
):
    from kiosk.stand import unfinished

    real = unfinished._overwrite

    def refuse(path):
        raise OSError(errno.EIO, "refused")

    for stick in ("one", "two"):
        export(data, tmp_path / stick, rehearsal=False)
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        enter(driver)
        to_sure(driver)
        monkeypatch.setattr(unfinished, "_overwrite", refuse)
        hold(driver, 50)
        assert driver.told() == "Not everything could be deleted."
        assert driver.items("closingKeep") == driver.items("closingYes") == []
        assert (data / CLOSING).exists()
        monkeypatch.setattr(unfinished, "_overwrite", real)
        driver.shown.volunteer.grow_quiet(3600)  # nobody comes
        assert driver.items("closingAgain")
        stand = driver.shown.screen.opened()
        assert stand.can_sign() is Kind.STORAGE
        with pytest.raises(KioskError, match="being closed"):
            stand.collect(draft("After the end"))
        with pytest.raises(KioskError, match="being closed"):
            stand.withdraw(new_code())
        driver.tap("closingAgain")
        assert driver.followed == [Next.FIRST]
    unfinished.finish(data)
    assert not is_live(data)
    assert list(data.iterdir()) == []
