"""The panel's door: what a stranger can try, what a power cut gives them, what a stick opens."""

import os
import random
import signal
import subprocess
import sys
from dataclasses import dataclass, replace

import pytest

from kiosk.errors import KioskError
from kiosk.sealing.keys import new_campaign_key, protect
from kiosk.stand import access
from kiosk.stand.access import Access, Moment, Opened, Waiting, Wrong
from kiosk.stand.guard_file import FILE, MOST_STICKS, PLACE_BYTES, Guard, read_guard
from tests.support import ROOT, command, make_read_only, mounted, root_only

PIN = "271828"
DAY = 24 * 60 * 60


@dataclass
class Machine:
    """A machine whose boot clock a test turns on, and which it can restart."""

    seconds: float = 1000.0
    boot: int = 1
    names_boots: bool = True

    def now(self) -> Moment:
        return Moment(f"boot-{self.boot}" if self.names_boots else "", self.seconds)

    def restart(self) -> None:
        self.boot += 1
        self.seconds = 0.0


@pytest.fixture
def cheap(monkeypatch):
    """argon2 replaced: these tests try thousands of PINs, and one costs a tenth of a second."""
    monkeypatch.setattr(access, "hash_pin", lambda pin: f"kept:{pin}")
    monkeypatch.setattr(access, "fits", lambda kept, pin: kept == f"kept:{pin}")


@pytest.fixture
def in_memory(monkeypatch):
    """What is kept lies in memory: days of tries are played, and a disk would take minutes."""
    kept = {}
    monkeypatch.setattr(access, "read_guard", lambda data: kept.get(data, Guard()))
    monkeypatch.setattr(access, "write_guard", kept.__setitem__)


@pytest.fixture
def machine():
    return Machine()


@pytest.fixture
def door(tmp_path, machine, cheap):
    made = Access(tmp_path, machine.now)
    made.set_pin(PIN)
    return made


def wrong(door, times=1):
    return [door.try_pin("314159") for _ in range(times)][-1]


def test_a_pin_is_kept_as_argon2_and_opens(tmp_path):
    door = Access(tmp_path)
    assert not door.guarded()
    door.set_pin(PIN)
    assert door.guarded()
    content = (tmp_path / FILE).read_bytes()
    assert b"$argon2id$" in content
    assert PIN.encode() not in content
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
    assert Access(tmp_path).try_pin("314159") == Wrong(4, 0)
    assert Access(tmp_path).try_pin(PIN) == Opened(1)
    assert Access(tmp_path).try_pin(PIN) == Opened(0)


def test_digits_of_every_script_are_digits(door):
    assert door.try_pin("۲۷۱۸۲۸") == Opened(0)
    assert door.try_pin("٢٧١ ٨٢٨") == Opened(0)


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "27182a", "²71828", "-27182"])
def test_what_is_no_pin_costs_no_try(door, typed):
    with pytest.raises(KioskError, match="six digits"):
        door.try_pin(typed)
    assert wrong(door) == Wrong(4, 0)


@pytest.mark.parametrize(
    ("pin", "why"),
    [
        ("000000", "repeats"),
        ("111111", "repeats"),
        ("121212", "repeats"),
        ("550055", "repeats"),
        ("123123", "repeats"),
        ("123456", "counts"),
        ("890123", "counts"),
        ("654321", "counts"),
        ("159753", "most people"),
        ("112233", "most people"),
        ("۱۲۳۴۵۶", "counts"),
    ],
)
def test_a_weak_pin_is_refused_with_a_sentence(door, pin, why):
    with pytest.raises(KioskError, match=why) as told:
        door.set_pin(pin)
    assert told.value.hint
    assert pin not in str(told.value)
    assert door.try_pin(PIN) == Opened(0)


def test_five_tries_then_waits_that_double_up_to_four_hours(door, machine):
    assert [wrong(door) for _ in range(4)] == [Wrong(n, 0) for n in (4, 3, 2, 1)]
    minutes = [1, 2, 4, 8, 16, 32, 64, 128, 240, 240, 240]
    for wait in minutes:
        assert wrong(door) == Wrong(0, wait * 60)
        assert door.wait() == wait * 60
        machine.seconds += wait * 60 - 0.5
        assert wrong(door) == Waiting(1)
        assert door.try_pin(PIN) == Waiting(1)  # nor is the right one compared
        machine.seconds += 0.5
    assert door.try_pin(PIN) == Opened(4 + len(minutes))
    assert wrong(door) == Wrong(4, 0)


def test_the_wait_goes_on_over_a_restart_of_the_program_and_begins_anew_with_the_machine(
    tmp_path, door, machine
):
    [wrong(door) for _ in range(5)]
    machine.seconds += 40
    assert Access(tmp_path, machine.now).wait() == 20
    machine.restart()
    assert Access(tmp_path, machine.now).wait() == 60
    machine.seconds += 59
    assert Access(tmp_path, machine.now).wait() == 1
    machine.restart()
    machine.seconds = 5000.0  # the restarted machine has been up for longer than the last one
    assert Access(tmp_path, machine.now).wait() == 60


def hostile(rng):
    """One way of trying: how long between acts, and how often the machine is restarted."""
    kind = rng.choice(["patient", "every minute", "at once", "mixed", "never"])
    pause = rng.choice([1, 30, 59, 60, 61, 600, 3600])

    def step(machine):
        if kind == "every minute":
            machine.seconds += 60
            machine.restart()
            return 60
        if kind == "at once" or (kind == "mixed" and rng.random() < 0.3):
            machine.restart()
            machine.seconds = rng.choice([0.0, 1.0, 1e6])  # a boot clock that lies by a start
            return 1
        machine.seconds += pause
        return pause

    return step


@pytest.mark.parametrize("names_boots", [True, False])
@pytest.mark.parametrize("seed", range(30))
def test_at_most_20_guesses_in_24_hours_whatever_is_restarted(
    tmp_path, cheap, in_memory, seed, names_boots
):
    rng = random.Random(seed)
    machine = Machine(names_boots=names_boots)
    door = Access(tmp_path, machine.now)
    door.set_pin(PIN)
    step = hostile(rng)
    if not names_boots:  # then only a clock that goes back shows a restart, and none goes ahead
        step = rng.choice([patient, patient_with_restarts(rng)])
    guesses, passed = [], 0.0
    for _ in range(1500):
        if isinstance(door.try_pin(f"{rng.randrange(300000, 999999)}"), Wrong):
            guesses.append(passed)
        passed += step(machine)
        if rng.random() < 0.2:
            door = Access(tmp_path, machine.now)
    assert guesses
    assert all(sum(at <= one < at + DAY for one in guesses) <= 20 for at in guesses)


def patient(machine):
    machine.seconds += 60
    return 60


def patient_with_restarts(rng):
    def step(machine):
        if rng.random() < 0.05:
            machine.restart()
            return 30
        return patient(machine)

    return step


def test_the_most_patient_gets_17_in_24_hours(in_memory, door, machine):
    guesses = 0
    for _ in range(DAY // 60):
        guesses += isinstance(door.try_pin("314159"), Wrong)
        if guesses < 5:
            continue
        machine.seconds += 60
    assert guesses == 17


def test_the_wall_clock_is_never_asked(door, monkeypatch):
    [wrong(door) for _ in range(5)]
    for jump in (-1e9, 1e9):
        monkeypatch.setattr("time.time", lambda jump=jump: jump)
        assert door.wait() == 60


def test_the_boot_clock_is_the_machines(tmp_path):
    first, second = access.boot_moment(), access.boot_moment()
    assert first.boot == second.boot
    assert 0 < first.seconds <= second.seconds


GUESSER = """
import sys, os, signal
from pathlib import Path
from kiosk.sealing.keys import new_campaign_key, protect
from kiosk.stand import access
access.fits = lambda kept, pin: os.kill(os.getpid(), signal.SIGKILL)
access.Access(Path(sys.argv[1])).try_pin("314159")
"""


def test_a_power_cut_between_guess_and_answer_costs_the_try(tmp_path):
    Access(tmp_path).set_pin(PIN)
    for _ in range(2):
        killed = subprocess.run([sys.executable, "-c", GUESSER, str(tmp_path)], cwd=ROOT)
        assert killed.returncode == -signal.SIGKILL
    assert Access(tmp_path).try_pin("314159") == Wrong(2, 0)


def test_the_try_is_on_the_disk_before_anything_is_compared(door, monkeypatch):
    acts = []
    real = os.fsync
    monkeypatch.setattr(os, "fsync", lambda handle: (real(handle), acts.append("synced")))
    monkeypatch.setattr(access, "fits", lambda _kept, _pin: acts.append("compared"))
    wrong(door)
    assert acts == ["synced", "compared"]


def test_a_disk_that_fails_while_the_try_is_kept_compares_nothing(door, monkeypatch):
    def fail(_handle):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(access, "fits", lambda _kept, _pin: pytest.fail("compared"))
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        for pin in (PIN, "314159"):
            with pytest.raises(KioskError, match="cannot be written"):
                door.try_pin(pin)


def test_a_write_that_was_cut_short_leaves_what_was_kept_before(tmp_path, door):
    wrong(door)
    wrong(door)
    kept = read_guard(tmp_path)
    content = bytearray((tmp_path / FILE).read_bytes())
    newest = kept.turn % 2 * PLACE_BYTES
    content[newest + 40 : newest + 200] = os.urandom(160)
    (tmp_path / FILE).write_bytes(content)
    assert read_guard(tmp_path) == replace(kept, wrong=1, turn=kept.turn - 1)


def test_a_file_damaged_in_both_places_opens_to_nobody(tmp_path, door):
    (tmp_path / FILE).write_bytes(os.urandom(2 * PLACE_BYTES))
    with pytest.raises(KioskError, match="damaged"):
        door.guarded()
    with pytest.raises(KioskError, match="damaged"):
        door.try_pin(PIN)


@root_only
def test_a_full_disk_still_opens_and_still_counts(tmp_path, machine, cheap):
    with mounted(tmp_path / "disk", "256k") as disk:
        door = Access(disk, machine.now)
        door.set_pin(PIN)
        with pytest.raises(OSError, match="No space"):
            (disk / "junk").write_bytes(b"x" * (1 << 20))
        [wrong(door) for _ in range(5)]
        assert door.wait() == 60
        machine.seconds += 60
        assert door.try_pin(PIN) == Opened(5)


@root_only
def test_where_a_try_cannot_be_kept_nothing_is_compared_and_the_stick_opens(
    tmp_path, machine, cheap
):
    with mounted(tmp_path / "disk", "256k") as disk:
        door = Access(disk, machine.now)
        door.set_pin(PIN)
        stick = tmp_path / "stick"
        stick.mkdir()
        door.make_stick(stick)
        make_read_only(disk)
        for pin in (PIN, "314159"):
            with pytest.raises(KioskError, match="cannot be written"):
                door.try_pin(pin)
        assert door.opens(stick)


# --- the volunteers' stick ----------------------------------------------------------------------


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


def test_the_stick_opens_whatever_the_lock_out_says_and_sets_a_new_pin(door, stick):
    assert not door.opens(stick)
    token = door.make_stick(stick).read_text().splitlines()[1]
    [wrong(door) for _ in range(5)]
    assert door.try_pin(PIN) == Waiting(60)
    assert door.opens(stick)
    door.set_pin("605040")
    assert door.try_pin("605040") == Opened(0)
    assert len(bytes.fromhex(token)) == 32


def test_the_stand_keeps_only_the_tokens_hash(tmp_path, door, stick):
    token = door.make_stick(stick).read_text().splitlines()[1]
    kept = (tmp_path / FILE).read_bytes()
    assert token.encode() not in kept
    assert bytes.fromhex(token) not in kept


def test_several_sticks_and_one_that_ends_the_others(tmp_path, door):
    sticks = [tmp_path / f"stick{number}" for number in range(3)]
    for one in sticks:
        one.mkdir()
    door.make_stick(sticks[0])
    door.make_stick(sticks[1], keep_others=True)
    assert [door.opens(one) for one in sticks] == [True, True, False]
    door.make_stick(sticks[2])
    assert [door.opens(one) for one in sticks] == [False, False, True]
    assert door.sticks() == 1


def test_there_is_a_most(tmp_path, door, stick):
    for _ in range(MOST_STICKS):
        door.make_stick(stick, keep_others=True)
    with pytest.raises(KioskError, match="already"):
        door.make_stick(stick, keep_others=True)
    assert door.sticks() == MOST_STICKS
    door.make_stick(stick)
    assert door.sticks() == 1


def test_a_stick_that_refuses_leaves_the_old_ones(tmp_path, door, stick):
    door.make_stick(stick)
    with pytest.raises(KioskError, match="no folder"):
        door.make_stick(tmp_path / "pulled")
    assert door.opens(stick)
    assert door.sticks() == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"petition-kiosk volunteers' stick 1\n",
        b"petition-kiosk volunteers' stick 1\nzz\n",
        b"petition-kiosk volunteers' stick 1\n" + b"00" * 32 + b"\n",
        b"petition-kiosk volunteers' stick 2\n" + b"00" * 32 + b"\n",
        b"\xff" * 10_000,
    ],
)
def test_another_file_opens_nothing(door, stick, content):
    door.make_stick(stick)
    (stick / access.STICK_FILE).write_bytes(content)
    assert not door.opens(stick)


def test_another_stands_stick_opens_nothing(tmp_path, door, stick, cheap):
    Access(tmp_path / "other").make_stick(stick)
    assert not door.opens(stick)


def test_one_stick_opens_several_stands_and_a_new_one_replaces_only_its_own(
    tmp_path, door, stick, cheap
):
    doors = [door, *(Access(tmp_path / name) for name in ("second", "third"))]
    for one in doors:
        one.make_stick(stick)
        assert one.opens(stick)
    assert [one.opens(stick) for one in doors] == [True, True, True]
    lines = (stick / access.STICK_FILE).read_text("ascii").splitlines()
    doors[1].make_stick(stick)
    assert [one.opens(stick) for one in doors] == [True, True, True]
    again = (stick / access.STICK_FILE).read_text("ascii").splitlines()
    assert len(again) == len(lines) == 4
    assert len(set(again) & set(lines)) == 3, "its own line alone is another one"
    (stick / access.STICK_FILE).write_text("\n".join((lines[0], lines[2])), "ascii")
    assert [one.opens(stick) for one in doors] == [False, False, False], "it was replaced"


def test_a_stick_for_very_many_stands_opens_each(tmp_path, door, stick):
    lines = [access.STICK_HEAD, *(f"{number:064x}" for number in range(access.MOST_TOKENS))]
    (stick / access.STICK_FILE).write_text("\n".join(lines), "ascii")
    door.make_stick(stick)
    assert door.opens(stick)
    made = (stick / access.STICK_FILE).read_text("ascii").splitlines()
    assert made[1:-1] == lines[2:], "the oldest alone made room"


KEY = new_campaign_key()


@pytest.mark.parametrize(
    "content", [KEY.identity_file().encode(), protect(KEY.identity_file(), "seven words")]
)
def test_a_stick_that_holds_a_campaign_key_is_refused(tmp_path, door, stick, content):
    old = tmp_path / "old"
    old.mkdir()
    door.make_stick(old)
    (stick / "deep").mkdir()
    (stick / "deep" / "some.name").write_bytes(content)
    with pytest.raises(KioskError, match=r"campaign key lies there \(some.name\)"):
        door.make_stick(stick)
    assert not (stick / access.STICK_FILE).exists()
    assert door.opens(old), "what was made before still opens"
    (stick / "deep" / "some.name").unlink()
    door.make_stick(stick)  # the control: the key alone was in the way
    assert door.opens(stick)


def test_the_command_refuses_such_a_stick(tmp_path, stick):
    (stick / "campaign.key").write_bytes(KEY.identity_file().encode())
    done = command("setup", "volunteers", stick, "--data", tmp_path / "stand")
    assert done.returncode == 1
    assert "A campaign key lies there" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (stick / access.STICK_FILE).exists()
    (stick / "campaign.key").unlink()
    assert command("setup", "volunteers", stick, "--data", tmp_path / "stand").returncode == 0
    assert (stick / access.STICK_FILE).exists()


def test_wrong_tries_wait_to_be_told(door, stick):
    door.set_pin(PIN)
    door.make_stick(stick)
    for _ in range(3):
        door.try_pin("605040")
    assert door.wrong() == 3
    assert door.opens(stick)
    assert door.wrong() == 3
    assert door.try_pin(PIN) == Opened(3)
    assert door.wrong() == 0
