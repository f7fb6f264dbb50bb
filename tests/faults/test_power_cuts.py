"""The power is cut at a random moment: what was acknowledged is there exactly once."""

import itertools
import os
import random
import shutil
import sqlite3
import time
from collections import Counter
from contextlib import closing, contextmanager

import pytest

from kiosk.bundle.read import verify_bundle
from kiosk.ledger import FILE
from kiosk.petition.record import decode
from kiosk.sealing.keys import new_campaign_key
from kiosk.sealing.unseal import Unsealer
from kiosk.stand.export import close_open, export
from kiosk.stand.moved import open_here
from kiosk.stand.salvage import diagnose
from kiosk.stand.setup import go_live
from kiosk.stand.unfinished import finish
from tests.faults.fat import fat_stick
from tests.faults.power import power_disk
from tests.faults.workers import (
    FAULT,
    MACHINE,
    READY,
    export_on,
    letters,
    sign_on,
    working,
)
from tests.support import EVENT, draft, live_pack_folder, sealed_records, sign

FULL = os.environ.get("PETITION_PROVE") == "full"
CUTS = 200 if FULL else 20
CUTS_EACH = 10
"""Cuts of one ledger."""
CONTROL_CUTS = 50 if FULL else 40
"""At most so many cuts of a control; the ordinary run ends with the first loss."""
MOST_SIGNED = 30
MOST_EXPORTED = 2
LONGEST_SECONDS = 0.1
START_SECONDS = 0.5
"""A cut comes after so many acknowledgements and so many seconds at most."""


@pytest.fixture
def keyed(tmp_path):
    """A campaign key, and a pack that is sealed to it."""
    key = new_campaign_key()
    return key, live_pack_folder(tmp_path / "pack", key)


def cut_after(seconds, *disks):
    """Cuts the power at a moment of the test's choice; answers the last moment before it.

    What a process was told by an fsync that was under way at the cut counts for nothing: the file
    system answers some of those with success, and no person sees a screen without power.
    """
    time.sleep(seconds)
    before = time.monotonic_ns()
    for disk in disks:
        disk.cut()
    return before


def told_by_control(what, one_cut):
    """Cuts the power over a control, in the ordinary run until it loses something, as it must.

    Args:
        what: the control, in words.
        one_cut: of a round's number, makes it and answers how many were lost, and of how many.
    """
    lost = of = rounds = 0
    for run in range(CONTROL_CUTS):
        if lost and not FULL:
            break
        missing, promised = one_cut(run)
        lost, of, rounds = lost + missing, of + promised, rounds + 1
    print(f"{what}: {lost} of {of} lost in {rounds} cuts")
    assert lost, "nothing was lost without the promise: the power cuts prove nothing here"


# --- signing -------------------------------------------------------------------------------------


def one_cut(disk, data, pack, run, chance, pragmas=()):
    """One round: the ids acknowledged before the cut, those told in it, and how the stand ended."""
    with working(sign_on, data, pack, run, pragmas) as signer:
        words, heard = signer.words(), []
        longest = START_SECONDS
        if run % 4 or pragmas:
            heard += itertools.islice(words, 1 + chance.randrange(MOST_SIGNED))
            longest = LONGEST_SECONDS
        before = cut_after(chance.uniform(0, longest), disk)
        *signed, last = [*heard, *words]
    disk.again()
    assert last.said.startswith(FAULT), "a stand without power must say so"
    signed = [word for word in signed if word.said != READY]
    known = [word.said for word in signed if word.at < before]
    return known, [word.said for word in signed if word.at >= before], last.said.decode()


def stored_ids(data):
    with closing(sqlite3.connect(data / "live" / FILE)) as connection:
        return [row[0] for row in connection.execute("SELECT id FROM sealed_record")]


@pytest.mark.proof
@pytest.mark.timeout(3600)
def test_every_acknowledged_signature_outlives_a_power_cut(tmp_path, keyed):
    key, pack = keyed
    chance = random.Random(20261124)
    acknowledged = stored = in_the_cut = 0
    with power_disk(tmp_path / "disk") as disk:
        data = disk.folder / "data"
        for first in range(0, CUTS, CUTS_EACH):  # each time from going live on
            shutil.rmtree(data, ignore_errors=True)
            data.mkdir()
            os.sync()
            known = []
            for run in range(first, first + CUTS_EACH):
                told, late, _ = one_cut(disk, data, pack, run, chance)
                known += told
                in_the_cut += len(late)
                finish(data)
                if not (data / "live").exists():  # cut while going live: then nobody signed
                    assert known == []
                    continue
                assert diagnose(data / "live").sound
                assert set(known) <= set(stored_ids(data))
            stored += len(whole_ledger(data, key, known))
            acknowledged += len(known)
    print(
        f"{CUTS} power cuts while signing: {acknowledged} acknowledged, {stored} stored, none lost,"
        f" none doubled; {in_the_cut} were told in the moment of the cut"
    )


def whole_ledger(data, key, acknowledged):
    """The ids of a ledger, of which everything holds that must hold."""
    stand = open_here(data, MACHINE).stand
    ids = stored_ids(data)
    assert stand.count() == len(ids) == len(set(ids))
    assert len(set(acknowledged)) == len(acknowledged)
    assert set(acknowledged) <= set(ids)
    assert len(ids) - len(acknowledged) <= CUTS_EACH  # a cut may take an acknowledgement with it
    unsealer = Unsealer(key.identity_file())
    names = Counter(decode(unsealer.unseal(one)).name for one in sealed_records(stand.ledger))
    assert max(names.values()) == 1
    stand.ledger.close()
    return ids


@pytest.mark.proof
@pytest.mark.timeout(3600)
@pytest.mark.parametrize(
    "pragmas",
    [("journal_mode=DELETE", "synchronous=FULL"), ("synchronous=NORMAL",)],
    ids=["rollback journal, FULL", "WAL, NORMAL"],
)
def test_the_control_loses_what_it_acknowledged(tmp_path, keyed, pragmas):
    """SQLite's own default and a lighter WAL lose signatures here, or this test proves nothing."""
    _, pack = keyed
    chance = random.Random(20261124)
    with power_disk(tmp_path / "disk") as disk:
        data = disk.folder / "data"
        go_live(data, pack, EVENT, machine=MACHINE).ledger.close()
        os.sync()

        def one(run):
            known, _, _ = one_cut(disk, data, pack, run, chance, pragmas)
            return len(set(known) - set(stored_ids(data))), len(known)

        told_by_control(", ".join(pragmas), one)


# --- exporting -----------------------------------------------------------------------------------


@pytest.fixture
def begin(tmp_path, keyed):
    """The data folder of a live stand with a bundle of half a mebibyte that lies on no stick."""
    _, pack = keyed
    stand = go_live(tmp_path / "begin", pack, EVENT, machine=MACHINE)
    sign(stand, [draft(f"Signer {letters(number)}") for number in range(120)])
    close_open(stand.ledger, stand.folder)
    stand.close()
    return tmp_path / "begin"


@pytest.fixture
def both(tmp_path):
    """A kiosk's disk and a stick, each with a power of its own."""
    with power_disk(tmp_path / "kiosk") as kiosk, power_disk(tmp_path / "stick") as stick:
        yield kiosk, stick


def one_export_cut(begin, data, stick, chance, cut, sync_folders=True):
    """One round: which bundles were acknowledged, or marked as exported, and are gone.

    Args:
        begin: the data folder that it begins with.
        data: where it lies in this round.
        stick: where to export to.
        chance: chooses the moment and the order.
        cut: the disks that go away; the others stay.
        sync_folders: False in the control.

    Returns:
        What was lost, and how many whole bundles lie on the stick.

    Raises:
        AssertionError: something false lies on the stick, or the ledger was hurt.
    """
    shutil.rmtree(data, ignore_errors=True)
    shutil.copytree(begin, data)
    for path in stick.folder.glob("stand-*"):
        path.unlink()
    os.sync()
    with working(export_on, data, stick.folder, sync_folders) as exporter:
        words = exporter.words()
        heard = list(itertools.islice(words, 1 + chance.randrange(MOST_EXPORTED + 1)))
        before = cut_after(chance.uniform(0, LONGEST_SECONDS), *chance.sample(cut, len(cut)))
        ready, *done, last = [*heard, *words]
    assert ready.said == READY
    assert last.said.startswith(FAULT), "a disk that is away must be told"
    for disk in cut:
        disk.again()
    told = [word.said.decode() for word in done if word.at < before]
    promised = {name for names in told for name in names.split("\n")}
    finish(data)
    assert diagnose(data / "live").sound
    stand = open_here(data, MACHINE).stand
    closed = {one.number: one for one in stand.ledger.bundles()}
    stand.ledger.close()
    there = {}
    for path in stick.folder.glob("stand-*.bundle"):
        manifest = verify_bundle(path)  # whole, or this raises
        assert manifest.to_bytes() == closed[manifest.number].manifest
        there[manifest.number] = path.read_bytes()
        promised.discard(path.name)
    marked = {one.number for one in closed.values() if one.exported_on}
    lost = sorted(promised) + [f"marked {number}" for number in sorted(marked - set(there))]
    # A retry gives the same bytes, and leaves no half file of theirs behind.
    again = [path.name for path in export(data, stick.folder, rehearsal=False).files]
    kept = {name: (stick.folder / name).read_bytes() for name in again}
    numbers = {verify_bundle(stick.folder / name).number: name for name in again}
    assert all(kept[numbers[number]] == content for number, content in there.items())
    assert not list(stick.folder.glob("*.partial"))
    return lost, len(there)


@pytest.mark.proof
@pytest.mark.timeout(3600)
def test_every_acknowledged_export_outlives_a_power_cut(begin, both):
    kiosk, stick = both
    chance = random.Random(20261124)
    whole = 0
    for _ in range(CUTS):
        lost, there = one_export_cut(begin, kiosk.folder / "data", stick, chance, [kiosk, stick])
        assert lost == []
        whole += there
    assert whole, "no export ever came to its end"
    print(f"{CUTS} power cuts while exporting: {whole} whole bundles, none lost, none false")


@pytest.mark.proof
@pytest.mark.timeout(3600)
def test_an_export_without_the_folders_fsync_is_lost(begin, both):
    """The control."""
    kiosk, stick = both
    chance = random.Random(20261124)

    def one(_run):
        lost, there = one_export_cut(
            begin, kiosk.folder / "data", stick, chance, [kiosk, stick], sync_folders=False
        )
        return len(lost), len(lost) + there

    told_by_control("without the folder's fsync", one)


@pytest.mark.proof
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("kind", ["ext4", "exFAT"])
def test_a_stick_pulled_at_any_moment_harms_nothing(tmp_path, begin, kind):
    """The stick alone goes away; the kiosk goes on, says so, and exports again."""
    plugged = power_disk if kind == "ext4" else pulled_fat
    chance = random.Random(20261124)
    whole = gone = 0
    with plugged(tmp_path / "stick") as stick:
        for _ in range(CUTS):
            lost, there = one_export_cut(begin, tmp_path / "data", stick, chance, [stick])
            # Without a journal a pulled stick may lose what lay on it before: that costs a retry.
            assert lost == [] or kind == "exFAT"
            whole, gone = whole + there, gone + len(lost)
    print(f"{CUTS} times an {kind} stick was pulled: {whole} whole bundles there, {gone} gone")


@contextmanager
def pulled_fat(folder):
    """A stick that can be pulled while it is written: by FUSE alone."""
    with fat_stick(folder, "exFAT", 64) as stick:
        if not stick.fuse:
            pytest.skip("the kernel's own exFAT cannot be broken off in mid-write")
        yield stick
