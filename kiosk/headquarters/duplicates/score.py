"""Compares people by the model: Splink on DuckDB, with what this list shows of strangers."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from kiosk.headquarters.duplicates.model import (
    BLOCKS,
    COLUMNS,
    COMPARISONS,
    RARE,
    RARE_AND_SLIPPED,
    SIGNED_TWICE,
    Comparison,
    Level,
)

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation
    from splink.comparison_library import CustomComparison

SAMPLE, SAMPLE_ROUNDS = 5_000, 20
"""So many people are compared, each with so many others, to see how strangers' names agree."""
TYPICAL = 1_000
"""What long lists show weighs as much as so many pairs of this list."""
LONG = 1_000
"""In a shorter list nobody can tell a common name from a rare one."""
SEED = 20260314


def require() -> None:
    """Does nothing where the packages of the model are here.

    Raises:
        ImportError: they are not.
    """
    import_module("splink")


def score(
    connection: DuckDBPyConnection, table: str, people: int, threshold: float
) -> DuckDBPyRelation:
    """Compares the people of a table and answers the likely pairs.

    Args:
        connection: holds the table: `number`, `name`, `latin`, `bones`, `email`, `phone`, `place`
            (null where empty), `near` and `rare`.
        table: its name.
        people: its rows, at least two.
        threshold: the least probability.

    Returns:
        `number_l`, `number_r`, `match_probability`, and a `gamma_` for each comparison.
    """
    from splink import Linker, SettingsCreator, block_on
    from splink.backends.duckdb import DuckDBAPI
    from splink.blocking_rule_library import CustomRule

    _take_strangers(connection, table, people)
    pairs = people * (people - 1) / 2
    long = people >= LONG
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="number",
        comparisons=[_splink(connection, table, one, long) for one in COMPARISONS],
        blocking_rules_to_generate_predictions=[
            *map(block_on, BLOCKS),
            CustomRule(RARE_AND_SLIPPED if long else RARE),
        ],
        probability_two_random_records_match=min(0.5, SIGNED_TWICE * people / pairs),
        retain_matching_columns=True,  # else no gammas
    )
    api = DuckDBAPI(connection)
    linker = Linker(
        api.register(table, dataset_display_name="people"), settings, log_level=logging.ERROR
    )
    found = linker.inference.predict(threshold_match_probability=threshold)
    gammas = (f"gamma_{one.name}" for one in COMPARISONS)
    return connection.table(found.physical_name).select(
        ", ".join(("number_l", "number_r", "match_probability", *gammas))
    )


def _splink(
    connection: DuckDBPyConnection, table: str, one: Comparison, long: bool
) -> CustomComparison:
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
    groups = (
        connection.table(table)
        .filter(f"{level.u_of} is not null")
        .aggregate("count(*) as n", level.u_of)
    )
    [(count, among)] = groups.aggregate(
        "coalesce(sum(n), 0)::bigint, coalesce(sum(n * (n - 1.0)), 0)::double"
    ).fetchall()
    own = (among / 2 + level.u * TYPICAL) / (count * (count - 1) / 2 + TYPICAL)
    return float(max(own, min(level.u, 0.5 / max(count, 1))))


def _take_strangers(connection: DuckDBPyConnection, table: str, people: int) -> None:
    """Makes the table `strangers`: pairs of people taken at random."""
    count = min(people, SAMPLE)
    turns = connection.table(table).select(
        f"{', '.join(COLUMNS)}, row_number() over (order by hash(number + {SEED})) - 1 as turn"
    )
    turns.filter(f"turn < {count}").create("taken")
    steps = f"unnest(range(1, {min(SAMPLE_ROUNDS, count - 1) + 1}))"
    left, right = (", ".join(f"{one} as {one}_{side}" for one in COLUMNS) for side in "lr")
    taken = connection.table("taken")
    one = taken.select(f"{left}, turn, {steps} as step").select(
        f"*, (turn + step) % {count} as partner"
    )
    other = taken.select(f"{right}, turn as partner")
    one.set_alias("one").join(other.set_alias("other"), "partner").create("strangers")
    connection.execute("drop table taken")


def _sampled(connection: DuckDBPyConnection, one: Comparison) -> tuple[dict[int, int], int]:
    """How many strangers meet at each level, by its number, and how many could be compared."""
    cases = " ".join(f"when {level.when} then {number}" for number, level in enumerate(one.levels))
    level = f"case when {_absent(one)} then -1 {cases} else -2 end as level"
    found = connection.table("strangers").select(level).aggregate("level, count(*)", "level")
    met = dict(found.fetchall())
    return met, sum(count for level, count in met.items() if level != -1)


def _absent(one: Comparison) -> str:
    return " or ".join(f"{column}_l is null or {column}_r is null" for column in one.columns)
