"""What a register says of persons at one moment, in one digest: whether anything changed since."""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection, select

from kiosk.headquarters.register.models import DecisionRow, TombstoneRow, WithdrawalRow
from kiosk.headquarters.register.store import Register
from kiosk.ledger.migrate import table_of

_stones = table_of(TombstoneRow)
_withdrawals = table_of(WithdrawalRow)
_decisions = table_of(DecisionRow)


def mark_of(register: Register) -> bytes:
    """The digest of all that was erased, taken back or decided of two records up to now.

    Raises:
        RegisterError: the register does not answer or refuses.
    """
    with register.reading() as connection:
        return mark_in(connection)


def mark_in(connection: Connection) -> bytes:
    """The same inside a transaction."""
    told = (
        select(_stones.c.id).order_by(_stones.c.id),
        select(_withdrawals.c.receipt).order_by(_withdrawals.c.receipt),
        select(_decisions.c.first, _decisions.c.second, _decisions.c.verdict).order_by(
            _decisions.c.first, _decisions.c.second
        ),
    )
    whole = hashlib.sha256()
    for rows in told:
        for row in connection.execute(rows):
            whole.update(b"".join(one if isinstance(one, bytes) else one.encode() for one in row))
        whole.update(b"\0")
    return whole.digest()
