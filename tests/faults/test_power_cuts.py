"""The power is cut at a random moment: what was acknowledged is there exactly once."""

import os
import random
import shutil
import sqlite3
import time
from collections import Counter
from contextlib import closing

import pytest

from kiosk.bundle.read import verify_bundle
from kiosk.ledger import FILE
from kiosk.petition.record import decode
from kiosk.sealing.keys import new_campaign_key
from kiosk.sealing.unseal import Unsealer
from kiosk.stand.export import export
from kiosk.stand.moved import open_here
from kiosk.stand.salvage import diagnose
from kiosk.stand.setup import go_live
from kiosk.stand.unfinished import finish
from tests.faults.power import power_disk
from tests.faults.workers import (
    FAULT,
    MACHINE,
    READY,
    export_on,
    sign_on,
    working,
)
from tests.support import EVENT, draft, live_pack_folder, sealed_records, sign

FULL = os.environ.get("PETITION_PROVE") == "full"
CUTS = 200 if FULL else 20
CUTS_EACH = 10
"""Cuts of one ledger."""
CONTROL_CUTS = 100 if FULL else 40
"""At most so many cuts of a control; the ordinary run ends with the first loss."""
LONGEST_SECONDS = 0.25
START_SECONDS = 0.5


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
        starting = run % 4 == 0 and not pragmas
        if not starting:
            assert signer.first() == READY
        longest = START_SECONDS if starting else LONGEST_SECONDS
        before = cut_after(chance.uniform(0, longest), disk)
        words = [word for word in signer.words() if word.said != READY]
    disk.again()
    *signed, last = words
    assert last.said.startswith(FAULT), "a stand without power must say so"
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
def exporting(tmp_path, keyed):
    """A kiosk's disk and a stick, each with a power of its own, and a stand to begin with."""
    _, pack = keyed
    stand = go_live(tmp_path / "begin", pack, EVENT, machine=MACHINE)
    sign(stand, [draft(f"Signer {letter * 2}") for letter in "abcdefgh"])
    stand.close()
    with (
        power_disk(tmp_path / "kiosk") as kiosk,
        power_disk(tmp_path / "stick") as stick,
    ):
        yield tmp_path / "begin", kiosk, stick


def one_export_cut(begin, kiosk, stick, chance, sync_folders=True):
    """One round: which files on the stick were acknowledged, or marked as exported, and are gone.

    Raises:
        AssertionError: something false lies on the stick, or the ledger was hurt.
    """
    data = kiosk.folder / "data"
    shutil.rmtree(data, ignore_errors=True)
    shutil.copytree(begin, data)
    for path in stick.folder.glob("stand-*"):
        path.unlink()
    os.sync()
    with working(export_on, data, stick.folder, sync_folders) as exporter:
        assert exporter.first() == READY
        disks = [kiosk, stick]
        chance.shuffle(disks)
        before = cut_after(chance.uniform(0, LONGEST_SECONDS), *disks)
        *done, last = exporter.words()
    assert last.said.startswith(FAULT), "a stand without power must say so"
    kiosk.again()
    stick.again()
    told = [word.said.decode() for word in done if word.at < before]
    promised = {name for names in told for name in names.split("\n")}
    finish(data)
    assert diagnose(data / "live").sound
    stand = open_here(data, MACHINE).stand
    closed = {one.number: one for one in stand.ledger.bundles()}
    stand.ledger.close()
    there = {}
    for path in stick.folder.glob("stand-*"):
        if path.suffix == ".partial":
            continue
        manifest = verify_bundle(path)  # whole, or this raises
        assert manifest.to_bytes() == closed[manifest.number].manifest
        there[manifest.number] = path.read_bytes()
        promised.discard(path.name)
    marked = {one.number for one in closed.values() if one.exported_on}
    lost = sorted(promised) + [f"marked {number}" for number in sorted(marked - set(there))]
    # A retry gives the same bytes, and leaves no half file behind.
    again = export(data, stick.folder, rehearsal=False)
    assert all(verify_bundle(path) for path in again.files)
    kept = {verify_bundle(path).number: path.read_bytes() for path in again.files}
    assert there.items() <= kept.items()
    assert {path.name for path in stick.folder.glob("*.partial")} <= {
        path.name + ".partial" for path in again.files
    }
    return lost, len(there)


@pytest.mark.proof
@pytest.mark.timeout(3600)
def test_every_acknowledged_export_outlives_a_power_cut(exporting):
    chance = random.Random(20261124)
    whole = 0
    for _ in range(CUTS):
        lost, there = one_export_cut(*exporting, chance)
        assert lost == []
        whole += there
    assert whole >= CUTS / 2
    print(f"{CUTS} power cuts while exporting: {whole} whole bundles, none lost, none false")


@pytest.mark.proof
@pytest.mark.timeout(3600)
def test_an_export_without_the_folders_fsync_is_lost(exporting):
    """The control."""
    chance = random.Random(20261124)

    def one(_run):
        lost, there = one_export_cut(*exporting, chance, sync_folders=False)
        return len(lost), len(lost) + there

    told_by_control("without the folder's fsync", one)
