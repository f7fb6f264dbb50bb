"""Sticks beside the window: found, opened and worked on in a thread, one thing at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from kiosk.errors import KioskError
from kiosk.screens.jobs import Progress, Worker
from kiosk.stand.surroundings import Sticks, Volume, open_stick


@dataclass(frozen=True, slots=True)
class Found:
    """The sticks that are plugged in and open, and why another could not be opened."""

    volumes: tuple[Volume, ...] = ()
    fault: KioskError | None = None


OPENED_UNASKED = frozenset({"vfat", "exfat"})
"""What sticks come with. The kernel reads no other file system that a stranger brings."""


def folder_unasked(sticks: Sticks, volume: Volume) -> Path | None:
    """The folder of a stick that nobody tapped; None where it cannot be opened or may not be."""
    if volume.folder is not None or volume.filesystem not in OPENED_UNASKED:
        return volume.folder
    try:
        return sticks.mount(volume).folder
    except KioskError:
        return None  # tried again at the next look


def open_folders(sticks: Sticks, but: Collection[str] = ()) -> Iterator[Path]:
    """The folders of all sticks that can be opened unasked; none where sticks cannot be seen.

    Args:
        sticks: the machine's sticks.
        but: sticks (`Volume.stick`) that were let go, and stay so: "Safe to remove" was said.
    """
    try:
        volumes = sticks.volumes()
    except KioskError:
        return  # no stick can be seen; the PIN still opens
    for volume in volumes:
        left = volume.folder is None and volume.stick in but
        folder = None if left else folder_unasked(sticks, volume)
        if folder is not None:
            yield folder


def told_sticks(volumes: Sequence[Volume]) -> list[dict[str, Any]]:
    """The sticks as the pages show them."""
    return [
        {"id": one.id, "label": one.label, "size": one.size, "readOnly": one.read_only}
        for one in volumes
    ]


class StickWork(QObject):
    """Looks for sticks and works on them; what comes of it is told in the window's own thread.

    Args:
        sticks: gives the finder of sticks.
        fail: is told of a fault.
    """

    workingChanged = Signal()

    def __init__(
        self,
        sticks: Callable[[], Sticks],
        fail: Callable[[object], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sticks = sticks
        self._fail = fail
        self._worker = Worker(self)
        self._worker.changed.connect(self.workingChanged)
        self._looking = False
        self.found = Found()

    def working(self) -> bool:
        """Whether something is being written or read that a person waits for."""
        return self._worker.working and not self._looking

    def look(self, then: Callable[[object], None]) -> None:
        """Looks for sticks anew, where nothing else is being done."""
        if self._worker.working:
            return
        self._looking = True
        self._worker.start(
            lambda _told: _find(self._sticks()), lambda found: self._keep(found, then), self._fail
        )

    def on_stick(
        self, stick: str, work: Callable[[Path], object], then: Callable[[object], None]
    ) -> None:
        """Works on the folder of a stick that was found, once a look that goes on has ended."""
        chosen = next((one for one in self.found.volumes if one.id == stick), None)
        if chosen is None or self.working():
            return
        self._worker.drop()

        def opened(_told: Progress) -> object:
            return work(open_stick(self._sticks(), chosen))

        self._looking = False
        self._worker.start(opened, then, self._fail)

    def wait(self) -> None:
        """Lets what is being done come to its end; its answer is dropped."""
        self._worker.drop()

    def _keep(self, found: object, then: Callable[[object], None]) -> None:
        if isinstance(found, Found):
            self.found = found
        then(found)


def _find(sticks: Sticks) -> Found:
    opened: list[Volume] = []
    fault: KioskError | None = None
    for volume in sticks.volumes():
        try:
            opened.append(sticks.mount(volume))
        except KioskError as error:
            fault = error  # the other sticks are still of use
    return Found(tuple(opened), fault)
