"""Salvaged bundles count only where both stands were accepted, and never over the first hand."""

import sqlite3
from dataclasses import replace
from datetime import date

from kiosk.bundle.manifest import record_digest, root_of
from kiosk.bundle.read import verify_bundle
from kiosk.bundle.write import pieces
from kiosk.headquarters.intake import accept_device, intake
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.devices import Devices
from kiosk.headquarters.register.standing import Standing
from kiosk.headquarters.status import status
from kiosk.ledger.store import SealedRecord
from kiosk.petition.record import decode, encode
from kiosk.sealing.keys import SigningKey, key_fingerprint
from kiosk.sealing.seal import Sealer
from kiosk.sealing.unseal import Unsealer
from kiosk.stand.export import export
from kiosk.stand.salvage import salvage
from tests.support import draft, live, sign

TODAY = date(2026, 3, 20)


def damage(stand):
    """One row's bytes are no longer those that were stored."""
    stand.ledger.settle()
    with sqlite3.connect(stand.ledger.path) as connection:
        connection.execute(
            "UPDATE sealed_record SET sealed = zeroblob(900)"
            " WHERE id = (SELECT max(id) FROM sealed_record)"
        )


def accept(store, public):
    return accept_device(store, str(key_fingerprint(public)), TODAY)


def folder(tmp_path, name):
    made = tmp_path / name
    made.mkdir()
    return made


def salvaged(tmp_path, people=("One", "Two", "Three", "Four"), export_first=False):
    """A stand whose ledger lost one record, and the sticks that came of it."""
    stand, key, data = live(tmp_path)
    sign(stand, [draft(name) for name in people])
    first = folder(tmp_path, "first")
    if export_first:
        export(data, first, rehearsal=False)
    damage(stand)
    stick = folder(tmp_path, "stick")
    saved = salvage(data, stick, False, TODAY)
    return stand, key, first, stick, saved


def forged(tmp_path, thief, victim, manifest, records):
    """A bundle of the thief's that claims to salvage the victim."""
    told = replace(
        manifest,
        device=thief.public.hex(),
        salvages=victim.hex(),
        number=1,
        previous=None,
        count=len(records),
        total=len(records),
        root=root_of(record_digest(one.id, one.sealed) for one in records).hex(),
    )
    path = tmp_path / "forged.bundle"
    path.write_bytes(b"".join(pieces(told.to_bytes(), records, thief.sign(told.digest))))
    return path


def test_a_stand_that_broke_before_its_first_export_is_counted_once_both_are_accepted(
    tmp_path, store
):
    stand, key, _, stick, saved = salvaged(tmp_path)
    assert (saved.records, saved.missing) == (3, 1)
    new = bytes.fromhex(verify_bundle(saved.files[0]).device)
    taken = intake(store, [stick], False, TODAY)
    assert (taken.accepted, taken.waiting, taken.refused) == (0, 1, ())
    assert [one.standing for one in Bundles(store).all()] == [Standing.UNKNOWN_DEVICE]
    assert status(store).stands[0].salvages == (saved.old_words,)
    assert accept(store, new) == 1
    assert [one.standing for one in Bundles(store).all()] == [Standing.UNKNOWN_SALVAGED]
    assert accept(store, stand.device) == 1
    assert [one.standing for one in Bundles(store).all()] == [Standing.HELD]
    result = reconcile(store, Unsealer(key.identity_file()))
    assert (len(result.people), result.refused) == (3, 0)


def test_what_was_exported_before_counts_once(tmp_path, store):
    stand, key, first, stick, _ = salvaged(tmp_path, export_first=True)
    intake(store, [stick, first], False, TODAY)
    for public in Devices(store).public_keys():
        accept(store, public)
    result = reconcile(store, Unsealer(key.identity_file()))
    assert (len(result.people), result.refused, result.duplicates) == (4, 0, 0)
    assert stand.device in Devices(store).public_keys()


def test_two_salvages_of_one_ledger_count_once(tmp_path, store):
    _, key, _, stick, _ = salvaged(tmp_path)
    other = folder(tmp_path, "other")
    salvage(tmp_path / "live", other, False, TODAY)
    intake(store, [stick, other], False, TODAY)
    for public in Devices(store).public_keys():
        accept(store, public)
    assert len(Devices(store).public_keys()) == 3
    result = reconcile(store, Unsealer(key.identity_file()))
    assert (len(result.people), result.refused, result.duplicates) == (3, 0, 0)


def test_who_claims_to_salvage_anothers_stand_waits(tmp_path, store):
    stand, key, data = live(tmp_path)
    sign(stand, [draft("One")])
    stick = folder(tmp_path, "stick")
    [bundle] = export(data, stick, rehearsal=False).files
    thief = SigningKey.new()
    manifest = verify_bundle(bundle)
    path = forged(tmp_path, thief, stand.device, manifest, list(stand.ledger.records(1)))
    intake(store, [stick, path], False, TODAY)
    assert accept(store, stand.device) == 1  # its own bundle; the thief's waits for the thief
    standings = {one.manifest.device: one.standing for one in Bundles(store).all()}
    assert standings[thief.public.hex()] is Standing.UNKNOWN_DEVICE
    assert len(reconcile(store, Unsealer(key.identity_file())).people) == 1


def test_even_an_accepted_thief_cannot_change_what_a_stand_brought_itself(tmp_path, store):
    stand, key, data = live(tmp_path)
    sign(stand, [draft("One")])
    stick = folder(tmp_path, "stick")
    [bundle] = export(data, stick, rehearsal=False).files
    unsealer = Unsealer(key.identity_file())
    [row] = stand.ledger.records(1)
    true = decode(unsealer.unseal(row.sealed))
    false = Sealer([key.public]).seal(encode(replace(true, name="Somebody Else"), 4096))
    own = SealedRecord(row.id, record_digest(row.id, false), false)
    thief = SigningKey.new()
    path = forged(tmp_path, thief, stand.device, verify_bundle(bundle), [own])
    intake(store, [path, stick], False, TODAY)
    for public in (thief.public, stand.device):
        accept(store, public)
    result = reconcile(store, unsealer)
    assert [one.signature.name for one in result.people] == ["One"]
    assert result.refused == 1


def test_a_salvage_holds_no_record_but_of_the_stand_it_names(tmp_path, store):
    stand, key, data = live(tmp_path)
    sign(stand, [draft("One")])
    stick = folder(tmp_path, "stick")
    [bundle] = export(data, stick, rehearsal=False).files
    thief, other = SigningKey.new(), SigningKey.new()
    records = list(stand.ledger.records(1))
    path = forged(tmp_path, thief, other.public, verify_bundle(bundle), records)
    intake(store, [path], False, TODAY)
    for public in Devices(store).public_keys():
        accept(store, public)
    result = reconcile(store, Unsealer(key.identity_file()))
    assert (len(result.people), result.refused) == (0, 1)


def test_without_a_claim_to_salvage_a_device_cannot_speak_for_another(tmp_path, store):
    stand, key, data = live(tmp_path)
    sign(stand, [draft("One")])
    stick = folder(tmp_path, "stick")
    [bundle] = export(data, stick, rehearsal=False).files
    thief = SigningKey.new()
    told = replace(verify_bundle(bundle), device=thief.public.hex())
    path = tmp_path / "plain.bundle"
    records = stand.ledger.records(1)
    path.write_bytes(b"".join(pieces(told.to_bytes(), records, thief.sign(told.digest))))
    intake(store, [path], False, TODAY)
    accept(store, thief.public)
    result = reconcile(store, Unsealer(key.identity_file()))
    assert (len(result.people), result.refused) == (0, 1)
