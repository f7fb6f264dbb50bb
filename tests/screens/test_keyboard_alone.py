"""Tab and Shift+Tab on every screen, in a language of each direction."""

from collections.abc import Iterator

import pytest

from tests.screens import tabs
from tests.screens.bars import named
from tests.screens.ways import SCREENS as ALL
from tests.screens.ways import Look, Shown, shown

SIZE = (1024, 600)
# Any key answers Still there, so Tab leads nowhere on it.
SCREENS = [screen for screen in ALL if screen != "still-there"]


def test_any_key_answers_still_there(tmp_path, qapp):
    with shown(tmp_path, "still-there") as one:
        assert one.driver.items("stillThere")
        tabs.press(one)
        assert one.driver.page() == "details"


def test_a_control_that_tab_misses_is_seen(tmp_path, qapp):
    with shown(tmp_path, "consent", Look(size=SIZE)) as one:
        one.driver.item("cancel").setProperty("activeFocusOnTab", False)
        one.driver.item("cancel").setActiveFocusOnTab(False)
        stops = tabs.round_trip(one)
        assert "cancel" in [named(each) for each in tabs.expected(one)]
        assert "cancel" not in [named(stop) for stop in stops]


def test_a_missing_ring_and_a_stop_out_of_view_are_seen(tmp_path, qapp):
    with shown(tmp_path, "details", Look(size=SIZE)) as one:
        stop = one.driver.item("country")
        assert "has the focus out of view" in " ".join(tabs.faults_of_focus(one, stop))
        assert "country has no ring" in tabs.faults_of_focus(one, stop)


def see_order(one: Shown) -> None:
    """Tab and Shift+Tab visit every control in the order of reading, and come round."""
    stops = tabs.round_trip(one)
    expected = tabs.expected(one)
    names = [named(stop) for stop in tabs.turned(stops, expected[0])]
    assert names == [named(each) for each in expected]
    back = tabs.round_trip(one, back=True)
    assert [named(stop) for stop in tabs.turned(back[::-1], expected[0])] == names


@pytest.mark.parametrize("screen", SCREENS)
def test_tab_visits_every_control_in_the_order_of_reading_and_comes_round(tmp_path, qapp, screen):
    with shown(tmp_path, screen, Look("en", SIZE)) as one:
        see_order(one)


@pytest.fixture(scope="module", params=SCREENS)
def urdu(request, tmp_path_factory, qapp) -> Iterator[Shown]:
    """One window for what is seen of a screen from right to left: a window costs most."""
    with shown(tmp_path_factory.mktemp("stand"), request.param, Look("ur", SIZE)) as one:
        yield one


def test_tab_comes_round_from_right_to_left(urdu):
    see_order(urdu)


@pytest.mark.parametrize("contrast", [False, True])
def test_what_has_the_focus_is_in_view_and_ringed(urdu, contrast):
    urdu.seen_as(Look("ur", SIZE, contrast=contrast))
    faults = []
    for _ in tabs.expected(urdu):
        faults += tabs.faults_of_focus(urdu, tabs.press(urdu))
    assert faults == []
