"""Who is one person, what holds when signatures fold, and what a key opens."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.errors import KioskError
from kiosk.headquarters.intake import intake
from kiosk.headquarters.reconcile import fold, reconcile
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.sameness import contact_keys, name_key
from kiosk.petition.record import encode, padded_size
from kiosk.petition.rules import accept
from kiosk.petition.signature import Consents, Exposure, Header, Withdrawal
from kiosk.sealing.keys import new_campaign_key
from kiosk.sealing.seal import Sealer
from kiosk.sealing.unseal import Unsealer
from kiosk.stand.export import export
from tests.support import DAY, EVENT, draft, pack, rehearsal, rehearsal_unsealer, sign

PACK = pack()


def signature(number, name="Amina Bibi", day=DAY, **changes):
    event = replace(EVENT, day=day)
    header = Header(bytes([number]) * 16, PACK.id, PACK.petition.id, b"d" * 32, False, event)
    return accept(draft(name, **changes), PACK, header, bytes([number]) * 32)


def agreed(contact):
    return Consents(sign=True, contact=contact)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Amina  BIBI", "amina bibi"),
        ("علی", "علي"),
        ("كريم", "کریم"),
        ("ئايگۈل", "ئايگۈل\u200f"),
        ("مُحمد", "محمد"),
        ("Ｚｅｙｎｅｐ", "zeynep"),
        ("Zoë", "Zoë"),
        ("O'Neill", "O’Neill"),
    ],
)
def test_names_agree_however_they_were_typed(one, two):
    assert name_key(one) == name_key(two) != ""


def test_a_phone_is_one_however_it_was_typed():
    keys = {
        contact_keys("A", "", phone, "PK")
        for phone in ("0355-4212345", "+92 355 4212345", "۰۳۵۵۴۲۱۲۳۴۵", "0092 355 4212345")
    }
    assert len(keys) == 1


def test_five_names_on_one_family_phone_stay_five_people():
    family = [signature(n, f"Person {'abcde'[n]}", phone="03554212345") for n in range(5)]
    assert len(fold(family)) == 5


def test_one_person_who_signed_twice_counts_once_with_every_record_noted():
    twice = [
        signature(1, email="A@Example.org", place="Hunza"),
        signature(2, "AMINA BIBI", email="a@example.org", phone="03554212345"),
        signature(3, phone="+923554212345"),
        signature(4),
    ]
    people = fold(twice)
    assert [len(person.records) for person in people] == [3, 1]
    merged = people[0].signature
    assert (merged.place, merged.email.lower()) == ("Hunza", "a@example.org")


def test_the_most_protective_exposure_and_the_fewest_consents_hold():
    both = [
        signature(1, email="a@b.org", exposure=Exposure.NAMED, consents=agreed(contact=True)),
        signature(
            2,
            email="a@b.org",
            day=DAY + timedelta(days=9),
            exposure=Exposure.PUBLIC,
            consents=agreed(contact=False),
        ),
    ]
    for order in (both, both[::-1]):
        [person] = fold(order)
        assert person.signature.exposure is Exposure.NAMED
        assert person.signature.consents.contact is False


def test_people_without_a_name_never_fold():
    counted = [
        signature(n, exposure=Exposure.COUNTED, phone="03554212345", consents=agreed(contact=True))
        for n in range(3)
    ]
    assert len(fold(counted)) == 3


def test_folding_is_the_same_in_any_order():
    many = [signature(n, f"N{'abc'[n % 3]}", email=f"e{n % 4}@x.org") for n in range(24)]
    assert fold(many) == fold(many[::-1])


def test_a_withdrawal_takes_its_signature_out_and_a_stranger_is_reported(tmp_path):
    stand = rehearsal(tmp_path / "data")
    taken = stand.collect(draft("Leaves"))
    sign(stand, [draft("Stays")])
    sealer = stand.sealer
    import os

    from kiosk.bundle.manifest import record_digest
    from kiosk.ledger.store import SealedRecord

    for code in (taken.code, "0000000000000000" + "0"):
        header = Header(os.urandom(16), PACK.id, PACK.petition.id, stand.device, True, stand.event)
        sealed = sealer.seal(encode(Withdrawal(header, code), padded_size(PACK)))
        digest = record_digest(header.id, sealed)
        stand.ledger.append(SealedRecord(header.id, digest, sealed), DAY, counts=False)
    result = reconcile(taken_in(tmp_path, stand), rehearsal_unsealer(tmp_path / "data"))
    assert [person.signature.name for person in result.people] == ["Stays"]
    assert (result.withdrawn, result.unmatched) == (1, 1)
    assert stand.count() == 2


def taken_in(tmp_path, stand):
    stick = tmp_path / "stick"
    stick.mkdir()
    export(stand.folder.parent, stick, rehearsal=True)
    store = Register(str(tmp_path / "register.sqlite"), make=True)
    assert intake(store, [stick], True, date(2026, 3, 20)).accepted == 1
    return store


def test_a_record_that_is_not_its_bundles_own_is_refused(tmp_path):
    stand = rehearsal(tmp_path / "data")
    sign(stand, [draft("Honest")])
    import os

    from kiosk.bundle.manifest import record_digest
    from kiosk.ledger.store import SealedRecord

    true = Header(b"x" * 16, PACK.id, PACK.petition.id, stand.device, True, stand.event)
    for change in (
        {"device": b"e" * 32},
        {"campaign": "another"},
        {"petition": "another"},
        {"rehearsal": False},
        {"id": b"y" * 16},
    ):
        record_id = os.urandom(16)
        header = replace(true, **({"id": record_id} | change))
        forged = accept(draft("Forged"), PACK, header, b"r" * 32)
        sealed = stand.sealer.seal(encode(forged, padded_size(PACK)))
        digest = record_digest(record_id, sealed)
        stand.ledger.append(SealedRecord(record_id, digest, sealed), DAY)
    garbage = stand.sealer.seal(b"not a record")
    stand.ledger.append(SealedRecord(b"g" * 16, record_digest(b"g" * 16, garbage), garbage), DAY)
    result = reconcile(taken_in(tmp_path, stand), rehearsal_unsealer(tmp_path / "data"))
    assert [person.signature.name for person in result.people] == ["Honest"]
    assert result.refused == 6


def test_a_key_that_opens_nothing_is_told_and_one_that_opens_some_is_counted(tmp_path):
    stand = rehearsal(tmp_path / "data")
    sign(stand, [draft("Mine")])
    stranger = new_campaign_key()
    other = replace(stand, sealer=Sealer([stranger.public]))
    sign(other, [draft("Theirs")])
    store = taken_in(tmp_path, stand)
    with pytest.raises(KioskError, match="opens none of the 2"):
        reconcile(store, Unsealer(new_campaign_key().identity_file()))
    result = reconcile(store, Unsealer(stranger.identity_file()))
    assert ([p.signature.name for p in result.people], result.not_for_this_key) == (["Theirs"], 1)


@pytest.mark.parametrize(
    "family",
    [
        ["सोनू", "सोने", "सोना", "सोनी", "सोनि"],
        ["ਗੁਰੀ", "ਗੇਰੀ", "ਗੌਰੀ", "ਗਰੀ", "ਗਾਰੀ"],
        ["علی", "عالی", "علیا", "ولی", "جلی"],
    ],
)
def test_five_names_of_any_script_on_one_phone_stay_five(family):
    signatures = [signature(n, name, phone="03554212345") for n, name in enumerate(family)]
    assert len(fold(signatures)) == 5


def test_a_phone_without_a_country_is_read_in_the_packs():
    both = [
        signature(1, phone="0355-4212345", country=""),
        signature(2, phone="+92 355 4212345", country=""),
    ]
    assert len(fold(both)) == 2
    assert len(fold(both, "PK")) == 1


def test_who_is_counted_in_one_signature_is_named_in_none():
    both = [
        signature(1, email="a@b.org", comment="mine"),
        replace(signature(2, email="a@b.org"), exposure=Exposure.COUNTED),
    ]
    [person] = fold(both)
    kept = person.signature
    assert (kept.exposure, kept.name, kept.comment) == (Exposure.COUNTED, "", "")
    assert (kept.email, kept.phone) == ("", "")
