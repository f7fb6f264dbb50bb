"""Two contents under one number: both are kept and shown, one decision counts the union."""

import json
import sqlite3
from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations

import pytest

from benchmarks.crowd import DAY, Kiosk, people, seal, sealed_pack
from kiosk.bundle.write import pieces
from kiosk.errors import KioskError
from kiosk.headquarters.forks import forks, resolve
from kiosk.headquarters.intake import intake
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.standing import Standing, Verdict
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.status import status
from kiosk.sealing.keys import new_campaign_key
from kiosk.sealing.unseal import Unsealer
from tests.headquarters.bundles import kiosk, manifest_of, records, words, write
from tests.headquarters.test_intake import TODAY, accept_all, register
from tests.support import command


def standings(store):
    return [(one.manifest.number, one.standing) for one in Bundles(store).all()]


def root(store):
    return status(store).root


@pytest.fixture
def copied(tmp_path):
    """A stand whose disk was copied after bundle 1, and the three sticks."""
    stand = kiosk()
    first = write(tmp_path / "first", stand)
    twin = stand.twin()
    before = records(1)  # signed before the copy was made, so in both
    sides = [
        write(tmp_path / "a", stand, of=[*before, *records(2)]),
        write(tmp_path / "b", twin, of=[*before, *records(1)]),
    ]
    return stand, twin, [first, *sides]


def test_one_decision_counts_the_union_in_any_order_of_arrival(tmp_path, copied):
    stand, _, files = copied
    roots = set()
    for number, order in enumerate(permutations(files)):
        store = register(tmp_path, f"{number}.sqlite")
        for path in order:
            intake(store, [path], False, TODAY)
        accept_all(store)
        waiting = root(store)
        [fork] = forks(store)
        assert (fork.number, fork.records, fork.shared, fork.decided) == (2, 4, 1, False)
        assert sorted((one.count, one.only_here) for one in fork.sides) == [(2, 1), (3, 2)]
        done = resolve(store, words(stand), 2, Verdict.TAKE, TODAY)
        assert (done.bundles, done.records) == (2, 4)
        assert {standing for _, standing in standings(store)} == {Standing.HELD}
        roots.add(root(store))
        resolve(store, words(stand), 2, None, TODAY)
        assert root(store) == waiting
        store.close()
    assert len(roots) == 1


def test_the_union_opens_each_record_once(tmp_path):
    key = new_campaign_key()
    pack = sealed_pack(key)
    stand = Kiosk(pack)
    twin = stand.twin()
    both, one, other = (seal([signer], stand, pack) for signer in people(3, duplicates=0))
    sticks = [
        write(tmp_path / "a", stand, of=both + one),
        write(tmp_path / "b", twin, of=both + other),
    ]
    store = register(tmp_path)
    intake(store, sticks, False, TODAY)
    accept_all(store)
    with pytest.raises(KioskError, match="Nothing here counts"):
        reconcile(store, Unsealer(key.identity_file()))
    resolve(store, words(stand), 1, Verdict.TAKE, TODAY)
    opened = reconcile(store, Unsealer(key.identity_file()))
    assert (len(opened.people), opened.duplicates, opened.refused) == (3, 0, 0)


def test_one_side_alone_can_be_refused_and_what_follows_it_waits(tmp_path, copied):
    stand, twin, files = copied
    after = write(tmp_path / "after", twin)
    store = register(tmp_path)
    intake(store, [*files, after], False, TODAY)
    accept_all(store)
    honest, forged = (manifest_of(path.read_bytes()).digest.hex() for path in files[1:])
    resolve(store, words(stand), 2, Verdict.TAKE, TODAY, honest[:10])
    resolve(store, words(stand), 2, Verdict.REFUSE, TODAY, forged[:10])
    by_digest = {one.digest.hex(): one.standing for one in Bundles(store).all()}
    assert by_digest[honest] is Standing.HELD
    assert by_digest[forged] is Standing.DECIDED_AGAINST
    assert (3, Standing.MISFIT) in standings(store)
    resolve(store, words(stand), 3, Verdict.REFUSE, TODAY)
    assert status(store).held == 2 + 3
    resolve(store, words(stand), 3, None, TODAY)
    resolve(store, words(stand), 2, None, TODAY)
    assert sorted(standings(store)) == [
        (1, Standing.HELD),
        (2, Standing.FORKED),
        (2, Standing.FORKED),
        (3, Standing.HELD),
    ]


def test_a_side_that_comes_after_the_decision_waits_anew(tmp_path, copied):
    stand, _, files = copied
    store = register(tmp_path)
    intake(store, files[:2], False, TODAY)
    accept_all(store)
    with pytest.raises(KioskError, match="nothing to decide"):
        resolve(store, words(stand), 2, Verdict.TAKE, TODAY)
    intake(store, files[2:], False, TODAY)
    resolve(store, words(stand), 2, Verdict.TAKE, TODAY)
    third = stand.twin()
    third._last = manifest_of(files[0].read_bytes())
    intake(store, [write(tmp_path / "c", third)], False, TODAY)
    assert sorted(standing.value for _, standing in standings(store)) == [
        "forked",
        "held",
        "held",
        "held",
    ]


def test_a_bundle_whose_own_past_is_missing_is_decided_the_same_way(tmp_path, copied):
    """The copy's second bundle was lost with its stick; its third follows what nobody has."""
    stand, twin, [first, ours, _lost] = copied
    after = write(tmp_path / "after", twin)
    store = register(tmp_path)
    intake(store, [first, ours, after], False, TODAY)
    accept_all(store)
    assert standings(store)[-1] == (3, Standing.MISFIT)
    [fork] = forks(store)
    assert [side.standing for side in fork.sides] == ["does not follow the one before"]
    resolve(store, words(stand), 3, Verdict.TAKE, TODAY)
    assert standings(store)[-1] == (3, Standing.HELD)
    resolve(store, words(stand), 3, None, TODAY)
    assert standings(store)[-1] == (3, Standing.MISFIT)


def test_a_running_total_that_cannot_be_waits(tmp_path):
    """Nine signatures before the first bundle; two missing bundles that would hold nothing."""
    store = register(tmp_path)
    boaster = kiosk()
    held = records(1)
    told = replace(manifest_of(boaster.close(held)), total=10)
    boast = tmp_path / "boast.bundle"
    boast.write_bytes(b"".join(pieces(told.to_bytes(), held, boaster.key.sign(told.digest))))
    shrinker = kiosk()
    first = write(tmp_path, shrinker, count=5)
    shrinker._last = replace(shrinker._last, number=3)
    fourth = write(tmp_path, shrinker, count=1)
    intake(store, [boast, first, fourth], False, TODAY)
    accept_all(store)
    found = {
        (one.manifest.number, one.manifest.total): one.standing for one in Bundles(store).all()
    }
    assert found == {
        (1, 10): Standing.MISFIT,
        (1, 5): Standing.HELD,
        (4, 6): Standing.MISFIT,
    }


def test_gaps_tell_how_many_records_are_missing(tmp_path):
    stand = kiosk()
    paths = [
        write(tmp_path, stand, count=count, day=DAY + timedelta(days=count))
        for count in (3, 4, 5, 6)
    ]
    store = register(tmp_path)
    intake(store, [paths[0], paths[3]], False, TODAY)
    accept_all(store)
    [one] = status(store).stands
    [gap] = one.gaps
    assert (gap.first, gap.last, gap.records) == (2, 3, 9)
    assert (gap.after, gap.before) == ("2026-03-17", "2026-03-20")
    assert one.missing == ("2-3",)
    intake(store, [paths[1], paths[2]], False, TODAY)
    assert status(store).stands[0].gaps == ()


def test_forks_and_decisions_by_command(tmp_path, copied):
    stand, _, files = copied
    url = tmp_path / "office.sqlite"
    assert command("intake", *files, "--register", url).returncode == 0
    assert command("device", "accept", *words(stand).split(), "--register", url).returncode == 0
    shown = command("device", "forks", "--register", url).stdout
    assert "bundle 2 waits for a decision: 2 sides, 4 records in all, 1 of them" in shown
    told = command("status", "--register", url).stdout
    assert all(f"  {line}" in told for line in shown.splitlines())
    words_of = words(stand).split()
    wrong = command("device", "resolve", *words_of, "two", "take", "--register", url)
    assert (wrong.returncode, "take, refuse or undo" in wrong.stderr) == (1, True)
    done = command("device", "resolve", *words_of, "2", "take", "--register", url, "--json")
    assert json.loads(done.stdout)["records"] == 4
    found = json.loads(command("status", "--register", url, "--json").stdout)
    assert (found["held"], found["waiting"]) == (7, 0)
    assert len(found["root"]) == 64
    [fork] = found["stands"][0]["forks"]
    assert [side["verdict"] for side in fork["sides"]] == ["take", "take"]
    undone = command("device", "resolve", *words_of, "2", "undo", "--register", url)
    assert undone.stdout.startswith("Waits again: bundle 2")


def test_a_decision_holds_no_more_than_digests(tmp_path, copied):
    stand, _, files = copied
    store = register(tmp_path)
    intake(store, files, False, TODAY)
    accept_all(store)
    resolve(store, words(stand), 2, Verdict.TAKE, date(2026, 3, 20))
    store.close()
    with sqlite3.connect(tmp_path / "register.sqlite") as connection:
        rows = connection.execute("SELECT * FROM bundle_decision").fetchall()
    connection.close()
    digests = {manifest_of(path.read_bytes()).digest for path in files[1:]}
    assert {row[0] for row in rows} == digests
    assert {row[1:] for row in rows} == {("take", "2026-03-20")}
    again = Register(str(tmp_path / "register.sqlite"))
    assert {standing for _, standing in standings(again)} == {Standing.HELD}
