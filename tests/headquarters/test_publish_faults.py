"""Whole or not at all: kills, a full disk, a service that syncs, somebody who has a list open."""

import os
import random
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.headquarters.publish.folder import UNFINISHED, unfinished
from kiosk.headquarters.publish.publish import Wishes
from kiosk.sealing.keys import new_campaign_key
from kiosk.sealing.seal import Sealer
from tests.headquarters.publishing import private, publish_to, rows, someone
from tests.support import DAY, ROOT, make_read_only, mounted, root_only

FULL = os.environ.get("PETITION_PROVE") == "full"
KILLS = 100 if FULL else 10

PUBLISHER = """
import sys
from pathlib import Path
from tests.headquarters.publishing import publish_to, someone
people = [someone(n) for n in range(400)]
print("ready", flush=True)
while True:
    publish_to(Path(sys.argv[1]), *people)
    print("published", flush=True)
"""


def sound(folder):
    """Every file that the publication's checksums name is there and is as they say."""
    for one in (folder, *(path for path in folder.iterdir() if path.is_dir())):
        said = subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=one)
        if said.returncode:
            return False
    return True


@pytest.mark.proof
@pytest.mark.timeout(1200)
def test_killed_at_any_moment_every_publication_is_whole(tmp_path):
    moments = random.Random(20260314)
    out = tmp_path / "out"
    unfinished_seen = told = 0
    for _ in range(KILLS):
        process = subprocess.Popen(
            [sys.executable, "-c", PUBLISHER, str(out)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        threading.Timer(moments.uniform(0, 1.0), process.kill).start()
        told += sum(line == "published\n" for line in process.stdout)
        assert process.wait() == -9
        left = out / UNFINISHED
        if left.exists():
            unfinished_seen += 1
            assert left.stat().st_mode & 0o777 == 0o700
        dated = [path for path in out.iterdir() if path != left] if out.exists() else []
        assert all(sound(path) for path in dated)
    assert told <= len(dated) <= told + KILLS
    publish_to(out, someone(1))
    assert not (out / UNFINISHED).exists()
    assert unfinished_seen  # else no kill fell into the middle, and nothing was proved
    damaged = dated[0] / "receipts.txt"
    damaged.write_bytes(damaged.read_bytes()[:-1])
    assert not sound(dated[0])
    print(f"{KILLS} kills, {unfinished_seen} in the middle, {len(dated)} publications whole")


@root_only
@pytest.mark.parametrize("sealed", [False, True], ids=["plain", "sealed"])
def test_a_disk_that_fills_in_the_middle_gets_one_sentence_and_nothing_half(tmp_path, sealed):
    people = [someone(n) for n in range(400)]
    key = Sealer([new_campaign_key().public])
    every = ("PRIVATE-do-not-hand-over", "for-gb-assembly", "for-the-press")
    wishes = Wishes(seal_to=dict.fromkeys(every, key) if sealed else {})
    with mounted(tmp_path / "disk", "3m") as disk:
        first = publish_to(disk / "out", someone(1))
        filler = disk / "filler"
        free = shutil.disk_usage(disk).free
        for room in (0, 16, 80, 200, 340):
            filler.write_bytes(bytes(free - room * 1024))
            with pytest.raises(KioskError, match="no room for the lists"):
                publish_to(disk / "out", *people, wishes=wishes)
            assert list((disk / "out").iterdir()) == [first.folder]
            assert sound(first.folder)
        filler.unlink()
        publish_to(disk / "out", someone(1), wishes=wishes)
        make_read_only(disk)
        with pytest.raises(KioskError, match="cannot be written"):
            publish_to(disk / "out", *people)


def test_every_write_and_sync_that_fails_is_told_and_leaves_nothing(tmp_path, monkeypatch):
    first = publish_to(tmp_path, someone(1, "Old"))
    whole = os.fsync
    failed = 0
    sentences = set()
    for at in range(100):
        calls = iter(range(1000))

        def fail(handle, at=at, calls=calls):
            if next(calls) == at:
                raise OSError(5, "Input/output error")
            whole(handle)

        monkeypatch.setattr(os, "fsync", fail)
        try:
            publish_to(tmp_path, someone(2, "New"))
        except KioskError as error:
            failed += 1
            sentences.add(error.sentence)
            kept = {path for path in tmp_path.iterdir() if path != first.folder}
            assert all(sound(path) for path in kept)  # the last sync comes after the name
            assert len(kept) <= 1
            continue
        break
    assert failed > 10
    assert sentences == {"The lists could not be written (Input/output error)."}
    assert sound(first.folder)


def test_what_a_crash_left_is_removed_and_a_link_there_is_not_followed(tmp_path):
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "precious").write_text("stays")
    out = tmp_path / "out"
    out.mkdir()
    (out / UNFINISHED).symlink_to(victim)
    publish_to(out, someone(1))
    assert (victim / "precious").read_text() == "stays"
    left = out / UNFINISHED
    left.mkdir()
    (left / "half.csv").write_text("half")
    published = publish_to(out, someone(1))
    assert not left.exists()
    assert not list(out.rglob("half.csv"))
    assert published.folder.name == f"{DAY.isoformat()}-2"


def test_two_at_once_do_not_write_into_each_other(tmp_path):
    with unfinished(tmp_path) as made:
        with pytest.raises(KioskError, match="Another publish"):
            publish_to(tmp_path, someone(1))
        assert made.path.is_dir()
    publish_to(tmp_path, someone(1))


def test_a_list_that_somebody_has_open_hinders_nothing(tmp_path):
    first = publish_to(tmp_path, someone(1, "Old"))
    path = private(first) / "signatures.csv"
    (private(first) / ".~lock.signatures.csv#").write_text(",office,,,;")
    with path.open("r+b"):
        second = publish_to(tmp_path, someone(2, "New"))
    assert [row["name"] for row in rows(path)] == ["Old"]
    assert second.folder.name == f"{DAY.isoformat()}-2"


def test_a_folder_that_is_a_file_is_told(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(KioskError, match="cannot be written"):
        publish_to(tmp_path / "file", someone(1))


NAMES = ["Dropbox", "Dropbox (Personal)", "OneDrive", "OneDrive - Office", "Google Drive",
         "GoogleDrive-me@x.org", "My Drive", "iCloud Drive", "Nextcloud", "nextcloud2",
         "ownCloud", "CloudStorage"]  # fmt: skip
MARKERS = [".dropbox", ".dropbox.cache", ".nextcloudsync.log", ".sync_0123456789ab.db",
           "._sync_0123456789ab.db", ".stfolder", ".tmp.driveupload"]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_folder_that_a_cloud_service_syncs_is_refused(tmp_path, name):
    out = tmp_path / name / "lists" / "out"
    with pytest.raises(KioskError, match="carried away by"):
        publish_to(out, someone(1))
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("marker", MARKERS)
def test_what_a_service_leaves_beside_its_files_betrays_it(tmp_path, marker):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / marker).mkdir()
    with pytest.raises(KioskError, match="carried away by"):
        publish_to(tmp_path / "mine" / "out", someone(1))
    assert not (tmp_path / "mine" / "out").exists()


def test_a_link_into_a_synced_folder_and_a_services_own_settings_are_seen(tmp_path, monkeypatch):
    synced = tmp_path / "Nextcloud"
    synced.mkdir()
    (tmp_path / "plain").symlink_to(synced)
    with pytest.raises(KioskError, match="Nextcloud"):
        publish_to(tmp_path / "plain" / "out", someone(1))
    home = tmp_path / "home"
    (home / ".config" / "Nextcloud").mkdir(parents=True)
    (home / "work").mkdir()
    settings = home / ".config" / "Nextcloud" / "nextcloud.cfg"
    settings.write_text(f"[Accounts]\n0\\Folders\\1\\localPath={home / 'work'}/\n")
    monkeypatch.setattr(Path, "home", lambda: home)
    with pytest.raises(KioskError, match="Nextcloud"):
        publish_to(home / "work" / "out", someone(1))
    publish_to(home / "other" / "out", someone(1))


@pytest.mark.parametrize("name", ["Drop", "clouds", "driveway", "lists"])
def test_an_honest_folder_is_not_refused(tmp_path, name):
    published = publish_to(tmp_path / name, someone(1))
    assert published.folder.is_relative_to(tmp_path / name)
    assert (published.folder / "PRIVATE-do-not-hand-over" / "signatures.csv").is_file()
