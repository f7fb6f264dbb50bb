"""Real names from the first tap to the list: by touch alone, and by a hardware keyboard alone."""

import csv
import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.petition.signature import Exposure
from tests.journeys.hands import hands, nfc
from tests.journeys.signer_ways import SIZES, kept
from tests.support import command

WAYS = ("touch", "keys")
DOVE = "🕊\ufe0f"
EMOJI = ("🙂", "👩🏽", "❤\ufe0f")


@dataclass(frozen=True)
class Person:
    name: str
    phone: str = ""
    email: str = ""
    place: str = ""
    comment: str = ""


PEOPLE = {
    "en": (
        Person("Siobhán O'Brien-Núñez", "+92-355 4212345", "o.k-1_a+b@aol.com"),
        Person("Mu’min ÇELİK", comment="Let them go home; 50 are held!"),
        Person("زینب Khan", place="Gojal (Upper Hunza)"),
    ),
    "ur": (
        Person("زینب بی بی", "03554212345", comment="انہیں گھر آنے دو۔"),
        Person("شہزادے خاں بھٹّو", "۰۳۵۵-۴۲۱۲۳۴۵", "zaynab@example.org"),
        Person("می\u200cرزا ڈھڈّا-ٹیپو", place="گوجال"),
        Person("O'Brien آمنہ", comment="۵۰ عورتیں؛ 1 بچہ؟"),
    ),
    "ug": (
        Person("ئايگۈل ئېلى", "0355 4212345", comment="ئۇلارنى قويۇپ بېرىڭ!"),
        Person("مۇھەممەت تۇرسۇنجاڭ-ئوغلى", "", "aygul@example.com"),
        Person("نۇر\u200cبۈۋى Mu’min", place="ئاتۇش"),
    ),
}


@pytest.mark.parametrize("language", PEOPLE)
@pytest.mark.parametrize("way", WAYS)
def test_what_was_typed_is_what_the_list_says(qtbot, tmp_path, language, way):
    data = tmp_path / "data"
    with hands(qtbot, data, still=True) as driver:
        sign = by_touch if way == "touch" else by_keys
        for number, person in enumerate(PEOPLE[language], 1):
            sign(driver, language, person)
            assert driver.shown.screen.property("count") == number
            driver.tap("nextPerson")
            driver.arrived("appeal")
    rows = {row["name"]: row for row in published(tmp_path, data)}
    assert set(rows) == {nfc(person.name) for person in PEOPLE[language]}
    for person in PEOPLE[language]:
        row = rows[nfc(person.name)]
        for field in ("phone", "email", "place", "comment"):
            typed = nfc(getattr(person, field))
            # A cell that begins as a formula begins with an apostrophe, and is the same after it.
            assert row[field].removeprefix("'") == typed, field
        assert (row["language"], row["exposure"]) == (language, Exposure.PUBLIC.value)
        assert row["may_contact"] == ("yes" if person.phone or person.email else "no")


def by_touch(driver, language, person):
    driver.speak(language)
    driver.to_details()
    driver.tap("exposure_public")
    for field in ("name", "phone", "email"):
        if getattr(person, field):
            driver.go_to(field)
            driver.tap_out(getattr(person, field))
            driver.put_keyboard_away()
    if person.place:
        driver.tap("place_other")
        driver.frame()
        driver.tap_out(person.place)
        driver.put_keyboard_away()
    if person.comment:
        driver.tap("addMore")
        driver.frame()
        driver.tap_out(person.comment)
        driver.put_keyboard_away()
    driver.tap("next")
    driver.arrived("consent")
    if person.phone or person.email:
        driver.tap("contactSwitch")
    driver.tap("agree")
    driver.arrived("thanks")


def by_keys(driver, language, person):
    def press(name, key=Qt.Key.Key_Return, text=""):
        driver.tab_to(name)
        driver.key(key, text)
        driver.frame()

    if driver.shown.screen.property("language") != language:
        press(f"language_{language}")
    press("readAndSign")
    driver.arrived("read")
    press("signFromRead")
    driver.arrived("details")
    press("exposure_public", Qt.Key.Key_Space, " ")
    for field in ("name", "phone", "email"):
        if getattr(person, field):
            driver.tab_to(f"field_{field}")
            driver.frame()
            driver.strike_out(field, getattr(person, field))
    if person.place:
        press("place_other")
        driver.tab_to("field_place")
        driver.strike_out("place", person.place)
    if person.comment:
        press("addMore")
        driver.tab_to("field_comment")
        driver.strike_out("comment", person.comment)
    press("next")
    driver.arrived("consent")
    if person.phone or person.email:
        press("contactSwitch", Qt.Key.Key_Space, " ")
    press("agree")
    driver.arrived("thanks")


def published(tmp_path, data):
    """The rows of signatures.csv, after export, intake and publish as the office does them."""
    stick, out, register = tmp_path / "stick", tmp_path / "out", tmp_path / "register.sqlite"
    stick.mkdir()
    for words in (
        ("export", "--data", data, stick, "--rehearsal"),
        ("intake", stick, "--register", register, "--rehearsal"),
        (
            *("publish", "--register", register, "--out", out),
            *("--key", data / "rehearsal" / "rehearsal.key"),
        ),
    ):
        ran = command(*words, "--json")
        assert ran.returncode == 0, ran.stderr
        told = json.loads(ran.stdout)
    assert told["signatures"]
    path = Path(told["folder"]) / "PRIVATE-do-not-hand-over" / "signatures.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("language", PEOPLE)
def test_an_emoji_in_a_name_is_refused_beside_it_and_nothing_typed_is_lost(
    qtbot, tmp_path, language
):
    person = PEOPLE[language][0]
    with hands(qtbot, tmp_path, still=True) as driver:
        driver.speak(language)
        driver.to_details()
        driver.tap("exposure_named")
        typed = {"phone": person.phone, "comment": person.name + DOVE}
        driver.fill("phone", typed["phone"])
        driver.put_keyboard_away()
        driver.tap("addMore")
        driver.type(typed["comment"])
        driver.put_keyboard_away()
        for picture in EMOJI:
            typed["name"] = person.name + picture
            driver.fill("name", typed["name"])
            driver.put_keyboard_away()
            driver.tap("next")
            driver.frame()
            assert driver.page() == "details"
            fault = driver.text("fault_name")
            script = {"en": "LATIN", "ur": "ARABIC", "ug": "ARABIC"}[language]
            assert fault
            assert all(names(script, letter) for letter in fault if letter.isalpha()), fault
            assert not driver.items("fault_comment")
            for field, text in typed.items():
                assert driver.text(f"field_{field}") == text, field
            assert driver.item("exposure_named").property("checked") is True
        driver.fill("name", person.name)
        driver.put_keyboard_away()
        driver.tap("next")
        driver.arrived("consent")
        driver.tap("agree")
        driver.arrived("thanks")
        [record] = kept(driver, tmp_path)
        assert (record.name, record.comment) == (nfc(person.name), nfc(person.name + DOVE))


def names(script, letter):
    return unicodedata.name(letter).startswith(script)


@pytest.mark.parametrize("way", WAYS)
def test_another_language_in_the_middle_keeps_what_was_typed(qtbot, tmp_path, way):
    with hands(qtbot, tmp_path, still=True) as driver:
        driver.to_details()
        driver.tap("exposure_named")
        driver.go_to("name")
        parts = {"en": "Mu", "ur": "زینب", "ug": "ڭۈ"}
        for language, part in parts.items():
            if language != "en" and way == "touch":
                driver.tap(f"language_{language}")
                driver.frame()
                driver.key(Qt.Key.Key_End)
            elif language != "en":
                driver.speak_by_keys(language, "name")
            assert driver.shown.screen.property("language") == language
            assert driver.item("field_name").hasActiveFocus()
            if way == "touch":
                driver.tap_out(part)
            else:
                driver.strike_out("name", part)
        assert driver.text("field_name") == "".join(parts.values())
        assert driver.item("exposure_named").property("checked") is True
        driver.put_keyboard_away()
        driver.tap("next")
        driver.arrived("consent")
        driver.speak("en")
        driver.tap("agree")
        driver.arrived("thanks")
        [record] = kept(driver, tmp_path)
        assert (record.name, record.language) == ("".join(parts.values()), "en")


@pytest.mark.parametrize(
    ("size", "language"), [*[(size, "en") for size in SIZES], (SIZES[0], "ur"), (SIZES[0], "ug")]
)
def test_the_field_in_use_is_never_behind_the_keyboard(qtbot, tmp_path, size, language):
    with hands(qtbot, tmp_path, size, still=True) as driver:
        driver.speak(language)
        driver.to_details()
        driver.tap("exposure_public")
        driver.go_to("name")
        for name in ("name", "phone", "email"):
            assert in_view(driver, name), name
            driver.press_key("key_done" if name == "email" else "key_next")
            driver.frame()
        for act, name in (("place_other", "place"), ("addMore", "comment")):
            driver.tap(act)
            driver.qtbot.waitUntil(lambda name=name: in_view(driver, name))
            driver.put_keyboard_away()


def in_view(driver, name):
    """Whether a field has the caret, and is wholly above the keyboard."""
    driver.frame()
    field, keyboard = driver.item(f"field_{name}"), driver.item("keyboard")
    box = field.mapRectToScene(field.boundingRect())
    top = driver.item("stack").mapRectToScene(driver.item("stack").boundingRect()).top()
    end = keyboard.mapRectToScene(keyboard.boundingRect()).top()
    return field.hasActiveFocus() and top <= box.top() and box.bottom() <= end
