"""What a person decides holds, whatever comes later, and never against itself."""

import json
from dataclasses import replace

import pytest

from kiosk.errors import KioskError
from kiosk.headquarters.decisions import Decision, Verdict, record_id, refuse_contradiction
from kiosk.headquarters.erase import erase
from kiosk.headquarters.fold import fold_held
from kiosk.headquarters.intake import intake
from kiosk.headquarters.reconcile import hold, reconcile
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.same import DecisionNotes
from kiosk.petition.signature import Exposure
from kiosk.stand.export import export
from tests.headquarters.test_intake import TODAY
from tests.headquarters.test_reconcile import agreed, signature, taken_in
from tests.support import command, draft, rehearsal, rehearsal_unsealer, sign

KEEP, SAME = Verdict.KEEP, Verdict.SAME


def of(one, other, verdict):
    return Decision.of(bytes([one]) * 16, bytes([other]) * 16, verdict)


def folded(signatures, *decisions):
    held = hold(signatures)
    found = fold_held(held, held.order, "PK", decisions)
    return [[record[0] for record in person.records] for person in found.people], found


def test_the_same_is_folded_through_others_with_what_protects_most():
    three = [
        signature(1, "Amina", exposure=Exposure.PUBLIC, consents=agreed(contact=True)),
        signature(2, "آمنہ", exposure=Exposure.NAMED, consents=agreed(contact=True)),
        signature(3, "Amena", exposure=Exposure.PUBLIC, consents=agreed(contact=False)),
        signature(4, "Somebody else"),
    ]
    for order in (three, three[::-1]):
        groups, found = folded(order, of(1, 2, SAME), of(3, 2, SAME))
        assert groups == [[1, 2, 3], [4]]
        one = found.people[0].signature
        assert (one.exposure, one.consents.contact) == (Exposure.NAMED, False)


def test_who_is_kept_apart_is_not_folded_for_a_shared_contact():
    three = [signature(n, "Ali Khan", phone="03554212345") for n in (1, 2, 3)]
    assert folded(three)[0] == [[1, 2, 3]]
    for order in (three, three[::-1]):
        assert folded(order, of(1, 2, KEEP))[0] == [[1, 3], [2]]
        assert folded(order, of(1, 2, KEEP), of(2, 3, SAME))[0] == [[1], [2, 3]]


def test_decisions_that_contradict_one_another_are_told():
    three = [signature(n, f"Name {'abc'[n - 1]}") for n in (1, 2, 3)]
    groups, found = folded(three, of(1, 2, SAME), of(2, 3, SAME), of(1, 3, KEEP))
    assert groups == [[1, 2, 3]]
    assert found.contradictions == ((b"\1" * 16, b"\3" * 16),)


def test_a_contradiction_is_refused_when_it_is_decided():
    same = [of(1, 2, SAME), of(2, 3, SAME)]
    with pytest.raises(KioskError, match="one person"):
        refuse_contradiction(of(1, 3, KEEP), same)
    with pytest.raises(KioskError, match="keeps apart"):
        refuse_contradiction(of(2, 3, SAME), [of(1, 2, SAME), of(1, 3, KEEP)])
    refuse_contradiction(of(1, 2, KEEP), [of(1, 2, SAME)])  # a change of mind
    refuse_contradiction(of(4, 5, SAME), [*same, of(1, 4, KEEP)])


@pytest.mark.parametrize("text", ["", "zz", "00" * 15, "00" * 17, "=1+1"])
def test_what_is_no_id_is_told(text):
    with pytest.raises(KioskError, match="no record's id"):
        record_id(text)


def test_a_decision_holds_when_more_bundles_come_and_can_be_undone(tmp_path):
    stand = rehearsal(tmp_path / "data")
    sign(stand, [draft("Zaynab Bibi"), draft("زینب بی‌بی")])
    store = taken_in(tmp_path, stand)
    unsealer = rehearsal_unsealer(tmp_path / "data")
    ids = [person.records[0] for person in reconcile(store, unsealer).people]
    decision = Decision.of(*ids, SAME)
    DecisionNotes(store).decide(decision)
    assert [len(one.records) for one in reconcile(store, unsealer).people] == [2]

    sign(stand, [draft("Somebody else")])
    stand.ledger.settle()
    export(stand.folder.parent, tmp_path / "stick", rehearsal=True)
    assert intake(store, [tmp_path / "stick"], True, TODAY).accepted == 1
    assert sorted(len(one.records) for one in reconcile(store, unsealer).people) == [1, 2]

    DecisionNotes(store).decide(replace(decision, verdict=KEEP))  # instead of, not beside
    assert DecisionNotes(store).all() == [replace(decision, verdict=KEEP)]
    assert reconcile(store, unsealer).kept == {(decision.first, decision.second)}
    assert DecisionNotes(store).undecide(decision) is True
    assert DecisionNotes(store).undecide(decision) is False
    assert [len(one.records) for one in reconcile(store, unsealer).people] == [1, 1, 1]


def test_a_record_that_is_not_here_cannot_be_decided(tmp_path):
    stand = rehearsal(tmp_path / "data")
    sign(stand, [draft("Zaynab Bibi")])
    store = taken_in(tmp_path, stand)
    with pytest.raises(KioskError, match="no record"):
        DecisionNotes(store).decide(of(1, 2, SAME))
    assert DecisionNotes(store).all() == []


def told(*words):
    done = command("decide", *words)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_what_was_decided_is_listed_and_undone_later(tmp_path):
    stand = rehearsal(tmp_path / "data")
    sign(stand, [draft("Zaynab Bibi"), draft("زینب بی‌بی"), draft("Somebody else")])
    store = taken_in(tmp_path, stand)
    ids = sorted(
        person.records[0].hex()
        for person in reconcile(store, rehearsal_unsealer(tmp_path / "data")).people
    )
    day = Bundles(store).all()[0].manifest.day.isoformat()
    on = ("--register", store.place())
    assert told("--list", *on) == "Nothing was decided of any two records.\n"
    told(ids[1], ids[0], "same", *on)
    told(ids[0], ids[2], "keep", *on)
    lines = told("--list", *on).splitlines()
    assert f"{ids[0]} {ids[1]} same; signed {day} and {day}" in lines
    assert f"{ids[0]} {ids[2]} keep; signed {day} and {day}" in lines
    first = json.loads(told("--list", "--json", *on))["decisions"][0]
    assert first == {"first": ids[0], "second": ids[1], "verdict": "same", "days": [day, day]}
    assert "Zaynab" not in told("--list", *on)
    erase(store, [bytes.fromhex(ids[1])], TODAY)  # its bytes are gone, the decision is not
    [row] = [line for line in told("--list", *on).splitlines() if " same;" in line]
    told(*row.split(";")[0].split()[:2], "undo", *on)
    assert [one.verdict for one in DecisionNotes(store).all()] == [KEEP]
    for words in ((ids[0], "--list"), (ids[0], ids[1]), ()):
        done = command("decide", *words, *on)
        assert (done.returncode, "two records' ids" in done.stderr) == (1, True)
