"""Keeps what stands tell by telephone, so that the office knows what is still on its way."""

from __future__ import annotations

from datetime import date

from kiosk.bundle.statement import Statement
from kiosk.errors import KioskError
from kiosk.headquarters.register.statements import Statements
from kiosk.headquarters.register.store import Register


def expect(register: Register, statement: Statement, today: date) -> bool:
    """Keeps what a stand told by telephone; False where exactly this was told before.

    Raises:
        KioskError: it is of a practice and the register is not, or the other way round.
    """
    binding = register.binding()
    if binding is not None and binding.rehearsal != statement.rehearsal:
        raise KioskError(
            "That stand only practised: there is nothing to expect."
            if statement.rehearsal
            else "That statement is live, and this register is for practice.",
            "Nothing was noted. Name the other register.",
        )
    return Statements(register).expect(statement, today)


def forget(register: Register, statement: Statement) -> None:
    """Takes out a statement that was noted by mistake.

    Raises:
        KioskError: it was never noted.
    """
    if not Statements(register).forget(statement):
        raise KioskError("That statement was never noted here.", "Nothing was changed.")
