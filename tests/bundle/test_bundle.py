"""The file that travels: same bytes again, and every change of it refused with a reason."""

import io
import os
import struct

import pytest

from kiosk.bundle.manifest import (
    MAGIC,
    MOST_MANIFEST_BYTES,
    BundleError,
    Manifest,
    record_digest,
    root_of,
)
from kiosk.bundle.read import BundledRecord, BundleReader, verify_bundle
from kiosk.bundle.volume import VolumeError, place
from kiosk.bundle.write import pieces
from kiosk.sealing.keys import SigningKey
from tests.support import DAY, make_read_only, mounted, root_only

KEY = SigningKey.new()


def records(count=3, size=40):
    made = []
    for _ in range(count):
        record_id, sealed = os.urandom(16), os.urandom(size)
        made.append(BundledRecord(record_id, record_digest(record_id, sealed), sealed))
    return sorted(made, key=lambda one: one.id)


def bundle(made=None, key=KEY, signer=None, **changes):
    made = records() if made is None else made
    values = {
        "campaign": "c",
        "petition": "p",
        "pack": "0" * 64,
        "device": key.public.hex(),
        "number": 1,
        "previous": None,
        "count": len(made),
        "total": len(made),
        "root": root_of(one.digest for one in made).hex(),
        "sealed_to": ("0" * 64,),
        "rehearsal": False,
        "day": DAY,
    }
    manifest = Manifest(**(values | changes))
    signature = (signer or key).sign(manifest.digest)
    return b"".join(pieces(manifest.to_bytes(), made, signature))


def read(data):
    reader = BundleReader(io.BytesIO(data))
    return reader.manifest, list(reader.records())


def reason(data):
    with pytest.raises(BundleError) as told:
        read(data)
    assert told.value.sentence.endswith(".")
    return told.value.sentence


def test_what_is_written_is_read():
    made = records()
    manifest, back = read(bundle(made))
    assert back == made
    assert Manifest.from_bytes(manifest.to_bytes()) == manifest


def test_every_bit_flip_of_a_small_bundle_is_refused_with_a_reason():
    data = bundle(records(2, 24))
    read(data)
    for at in range(len(data)):
        for bit in range(8):
            changed = bytearray(data)
            changed[at] ^= 1 << bit
            reason(bytes(changed))


def test_every_truncation_and_every_addition_is_refused_with_a_reason():
    data = bundle(records(2, 24))
    for length in range(len(data)):
        reason(data[:length])
    reason(data + b"\0")


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"signer": SigningKey.new()}, "signature"),
        ({"count": 2}, "other bytes"),
        ({"count": 4, "total": 4}, "other bytes"),
        ({"root": "1" * 64}, "not those"),
        ({"number": 2}, "do not agree"),
        ({"previous": "2" * 64}, "do not agree"),
        ({"total": 1}, "do not agree"),
        ({"sealed_to": ()}, "do not agree"),
        ({"count": 50_001, "total": 50_001}, "wrong one"),
        ({"campaign": "Ünknown"}, "wrong one"),
        ({"number": 0}, "wrong one"),
    ],
)
def test_a_manifest_that_does_not_fit_is_refused(changes, says):
    assert says in reason(bundle(**changes))


def test_records_out_of_order_or_twice_are_refused():
    made = records()
    assert "sorted" in reason(bundle(made[::-1]))
    twice = [made[0], made[0]]
    assert "sorted" in reason(bundle(twice))


def test_a_record_under_another_id_is_refused():
    made = records()
    moved = [BundledRecord(bytes(16), one.digest, one.sealed) for one in made[:1]] + made[1:]
    assert "not those" in reason(bundle(moved, root=root_of(o.digest for o in made).hex()))


def test_caps_hold_before_anything_is_allocated():
    huge = MAGIC + struct.pack(">HI", 1, 0xFFFFFFFF)
    assert "larger than any manifest" in reason(huge)
    assert "newer" in reason(MAGIC + struct.pack(">HI", 2, 10) + bytes(100))
    data = bundle()
    start = data.index(b"}", len(MAGIC)) + 1 + 16
    lied = data[:start] + struct.pack(">I", 0xFFFFFFF0) + data[start + 4 :]
    assert "larger than any record" in reason(lied)
    nested = b"[" * (MOST_MANIFEST_BYTES - 1)
    deep = MAGIC + struct.pack(">HI", 1, len(nested)) + nested + bytes(64)
    assert "manifest" in reason(deep)


def test_a_sparse_giant_is_refused_by_its_size(tmp_path):
    path = tmp_path / "giant.bundle"
    with path.open("wb") as file:
        file.truncate(257 * 1024 * 1024)
    with pytest.raises(BundleError, match="larger than any bundle"):
        verify_bundle(path)


def test_what_is_no_file_is_refused(tmp_path):
    for path in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(BundleError, match="not a file"):
            verify_bundle(path)


def test_a_file_is_placed_whole_or_not_at_all(tmp_path):
    def breaking():
        yield b"first half"
        raise OSError(5, "Input/output error")

    with pytest.raises(VolumeError, match="could not be written"):
        place(tmp_path, "a.bundle", breaking())
    assert list(tmp_path.iterdir()) == []
    assert place(tmp_path, "a.bundle", [b"one", b"two"]).read_bytes() == b"onetwo"
    assert [path.name for path in tmp_path.iterdir()] == ["a.bundle"]


def test_a_leftover_partial_is_overwritten(tmp_path):
    (tmp_path / "a.bundle.partial").write_bytes(b"x" * 1000)
    place(tmp_path, "a.bundle", [b"whole"])
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"whole"]


@root_only
def test_a_full_and_a_read_only_stick_are_told_and_hold_nothing_half(tmp_path):
    with mounted(tmp_path / "stick", "64k") as stick:
        with pytest.raises(VolumeError, match="no room"):
            place(stick, "a.bundle", [bytes(1024)] * 100)
        assert list(stick.iterdir()) == []
        make_read_only(stick)
        with pytest.raises(VolumeError, match="read-only"):
            place(stick, "a.bundle", [b"x"])
    with pytest.raises(VolumeError, match="no folder"):
        place(stick / "nowhere", "a.bundle", [b"x"])
