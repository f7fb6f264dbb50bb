"""Processes of their own that sign and export, until something ends them.

They are forked from one process that has imported the program and opened nothing, so that a
thousand of them take minutes and not hours.
"""

from __future__ import annotations

import multiprocessing
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from kiosk.bundle import volume
from kiosk.errors import KioskError
from kiosk.ledger.store import Ledger
from kiosk.stand.export import export
from kiosk.stand.moved import open_here
from kiosk.stand.outcome import Collected
from kiosk.stand.setup import go_live
from kiosk.stand.unfinished import finish
from tests.support import EVENT, draft

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload([__name__])
MACHINE = "this machine"
STAMP = struct.Struct(">Q")
READY = b"ready"
FAULT = b"fault"
LONGEST_WAIT = 60
"""Seconds without a word from a worker after which the test fails instead of hanging."""


@dataclass(frozen=True, slots=True)
class Word:
    """What a worker told, and when: nanoseconds of the machine's clock that only goes forward."""

    at: int
    said: bytes


def say(tell: Connection, word: bytes) -> None:
    """Tells a word: it is a short write, so a kill sends it whole or not at all."""
    tell.send_bytes(STAMP.pack(time.monotonic_ns()) + word)


def _word(sent: bytes) -> Word:
    return Word(*STAMP.unpack(sent[: STAMP.size]), sent[STAMP.size :])


@dataclass(frozen=True, slots=True)
class Worker:
    """A process, and what it tells."""

    process: BaseProcess
    told: Connection

    def first(self) -> bytes:
        """Its first word, `READY` but for a fault."""
        assert self.told.poll(LONGEST_WAIT), "the worker says nothing"
        return _word(self.told.recv_bytes()).said

    def words(self) -> Iterator[Word]:
        """All that it still tells, until it has ended. A word is whole or not there."""
        while self.told.poll(LONGEST_WAIT):
            try:
                yield _word(self.told.recv_bytes())
            except EOFError:
                self.process.join(LONGEST_WAIT)
                return
        raise AssertionError(f"process {self.process.pid} hangs")


@contextmanager
def working(work: Callable[..., None], *words: Any) -> Iterator[Worker]:
    """Runs `work(*words, told)` in a process of its own."""
    told, tell = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=work, args=(*words, tell))
    process.start()
    tell.close()
    try:
        yield Worker(process, told)
    finally:
        process.kill()
        process.join()
        told.close()


def letters(number: int) -> str:
    """A number as a name may be written."""
    return "".join("abcdefghij"[int(digit)] for digit in str(number))


def sign_on(data: Path, pack: Path, run: int, pragmas: tuple[str, ...], tell: Connection) -> None:
    """Signs without end; tells each record's id once it is stored, and the fault that ends it.

    Args:
        data: the data folder; goes live there where it is not.
        pack: the pack to go live with.
        run: goes into the signers' names.
        pragmas: said to the ledger's connection; none but where the test is to lose.
        tell: where to.
    """
    try:
        finish(data)
        if not (data / "live").exists():
            go_live(data, pack, EVENT, machine=MACHINE).ledger.close()
        stand = open_here(data, MACHINE).stand
        change(stand.ledger, pragmas)
        say(tell, READY)
        number = 0
        while True:
            outcome = stand.collect(draft(f"Signer {letters(run)} {letters(number)}"))
            assert isinstance(outcome, Collected)
            say(tell, outcome.record)
            number += 1
            if number % 5 == 0:
                stand.settle()  # as at each return to the appeal
    except KioskError as error:
        say(tell, FAULT + error.sentence.encode())


def change(ledger: Ledger, pragmas: tuple[str, ...]) -> None:
    with ledger._engine.connect() as connection:
        for pragma in pragmas:
            connection.exec_driver_sql(f"PRAGMA {pragma}").close()


def export_on(data: Path, stick: Path, sync_folders: bool, tell: Connection) -> None:
    """Signs three and exports, without end; tells the files' names once the export has answered.

    Args:
        data: the data folder of a live stand.
        stick: where to.
        sync_folders: whether a folder is synced after a rename; it is, but where the test is to
            lose.
        tell: where to.
    """
    if not sync_folders:
        volume.sync_folder = lambda _folder: None
    try:
        finish(data)
        stand = open_here(data, MACHINE).stand
        say(tell, READY)
        number = 0
        while True:
            for _ in range(3):
                assert isinstance(stand.collect(draft(f"Signer {letters(number)}")), Collected)
                number += 1
            exported = export(data, stick, rehearsal=False)
            say(tell, "\n".join(one.name for one in exported.files).encode())
    except KioskError as error:
        say(tell, FAULT + error.sentence.encode())
