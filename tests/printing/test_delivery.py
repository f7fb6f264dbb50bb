"""The delivery as a program that is not ours reads and draws it, in three scripts."""

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import timedelta

import pytest
from PIL import Image

from kiosk.errors import KioskError
from kiosk.headquarters.publish.publish import Wishes
from kiosk.headquarters.publish.readers import Packs
from kiosk.petition.signature import Event, Exposure
from kiosk.printing.delivery import print_delivery
from kiosk.printing.text import ready
from tests.headquarters.publishing import (
    AGREED,
    PACK,
    READER,
    approve_all,
    kept,
    publish_to,
    rows,
    someone,
)
from tests.support import DAY, make_read_only, mounted, root_only

LANGUAGES = ("en", "ur", "ug")
NAMES = ["Zaynab Karim", "زینب علی", "ئايگۈل توختى", "O’Neill-Đặng"]
needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler-utils reads the PDF again, and is not here"
)


@pytest.fixture(autouse=True)
def _qt(qapp):
    ready()


def people(count=60):
    places = ["Gilgit", "Skardu", "Hunza", ""]
    other = Event("Bazaar", "Skardu", DAY + timedelta(days=1))
    signatures = []
    for n in range(count):
        exposure = (Exposure.PUBLIC, Exposure.NAMED, Exposure.COUNTED)[n % 3]
        name = f"{NAMES[n // 3 % 4]} {'abcdefghij'[n // 12 % 10]}"
        signatures.append(
            someone(
                n,
                "" if exposure is Exposure.COUNTED else name,
                language=LANGUAGES[n % 5 % 3],
                place=places[n % 4],
                exposure=exposure,
                comment="Let them come home." if n == 3 else "",
                consents=AGREED,
                **({"event": other} if n % 2 else {}),
            )
        )  # fmt: skip
    return signatures


def delivered(tmp_path, signatures, *codes, **options):
    languages = tuple(PACK.language(code) for code in codes)
    published = publish_to(
        tmp_path / "out",
        *signatures,
        known=kept(comments=approve_all(*signatures)),
        wishes=Wishes(languages, print_delivery=print_delivery),
        **options,
    )
    return published, published.folder / f"for-{READER}"


def text(path):
    said = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True
    )
    assert said.stderr == ""  # poppler tells of every fault in a file
    return said.stdout


def letters(name):
    return "".join(letter for letter in name if letter.isalnum())


@needs_poppler
def test_everyone_who_may_be_seen_stands_in_it_under_the_right_heading(tmp_path):
    published, folder = delivered(tmp_path, people(), "en")
    told = text(folder / "delivery.en.pdf")
    public, _, own = told.partition("Names for this reader alone")
    listed = rows(folder / "names.csv")
    assert len(listed) == 40
    for row in listed:
        part = public if row["who_may_see"] == "anyone" else own
        if row["name"].isascii():
            assert row["name"] in part
    assert "No names from us are given to: " in told
    assert "The Government of China" in told
    assert "Handed to: " in told
    assert "Gilgit-Baltistan Assembly" in told
    assert "Let them come home." in own
    assert "60\n" in told
    assert published.not_printable == 0
    digest = (folder / "SHA256SUMS").read_text()
    [names_digest] = [line[:64] for line in digest.splitlines() if line.endswith(" names.csv")]
    assert names_digest in told


@needs_poppler
@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_is_whole_on_paper(tmp_path, code):
    _, folder = delivered(tmp_path, people(), code)
    path = folder / f"delivery.{code}.pdf"
    told = text(path)
    for name in NAMES:
        # Of Arabic script Qt's PDF keeps the shapes and not the letters: it is looked at instead.
        assert not name[0].isascii() or letters(name) in letters(told), name
    for number in range(1, 41):
        assert re.search(rf"(?<!\d){number}(?!\d)", told), number
    fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout
    assert "NotoSansArabic" in fonts
    assert all(line.split()[-5] == "yes" for line in fonts.splitlines()[2:])  # inside the file
    subprocess.run(["pdftoppm", "-r", "40", "-png", path, tmp_path / "page"], check=True)
    pages = sorted(tmp_path.glob("page*.png"))
    assert len(pages) >= 5
    for page in pages:
        image = Image.open(page).convert("L")
        wide, _ = image.size
        margin = round(wide * 0.05)
        body = image.crop((0, round(image.size[1] * 0.4), wide, image.size[1]))
        assert body.crop((0, 0, margin, body.size[1])).getextrema()[0] > 200, page
        assert body.crop((wide - margin, 0, wide, body.size[1])).getextrema()[0] > 200, page


@needs_poppler
def test_numbers_and_names_stand_side_by_side_in_order(tmp_path):
    signatures = [someone(n, f"Person {'abcdefghijklmnopqrst'[n]}") for n in range(20)]
    _, folder = delivered(tmp_path, signatures, "en")
    told = text(folder / "delivery.en.pdf")
    for row in rows(folder / "names.csv"):
        assert any(line.split()[:3] == [row["number"], *row["name"].split()]
                   for line in told.splitlines())  # fmt: skip


@needs_poppler
def test_a_practice_says_so_on_every_page(tmp_path):
    _, folder = delivered(tmp_path, people(), "en", rehearsal=True)
    pages = text(folder / "delivery.en.pdf").split("\f")[:-1]
    assert all("PRACTICE" in page for page in pages)
    assert [f"Page {n}" in page for n, page in enumerate(pages, start=1)] == [True] * len(pages)


@needs_poppler
def test_small_texts_are_told_together(tmp_path):
    signatures = [someone(n, f"Person {'abcdefghijklmnopqrstuvwxyz'[n]}",
                          language="ug" if n < 3 else ("ur" if n < 15 else "en"))
                  for n in range(26)]  # fmt: skip
    _, folder = delivered(tmp_path, signatures, "en")
    told = text(folder / "delivery.en.pdf")
    assert "The texts marked * were signed by" in told
    plain = " ".join(told.split()).translate(dict.fromkeys((0x2068, 0x2069)))
    assert "signed by 14 people together" in plain
    assert plain.count("Signed by") == plain.count("Signed by 12 people") == 1


@needs_poppler
def test_a_reader_with_no_names_of_its_own_and_a_name_as_long_as_allowed(tmp_path):
    long = "W" * 79 + " " + "i" * 79
    _, folder = delivered(tmp_path, [someone(1, long)], "ur")
    subprocess.run(
        ["pdftoppm", "-r", "40", "-png", folder / "delivery.ur.pdf", tmp_path / "page"], check=True
    )
    counted = [someone(n, exposure=Exposure.COUNTED) for n in range(12)]
    _, folder = delivered(tmp_path, counted, "en")
    told = text(folder / "delivery.en.pdf")
    assert "Nobody." in told
    assert "Names for this reader alone" not in told


def test_a_name_that_no_font_can_set_is_told_and_holds_nothing_up(tmp_path):
    odd = replace(someone(1), name="\U000f0000\U000f0001")  # private letters: no font has them
    published, folder = delivered(tmp_path, [odd, someone(2, "Plain")], "en")
    assert published.not_printable == 1
    assert len(rows(folder / "names.csv")) == 2
    if shutil.which("pdftotext"):
        assert "see names.csv" in text(folder / "delivery.en.pdf")


@root_only
def test_a_disk_that_fills_while_the_pdf_is_made(tmp_path):
    signatures = people(300)
    with mounted(tmp_path / "disk", "4m") as disk:
        free = shutil.disk_usage(disk).free
        (disk / "filler").write_bytes(bytes(free - 240 * 1024))
        with pytest.raises(KioskError, match="no room for the lists"):
            delivered(disk, signatures, "en")
        assert list((disk / "out").iterdir()) == []
        make_read_only(disk)


def test_the_addressee_is_not_said_to_get_nothing_where_it_is_a_reader(tmp_path):
    reader = replace(PACK.handed_to[0], names=PACK.petition.addressee)
    pack = replace(PACK, handed_to=(reader,))
    _, folder = delivered(tmp_path, [someone(1)], "en", packs=Packs([pack]))
    if shutil.which("pdftotext"):
        assert "No names from us" not in text(folder / "delivery.en.pdf")
