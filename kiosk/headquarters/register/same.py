"""What persons decided about pairs of records, in the register: ids and a verdict, no more."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict
from datetime import date

from sqlalchemy import Connection, delete, insert, select

from kiosk.bundle.manifest import Manifest
from kiosk.errors import KioskError
from kiosk.headquarters.decisions import Decision, Verdict, refuse_contradiction
from kiosk.headquarters.register.models import (
    BundleRow,
    DecisionRow,
    ErasedRecordRow,
    SealedRecordRow,
)
from kiosk.headquarters.register.store import Register
from kiosk.ledger.migrate import table_of

_decisions = table_of(DecisionRow)
_records = table_of(SealedRecordRow)
_erased = table_of(ErasedRecordRow)
_bundles = table_of(BundleRow)


class DecisionNotes:
    """The table of decisions about people, over a register.

    Raises:
        RegisterError: from every method, where the register does not answer or refuses.
    """

    def __init__(self, register: Register) -> None:
        self._register = register

    def all(self) -> list[Decision]:
        """Everything that was decided of two records, sorted."""
        with self._register.reading() as connection:
            return _decided(connection)

    def days(self, records: Collection[bytes]) -> dict[bytes, date]:
        """The days of the bundles that brought these records, erased ones too, as far as here."""
        found: dict[bytes, date] = {}
        with self._register.reading() as connection:
            for table in (_records, _erased):
                brought = table.join(_bundles, _bundles.c.key == table.c.bundle)
                columns = select(table.c.id, _bundles.c.manifest).select_from(brought)
                for one in sorted(records):
                    for row in connection.execute(columns.where(table.c.id == one)):
                        found.setdefault(row.id, Manifest.from_bytes(row.manifest).day)
        return found

    def decide(self, decision: Decision) -> None:
        """Keeps what somebody decided of two records, instead of what was decided before.

        Raises:
            KioskError: a record is not here, or other decisions say otherwise.
        """
        with self._register.noting() as connection:
            for one in (decision.first, decision.second):
                found = connection.execute(select(_records.c.id).where(_records.c.id == one))
                if found.first() is None:
                    raise KioskError(
                        f"There is no record {one.hex()} here.", "Copy its id from duplicates.csv."
                    )
            refuse_contradiction(decision, _decided(connection))
            _forget(connection, decision)
            connection.execute(insert(_decisions), asdict(decision))

    def undecide(self, decision: Decision) -> bool:
        """Takes out what was decided of two records; answers whether there was anything."""
        with self._register.noting() as connection:
            return _forget(connection, decision)


def _decided(connection: Connection) -> list[Decision]:
    rows = connection.execute(select(_decisions))
    return sorted(Decision(row.first, row.second, Verdict(row.verdict)) for row in rows)


def _forget(connection: Connection, decision: Decision) -> bool:
    of_both = (_decisions.c.first == decision.first, _decisions.c.second == decision.second)
    return connection.execute(delete(_decisions).where(*of_both)).rowcount > 0
