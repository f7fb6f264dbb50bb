"""The office's window says whom the lists left out, and why."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.headquarters.intake import keep_pack
from kiosk.headquarters.register.store import Register
from kiosk.petition.signature import Exposure
from kiosk.stand.export import export
from tests import support
from tests.headquarters.test_expired import PACK, seal
from tests.journeys.clerk import at_a_desk, taken_in

YESTERDAY = date.today() - timedelta(days=1)  # noqa: DTZ011 - the window's own clock
STRANGE = "\U000f0000\U000f0001"  # private letters: no font has them


@pytest.fixture
def clerk(qtbot, tmp_path):
    with at_a_desk(qtbot, tmp_path / "office") as driver:
        yield driver


def said(clerk):
    clerk.quiet()
    return " ".join(str(one.property("text")) for one in clerk.items("leftOut"))


def test_who_is_left_out_is_said_before_and_after_publishing(clerk, tmp_path):
    stand = support.rehearsal(tmp_path / "data")
    for name in ("Gone One", "Gone Two", "Gone Three"):
        seal(stand, name, YESTERDAY)
    seal(stand, "Named Person", exposure=Exposure.NAMED)
    seal(stand, "Another Named", exposure=Exposure.NAMED)
    seal(stand, STRANGE)
    stand.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, True)
    taken_in(clerk, stick)
    register = Register(str(tmp_path / "office" / "register.sqlite"))
    new = replace(PACK.handed_to[0], id="new-office")
    keep_pack(register, replace(PACK, version=2, handed_to=(*PACK.handed_to, new)))
    register.close()
    clerk.press("to_lists")
    clerk.open_names(tmp_path / "data" / "rehearsal" / "rehearsal.key")
    assert clerk.shown.lists.property("facts")["expired"] == 3
    assert "deleted is over: 3." in said(clerk)
    clerk.put("field_listsFolder", str(tmp_path / "lists"))
    clerk.press("publish")
    told = clerk.shown.office.property("said")
    assert (told["expired"], told["keptBack"], told["notPrintable"]) == (3, 2, 1)
    for words in ("deleted is over: 3.", "does not name that reader: 2.", "has their letters: 1.",
                  "Fewer than ten people signed"):  # fmt: skip
        assert words in said(clerk), said(clerk)


def test_who_left_nobody_out_is_told_nothing(clerk, tmp_path):
    stand = support.rehearsal(tmp_path / "data")
    support.sign(stand, [support.draft(f"Person {'abcdefghijkl'[n]}") for n in range(12)])
    stand.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, True)
    taken_in(clerk, stick)
    clerk.press("to_lists")
    clerk.open_names(tmp_path / "data" / "rehearsal" / "rehearsal.key")
    clerk.put("field_listsFolder", str(tmp_path / "lists"))
    clerk.press("publish")
    assert "12" in clerk.said()
    assert said(clerk) == ""


def test_a_list_of_pairs_that_was_cut_says_so(clerk, tmp_path, monkeypatch):
    pytest.importorskip("splink", reason="comes with the office's packages")
    from kiosk.headquarters.duplicates import likely

    stand = support.rehearsal(tmp_path / "data")
    for name in ("Muhammad Iqbal Hussain", "Muhamad Iqbal Husain"):
        support.sign(stand, [support.draft(name, phone="0355 4212345")])
    stand.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, True)
    taken_in(clerk, stick)
    clerk.press("to_lists")
    clerk.open_names(tmp_path / "data" / "rehearsal" / "rehearsal.key")
    clerk.press("findLikely")
    assert "may be more" not in clerk.item("pairsLeft").property("text")
    monkeypatch.setattr(likely, "MOST_PAIRS", 1)
    clerk.press("findLikely")
    assert "may be more" in clerk.item("pairsLeft").property("text")
    clerk.put("field_listsFolder", str(tmp_path / "lists"))
    clerk.press("publish")
    assert "may be more" in said(clerk)
