"""Intake by real processes: killed at any moment and gone on with, and four at once."""

import os
import random
import subprocess
import sys
import time

import pytest

from kiosk.headquarters.intake import intake
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.status import status
from tests.headquarters.bundles import kiosk, write
from tests.headquarters.test_intake import TODAY
from tests.support import ROOT

FULL = os.environ.get("PETITION_PROVE") == "full"
KILLS = 50 if FULL else 5
LONGEST_SECONDS = 0.02
BUNDLES, RECORDS = 40, 2000

TAKE_IN = """
import sys
from datetime import date
from pathlib import Path
from kiosk.headquarters.intake import intake
from kiosk.headquarters.register.store import Register
url, *paths = sys.argv[1:]
store = Register(url, make=True)
tell = lambda *_: print("going on", flush=True)
taken = intake(store, [Path(path) for path in paths], True, date(2026, 3, 20), tell)
print(taken.accepted, len(taken.refused), flush=True)
"""


def start(url, paths):
    return subprocess.Popen(
        [sys.executable, "-c", TAKE_IN, url, *map(str, paths)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.fixture(scope="module")
def sticks(tmp_path_factory):
    """Bundles of practice, whose stands are accepted as they come, and what all of it gives."""
    folder = tmp_path_factory.mktemp("sticks")
    files = [write(folder, kiosk(rehearsal=True), RECORDS) for _ in range(BUNDLES)]
    store = Register(str(folder / "whole.sqlite"), make=True)
    assert intake(store, files, True, TODAY).accepted == BUNDLES
    whole = status(store)
    store.close()
    return files, whole


def place(name, tmp_path, request):
    if name == "sqlite":
        return str(tmp_path / "register.sqlite")
    return request.getfixturevalue("new_database")(f"kills_{random.randrange(10**9)}")


def held_whole(store):
    """Every bundle that is here has all its records."""
    return all(
        len(Bundles(store).record_ids(one.key)) == one.manifest.count == RECORDS
        for one in Bundles(store).all()
    )


@pytest.mark.proof
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_a_killed_intake_leaves_whole_bundles_and_goes_on(tmp_path, sticks, request, database):
    files, whole = sticks
    url = place(database, tmp_path, request)
    moments, interrupted = random.Random(20260320), 0
    for _ in range(KILLS):
        process = start(url, files)
        for _step in range(moments.randrange(1, BUNDLES)):
            assert process.stdout.readline() == "going on\n"
        time.sleep(moments.uniform(0, LONGEST_SECONDS))  # anywhere within a step
        process.kill()
        process.communicate()
        store = Register(url)
        assert held_whole(store)
        interrupted += 0 < len(Bundles(store).all()) < BUNDLES
        store.close()
    assert interrupted, "no kill fell into an intake: nothing was shown"
    process = start(url, files)
    assert process.communicate()[0].splitlines()[-1].endswith(" 0")
    store = Register(url)
    assert status(store) == whole
    assert held_whole(store)
    store.close()
    print(f"{database}: {KILLS} kills, {interrupted} with the intake half done")


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_four_offices_at_once_give_the_same_register(tmp_path, sticks, request, database):
    """Overlapping bundles, into a register that none of the four has made yet."""
    files, whole = sticks
    url = place(database, tmp_path, request)
    orders = [random.Random(seed).sample(files, 3 * BUNDLES // 4) for seed in range(4)]
    orders[0] = [*orders[0], *(path for path in files if path not in orders[0])]
    processes = [start(url, order) for order in orders]
    told = [process.communicate()[0].splitlines() for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0, 0]
    assert all(lines[-1].endswith(" 0") for lines in told)
    store = Register(url)
    assert status(store) == whole
    assert held_whole(store)
    store.close()
