"""Posters, the sheet and the closing statement as paper, onto a stick: by touch, in the window."""

import errno
import io
import os
import subprocess

import pytest
import zxingcpp
from PIL import Image

from kiosk.bundle import volume
from kiosk.bundle.statement import parse_statement
from kiosk.sealing.keys import new_campaign_key
from tests.journeys.panel_ways import enter
from tests.journeys.sticks import folder_sticks
from tests.journeys.window import WAIT
from tests.printing.test_paper import needs_poppler
from tests.support import make_read_only, mounted, root_only

DRAWN = 60_000
"""Milliseconds for a poster, on a machine on which much else is at work."""


@pytest.fixture
def sticks(tmp_path):
    return folder_sticks(tmp_path, "one", "two")


def drawn(driver, page):
    """Waits for a poster to be drawn, which takes long where the machine does more than that."""
    driver.qtbot.waitUntil(lambda: bool(driver.items(page)), timeout=DRAWN)
    driver.step(page)


def files(folder):
    return sorted(path.name for path in folder.iterdir())


def test_the_poster_and_the_sheet_go_onto_a_stick(driver, tmp_path):
    enter(driver)
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
    enter(driver)
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
    enter(driver)
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
    enter(driver)
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
    assert (told.count, told.rehearsal) == (3, False)


def scanned(image):
    (code,) = zxingcpp.read_barcodes(image)
    return parse_statement(code.text)
