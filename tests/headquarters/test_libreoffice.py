"""Every CSV as LibreOffice opens it: nothing is run, and each letter is the one that was typed."""

import csv
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.headquarters.duplicates.likely import find_likely
from kiosk.headquarters.duplicates.lists import duplicate_lines
from kiosk.headquarters.publish.lists import pack_entry
from kiosk.headquarters.publish.publish import PRIVATE, Wishes
from kiosk.headquarters.register.publication import Handover, Publication
from kiosk.petition.signature import Exposure
from tests.headquarters.publishing import (
    AGREED,
    READER,
    approve_all,
    kept,
    publish_to,
    reconciled,
    someone,
)
from tests.headquarters.test_publish import EVIL
from tests.support import DAY

SOFFICE = shutil.which("soffice")
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
DAYS = re.compile("day(_[12])?|delete_by|created_at|score")
"""Cells that are days and numbers, and that a spreadsheet may show in its own way."""
NAMES = ["زینب علی", "ئايگۈل ۋ ڭ", "می\u200cرزا", "Zoë O'Neill", "李"]

pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice Calc is not here")


def opened(folder: Path, *paths: Path) -> dict[str, list[list[ElementTree.Element]]]:
    """The cells of each file, by its name, once LibreOffice has opened it with its own defaults.

    Separators: comma, semicolon and tab are offered, formulas are evaluated, as a person in a
    hurry would let it.
    """
    for number, path in enumerate(paths):
        (folder / f"{number}.csv").write_bytes(path.read_bytes())
    filters = "44/59/9,34,76,1,,0,false,true,false,false,false,-1"
    subprocess.run(
        [SOFFICE, f"-env:UserInstallation=file://{folder}/profile", "--headless",
         f"--infilter=CSV:{filters}", "--convert-to", "fods", "--outdir", folder / "made",
         *(folder / f"{number}.csv" for number in range(len(paths)))],
        check=True, capture_output=True, timeout=110,
    )  # fmt: skip
    found = {}
    for number, path in enumerate(paths):
        [sheet] = (folder / "made").glob(f"{number}.fods")
        table = ElementTree.parse(sheet).getroot().iter(f"{TABLE}table-row")
        found[path.parent.name + "/" + path.name] = [
            [cell for cell in row.iter(f"{TABLE}table-cell") for _ in range(repeated(cell))]
            for row in table
        ]
    return found


def repeated(cell: ElementTree.Element) -> int:
    """How many cells one element stands for; the sheet's empty end is cut short."""
    return min(50, int(cell.get(f"{TABLE}number-columns-repeated", "1")))


def words(cell: ElementTree.Element) -> str:
    return "\n".join("".join(one.itertext()) for one in cell.iter(f"{TEXT}p"))


def is_formula(cell: ElementTree.Element) -> bool:
    return f"{TABLE}formula" in cell.attrib


def test_a_formula_that_is_planted_is_run_and_found(tmp_path):
    (tmp_path / "bad.csv").write_text('"name"\n"=1+1"\n=1+1\n', "utf-8")
    [cells] = opened(tmp_path, tmp_path / "bad.csv").values()
    assert any(is_formula(cell) for row in cells for cell in row)


def twice():
    """One who signed two times under two spellings: a likely pair."""
    evil = "=1+1"
    for number, name in ((501, "Fatima Zehra Hussaini"), (502, "Fatima Zahra Hussaini")):
        one = someone(number, name, email="fatima@example.org", phone="03001234567")
        yield replace(one, place=evil, country=evil)


def everything(signatures):
    """With the list of likely duplicates, as `publish` adds it."""
    pytest.importorskip("duckdb", reason="the office's packages are not here")
    found = reconciled(*signatures)
    pairs = find_likely(found)

    def write(into):
        for line in duplicate_lines(found.people, pairs):
            into(line)

    return Wishes(private={"duplicates.csv": write})


def handed_over(gone):
    """A list that was handed over, of whom one withdrew; its digest looks like a number."""
    entries = pack_entry([b"?" * 16]) + pack_entry([gone.header.id])
    digest = bytes.fromhex("12345678901234e5") + bytes(24)
    return Handover(Publication(DAY, READER, b"d" * 32, digest, 2, entries), DAY, "the clerk")


@pytest.mark.timeout(240)
def test_what_was_typed_is_neither_a_number_nor_a_day(tmp_path):
    typed = ["03001234567", "0092", "923001234567890123", "3/4", "1-2", "12:30", "May 1", "5%",
             "1e5", "0300.1234567", "007"]  # fmt: skip
    people = []
    for number, text in enumerate(typed):
        one = someone(number, f"Person {number}", email=f"p{number}@example.org")
        event = replace(one.header.event, name=text, place=text)
        header = replace(one.header, event=event)
        people.append(replace(one, name=text, phone=text, place=text, comment=text, header=header))
    signatures = (*people, *twice())
    known = kept(comments=approve_all(*people), handovers=[handed_over(people[0])])
    published = publish_to(
        tmp_path / "out", *signatures, known=known, wishes=everything(signatures)
    )
    (tmp_path / "made").mkdir()
    paths = [path for path in published.files if path.suffix == ".csv"]
    sheets = opened(tmp_path / "made", *paths)
    for path in paths:
        with path.open(encoding="utf-8-sig", newline="") as file:
            written = list(csv.reader(file))
        for row, cells in zip(written, sheets[f"{path.parent.name}/{path.name}"], strict=False):
            for head, cell, shown in zip(written[0], row, cells, strict=False):
                of_a_crm = path.name.startswith(("action-network", "nationbuilder", "civicrm"))
                if not of_a_crm and not DAYS.fullmatch(head):
                    assert words(shown) == cell, (path.name, head)
    [listed] = [path for path in paths if path.name == "signatures.csv"]
    with listed.open(encoding="utf-8-sig", newline="") as file:
        phones = {row["phone"].removeprefix("'") for row in csv.DictReader(file)}
    assert set(typed) <= phones


@pytest.mark.timeout(240)
def test_no_formula_runs_and_every_script_is_whole(tmp_path):
    plain = [
        someone(n, name, email=f"p{n}@example.org", phone="0355-4212345", consents=AGREED)
        for n, name in enumerate(NAMES)
    ]
    people = []
    for n, text in enumerate([*EVIL, '=cmd|"/C calc"!A0', "a;=1+1", "a,=1+1", 'x"=1+1']):
        one = someone(100 + n, consents=AGREED, exposure=list(Exposure)[n % 2])
        event = replace(one.header.event, name=text, place=text)
        people.append(
            replace(one, name=text, place=text, comment=text, phone=text, email=text + "@x.org",
                    header=replace(one.header, event=event))
        )  # fmt: skip
    known = kept(comments=approve_all(*plain, *people), handovers=[handed_over(people[0])])
    strange = replace(someone(999), name="=1+1", appeal=b"?" * 32)
    signatures = (*plain, *people, *twice(), strange)
    published = publish_to(
        tmp_path / "out", *signatures, known=known, wishes=everything(signatures)
    )
    paths = [path for path in published.files if path.suffix == ".csv"]
    names = {path.name for path in paths}
    assert {"duplicates.csv", "unknown-texts.csv", f"withdrawn-since-{DAY}.csv"} <= names
    made = tmp_path / "made"
    made.mkdir()
    sheets = opened(made, *paths)
    assert len(sheets) == len(paths)
    assert len(sheets[f"{PRIVATE}/duplicates.csv"]) > 1
    for name, cells in sheets.items():
        assert cells, name
        assert not any(is_formula(cell) for row in cells for cell in row), name
    for path in paths:
        with path.open(encoding="utf-8-sig", newline="") as file:
            written = [cell for row in csv.reader(file) for cell in row if cell]
        shown = "\n".join(
            words(cell) for row in sheets[path.parent.name + "/" + path.name] for cell in row
        )
        if path.name in ("signatures.csv", "names.csv"):
            assert all(name in shown and name in written for name in NAMES), path
