"""Motion: short where there is any, none where nothing is to move, and never in a touch's way."""

import pytest
from PySide6.QtCore import QObject

from tests.journeys.window import kind
from tests.screens.ways import WAYS, shown

CHANGE = 250  # milliseconds
STEPS_OF = {"QQuickNumberAnimation": "duration", "QQuickPauseAnimation": "duration"}


def lengths(one) -> list[int]:
    """Of every animation on a screen."""
    return [
        each.property("duration")
        for each in one.window.findChildren(QObject)
        if kind(each) in STEPS_OF
    ]


@pytest.mark.parametrize("screen", WAYS)
def test_nothing_moves_where_it_is_to_be_still(tmp_path, qapp, screen):
    with shown(tmp_path, screen) as one:
        assert one.theme.property("calm") == 0
        assert lengths(one)
        assert max(lengths(one)) == 0
        one.theme.setProperty("still", False)
        assert max(lengths(one)) > 0  # the check sees a motion that is there


def test_a_screen_changes_within_a_quarter_of_a_second(tmp_path, qapp):
    with shown(tmp_path, "appeal", still=False) as one:
        assert 0 < one.theme.property("calm") <= CHANGE
        [arrival] = [
            each
            for each in one.window.findChildren(QObject)
            if kind(each) == "QQuickNumberAnimation"
            and each.property("target") is one.driver.item("stack")
        ]
        assert arrival.property("duration") <= CHANGE


@pytest.mark.parametrize(
    ("screen", "control", "after"),
    [
        ("appeal", "readAndSign", "read"),
        ("read", "signFromRead", "details"),
        ("consent", "agree", "thanks"),
        ("consent", "cancel", "appeal"),
        ("thanks", "nextPerson", "appeal"),
    ],
)
def test_a_touch_is_answered_at_once(tmp_path, qapp, screen, control, after):
    """No timer and no animation lies between the finger that lifts and the screen that comes."""
    with shown(tmp_path, screen, still=False) as one:
        one.driver.arrived(screen)
        point = one.driver.centre(control)
        one.driver.touch(point)
        assert one.stand.property("screen") == after
        assert one.driver.page() == after
