"""Old data opens for ever: whatever a version wrote is kept here, never edited, and still opens."""

import shutil
import sqlite3
from datetime import date

import pytest

from kiosk.bundle.read import BundleReader, verify_bundle
from kiosk.bundle.write import pieces
from kiosk.errors import KioskError
from kiosk.headquarters.acknowledge import acknowledge
from kiosk.headquarters.backup import back_up
from kiosk.headquarters.intake import intake
from kiosk.headquarters.office_key import open_office_key
from kiosk.headquarters.publish.publish import PRIVATE, Kept, Wishes, publish
from kiosk.headquarters.publish.readers import Packs
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.devices import Devices
from kiosk.headquarters.register.packs import KeptPacks
from kiosk.headquarters.register.standing import Standing
from kiosk.headquarters.register.store import REVISIONS, Register
from kiosk.ledger.store import Ledger
from kiosk.pack.read import read_pack
from kiosk.petition.record import decode
from kiosk.petition.signature import Exposure, Signature, Withdrawal
from kiosk.sealing.keys import SigningKey, office_public
from kiosk.sealing.unseal import Unsealer, is_protected, open_key_file
from kiosk.stand.acknowledge import campaign_total, clear, clearable, confirm
from kiosk.stand.export import export
from kiosk.stand.setup import open_live
from tests.docs.pages import VECTORS, examples, pairs

KEYS = VECTORS / "keys"
BUNDLES = sorted((VECTORS / "bundle").iterdir())
NAMES = ["", "Amina Bibi", "ئايگۈل"]


@pytest.fixture(scope="module")
def unsealer() -> Unsealer:
    return open_key_file(KEYS / "campaign.key", None)


@pytest.fixture
def data(tmp_path):
    """A live stand's data folder, put together from the vectors."""
    live = tmp_path / "data" / "live"
    live.mkdir(parents=True)
    shutil.copy(VECTORS / "ledger" / "ledger.sqlite", live)
    shutil.copy(KEYS / "device.key", live)
    shutil.copytree(VECTORS / "pack", live / "pack")
    return tmp_path / "data"


def test_pack():
    pack = read_pack(VECTORS / "pack")
    said = pairs(examples("pack")["digest"])
    assert pack.digest.hex() == said["digest"]
    office = SigningKey.from_pem((KEYS / "office.key").read_bytes())
    assert pack.office_keys == (office_public(office.public),)


def test_record(unsealer):
    padded = (VECTORS / "record" / "signature.record").read_bytes()
    assert unsealer.unseal((VECTORS / "record" / "signature.age").read_bytes()) == padded
    one = decode(padded)
    assert isinstance(one, Signature)
    assert (one.name, one.exposure, one.consents.contact) == ("ئايگۈل", Exposure.NAMED, True)
    other = decode((VECTORS / "record" / "withdrawal.record").read_bytes())
    codes = (VECTORS / "record" / "receipts.txt").read_text("ascii").split()
    assert isinstance(other, Withdrawal)
    assert other.code == codes[1]


def test_key_under_a_passphrase(unsealer):
    path = KEYS / "campaign-protected.key"
    assert is_protected(path)
    sealed = (VECTORS / "record" / "signature.age").read_bytes()
    passphrase = (KEYS / "passphrase.txt").read_text("ascii").strip()
    assert open_key_file(path, passphrase).unseal(sealed) == unsealer.unseal(sealed)
    with pytest.raises(KioskError, match="passphrase"):
        open_key_file(path, None)


def test_bundles_verify_unseal_and_are_written_again_as_they_are(unsealer):
    opened = []
    assert len(BUNDLES) == 2
    for path in BUNDLES:
        assert verify_bundle(path).file_name == path.name
        with path.open("rb") as file:
            reader = BundleReader(file)
            records = list(reader.records())
        again = pieces(reader.manifest.to_bytes(), records, reader.signature)
        assert b"".join(again) == path.read_bytes()
        opened += [decode(unsealer.unseal(one.sealed)) for one in records]
    assert sorted(one.name for one in opened if isinstance(one, Signature)) == NAMES
    assert sum(isinstance(one, Withdrawal) for one in opened) == 1


def test_ledger(data, unsealer):
    ledger = Ledger(data / "live" / "ledger.sqlite", make=False)
    try:
        with ledger._engine.connect() as connection:
            ask = [
                "PRAGMA page_size",
                "SELECT version_num FROM alembic_version",
                "SELECT count(*) FROM sealed_record WHERE bundle IS NULL",
            ]
            size, revision, unbundled = (connection.exec_driver_sql(q).scalar() for q in ask)
        lines = [f"page size {size}", f"revision  {revision}", f"count     {ledger.count()}"]
        for one in ledger.unacknowledged():
            many = "1 record" if one.count == 1 else f"{one.count} records"
            lines.append(f"bundle    {one.number} with {many}, exported {one.exported_on}")
            records = list(ledger.records(one.number))
            assert len(records) == one.count
            for record in records:
                assert decode(unsealer.unseal(record.sealed)).header.id == record.id
        lines.append(f"unbundled {unbundled}")
    finally:
        ledger.close()
    assert "\n".join(lines) == examples("ledger")["vector"]


def test_a_live_stand_opens_and_exports_the_same_bytes_again(data, tmp_path):
    stand = open_live(data)
    assert stand.count() == 4
    assert stand.event.day == date(2026, 3, 14)
    stand.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    exported = export(data, stick, rehearsal=False)
    assert [path.name for path in exported.files[:2]] == [path.name for path in BUNDLES]
    assert [path.read_bytes() for path in exported.files[:2]] == [p.read_bytes() for p in BUNDLES]
    assert exported.manifest is not None
    assert (exported.manifest.number, exported.manifest.count, exported.manifest.total) == (3, 1, 5)


def test_register(tmp_path, unsealer):
    said = examples("register")["vector"]
    shutil.copy(VECTORS / "register" / "register.sqlite", tmp_path)
    register = Register(str(tmp_path / "register.sqlite"))
    try:
        binding = register.binding()
        assert binding is not None
        lines = [f"campaign {binding.campaign}", f"petition {binding.petition}"]
        lines.append(f"mode     {'practice' if binding.rehearsal else 'live'}")
        lines += [f"device   {public.hex()} accepted" for public in Devices(register).public_keys()]
        for one in Bundles(register).all():
            assert one.standing is Standing.HELD
            many = one.manifest.count
            lines.append(f"bundle   {one.manifest.number} held {many} {one.digest.hex()}")
        pack = read_pack(VECTORS / "pack")
        assert KeptPacks(register).all() == [pack.canonical()]
        lines.append(f"pack     {pack.digest.hex()}")
        lines.append(f"records  {sum(one.manifest.count for one in Bundles(register).all())}")
        assert "\n".join(lines) == said
        again = intake(register, [VECTORS / "bundle"], False, date(2026, 4, 1))
        assert (again.accepted, again.already_here, again.refused) == (0, 2, ())
        result = reconcile(register, unsealer)
    finally:
        register.close()
    day, key = date(2026, 4, 1), bytes(32)
    published = publish(result, Packs([pack]), tmp_path / "out", day, Kept(key), Wishes())
    receipts = published.folder / PRIVATE / "receipts.txt"
    assert receipts.read_bytes() == (VECTORS / "receipts" / "receipts.txt").read_bytes()
    assert sorted(person.signature.name for person in result.people) == ["", "ئايگۈل"]
    assert (result.withdrawn, result.unmatched, result.refused) == (1, 0, 0)


def test_an_old_register_goes_on_to_backup_and_the_same_acknowledgement(tmp_path, other_volume):
    old = shutil.copy(VECTORS / "register" / "register.sqlite", tmp_path)
    assert revision(old) == "0001"
    register = Register(str(old))
    assert revision(old) == REVISIONS[-1]
    made = back_up(register, other_volume, date(2026, 4, 1))
    assert made.digest == examples("register")["backup"]
    out = tmp_path / "out"
    out.mkdir()
    acknowledge(register, open_office_key(KEYS / "office.key", lambda: None), out)
    register.close()
    [written], [kept] = out.iterdir(), (VECTORS / "acknowledgement").iterdir()
    assert written.name == kept.name
    assert written.read_bytes() == kept.read_bytes()


def revision(path):
    with sqlite3.connect(path) as connection:
        [(found,)] = connection.execute("SELECT version_num FROM alembic_version")
    connection.close()
    return found


def test_an_old_stand_is_confirmed_and_cleared(data):
    stand = open_live(data)
    assert confirm(stand, VECTORS / "acknowledgement").bundles == (1, 2)
    assert campaign_total(stand.ledger) == 4
    assert clear(stand) == 4
    assert (stand.count(), clearable(stand)) == (4, 0)
    stand.close()


def test_nothing_of_a_signer_stands_in_the_clear():
    """The planted control: the record before it is sealed does hold the name."""
    needles = [name.encode() for name in NAMES if name] + [b"Karim Khan", b"0355-4000001"]
    plain = (VECTORS / "record" / "signature.record").read_bytes()
    assert any(needle in plain for needle in needles)
    for folder in ("bundle", "ledger", "register"):
        for path in (VECTORS / folder).iterdir():
            data = path.read_bytes()
            assert not any(needle in data for needle in needles), path.name
