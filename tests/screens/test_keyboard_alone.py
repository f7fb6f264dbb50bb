"""Tab and Shift+Tab on every screen, in a language of each direction."""

import pytest

from tests.screens import tabs
from tests.screens.bars import named
from tests.screens.ways import SCREENS as ALL
from tests.screens.ways import Look, shown

# Any key answers Still there, so Tab leads nowhere on it.
SCREENS = [screen for screen in ALL if screen != "still-there"]


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("screen", SCREENS)
def test_tab_visits_every_control_in_the_order_of_reading_and_comes_round(
    tmp_path, qapp, screen, language
):
    with shown(tmp_path, screen, Look(language, (1024, 600))) as one:
        stops = tabs.round_trip(one)
        expected = tabs.expected(one)
        names = [named(stop) for stop in tabs.turned(stops, expected[0])]
        assert names == [named(each) for each in expected]
        back = tabs.round_trip(one, back=True)
        assert [named(stop) for stop in tabs.turned(back[::-1], expected[0])] == names


@pytest.mark.parametrize("contrast", [False, True])
@pytest.mark.parametrize("screen", SCREENS)
def test_what_has_the_focus_is_in_view_and_ringed(tmp_path, qapp, screen, contrast):
    with shown(tmp_path, screen, Look("ur", (1024, 600), contrast=contrast)) as one:
        faults = []
        for _ in tabs.expected(one):
            faults += tabs.faults_of_focus(one, tabs.press(one))
        assert faults == []


def test_any_key_answers_still_there(tmp_path, qapp):
    with shown(tmp_path, "still-there") as one:
        assert one.driver.items("stillThere")
        tabs.press(one)
        assert one.driver.page() == "details"


def test_a_control_that_tab_misses_is_seen(tmp_path, qapp):
    with shown(tmp_path, "consent", Look(size=(1024, 600))) as one:
        one.driver.item("cancel").setProperty("activeFocusOnTab", False)
        one.driver.item("cancel").setActiveFocusOnTab(False)
        stops = tabs.round_trip(one)
        assert "cancel" in [named(each) for each in tabs.expected(one)]
        assert "cancel" not in [named(stop) for stop in stops]


def test_a_missing_ring_and_a_stop_out_of_view_are_seen(tmp_path, qapp):
    with shown(tmp_path, "details", Look(size=(1024, 600))) as one:
        stop = one.driver.item("country")
        assert "has the focus out of view" in " ".join(tabs.faults_of_focus(one, stop))
        assert "country has no ring" in tabs.faults_of_focus(one, stop)
