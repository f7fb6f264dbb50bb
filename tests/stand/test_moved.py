"""What was signed on another computer is this stand's to look after, until headquarters has it."""

import pytest

from kiosk.errors import KioskError
from kiosk.pack.read import read_pack
from kiosk.sealing.keys import new_campaign_key, pack_fingerprint
from kiosk.stand.export import export
from kiosk.stand.moved import open_here
from kiosk.stand.repack import repack
from kiosk.stand.setup import go_live
from tests.support import EVENT, draft, live_pack_folder, sign

THERE = ("Person A", "Person B", "Person C")


@pytest.fixture
def stand(tmp_path):
    """A live stand on this machine, over three signatures that were made on another."""
    folder = live_pack_folder(tmp_path / "pack", new_campaign_key(), new_campaign_key())
    first = go_live(tmp_path / "data", folder, EVENT, machine="there")
    sign(first, [draft(name) for name in THERE])
    first.close()
    here = open_here(tmp_path / "data", "here")
    assert here.kept == len(THERE)
    yield here.stand
    here.stand.close()


def test_other_keys_wait_until_what_moved_here_is_exported_too(tmp_path, stand):
    keys = new_campaign_key(), new_campaign_key()
    other = live_pack_folder(tmp_path / "other", *keys, **{"version = 1": "version = 2"})
    words = str(pack_fingerprint(read_pack(other)))
    with pytest.raises(KioskError, match="not exported"):
        repack(tmp_path / "data", stand, other, words)
    (tmp_path / "stick").mkdir()
    export(tmp_path / "data", tmp_path / "stick", rehearsal=False)
    assert repack(tmp_path / "data", stand, other, words).pack.version == 2
