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
    """A reader's name in each language, by the newest pack that names it; none where none does."""
    from kiosk.headquarters.publish.held import kept_packs

    newest_first = sorted(kept_packs(register), key=lambda one: -one.version)
    named = (one for pack in newest_first for one in pack.handed_to if one.id == reader)
    return next((dict(one.names) for one in named), {})
