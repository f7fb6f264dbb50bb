"""The register: takes bundles in, tells what counts, streams what is to be opened."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Any, cast

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    create_engine,
    event,
    insert,
    make_url,
    select,
    update,
)
from sqlalchemy.exc import ArgumentError, DatabaseError, IntegrityError, InterfaceError

from kiosk.bundle.manifest import Manifest
from kiosk.bundle.read import BundledRecord
from kiosk.errors import KioskError
from kiosk.headquarters.register.models import (
    BindingRow,
    BundleRow,
    DeviceRow,
    PackRow,
    SealedRecordRow,
)
from kiosk.ledger.migrate import migrate, table_of

REVISIONS = ("0001",)
SCRIPTS = Path(__file__).parent / "migrations"
BATCH = 1000
CONNECT_SECONDS = 5

_binding = table_of(BindingRow)
_packs = table_of(PackRow)
_devices = table_of(DeviceRow)
_bundles = table_of(BundleRow)
_records = table_of(SealedRecordRow)


class RegisterError(KioskError):
    """The register cannot be reached, read or written."""


class Standing(StrEnum):
    """Whether a bundle counts, and if not, what it waits for."""

    HELD = "held"
    UNKNOWN_DEVICE = "unknown device"
    UNKNOWN_SALVAGED = "salvages a stand that is not accepted"
    FORKED = "forked"
    MISFIT = "does not follow the one before"
    REVOKED = "revoked device"


@dataclass(frozen=True, slots=True)
class Binding:
    """The campaign and mode that a register is bound to."""

    campaign: str
    petition: str
    rehearsal: bool


@dataclass(frozen=True, slots=True)
class HeldBundle:
    """A bundle in the register, with its standing."""

    key: int
    digest: bytes
    manifest: Manifest
    standing: Standing


class Register:
    """An office's register.

    Args:
        url: an SQLAlchemy URL, a path of an SQLite file, or `env:NAME` for a URL in the
            environment, so that no password stands on a command line.
        make: whether to make an SQLite register where there is none.

    Raises:
        RegisterError: it does not answer; the sentence holds no password.
        NewerVersion: a later version wrote it.
    """

    def __init__(self, url: str, *, make: bool = False) -> None:
        self._url = _parse(url)
        if self._url.get_backend_name() == "sqlite":
            _prepare_file(Path(self._url.database or ""), make)
        self._engine = _engine(self._url)
        try:
            with self._told(), self._writing() as connection:
                migrate(connection, SCRIPTS, REVISIONS, "register", "binding")
        except KioskError:
            self.close()
            raise

    def binding(self) -> Binding | None:
        """What the register is bound to; None before the first intake."""
        with self._reading() as connection:
            row = connection.execute(select(_binding)).first()
            return Binding(row.campaign, row.petition, row.rehearsal) if row else None

    def bind(self, binding: Binding) -> None:
        """Binds a new register to a campaign; a bound one stays as it is."""
        with self._told(), self._writing() as connection:
            self._bind(connection, binding)

    def take_in(
        self, manifest: Manifest, signature: bytes, records: Iterable[BundledRecord], today: date
    ) -> bool:
        """Stores a bundle and its records in one transaction; `records` may still raise.

        A rehearsal's devices are accepted as they come.

        Returns:
            False where exactly this bundle is here already; nothing is changed then.

        Raises:
            RegisterError: it could not be stored, and was not.
        """
        with self._told():
            try:
                with self._writing() as connection:
                    if self._has(connection, manifest.digest):
                        return False
                    self._bind(
                        connection,
                        Binding(manifest.campaign, manifest.petition, manifest.rehearsal),
                    )
                    self._meet(connection, manifest, today)
                    self._insert(connection, manifest, signature, records)
            except IntegrityError:
                # Another office took in the same bundle between our look and our insert.
                with self._engine.connect() as connection:
                    if self._has(connection, manifest.digest):
                        return False
                raise
        return True

    def has(self, digest: bytes) -> bool:
        """Whether a bundle of this digest is here."""
        with self._reading() as connection:
            return self._has(connection, digest)

    def bundles(self) -> list[HeldBundle]:
        """Every bundle with its standing, by device and number."""
        with self._reading() as connection:
            devices = {row.public: row for row in connection.execute(select(_devices))}
            rows = connection.execute(
                select(_bundles).order_by(_bundles.c.device, _bundles.c.number, _bundles.c.digest)
            ).all()
        manifests = {row.digest: Manifest.from_bytes(row.manifest) for row in rows}
        contents: dict[tuple[str, int], list[Manifest]] = {}
        for manifest in manifests.values():
            contents.setdefault((manifest.device, manifest.number), []).append(manifest)
        return [
            HeldBundle(
                row.key,
                row.digest,
                manifests[row.digest],
                _standing(devices, manifests[row.digest], contents),
            )
            for row in rows
        ]

    def records(self, key: int) -> Iterator[tuple[bytes, bytes]]:
        """The ids and sealed bytes of a bundle's records, sorted by id, a batch at a time."""
        after = b""
        while True:
            with self._reading() as connection:
                rows = connection.execute(
                    select(_records.c.id, _records.c.sealed)
                    .where(_records.c.bundle == key, _records.c.id > after)
                    .order_by(_records.c.id)
                    .limit(BATCH)
                ).all()
            yield from ((row.id, row.sealed) for row in rows)
            if len(rows) < BATCH:
                return
            after = rows[-1].id

    def devices(self) -> list[bytes]:
        """The public keys of all devices met, sorted."""
        with self._reading() as connection:
            return sorted(connection.execute(select(_devices.c.public)).scalars())

    def accept_device(self, public: bytes, today: date) -> None:
        """From now on this device's bundles count, those that wait included."""
        with self._told(), self._writing() as connection:
            connection.execute(
                update(_devices)
                .where(_devices.c.public == public, _devices.c.accepted_on.is_(None))
                .values(accepted_on=today)
            )

    def keep_pack(self, digest: bytes, content: bytes) -> None:
        """Keeps a campaign pack's canonical JSON under its digest."""
        with self._told(), self._writing() as connection:
            known = connection.execute(select(_packs.c.digest).where(_packs.c.digest == digest))
            if known.first() is None:
                connection.execute(insert(_packs), {"digest": digest, "content": content})

    def packs(self) -> list[bytes]:
        """The canonical JSON of every pack kept here."""
        with self._reading() as connection:
            return list(
                connection.execute(select(_packs.c.content).order_by(_packs.c.digest)).scalars()
            )

    def close(self) -> None:
        """Lets go of the database."""
        self._engine.dispose()

    def _has(self, connection: Connection, digest: bytes) -> bool:
        found = connection.execute(select(_bundles.c.key).where(_bundles.c.digest == digest))
        return found.first() is not None

    def _bind(self, connection: Connection, binding: Binding) -> None:
        if connection.execute(select(_binding.c.number)).first() is None:
            connection.execute(insert(_binding), {"number": 1} | asdict(binding))

    def _meet(self, connection: Connection, manifest: Manifest, today: date) -> None:
        """Notes the bundle's device, and the one it says it salvages: both are to be accepted."""
        for device in (manifest.device, manifest.salvages):
            public = bytes.fromhex(device or "")
            known = connection.execute(select(_devices.c.public).where(_devices.c.public == public))
            if device and known.first() is None:
                accepted = today if manifest.rehearsal else None
                connection.execute(insert(_devices), {"public": public, "accepted_on": accepted})

    def _insert(
        self,
        connection: Connection,
        manifest: Manifest,
        signature: bytes,
        records: Iterable[BundledRecord],
    ) -> None:
        result = connection.execute(
            insert(_bundles).values(
                digest=manifest.digest,
                device=bytes.fromhex(manifest.device),
                number=manifest.number,
                count=manifest.count,
                manifest=manifest.to_bytes(),
                signature=signature,
            )
        )
        key = cast(tuple[int], result.inserted_primary_key)[0]
        waiting = iter(records)
        while batch := list(islice(waiting, BATCH)):
            connection.execute(
                insert(_records),
                [{"bundle": key, "id": one.id, "sealed": one.sealed} for one in batch],
            )

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._engine.begin() as connection:
            if self._url.get_backend_name() == "sqlite":
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield connection

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._told(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (DatabaseError, InterfaceError) as error:
            raise _tell(self._url, error) from None


def _standing(
    devices: Mapping[bytes, Any],
    manifest: Manifest,
    contents: Mapping[tuple[str, int], Sequence[Manifest]],
) -> Standing:
    device = devices[bytes.fromhex(manifest.device)]
    if device.revoked_on is not None:
        return Standing.REVOKED
    if device.accepted_on is None:
        return Standing.UNKNOWN_DEVICE
    if manifest.salvages and not _accepted(devices.get(bytes.fromhex(manifest.salvages))):
        return Standing.UNKNOWN_SALVAGED
    if len(contents[manifest.device, manifest.number]) > 1:
        return Standing.FORKED
    before = contents.get((manifest.device, manifest.number - 1), ())
    fits = any(
        one.digest.hex() == manifest.previous and one.total + manifest.count == manifest.total
        for one in before
    )
    return Standing.HELD if fits or not before else Standing.MISFIT


def _accepted(device: Any) -> bool:  # noqa: ANN401 - SQLAlchemy's row, or None
    return device is not None and device.accepted_on is not None and device.revoked_on is None


def _parse(url: str) -> URL:
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


def _prepare_file(path: Path, make: bool) -> None:
    if path.exists():
        return
    if not make:
        raise RegisterError(f"There is no register {path}.", "Take in a bundle first: intake.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise RegisterError(
            f"The register {path} cannot be made ({error.strerror}).", "Choose another place."
        ) from error


def _engine(url: URL) -> Engine:
    try:
        if url.get_backend_name() != "sqlite":
            connect = {"connect_timeout": CONNECT_SECONDS} if "psycopg" in url.drivername else {}
            return create_engine(url, hide_parameters=True, connect_args=connect)
        engine = create_engine(
            url, hide_parameters=True, connect_args={"isolation_level": None, "timeout": 30}
        )
    except (ArgumentError, ImportError):
        raise RegisterError(
            f"This computer has no driver for {url.get_backend_name()}.",
            "./run office brings the one for PostgreSQL.",
        ) from None

    @event.listens_for(engine, "connect")
    def _pragmas(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    return engine


def _tell(url: URL, error: DatabaseError | InterfaceError) -> RegisterError:
    cause = str(error.orig)
    if url.get_backend_name() != "sqlite":
        place = url.host or "its server"
        return RegisterError(
            f"The register at {place} does not answer or refuses.",
            "Check the URL, the network and that the database runs. Nothing was changed.",
        )
    if "full" in cause:
        return RegisterError("The disk is full.", "Make room and take the bundle in again.")
    if "readonly" in cause:
        return RegisterError("The register cannot be written: it is read-only.")
    if "not a database" in cause or "malformed" in cause:
        return RegisterError("That file is no register, or a damaged one.", "Nothing was changed.")
    return RegisterError(f"The register cannot be used ({cause}).", "Nothing was changed.")
