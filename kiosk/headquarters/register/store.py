"""The register: takes bundles in, tells what counts, streams what is to be opened."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.exc import DatabaseError, InterfaceError

from kiosk.bundle.manifest import BundleError, Manifest
from kiosk.bundle.read import BundledRecord, BundleReader
from kiosk.bundle.statement import Statement
from kiosk.errors import KioskError
from kiosk.headquarters.register import bulk, copy
from kiosk.headquarters.register.connect import (
    DriverError,
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
    BundleDecisionRow,
    BundleFileRow,
    BundleRow,
    ClosingStatementRow,
    DeviceRow,
    ErasedRecordRow,
    PackRow,
    SealedRecordRow,
    TombstoneRow,
    VouchedRow,
)
from kiosk.headquarters.register.standing import (
    Device,
    Facts,
    Standing,
    Told,
    Verdict,
    standings,
)
from kiosk.ledger.migrate import migrate, table_of

__all__ = [
    "Binding",
    "Device",
    "HeldBundle",
    "Register",
    "RegisterError",
    "Standing",
    "Told",
    "Verdict",
]

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")
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
_files = table_of(BundleFileRow)
_decisions = table_of(BundleDecisionRow)
_vouched = table_of(VouchedRow)
_tombstones = table_of(TombstoneRow)
_erased = table_of(ErasedRecordRow)


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
        self._made = False
        if self._url.get_backend_name() == "sqlite":
            self._made = prepare_file(Path(self._url.database or ""), make)
        self._engine = make_engine(self._url)
        try:
            with self._told(), self._writing() as connection:
                bulk.one_at_a_time(connection)  # several offices may open a new one at once
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
        self, reader: BundleReader, today: date, tick: Callable[[], None] = lambda: None
    ) -> bool:
        """Stores a bundle and its records in one transaction, while it is verified.

        A rehearsal's devices are accepted as they come. Of a record that was erased only the hash
        is stored.

        Args:
            reader: the bundle; it raises where a record is not as signed, and nothing is stored.
            today: the office's day.
            tick: called after each batch of records.

        Returns:
            False where exactly this bundle is here already; nothing is changed then.

        Raises:
            BundleError: it is not sound, or of another campaign or mode than the register.
            RegisterError: it could not be stored, and was not.
        """
        manifest = reader.manifest
        wanted = Binding(manifest.campaign, manifest.petition, manifest.rehearsal)
        with self._told(), self._writing() as connection:
            bulk.while_nobody_erases(connection)
            if self._has(connection, manifest.digest):
                return False
            if self._bind(connection, wanted) != wanted:  # by another office, a moment ago
                raise BundleError("It belongs to another campaign than this register.")
            self._meet(connection, manifest, today)
            key = self._insert(connection, reader)
            if key is None:  # another office took it in between our look and our insert
                return False
            whole = hashlib.sha256()
            stones = set(connection.execute(select(_tombstones.c.id)).scalars())
            kept_out: list[BundledRecord] = []
            living = _living(reader.records(whole), stones, kept_out)
            bulk.insert_records(connection, key, living, tick)
            if kept_out:
                rows = [{"bundle": key, "id": one.id, "digest": one.digest} for one in kept_out]
                connection.execute(insert(_erased), rows)
            connection.execute(insert(_files), {"bundle": key, "digest": whole.digest()})
        return True

    def known(self) -> dict[bytes, bytes]:
        """The digests of all bundles here, each with the SHA-256 of its whole file.

        That is empty for a bundle that an earlier version took in.
        """
        with self._reading() as connection:
            joined = _bundles.outerjoin(_files, _files.c.bundle == _bundles.c.key)
            rows = connection.execute(
                select(_bundles.c.digest, _files.c.digest).select_from(joined)
            )
            return {digest: file_digest or b"" for digest, file_digest in rows.all()}

    def has(self, digest: bytes) -> bool:
        """Whether a bundle of this digest is here."""
        with self._reading() as connection:
            return self._has(connection, digest)

    def bundles(self) -> list[HeldBundle]:
        """Every bundle with its standing, by device, number and digest."""
        with self._reading() as connection:
            rows = connection.execute(
                select(_bundles).order_by(_bundles.c.device, _bundles.c.number, _bundles.c.digest)
            ).all()
            facts = Facts(
                devices={one.public: one for one in _devices_of(connection)},
                manifests={row.digest: Manifest.from_bytes(row.manifest) for row in rows},
                verdicts=_verdicts_of(connection),
                vouched=frozenset(connection.execute(select(_vouched.c.digest)).scalars()),
                told=_told_of(connection),
            )
        found = standings(facts)
        return [
            HeldBundle(row.key, row.digest, facts.manifests[row.digest], found[row.digest])
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
        return [one.public for one in self.known_devices()]

    def known_devices(self) -> list[Device]:
        """All devices met, by their keys."""
        with self._reading() as connection:
            return _devices_of(connection)

    def accept_devices(self, devices: Collection[bytes], today: date) -> None:
        """From now on these devices' bundles count, those that wait included."""
        with self._told(), self._writing() as connection:
            for public in sorted(devices):
                bulk.add(connection, _devices, {"public": public})
                connection.execute(
                    update(_devices)
                    .where(_devices.c.public == public, _devices.c.accepted_on.is_(None))
                    .values(accepted_on=today)
                )

    def revoke_device(self, public: bytes, day: date) -> None:
        """What this device dates from that day on does not count.

        What it dated before and lies here now is vouched for by lying here; a day that is moved
        later vouches for nothing more.
        """
        with self._told(), self._writing() as connection:
            one = _devices.c.public == public
            before = connection.execute(select(_devices.c.revoked_on).where(one)).scalar()
            connection.execute(update(_devices).where(one).values(revoked_on=day))
            if before is None:
                ours = select(_bundles.c.digest).where(_bundles.c.device == public)
                for digest in connection.execute(ours).scalars().all():
                    bulk.add(connection, _vouched, {"digest": digest})

    def reinstate_device(self, public: bytes) -> None:
        """Takes a revocation back, as if it had never been."""
        with self._told(), self._writing() as connection:
            connection.execute(
                update(_devices).where(_devices.c.public == public).values(revoked_on=None)
            )
            ours = select(_bundles.c.digest).where(_bundles.c.device == public)
            connection.execute(delete(_vouched).where(_vouched.c.digest.in_(ours)))

    def decide(self, verdicts: Mapping[bytes, Verdict | None], today: date) -> None:
        """Keeps what a person decided about bundles, by their digests; None takes it back."""
        with self._told(), self._writing() as connection:
            for digest in sorted(verdicts):
                connection.execute(delete(_decisions).where(_decisions.c.digest == digest))
                verdict = verdicts[digest]
                if verdict is not None:
                    row = {"digest": digest, "verdict": verdict.value, "decided_on": today}
                    bulk.add(connection, _decisions, row)

    def verdicts(self) -> dict[bytes, Verdict]:
        """What was decided about bundles, by their digests."""
        with self._reading() as connection:
            return _verdicts_of(connection)

    def record_ids(self, key: int) -> set[bytes]:
        """The ids of a bundle's records, erased ones included."""
        with self._reading() as connection:
            here = connection.execute(select(_records.c.id).where(_records.c.bundle == key))
            gone = connection.execute(select(_erased.c.id).where(_erased.c.bundle == key))
            return {*here.scalars(), *gone.scalars()}

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
        return [one.statement for one in self.told()]

    def told(self) -> list[Told]:
        """The same with the office's day on which it was told."""
        with self._reading() as connection:
            return _told_of(connection)

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

    def sealed_in(self, bundles: Sequence[int]) -> int:
        """How many sealed records lie in these bundles, by their keys; erased ones do not."""
        counted = select(func.count()).select_from(_records)
        with self._reading() as connection:
            return sum(
                connection.execute(counted.where(_records.c.bundle == key)).scalar_one()
                for key in bundles
            )

    def abandon(self) -> None:
        """Lets go of the database, and removes a file that was made for this and holds nothing."""
        place = self.place() if self._made and self.binding() is None else None
        self.close()
        if place is not None:
            for suffix in ("", "-wal", "-shm"):
                place.with_name(place.name + suffix).unlink(missing_ok=True)

    def close(self) -> None:
        """Lets go of the database."""
        self._engine.dispose()

    def _has(self, connection: Connection, digest: bytes) -> bool:
        found = connection.execute(select(_bundles.c.key).where(_bundles.c.digest == digest))
        return found.first() is not None

    def _bind(self, connection: Connection, binding: Binding) -> Binding:
        """Binds where nothing did before, and answers what the register is bound to."""
        row = connection.execute(select(_binding)).first()
        if row is None:
            bulk.add(connection, _binding, {"number": 1} | asdict(binding))
            row = connection.execute(select(_binding)).one()  # perhaps another office's
        return Binding(row.campaign, row.petition, row.rehearsal)

    def _meet(self, connection: Connection, manifest: Manifest, today: date) -> None:
        """Notes the bundle's device, and the one it says it salvages: both are to be accepted."""
        accepted = today if manifest.rehearsal else None
        for device in sorted({manifest.device, manifest.salvages or ""} - {""}):
            row = {"public": bytes.fromhex(device), "accepted_on": accepted}
            bulk.add(connection, _devices, row)

    def _insert(self, connection: Connection, reader: BundleReader) -> int | None:
        """The bundle's own row; None where one of its digest came first."""
        manifest = reader.manifest
        content = {
            "digest": manifest.digest,
            "device": bytes.fromhex(manifest.device),
            "number": manifest.number,
            "count": manifest.count,
            "manifest": reader.manifest_bytes,
            "signature": reader.signature,
        }
        if not bulk.add(connection, _bundles, content):
            return None
        key = select(_bundles.c.key).where(_bundles.c.digest == manifest.digest)
        return int(connection.execute(key).scalar_one())

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
        except (DatabaseError, InterfaceError, DriverError) as error:
            raise tell(self._url, error) from None


def _living(
    records: Iterable[BundledRecord], stones: Collection[bytes], kept_out: list[BundledRecord]
) -> Iterator[BundledRecord]:
    """The records that were not erased; of the others id and hash go to `kept_out`."""
    for one in records:
        if one.id in stones:
            kept_out.append(one._replace(sealed=b""))
        else:
            yield one


def _row_of(statement: Statement) -> dict[str, object]:
    return {
        "words": " ".join(statement.words),
        "number": statement.number,
        "count": statement.count,
        "root": statement.root,
        "rehearsal": statement.rehearsal,
    }


def _devices_of(connection: Connection) -> list[Device]:
    rows = connection.execute(select(_devices).order_by(_devices.c.public))
    return [Device(row.public, row.accepted_on, row.revoked_on) for row in rows]


def _verdicts_of(connection: Connection) -> dict[bytes, Verdict]:
    rows = connection.execute(select(_decisions.c.digest, _decisions.c.verdict))
    return {row.digest: Verdict(row.verdict) for row in rows}


def _told_of(connection: Connection) -> list[Told]:
    rows = connection.execute(
        select(_statements).order_by(_statements.c.words, _statements.c.number, _statements.c.root)
    )
    return [
        Told(
            Statement(
                row["rehearsal"],
                tuple(row["words"].split()),
                row["number"],
                row["count"],
                row["root"],
            ),
            row["told_on"],
        )
        for row in rows.mappings()
    ]
