"""A damaged setting or row strands nothing: the stand says so, and what is intact goes home."""

import json
import sqlite3

import pytest

from kiosk.bundle.read import verify_bundle
from kiosk.errors import Kind, KioskError
from kiosk.ledger import FILE
from kiosk.stand.closing_down import closing_facts
from kiosk.stand.export import export
from kiosk.stand.panel import panel_facts
from kiosk.stand.rescue import rescue
from kiosk.stand.salvage import diagnose, salvage
from kiosk.stand.setup import open_live, open_rehearsal
from tests.support import DAY, EVENT, command, draft, live, rehearsal, sign

SETTINGS = {
    "event_day": "2026-03-1t",
    "device": "zz",
    "sealed_to": "[",
    "sealed_to of another key": json.dumps(["ab" * 32]),
    "campaign": "xxivesofgb",
    "petition": "xetition",
    "rehearsal": "yds",
    "read_back": "{",
    "campaign_total": "1o",
    "default_text_step": "x",
}
ROWS = {
    "exported_on": "UPDATE bundle SET exported_on = '2026-03-1t'",
    "acknowledged_on": "UPDATE bundle SET acknowledged_on = '2026-03-1t'",
    "manifest as text": "UPDATE bundle SET manifest = CAST(manifest AS TEXT)",
    "count as text": "UPDATE bundle SET count = 'three'",
    "journal": "UPDATE journal SET day = '2026-03-1t'",
    "tally": "UPDATE tally SET day = '2026-03-1t'",
}
STILL_EXPORTED = {"read_back", "campaign_total", "default_text_step", "journal", "tally"}
"""What no bundle needs. The panel or the start meets the damage, and the rescue exports."""


@pytest.fixture
def data(tmp_path):
    """A live stand with three signatures in a bundle that was exported, closed."""
    stand, _key, data = live(tmp_path)
    sign(stand, [draft("One"), draft("Two"), draft("Three")])
    stand.close()
    first = tmp_path / "first"
    first.mkdir()
    export(data, first, rehearsal=False)
    return data


@pytest.fixture
def stick(tmp_path):
    made = tmp_path / "stick"
    made.mkdir()
    return made


def spoil(data, name, folder="live"):
    connection = sqlite3.connect(data / folder / FILE)
    if name in ROWS:
        assert connection.execute(ROWS[name]).rowcount
    else:
        asked = "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"
        connection.execute(asked, (name.split(" ")[0], SETTINGS[name]))
    connection.commit()
    connection.close()


def use(data):
    """All that a start, the appeal and the panel ask of a ledger."""
    stand = open_live(data)
    try:
        stand.defaults()
        panel_facts(stand)
        closing_facts(data, stand)
        stand.ledger.journalled()
        stand.ledger.bundles()
    finally:
        stand.ledger.close()


@pytest.mark.parametrize("name", [*SETTINGS, *ROWS])
def test_it_is_told_as_damage_and_what_is_intact_goes_home(data, stick, name):
    spoil(data, name)
    if name != "tally":  # which only `diagnose` reads
        with pytest.raises(KioskError) as told:
            use(data)
        assert told.value.kind is Kind.STORAGE_DAMAGED
        assert told.value.sentence == "The ledger is damaged."
    found = diagnose(data / "live")
    assert (found.kind, found.reached) == (Kind.STORAGE_DAMAGED, 3)
    assert salvage(data, stick, False, DAY).records == 3
    assert [verify_bundle(one).count for one in stick.glob("*.bundle")] == [3]


@pytest.mark.parametrize("name", [*SETTINGS, *ROWS])
def test_an_export_tells_it_in_words(data, stick, name):
    spoil(data, name)
    told = command("export", stick, "--data", data)
    assert "Traceback" not in told.stderr
    if name in STILL_EXPORTED:
        assert told.returncode == 0
        assert [verify_bundle(one).count for one in stick.glob("*.bundle")] == [3]
    else:
        assert "The ledger is damaged." in told.stderr
        assert rescue(data, stick, False, DAY).records == 3


def test_a_rehearsal_tells_it_too(tmp_path):
    stand = rehearsal(tmp_path)
    pack, day = stand.pack, EVENT.day
    stand.close()
    for name in ("event_day", "device"):
        spoil(tmp_path, name, folder="rehearsal")
        with pytest.raises(KioskError) as told:
            open_rehearsal(tmp_path, pack, day, anew=name == "event_day")
        assert told.value.kind is Kind.STORAGE_DAMAGED


def test_text_that_is_none_is_damage_and_its_bytes_are_not_told(data):
    with sqlite3.connect(data / "live" / FILE) as connection:
        connection.execute("UPDATE journal SET act = CAST(x'fffe41424344' AS TEXT)")
    connection.close()
    with pytest.raises(KioskError) as told:
        use(data)
    assert (told.value.kind, told.value.sentence) == (
        Kind.STORAGE_DAMAGED,
        "The ledger is damaged.",
    )
