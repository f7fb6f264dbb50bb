"""That a campaign key was tried on what lies here: only that it was."""

from __future__ import annotations

from sqlalchemy import select

from kiosk.headquarters.register import bulk
from kiosk.headquarters.register.models import KeyCheckedRow
from kiosk.headquarters.register.store import Register
from kiosk.ledger.migrate import table_of

_checked = table_of(KeyCheckedRow)


def key_checked(register: Register) -> bool:
    """Whether a key was seen to open every record that lay here."""
    with register.reading() as connection:
        return connection.execute(select(_checked.c.number)).first() is not None


def note_key_checked(register: Register) -> None:
    """Notes it, and nothing of the key.

    Raises:
        RegisterError: the register refuses.
    """
    with register.writing() as connection:
        bulk.add(connection, _checked, {"number": 1})
