"""The register: takes bundles in, tells what counts, streams what is to be opened."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import DatabaseError, IntegrityError, InterfaceError

from kiosk.bundle.manifest import Manifest
from kiosk.bundle.read import BundledRecord
from kiosk.bundle.statement import Statement
from kiosk.errors import KioskError
from kiosk.headquarters.register import copy
from kiosk.headquarters.register.connect import (
    RegisterError,
    make_engine,
    parse,
    prepare_file,
    tell,
)
from kiosk.headquarters.register.models import (
    BackedUpRow,
    BackupRow,
    BindingRow,
    BundleRow,
    ClosingStatementRow,
    DeviceRow,
    PackRow,
    SealedRecordRow,
)
from kiosk.ledger.migrate import migrate, table_of

__all__ = ["Binding", "HeldBundle", "Register", "RegisterError", "Standing"]

REVISIONS = ("0001", "0002", "0004")
SCRIPTS = Path(__file__).parent / "migrations"
BATCH = 1000

_binding = table_of(BindingRow)
_packs = table_of(PackRow)
_devices = table_of(DeviceRow)
_bundles = table_of(BundleRow)
_records = table_of(SealedRecordRow)
_statements = table_of(ClosingStatementRow)
_backups = table_of(BackupRow)
_backed_up = table_of(BackedUpRow)


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
        self._url = parse(url)
        if self._url.get_backend_name() == "sqlite":
            prepare_file(Path(self._url.database or ""), make)
        self._engine = make_engine(self._url)
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

    def expect(self, statement: Statement, today: date) -> bool:
        """Keeps what a stand told by telephone.

        Returns:
            False where exactly this was told before.
        """
        with self._told(), self._writing() as connection:
            row = _row_of(statement)
            if connection.execute(select(_statements.c.number).filter_by(**row)).first():
                return False
            connection.execute(insert(_statements), row | {"told_on": today})
            return True

    def forget(self, statement: Statement) -> bool:
        """Takes out what was told by mistake; answers whether it was there."""
        with self._told(), self._writing() as connection:
            gone = connection.execute(delete(_statements).filter_by(**_row_of(statement)))
            return gone.rowcount > 0

    def statements(self) -> list[Statement]:
        """Everything that was told by telephone, by stand and number."""
        with self._reading() as connection:
            rows = connection.execute(
                select(_statements).order_by(
                    _statements.c.words, _statements.c.number, _statements.c.root
                )
            )
            return [
                Statement(
                    row["rehearsal"],
                    tuple(row["words"].split()),
                    row["number"],
                    row["count"],
                    row["root"],
                )
                for row in rows.mappings()
            ]

    def place(self) -> Path | None:
        """Where on this computer's disks the register lies; None where it is on another.

        Raises:
            RegisterError: it is here, and the database does not tell where.
        """
        if self._url.get_backend_name() == "sqlite":
            return Path(self._url.database or "")
        with self._told(), self._engine.connect() as connection:
            return copy.place_of_server(connection, self._url)

    def copy_to(self, path: Path) -> None:
        """Writes all that the register holds at one moment into a new SQLite file.

        Raises:
            RegisterError: the register cannot be read.
            OSError, sqlite3.Error: the file cannot be written.
        """
        if self._url.get_backend_name() == "sqlite":
            copy.copy_file(Path(self._url.database or ""), path)
            return
        Register(str(path), make=True).close()
        with self._told(), self._engine.connect() as connection:
            copy.copy_rows(connection, path)

    def note_backup(
        self, day: date, digest: bytes, bundles: Collection[bytes], other_volume: bool
    ) -> int:
        """Notes a verified backup, and which bundles it holds where it counts for them.

        Returns:
            How many bundles lie in a backup on another volume now, and did not before.
        """
        with self._told(), self._writing() as connection:
            content = {"day": day, "digest": digest, "bundles": len(bundles)}
            result = connection.execute(
                insert(_backups).values(content | {"other_volume": other_volume})
            )
            if not other_volume:
                return 0
            number = cast(tuple[int], result.inserted_primary_key)[0]
            known = set(connection.execute(select(_backed_up.c.bundle)).scalars())
            rows = connection.execute(select(_bundles.c.key, _bundles.c.digest)).all()
            new = [
                {"bundle": row.key, "backup": number}
                for row in rows
                if row.digest in bundles and row.key not in known
            ]
            if new:
                connection.execute(insert(_backed_up), new)
            return len(new)

    def backed_up(self) -> set[bytes]:
        """The digests of all bundles that lie in a verified backup on another volume."""
        with self._reading() as connection:
            joined = _bundles.join(_backed_up, _backed_up.c.bundle == _bundles.c.key)
            rows = connection.execute(select(_bundles.c.digest).select_from(joined))
            return set(rows.scalars())

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
            raise tell(self._url, error) from None


def _row_of(statement: Statement) -> dict[str, object]:
    return {
        "words": " ".join(statement.words),
        "number": statement.number,
        "count": statement.count,
        "root": statement.root,
        "rehearsal": statement.rehearsal,
    }


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
