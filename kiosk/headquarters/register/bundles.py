"""The bundles in a register: their standing, their records, what a person decided about them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, delete, func, select

from kiosk.bundle.manifest import Manifest
from kiosk.headquarters.register import bulk
from kiosk.headquarters.register.devices import devices_of
from kiosk.headquarters.register.models import (
    BundleDecisionRow,
    BundleFileRow,
    BundleRow,
    ErasedRecordRow,
    SealedRecordRow,
    VouchedRow,
)
from kiosk.headquarters.register.standing import Facts, Standing, Verdict, standings
from kiosk.headquarters.register.statements import told_of
from kiosk.headquarters.register.store import Register, petition_of
from kiosk.ledger.migrate import table_of

BATCH = 1000

_bundles = table_of(BundleRow)
_records = table_of(SealedRecordRow)
_files = table_of(BundleFileRow)
_decisions = table_of(BundleDecisionRow)
_vouched = table_of(VouchedRow)
_erased = table_of(ErasedRecordRow)


@dataclass(frozen=True, slots=True)
class HeldBundle:
    """A bundle in the register, with its standing."""

    key: int
    digest: bytes
    manifest: Manifest
    standing: Standing


class Bundles:
    """The tables of bundles and of their records, over a register.

    Raises:
        RegisterError: from every method, where the register does not answer or refuses.
    """

    def __init__(self, register: Register) -> None:
        self._register = register

    def all(self) -> list[HeldBundle]:
        """Every bundle with its standing, by device, number and digest."""
        with self._register.reading() as connection:
            rows = connection.execute(
                select(_bundles).order_by(_bundles.c.device, _bundles.c.number, _bundles.c.digest)
            ).all()
            facts = Facts(
                devices={one.public: one for one in devices_of(connection)},
                manifests={row.digest: Manifest.from_bytes(row.manifest) for row in rows},
                verdicts=_verdicts_of(connection),
                vouched=frozenset(connection.execute(select(_vouched.c.digest)).scalars()),
                told=told_of(connection),
                petition=petition_of(connection),
            )
        found = standings(facts)
        return [
            HeldBundle(row.key, row.digest, facts.manifests[row.digest], found[row.digest])
            for row in rows
        ]

    def known(self) -> dict[bytes, bytes]:
        """The digests of all bundles here, each with the SHA-256 of its whole file.

        That is empty for a bundle that an earlier version took in.
        """
        with self._register.reading() as connection:
            joined = _bundles.outerjoin(_files, _files.c.bundle == _bundles.c.key)
            rows = connection.execute(
                select(_bundles.c.digest, _files.c.digest).select_from(joined)
            )
            return {digest: file_digest or b"" for digest, file_digest in rows.all()}

    def records(self, key: int) -> Iterator[tuple[bytes, bytes]]:
        """The ids and sealed bytes of a bundle's records, sorted by id, a batch at a time."""
        after = b""
        while True:
            with self._register.reading() as connection:
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

    def record_ids(self, key: int) -> set[bytes]:
        """The ids of a bundle's records, erased ones included."""
        with self._register.reading() as connection:
            here = connection.execute(select(_records.c.id).where(_records.c.bundle == key))
            gone = connection.execute(select(_erased.c.id).where(_erased.c.bundle == key))
            return {*here.scalars(), *gone.scalars()}

    def sealed_in(self, bundles: Sequence[int]) -> int:
        """How many sealed records lie in these bundles, by their keys; erased ones do not."""
        counted = select(func.count()).select_from(_records)
        with self._register.reading() as connection:
            return sum(
                connection.execute(counted.where(_records.c.bundle == key)).scalar_one()
                for key in bundles
            )

    def decide(self, verdicts: Mapping[bytes, Verdict | None], today: date) -> None:
        """Keeps what a person decided about bundles, by their digests; None takes it back."""
        with self._register.writing() as connection:
            for digest in sorted(verdicts):
                connection.execute(delete(_decisions).where(_decisions.c.digest == digest))
                verdict = verdicts[digest]
                if verdict is not None:
                    row = {"digest": digest, "verdict": verdict.value, "decided_on": today}
                    bulk.add(connection, _decisions, row)

    def verdicts(self) -> dict[bytes, Verdict]:
        """What was decided about bundles, by their digests."""
        with self._register.reading() as connection:
            return _verdicts_of(connection)


def _verdicts_of(connection: Connection) -> dict[bytes, Verdict]:
    rows = connection.execute(select(_decisions.c.digest, _decisions.c.verdict))
    return {row.digest: Verdict(row.verdict) for row in rows}
