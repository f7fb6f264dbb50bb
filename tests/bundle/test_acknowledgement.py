"""The file that travels back: one canonical form, and nothing else is believed."""

import json
import os
import random
from dataclasses import replace

import pytest

from kiosk.bundle.acknowledgement import (
    HEAD,
    MAGIC,
    MOST_BUNDLES,
    MOST_BYTES,
    VERSION,
    Acknowledgement,
    AcknowledgementError,
    digest_of,
    read_acknowledgement,
    write_acknowledgement,
)
from kiosk.sealing.keys import SigningKey, office_public

KEY = SigningKey.new()
OFFICE = office_public(KEY.public)
ONE = Acknowledgement(
    campaign="campaign",
    petition="demand",
    device="ab" * 32,
    rehearsal=False,
    bundles=((1, "01" * 32), (2, "02" * 32)),
    total=41,
    office=OFFICE,
)


def signed(content, key=KEY, version=VERSION):
    head = MAGIC + HEAD.pack(version, len(content))
    return head + content + key.sign(digest_of(content))


@pytest.fixture
def read(tmp_path):
    def reads(data, offices=(OFFICE,)):
        path = tmp_path / "one.acknowledgement"
        path.write_bytes(data)
        return read_acknowledgement(path, offices)

    return reads


def test_it_reads_back_as_it_was_written(read):
    assert read(write_acknowledgement(ONE, KEY)) == ONE
    most = replace(ONE, bundles=tuple((n, "ff" * 32) for n in range(1, MOST_BUNDLES + 1)))
    data = write_acknowledgement(most, KEY)
    assert len(data) < MOST_BYTES
    assert read(data) == most
    with pytest.raises(AcknowledgementError):
        write_acknowledgement(replace(ONE, bundles=most.bundles * 2), KEY)


def test_every_bit_changed_and_every_byte_cut_is_refused(read):
    data = write_acknowledgement(ONE, KEY)
    for at in range(len(data)):
        changed = bytearray(data)
        changed[at] ^= 1 << random.Random(at).randrange(8)
        with pytest.raises(AcknowledgementError):
            read(bytes(changed))
        with pytest.raises(AcknowledgementError):
            read(data[:at])
    with pytest.raises(AcknowledgementError):
        read(data + b"\0")


def test_only_the_packs_own_offices_are_believed(read):
    other = SigningKey.new()
    forged = signed(ONE.to_bytes(), other)
    with pytest.raises(AcknowledgementError, match="does not hold"):
        read(forged)
    own = signed(replace(ONE, office=office_public(other.public)).to_bytes(), other)
    with pytest.raises(AcknowledgementError, match="pack does not name"):
        read(own)
    assert read(own, [OFFICE, office_public(other.public)]).office != OFFICE


def test_a_signature_of_another_kind_never_fits(read):
    """The office key signs digests with a prefix of their own."""
    from kiosk.bundle.manifest import digest_of as bundle_digest

    content = ONE.to_bytes()
    data = MAGIC + HEAD.pack(VERSION, len(content)) + content
    with pytest.raises(AcknowledgementError, match="does not hold"):
        read(data + KEY.sign(bundle_digest(content)))
    assert read(data + KEY.sign(digest_of(content))) == ONE


@pytest.mark.parametrize(
    "changes",
    [
        {"bundles": []},
        {"bundles": [[2, "02" * 32], [1, "01" * 32]]},
        {"bundles": [[1, "01" * 32], [1, "02" * 32]]},
        {"bundles": [[0, "01" * 32]]},
        {"bundles": [[True, "01" * 32]]},
        {"bundles": [[1, "01" * 31]]},
        {"bundles": [[1, "0A" * 32]]},
        {"bundles": [[1]]},
        {"bundles": {"1": "2"}},
        {"bundles": None},
        {"device": "ab" * 31},
        {"campaign": "Not a slug"},
        {"rehearsal": 0},
        {"total": -1},
        {"total": 1.0},
        {"total": "41"},
        {"office": "ab" * 32},
        {"more": 1},
    ],
)
def test_what_an_office_would_never_write_is_refused_even_signed(read, changes):
    content = json.loads(ONE.to_bytes()) | changes
    data = json.dumps(content, sort_keys=True, separators=(",", ":")).encode()
    with pytest.raises(AcknowledgementError):
        read(signed(data))


def test_only_the_canonical_form_is_read(read):
    content = json.loads(ONE.to_bytes())
    for data in (
        json.dumps(content).encode(),
        json.dumps(dict(reversed(content.items())), separators=(",", ":")).encode(),
        ONE.to_bytes().decode().encode("utf-16"),
        ONE.to_bytes() + b" ",
        b"[" * 100_000,
        b"9" * 100_000,
        b"",
    ):
        with pytest.raises(AcknowledgementError):
            read(signed(data))


def test_a_later_version_says_so_and_other_files_are_none(read):
    with pytest.raises(AcknowledgementError, match="newer version"):
        read(signed(ONE.to_bytes(), version=2))
    for data in (b"", b"hello", MAGIC, MAGIC + b"\0\1\xff\xff\xff\xff", os.urandom(500)):
        with pytest.raises(AcknowledgementError):
            read(data)
    with pytest.raises(AcknowledgementError, match="larger"):
        read(MAGIC + bytes(MOST_BYTES))


def test_links_folders_and_pipes_are_not_read(tmp_path):
    true = tmp_path / "true"
    true.write_bytes(write_acknowledgement(ONE, KEY))
    link = tmp_path / "link"
    link.symlink_to(true)
    folder = tmp_path / "folder"
    folder.mkdir()
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (link, folder, pipe, tmp_path / "gone"):
        with pytest.raises(AcknowledgementError):
            read_acknowledgement(path, [OFFICE])
    assert read_acknowledgement(true, [OFFICE]) == ONE
