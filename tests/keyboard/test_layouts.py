"""The layouts as files: what comes with the program is sound, and what a pack brings is checked."""

import json
import os

import pytest
from PySide6.QtGui import QRawFont

from kiosk.pack import keyboard
from kiosk.pack.keyboard import CODES, MOST_BYTES, LayoutError, read_layout
from kiosk.resources import assets
from kiosk.screens.keyboard import KeyboardScreen, built_in_layouts
from tests.docs.pages import columns, examples, page

IDS = {"latin", "urdu", "uyghur", "digits", "email", "phone"}
SOUND = {
    "format": 1,
    "id": "small",
    "languages": ["ky"],
    "direction": "ltr",
    "face": "Кк",
    "rows": [[{"code": "KeyQ", "base": "й", "shift": "Й", "more": ["и"]}], [{"base": "ф"}]],
}


def changed(**entries):
    return SOUND | entries


def with_key(**entries):
    return changed(rows=[[{"base": "й"} | entries], [{"base": "ф", "code": "KeyA"}]])


def write(tmp_path, content):
    path = tmp_path / "keyboard.ky.json"
    text = content if isinstance(content, str) else json.dumps(content)
    path.write_text(text, "utf-8")
    return path


def test_what_comes_with_the_program_is_read():
    layouts = built_in_layouts()
    assert set(layouts) == IDS
    assert {one for layout in layouts.values() for one in layout.languages} >= {"en", "ur", "ug"}
    for layout in layouts.values():
        assert (assets("keyboards") / f"{layout.id}.json").is_file()
        assert (layout.direction == "rtl") == (layout.id in ("urdu", "uyghur"))


def test_a_sound_file_is_read(tmp_path):
    layout = read_layout(write(tmp_path, SOUND))
    assert (layout.id, layout.languages, layout.face) == ("small", ("ky",), "Кк")
    [first, second] = layout.keys
    assert (first.code, first.texts) == ("KeyQ", ("й", "Й", "и"))
    assert (second.code, second.texts, layout.space) == ("", ("ф",), True)
    screen = KeyboardScreen(built_in_layouts() | {layout.id: layout}, ["ky", "ur"])
    assert screen.scripts("ky") == ["small", "latin", "urdu"]


BAD = {
    "not JSON": ("{", "keyboard.ky.json", "JSON"),
    "deep": ("[" * 60000, "keyboard.ky.json", "JSON"),
    "a list": ("[]", "keyboard.ky.json", "{"),
    "long": (" " * (MOST_BYTES + 1), "keyboard.ky.json", "shorter"),
    "twice": ('{"id": 1, "id": 2}', "keyboard.ky.json", "one of two"),
    "unknown": (changed(sound="x"), "keyboard.ky.json", "take out 'sound'"),
    "missing": ({"format": 1}, "id", "put it in"),
    "format": (changed(format=2), "format", "write 1"),
    "format true": (changed(format=True), "format", "write 1"),
    "id": (changed(id="../x"), "id", "small letters"),
    "language": (changed(languages=["../x"]), "languages", "a code"),
    "languages": (changed(languages="ky"), "languages", "a list"),
    "direction": (changed(direction=["rtl"]), "direction", "ltr or rtl"),
    "face": (changed(face="x" * 13), "face", "1 to 12"),
    "space": (changed(space=1), "space", "true or false"),
    "rows": (changed(rows=[[{"base": "a"}]] * 5), "rows", "1 to 4"),
    "no rows": (changed(rows=[]), "rows", "1 to 4"),
    "keys": (changed(rows=[[{"base": "a"}] * 13, [{"base": "b"}]]), "row 1", "1 to 12"),
    "last": (changed(rows=[[{"base": "a"}] * 11]), "row 1", "1 to 10"),
    "bottom": (changed(bottom=[{"base": "a"}] * 5), "bottom", "0 to 4"),
    "no base": (changed(rows=[[{"code": "KeyA"}]]), "row 1, key 1", "base"),
    "key": (with_key(sends="rm"), "row 1, key 1", "take out 'sends'"),
    "code": (with_key(code="F1"), "row 1, key 1", "'F1' is no physical key"),
    "code list": (with_key(code=["KeyQ"]), "row 1, key 1", "no physical key"),
    "code twice": (with_key(code="KeyA"), "'KeyA'", "keep one"),
    "base twice": (with_key(base="ф"), "'ф'", "keep one"),
    "long text": (with_key(base="a" * 9), "row 1, key 1, base", "1 to 8"),
    "empty": (with_key(shift=""), "row 1, key 1, shift", "1 to 8"),
    "number": (with_key(base=1), "row 1, key 1, base", "1 to 8"),
    "variants": (with_key(more=["a"] * 11), "row 1, key 1", "at most 10"),
    "variant": (with_key(more=["\u202e"]), "row 1, key 1, more", "U+202E"),
    "enter": (with_key(base="\n"), "row 1, key 1, base", "U+000A"),
    "space key": (with_key(base=" "), "row 1, key 1, base", "U+0020"),
    "isolate": (with_key(base="a\u2066"), "row 1, key 1, base", "U+2066"),
    "filler": (with_key(base="\u3164"), "row 1, key 1, base", "U+3164"),
    "surrogate": (with_key(base="\ud83d"), "row 1, key 1, base", "U+D83D"),
    "private": (with_key(base="\ue000"), "row 1, key 1, base", "U+E000"),
    "not NFC": (with_key(base="e\u0301"), "row 1, key 1, base", "NFC"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_with_file_key_and_mend(tmp_path, name):
    content, where, mend = BAD[name]
    with pytest.raises(LayoutError) as caught:
        read_layout(write(tmp_path, content))
    assert mend in caught.value.args[0]
    assert where in caught.value.where
    told = str(caught.value)
    assert told.startswith("keyboard.ky.json")
    assert told.endswith(".")
    assert told.isprintable()
    assert len(told) < 200


@pytest.mark.timeout(20)
def test_what_is_no_plain_file_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    for path in (tmp_path / "pipe.json", tmp_path, tmp_path / "none.json"):
        with pytest.raises(LayoutError, match="missing"):
            read_layout(path)


def test_joiners_and_signs_of_the_scripts_are_welcome(tmp_path):
    for text in ("\u200c", "\u200d", "َ", "ٰ", "۔", "۹", "+", "€", "ئا"):
        assert read_layout(write(tmp_path, with_key(base=text))).keys[0].base == text


@pytest.mark.parametrize("weight", ["400Regular", "700Bold"])
def test_every_key_of_every_layout_can_be_drawn(qapp, weight):
    font = QRawFont(str(assets("fonts") / f"NotoSansArabic_{weight}.ttf"), 24)
    layouts = built_in_layouts().values()
    shown = {letter for one in layouts for letter in one.letters | set(one.face)} | set("◌|+")
    assert len(shown) > 250
    assert {one for one in shown if not font.supportsCharacter(ord(one))} == set()
    assert not font.supportsCharacter(ord("⌫")), "the control"


# --- the page ----------------------------------------------------------------------------------


def test_the_example_on_the_page_is_read_as_the_page_says(tmp_path):
    layout = read_layout(write(tmp_path, examples("keyboard")["keyboard.ky.json"]))
    said = columns(examples("keyboard")["keys"])
    assert [[key.code or "-", *key.texts] for key in layout.keys] == said


def test_the_page_tells_every_cap_entry_and_physical_key():
    caps = {name: int(value) for name, value in columns(examples("keyboard")["caps"])}
    program = {name: getattr(keyboard, name) for name in dir(keyboard) if name.startswith("MOST_")}
    assert caps == program
    told = page("keyboard")
    for name in keyboard.LAYOUT_KEYS | keyboard.KEY_KEYS:
        assert f"| `{name}` |" in told
    for code in CODES - {f"Key{one}" for one in "BCDEFGHIJKLMNOPQRSTUVWXY"}:
        assert f"`{code}`" in told or code.startswith("Digit")
    assert f"format {keyboard.FORMAT}" in told.split("\n", 1)[0]
