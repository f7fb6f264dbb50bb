"""A record whose own day of deletion is over shows nowhere, and costs nobody a later signature."""

import os
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.bundle.manifest import record_digest
from kiosk.errors import KioskError
from kiosk.headquarters.duplicates.likely import find_likely
from kiosk.headquarters.erase import erase
from kiosk.headquarters.find import find
from kiosk.headquarters.intake import intake, keep_pack
from kiosk.headquarters.overdue import overdue
from kiosk.headquarters.publish.comments import list_comments
from kiosk.headquarters.publish.held import packs_of, publish_held
from kiosk.headquarters.publish.publish import Wishes
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.publication import PublicationNotes
from kiosk.headquarters.register.store import Register
from kiosk.ledger.store import SealedRecord
from kiosk.petition.receipt import receipt_hash
from kiosk.petition.record import encode, padded_size
from kiosk.petition.rules import accept
from kiosk.petition.signature import Consents, Exposure, Header, Withdrawal
from kiosk.stand.export import export
from tests.headquarters.publishing import names, private, rows
from tests.support import DAY, command, draft, pack, rehearsal, rehearsal_unsealer

PACK = pack()
LAST = date(2026, 4, 30)
AFTER = LAST + timedelta(days=1)
BOTH = Consents(sign=True, contact=True, comment=True)


def headed(stand, record_id=None):
    names = (PACK.id, PACK.petition.id)
    return Header(record_id or os.urandom(16), *names, stand.device, True, stand.event)


def seal(stand, name, delete_by=PACK.delete_by, record_id=None, receipt=None, **changes):
    """A signature of a pack that ends on `delete_by`."""
    header = headed(stand, record_id)
    one = accept(draft(**changes), PACK, header, receipt or os.urandom(32))
    append(stand, replace(one, name=name, delete_by=delete_by))


def append(stand, record):
    sealed = stand.sealer.seal(encode(record, padded_size(PACK)))
    digest = record_digest(record.header.id, sealed)
    stand.ledger.append(SealedRecord(record.header.id, digest, sealed), DAY)


def another_stand_comes(tmp_path, register, *acts):
    """A second stand seals to the same key, does what is asked, and is taken in."""
    with closing(rehearsal(tmp_path / "data")) as first:
        stand = replace(rehearsal(tmp_path / "other"), sealer=first.sealer)
    for act in acts:
        act(stand)
    stick = tmp_path / "other-stick"
    stick.mkdir()
    export(tmp_path / "other", stick, rehearsal=True)
    stand.close()
    assert intake(register, [stick], True, DAY).accepted == 1


@pytest.fixture
def two_packs(tmp_path):
    """A register with signatures under a pack that ends on `LAST`, and under one that does not."""
    stand = rehearsal(tmp_path / "data")
    for name in ("Twice Person", "Gone Person"):
        words = {"comment": f"{name} said so before", "consents": BOTH}
        seal(stand, name, LAST, email=f"{name[:4]}@x.org", **words)
    seal(stand, "Twice Person", email="twic@x.org", exposure=Exposure.PUBLIC)
    seal(stand, "Gone Persom", email="gone@x.org", comment="New words", consents=BOTH)
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, rehearsal=True)
    stand.close()
    register = Register(str(tmp_path / "register.sqlite"), make=True)
    intake(register, [stick], True, DAY)
    keep_pack(register, PACK)
    yield register, rehearsal_unsealer(tmp_path / "data")
    register.close()


def seen(register, opened):
    """Everything that whoever works here is shown of these people, in one text."""
    people = [repr(one.signature) + one.signature.name for one in opened.people]
    pairs = [opened.people[at].signature.name for one in find_likely(opened)
             for at in (one.one, one.other)]  # fmt: skip
    words = [one.text for one in list_comments(PublicationNotes(register), opened)]
    return " ".join((*people, *pairs, *words))


def publish(register, opened, out, today):
    wishes = Wishes()
    return publish_held(register, opened, packs_of(register), out, today, wishes).published


def test_nothing_shows_whose_day_is_over(tmp_path, two_packs):
    pytest.importorskip("duckdb")
    register, unsealer = two_packs
    before = reconcile(register, unsealer, today=LAST)
    assert (len(before.people), before.duplicates, before.expired) == (3, 1, 0)
    early = publish(register, before, tmp_path / "early", LAST)
    leak = (private(early) / "duplicates.csv").read_text("utf-8-sig")
    for text in (seen(register, before), leak):
        assert "Gone Person" in text
    assert "Gone Person said so before" in seen(register, before)
    after = reconcile(register, unsealer, today=AFTER)
    assert (len(after.people), after.duplicates, after.expired) == (2, 0, 2)
    late = publish(register, after, tmp_path / "late", AFTER)
    assert (late.signatures, late.duplicates, late.expired) == (2, 0, 2)
    for gone in ("Gone Person", "said so before"):
        assert gone not in seen(register, after)
        assert not [one for one in late.files if gone.encode() in one.read_bytes()]
    assert "New words" in seen(register, after)
    assert (private(late) / "duplicates.csv").read_bytes().count(b"\r\n") == 1


def test_who_signed_again_under_a_later_pack_counts_on(tmp_path, two_packs):
    register, unsealer = two_packs
    late = publish(register, reconcile(register, unsealer, today=AFTER), tmp_path / "o", AFTER)
    [row] = [one for one in rows(private(late) / "signatures.csv") if one["name"][0] == "T"]
    assert (row["folded"], row["delete_by"]) == ("1", PACK.delete_by.isoformat())
    assert sorted(names(late)) == ["Gone Persom", "Twice Person"]


def test_when_every_day_is_over_nothing_is_published(tmp_path, two_packs):
    register, unsealer = two_packs
    end = PACK.delete_by + timedelta(days=1)
    opened = reconcile(register, unsealer, today=end)
    assert (len(opened.people), opened.expired) == (0, 4)
    with pytest.raises(KioskError, match="retention date"):
        publish(register, opened, tmp_path / "out", end)


def test_what_is_over_is_still_found_and_erased(two_packs):
    register, unsealer = two_packs
    [one] = [each for each in find(register, unsealer, "gone@x.org").found if each.name[-1] == "n"]
    assert erase(register, [one.id], AFTER).records == 1
    assert reconcile(register, unsealer, today=AFTER).expired == 1


def test_with_the_key_what_is_over_goes_and_what_may_be_kept_stays(tmp_path, two_packs):
    register, unsealer = two_packs
    assert overdue(register, unsealer, LAST).ids == frozenset()
    found = overdue(register, unsealer, AFTER)
    assert {one.id for one in find(register, unsealer, "Gone Person").found} < found.ids
    assert erase(register, found.ids, AFTER).records == 2
    assert overdue(register, unsealer, AFTER).ids == frozenset()
    assert reconcile(register, unsealer, today=AFTER).expired == 0
    assert len(reconcile(register, unsealer, today=AFTER).people) == 2


def test_nobody_is_taken_along_by_a_stand_that_uses_their_id(two_packs, tmp_path):
    register, unsealer = two_packs
    [valid] = find(register, unsealer, "Persom").found
    another_stand_comes(
        tmp_path, register, lambda stand: seal(stand, "Overdue", LAST, record_id=valid.id)
    )
    found = find(register, unsealer, "Overdue").found
    assert [one.id for one in found] == [valid.id]
    assert valid.id not in overdue(register, unsealer, AFTER).ids
    assert len(overdue(register, unsealer, AFTER).ids) == 2


def test_the_withdrawal_of_what_is_over_goes_with_it(two_packs, tmp_path):
    register, unsealer = two_packs
    codes = ("00000000000000000", "00000000000000001")
    receipts = [receipt_hash(PACK.id, PACK.petition.id, one) for one in codes]
    another_stand_comes(
        tmp_path,
        register,
        lambda stand: seal(stand, "Over", LAST, receipt=receipts[0]),
        lambda stand: append(stand, Withdrawal(headed(stand), codes[0])),
        lambda stand: seal(stand, "May be kept", receipt=receipts[1]),
        lambda stand: append(stand, Withdrawal(headed(stand), codes[1])),
    )
    assert reconcile(register, unsealer, today=AFTER).withdrawn == 2
    erase(register, overdue(register, unsealer, AFTER).ids, AFTER)
    after = reconcile(register, unsealer, today=AFTER)
    assert (after.withdrawn, after.unmatched, after.expired) == (1, 0, 0)


def test_the_command_erases_what_is_over_and_asks_before(tmp_path, two_packs):
    register, unsealer = two_packs
    key = ("--key", tmp_path / "data" / "rehearsal" / "rehearsal.key")
    words = ("erase", "--due", "--register", tmp_path / "register.sqlite")
    refused = command(*words)
    assert (refused.returncode, "may be kept until" in refused.stderr) == (1, True)
    assert "`erase --due --key FILE`" in refused.stderr
    asked = command(*words, *key)
    assert (asked.returncode, "2 records would be erased" in asked.stderr) == (1, True)
    assert reconcile(register, unsealer, today=AFTER).expired == 2
    mixed = command(*words, *key, "--published", tmp_path)
    assert (mixed.returncode, "Nothing was erased" in mixed.stderr) == (1, True)
    done = command(*words, *key, "--yes")
    assert (done.returncode, "2 records erased." in done.stdout) == (0, True)
    again = command(*words, *key, "--yes")
    assert (again.returncode, "No record here is past its own day" in again.stdout) == (0, True)
    assert len(reconcile(register, unsealer, today=AFTER).people) == 2
