"""Colours that nobody can read are told before a pack goes live."""

from dataclasses import replace

import pytest

from kiosk.pack.contrast import ratio, unreadable
from kiosk.pack.left import left
from kiosk.resources import bundled_campaign
from tests.support import pack


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#123456", "#123456", 1.0)],
)
def test_the_ratio_is_that_of_the_standard(one, other, told):
    assert ratio(one, other) == pytest.approx(told, abs=0.01)
    assert ratio(other, one) == ratio(one, other)


def test_the_bundled_colours_can_be_read():
    assert list(unreadable(pack().colours)) == []


def test_colours_too_much_alike_are_told_with_both_keys_and_the_figure():
    bundled = pack()
    pale = replace(bundled, colours=replace(bundled.colours, night="#5b6d8a"))
    keys = {(front, ground) for front, ground, _, _ in unreadable(pale.colours)}
    assert keys == {("ink", "night"), ("light", "night"), ("lamp", "night")}
    told = [str(one) for one in left(bundled_campaign(), pale) if one.key.startswith("colours")]
    assert len(told) == 3
    assert "4.7" in told[0]
    assert "10" in told[0]
