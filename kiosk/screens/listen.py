"""Plays a pack's recorded appeal and consent, where the `audio` extra is installed."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.petition.campaign import CampaignPack, Language

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

PLAYER = "PySide6.QtMultimedia"


@QmlElement
class ListenScreen(QObject):
    """Listen, on the screens that have a recording in the language shown.

    Without the extra nothing can be heard, and the screens hide Listen.

    Args:
        pack: the campaign.
        folder: where its recordings lie.
    """

    languageChanged = Signal()
    playingChanged = Signal()

    def __init__(self, pack: CampaignPack, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._folder = folder
        self._shown: Language = pack.language(pack.default_language)
        self._can_play = find_spec(PLAYER) is not None
        self._player: Any = None  # QMediaPlayer has no types where the extra is not installed
        self._output: Any = None

    def show(self, language: str) -> None:
        """Another language is shown: the recording of the one before stops."""
        if language != self._shown.code:
            self.stop()
            self._shown = self._pack.language(language)
            self.languageChanged.emit()

    def renew(self, pack: CampaignPack, folder: Path) -> None:
        """The stand goes on with another pack and its recordings."""
        self.stop()
        self._pack, self._folder = pack, folder
        self._shown = pack.language(pack.default_language)
        self.languageChanged.emit()

    @Slot()
    def playAppeal(self) -> None:
        """Plays the appeal from its beginning."""
        self._play(self._shown.audio)

    @Slot()
    def playConsent(self) -> None:
        """Plays the consent from its beginning."""
        self._play(self._shown.audio_consent)

    @Slot()
    def stop(self) -> None:
        """Stops what plays."""
        if self._player is not None:
            self._player.stop()

    def is_playing(self) -> bool:
        """Whether something can be heard now: nobody is asked then whether they are still there."""
        return self._player is not None and bool(self._player.isPlaying())

    def _play(self, name: str) -> None:
        if not (self._can_play and name):
            return
        if self._player is None:
            multimedia = import_module(PLAYER)
            self._player = multimedia.QMediaPlayer(self)
            self._output = multimedia.QAudioOutput(self)
            self._player.setAudioOutput(self._output)
            self._player.playingChanged.connect(self.playingChanged)
        self._player.setSource(QUrl.fromLocalFile(str(self._folder / name)))
        self._player.play()

    appeal = Property(
        bool, lambda self: self._can_play and bool(self._shown.audio), notify=languageChanged
    )
    consent = Property(
        bool,
        lambda self: self._can_play and bool(self._shown.audio_consent),
        notify=languageChanged,
    )
    playing = Property(bool, is_playing, notify=playingChanged)
