"""What is published: exact words, no formula, one folder for each reader, checksums."""

import re
import subprocess
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KioskError
from kiosk.headquarters.publish import cell
from kiosk.headquarters.publish.cell import DANGEROUS, safe_cell, typed_cell
from kiosk.headquarters.publish.publish import PRIVATE, Wishes
from kiosk.headquarters.publish.readers import Packs
from kiosk.petition.signature import Exposure
from kiosk.sealing.keys import new_campaign_key
from kiosk.sealing.seal import Sealer
from kiosk.sealing.unseal import Unsealer
from tests.headquarters.publishing import PACK, names, private, publish_to, rows, someone
from tests.support import DAY

EVIL = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "|cmd",
    "%x",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "\u200f=1",
    "\u202e=1",
    "＝1+1",
    "\u00a0=1",
    "\ufeff=1",
    "\u200c=1",
    "﹦1",
]


@pytest.mark.parametrize("text", EVIL)
def test_no_cell_begins_as_a_formula(text):
    made = safe_cell(text)
    assert made.startswith("'")
    assert not set(made) & set("\t\r\n\u200f\u202e\ufeff")


@pytest.mark.parametrize("text", ["زینب", "ئايگۈل", "می\u200cرزا", "O'Neill", "a=b", "李", ""])
def test_an_honest_cell_is_kept_letter_for_letter(text):
    assert safe_cell(text) == text
    assert text[:1] not in DANGEROUS


@given(st.text(alphabet="aZ0 .-'@:/()یەِ\u200c\u200d،;,=+|\u202e\t", max_size=12))
def test_the_quick_look_at_a_cell_says_what_the_long_one_does(text):
    quick = safe_cell(text)
    whole = cell.HARMLESS
    try:
        cell.HARMLESS = re.compile("(?!)")
        assert safe_cell(text) == quick
    finally:
        cell.HARMLESS = whole


@pytest.mark.parametrize("separator", [",", ";", "|"])
@pytest.mark.parametrize("between", ["", " ", '"', '" ', "\u200c", "'"])
def test_no_spreadsheet_that_cuts_at_another_separator_finds_a_formula(separator, between):
    made = safe_cell(f"Ali{separator}{between}=1+1{separator}x")
    for part in made.split(separator):
        assert part.lstrip(" \"\u200c'")[:1] not in DANGEROUS or "'" in part[: part.index("=")]
    assert f"{separator}'" in made


def test_the_list_holds_exactly_what_was_typed(tmp_path):
    people = [someone(n, name) for n, name in enumerate(("زینب", "ئايگۈل ۋ", 'Q"uote, x'))]
    published = publish_to(tmp_path / "out", *people)
    listed = rows(private(published) / "signatures.csv")
    assert {row["name"] for row in listed} == {"زینب", "ئايگۈل ۋ", 'Q"uote, x'}


def test_a_folder_for_each_reader_that_only_its_owner_opens(tmp_path):
    published = publish_to(tmp_path / "out", *(someone(n) for n in range(10)))
    assert published.folder == tmp_path / "out" / DAY.isoformat()
    inside = sorted(path.name for path in published.folder.iterdir())
    assert inside == [PRIVATE, "SHA256SUMS", "for-gb-assembly", "for-the-press", "receipts.txt"]
    folders = [tmp_path / "out", published.folder, private(published)]
    assert {path.stat().st_mode & 0o777 for path in folders} == {0o700}
    assert {path.stat().st_mode & 0o777 for path in published.files} == {0o600}
    again = publish_to(tmp_path / "out", someone(1))
    assert again.folder.name == f"{DAY.isoformat()}-2"


def test_the_checksums_hold_for_whoever_checks_them(tmp_path):
    published = publish_to(tmp_path / "out", *(someone(n) for n in range(10)))
    folders = {path.parent for path in published.files}
    assert len(folders) == 4
    for folder in folders:
        said = subprocess.run(
            ["sha256sum", "--check", "--strict", "SHA256SUMS"],
            cwd=folder,
            capture_output=True,
            text=True,
        )
        assert said.returncode == 0, said.stdout + said.stderr
    vouched = {line[66:] for line in (published.folder / "SHA256SUMS").read_text().splitlines()}
    assert vouched == {"receipts.txt", *(f"{one.name}/SHA256SUMS" for one in folders
                                         if one != published.folder)}  # fmt: skip


def test_nothing_is_published_after_the_retention_date(tmp_path):
    one = someone(1)
    with pytest.raises(KioskError, match="retention date"):
        publish_to(tmp_path / "out", one, today=one.delete_by + timedelta(days=1))
    assert list((tmp_path / "out").iterdir()) == []
    publish_to(tmp_path / "out", one, today=one.delete_by)


def test_who_is_past_the_day_of_deletion_is_left_out_alone(tmp_path):
    past = replace(someone(1, "Past"), delete_by=DAY - timedelta(days=1))
    published = publish_to(tmp_path, past, someone(2, "Present"))
    assert (published.signatures, published.expired) == (1, 1)
    assert names(published) == ["Present"]
    assert [row["name"] for row in rows(private(published) / "signatures.csv")] == ["Present"]


def test_who_signed_a_text_that_nobody_knows_is_counted_apart(tmp_path):
    strange = replace(someone(1, "Strange"), appeal=b"?" * 32)
    published = publish_to(tmp_path, strange, someone(2, "Known"))
    assert (published.signatures, published.unknown_texts) == (1, 1)
    assert [row["name"] for row in rows(private(published) / "unknown-texts.csv")] == ["Strange"]
    for path in published.files:
        if path.name != "unknown-texts.csv":
            assert b"Strange" not in path.read_bytes(), path
    assert strange.receipt.hex() not in (private(published) / "receipts.txt").read_text()


def test_without_any_pack_nothing_is_published():
    with pytest.raises(KioskError, match="No pack is kept"):
        Packs([])


def test_a_sealed_folder_opens_for_its_key_alone_and_nothing_plain_is_beside_it(tmp_path):
    key = new_campaign_key()
    wishes = Wishes(seal_to={"for-gb-assembly": Sealer([key.public])})
    plain = publish_to(tmp_path / "plain", someone(1, "Canary Name"))
    assert any(b"Canary" in path.read_bytes() for path in plain.files)
    sealed = publish_to(
        tmp_path / "sealed", someone(1, "Canary Name", exposure=Exposure.NAMED), wishes=wishes
    )
    folder = sealed.folder / "for-gb-assembly"
    inside = sorted(path.name for path in folder.iterdir())
    assert inside == ["SHA256SUMS", "names.csv.age", "totals.csv.age"]
    for path in sealed.files:
        assert path.parent == private(sealed) or b"Canary" not in path.read_bytes(), path
    opened = Unsealer(key.identity_file()).unseal((folder / "names.csv.age").read_bytes())
    assert "Canary Name" in opened.decode("utf-8-sig")


def test_a_sealed_folder_opens_with_age_itself(tmp_path):
    key = new_campaign_key()
    (tmp_path / "key").write_text(key.identity_file())
    wishes = Wishes(seal_to={PRIVATE: Sealer([key.public])})
    published = publish_to(tmp_path / "out", *(someone(n) for n in range(500)), wishes=wishes)
    opened = subprocess.run(
        ["age", "-d", "-i", tmp_path / "key", private(published) / "signatures.csv.age"],
        capture_output=True,
        check=True,
    )
    assert len(opened.stdout.splitlines()) == 501
    assert not (private(published) / "signatures.csv").exists()


def test_the_pack_of_the_highest_version_names_the_readers():
    newer = replace(PACK, version=2, handed_to=())
    assert Packs([newer, PACK]).readers == ()
    assert [one.id for one in Packs([newer, PACK], PACK).readers] == ["gb-assembly"]


def test_what_else_the_campaign_wants_lies_in_its_own_folder_and_is_vouched_for(tmp_path):
    wishes = Wishes(private={"duplicates.csv": lambda write: write(b'"score"\r\n')})
    published = publish_to(tmp_path, someone(1), wishes=wishes)
    [path] = [one for one in published.files if one.name == "duplicates.csv"]
    assert path.parent == private(published)
    assert path.read_bytes() == b'"score"\r\n'
    assert " duplicates.csv\n" in (private(published) / "SHA256SUMS").read_text()


@pytest.mark.parametrize(
    "text",
    ["03001234567", "۰۳۰۰۱۲۳۴۵۶۷", "0092", "923001234567890", "3/4", "1-2", "2026-03-20",
     "12:30 pm", "May 1",
     "1 May", "Mar 2026", "1e5", "5 %", "(5)", "0300.123", "1,234", "0300 123 456"],
)  # fmt: skip
def test_what_a_spreadsheet_takes_for_a_number_or_a_day_is_marked_as_text(text):
    assert typed_cell(text) == f"'{text}"
    assert typed_cell(f"\u200f{text}") == f"'{text}"


@pytest.mark.parametrize(
    "text", ["4212345", "0300-1234567", "0355 4212345", "Amina", "May", "Mayo 5a", "Street 3/4", ""]
)
def test_what_a_spreadsheet_shows_as_it_was_typed_is_left_alone(text):
    assert typed_cell(text) == text
