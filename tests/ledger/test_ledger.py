"""The ledger keeps what it acknowledged, tells nothing of order, and fails in plain words."""

import os
import sqlite3
from datetime import date

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from kiosk.bundle.manifest import record_digest
from kiosk.errors import Kind
from kiosk.ledger import FILE
from kiosk.ledger.faults import tell
from kiosk.ledger.migrate import NewerVersion
from kiosk.ledger.models import Base
from kiosk.ledger.store import Ledger, LedgerError, SealedRecord, page_size
from tests.support import DAY, make_read_only, mounted, root_only


def record(size=1200):
    record_id, sealed = os.urandom(16), os.urandom(size)
    return SealedRecord(record_id, record_digest(record_id, sealed), sealed)


@pytest.fixture
def ledger(tmp_path):
    made = Ledger(tmp_path / FILE)
    yield made
    made.close()


def pragma(ledger, name):
    with ledger._engine.connect() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_every_connection_has_the_promised_pragmas(ledger):
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
    assert {name: pragma(ledger, name) for name in wanted} == wanted
    assert ledger.path.stat().st_mode & 0o777 == 0o600


def test_models_and_migrations_agree(ledger):
    engine = create_engine(f"sqlite:///{ledger.path}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_a_record_is_there_for_the_next_process_at_once(ledger):
    one = record()
    ledger.append(one, DAY)
    with sqlite3.connect(ledger.path) as other:
        rows = other.execute("SELECT id, digest, sealed, bundle FROM sealed_record").fetchall()
    assert rows == [(one.id, one.digest, one.sealed, None)]
    assert ledger.count() == 1


def test_counting_reads_the_tally_and_no_record(ledger):
    ledger.append(record(), DAY)
    ledger.append(record(), date(2026, 3, 15))
    ledger.append(record(), DAY, counts=False)
    assert ledger.count() == 2
    with sqlite3.connect(ledger.path) as other:
        query = "EXPLAIN QUERY PLAN SELECT coalesce(sum(count), 0) FROM tally"
        plan = str(other.execute(query).fetchall())
    assert "sealed_record" not in plan


def test_a_record_lies_where_its_random_id_puts_it(ledger):
    made = [record() for _ in range(20)]
    for one in made:
        ledger.append(one, DAY)
    with sqlite3.connect(ledger.path) as other:
        ids = [row[0] for row in other.execute("SELECT id FROM sealed_record")]
        with pytest.raises(sqlite3.OperationalError, match="rowid"):
            other.execute("SELECT rowid FROM sealed_record")
    assert ids == sorted(ids)
    assert ids != [one.id for one in made]


def test_returning_to_the_appeal_truncates_the_wal(ledger):
    ledger.append(record(), DAY)
    wal = ledger.path.with_name(FILE + "-wal")
    assert wal.stat().st_size > 0
    ledger.settle()
    assert wal.stat().st_size == 0


def test_rewriting_leaves_the_same_rows_whatever_the_order_of_signing(tmp_path):
    made = [record() for _ in range(50)]
    contents = []
    for name, order in (("a", made), ("b", made[::-1])):
        ledger = Ledger(tmp_path / name / FILE)
        for one in order:
            ledger.append(one, DAY)
        assert ledger.rewrite()
        ledger.close()
        data = (tmp_path / name / FILE).read_bytes()
        contents.append([data[at : at + 4096] for at in range(4096, len(data), 4096)])
    assert contents[0] == contents[1]


def test_closing_takes_what_is_unbundled_once_and_never_changes_it(ledger):
    made = sorted((record() for _ in range(5)), key=lambda one: one.id)
    for one in made:
        ledger.append(one, DAY)

    def make(digests, last, before):
        return repr((len(digests), last and last.number, before)).encode(), b"s" * 64

    first = ledger.close_bundle(3, make)
    second = ledger.close_bundle(3, make)
    assert ledger.close_bundle(3, make) is None
    assert (first.number, first.count, first.manifest) == (1, 3, b"(3, None, 0)")
    assert (second.number, second.count, second.manifest) == (2, 2, b"(2, 1, 3)")
    assert list(ledger.records(1)) == made[:3]
    assert list(ledger.records(2)) == made[3:]
    assert [one.number for one in ledger.unacknowledged()] == [1, 2]


def test_a_failed_closing_closes_nothing(ledger):
    ledger.append(record(), DAY)

    def make(_digests, _last, _before):
        raise RuntimeError

    with pytest.raises(RuntimeError):
        ledger.close_bundle(10, make)
    assert ledger.unacknowledged() == []
    assert ledger.close_bundle(10, lambda *_: (b"m", b"s")).count == 1


def test_a_newer_ledger_is_told_and_left_alone(ledger):
    ledger.close()
    with sqlite3.connect(ledger.path) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
    other.close()
    before = ledger.path.read_bytes()
    with pytest.raises(NewerVersion, match="newer version") as told:
        Ledger(ledger.path)
    assert told.value.kind is Kind.NEWER_VERSION
    assert ledger.path.read_bytes() == before


@pytest.mark.parametrize("content", [b"not a database at all" * 100, b"SQLite format 3\0" * 64])
def test_a_file_that_is_no_ledger_is_told(tmp_path, content):
    path = tmp_path / FILE
    path.write_bytes(content)
    with pytest.raises(LedgerError) as told:
        Ledger(path)
    assert told.value.kind is Kind.STORAGE_DAMAGED
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("database or disk is full", Kind.STORAGE_FULL),
        ("attempt to write a readonly database", Kind.STORAGE_READ_ONLY),
        ("database is locked", Kind.STORAGE_BUSY),
        ("database disk image is malformed", Kind.STORAGE_DAMAGED),
        ("disk I/O error", Kind.STORAGE),
    ],
)
def test_every_fault_of_the_store_has_a_kind_that_a_screen_can_word(words, kind):
    sentence, hint, told = tell(words)
    assert told is kind
    assert sentence
    assert hint


def test_a_missing_ledger_is_told_and_not_made(tmp_path):
    with pytest.raises(LedgerError, match="no ledger"):
        Ledger(tmp_path / FILE, make=False)
    assert not (tmp_path / FILE).exists()


def test_an_error_shows_no_bound_value(ledger):
    canary = b"CANARY" * 3
    ledger.append(SealedRecord(b"i" * 16, b"d" * 32, canary), DAY)
    with pytest.raises(LedgerError) as told:
        ledger.append(SealedRecord(b"i" * 16, b"d" * 32, canary), DAY)
    assert "CANARY" not in repr(told.value) + str(told.value.__cause__)
    assert ledger.count() == 1


def fill(ledger):
    for _ in range(1000):
        ledger.append(record(4400), DAY)


@root_only
def test_a_full_disk_is_told_and_nothing_is_counted_that_is_not_stored(tmp_path):
    with mounted(tmp_path / "disk", "512k") as disk:
        ledger = Ledger(disk / FILE)
        with pytest.raises(LedgerError, match="disk is full"):
            fill(ledger)
        stored = ledger.count()
        (disk / "rest").unlink(missing_ok=True)
        with sqlite3.connect(f"file:{ledger.path}?mode=ro", uri=True) as other:
            [(rows,)] = other.execute("SELECT count(*) FROM sealed_record").fetchall()
        other.close()
        assert rows == stored > 0
        assert ledger.rewrite() is False
        ledger.close()


@root_only
def test_a_read_only_disk_is_told(tmp_path):
    with mounted(tmp_path / "disk", "4m") as disk:
        Ledger(disk / FILE).close()
        make_read_only(disk)
        with pytest.raises(LedgerError, match="read-only"):
            Ledger(disk / FILE)
        with pytest.raises(LedgerError, match="cannot be made"):
            Ledger(disk / "other" / FILE)


@pytest.mark.parametrize(("padded", "page"), [(500, 4096), (1024, 8192), (3000, 16384)])
def test_a_row_that_can_stay_on_one_page_does(tmp_path, padded, page):
    assert page_size(padded, 1) == page
    ledger = Ledger(tmp_path / FILE, page=page)
    for _ in range(200):
        ledger.append(record(padded + 350), DAY)
    ledger.rewrite()
    assert pragma(ledger, "page_size") == page
    ledger.close()
