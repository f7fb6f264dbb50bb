"""Where this office wrote what holds names or records, so that an erasing finds it again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from sqlalchemy import delete, insert, select

from kiosk.errors import KioskError
from kiosk.headquarters.register.models import PlaceRow
from kiosk.headquarters.register.store import Register
from kiosk.ledger.migrate import table_of

_places = table_of(PlaceRow)


class Holds(StrEnum):
    """What lies at a place."""

    LISTS = "lists"
    """A folder in which `publish` makes a folder for each day."""
    DUPLICATES = "duplicates"
    """A folder into which `reconcile` writes its list."""
    BACKUP = "backup"
    """A backup's file."""


class Places:
    """The table of places, over a register. Paths are of whichever computer wrote there.

    Raises:
        RegisterError: from every method, where the register does not answer or refuses.
    """

    def __init__(self, register: Register) -> None:
        self._register = register

    def of(self, holds: Holds) -> list[Path]:
        """The places that were noted, in the order in which they were."""
        rows = select(_places.c.path).where(_places.c.holds == holds.value)
        with self._register.reading() as connection:
            found = connection.execute(rows.order_by(_places.c.number)).scalars()
            return [Path(os.fsdecode(bytes(one))) for one in found]

    def add(self, holds: Holds, path: Path) -> bool:
        """Notes a place; answers whether it is new."""
        row = _row(holds, path)
        with self._register.noting() as connection:
            if connection.execute(select(_places.c.number).filter_by(**row)).first() is not None:
                return False
            connection.execute(insert(_places), row)
            return True

    def remove(self, holds: Holds, path: Path) -> None:
        """Takes a place out."""
        row = _row(holds, path)
        with self._register.noting() as connection:
            connection.execute(delete(_places).filter_by(**row))


@contextmanager
def writing_to(register: Register, holds: Holds, path: Path) -> Iterator[None]:
    """Notes a place before anything is written there, so that a kill leaves nothing unknown.

    What is refused leaves nothing behind, and the place is known as before.
    """
    places = Places(register)
    new = places.add(holds, path)
    try:
        yield
    except KioskError:
        if new:
            places.remove(holds, path)
        raise


def _row(holds: Holds, path: Path) -> dict[str, object]:
    return {"holds": holds.value, "path": os.fsencode(path.resolve())}
