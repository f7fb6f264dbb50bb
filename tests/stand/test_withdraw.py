"""Taking a signature back: gone for good, once, and never half."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
from datetime import date, timedelta

import pytest

from kiosk.bundle.manifest import record_digest
from kiosk.errors import Kind, KioskError
from kiosk.headquarters.intake import accept_device, intake
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.store import Register
from kiosk.ledger import FILE
from kiosk.ledger.store import Ledger, LedgerError, SealedRecord
from kiosk.petition.receipt import new_code, show_code
from kiosk.petition.record import decode
from kiosk.petition.signature import Withdrawal
from kiosk.sealing.keys import key_fingerprint
from kiosk.sealing.unseal import Unsealer
from kiosk.stand.export import export
from tests.support import (
    DAY,
    ROOT,
    draft,
    live,
    mounted,
    rehearsal,
    rehearsal_unsealer,
    root_only,
    sealed_records,
    sign,
)

PIECE = 16
COMMON = len(b"age-encryption.org/v1\n-> X25519 ")
"""So begins every sealed record."""


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def sealed_of(stand, record):
    """The sealed bytes under an id, read past the program's own way."""
    with sqlite3.connect(stand.ledger.path) as connection:
        ask = "SELECT sealed FROM sealed_record WHERE id = ?"
        [(sealed,)] = connection.execute(ask, (record,)).fetchall()
    return sealed


def tally(ledger):
    with sqlite3.connect(ledger.path) as connection:
        return dict(connection.execute("SELECT day, count FROM tally"))


def lies_there(sealed, folder):
    """Whether any piece of a sealed record lies in any file of a folder."""
    data = b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file())
    return any(sealed[at : at + PIECE] in data for at in range(COMMON, len(sealed) - PIECE, PIECE))


def opened(stand, data):
    unsealer = rehearsal_unsealer(data)
    return [decode(unsealer.unseal(sealed)) for sealed in sealed_records(stand.ledger)]


def test_what_is_taken_back_is_gone_and_the_count_falls(tmp_path):
    stand = rehearsal(tmp_path)
    sign(stand, [draft("Stays")])
    taken = stand.collect(draft("Leaves"))
    assert taken.count == 2
    assert stand.take_back(taken) == stand.count() == 1
    assert [one.name for one in opened(stand, tmp_path)] == ["Stays"]


def test_taking_back_twice_is_taking_back_once(tmp_path):
    stand = rehearsal(tmp_path)
    sign(stand, [draft("Stays")])
    taken = stand.collect(draft("Leaves"))
    assert [stand.take_back(taken) for _ in range(3)] == [1, 1, 1]
    assert len(sealed_records(stand.ledger)) == 1


def test_no_byte_of_what_was_taken_back_is_left_once_the_appeal_is_back(tmp_path):
    stand = rehearsal(tmp_path)
    folder = stand.ledger.path.parent
    sign(stand, [draft() for _ in range(20)])
    taken = stand.collect(draft("Leaves"))
    sealed = sealed_of(stand, taken.record)
    assert lies_there(sealed, folder)
    assert taken.record in b"".join(path.read_bytes() for path in folder.iterdir())
    stand.take_back(taken)
    stand.settle()
    assert not lies_there(sealed, folder)
    assert taken.record not in b"".join(path.read_bytes() for path in folder.iterdir())
    assert (folder / (FILE + "-wal")).stat().st_size == 0


@pytest.mark.parametrize(("size", "page"), [(1361, 8192), (4500, 4096)])
def test_no_page_that_was_split_keeps_a_copy(tmp_path, size, page):
    def record():
        record_id, sealed = os.urandom(16), os.urandom(size)
        return SealedRecord(record_id, record_digest(record_id, sealed), sealed)

    for number in range(30):
        folder = tmp_path / str(number)
        ledger = Ledger(folder / FILE, page=page)
        taken = record()
        for one in [*(record() for _ in range(number)), taken, *(record() for _ in range(12))]:
            ledger.append(one, DAY)
        ledger.settle()
        assert lies_there(taken.sealed, folder)
        ledger.take_back(taken.id, DAY, record())
        ledger.settle()
        assert not lies_there(taken.sealed, folder), number
        ledger.close()


def test_a_rewrite_that_was_put_off_is_tried_again(tmp_path, monkeypatch):
    stand = rehearsal(tmp_path)
    taken = stand.collect(draft("Leaves"))
    stand.take_back(taken)
    tries = []
    done = stand.ledger.rewrite
    monkeypatch.setattr(stand.ledger, "rewrite", lambda: bool(tries.append(1)))
    stand.settle()
    stand.settle()
    assert len(tries) == 2
    monkeypatch.setattr(stand.ledger, "rewrite", lambda: done() and not tries.append(1))
    stand.settle()
    stand.settle()
    assert len(tries) == 3


def test_a_day_without_signatures_leaves_no_trace_in_the_tally(tmp_path):
    stand = rehearsal(tmp_path)
    stand.take_back(stand.collect(draft()))
    assert tally(stand.ledger) == {}
    taken = stand.collect(draft())
    sign(stand, [draft()])
    stand.take_back(taken)
    assert tally(stand.ledger) == {DAY.isoformat(): 1}


def test_the_tally_falls_on_the_day_of_the_signature(tmp_path):
    ledger = Ledger(tmp_path / FILE)
    one, other, withdrawal = (SealedRecord(bytes([n]) * 16, b"d" * 32, b"s") for n in range(3))
    later = DAY + timedelta(days=1)
    ledger.append(one, DAY)
    ledger.append(other, later)
    assert ledger.take_back(one.id, DAY, withdrawal) == 1
    assert tally(ledger) == {later.isoformat(): 1}


def test_after_its_bundle_closed_a_withdrawal_takes_it_back_at_headquarters(tmp_path, stick):
    stand, key, data = live(tmp_path)
    taken = stand.collect(draft("Leaves"))
    sign(stand, [draft("Stays")])
    first = export(data, stick, rehearsal=False).manifest
    assert [stand.take_back(taken) for _ in range(2)] == [1, 1]
    second = export(data, stick, rehearsal=False)
    assert stand.take_back(taken) == 1  # and after the withdrawal's own bundle closed
    assert export(data, stick, rehearsal=False).manifest == second.manifest
    assert (first.count, first.total) == (2, 2)
    assert (second.manifest.count, second.manifest.total) == (1, 3)
    register = Register(str(tmp_path / "register.sqlite"), make=True)
    assert intake(register, [stick], False, date(2026, 3, 20)).refused == ()
    accept_device(register, str(key_fingerprint(stand.device)), date(2026, 3, 20))
    result = reconcile(register, Unsealer(key.identity_file()))
    register.close()
    assert [person.signature.name for person in result.people] == ["Stays"]
    assert (result.withdrawn, result.unmatched) == (1, 0)


def test_a_withdrawal_cannot_be_told_from_a_signature_by_its_size(tmp_path, stick):
    stand = rehearsal(tmp_path)
    taken = stand.collect(draft())
    export(tmp_path, stick, rehearsal=True)
    stand.take_back(taken)
    unsealer = rehearsal_unsealer(tmp_path)
    plain = [unsealer.unseal(sealed) for sealed in sealed_records(stand.ledger)]
    assert len(plain) == 2
    assert len({len(one) for one in plain}) == 1
    [withdrawal] = [one for one in map(decode, plain) if isinstance(one, Withdrawal)]
    assert withdrawal.code == taken.code
    assert withdrawal.header.id not in (taken.record, bytes(16))


def test_manifests_stay_whole_when_what_was_not_yet_bundled_is_taken_back(tmp_path, stick):
    stand, _, data = live(tmp_path)
    sign(stand, [draft("First")])
    export(data, stick, rehearsal=False)
    taken = stand.collect(draft("Leaves"))
    sign(stand, [draft("Third")])
    assert stand.take_back(taken) == 2
    manifest = export(data, stick, rehearsal=False).manifest
    assert (manifest.number, manifest.count, manifest.total) == (2, 1, 2)


def test_by_its_receipt_a_signature_of_any_stand_is_withdrawn(tmp_path):
    stand = rehearsal(tmp_path)
    taken = stand.collect(draft())
    stand.withdraw(show_code(taken.code).lower())
    stand.withdraw(new_code())
    found = [one for one in opened(stand, tmp_path) if isinstance(one, Withdrawal)]
    assert taken.code in {one.code for one in found}
    assert len(found) == 2
    assert stand.count() == 1


def test_a_mistyped_receipt_withdraws_nothing(tmp_path):
    stand = rehearsal(tmp_path)
    code = new_code()
    wrong = code[:3] + ("0" if code[3] != "0" else "2") + code[4:]
    for text in (wrong, code[:-1], "", "anything"):
        with pytest.raises(KioskError, match="letter is wrong") as told:
            stand.withdraw(text)
        assert not text or text not in told.value.sentence + told.value.hint
    assert sealed_records(stand.ledger) == []


def test_what_the_thanks_carry_shows_nothing_of_itself(tmp_path):
    taken = rehearsal(tmp_path).collect(draft())
    shown = repr(taken)
    assert taken.code not in shown
    for one in (taken.record, taken.withdrawal):
        assert repr(one) not in shown
        assert one.hex() not in shown


@root_only
def test_what_cannot_be_taken_back_is_told_and_stays(tmp_path):
    with mounted(tmp_path / "disk", "4m") as disk:
        stand = rehearsal(disk / "data")
        taken = stand.collect(draft())
        stand.settle()
        with pytest.raises(OSError, match="No space"):
            (disk / "filler").write_bytes(bytes(8 << 20))
        with pytest.raises(LedgerError, match="disk is full") as told:
            stand.take_back(taken)
        assert told.value.kind is Kind.STORAGE_FULL
        assert (stand.count(), len(sealed_records(stand.ledger))) == (1, 1)
        (disk / "filler").unlink()
        assert stand.take_back(taken) == 0
        stand.close()


SIGNER = """
import sys
from pathlib import Path
from tests.support import draft, rehearsal
stand = rehearsal(Path(sys.argv[1]))
print("ready", flush=True)
collector = stand.collector()
while True:
    stays = collector.collect(draft())
    print("signed", stays.record.hex(), flush=True)
    leaves = collector.collect(draft())
    print("signed", leaves.record.hex(), flush=True)
    print("leaving", leaves.record.hex(), flush=True)
    stand.take_back(leaves)
    print("gone", leaves.record.hex(), flush=True)
"""


@pytest.mark.proof
def test_killed_while_taking_back_it_is_there_or_gone_and_the_count_agrees(tmp_path):
    moments = random.Random(20260314)
    said = {"signed": set(), "leaving": set(), "gone": set()}
    runs = 40 if os.environ.get("PETITION_PROVE") == "full" else 6
    for _ in range(runs):
        words = [sys.executable, "-c", SIGNER, str(tmp_path)]
        process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        threading.Timer(moments.uniform(0, 0.4), process.kill).start()
        for line in process.stdout:
            if line.endswith("\n"):  # the kill may cut one short
                word, record = line.split()
                said[word].add(bytes.fromhex(record))
        assert process.wait() == -9
    stand = rehearsal(tmp_path)
    with sqlite3.connect(stand.ledger.path) as connection:
        there = {row[0] for row in connection.execute("SELECT id FROM sealed_record")}
    assert len(said["gone"]) > runs
    assert said["gone"] & there == set()
    assert said["signed"] - said["leaving"] <= there
    assert stand.count() == len(there)


def test_a_copied_ledger_from_before_still_takes_back(tmp_path):
    """A ledger of an older version has the same tables."""
    from tests.docs.pages import VECTORS

    shutil.copy(VECTORS / "ledger" / "ledger.sqlite", tmp_path)
    ledger = Ledger(tmp_path / "ledger.sqlite")
    with sqlite3.connect(ledger.path) as connection:
        ask = "SELECT id FROM sealed_record WHERE bundle IS NULL"
        [(record,)] = connection.execute(ask).fetchall()
        [(day,)] = connection.execute("SELECT max(day) FROM tally").fetchall()
    before = ledger.count()
    withdrawal = SealedRecord(b"w" * 16, b"d" * 32, b"s")
    assert ledger.take_back(record, date.fromisoformat(day), withdrawal) == before - 1
