"""Paper onto a stick, closing for good, practice at a live stand: by touch, in the real window."""

import errno
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.app.place import find_place
from kiosk.app.window import Next
from kiosk.bundle import volume
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
from tests.journeys.sticks import FolderSticks, at_stand
from tests.journeys.test_window import qr_texts, to_consent
from tests.journeys.window import WAIT
from tests.printing.test_paper import needs_poppler
from tests.support import (
    DAY,
    ROOT,
    draft,
    live_pack_folder,
    make_read_only,
    mounted,
    pack,
    root_only,
)
from tests.support import sign as sign_at

PIN = "604913"
DRAWN = 60_000
CAMPAIGN = "canary-of-the-campaign"
HALL = "Canary Hall"
NAMED = Event("Canary assembly", HALL, DAY)


@pytest.fixture
def sticks(tmp_path):
    found = FolderSticks()
    folders = [tmp_path / name for name in ("one", "two")]
    for folder in folders:
        folder.mkdir()
    found.plug(*folders)
    return found


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


@pytest.fixture
def driver(qtbot, data, monkeypatch, sticks):
    with at_stand(qtbot, data, monkeypatch, sticks) as one:
        yield one


def to_panel(driver):
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    driver.key(Qt.Key.Key_V, modifiers=held)
    driver.step("pin")
    driver.digits(PIN)
    driver.step("panel")


def sign(driver):
    to_consent(driver)
    driver.tap("agree")
    driver.arrived("thanks")
    driver.tap("nextPerson")
    driver.arrived("appeal")


def drawn(driver, page):
    """Waits for a poster to be drawn, which takes long where the machine does more than that."""
    driver.qtbot.waitUntil(lambda: bool(driver.items(page)), timeout=DRAWN)
    driver.step(page)


def files(folder):
    return sorted(path.name for path in folder.iterdir())


# --- paper --------------------------------------------------------------------------------------


def test_the_poster_and_the_sheet_go_onto_a_stick(driver, tmp_path):
    to_panel(driver)
    driver.tap("act_print")
    driver.step("print")
    driver.tap("print_ur")
    driver.tap("print_A3")
    driver.tap("stick_two")
    drawn(driver, "printed")
    written = ["poster-ur-A3.pdf", "poster-ur-A3.png", "sheet-ur-A4.pdf"]
    assert files(tmp_path / "two") == written
    assert files(tmp_path / "one") == []
    shown = [item.property("text").replace("\u2060", "") for item in driver.items("printedFile")]
    assert all(any(name in line for line in shown) for name in written)
    poster = Image.open(tmp_path / "two" / "poster-ur-A3.png")
    assert [one.text for one in zxingcpp.read_barcodes(poster)] == [
        driver.shown.campaign.property("onlineAddress")
    ]
    assert poster.height / poster.width == pytest.approx(420 / 297, rel=0.01)
    driver.tap("removeStick")
    driver.qtbot.waitUntil(lambda: driver.shown.volunteer.property("said")["safe"], timeout=WAIT)
    driver.tap("toPanel")
    driver.step("panel")


def to_fault(driver, stick="one"):
    to_panel(driver)
    driver.tap("act_print")
    driver.step("print")
    driver.tap(f"stick_{stick}")
    drawn(driver, "notice")
    return driver.told()


def test_no_poster_goes_onto_a_stick_that_holds_a_campaign_key(driver, tmp_path):
    (tmp_path / "one" / "backup").mkdir()
    (tmp_path / "one" / "backup" / "key").write_text(new_campaign_key().identity_file())
    assert to_fault(driver).startswith("A campaign key lies on that stick")
    assert files(tmp_path / "one") == ["backup"]


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "There is no room on that stick."),
        (errno.EROFS, "Nothing can be written on that stick."),
        (errno.EIO, "The stick could not be written."),
    ],
)
def test_a_stick_that_refuses_gets_a_plain_sentence(
    driver, tmp_path, monkeypatch, number, sentence
):
    written = []

    def refuse(path, pieces, mode):
        if path.parent == tmp_path / "one":
            written.append(path.name)
            path.write_bytes(b"half")
            raise OSError(number, os.strerror(number))
        return real(path, pieces, mode)

    real = volume._write
    monkeypatch.setattr(volume, "_write", refuse)
    assert to_fault(driver) == sentence
    assert written == ["poster-en-A4.pdf.partial"]
    assert files(tmp_path / "one") == [], "no half file bears the name"
    driver.tap("toPanel")
    driver.step("panel")


@root_only
def test_a_real_stick_that_is_full_or_cannot_be_written_gets_a_plain_sentence(
    driver, sticks, tmp_path
):
    with mounted(tmp_path / "full", "200k") as full, mounted(tmp_path / "sealed", "2m") as sealed:
        make_read_only(sealed)
        sticks.plug(full, sealed)
        assert to_fault(driver, "full") == "There is no room on that stick."
        assert [name for name in files(full) if name.endswith((".png", ".partial"))] == []
        driver.tap("toPanel")
        driver.step("panel")
        driver.tap("act_print")
        driver.step("print")
        driver.tap("stick_sealed")
        drawn(driver, "notice")
        assert driver.told() == "Nothing can be written on that stick."


def test_a_stick_that_was_pulled_gets_a_plain_sentence(driver, tmp_path):
    to_panel(driver)
    driver.tap("act_print")
    driver.step("print")
    (tmp_path / "one").rmdir()
    driver.tap("stick_one")
    drawn(driver, "notice")
    assert driver.told() == "The stick could not be written."


@needs_poppler
@pytest.mark.parametrize("language", ["en", "ur", "ug"])
def test_the_closing_statement_lies_beside_its_bundle_as_picture_and_pdf(
    driver, tmp_path, language
):
    driver.tap(f"language_{language}")
    to_panel(driver)
    driver.shown.screen.setLanguage(language)
    driver.tap("act_export")
    driver.step("export")
    driver.tap("stick_one")
    driver.step("exported")
    told = parse_statement(driver.text("statementSms").strip("\u2066\u2069"))
    assert parse_statement(driver.text("statementSpoken")) == told, "typed as it is read"
    driver.tap("saveStatement")
    driver.qtbot.waitUntil(lambda: bool(driver.items("statementSaved")), timeout=DRAWN)
    (bundle,) = (tmp_path / "one").glob("*.bundle")
    pdf, png = (tmp_path / "one" / f"{bundle.stem}-statement.{end}" for end in ("pdf", "png"))
    assert files(tmp_path / "one") == sorted(path.name for path in (bundle, pdf, png))
    assert png.stat().st_size < 200_000
    assert scanned(Image.open(png)) == told
    page = subprocess.run(["pdftoppm", "-r", "150", "-png", pdf], capture_output=True, check=True)
    assert scanned(Image.open(io.BytesIO(page.stdout))) == told
    assert (told.count, told.rehearsal) == (2, False)


def scanned(image):
    (code,) = zxingcpp.read_barcodes(image)
    return parse_statement(code.text)


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


def export_to(driver, stick):
    driver.tap("act_export")
    driver.step("export")
    driver.tap(f"stick_{stick}")
    driver.step("exported")
    driver.tap("toPanel")
    driver.step("panel")


def hold(driver, milliseconds):
    yes = driver.item("closingYes")
    yes.setProperty("holdFor", milliseconds)
    point = driver.centre("closingYes")
    QTest.touchEvent(driver.window, driver.finger).press(0, point, driver.window).commit()
    return point


def to_sure(driver):
    read_both_back(driver)
    driver.tap("closingNext")
    driver.step("closingStatement")
    driver.tap("closingNext")
    driver.step("closingSure")


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
        to_panel(driver)
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
    to_panel(driver)
    to_sure(driver)
    driver.tap("closingKeep")
    driver.step("panel")
    assert driver.shown.volunteer.property("total") == 2
    assert is_live(data)


def test_one_stick_read_twice_does_not_do(driver, data, tmp_path):
    export(data, tmp_path / "one", rehearsal=False)
    to_panel(driver)
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
        to_panel(driver)
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


# --- practice at a live stand -------------------------------------------------------------------


def test_a_live_stand_practises_apart_and_comes_back(qtbot, data, monkeypatch, sticks, tmp_path):
    ledger = data / "live" / "ledger.sqlite"
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        to_panel(driver)
        driver.tap("act_rehearse")
        driver.step("rehearse")
        driver.tap("beginPractice")
        assert driver.followed == [Next.PRACTISE]
    before = ledger.read_bytes()
    place = find_place(None, data).practice()
    with at_stand(qtbot, data, monkeypatch, sticks, place=place) as driver:
        assert driver.shown.screen.property("practice") is True
        assert driver.shown.screen.property("count") == 0
        assert driver.shown.campaign.property("headline")
        driver.key(Qt.Key.Key_Escape)
        assert driver.left == [], "the PIN still guards it"
        sign(driver)
        driver.tap("practiceBanner")
        driver.step("pin")
        driver.digits(PIN)
        driver.step("panel")
        for act in ("act_guide", "act_close", "act_rehearse", "act_event"):
            assert driver.items(act) == [], act
        driver.shown.guide.open()
        assert driver.shown.guide.property("page") == "", "no second stand is set up over it"
        export_to(driver, "one")
        (bundle,) = (tmp_path / "one").glob("*.bundle")
        assert b'"rehearsal":true' in bundle.read_bytes()
        assert ledger.read_bytes() == before
        driver.tap("act_toLive")
        assert driver.followed == [Next.LIVE]
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        acts = [one.act for one in driver.shown.screen.opened().ledger.journalled()]
        assert acts[-2:] == ["practice begun", "practice left"]
        assert driver.items("practiceBanner") == []
        assert driver.shown.screen.property("count") == 2


def test_a_practice_that_was_forgotten_goes_back_to_live(qtbot, data, monkeypatch, sticks):
    place = find_place(None, data).practice()
    with at_stand(qtbot, data, monkeypatch, sticks, place=place) as driver:
        driver.shown._grow_quiet(299)
        assert driver.followed == []
        driver.shown._grow_quiet(300)
        assert driver.followed == [Next.LIVE]
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        driver.shown._grow_quiet(100_000)
        assert driver.followed == []


SHOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.app import run
from kiosk.app.window import Next

follows = [Next.PRACTISE, Next.LIVE, None]
real = run._first_frame

def first(window, smoke, application):
    real(window, smoke, application)
    rehearsal = (Path(sys.argv[1]) / "rehearsal").exists()
    print(window.screen.property("practice"), window.screen.property("count"), rehearsal)
    follow = follows.pop(0)
    window._follow(follow) if follow else application.exit(0)

run._first_frame = first
sys.exit(run.open_window(None, Path(sys.argv[1]), True, None, True))
"""


def test_windows_follow_one_another_in_the_program_itself(data):
    (data / "rehearsal").mkdir()  # of a practice that the power ended
    ran = subprocess.run(
        [sys.executable, "-c", SHOW, str(data)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split("\n")[:3] == ["False 2 False", "True 0 True", "False 2 False"]
    assert Path(data, "live").exists()
