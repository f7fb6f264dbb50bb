"""Closing statements: what stands told by telephone before their sticks arrived."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, delete, insert, select

from kiosk.bundle.statement import Statement
from kiosk.headquarters.register.models import ClosingStatementRow
from kiosk.headquarters.register.standing import Told
from kiosk.headquarters.register.store import Register
from kiosk.ledger.migrate import table_of

_statements = table_of(ClosingStatementRow)


class Statements:
    """The table of closing statements, over a register.

    Raises:
        RegisterError: from every method, where the register does not answer or refuses.
    """

    def __init__(self, register: Register) -> None:
        self._register = register

    def expect(self, statement: Statement, today: date) -> bool:
        """Keeps what a stand told by telephone.

        Returns:
            False where exactly this was told before.
        """
        with self._register.noting() as connection:
            row = _row_of(statement)
            if connection.execute(select(_statements.c.number).filter_by(**row)).first():
                return False
            connection.execute(insert(_statements), row | {"told_on": today})
            return True

    def forget(self, statement: Statement) -> bool:
        """Takes out what was told by mistake; answers whether it was there."""
        with self._register.noting() as connection:
            gone = connection.execute(delete(_statements).filter_by(**_row_of(statement)))
            return gone.rowcount > 0

    def all(self) -> list[Statement]:
        """Everything that was told by telephone, by stand and number."""
        return [one.statement for one in self.told()]

    def told(self) -> list[Told]:
        """The same with the office's day on which it was told."""
        with self._register.reading() as connection:
            return told_of(connection)


def told_of(connection: Connection) -> list[Told]:
    """Everything that was told, by stand and number."""
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


def _row_of(statement: Statement) -> dict[str, object]:
    return {
        "words": " ".join(statement.words),
        "number": statement.number,
        "count": statement.count,
        "root": statement.root,
        "rehearsal": statement.rehearsal,
    }
