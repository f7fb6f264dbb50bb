"""The record's bytes: canonical, of one size, refused when changed."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.petition.campaign import FieldName
from kiosk.petition.record import SIZES, RecordError, decode, encode, padded_size
from kiosk.petition.rules import accept, check
from kiosk.petition.signature import Consents, Event, Exposure, Header, Withdrawal
from tests.support import DAY, EVENT, draft, pack

PACK = pack()
SIZE = padded_size(PACK)
HEADER = Header(b"i" * 16, PACK.id, PACK.petition.id, b"d" * 32, True, EVENT)


def signature(**changes):
    return accept(draft(**changes), PACK, HEADER, b"r" * 32)


@settings(max_examples=200, deadline=None)
@given(name=st.text(max_size=40), comment=st.text(max_size=150))
def test_what_the_rules_accept_comes_back_as_it_was(name, comment):
    one = draft(name, comment=comment)
    if not check(one, PACK):
        kept = accept(one, PACK, HEADER, b"r" * 32)
        data = encode(kept, SIZE)
        assert decode(data) == kept
        assert len(data) == SIZE


def test_every_record_has_one_size_withdrawals_included():
    long = signature(name="ا" * 80, comment='"' * 600, email="a@" + "b" * 94 + ".org")
    sizes = {len(encode(one, SIZE)) for one in (signature(), long, Withdrawal(HEADER, "0" * 17))}
    assert sizes == {SIZE}
    assert SIZE in SIZES


def test_the_longest_record_that_the_rules_accept_fits():
    limits = {rule.name: rule.limit for rule in PACK.fields}
    event = Event("\\" * 60, '"' * 60, DAY)
    header = replace(HEADER, event=event)
    worst = replace(
        signature(exposure=Exposure.COUNTED),
        header=header,
        name='"' * limits[FieldName.NAME],
        email='"' * limits[FieldName.EMAIL],
        phone='"' * limits[FieldName.PHONE],
        place='"' * limits[FieldName.PLACE],
        comment='"' * limits[FieldName.COMMENT],
    )
    used = len(encode(worst, SIZES[-1]).rstrip(b" "))
    typed = 2 * sum(rule.limit for rule in PACK.fields)
    from kiosk.petition import record

    assert used <= typed + record.FIXED_BYTES
    assert encode(worst, SIZE)


def test_a_withdrawal_comes_back_as_it_was():
    one = Withdrawal(HEADER, "0123456789ABCDEFG")
    assert decode(encode(one, SIZE)) == one


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data[:-1],
        lambda data: data + b" ",
        lambda data: data.replace(b'"v":1', b'"v":2'),
        lambda data: data.replace(b'"kind":"signature"', b'"kind":"something"'),
        lambda data: data.replace(b'"helped":false', b'"helped":0'),
        lambda data: data.replace(b'":', b'" :', 1)[:SIZE],
        lambda data: b"[" * SIZE,
        lambda data: b"\xff" * SIZE,
        lambda data: json.dumps({"v": 1}).encode().ljust(SIZE),
    ],
)
def test_other_bytes_are_refused_in_one_sentence(change):
    data = encode(signature(), SIZE)
    changed = change(data)
    assert changed != data
    with pytest.raises(RecordError) as told:
        decode(changed)
    assert "Amina" not in str(told.value)


def test_what_does_not_fit_is_refused_without_being_shown():
    with pytest.raises(RecordError) as told:
        encode(signature(name="Canary", comment="x" * 600), 1024)
    assert "Canary" not in str(told.value)


@pytest.mark.parametrize("mark", ["[[[1e999,0]]]", "[[[Infinity,0]]]", "[[[256,0]]]", "[[[0]]]"])
def test_a_hostile_mark_is_refused(mark):
    data = encode(signature(), SIZE).rstrip().replace(b'"mark":[]', f'"mark":{mark}'.encode())
    with pytest.raises(RecordError):
        decode(data.ljust(SIZE))


def test_consent_to_show_ones_words_is_kept_and_its_absence_leaves_no_key():
    spoken = replace(signature(), comment="Free them", consents=Consents(True, False, True))
    size = padded_size(pack())
    assert b'"consents":{"comment":true,"contact":false,"sign":true}' in encode(spoken, size)
    assert decode(encode(spoken, size)) == spoken
    silent = replace(spoken, consents=Consents(True, False))
    assert b'"consents":{"contact":false,"sign":true}' in encode(silent, size)
    # One spelling for each meaning: a written no is refused.
    written = encode(spoken, size).replace(b'"comment":true', b'"comment":false')[:size]
    with pytest.raises(RecordError):
        decode(written)
