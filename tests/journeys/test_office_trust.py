"""Which stands an office believes, decided in its window: a stolen one, a copied one."""

from datetime import timedelta

import pytest

from benchmarks.crowd import DAY
from kiosk.bundle.statement import Statement
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.standing import Standing
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.status import status
from tests.headquarters.bundles import kiosk, manifest_of, records, write
from tests.journeys.clerk import at_a_desk

NEXT = DAY + timedelta(days=1)


@pytest.fixture
def clerk(qtbot, tmp_path):
    with at_a_desk(qtbot, tmp_path / "office") as driver:
        yield driver


def accepted(clerk, *paths):
    """A live register in which the stand of these sticks is accepted."""
    clerk.open_register(practice=False)
    clerk.drop(*paths)
    clerk.press("accept")
    clerk.press("acceptSure")


def look(tmp_path, what):
    register = Register(str(tmp_path / "office" / "register.sqlite"))
    try:
        return what(register)
    finally:
        register.close()


def standings(tmp_path):
    return look(tmp_path, lambda one: sorted(each.standing for each in Bundles(one).all()))


def test_a_stolen_stand_counts_until_the_day_it_went_and_may_be_taken_back(clerk, tmp_path):
    stand = kiosk()
    accepted(clerk, write(tmp_path / "a", stand), write(tmp_path / "b", stand, 3, NEXT))
    assert clerk.shown.stands.property("held") == 5
    clerk.press("revoke")
    assert standings(tmp_path) == [Standing.HELD, Standing.HELD]  # the first question does nothing
    clerk.put("field_revokeDay", "tomorrow")
    clerk.press("revokeSure")
    assert "no day" in clerk.said()
    clerk.put("field_revokeDay", NEXT.isoformat())
    clerk.press("revokeSure")
    assert (
        clerk.said()
        == "Revoked. Bundles of this stand that still count: 1; that do not: 1; that wait: 0."
    )
    assert standings(tmp_path) == [Standing.HELD, Standing.REVOKED]
    assert clerk.items("revokedOn")
    clerk.drop(write(tmp_path / "c", stand, 4, DAY))  # dated back by whoever has it now
    assert Standing.UNVOUCHED in standings(tmp_path)
    assert "came after its device was revoked" in clerk.text("forkHeading")
    assert clerk.shown.stands.property("held") == 2
    clerk.press("revoke")
    clerk.press("revokeNot")
    assert Standing.REVOKED in standings(tmp_path)
    clerk.press("revoke")
    clerk.press("revokeSure")
    assert set(standings(tmp_path)) == {Standing.HELD}


def test_both_sides_of_a_fork_are_shown_and_one_decision_counts_their_union(clerk, tmp_path):
    stand = kiosk()
    first = write(tmp_path / "first", stand)
    twin = stand.twin()
    both = records(1)
    one = write(tmp_path / "one", stand, of=[*both, *records(2)])
    other = write(tmp_path / "other", twin, of=[*both, *records(1)])
    accepted(clerk, first, one, other)
    assert clerk.shown.stands.property("held") == 2
    [row] = clerk.shown.stands.property("rows")
    [fork] = row["forks"]
    sides = sorted((side["count"], side["onlyHere"]) for side in fork["sides"])
    assert (fork["records"], fork["shared"], sides) == (4, 1, [(2, 1), (3, 2)])
    clerk.press("take")
    assert clerk.said() == "Bundle 2 counts. Records, each counted once: 4."
    assert standings(tmp_path) == [Standing.HELD] * 3
    counted = look(tmp_path, lambda one: status(one).root)
    clerk.press("undoFork")
    assert standings(tmp_path) == [Standing.FORKED, Standing.FORKED, Standing.HELD]
    clerk.press("refuse")
    assert standings(tmp_path).count(Standing.DECIDED_AGAINST) == 2
    clerk.press("undoFork")
    clerk.press("take")
    assert look(tmp_path, lambda one: status(one).root) == counted


def test_a_stand_that_was_only_heard_of_cannot_be_revoked(clerk, tmp_path):
    told = Statement.of(manifest_of(write(tmp_path / "a", kiosk()).read_bytes()))
    clerk.open_register(practice=False)
    clerk.put("field_statement", told.sms())
    clerk.press("expect")
    assert clerk.shown.stands.property("outstanding") == 2
    assert not clerk.items("revoke")
