"""The campaign packs that a register keeps, so that every text stays known by its digest."""

from __future__ import annotations

from sqlalchemy import insert, select

from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.models import PackRow
from kiosk.headquarters.register.standing import Standing
from kiosk.headquarters.register.store import Register
from kiosk.ledger.migrate import table_of

_packs = table_of(PackRow)


class KeptPacks:
    """The table of packs, over a register.

    Raises:
        RegisterError: from every method, where the register does not answer or refuses.
    """

    def __init__(self, register: Register) -> None:
        self._register = register

    def keep(self, digest: bytes, content: bytes) -> None:
        """Keeps a campaign pack's canonical JSON under its digest."""
        with self._register.writing() as connection:
            known = connection.execute(select(_packs.c.digest).where(_packs.c.digest == digest))
            if known.first() is None:
                connection.execute(insert(_packs), {"digest": digest, "content": content})

    def all(self) -> list[bytes]:
        """The canonical JSON of every pack kept here."""
        with self._register.reading() as connection:
            return list(
                connection.execute(select(_packs.c.content).order_by(_packs.c.digest)).scalars()
            )

    def digests(self) -> frozenset[bytes]:
        """The digests of the packs kept here."""
        with self._register.reading() as connection:
            return frozenset(connection.execute(select(_packs.c.digest)).scalars())

    def used(self) -> frozenset[bytes]:
        """The digests of the packs under which the bundles that count were made, kept or not.

        A stranger's bundle may name any.
        """
        held = (one for one in Bundles(self._register).all() if one.standing is Standing.HELD)
        return frozenset(bytes.fromhex(one.manifest.pack) for one in held)
