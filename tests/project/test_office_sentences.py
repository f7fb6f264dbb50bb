"""Whatever headquarters refuses is told in the language of the office's window."""

import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

from kiosk.headquarters.duplicates.model import COMPARISONS
from tests.project.sentences import sentences
from tests.project.test_fault_sentences import PACKAGE, told
from tests.support import ROOT

FAULTS = ROOT / "ui" / "Petition" / "Office" / "OfficeFaults.qml"
OF_COMMANDS = re.compile(r'^ {12}"((?:[^"\\]|\\.)*)": "((?:[^"\\]|\\.)*)"', re.M)
AT_AN_OFFICE = (
    *sorted((PACKAGE / "headquarters").rglob("*.py")),
    *sorted((PACKAGE / "screens").glob("office*.py")),
    *(PACKAGE / "bundle" / f"{name}.py" for name in ("read", "manifest", "statement")),
    *(PACKAGE / "pack" / f"{name}.py" for name in ("compose", "read")),
    *sorted((PACKAGE / "printing").glob("*.py")),
    *sorted((PACKAGE / "sealing").glob("*.py")),
    PACKAGE / "ledger" / "migrate.py",
)
ELSEWHERE = {
    "That file is no %1.": "told as: That file is no register.",
    "This %1 was written by a newer version of Petition Kiosk.": "told as: This register was ...",
    "This key does not open that record.": "counted, and told as a number",
    "The pack hands names to a reader with the id the-press, which is everyone's.": "told with %1",
    "The campaign pack %1 cannot be used: %2%3.": "told fault by fault: test_pack_sentences.py",
    "It speaks %1. Name one with --language.": "command: the window offers no other",
    "Print 1 to %1 pages at a time.": "command: the window prints one",
    "Lower --pages.": "as above",
    "No page was begun.": "a fault of the program, not of a pack",
    "There is no list %1.": "command: the window checks no receipts",
    "Name the receipts.txt that the campaign published.": "as above",
    "The list %1 cannot be read (%2).": "as above",
    "Copy it again.": "as above",
    "That file is no list of receipts.": "as above",
    "That list is longer than any list of receipts.": "as above",
    "That list of receipts was damaged or changed: nothing can be read from it.": "as above",
    "Get the receipts.txt again from where the campaign published it.": "as above",
}


def translated(context: str = "OfficeFaults") -> set[str]:
    tree = ET.parse(ROOT / "assets" / "i18n" / "office_ur.ts").getroot()
    notes = (one for one in tree.iter("context") if one.findtext("name") == context)
    return {text.findtext("source", "") for one in notes for text in one.iter("message")}


def reworded() -> dict[str, str]:
    return dict(OF_COMMANDS.findall(FAULTS.read_text("utf-8")))


def said() -> set[str]:
    return {one for file in AT_AN_OFFICE for one in sentences(file)}


def test_every_sentence_is_translated():
    assert len(translated()) > 100
    assert sorted(said() - translated() - told() - reworded().keys() - ELSEWHERE.keys()) == []


def test_what_a_register_is_called_stands_in_those_sentences():
    assert {
        "That file is no register.",
        "This register was written by a newer version of Petition Kiosk.",
    } <= translated()


def test_a_hint_that_names_a_command_is_worded_for_the_window():
    assert len(reworded()) > 20
    code = "".join(file.read_text("utf-8") for file in AT_AN_OFFICE)
    assert [one for one in reworded().keys() - said() if one not in code] == []
    assert set(reworded().values()) <= translated() | told()
    asks = re.compile(r"`| --\w|URL\b|campaign\.toml")
    left = {one for one in translated() if asks.search(one)}
    assert left == {
        "Check the URL, the network and that the database runs. Nothing was changed.",
        "That is no register URL.",
        "Set it to the register's URL.",
    }


def called(where: Path, name: str, at: int) -> set[str]:
    """The texts that stand at one place of a function's calls."""
    calls = (
        node
        for file in where.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_bytes()))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name
    )
    told = (call.args[at] for call in calls if len(call.args) > at)
    return {one.value for one in told if isinstance(one, ast.Constant)}


def test_what_does_not_fit_on_paper_is_named_in_the_windows_language():
    of_a_stand = {"title", "statement"}
    parts = called(PACKAGE / "printing", "stack", 3)
    assert len(parts) > 8
    assert sorted(parts - translated() - of_a_stand) == []


def test_why_two_may_be_one_person_is_told_in_the_windows_language():
    levels = [level for one in COMPARISONS for level in one.levels]
    told = {level.tells for level in levels} | {one.else_tells for one in COMPARISONS}
    assert sorted(told - translated("PairCard")) == []


def test_the_list_of_exceptions_holds_nothing_that_is_gone():
    assert sorted(ELSEWHERE.keys() - said()) == []
