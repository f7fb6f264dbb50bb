"""Every act that the code notes in the journal has words on its page, and stands in the format."""

import ast
import re
from pathlib import Path

from kiosk.stand.journal import NUMBERED

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "ui" / "Petition" / "Volunteer" / "JournalPage.qml"
FORMAT = ROOT / "docs" / "formats" / "ledger.md"
# A call's name, and where in it the act stands.
NOTES = {"journal": 1, "journal_counted": 1, "_note": 2, "note_act": 0, "count_act": 0}
COUNTED = {"journal_counted", "count_act"}


def noted():
    """Each act with its detail as the code writes it, None where there is none."""
    for file in sorted((ROOT / "kiosk").rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_bytes())):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
                continue
            at = NOTES.get(call.func.attr)
            if at is None or len(call.args) <= at or isinstance(call.args[at], ast.Name):
                continue  # `Ledger.journal` itself hands on what it is given
            act = call.args[at]
            assert isinstance(act, ast.Constant), f"{file.name}: {ast.unparse(call)}"
            counted = call.func.attr in COUNTED
            yield act.value, counted, call.args[at + 1] if len(call.args) > at + 1 else None


def told():
    """Each act with what the page says of it."""
    page = PAGE.read_text("utf-8").split("switch (entry.act)")[1].split("default:")[0]
    return dict(re.findall(r'case "([^"]+)":\s*return (.*?);\n', page, re.DOTALL))


def test_every_act_has_words_on_the_journals_page():
    acts = {act for act, _counted, _detail in noted()}
    assert {"went live", "exported", "PIN set", "cleared"} <= acts, "the walk is not blind"
    assert acts - set(told()) == set()
    assert set(told()) - acts == set(), "words for what nothing notes any more"


def test_a_detail_in_english_is_told_by_its_numbers():
    for act, counted, detail in noted():
        written = counted or isinstance(detail, ast.Constant | ast.JoinedStr)
        assert not written or act in NUMBERED, f"{act}: its detail would be told as it stands"
        if act in NUMBERED:
            assert "number(entry, 0)" in told()[act]


def test_the_format_names_every_act():
    row = next(one for one in FORMAT.read_text("utf-8").splitlines() if "| `journal`" in one)
    assert {act for act, _counted, _detail in noted()} - set(re.findall(r"`([^`]+)`", row)) == set()
