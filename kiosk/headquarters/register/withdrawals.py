"""Withdrawals that came by telephone or letter: the receipts' hashes, never a code or a name."""

from __future__ import annotations

from sqlalchemy import delete, select

from kiosk.headquarters.register import bulk
from kiosk.headquarters.register.models import WithdrawalRow
from kiosk.headquarters.register.store import Register
from kiosk.ledger.migrate import table_of

_withdrawals = table_of(WithdrawalRow)


class WithdrawalNotes:
    """The table of withdrawals at the office, over a register.

    Raises:
        RegisterError: from every method, where the register does not answer or refuses.
    """

    def __init__(self, register: Register) -> None:
        self._register = register

    def all(self) -> frozenset[bytes]:
        """The hashes of all receipts that were taken back here."""
        with self._register.reading() as connection:
            return frozenset(connection.execute(select(_withdrawals.c.receipt)).scalars())

    def add(self, receipt: bytes) -> bool:
        """Notes a receipt's hash; answers whether it is new."""
        with self._register.writing() as connection:
            return bulk.add(connection, _withdrawals, {"receipt": receipt})

    def remove(self, receipt: bytes) -> bool:
        """Takes it out; answers whether it was there."""
        with self._register.writing() as connection:
            gone = connection.execute(delete(_withdrawals).where(_withdrawals.c.receipt == receipt))
            return gone.rowcount > 0
