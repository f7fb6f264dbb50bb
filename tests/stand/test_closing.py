"""A stand moves to another machine, runs out of room, and is closed for good."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.app.place import hold
from kiosk.bundle.read import verify_bundle
from kiosk.bundle.statement import parse_statement
from kiosk.cli import run
from kiosk.errors import Kind, KioskError
from kiosk.headquarters.intake import accept_device, bind, intake
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.status import status
from kiosk.ledger import FILE
from kiosk.petition.record import padded_size
from kiosk.sealing.keys import key_fingerprint
from kiosk.stand import closing_down, unfinished
from kiosk.stand.access import Access
from kiosk.stand.closing_down import close_for_good, closing_facts, read_back
from kiosk.stand.export import export
from kiosk.stand.folders import LIVE, is_live
from kiosk.stand.moved import open_here
from kiosk.stand.setup import go_live, open_live
from kiosk.stand.space import LEAST, signature_bytes
from kiosk.stand.unfinished import CLOSING, NEXT_LIVE, finish
from tests.journeys.sticks import FolderSticks
from tests.support import (
    DAY,
    EVENT,
    ROOT,
    command,
    draft,
    live,
    live_pack_folder,
    make_read_only,
    mounted,
    rehearsal,
    root_only,
    sign,
)


@pytest.fixture
def sticks(tmp_path):
    made = [tmp_path / "A", tmp_path / "B"]
    for one in made:
        one.mkdir()
    return made


# --- another machine ----------------------------------------------------------------------------


def moved(tmp_path, machine="home"):
    """A live stand that was bound to the machine `home`, with two signatures, closed again."""
    stand, key, _ = live(tmp_path, "first")
    stand.close()
    data = tmp_path / "data"
    stand = go_live(data, live_pack_folder(tmp_path / "p", key), EVENT, machine="home")
    sign(stand, [draft(), draft("Bibi Jan")])
    device = stand.device
    stand.close()
    return data, device


def test_at_home_nothing_changes(tmp_path):
    data, device = moved(tmp_path)
    here = open_here(data, "home")
    assert (here.stand.device, here.kept, here.stand.count()) == (device, None, 2)
    here.stand.close()
    assert open_here(data, "").kept is None  # a machine without a name compares nothing


def test_on_another_machine_it_begins_anew_and_everything_travels(tmp_path, sticks):
    data, device = moved(tmp_path)
    here = open_here(data, "elsewhere")
    assert here.kept == 2
    assert here.stand.device != device
    assert here.stand.event == EVENT
    sign(here.stand, [draft("Gul Bano")])
    exported = export(data, sticks[0], rehearsal=False)
    found = {verify_bundle(file).device: verify_bundle(file) for file in exported.files}
    assert found[device.hex()].count == 2
    new = found[here.stand.device.hex()]
    assert (new.number, new.count, new.previous) == (1, 1, None)
    here.stand.close()
    again = open_here(data, "elsewhere")
    assert (again.kept, again.stand.count()) == (None, 1)


def test_headquarters_takes_both_devices_of_a_moved_stand_as_two_stands(tmp_path, sticks):
    data, device = moved(tmp_path)
    here = open_here(data, "elsewhere")
    sign(here.stand, [draft("Gul Bano")])
    export(data, sticks[0], rehearsal=False)
    register = Register(str(tmp_path / "register.sqlite"), make=True)
    bind(register, here.stand.pack, rehearsal=False)
    taken = intake(register, [sticks[0]], rehearsal=False, today=DAY)
    assert (taken.waiting, taken.refused) == (2, ())
    for public in (device, here.stand.device):
        accept_device(register, str(key_fingerprint(public)), DAY)
    held = {stand.device: stand.held for stand in status(register).stands}
    assert held == {device.hex(): 2, here.stand.device.hex(): 1}
    register.close()


def test_a_stand_that_was_not_bound_is_bound_where_it_is(tmp_path):
    stand, _key, data = live(tmp_path)
    stand.close()
    here = open_here(data, "elsewhere")
    assert (here.kept, here.stand.ledger.setting("machine")) == (None, "elsewhere")


@pytest.mark.parametrize("cut", ["before", "between"])
def test_a_power_cut_while_it_begins_anew_loses_nothing(tmp_path, sticks, monkeypatch, cut):
    data, _device = moved(tmp_path)
    real = type(data).rename

    def rename(path, target):
        if (path.name, cut) in {(LIVE, "before"), (NEXT_LIVE, "between")}:
            raise OSError(5, "power cut")
        return real(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(type(data), "rename", rename)
        with pytest.raises(KioskError, match="another computer"):
            open_here(data, "elsewhere")
    finish(data)
    assert is_live(data)
    open_here(data, "elsewhere").stand.close()
    files = export(data, sticks[0], rehearsal=False).files
    assert sum(verify_bundle(file).count for file in files) == 2


# --- room ---------------------------------------------------------------------------------------


@root_only
def test_live_signing_stops_while_fewer_than_500_fit_and_resumes_by_itself(tmp_path):
    with mounted(tmp_path / "disk", "32m") as disk:
        stand, _key, _data = live(disk)
        assert stand.can_sign() is None
        junk, size = disk / "junk", 0
        while stand.can_sign() is None:
            size += 64 * 1024
            junk.write_bytes(b"x" * size)
        assert stand.can_sign() is Kind.STORAGE_FULL
        assert stand.room() < LEAST
        sign(stand, [draft() for _ in range(LEAST)])  # what was promised is there
        junk.unlink()
        assert stand.can_sign() is None


@root_only
def test_a_ledger_that_cannot_be_written_stops_signing(tmp_path):
    with mounted(tmp_path / "disk", "32m") as disk:
        stand, _key, _data = live(disk)
        assert stand.can_sign() is None
        stand.ledger.close()  # a disk with a file open for writing cannot be made read-only
        make_read_only(disk)
        assert stand.can_sign() is Kind.STORAGE_READ_ONLY


def test_a_disk_that_is_away_stops_signing(tmp_path):
    stand, _key, data = live(tmp_path)
    shutil.move(data, tmp_path / "gone")
    assert stand.can_sign() in (Kind.STORAGE, Kind.STORAGE_READ_ONLY)
    shutil.move(tmp_path / "gone", data)
    assert stand.can_sign() is None


def test_a_petition_that_is_over_and_a_full_practice_stop_before_anybody_types(tmp_path):
    stand, _key, _data = live(tmp_path)
    late = replace(stand, event=replace(EVENT, day=date(2099, 1, 1)))
    assert late.can_sign() is Kind.PETITION_OVER
    practice = rehearsal(tmp_path / "r")
    assert practice.can_sign() is None
    practice.ledger.set_settings(practised="20")
    assert practice.can_sign() is Kind.PRACTICE_FULL


def test_a_signature_takes_no_more_than_is_reckoned(tmp_path):
    stand, _key, _data = live(tmp_path)
    stand.ledger.settle()
    before = stand.ledger.path.stat().st_size
    sign(stand, [draft() for _ in range(400)])
    stand.ledger.settle()
    grown = stand.ledger.path.stat().st_size - before
    assert grown <= 400 * signature_bytes(padded_size(stand.pack), 1)


# --- closing for good ---------------------------------------------------------------------------


@pytest.fixture
def closing(tmp_path, sticks):
    stand, _key, data = live(tmp_path)
    sign(stand, [draft(), draft("Bibi Jan")])
    Access(data).set_pin("271828")
    return stand, data, sticks


def refused(stand, data):
    with pytest.raises(KioskError, match="two sticks"):
        close_for_good(data, stand)
    assert stand.count() == 2


def test_it_closes_only_once_everything_was_read_back_from_two_sticks(closing):
    stand, data, sticks = closing
    refused(stand, data)
    export(data, sticks[0], rehearsal=False)
    refused(stand, data)
    assert read_back(data, stand, sticks[0], "stick-1") == 1
    assert read_back(data, stand, sticks[0], "stick-1") == 1  # the same one again
    refused(stand, data)
    export(data, sticks[1], rehearsal=False)
    assert read_back(data, stand, sticks[1], "stick-2") == 1
    facts = closing_facts(data, stand)
    assert (facts.signatures, facts.may_close) == (2, True)
    assert [(one.number, one.count, one.sticks) for one in facts.bundles] == [(1, 2, 2)]
    sign(stand, [draft("Gul Bano")])
    with pytest.raises(KioskError, match="two sticks"):
        close_for_good(data, stand)


def both(stand, data, sticks):
    for number, one in enumerate(sticks):
        export(data, one, rehearsal=False)
        read_back(data, stand, one, f"stick-{number}")


def test_the_practice_of_a_live_stand_closes_nothing(closing):
    """Its own ledger holds nothing that waits, so that all its conditions are met."""
    stand, data, sticks = closing
    export(data, sticks[0], rehearsal=False)
    practice = rehearsal(data)
    assert closing_facts(data, practice).may_close
    with pytest.raises(KioskError, match="practice"):
        close_for_good(data, practice)
    practice.close()
    assert (stand.count(), (data / LIVE / FILE).is_file()) == (2, True)
    assert Access(data).guarded()


def test_a_damaged_copy_does_not_count(closing):
    stand, data, sticks = closing
    both(stand, data, sticks)
    stand.ledger.set_settings(read_back="{}")
    read_back(data, stand, sticks[0], "stick-0")
    (file,) = sticks[1].glob("*.bundle")
    content = bytearray(file.read_bytes())
    content[-100] ^= 1
    file.write_bytes(content)
    assert read_back(data, stand, sticks[1], "stick-1") == 0
    refused(stand, data)


def test_afterwards_nothing_of_the_stand_is_left_and_nothing_else_is_touched(closing):
    stand, data, sticks = closing
    both(stand, data, sticks)
    (data / "letters").mkdir()
    (data / "letters" / "private.txt").write_text("not ours")
    rehearsal(data).close()
    outside = data.parent / "outside"
    outside.write_text("not ours")
    (data / LIVE / "link").symlink_to(outside)
    close_for_good(data, stand)
    assert [path.name for path in data.iterdir()] == ["letters"]
    assert (data / "letters" / "private.txt").read_text() == "not ours"
    assert outside.read_text() == "not ours"
    assert not Access(data).guarded()


def test_a_file_is_overwritten_before_it_goes(closing, monkeypatch):
    stand, data, sticks = closing
    both(stand, data, sticks)
    os.link(data / LIVE / "device.key", data.parent / "held")  # what a disk image would hold
    assert b"PRIVATE KEY" in (data.parent / "held").read_bytes()
    close_for_good(data, stand)
    assert b"PRIVATE KEY" not in (data.parent / "held").read_bytes()


@pytest.mark.parametrize("step", range(1, 11))
def test_a_kill_in_the_middle_is_finished_at_the_next_start(closing, monkeypatch, step):
    stand, data, sticks = closing
    both(stand, data, sticks)
    left, real = [step], unfinished._overwrite

    def overwrite(path):
        left[0] -= 1
        if left[0] == 0:
            raise OSError(5, "killed")
        real(path)

    with monkeypatch.context() as patch:
        patch.setattr(unfinished, "_overwrite", overwrite)
        with pytest.raises(KioskError, match="Not everything could be deleted"):
            close_for_good(data, stand)
    assert (data / CLOSING).exists()
    finish(data)
    assert list(data.iterdir()) == []


CLOSER = """
import os, signal, sys
from pathlib import Path
from kiosk.stand import closing_down, unfinished
from kiosk.stand.closing_down import close_for_good
from kiosk.stand.setup import open_live
left, real = [int(sys.argv[2])], unfinished._overwrite
def overwrite(path):
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    real(path)
unfinished._overwrite = overwrite
close_for_good(Path(sys.argv[1]), open_live(Path(sys.argv[1])))
"""


@pytest.mark.parametrize("step", [1, 4])
def test_killed_in_the_middle_the_next_start_finishes(closing, step):
    stand, data, sticks = closing
    both(stand, data, sticks)
    stand.ledger.close()
    killed = subprocess.run([sys.executable, "-c", CLOSER, str(data), str(step)], cwd=ROOT)
    assert killed.returncode == -signal.SIGKILL
    assert (data / CLOSING).exists()
    with pytest.raises(KioskError, match="no ledger"):
        open_live(data)
    assert list(data.iterdir()) == []


class Cut(Exception):
    """The power went."""


FULL = os.environ.get("PETITION_PROVE") == "full"
MOST_STEPS = 200
"""More than a closing has."""


@pytest.mark.proof
def test_the_power_may_go_at_every_step_of_it(tmp_path, sticks, monkeypatch):
    """Before the marker everything is whole; after it the next start leaves nothing."""
    found = []
    for step in range(1, MOST_STEPS) if FULL else (1, 2, 4, 5, 15, 30, 45, MOST_STEPS):
        data, here = ready_to_close(tmp_path / str(step), sticks)
        with monkeypatch.context() as patch:
            cutting(patch, step)
            try:
                close_for_good(data, here)
                ended = True
            except Cut:
                ended = False
        here.ledger.close()
        begun = (data / CLOSING).exists()
        finish(data)
        if begun or ended or not is_live(data):
            assert list(data.iterdir()) == [], step
            found.append("gone")
        else:
            again = open_live(data)
            assert (again.count(), Access(data).guarded()) == (2, True), step
            again.ledger.close()
            found.append("whole")
        if ended:
            break
    assert ended
    assert found == sorted(found, reverse=True), "once it has begun it ends"
    assert set(found) == {"whole", "gone"}


def ready_to_close(folder, sticks):
    folder.mkdir()
    stand, _key, data = live(folder)
    sign(stand, [draft(), draft("Bibi Jan")])
    Access(data).set_pin("271828")
    both(stand, data, sticks)
    return data, stand


def cutting(patch, step):
    """From the given step on nothing reaches the disk any more."""
    left = [step]

    def counted(act):
        def acting(*given, **named):
            left[0] -= 1
            if left[0] <= 0:
                raise Cut
            return act(*given, **named)

        return acting

    patch.setattr(closing_down.os, "open", counted(os.open))
    patch.setattr(closing_down.os, "fsync", counted(os.fsync))
    patch.setattr(unfinished, "_overwrite", counted(unfinished._overwrite))
    for name in ("unlink", "rmdir"):
        patch.setattr(Path, name, counted(getattr(Path, name)))


def test_a_closing_that_cannot_begin_leaves_everything_whole(closing, monkeypatch):
    stand, data, sticks = closing
    both(stand, data, sticks)

    def refuse(_handle):
        raise OSError(5, "refused")

    with monkeypatch.context() as patch:
        patch.setattr(closing_down.os, "fsync", refuse)
        with pytest.raises(KioskError, match="could not begin"):
            close_for_good(data, stand)
    assert not (data / CLOSING).exists(), "the next start would delete everything"
    finish(data)
    assert stand.count() == 2
    close_for_good(data, stand)
    assert list(data.iterdir()) == []


# --- as a command -------------------------------------------------------------------------------


def close_here(capsys, data, *words, expect):
    """`setup close` in this process, where a test says which sticks are plugged in."""
    code = run(["setup", "close", "--data", str(data), *map(str, words)])
    said = capsys.readouterr()
    assert code == expect, said.err
    return said


@pytest.fixture
def plugged(monkeypatch):
    """The sticks that the system tells of."""
    found = FolderSticks()
    monkeypatch.setattr("kiosk.commands.close.find_sticks", lambda: found)
    return found


@root_only
def test_setup_close_as_a_command(tmp_path, capsys, plugged):
    stand, _key, data = live(tmp_path)
    sign(stand, [draft(), draft("Bibi Jan")])
    stand.close()
    with mounted(tmp_path / "one", "4m") as one, mounted(tmp_path / "two", "4m") as two:
        plugged.plug(one, two)
        for stick in (one, two):
            export(data, stick, rehearsal=False)
        twice = ("--stick", one, "--stick", one, "--for-good", "--yes")
        assert "two sticks" in close_here(capsys, data, *twice, expect=1).err
        unasked = close_here(capsys, data, "--stick", two, "--for-good", expect=1)
        assert is_live(data)
        assert "Nobody is there to ask" in unasked.err
        told = json.loads(close_here(capsys, data, "--json", expect=0).out)
        assert (told["may_close"], told["closed"], is_live(data)) == (True, False, True)
        (sms,) = told["statements"]
        assert parse_statement(sms).count == 2
        done = close_here(capsys, data, "--for-good", "--yes", expect=0)
        assert sms in done.out
        assert [path.name for path in data.iterdir()] == []
        assert "No live stand" in close_here(capsys, data, expect=1).err


def exported_to(tmp_path, *folders):
    stand, _key, data = live(tmp_path)
    sign(stand, [draft()])
    stand.close()
    for folder in folders:
        folder.mkdir(exist_ok=True)
        export(data, folder, rehearsal=False)
    return data


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="this machine has no disk of memory")
def test_setup_close_counts_no_folder_that_is_no_stick(tmp_path):
    """Neither the kiosk's own disk nor its memory keeps anything once the laptop is gone."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as memory:
        disk, shm = tmp_path / "on-disk", Path(memory)
        data = exported_to(tmp_path, disk, shm)
        done = command(
            *("setup", "close", "--stick", disk, "--stick", shm),
            *("--data", data, "--for-good", "--yes"),
        )
        assert (done.returncode, is_live(data)) == (1, True)
        assert f"{disk} lies on no stick" in done.stderr
        told = json.loads(command("setup", "close", "--data", data, "--json").stdout)
        assert [one["sticks"] for one in told["bundles"]] == [0]


@root_only
def test_one_folder_that_is_no_stick_leaves_the_others_unnoted(tmp_path, capsys, plugged):
    with mounted(tmp_path / "one", "4m") as one, mounted(tmp_path / "two", "4m") as two:
        data = exported_to(tmp_path, one, two)
        plugged.plug(one)
        words = ("--stick", one, "--stick", two, "--for-good", "--yes")
        assert f"{two} lies on no stick" in close_here(capsys, data, *words, expect=1).err
        told = json.loads(close_here(capsys, data, "--json", expect=1).out)
        assert [one["sticks"] for one in told["bundles"]] == [0]


@root_only
def test_the_disk_that_the_stand_lies_on_is_no_stick_even_where_it_can_be_pulled(
    tmp_path, capsys, plugged
):
    data = exported_to(tmp_path)
    with mounted(tmp_path / "other", "4m") as other:
        export(data, other, rehearsal=False)
        plugged.plug(tmp_path, other)
        refused = close_here(capsys, data, "--stick", tmp_path, "--for-good", "--yes", expect=1)
        assert "the stand itself" in refused.err
        plugged.one_stick(tmp_path, other)
        assert "the stand itself" in close_here(capsys, data, "--stick", other, expect=1).err


@root_only
def test_two_parts_of_one_stick_are_one_for_the_command(tmp_path, capsys, plugged):
    with mounted(tmp_path / "one", "4m") as one, mounted(tmp_path / "two", "4m") as two:
        data = exported_to(tmp_path, one, two)
        plugged.plug(one, two)
        plugged.one_stick(one, two)
        words = ("--stick", one, "--stick", two, "--for-good", "--yes")
        assert "two sticks" in close_here(capsys, data, *words, expect=1).err
        assert is_live(data)


def test_a_computer_that_tells_of_no_sticks_counts_none(tmp_path, capsys, plugged, monkeypatch):
    data = exported_to(tmp_path)

    def silent():
        raise KioskError("This computer does not tell which sticks are plugged in.")

    monkeypatch.setattr(plugged, "volumes", silent)
    refused = close_here(capsys, data, "--stick", tmp_path, "--for-good", "--yes", expect=1)
    assert "does not tell which sticks" in refused.err
    assert "acknowledgement" in refused.err
    assert is_live(data)


def test_setup_close_waits_for_no_kiosk_that_is_open(tmp_path):
    stand, _key, data = live(tmp_path)
    stand.close()
    lock = hold(data)
    refused = command("setup", "close", "--data", data)
    lock.unlock()
    assert refused.returncode == 1
    assert "Another kiosk is open" in refused.stderr


def test_what_came_from_another_machine_must_be_on_two_sticks_too(tmp_path, sticks):
    data, _device = moved(tmp_path)
    here = open_here(data, "elsewhere")
    with pytest.raises(KioskError, match="two sticks"):
        close_for_good(data, here.stand)
    both(here.stand, data, sticks)
    facts = close_for_good(data, here.stand)
    assert facts.signatures == 2
    assert list(data.iterdir()) == []
    with pytest.raises(KioskError):
        open_live(data)
