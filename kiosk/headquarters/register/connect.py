"""From a register's URL to a database: its file, its engine, its faults in one sentence."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, InterfaceError

from kiosk.errors import KioskError

CONNECT_SECONDS = 5
BUSY_SECONDS = 120
"""How long one office waits for another at one SQLite file: a large bundle from a slow stick."""
DISK_FULL = "53100"
DAMAGED = ("not a database", "malformed", "Could not decode")
"""How SQLite and its driver tell of damage; the last goes on with the bytes, which nobody reads."""
PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")


class RegisterError(KioskError):
    """The register cannot be reached, read or written."""


class DriverError(Exception):
    """A database's fault that did not pass through SQLAlchemy; `orig` is the driver's own."""

    def __init__(self, orig: BaseException) -> None:
        super().__init__("the database's driver failed")
        self.orig = orig


def parse(url: str) -> URL:
    """The URL that a person gave: a URL, a file, or `env:NAME`."""
    if url.startswith("env:"):
        name = url.removeprefix("env:")
        if not os.environ.get(name):
            raise RegisterError(f"The environment has no {name}.", "Set it to the register's URL.")
        url = os.environ[name]
    if not url:
        raise RegisterError("No register is named.", "Give a file, or an SQLAlchemy URL.")
    if "://" not in url:
        return URL.create("sqlite+pysqlite", database=url)
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise RegisterError(
            "That is no register URL.", "Give a file, or sqlite:///FILE, or postgresql://..."
        ) from None
    if parsed.drivername in {"postgresql", "postgres"}:
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.get_backend_name() == "sqlite" and (
        parsed.drivername not in {"sqlite", "sqlite+pysqlite"}
        or parsed.database in {None, "", ":memory:"}
    ):
        raise RegisterError(
            "That register would not last.", "Name a file: sqlite:///FILE, or just FILE."
        )
    return parsed


def prepare_file(path: Path, make: bool) -> bool:
    """Makes an empty file that only its owner can read, where there is none and one may be made.

    Returns:
        Whether it made one.
    """
    if path.is_dir():
        raise RegisterError(
            f"{path} is a folder, and a register is a file.", "Name the file in it, or another."
        )
    if path.exists():
        return False
    if not make:
        raise RegisterError(f"There is no register {path}.", "Take in a bundle first: intake.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise RegisterError(
            f"The register {path} cannot be made ({error.strerror}).", "Choose another place."
        ) from error
    return True


def make_engine(url: URL) -> Engine:
    """The engine for a URL, with this program's settings of SQLite."""
    try:
        if url.get_backend_name() != "sqlite":
            connect = {"connect_timeout": CONNECT_SECONDS} if "psycopg" in url.drivername else {}
            return create_engine(url, hide_parameters=True, connect_args=connect)
        engine = create_engine(
            url,
            hide_parameters=True,
            connect_args={"isolation_level": None, "timeout": BUSY_SECONDS},
        )
    except (ArgumentError, ImportError):
        raise RegisterError(
            f"This computer has no driver for {url.get_backend_name()}.",
            "./run office brings the one for PostgreSQL.",
        ) from None

    @event.listens_for(engine, "connect")
    def _pragmas(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    return engine


def tell(url: URL, error: DatabaseError | InterfaceError | DriverError) -> RegisterError:
    """What a database's fault is called; no sentence holds a password or a bound value."""
    cause = str(error.orig)
    if url.get_backend_name() != "sqlite":
        place = url.host or "its server"
        if getattr(error.orig, "sqlstate", "") == DISK_FULL:
            return RegisterError(
                f"The disk of the register at {place} is full.",
                "Make room there and take the bundle in again. Nothing of it was kept.",
            )
        return RegisterError(
            f"The register at {place} does not answer or refuses.",
            "Check the URL, the network and that the database runs. Nothing was changed.",
        )
    if "full" in cause:
        return RegisterError(
            "The disk is full.",
            "Make room and take the bundle in again. Nothing of it was kept.",
        )
    if "locked" in cause:
        return RegisterError(
            "Another program has been writing to this register for minutes.",
            "Nothing was changed. Wait for it, and try again.",
        )
    if "readonly" in cause:
        return RegisterError("The register cannot be written: it is read-only.")
    if any(one in cause for one in DAMAGED):
        return RegisterError("That file is no register, or a damaged one.", "Nothing was changed.")
    return RegisterError(f"The register cannot be used ({cause}).", "Nothing was changed.")
