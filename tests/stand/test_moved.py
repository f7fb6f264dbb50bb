"""What was signed on another computer is this stand's to look after, until headquarters has it."""

from dataclasses import replace

import pytest

from kiosk.bundle.acknowledgement import Acknowledgement, Doubt, write_acknowledgement
from kiosk.bundle.manifest import Manifest
from kiosk.errors import KioskError
from kiosk.pack.read import read_pack
from kiosk.sealing.keys import SigningKey, new_campaign_key, office_public, pack_fingerprint
from kiosk.stand.acknowledge import clear, clearable, confirm, confirmed, staying
from kiosk.stand.closing_down import close_for_good, closing_facts
from kiosk.stand.export import export
from kiosk.stand.moved import moved_here, open_here
from kiosk.stand.panel import panel_facts
from kiosk.stand.repack import repack
from kiosk.stand.setup import go_live
from tests.support import EVENT, draft, live_pack_folder, sign

THERE = ("Person A", "Person B", "Person C")
OFFICE = SigningKey.new()
NAMED = {"office_keys = []": f'office_keys = ["{office_public(OFFICE.public)}"]'}


@pytest.fixture
def stand(tmp_path):
    """A live stand on this machine, over two bundles of another: one went to a stick there."""
    keys = new_campaign_key(), new_campaign_key()
    folder = live_pack_folder(tmp_path / "pack", *keys, **NAMED)
    first = go_live(tmp_path / "data", folder, EVENT, machine="there")
    (tmp_path / "there").mkdir()
    sign(first, [draft(name) for name in THERE[:2]])
    export(tmp_path / "data", tmp_path / "there", rehearsal=False)
    sign(first, [draft(THERE[2])])
    first.close()
    here = open_here(tmp_path / "data", "here")
    assert here.kept == len(THERE)
    yield here.stand
    here.stand.close()


def test_other_keys_wait_until_what_moved_here_is_exported_too(tmp_path, stand):
    keys = new_campaign_key(), new_campaign_key()
    changes = NAMED | {"version = 1": "version = 2"}
    other = live_pack_folder(tmp_path / "other", *keys, **changes)
    words = str(pack_fingerprint(read_pack(other)))
    with pytest.raises(KioskError, match="not exported"):
        repack(tmp_path / "data", stand, other, words)
    (tmp_path / "stick").mkdir()
    export(tmp_path / "data", tmp_path / "stick", rehearsal=False)
    assert repack(tmp_path / "data", stand, other, words).pack.version == 2


@pytest.fixture
def exported(tmp_path, stand):
    """The same with one signature made here, and all of it on a stick."""
    sign(stand, [draft("New One")])
    (tmp_path / "stick").mkdir()
    export(tmp_path / "data", tmp_path / "stick", rehearsal=False)
    return stand


def right(stand):
    """What headquarters would write for a stand."""
    digests = [Manifest.from_bytes(one.manifest).digest.hex() for one in stand.ledger.bundles()]
    return Acknowledgement(
        campaign=stand.pack.id,
        petition=stand.pack.petition.id,
        device=stand.device.hex(),
        rehearsal=False,
        bundles=tuple(enumerate(digests, start=1)),
        total=4,
        office=office_public(OFFICE.public),
    )


def right_for_moved(stand):
    with moved_here(stand) as (moved,):
        return right(moved)


def give(tmp_path, one, key=OFFICE):
    stick = tmp_path / "from-home"
    stick.mkdir(exist_ok=True)
    (stick / one.file_name).write_bytes(write_acknowledgement(one, key))
    return stick


def test_what_headquarters_holds_of_another_computer_is_confirmed_cleared_and_travels_no_more(
    tmp_path, exported
):
    stick = give(tmp_path, right_for_moved(exported))
    found = confirm(exported, stick)
    assert (found.bundles, found.records, found.other_stands) == ((1, 2), len(THERE), 0)
    assert panel_facts(exported).confirmed == confirmed(exported) == len(THERE)
    assert (clearable(exported), staying(exported)) == (len(THERE), 1)
    assert [one.count for one in closing_facts(tmp_path / "data", exported).bundles] == [1]
    give(tmp_path, right(exported))
    assert confirm(exported, stick).records == 1
    assert clear(exported) == len(THERE) + 1
    assert (clearable(exported), staying(exported)) == (0, 0)
    (tmp_path / "later").mkdir()
    assert export(tmp_path / "data", tmp_path / "later", rehearsal=False).files == ()
    assert close_for_good(tmp_path / "data", exported).signatures == len(THERE) + 1


def test_a_wrong_one_for_another_computer_changes_nothing(tmp_path, exported):
    one, other = right_for_moved(exported), SigningKey.new()
    first, (_, digest) = one.bundles
    wrong = {
        Doubt.ANOTHER_OFFICE: (replace(one, office=office_public(other.public)), other),
        Doubt.ANOTHER_CAMPAIGN: (replace(one, campaign="another"), OFFICE),
        Doubt.ANOTHER_MODE: (replace(one, rehearsal=True), OFFICE),
        Doubt.MISMATCH: (replace(one, bundles=(first, (2, "ab" * 32))), OFFICE),
    }
    for doubt, (file, key) in wrong.items():
        found = confirm(exported, give(tmp_path, file, key))
        assert (found.bundles, found.believed) == ((), 0)
        assert [each.doubt for each in found.unbelieved] == [doubt]
        assert (confirmed(exported), clearable(exported)) == (0, 0)
    stick = give(tmp_path, one)
    forged = bytearray(write_acknowledgement(one, OFFICE))
    forged[-1] ^= 1
    (stick / one.file_name).write_bytes(forged)
    assert [each.doubt for each in confirm(exported, stick).unbelieved] == [Doubt.FORGED]
    (stick / one.file_name).unlink()
    stranger = confirm(exported, give(tmp_path, replace(one, device="ab" * 32)))
    assert stranger.other_stands == 1
    assert confirm(exported, give(tmp_path, one)).records == len(THERE)
    older = confirm(exported, give(tmp_path, replace(one, bundles=((2, digest),))))
    assert [each.doubt for each in older.unbelieved] == [Doubt.OLDER]
    assert confirmed(exported) == len(THERE)


def test_an_office_that_only_the_older_pack_names_confirms_what_was_made_under_it(
    tmp_path, exported
):
    """And nothing that was made here since: each stand believes its own pack."""
    old = right_for_moved(exported)
    new_office = SigningKey.new()
    name = office_public(new_office.public)
    swapped = replace(exported, pack=replace(exported.pack, office_keys=(name,)))
    stick = give(tmp_path, right(exported))
    assert [one.doubt for one in confirm(swapped, stick).unbelieved] == [Doubt.ANOTHER_OFFICE]
    assert confirmed(exported) == 0
    give(tmp_path, old)
    assert confirm(swapped, stick).records == len(THERE)
