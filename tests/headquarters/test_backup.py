"""A backup counts when it was read back whole and lies on another volume; then stands may clear."""

import sqlite3
from contextlib import suppress
from dataclasses import replace

import pytest

from kiosk.bundle.acknowledgement import read_acknowledgement
from kiosk.errors import KioskError
from kiosk.headquarters.acknowledge import acknowledge
from kiosk.headquarters.backup import back_up, content_digest
from kiosk.headquarters.intake import intake, keep_pack
from kiosk.headquarters.office_key import open_office_key
from kiosk.headquarters.register.backups import Backups
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.connect import RegisterError
from kiosk.headquarters.register.copy import verify_copy
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.status import status
from kiosk.sealing.keys import SigningKey, new_campaign_key, office_public, protect
from tests.headquarters.test_intake import TODAY, accept_all, register, stick_of
from tests.support import ext4, make_read_only, mounted, pack, root_only

OFFICE = SigningKey.new()


@pytest.fixture
def store(tmp_path):
    """Two accepted stands with a bundle each."""
    key = new_campaign_key()
    store = register(tmp_path)
    for name, people in (("a", ["One", "Two"]), ("b", ["Three"])):
        _, stick = stick_of(tmp_path, key, name, people)
        intake(store, [stick], False, TODAY)
    accept_all(store)
    yield store
    store.close()


def folder(tmp_path, name):
    (tmp_path / name).mkdir()
    return tmp_path / name


def backups(store):
    with store._engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT day, digest, bundles, other_volume FROM backup")
        return [tuple(row) for row in rows]


def damage(path, statement):
    with sqlite3.connect(path) as connection:
        assert connection.execute(statement).rowcount >= 1
    connection.close()


def test_a_backup_opens_as_a_register_of_the_same_content(store, other_volume):
    made = back_up(store, other_volume, TODAY)
    assert (made.bundles, made.records, made.other_volume, made.new) == (2, 3, True, 2)
    assert [path.name for path in other_volume.iterdir()] == [made.file.name]
    assert made.file.stat().st_mode & 0o777 == 0o600
    digests = [bundle.digest for bundle in Bundles(store).all()]
    assert made.digest == content_digest(digests).hex()
    assert backups(store) == [(TODAY.isoformat(), bytes.fromhex(made.digest), 2, 1)]
    copy = Register(str(made.file))
    assert status(copy) == status(store)
    assert [list(Bundles(copy).records(one.key)) for one in Bundles(copy).all()] == [
        list(Bundles(store).records(one.key)) for one in Bundles(store).all()
    ]
    # A copy knows of no copy of itself: what it holds is not acknowledged from it.
    assert Backups(copy).backed_up() == set()
    copy.close()


def test_a_backup_on_the_registers_own_volume_does_not_count(tmp_path, store, other_volume):
    made = back_up(store, folder(tmp_path, "beside"), TODAY)
    assert (made.bundles, made.other_volume, made.new) == (2, False, 0)
    assert made.file.exists()
    out = folder(tmp_path, "out")
    nothing = acknowledge(store, OFFICE, out)
    assert (nothing.written, nothing.not_backed_up) == ((), 2)
    assert list(out.iterdir()) == []
    back_up(store, other_volume, TODAY)
    assert len(acknowledge(store, OFFICE, out).written) == 2


def test_a_second_backup_counts_what_is_new(tmp_path, store, other_volume):
    back_up(store, other_volume, TODAY)
    again = back_up(store, other_volume, TODAY)
    assert (again.new, len(list(other_volume.iterdir()))) == (0, 1)
    _, stick = stick_of(tmp_path, new_campaign_key(), "c", ["Four"])
    intake(store, [stick], False, TODAY)
    assert back_up(store, other_volume, TODAY).new == 1
    assert len(list(other_volume.iterdir())) == 2


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE sealed_record SET sealed = sealed || x'00' WHERE rowid = 1",
        "UPDATE sealed_record SET sealed = 7 WHERE rowid = 1",
        "DELETE FROM sealed_record WHERE rowid = 1",
        "UPDATE bundle SET signature = zeroblob(64)",
        "UPDATE bundle SET manifest = x'00'",
        "UPDATE bundle SET digest = zeroblob(32) WHERE rowid = 1",
    ],
)
def test_a_copy_that_is_not_whole_is_no_backup(
    tmp_path, store, other_volume, monkeypatch, statement
):
    sound = back_up(store, folder(tmp_path, "sound"), TODAY)
    assert sum(verify_copy(sound.file).values()) == 3
    before = backups(store)
    true = Register.copy_to

    def spoilt(self, path):
        true(self, path)
        damage(path, statement)

    monkeypatch.setattr(Register, "copy_to", spoilt)
    with pytest.raises(RegisterError, match="not the one that its stand signed"):
        back_up(store, other_volume, TODAY)
    assert list(other_volume.iterdir()) == []
    assert backups(store) == before
    assert Backups(store).backed_up() == set()


def test_a_bundle_that_is_missing_in_the_copy_is_noticed(store, other_volume, monkeypatch):
    true = Register.copy_to

    def spoilt(self, path):
        true(self, path)
        damage(path, "DELETE FROM sealed_record WHERE bundle = 1")
        damage(path, 'DELETE FROM bundle WHERE "key" = 1')

    monkeypatch.setattr(Register, "copy_to", spoilt)
    with pytest.raises(KioskError, match="does not hold all"):
        back_up(store, other_volume, TODAY)
    assert list(other_volume.iterdir()) == []


@root_only
@pytest.mark.parametrize("how", ["full", "read-only"])
def test_a_disk_that_refuses_is_told_and_the_register_is_as_it_was(tmp_path, store, how):
    with ext4(tmp_path / "disk", "1m" if how == "full" else "8m") as disk:
        place = folder(disk, "place")
        if how == "read-only":
            make_read_only(disk)
        else:
            with suppress(OSError), (disk / "filler").open("wb", buffering=0) as filler:
                while filler.write(bytes(4096)):
                    pass
        with pytest.raises(KioskError, match="could not be made"):
            back_up(store, place, TODAY)
        assert list(place.iterdir()) == []
    assert backups(store) == []


@root_only
def test_memory_is_no_place_for_a_backup(tmp_path, store):
    with mounted(tmp_path / "memory", "8m") as memory:
        inside = folder(memory, "inside")
        for place in (memory, inside):
            with pytest.raises(KioskError, match="lies in this computer's memory"):
                back_up(store, place, TODAY)
        assert [list(place.iterdir()) for place in (memory, inside)] == [[inside], []]
    assert backups(store) == []


def test_an_empty_register_or_no_folder_is_told(tmp_path, store):
    with pytest.raises(KioskError, match="no folder"):
        back_up(store, tmp_path / "gone", TODAY)
    empty = register(tmp_path, "empty.sqlite")
    for act in (
        lambda: back_up(empty, tmp_path, TODAY),
        lambda: acknowledge(empty, OFFICE, tmp_path),
    ):
        with pytest.raises(KioskError, match="empty"):
            act()
    empty.close()


def test_an_acknowledgement_lists_what_is_held_and_backed_up(tmp_path, store, other_volume):
    back_up(store, other_volume, TODAY)
    _, stick = stick_of(tmp_path, new_campaign_key(), "c", ["Four"])
    intake(store, [stick], False, TODAY)  # a third stand, not yet accepted
    back_up(store, other_volume, TODAY)
    out = folder(tmp_path, "out")
    done = acknowledge(store, OFFICE, out)
    assert (len(done.written), done.total, done.not_backed_up, done.waiting) == (2, 3, 0, 1)
    offices = [office_public(OFFICE.public)]
    read = [read_acknowledgement(path, offices) for path in sorted(out.iterdir())]
    held = {
        one.manifest.device: one for one in Bundles(store).all() if one.standing.value == "held"
    }
    for one in read:
        assert one.bundles == ((1, held[one.device].digest.hex()),)
        assert (one.total, one.rehearsal, one.campaign) == (3, False, pack().id)
    first = [path.read_bytes() for path in sorted(out.iterdir())]
    acknowledge(store, OFFICE, out)
    assert [path.read_bytes() for path in sorted(out.iterdir())] == first
    accept_all(store)
    assert len(acknowledge(store, OFFICE, out).written) == 3


def test_an_office_key_that_no_pack_names_signs_nothing(tmp_path, store, other_volume):
    back_up(store, other_volume, TODAY)
    out = folder(tmp_path, "out")
    keep_pack(store, pack())
    with pytest.raises(KioskError, match="No campaign pack"):
        acknowledge(store, OFFICE, out)
    assert list(out.iterdir()) == []
    keep_pack(store, replace(pack(), office_keys=(office_public(OFFICE.public),)))
    assert len(acknowledge(store, OFFICE, out).written) == 2


def test_an_office_key_opens_bare_and_under_a_passphrase(tmp_path):
    bare, protected = tmp_path / "bare", tmp_path / "protected"
    text = OFFICE.pem().decode("ascii")
    bare.write_text(text)
    protected.write_bytes(protect(text, "seven words"))
    assert open_office_key(bare, lambda: pytest.fail("nothing to ask")).public == OFFICE.public
    assert open_office_key(protected, lambda: "seven words").public == OFFICE.public
    for said in ("six words", None):
        with pytest.raises(KioskError, match="passphrase"):
            open_office_key(protected, lambda said=said: said)
    bare.write_text(new_campaign_key().identity_file())
    with pytest.raises(KioskError, match="no Ed25519 key"):
        open_office_key(bare, lambda: None)
