"""Long work beside the window: progress and one answer come back as signals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

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
