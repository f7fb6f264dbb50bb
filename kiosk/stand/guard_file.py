"""`guard.state`: the PIN's hash, the wrong tries and the volunteers' sticks, written in place.

A file of its own beside the ledgers, because the panel must open over a ledger that is damaged, and
of a fixed size, because it must open on a full disk (docs/decisions/0017-guard.md). Two places
take turns; a write that was cut short spoils one of them, and the other still holds.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path

from kiosk.bundle.volume import sync_folder
from kiosk.errors import Kind, KioskError

FILE = "guard.state"
PLACE_BYTES = 2048
PLACES = 2
SUM_BYTES = 32
MOST_STICKS = 8


@dataclass(frozen=True, slots=True)
class Guard:
    """What stands between a stranger and the panel.

    Args:
        pin: the PIN's argon2 hash; empty while there is none.
        wrong: wrong tries since the last right one.
        boot: which start of the machine `since` belongs to.
        since: seconds on the boot clock at the last wrong try.
        sticks: SHA-256 of each volunteers' stick's token, in hex.
        turn: counts the writes.
    """

    pin: str = field(default="", repr=False)
    wrong: int = 0
    boot: str = ""
    since: float = 0.0
    sticks: tuple[str, ...] = field(default=(), repr=False)
    turn: int = 0


def read_guard(data: Path) -> Guard:
    """What the data folder keeps; a fresh one where there is none.

    Raises:
        KioskError: the file is damaged in both its places, or cannot be read.
    """
    try:
        content = (data / FILE).read_bytes()
    except FileNotFoundError:
        return Guard()
    except OSError as error:
        raise _unreadable(error.strerror or "") from error
    found = [
        one
        for at in range(PLACES)
        if (one := _decode(content[at * PLACE_BYTES : (at + 1) * PLACE_BYTES]))
    ]
    if not found:
        raise _unreadable("damaged")
    return max(found, key=lambda one: one.turn)


def write_guard(data: Path, guard: Guard) -> None:
    """Keeps it; when this returns it is on the disk.

    Args:
        data: the data folder.
        guard: what to keep; its turn must be one more than that of what was kept.

    Raises:
        KioskError: the disk refuses; what was kept before still holds.
    """
    path = data / FILE
    try:
        if not path.exists():
            _make(path)
        handle = os.open(path, os.O_WRONLY)
        try:
            os.lseek(handle, guard.turn % PLACES * PLACE_BYTES, os.SEEK_SET)
            os.write(handle, _encode(guard))
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise KioskError(
            f"The PIN's file cannot be written ({error.strerror}).",
            "The volunteers' stick still opens the panel. Nothing is lost.",
            Kind.STORAGE,
        ) from error


def _make(path: Path) -> None:
    """A file whose blocks are all there, so that no later write needs room."""
    partial = path.with_name(path.name + ".partial")
    partial.unlink(missing_ok=True)
    handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(_encode(Guard()) + b"\0" * PLACE_BYTES)
        file.flush()
        os.fsync(file.fileno())
    partial.rename(path)
    sync_folder(path.parent)


def _encode(guard: Guard) -> bytes:
    text = json.dumps(asdict(guard), sort_keys=True, separators=(",", ":")).encode()
    padded = text.ljust(PLACE_BYTES - SUM_BYTES, b" ")
    return hashlib.sha256(padded).digest() + padded


def _decode(place: bytes) -> Guard | None:
    text = place[SUM_BYTES:]
    if len(place) != PLACE_BYTES or hashlib.sha256(text).digest() != place[:SUM_BYTES]:
        return None
    content = json.loads(text)
    return Guard(**content | {"sticks": tuple(content["sticks"])})


def _unreadable(why: str) -> KioskError:
    return KioskError(
        f"The PIN's file cannot be read ({why}).",
        "Nothing is lost, and what was signed can be carried home. Somebody who knows this computer"
        " deletes the PIN's file in the data folder; then set a new PIN.",
        Kind.STORAGE_DAMAGED,
    )
