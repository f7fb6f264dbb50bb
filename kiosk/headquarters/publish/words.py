"""What the delivery and the report say, in the languages that assets/paper/delivery.toml speaks."""

from __future__ import annotations

import tomllib
from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from kiosk.petition.campaign import CampaignPack, Language
from kiosk.resources import assets

OWN = "en"
REGIONS = {"en": "en_GB"}


class DeliveryWords:
    """Words in one language of a pack; English where nobody has translated them."""

    def __init__(self, language: Language) -> None:
        every = tomllib.loads(assets("paper", "delivery.toml").read_text("utf-8"))
        self._words: dict[str, str] = every[OWN] | every.get(language.code, {})
        self.code = language.code if language.code in every else OWN
        self.language = language

    def __call__(self, key: str, *values: object) -> str:
        """A word with its %1, %2 filled in; each value keeps its own direction."""
        text = self._words[key]
        for number, value in enumerate(values, start=1):
            text = text.replace(f"%{number}", f"\u2068{value}\u2069")
        return text

    def day(self, day: date) -> str:
        """A day in words."""
        try:
            return format_date(day, "long", Locale.parse(REGIONS.get(self.code, self.code)))
        except UnknownLocaleError:
            return day.isoformat()


def without_names(pack: CampaignPack, language: Language) -> str:
    """The addressee, where it is none of those who get names; else nothing."""
    addressees = set(pack.petition.addressee.values())
    if any(addressees & set(one.names.values()) for one in pack.handed_to):
        return ""
    return pack.petition.addressee[language.code]
