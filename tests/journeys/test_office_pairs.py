"""Pairs that may be one person, decided in the office's window until none is left."""

from datetime import date

import pytest

from benchmarks.crowd import Kiosk, Signer, new_campaign_key, seal, sealed_pack
from kiosk.headquarters.intake import intake, keep_pack
from kiosk.headquarters.register.devices import Devices
from kiosk.headquarters.register.store import Register
from kiosk.screens import office_lists
from tests import support
from tests.journeys.clerk import at_a_desk

TODAY = date.today()  # noqa: DTZ011 - the window's own clock
NAMES = ("Amina Khatoon", "Zaynab Qureshi", "Muhammad Iqbal", "Abdullah Rahimi", "Rukhsana Parveen")


@pytest.fixture
def clerk(qtbot, tmp_path):
    with at_a_desk(qtbot, tmp_path / "office") as driver:
        yield driver


def typed_twice(tmp_path, names):
    """A register where each signed twice, the second time with a slip; the key that opens it."""
    key = new_campaign_key()
    pack = sealed_pack(key)
    signers = [
        Signer(n, support.draft(text, phone=f"0355 421{n}3{n}7", email=f"p{n}@example.org"))
        for n, name in enumerate(names)
        for text in (name, name[:-1])
    ]
    stick, office = tmp_path / "stick", tmp_path / "office"
    stick.mkdir()
    office.mkdir(exist_ok=True)
    kiosk = Kiosk(pack)
    kiosk.write(stick, seal(signers, kiosk, pack))
    register = Register(str(office / "register.sqlite"), make=True)
    intake(register, [stick], False, TODAY)
    Devices(register).accept([kiosk.key.public], TODAY)
    keep_pack(register, pack)
    register.close()
    file = tmp_path / "campaign.key"
    file.write_text(key.identity_file())
    return file


def looked_at(clerk, key):
    clerk.open_register(practice=False)
    clerk.press("to_lists")
    clerk.open_names(key)
    clerk.press("findLikely")


def shown(clerk):
    return [(one["first"], one["second"]) for one in clerk.shown.lists.property("pairs")]


def decide(clerk, pair, verdict):
    clerk.shown.lists.decide(*pair, verdict)
    clerk.quiet()


def test_every_pair_is_reached_and_none_that_was_decided_comes_back(clerk, tmp_path, monkeypatch):
    monkeypatch.setattr(office_lists, "MOST_SHOWN", 2)
    looked_at(clerk, typed_twice(tmp_path, NAMES))
    met = shown(clerk)
    assert (len(met), clerk.shown.lists.property("pairCount")) == (2, 5)
    assert "More pairs follow: 3." in clerk.item("morePairs").property("text")
    decide(clerk, met[0], "same")
    clerk.press("nextPairs")
    second = shown(clerk)
    assert not set(second) & set(met)
    decide(clerk, second[0], "keep")
    decide(clerk, second[1], "same")
    clerk.press("nextPairs")
    third = shown(clerk)
    assert third[1] == met[1]  # was left undecided, and comes again
    assert len({*met, *second, *third}) == 5
    assert not clerk.items("morePairs")
    clerk.press("findLikely")
    assert set(shown(clerk)) == set(third)
    assert clerk.shown.lists.property("facts")["people"] == 8
    for pair in third:
        decide(clerk, pair, "keep")
    clerk.press("findLikely")
    assert clerk.shown.lists.property("pairCount") == 0
