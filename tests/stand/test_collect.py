"""From the tap to the disk, and to the stick."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.errors import Kind, KioskError
from kiosk.ledger.store import Ledger
from kiosk.petition.record import decode
from kiosk.petition.rules import FaultCode
from kiosk.petition.signature import Consents, Event, Exposure
from kiosk.sealing.keys import new_campaign_key
from kiosk.sealing.unseal import Unsealer
from kiosk.stand.export import export
from kiosk.stand.outcome import Collected, Refused
from kiosk.stand.setup import PRACTICE_MOST, go_live, open_live, open_rehearsal
from tests.support import (
    DAY,
    EVENT,
    draft,
    live,
    live_pack_folder,
    mounted,
    pack,
    read_records,
    rehearsal,
    rehearsal_unsealer,
    root_only,
    sealed_records,
    sign,
)


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_what_is_sealed_says_all_that_the_signer_agreed_to(tmp_path):
    stand, key, _ = live(tmp_path)
    one = draft("زینب", language="ur", exposure=Exposure.NAMED, place="Hunza")
    sign(stand, [replace(one, consents=Consents(sign=True, contact=True))])
    [sealed] = sealed_records(stand.ledger)
    kept = decode(Unsealer(key.identity_file()).unseal(sealed))
    texts = stand.pack.language("ur")
    assert (kept.name, kept.place, kept.exposure) == ("زینب", "Hunza", Exposure.NAMED)
    assert (kept.appeal, kept.consent) == (texts.appeal.digest, texts.consent.digest)
    assert (kept.header.event, kept.header.rehearsal) == (EVENT, False)
    assert (kept.header.device, kept.delete_by) == (stand.device, stand.pack.delete_by)
    assert (kept.consents.sign, kept.consents.contact) == (True, True)


def test_a_refused_draft_stores_nothing(tmp_path):
    stand = rehearsal(tmp_path)
    outcome = stand.collect(draft(consents=Consents()))
    assert isinstance(outcome, Refused)
    assert [fault.code for fault in outcome.faults] == [FaultCode.CONSENT]
    assert stand.count() == 0
    assert sealed_records(stand.ledger) == []


def test_a_rehearsal_seals_to_its_own_key_whatever_the_pack_names(tmp_path):
    stranger = new_campaign_key()
    from kiosk.pack.read import read_pack

    named = read_pack(live_pack_folder(tmp_path / "pack", stranger))
    stand = open_rehearsal(tmp_path / "data", named, DAY, anew=False)
    sign(stand, [draft()])
    [sealed] = sealed_records(stand.ledger)
    opened = decode(rehearsal_unsealer(tmp_path / "data").unseal(sealed))
    assert opened.header.rehearsal is True
    with pytest.raises(KioskError):
        Unsealer(stranger.identity_file()).unseal(sealed)


def test_a_rehearsal_takes_so_many_on_screen_and_no_more(tmp_path):
    stand = rehearsal(tmp_path)
    sign(stand, [draft()] * 30)
    assert not stand.full()
    for _ in range(PRACTICE_MOST):
        assert isinstance(stand.collect(draft()), Collected)
    assert stand.full()


def test_the_next_day_begins_a_rehearsal_anew_with_another_key(tmp_path):
    first = rehearsal(tmp_path)
    sign(first, [draft()])
    first.close()
    same = open_rehearsal(tmp_path, pack(), DAY, anew=True)
    assert same.count() == 1
    same.close()
    before = (tmp_path / "rehearsal" / "rehearsal.key").read_text()
    later = open_rehearsal(tmp_path, pack(), DAY + timedelta(days=1), anew=True)
    assert later.count() == 0
    assert (tmp_path / "rehearsal" / "rehearsal.key").read_text() != before


def test_a_clock_that_falls_back_deletes_nothing(tmp_path):
    first = rehearsal(tmp_path)
    sign(first, [draft()])
    first.close()
    assert open_rehearsal(tmp_path, pack(), DAY - timedelta(days=400), anew=True).count() == 1


def test_another_pack_is_refused_where_nothing_may_be_deleted(tmp_path):
    from kiosk.pack.read import read_pack

    rehearsal(tmp_path / "data").close()
    other = read_pack(live_pack_folder(tmp_path / "pack", new_campaign_key()))
    with pytest.raises(KioskError, match="another campaign pack"):
        open_rehearsal(tmp_path / "data", other, DAY, anew=False)


def test_live_keeps_to_the_pack_it_went_live_with(tmp_path):
    stand, _, data = live(tmp_path)
    sign(stand, [draft()])
    stand.close()
    again = open_live(data)
    assert (again.count(), again.event, again.device) == (1, EVENT, stand.device)
    again.close()
    toml = data / "live" / "pack" / "campaign.toml"
    toml.write_text(toml.read_text("utf-8").replace("age1", "age1", 1) + "\n# a remark\n", "utf-8")
    open_live(data).close()  # a remark changes nothing that people see
    text = data / "live" / "pack" / "consent.en.md"
    text.write_text(text.read_text("utf-8") + "\nOne more word.\n", "utf-8")
    with pytest.raises(KioskError, match="changed after going live"):
        open_live(data)


def test_going_live_needs_a_key_and_a_ledger_that_is_not_live(tmp_path):
    with pytest.raises(KioskError, match="no key to seal to"):
        go_live(tmp_path / "data", live_pack_folder(tmp_path / "pack"), EVENT)
    _, key, data = live(tmp_path)
    with pytest.raises(KioskError, match="live already"):
        go_live(data, live_pack_folder(tmp_path / "again", key), EVENT)


def test_live_signing_stops_after_the_retention_date(tmp_path):
    key = new_campaign_key()
    folder = live_pack_folder(tmp_path / "pack", key)
    late = Event("late", "", pack().delete_by + timedelta(days=1))
    stand = go_live(tmp_path / "data", folder, late)
    with pytest.raises(KioskError, match="over") as told:
        stand.collect(draft())
    assert told.value.kind is Kind.PETITION_OVER
    assert stand.count() == 0


def test_writing_a_bundle_again_gives_the_same_bytes(tmp_path, stick):
    stand, _, data = live(tmp_path)
    sign(stand, [draft(f"Person {number}x") for number in range(5)])
    [first] = export(data, stick, rehearsal=False).files
    before = first.read_bytes()
    sign(stand, [draft("Later")])
    second = export(data, stick, rehearsal=False)
    assert first.read_bytes() == before
    assert len(second.files) == 2
    assert second.manifest is not None
    assert (second.manifest.number, second.manifest.count, second.manifest.total) == (2, 1, 6)
    again = export(data, stick, rehearsal=False)
    assert again.manifest == second.manifest
    assert stand.count() == 6


def test_an_empty_stand_exports_nothing(tmp_path, stick):
    live(tmp_path)
    exported = export(tmp_path / "live", stick, rehearsal=False)
    assert (exported.manifest, exported.files) == (None, ())
    assert list(stick.iterdir()) == []


def test_a_stick_with_a_campaign_key_is_refused(tmp_path, stick):
    from kiosk.sealing.keys import protect

    stand, key, data = live(tmp_path)
    sign(stand, [draft()])
    for content in (key.identity_file().encode(), protect(key.identity_file(), "words")):
        (stick / "notes.txt").write_bytes(content)
        with pytest.raises(KioskError, match="campaign key lies there"):
            export(data, stick, rehearsal=False)
        assert [path.name for path in stick.iterdir()] == ["notes.txt"]


def test_the_manifest_tells_no_time_no_language_and_no_name(tmp_path, stick):
    stand, _, data = live(tmp_path)
    sign(stand, [draft("Amina", language="ug")])
    exported = export(data, stick, rehearsal=False)
    assert exported.manifest is not None
    content = json.loads(exported.manifest.to_bytes())
    assert content["day"] == DAY.isoformat()
    assert set(content) == {
        *("campaign", "petition", "pack", "device", "number", "previous", "count", "total"),
        *("root", "sealed_to", "rehearsal", "day", "salvages"),
    }
    [bundle] = exported.files
    assert len({len(sealed) for sealed in read_records(bundle)}) == 1


def test_a_scaffolded_pack_can_be_signed(tmp_path):
    from kiosk.pack.read import read_pack
    from kiosk.pack.scaffold import scaffold

    scaffold(tmp_path / "pack", ())
    stand = open_rehearsal(tmp_path / "data", read_pack(tmp_path / "pack"), DAY, anew=True)
    begun = stand.first_draft("en")
    agreed = replace(
        begun, name="Invented Person", exposure=Exposure.PUBLIC, consents=Consents(sign=True)
    )
    assert isinstance(stand.collect(agreed), Collected)


def test_going_live_is_done_whole_or_not_at_all(tmp_path, monkeypatch):
    from kiosk.stand.folders import is_live

    key = new_campaign_key()
    folder = live_pack_folder(tmp_path / "pack", key)
    data = tmp_path / "data"

    def cut_short(_ledger, **_values):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Ledger, "set_settings", cut_short)
        with pytest.raises(KeyboardInterrupt):
            go_live(data, folder, EVENT)
    assert not is_live(data)
    stand = go_live(data, folder, EVENT)
    sign(stand, [draft()])
    assert stand.count() == 1


def test_an_event_too_long_for_the_record_is_refused_at_going_live(tmp_path):
    folder = live_pack_folder(tmp_path / "pack", new_campaign_key())
    with pytest.raises(KioskError, match="too long"):
        go_live(tmp_path / "data", folder, Event("x" * 61, "", DAY))


def test_a_bundle_never_grows_past_what_a_reader_takes():
    from kiosk.bundle.manifest import MOST_BYTES, MOST_RECORDS
    from kiosk.stand.export import records_that_fit

    assert records_that_fit(1400) == MOST_RECORDS
    for length in (4400, 17_000, 64 * 1024):
        assert records_that_fit(length) * (length + 20) < MOST_BYTES


def test_leaving_with_a_damaged_ledger_ends_quietly(tmp_path):
    stand = rehearsal(tmp_path)
    sign(stand, [draft(f"Person {letter}") for letter in "abcdefghij"])
    stand.close()
    path = stand.ledger.path
    content = bytearray(path.read_bytes())
    for at in range(len(content) // 2 // 4096 * 4096, len(content), 4096):
        content[at : at + 64] = b"\xff" * 64
    path.write_bytes(content)
    damaged = Ledger(path)
    assert damaged.rewrite() is False
    damaged.close()


@pytest.mark.parametrize("content", [None, b"", b"nonsense"])
def test_a_lost_device_key_stops_everything_and_loses_nothing(tmp_path, stick, content):
    stand, _, data = live(tmp_path)
    sign(stand, [draft()])
    stand.close()
    path = data / "live" / "device.key"
    kept = path.read_bytes()
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    for act in (lambda: export(data, stick, rehearsal=False), lambda: open_live(data)):
        with pytest.raises(KioskError, match="device key"):
            act()
    assert list(stick.iterdir()) == []
    path.write_bytes(kept)
    assert len(export(data, stick, rehearsal=False).files) == 1


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"# public key: age1nonsense\n"])
def test_a_damaged_practice_key_is_told(tmp_path, content):
    rehearsal(tmp_path).close()
    (tmp_path / "rehearsal" / "rehearsal.key").write_bytes(content)
    with pytest.raises(KioskError, match="practice key"):
        rehearsal(tmp_path)


def test_going_live_takes_nothing_but_the_pack(tmp_path):
    key = new_campaign_key()
    folder = live_pack_folder(tmp_path / "pack", key)
    (folder / "campaign.key").write_text(key.identity_file())
    go_live(tmp_path / "data", folder, EVENT)
    copied = {path.name for path in (tmp_path / "data" / "live" / "pack").iterdir()}
    assert "campaign.toml" in copied
    assert "campaign.key" not in copied


def test_a_key_in_a_folder_of_the_stick_is_found(tmp_path, stick):
    stand, key, data = live(tmp_path)
    sign(stand, [draft()])
    (stick / "keys").mkdir()
    (stick / "keys" / "old.txt").write_text(key.identity_file())
    with pytest.raises(KioskError, match=r"campaign key lies there \(old.txt\)"):
        export(data, stick, rehearsal=False)


def test_nothing_fails_after_the_signature_is_stored(tmp_path, monkeypatch):
    from kiosk.ledger.store import LedgerError

    stand = rehearsal(tmp_path)
    stored = stand.ledger.append

    def then_break(*words, **named):
        stored(*words, **named)
        for name in ("count", "set_settings", "setting"):
            monkeypatch.setattr(Ledger, name, broken)

    def broken(*_words, **_named):
        raise LedgerError("broken")

    monkeypatch.setattr(stand.ledger, "append", then_break)
    outcome = stand.collect(draft())
    assert isinstance(outcome, Collected)
    assert outcome.count == 1


def test_two_copies_of_one_disk_do_not_wipe_each_other_out_on_one_stick(tmp_path, stick):
    import shutil

    stand, _, data = live(tmp_path)
    stand.close()
    shutil.copytree(data, tmp_path / "copy")
    for folder in (data, tmp_path / "copy"):
        side = open_live(folder)
        sign(side, [draft(f"Only in {folder.name}")])
        side.close()
        export(folder, stick, rehearsal=False)
        again = export(folder, stick, rehearsal=False)
        assert again.manifest is not None
    assert len(list(stick.iterdir())) == 2
    [first, _] = sorted(stick.iterdir(), key=lambda path: len(path.name))
    first.write_bytes(first.read_bytes()[:-1])
    export(data, stick, rehearsal=False)
    assert len(list(stick.iterdir())) == 2


@root_only
def test_a_key_anywhere_on_a_real_stick_is_found_and_one_on_our_own_disk_is_not(tmp_path):
    with mounted(tmp_path / "disk", "8m") as disk:
        sign(rehearsal(disk / "data"), [draft()])
        (disk / "stands-for-a-stick").mkdir()
        exported = export(disk / "data", disk / "stands-for-a-stick", rehearsal=True)
        assert len(exported.files) == 1  # though rehearsal.key lies on the same disk
        with mounted(tmp_path / "real", "8m") as stick:
            (stick / "signatures").mkdir()
            (stick / "old.key").write_text(new_campaign_key().identity_file())
            with pytest.raises(KioskError, match=r"campaign key lies there \(old.key\)"):
                export(disk / "data", stick / "signatures", rehearsal=True)
            assert list((stick / "signatures").iterdir()) == []
