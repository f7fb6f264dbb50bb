"""A finger-drawn mark: its shape alone, and never more than a record has room for."""

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.petition.mark import simplify_mark
from kiosk.petition.record import MARK_BYTES, decode, encode, mark_bytes, padded_size
from kiosk.petition.rules import FaultCode, accept, check
from kiosk.petition.signature import Consents, Exposure, Header
from tests.support import EVENT, draft, pack

PLAIN = pack()
PACK = replace(PLAIN, mark=True)
HEADER = Header(b"i" * 16, PACK.id, PACK.petition.id, b"d" * 32, True, EVENT)
CORNER = ((0, 0), (255, 0), (255, 153))
numbers = st.floats(allow_nan=True, allow_infinity=True)
drawings = st.lists(st.lists(st.tuples(numbers, numbers), max_size=60), max_size=60)


def scribble(count):
    return [(700 * math.sin(at / 3), 500 * math.cos(at / 7.3)) for at in range(count)]


@settings(max_examples=150, deadline=None)
@given(drawings)
def test_whatever_is_drawn_fits_and_lies_on_the_grid(strokes):
    mark = simplify_mark(strokes)
    assert mark_bytes(mark) <= MARK_BYTES
    assert all(0 <= number <= 255 for stroke in mark for point in stroke for number in point)
    assert all(mark)


@pytest.mark.parametrize(
    "strokes",
    [
        [scribble(100_000)],
        [scribble(40) for _ in range(300)],
        [[(at * 3.0, at * 7.0)] for at in range(5000)],
        [[(0, at), (900, 900 - at)] for at in range(900)],
    ],
    ids=["one long scribble", "many scribbles", "dots", "lines"],
)
def test_the_worst_drawings_fit_and_are_no_blank(strokes):
    mark = simplify_mark(strokes)
    assert len(mark) > 0
    assert MARK_BYTES // 2 < mark_bytes(mark) <= MARK_BYTES


def test_where_how_large_and_how_fast_it_was_drawn_leaves_no_trace():
    slow = [(300 + at / 10, 80.0) for at in range(2001)]
    slow += [(500.0, 80 + at / 10) for at in range(1, 1201)]
    quick = [(0, 0), (1000, 0), (1000, 600)]
    assert simplify_mark([slow]) == simplify_mark([quick]) == (CORNER,)


def test_nothing_drawn_is_no_mark_and_a_tap_is_a_dot():
    assert simplify_mark([]) == simplify_mark([[]]) == ()
    assert simplify_mark([[(math.nan, 1.0)]]) == ()
    assert simplify_mark([[(640.0, 480.0)] * 9]) == (((0, 0),),)


def test_a_mark_is_kept_only_where_the_pack_asks_for_one():
    one = draft(mark=(CORNER,))
    assert check(one, PACK) == ()
    [fault] = check(one, PLAIN)
    assert (fault.field, fault.code) == ("mark", FaultCode.UNKNOWN_CHOICE)
    with pytest.raises(ValueError, match="faults"):
        accept(one, PLAIN, HEADER, b"r" * 32)
    counted = draft(name="", exposure=Exposure.COUNTED, mark=(CORNER,), consents=Consents(True))
    assert accept(counted, PACK, HEADER, b"r" * 32).mark == ()


@pytest.mark.parametrize(
    "mark",
    [
        (((0, 256),),),
        (((-1, 0),),),
        (((0.5, 1),),),
        (((True, 1),),),
        (((1, 2, 3),),),
        (((255, 255),) * 200,),
    ],
)
def test_a_mark_that_no_record_can_hold_is_a_fault(mark):
    [fault] = check(draft(mark=mark), PACK)
    assert fault.field == "mark"


def test_the_room_for_a_mark_is_counted_only_where_it_is_asked_for():
    tight = replace(PLAIN, fields=tuple(one for one in PLAIN.fields if one.name == "country"))
    assert padded_size(tight) == 1024
    assert padded_size(replace(tight, mark=True)) == 4096
    size = padded_size(PACK)
    mark = simplify_mark([scribble(5000)])
    kept = accept(draft(mark=mark), PACK, HEADER, b"r" * 32)
    assert decode(encode(kept, size)) == kept
