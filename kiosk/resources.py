"""Finds ui/ and assets/: in an installed wheel, in a frozen build, or in a checkout.

A wheel and a frozen build carry both inside the package, as `_ui` and `_assets`. A checkout and an
editable install have them beside it. Inside wins, so an installed kiosk never reads a stray folder.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from kiosk.errors import KioskError

BUNDLED: Final = "free-uyghur-wives"
PACKAGE: Final = Path(__file__).resolve().parent


def ui(*parts: str) -> Path:
    """The folder that QML imports from, or what lies at `parts` in it.

    Raises:
        KioskError: it was not installed.
    """
    return _find("ui", parts)


def assets(*parts: str) -> Path:
    """The folder of packs, fonts, word lists and translations, or what lies at `parts` in it.

    Raises:
        KioskError: it was not installed.
    """
    return _find("assets", parts)


def bundled_campaign() -> Path:
    """The folder of the campaign pack that comes with the program."""
    return assets("campaigns", BUNDLED)


def _find(name: str, parts: tuple[str, ...]) -> Path:
    inside = PACKAGE / f"_{name}"
    root = inside if inside.is_dir() else PACKAGE.parent / name
    found = root.joinpath(*parts)
    if not found.exists():
        raise KioskError(
            f"A part of this program is missing: {'/'.join((name, *parts))}.",
            "Install it again, or fetch the whole checkout.",
        )
    return found
