"""A person's request at the office: found by what they gave, taken back by the receipt's code."""

import pytest

from kiosk.errors import KioskError
from kiosk.headquarters.erase import erase
from kiosk.headquarters.find import find
from kiosk.headquarters.intake import intake
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.tombstones import Tombstones
from kiosk.headquarters.register.withdrawals import WithdrawalNotes
from kiosk.headquarters.status import status
from kiosk.headquarters.withdrawing import undo, withdraw
from kiosk.stand.export import export
from tests.headquarters.asking import on_disk, signed
from tests.headquarters.test_intake import TODAY
from tests.support import draft, rehearsal, rehearsal_unsealer


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("bibi AMINA", ["Amina Bibi"]),
        ("علي", ["علی خان"]),
        ("KHAN@example.org", ["علی خان"]),
        ("+92 355 4212345", ["Amina Bibi"]),
        ("۰۳۵۵۴۲۱۲۳۴۵", ["Amina Bibi"]),
        ("Nobody", []),
    ],
)
def test_a_person_is_found_by_name_telephone_or_address(tmp_path, store, text, names):
    people = [
        draft("Amina Bibi", phone="0355-4212345"),
        draft("علی خان", email="khan@example.org"),
        draft("Someone Else", phone="03554219999"),
    ]
    _, stick, unsealer = signed(tmp_path, people)
    intake(store, [stick], True, TODAY)
    assert [one.name for one in find(store, unsealer, text).found] == names


def test_a_waiting_bundle_is_searched_too_and_nothing_is_not(tmp_path, store):
    _, stick, unsealer = signed(tmp_path, [draft("Amina Bibi")])
    intake(store, [stick], True, TODAY)
    with store.writing() as connection:
        connection.exec_driver_sql("UPDATE device SET accepted_on = NULL")
    assert status(store).waiting == 1
    assert len(find(store, unsealer, "Amina").found) == 1
    with pytest.raises(KioskError, match="nothing to look for"):
        find(store, unsealer, " \u200f ")


def test_a_code_by_telephone_takes_the_signature_back_and_undo_brings_it_again(tmp_path, store):
    taken, stick, unsealer = signed(tmp_path, [draft("Leaves"), draft("Stays")])
    with pytest.raises(KioskError, match="empty"):
        withdraw(store, taken[0].code)
    intake(store, [stick], True, TODAY)
    with pytest.raises(KioskError, match="wrong or missing"):
        withdraw(store, taken[0].code[:-1])
    assert withdraw(store, taken[0].code.lower())
    assert not withdraw(store, taken[0].code)
    withdraw(store, "0" * 17)  # matches nothing here
    found = reconcile(store, unsealer)
    assert [one.signature.name for one in found.people] == ["Stays"]
    assert (found.withdrawn, found.unmatched) == (1, 1)
    assert [one.withdrawn for one in find(store, unsealer, "leaves").found] == [True]
    assert not on_disk(store, taken[0].code.encode())
    assert all(len(one) == 32 for one in WithdrawalNotes(store).all())
    assert undo(store, taken[0].code)
    assert not undo(store, taken[0].code)
    assert len(reconcile(store, unsealer).people) == 2


def test_a_withdrawal_of_a_stand_is_found_with_its_signature(tmp_path, store):
    stand = rehearsal(tmp_path / "data")
    taken = stand.collect(draft("Leaves"))
    stand.withdraw(taken.code)
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, rehearsal=True)
    intake(store, [stick], True, TODAY)
    [found] = find(store, rehearsal_unsealer(tmp_path / "data"), "Leaves").found
    assert (found.withdrawn, len(found.withdrawals)) == (True, 1)
    assert erase(store, [found.id, *found.withdrawals], TODAY).records == 2
    assert Tombstones(store).counts() == (0, 2)
