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
# What somebody who mends a pack types into its files.
IN_A_PACK = {"DOCTYPE", "JSON", "KeyQ", "Linguist", "NFC", "Ogg", "Qt", "TOML", "TS", "UTF", "XML"}
IN_A_PACK |= {"base", "docs", "ed", "exposures", "false", "formats", "jpg", "ltr", "more", "named"}
IN_A_PACK |= {"pack.md", "png", "rtl", "true", "ur", "valley", "zh-Hant"}

# English needs only the messages that stand beside a number.
ENGLISH = I18N / "petition_en.ts"
# A number, then a noun or a verb that would be wrong after one; "of" counts out of a fixed whole.
COUNTED = re.compile(
    r"(?<!Bundle )%\d (?!of |is |was |has |holds |on )"
    r"((?:[a-z]+ )?[a-z]+s|(?:[a-z]+ ){0,3}(?:people|are|were|have|lie|wait))\b"
)
# A fault's sentence comes with its number written in it.
OF_FAULTS = {"FaultNote", "OfficeFaults", "PackFaults"}

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
    forms: int = 0  # beside a number


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
            forms = [form.text or "" for form in said.iter("numerusform")]
            found.append(
                Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    tuple(forms or [said.text or ""]),
                    said.get("type") is None,
                    len(forms),
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
    """Words in Latin letters that are not allowed there, or that the source does not have."""
    return [
        f"{one.source}: {word}"
        for one in told
        for text in one.texts
        for word in WORD.findall(PLACEHOLDER.sub(" ", text))
        if word not in (LATIN | IN_A_PACK if one.context == "PackFaults" else LATIN)
        or word not in one.source
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


def numberless(told: list[Message]) -> list[str]:
    """What counts something, and says the same of one and of many."""
    return [
        f"{one.context}: {one.source}"
        for one in told
        if one.forms == 0 and one.context not in OF_FAULTS and counts(one)
    ]


def counts(one: Message) -> bool:
    return COUNTED.search(one.source) is not None


@pytest.mark.parametrize("part", PARTS)
def test_what_stands_beside_a_number_has_a_form_for_one(part):
    assert numberless(messages(ts_of(part, "ur"))) == []


def test_a_stand_says_one_and_many_and_the_office_needs_no_english_for_it():
    assert [one for one in messages(ts_of("petition", "ur")) if one.forms], "nothing counts"
    assert [one for one in messages(ts_of("office", "ur")) if one.forms] == []


def test_english_says_one_and_many(tmp_path):
    copy = tmp_path / ENGLISH.name
    shutil.copyfile(ENGLISH, copy)
    words = ("-silent", "-pluralonly", "-locations", "none", "-no-obsolete")
    tool("lupdate", *words, *screens_of("petition"), "-ts", copy)
    told = messages(copy)
    asked = {one[:2] for one in messages(ts_of("petition", "ur")) if one.forms}
    assert {one[:2] for one in told} == {one[:2] for one in messages(ENGLISH)} == asked
    assert untranslated(told) == placeholders_differ(told) == []
    for one in told:
        assert one.texts[-1] == one.source
        assert not counts(one) or one.texts[0] != one.source
    fresh = tmp_path / "fresh.qm"
    tool("lrelease", "-silent", ENGLISH, "-qm", fresh)
    assert fresh.read_bytes() == ENGLISH.with_suffix(".qm").read_bytes()


def test_the_checks_see_what_they_look_for(qapp):
    """The control: each check, on a message that is wrong in just its way."""
    good = Message("A", "%1 of %2, Esc", ("%2 ڭ %1 Esc",), True)
    assert untranslated([good]) == placeholders_differ([good]) == latin_words([good]) == []
    assert untranslated([good._replace(finished=False)])
    assert untranslated([good._replace(texts=(" ",))])
    assert placeholders_differ([good._replace(texts=("%1 %1",))])
    assert latin_words([good._replace(texts=("%1 %2 Sign",))]) == ["%1 of %2, Esc: Sign"]
    counted = good._replace(source="%1 of %2 sticks, %1 sealed names")
    assert numberless([counted]) == [f"A: {counted.source}"]
    assert numberless([counted._replace(forms=2)]) == numberless([good]) == []
    for wrong in (
        "%1 bundles taken in",
        "%1 people signed",
        "%3 were here",
        "of which %2 lie",
        "%1 came twice and are in",
    ):
        assert numberless([good._replace(source=wrong)]) == [f"A: {wrong}"]
    for right in ("Bundles: %1", "Bundle %1 waits: %2", "%1 has it", "%1 of them"):
        assert numberless([good._replace(source=right)]) == []
    assert latin_words([good._replace(texts=("%1 %2 PK",))]) == ["%1 of %2, Esc: PK"]
    toml = good._replace(source="no TOML %1 %2", texts=("%1 %2 TOML",))
    assert latin_words([toml])
    assert not latin_words([toml._replace(context="PackFaults")])
    assert undrawable([good], FONTS / f"{FAMILY['ug']}_400Regular.ttf") == set()
    assert undrawable([good], FONTS / f"{FAMILY['ur']}_400Regular.ttf") == {"ڭ"}
