"""Who may have signed twice: found in three scripts, listed safely, decided by people alone."""

import csv
import itertools
import json
import random
import sys
from dataclasses import replace

import pytest

from kiosk.errors import KioskError
from kiosk.headquarters.duplicates import likely
from kiosk.headquarters.duplicates.likely import NotInstalled, NotSearched, find_likely, may_be_cut
from kiosk.headquarters.duplicates.lists import write_duplicates
from kiosk.headquarters.duplicates.model import slip
from kiosk.headquarters.duplicates.romanise import romanise
from kiosk.headquarters.fold import fold_held
from kiosk.headquarters.reconcile import Reconciled, hold
from kiosk.headquarters.register.store import Binding
from kiosk.petition.signature import Exposure
from tests.headquarters.test_reconcile import signature, taken_in
from tests.headquarters.twice import crowd
from tests.support import command, draft, rehearsal, sign

pytest.importorskip("splink", reason="comes with the office's packages")


def reconciled(signatures, **changes):
    held = hold(signatures)
    people = fold_held(held, held.order, "PK").people
    one = Reconciled(Binding("free", "demand", False), people, 0, 0, 0, 0, 0, 0)
    return replace(one, **changes)


@pytest.mark.parametrize(
    "names",
    [
        ("Zaynab Bibi", "Bibi Zeynep", "زینب بی‌بی", "زەينەپ بىبى", "Зәйнәп Биби"),
        ("Fatima", "Faatimah", "فاطمہ", "پاتىمە"),
        ("Gulnar", "گلنار", "گۈلنار", "Gülnar"),
        ("Yusuf", "یوسف", "يۈسۈپ", "Yousaf"),
        ("Abdullah", "عبداللہ", "ئابدۇللا", "Abdulla"),
        ("Usman", "عثمان", "ئوسمان"),
        ("Muhammad Ali", "محمد علی", "مۇھەممەت ئەلى", "Mohammed Aly"),
        ("Zuhra Suhail", "زہرہ سہیل", "Zahra Sohail"),
        ("Sahar", "سحر", "سەھەر"),
        ("Ghulam Khan", "غلام خان", "غۇلام خان"),
    ],
)
def test_one_name_in_every_script_meets_itself(names):
    assert len({romanise(name)[1] for name in names}) == 1


def test_other_names_do_not_meet():
    names = ("علی", "گلنار", "زینب", "یوسف", "خان", "مریم", "طاہر", "سلطان", "رستم", "李伟", "王芳")
    assert len({romanise(name)[1] for name in names}) == len(names)


def test_a_slip_is_one_letter_or_two_neighbours_whatever_is_asked_first():
    duckdb = pytest.importorskip("duckdb")
    chance = random.Random(4)
    words = sorted({"".join(chance.choices("abé李", k=chance.randrange(6))) for _ in range(500)})
    with duckdb.connect(":memory:") as connection:
        connection.execute("create table words as select unnest(?) as w", [words])
        left, right = (connection.table("words").select(f"w as w_{side}") for side in "lr")
        found = (
            left.set_alias("l")
            .cross(right.set_alias("r"))
            .select(f"({slip('w_l', 'w_r')}) as ours, damerau_levenshtein(w_l, w_r) <= 1 as theirs")
            .aggregate("ours, theirs, count(*)")
            .fetchall()
        )
    told = {(ours, theirs): count for ours, theirs, count in found}
    assert set(told) == {(True, True), (False, False)}
    assert told[True, True] > len(words)


def test_who_signed_twice_is_found_and_few_others(capsys):
    people = crowd(3000)
    found = reconciled(people.signatures)
    folded = {pair for person in found.people for pair in itertools.combinations(person.records, 2)}
    left = people.pairs - folded
    listed = {tuple(sorted((one.first, one.second))) for one in find_likely(found)}
    precision, recall = len(listed & left) / len(listed), len(listed & left) / len(left)
    with capsys.disabled():
        print(f" [{len(left)} pairs: precision {precision:.2f}, recall {recall:.2f}]", end="")
    assert len(found.people) == len(people.signatures) - len(folded)
    assert recall >= 0.9
    assert precision >= 0.6
    for way, true in people.true.items():
        assert len(listed & true) >= 0.7 * len(true - folded), way


def family():
    names = ("Amina Bibi", "Karim Khan", "یوسف خان", "Gulnar Tursun", "Tahir Rozi")
    return [signature(n, name, phone="03554212345") for n, name in enumerate(names)]


def test_a_household_is_not_a_list_of_duplicates():
    strangers = [one for one in crowd(300).signatures if one.phone]
    assert not [
        pair
        for pair in find_likely(reconciled([*family(), *strangers]))
        if {pair.first[0], pair.second[0]} <= set(range(5)) and pair.first == pair.first[:1] * 16
    ]


def twice():
    strangers = crowd(200).signatures
    both = [
        signature(1, "Zaynab Bibi", phone="03554212345", email="z@example.org"),
        signature(2, "زینب بی‌بی", phone="+92 355 4212345"),
    ]
    return [*both, *strangers]


def ids(pairs):
    return {(one.first, one.second) for one in pairs}


ONE, TWO = b"\1" * 16, b"\2" * 16


def test_each_pair_has_its_reasons_in_words_and_goes_when_it_is_decided():
    found = reconciled(twice())
    [pair] = [one for one in find_likely(found) if one.first == ONE]
    assert pair.second == TWO
    assert "the same telephone" in pair.reasons
    assert "one name in two spellings or scripts" in pair.reasons
    assert 0.5 < pair.score <= 1
    kept = reconciled(twice(), kept=frozenset({(ONE, TWO)}))
    assert (ONE, TWO) not in ids(find_likely(kept))


def test_who_is_only_counted_is_compared_with_nobody():
    some = twice()
    some[1] = replace(some[1], exposure=Exposure.COUNTED)  # a name that should not be there
    assert (ONE, TWO) not in ids(find_likely(reconciled(some)))


@pytest.mark.parametrize("count", [0, 1, 2])
def test_very_few_people_are_no_fault(count):
    same = [signature(n, "Zaynab Bibi", email=f"z{n}@example.org") for n in range(count)]
    assert len(find_likely(reconciled(same))) <= 1


def test_the_list_is_safe_and_for_its_owner_alone(tmp_path):
    some = twice()
    some[0] = replace(some[0], name="=Zaynab Bibi", comment="never here")
    found = reconciled(some)
    pairs = find_likely(found)
    path = write_duplicates(tmp_path / "out", found.people, pairs)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(pairs)
    [row] = [one for one in rows if one["record_1"].lstrip("'") == ONE.hex()]
    assert (row["name_1"], row["name_2"]) == ("'=Zaynab Bibi", "زینب بی\u200cبی")
    assert row["record_2"].lstrip("'") == TWO.hex()
    assert "never here" not in path.read_text("utf-8-sig")


def test_names_go_into_no_folder_that_a_cloud_service_syncs(tmp_path):
    found = reconciled(twice())
    synced = tmp_path / "Nextcloud" / "lists"
    with pytest.raises(KioskError, match="carried away by Nextcloud"):
        write_duplicates(synced, found.people, find_likely(found))
    assert not synced.exists()


def test_a_folder_that_was_there_keeps_its_mode(tmp_path):
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    path = write_duplicates(shared, reconciled(twice()).people, ())
    assert shared.stat().st_mode & 0o7777 == 0o1777
    assert path.stat().st_mode & 0o777 == 0o600


def test_too_little_memory_is_told_and_spills_nowhere(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(likely, "MEMORY", "1MB")
    with pytest.raises(NotSearched, match="too little memory"):
        find_likely(reconciled(crowd(3000).signatures))
    assert list(tmp_path.iterdir()) == []


def test_without_the_offices_packages_the_rest_is_done(monkeypatch):
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(NotInstalled, match="lacks the office's packages"):
        find_likely(reconciled(twice()))


def test_reconcile_lists_and_decide_settles(tmp_path):
    stand = rehearsal(tmp_path / "data")
    sign(
        stand,
        [
            draft("Zaynab Bibi", phone="03554212345", email="z@example.org"),
            draft("زینب بی‌بی", phone="03554212345"),
            draft("Karim Khan", phone="03551111111"),
        ],
    )
    taken_in(tmp_path, stand).close()
    of = ("--register", tmp_path / "register.sqlite", "--json")
    opens = ("--key", tmp_path / "data" / "rehearsal" / "rehearsal.key", "--out", tmp_path / "out")
    first = json.loads(command("reconcile", *of, *opens).stdout)
    assert (first["people"], first["likely_duplicates"]) == (3, 1)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["duplicates.csv"]
    with (tmp_path / "out" / "duplicates.csv").open(encoding="utf-8-sig", newline="") as file:
        [row] = csv.DictReader(file)
    pair = (row["record_1"], row["record_2"])

    assert command("decide", *pair, "same", *of).returncode == 0
    second = json.loads(command("reconcile", *of, *opens).stdout)
    assert (second["people"], second["likely_duplicates"]) == (2, 0)
    assert command("decide", *pair, "keep", *of).returncode == 0
    third = json.loads(command("reconcile", *of, *opens).stdout)
    assert (third["people"], third["likely_duplicates"]) == (3, 0)
    assert json.loads(command("decide", *pair, "undo", *of).stdout)["done"] is True
    unknown = command("decide", "00" * 16, pair[0], "same", *of)
    assert (unknown.returncode, "no record" in unknown.stderr) == (1, True)


def test_a_list_that_was_cut_says_so(tmp_path, monkeypatch, capsys):
    from kiosk.commands.duplicates import reconcile

    people = reconciled(twice())
    every = find_likely(people)
    assert not may_be_cut(every)
    monkeypatch.setattr(likely, "MOST_PAIRS", len(every))
    assert may_be_cut(find_likely(people))

    stand = rehearsal(tmp_path / "data")
    sign(stand, [draft("Zaynab Bibi", phone="03554212345", place=f"Place {n}") for n in range(2)])
    sign(stand, [draft("Zainab Bibi", phone="03554212345")])
    taken_in(tmp_path, stand).close()
    key = tmp_path / "data" / "rehearsal" / "rehearsal.key"
    monkeypatch.setattr(likely, "MOST_PAIRS", 1)
    reconcile(str(tmp_path / "register.sqlite"), key, tmp_path / "out")
    assert "there may be more" in capsys.readouterr().out
    monkeypatch.setattr(likely, "MOST_PAIRS", 100)
    reconcile(str(tmp_path / "register.sqlite"), key, tmp_path / "out")
    assert "there may be more" not in capsys.readouterr().out
