"""Long work beside the window: progress and one answer come back as signals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal, Slot

from kiosk.errors import KioskError

UNKNOWN = (
    "This did not work, and the program does not know why.",
    "Try again. If it stays so, start the kiosk again.",
)

Progress = Callable[[int, int], None]
Work = Callable[[Progress], object]


class Job(QThread):
    """One piece of work in a thread of its own. Keep it until it has ended.

    Every signal carries the number first: one that was sent already cannot be called back.

    Args:
        number: tells this work from any before it.
        work: is given a function to tell its progress with, and answers with its result.
    """

    told = Signal(int, int, int)
    done = Signal(int, object)
    failed = Signal(int, object)

    def __init__(self, number: int, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._work = work

    def run(self) -> None:
        """Runs in the thread; a fault comes back as a signal, too, whatever it is."""
        try:
            answer = self._work(lambda done, every: self.told.emit(self._number, done, every))
        except KioskError as error:
            self.failed.emit(self._number, error)
        except Exception:  # else the window would wait for ever
            self.failed.emit(self._number, KioskError(*UNKNOWN))
            raise  # into the program's log, which says where and never what
        else:
            self.done.emit(self._number, answer)


class Stopped(KioskError):
    """Somebody stopped the work."""


class Worker(QObject):
    """One piece of work at a time: how far it is, what came of it, and a way to stop it.

    `changed` tells of beginning, progress and end; `failed` carries a fault that nobody else takes.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._number = 0
        self._then: Callable[[object], None] | None = None
        self._fail: Callable[[object], None] | None = None
        self._progress = (0, 0)
        self._stopping = False

    @property
    def working(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    @property
    def stoppable(self) -> bool:
        """Whether the work tells its progress: only there can it be stopped."""
        return self._progress[1] > 0

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1; 0 where nobody knows."""
        done, every = self._progress
        return done / every if every else 0.0

    def start(
        self,
        work: Work,
        then: Callable[[object], None],
        fail: Callable[[object], None] | None = None,
    ) -> bool:
        """Works in a thread of its own and gives `then` the answer, once nothing is under way.

        Args:
            work: what to do; it is given a function to tell its progress with.
            then: is given the answer, in this object's thread.
            fail: is given a fault; `failed` carries it where this is None.

        Returns:
            False where something else is under way; nothing is begun then.
        """
        if self._job is not None:
            return False
        self._number += 1
        job = Job(self._number, lambda told: work(self._stoppable(told)), self)
        self._job, self._progress, self._stopping = job, (0, 0), False
        self._then, self._fail = then, fail or self.failed.emit
        job.told.connect(self._note)
        job.done.connect(self._after)
        job.failed.connect(self._after_fault)
        job.finished.connect(job.deleteLater)
        self.changed.emit()
        job.start()
        return True

    def stop(self) -> None:
        """Stops the work at its next step."""
        self._stopping = True

    def wait(self) -> None:
        """Stops and waits until nothing is under way, as before the window closes."""
        self.stop()
        self.drop()

    def drop(self) -> None:
        """Lets what is under way come to its end; nobody is given what comes of it."""
        if self._job is not None:
            self._number += 1
            self._end()

    def _stoppable(self, told: Progress) -> Progress:
        def tell(done: int, every: int) -> None:
            if self._stopping:
                raise Stopped("Stopped.", "What was done before that stays as it is.")
            told(done, every)

        return tell

    @Slot(int, int, int)
    def _note(self, number: int, done: int, every: int) -> None:
        if number == self._number:
            self._progress = (done, every)
            self.changed.emit()

    @Slot(int, object)
    def _after(self, number: int, answer: object) -> None:
        if number == self._number:
            self._end(self._then, answer)

    @Slot(int, object)
    def _after_fault(self, number: int, error: object) -> None:
        if number == self._number:
            self._end(self._fail, error)

    def _end(self, take: Callable[[object], None] | None = None, what: object = None) -> None:
        """First nothing is under way any more, so that who takes the answer can begin something."""
        if self._job is not None:
            self._job.wait()
        self._job = self._then = self._fail = None
        self.changed.emit()
        if take is not None:
            take(what)
