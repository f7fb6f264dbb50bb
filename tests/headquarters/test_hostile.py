"""Bundles that mean harm: refused with a reason, in bounded memory, nothing written outside."""

import hashlib
import io
import json
import os
import random
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.bundle.manifest import MOST_BYTES, BundleError
from kiosk.bundle.read import BundleReader
from kiosk.headquarters.intake import bind, intake, keep_pack
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.devices import Devices
from kiosk.headquarters.register.standing import Standing
from kiosk.headquarters.status import status
from tests.headquarters.test_intake import TODAY, accept_all, register
from tests.support import ROOT, command, pack

HOSTILE = ROOT / "tests" / "vectors" / "hostile"
TOLD = json.loads((HOSTILE / "corpus.json").read_text())
SOUND = HOSTILE / "sound" / "first.bundle"
MOST_MEMORY = 256 << 20
FAMILIES = {
    "wrong-key", "replay", "fork", "version", "large", "nested", "nul", "bidi", "ids", "numbers",
    "form", "bytes",
}  # fmt: skip

# VmHWM and not getrusage, which hands a parent's peak on to its child.
IN_MEMORY = """
import sys
from dataclasses import replace
from pathlib import Path
from kiosk.__main__ import main
planted = bytearray(b"x" * int(sys.argv.pop(1)))
try:
    sys.exit(main(sys.argv[1:]))
finally:
    lines = Path("/proc/self/status").read_text().splitlines()
    [peak] = [line.split()[1] for line in lines if line.startswith("VmHWM")]
    print("peak", int(peak) * 1024, file=sys.stderr)
"""


@pytest.fixture
def store(tmp_path):
    bound = register(tmp_path)
    ours = replace(pack(), id="hostile", petition=replace(pack().petition, id="demand"))
    bind(bound, ours, rehearsal=False)
    keep_pack(bound, ours)
    yield bound
    bound.close()


def test_the_corpus_is_whole():
    files = {str(path.relative_to(HOSTILE)) for path in HOSTILE.glob("*/*.bundle")}
    assert files == set(TOLD)
    assert {name.split("/")[0] for name in files} >= FAMILIES
    assert sum(path.stat().st_size for path in HOSTILE.glob("*/*.bundle")) < 256 * 1024


@pytest.mark.parametrize("name", [name for name, reason in TOLD.items() if reason])
def test_each_is_refused_with_its_reason_and_leaves_nothing(store, name):
    [refused] = intake(store, [HOSTILE / name], False, TODAY).refused
    assert refused.reason == TOLD[name]
    assert (Bundles(store).all(), Devices(store).public_keys()) == ([], [])


def test_what_is_sound_by_itself_waits_and_a_fork_shows_both_sides(store):
    taken = intake(store, [HOSTILE, SOUND], False, TODAY)
    assert len(taken.refused) == sum(reason is not None for reason in TOLD.values())
    assert (taken.accepted, taken.waiting, taken.already_here) == (0, 3, 0)
    accept_all(store)
    assert sorted(one.standing for one in Bundles(store).all()) == sorted(
        [Standing.HELD, Standing.FORKED, Standing.FORKED]
    )
    assert intake(store, [SOUND], False, TODAY).already_here == 1  # the plainest replay


def verdict(data):
    """What a reader says of these bytes; empty where it believes them."""
    try:
        for _ in BundleReader(io.BytesIO(data)).records():
            pass
    except BundleError as error:
        return error.sentence
    return ""


def test_every_bit_flip_and_every_truncation_is_refused():
    data = SOUND.read_bytes()
    assert verdict(data) == ""
    for at in range(len(data)):
        for bit in range(8):
            changed = bytearray(data)
            changed[at] ^= 1 << bit
            assert verdict(bytes(changed)), f"bit {bit} of byte {at} went unseen"
        assert verdict(data[:at]), f"{at} bytes of {len(data)} were believed"


def test_a_flipped_copy_of_what_is_here_is_refused_and_changes_nothing(store, tmp_path):
    data = SOUND.read_bytes()
    assert intake(store, [SOUND], False, TODAY).waiting == 1
    before = status(store), list(Bundles(store).records(Bundles(store).all()[0].key))
    for at in random.Random(5).sample(range(len(data)), 40):
        changed = bytearray(data)
        changed[at] ^= 0x10
        copy = tmp_path / "copy.bundle"
        copy.write_bytes(changed)
        taken = intake(store, [copy], False, TODAY)
        assert (len(taken.refused), taken.already_here) == (1, 0)
    assert (status(store), list(Bundles(store).records(Bundles(store).all()[0].key))) == before


def digest(path):
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def tree(folder):
    return {
        str(path.relative_to(folder)): digest(path) for path in folder.rglob("*") if path.is_file()
    }


@pytest.fixture
def stick(tmp_path):
    """The corpus on a stick, with the largest files that a bundle's name can bear."""
    folder = tmp_path / "stick"
    shutil.copytree(HOSTILE, folder)
    for name, size in (("over", MOST_BYTES + 1), ("cap", MOST_BYTES)):
        with (folder / f"{name}.bundle").open("wb") as file:
            file.write(SOUND.read_bytes()[:-64])
            file.truncate(size)
    return folder


@pytest.mark.skipif(sys.platform != "linux", reason="a process's peak is read from /proc")
def test_the_command_stays_small_tells_no_traceback_and_writes_nowhere_else(tmp_path, stick):
    home = tmp_path / "home"
    for folder in (home, tmp_path / "office", tmp_path / "here"):
        folder.mkdir()
    before = tree(stick)
    peaks = {}
    for planted in (0, MOST_MEMORY):
        done = subprocess.run(
            [sys.executable, "-c", IN_MEMORY, str(planted), "intake", stick,
             "--register", tmp_path / "office" / f"{planted}.sqlite"],
            cwd=tmp_path / "here",
            env=os.environ | {"HOME": str(home), "TMPDIR": str(home), "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )  # fmt: skip
        assert "Traceback" not in done.stdout + done.stderr
        peaks[planted] = int(done.stderr.rsplit("peak ", 1)[1])
    assert peaks[0] < MOST_MEMORY < peaks[MOST_MEMORY]  # the measure sees a leak that is planted
    assert tree(stick) == before
    assert tree(home) == tree(tmp_path / "here") == {}
    print(f"{peaks[0] >> 20} MiB at most")


HOSTILE_NAMES = [
    "\x1b[2J\x1b[31mgone",
    "two\nlines: 9 bundles accepted",
    "\u202eelif",
    os.fsdecode(b"\xff\xfe"),
    "bell\x07",
]


@pytest.mark.parametrize("as_json", [False, True])
def test_names_on_a_stick_steer_no_terminal(tmp_path, as_json):
    stick = tmp_path / "stick"
    stick.mkdir()
    for name in HOSTILE_NAMES:
        Path(stick, f"{name}.bundle").write_bytes(b"foreign")
        Path(stick, f"{name}.bundle.partial").write_bytes(b"half")
    words = ["intake", stick, "--register", tmp_path / "office.sqlite"]
    done = command(*words, *(["--json"] if as_json else []))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert all(letter.isprintable() or letter == "\n" for letter in done.stdout)
    told = done.stdout if as_json else done.stdout.splitlines()
    assert len(json.loads(told)["refused"] if as_json else told[:-1]) == 2 * len(HOSTILE_NAMES)


def test_a_stick_that_links_elsewhere_leads_nowhere(store, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    secret = tmp_path / "secret"
    secret.mkdir()
    shutil.copy(SOUND, secret)
    (stick / "around").symlink_to(stick)
    (stick / "away").symlink_to(secret)
    (stick / "passwd.bundle").symlink_to("/etc/passwd")
    os.mkfifo(stick / "pipe.bundle")
    taken = intake(store, [stick], False, TODAY)
    assert (taken.waiting, taken.already_here) == (0, 0)
    assert {Path(one.file).name: one.reason for one in taken.refused} == {
        "passwd.bundle": "It is not a bundle of Petition Kiosk.",
        "pipe.bundle": "It is not a file.",
    }
