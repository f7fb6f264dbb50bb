"""200 kiosks of 500 signatures (a tenth of each unless all is to be proved), the whole way.

Real stands sign and export to sticks at noon and in the evening; an office takes the sticks in, in
several orders and with repetitions, opens them, folds, looks for likely duplicates, and somebody
decides. Two in a hundred signed twice: as before, with a slip, with the names swapped, in another
script, or without the e-mail.
"""

import os
import random
import shutil
import subprocess
import sys
from itertools import combinations

import pytest

from benchmarks.crowd import KINDS, pairs, people
from kiosk.headquarters.decisions import Decision, Verdict
from kiosk.headquarters.duplicates.likely import find_likely
from kiosk.headquarters.intake import intake
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.same import DecisionNotes
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.status import status
from kiosk.sealing.keys import new_campaign_key
from kiosk.sealing.unseal import Unsealer
from kiosk.stand.export import export
from kiosk.stand.outcome import Collected
from kiosk.stand.setup import go_live
from tests.headquarters.test_intake import TODAY, accept_all
from tests.support import EVENT, ROOT, live_pack_folder

pytest.importorskip("splink", reason="comes with the office's packages")

FULL = os.environ.get("PETITION_PROVE") == "full"
KIOSKS, EACH = (200, 500) if FULL else (20, 50)
LEAST_FOUND, LEAST_RIGHT = (0.97, 0.9) if FULL else (0.7, 0.2)
"""Of those that share a contact, and of those listed; a short list says little of either."""


class Rally:
    """What the stands exported, and the truth of it, by record id."""

    def __init__(self, folder):
        self.key = new_campaign_key()
        self.sticks = []
        self.signers = {}
        pack = live_pack_folder(folder / "pack", self.key)
        signers = people(KIOSKS * EACH)
        random.Random(1).shuffle(signers)
        for number in range(KIOSKS):
            self._day(folder, pack, number, signers[number * EACH : (number + 1) * EACH])

    def _day(self, folder, pack, number, signers):
        data = folder / f"stand {number}"
        stand = go_live(data, pack, EVENT)
        collector = stand.collector()
        for half in (signers[: EACH // 2], signers[EACH // 2 :]):
            for signer in half:
                told = collector.collect(signer.draft)
                assert isinstance(told, Collected)
                self.signers[told.record] = signer
            stick = folder / "sticks" / f"{len(self.sticks)}"
            stick.mkdir(parents=True)
            export(data, stick, rehearsal=False)  # the evening's stick has the noon's bundle too
            self.sticks.append(stick)
        stand.close()
        shutil.rmtree(data)

    def share_a_contact(self, pair):
        one, other = (self.signers[record].draft for record in pair)
        return bool(
            (one.email and one.email == other.email) or (one.phone and one.phone == other.phone)
        )

    def kind(self, pair):
        return next(self.signers[one].kind for one in pair if self.signers[one].kind)


def mixed(sticks, seed):
    """Shuffled, and some of them twice."""
    chance = random.Random(seed)
    some = [*sticks, *chance.sample(sticks, len(sticks) // 4)]
    chance.shuffle(some)
    return some


def shares(found, true):
    return len(found & true) / max(1, len(found)), len(found & true) / max(1, len(true))


def one_office(place, order):
    """Takes in so many sticks at once as lie together in `order`."""
    store = Register(place, make=True)
    for sticks in order:
        assert not intake(store, sticks, False, TODAY).refused
    store.close()


def four_offices(place, sticks):
    """Every office takes in half of the sticks, so that each stick comes to two of them at once."""
    words = [sys.executable, "-m", "kiosk", "intake", "--register", place]
    halves = [mixed(sticks, seed)[: len(sticks) // 2] for seed in (3, 4)]
    rest = [[one for one in sticks if one not in half] for half in halves]
    running = [
        subprocess.Popen([*words, *half], cwd=ROOT, stdout=subprocess.DEVNULL)
        for half in (*halves, *rest)
    ]
    assert [one.wait() for one in running] == [0] * 4


def told_by(rally, place):
    """Accepts every stand, and answers what the register tells."""
    store = Register(place)
    accept_all(store)
    found, bundles = status(store), Bundles(store).all()
    ids = [Bundles(store).record_ids(one.key) for one in bundles]
    assert set().union(*ids) == set(rally.signers)
    store.close()
    return found.root, found.held, found.waiting, found.outstanding, len(bundles)


def surely_one_person(rally, true, opened):
    """The pairs that were folded: all that must be, and none that is not one person."""
    folded = {pair for one in opened.people for pair in combinations(sorted(one.records), 2)}
    assert folded <= true
    assert folded >= {
        pair for pair in true if rally.kind(pair) == "same" and rally.share_a_contact(pair)
    }
    assert len(opened.people) == len(rally.signers) - len(folded)
    assert (opened.duplicates, opened.withdrawn, opened.refused) == (len(folded), 0, 0)
    assert (opened.not_for_this_key, opened.unmatched) == (0, 0)
    return folded


def list_the_likely(opened):
    return {tuple(sorted((one.first, one.second))): one.score for one in find_likely(opened)}


def enough_is_listed(rally, left, listed):
    """Of what is left to find: most of what can be found at all, and not too much beside it."""
    precision, _ = shares(set(listed), left)
    findable = {pair for pair in left if rally.share_a_contact(pair)}
    assert len(findable & set(listed)) >= LEAST_FOUND * len(findable)
    assert precision >= LEAST_RIGHT


def tell(rally, true, folded, listed):
    left = true - folded
    surer = {pair for pair, score in listed.items() if score >= 0.5}
    print(f"\n{len(rally.signers):,} signatures, {len(true):,} pairs, {len(folded):,} folded")
    print(f"listed {len(listed):,} for {len(left):,} pairs that are left")
    for least, some in (("0.2", set(listed)), ("0.5", surer)):
        precision, recall = shares(some, left)
        print(f"of {least} and more: precision {precision:.4f}, recall {recall:.4f}")
    for kind in KINDS:
        for shared in (True, False):
            some = {
                one
                for one in left
                if (rally.kind(one), rally.share_a_contact(one)) == (kind, shared)
            }
            told = f"{kind}, {'a' if shared else 'no'} contact in common"
            print(f"  {told}: {len(some & set(listed)):,} of {len(some):,}")


def decide_all(store, listed, true):
    notes = DecisionNotes(store)
    for pair in listed:
        verdict = Verdict.SAME if pair in true else Verdict.KEEP
        notes.decide(Decision.of(*pair, verdict))


def go_the_whole_way(rally, place, true):
    """Opens, folds, looks, decides; answers what was folded and what was listed."""
    store, unsealer = Register(place), Unsealer(rally.key.identity_file())
    opened = reconcile(store, unsealer)
    folded = surely_one_person(rally, true, opened)
    listed = list_the_likely(opened)
    left = true - folded
    enough_is_listed(rally, left, listed)
    decide_all(store, listed, true)
    settled = reconcile(store, unsealer)
    persons = len({one.person for one in rally.signers.values()})
    assert len(settled.people) == persons + len(left - set(listed))
    assert not set(list_the_likely(settled)) & set(listed)
    store.close()
    return folded, listed


@pytest.mark.proof
@pytest.mark.timeout(3600)
def test_a_crowd_from_the_tap_to_the_last_decision(tmp_path, new_database, capsys):
    rally = Rally(tmp_path)
    total, true = KIOSKS * EACH, pairs(rally.signers)
    assert len(rally.signers) == total
    assert {rally.kind(pair) for pair in true} == set(KINDS)

    sticks = rally.sticks
    by_the_day, one_by_one = str(tmp_path / "0.sqlite"), str(tmp_path / "1.sqlite")
    at_once = new_database("whole_way")
    one_office(by_the_day, [sticks[at : at + 7] for at in range(0, len(sticks), 7)])
    one_office(one_by_one, [[stick] for stick in mixed(sticks, 2)])
    Register(at_once, make=True).close()
    four_offices(at_once, sticks)
    seen = {told_by(rally, place) for place in (by_the_day, one_by_one, at_once)}
    assert [one[1:] for one in seen] == [(total, 0, 0, 2 * KIOSKS)], "whatever the order"

    folded, listed = go_the_whole_way(rally, by_the_day, true)
    with capsys.disabled():
        tell(rally, true, folded, listed)
    assert go_the_whole_way(rally, at_once, true) == (folded, listed), "SQLite or PostgreSQL"
