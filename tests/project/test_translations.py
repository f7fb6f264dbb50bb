"""Every word on the screens is there in Urdu and in Uyghur, and can be drawn."""

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

import PySide6
import pytest
from PySide6.QtGui import QRawFont

ROOT = Path(__file__).parents[2]
UI = ROOT / "ui"
I18N = ROOT / "assets" / "i18n"
FONTS = ROOT / "assets" / "fonts"
# The tools themselves: the scripts beside the interpreter name the place it was installed to.
QT = Path(PySide6.__file__).parent

FAMILY = {"ur": "NotoNastaliqUrdu", "ug": "NotoSansArabic"}
OFFICE = UI / "Petition" / "Office"
# The words of the stand, which a pack brings for a language that the program lacks; the office's.
PARTS = ("petition", "office")
# A key's name, and examples of what is typed in Latin letters.
LATIN = {"Esc", "PK", "name@example.org"}
LATIN |= {"postgresql", "psycopg", "name@server", "petition", "PostgreSQL", "age", "https"}
LATIN |= {"free-the-wives", "PRIVATE-do-not-hand-over"}

PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n)")
WORD = re.compile(r"[A-Za-z](?:[\w@.-]*[A-Za-z])?", re.ASCII)

files = pytest.mark.parametrize(
    ("part", "code"), [(part, code) for part in PARTS for code in FAMILY]
)


class Message(NamedTuple):
    context: str
    source: str
    texts: tuple[str, ...]  # one, or as many as the language has numbers
    finished: bool


def ts_of(part: str, code: str) -> Path:
    return I18N / f"{part}_{code}.ts"


def screens_of(part: str) -> list[Path]:
    """The screens whose words a part holds: all but the office's, or those."""
    return [
        path for path in sorted(UI.rglob("*.qml")) if (OFFICE in path.parents) is (part == "office")
    ]


def tool(name: str, *words: str | Path) -> None:
    done = subprocess.run(
        [str(QT / name), *map(str, words)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def messages(ts: Path) -> list[Message]:
    found = []
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
            found.append(
                Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    tuple(forms),
                    said.get("type") is None,
                )
            )
    return found


def update(part: str, code: str, folder: Path, *more: Path) -> list[Message]:
    """What a copy of the translation becomes when lupdate has read every screen once more."""
    copy = folder / ts_of(part, code).name
    shutil.copyfile(ts_of(part, code), copy)
    screens = [*screens_of(part), *more]
    tool("lupdate", "-silent", "-locations", "none", "-no-obsolete", *screens, "-ts", copy)
    return messages(copy)


def untranslated(told: list[Message]) -> list[str]:
    return [
        f"{one.context}: {one.source}"
        for one in told
        if not one.finished or not all(text.strip() for text in one.texts)
    ]


def placeholders_differ(told: list[Message]) -> list[str]:
    return [
        f"{one.context}: {one.source} -> {text}"
        for one in told
        for text in one.texts
        if sorted(PLACEHOLDER.findall(one.source)) != sorted(PLACEHOLDER.findall(text))
    ]


def latin_words(told: list[Message]) -> list[str]:
    """Words in Latin letters that are not among `LATIN`, or that the source does not have."""
    return [
        f"{one.source}: {word}"
        for one in told
        for text in one.texts
        for word in WORD.findall(PLACEHOLDER.sub(" ", text))
        if word not in LATIN or word not in one.source
    ]


def undrawable(told: list[Message], font: Path) -> set[str]:
    raw = QRawFont(str(font), 24)
    assert raw.isValid(), font
    drawn = {c for one in told for text in one.texts for c in PLACEHOLDER.sub("0", text)}
    return {c for c in drawn if not raw.supportsCharacter(ord(c))}


@files
def test_every_word_is_translated(tmp_path, part, code):
    told = update(part, code, tmp_path)
    assert len(told) > 30, "lupdate found hardly anything"
    assert untranslated(told) == []
    assert placeholders_differ(told) == []


@files
def test_nothing_is_translated_that_no_screen_says(tmp_path, part, code):
    assert set(messages(ts_of(part, code))) == set(update(part, code, tmp_path))


@files
def test_a_planted_string_is_found(tmp_path, part, code):
    planted = tmp_path / "Planted.qml"
    planted.write_text(
        'import QtQuick\n\nText {\n    text: qsTr("Nobody has said this before")\n}\n',
        encoding="utf-8",
    )
    missing = untranslated(update(part, code, tmp_path, planted))
    assert missing == ["Planted: Nobody has said this before"]


@files
def test_the_compiled_file_is_of_this_text(tmp_path, part, code):
    fresh = tmp_path / "fresh.qm"
    tool("lrelease", "-silent", ts_of(part, code), "-qm", fresh)
    assert fresh.read_bytes() == ts_of(part, code).with_suffix(".qm").read_bytes()


@files
def test_no_latin_word_is_left(part, code):
    assert latin_words(messages(ts_of(part, code))) == []


@files
@pytest.mark.parametrize("weight", ["400Regular", "700Bold"])
def test_every_letter_has_a_glyph(qapp, part, code, weight):
    assert undrawable(messages(ts_of(part, code)), FONTS / f"{FAMILY[code]}_{weight}.ttf") == set()


def test_the_checks_see_what_they_look_for(qapp):
    """The control: each check, on a message that is wrong in just its way."""
    good = Message("A", "%1 of %2, Esc", ("%2 ڭ %1 Esc",), True)
    assert untranslated([good]) == placeholders_differ([good]) == latin_words([good]) == []
    assert untranslated([good._replace(finished=False)])
    assert untranslated([good._replace(texts=(" ",))])
    assert placeholders_differ([good._replace(texts=("%1 %1",))])
    assert latin_words([good._replace(texts=("%1 %2 Sign",))]) == ["%1 of %2, Esc: Sign"]
    assert latin_words([good._replace(texts=("%1 %2 PK",))]) == ["%1 of %2, Esc: PK"]
    assert undrawable([good], FONTS / f"{FAMILY['ug']}_400Regular.ttf") == set()
    assert undrawable([good], FONTS / f"{FAMILY['ur']}_400Regular.ttf") == {"ڭ"}
