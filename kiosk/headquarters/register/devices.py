"""The stands' device keys that a register met: accepted, revoked, or neither yet."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import Connection, delete, select, update

from kiosk.headquarters.register import bulk
from kiosk.headquarters.register.models import BundleRow, DeviceRow, VouchedRow
from kiosk.headquarters.register.standing import Device
from kiosk.headquarters.register.store import Register
from kiosk.ledger.migrate import table_of

_devices = table_of(DeviceRow)
_bundles = table_of(BundleRow)
_vouched = table_of(VouchedRow)


class Devices:
    """The table of devices, over a register.

    Raises:
        RegisterError: from every method, where the register does not answer or refuses.
    """

    def __init__(self, register: Register) -> None:
        self._register = register

    def public_keys(self) -> list[bytes]:
        """The public keys of all devices met, sorted."""
        return [one.public for one in self.all()]

    def all(self) -> list[Device]:
        """All devices met, by their keys."""
        with self._register.reading() as connection:
            return devices_of(connection)

    def accept(self, devices: Collection[bytes], today: date) -> None:
        """From now on these devices' bundles count, those that wait included."""
        with self._register.writing() as connection:
            for public in sorted(devices):
                bulk.add(connection, _devices, {"public": public})
                connection.execute(
                    update(_devices)
                    .where(_devices.c.public == public, _devices.c.accepted_on.is_(None))
                    .values(accepted_on=today)
                )

    def revoke(self, public: bytes, day: date) -> None:
        """What this device dates from that day on does not count.

        What it dated before and lies here now is vouched for by lying here; a day that is moved
        later vouches for nothing more.
        """
        with self._register.writing() as connection:
            one = _devices.c.public == public
            before = connection.execute(select(_devices.c.revoked_on).where(one)).scalar()
            connection.execute(update(_devices).where(one).values(revoked_on=day))
            if before is None:
                ours = select(_bundles.c.digest).where(_bundles.c.device == public)
                for digest in connection.execute(ours).scalars().all():
                    bulk.add(connection, _vouched, {"digest": digest})

    def reinstate(self, public: bytes) -> None:
        """Takes a revocation back, as if it had never been."""
        with self._register.writing() as connection:
            connection.execute(
                update(_devices).where(_devices.c.public == public).values(revoked_on=None)
            )
            ours = select(_bundles.c.digest).where(_bundles.c.device == public)
            connection.execute(delete(_vouched).where(_vouched.c.digest.in_(ours)))


def devices_of(connection: Connection) -> list[Device]:
    """All devices met, by their keys."""
    rows = connection.execute(select(_devices).order_by(_devices.c.public))
    return [Device(row.public, row.accepted_on, row.revoked_on) for row in rows]
