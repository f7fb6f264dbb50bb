"""Pairs of people who may be one, with the reasons in words. Nothing is folded, nothing written.

Names and contacts go into a DuckDB that lives in memory alone, may not spill to a disk, and is
closed before this returns.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from kiosk.errors import KioskError
from kiosk.headquarters.duplicates import columns, model
from kiosk.headquarters.duplicates.score import require, score
from kiosk.headquarters.people import People
from kiosk.headquarters.reconcile import Reconciled

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

THRESHOLD = 0.2
"""Pairs less likely than this are not shown: of a hundred of them a person would find few."""
MEMORY = "2GB"
MOST_PAIRS = 100_000
"""The likeliest are listed, and no more: nobody reads through as many."""


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
    """The likely pairs that nobody has decided to keep apart, the likeliest first.

    They end at `MOST_PAIRS`; `may_be_cut` says whether there may be more.

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

        require()
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


def may_be_cut(pairs: Sequence[LikelyPair]) -> bool:
    """Whether there may be more likely pairs than these."""
    return len(pairs) >= MOST_PAIRS


def _find(
    connection: DuckDBPyConnection, people: People, reconciled: Reconciled, threshold: float
) -> tuple[LikelyPair, ...]:
    count = columns.fill(connection, people)
    if count < 2:
        return ()
    found = score(connection, columns.TABLE, count, threshold)
    # Each pair of ids that is kept apart takes one away at most.
    most = MOST_PAIRS + len(reconciled.kept)
    rows = found.order("match_probability desc, number_l, number_r").limit(most).fetchall()
    pairs = (_pair(people, row) for row in rows)
    return tuple(islice((one for one in pairs if not _kept(one, people, reconciled)), MOST_PAIRS))


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
