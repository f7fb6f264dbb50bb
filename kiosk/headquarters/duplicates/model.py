"""How likely two signatures are one person's: Fellegi and Sunter's model, by Splink on DuckDB.

How often a level is met between *strangers* (u) comes from the list itself: from how many share
each e-mail, telephone, place and name, and from a sample of pairs; a rare name weighs more than a
common one. How often it is met between two signatures of *one person* (m) is set here. Splink
could learn it, but what is surely one person was folded before, so what is left to learn from are
the exceptions. How many signed twice is a guess, `SIGNED_TWICE`; the longer the list, the more it
takes to make a pair likely.

Source: Fellegi and Sunter, "A Theory for Record Linkage", 1969; Winkler on term frequencies, 2000;
Splink's documentation. Why and how well: docs/decisions/0036-likely-duplicates.md.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

SIGNED_TWICE = 0.02
"""The share of people of whom another signature is left after folding."""
MOST_IN_A_GROUP = 50
"""So many people who share something common are not compared for that alone."""
SAMPLE, SAMPLE_ROUNDS = 5_000, 20
"""So many people are compared, each with so many others, to see how strangers' names agree."""
TYPICAL = 1_000
"""What long lists show weighs as much as so many pairs of this list."""
LONG = 1_000
"""In a shorter list nobody can tell a common name from a rare one."""
SEED = 20260314


@dataclass(frozen=True, slots=True)
class Level:
    """One level of agreement, best first: its condition in SQL, m, u, and what it tells a person.

    `u_of` names the column whose shared values give u; then `u` is what long lists show, and a
    list's own figure takes its place as the list grows. Without it u comes from a sample and is
    never less than `u`, since addresses of people of one name are alike. `common` names the column
    whose frequent values weigh less.
    """

    when: str
    m: float
    u: float
    tells: str
    common: str = ""
    u_of: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is compared: a name, the columns that must be there, its levels, the rest's m."""

    name: str
    columns: tuple[str, ...]
    levels: tuple[Level, ...]
    else_m: float
    else_tells: str


def _alike(column: str, least: float) -> str:
    return f"jaro_winkler_similarity({column}_l, {column}_r) >= {least}"


def _slip(column: str) -> str:
    return f"damerau_levenshtein({column}_l, {column}_r) <= 1"


COMPARISONS = (
    Comparison(
        "name",
        ("name",),
        (
            Level("name_l = name_r", 0.50, 0.002, "the same name", common="name", u_of="name"),
            Level(
                "bones_l = bones_r",
                0.22,
                0.002,
                "one name in two spellings or scripts",
                common="bones",
                u_of="bones",
            ),
            Level(
                f"{_slip('latin')} or {_alike('latin', 0.94)}",
                0.16,
                0.001,
                "names that differ by a slip",
            ),
            Level(
                f"{_alike('latin', 0.88)} or (length(bones_l) > 4 and {_slip('bones')})",
                0.08,
                0.005,
                "names alike",
            ),
        ),
        0.04,
        "different names",
    ),
    Comparison(
        "email",
        ("email",),
        (
            Level("email_l = email_r", 0.70, 1e-5, "the same e-mail", u_of="email"),
            Level(_slip("email"), 0.10, 0.002, "e-mails that differ by a slip"),
        ),
        0.20,
        "different e-mails",
    ),
    Comparison(
        "phone",
        ("phone",),
        (
            Level("phone_l = phone_r", 0.75, 1e-4, "the same telephone", u_of="phone"),
            Level(_slip("phone"), 0.10, 1e-5, "telephones that differ by a slip"),
        ),
        0.15,
        "different telephones",
    ),
    Comparison(
        "place",
        ("place",),
        (Level("place_l = place_r", 0.80, 0.1, "the same place", common="place", u_of="place"),),
        0.20,
        "different places",
    ),
)
COLUMNS = ("name", "latin", "bones", "email", "phone", "place")
BLOCKS = ("phone", "email", "near", "rare")
"""Columns whose equal values make a pair worth comparing; see `people.py`."""


def score(connection: DuckDBPyConnection, table: str, people: int, threshold: float) -> str:
    """Compares the people of a table and answers the name of the table of likely pairs.

    Args:
        connection: holds the table: `number`, `name`, `latin`, `bones`, `email`, `phone`, `place`
            (null where empty), and `BLOCKS`.
        table: its name.
        people: its rows, at least two.
        threshold: the least probability.

    Returns:
        A table of `number_l`, `number_r`, `match_probability`, and a `gamma_` for each comparison.
    """
    from splink import Linker, SettingsCreator, block_on
    from splink.backends.duckdb import DuckDBAPI

    _take_strangers(connection, table, people)
    pairs = people * (people - 1) / 2
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="number",
        comparisons=[_splink(connection, table, one, people >= LONG) for one in COMPARISONS],
        blocking_rules_to_generate_predictions=[block_on(column) for column in BLOCKS],
        probability_two_random_records_match=min(0.5, SIGNED_TWICE * people / pairs),
        retain_matching_columns=True,  # else no gammas
    )
    api = DuckDBAPI(connection)
    linker = Linker(
        api.register(table, dataset_display_name="people"), settings, log_level=logging.ERROR
    )
    found = linker.inference.predict(threshold_match_probability=threshold)
    return str(found.physical_name)


def gamma_tells(comparison: Comparison, gamma: int) -> str:
    """What a comparison's value tells; empty where nothing could be compared."""
    if gamma < 0:
        return ""
    levels = comparison.levels
    return comparison.else_tells if gamma == 0 else levels[len(levels) - gamma].tells


def _splink(connection: DuckDBPyConnection, table: str, one: Comparison, long: bool) -> Any:  # noqa: ANN401
    import splink.comparison_level_library as library
    from splink.comparison_library import CustomComparison

    us = _us(connection, table, one)
    levels = [library.CustomLevel(_absent(one)).configure(is_null_level=True)]
    for level, u in zip(one.levels, us, strict=True):
        made = library.CustomLevel(level.when, level.tells).configure(
            m_probability=level.m, u_probability=u
        )
        if level.common and long:
            made.configure(tf_adjustment_column=level.common, tf_minimum_u_value=1e-9)
        levels.append(made)
    rest = library.ElseLevel().configure(
        m_probability=one.else_m, u_probability=max(1e-6, 1 - sum(us))
    )
    return CustomComparison([*levels, rest], output_column_name=one.name)


def _us(connection: DuckDBPyConnection, table: str, one: Comparison) -> Sequence[float]:
    """How often each level is met between two strangers of this list."""
    met, pairs = _sampled(connection, one)
    us: list[float] = []
    for number, level in enumerate(one.levels):
        if level.u_of:
            shared = _shared(connection, table, level)
            us.append(max(shared - sum(us), shared / 10))  # but for what a better level takes
        else:
            own = (met.get(number, 0) + level.u * TYPICAL) / (pairs + TYPICAL)
            us.append(max(own, level.u))
    return us


def _shared(connection: DuckDBPyConnection, table: str, level: Level) -> float:
    """The chance that two people who have a value share it."""
    count, among = connection.execute(
        f"select coalesce(sum(n), 0)::bigint, coalesce(sum(n * (n - 1.0)), 0)::double from"  # noqa: S608
        f" (select count(*) as n from {table} where {level.u_of} is not null group by {level.u_of})"
    ).fetchall()[0]
    own = (among / 2 + level.u * TYPICAL) / (count * (count - 1) / 2 + TYPICAL)
    return float(max(own, min(level.u, 0.5 / max(count, 1))))


def _take_strangers(connection: DuckDBPyConnection, table: str, people: int) -> None:
    """Makes the table `strangers`: pairs of people taken at random."""
    count = min(people, SAMPLE)
    left, right = (", ".join(f"{side}.{one} as {one}_{side}" for one in COLUMNS) for side in "lr")
    connection.execute(
        f"create table taken as select {', '.join(COLUMNS)},"  # noqa: S608 - names of ours
        f" row_number() over (order by hash(number + {SEED})) - 1 as turn from {table}"
        f" qualify turn < {count}"
    )
    connection.execute(
        f"create table strangers as select {left}, {right} from"  # noqa: S608 - names of ours
        f" (select *, (turn + step) % {count} as partner"
        f"   from taken, range(1, {min(SAMPLE_ROUNDS, count - 1) + 1}) as steps(step)) l"
        " join taken r on r.turn = l.partner"
    )
    connection.execute("drop table taken")


def _sampled(connection: DuckDBPyConnection, one: Comparison) -> tuple[dict[int, int], int]:
    """How many strangers meet at each level, by its number, and how many could be compared."""
    cases = " ".join(f"when {level.when} then {number}" for number, level in enumerate(one.levels))
    found = connection.execute(
        f"select case when {_absent(one)} then -1 {cases} else -2 end as level, count(*)"  # noqa: S608
        " from strangers group by level"
    ).fetchall()
    met = dict(found)
    return met, sum(count for level, count in met.items() if level != -1)


def _absent(one: Comparison) -> str:
    return " or ".join(f"{column}_l is null or {column}_r is null" for column in one.columns)
