"""Every CSV as LibreOffice opens it: nothing is run, and each letter is the one that was typed."""

import csv
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.petition.signature import Exposure
from tests.headquarters.publishing import AGREED, approve_all, kept, publish_to, someone
from tests.headquarters.test_publish import EVIL

SOFFICE = shutil.which("soffice")
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
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
            list(row.iter(f"{TABLE}table-cell")) for row in table
        ]
    return found


def words(cell: ElementTree.Element) -> str:
    return "\n".join("".join(one.itertext()) for one in cell.iter(f"{TEXT}p"))


def is_formula(cell: ElementTree.Element) -> bool:
    return f"{TABLE}formula" in cell.attrib


def test_a_formula_that_is_planted_is_run_and_found(tmp_path):
    (tmp_path / "bad.csv").write_text('"name"\n"=1+1"\n=1+1\n', "utf-8")
    [cells] = opened(tmp_path, tmp_path / "bad.csv").values()
    assert any(is_formula(cell) for row in cells for cell in row)


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
    known = kept(comments=approve_all(*plain, *people))
    strange = replace(someone(999), name="=1+1", appeal=b"?" * 32)
    published = publish_to(tmp_path / "out", *plain, *people, strange, known=known)
    paths = [path for path in published.files if path.suffix == ".csv"]
    assert len(paths) == 2 + 6 + 2 + 2
    made = tmp_path / "made"
    made.mkdir()
    sheets = opened(made, *paths)
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
