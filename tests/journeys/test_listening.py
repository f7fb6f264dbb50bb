"""Listen is there where a recording can be heard, and nowhere else."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.app.place import find_place
from kiosk.resources import bundled_campaign
from kiosk.screens import listen
from tests.journeys.hands import Clock, hands

SILENCE = b"OggS" + bytes(60)


class Player(QObject):
    """As much of a QMediaPlayer as the screens use; it plays until it is stopped."""

    playingChanged = Signal()

    def __init__(self, parent):
        super().__init__(parent)
        self.playing, self.heard = False, []

    def setAudioOutput(self, output):
        pass

    def setSource(self, source):
        self.source = Path(source.toLocalFile()).name

    def isPlaying(self):
        return self.playing

    def play(self):
        self.heard.append(self.source)
        self.playing = True
        self.playingChanged.emit()

    def stop(self):
        self.playing = False
        self.playingChanged.emit()


@pytest.fixture
def recorded(tmp_path):
    """The bundled campaign with recordings in English alone."""
    pack = tmp_path / "pack"
    pack.mkdir()
    for path in bundled_campaign().iterdir():
        (pack / path.name).write_bytes(path.read_bytes())
    for name in ("audio.en.ogg", "audio-consent.en.ogg"):
        (pack / name).write_bytes(SILENCE)
    return find_place(pack, tmp_path / "data")


@pytest.fixture
def extra(monkeypatch):
    """The audio extra, as if it were installed."""
    module = SimpleNamespace(QMediaPlayer=Player, QAudioOutput=QObject)
    monkeypatch.setattr(listen, "find_spec", lambda name: object())
    monkeypatch.setattr(listen, "import_module", lambda name: module)


def test_without_the_extra_there_is_no_listen(qtbot, tmp_path, monkeypatch, recorded):
    monkeypatch.setattr(listen, "find_spec", lambda name: None)
    with hands(qtbot, tmp_path, place=recorded, still=True) as driver:
        to_consent(driver)
        assert driver.shown.listening.is_playing() is False


def to_consent(driver, listens=False):
    driver.tap("readAndSign")
    driver.arrived("read")
    assert bool(driver.items("listen")) is listens
    driver.tap("signFromRead")
    driver.arrived("details")
    driver.tap("helped")
    driver.tap("exposure_counted")
    driver.tap("next")
    driver.arrived("consent")
    assert bool(driver.items("listen")) is listens


def test_listen_plays_and_stops_and_falls_silent_with_the_page(qtbot, tmp_path, extra, recorded):
    clock = Clock()
    with hands(qtbot, tmp_path, place=recorded, still=True, clock=clock) as driver:
        sound = driver.shown.listening
        driver.tap("readAndSign")
        driver.arrived("read")
        for playing in (True, False, True):
            driver.tap("listen")
            assert sound.is_playing() is playing
        assert sound._player.heard == ["audio.en.ogg"] * 2
        clock.now += 10_000
        driver.shown.idle.look()
        assert driver.shown.screen.property("asking") is False
        driver.tap("language_ur")
        driver.frame()
        assert sound.is_playing() is False
        assert driver.items("listen") == []  # nothing was recorded in Urdu
        driver.tap("language_en")
        driver.tap("listen")
        driver.tap("signFromRead")
        driver.arrived("details")
        assert sound.is_playing() is False


def test_somebody_who_is_helped_is_read_to_until_they_sign(qtbot, tmp_path, extra, recorded):
    with hands(qtbot, tmp_path, place=recorded, still=True) as driver:
        to_consent(driver, listens=True)
        sound = driver.shown.listening
        assert sound.is_playing()
        assert sound._player.heard == ["audio-consent.en.ogg"]
        driver.tap("agree")
        driver.arrived("thanks")
        assert sound.is_playing() is False
