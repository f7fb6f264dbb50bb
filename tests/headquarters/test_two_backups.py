"""Two sticks may hold one content under one file name: each is told of until it was reached."""

import pytest

from benchmarks.crowd import DAY
from kiosk.headquarters.backup import back_up
from kiosk.headquarters.erase import erase
from kiosk.headquarters.register.backups import Backups
from tests.headquarters.waiting import Campaign


@pytest.fixture
def campaign(tmp_path):
    made = Campaign(tmp_path)
    stand = made.kiosk()
    made.records = [made.signed(stand, f"Person {one}") for one in "ab"]
    made.take_in(made.stick(stand, made.records))
    made.accept(stand)
    made.sticks = [tmp_path / "stick-a", tmp_path / "stick-b"]
    for one in made.sticks:
        one.mkdir()
    return made


def backups(campaign):
    return [back_up(campaign.register, one, DAY).file for one in campaign.sticks]


def told(campaign, *reached):
    done = erase(campaign.register, [campaign.records[0].id], DAY, reached)
    assert done.unreached == ()
    return [one.place for one in done.noted]


def test_an_erase_in_one_is_not_silent_about_the_other(campaign):
    first, second = backups(campaign)
    assert first.name == second.name
    assert told(campaign) == [first, second]
    assert told(campaign, first) == [second]
    assert told(campaign, second) == [first]
    assert told(campaign, first, second) == []
    assert told(campaign, first, first) == [second]


def test_a_backup_made_once_more_on_its_stick_is_one(campaign):
    first, _ = backups(campaign)
    back_up(campaign.register, first.parent, DAY)
    assert len(told(campaign)) == 2


def test_two_sticks_at_one_place_are_two(campaign, tmp_path):
    place = campaign.sticks[0]
    first = back_up(campaign.register, place, DAY).file
    place.rename(tmp_path / "unplugged")
    place.mkdir()
    back_up(campaign.register, place, DAY)
    assert told(campaign) == [None, None]
    assert told(campaign, first) == [None]
    assert told(campaign, first, tmp_path / "unplugged" / first.name) == []


def test_which_one_was_reached_elsewhere_is_not_guessed(campaign, tmp_path):
    first, second = backups(campaign)
    first.parent.rename(tmp_path / "moved")
    moved = tmp_path / "moved" / first.name
    assert told(campaign, moved) == [None]
    assert told(campaign, moved, second) == []


def test_one_that_was_emptied_is_told_no_more_and_the_other_is(campaign):
    first, second = backups(campaign)
    Backups(campaign.register).note_emptied([first], DAY)
    assert len(Backups(campaign.register).noted()) == 1
    Backups(campaign.register).note_emptied([second], DAY)
    assert Backups(campaign.register).noted() == []
