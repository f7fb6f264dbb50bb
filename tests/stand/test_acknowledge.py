"""A stand clears what headquarters holds, exactly that, and believes nobody else."""

import random
import sqlite3
from dataclasses import replace

import pytest

from kiosk.bundle.acknowledgement import Acknowledgement, write_acknowledgement
from kiosk.bundle.manifest import Manifest
from kiosk.errors import KioskError
from kiosk.ledger.store import Ledger, LedgerError
from kiosk.sealing.keys import SigningKey, new_campaign_key, office_public
from kiosk.stand.acknowledge import (
    beside,
    campaign_total,
    clear,
    clearable,
    confirm,
    staying,
    why_no_clear,
)
from kiosk.stand.closing import closing_statements, newest_statement
from kiosk.stand.export import export
from kiosk.stand.setup import go_live, open_live
from tests.support import EVENT, draft, live, live_pack_folder, sealed_records, sign

OFFICE = SigningKey.new()
OTHER = SigningKey.new()
BUNDLES = 3
EACH = 4


@pytest.fixture
def stand(tmp_path):
    """A live stand with three closed bundles of four, and two signatures in none."""
    named = {"office_keys = []": f'office_keys = ["{office_public(OFFICE.public)}"]'}
    folder = live_pack_folder(tmp_path / "pack", new_campaign_key(), **named)
    stand = go_live(tmp_path / "data", folder, EVENT)
    (tmp_path / "stick").mkdir()
    for number in range(BUNDLES):
        sign(stand, [draft(f"Person {'abc'[number]}{'wxyz'[n]}") for n in range(EACH)])
        export(tmp_path / "data", tmp_path / "stick", rehearsal=False)
    sign(stand, [draft("Late One"), draft("Late Two")])
    yield stand
    stand.ledger.close()


def right(stand, numbers=(1, 2, 3), total=100):
    """What headquarters would write."""
    digests = {one.number: Manifest.from_bytes(one.manifest) for one in stand.ledger.bundles()}
    return Acknowledgement(
        campaign=stand.pack.id,
        petition=stand.pack.petition.id,
        device=stand.device.hex(),
        rehearsal=False,
        bundles=tuple((number, digests[number].digest.hex()) for number in numbers),
        total=total,
        office=office_public(OFFICE.public),
    )


def give(tmp_path, one, key=OFFICE, name="from-home"):
    stick = tmp_path / name
    stick.mkdir(exist_ok=True)
    (stick / one.file_name).write_bytes(write_acknowledgement(one, key))
    return stick


def state(stand):
    """Everything in the ledger."""
    with sqlite3.connect(stand.ledger.path) as connection:
        tables = ("bundle", "sealed_record", "tally", "setting", "journal")
        found = [connection.execute(f"SELECT * FROM {one}").fetchall() for one in tables]
    connection.close()
    return found


def acknowledged(stand):
    return [one.number for one in stand.ledger.bundles() if one.acknowledged_on is not None]


def wrong_ones(stand):
    one = right(stand)
    (_, first), (_, second), (_, third) = one.bundles
    own = replace(one, office=office_public(OTHER.public))
    return {
        "another office": (own, OTHER),
        "another campaign": (replace(one, campaign="another"), OFFICE),
        "another petition": (replace(one, petition="another"), OFFICE),
        "of a practice": (replace(one, rehearsal=True), OFFICE),
        "a digest changed": (replace(one, bundles=((1, first), (2, third))), OFFICE),
        "digests swapped": (replace(one, bundles=((1, second), (2, first))), OFFICE),
        "a bundle never written": (replace(one, bundles=(*one.bundles, (4, first))), OFFICE),
    }


WRONG = (
    "another office",
    "another campaign",
    "another petition",
    "of a practice",
    "a digest changed",
    "digests swapped",
    "a bundle never written",
)


@pytest.mark.parametrize("kind", WRONG)
def test_a_wrong_one_changes_nothing_and_the_right_one_does(tmp_path, stand, kind):
    one, key = wrong_ones(stand)[kind]
    before = state(stand)
    found = confirm(stand, give(tmp_path, one, key))
    assert found.bundles == ()
    [refused] = found.unbelieved
    assert refused.reason.endswith(".")
    assert ". " not in refused.reason
    assert clear(stand) == 0
    assert state(stand) == before
    # The control: the same stick with the true file.
    assert confirm(stand, give(tmp_path, right(stand))).bundles == (1, 2, 3)
    assert clear(stand) == BUNDLES * EACH


def test_a_forged_one_changes_nothing_wherever_a_byte_is_changed(tmp_path, stand):
    data = write_acknowledgement(right(stand), OFFICE)
    stick = tmp_path / "forged"
    stick.mkdir()
    before = state(stand)
    draw = random.Random(4)
    for _ in range(60):
        changed = bytearray(data)
        changed[draw.randrange(len(data))] ^= 1 << draw.randrange(8)
        (stick / "one.acknowledgement").write_bytes(changed)
        assert len(confirm(stand, stick).unbelieved) == 1
    assert state(stand) == before


def test_one_for_another_stand_is_no_fault_and_changes_nothing(tmp_path, stand):
    before = state(stand)
    found = confirm(stand, give(tmp_path, replace(right(stand), device="ab" * 32)))
    assert (found.bundles, found.other_stands, found.unbelieved) == ((), 1, ())
    assert state(stand) == before


def test_an_older_one_changes_nothing(tmp_path, stand):
    confirm(stand, give(tmp_path, right(stand, (1, 2))))
    before = state(stand)
    for fewer in ((1,), (2,), (1, 3), (2, 3), (3,)):
        found = confirm(stand, give(tmp_path, right(stand, fewer)))
        assert found.bundles == ()
        assert "older" in found.unbelieved[0].reason
        assert state(stand) == before
    again = confirm(stand, give(tmp_path, right(stand, (1, 2))))
    assert (again.bundles, again.unbelieved) == ((), ())
    assert confirm(stand, give(tmp_path, right(stand))).bundles == (3,)


def test_the_campaigns_total_never_falls_by_an_older_file(tmp_path, stand):
    assert campaign_total(stand.ledger) is None
    for told, shown in ((100, 100), (90, 100), (120, 120), (0, 120)):
        confirm(stand, give(tmp_path, right(stand, total=told)))
        assert campaign_total(stand.ledger) == shown


def test_several_on_one_stick_and_in_folders_are_all_read(tmp_path, stand):
    stick = give(tmp_path, right(stand))
    (stick / "folder").mkdir()
    older = write_acknowledgement(right(stand, (1,)), OFFICE)
    (stick / "folder" / "old.acknowledgement").write_bytes(older)
    (stick / "broken.acknowledgement").write_bytes(b"hello")
    found = confirm(stand, stick)
    assert (found.bundles, found.records, found.believed) == ((1, 2, 3), BUNDLES * EACH, 2)
    assert [one.file for one in found.unbelieved] == [str(stick / "broken.acknowledgement")]


def test_clear_deletes_exactly_what_is_confirmed(tmp_path, stand):
    """And no byte of it is left in the file; the others are all there."""
    confirm(stand, give(tmp_path, right(stand, (1, 3))))
    tallies = state(stand)[2]
    all_of_them = sealed_records(stand.ledger)
    kept = {record.sealed for record in stand.ledger.records(2)}
    gone = {one.sealed for number in (1, 3) for one in stand.ledger.records(number)}
    assert len(gone) == 2 * EACH == clearable(stand)
    assert staying(stand) == EACH + 2 == len(all_of_them) - len(gone)
    late = set(all_of_them) - kept - gone
    stand.ledger.settle()
    assert all(one[-48:] in stand.ledger.path.read_bytes() for one in gone | kept | late)

    assert clear(stand) == 2 * EACH
    left = b"".join(p.read_bytes() for p in stand.ledger.path.parent.glob("ledger.sqlite*"))
    assert not any(one[-48:] in left for one in gone)
    assert all(one[-48:] in left for one in kept | late)
    assert state(stand)[2] == tallies
    assert stand.count() == BUNDLES * EACH + 2
    assert clearable(stand) == clear(stand) == 0
    acts = [one.act for one in stand.ledger.journalled()]
    assert acts[0] == "exported"
    assert [one for one in acts if one != "exported"] == ["confirmed", "cleared", "cleared"]


def test_after_clearing_only_what_is_not_confirmed_travels(tmp_path, stand):
    confirm(stand, give(tmp_path, right(stand)))
    clear(stand)
    stick = tmp_path / "next"
    stick.mkdir()
    done = export(tmp_path / "data", stick, rehearsal=False)
    assert done.manifest is not None
    assert (done.manifest.number, done.manifest.count, done.manifest.total) == (4, 2, 14)
    assert done.manifest.previous == right(stand).bundles[-1][1]
    assert [path.name for path in stick.iterdir()] == [done.manifest.file_name]
    assert [one.number for one in closing_statements(stand.ledger)] == [4]
    newest = newest_statement(stand.ledger)
    assert newest is not None
    assert (newest.number, newest.count) == (4, 2)


def test_a_clear_that_is_cut_short_is_carried_on(tmp_path, stand, monkeypatch):
    confirm(stand, give(tmp_path, right(stand)))
    true = Ledger._checkpoint

    def cut_short(ledger):
        true(ledger)
        raise LedgerError("The disk is full.")

    monkeypatch.setattr(Ledger, "_checkpoint", cut_short)
    with pytest.raises(LedgerError):
        clear(stand)
    monkeypatch.undo()
    assert clearable(stand) == 2 * EACH
    assert stand.count() == BUNDLES * EACH + 2
    assert clear(stand) == 2 * EACH
    assert len(sealed_records(stand.ledger)) == 2


def test_what_is_confirmed_is_still_so_after_a_restart(tmp_path, stand):
    confirm(stand, give(tmp_path, right(stand, (1,))))
    stand.close()
    again = open_live(tmp_path / "data")
    assert (acknowledged(again), clearable(again)) == ([1], EACH)
    again.close()


def test_without_an_office_key_there_is_no_clear_and_the_reason_is_told(tmp_path, stand):
    bare, _, _ = live(tmp_path, "bare")
    assert "names no office key" in why_no_clear(bare.pack)
    assert why_no_clear(stand.pack) == ""
    for act in (lambda: clear(bare), lambda: confirm(bare, tmp_path)):
        with pytest.raises(KioskError, match="names no office key") as caught:
            act()
        assert "the key of its office" in caught.value.hint
    bare.close()


def test_a_stick_with_very_many_files_costs_no_time_without_end(tmp_path, stand, monkeypatch):
    monkeypatch.setattr("kiosk.stand.acknowledge.MOST_ENTRIES", 20)
    monkeypatch.setattr("kiosk.stand.acknowledge.MOST_FILES", 5)
    stick = tmp_path / "many"
    stick.mkdir()
    for number in range(50):
        (stick / f"{number}.acknowledgement").write_bytes(b"hello")
    assert len(confirm(stand, stick).unbelieved) == 5
    with pytest.raises(KioskError, match="no folder"):
        confirm(stand, tmp_path / "gone")


def test_a_stands_own_is_read_whatever_lies_beside_it(tmp_path, stand, monkeypatch):
    monkeypatch.setattr("kiosk.stand.acknowledge.MOST_FILES", 5)
    stick = give(tmp_path, right(stand))
    for number in range(40):
        give(tmp_path, replace(right(stand), device=f"{number:02x}" * 32))
    found = confirm(stand, stick)
    assert (found.bundles, found.other_stands) == ((1, 2, 3), 4)


def test_what_is_done_beside_the_window_is_seen_by_it(tmp_path, stand):
    with beside(stand) as own:
        assert confirm(own, give(tmp_path, right(stand, (1, 2)))).bundles == (1, 2)
    assert acknowledged(stand) == [1, 2]
    with beside(stand) as own:
        assert clear(own) == 2 * EACH
    assert (clearable(stand), staying(stand), stand.count()) == (0, EACH + 2, BUNDLES * EACH + 2)
    sign(stand, [draft("Later")])
    assert stand.count() == BUNDLES * EACH + 3
