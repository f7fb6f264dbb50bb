"""The register is a set: any order, repetition and split, stopped and gone on with, one root."""

import os
import shutil
import tempfile
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.crowd import DAY
from kiosk.bundle.manifest import BundleError
from kiosk.bundle.read import BundleReader
from kiosk.bundle.statement import Statement
from kiosk.headquarters.expect import expect
from kiosk.headquarters.forks import resolve
from kiosk.headquarters.intake import intake
from kiosk.headquarters.register.arrival import take_in
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.devices import Devices
from kiosk.headquarters.register.standing import Standing, Verdict
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.status import status
from tests.headquarters.bundles import kiosk, manifest_of, write
from tests.headquarters.test_intake import TODAY, accept_all

fresh = count()


class Stopped(Exception):
    """What stops an intake between two batches of records."""


@pytest.fixture(scope="module")
def shoebox(tmp_path_factory):
    """Sticks of four stands: sound, with a gap, forked, and a copy whose past was lost."""
    folder = tmp_path_factory.mktemp("shoebox")
    sound, gap, forked, lost = (kiosk() for _ in range(4))
    files = [write(folder, sound) for _ in range(3)]
    files += [write(folder, gap, day=DAY + timedelta(days=n)) for n in range(4)]
    files.pop(-3).unlink()
    files.append(write(folder, forked))
    twin = forked.twin()
    files += [write(folder, side) for side in (forked, twin, twin)]
    files.append(write(folder, lost))
    copy = lost.twin()
    files.append(write(folder, lost))
    write(folder, copy).unlink()
    files.append(write(folder, copy))
    return files


def seen(store):
    """Everything that a register tells of its bundles, without its own numbers."""
    found = status(store)
    standings = [(one.digest, one.standing) for one in Bundles(store).all()]
    return found, standings


def all_at_once(files):
    with tempfile.TemporaryDirectory() as folder:
        store = Register(str(Path(folder, "register.sqlite")), make=True)
        intake(store, files, False, TODAY)
        accept_all(store)
        whole = seen(store)
        store.close()
    return whole


def take_in_and_stop(store, path, batches):
    """An intake that ends in the middle of a bundle, as by a stick that is pulled."""

    def stop():
        nonlocal batches
        batches -= 1
        if batches < 0:
            raise Stopped

    with path.open("rb") as file:
        try:
            take_in(store, BundleReader(file), TODAY, stop)
        except (Stopped, BundleError):
            return


@pytest.mark.proof
@settings(
    max_examples=100 if os.environ.get("PETITION_PROVE") == "full" else 10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_any_order_repetition_split_and_stop_gives_the_same_register(shoebox, data):
    whole, standings = all_at_once(shoebox)
    assert {standing for _, standing in standings} == {
        Standing.HELD,
        Standing.FORKED,
        Standing.MISFIT,
    }
    order = data.draw(st.permutations(shoebox))
    again = data.draw(st.lists(st.sampled_from(shoebox), max_size=6))
    steps = [*order, *again]
    cuts = sorted(data.draw(st.lists(st.integers(0, len(steps)), max_size=4)))
    stops = data.draw(st.sets(st.integers(0, len(steps) - 1), max_size=4))
    accepted_at = data.draw(st.integers(0, len(steps)))
    with tempfile.TemporaryDirectory() as folder:
        store = Register(str(Path(folder, f"{next(fresh)}.sqlite")), make=True)
        for start, end in zip([0, *cuts], [*cuts, len(steps)], strict=True):
            for at in stops & set(range(start, end)):
                take_in_and_stop(store, steps[at], 0)
            intake(store, steps[start:end], False, TODAY)
            if start <= accepted_at <= end:
                accept_all(store)  # some now, the others below
        accept_all(store)
        assert seen(store) == (whole, standings)
        store.close()


def test_a_stop_leaves_nothing_of_its_bundle(shoebox, tmp_path):
    """The negative control of the test above: the stop does happen, and it does take back."""
    store = Register(str(tmp_path / "register.sqlite"), make=True)
    take_in_and_stop(store, shoebox[0], 0)
    assert (Bundles(store).all(), Devices(store).public_keys(), store.binding()) == ([], [], None)
    take_in_and_stop(store, shoebox[0], 1)
    assert len(Bundles(store).all()) == 1


def test_roots_differ_where_what_counts_differs(shoebox, tmp_path):
    store = Register(str(tmp_path / "register.sqlite"), make=True)
    roots = [status(store).root]
    for path in shoebox[:3]:
        intake(store, [path], False, TODAY)
        accept_all(store)
        roots.append(status(store).root)
    assert len(set(roots)) == 4
    copy = tmp_path / "copy.sqlite"
    store.copy_to(copy)
    assert status(Register(str(copy))).root == roots[-1]


def test_what_was_told_and_decided_travels_with_a_backup(shoebox, tmp_path):
    store = Register(str(tmp_path / "register.sqlite"), make=True)
    intake(store, shoebox, False, TODAY)
    accept_all(store)
    expect(store, Statement.of(manifest_of(shoebox[0].read_bytes())), TODAY)
    [forked] = {
        one.manifest.device for one in Bundles(store).all() if one.standing is Standing.FORKED
    }
    named = next(one.words for one in status(store).stands if one.device == forked)
    resolve(store, named, 2, Verdict.TAKE, TODAY)
    store.copy_to(tmp_path / "copy.sqlite")
    assert seen(Register(str(tmp_path / "copy.sqlite"))) == seen(store)


def test_sticks_and_folders_within_folders_at_once(shoebox, tmp_path):
    for number, path in enumerate(shoebox):
        place = tmp_path / "sticks" / f"stick {number % 3}" / "deep" / str(number % 2)
        place.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, place / "same name.bundle" if number < 6 else place / path.name)
    whole, _ = all_at_once(shoebox)
    store = Register(str(tmp_path / "register.sqlite"), make=True)
    told = []
    sticks = sorted((tmp_path / "sticks").iterdir())
    intake(store, [*sticks, *shoebox], False, TODAY, lambda done, every: told.append((done, every)))
    accept_all(store)
    assert status(store) == whole
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 0
