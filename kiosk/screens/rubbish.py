"""Garbage is collected in the window's own thread alone.

Python collects wherever it happens to run. In a job's thread it would destroy objects that belong
to the window's, which Qt does not allow.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MILLISECONDS = 500


class Rubbish(QObject):
    """Collects as often as Python would, on a timer of the thread that made this.

    Python collects by itself again after `stop`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Collects the oldest generation that is due; a younger one goes with it."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """The window is gone."""
        self._timer.stop()
        gc.collect()
        gc.enable()
