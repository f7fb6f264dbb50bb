"""Countries by their names in the reader's own language, in letters that the fonts have."""

import unicodedata

import pytest
from PySide6.QtGui import QRawFont

from kiosk.pack.countries import countries
from tests.support import ROOT

FONTS = {
    "ur": "NotoNastaliqUrdu",
    "ug": "NotoSansArabic",
    "fa": "NotoSansArabic",
    "fr": "NotoSansArabic",
}


def names(language):
    return {one.code: one.name for one in countries(language)}


def test_there_are_the_countries_of_iso_3166_and_no_groups_of_them():
    english = names("en")
    assert len(english) == len(countries("en")) == 249
    assert english["PK"] == "Pakistan"
    assert not {"EU", "UN", "001", "ZZ", "XA", "IC", "QO"} & set(english)
    assert {"GB", "PS", "TW", "AQ", "SS", "CW"} <= set(english)


@pytest.mark.parametrize(
    ("language", "code", "name"),
    [
        ("fr", "DE", "Allemagne"),
        ("fa", "IR", "ایران"),
        ("ur", "PK", "پاکستان"),
        ("ug", "CN", "جۇڭگو"),
    ],
)
def test_a_country_is_called_as_the_language_calls_it(language, code, name):
    assert names(language)[code] == name
    assert len(names(language)) == 249


@pytest.mark.parametrize("language", ["ur", "ug", "fa"])
def test_no_name_is_left_in_latin_letters(language):
    latin = [
        name
        for name in names(language).values()
        if any(
            unicodedata.name(letter, "").startswith("LATIN") for letter in name.replace("SAR", "")
        )
    ]
    assert latin == []


@pytest.mark.parametrize(("language", "family"), FONTS.items())
@pytest.mark.parametrize("weight", ["400Regular", "700Bold"])
def test_every_letter_of_every_name_has_a_glyph(qapp, language, family, weight):
    raw = QRawFont(str(ROOT / "assets" / "fonts" / f"{family}_{weight}.ttf"), 24)
    assert raw.isValid()
    letters = {letter for name in names(language).values() for letter in name}
    assert {letter for letter in letters if not raw.supportsCharacter(ord(letter))} == set()


@pytest.mark.parametrize("language", ["xx", "", "not a language", "qaa-Zzzz"])
def test_a_language_nobody_knows_gets_english(language):
    assert countries(language) == countries("en")


def test_they_are_sorted_by_name():
    french = [one.name for one in countries("fr")]
    assert french[:2] == ["Afghanistan", "Afrique du Sud"]
    assert french.index("Égypte") < french.index("Émirats arabes unis") < french.index("Espagne")
    persian = [one.name for one in countries("fa")]
    assert persian.index("بلژیک") < persian.index("پاکستان") < persian.index("تونس")
    uyghur = [one.name for one in countries("ug")]
    assert uyghur.index("گېرمانىيە") < uyghur.index("ئوتتۇرا ئافرىقا جۇمھۇرىيىتى")
