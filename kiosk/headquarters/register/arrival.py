"""A bundle's way into the register: all of it in one transaction, or nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date

from sqlalchemy import Connection, delete, insert, select

from kiosk.bundle.manifest import BundleError, Manifest
from kiosk.bundle.read import BundledRecord, BundleReader
from kiosk.headquarters.register import bulk
from kiosk.headquarters.register.models import (
    BundleFileRow,
    BundleRow,
    DeviceRow,
    ErasedRecordRow,
    SealedRecordRow,
    TombstoneRow,
)
from kiosk.headquarters.register.store import Binding, Register, bind
from kiosk.headquarters.register.whole import digests_of
from kiosk.ledger.migrate import table_of

_devices = table_of(DeviceRow)
_bundles = table_of(BundleRow)
_files = table_of(BundleFileRow)
_tombstones = table_of(TombstoneRow)
_erased = table_of(ErasedRecordRow)
_records = table_of(SealedRecordRow)


def take_in(
    register: Register, reader: BundleReader, today: date, tick: Callable[[], None] = lambda: None
) -> bool:
    """Stores a bundle and its records in one transaction, while it is verified.

    A rehearsal's devices are accepted as they come. Of a record that was erased only the hash
    is stored.

    Args:
        register: where it goes.
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
    with register.writing() as connection:
        bulk.while_nobody_erases(connection)
        if _has(connection, manifest.digest):
            return False
        if bind(connection, wanted) != wanted:  # by another office, a moment ago
            raise BundleError("It belongs to another campaign than this register.")
        _meet(connection, manifest, today)
        key = _insert(connection, reader)
        if key is None:  # another office took it in between our look and our insert
            return False
        whole = hashlib.sha256()
        _fill(connection, key, reader.records(whole), tick)
        connection.execute(insert(_files), {"bundle": key, "digest": whole.digest()})
    return True


def put_back(
    register: Register, reader: BundleReader, tick: Callable[[], None] = lambda: None
) -> int:
    """Writes the records of a bundle that is here once more, where they are no longer as signed.

    What was erased stays erased: only its hash is written.

    Args:
        register: where the bundle lies.
        reader: the same bundle, which is verified; where it is not sound nothing is changed.
        tick: called after each batch of records.

    Returns:
        How many records were missing or damaged, and are whole now.

    Raises:
        BundleError: it is not sound.
        RegisterError: it could not be stored, and was not.
    """
    of_it = _bundles.c.digest == reader.manifest.digest
    with register.writing() as connection:
        bulk.while_nobody_takes_in(connection)
        key = int(connection.execute(select(_bundles.c.key).where(of_it)).scalar_one())
        before = digests_of(connection, key)
        for table in (_records, _erased):
            connection.execute(delete(table).where(table.c.bundle == key))
        mended = 0

        def noticed() -> Iterator[BundledRecord]:
            for one in reader.records():
                nonlocal mended
                mended += before.get(one.id) != one.digest
                yield one

        kept_out = _fill(connection, key, noticed(), tick)
        return mended - sum(before.get(one.id) != one.digest for one in kept_out)


def _fill(
    connection: Connection, key: int, records: Iterable[BundledRecord], tick: Callable[[], None]
) -> list[BundledRecord]:
    """Inserts a bundle's records; of those that were erased, which it answers, only the hash."""
    stones = set(connection.execute(select(_tombstones.c.id)).scalars())
    kept_out: list[BundledRecord] = []
    bulk.insert_records(connection, key, _living(records, stones, kept_out), tick)
    if kept_out:
        rows = [{"bundle": key, "id": one.id, "digest": one.digest} for one in kept_out]
        connection.execute(insert(_erased), rows)
    return kept_out


def _has(connection: Connection, digest: bytes) -> bool:
    found = connection.execute(select(_bundles.c.key).where(_bundles.c.digest == digest))
    return found.first() is not None


def _meet(connection: Connection, manifest: Manifest, today: date) -> None:
    """Notes the bundle's device, and the one it says it salvages: both are to be accepted."""
    accepted = today if manifest.rehearsal else None
    for device in sorted({manifest.device, manifest.salvages or ""} - {""}):
        row = {"public": bytes.fromhex(device), "accepted_on": accepted}
        bulk.add(connection, _devices, row)


def _insert(connection: Connection, reader: BundleReader) -> int | None:
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


def _living(
    records: Iterable[BundledRecord], stones: Collection[bytes], kept_out: list[BundledRecord]
) -> Iterator[BundledRecord]:
    """The records that were not erased; of the others id and hash go to `kept_out`."""
    for one in records:
        if one.id in stones:
            kept_out.append(one._replace(sealed=b""))
        else:
            yield one
