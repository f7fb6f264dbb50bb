"""Whether the records of a bundle lie here as its stand signed them."""

from __future__ import annotations

from sqlalchemy import Connection, select

from kiosk.bundle.manifest import Manifest, record_digest, root_of
from kiosk.headquarters.register.models import BundleRow, ErasedRecordRow, SealedRecordRow
from kiosk.headquarters.register.store import Register
from kiosk.ledger.migrate import table_of

BATCH = 1000

_bundles = table_of(BundleRow)
_records = table_of(SealedRecordRow)
_erased = table_of(ErasedRecordRow)


def is_whole(register: Register, bundle: bytes) -> bool:
    """Whether a bundle that is here, by its digest, has every record as it was signed.

    Erased ones are here as their hashes.

    Raises:
        RegisterError: the register does not answer or refuses.
    """
    with register.reading() as connection:
        columns = select(_bundles.c.key, _bundles.c.manifest)
        row = connection.execute(columns.where(_bundles.c.digest == bundle)).one()
        digests = digests_of(connection, row.key)
    return root_of(digests.values()).hex() == Manifest.from_bytes(row.manifest).root


def digests_of(connection: Connection, key: int) -> dict[bytes, bytes]:
    """The digest of each record of a bundle, by its id, as the bytes here have it now.

    Erased ones are looked at last, so that what is erased meanwhile is not missing.
    """
    found: dict[bytes, bytes] = {}
    after = b""
    while True:
        here = _records.c.bundle == key, _records.c.id > after
        columns = select(_records.c.id, _records.c.sealed).where(*here)
        rows = connection.execute(columns.order_by(_records.c.id).limit(BATCH)).all()
        found.update((row.id, record_digest(row.id, row.sealed)) for row in rows)
        if len(rows) < BATCH:
            break
        after = rows[-1].id
    gone = connection.execute(select(_erased.c.id, _erased.c.digest).where(_erased.c.bundle == key))
    return found | {row.id: row.digest for row in gone}
