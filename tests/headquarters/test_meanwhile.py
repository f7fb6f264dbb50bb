"""What another window or office does while lists are made is in them, or they are not published."""

import pytest

from benchmarks.crowd import DAY
from kiosk.errors import KioskError
from kiosk.headquarters.decisions import Decision, Verdict
from kiosk.headquarters.erase import erase
from kiosk.headquarters.publish.folder import UNFINISHED, Unfinished
from kiosk.headquarters.publish.held import packs_of, publish_held
from kiosk.headquarters.publish.publish import Wishes
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.publication import PublicationNotes
from kiosk.headquarters.register.same import DecisionNotes
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.withdrawing import withdraw
from kiosk.petition.receipt import new_code
from tests.headquarters.waiting import Campaign


@pytest.fixture
def campaign(tmp_path):
    made = Campaign(tmp_path)
    stand = made.kiosk()
    made.code = new_code()
    made.ids = [
        made.signed(stand, f"Person {one}", made.code if one == "a" else None) for one in "abc"
    ]
    made.take_in(made.stick(stand, made.ids))
    made.accept(stand)
    made.out = tmp_path / "out"
    return made


def opened(campaign):
    return reconcile(campaign.register, campaign.unsealer, today=DAY)


def publish(campaign, found):
    packs = packs_of(campaign.register)
    return publish_held(campaign.register, found, packs, campaign.out, DAY, Wishes())


def erased(store, campaign):
    assert not erase(store, [campaign.ids[0].id], DAY).published


def taken_back(store, campaign):
    assert withdraw(store, campaign.code)


def decided(store, campaign):
    first, second, _ = campaign.ids
    DecisionNotes(store).decide(Decision.of(first.id, second.id, Verdict.SAME))


def of_someone_not_here(store, _campaign):
    erase(store, [bytes(16)], DAY)


@pytest.mark.parametrize("act", [erased, taken_back, decided, of_someone_not_here])
def test_nothing_is_published_and_once_more_it_is(campaign, tmp_path, act):
    found = opened(campaign)
    other = Register(str(tmp_path / "register.sqlite"))
    act(other, campaign)
    with pytest.raises(KioskError, match="While the lists were made"):
        publish(campaign, found)
    assert list(campaign.out.iterdir()) == []
    assert PublicationNotes(other).publications() == []
    lists = publish(campaign, opened(campaign))
    assert lists.published.signatures == (3 if act is of_someone_not_here else 2)


def test_an_erase_after_the_last_look_is_told_of_the_lists(campaign, tmp_path, monkeypatch):
    told = []
    name = Unfinished.name

    def erased_first(self, today):
        other = Register(str(tmp_path / "register.sqlite"))
        told.append(erase(other, [campaign.ids[0].id], DAY).published)
        return name(self, today)

    monkeypatch.setattr(Unfinished, "name", erased_first)
    publish(campaign, opened(campaign))
    assert [list(days) for days in told] == [[DAY]]
    assert not (campaign.out / UNFINISHED).exists()


def test_on_postgresql_too(tmp_path, new_database):
    url = new_database("meanwhile")
    campaign = Campaign(tmp_path, url)
    stand = campaign.kiosk()
    campaign.ids = [campaign.signed(stand, f"Person {one}") for one in "abc"]
    campaign.take_in(campaign.stick(stand, campaign.ids))
    campaign.accept(stand)
    campaign.out = tmp_path / "out"
    found = opened(campaign)
    other = Register(url)
    erased(other, campaign)
    with pytest.raises(KioskError, match="While the lists were made"):
        publish(campaign, found)
    assert PublicationNotes(other).publications() == []
    assert publish(campaign, opened(campaign)).published.signatures == 2
    assert list(erase(other, [campaign.ids[1].id], DAY).published) == [DAY]
    other.close()
    campaign.register.close()
