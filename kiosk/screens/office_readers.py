"""What the readers of lists are called, by the packs kept with a register."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.headquarters.publish.readers import Reader
    from kiosk.headquarters.register.store import Register


def readers_of(register: Register) -> tuple[Reader, ...]:
    """Who gets a list; nobody where no pack is kept here."""
    from kiosk.headquarters.publish.held import packs_of
    from kiosk.headquarters.register.packs import KeptPacks

    return packs_of(register).readers if KeptPacks(register).all() else ()


def names_of(register: Register, reader: str) -> dict[str, str]:
    """A reader's name in each language; none of one whom no pack names any more."""
    return next((dict(one.names) for one in readers_of(register) if one.id == reader), {})
