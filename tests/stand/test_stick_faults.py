"""A stick that fails at any step: the kiosk keeps all, and the stick holds nothing false."""

import errno
import hashlib
import os
import shutil
import sqlite3
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from kiosk.bundle import volume
from kiosk.bundle.read import verify_bundle
from kiosk.bundle.volume import VolumeError
from kiosk.errors import KioskError
from kiosk.headquarters.intake import find_bundles
from kiosk.stand.export import export
from kiosk.stand.guide import has_setup, packs_on
from kiosk.stand.salvage import salvage
from kiosk.stand.setup_stick import read_setup
from tests.faults.fat import KINDS, fat_stick
from tests.support import draft, live, mounted, root_only, sign

FULL = os.environ.get("PETITION_PROVE") == "full"
BUNDLE_BYTES = 2 << 20
BLOCK = 4096
RECORDS = BUNDLE_BYTES // 4350 + 1
ERRORS = (errno.ENOSPC, errno.EIO, errno.EROFS)
TODAY = date(2026, 3, 20)


class Disk:
    """A stick whose n-th step, or whose byte number n, fails; a pulled one fails ever after."""

    def __init__(self, folder, step=None, byte=None, code=errno.EIO, pulled=False):
        self.folder, self.step, self.byte = str(folder), step, byte
        self.code, self.pulled = code, pulled
        self.steps: list[str] = []
        self.broken = False

    def at(self, name):
        self.steps.append(name)
        if (self.broken and self.pulled) or len(self.steps) == self.step:
            self.fail()

    def fail(self):
        self.broken = True
        raise OSError(self.code, os.strerror(self.code))

    def mine(self, path):
        return str(path).startswith(self.folder)


class File:
    """A file on that stick: writes up to the byte that fails, then no more."""

    def __init__(self, disk, file):
        self.disk, self.file, self.written = disk, file, 0

    def write(self, data):
        if self.disk.byte is not None and self.written + len(data) > self.disk.byte:
            self.file.write(data[: self.disk.byte - self.written])
            self.file.flush()
            self.disk.fail()
        self.written += len(data)
        return self.file.write(data)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.file.close()

    def __getattr__(self, name):
        return getattr(self.file, name)


class Os:
    """The `os` that kiosk/bundle/volume.py sees."""

    def __init__(self, disk):
        self.disk = disk

    def __getattr__(self, name):
        real = getattr(os, name)
        if name not in {"open", "fsync", "posix_fadvise"}:
            return real

        def call(*words):
            self.disk.at(name)
            return real(*words)

        return call

    def fdopen(self, *words):
        return File(self.disk, os.fdopen(*words))


@contextmanager
def failing(disk):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(volume, "os", Os(disk))
        for name in ("unlink", "replace", "open"):
            real = getattr(Path, name)

            def call(path, *words, real=real, name=name, **more):
                if disk.mine(path):
                    disk.at(name)
                return real(path, *words, **more)

            patch.setattr(Path, name, call)
        yield disk


@pytest.fixture(scope="module")
def stand(tmp_path_factory):
    """A live stand with one closed bundle of 2 MiB, its data folder, and the bundle's true bytes.

    The records are as large as those of a pack with long fields.
    """
    folder = tmp_path_factory.mktemp("stand")
    made, _, data = live(folder)
    sign(made, [draft(f"Signer {chr(97 + n % 26)}{chr(97 + n // 26)}") for n in range(RECORDS)])
    stick = folder / "true"
    stick.mkdir()
    [path] = export(data, stick, rehearsal=False).files
    assert path.stat().st_size >= BUNDLE_BYTES
    yield made, data, path.name, path.read_bytes()
    made.ledger.close()


def content(stand):
    """All that the ledger holds, but for the journal."""
    whole = hashlib.sha256()
    with sqlite3.connect(stand.ledger.path) as connection:
        for table in ("sealed_record", "bundle", "tally", "setting"):
            for row in connection.execute(f"SELECT * FROM {table}"):
                whole.update(repr(row).encode())
    return whole.hexdigest()


def look(stick, name, true, beside=frozenset()):
    """What a pulled stick may hold: nothing, half a bundle that intake refuses, or all of it."""
    there = {path.name for path in stick.iterdir()} - beside
    assert there <= {name, name + ".partial"}
    if name in there:
        assert (stick / name).read_bytes() == true
    if name + ".partial" in there:
        found, refused = find_bundles([stick])
        assert [one.reason for one in refused] == ["It was never finished: export again."]
        assert [one.name for one in found] == [one for one in there if one == name]


def try_it(tmp_path, stand, **fault):
    made, data, name, true = stand
    stick = tmp_path / "stick"
    shutil.rmtree(stick, ignore_errors=True)
    stick.mkdir()
    before = content(made)
    disk = Disk(stick, **fault)
    with failing(disk):
        if fault:
            with pytest.raises(KioskError) as told:
                export(data, stick, rehearsal=False)
            assert disk.broken, "the fault was never met"
            assert "still on this computer" in told.value.hint
        else:
            export(data, stick, rehearsal=False)
    assert content(made) == before
    look(stick, name, true)
    assert [path.read_bytes() for path in export(data, stick, rehearsal=False).files] == [true]
    assert [path.name for path in stick.iterdir()] == [name]
    return disk


@pytest.mark.proof
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("pulled", [False, True])
def test_a_stick_may_fail_at_every_block(tmp_path, stand, pulled):
    """Where it is not pulled but full, the half file is taken away again."""
    blocks = range(0, len(stand[3]), BLOCK)
    for number, byte in enumerate(blocks):
        for code in ERRORS:
            if FULL or (number % 10 == 0 and code == ERRORS[number // 10 % len(ERRORS)]):
                try_it(tmp_path, stand, byte=byte, code=code, pulled=pulled)


@pytest.mark.parametrize("code", ERRORS)
@pytest.mark.parametrize("pulled", [False, True])
def test_a_stick_may_fail_at_every_step_of_its_folder(tmp_path, stand, code, pulled):
    steps = try_it(tmp_path, stand).steps
    assert {"open", "fsync", "replace", "unlink", "posix_fadvise"} <= set(steps)
    for step in range(1, len(steps) + 1):
        try_it(tmp_path, stand, step=step, code=code, pulled=pulled)


def test_a_stick_that_cannot_even_be_looked_at_is_told(tmp_path, stand):
    """Pulled at the wrong moment, a stick refuses to say what lies there; a thread waits for this.

    A name that is too long stands for it: the system refuses to look at that, too.
    """
    _, data, _, _ = stand
    gone = tmp_path / ("x" * 300)
    for act in (
        lambda: export(data, gone, rehearsal=False),
        lambda: volume.place(gone, "stand.bundle", [b"x"]),
        lambda: read_setup(gone),
    ):
        with pytest.raises(KioskError, match=r"cannot be read|could not be written|no folder"):
            act()
    assert not has_setup(gone)
    assert packs_on(gone) == ()


def test_a_half_file_under_a_bundles_name_would_be_seen(tmp_path, stand, monkeypatch):
    """The control: written straight under its name, a pulled stick holds a false bundle."""
    monkeypatch.setattr(volume, "PARTIAL", "")
    with pytest.raises(AssertionError, match="PETITION-BU"):
        try_it(tmp_path, stand, byte=5000, pulled=True)


@root_only
def test_a_full_disk_of_its_own_is_told(tmp_path, stand):
    made, data, name, true = stand
    before = content(made)
    for size in ("64k", "1m", "2m"):
        with mounted(tmp_path / size, size) as stick:
            with pytest.raises(VolumeError, match="There is no room"):
                export(data, stick, rehearsal=False)
            look(stick, name, true)
    assert content(made) == before


@root_only
@pytest.mark.proof
@pytest.mark.timeout(1200)
def test_a_disk_of_its_own_may_be_full_at_every_page(tmp_path, stand):
    """The kernel's own word, not ours: each size of a disk up to the first that has room."""
    made, data, _, true = stand
    before = content(made)
    pages = len(true) // BLOCK + 1
    sizes = range(1, pages + 1) if FULL else [*range(1, pages, 50), pages - 1, pages]
    for number in sizes:
        with mounted(tmp_path / str(number), f"{number * BLOCK}") as stick:
            if number < pages:
                with pytest.raises(VolumeError, match="There is no room"):
                    export(data, stick, rehearsal=False)
                assert list(stick.iterdir()) == []
            else:
                [path] = export(data, stick, rehearsal=False).files
                assert path.read_bytes() == true
    assert content(made) == before


@pytest.mark.parametrize("kind", KINDS)
def test_on_a_real_stick_the_bundle_is_the_same_after_it_was_unplugged(tmp_path, stand, kind):
    _, data, name, true = stand
    with fat_stick(tmp_path / kind, kind, 16) as stick:
        [path] = export(data, stick.folder, rehearsal=False).files
        assert path.name == name
        stick.unplug()
        assert list(stick.folder.iterdir()) == []
        stick.plug(read_only=True)
        assert (stick.folder / name).read_bytes() == true
        assert verify_bundle(stick.folder / name).count == RECORDS
        with pytest.raises(VolumeError, match="read-only"):
            volume.place(stick.folder, "other.bundle", [b"x"])


@pytest.mark.parametrize("kind", KINDS)
def test_a_real_stick_that_is_full_is_told(tmp_path, stand, kind):
    made, data, name, true = stand
    before = content(made)
    with fat_stick(tmp_path / kind, kind, 16) as stick:
        free = shutil.disk_usage(stick.folder).free
        (stick.folder / "holiday.mov").write_bytes(bytes(free - BUNDLE_BYTES // 2))
        # fusefat has no word of its own for a full stick.
        word = "read-only" if stick.fuse and kind == "FAT" else "There is no room"
        with pytest.raises(VolumeError, match=word):
            export(data, stick.folder, rehearsal=False)
        look(stick.folder, name, true, beside={"holiday.mov", "STICK"})
        assert not (stick.folder / (name + ".partial")).exists()
    assert content(made) == before


def test_a_salvage_to_a_stick_that_fails_leaves_nothing_false(tmp_path, stand):
    made, data, _, _ = stand
    copy = tmp_path / "copy"
    made.settle()
    shutil.copytree(data, copy)
    connection = sqlite3.connect(copy / "live" / "ledger.sqlite")
    connection.execute(
        "UPDATE sealed_record SET sealed = zeroblob(9)"
        " WHERE id = (SELECT max(id) FROM sealed_record)"
    )
    connection.commit()
    connection.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    with failing(Disk(stick, byte=5000, code=errno.ENOSPC)), pytest.raises(VolumeError):
        salvage(copy, stick, False, TODAY)
    assert list(stick.iterdir()) == []
    saved = salvage(copy, stick, False, TODAY)
    assert (saved.records, saved.missing) == (RECORDS - 1, 1)
