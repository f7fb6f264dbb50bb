"""Practice at a live stand, and the windows that follow one another."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.app.place import find_place
from kiosk.app.window import Next
from tests.journeys.panel_ways import PIN, enter, export_to, sign
from tests.journeys.sticks import at_stand, folder_sticks
from tests.support import ROOT


@pytest.fixture
def sticks(tmp_path):
    return folder_sticks(tmp_path, "one", "two")


def test_a_live_stand_practises_apart_and_comes_back(qtbot, data, monkeypatch, sticks, tmp_path):
    ledger = data / "live" / "ledger.sqlite"
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        enter(driver)
        driver.tap("act_rehearse")
        driver.step("rehearse")
        driver.tap("beginPractice")
        assert driver.followed == [Next.PRACTISE]
    before = ledger.read_bytes()
    place = find_place(None, data).practice()
    with at_stand(qtbot, data, monkeypatch, sticks, place=place) as driver:
        assert driver.shown.screen.property("practice") is True
        assert driver.shown.screen.property("count") == 0
        assert driver.shown.campaign.property("headline")
        driver.key(Qt.Key.Key_Escape)
        assert driver.left == [], "the PIN still guards it"
        sign(driver)
        driver.tap("practiceBanner")
        driver.step("pin")
        driver.digits(PIN)
        driver.step("panel")
        for act in ("act_guide", "act_close", "act_rehearse", "act_event"):
            assert driver.items(act) == [], act
        driver.shown.guide.open()
        assert driver.shown.guide.property("page") == "", "no second stand is set up over it"
        export_to(driver, "one")
        (bundle,) = (tmp_path / "one").glob("*.bundle")
        assert b'"rehearsal":true' in bundle.read_bytes()
        assert ledger.read_bytes() == before
        driver.tap("act_toLive")
        assert driver.followed == [Next.LIVE]
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        acts = [one.act for one in driver.shown.screen.opened().ledger.journalled()]
        assert acts[-2:] == ["practice begun", "practice left"]
        assert driver.items("practiceBanner") == []
        assert driver.shown.screen.property("count") == 3


def test_a_practice_that_was_forgotten_goes_back_to_live(qtbot, data, monkeypatch, sticks):
    place = find_place(None, data).practice()
    with at_stand(qtbot, data, monkeypatch, sticks, place=place) as driver:
        driver.shown._grow_quiet(299)
        assert driver.followed == []
        driver.shown._grow_quiet(300)
        assert driver.followed == [Next.LIVE]
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        driver.shown._grow_quiet(100_000)
        assert driver.followed == []


SHOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.app import run
from kiosk.app.window import Next

follows = [Next.PRACTISE, Next.LIVE, None]
real = run._first_frame

def first(window, smoke, application):
    real(window, smoke, application)
    rehearsal = (Path(sys.argv[1]) / "rehearsal").exists()
    print(window.screen.property("practice"), window.screen.property("count"), rehearsal)
    follow = follows.pop(0)
    window._follow(follow) if follow else application.exit(0)

run._first_frame = first
sys.exit(run.open_window(None, Path(sys.argv[1]), True, None, True))
"""


def test_windows_follow_one_another_in_the_program_itself(data):
    (data / "rehearsal").mkdir()  # of a practice that the power ended
    ran = subprocess.run(
        [sys.executable, "-c", SHOW, str(data)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split("\n")[:3] == ["False 3 False", "True 0 True", "False 3 False"]
    assert Path(data, "live").exists()
