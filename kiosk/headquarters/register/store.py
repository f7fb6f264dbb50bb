"""The register: its database, what it is bound to, where it lies.

Each subject that it holds has a module beside this one, with a class over a `Register`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy import Connection, select, update
from sqlalchemy.exc import DatabaseError, InterfaceError

from kiosk.errors import KioskError
from kiosk.headquarters.register import bulk, copy
from kiosk.headquarters.register.connect import DriverError, make_engine, parse, prepare_file, tell
from kiosk.headquarters.register.models import BindingRow, BundleRow, DeviceRow, PackRow
from kiosk.ledger.migrate import migrate, table_of

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")
SCRIPTS = Path(__file__).parent / "migrations"

_binding = table_of(BindingRow)
_bundles = table_of(BundleRow)
_devices = table_of(DeviceRow)
_packs = table_of(PackRow)


@dataclass(frozen=True, slots=True)
class Binding:
    """The campaign, petition and mode that a register is bound to."""

    campaign: str
    petition: str
    rehearsal: bool


class Register:
    """An office's register.

    Args:
        url: an SQLAlchemy URL, a path of an SQLite file, or `env:NAME` for a URL in the
            environment, so that no password stands on a command line.
        make: whether to make an SQLite register where there is none.

    Raises:
        RegisterError: it does not answer; the sentence holds no password.
        NewerVersion: a later version wrote it.
    """

    def __init__(self, url: str, *, make: bool = False) -> None:
        self._url = parse(url)
        self._made = False
        if self._url.get_backend_name() == "sqlite":
            self._made = prepare_file(Path(self._url.database or ""), make)
        self._engine = make_engine(self._url)
        try:
            with self.writing() as connection:
                bulk.one_at_a_time(connection)  # several offices may open a new one at once
                migrate(connection, SCRIPTS, REVISIONS, "register", "binding")
        except KioskError:
            self.close()
            raise

    def binding(self) -> Binding | None:
        """What the register is bound to; None before the first intake."""
        with self.reading() as connection:
            row = connection.execute(select(_binding)).first()
            return Binding(row.campaign, row.petition, row.rehearsal) if row else None

    def settled(self) -> bool:
        """Whether the office said what the register is for.

        It does so by a pack, or by accepting a stand of which a bundle is here. Before that the
        register is bound by whatever bundle came first, and that may be a stranger's.
        """
        with self.reading() as connection:
            return _settled(connection)

    def bind(self, binding: Binding) -> Binding:
        """Binds a register to a petition where nobody settled that; its mode stays as it is.

        Returns:
            What the register is bound to.
        """
        with self.writing() as connection:
            now = bind(connection, binding)
            if now.rehearsal != binding.rehearsal or _settled(connection):
                return now
            wanted = {"campaign": binding.campaign, "petition": binding.petition}
            connection.execute(update(_binding).values(**wanted))
            return binding

    def place(self) -> Path | None:
        """Where on this computer's disks the register lies; None where it is on another.

        Raises:
            RegisterError: it is here, and the database does not tell where.
        """
        if self._url.get_backend_name() == "sqlite":
            return Path(self._url.database or "")
        with self.reading() as connection:
            return copy.place_of_server(connection, self._url)

    def copy_to(self, path: Path) -> None:
        """Writes all that the register holds at one moment into a new SQLite file.

        Raises:
            RegisterError: the register cannot be read.
            OSError, sqlite3.Error: the file cannot be written.
        """
        if self._url.get_backend_name() == "sqlite":
            copy.copy_file(Path(self._url.database or ""), path)
            return
        Register(str(path), make=True).close()
        with self.reading() as connection:
            copy.copy_rows(connection, path)

    def abandon(self) -> None:
        """Lets go of the database, and removes a file that was made for this and holds nothing."""
        place = self.place() if self._made and self.binding() is None else None
        self.close()
        if place is not None:
            for suffix in ("", "-wal", "-shm"):
                place.with_name(place.name + suffix).unlink(missing_ok=True)

    def close(self) -> None:
        """Lets go of the database."""
        self._engine.dispose()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is kept whole or not at all; faults are told as RegisterError."""
        with self._told(), self._engine.begin() as connection:
            if self._url.get_backend_name() == "sqlite":
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield connection

    @contextmanager
    def noting(self) -> Iterator[Connection]:
        """As `writing`, for what looks first and then adds: offices come one after another."""
        with self.writing() as connection:
            bulk.while_nobody_notes(connection)
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that changes no row, though it may rewrite the file; faults likewise."""
        with self._told(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (DatabaseError, InterfaceError, DriverError) as error:
            raise tell(self._url, error) from None


def bind(connection: Connection, binding: Binding) -> Binding:
    """Binds where nothing did before, and answers what the register is bound to."""
    row = connection.execute(select(_binding)).first()
    if row is None:
        bulk.add(connection, _binding, {"number": 1} | asdict(binding))
        row = connection.execute(select(_binding)).one()  # perhaps another office's
    return Binding(row.campaign, row.petition, row.rehearsal)


def petition_of(connection: Connection) -> tuple[str, str] | None:
    """The ids of the campaign and the petition that the register is bound to; None of a new one."""
    row = connection.execute(select(_binding.c.campaign, _binding.c.petition)).first()
    return (row.campaign, row.petition) if row else None


def _settled(connection: Connection) -> bool:
    ours = _bundles.join(_devices, _devices.c.public == _bundles.c.device)
    accepted = select(_bundles.c.key).select_from(ours)
    accepted = accepted.where(_devices.c.accepted_on.is_not(None)).limit(1)
    kept = select(_packs.c.digest).limit(1)
    return any(connection.execute(one).first() is not None for one in (accepted, kept))
