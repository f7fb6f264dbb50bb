"""A phone's way to the QR codes: a picture of a real X screen, read by an independent decoder."""

import os
import subprocess
import sys

import pytest
import zxingcpp
from PIL import Image

from tests.support import ROOT, pack

SIZES = ["1024x600", "1280x800", "1920x1080", "800x1280"]

DRIVE = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from kiosk.app.place import find_place
from kiosk.app.qt import make_application
from kiosk.app.window import Window

application = make_application()
folder = Path(sys.argv[1])
window = Window(find_place(None, folder / "data"), True, lambda: None, still=True, ppi=96)
root = QGuiApplication.primaryScreen()
window.window.setGeometry(root.geometry())
window.window.show()
assert QTest.qWaitForWindowExposed(window.window, 10000)
window.open()
screen = window.screen

def picture(name):
    QTest.qWait(700)  # a real screen shows a frame when it likes
    assert root.grabWindow(0).save(str(folder / f"{name}.png"))

def way(theme):
    picture(f"appeal-{theme}")
    screen.read()
    QTest.qWait(300)
    item = window.window.contentItem()
    todo, flick = [item], None
    while todo:
        one = todo.pop()
        if one.inherits("QQuickFlickable") and one.isVisible():
            flick = one
        todo.extend(one.childItems())
    flick.setProperty("contentY", flick.property("contentHeight") - flick.height())
    picture(f"read-{theme}")
    while flick.property("contentY") > 0:
        flick.setProperty("contentY", max(0, flick.property("contentY") - flick.height() * 0.5))
        picture(f"read-{theme}-{int(flick.property('contentY'))}")
        if flick.property("contentY") < flick.property("contentHeight") * 0.5:
            break
    screen.sign()
    screen.review({"exposure": "counted"})
    screen.agree(False, [])
    picture(f"thanks-{theme}")
    screen.finish()

way("default")
screen.switchContrast()
way("contrast")
window.window.hide()
window.close()
"""


@pytest.fixture
def screen(request):
    """An X server of its own; with -displayfd it says itself which number it found free."""
    reader, writer = os.pipe()
    words = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{request.param}x24", "-nolisten"]
    server = subprocess.Popen(
        [*words, "tcp"], pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        number = told.readline().strip()
    assert number, "no X server began; ./run test installs one"
    yield f":{number}"
    server.terminate()
    server.wait()


def codes(path):
    return {found.text for found in zxingcpp.read_barcodes(Image.open(path).convert("L"))}


@pytest.mark.timeout(240)
@pytest.mark.parametrize("screen", SIZES, indirect=True)
def test_a_real_screen_shows_codes_that_can_be_read(tmp_path, screen):
    around = {k: v for k, v in os.environ.items() if not k.startswith(("QT_Q", "QT_QUICK"))}
    around |= {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    around |= {"QT_QUICK_CONTROLS_STYLE": "Basic", "QSG_RENDER_LOOP": "basic"}
    ran = subprocess.run(
        [sys.executable, "-c", DRIVE, str(tmp_path)],
        env=around,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    bundled = pack()
    report = next(one.address for one in bundled.reports if one.address)
    for theme in ("default", "contrast"):
        assert bundled.online_address in codes(tmp_path / f"appeal-{theme}.png"), theme
        assert bundled.online_address in codes(tmp_path / f"thanks-{theme}.png"), theme
        reading = {text for path in tmp_path.glob(f"read-{theme}*.png") for text in codes(path)}
        assert reading == {report}, theme


def test_the_decoder_reads_nothing_where_there_is_nothing(tmp_path):
    Image.new("L", (300, 300), 255).save(tmp_path / "blank.png")
    assert codes(tmp_path / "blank.png") == set()
