"""A damaged ledger: told in words, and every row that is still intact is carried home."""

import json
import os
import random
import shutil
import sqlite3
from datetime import date

import pytest

from kiosk.bundle.manifest import Manifest, record_digest, root_of
from kiosk.bundle.read import verify_bundle
from kiosk.errors import Kind, KioskError
from kiosk.ledger import FILE
from kiosk.ledger.reach import reach
from kiosk.ledger.store import Ledger
from kiosk.sealing.keys import SigningKey
from kiosk.stand.export import export
from kiosk.stand.salvage import diagnose, salvage
from tests.support import (
    DAY,
    command,
    draft,
    live,
    make_read_only,
    mounted,
    read_records,
    rehearsal,
    root_only,
    sealed_records,
    sign,
)

FULL = os.environ.get("PETITION_PROVE") == "full"
TODAY = date(2030, 1, 1)
SIGNATURES = 10_000
SEALED_BYTES, PAGE = (1300, 8192) if FULL else (300, 4096)
EVERY = 1 if FULL else 10


@pytest.fixture
def stick(tmp_path):
    made = tmp_path / "stick"
    made.mkdir()
    return made


def change(stand, statement):
    """Changes the closed ledger behind the program's back."""
    stand.ledger.settle()
    stand.ledger.close()
    connection = sqlite3.connect(stand.ledger.path)
    connection.execute(statement)
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


LOSE_ONE = (
    "UPDATE sealed_record SET sealed = zeroblob(900) WHERE id = (SELECT max(id) FROM sealed_record)"
)


def test_a_sound_ledger_is_sound_and_has_nothing_to_salvage(tmp_path, stick):
    stand, _, data = live(tmp_path)
    sign(stand, [draft("One"), draft("Two")])
    found = diagnose(data / "live")
    assert (found.sound, found.kind, found.reached, found.missing) == (True, Kind.OTHER, 2, 0)
    with pytest.raises(KioskError, match="sound"):
        salvage(data, stick, False, TODAY)
    assert list(stick.iterdir()) == []


def test_a_fresh_ledger_and_one_with_a_signature_taken_back_are_sound(tmp_path):
    stand, _, data = live(tmp_path)
    assert diagnose(data / "live").sound
    sign(stand, [draft("One")])
    stand.take_back(stand.collect(draft("Two")))
    assert diagnose(data / "live").sound


def test_bundles_that_were_cleared_after_an_acknowledgement_are_not_missing(tmp_path, stick):
    stand, _, data = live(tmp_path)
    sign(stand, [draft("One"), draft("Two")])
    export(data, stick, rehearsal=False)
    sign(stand, [draft("Three")])
    change(stand, "UPDATE bundle SET acknowledged_on = '2026-03-15'")
    change(stand, "DELETE FROM sealed_record WHERE bundle = 1")
    found = diagnose(data / "live")
    assert (found.sound, found.reached, found.missing) == (True, 1, 0)


def test_what_is_intact_is_salvaged_and_what_is_missing_told(tmp_path, stick):
    stand, _, data = live(tmp_path)
    sign(stand, [draft("One"), draft("Two"), draft("Three")])
    change(stand, LOSE_ONE)
    before = stand.ledger.path.read_bytes()
    found = diagnose(data / "live")
    assert (found.kind, found.reached, found.missing) == (Kind.STORAGE_DAMAGED, 2, 1)
    saved = salvage(data, stick, False, TODAY)
    assert (saved.records, saved.missing) == (2, 1)
    bundle, report = saved.files
    manifest = verify_bundle(bundle)
    assert (manifest.number, manifest.count, manifest.previous) == (1, 2, None)
    assert (manifest.salvages, manifest.day) == (stand.device.hex(), DAY)
    assert manifest.device != stand.device.hex()
    assert set(read_records(bundle)) < set(sealed_records(stand.ledger))
    told = report.read_text("utf-8")
    assert saved.words in told
    assert "missing at least: 1" in told
    assert stand.ledger.path.read_bytes() == before


def test_rows_that_still_lie_in_the_wal_are_salvaged(tmp_path, stick):
    """A kill leaves the latest signatures beside the file."""
    stand, _, data = live(tmp_path)
    sign(stand, [draft("One"), draft("Two"), draft("Three")])
    copy = tmp_path / "copy"
    shutil.copytree(data, copy)
    assert (copy / "live" / "ledger.sqlite-wal").stat().st_size > 0
    with sqlite3.connect(copy / "live" / FILE) as connection:
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute(LOSE_ONE)
        connection.commit()
        shutil.copytree(copy, tmp_path / "killed")
    assert salvage(tmp_path / "killed", stick, False, TODAY).records == 2


def test_lost_settings_are_taken_from_pack_and_key(tmp_path, stick):
    stand, _, data = live(tmp_path)
    sign(stand, [draft("One")])
    first = tmp_path / "first"
    first.mkdir()
    true = export(data, first, rehearsal=False).manifest
    change(stand, "DROP TABLE tally")
    change(stand, "DELETE FROM setting")
    manifest = verify_bundle(salvage(data, stick, False, TODAY).files[0])
    for name in ("campaign", "petition", "pack", "sealed_to", "day", "rehearsal"):
        assert getattr(manifest, name) == getattr(true, name)
    assert manifest.salvages == stand.device.hex()


def test_a_practice_ledger_can_be_salvaged_too(tmp_path, stick):
    stand = rehearsal(tmp_path / "data")
    sign(stand, [draft("One"), draft("Two")])
    change(stand, LOSE_ONE)
    manifest = verify_bundle(salvage(tmp_path / "data", stick, True, TODAY).files[0])
    assert manifest.rehearsal
    assert manifest.count == 1


def test_a_newer_ledger_is_told_as_such_and_can_be_carried_home(tmp_path, stick):
    stand, _, data = live(tmp_path)
    sign(stand, [draft("One")])
    change(stand, "UPDATE alembic_version SET version_num = '9999'")
    found = diagnose(data / "live")
    assert (found.kind, found.reached, found.missing) == (Kind.NEWER_VERSION, 1, 0)
    assert salvage(data, stick, False, TODAY).records == 1


@pytest.mark.parametrize("content", [b"", b"no database", os.urandom(40_000)])
def test_what_is_no_ledger_any_more_is_told(tmp_path, stick, content):
    stand, _, data = live(tmp_path)
    stand.ledger.close()
    (data / "live" / FILE).write_bytes(content)
    found = diagnose(data / "live")
    assert (found.kind, found.reached, found.missing) == (Kind.STORAGE_DAMAGED, 0, None)
    with pytest.raises(KioskError, match="Nothing of this ledger"):
        salvage(data, stick, False, TODAY)


def test_a_folder_without_a_ledger_is_told(tmp_path, stick):
    assert diagnose(tmp_path).kind is Kind.STORAGE
    with pytest.raises(KioskError, match="no ledger"):
        salvage(tmp_path, stick, False, TODAY)


@root_only
@pytest.mark.parametrize("settled", [True, False])
def test_a_read_only_disk_is_told_and_nothing_on_it_is_lost(tmp_path, stick, settled):
    stand, _, data = live(tmp_path)
    sign(stand, [draft("One"), draft("Two")])
    if settled:
        stand.ledger.settle()
    with mounted(tmp_path / "disk", "16m") as disk:
        shutil.copytree(data, disk / "data")
        (disk / "data" / "live" / "ledger.sqlite-shm").unlink(missing_ok=True)
        make_read_only(disk)
        found = diagnose(disk / "data" / "live")
        assert (found.kind, found.reached, found.missing) == (Kind.STORAGE_READ_ONLY, 2, 0)
        assert salvage(disk / "data", stick, False, TODAY).records == 2


def test_a_stick_with_a_campaign_key_is_refused(tmp_path, stick):
    stand, key, data = live(tmp_path)
    sign(stand, [draft("One"), draft("Two")])
    change(stand, LOSE_ONE)
    (stick / "campaign.key").write_text(key.identity_file())
    with pytest.raises(KioskError, match="never travel together"):
        salvage(data, stick, False, TODAY)


def test_the_command_tells_both_words(tmp_path, stick):
    stand, _, data = live(tmp_path)
    sign(stand, [draft("One"), draft("Two")])
    done = command("salvage", "--data", data, stick)
    assert done.returncode == 1
    assert done.stderr.startswith("This ledger is sound.")
    change(stand, LOSE_ONE)
    done = command("salvage", "--data", data, stick, "--json")
    told = json.loads(done.stdout)
    assert (told["records"], told["missing"]) == (1, 1)
    assert told["words"] != told["salvages"]


# --- every page ----------------------------------------------------------------------------------


def signed(key, digests):
    manifest = Manifest(
        campaign="made-up",
        petition="made-up",
        pack="ab" * 32,
        device=key.public.hex(),
        number=1,
        previous=None,
        count=len(digests),
        total=len(digests),
        root=root_of(digests).hex(),
        sealed_to=("ab" * 32,),
        rehearsal=False,
        day=DAY,
    )
    return manifest.to_bytes(), key.sign(manifest.digest)


@pytest.fixture(scope="module")
def ledger_file(tmp_path_factory):
    """A ledger of 10,000 signatures, 6,000 of them in a closed bundle."""
    path = tmp_path_factory.mktemp("whole") / FILE
    ledger = Ledger(path, page=PAGE)
    key = SigningKey.new()
    ledger.set_settings(
        event_day=DAY.isoformat(),
        device=key.public.hex(),
        sealed_to=json.dumps(["ab" * 32]),
        rehearsal="no",
    )
    chance = random.Random(20260314)
    with sqlite3.connect(path) as connection:
        for _ in range(SIGNATURES):
            record_id, sealed = chance.randbytes(16), chance.randbytes(SEALED_BYTES)
            row = (record_id, record_digest(record_id, sealed), sealed)
            connection.execute(
                "INSERT INTO sealed_record (id, digest, sealed) VALUES (?, ?, ?)", row
            )
        connection.execute("INSERT INTO tally VALUES (?, ?)", (DAY.isoformat(), SIGNATURES))
    ledger.close_bundle(6000, lambda digests, *_: signed(key, digests))
    ledger.rewrite()
    ledger.close()
    return path


def pages_of(path):
    """The pages of each table, so that the test knows what a damaged page can have held."""
    with sqlite3.connect(path) as connection:
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        roots = dict(connection.execute("SELECT rootpage, name FROM sqlite_master"))
    return size, path.stat().st_size // size, roots


def spoiled(page, how, chance):
    if how == "zeroed":
        return bytes(len(page))
    if how == "randomised":
        return chance.randbytes(len(page))
    changed = bytearray(page)
    changed[chance.randrange(len(page))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def looked_up(path, ids):
    """The rows that SQLite finds by their ids one by one, with bytes that match: an own reading."""
    found = set()
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    for record_id in ids:
        try:
            row = connection.execute(
                "SELECT digest, sealed FROM sealed_record WHERE id = ? LIMIT 1", (record_id,)
            ).fetchone()
        except sqlite3.Error:
            continue
        if row and record_digest(record_id, row[1]) == row[0]:
            found.add(record_id)
    connection.close()
    return found


@pytest.mark.proof
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("how", ["zeroed", "randomised", "one bit flipped"])
def test_every_page_of_a_ledger_may_be_damaged(tmp_path, ledger_file, how):
    size, count, roots = pages_of(ledger_file)
    with sqlite3.connect(ledger_file) as connection:
        ids = [row[0] for row in connection.execute("SELECT id FROM sealed_record")]
    chance = random.Random(f"{how} 20260314")
    path = tmp_path / FILE
    shutil.copyfile(ledger_file, path)
    # The first pages hold the schema and the roots: those always, of the rest a tenth.
    numbers = {*range(min(count, 20)), *roots, *range(20 + chance.randrange(EVERY), count, EVERY)}
    damaged = told = 0
    for number in sorted(one for one in numbers if one < count):
        with path.open("r+b") as file:
            file.seek(number * size)
            page = file.read(size)
            file.seek(number * size)
            file.write(spoiled(page, how, chance))
        reached = reach(path, record_digest)
        found = diagnose(tmp_path)
        got = {one.id for one in reached.records}
        assert found.reached == len(got)
        assert all(record_digest(one.id, one.sealed) == one.digest for one in reached.records)
        lost = SIGNATURES - len(got)
        if lost:
            damaged += 1
            assert not found.sound
            if reached.tally == SIGNATURES:  # else the tally's own page is the damaged one
                assert found.missing == lost
                told += 1
            if FULL or number % 50 == 0 or lost > 100:
                assert looked_up(path, ids) <= got
        with path.open("r+b") as file:
            file.seek(number * size)
            file.write(page)
    assert told > len(numbers) / 4, "hardly any damage was done"
    print(f"{how}: {len(numbers)} pages, {damaged} lost rows, {told} told how many")
    assert diagnose(tmp_path).sound
