"""Who asks to be left out or forgotten, at the office's window: by receipt, by name, for good."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from kiosk.headquarters.intake import intake
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.tombstones import Tombstones
from kiosk.headquarters.register.withdrawals import WithdrawalNotes
from kiosk.petition.receipt import new_code, parse_code
from kiosk.stand.export import export
from tests import support
from tests.headquarters.asking import on_disk
from tests.journeys.clerk import at_a_desk, practised, taken_in

AFTER = support.pack().delete_by + timedelta(days=1)


@pytest.fixture
def clerk(qtbot, tmp_path):
    with at_a_desk(qtbot, tmp_path / "office") as driver:
        yield driver


@pytest.fixture
def store(tmp_path):
    opened = []

    def look():
        opened.append(Register(str(tmp_path / "office" / "register.sqlite")))
        return opened[-1]

    yield look
    for one in opened:
        one.close()


def names(store, tmp_path):
    unsealer = support.rehearsal_unsealer(tmp_path / "data")
    return sorted(one.signature.name for one in reconcile(store(), unsealer).people)


def records(register):
    return {
        record: data
        for one in Bundles(register).all()
        for record, data in Bundles(register).records(one.key)
    }


# --- by receipt --------------------------------------------------------------------------------


def test_a_receipts_code_takes_a_signature_back_and_lets_it_count_again(clerk, tmp_path, store):
    stand = support.rehearsal(tmp_path / "data")
    stand.collect(support.draft("Gül"))
    code = stand.collect(support.draft("Amina Bibi")).code
    stand.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, True)
    taken_in(clerk, stick)
    clerk.press("to_requests")
    clerk.click("field_receipt")
    clerk.type(code[:-1] + ("0" if code[-1] != "0" else "1"))
    clerk.press("takeBack")
    assert clerk.said() == "That is not a receipt's code: a letter is wrong or missing."
    assert WithdrawalNotes(store()).all() == frozenset()
    clerk.click("field_receipt")
    clerk.type(code)
    clerk.key(Qt.Key.Key_Return)
    assert "leave this signature out" in clerk.said()
    assert names(store, tmp_path) == ["Gül"]
    clerk.put("field_receipt", code)
    clerk.press("undoTakeBack")
    assert "counts again" in clerk.said()
    assert names(store, tmp_path) == ["Amina Bibi", "Gül"]


def test_a_code_that_no_signature_here_has_is_noted_all_the_same(clerk, tmp_path, store):
    stick, _ = practised(tmp_path, [support.draft()])
    taken_in(clerk, stick)
    clerk.press("to_requests")
    code = new_code()
    assert parse_code(code)
    clerk.put("field_receipt", code)
    clerk.press("takeBack")
    assert "Noted" in clerk.said()
    assert len(WithdrawalNotes(store()).all()) == 1  # its stick may still be on its way


# --- by name -----------------------------------------------------------------------------------


def test_a_person_is_found_and_erased_after_a_second_question(clerk, tmp_path, store):
    stick, key = practised(
        tmp_path,
        [
            support.draft("Amina Bibi", phone="0355 4212345"),
            support.draft("Amina Khan"),
            support.draft("Gül"),
        ],
    )
    taken_in(clerk, stick)
    register = store()
    sealed = records(register)
    clerk.press("to_requests")
    assert not clerk.items("field_find")
    clerk.open_names(key)
    clerk.click("field_find")
    clerk.type("amina")
    clerk.key(Qt.Key.Key_Return)
    clerk.quiet()
    found = {one["said"][0]: one["id"] for one in clerk.shown.requests.property("rows")}
    assert set(found) == {"Amina Bibi", "Amina Khan"}
    gone = bytes.fromhex(found["Amina Bibi"])
    assert not clerk.items("erase")
    clerk.press(f"found_{gone.hex()}")
    clerk.press("erase")
    assert records(register) == sealed  # the first question erases nothing
    clerk.press("eraseNot")
    clerk.press("erase")
    assert on_disk(register, sealed[gone])
    register.close()
    clerk.press("eraseSure")
    assert "Erased for good: 1." in clerk.said()
    after = store()
    assert set(records(after)) == sealed.keys() - {gone}
    assert not on_disk(after, sealed[gone])
    assert (Tombstones(after).counts(), Tombstones(after).unscrubbed()) == ((2, 1), 0)
    assert clerk.shown.requests.property("rows") == []
    assert not clerk.shown.lists.property("open")  # nothing of the erased stays open
    clerk.press("to_stands")
    clerk.drop(stick)
    assert names(store, tmp_path) == ["Amina Khan", "Gül"]


def test_whoever_was_found_and_what_was_typed_goes_with_the_key(clerk, tmp_path):
    stick, key = practised(tmp_path, [support.draft("Amina Bibi")])
    taken_in(clerk, stick)
    clerk.press("to_requests")
    clerk.open_names(key)
    clerk.put("field_find", "Amina")
    clerk.press("find")
    assert clerk.shown.requests.property("count") == 1
    clerk.press("to_lists")
    clerk.press("forget")
    clerk.press("to_requests")
    assert not clerk.items("field_find")
    assert clerk.shown.requests.property("rows") == []
    clerk.open_names(key)
    assert clerk.item("field_find").property("text") == ""


def test_what_takes_a_signature_back_goes_with_it(clerk, tmp_path, store):
    stand = support.rehearsal(tmp_path / "data")
    code = stand.collect(support.draft("Amina Bibi")).code
    stand.collect(support.draft("Gül"))
    stand.withdraw(code)
    stand.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, True)
    taken_in(clerk, stick)
    clerk.press("to_requests")
    clerk.open_names(tmp_path / "data" / "rehearsal" / "rehearsal.key")
    clerk.put("field_find", "Amina")
    clerk.press("find")
    [row] = clerk.shown.requests.property("rows")
    assert row["withdrawn"]
    clerk.press(f"found_{row['id']}")
    clerk.press("erase")
    clerk.press("eraseSure")
    assert Tombstones(store()).counts() == (1, 2)


def test_a_backup_that_is_named_is_erased_in_and_one_that_is_not_is_told(clerk, tmp_path, store):
    stick, key = practised(tmp_path, [support.draft("Amina Bibi"), support.draft("Gül")])
    taken_in(clerk, stick)
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        folder.mkdir()
        clerk.put("field_backup", str(folder))
        clerk.press("backUp")
        clerk.drop(stick)
    [backup] = first.glob("*.sqlite")
    clerk.press("to_requests")
    clerk.open_names(key)
    clerk.put("field_find", "Amina")
    clerk.press("find")
    [row] = clerk.shown.requests.property("rows")
    gone = bytes.fromhex(row["id"])
    clerk.press(f"found_{row['id']}")
    clerk.put("field_eraseBackup", str(backup))
    clerk.item("field_eraseBackup").forceActiveFocus()
    clerk.key(Qt.Key.Key_Return)
    clerk.put("field_eraseBackup", str(tmp_path / "nothing.sqlite"))
    clerk.press("erase")
    clerk.press("eraseSure")
    assert "not in every back-up" in clerk.said()
    copy = Register(str(backup))
    assert gone not in records(copy)
    copy.close()
    told = [one.property("text") for one in clerk.items("erasedLine")]
    assert any("There is no such file." in line for line in told)


# --- everything --------------------------------------------------------------------------------


def test_nothing_is_deleted_before_its_day(clerk, tmp_path):
    stick, _ = practised(tmp_path, [support.draft()])
    taken_in(clerk, stick)
    clerk.press("to_requests")
    assert not clerk.items("due")


def test_at_the_end_everything_goes_and_the_statement_is_shown_and_saved(clerk, tmp_path, store):
    stick, key = practised(tmp_path, [support.draft("Amina Bibi"), support.draft("Gül")])
    taken_in(clerk, stick)
    clerk.press("to_lists")
    clerk.open_names(key)
    clerk.put("field_listsFolder", str(tmp_path / "lists"))
    clerk.press("publish")
    [made] = (tmp_path / "lists").iterdir()
    register = store()
    sealed = records(register)
    assert all(on_disk(register, one) for one in sealed.values())
    clerk.shown.office.today = lambda: AFTER
    clerk.press("to_stands")
    clerk.shown.stands.look()
    clerk.quiet()
    clerk.press("toDeletion")
    clerk.put("field_duePublished", str(tmp_path / "lists"))
    clerk.put("field_statementFolder", str(tmp_path / "papers"))
    clerk.press("due")
    assert records(register) == sealed
    clerk.press("dueNot")
    clerk.press("due")
    assert records(register) == sealed
    assert made.exists()
    register.close()
    clerk.press("dueSure")
    [paper] = (tmp_path / "papers").iterdir()
    assert str(paper) in clerk.said()
    after = store()
    assert Tombstones(after).counts() == (0, 2)
    assert not any(on_disk(after, one) for one in sealed.values())
    assert not made.exists()
    shown = [one.property("text") for one in clerk.items("statementLine")]
    assert sorted(paper.read_text("utf-8").splitlines()) == sorted(shown)
    assert any("Records from the register: 2." in line for line in shown)
    assert not any("Amina" in line for line in shown)
    clerk.press("saveStatement")
    assert len(list((tmp_path / "papers").iterdir())) == 2
    assert not clerk.items("due")


def test_a_statement_that_could_not_be_saved_is_saved_elsewhere(clerk, tmp_path, store):
    stick, _ = practised(tmp_path, [support.draft()])
    taken_in(clerk, stick)
    clerk.shown.office.today = lambda: AFTER
    clerk.shown.stands.look()
    clerk.press("to_requests")
    (tmp_path / "file").write_text("no folder")
    clerk.put("field_statementFolder", str(tmp_path / "file"))
    clerk.press("due")
    clerk.press("dueSure")
    assert "The statement cannot be saved" in clerk.said()
    assert Tombstones(store()).counts() == (0, 1)
    clerk.put("field_statementFolder", str(tmp_path / "papers"))
    clerk.press("saveStatement")
    [paper] = (tmp_path / "papers").iterdir()
    assert "Statement of deletion" in paper.read_text("utf-8")


def test_a_register_whose_day_is_over_in_one_pack_alone_keeps_all(clerk, tmp_path, store):
    from dataclasses import replace

    from kiosk.headquarters.intake import keep_pack

    stick, _ = practised(tmp_path, [support.draft()])
    taken_in(clerk, stick)
    register = store()
    keep_pack(register, replace(support.pack(), version=2, delete_by=AFTER))
    assert intake(register, [stick], True, AFTER).already_here == 1
    register.close()
    clerk.shown.office.today = lambda: AFTER
    clerk.shown.stands.look()
    clerk.quiet()
    assert "of one pack is over" in clerk.item("deletion").property("text")
    assert not clerk.items("toDeletion")
    clerk.press("to_requests")
    assert not clerk.items("due")
