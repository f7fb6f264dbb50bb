"""Opens batches on every core. The sealing library holds Python's lock, so these are processes.

They are fed by pipes and answer by pipes; nothing touches a disk, and the key is on no command
line. Each has at most `AHEAD` batches, so memory does not grow with the register.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from typing import cast

from kiosk.errors import KioskError
from kiosk.headquarters.opening.opener import Batch, Opener, Sealed

AHEAD = 2
BATCH_BYTES = 1 << 20
WORTH_A_CREW = 4_000
"""Below so many records one process has opened them before others have started."""


class CrewError(KioskError):
    """A process that opens records ended before it had answered."""


def cut(records: Iterable[Sealed]) -> Iterator[list[Sealed]]:
    """The records in batches of about a mebibyte."""
    batch: list[Sealed] = []
    size = 0
    for one in records:
        batch.append(one)
        size += len(one[2])
        if size >= BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def open_batches(
    batches: Iterator[list[Sealed]], opener: Opener, total: int, workers: int | None = None
) -> Iterator[tuple[int, int, Batch]]:
    """Opens all batches: here where they are few, else on `workers` processes.

    Yields:
        A batch's number, its worker's number, and what was opened, in the order of being done.

    Raises:
        CrewError: a process ended too early.
    """
    count = workers or (os.cpu_count() or 1 if total >= WORTH_A_CREW else 1)
    if count == 1:
        for number, batch in enumerate(batches):
            yield number, 0, opener.open(batch)
        return
    crew = [_Worker(opener) for _ in range(count)]
    try:
        yield from _share_out(batches, crew)
    finally:
        for worker in crew:
            worker.stop()


def _share_out(
    batches: Iterator[list[Sealed]], crew: Sequence[_Worker]
) -> Iterator[tuple[int, int, Batch]]:
    numbered = enumerate(batches)
    for worker in list(crew) * AHEAD:
        worker.give(next(numbered, None))
    while busy := {one.pipe: (at, one) for at, one in enumerate(crew) if one.waiting}:
        for pipe in wait(list(busy)):
            at, worker = busy[cast(Connection, pipe)]
            number, batch = worker.take()
            worker.give(next(numbered, None))
            yield number, at, batch


class _Worker:
    """One process, and the numbers of the batches that it still owes."""

    def __init__(self, opener: Opener) -> None:
        context = get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.waiting: list[int] = []
        self._process: BaseProcess = context.Process(
            target=_work, args=(theirs, opener), daemon=True
        )
        self._process.start()
        theirs.close()

    def give(self, numbered: tuple[int, list[Sealed]] | None) -> None:
        if numbered is None:
            return
        number, batch = numbered
        try:
            self.pipe.send(batch)
        except OSError:
            raise self._ended() from None
        self.waiting.append(number)

    def take(self) -> tuple[int, Batch]:
        try:
            batch: Batch = self.pipe.recv()
        except (EOFError, OSError):
            raise self._ended() from None
        return self.waiting.pop(0), batch

    def stop(self) -> None:
        self.pipe.close()
        self._process.terminate()
        self._process.join()

    def _ended(self) -> CrewError:
        return CrewError(
            "A process that opens records ended before it was done.",
            "Nothing was written. Close other programs, since memory may be short, and try again.",
        )


def _work(pipe: Connection, opener: Opener) -> None:
    """A process's whole life. A thread of its own receives, so that neither side waits for both."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the one who feeds
    given: SimpleQueue[list[Sealed] | None] = SimpleQueue()
    threading.Thread(target=_receive, args=(pipe, given), daemon=True).start()
    while (batch := given.get()) is not None:
        with suppress(BrokenPipeError):  # nobody waits for it any more
            pipe.send(opener.open(batch))


def _receive(pipe: Connection, given: SimpleQueue[list[Sealed] | None]) -> None:
    while True:
        try:
            given.put(pipe.recv())
        except (EOFError, OSError):
            given.put(None)
            return
