"""A register whose disk is away is told of, and nothing is made in its place."""

import pytest

from tests.journeys.clerk import at_a_desk, practised
from tests.support import draft


@pytest.fixture
def clerk(qtbot, tmp_path):
    with at_a_desk(qtbot, tmp_path / "office") as driver:
        yield driver


def test_a_register_that_went_away_is_told_and_not_made_anew(clerk, tmp_path):
    stick, _key = practised(tmp_path, [draft()])
    clerk.open_register(practice=True)
    clerk.drop(stick)
    held = clerk.shown.stands.property("held")
    assert held
    away = tmp_path / "away"
    (tmp_path / "office").rename(away)
    (tmp_path / "office").mkdir()
    clerk.drop(stick)
    assert clerk.said().startswith("There is no register")
    assert list((tmp_path / "office").iterdir()) == []
    (tmp_path / "office").rmdir()
    away.rename(tmp_path / "office")
    clerk.drop(stick)
    assert clerk.shown.stands.property("held") == held
