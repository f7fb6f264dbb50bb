"""Qt's surroundings, set before anything imports it.

`PETITION_DISPLAY=real` leaves the display and its renderer alone, for pictures under Xvfb.
"""

import os
import tempfile
from pathlib import Path

import pytest

from tests.support import ext4

if os.environ.get("PETITION_DISPLAY") != "real":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
os.environ["QSG_RENDER_LOOP"] = "basic"  # Python on a render thread hangs
os.environ["PYTEST_QT_API"] = "pyside6"


@pytest.fixture(scope="session")
def qapp_cls():
    """No QtWidgets: the kiosk is Qt Quick alone."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture
def other_volume():
    """A folder on another volume than the tests' own, and not of memory."""
    if os.geteuid() != 0:
        pytest.skip("only root can mount a second volume")
    with tempfile.TemporaryDirectory() as around, ext4(Path(around) / "disk", "128m") as disk:
        folder = disk / "folder"
        folder.mkdir()
        yield folder
