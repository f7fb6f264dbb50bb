"""The same register on a real PostgreSQL, by its URL."""

from dataclasses import replace

import pytest
from sqlalchemy import create_engine

from kiosk.bundle.statement import Statement
from kiosk.headquarters.acknowledge import acknowledge
from kiosk.headquarters.backup import back_up
from kiosk.headquarters.decisions import Decision, Verdict
from kiosk.headquarters.expect import expect
from kiosk.headquarters.intake import intake
from kiosk.headquarters.publish.comments import decide, list_comments
from kiosk.headquarters.publish.handover import hand_over
from kiosk.headquarters.publish.publish import Kept, Wishes, publish
from kiosk.headquarters.publish.readers import PRESS, Packs
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.backups import Backups
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.connect import RegisterError
from kiosk.headquarters.register.publication import Approval, PublicationNotes
from kiosk.headquarters.register.same import DecisionNotes
from kiosk.headquarters.register.statements import Statements
from kiosk.headquarters.register.store import Binding, Register
from kiosk.headquarters.status import status
from kiosk.ledger.migrate import NewerVersion
from kiosk.petition.signature import Consents
from kiosk.sealing.keys import SigningKey
from kiosk.stand.export import export
from tests.headquarters.test_intake import TODAY
from tests.support import draft, pack, rehearsal, rehearsal_unsealer, sign


@pytest.fixture(scope="module")
def url(postgresql):
    return postgresql


def backs_up_into_a_portable_file(url, tmp_path, other_volume):
    store = Register(url)
    bundle = Bundles(store).all()[0]
    assert expect(store, Statement.of(replace(bundle.manifest, number=2)), TODAY)
    assert back_up(store, tmp_path, TODAY).new == 0  # its server's data lies on the same volume
    made = back_up(store, other_volume, TODAY)
    assert (made.bundles, made.records, made.other_volume, made.new) == (1, 3, True, 1)
    copy = Register(str(made.file))
    assert status(copy) == status(store)
    assert status(copy).outstanding == 3
    assert list(Bundles(copy).records(Bundles(copy).all()[0].key)) == list(
        Bundles(store).records(bundle.key)
    )
    assert Backups(store).backed_up() == {bundle.digest}
    assert len(acknowledge(store, SigningKey.new(), tmp_path).written) == 1
    copy.close()
    store.close()


def decides(url):
    store = Register(url)
    ids = [record_id for record_id, _ in Bundles(store).records(Bundles(store).all()[0].key)]
    for verdict in (Verdict.KEEP, Verdict.SAME):
        decision = Decision.of(ids[1], ids[0], verdict)
        DecisionNotes(store).decide(decision)
        assert DecisionNotes(store).all() == [decision]
    assert DecisionNotes(store).undecide(decision)
    assert DecisionNotes(store).all() == []
    store.close()


def test_both_databases_give_the_same_list(tmp_path, url, other_volume):
    stand = rehearsal(tmp_path / "data")
    sign(stand, [draft(f"شخص {letter}", phone=f"0355421234{n}") for n, letter in enumerate("ab")])
    agreed = Consents(sign=True, contact=False, comment=True)
    sign(stand, [draft("شخص c", comment="My word", consents=agreed)])
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
        notes = PublicationNotes(store)
        assert len(notes.key()) == 32
        assert notes.key() == notes.key()
        [comment] = list_comments(notes, people)
        decide(notes, [comment.id], Approval.APPROVED)
        for _ in range(2):
            known = Kept(bytes(32), notes.comments(), notes.handovers(), (), notes.note)
            published = publish(people, Packs([pack()]), tmp_path / name, TODAY, known, Wishes())
            hand_over(notes, PRESS, published.folder, TODAY, "the clerk", TODAY)
        assert len(notes.handovers()) == 2  # the second folder says who withdrew since the first
        lists.append([path.read_bytes() for path in published.files])
        names = published.folder / "for-the-press" / "names.csv"
        assert "My word" in names.read_text("utf-8-sig")
        store.close()
    assert lists[0] == lists[1]
    decides(url)
    backs_up_into_a_portable_file(url, tmp_path, other_volume)
    again = Register(url)
    assert status(again).held == 3
    with again.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerVersion):
        Register(url)


def test_a_database_that_is_not_there_is_told(url):
    with pytest.raises(RegisterError, match="does not answer or refuses"):
        Register(url.replace("/postgres?", "/other?"))


def test_an_old_register_migrates(url, monkeypatch):
    """One that a version before backups made, without a row lost."""
    with create_engine(url.replace("postgresql:", "postgresql+psycopg:")).connect() as server:
        server.execution_options(isolation_level="AUTOCOMMIT")
        server.exec_driver_sql("CREATE DATABASE old")
    old = url.replace("/postgres?", "/old?")
    monkeypatch.setattr("kiosk.headquarters.register.store.REVISIONS", ("0001",))
    store = Register(old)
    store.bind(Binding("campaign", "petition", False))
    with store._engine.connect() as connection:
        names = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        assert "backup" not in set(connection.exec_driver_sql(names).scalars())
    store.close()
    monkeypatch.undo()
    store = Register(old)
    assert store.binding() == Binding("campaign", "petition", False)
    assert (Backups(store).backed_up(), Statements(store).all()) == (set(), [])
    store.close()
