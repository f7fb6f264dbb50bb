"""Whatever is wrong with a pack, or left to do in it, is told in the language of the office."""

import ast
import copy
import json
import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from kiosk.pack.mends import mend
from kiosk.pack.model import CampaignModel
from kiosk.petition.campaign import MOST_SEALED_TO
from kiosk.resources import bundled_campaign
from tests.project.sentences import sentences, written
from tests.support import ROOT

PACK = ROOT / "kiosk" / "pack"
MENDS = ROOT / "ui" / "Petition" / "Office" / "PackFaults.qml"
KNOWN = re.compile(r'QT_TR_NOOP\(("(?:[^"\\]|\\.)*")\)')
TELLING = ("extras", "interface", "keyboard", "left", "mends", "model", "read", "text")
MEND = re.compile(r"(?:[a-z]+|\{?%1\}?|U\+%1)[:,;]? [^\n]*[^\n.]")
WHERE = re.compile(r"%1, (?:\w+|%2)(?: %2)?|(?:language|report) %1")

ADVICE = "advice: only the command tells it"
ELSEWHERE = {
    "one key alone; a lost stick loses every name, so add a second": ADVICE,
    "put in a number that people can call": ADVICE,
    "the consent says %1; say that day in the words of each language": ADVICE,
    "no address, so no QR code": ADVICE,
    "without it nobody can continue online": ADVICE,
    "reviewed = false; a native reader signs it off": ADVICE,
}


def translated() -> set[str]:
    tree = ET.parse(ROOT / "assets" / "i18n" / "office_ur.ts").getroot()
    notes = (one for one in tree.iter("context") if one.findtext("name") == "PackFaults")
    return {text.findtext("source", "") for one in notes for text in one.iter("message")}


def fits(text: str) -> bool:
    """Whether the window finds words for it, as `PackFaults.tell` looks for them."""
    known = (re.sub(r"%\d", "(.+)", re.escape(one).replace("\\%", "%")) for one in translated())
    return any(one != "(.+): (.+)" and re.fullmatch(one, text) for one in known)


def strings(node: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue  # a docstring
        if isinstance(child, ast.Call) and ast.unparse(child.func) == "re.compile":
            continue
        if isinstance(child, ast.JoinedStr) or (
            isinstance(child, ast.Constant) and isinstance(child.value, str)
        ):
            yield child
        else:
            yield from strings(child)


def mends(file: Path) -> list[str]:
    found = [written(one, {}) for one in strings(ast.parse(file.read_bytes()))]
    told = (one for one in found if MEND.fullmatch(one) and not WHERE.fullmatch(one))
    return list(dict.fromkeys(told))


def said() -> set[str]:
    """All that a pack's reading says; of records it says how large they may grow."""
    of_records = (one for one in sentences(PACK.parent / "petition" / "record.py") if "pack" in one)
    return {one for name in TELLING for one in mends(PACK / f"{name}.py")} | {*of_records}


def wrong_values() -> list[Any]:
    text = ["", "x", "A b", "x" * 5000, "https:// ", "2028"]
    other = [[], ["x"], [1], {}, {"a": 1}, {"en": ""}, {"en": "x" * 400}, [{}], [{"id": "A b"}]]
    days = [date(2020, 1, 1), datetime(2020, 1, 1, 1, tzinfo=UTC)]
    return [None, 1, -1, 10**9, 1.5, True, *text, *other, *days, ["x"] * (MOST_SEALED_TO + 1)]


def places(node: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    inside = node.items() if isinstance(node, dict) else enumerate(node[:1])
    for key, value in inside:
        yield (*at, key)
        if isinstance(value, dict | list):
            yield from places(value, (*at, key))


def put(content: Any, place: tuple[Any, ...], value: Any) -> Any:
    changed = copy.deepcopy(content)
    node = changed
    for key in place[:-1]:
        node = node[key]
    node[place[-1]] = value
    return changed


def test_every_mend_is_translated():
    assert len(said()) > 60
    assert sorted(said() - translated() - ELSEWHERE.keys()) == []


def test_the_list_of_exceptions_holds_nothing_that_is_gone():
    assert sorted(ELSEWHERE.keys() - said()) == []


def test_the_window_words_nothing_that_no_pack_is_told():
    known = {json.loads(one) for one in KNOWN.findall(MENDS.read_text("utf-8"))}
    assert sorted(known - said()) == []
    assert sorted(said() - known - ELSEWHERE.keys()) == []


def test_whatever_stands_in_campaign_toml_its_fault_is_told_in_words_of_ours():
    """A machine's word for a type, such as "valid dictionary", helps nobody who wrote a pack."""
    sound = tomllib.loads((bundled_campaign() / "campaign.toml").read_text("utf-8"))
    told: set[str] = set()
    for place in places(sound):
        for value in wrong_values():
            try:
                CampaignModel.model_validate(put(sound, place, value))
            except ValidationError as error:
                found = error.errors(include_input=False, include_url=False)
                told |= {mend(one) for one in found}
    assert len(told) > 20
    assert sorted(one for one in told if not fits(one)) == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('raise TextError("write it anew")', "write it anew"),
        ('raise ExtraError(f"is over {most} bytes; shorten it")', "is over %1 bytes; shorten it"),
        ('yield Left(name, "", f"{one} stands here twice")', "%1 stands here twice"),
    ],
)
def test_a_mend_that_nobody_translated_is_seen(tmp_path, code, found):
    planted = tmp_path / "planted.py"
    planted.write_text(f'"""not this one"""\n{code}\n', "utf-8")
    assert mends(planted) == [found]
    assert found not in translated()
    assert not fits("has a fault that nobody knows")
