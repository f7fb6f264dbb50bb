"""What the register asks of the office stands at the top of its first page, with a way to do it."""

from datetime import timedelta

import pytest

from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.tested import key_checked
from kiosk.headquarters.register.tombstones import Tombstones
from kiosk.sealing.keys import new_campaign_key
from kiosk.stand.export import export
from tests import support
from tests.journeys.clerk import at_a_desk, practised, taken_in

LAST = support.pack().delete_by


@pytest.fixture
def clerk(qtbot, tmp_path):
    with at_a_desk(qtbot, tmp_path / "office") as driver:
        yield driver


def register(tmp_path):
    return Register(str(tmp_path / "office" / "register.sqlite"))


def on(clerk, day):
    """The office's clock says this day from the next look on."""
    clerk.shown.office.today = lambda: day
    clerk.shown.stands.look()
    clerk.quiet()


def live_stick(clerk, tmp_path, *names):
    """Signatures of a live stand, in the register; the key that opens them."""
    stand, key, _data = support.live(tmp_path)
    support.sign(stand, [support.draft(one) for one in names])
    stand.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "live", stick, False)
    clerk.open_register(practice=False)
    clerk.put("field_pack", str(tmp_path / "live-pack"))
    clerk.press("keepPack")
    clerk.drop(stick)
    return key


def test_the_key_is_asked_for_after_the_first_intake_until_one_opens_everything(clerk, tmp_path):
    key = live_stick(clerk, tmp_path, "Amina Bibi", "Gül")
    wrong, right = tmp_path / "wrong.key", tmp_path / "right.key"
    wrong.write_text(new_campaign_key().identity_file())
    right.write_text(key.identity_file())
    assert clerk.items("keyNeverTried")
    clerk.press("askForKey")
    clerk.put("field_triedKey", str(wrong))
    clerk.press("tryKey")
    assert "Records here: 2, and of them this key opens: 0." in clerk.said()
    assert clerk.items("keyNeverTried")
    clerk.put("field_triedKey", str(right))
    clerk.press("tryKey")
    assert "all that lies here. Records: 2" in clerk.said()
    assert not clerk.items("keyNeverTried")
    store = register(tmp_path)
    assert key_checked(store)
    store.close()


def test_a_practice_asks_for_no_key(clerk, tmp_path):
    stick, _ = practised(tmp_path, [support.draft()])
    taken_in(clerk, stick)
    assert not clerk.items("keyNeverTried")


def test_the_day_of_deletion_is_told_from_thirty_days_before(clerk, tmp_path):
    stick, _ = practised(tmp_path, [support.draft()])
    taken_in(clerk, stick)
    on(clerk, LAST - timedelta(days=31))
    assert not clerk.items("deletion")
    on(clerk, LAST - timedelta(days=30))
    assert ": 30." in clerk.item("deletion").property("text")
    clerk.press("toPublish")
    assert clerk.shown.office.property("page") == "lists"
    clerk.press("to_stands")
    on(clerk, LAST)
    assert "Today is the last day" in clerk.item("deletion").property("text")
    on(clerk, LAST + timedelta(days=1))
    assert "must be deleted now" in clerk.item("deletion").property("text")


def test_an_erase_that_was_stopped_halfway_is_finished_from_here(clerk, tmp_path):
    stick, _ = practised(tmp_path, [support.draft(), support.draft("Gül")])
    taken_in(clerk, stick)
    store = register(tmp_path)
    [one, *_] = Bundles(store).record_ids(Bundles(store).all()[0].key)
    Tombstones(store).erase([one], support.DAY)  # and no scrub, as after a power cut
    assert Tombstones(store).unscrubbed() == 1
    store.close()
    on(clerk, support.DAY)
    clerk.press("finishErase")
    assert "Finished" in clerk.said()
    assert not clerk.items("eraseStopped")
    store = register(tmp_path)
    assert (Tombstones(store).unscrubbed(), Tombstones(store).counts()) == (0, (1, 1))
    store.close()
