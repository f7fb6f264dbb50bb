"""What an event sets for its signers, and what the pack says where it sets nothing."""

from dataclasses import replace

import pytest

from kiosk.errors import KioskError
from kiosk.sealing.keys import new_campaign_key
from kiosk.stand.defaults import Defaults
from kiosk.stand.folders import is_live
from kiosk.stand.setup import go_live, open_live
from tests.support import EVENT, live_pack_folder, rehearsal

SET = Defaults("ug", "KZ", 3, True, False)


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
