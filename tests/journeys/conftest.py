"""Stands at whose window a journey begins. A module that needs another has one of the same name."""

import pytest

from kiosk.sealing.keys import new_campaign_key
from kiosk.stand.access import Access
from tests.journeys.panel_ways import PIN
from tests.journeys.sticks import at_stand, folder_sticks
from tests.support import draft, live, live_pack_folder, sign


@pytest.fixture
def sticks(tmp_path):
    """One, named `stick`."""
    return folder_sticks(tmp_path, "stick")


@pytest.fixture
def data(tmp_path):
    """A guarded live stand with three signatures, closed."""
    stand, _key, data = live(tmp_path)
    sign(stand, [draft("One"), draft("Two"), draft("Three")])
    stand.close()
    Access(data).set_pin(PIN)
    return data


@pytest.fixture
def driver(qtbot, data, monkeypatch, sticks):
    """Whoever stands before that stand."""
    with at_stand(qtbot, data, monkeypatch, sticks) as one:
        yield one


@pytest.fixture
def keys():
    """The organiser's, and a partner's."""
    return new_campaign_key(), new_campaign_key()


@pytest.fixture
def stick(tmp_path, keys, sticks):
    """A stick with the organiser's pack, sealed to two keys, and no other."""
    folder = tmp_path / "organiser"
    folder.mkdir()
    live_pack_folder(folder / "wives", *keys)
    sticks.plug(folder)
    return folder


@pytest.fixture
def stand(qtbot, tmp_path, monkeypatch, sticks):
    """Opens the kiosk over a data folder, which is new at first."""
    return lambda data="data": at_stand(qtbot, tmp_path / data, monkeypatch, sticks)
