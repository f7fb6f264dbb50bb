"""What an export tells: the statements to send home, what waits, and what it leaves in the file."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.bundle.statement import Statement
from kiosk.bundle.volume import VolumeError
from kiosk.ledger.store import Ledger
from kiosk.sealing.keys import key_fingerprint, new_campaign_key
from kiosk.stand import export as export_module
from kiosk.stand.closing import statements_to_tell
from kiosk.stand.closing_down import statements
from kiosk.stand.event import start_event
from kiosk.stand.export import export
from kiosk.stand.moved import open_here
from kiosk.stand.panel import panel_facts
from kiosk.stand.setup import go_live
from tests.support import EVENT, draft, live, live_pack_folder, sign


@pytest.fixture
def stick(tmp_path):
    made = tmp_path / "stick"
    made.mkdir()
    return made


@pytest.fixture
def moved(tmp_path):
    """A stand with three signatures, on another computer now: data folder, stand, old words."""
    data = tmp_path / "data"
    pack = live_pack_folder(tmp_path / "pack", new_campaign_key())
    stand = go_live(data, pack, EVENT, machine="home")
    sign(stand, [draft("One"), draft("Two"), draft("Three")])
    words = key_fingerprint(stand.device).words
    stand.close()
    here = open_here(data, "other").stand
    yield data, here, words
    here.ledger.close()


def test_after_a_move_both_devices_statements_are_told_this_ones_last(moved, stick):
    data, stand, old = moved
    sign(stand, [draft("Four"), draft("Five")])
    told = statements_to_tell(export(data, stick, rehearsal=False))
    new = key_fingerprint(stand.device).words
    assert [(one.words, one.count) for one in told] == [(old, 3), (new, 2)]
    again = statements_to_tell(export(data, stick, rehearsal=False))
    assert [(one.words, one.count) for one in again] == [(new, 2)]


def test_whoever_left_the_page_finds_every_statement_until_it_is_confirmed(moved, stick):
    data, stand, old = moved
    sign(stand, [draft("Four"), draft("Five")])
    stand = start_event(stand, replace(EVENT, day=EVENT.day + timedelta(days=1)))
    sign(stand, [draft("Six")])
    told = statements_to_tell(export(data, stick, rehearsal=False))
    assert len(told) == 3
    assert len(statements_to_tell(export(data, stick, rehearsal=False))) == 1
    assert statements(stand) == told
    first, *_ = stand.ledger.unacknowledged()
    stand.ledger.acknowledge([first.number], EVENT.day, 6)
    assert [(one.words == old, one.number) for one in statements(stand)] == [(True, 1), (False, 2)]


def test_every_bundle_that_is_new_on_a_stick_is_told(tmp_path, stick):
    stand, _key, data = live(tmp_path)
    sign(stand, [draft("One"), draft("Two"), draft("Three")])
    stand = start_event(stand, replace(EVENT, day=EVENT.day + timedelta(days=1)))
    sign(stand, [draft("Four")])
    told = statements_to_tell(export(data, stick, rehearsal=False))
    assert [(one.number, one.count) for one in told] == [(1, 3), (2, 1)]
    assert all(isinstance(one, Statement) for one in told)


def test_a_stick_pulled_between_two_bundles_leaves_both_to_be_told(tmp_path, stick, monkeypatch):
    stand, _key, data = live(tmp_path)
    sign(stand, [draft("One"), draft("Two"), draft("Three")])
    stand = start_event(stand, replace(EVENT, day=EVENT.day + timedelta(days=1)))
    sign(stand, [draft("Four")])
    placed = []
    real = export_module.place_bundle

    def pulled(target, name, content):
        if placed:
            raise VolumeError("The stick is away.", "Put it in again.")
        placed.append(name)
        return real(target, name, content)

    with monkeypatch.context() as patch:
        patch.setattr(export_module, "place_bundle", pulled)
        with pytest.raises(VolumeError):
            export(data, stick, rehearsal=False)
    assert len(placed) == 1
    assert panel_facts(stand).waiting == 4
    told = statements_to_tell(export(data, stick, rehearsal=False))
    assert [(one.number, one.count) for one in told] == [(1, 3), (2, 1)]


def test_what_moved_here_waits_for_a_stick_too(moved, stick):
    data, stand, _old = moved
    assert panel_facts(stand).waiting == 3
    sign(stand, [draft("Four")])
    assert panel_facts(stand).waiting == 4
    export(data, stick, rehearsal=False)
    assert panel_facts(stand).waiting == 0


@pytest.fixture
def rewrites(monkeypatch):
    seen = []
    real = Ledger.rewrite

    def rewrite(ledger):
        seen.append(ledger.path)
        return real(ledger)

    monkeypatch.setattr(Ledger, "rewrite", rewrite)
    return seen


def test_a_new_event_and_a_pause_rewrite_the_file(tmp_path, rewrites):
    stand, _key, _data = live(tmp_path)
    sign(stand, [draft("One"), draft("Two")])
    stand.pause()
    assert rewrites == [stand.ledger.path]
    start_event(stand, replace(EVENT, day=EVENT.day + timedelta(days=1)))
    assert rewrites == [stand.ledger.path] * 2
    stand.ledger.close()


def test_a_rewrite_that_was_put_off_is_made_up_for_at_the_next_rest(tmp_path, monkeypatch):
    stand, _key, _data = live(tmp_path)
    sign(stand, [draft("One")])
    tries = []
    with monkeypatch.context() as patch:
        patch.setattr(Ledger, "rewrite", lambda _ledger: tries.append("put off"))
        start_event(stand, replace(EVENT, day=EVENT.day + timedelta(days=1)))
    monkeypatch.setattr(Ledger, "rewrite", lambda _ledger: (tries.append("done"), True)[1])
    stand.settle()
    stand.settle()
    assert tries == ["put off", "done"]
    stand.ledger.close()


def test_an_export_rewrites_what_it_marked_and_not_what_was_on_a_stick(tmp_path, stick, rewrites):
    stand, _key, data = live(tmp_path)
    sign(stand, [draft("One")])
    stand.close()
    rewrites.clear()
    export(data, stick, rehearsal=False)
    assert len(rewrites) == 1
    export(data, stick, rehearsal=False)
    assert len(rewrites) == 1
