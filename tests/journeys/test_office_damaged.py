"""Damaged records, a bundle that waits and a disk of memory, as the office's window tells them."""

import sqlite3
from contextlib import closing

import pytest

from tests.headquarters.waiting import Campaign
from tests.journeys.clerk import at_a_desk
from tests.support import mounted, root_only


@pytest.fixture
def clerk(qtbot, tmp_path):
    with at_a_desk(qtbot, tmp_path / "office") as one:
        yield one


@pytest.fixture
def campaign(tmp_path):
    """Three signed at a stand that counts, one of them damaged here; one at a stand that waits."""
    folder = tmp_path / "office"
    folder.mkdir(exist_ok=True)
    made = Campaign(folder)
    here, waits = made.kiosk(), made.kiosk()
    records = [made.signed(here, f"Person {one}") for one in "abc"]
    made.first = made.stick(here, records)
    made.take_in(made.first, made.stick(waits, [made.signed(waits, "Stranger")]))
    made.accept(here)
    made.register.close()
    with closing(sqlite3.connect(folder / "register.sqlite")) as bare, bare:
        bare.execute("UPDATE sealed_record SET sealed = X'' WHERE id = ?", (records[0].id,))
    made.key_file = tmp_path / "campaign.key"
    made.key_file.write_text(made.key.identity_file())
    return made


def shown(clerk, words):
    """Whether any text in view holds these words."""
    todo = [clerk.window.contentItem()]
    while todo:
        item = todo.pop()
        if words in str(item.property("text") or "") and item.isVisible():
            return True
        todo.extend(item.childItems())
    return False


def test_the_window_tells_damaged_records_and_what_waits_and_puts_back(clerk, campaign):
    clerk.open_register(practice=False)
    clerk.press("askForKey")
    clerk.put("field_triedKey", str(campaign.key_file))
    clerk.press("tryKey")
    assert clerk.said().startswith("This key opens: 3. Damaged in the register: 1.")
    clerk.press("to_lists")
    clerk.open_names(campaign.key_file)
    assert shown(clerk, "Damaged in the register: 1.")
    assert shown(clerk, "Records in bundles that wait, in no list yet: 1.")
    assert not shown(clerk, "Records sealed to another key")
    clerk.press("to_stands")
    clerk.drop(campaign.first)
    assert clerk.said().endswith("damaged records put back: 1")
    clerk.put("field_triedKey", str(campaign.key_file))
    clerk.press("tryKey")
    assert clerk.said() == "This key opens all that lies here. Records: 4."


@root_only
def test_the_window_refuses_a_backup_in_memory(clerk, campaign, tmp_path):
    clerk.open_register(practice=False)
    with mounted(tmp_path / "memory", "8m") as memory:
        clerk.put("field_backup", str(memory))
        clerk.press("backUp")
        assert "lies in this computer's memory" in clerk.said()
        assert list(memory.iterdir()) == []
