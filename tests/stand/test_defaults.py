"""What an event sets for its signers, and what the pack says where it sets nothing."""

from dataclasses import replace

import pytest

from kiosk.errors import KioskError
from kiosk.pack.read import read_pack
from kiosk.sealing.keys import new_campaign_key
from kiosk.sealing.tested import KeyTest
from kiosk.stand.defaults import Defaults
from kiosk.stand.event import set_defaults
from kiosk.stand.folders import is_live
from kiosk.stand.setup import go_live, open_live
from kiosk.stand.setup_stick import read_setup, write_setup
from tests.support import EVENT, live_pack_folder, rehearsal

SET = Defaults("ug", "KZ", 3, True, False, True)


@pytest.fixture
def folder(tmp_path):
    return live_pack_folder(tmp_path / "pack", new_campaign_key())


def test_what_the_event_set_outlives_a_restart(folder, tmp_path):
    stand = go_live(tmp_path / "data", folder, EVENT, SET)
    assert stand.defaults() == SET
    stand.close()
    again = open_live(tmp_path / "data")
    assert again.defaults() == SET
    assert again.first_draft("ur").country == "KZ"


def test_without_it_the_pack_speaks(folder, tmp_path):
    own = Defaults("en", "PK", 1, False, True)
    assert go_live(tmp_path / "data", folder, EVENT).defaults() == own
    stand = rehearsal(tmp_path / "practice")
    assert stand.defaults() == own


def test_the_panel_sets_it_anew_and_a_fault_leaves_it(folder, tmp_path):
    stand = go_live(tmp_path / "data", folder, EVENT)
    set_defaults(stand, SET)
    assert stand.defaults() == SET
    with pytest.raises(KioskError, match="does not offer"):
        set_defaults(stand, replace(SET, language="fr", still=False))
    assert stand.defaults() == SET
    assert [one.act for one in stand.ledger.journalled()] == ["greeting set"]
    stand.close()
    assert open_live(tmp_path / "data").defaults() == SET


def test_a_set_up_stick_of_before_knows_nothing_of_what_moves(folder, tmp_path):
    keys = read_pack(folder).sealed_to
    tests = tuple(KeyTest(keys[0], place) for place in ("one", "two"))
    written = write_setup(tmp_path, folder, EVENT, SET, tests) / "event.toml"
    assert read_setup(tmp_path).defaults == SET
    old = written.read_text("utf-8").replace("still = true\n", "")
    written.write_text(old, "utf-8")
    assert read_setup(tmp_path).defaults == replace(SET, still=False)


def test_nobody_stands_in_the_form_before_somebody_types(folder, tmp_path):
    for stand in (rehearsal(tmp_path / "practice"), go_live(tmp_path / "data", folder, EVENT)):
        begun = stand.first_draft("ur")
        assert (begun.name, begun.country, begun.language) == ("", "PK", "ur")


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"language": "fr"}, "does not offer the language 'fr'"),
        ({"country": "Pakistan"}, "country"),
        ({"country": ""}, "country"),
        ({"text_step": 4}, "size of text"),
    ],
)
def test_what_no_screen_could_show_is_refused_and_nothing_goes_live(folder, tmp_path, wrong, says):
    with pytest.raises(KioskError, match=says):
        go_live(tmp_path / "data", folder, EVENT, replace(SET, **wrong))
    assert not is_live(tmp_path / "data")
