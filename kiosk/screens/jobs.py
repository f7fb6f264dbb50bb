"""Long work beside the window: progress and one answer come back as signals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal, Slot

from kiosk.errors import KioskError

Progress = Callable[[int, int], None]
Work = Callable[[Progress], object]


class Job(QThread):
    """One piece of work in a thread of its own. Keep it until it has ended.

    Args:
        work: is given a function to tell its progress with, and answers with its result.
    """

    told = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work

    def run(self) -> None:
        """Runs in the thread; a fault comes back as a signal, too."""
        try:
            answer = self._work(self.told.emit)
        except KioskError as error:
            self.failed.emit(error)
        else:
            self.done.emit(answer)


class Stopped(KioskError):
    """Somebody stopped the work."""


class Worker(QObject):
    """One piece of work at a time: how far it is, what came of it, and a way to stop it.

    `changed` tells of beginning, progress and end; `failed` carries the fault.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._then: Callable[[object], None] | None = None
        self._progress = (0, 0)
        self._stopping = False

    @property
    def working(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1; 0 where nobody knows."""
        done, every = self._progress
        return done / every if every else 0.0

    def start(self, work: Work, then: Callable[[object], None]) -> bool:
        """Works in a thread of its own and gives `then` the answer.

        Returns:
            False where something else is under way; nothing is begun then.
        """
        if self._job is not None:
            return False
        job = Job(lambda told: work(self._stoppable(told)), self)
        self._job, self._then = job, then
        self._progress, self._stopping = (0, 0), False
        job.told.connect(self._note)
        job.done.connect(self._answer)
        job.failed.connect(self.failed.emit)
        job.finished.connect(self._end)
        self.changed.emit()
        job.start()
        return True

    def stop(self) -> None:
        """Stops the work at its next step."""
        self._stopping = True

    def wait(self) -> None:
        """Stops and waits until nothing is under way, as before the window closes."""
        if self._job is not None:
            self.stop()
            self._job.wait()

    def _stoppable(self, told: Progress) -> Progress:
        def tell(done: int, every: int) -> None:
            if self._stopping:
                raise Stopped("Stopped.", "What was done before that stays as it is.")
            told(done, every)

        return tell

    @Slot(object)
    def _answer(self, answer: object) -> None:
        if self._then is not None:
            self._then(answer)

    @Slot(int, int)
    def _note(self, done: int, every: int) -> None:
        self._progress = (done, every)
        self.changed.emit()

    @Slot()
    def _end(self) -> None:
        self._job = None
        self.changed.emit()
