"""Bad input: one clear sentence, exit code 1, no traceback, nothing lost."""

import os
import sqlite3
import subprocess

import pytest

from kiosk.sealing.keys import new_campaign_key, protect
from kiosk.stand.export import export
from tests.support import (
    ROOT,
    command,
    draft,
    live_pack_folder,
    make_read_only,
    mounted,
    rehearsal,
    root_only,
    sign,
)

PACK = ROOT / "assets" / "campaigns" / "free-uyghur-wives"


def refused(*words, says, **options):
    ran = command(*words, **options)
    assert ran.returncode == 1, ran.stdout + ran.stderr
    assert "Traceback" not in ran.stderr
    lines = [line for line in ran.stderr.splitlines() if line.strip()]
    assert len(lines) <= 2, ran.stderr
    assert says in ran.stderr + ran.stdout, ran.stderr + ran.stdout
    return ran


@pytest.fixture
def taken_in(tmp_path):
    """A register with one practice signature; answers its folder."""
    stand = rehearsal(tmp_path / "data")
    sign(stand, [draft("Amina")])
    stand.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, rehearsal=True)
    register = tmp_path / "register.sqlite"
    ran = command("intake", stick, "--register", register, "--rehearsal")
    assert ran.returncode == 0, ran.stderr
    return tmp_path


def test_a_missing_pack(tmp_path):
    refused("campaign", "check", tmp_path / "nowhere", says="campaign.toml: is missing")
    refused("stand", "--campaign", tmp_path / "no", "--data", tmp_path, says="cannot be used")
    refused(
        *("sign", "--data", tmp_path, "--campaign", tmp_path / "no", "--from", __file__),
        "--rehearsal",
        says="cannot be used",
    )


def test_a_broken_pack(tmp_path):
    pack = live_pack_folder(tmp_path / "pack")
    toml = pack / "campaign.toml"
    toml.write_text(toml.read_text("utf-8").replace("least_age", "least_aeg"), "utf-8")
    ran = refused("campaign", "check", pack, says="least_aeg")
    assert "2 faults" in ran.stdout
    refused("stand", "--campaign", pack, "--data", tmp_path / "d", says="campaign check DIR")


def test_a_wrong_key_and_a_wrong_passphrase(taken_in):
    publish = ("publish", "--register", taken_in / "register.sqlite", "--out", taken_in / "out")
    key = new_campaign_key()
    (taken_in / "wrong.key").write_text(key.identity_file())
    refused(*publish, "--key", taken_in / "wrong.key", says="opens none of the 1 records")
    (taken_in / "locked.key").write_bytes(protect(key.identity_file(), "right words"))
    (taken_in / "words").write_text("wrong words\n")
    refused(
        *publish,
        *("--key", taken_in / "locked.key", "--passphrase-file", taken_in / "words"),
        says="passphrase does not open",
    )
    no_input = {"stdin": subprocess.DEVNULL}
    refused(*publish, "--key", taken_in / "locked.key", says="under a passphrase", **no_input)
    refused(*publish, "--key", taken_in / "nowhere.key", says="cannot be read")
    refused(*publish, "--key", taken_in / "register.sqlite", says="key")
    assert not (taken_in / "out").exists()


def test_a_foreign_bundle(taken_in):
    foreign = taken_in / "holiday.bundle"
    foreign.write_bytes(b"\x89PNG" * 1000)
    refused("verify", foreign, says="not a bundle of Petition Kiosk")
    register = ("--register", taken_in / "register.sqlite")
    refused("intake", foreign, *register, "--rehearsal", says="not a bundle")
    refused("intake", taken_in / "stick", "--register", taken_in / "live.sqlite", says="practice")


@root_only
def test_a_full_disk_and_a_read_only_folder(taken_in):
    with mounted(taken_in / "disk", "4k") as disk:
        export_to = ("export", "--data", taken_in / "data", disk, "--rehearsal")
        refused(*export_to, says="no room")
        assert list(disk.iterdir()) == []
        publish = ("publish", "--register", taken_in / "register.sqlite")
        key = ("--key", taken_in / "data" / "rehearsal" / "rehearsal.key")
        (disk / "filler").write_bytes(bytes(4096))
        refused(*publish, *key, "--out", disk / "out", says="no room")
        make_read_only(disk)
        refused(*export_to, says="read-only")
        refused(*publish, *key, "--out", disk / "out", says="cannot be written")
        refused("key", "new", "--out", disk / "k", "--no-passphrase", says="cannot be written")
        refused("campaign", "new", disk / "new", says="cannot be written")
        register = ("--register", disk / "r.sqlite", "--rehearsal")
        refused("intake", taken_in / "stick", *register, says="cannot be made")
        drafts = taken_in / "drafts.jsonl"
        drafts.write_text("{}\n")
        sign_there = ("sign", "--campaign", PACK, "--from", drafts, "--rehearsal")
        refused(*sign_there, "--data", disk / "data", says="cannot be written")
    again = command(*export_to[:-2], taken_in / "stick", "--rehearsal")
    assert again.returncode == 0, again.stderr


def test_a_newer_ledger_and_a_newer_register(taken_in):
    ledger = taken_in / "data" / "rehearsal" / "ledger.sqlite"
    for path in (ledger, taken_in / "register.sqlite"):
        with sqlite3.connect(path) as connection:
            connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.close()
    refused(
        *("export", "--data", taken_in / "data", taken_in / "stick", "--rehearsal"),
        says="newer version",
    )
    refused("status", "--register", taken_in / "register.sqlite", says="newer version")


def test_a_register_that_does_not_answer(tmp_path):
    url = "postgresql://office:geheim@127.0.0.1:1/register"
    ran = refused("status", "--register", url, says="does not answer")
    assert "geheim" not in ran.stdout + ran.stderr
    environment = {"env": os.environ | {"OFFICE_REGISTER": url}}
    ran = refused("status", "--register", "env:OFFICE_REGISTER", says="not answer", **environment)
    assert "geheim" not in ran.stdout + ran.stderr
    refused("status", "--register", tmp_path / "none.sqlite", says="no register")


def test_a_stand_that_only_rehearses_and_a_folder_that_is_not_there(taken_in):
    data = ("export", "--data", taken_in / "data")
    refused(*data, taken_in / "stick", says="only rehearses")
    refused(*data, taken_in / "nowhere", "--rehearsal", says="no folder")
    refused("export", "--data", taken_in / "other", taken_in / "stick", says="no ledger")


def test_sign_without_rehearsal_or_on_a_live_ledger(tmp_path):
    from tests.support import live

    drafts = tmp_path / "drafts.jsonl"
    drafts.write_text("{}\n")
    words = ("sign", "--campaign", PACK, "--from", drafts, "--data")
    refused(*words, tmp_path / "x", says="rehearsal only")
    stand, _, data = live(tmp_path)
    stand.close()
    refused(*words, data, "--rehearsal", says="is live")
    refused(
        *("sign", "--campaign", PACK, "--from", tmp_path / "no.jsonl"),
        *("--data", tmp_path / "y", "--rehearsal"),
        says="cannot be read",
    )


def test_a_key_is_never_overwritten(tmp_path):
    made = command("key", "new", "--out", tmp_path / "k", "--no-passphrase", "--json")
    assert made.returncode == 0
    before = (tmp_path / "k").read_bytes()
    refused("key", "new", "--out", tmp_path / "k", "--no-passphrase", says="never overwritten")
    assert (tmp_path / "k").read_bytes() == before
