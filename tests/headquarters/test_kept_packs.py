"""Which packs a register keeps, and which of several speaks today."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from benchmarks.crowd import Kiosk
from kiosk.errors import KioskError
from kiosk.headquarters.intake import accept_device, intake, keep_pack
from kiosk.headquarters.publish.held import packs_of
from kiosk.headquarters.register.packs import KeptPacks
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.retention import retention
from kiosk.stand.export import export
from tests.headquarters.bundles import PACK, kiosk, write
from tests.headquarters.bundles import words as words_of
from tests.headquarters.test_intake import TODAY
from tests.support import command, draft, pack, rehearsal, sign

BUNDLED = pack()


def told_otherwise(number):
    """The campaign's own pack with another telephone, and the same version."""
    return replace(PACK, contact=replace(PACK.contact, phone=f"+92 355 421230{number}"))


@pytest.fixture
def store(tmp_path):
    store = Register(str(tmp_path / "register.sqlite"), make=True)
    yield store
    store.close()


def held(tmp_path, store, stand):
    """Takes a bundle of the stand in, and accepts it."""
    intake(store, [write(tmp_path / "stick", stand)], False, TODAY)
    accept_device(store, words_of(stand), TODAY)


def test_a_live_intake_keeps_no_pack_that_nobody_named(tmp_path, store):
    stand = kiosk()
    done = command("intake", write(tmp_path / "stick", stand), "--register", tmp_path / "r.sqlite")
    assert done.returncode == 0
    assert "pack" not in done.stdout
    made = Register(str(tmp_path / "r.sqlite"))
    assert KeptPacks(made).all() == []
    made.close()


def test_a_practice_of_the_bundled_pack_keeps_it_and_says_so(tmp_path):
    stand = rehearsal(tmp_path / "practice")
    sign(stand, [draft()])
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "practice", stick, rehearsal=True)
    asked = ("intake", stick, "--register", tmp_path / "r.sqlite", "--rehearsal")
    assert "The pack of this program is kept" in command(*asked).stdout
    assert "The pack of this program is kept" not in command(*asked).stdout
    made = Register(str(tmp_path / "r.sqlite"))
    assert len(KeptPacks(made).all()) == 1
    made.close()


def test_of_two_packs_of_one_version_the_one_that_stands_used_speaks(tmp_path, store):
    stands = {one: Kiosk(told_otherwise(one)) for one in range(6)}
    for number, stand in stands.items():
        one = Register(str(tmp_path / f"{number}.sqlite"), make=True)
        held(tmp_path / str(number), one, stand)
        for kept in (BUNDLED, told_otherwise(number)):
            keep_pack(one, kept)
        assert packs_of(one).current == told_otherwise(number)
        one.close()


def test_where_the_stands_used_none_or_both_nobody_guesses(tmp_path, store):
    held(tmp_path, store, kiosk())
    keep_pack(store, told_otherwise(1))
    assert packs_of(store).current == told_otherwise(1)  # one alone is clear
    keep_pack(store, told_otherwise(2))
    with pytest.raises(KioskError, match="2 packs of version 1") as refused:
        packs_of(store)
    assert "--campaign" in refused.value.hint
    assert packs_of(store, told_otherwise(2)).current == told_otherwise(2)
    newer = replace(told_otherwise(3), version=2)
    keep_pack(store, newer)
    assert packs_of(store).current == newer


def test_a_stranger_chooses_no_pack(tmp_path, store):
    held(tmp_path, store, Kiosk(told_otherwise(1)))
    intake(store, [write(tmp_path / "s", Kiosk(told_otherwise(2)))], False, TODAY)
    for number in (1, 2):
        keep_pack(store, told_otherwise(number))
    assert packs_of(store).current == told_otherwise(1)


def test_the_bundled_packs_day_holds_no_live_register_back(tmp_path, store):
    over = date(2026, 3, 1)
    held(tmp_path, store, kiosk())
    keep_pack(store, BUNDLED)  # as earlier versions did, unasked
    keep_pack(store, replace(PACK, delete_by=over))
    days = retention(store, over + timedelta(days=1))
    assert days is not None
    assert (days.over, days.last) == (True, over)
