"""Every screen of the signer's way, and every page of the panel, against its bars."""

import pytest

from tests.screens import bars, speech
from tests.screens.panel_ways import PANEL
from tests.screens.ways import DEFAULT_STEP, LANGUAGES, SCREENS, SIZES, STEPS, Look, Shown, shown

SMALL, TALL = SIZES[0], SIZES[-1]
BEFORE_THE_VALLEY = {"thanks", "receipt", "question"}
FEW = BEFORE_THE_VALLEY | PANEL.keys()
DENSE = 141.0  # pixels to the inch of a laptop's screen
DENSE_SIZES = ((1280, 800), (1920, 1080))
NOTED = 4

Found = dict[str, dict[str, list[str]]]


def looks(screen: str) -> list[Look]:
    """Every language and size, at the default step and the largest; the smallest screens at all.

    The valley is slow to draw anew, so that what lies before it besides the appeal is looked at on
    the two screens where room is shortest; and so are the panel's pages, which are many.
    """
    return [
        Look(language, size, step)
        for size in ((SMALL, TALL) if screen in FEW else SIZES)
        for step in (
            STEPS if size in (SMALL, TALL) and screen not in FEW else (DEFAULT_STEP, STEPS[-1])
        )
        for language in LANGUAGES
    ]


@pytest.fixture(scope="module", params=SCREENS)
def found(request, tmp_path_factory, qapp) -> Found:
    """What falls short on one screen, by bar, and the looks in which it does."""
    gathered: Found = {}
    with shown(tmp_path_factory.mktemp("stand"), request.param) as one:
        for look in looks(one.screen):
            one.seen_as(look)
            checks = [bars.whole, bars.sizes]
            if look.step == DEFAULT_STEP:
                checks += [bars.touch, speech.assistive, speech.faults_spoken, speech.glyphs]
                checks += [speech.english] if look.language != "en" else []
                checks += [bars.unscrolled] if one.screen == "appeal" else []
            note(gathered, one, checks)
        for size in DENSE_SIZES:
            for language in LANGUAGES:
                note(
                    gathered, one.seen_as(Look(language, size, ppi=DENSE)), [bars.touch, bars.sizes]
                )
        for contrast in (False, True):
            for language in LANGUAGES:
                note(
                    gathered, one.seen_as(Look(language, SMALL, contrast=contrast)), [bars.contrast]
                )
    return gathered


def note(gathered: Found, one: Shown, checks) -> None:
    for check in checks:
        bar = gathered.setdefault(check.__name__, {})
        for fault in check(one):
            bar.setdefault(fault, []).append(str(one.look))


def short(found: Found, bar: str) -> list[str]:
    """The faults of a bar, each with a few of the looks that show it."""
    return [f"{fault} ({', '.join(where[:NOTED])})" for fault, where in found[bar].items()]


def test_what_can_be_tapped_is_large_and_apart(found):
    """1.27 cm and 0.25 cm, at 96 pixels to the inch and at 141; keys have 4 px where they must."""
    assert short(found, "touch") == []


def test_letters_are_as_high_as_their_step_says(found):
    assert short(found, "sizes") == []


def test_nothing_is_cut_or_covered_and_nothing_scrolls_sideways(found):
    assert short(found, "whole") == []


def test_contrast_is_ten_to_one_and_twenty_to_one_and_three_to_one_for_parts(found):
    assert short(found, "contrast") == []


def test_every_control_has_a_name_a_role_and_its_state(found):
    assert short(found, "assistive") == []


def test_a_field_says_its_fault(found):
    assert short(found, "faults_spoken") == []


def test_no_english_is_left_in_urdu_and_uyghur(found):
    assert short(found, "english") == []


def test_every_letter_has_a_glyph_in_the_font_it_is_drawn_in(found):
    assert short(found, "glyphs") == []


def test_the_appeals_words_need_no_scrolling(found):
    assert "unscrolled" not in found or short(found, "unscrolled") == []
