"""Every n-th call on the kiosk's disk, and on the stick, fails in turn, or the process dies there.

The ordinary run takes a tenth of the steps, spread over the whole day.
"""

import os
import random
import shutil
from collections import Counter

import pytest

from kiosk.bundle.read import verify_bundle
from kiosk.headquarters.intake import find_bundles
from kiosk.ledger import FILE
from kiosk.petition.record import decode
from kiosk.sealing.unseal import Unsealer
from kiosk.stand.export import export
from kiosk.stand.moved import open_here
from kiosk.stand.salvage import diagnose
from kiosk.stand.unfinished import finish
from tests.faults.steps import CALLS, LOOKS, calls_in, can_trace, faults
from tests.faults.workers import CONTEXT, DONE, FAULT, MACHINE, READY, a_day, working
from tests.support import draft, live, sealed_records, sign

FULL = os.environ.get("PETITION_PROVE") == "full"
EVERY = 1 if FULL else 10
ERRORS = ("ENOSPC", "EIO", "EROFS")
BEFORE = ("Before one", "Before two")
STICK = "stick"


@pytest.fixture(scope="module")
def begin(tmp_path_factory):
    """A live stand with two signatures, and what opens them."""
    why_not = can_trace()
    if why_not:
        pytest.skip(f"no call can be made to fail: {why_not}")
    folder = tmp_path_factory.mktemp("begin")
    stand, key, data = live(folder)
    sign(stand, [draft(name) for name in BEFORE])
    stand.close()
    open_here(data, MACHINE).stand.close()
    return data, Unsealer(key.identity_file())


class Round:
    """One day with one fault: what was told, and what lies there afterwards."""

    def __init__(self, folder, begin, where, call="", fault=""):
        self.folder, (first, self.unsealer) = folder, begin
        self.data, self.stick = folder / "data", folder / STICK
        for old in (self.data, self.stick):
            shutil.rmtree(old, ignore_errors=True)
        shutil.copytree(first, self.data)
        self.stick.mkdir()
        self.log = folder / "calls.txt"
        files, calls = self.kiosk_files(), CALLS
        if where == STICK:  # it can be pulled while it is looked at, too
            files, calls = self.stick_files(), f"{CALLS},{LOOKS}"
        waiting, go = CONTEXT.Pipe(duplex=False)
        with working(a_day, self.data, self.stick, waiting) as worker:
            assert worker.first() == READY
            with faults(worker.process.pid, files, self.log, call, fault, calls):
                go.send_bytes(b"go")
                self.told = [word.said for word in worker.words()]
            self.code = worker.process.exitcode
        waiting.close()
        go.close()
        self.hit = "INJECTED" in self.log.read_text() or "KILL" in self.log.read_text()

    def kiosk_files(self):
        ledger = self.data / "live" / FILE
        beside = [ledger.with_name(FILE + end) for end in ("-wal", "-shm", "-journal")]
        return [ledger, *beside, ledger.parent, self.data]

    def stick_files(self):
        stand = open_here(self.data, MACHINE).stand
        stand.ledger.close()
        name = f"stand-{stand.device.hex()[:12]}-0001.bundle"
        return [self.stick, self.stick / name, self.stick / (name + ".partial")]

    def faults_told(self):
        return [word for word in self.told if word.startswith(FAULT)]

    def signed(self):
        return [word.decode() for word in self.told if not word.startswith(FAULT) and word != DONE]

    def refused(self):
        told = [word.removeprefix(FAULT).decode() for word in self.faults_told()]
        return [one.split(":")[0] for one in told if one.startswith("Signer")]

    def look(self):
        """What must hold whatever happened; answers the names that are stored."""
        there = list(self.stick.iterdir())
        _, refused = find_bundles([self.stick] if there else [])
        assert {one.reason for one in refused} <= {"It was never finished: export again."}
        whole = {path.name: path.read_bytes() for path in there if path.suffix == ".bundle"}
        for path in there:
            assert path.suffix == ".partial" or verify_bundle(path)
        finish(self.data)
        assert diagnose(self.data / "live").sound
        stand = open_here(self.data, MACHINE).stand
        assert all(one.exported_on is None or whole for one in stand.ledger.bundles())
        records = sealed_records(stand.ledger)
        assert stand.count() == len(records)
        stand.ledger.close()
        names = Counter(decode(self.unsealer.unseal(one)).name for one in records)
        assert [name for name in (*BEFORE, *self.signed()) if names[name] != 1] == []
        again = {
            path.name: path.read_bytes()
            for path in export(self.data, self.stick, rehearsal=False).files
        }
        assert whole.items() <= again.items()
        assert not list(self.stick.glob("*.partial"))
        held = [verify_bundle(self.stick / name).count for name in again]
        assert sum(held) == len(records)
        return names


@pytest.fixture(params=["kiosk", STICK])
def steps(request, tmp_path, begin):
    """Where calls are to fail, and each of them: its name, and the how many-th of that name."""
    calm = Round(tmp_path, begin, request.param)
    assert calm.told.count(DONE) == 2
    assert len(calm.look()) == len(BEFORE) + 3
    counted, found = Counter(), []
    for name in calls_in(calm.log):
        counted[name] += 1
        found.append((name, counted[name]))
    assert {"kiosk": "fdatasync", STICK: "rename"}[request.param] in counted
    assert "fsync" in counted or request.param == "kiosk"
    return request.param, found


def some_of(steps, chance):
    """All of them, or in the ordinary run a tenth; the first and the last always."""
    middle = steps[1:-1]
    return [steps[0], *chance.sample(middle, -(-len(middle) // EVERY)), steps[-1]]


@pytest.mark.proof
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("ever_after", ["", "+"], ids=["once", "from then on"])
def test_every_call_on_a_disk_may_fail(tmp_path, begin, steps, ever_after):
    """The signer is told, nothing counts that is not stored, nothing is lost after the thanks."""
    where, found = steps
    chance = random.Random(20261124)
    hit, told = 0, Counter()
    for code in ERRORS:
        for name, number in some_of(found, chance):
            one = Round(tmp_path, begin, where, name, f"error={code}:when={number}{ever_after}")
            assert one.code == 0, "an error that nobody expected ended the process"
            names = one.look()
            hit += one.hit
            # Told as not stored, it may yet be: never twice under one name, and it is counted.
            assert max(names.values()) == 1
            told.update(word.split(b": ")[-1].decode() for word in one.faults_told())
            stored = set(names) - {*BEFORE, *one.signed()}
            assert stored <= set(one.refused()), stored
            told["(refused and yet stored)"] += len(stored)
    assert hit
    print(f"{where}, {ever_after or 'once'}: {hit} faults met; told: {dict(told)}")


@pytest.mark.proof
@pytest.mark.timeout(3600)
def test_a_kill_at_every_call_costs_nothing(tmp_path, begin, steps):
    where, found = steps
    chance = random.Random(20261124)
    killed = 0
    for name, number in some_of(found, chance):
        one = Round(tmp_path, begin, where, name, f"signal=KILL:when={number}")
        names = one.look()
        killed += one.code == -9
        assert len(set(names) - {*BEFORE, *one.signed()}) <= 1
        assert max(names.values()) == 1
    assert killed
    print(f"{where}: killed at {killed} calls")
