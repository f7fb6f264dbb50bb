"""Killed at a random moment: what was acknowledged is there exactly once, and a start goes on.

Most kills hit a process that is forked with everything imported, and opens and signs by the objects
behind the screens; every tenth hits the whole program with its window, started anew. The ordinary
run takes a tenth of the kills.
"""

import itertools
import os
import random
import shutil
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter

import pytest

from kiosk.bundle.read import verify_bundle
from kiosk.headquarters.intake import find_bundles
from kiosk.petition.record import decode
from kiosk.sealing.keys import new_campaign_key
from kiosk.sealing.unseal import Unsealer
from kiosk.stand.export import export
from kiosk.stand.salvage import diagnose
from kiosk.stand.setup import open_live
from tests.faults.workers import DONE, READY, export_once, letters, sign_by_screens, working
from tests.support import ROOT, draft, live, live_pack_folder, sealed_records, sign

FULL = os.environ.get("PETITION_PROVE") == "full"
KILLS = 1000 if FULL else 100
EXPORT_KILLS = 100 if FULL else 10
WINDOW_EVERY = 10 if FULL else 25
LONGEST_SECONDS = 0.4
START_SECONDS = 0.25
WINDOW_START_SECONDS = 2.5
LONGEST_START = 60
"""Seconds after which a start fails the test; how long it takes is measured and printed."""

WINDOW = """
import itertools, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.app import run, window
from tests.faults.workers import letters, sign_once

class Signing(window.Window):
    def open(self):
        super().open()
        assert self.screen.property("ready") and self.screen.property("screen") == "appeal"
        print("ready", flush=True)
        self.numbers = itertools.count()
        self.timer = QTimer()
        self.timer.timeout.connect(self.sign)
        self.timer.start(0)

    def sign(self):
        name = f"Signer {sys.argv[2]} {letters(next(self.numbers))}"
        sign_once(self.screen, name)
        print(name, flush=True)
        self.screen.finish()

run.Window = Signing
sys.exit(run.open_window(None, Path(sys.argv[1]), windowed=True, smoke=None, still=True))
"""


# --- while signing -------------------------------------------------------------------------------


def kill_window(data, run, chance, started):
    """The whole program, killed while it starts or signs: the names of those who were thanked."""
    begun = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(data), letters(run)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
    )
    watch = threading.Timer(LONGEST_START, process.kill)
    watch.start()
    assert process.stdout is not None
    longest = WINDOW_START_SECONDS
    if run % 40:
        assert process.stdout.readline() == "ready\n"
        started.append(time.monotonic() - begun)
        longest = LONGEST_SECONDS
    killer = threading.Timer(chance.uniform(0, longest), process.kill)
    killer.start()
    # Only a whole line is an acknowledgement: the kill may cut one short.
    lines = [line[:-1] for line in process.stdout if line.endswith("\n")]
    assert process.wait() == -9
    watch.cancel()
    return [line for line in lines if line != "ready"]


def kill_worker(data, pack, run, chance):
    """The same without a window, and without the wait for its imports."""
    with working(sign_by_screens, data, pack, run) as signer:
        longest = START_SECONDS
        if run % 4:
            assert signer.first() == READY
            longest = LONGEST_SECONDS
        killer = threading.Timer(chance.uniform(0, longest), signer.process.kill)
        killer.start()
        told = [word.said.decode() for word in signer.words() if word.said != READY]
        assert signer.process.exitcode == -9
    return told


@pytest.mark.proof
@pytest.mark.timeout(7200)
def test_every_acknowledged_signature_is_there_exactly_once(tmp_path):
    key = new_campaign_key()
    pack = live_pack_folder(tmp_path / "pack", key)
    data = tmp_path / "data"
    data.mkdir()
    chance = random.Random(20260314)
    acknowledged, started = [], []
    for run in range(KILLS):
        if run % WINDOW_EVERY == WINDOW_EVERY - 1 and (data / "live").exists():
            acknowledged += kill_window(data, run, chance, started)
        else:
            acknowledged += kill_worker(data, pack, run, chance)
        if run % 100 == 99:
            assert diagnose(data / "live").sound
    stand = open_live(data)
    unsealer = Unsealer(key.identity_file())
    stored = Counter(
        decode(unsealer.unseal(sealed)).name for sealed in sealed_records(stand.ledger)
    )
    assert len(acknowledged) > KILLS
    assert [name for name in acknowledged if stored[name] != 1] == []
    assert max(stored.values()) == 1
    # A signature may be stored whose acknowledgement the kill cut off: at most one a kill.
    assert 0 <= sum(stored.values()) - len(acknowledged) <= KILLS
    assert stand.count() == sum(stored.values())
    stand.close()
    print(
        f"{KILLS} kills, {len(acknowledged)} acknowledged, {sum(stored.values())} stored;"
        f" {len(started)} starts of the whole program after a kill took"
        f" {statistics.median(started):.1f} s, at most {max(started):.1f} s"
    )


# --- while exporting -----------------------------------------------------------------------------

RECORDS = 400


@pytest.fixture
def exporting(tmp_path):
    """A stand with one bundle that lies on no stick and as many records in none, the true bytes of
    both bundles, and the seconds that an export takes.
    """
    stand, _, data = live(tmp_path)
    names = (f"Signer {letters(number)}" for number in range(2 * RECORDS))
    sign(stand, [draft(name) for name in itertools.islice(names, RECORDS)])
    first = tmp_path / "first"
    first.mkdir()
    export(data, first, rehearsal=False)
    with stand.ledger._engine.connect() as connection:  # as if that stick had been pulled
        connection.exec_driver_sql("UPDATE bundle SET exported_on = NULL")
    sign(stand, [draft(name) for name in names])
    stand.close()
    true, other = tmp_path / "true", tmp_path / "other"
    true.mkdir()
    shutil.copytree(data, other)
    with working(export_once, other, true) as exporter:
        begun, ended = exporter.words()
    files = {path.name: path.read_bytes() for path in true.iterdir()}
    assert len(files) == 2
    return data, files, (ended.at - begun.at) / 1e9


def phase(data, stick, true):
    """How far a killed export came."""
    stand = open_live(data)
    bundles = stand.ledger.bundles()
    stand.ledger.close()
    if len(bundles) == 1:
        return "before the closing"
    if list(stick.glob("*.partial")):
        return "while writing or reading back"
    there = sum((stick / name).exists() for name in true)
    marked = sum(one.exported_on is not None for one in bundles)
    if there == marked == len(true):
        return "while tidying up"
    return "between two bundles" if there == marked else "before the mark"


@pytest.mark.proof
@pytest.mark.timeout(3600)
def test_a_kill_while_exporting_costs_nothing(tmp_path, exporting):
    data, true, seconds = exporting
    chance = random.Random(20260314)
    phases, starts = Counter(), []
    for number in range(EXPORT_KILLS):
        copy, stick = tmp_path / "copy", tmp_path / "stick"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.rmtree(stick, ignore_errors=True)
        shutil.copytree(data, copy)
        stick.mkdir()
        # One moment in each stretch of the time that an export takes; every step is killed in
        # tests/faults/test_every_call.py.
        moment = (number + chance.random()) / EXPORT_KILLS * seconds
        with working(export_once, copy, stick) as exporter:
            assert exporter.first() == READY
            time.sleep(moment)
            exporter.process.kill()
            ended = [word.said for word in exporter.words()] == [DONE]
        begun = time.monotonic()
        stand = open_live(copy)
        starts.append(time.monotonic() - begun)
        assert stand.count() == 2 * RECORDS == len(sealed_records(stand.ledger))
        stand.ledger.close()
        assert diagnose(copy / "live").sound
        phases["after the end" if ended else phase(copy, stick, true)] += 1
        bundles_are_true(stick, true)
        again = export(copy, stick, rehearsal=False)
        assert {path.name: path.read_bytes() for path in again.files} == true
        assert {path.name for path in stick.iterdir()} == set(true)
    print(f"{EXPORT_KILLS} kills while exporting: {dict(phases)}; start {max(starts):.2f} s")
    beside = {"before the closing", "after the end"}
    assert set(phases) - beside, "the kills all missed the export: they prove nothing"


def bundles_are_true(stick, true):
    """Whole bundles and `.partial` ones, which intake refuses; nothing else."""
    there = list(stick.iterdir())
    for path in there:
        if path.suffix == ".partial":
            assert path.name.removesuffix(".partial") in true
        else:
            assert path.read_bytes() == true[path.name]
            verify_bundle(path)
    _, refused = find_bundles([stick] if there else [])
    assert {one.reason for one in refused} <= {"It was never finished: export again."}
