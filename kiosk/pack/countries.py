"""The countries of ISO 3166 by their names in a language, from the CLDR that comes with Babel."""

from __future__ import annotations

import re
import unicodedata
from contextlib import suppress
from dataclasses import dataclass

NO_COUNTRIES = frozenset(
    {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"}
)
"""Codes of two letters that CLDR names and ISO 3166 gives to no country: unions, parts of
countries, test codes, and those that anyone may use as they like."""

_ACCENTS = re.compile("[\u0300-\u036f]")
_ARABIC = "ءآأاەبپتٹثجچحخدڈذرڑزژسشصضطظعغفقكکگڭلمنںوۇۆۈۋؤهھہةىيیېے"
"""The Arabic script's letters as the alphabets of its languages have them; Unicode added those of
Urdu, Persian and Uyghur at its end."""

_PLACES = {ord(letter): 0x620 + at for at, letter in enumerate(_ARABIC)} | {ord("ئ"): None}
"""In Uyghur a vowel's carrier is not sorted by."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country's code of two letters, and its name in the language that was asked for."""

    code: str
    name: str


def countries(language: str) -> tuple[Country, ...]:
    """Every country, sorted by name; a name that the language lacks is given in English.

    Args:
        language: a language's code, such as `ug` or `zh-Hant`; one that nobody knows gets English.
    """
    from babel import Locale, UnknownLocaleError  # late: it takes long to import

    names = dict(Locale("en").territories)
    with suppress(UnknownLocaleError, ValueError):  # the English names stand then
        names |= Locale.parse(language, sep="-").territories
    named = (Country(code, name) for code, name in names.items() if _is_country(code))
    return tuple(sorted(named, key=lambda one: (_order(one.name), one.code)))


def _order(name: str) -> str:
    """What a name is sorted by: its letters without accents, Arabic ones in alphabet's order."""
    apart = unicodedata.normalize("NFD", name.casefold())
    bare = unicodedata.normalize("NFC", _ACCENTS.sub("", apart))
    return bare.translate(_PLACES)


def _is_country(code: str) -> bool:
    return len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES
