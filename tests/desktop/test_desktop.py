"""The operating system's side: sticks, wakefulness, battery, the machine's name, the lock-down.

udisks2 and logind themselves need a whole machine; here fakes of them answer on a private bus.
"""

import json
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection

from kiosk.desktop.battery import battery
from kiosk.desktop.blocks import list_blocks, sticks_of
from kiosk.desktop.lockdown import SENTENCE, not_locked_down
from kiosk.desktop.machine import machine_id
from kiosk.desktop.sticks import DesktopSticks, _block
from kiosk.desktop.wake import Wake
from kiosk.errors import KioskError
from kiosk.stand.surroundings import Battery, Volume
from tests.support import ROOT, root_only

needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no dbus-daemon here")


def partition(**changes):
    values = {
        "path": "/dev/sdz1",
        "label": "STICK",
        "size": 8_000_000_000,
        "fstype": "vfat",
        "uuid": "12AB-34CD",
        "ro": False,
        "rm": True,
        "hotplug": True,
        "tran": None,
        "mountpoints": [None],
        "type": "part",
        "serial": None,
    }
    return values | changes


def disk(*children, **changes):
    values = {"path": "/dev/sdz", "fstype": None, "uuid": None, "type": "disk", "tran": "usb"}
    return partition(**(values | {"children": list(children), "serial": "S1"} | changes))


def listing(*disks):
    return json.dumps({"blockdevices": list(disks)})


# --- which disks are sticks ---------------------------------------------------------------------


def test_a_stick_is_known_by_name_and_size():
    (one,) = sticks_of(listing(disk(partition())))
    assert one == Volume(
        "12AB-34CD S1", "/dev/sdz1", "/dev/sdz", "STICK", 8_000_000_000, "vfat", serial="S1"
    )


def test_two_sticks_that_were_copied_byte_by_byte_are_two():
    """A campaign that copies one stick's image to many gives all of them one number."""
    other = {"path": "/dev/sdy"}
    parts = (partition(), partition(path="/dev/sdy1"))
    for serials in (("S1", "S2"), ("S1", "S1"), (None, None)):
        disks = disk(parts[0], serial=serials[0]), disk(parts[1], serial=serials[1], **other)
        one, two = sticks_of(listing(*disks))
        assert one.id != two.id
        (again,) = sticks_of(listing(disks[0]))
        assert one.id.startswith(again.id)


def test_a_stick_without_partitions_and_one_with_several():
    whole = disk(fstype="exfat", uuid="77", label=None)
    assert [one.device for one in sticks_of(listing(whole))] == ["/dev/sdz"]
    two = disk(partition(), partition(path="/dev/sdz2", uuid="99"))
    assert [one.id for one in sticks_of(listing(two))] == ["12AB-34CD S1", "99 S1"]


def test_parts_of_one_stick_and_a_stick_formatted_again_are_one_stick():
    two = sticks_of(listing(disk(partition(), partition(path="/dev/sdz2", uuid="99"))))
    again = sticks_of(listing(disk(partition(uuid="5555-0000"))))
    assert {one.stick for one in (*two, *again)} == {two[0].stick}
    (other,) = sticks_of(listing(disk(partition(), serial="S2")))
    assert other.stick != two[0].stick


def test_sticks_without_a_serial_number_are_told_apart_by_their_file_systems():
    (one,) = sticks_of(listing(disk(partition(), serial=None)))
    (other,) = sticks_of(listing(disk(partition(uuid="5555-0000"), serial=None)))
    assert one.stick != other.stick


def test_parts_of_a_stick_without_a_serial_number_are_one_stick():
    parts = partition(), partition(path="/dev/sdz2", uuid="99")
    first, second = sticks_of(listing(disk(*parts, serial=None)))
    assert first.stick == second.stick
    assert first.id != second.id
    (turned,) = {one.stick for one in sticks_of(listing(disk(*parts[::-1], serial=None)))}
    assert turned == first.stick
    other = sticks_of(listing(disk(parts[0], partition(uuid="77"), serial=None)))
    assert first.stick not in {one.stick for one in other}


def test_opening_what_is_locked_on_a_stick_makes_no_other_stick_of_it():
    plain = partition(path="/dev/sdz2", uuid="99")
    locked = partition(fstype="crypto_LUKS", uuid="aa")
    opened = locked | {"children": [partition(path="/dev/mapper/x", uuid="bb", type="crypt")]}
    (before,) = sticks_of(listing(disk(locked, plain, serial=None)))
    assert {one.stick for one in sticks_of(listing(disk(opened, plain, serial=None)))} == {
        before.stick
    }


def test_the_stick_that_the_system_runs_from_is_none():
    for point in ("/", "/boot/efi", "[SWAP]"):
        running = disk(partition(), partition(path="/dev/sdz2", mountpoints=[point]))
        assert sticks_of(listing(running)) == ()


def test_what_is_built_in_or_holds_no_files_is_none():
    built_in = disk(partition(rm=False, hotplug=False), rm=False, hotplug=False, tran="nvme")
    empty = disk(partition(fstype=None))
    sealed = disk(partition(fstype="crypto_LUKS"))
    assert sticks_of(listing(built_in, empty, sealed)) == ()


def test_a_write_protected_stick_says_so():
    (one,) = sticks_of(listing(disk(partition(ro=True, mountpoints=["/media/x"]))))
    assert one.read_only
    assert one.folder == Path("/media/x")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"blockdevices": [{"rm": true}]}', "null"])
def test_a_listing_that_is_none_is_told(text):
    if text == '{"blockdevices": [{"rm": true}]}':
        assert sticks_of(text) == ()
        return
    with pytest.raises(KioskError, match="which sticks"):
        sticks_of(text)


@pytest.mark.skipif(shutil.which("lsblk") is None, reason="no lsblk here")
def test_this_machines_own_listing_is_read():
    assert json.loads(list_blocks())["blockdevices"] is not None
    assert all(one.device.startswith("/dev/") for one in sticks_of(list_blocks()))


def test_udisks_names_devices_its_own_way():
    assert _block("/dev/sdb1").endswith("/block_devices/sdb1")
    assert _block("/dev/dm-0").endswith("/block_devices/dm_2d0")


# --- mount, unmount, power off, on a private bus ------------------------------------------------


@contextmanager
def bus_with_fakes(tmp_path, *words):
    """A bus of its own with the fakes on it; gives its address and the calls taken."""
    log = tmp_path / "calls"
    folder = tmp_path / "STICK"
    folder.mkdir()
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    address = daemon.stdout.readline().strip()
    fakes = subprocess.Popen(
        [sys.executable, ROOT / "tests" / "desktop" / "fake_bus.py", log, *words],
        env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": address, "FAKE_FOLDER": str(folder)},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert fakes.stdout.readline() == "ready\n"
        yield address, lambda: log.read_text().splitlines() if log.exists() else []
    finally:
        for process in (fakes, daemon):
            process.kill()
            process.wait()


@contextmanager
def private_bus(tmp_path, *words):
    """The same; gives a connection's maker and the calls taken."""
    with bus_with_fakes(tmp_path, *words) as (address, calls):
        try:
            yield lambda name="test": QDBusConnection.connectToBus(address, name), calls
        finally:
            QDBusConnection.disconnectFromBus("test")


def nowhere(_name=""):
    """No bus at all."""
    return QDBusConnection("not connected")


@pytest.fixture
def stick():
    return Volume(
        "12AB-34CD S1", "/dev/sdz1", "/dev/sdz", "STICK", 8_000_000_000, "vfat", serial="S1"
    )


def as_it_lies(folder, calls):
    """A listing that tells of a mount and of an unmount, as a system's does."""

    def told():
        open_ = [one.split()[0] for one in calls() if one.split()[0] in {"Mount", "Unmount"}]
        mounted_ = bool(open_) and open_[-1] == "Mount"
        return listing(disk(partition(mountpoints=[str(folder)] if mounted_ else [None])))

    return told


@needs_bus
def test_a_stick_is_mounted_and_let_go_through_udisks(tmp_path, qapp, stick):
    with private_bus(tmp_path) as (connect, calls):
        sticks = DesktopSticks(connect, as_it_lies(tmp_path / "STICK", calls))
        (found,) = sticks.volumes()
        assert found == stick
        open_ = sticks.mount(found)
        assert open_.folder == tmp_path / "STICK"
        assert open_.free > 0
        assert sticks.mount(found).folder == open_.folder, "opened once"
        assert sticks.remove(found) is True, "as it was listed, before it was opened"
        assert calls() == ["Mount {}", "Unmount {}", "PowerOff {}"]
        assert sticks.remove(open_) is True, "and a second time, though nothing is open any more"
        assert calls().count("Unmount {}") == 1


@needs_bus
def test_a_stick_that_another_program_opens_in_the_same_moment_is_open(tmp_path, qapp, stick):
    mounted_ = listing(disk(partition(mountpoints=[str(tmp_path)])))
    listed = [listing(disk(partition())), mounted_]
    sticks = DesktopSticks(nowhere, lambda: listed.pop(0) if len(listed) > 1 else listed[0])
    assert sticks.mount(stick).folder == tmp_path


@needs_bus
def test_a_stick_in_use_is_never_called_safe(tmp_path, qapp, stick):
    with private_bus(tmp_path, "busy") as (connect, calls):
        sticks = DesktopSticks(connect, as_it_lies(tmp_path / "STICK", calls))
        with pytest.raises(KioskError, match="still in use"):
            sticks.remove(sticks.mount(stick))
        assert "PowerOff {}" not in calls()


@needs_bus
def test_every_part_of_a_stick_is_let_go_before_it_is_called_safe(tmp_path, qapp):
    two = disk(partition(mountpoints=["/media/x"]), partition(path="/dev/sdz2", uuid="99"))
    listed = [listing(two), listing(disk(partition(), partition(path="/dev/sdz2", uuid="99")))]
    with private_bus(tmp_path) as (connect, calls):
        sticks = DesktopSticks(connect, lambda: listed.pop(0) if len(listed) > 1 else listed[0])
        other = Volume("99", "/dev/sdz2", "/dev/sdz", "", 1, "vfat")
        assert sticks.remove(other) is True
        assert calls() == ["Unmount {}", "PowerOff {}"]


@needs_bus
def test_an_unmount_that_the_system_does_not_confirm_is_not_believed(tmp_path, qapp, stick):
    mounted = listing(disk(partition(mountpoints=["/media/x"])))
    with private_bus(tmp_path) as (connect, calls):
        sticks = DesktopSticks(connect, lambda: mounted)
        with pytest.raises(KioskError, match="still in use"):
            sticks.remove(sticks.volumes()[0])
        assert "PowerOff {}" not in calls()


@needs_bus
def test_without_udisks_commands_do_it_where_we_may(tmp_path, qapp, stick, monkeypatch):
    monkeypatch.setattr("kiosk.desktop.sticks.RUN_AS_ROOT", tmp_path / "run")
    ran, works = [], [True]

    def run(words):
        ran.append({"mount": "Mount", "umount": "Unmount"}[words[0]])
        return works[0]

    with private_bus(tmp_path, "alone") as (connect, _calls):
        sticks = DesktopSticks(connect, as_it_lies(tmp_path / "run" / "sdz1", lambda: ran), run)
        open_ = sticks.mount(stick)
        assert open_.folder == tmp_path / "run" / "sdz1"
        assert sticks.remove(open_) is False  # safe, and not switched off
        assert ran == ["Mount", "Unmount"]
        sticks.mount(stick)
        works[0] = False
        with pytest.raises(KioskError, match="still in use"):
            sticks.remove(open_)
        refused = DesktopSticks(connect, lambda: listing(disk(partition())), run)
        with pytest.raises(KioskError, match="cannot be opened"):
            refused.mount(stick)


@root_only
def test_the_commands_mount_and_unmount_a_real_file_system(tmp_path, qapp, monkeypatch):
    """A stick of the machine's memory stands for one of flash; a busy one is not let go."""
    monkeypatch.setattr("kiosk.desktop.sticks.RUN_AS_ROOT", tmp_path / "run")
    folder = tmp_path / "STICK"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", folder], check=True)
    volume = Volume("u", "/dev/sdz1", "/dev/sdz", "S", 1 << 20, "tmpfs", folder)
    sticks = DesktopSticks(nowhere, lambda: listing())
    try:
        measured = sticks.mount(volume)
        assert 0 < measured.free <= 1 << 20
        held = (folder / "held").open("w")
        with pytest.raises(KioskError, match="still in use"):
            sticks.remove(measured)
        held.close()
        assert sticks.remove(measured) is False
        assert not os.path.ismount(folder)
    finally:
        if os.path.ismount(folder):
            subprocess.run(["umount", "-l", folder], check=True)


# --- wakefulness --------------------------------------------------------------------------------


@needs_bus
def test_the_screen_is_held_awake_and_let_go(tmp_path, qapp):
    with private_bus(tmp_path) as (connect, calls):
        wake = Wake(connect, connect)
        assert wake.keep_awake()
        assert wake.keep_awake()
        assert calls() == [
            "logind idle:sleep Petition Kiosk block",
            "saver Petition Kiosk",
        ]
        wake.let_sleep()
        assert wake.keep_awake()
        assert len(calls()) == 4
        wake.let_sleep()


def test_where_nothing_keeps_awake_it_says_so(qapp):
    wake = Wake(nowhere, nowhere)
    assert not wake.keep_awake()
    wake.let_sleep()


# --- battery, machine, lock-down ----------------------------------------------------------------


def supply(folder, **values):
    folder.mkdir(parents=True)
    for name, value in values.items():
        (folder / name).write_text(f"{value}\n")


def test_the_battery_is_the_machines_own(tmp_path):
    assert battery(tmp_path / "none") is None
    supply(tmp_path / "AC", type="Mains", online=1)
    supply(tmp_path / "mouse", type="Battery", scope="Device", capacity=3, status="Discharging")
    assert battery(tmp_path) is None
    supply(tmp_path / "BAT0", type="Battery", capacity=14, status="Discharging")
    assert battery(tmp_path) == Battery(14, charging=False)
    assert battery(tmp_path).low
    (tmp_path / "BAT0" / "status").write_text("Charging\n")
    assert not battery(tmp_path).low
    supply(tmp_path / "BAT1", type="Battery", capacity=50, status="Discharging")
    assert battery(tmp_path) == Battery(32, charging=False)
    (tmp_path / "BAT1" / "capacity").write_text("unknown\n")
    assert battery(tmp_path) == Battery(14, charging=True)


def test_the_machine_is_named_and_its_own_id_is_not_told(tmp_path):
    file = tmp_path / "machine-id"
    assert machine_id((file,)) == ""
    file.write_text("0123456789abcdef0123456789abcdef\n")
    named = machine_id((tmp_path / "none", file))
    assert len(named) == 32
    assert named != file.read_text().strip()
    assert machine_id((file,)) == named
    file.write_text("fedcba9876543210fedcba9876543210\n")
    assert machine_id((file,)) not in ("", named)
    file.write_text("uninitialized\n")
    assert machine_id((file,)) == ""


def process(proc, name, comm, parent, cgroup="0::/user.slice\n"):
    (proc / name).mkdir(parents=True)
    (proc / name / "status").write_text(f"Name:\t{comm}\nPPid:\t{parent}\n")
    (proc / name / "cgroup").write_text(cgroup)


def test_only_our_unit_under_a_compositor_for_one_program_is_locked_down(tmp_path):
    ours = "0::/system.slice/petition-kiosk.service\n"
    process(tmp_path / "good", "self", "python3", 40, ours)
    process(tmp_path / "good", "40", "cage", 1)
    assert not_locked_down(tmp_path / "good") is None
    process(tmp_path / "desktop", "self", "python3", 40)
    process(tmp_path / "desktop", "40", "gnome-shell", 1)
    process(tmp_path / "by hand", "self", "python3", 40)
    process(tmp_path / "by hand", "40", "cage", 1)
    process(tmp_path / "bare", "self", "python3", 1, ours)
    process(tmp_path / "loop", "self", "python3", 40, ours)
    process(tmp_path / "loop", "40", "python3", 40)
    for name in ("desktop", "by hand", "bare", "loop", "nowhere"):
        assert not_locked_down(tmp_path / name)[0] == SENTENCE


def test_this_very_session_is_not_locked_down():
    assert not_locked_down() is not None
