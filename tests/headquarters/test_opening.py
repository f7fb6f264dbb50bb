"""Opening: quick is not careless, several processes give what one gives, and none is left over."""

import multiprocessing
import os
import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import KioskError
from kiosk.headquarters.opening import crew
from kiosk.headquarters.opening.crew import CrewError, open_batches
from kiosk.headquarters.opening.opener import Opener, Origin
from kiosk.headquarters.opening.quick import Reader
from kiosk.headquarters.opening.rows import record_at
from kiosk.headquarters.reconcile import reconcile
from kiosk.petition.record import RecordError, decode, encode, padded_size
from kiosk.petition.signature import Consents, Exposure, Header, Withdrawal
from kiosk.sealing.keys import new_campaign_key
from kiosk.sealing.seal import Sealer
from kiosk.sealing.unseal import Unsealer
from tests.headquarters.test_reconcile import taken_in
from tests.headquarters.twice import crowd
from tests.support import DAY, EVENT, draft, pack, rehearsal, rehearsal_unsealer, sign

SIZE = padded_size(pack())


def read(reader, data):
    frame, row, _ = reader.read(data)
    return record_at(row, 0, frame)


texts = st.text(st.characters(codec="utf-8"), max_size=20)


@given(
    name=texts,
    comment=texts,
    place=texts,
    exposure=st.sampled_from(Exposure),
    agreed=st.tuples(st.booleans(), st.booleans(), st.booleans()),
    helped=st.booleans(),
    day=st.integers(0, 2),
    mark=st.sampled_from([(), (((0, 1), (255, 9)), ((3, 3),))]),
    seed=st.integers(0, 2**32),
)
@settings(max_examples=300, deadline=None)
def test_the_quick_way_reads_what_the_careful_way_reads(
    name, comment, place, exposure, agreed, helped, day, mark, seed
):
    chance = random.Random(seed)
    base = crowd(1, seed).signatures[0]
    event = replace(base.header.event, day=DAY + timedelta(days=day))
    one = replace(
        base,
        header=replace(base.header, event=event, id=chance.randbytes(16)),
        name=name,
        comment=comment,
        place=place,
        exposure=exposure,
        consents=Consents(*agreed),
        helped=helped,
        mark=mark,
    )
    reader = Reader()
    data = encode(one, SIZE)
    expected = decode(data)
    # The first of its kind goes the careful way and teaches the quick one, which reads the second.
    assert read(reader, encode(replace(base, header=one.header), SIZE))
    assert read(reader, data) == read(reader, data) == expected


def test_most_records_go_the_quick_way(monkeypatch):
    reader = Reader()
    data = [encode(one, SIZE) for one in crowd(20).signatures]
    by_place = {one.header.event.place for one in crowd(20).signatures}
    slow = []
    monkeypatch.setattr(
        "kiosk.headquarters.opening.quick.decode", lambda data: slow.append(1) or decode(data)
    )
    for one in data:
        reader.read(one)
    assert len(slow) == len(by_place)


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data.replace(b'"helped":false', b'"helped":0'),
        lambda data: data.replace(b'"v":1}', b'"v":1,"w":1}'),
        lambda data: data.replace(b'"v":1}', b'"v":2}'),
        lambda data: data.replace(b'"mark":[]', b'"mark":[ ]'),
        lambda data: data.replace(b'"exposure":"public"', b'"exposure":"everyone"'),
        lambda data: data.replace(b'"name":"', 'name":"e\u0301'.join(('"', "")).encode()),
        lambda data: data.replace(b'"name":"', b'"name":"\xff'),
        lambda data: data.replace(b'"name":"', b'"name":"\\u0041'),
        lambda data: data.replace(b'"receipt":"', b'"receipt":"-'),
        lambda data: b" " + data[:-1],
        lambda data: data[:-1],
    ],
)
def test_what_the_careful_way_refuses_the_quick_way_refuses(change):
    reader = Reader()
    one = crowd(1).signatures[0]
    good = encode(one, SIZE)
    reader.read(good)
    bad = change(good)
    bad = bad[:SIZE] if len(bad) > SIZE else bad
    assert bad != good
    with pytest.raises(RecordError):
        decode(bad)
    with pytest.raises(RecordError):
        reader.read(bad)


def test_loose_bits_in_base64_are_refused():
    reader = Reader()
    one = crowd(1).signatures[0]
    good = encode(one, SIZE)
    reader.read(good)
    at = good.index(b'"id":"') + 6 + 21
    bad = good[:at] + bytes([good[at] + 1]) + good[at + 1 :]
    with pytest.raises(RecordError):
        reader.read(bad)


def sealed(count, key):
    sealer = Sealer([key.public])
    origin = Origin(b"d" * 32, "free", "demand", False)
    for one in crowd(count).signatures:
        yield origin, one.header.id, sealer.seal(encode(one, SIZE))


def nobody_is_left():
    return not multiprocessing.active_children()


def test_two_processes_open_what_one_opens():
    key = new_campaign_key()
    opener = Opener(Unsealer(key.identity_file()), b"salt")
    records = list(sealed(60, key))
    batches = [records[at : at + 10] for at in range(0, len(records), 10)]
    alone = [batch for _, _, batch in open_batches(iter(batches), opener, 1, 1)]
    opener = Opener(Unsealer(key.identity_file()), b"salt")
    shared = sorted(open_batches(iter(batches), opener, 1, 2), key=lambda one: one[0])
    assert [batch.keys for _, _, batch in shared] == [batch.keys for batch in alone]
    assert sum(len(batch.starts) for _, _, batch in shared) == len(records)
    assert nobody_is_left()


def test_a_register_opened_by_two_gives_the_same_people(tmp_path, monkeypatch):
    stand = rehearsal(tmp_path / "data")
    sign(
        stand,
        [draft(f"Person {letter}", phone=f"0355421{n:04d}") for n, letter in enumerate("abcdef")],
    )
    store = taken_in(tmp_path, stand)
    monkeypatch.setattr(crew, "BATCH_BYTES", 1)
    unsealer = rehearsal_unsealer(tmp_path / "data")
    told = []
    two = reconcile(store, unsealer, lambda *one: told.append(one), workers=2)
    assert list(two.people) == list(reconcile(store, unsealer, workers=1).people)
    assert list(two.people) == list(two.people)
    assert told[-1] == (6, 6)
    assert nobody_is_left()


def test_a_process_that_dies_is_told_in_a_sentence():
    key = new_campaign_key()
    opener = Opener(Unsealer(key.identity_file()), b"salt")
    records = list(sealed(40, key))

    def batches():
        for at, one in enumerate(records):
            if at == 20:
                for child in multiprocessing.active_children():
                    os.kill(child.pid, 9)
            yield [one]

    with pytest.raises(CrewError, match="ended before it was done"):
        list(open_batches(batches(), opener, 1, 2))
    assert nobody_is_left()


def test_whoever_stops_the_work_leaves_no_process_behind(tmp_path, monkeypatch):
    class Stopped(KioskError):
        pass

    stand = rehearsal(tmp_path / "data")
    sign(stand, [draft(f"Person {letter}") for letter in "abcdef"])
    store = taken_in(tmp_path, stand)
    monkeypatch.setattr(crew, "BATCH_BYTES", 1)

    def stop(done, _all):
        if done > 2:
            raise Stopped("Stopped.")

    with pytest.raises(Stopped):
        reconcile(store, rehearsal_unsealer(tmp_path / "data"), stop, workers=2)
    assert nobody_is_left()


def test_a_wrong_key_is_told_by_several_processes_too(tmp_path, monkeypatch):
    stand = rehearsal(tmp_path / "data")
    sign(stand, [draft(f"Person {letter}") for letter in "abcdef"])
    store = taken_in(tmp_path, stand)
    monkeypatch.setattr(crew, "BATCH_BYTES", 1)
    with pytest.raises(KioskError, match="opens none of the 6"):
        reconcile(store, Unsealer(new_campaign_key().identity_file()), workers=2)


def test_a_withdrawal_keeps_its_code_in_a_row():
    header = Header(b"i" * 16, pack().id, pack().petition.id, b"d" * 32, True, EVENT)
    one = Withdrawal(header, "0000000000000000" + "0")
    assert read(Reader(), encode(one, SIZE)) == one
