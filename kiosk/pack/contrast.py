"""Whether words in a pack's colours can be read.

Source: WCAG 2.2, "contrast ratio" and "relative luminance", https://www.w3.org/TR/WCAG22/
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from kiosk.petition.campaign import Colours

LEAST_TEXT = 10.0
"""Words against their ground, by default; the kiosk's own high-contrast look has 20."""

LEAST_OTHER = 3.0
"""What is no word: the lamps on the ridge."""


def ratio(one: str, other: str) -> float:
    """The contrast of two colours as #rrggbb, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def unreadable(colours: Colours) -> Iterator[tuple[str, str, float, float]]:
    """Every pair of colours that stand on each other and are too much alike.

    Yields:
        the two keys, their contrast and the least that is needed.
    """
    grounds = ("night", "ridge")
    pairs = [(*pair, LEAST_TEXT) for pair in product(("ink", "light"), grounds)]
    pairs += [("lamp", ground, LEAST_OTHER) for ground in grounds]
    for front, ground, least in pairs:
        found = ratio(getattr(colours, front), getattr(colours, ground))
        if found < least:
            yield front, ground, found, least


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
