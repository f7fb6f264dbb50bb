"""Brings a database to the newest revision, and holds what models and migrations agree on.

Alembic is imported only when there is work for it.
"""

from __future__ import annotations

from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Table, inspect, text
from sqlalchemy.orm import DeclarativeBase

from kiosk.errors import Kind, KioskError

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def table_of(model: type[DeclarativeBase]) -> Table:
    """The Core table of a typed model: statements on it skip the ORM's unit of work."""
    return cast(Table, model.__table__)


class NewerVersion(KioskError):
    """The database was written by a later version of this program."""


def migrate(
    connection: Connection, scripts: Path, revisions: tuple[str, ...], what: str, table: str
) -> None:
    """Migrates to the last of `revisions`, inside the caller's transaction.

    Args:
        connection: an open connection.
        scripts: the folder with Alembic's env.py and versions/.
        revisions: every revision that this program knows, oldest first.
        what: the database's name in sentences ("ledger").
        table: a table that such a database has, whatever its revision.

    Raises:
        NewerVersion: the stored revision is none of them; nothing was touched.
    """
    stored = _stored(connection)
    if _is_foreign(connection, stored, revisions, table):
        raise KioskError(f"That file is no {what}.", "Nothing was changed. Name another file.")
    if stored == revisions[-1]:
        return
    if stored is not None and stored not in revisions:
        raise NewerVersion(
            f"This {what} was written by a newer version of Petition Kiosk.",
            "Nothing was changed and nothing is lost. Install the newer version here.",
            Kind.NEWER_VERSION,
        )
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revisions[-1])


def _is_foreign(
    connection: Connection, stored: str | None, revisions: tuple[str, ...], table: str
) -> bool:
    """Whether another program's tables lie there; a server's database may hold them beside ours."""
    found = inspect(connection)
    if stored is None:
        return connection.dialect.name == "sqlite" and bool(
            set(found.get_table_names()) - {"alembic_version"}
        )
    return stored in revisions and not found.has_table(table)


def _stored(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
