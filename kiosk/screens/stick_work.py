"""Sticks beside the window: found, opened and worked on in a thread, one thing at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.errors import KioskError
from kiosk.screens.jobs import Job
from kiosk.stand.surroundings import Sticks, Volume


@dataclass(frozen=True, slots=True)
class Found:
    """The sticks that are plugged in and open, and why another could not be opened."""

    volumes: tuple[Volume, ...] = ()
    fault: KioskError | None = None


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
        self._job: Job | None = None
        self._then: Callable[[object], None] | None = None
        self._looking = False
        self.found = Found()

    def working(self) -> bool:
        """Whether something is being written or read that a person waits for."""
        return self._job is not None and not self._looking

    def look(self, then: Callable[[object], None]) -> None:
        """Looks for sticks anew, where nothing else is being done."""
        if self._job is None:
            self._run(lambda: _find(self._sticks()), then, looking=True)

    def on_stick(
        self, stick: str, work: Callable[[Path], object], then: Callable[[object], None]
    ) -> None:
        """Works on the folder of a stick that was found, once a look that goes on has ended."""
        chosen = next((one for one in self.found.volumes if one.id == stick), None)
        if chosen is None or self.working():
            return
        self.wait()

        def opened() -> object:
            folder = self._sticks().mount(chosen).folder
            assert folder is not None  # noqa: S101 - what `mount` promises
            return work(folder)

        self._run(opened, then, looking=False)

    def wait(self) -> None:
        """Lets what is being done come to its end; its answer is dropped."""
        if self._job is not None:
            job, self._job = self._job, None
            job.done.disconnect(self._after)
            job.failed.disconnect(self._after_fault)
            job.wait()

    def _run(
        self, work: Callable[[], object], then: Callable[[object], None], looking: bool
    ) -> None:
        job = Job(lambda _told: work(), self)
        self._job, self._then, self._looking = job, then, looking
        job.done.connect(self._after)
        job.failed.connect(self._after_fault)
        job.finished.connect(job.deleteLater)
        self.workingChanged.emit()
        job.start()

    @Slot(object)
    def _after(self, answer: object) -> None:
        if isinstance(answer, Found):
            self.found = answer
        self._end()
        if self._then is not None:
            self._then(answer)

    @Slot(object)
    def _after_fault(self, error: object) -> None:
        self._end()
        self._fail(error)

    def _end(self) -> None:
        if self._job is not None:
            self._job.wait()
            self._job = None
        self.workingChanged.emit()


def _find(sticks: Sticks) -> Found:
    opened: list[Volume] = []
    fault: KioskError | None = None
    for volume in sticks.volumes():
        try:
            opened.append(sticks.mount(volume))
        except KioskError as error:
            fault = error  # the other sticks are still of use
    return Found(tuple(opened), fault)
