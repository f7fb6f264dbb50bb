"""Sealing is plain age v1: Debian's `age` opens it without a line of ours."""

import shutil
import subprocess

import pytest

from kiosk.errors import KioskError
from kiosk.petition.record import decode
from kiosk.sealing.keys import (
    SigningKey,
    key_fingerprint,
    new_campaign_key,
    new_passphrase,
    protect,
    verify,
    write_secret,
)
from kiosk.sealing.seal import Sealer
from kiosk.sealing.unseal import NotForThisKey, Unsealer, open_key_file
from kiosk.stand.export import export
from tests.support import draft, live, read_records, sign


def test_age_itself_opens_a_record_taken_from_a_bundle(tmp_path):
    assert shutil.which("age"), "Debian's age is needed: apt-get install age"
    stand, key, data = live(tmp_path)
    sign(stand, [draft("ئايگۈل")])
    stick = tmp_path / "stick"
    stick.mkdir()
    [bundle] = export(data, stick, rehearsal=False).files
    [sealed] = read_records(bundle)
    identity = tmp_path / "key.txt"
    identity.write_text(key.identity_file())
    opened = subprocess.run(
        ["age", "-d", "-i", str(identity)], input=sealed, capture_output=True, check=True
    )
    assert decode(opened.stdout).name == "ئايگۈل"


def test_each_key_of_several_opens_and_a_stranger_does_not():
    one, two, stranger = new_campaign_key(), new_campaign_key(), new_campaign_key()
    sealed = Sealer([one.public, two.public]).seal(b"secret")
    for key in (one, two):
        assert Unsealer(key.identity_file()).unseal(sealed) == b"secret"
    with pytest.raises(NotForThisKey):
        Unsealer(stranger.identity_file()).unseal(sealed)
    assert b"secret" not in sealed


def test_nothing_is_deterministic():
    sealer = Sealer([new_campaign_key().public])
    assert sealer.seal(b"x") != sealer.seal(b"x")


def test_a_key_under_a_passphrase_opens_with_it_alone(tmp_path):
    key, passphrase = new_campaign_key(), new_passphrase()
    assert len(passphrase.split()) == 7
    path = tmp_path / "campaign.key"
    write_secret(path, protect(key.identity_file(), passphrase))
    assert b"AGE-SECRET-KEY" not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    sealed = Sealer([key.public]).seal(b"secret")
    assert open_key_file(path, passphrase).unseal(sealed) == b"secret"
    for wrong in ("no", None):
        with pytest.raises(KioskError, match="passphrase"):
            open_key_file(path, wrong)


def test_a_key_is_never_overwritten(tmp_path):
    path = tmp_path / "key"
    write_secret(path, b"first")
    with pytest.raises(FileExistsError):
        write_secret(path, b"second")
    assert path.read_bytes() == b"first"


def test_a_device_signature_holds_for_its_digest_and_key_alone():
    key, other = SigningKey.new(), SigningKey.new()
    signature = key.sign(b"digest")
    assert verify(key.public, signature, b"digest")
    assert not verify(other.public, signature, b"digest")
    assert not verify(key.public, signature, b"other")
    assert not verify(key.public, signature[:-1], b"digest")
    assert SigningKey.from_pem(key.pem()).public == key.public


def test_words_differ_by_key():
    words = {str(key_fingerprint(new_campaign_key().public)) for _ in range(50)}
    assert len(words) == 50


def test_a_fresh_key_shows_no_secret_when_printed():
    key = new_campaign_key()
    assert key.secret.startswith("AGE-SECRET-KEY-1")
    assert "SECRET" not in repr(key)
