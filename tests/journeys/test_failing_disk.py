"""A full or failing disk never lies: what is not stored is not counted, and a signer is told."""

import shutil
import sqlite3

import pytest

from kiosk.ledger import FILE
from kiosk.stand.space import LEAST
from tests.failing_disk import RESULTS, failing_disk
from tests.journeys.sticks import FolderSticks, at_stand
from tests.support import draft, ext4, live, mounted, root_only, sign

TYPED = {"name": "Amina Bibi", "exposure": "public", "country": "PK"}


@pytest.fixture
def data(tmp_path):
    stand, _key, data = live(tmp_path)
    sign(stand, [draft("One")])
    stand.close()
    return data


def to_consent(driver):
    screen = driver.shown.screen
    screen.finish()
    screen.read()
    screen.sign()
    screen.review(TYPED)
    assert screen.property("screen") == "consent"


def stored(data):
    """Rows and tally as another program finds them on the disk."""
    with sqlite3.connect(f"file:{data / 'live' / FILE}?mode=ro", uri=True) as connection:
        rows = connection.execute("SELECT count(*) FROM sealed_record").fetchone()[0]
        tally = connection.execute("SELECT sum(count) FROM tally").fetchone()[0]
    connection.close()
    return rows, tally


def free_all_but(disk, room, driver):
    """Fills the disk until room for so many more signatures is left."""
    filler = disk / "filler"
    while (left := driver.shown.screen._stand.room()) > room:
        size = max(4096, (left - room) * 512)
        with filler.open("ab") as file:
            file.write(b"x" * size)


@pytest.mark.parametrize("error", RESULTS)
@pytest.mark.parametrize("lasting", [False, True])
def test_each_write_and_fsync_of_a_signature_may_fail(
    qtbot, tmp_path, monkeypatch, data, error, lasting
):
    """One act fails, or every act from the n-th on; then the disk is well again."""
    with failing_disk() as disk, at_stand(qtbot, data, monkeypatch, FolderSticks()) as driver:
        screen = driver.shown.screen
        to_consent(driver)
        disk.rest()
        screen.agree(False, [])
        assert screen.property("screen") == "thanks"
        acts, count = disk.acts, 2
        assert acts >= 2, "SQLite writes past the disk that can fail"
        told = 0
        for at in range(1, acts + 1):
            to_consent(driver)
            disk.fail(at, error, lasting)
            screen.agree(False, [])
            disk.rest()
            if screen.property("screen") == "fault":
                told += 1
                assert screen.property("faultOf") == "sign"
                assert screen.property("faultSentence")
                screen.back()
                assert screen.property("screen") == "consent", "what was typed is still there"
                assert screen.property("draft")["name"] == TYPED["name"]
            else:
                count += 1
            assert screen.property("count") == count
            assert stored(data) == (count, count)
            to_consent(driver)  # and the disk is well again
            screen.agree(False, [])
            count += 1
            assert screen.property("screen") == "thanks"
            assert stored(data) == (count, count)
        assert told > acts / 2, "hardly anything failed"


@root_only
@pytest.mark.parametrize("kind", ["tmpfs", "ext4"])
def test_signing_stops_while_room_for_500_is_short_and_resumes_by_itself(
    qtbot, tmp_path, monkeypatch, data, kind
):
    disk_of = mounted if kind == "tmpfs" else ext4
    with disk_of(tmp_path / "disk", "24m") as disk:
        shutil.copytree(data, disk / "data")
        with at_stand(qtbot, disk / "data", monkeypatch, FolderSticks()) as driver:
            screen = driver.shown.screen
            driver.tap("readAndSign")
            driver.arrived("read")
            free_all_but(disk, LEAST - 1, driver)
            driver.tap("signFromRead")
            driver.arrived("fault")
            assert screen.property("faultKind") == "storage_full"
            assert "cannot take signatures now" in driver.text("faultText")
            assert driver.text("saidSentence") == "The disk has no room for 500 more signatures."
            assert driver.items("details") == []
            (disk / "filler").unlink()
            driver.tap("finish")
            driver.arrived("appeal")
            driver.tap("readAndSign")
            driver.arrived("read")
            driver.tap("signFromRead")
            driver.arrived("details")
            screen.review(TYPED)
            screen.agree(False, [])
            driver.arrived("thanks")
        assert stored(disk / "data") == (2, 2)
