"""What is printed can be read: codes, scripts, directions, and nothing falls off the page."""

import io
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageChops

from kiosk.errors import KioskError
from kiosk.pack.read import read_pack
from kiosk.petition.campaign import FieldName
from kiosk.printing.card import card
from kiosk.printing.paper import signature_sheet
from kiosk.printing.poster import poster, typed_address
from kiosk.printing.sheet import Sheet, Size
from kiosk.printing.statement import statement
from kiosk.printing.text import LATIN, Paragraph, Words, face_of, ready, stack
from kiosk.resources import bundled_campaign
from kiosk.sealing.keys import pack_fingerprint
from tests.support import command

FOLDER = bundled_campaign()
LANGUAGES = ("en", "ur", "ug")
DPI = 80
languages = pytest.mark.parametrize("code", LANGUAGES)

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftoppm") is None, reason="poppler-utils draws the PDF again, and is not here"
)


@pytest.fixture(autouse=True)
def _qt(qapp):
    ready()


@pytest.fixture(scope="module")
def pack():
    return read_pack(FOLDER)


def picture(sheet: Sheet, dpi: int = DPI, page: int = 0) -> Image.Image:
    return Image.open(io.BytesIO(sheet.png(dpi, page))).convert("RGB")


def printed(sheet: Sheet, folder: Path, dpi: int = 200) -> list[Image.Image]:
    """The PDF's pages as a program that is not ours draws them."""
    (folder / "sheet.pdf").write_bytes(sheet.pdf())
    subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-png", folder / "sheet.pdf", folder / "page"], check=True
    )
    return [Image.open(path).convert("RGB") for path in sorted(folder.glob("page*.png"))]


def told(image: Image.Image) -> list[str]:
    return [one.text for one in zxingcpp.read_barcodes(image)]


def ink(image: Image.Image) -> tuple[int, int, int, int]:
    """The box around all that is not the colour of the upper left corner."""
    ground = Image.new("RGB", image.size, image.getpixel((0, 0)))
    box = ImageChops.difference(image, ground).getbbox()
    assert box is not None, "nothing is drawn"
    return box


@needs_poppler
@languages
def test_the_code_of_a_printed_poster_leads_to_the_petition(tmp_path, pack, code):
    sheet = poster(pack, FOLDER, [pack.language(code)], Size.A4)
    (page,) = printed(sheet, tmp_path)
    assert told(page) == [pack.online_address]
    (found,) = zxingcpp.read_barcodes(page)
    assert found.ec_level == "Q"


@languages
@pytest.mark.parametrize("size", [Size.A4, Size.A3])
def test_the_picture_of_a_poster_is_of_its_paper(pack, code, size):
    image = picture(poster(pack, FOLDER, [pack.language(code)], size), 120)
    wide, high = size.mm
    assert image.size == (round(wide * 120 / 25.4), round(high * 120 / 25.4))
    assert told(image) == [pack.online_address]


def test_every_language_stands_on_one_poster(pack):
    sheet = poster(pack, FOLDER, pack.languages, Size.A4)
    assert told(picture(sheet, 150)) == [pack.online_address]


def test_a_pack_that_wants_no_code_gets_none(pack):
    sheet = poster(replace(pack, qr=False), FOLDER, [pack.language("en")], Size.A4)
    assert told(picture(sheet, 150)) == []


def test_a_pack_without_a_picture_gets_words_alone(pack):
    plain = poster(replace(pack, picture=""), FOLDER, [pack.language("en")], Size.A4)
    assert told(picture(plain, 150)) == [pack.online_address]


def test_the_packs_own_picture_is_on_its_poster(tmp_path, pack):
    Image.new("RGB", (640, 480), (10, 200, 30)).save(tmp_path / "own.png")
    sheet = poster(replace(pack, picture="own.png"), tmp_path, [pack.language("en")], Size.A4)
    image = picture(sheet, 40)
    assert (10, 200, 30) in {colour for _, colour in image.getcolors(1 << 24)}


@needs_poppler
def test_the_fonts_travel_in_the_pdf(tmp_path, pack):
    (tmp_path / "poster.pdf").write_bytes(poster(pack, FOLDER, pack.languages, Size.A4).pdf())
    listed = subprocess.run(
        ["pdffonts", tmp_path / "poster.pdf"], capture_output=True, text=True, check=True
    ).stdout.splitlines()[2:]
    names = " ".join(listed)
    assert "NotoNastaliqUrdu" in names
    assert "NotoSansArabic" in names
    assert all(line.split()[-5] == "yes" for line in listed), listed  # the column "emb"


@needs_poppler
def test_the_words_of_a_pdf_can_be_found(tmp_path, pack):
    (tmp_path / "poster.pdf").write_bytes(
        poster(pack, FOLDER, [pack.language("en")], Size.A4).pdf()
    )
    text = subprocess.run(
        ["pdftotext", tmp_path / "poster.pdf", "-"], capture_output=True, text=True, check=True
    ).stdout
    for words in ("Free the Uyghur", "Sign on your own phone", "+92 000 0000000"):
        assert words in " ".join(text.split())


@languages
def test_no_letter_is_missing(pack, code):
    language = pack.language(code)
    for text in (language.appeal.headline, language.appeal.ask):
        # A letter without a glyph is refused, as the next test shows.
        assert Paragraph(Words(text, face_of(language), 5, "#000000"), 180).height > 0


def test_a_letter_without_a_glyph_is_told():
    with pytest.raises(KioskError, match="No font here"):
        Paragraph(Words("Sign \U0001e900 here", LATIN, 5, "#000000"), 180)


@pytest.mark.parametrize(("code", "starts_right"), [("en", False), ("ur", True), ("ug", True)])
def test_lines_begin_where_their_script_does(pack, code, starts_right):
    """The last line of a paragraph is short: its ink lies at the side where lines begin."""
    language = pack.language(code)
    set_ = Paragraph(Words(language.appeal.ask, face_of(language), 6, "#000000"), 150)
    sheet = Sheet("", 170, set_.height + 20, [lambda painter: set_.draw(painter, 10, 10)])
    image = picture(sheet)
    line = round(set_.words.face.step * 6 * DPI / 25.4 * 0.8)
    _, _, _, bottom = ink(image)
    left, _, right, _ = ink(image.crop((0, bottom - line, image.width, image.height)))
    margin = 10 * DPI / 25.4
    begins, ends = (image.width - right, left) if starts_right else (left, image.width - right)
    assert begins < margin + 4
    assert ends > margin + 20


@languages
def test_the_edges_of_a_sheet_stay_clear(pack, code):
    """Printers do not reach a sheet's edge."""
    for page in (0, 1):
        image = picture(signature_sheet(pack, FOLDER, pack.language(code), 2), page=page)
        left, top, right, bottom = ink(image)
        edge = 8 * DPI / 25.4
        assert left >= edge
        assert top >= edge
        assert right <= image.width - edge
        assert bottom <= image.height - edge


@languages
def test_ink_stays_inside_what_was_measured(pack, code):
    language = pack.language(code)
    for text in (language.appeal.headline, *(block.text for block in language.consent.first)):
        one = Paragraph(Words(text, face_of(language), 7, "#000000", bold=True), 120)
        top, end = one.ink()
        assert top >= -0.2
        assert end <= one.height + 0.2
        assert one.fits


@needs_poppler
@languages
def test_a_paper_sheet_has_lines_to_sign_on_and_boxes(tmp_path, pack, code):
    sheet = signature_sheet(pack, FOLDER, pack.language(code), 3)
    pages = printed(sheet, tmp_path, 60)
    assert len(pages) == 3
    assert pages[0].width > pages[0].height


@needs_poppler
def test_a_paper_sheet_says_what_the_screen_says(tmp_path, pack):
    (tmp_path / "sheet.pdf").write_bytes(
        signature_sheet(pack, FOLDER, pack.language("en"), 2).pdf()
    )
    text = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "sheet.pdf", "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    found = " ".join(text.replace("\u00a0", " ").split())
    for words in (
        "They get no names from us",
        "Gilgit-Baltistan Assembly",
        "Just count me, keep no name",
        "If you choose 3",
        "To withdraw",
        "Page 1 of 2",
        "Page 2 of 2",
    ):
        assert words in found, words


def test_a_sheet_numbers_only_what_the_pack_offers(pack):
    few = replace(pack, exposures=tuple(one for one in pack.exposures if one.value != "named"))
    two = signature_sheet(few, FOLDER, few.language("en"))
    assert (
        picture(two).tobytes()
        != picture(signature_sheet(pack, FOLDER, pack.language("en"))).tobytes()
    )
    nameless = replace(pack, fields=tuple(one for one in pack.fields if one.name in {
        FieldName.NAME, FieldName.COUNTRY}))  # fmt: skip
    signature_sheet(nameless, FOLDER, nameless.language("en"))


@needs_poppler
@pytest.mark.parametrize(("size", "cards"), [(Size.A6, 1), (Size.A5, 2), (Size.A4, 4)])
def test_a_card_shows_the_words_that_the_screen_shows(tmp_path, pack, size, cards):
    (tmp_path / "card.pdf").write_bytes(card(pack, FOLDER, pack.language("en"), size).pdf())
    text = subprocess.run(
        ["pdftotext", tmp_path / "card.pdf", "-"], capture_output=True, text=True, check=True
    ).stdout
    expected = pack_fingerprint(pack)
    assert text.count(expected.digits) == cards
    for word in expected.words:
        assert text.count(word) >= cards


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_headline_too_long_for_a_poster_is_refused_in_words(pack, code):
    language = pack.language(code)
    long = replace(language.appeal, headline=(language.appeal.headline + " ") * 30)
    with pytest.raises(KioskError, match="does not fit"):
        poster(pack, FOLDER, [replace(language, appeal=long)], Size.A4)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_long_headline_is_set_smaller_and_fits(pack, code):
    language = pack.language(code)
    longer = replace(language.appeal, headline=(language.appeal.headline + " ") * 3)
    sheet = poster(pack, FOLDER, [replace(language, appeal=longer)], Size.A4)
    assert told(picture(sheet, 150)) == [pack.online_address]


def test_a_word_wider_than_the_sheet_is_made_smaller():
    (one,) = stack(
        [Words("Donaudampfschifffahrt" * 2, LATIN, 20, "#000000", least=2)], 100, 50, "word"
    )
    assert one.fits


def test_only_a_short_address_is_printed_to_be_typed(pack):
    assert typed_address(pack) == ""
    assert typed_address(replace(pack, online_short="https://a.example/b")) == "a.example/b"


def test_a_closing_statement_can_be_scanned():
    sheet = statement("Closing statement", "Send", "PK1 stand 7 3 41 root", "PK1 7 3", ["seven"])
    assert told(picture(sheet, 150)) == ["PK1 stand 7 3 41 root"]
    with pytest.raises(KioskError, match="does not fit"):
        statement("Closing statement", "Send", "x", "word " * 2000, [])


def test_the_commands_write_their_files(tmp_path):
    out = tmp_path / "out"
    for words in (("poster", "--language", "all"), ("card",), ("sheet", "--language", "ur")):
        done = command("campaign", words[0], FOLDER, *words[1:], "--out", out)
        assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in out.iterdir()) == [
        "card-en-A6.pdf",
        "card-en-A6.png",
        "poster-all-A4.pdf",
        "poster-all-A4.png",
        "sheet-ur-A4.pdf",
    ]
    assert Image.open(out / "poster-all-A4.png").width >= 2480


def test_a_language_that_the_pack_lacks_is_told(tmp_path):
    done = command("campaign", "poster", FOLDER, "--language", "fr", "--out", tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("This pack does not speak fr.")
    assert "Traceback" not in done.stderr
