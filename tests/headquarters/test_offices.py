"""Several offices at one PostgreSQL: the same act at one moment, and a user who owns no table."""

import threading

import pytest
from sqlalchemy import create_engine

from kiosk.bundle.statement import Statement
from kiosk.errors import KioskError
from kiosk.headquarters.decisions import Decision, Verdict
from kiosk.headquarters.erase import erase
from kiosk.headquarters.expect import expect
from kiosk.headquarters.intake import intake
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.connect import RegisterError
from kiosk.headquarters.register.places import Holds, Places
from kiosk.headquarters.register.publication import PublicationNotes
from kiosk.headquarters.register.same import DecisionNotes
from kiosk.headquarters.register.statements import Statements
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.tombstones import Tombstones
from tests.headquarters.bundles import kiosk, write
from tests.headquarters.test_intake import TODAY, accept_all

OFFICES = 6


@pytest.fixture
def url(tmp_path, new_database):
    """A register with twelve records of one accepted stand."""
    made = new_database("offices")
    store = Register(made, make=True)
    stand = kiosk()
    for _ in range(4):
        write(tmp_path / "stick", stand, 3)
    intake(store, [tmp_path / "stick"], False, TODAY)
    accept_all(store)
    store.close()
    return made


@pytest.fixture
def offices(url):
    opened = [Register(url) for _ in range(OFFICES)]
    yield opened
    for one in opened:
        one.close()


def together(offices, act):
    """Every office does it at one moment: their answers, faults among them."""
    gate = threading.Barrier(len(offices))
    answers = []

    def run(number, store):
        gate.wait()
        try:
            answers.append(act(store, number))
        except KioskError as fault:
            answers.append(fault)

    threads = [threading.Thread(target=run, args=each) for each in enumerate(offices)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(answers) == len(offices)
    return answers


def ids_of(store):
    bundles = Bundles(store)
    return [one for bundle in bundles.all() for one in bundles.record_ids(bundle.key)]


def test_the_same_act_of_many_offices_is_done_once_and_faults_nobody(offices, tmp_path):
    first = offices[0]
    ids = ids_of(first)
    statements = [Statement.of(one.manifest) for one in Bundles(first).all()]
    keys = together(offices, lambda store, _: PublicationNotes(store).key())
    assert len(set(keys)) == 1
    for one in statements:
        told = together(offices, lambda store, _, one=one: expect(store, one, TODAY))
        assert not [answer for answer in told if isinstance(answer, KioskError)]
    assert len(Statements(first).all()) == len(statements)
    for at in range(0, 6, 2):
        pair = Decision.of(ids[at], ids[at + 1], Verdict.SAME)
        told = together(offices, lambda store, _, pair=pair: DecisionNotes(store).decide(pair))
        assert told == [None] * OFFICES
    assert len(DecisionNotes(first).all()) == 3
    comments = PublicationNotes(first).comments
    told = together(offices, lambda store, _: PublicationNotes(store).await_comments(ids[:5]))
    assert told == [None] * OFFICES
    assert set(comments()) == set(ids[:5])
    places = together(offices, lambda store, _: Places(store).add(Holds.LISTS, tmp_path))
    assert sorted(places) == [False] * (OFFICES - 1) + [True]


def test_two_offices_at_one_moment_cannot_contradict_each_other(offices):
    """a is b, b is c, and a and c are two: whoever comes last is told."""
    a, b, c = ids_of(offices[0])[:3]
    acts = (
        Decision.of(a, b, Verdict.SAME),
        Decision.of(b, c, Verdict.SAME),
        Decision.of(a, c, Verdict.KEEP),
    )
    told = together(offices[:3], lambda store, number: DecisionNotes(store).decide(acts[number]))
    assert len(DecisionNotes(offices[0]).all()) == 2
    [refused] = [one for one in told if one is not None]
    assert "does not answer" not in refused.sentence


def test_an_erase_by_a_user_who_cannot_rewrite_the_table_is_not_called_done(url):
    """PostgreSQL only warns then, and the bytes stay in its file."""
    with create_engine(url.replace("postgresql:", "postgresql+psycopg:")).connect() as on:
        on.execution_options(isolation_level="AUTOCOMMIT")
        on.exec_driver_sql("DROP ROLE IF EXISTS clerk")
        on.exec_driver_sql("CREATE ROLE clerk LOGIN PASSWORD 'x'")
        on.exec_driver_sql(
            "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO clerk"
        )
        on.exec_driver_sql("GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO clerk")
    clerk = Register(url.replace("postgres:@", "clerk:x@", 1))
    gone = ids_of(clerk)[0]
    with pytest.raises(RegisterError, match="may still lie in the database's file") as told:
        erase(clerk, [gone], TODAY)
    assert "may not rewrite the table" in told.value.sentence
    assert Tombstones(clerk).unscrubbed() == 1
    clerk.close()
    owner = Register(url)
    erase(owner, [gone], TODAY)
    assert Tombstones(owner).unscrubbed() == 0
    owner.close()
