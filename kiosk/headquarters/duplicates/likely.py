"""Pairs of people who may be one, with the reasons in words. Nothing is folded, nothing written.

Names and contacts go into a DuckDB that lives in memory alone, may not spill to a disk, and is
closed before this returns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from kiosk.errors import KioskError
from kiosk.headquarters.duplicates import model
from kiosk.headquarters.duplicates.romanise import romanise
from kiosk.headquarters.people import People
from kiosk.headquarters.reconcile import Reconciled
from kiosk.headquarters.sameness import email_key, last_digits, name_key

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

THRESHOLD = 0.2
"""Pairs less likely than this are not shown: of a hundred of them a person would find few."""
MEMORY = "2GB"
MOST_PAIRS = 100_000
_BATCH = 50_000
_PHONE_DIGITS = 8
"""Of a telephone number only these are compared here: whatever country stands before them."""
_COLUMNS = ("number", "name", "latin", "bones", "email", "phone", "place")


class NotInstalled(KioskError):
    """The office's packages are not here."""


class NotSearched(KioskError):
    """Likely duplicates could not be looked for; everything else stands."""


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Two people, by their places in the list and their first records' ids, who may be one."""

    one: int
    other: int
    first: bytes
    second: bytes
    score: float
    reasons: tuple[str, ...] = field(repr=False)


def find_likely(reconciled: Reconciled, threshold: float = THRESHOLD) -> tuple[LikelyPair, ...]:
    """Every likely pair that nobody has decided to keep apart, the likeliest first.

    People without a name are never compared.

    Raises:
        NotInstalled: this computer has not got the office's packages.
        NotSearched: there was too little memory.
    """
    people = reconciled.people
    if not isinstance(people, People):
        raise TypeError("people who were not reconciled")
    try:
        import duckdb
        import splink as _splink  # noqa: F401 - to be told here
    except ImportError:
        raise NotInstalled(
            "Likely duplicates are not looked for: this computer lacks the office's packages.",
            "./run office brings them. Everything else is done.",
        ) from None
    connection = duckdb.connect(":memory:")
    try:
        connection.execute("set temp_directory = ''")
        connection.execute(f"set memory_limit = '{MEMORY}'")
        return _find(connection, people, reconciled, threshold)
    except duckdb.OutOfMemoryException:
        raise NotSearched(
            "There was too little memory to look for likely duplicates.",
            "Close other programs and try again. Everything else is done.",
        ) from None
    finally:
        connection.close()


def _find(
    connection: DuckDBPyConnection, people: People, reconciled: Reconciled, threshold: float
) -> tuple[LikelyPair, ...]:
    count = _fill(connection, people)
    if count < 2:
        return ()
    table = model.score(connection, "people", count, threshold)
    gammas = ", ".join(f"gamma_{one.name}" for one in model.COMPARISONS)
    rows = connection.execute(
        f"select number_l, number_r, match_probability, {gammas} from {table}"  # noqa: S608
        " order by match_probability desc, number_l, number_r"
    )
    pairs = (_pair(people, row) for row in _rows(rows))
    return tuple(islice((one for one in pairs if not _kept(one, people, reconciled)), MOST_PAIRS))


def _rows(result: DuckDBPyConnection) -> Iterator[Sequence[float]]:
    while rows := result.fetchmany(1000):
        yield from rows


def _pair(people: People, row: Sequence[float]) -> LikelyPair:
    one, other = sorted((int(row[0]), int(row[1])))
    told = (
        model.gamma_tells(comparison, int(gamma))
        for comparison, gamma in zip(model.COMPARISONS, row[3:], strict=True)
    )
    return LikelyPair(
        one,
        other,
        people.record_ids(one)[0],
        people.record_ids(other)[0],
        float(row[2]),
        tuple(reason for reason in told if reason),
    )


def _kept(pair: LikelyPair, people: People, reconciled: Reconciled) -> bool:
    if not reconciled.kept:
        return False
    ones, others = people.record_ids(pair.one), people.record_ids(pair.other)
    either = ((min(one, other), max(one, other)) for one in ones for other in others)
    return any(ids in reconciled.kept for ids in either)


def _fill(connection: DuckDBPyConnection, people: People) -> int:
    """Makes the table `people` of everyone with a name; answers how many they are."""
    import pyarrow

    connection.execute(
        "create table typed (number integer, name varchar, latin varchar, bones varchar,"
        " email varchar, phone varchar, place varchar)"
    )
    rows = _compared(people)
    while batch := list(islice(rows, _BATCH)):
        columns = [pyarrow.array(column) for column in zip(*batch, strict=True)]
        columns[0] = columns[0].cast(pyarrow.int32())
        part = pyarrow.table(
            [columns[0], *(column.cast(pyarrow.string()) for column in columns[1:])],
            names=list(_COLUMNS),
        )
        connection.register("part", part)
        connection.execute("insert into typed select * from part")
        connection.unregister("part")
    # What very many share is no reason by itself to compare them all with one another.
    few = f"between 2 and {model.MOST_IN_A_GROUP}"
    connection.execute(
        "create table people as select * exclude (at_place, of_name),"  # noqa: S608
        f" case when at_place {few} then bones || '|' || place end as near,"
        f" case when of_name {few} then bones end as rare"
        " from (select *, count(*) over (partition by bones, place) as at_place,"
        " count(*) over (partition by bones) as of_name from typed)"
    )
    connection.execute("drop table typed")
    return int(connection.execute("select count(*) from people").fetchall()[0][0])


def _compared(people: People) -> Iterator[tuple[int | str | None, ...]]:
    for number in range(len(people)):
        person = people.contact(number)
        if person is None:
            continue
        name, email, phone, place = person
        latin, bones = romanise(name)
        yield (
            number,
            " ".join(sorted(name_key(name).split())),
            latin,
            bones,
            email_key(email) or None,
            last_digits(phone, _PHONE_DIGITS) or None,
            romanise(place)[1] or None,
        )
