"""What an export calls checked is what headquarters accepts, whatever became of the ledger."""

import sqlite3

import pytest

from kiosk.bundle import volume
from kiosk.bundle.read import verify_bundle
from kiosk.errors import Kind, KioskError
from kiosk.ledger import FILE
from kiosk.ledger.store import Ledger
from kiosk.stand.export import export
from kiosk.stand.rescue import rescue
from kiosk.stand.salvage import diagnose, salvage
from tests.support import DAY, command, draft, live, sign

FIRST = "(SELECT min(id) FROM sealed_record)"
A_RECORD = f"UPDATE sealed_record SET sealed = flipped(sealed, 300) WHERE id = {FIRST}"
A_DIGEST = f"UPDATE sealed_record SET digest = zeroblob(32) WHERE id = {FIRST}"
A_SIGNATURE = "UPDATE bundle SET signature = flipped(signature, 0)"
A_MANIFEST = "UPDATE bundle SET manifest = flipped(manifest, 0)"
ANOTHER_MANIFEST = (
    """UPDATE bundle SET manifest = CAST(replace(manifest, '"total":3', '"total":4') AS BLOB)"""
)
A_ROW = f"DELETE FROM sealed_record WHERE id = {FIRST}"
AN_ID = f"UPDATE sealed_record SET id = flipped(id, 15) WHERE id = {FIRST}"


@pytest.fixture
def data(tmp_path):
    """A live stand with three signatures, closed."""
    stand, _key, data = live(tmp_path)
    sign(stand, [draft("One"), draft("Two"), draft("Three")])
    stand.close()
    return data


@pytest.fixture
def stick(tmp_path):
    made = tmp_path / "stick"
    made.mkdir()
    return made


def flipped(content, at):
    changed = bytearray(content)
    changed[at] ^= 1
    return bytes(changed)


def spoil(data, *statements):
    connection = sqlite3.connect(data / "live" / FILE)
    connection.create_function("flipped", 2, flipped)
    for one in statements:
        assert connection.execute(one).rowcount
    connection.commit()
    connection.close()


def exported_before(tmp_path, data):
    first = tmp_path / "first"
    first.mkdir()
    export(data, first, rehearsal=False)


def waiting(data):
    ledger = Ledger(data / "live" / FILE, make=False)
    try:
        standing = ledger.standing()
        return standing.unbundled + standing.unexported
    finally:
        ledger.close()


def test_a_damaged_record_is_never_called_exported(data, stick):
    spoil(data, A_RECORD)
    with pytest.raises(KioskError) as told:
        export(data, stick, rehearsal=False)
    assert (told.value.kind, told.value.sentence) == (
        Kind.STORAGE_DAMAGED,
        "The ledger is damaged.",
    )
    assert list(stick.iterdir()) == []
    assert waiting(data) == 3


BEFORE = {
    "record": (A_RECORD, 2),
    "digest": (A_DIGEST, 2),
    "signature": (A_SIGNATURE, 3),
    "manifest": (A_MANIFEST, 3),
    "another manifest": (ANOTHER_MANIFEST, 3),
    "row": (A_ROW, 2),
    "id": (AN_ID, 2),
}


@pytest.mark.parametrize("damage", BEFORE)
def test_damage_after_a_bundle_closed_is_found_and_what_is_intact_goes_home(
    tmp_path, data, stick, damage
):
    exported_before(tmp_path, data)
    statement, intact = BEFORE[damage]
    spoil(data, statement)
    if damage != "digest":  # then the bundle still holds, and is written
        with pytest.raises(KioskError) as told:
            export(data, stick, rehearsal=False)
        assert told.value.kind is Kind.STORAGE_DAMAGED
        assert list(stick.iterdir()) == []
    found = diagnose(data / "live")
    assert (found.kind, found.reached) == (Kind.STORAGE_DAMAGED, intact)
    saved = salvage(data, stick, False, DAY)
    assert saved.records == intact
    assert [verify_bundle(one).count for one in stick.glob("*.bundle")] == [intact]
    assert [one.name for one in stick.glob("*-gaps.txt")] != []


def test_the_command_and_the_rescue_carry_home_what_is_intact(data, stick):
    spoil(data, A_RECORD)
    told = command("export", stick, "--data", data)
    assert told.returncode == 1
    assert "The ledger is damaged." in told.stderr
    assert "Traceback" not in told.stderr
    assert rescue(data, stick, False, DAY).records == 2


def test_a_stick_that_changes_what_it_holds_is_the_sticks_fault(data, stick, monkeypatch):
    """Not the ledger's: whoever reads that would stop collecting for nothing."""
    real = volume._write

    def spoiled(path, pieces, mode):
        written = real(path, pieces, mode)
        content = bytearray(path.read_bytes())
        content[-200] ^= 1
        path.write_bytes(content)
        return written

    monkeypatch.setattr(volume, "_write", spoiled)
    with pytest.raises(volume.VolumeError, match="did not read back"):
        export(data, stick, rehearsal=False)
    assert list(stick.iterdir()) == []
