"""The words of paper in a language: the screens' own where they say the same, else assets/paper."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.pack.extras import Extras
from kiosk.pack.interface import OWN, read_interface
from kiosk.petition.campaign import CampaignPack, Language
from kiosk.resources import assets

SAID_ON_SCREEN = {
    "phone_sign": ("AppealPage", "Sign on your own phone"),
    "call": ("QrCard", "Or call: %1"),
    "trace": ("QrCard", "Opening this leaves a trace on your phone"),
    "addressed": ("ReadPage", "Addressed to: %1"),
    "as_of": ("ReadPage", "%1 · as of %2"),
    "name": ("ConsentPage", "Name"),
    "place": ("ConsentPage", "Place"),
    "who": ("DetailsPage", "Who may see my name?"),
    "public": ("DetailsPage", "Anyone may see my name"),
    "named": ("DetailsPage", "Only these may see my name: %1"),
    "counted": ("DetailsPage", "Just count me, keep no name"),
    "contact": ("ConsentPage", "You may contact me about this petition"),
    "before": ("ConsentPage", "Before you sign"),
    "statement": ("ClosingStatementPage", "Closing statement"),
    "statement_how": (
        "StatementCard",
        "Send this to headquarters: as a picture, as one message, or read aloud",
    ),
    "statement_stand": ("StatementCard", "Stand"),
    "statement_bundle": ("StatementCard", "Bundle"),
    "statement_records": ("StatementCard", "Records"),
    "statement_root": ("StatementCard", "Root"),
    "statement_check": ("StatementCard", "Check"),
}


class PaperWords:
    """What a sheet says in one language.

    Args:
        folder: the pack's folder, which may bring a translation of the screens' words.
        language: the language; English where nobody has translated the words of paper.
    """

    def __init__(self, folder: Path, language: Language) -> None:
        self._screen = _screen_words(folder, language.code)
        self._paper = _paper_words(OWN) | _paper_words(language.code)
        self.translated = bool(_paper_words(language.code))

    def __getitem__(self, key: str) -> str:
        """A word by its key in `SAID_ON_SCREEN` or assets/paper/words.toml."""
        if key in SAID_ON_SCREEN:
            source = SAID_ON_SCREEN[key]
            return self._screen.get(source, source[1])
        return self._paper[key]

    def filled(self, key: str, *values: str) -> str:
        """A word with its %1, %2 replaced; each value keeps its own direction."""
        text = self[key]
        for number, value in enumerate(values, start=1):
            text = text.replace(f"%{number}", f"\u2068{value}\u2069")
        return text


def unbroken(text: str, phone: str) -> str:
    """The text with its telephone number kept on one line."""
    return text.replace(phone, phone.replace(" ", "\u00a0")) if phone else text


def language_of(pack: CampaignPack, code: str) -> Language:
    """A language of the pack.

    Raises:
        KioskError: the pack does not speak it.
    """
    try:
        return pack.language(code)
    except KeyError:
        known = ", ".join(one.code for one in pack.languages)
        raise KioskError(
            f"This pack does not speak {code}.", f"It speaks {known}. Name one with --language."
        ) from None


def _screen_words(folder: Path, code: str) -> Mapping[tuple[str, str], str]:
    own = folder / Extras.interface_name(code)
    carried = assets("i18n") / f"petition_{code}.ts"
    path = own if own.exists() else carried
    return read_interface(path) if path.exists() else {}


def _paper_words(code: str) -> dict[str, str]:
    words = tomllib.loads(assets("paper", "words.toml").read_text("utf-8"))
    found: dict[str, str] = words.get(code, {})
    return found
