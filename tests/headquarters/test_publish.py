"""signatures.csv: exact words, no formula, no half file."""

import csv
import os
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.bundle.volume import VolumeError
from kiosk.errors import KioskError
from kiosk.headquarters.publish.cell import DANGEROUS, safe_cell
from kiosk.headquarters.publish.signatures import publish
from kiosk.headquarters.reconcile import Reconciled, fold
from kiosk.headquarters.register.store import Binding
from tests.headquarters.test_reconcile import signature
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


def reconciled(*signatures):
    binding = Binding("free", "demand", rehearsal=False)
    return Reconciled(binding, fold(signatures), 0, 0, 0, 0, 0, 0)


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("text", EVIL)
def test_no_cell_begins_as_a_formula(text):
    cell = safe_cell(text)
    assert cell.startswith("'")
    assert not set(cell) & set("\t\r\n\u200f\u202e\ufeff")


@pytest.mark.parametrize("text", ["زینب", "ئايگۈل", "می\u200cرزا", "O'Neill", "a=b", "李", ""])
def test_an_honest_cell_is_kept_letter_for_letter(text):
    assert safe_cell(text) == text
    assert text[:1] not in DANGEROUS


def test_the_list_holds_exactly_what_was_typed(tmp_path):
    people = [signature(n, name) for n, name in enumerate(("زینب", "ئايگۈل ۋ", 'Q"uote, x'))]
    published = publish(reconciled(*people), tmp_path / "out", DAY)
    names = [path.name for path in published.files]
    assert names == ["signatures.csv", "receipts.txt"]
    assert {row["name"] for row in rows(published.files[0])} == {"زینب", "ئايگۈل ۋ", 'Q"uote, x'}
    assert {path.stat().st_mode & 0o777 for path in published.files} == {0o600}
    assert (tmp_path / "out").stat().st_mode & 0o777 == 0o700


def test_a_failed_publish_leaves_the_older_list_whole(tmp_path, monkeypatch):
    paths = publish(reconciled(signature(1, "Old")), tmp_path, DAY).files
    before = [path.read_bytes() for path in paths]

    def fail(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(VolumeError, match="no room"):
        publish(reconciled(signature(2, "New")), tmp_path, DAY)
    assert sorted(tmp_path.iterdir()) == sorted(paths)
    assert [path.read_bytes() for path in paths] == before


def test_nothing_is_published_after_the_retention_date(tmp_path):
    one = signature(1)
    with pytest.raises(KioskError, match="retention date"):
        publish(reconciled(one), tmp_path / "out", one.delete_by + timedelta(days=1))
    assert not (tmp_path / "out").exists()
    publish(reconciled(one), tmp_path / "out", one.delete_by)


@pytest.mark.parametrize("separator", [",", ";", "|"])
@pytest.mark.parametrize("between", ["", " ", '"', '" ', "\u200c", "'"])
def test_no_spreadsheet_that_cuts_at_another_separator_finds_a_formula(separator, between):
    cell = safe_cell(f"Ali{separator}{between}=1+1{separator}x")
    for part in cell.split(separator):
        assert part.lstrip(" \"\u200c'")[:1] not in DANGEROUS or "'" in part[: part.index("=")]
    assert f"{separator}'" in cell


def test_who_is_past_the_day_of_deletion_is_left_out_alone(tmp_path):
    past = replace(signature(1, "Past"), delete_by=DAY - timedelta(days=1))
    published = publish(reconciled(past, signature(2, "Present")), tmp_path, DAY)
    assert (published.signatures, published.expired) == (1, 1)
    assert [row["name"] for row in rows(published.files[0])] == ["Present"]
