"""The first frame waits for nothing that it does not show."""

import os
import subprocess
import sys
import time

from tests.support import ROOT, command

SCRIPT = """
import sys
from pathlib import Path
import kiosk.__main__
from kiosk.app import place, qt, window
slow = {"typer", "rich", "alembic", "cryptography", "sqlalchemy", "pydantic", "qrcode", "PIL"}
slow |= {"phonenumbers"}
application = qt.make_application()
shown = window.Window(place.find_place(None, Path(sys.argv[1])), True, lambda: None)
def frame():
    print("at the first frame:", sorted(slow & set(sys.modules)))
    application.exit(0)
shown.window.frameSwapped.connect(frame)
shown.window.show()
application.exec()
shown.open()
print("after it:", "sqlalchemy" in sys.modules)
shown.close()
"""


def test_nothing_slow_is_imported_before_the_first_frame(tmp_path):
    for again in (False, True):
        ran = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(tmp_path)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        told, after = ran.stdout.splitlines()
        # The first start of all checks the pack; any later one finds it checked.
        assert told == f"at the first frame: {[] if again else ['pydantic']}"
        assert after == "after it: True"


def test_a_second_kiosk_on_the_same_data_says_so_and_leaves(tmp_path):
    data = ("--window", "--data", tmp_path)
    words = [sys.executable, "-m", "kiosk", *map(str, data)]
    first = subprocess.Popen(words, cwd=ROOT)
    try:
        deadline = time.monotonic() + 60
        while not (tmp_path / "rehearsal" / "ledger.sqlite").exists():
            assert first.poll() is None
            assert time.monotonic() < deadline
        second = subprocess.Popen(words, cwd=ROOT, stderr=subprocess.PIPE, text=True)
        assert second.stderr is not None
        assert "Another kiosk is open" in second.stderr.readline()
        second.terminate()  # or Close in the window that says so
        assert second.wait(timeout=60) == 1
        second.stderr.close()
        quiet = command(*data, "--smoke", tmp_path / "second.png")
        assert quiet.returncode == 1
        assert "Another kiosk is open" in quiet.stderr
    finally:
        first.kill()
        first.wait()
    # One that was killed holds nothing.
    picture = tmp_path / "first.png"
    third = command(*data, "--smoke", picture)
    assert third.returncode == 0, third.stderr
    assert picture.exists()


def test_a_request_to_end_ends_the_kiosk_with_nothing_wrong(tmp_path):
    words = [sys.executable, "-m", "kiosk", "--window", "--data", str(tmp_path)]
    running = subprocess.Popen(words, cwd=ROOT)
    try:
        while not (tmp_path / "rehearsal" / "ledger.sqlite").exists():
            assert running.poll() is None
        running.terminate()
        assert running.wait(timeout=30) == 0
    finally:
        running.kill()


def test_a_stand_whose_closing_was_cut_short_is_gone_at_the_next_start(tmp_path):
    from kiosk.stand.unfinished import CLOSING

    left = tmp_path / "data" / "live" / "device.key"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"what a power cut left")
    (tmp_path / "data" / CLOSING).touch()
    started = command("--window", "--data", tmp_path / "data", "--smoke", tmp_path / "first.png")
    assert started.returncode == 0, started.stderr
    assert not left.exists()
    assert not (tmp_path / "data" / CLOSING).exists()
    assert (tmp_path / "data" / "rehearsal").is_dir()


def test_a_systems_reasons_keep_the_words_that_the_screens_know():
    """Qt takes on the system's language; the screens translate "No space left on device"."""
    asked = "import locale; from kiosk.app.qt import make_application; made = make_application(); "
    ran = subprocess.run(
        [sys.executable, "-c", asked + "print(locale.setlocale(locale.LC_MESSAGES))"],
        cwd=ROOT,
        env=os.environ | {"LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == "C"
