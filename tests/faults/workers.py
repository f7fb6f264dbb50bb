"""Processes of their own that sign and export, until something ends them.

They are forked from one process that has imported the program and opened nothing, so that a
thousand of them take minutes and not hours.
"""

from __future__ import annotations

import itertools
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

from kiosk.app import place as places
from kiosk.bundle import volume
from kiosk.desktop.machine import machine_id
from kiosk.errors import KioskError
from kiosk.ledger.store import Ledger
from kiosk.screens.stand import StandScreen
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
DONE = b"done"
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


def sign_by_screens(data: Path, pack: Path, run: int, tell: Connection) -> None:
    """Signs without end by the objects behind the screens, opened as the window opens them.

    Args:
        data: the data folder; goes live there where it is not.
        pack: the pack to go live with.
        run: goes into the signers' names.
        tell: where each name is told, once its signer is thanked.
    """
    lock = places.hold(data)
    finish(data)
    if not (data / "live").exists():
        go_live(data, pack, EVENT, machine=machine_id()).ledger.close()
    place = places.find_place(None, data)
    screen = StandScreen(place.pack, False, lambda: places.open_stand(place), lambda: None)
    screen.open()
    say(tell, READY)
    for number in itertools.count():
        name = f"Signer {letters(run)} {letters(number)}"
        sign_once(screen, name)
        say(tell, name.encode())
        screen.finish()
    lock.unlock()


def sign_once(screen: StandScreen, name: str) -> None:
    """One signer, up to the thanks."""
    screen.read()
    screen.sign()
    screen.review({"name": name, "exposure": "public", "country": "PK"})
    screen.agree(False, [])
    assert screen.property("screen") == "thanks", screen.property("faultSentence")


def export_once(data: Path, stick: Path, tell: Connection) -> None:
    """Exports; tells before and after."""
    finish(data)
    say(tell, READY)
    export(data, stick, rehearsal=False)
    say(tell, DONE)


def a_day(data: Path, stick: Path, go: Connection, tell: Connection) -> None:
    """A short day: three sign, one of them takes it back, the stand settles and exports twice.

    It begins at a word from `go`. What fails is told with the fault and tried once more.
    """
    finish(data)
    stand = open_here(data, MACHINE).stand
    say(tell, READY)
    go.recv_bytes()
    for number in range(3):
        name = f"Signer {letters(number)}"
        for attempt in ("", " again"):
            try:
                outcome = stand.collect(draft(name + attempt))
            except KioskError as error:
                say(tell, FAULT + f"{name}{attempt}: {error}".encode())
                continue
            assert isinstance(outcome, Collected)
            say(tell, (name + attempt).encode())
            break
    for act in (stand.settle, lambda: export(data, stick, rehearsal=False)):
        for _ in range(2):
            try:
                act()
            except KioskError as error:
                say(tell, FAULT + error.sentence.encode())
            else:
                say(tell, DONE)
                break
