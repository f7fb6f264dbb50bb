"""What lies in a bundle that does not count: its withdrawals hold, its signatures do not."""

from datetime import timedelta

import pytest

from benchmarks.crowd import DAY
from kiosk.headquarters.devices import revoke
from kiosk.headquarters.find import find
from kiosk.headquarters.forks import resolve
from kiosk.headquarters.opening import crew
from kiosk.headquarters.reconcile import Waiting, reconcile
from kiosk.headquarters.register.standing import Verdict
from kiosk.petition.receipt import new_code
from tests.headquarters.bundles import words
from tests.headquarters.waiting import Campaign
from tests.support import command


def opened(campaign, workers=1):
    found = reconcile(campaign.register, campaign.unsealer, workers=workers, today=DAY)
    return found, sorted(one.signature.name for one in found.people)


def signed_here_taken_back_there(campaign):
    code = new_code()
    here, there = campaign.kiosk(), campaign.kiosk()
    signed = [campaign.signed(here, "Amina", code), campaign.signed(here, "Bibi")]
    first = campaign.stick(here, signed)
    second = campaign.stick(
        there, [campaign.taken_back(there, code), campaign.signed(there, "Stranger")]
    )
    campaign.take_in(first, second)
    campaign.accept(here)
    return there


def test_a_signature_taken_back_at_a_stand_that_waits_is_left_out(tmp_path):
    campaign = Campaign(tmp_path)
    signed_here_taken_back_there(campaign)
    for workers in (1, 2):
        found, names = opened(campaign, workers)
        assert names == ["Bibi"]
        assert (found.withdrawn, found.unmatched, found.waiting) == (1, 0, Waiting(1, 2))
    assert find(campaign.register, campaign.unsealer, "Amina").found[0].withdrawn


def test_and_by_a_stand_that_was_revoked_or_decided_against(tmp_path):
    campaign = Campaign(tmp_path)
    there = signed_here_taken_back_there(campaign)
    campaign.accept(there)
    assert opened(campaign)[1] == ["Bibi", "Stranger"]
    revoke(campaign.register, words(there), DAY - timedelta(days=1))
    found, names = opened(campaign)
    assert (names, found.withdrawn, found.waiting) == (["Bibi"], 1, Waiting())


def test_and_on_each_side_of_a_fork(tmp_path):
    campaign = Campaign(tmp_path)
    code = new_code()
    here, there = campaign.kiosk(), campaign.kiosk()
    campaign.take_in(campaign.stick(here, [campaign.signed(here, "Amina", code)]))
    other = there.twin()
    sticks = [
        campaign.stick(one, [record])
        for one, record in (
            (there, campaign.taken_back(there, code)),
            (other, campaign.signed(other, "Side")),
        )
    ]
    campaign.take_in(*sticks)
    campaign.accept(here, there)
    assert opened(campaign)[1] == []
    resolve(campaign.register, words(there), 1, Verdict.REFUSE, DAY)
    assert opened(campaign)[1] == []


def test_a_wrong_code_and_another_campaigns_take_nobody_out(tmp_path):
    campaign = Campaign(tmp_path)
    here, hostile = campaign.kiosk(), campaign.kiosk()
    campaign.take_in(
        campaign.stick(here, [campaign.signed(here, "Amina")]),
        campaign.stick(hostile, [campaign.taken_back(hostile, new_code()) for _ in range(9)]),
    )
    campaign.accept(here)
    found, names = opened(campaign)
    assert (names, found.withdrawn, found.unmatched) == (["Amina"], 0, 0)


def test_a_withdrawal_in_another_stands_name_takes_nobody_out(tmp_path):
    campaign = Campaign(tmp_path)
    code = new_code()
    here, hostile = campaign.kiosk(), campaign.kiosk()
    campaign.take_in(
        campaign.stick(here, [campaign.signed(here, "Amina", code)]),
        campaign.stick(hostile, [campaign.taken_back(here, code)]),
    )
    campaign.accept(here)
    assert opened(campaign)[1] == ["Amina"]


@pytest.mark.parametrize("workers", [1, 2])
def test_what_waits_takes_no_memory(tmp_path, monkeypatch, workers):
    campaign = Campaign(tmp_path)
    here, waits = campaign.kiosk(), campaign.kiosk()
    campaign.take_in(
        campaign.stick(here, [campaign.signed(here, "Amina")]),
        campaign.stick(waits, [campaign.signed(waits, f"Person {one}") for one in "abcdefgh"]),
    )
    campaign.accept(here)
    kept = []
    gathered = crew.open_batches

    def look(*arguments):
        for one in gathered(*arguments):
            kept.append(one[2])
            yield one

    monkeypatch.setattr("kiosk.headquarters.opening.held.open_batches", look)
    assert opened(campaign, workers)[1] == ["Amina"]
    assert sum(len(one.starts) for one in kept) == 1
    assert sum(len(one.frames) for one in kept) == 1
    assert sum(one.count for one in kept) == 9


def test_the_command_tells_what_waits(tmp_path):
    campaign = Campaign(tmp_path)
    signed_here_taken_back_there(campaign)
    key = tmp_path / "key"
    key.write_text(campaign.key.identity_file())
    words = ("--register", tmp_path / "register.sqlite", "--key", key, "--out", tmp_path / "out")
    for name in ("reconcile", "publish"):
        done = command(name, *words)
        assert done.returncode == 0, done.stderr
        assert "0 duplicates folded, 1 withdrawn." in done.stdout
        assert "1 bundle waits: 2 records in no list; only withdrawals" in done.stdout
    listed = next((tmp_path / "out").rglob("for-the-press/names.csv")).read_text("utf-8-sig")
    assert "Bibi" in listed
    assert "Amina" not in listed
