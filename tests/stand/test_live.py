"""Going live, a new event, a new wording: what is refused, and what never gets lost or mixed."""

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.bundle.manifest import Manifest
from kiosk.bundle.read import verify_bundle
from kiosk.errors import Kind, KioskError
from kiosk.headquarters.key import check_key
from kiosk.pack.read import read_pack
from kiosk.petition.record import decode
from kiosk.petition.signature import Event
from kiosk.sealing.keys import key_fingerprint, new_campaign_key, pack_fingerprint
from kiosk.sealing.tested import KeyTest
from kiosk.sealing.unseal import Unsealer
from kiosk.stand import repack as repacking
from kiosk.stand.access import STICK_FILE
from kiosk.stand.campaign_key import KEY_FILE, copy_key, make_key, pack_for_key
from kiosk.stand.defaults import pack_defaults
from kiosk.stand.event import start_event
from kiosk.stand.export import export
from kiosk.stand.folders import PACK, is_live
from kiosk.stand.live import Going, Lack, go, lacks, same_words
from kiosk.stand.repack import OLD_PACKS, compare, office_words, repack
from kiosk.stand.setup import open_live
from kiosk.stand.setup_stick import EVENT_FILE, FOLDER, read_setup, write_setup
from kiosk.stand.unfinished import finish
from kiosk.stand.wording import differing
from tests.support import (
    DAY,
    EVENT,
    command,
    draft,
    live,
    live_pack_folder,
    mounted,
    pack,
    read_records,
    rehearsal,
    root_only,
    sign,
)

SUNDAY = Event("Second day", "Hunza", date(2026, 3, 15))


@pytest.fixture
def keys():
    return new_campaign_key(), new_campaign_key()


@pytest.fixture
def folder(tmp_path, keys):
    return live_pack_folder(tmp_path / "pack", *keys)


def going(folder, **changes):
    words = str(pack_fingerprint(read_pack(folder)))
    return replace(Going(words, (), day_confirmed=True, guarded=True), **changes)


def written(key, path):
    path.parent.mkdir(exist_ok=True)
    path.write_text(key.identity_file())
    return path


# --- what must be true --------------------------------------------------------------------------


def test_it_goes_live_over_the_pack_that_was_compared(tmp_path, folder):
    data = tmp_path / "data"
    rehearsal(data).close()
    stand = go(data, folder, EVENT, going(folder), machine="m")
    assert is_live(data)
    assert not (data / "rehearsal").exists()
    assert stand.ledger.setting("machine") == "m"
    assert stand.pack.digest == read_pack(folder).digest


@pytest.mark.parametrize(
    ("lack", "changes"),
    [
        (Lack.WORDS, {"words": "shove skyrocket fracture prissy devouring constrict"}),
        (Lack.WORDS, {"words": ""}),
        (Lack.DAY, {"day_confirmed": False}),
        (Lack.PIN, {"guarded": False}),
    ],
)
def test_what_is_lacking_is_told_and_nothing_goes_live(tmp_path, folder, lack, changes):
    given = going(folder, **changes)
    assert lacks(read_pack(folder), EVENT, given) == (lack,)
    with pytest.raises(KioskError) as told:
        go(tmp_path / "data", folder, EVENT, given)
    assert told.value.hint
    assert not is_live(tmp_path / "data")


def test_a_swapped_key_changes_the_words(tmp_path, folder, keys):
    card = going(folder)
    swapped = live_pack_folder(tmp_path / "swapped", keys[0], new_campaign_key())
    with pytest.raises(KioskError, match="not those of this pack"):
        go(tmp_path / "data", swapped, EVENT, card)


def test_a_pack_that_changes_after_it_was_compared_is_refused(tmp_path, folder, monkeypatch):
    card = going(folder)
    other = live_pack_folder(tmp_path / "other", new_campaign_key(), new_campaign_key())
    monkeypatch.setattr("kiosk.stand.setup.read_pack", lambda _folder: read_pack(other))
    with pytest.raises(KioskError, match="another than the one whose words"):
        go(tmp_path / "data", folder, EVENT, card)
    assert not is_live(tmp_path / "data")


def test_words_are_the_same_however_they_are_typed():
    words = pack_fingerprint(pack())
    assert same_words("  " + "\n".join(words.words).upper() + " ", words)
    assert same_words(", ".join(words.words), words)
    assert same_words(words.digits, words)
    assert same_words(words.digits.replace(" ", ""), words)
    assert not same_words(" ".join(words.words[:5]), words)
    assert not same_words(" ".join(reversed(words.words)), words)
    assert not same_words(words.digits[:-1], words)


def test_after_the_day_of_deletion_nothing_goes_live(folder):
    late = replace(EVENT, day=date(2099, 1, 1))
    assert lacks(read_pack(folder), late, going(folder)) == (Lack.OVER,)


# --- the campaign's key -------------------------------------------------------------------------


def test_a_single_key_needs_two_copies_on_two_sticks_that_open(tmp_path, keys):
    alone = live_pack_folder(tmp_path / "alone", keys[0])
    sealed_to = read_pack(alone).sealed_to
    file = written(keys[0], tmp_path / "stick" / "key")
    first = check_key(file, lambda: None, sealed_to, "stick 1")
    assert first == KeyTest(keys[0].public, "stick 1")
    second = replace(first, place="stick 2")
    stranger = KeyTest(keys[1].public, "stick 2")
    for tests in ((), (first,), (first, first), (first, stranger)):
        assert lacks(read_pack(alone), EVENT, going(alone, tests=tests)) == (Lack.TEST,)
    assert lacks(read_pack(alone), EVENT, going(alone, tests=(first, second))) == ()


def test_a_key_of_another_campaign_is_told_from_one_that_opens(tmp_path, keys):
    file = written(keys[1], tmp_path / "stick" / "key")
    with pytest.raises(KioskError, match="opens nothing of this campaign"):
        check_key(file, lambda: None, (keys[0].public,), "stick")


def test_key_check_tells_what_opened(tmp_path, folder, keys):
    file = written(keys[1], tmp_path / "stick" / "key")
    told = json.loads(command("key", "check", file, "--campaign", folder, "--json").stdout)
    assert told["opened"] == [{"file": str(file), "public": keys[1].public}]
    assert told["ready"] is True


def test_no_campaign_key_comes_to_the_kiosks_own_disk(tmp_path):
    stick, data = tmp_path / "stick", tmp_path / "data"
    stick.mkdir()
    data.mkdir()
    with pytest.raises(KioskError, match="own disk"):
        make_key(stick, data)
    assert list(stick.iterdir()) == []


@root_only
def test_the_guide_makes_a_key_copies_and_tries_it(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    with mounted(tmp_path / "one", "1m") as one, mounted(tmp_path / "two", "1m") as two:
        made = make_key(one, data)
        assert len(made.passphrase.split()) == 7
        assert made.passphrase not in repr(made)
        assert b"AGE-SECRET-KEY" not in made.file.read_bytes()
        with pytest.raises(KioskError, match="already"):
            make_key(one, data)
        (two / STICK_FILE).touch()
        with pytest.raises(KioskError, match="volunteers' stick"):
            copy_key(made.file, two, data)
        assert not (two / KEY_FILE).exists()
        (two / STICK_FILE).unlink()
        (one / "twice").mkdir()
        with pytest.raises(KioskError, match="same stick"):
            copy_key(made.file, one / "twice", data)
        with pytest.raises(KioskError, match="same stick"):  # its other part
            copy_key(made.file, two, data, "S1", "S1")
        assert not (two / KEY_FILE).exists()
        copy = copy_key(made.file, two, data, "S1", "S2")
        assert copy == two / KEY_FILE
        prepared = pack_for_key(pack_folder(), one / "pack", made.public)
        assert prepared.sealed_to == (made.public,)
        tests = tuple(
            check_key(file, lambda: made.passphrase, prepared.sealed_to, place)
            for file, place in ((made.file, "one"), (copy, "two"))
        )
        stand = go(data, one / "pack", EVENT, going(one / "pack", tests=tests))
        stand.close()
        kept = b"".join(path.read_bytes() for path in data.rglob("*") if path.is_file())
        assert b"age-encryption.org/v1\n-> scrypt" not in kept
        assert b"BEGIN AGE ENCRYPTED" not in kept
        with pytest.raises(KioskError, match="campaign key lies there"):
            export(data, one, rehearsal=False)


def pack_folder() -> Path:
    from kiosk.resources import bundled_campaign

    return bundled_campaign()


# --- the command --------------------------------------------------------------------------------


def test_setup_live_as_a_command(tmp_path, folder):
    words = str(pack_fingerprint(read_pack(folder)))
    data = tmp_path / "data"
    common = ("setup", "live", "--data", data, "--campaign", folder, "--day", "2026-03-14")
    slip = command(*common[:-1], "1926-03-14", "--words", words)
    assert slip.returncode == 1
    assert "more than a week" in slip.stderr
    assert not is_live(data)
    common = (*common, "--sure-of-day")
    refused = command(*common, "--words", "one two three four five six")
    assert refused.returncode == 1
    assert "not those of this pack" in refused.stderr
    assert not is_live(data)
    done = command(*common, "--words", words, "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["day"] == "2026-03-14"
    assert told["guarded"] is False
    assert is_live(data)
    assert command(*common, "--words", words).returncode == 1


def test_setup_live_refuses_a_single_key_that_was_not_tried(tmp_path, keys):
    alone = live_pack_folder(tmp_path / "alone", keys[0])
    words = str(pack_fingerprint(read_pack(alone)))
    data = tmp_path / "data"
    refused = command("setup", "live", "--data", data, "--campaign", alone, "--words", words)
    assert refused.returncode == 1
    assert "single key" in refused.stderr
    file = written(keys[0], tmp_path / "stick" / "key")
    twice = ("--key", file, "--key", file)  # two names of one disk
    refused = command(
        "setup", "live", "--data", data, "--campaign", alone, "--words", words, *twice
    )
    assert refused.returncode == 1
    assert not is_live(data)


def test_pin_and_volunteers_stick_as_commands(tmp_path):
    from kiosk.stand.access import Access, Opened

    pin = tmp_path / "pin"
    pin.write_text("123456\n")
    assert command("setup", "pin", "--data", tmp_path / "d", "--pin-file", pin).returncode == 1
    pin.write_text("271828\n")
    done = command("setup", "pin", "--data", tmp_path / "d", "--pin-file", pin)
    assert done.returncode == 0, done.stderr
    stick = tmp_path / "stick"
    stick.mkdir()
    assert command("setup", "volunteers", stick, "--data", tmp_path / "d").returncode == 0
    assert Access(tmp_path / "d").try_pin("271828") == Opened(0)
    assert Access(tmp_path / "d").opens(stick)


# --- a new event --------------------------------------------------------------------------------


def test_a_new_event_closes_the_bundle_of_the_day_before_and_the_count_goes_on(tmp_path):
    stand, key, data = live(tmp_path)
    sign(stand, [draft(), draft("Bibi Jan")])
    stand = start_event(stand, SUNDAY, replace(pack_defaults(stand.pack), language="ur"))
    assert stand.count() == 2
    sign(stand, [draft("Gul Bano", language="ur")])
    assert stand.count() == 3
    assert stand.defaults().language == "ur"
    target = tmp_path / "stick"
    target.mkdir()
    exported = export(data, target, rehearsal=False)
    first, second = (verify_bundle(file) for file in exported.files)
    assert (first.day, first.count) == (DAY, 2)
    assert (second.day, second.count, second.total) == (SUNDAY.day, 1, 3)
    (sealed,) = read_records(exported.files[1])
    opened = decode(Unsealer(key.identity_file()).unseal(sealed))
    assert opened.header.event == SUNDAY
    stand.close()
    assert open_live(data).event == SUNDAY


def test_an_event_that_cannot_be_leaves_the_one_before(tmp_path):
    stand, _key, data = live(tmp_path)
    with pytest.raises(KioskError) as told:
        start_event(stand, replace(SUNDAY, day=date(2099, 1, 1)))
    assert told.value.kind is Kind.PETITION_OVER
    with pytest.raises(KioskError, match="too long"):
        start_event(stand, replace(SUNDAY, name="x" * 5000))
    stand.close()
    assert open_live(data).event == EVENT
    with pytest.raises(KioskError, match="rehearsal"):
        start_event(rehearsal(tmp_path / "r"), SUNDAY)


# --- a new wording ------------------------------------------------------------------------------


@pytest.fixture
def reworded(tmp_path):
    """A live stand with a signature, and version 2 of its pack."""
    stand, key, data = live(tmp_path)
    sign(stand, [draft()])
    newer = live_pack_folder(tmp_path / "newer", key, **{"version = 1": "version = 2"})
    text = newer / "appeal.en.md"
    text.write_text(text.read_text("utf-8") + "\nThey are still held.\n", "utf-8")
    return stand, key, data, newer


def words_of(folder):
    return str(pack_fingerprint(read_pack(folder)))


def test_a_new_wording_closes_the_bundle_and_goes_on(tmp_path, reworded):
    stand, key, data, newer = reworded
    old = stand.pack
    change = compare(stand, newer)
    assert (differing(old, change.new), change.other_keys) == (("en",), False)
    stand = repack(data, stand, newer, words_of(newer))
    assert stand.pack.version == 2
    sign(stand, [draft("Bibi Jan")])
    target = tmp_path / "stick"
    target.mkdir()
    files = export(data, target, rehearsal=False).files
    packs = [verify_bundle(file).pack for file in files]
    assert packs == [old.digest.hex(), stand.pack.digest.hex()]
    unsealer = Unsealer(key.identity_file())
    shown = [decode(unsealer.unseal(read_records(file)[0])).appeal for file in files]
    assert shown == [one.language("en").appeal.digest for one in (old, stand.pack)]
    assert read_pack(stand.folder / OLD_PACKS / old.digest.hex()[:16]) == old
    assert stand.count() == 2
    stand.close()
    assert open_live(data).pack == read_pack(newer)


def test_what_is_no_later_version_of_this_pack_is_refused(tmp_path, reworded):
    stand, key, data, newer = reworded
    with pytest.raises(KioskError, match="words"):
        repack(data, stand, newer, "one two three four five six")
    same = live_pack_folder(tmp_path / "same", key)
    with pytest.raises(KioskError, match="version 1"):
        repack(data, stand, same, words_of(same))
    assert stand.pack.version == 1
    assert read_pack(stand.folder / PACK) == stand.pack


def test_other_keys_wait_until_everything_is_exported(tmp_path, reworded):
    stand, _key, data, _newer = reworded
    fresh = new_campaign_key(), new_campaign_key()
    other = live_pack_folder(tmp_path / "other", *fresh, **{"version = 1": "version = 2"})
    with pytest.raises(KioskError, match="not exported"):
        repack(data, stand, other, words_of(other))
    stand.ledger.settle()
    target = tmp_path / "stick"
    target.mkdir()
    export(data, target, rehearsal=False)
    single = live_pack_folder(tmp_path / "single", fresh[0], **{"version = 1": "version = 2"})
    with pytest.raises(KioskError, match="single key"):
        repack(data, stand, single, words_of(single))
    stand = repack(data, stand, other, words_of(other))
    sign(stand, [draft("Bibi Jan")])
    newest = export(data, target, rehearsal=False).manifest
    assert isinstance(newest, Manifest)
    assert len(newest.sealed_to) == 2
    (sealed,) = read_records(target / newest.file_name)
    assert decode(Unsealer(fresh[1].identity_file()).unseal(sealed)).name == "Bibi Jan"


def test_another_office_is_taken_only_once_its_words_were_confirmed(tmp_path, reworded):
    stand, key, data, _newer = reworded
    named = 'office_keys = ["ed25519:' + "ab" * 32 + '"]'
    changes = {"version = 1": "version = 2", "office_keys = []": named}
    other = live_pack_folder(tmp_path / "office", key, **changes)
    change = compare(stand, other)
    assert (change.other_office, change.other_keys) == (True, False)
    for wrong in ((), office_words(stand.pack), ("six words of some other office key",)):
        with pytest.raises(KioskError, match="another office"):
            repack(data, stand, other, words_of(other), office=wrong)
    assert read_pack(stand.folder / PACK) == stand.pack
    new = office_words(read_pack(other))
    assert new == (str(key_fingerprint("ed25519:" + "ab" * 32)),), "as `key words` prints them"
    stand = repack(data, stand, other, words_of(other), office=new)
    assert stand.pack.office_keys == ("ed25519:" + "ab" * 32,)


class Cut(Exception):
    """The power went."""


STEPS = range(1, 14)


@pytest.mark.parametrize("step", STEPS)
def test_the_power_may_go_at_every_step_of_it(tmp_path, reworded, monkeypatch, step):
    stand, _key, data, newer = reworded
    words, left = words_of(newer), [step]
    versions = {stand.pack.digest, read_pack(newer).digest}

    def counted(act):
        def acting(*given, **named):
            left[0] -= 1
            if left[0] == 0:
                raise Cut
            return act(*given, **named)

        return acting

    with monkeypatch.context() as patch:
        for name in ("discard", "copy_pack", "close_open", "sync_folder", "bind_pack"):
            patch.setattr(repacking, name, counted(getattr(repacking, name)))
        patch.setattr(Path, "rename", counted(Path.rename))
        try:
            repack(data, stand, newer, words)
            assert step > 6
        except Cut:
            stand.ledger.close()
    finish(data)
    again = open_live(data)
    assert again.pack.digest in versions
    assert again.ledger.setting("pack") == again.pack.digest.hex()
    assert again.count() == 1
    sign(again, [draft("Bibi Jan")])
    target = tmp_path / "stick"
    target.mkdir()
    files = export(data, target, rehearsal=False).files
    assert sum(verify_bundle(file).count for file in files) == 2
    assert verify_bundle(files[-1]).pack == again.pack.digest.hex()


# --- many kiosks from one stick -----------------------------------------------------------------


def test_many_kiosks_are_set_up_from_one_stick(tmp_path, folder):
    stick = tmp_path / "stick"
    stick.mkdir()
    assert read_setup(stick) is None
    (folder / "campaign.key").write_text("AGE-SECRET-KEY-1")
    greeting = replace(pack_defaults(read_pack(folder)), language="ug", text_step=2)
    event = Event('Hall "A" \\ ئۇيغۇر', "گلگت", DAY)
    write_setup(stick, folder, event, greeting)
    write_setup(stick, folder, event, greeting)  # again, over the first
    found = read_setup(stick)
    assert (found.event, found.defaults, found.pack) == (event, greeting, read_pack(folder))
    devices = set()
    for name in ("kiosk1", "kiosk2"):
        stand = go(tmp_path / name, found.folder, found.event, going(folder), found.defaults)
        devices.add(stand.device)
        assert stand.defaults() == greeting
    assert len(devices) == 2
    names = {path.name for path in stick.rglob("*") if path.is_file()}
    assert not {name for name in names if name.endswith((".key", ".state", ".partial"))}


def test_a_stick_that_holds_a_campaign_key_sets_nothing_up(tmp_path, folder, keys):
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "some.name").write_text(keys[0].identity_file())
    with pytest.raises(KioskError, match=r"A campaign key lies there \(some.name\)"):
        write_setup(stick, folder, EVENT)
    done = command("setup", "stick", stick, "--campaign", folder, "--event", "E", "--place", "P")
    assert done.returncode == 1
    assert "A campaign key lies there" in done.stderr
    assert [one.name for one in stick.iterdir()] == ["some.name"]
    (stick / "some.name").unlink()
    assert write_setup(stick, folder, EVENT).is_dir()  # the control: the key alone was in the way


def test_a_stick_for_a_single_key_carries_its_tests(tmp_path, keys):
    alone = live_pack_folder(tmp_path / "alone", keys[0])
    stick = tmp_path / "stick"
    stick.mkdir()
    with pytest.raises(KioskError, match="No second copy"):
        write_setup(stick, alone, EVENT)
    tests = KeyTest(keys[0].public, "one"), KeyTest(keys[0].public, "two")
    write_setup(stick, alone, EVENT, None, tests)
    found = read_setup(stick)
    assert found.tests == tests
    assert found.defaults is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("format = 1", "format = 2"),
        ("day = 2026-03-14", 'day = "someday"'),
        ('place = "Gilgit"', ""),
        ("tests = []", 'tests = ["a"]'),
        ('pack = "', 'pack = "00'),
        ("format", "["),
    ],
)
def test_a_damaged_stick_is_told(tmp_path, folder, old, new):
    stick = tmp_path / "stick"
    stick.mkdir()
    file = write_setup(stick, folder, EVENT) / EVENT_FILE
    assert old in file.read_text("utf-8")
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    with pytest.raises(KioskError, match=FOLDER):
        read_setup(stick)


def test_a_stick_that_was_pulled_while_it_was_written_is_told(tmp_path, folder):
    stick = tmp_path / "stick"
    stick.mkdir()
    write_setup(stick, folder, EVENT)
    (stick / FOLDER / EVENT_FILE).unlink()
    with pytest.raises(KioskError, match="cannot be used"):
        read_setup(stick)
    shutil.rmtree(stick / FOLDER)
    assert read_setup(stick) is None


def test_a_disk_that_fails_at_the_last_step_of_going_live_is_told(tmp_path, monkeypatch):
    def fail(_folder):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("kiosk.stand.setup.sync_folder", fail)
    with pytest.raises(KioskError, match="cannot be written"):
        live(tmp_path)
