"""Whoever asks is forgotten: sealed bytes gone from the file, kept out for good, bundle held."""

import random
import shutil
import subprocess
import sys
from itertools import permutations

import pytest

from benchmarks.crowd import unreadable
from kiosk.errors import KioskError
from kiosk.headquarters.acknowledge import acknowledge
from kiosk.headquarters.backup import back_up
from kiosk.headquarters.erase import erase, lists_with
from kiosk.headquarters.find import find
from kiosk.headquarters.forks import resolve
from kiosk.headquarters.intake import intake
from kiosk.headquarters.publish.handover import hand_over
from kiosk.headquarters.publish.publish import Kept
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.copy import verify_copy
from kiosk.headquarters.register.publication import PublicationNotes
from kiosk.headquarters.register.standing import Verdict
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.tombstones import Tombstones
from kiosk.headquarters.status import status
from kiosk.headquarters.withdrawing import withdraw
from kiosk.petition.signature import Exposure
from kiosk.sealing.keys import SigningKey
from tests.headquarters.asking import PIECE, on_disk, signed
from tests.headquarters.bundles import kiosk, records, words, write
from tests.headquarters.publishing import publish_to, rows
from tests.headquarters.test_intake import TODAY, accept_all
from tests.support import ROOT, draft, mounted, pack, root_only

PACK = pack()
OFFICE = SigningKey.new()


def everything(store):
    """What a register tells, without its own numbers."""
    digests = {
        one.digest: (
            one.standing,
            sorted(Bundles(store).records(one.key)),
            Bundles(store).record_ids(one.key),
        )
        for one in Bundles(store).all()
    }
    return status(store), digests


# --- erasing -----------------------------------------------------------------------------------


def test_erased_bytes_are_gone_from_the_file_and_its_log(tmp_path, store):
    _, stick, unsealer = signed(tmp_path, [draft("Amina Bibi"), draft("Someone Else")])
    intake(store, [stick], True, TODAY)
    [found] = find(store, unsealer, "Amina").found
    sealed = dict(Bundles(store).records(Bundles(store).all()[0].key))
    assert on_disk(store, sealed[found.id])  # planted, and found
    done = erase(store, [found.id], TODAY)
    assert (done.records, done.kept_out) == (1, 0)
    assert not on_disk(store, sealed[found.id])
    [other] = [one for record, one in sealed.items() if record != found.id]
    assert on_disk(store, other)
    assert find(store, unsealer, "Amina").found == ()
    steps = []
    people = reconcile(store, unsealer, lambda *step: steps.append(step)).people
    assert [one.signature.name for one in people] == ["Someone Else"]
    assert steps[-1] == (1, 1)  # the bar comes to its end
    assert status(store).held == 2  # the bundle counts as before
    assert Tombstones(store).unscrubbed() == 0


def test_erased_bytes_are_gone_on_postgresql(tmp_path, new_database, other_volume):
    store = Register(new_database("erases"))
    _, stick, unsealer = signed(tmp_path, [draft("Amina Bibi"), draft("Someone Else")])
    intake(store, [stick], True, TODAY)
    [found] = find(store, unsealer, "Amina").found
    sealed = dict(Bundles(store).records(Bundles(store).all()[0].key))[found.id]
    base = store.place() / "base"

    def lies_there():
        with store._engine.connect() as connection:
            connection.exec_driver_sql("CHECKPOINT")
        return any(sealed[:900] in one.read_bytes() for one in base.rglob("*") if one.is_file())

    assert lies_there()
    assert erase(store, [found.id], TODAY).records == 1
    assert not lies_there()
    assert intake(store, [stick], True, TODAY).already_here == 1
    assert erase(store, [found.id], TODAY).kept_out == 1
    assert find(store, unsealer, "Amina").found == ()
    backup = back_up(store, other_volume, TODAY)
    assert (backup.records, sealed[-PIECE:] in backup.file.read_bytes()) == (2, False)
    [remaining] = [one for _, one in Bundles(store).records(Bundles(store).all()[0].key)]
    other = [record for record, _ in Bundles(store).records(Bundles(store).all()[0].key)]
    assert remaining[-PIECE:] in backup.file.read_bytes()
    assert erase(store, other, TODAY, [backup.file]).backups == (backup.file,)
    assert remaining[-PIECE:] not in backup.file.read_bytes()
    assert withdraw(store, "0" * 17)
    assert not withdraw(store, "0" * 17)
    store.close()


def test_no_order_of_intake_and_erase_brings_a_record_back(tmp_path):
    """Three bundles hold the record: one of its stand, and both sides of a fork of another."""
    gone, stays = records(2)
    first, forked = kiosk(), kiosk()
    twin = forked.twin()
    files = [
        write(tmp_path / "sticks", first, of=[gone, stays]),
        write(tmp_path / "sticks", forked, of=sorted([gone, *records(1)])),
        write(tmp_path / "sticks", twin, of=sorted([gone, *records(2)])),
    ]
    seen = []
    for number, steps in enumerate(permutations(["erase", *files])):
        store = Register(str(tmp_path / f"{number}.sqlite"), make=True)
        for step in (*steps, *files):  # and every stick once more
            if step == "erase":
                erase(store, [gone.id], TODAY)
            else:
                intake(store, [step], False, TODAY)
        accept_all(store)
        resolve(store, words(forked), 1, Verdict.TAKE, TODAY)
        assert not on_disk(store, gone.sealed)
        assert on_disk(store, stays.sealed)
        assert Tombstones(store).counts() == (4, 3)
        seen.append(everything(store))
        store.close()
    assert all(one == seen[0] for one in seen)
    assert seen[0][0].held == 7


def test_a_changed_copy_of_an_erased_bundle_is_refused_as_before(tmp_path, store):
    stand = kiosk()
    [gone, stays] = records(2)
    path = write(tmp_path / "sticks", stand, of=[gone, stays])
    intake(store, [path], False, TODAY)
    erase(store, [gone.id], TODAY)
    data = path.read_bytes()
    path.write_bytes(data.replace(gone.sealed, bytes(len(gone.sealed))))
    taken = intake(store, [path], False, TODAY)
    assert (taken.already_here, len(taken.refused)) == (0, 1)


def test_a_bundle_with_tombstones_is_backed_up_and_acknowledged(tmp_path, store, other_volume):
    one, two = records(2)
    intake(store, [write(tmp_path / "sticks", kiosk(), of=[one, two])], False, TODAY)
    accept_all(store)
    erase(store, [one.id], TODAY)
    made = back_up(store, other_volume, TODAY)
    assert (made.records, made.new) == (2, 1)
    assert one.sealed not in made.file.read_bytes()
    out = tmp_path / "out"
    out.mkdir()
    done = acknowledge(store, OFFICE, out)
    assert (len(done.written), done.total) == (1, 2)
    with store.writing() as connection:  # the negative: a hash that is not the erased record's
        connection.exec_driver_sql("UPDATE erased_record SET digest = zeroblob(32)")
    with pytest.raises(KioskError, match="not the one that its stand signed"):
        back_up(store, other_volume, TODAY)


def test_backups_are_erased_in_or_named(tmp_path, store, other_volume):
    one, two = records(2)
    intake(store, [write(tmp_path / "sticks", kiosk(), of=[one, two])], False, TODAY)
    accept_all(store)
    backup = back_up(store, other_volume, TODAY).file
    beside = tmp_path / "beside"
    beside.mkdir()
    back_up(store, beside, TODAY)
    assert one.sealed in backup.read_bytes()
    named = erase(store, [one.id], TODAY)
    assert {(each.file, each.other_volume) for each in named.noted} == {
        (backup.name, True),
        (backup.name, False),
    }
    foreign = Register(str(tmp_path / "foreign.sqlite"), make=True)
    intake(foreign, [write(tmp_path / "p", kiosk(rehearsal=True))], True, TODAY)
    foreign.close()
    wrong = [tmp_path / "none", tmp_path / "foreign.sqlite", tmp_path / "register.sqlite"]
    (tmp_path / "text").write_text("no register at all")
    done = erase(store, [one.id], TODAY, [backup, *wrong, tmp_path / "text"])
    assert done.backups == (backup,)
    assert [path for path, _ in done.unreached] == [*wrong, tmp_path / "text"]
    assert one.sealed not in backup.read_bytes()
    assert two.sealed in backup.read_bytes()
    assert [path.name for path in other_volume.iterdir()] == [backup.name]
    assert sum(verify_copy(backup).values()) == 2


def test_who_was_on_a_list_is_told_to_its_reader_by_number(tmp_path, store):
    people = [draft("Amina Bibi"), draft("Someone Else", exposure=Exposure.NAMED)]
    _, stick, unsealer = signed(tmp_path, people)
    intake(store, [stick], True, TODAY)
    notes = PublicationNotes(store)

    def publish():
        signatures = [one.signature for one in reconcile(store, unsealer).people]
        known = Kept(notes.key(), notes.comments(), notes.handovers(), (), notes.note)
        return publish_to(tmp_path / "out", *signatures, known=known, today=TODAY)

    reader = PACK.handed_to[0].id
    first = publish()
    [row] = [
        row
        for row in rows(first.folder / f"for-{reader}" / "names.csv")
        if row["name"] == "Someone Else"
    ]
    hand_over(notes, reader, first.folder, TODAY, "the clerk", TODAY)
    [found] = find(store, unsealer, "someone else").found
    assert lists_with(store, [b"x" * 16]) == []
    done = erase(store, [found.id], TODAY)
    assert done.published == (TODAY,)
    [on] = done.lists
    assert (on.reader, on.day, on.given_to, on.numbers) == (
        reader,
        TODAY,
        "the clerk",
        (int(row["number"]),),
    )
    since = publish().folder / f"for-{reader}" / f"withdrawn-since-{TODAY.isoformat()}.csv"
    assert [each["number"] for each in rows(since)] == [row["number"]]


ERASE = """
import sys
from datetime import date
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register import tombstones
url, stop, *ids = sys.argv[1:]
store = Register(url)
stones = tombstones.Tombstones(store)
if stop == "inside":
    true = tombstones._bury
    def bury(*given):
        true(*given)
        print("now", flush=True)
        sys.stdin.read()
    tombstones._bury = bury
stones.erase([bytes.fromhex(one) for one in ids], date(2026, 3, 20))
print("now", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("stop", ["inside", "before the scrub"])
@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_a_killed_erase_is_nothing_or_is_finished(tmp_path, request, stop, database):
    url = str(tmp_path / "register.sqlite")
    if database == "postgresql":
        url = request.getfixturevalue("new_database")(f"kill_{random.randrange(10**9)}")
    store = Register(url, make=True)
    one, two = records(2)
    intake(store, [write(tmp_path / "sticks", kiosk(), of=[one, two])], False, TODAY)
    store.close()
    process = subprocess.Popen(
        [sys.executable, "-c", ERASE, url, stop, one.id.hex()],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "now\n"
    process.kill()
    process.communicate()
    store = Register(url)
    stones = Tombstones(store)
    if stop == "inside":
        assert (stones.counts(), stones.unscrubbed()) == ((2, 0), 0)
        erase(store, [one.id], TODAY)
    else:
        assert (stones.counts(), stones.unscrubbed()) == ((1, 1), 1)
        erase(store, [], TODAY)
    assert (stones.counts(), stones.unscrubbed()) == ((1, 1), 0)
    if database == "sqlite":
        assert not on_disk(store, one.sealed)
        assert on_disk(store, two.sealed)
    store.close()


def test_a_register_that_is_held_open_says_that_its_log_may_hold_the_erased(tmp_path, store):
    one, two = records(2)
    intake(store, [write(tmp_path / "sticks", kiosk(), of=[one, two])], False, TODAY)
    other = Register(str(tmp_path / "register.sqlite"))
    store._engine.dispose()
    with other._engine.connect() as reading:
        reading.exec_driver_sql("BEGIN")
        assert reading.exec_driver_sql("SELECT count(*) FROM sealed_record").scalar() == 2
        with store._engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout=10")
            connection.close()
        Tombstones(store).erase([one.id], TODAY)
        with pytest.raises(KioskError, match="has it open"):
            Tombstones(store).scrub()
        assert Tombstones(store).unscrubbed() == 1
        reading.exec_driver_sql("ROLLBACK")
    other.close()
    erase(store, [], TODAY)
    assert not on_disk(store, one.sealed)


@root_only
def test_a_disk_without_room_for_the_rewrite_is_told_and_gone_on_with(tmp_path):
    whole = Register(str(tmp_path / "whole.sqlite"), make=True)
    many = unreadable(1200, 4000)
    intake(whole, [write(tmp_path / "sticks", kiosk(), of=many)], False, TODAY)
    whole.close()
    with mounted(tmp_path / "disk", "7m") as disk:
        path = shutil.copy(tmp_path / "whole.sqlite", disk / "register.sqlite")
        store = Register(str(path))
        with pytest.raises(KioskError, match=r"may still lie.*full"):
            erase(store, [many[0].id], TODAY)
        assert Tombstones(store).counts() == (1199, 1)
        assert Tombstones(store).unscrubbed() == 1
        store.close()
        shutil.move(path, tmp_path / "roomy.sqlite")
    store = Register(str(tmp_path / "roomy.sqlite"))
    erase(store, [], TODAY)
    assert Tombstones(store).unscrubbed() == 0
    assert not on_disk(store, many[0].sealed)
    assert on_disk(store, many[1].sealed)
    store.close()
