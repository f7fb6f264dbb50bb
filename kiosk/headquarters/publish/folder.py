"""A publication on disk: whole under a day's name, or nothing.

Everything is written into an unfinished folder that only its owner can open; it gets its name when
all of it lies on the disk. What a crash left is removed at the next start.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import BinaryIO

from kiosk.bundle.volume import sync_folder
from kiosk.errors import KioskError
from kiosk.headquarters.publish.table import Write
from kiosk.sealing.seal import Sealer

UNFINISHED = ".unfinished-publication"
SUMS = "SHA256SUMS"
SEALED = ".age"
FOLDER_MODE, FILE_MODE = 0o700, 0o600
MOST_A_DAY = 999


class Folder:
    """One reader's folder in the making.

    Args:
        path: where it is made.
        sealer: seals each file, or None to write them as they are.
    """

    def __init__(self, path: Path, sealer: Sealer | None = None) -> None:
        path.mkdir(FOLDER_MODE, exist_ok=True)
        self.path = path
        self._sealer = sealer
        self._sums: dict[str, str] = {}
        self.plain_digest: dict[str, bytes] = {}
        """The SHA-256 of each file's content before it was sealed, by its plain name."""

    @contextmanager
    def file(self, name: str) -> Iterator[Write]:
        """Writes one file through the function that it gives, and makes it last."""
        stored = name + SEALED if self._sealer else name
        whole, plain = hashlib.sha256(), hashlib.sha256()
        handle = os.open(self.path / stored, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE)
        with os.fdopen(handle, "wb") as file:

            def store(data: bytes) -> None:
                file.write(data)
                whole.update(data)

            if self._sealer is None:
                yield store
                self.plain_digest[name] = whole.digest()
            else:
                with _sealed(self._sealer, store) as seal:

                    def enter(data: bytes) -> None:
                        plain.update(data)
                        seal(data)

                    yield enter
                self.plain_digest[name] = plain.digest()
            file.flush()
            os.fsync(file.fileno())
        self._sums[stored] = whole.hexdigest()

    def hold(self, name: str, digest: bytes) -> None:
        """Vouches for a folder inside this one, by its SHA256SUMS."""
        self._sums[f"{name}/{SUMS}"] = digest.hex()

    def finish(self) -> bytes:
        """Writes SHA256SUMS and answers its SHA-256: the digest of the whole folder."""
        lines = "".join(f"{self._sums[name]}  {name}\n" for name in sorted(self._sums))
        handle = os.open(self.path / SUMS, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE)
        with os.fdopen(handle, "wb") as file:
            file.write(lines.encode())
            file.flush()
            os.fsync(file.fileno())
        sync_folder(self.path)
        return hashlib.sha256(lines.encode()).digest()


class Unfinished:
    """A publication that has no name yet; `path` holds what is written."""

    def __init__(self, out: Path) -> None:
        self.path = out / UNFINISHED
        self._out = out

    def name(self, today: date) -> Path:
        """Gives it its day's name, with a number where that day has one already; makes it last."""
        sync_folder(self.path)
        for number in range(1, MOST_A_DAY + 1):
            named = self._out / (today.isoformat() + (f"-{number}" if number > 1 else ""))
            if not os.path.lexists(named):
                self.path.rename(named)
                sync_folder(self._out)
                return named
        raise KioskError(
            f"{MOST_A_DAY} lists were published today already.", "Choose another --out."
        )


@contextmanager
def unfinished(out: Path) -> Iterator[Unfinished]:
    """Makes the unfinished folder, and removes it where it got no name.

    Raises:
        KioskError: another publish is at work here, or the folder cannot be written; in one
            sentence why. Older publications stay as they were.
    """
    try:
        out.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)
        with alone(out):
            made = Unfinished(out)
            remove_unfinished(made.path)
            made.path.mkdir(FOLDER_MODE)
            try:
                yield made
            finally:
                remove_unfinished(made.path)
    except OSError as error:
        raise KioskError(*_tell(out, error)) from error


@contextmanager
def alone(out: Path) -> Iterator[None]:
    """Holds the folder; a killed process lets go of it.

    Raises:
        KioskError: another process holds it.
        OSError: it cannot be opened.
    """
    import fcntl

    handle = os.open(out, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise KioskError(
                f"Another publish is writing into {out}.", "Wait until it is done."
            ) from None
        yield
    finally:
        os.close(handle)


def remove_unfinished(path: Path) -> None:
    """Removes what was being written: a folder with all that is in it, or a file."""
    if path.is_symlink() or path.is_file():
        path.unlink()
    elif path.exists():
        shutil.rmtree(path)


@contextmanager
def _sealed(sealer: Sealer, store: Write) -> Iterator[Write]:
    """Seals what goes in, piece by piece, so that no plaintext touches the disk.

    age reads where we write: a pipe and a thread stand between the two.
    """
    reading, writing = os.pipe()
    target = _Target(store)

    def run() -> None:
        with os.fdopen(reading, "rb") as source:
            try:
                # age calls `write` and `flush` alone; its types ask for a whole stream.
                sealer.seal_stream(source, target)  # type: ignore[arg-type]
            except BaseException as error:  # told by the thread that waits
                target.fault = target.fault or error

    thread = threading.Thread(target=run, name="sealing")
    thread.start()
    try:
        with os.fdopen(writing, "wb") as entrance:
            yield lambda data: _push(entrance, data)
    except BrokenPipeError:
        pass  # the sealing side failed first; its fault is the one to tell
    finally:
        thread.join()
    if target.fault is not None:
        raise target.fault


def _push(entrance: BinaryIO, data: bytes) -> None:
    entrance.write(data)


class _Target:
    """Where age writes; keeps the disk's own fault, which age would tell in its own words."""

    def __init__(self, store: Write) -> None:
        self._store = store
        self.fault: BaseException | None = None

    def write(self, data: bytes) -> int:
        try:
            self._store(bytes(data))
        except OSError as error:
            self.fault = error
            raise
        return len(data)

    def flush(self) -> None:
        """Nothing is held back here."""


def _tell(out: Path, error: OSError) -> tuple[str, str]:
    safe = "No list was published, and older ones are as they were."
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return (f"There is no room for the lists in {out}.", f"{safe} Make room there.")
        case errno.EROFS | errno.EACCES | errno.EPERM | errno.ENOTDIR | errno.EEXIST:
            return (
                f"The folder {out} cannot be written ({error.strerror}).",
                f"{safe} Choose another --out.",
            )
        case _:
            return (f"The lists could not be written ({error.strerror}).", f"{safe} Try again.")
