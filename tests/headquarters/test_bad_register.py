"""A register that fails in the middle: one sentence, nothing half-done, and it goes on."""

import json
import sqlite3
import subprocess

import pytest

from benchmarks.crowd import make
from kiosk.headquarters.intake import intake
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.connect import DriverError, RegisterError, parse, tell
from kiosk.headquarters.register.devices import Devices
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.status import status
from kiosk.sealing.unseal import Unsealer
from tests.headquarters.bundles import kiosk, manifest_of, write
from tests.headquarters.test_intake import TODAY, accept_all, register
from tests.support import command, mounted, root_only


@root_only
def test_a_full_disk_in_the_middle_of_intake_keeps_whole_bundles_and_goes_on(tmp_path):
    files = [write(tmp_path / "stick", kiosk(rehearsal=True), 1500) for _ in range(12)]
    whole = register(tmp_path)
    intake(whole, files, True, TODAY)
    with mounted(tmp_path / "disk", "1500k") as disk:
        url = str(disk / "register.sqlite")
        store = Register(url, make=True)
        with pytest.raises(RegisterError) as told:
            intake(store, files, True, TODAY)
        assert told.value.sentence == "The disk is full."
        store.close()
        asked = command("intake", *files, "--register", url, "--rehearsal")
        assert (asked.returncode, asked.stderr.splitlines()[0]) == (1, "The disk is full.")
        store = Register(url)
        held = Bundles(store).all()
        assert 0 < len(held) < len(files)
        assert all(len(Bundles(store).record_ids(one.key)) == one.manifest.count for one in held)
        store.close()
        subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
        store = Register(url)
        assert intake(store, files, True, TODAY).accepted == len(files) - len(held)
        assert status(store) == status(whole)
        store.close()


def test_a_register_that_is_not_there_by_command(tmp_path):
    path = write(tmp_path, kiosk())
    done = command("intake", path, "--register", "postgresql://office:geheim@127.0.0.1:1/register")
    assert (done.returncode, done.stdout) == (1, "")
    sentence, hint = done.stderr.splitlines()
    assert sentence == "The register at 127.0.0.1 does not answer or refuses."
    assert "geheim" not in sentence + hint


def test_a_full_disk_of_a_server_is_told_as_such():
    class Full(Exception):
        sqlstate = "53100"

    url = parse("postgresql://office:geheim@server/register")
    told = tell(url, DriverError(Full("could not extend file for geheim")))
    assert told.sentence == "The disk of the register at server is full."


def test_a_half_copied_folder_is_told_file_by_file(tmp_path):
    stick = tmp_path / "stick"
    paths = [write(stick, kiosk(), 20) for _ in range(3)]
    half = paths[1].read_bytes()
    paths[1].write_bytes(half[: len(half) // 2])
    paths[2].rename(paths[2].with_name(paths[2].name + ".partial"))
    store = register(tmp_path)
    taken = intake(store, [stick], False, TODAY)
    assert taken.waiting == len(Bundles(store).all()) == 1
    assert sorted(one.reason for one in taken.refused) == [
        "It was never finished: export again.",
        "Its device signature does not hold: it was changed, or cut short.",
    ]
    paths[1].write_bytes(half)  # copied anew
    assert intake(store, [stick], False, TODAY).waiting == 1


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_a_bundle_changed_at_its_end_leaves_nothing_of_itself(tmp_path, request, database):
    url = str(tmp_path / "register.sqlite")
    if database == "postgresql":
        url = request.getfixturevalue("new_database")("changed")
    path = write(tmp_path, kiosk(), 1200)
    data = bytearray(path.read_bytes())
    data[-70] ^= 1
    path.write_bytes(data)
    store = Register(url, make=True)
    [refused] = intake(store, [path], False, TODAY).refused
    assert refused.reason == "Its records are not those that the stand signed."
    assert (Bundles(store).all(), Devices(store).public_keys(), store.binding()) == ([], [], None)
    store.close()


def test_a_bundle_that_an_earlier_version_took_in_is_verified_whole_again(tmp_path):
    """Before revision 0003 no register knew a file's digest."""
    path = write(tmp_path, kiosk())
    store = register(tmp_path)
    intake(store, [path], False, TODAY)
    store.close()
    with sqlite3.connect(tmp_path / "register.sqlite") as connection:
        connection.execute("DELETE FROM bundle_file")
    connection.close()
    store = Register(str(tmp_path / "register.sqlite"))
    assert intake(store, [path], False, TODAY).already_here == 1
    data = bytearray(path.read_bytes())
    data[-70] ^= 1
    path.write_bytes(data)
    [refused] = intake(store, [path], False, TODAY).refused
    assert refused.reason == "Its records are not those that the stand signed."
    assert list(Bundles(store).known()) == [manifest_of(bytes(data)).digest]


def test_what_stands_on_disk_is_no_name(tmp_path):
    """A crowd's real records, sealed; the same bytes give every name to the key's holder."""
    crowd = make(tmp_path, 3, 20, duplicates=0)
    store = register(tmp_path)
    intake(store, list(crowd.files), False, TODAY)
    accept_all(store)
    store.close()
    data = b"".join(path.read_bytes() for path in tmp_path.glob("register.sqlite*"))
    names = [signer.draft.name.encode() for signer in crowd.signers.values()]
    assert not any(name in data for name in names)
    opened = reconcile(
        Register(str(tmp_path / "register.sqlite")), Unsealer(crowd.key.identity_file())
    )
    assert {one.signature.name.encode() for one in opened.people} == set(names)
    assert len(opened.people) == 60


def test_answers_for_scripts_are_one_object(tmp_path):
    url = tmp_path / "register.sqlite"
    done = command("intake", write(tmp_path, kiosk()), "--register", url, "--json")
    assert json.loads(done.stdout) | {"refused": []} == {
        "accepted": 0, "already_here": 0, "waiting": 1, "records": 0, "put_back": 0, "refused": [],
    }  # fmt: skip


def test_another_programs_database_is_left_as_it_is(tmp_path):
    path = tmp_path / "photos.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE photo (name TEXT)")
    connection.close()
    done = command("status", "--register", path)
    assert done.returncode == 1
    assert done.stderr.splitlines()[0] == "That file is no register."
    with sqlite3.connect(path) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master")]
    connection.close()
    assert tables == ["photo"]


def test_a_folder_is_told_as_such(tmp_path):
    done = command("status", "--register", tmp_path)
    assert done.returncode == 1
    assert done.stderr.splitlines()[0] == f"{tmp_path} is a folder, and a register is a file."


def test_a_record_that_became_text_is_damage_and_its_bytes_are_not_printed(tmp_path):
    path, url = write(tmp_path, kiosk()), tmp_path / "register.sqlite"
    store = Register(str(url), make=True)
    intake(store, [path], False, TODAY)
    store.close()
    with sqlite3.connect(url) as connection:
        connection.execute("UPDATE sealed_record SET sealed = CAST(x'fffe41424344' AS TEXT)")
    connection.close()
    told = command("register", "backup", tmp_path / "backup", "--register", url)
    assert told.returncode == 1
    assert "ABCD" not in told.stdout + told.stderr
    assert "Traceback" not in told.stderr
