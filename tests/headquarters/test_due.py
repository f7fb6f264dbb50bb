"""At the end everything goes, and a statement says what went; before, the office is warned."""

import json
import shutil
import subprocess
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.commands.due import not_reached, statement_lines
from kiosk.commands.status import care_lines
from kiosk.errors import KioskError
from kiosk.headquarters.backup import back_up
from kiosk.headquarters.care import care
from kiosk.headquarters.due import dispose
from kiosk.headquarters.erase import erase
from kiosk.headquarters.intake import intake, keep_pack
from kiosk.headquarters.key_count import Opened, count_opened
from kiosk.headquarters.publish.folder import alone
from kiosk.headquarters.publish.handover import hand_over
from kiosk.headquarters.publish.publish import PRIVATE, Kept
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.places import Holds, Places, writing_to
from kiosk.headquarters.register.publication import PublicationNotes
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.tombstones import Tombstones
from kiosk.sealing.keys import new_campaign_key
from kiosk.sealing.unseal import Unsealer
from kiosk.stand.export import export
from tests.headquarters.asking import on_disk, signed
from tests.headquarters.bundles import kiosk, write
from tests.headquarters.publishing import publish_to
from tests.headquarters.test_intake import TODAY, accept_all, stick_of
from tests.support import command, draft, pack

PACK = pack()
LAST = PACK.delete_by
AFTER = LAST + timedelta(days=1)
READER = PACK.handed_to[0].id


@pytest.fixture
def campaign(tmp_path, store):
    """Two people signed and were published, and one list was handed over."""
    _, stick, unsealer = signed(tmp_path, [draft("Amina Bibi"), draft("Someone Else")])
    intake(store, [stick], True, TODAY)
    keep_pack(store, PACK)
    notes = PublicationNotes(store)
    signatures = [one.signature for one in reconcile(store, unsealer).people]
    kept = Kept(notes.key(), {}, (), (), notes.note)
    folder = publish_to(tmp_path / "out", *signatures, known=kept, today=TODAY).folder
    hand_over(notes, READER, folder, TODAY, "the clerk", TODAY)
    return stick, unsealer, folder


def test_the_office_is_warned_from_thirty_days_before(store, campaign):
    def told(day):
        return " ".join(care_lines(care(store, day)))

    assert "day of deletion" not in told(LAST - timedelta(days=31))
    assert "30 days until the day of deletion" in told(LAST - timedelta(days=30))
    assert "0 days until" in told(LAST)
    assert f"is over ({LAST.isoformat()})" in told(AFTER)
    keep_pack(store, replace(PACK, version=2, delete_by=LAST + timedelta(days=90)))
    assert f"the last one's is {(LAST + timedelta(days=90)).isoformat()}" in told(AFTER)


def test_nothing_goes_before_its_day(store, campaign):
    later = LAST + timedelta(days=5)
    keep_pack(store, replace(PACK, version=2, delete_by=later))
    for day in (LAST, AFTER, later):
        with pytest.raises(KioskError, match=f"may be kept until {later.isoformat()}"):
            dispose(store, day)
    assert Tombstones(store).counts() == (2, 0)
    assert dispose(store, later + timedelta(days=1)).records == 2


def test_a_register_without_a_pack_erases_nothing(tmp_path, store):
    intake(store, [write(tmp_path / "sticks", kiosk())], False, TODAY)
    with pytest.raises(KioskError, match="No pack"):
        dispose(store, AFTER)
    assert Tombstones(store).counts() == (2, 0)


def test_all_of_it_goes_and_the_statement_says_so(tmp_path, store, campaign, other_volume):
    stick, unsealer, folder = campaign
    backup = back_up(store, other_volume, TODAY).file
    sealed = dict(Bundles(store).records(Bundles(store).all()[0].key))
    assert all(on_disk(store, one) for one in sealed.values())
    done = dispose(store, AFTER, [tmp_path / "out", tmp_path / "nowhere"], [backup])
    assert (done.records, done.before, done.backups) == (2, 0, (backup,))
    assert not any(on_disk(store, one) for one in sealed.values())
    assert not any(one[-60:] in backup.read_bytes() for one in sealed.values())
    assert not folder.exists()
    assert [path for path, _ in done.unreached] == [tmp_path / "nowhere"]
    assert (done.noted, done.published) == ((), ())
    [handed] = done.handed_over
    assert handed.given_to == "the clerk"
    text = "\n".join(statement_lines(done))
    assert "2 records from the register (0 erased before)" in text
    assert f"the list handed to {READER} on {TODAY.isoformat()} (the clerk)" in text
    assert "Amina" not in text
    assert intake(store, [stick], True, AFTER).already_here == 1
    assert Tombstones(store).counts() == (0, 2)
    assert care(store, AFTER).days_left is None
    with pytest.raises(KioskError, match="was erased"):
        reconcile(store, unsealer)


def test_what_was_not_named_is_told(store, campaign, other_volume):
    backup = back_up(store, other_volume, TODAY).file
    away = backup.rename(backup.with_name("renamed.sqlite"))
    done = dispose(store, AFTER)
    assert [one.file for one in done.noted] == [backup.name]
    assert done.unreached == ((backup, "There is no such file."),)
    assert not_reached(done)
    away.rename(backup)
    assert dispose(store, AFTER).backups == (backup,)
    assert done.published == (TODAY,)
    text = "\n".join(statement_lines(done))
    assert backup.name in text
    assert f"lists published on {TODAY.isoformat()}" in text


def test_only_an_unchanged_publication_of_this_register_is_removed(tmp_path, store, campaign):
    _, _, folder = campaign
    strange = tmp_path / "strange"
    (strange / "for-x").mkdir(parents=True)
    (strange / "SHA256SUMS").write_text("")
    mine = folder / "my-notes.txt"
    mine.write_text("written by hand")
    changed = tmp_path / "changed"
    shutil.copytree(folder, changed)
    names = changed / f"for-{READER}" / "names.csv"
    names.write_bytes(names.read_bytes() + b"x")
    linked = tmp_path / "linked"
    shutil.copytree(folder, linked)
    (linked / PRIVATE / "receipts.txt").unlink()
    (linked / PRIVATE / "receipts.txt").symlink_to(folder / PRIVATE / "receipts.txt")
    outside = tmp_path / "outside"
    shutil.copytree(folder, outside / "in")
    sums = outside / "in" / "SHA256SUMS"
    sums.write_text(sums.read_text() + f"{'0' * 64}  ../../register.sqlite\n")
    before = {path for path in tmp_path.rglob("*") if folder not in path.parents}
    done = dispose(store, AFTER, [strange, changed, linked, outside, folder])
    reasons = {path.name: why for path, why in done.unreached}
    assert "did not publish" in reasons["strange"]
    assert "not as it was published" in reasons["changed"]
    assert "link" in reasons["linked"]
    assert "none of ours" in reasons["in"]
    assert before - set(tmp_path.rglob("*")) <= {folder}
    assert list(folder.rglob("*")) == [mine]
    assert [one.left for one in done.folders] == [(mine,)]


def test_a_removal_that_was_killed_is_gone_on_with(tmp_path, store, campaign):
    _, _, folder = campaign
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    for path in sorted(copy.glob("*/*")):
        path.unlink()
    done = dispose(store, AFTER, [folder, copy])
    assert (done.unreached, folder.exists()) == ((), False)
    assert [path for path in copy.rglob("*") if path.is_file()] == []


def test_a_disposal_that_was_killed_between_bundles_is_gone_on_with(tmp_path, store):
    files = [write(tmp_path / "sticks", kiosk()) for _ in range(3)]
    intake(store, files, False, TODAY)
    keep_pack(store, PACK)
    first = Bundles(store).all()[0]
    Tombstones(store).erase(Bundles(store).record_ids(first.key), AFTER)  # and no scrub
    assert any("stopped halfway" in line for line in care_lines(care(store, AFTER)))
    done = dispose(store, AFTER)
    assert (done.records, done.before) == (4, 2)
    assert Tombstones(store).unscrubbed() == 0


# --- a key that is tried -----------------------------------------------------------------------


def test_status_asks_for_the_key_until_one_opens_everything(tmp_path, store):
    key = new_campaign_key()
    assert not care(store, TODAY).ask_for_key  # before the first intake
    _, stick = stick_of(tmp_path, key, "a", ["One", "Two"])
    intake(store, [stick], False, TODAY)
    assert care(store, TODAY).ask_for_key
    stranger = Unsealer(new_campaign_key().identity_file())
    assert count_opened(store, stranger) == Opened(0, 2, 0)
    assert care(store, TODAY).ask_for_key
    assert count_opened(store, Unsealer(key.identity_file())) == Opened(2, 0, 0)  # though they wait
    assert not care(store, TODAY).ask_for_key
    with store._engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM key_checked").all()
    assert [tuple(row) for row in rows] == [(1,)]


def test_a_practice_asks_for_no_key(tmp_path, store):
    intake(store, [write(tmp_path / "sticks", kiosk(rehearsal=True))], True, TODAY)
    assert not care(store, TODAY).ask_for_key


# --- by the commands -----------------------------------------------------------------------------


def told(done):
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_commands_go_the_whole_way(tmp_path):
    key = new_campaign_key()
    file = tmp_path / "key.txt"
    file.write_text(key.identity_file())
    stand, stick = stick_of(tmp_path, key, "a", ["Amina Bibi", "Someone Else"])
    code = stand.collect(draft("Third Person")).code
    again = tmp_path / "again"
    again.mkdir()
    export(tmp_path / "a", again, rehearsal=False)
    url = tmp_path / "register.sqlite"
    store = Register(str(url), make=True)
    intake(store, [stick, again], False, TODAY)
    accept_all(store)
    keep_pack(store, replace(PACK, delete_by=date(2020, 1, 1)))
    store.close()
    on = ("--register", url, "--json")
    assert told(command("status", *on))["ask_for_key"] is True
    assert told(command("key", "check", file, *on))["tried"][0]["opened"] == 3
    assert told(command("status", *on))["ask_for_key"] is False
    [found] = told(command("find", "amina", "--key", file, *on))["found"]
    assert (found["name"], len(found["id"])) == ("Amina Bibi", 32)
    refused = command("erase", found["id"], *on, stdin=subprocess.DEVNULL)
    assert (refused.returncode, "--yes" in refused.stderr) == (1, True)
    assert told(command("erase", found["id"], "--yes", *on))["erased"] == 1
    assert told(command("erase", found["id"], "--yes", *on))["erased"] == 0
    assert told(command("find", "amina", "--key", file, *on))["found"] == []
    assert told(command("withdrawal", code, *on))["changed"] is True
    [third] = told(command("find", "third", "--key", file, *on))["found"]
    assert third["withdrawn"] is True
    assert told(command("withdrawal", code, "--undo", *on))["changed"] is True
    assert command("erase", *on).returncode == 1
    due = command("erase", "--due", "--yes", "--register", url)
    assert due.returncode == 0
    assert "Statement of deletion" in due.stdout
    assert "2 records from the register (1 erased before)" in due.stdout
    assert told(command("status", *on))["erased"] == 3


# --- what a kill left --------------------------------------------------------------------------

LEFT = ".unfinished-publication/PRIVATE-do-not-hand-over"


def killed(store, out):
    """A publish and a reconcile that were killed while names were on their way to the disk."""
    with suppress(KeyboardInterrupt), writing_to(store, Holds.LISTS, out):
        (out / LEFT).mkdir(parents=True)
        (out / LEFT / "signatures.csv").write_text("Canary Name")
        raise KeyboardInterrupt
    with suppress(KeyboardInterrupt), writing_to(store, Holds.DUPLICATES, out):
        (out / "duplicates.csv.partial").write_text("Canary Name")
        raise KeyboardInterrupt


def canaries(folder):
    return [one for one in folder.rglob("*") if one.is_file() and b"Canary" in one.read_bytes()]


def test_names_that_a_kill_left_are_told_and_go_with_any_erase(tmp_path, store, campaign):
    out = tmp_path / "killed"
    killed(store, out)
    assert len(canaries(out)) == 2
    told = "\n".join(care_lines(care(store, TODAY)))
    assert f"{out}/.unfinished-publication" in told
    assert f"{out}/duplicates.csv.partial" in told
    with alone(out):  # a publish is at work there
        assert [path for path, _ in erase(store, (), TODAY).unreached] == [out]
    assert len(canaries(out)) == 2
    assert len(erase(store, (), TODAY).unfinished) == 2
    assert canaries(out) == []
    assert care(store, TODAY).unfinished == ()
    killed(store, out)
    text = "\n".join(statement_lines(dispose(store, AFTER)))
    assert canaries(out) == []
    assert f"1 file of the lists in {out}/.unfinished-publication" in text


def test_a_place_that_was_refused_is_not_kept(tmp_path, store, campaign):
    places = Places(store)
    with pytest.raises(KioskError), writing_to(store, Holds.LISTS, tmp_path / "refused"):
        raise KioskError("No.")
    assert places.of(Holds.LISTS) == []


def test_the_commands_note_where_they_write(tmp_path, store, campaign):
    key = tmp_path / "data" / "rehearsal" / "rehearsal.key"
    on = ("--register", tmp_path / "register.sqlite", "--key", key, "--json")
    refused = command("publish", *on, "--out", tmp_path / "lists", "--seal-to", "garbage")
    assert (refused.returncode, "What --seal-to names" in refused.stderr) == (1, True)
    assert Places(store).of(Holds.LISTS) == []
    told(command("publish", *on, "--out", tmp_path / "lists"))
    told(command("reconcile", *on, "--out", tmp_path / "twice"))
    assert Places(store).of(Holds.LISTS) == [tmp_path / "lists"]
    assert Places(store).of(Holds.DUPLICATES) == [tmp_path / "twice"]


def test_what_nobody_named_goes_too(tmp_path, store, campaign, other_volume):
    _, _, folder = campaign
    places = Places(store)
    for holds, path in ((Holds.LISTS, tmp_path / "out"), (Holds.DUPLICATES, tmp_path / "twice")):
        places.add(holds, path)
        path.mkdir(exist_ok=True)
    (tmp_path / "twice" / "duplicates.csv").write_text("Canary Name")
    strangers = tmp_path / "out" / "2020-01-01"
    strangers.mkdir()
    (strangers / "SHA256SUMS").write_text("")
    away = tmp_path / "on-a-stick"
    places.add(Holds.LISTS, away)
    backup = back_up(store, other_volume, TODAY).file
    done = dispose(store, AFTER)
    assert done.backups == (backup,)
    assert not folder.exists()
    assert strangers.exists()
    assert canaries(tmp_path / "twice") == []
    assert done.unreached == ((away, "There is no publication."),)
    assert (done.noted, done.published) == ((), ())
    assert not_reached(done)
    away.mkdir()
    again = dispose(store, AFTER)
    assert (again.unreached, again.noted, again.published) == ((), (), ())
    assert not not_reached(again)


def test_what_another_office_takes_in_meanwhile_goes_too(tmp_path, store, campaign, monkeypatch):
    """Bundles come while the first are being erased, and once more while the file is rewritten."""
    later = [write(tmp_path / f"later-{n}", kiosk(rehearsal=True), 3) for n in range(2)]
    erase_all, scrub = Tombstones.erase_all, Tombstones.scrub

    def come():
        if later:
            other = Register(store._url.database)
            assert intake(other, [later.pop()], True, AFTER).accepted == 1
            other.close()

    def erase_and_come(self, today):
        erased = erase_all(self, today)
        come()
        return erased

    def scrub_and_come(self):
        scrub(self)
        come()

    monkeypatch.setattr(Tombstones, "erase_all", erase_and_come)
    monkeypatch.setattr(Tombstones, "scrub", scrub_and_come)
    done = dispose(store, AFTER)
    assert later == []
    assert (done.records, done.before) == (8, 0)
    assert Tombstones(store).counts() == (0, 8)
    assert Tombstones(store).unscrubbed() == 0
