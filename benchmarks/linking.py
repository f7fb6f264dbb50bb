"""Public sets of invented people, scored: our way, the signers' model, plain Splink, recordlinkage.

These sets have birthdays and streets, which no signer is asked for, and no telephones; so what is
compared is said here for each, in our way: slips before likeness, rare values weigh more, a date
is one thing. Training is Splink's: chance from a sample, the rest by expectation-maximisation.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from benchmarks.mapped import FEBRL, RL, found_by_us
from benchmarks.public_sets import Columns, Pairs, load

if TYPE_CHECKING:
    from splink.comparison_library import CustomComparison

THRESHOLD = 0.5
SETS = ("RLdata500", "RLdata10000", "febrl1", "febrl2", "febrl3", "febrl4")
BARS = {"RLdata10000": 0.96} | {f"febrl{n}": 0.996 for n in range(1, 5)}


@dataclass(frozen=True, slots=True)
class Score:
    """How well one way finds the pairs of one set."""

    of: str
    way: str
    precision: float
    recall: float
    bar: float | None = None

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    @property
    def met(self) -> bool | None:
        """Whether the bar holds; None where there is none."""
        return None if self.bar is None else self.f1 >= self.bar


def scores(name: str) -> list[Score]:
    """One set, scored in four ways."""
    columns, true = load(name)
    comparisons = _rl if name.startswith("RL") else _febrl
    blocks, sure, train = _RL_RULES if name.startswith("RL") else _FEBRL_RULES
    ours = _splink(columns, comparisons(), blocks, sure, train)
    plain = _splink(columns, _plain(columns), blocks, sure, train)
    linked = _recordlinkage(columns, blocks)
    signers = found_by_us(columns, RL if name.startswith("RL") else FEBRL)
    return [
        _score(name, "ours", ours, true, BARS.get(name)),
        _score(name, "the signers' own", signers, true),
        _score(name, "Splink, plain", plain, true),
        _score(name, "recordlinkage (ECM)", linked, true),
    ]


def _words(column: str, common: bool = True) -> CustomComparison:
    import splink.comparison_level_library as level
    from splink.comparison_library import CustomComparison

    return CustomComparison(
        [
            level.NullLevel(column),
            level.ExactMatchLevel(column, term_frequency_adjustments=common),
            level.DamerauLevenshteinLevel(column, 1),
            level.DamerauLevenshteinLevel(column, 2),
            level.ElseLevel(),
        ],
        output_column_name=column,
    )


def _rl() -> list[Any]:
    import splink.comparison_level_library as level
    from splink.comparison_library import CustomComparison, ExactMatch

    parts = "+".join(
        f"(substr(born_l, {at}, {long}) = substr(born_r, {at}, {long}))::int"
        for at, long in ((1, 4), (5, 2), (7, 2))
    )
    born = CustomComparison(
        [
            level.ExactMatchLevel("born"),
            level.CustomLevel(f"{parts} = 2 and damerau_levenshtein(born_l, born_r) <= 1"),
            level.CustomLevel(f"{parts} = 2"),
            level.ElseLevel(),
        ],
        output_column_name="born",
    )
    seconds = [ExactMatch("fname_c2"), ExactMatch("lname_c2")]
    return [_words("fname_c1"), _words("lname_c1"), born, *seconds]


def _febrl() -> list[Any]:
    words = ("name", "address_1", "suburb", "postcode", "street_number", "date_of_birth")
    return [*map(_words, words), _words("soc_sec_id", common=False)]


def _plain(columns: Columns) -> list[Any]:
    """What Splink's own tutorial would take: names by its name comparison, the rest exact."""
    from splink.comparison_library import ExactMatch, NameComparison

    names = {"fname_c1", "lname_c1", "given_name", "surname"}
    apart = {"number", "born", "name", "state", "address_2", "rec_id"}
    return [
        NameComparison(one) if one in names else ExactMatch(one)
        for one in columns
        if one not in apart and any(columns[one])
    ]


Rules = tuple[Sequence[tuple[str, ...]], Sequence[tuple[str, ...]], Sequence[tuple[str, ...]]]
_RL_RULES: Rules = (
    (
        ("fname_c1", "by"),
        ("lname_c1", "by"),
        ("fname_c1", "lname_c1"),
        ("born",),
        ("fname_c1", "bm", "bd"),
        ("lname_c1", "bm", "bd"),
    ),
    (("fname_c1", "lname_c1", "by"), ("lname_c1", "born"), ("fname_c1", "born")),
    (("fname_c1", "lname_c1"), ("born",)),
)
_FEBRL_RULES: Rules = (
    (
        ("name",),
        ("date_of_birth",),
        ("soc_sec_id",),
        ("postcode", "street_number"),
        ("suburb", "address_1"),
        ("address_1", "postcode"),
        ("given_name", "postcode"),
        ("surname", "suburb"),
    ),
    (("soc_sec_id",), ("date_of_birth", "name")),
    (("soc_sec_id",), ("name",), ("date_of_birth",)),
)


def _splink(
    columns: Columns,
    comparisons: Sequence[Any],
    blocks: Sequence[tuple[str, ...]],
    sure: Sequence[tuple[str, ...]],
    train: Sequence[tuple[str, ...]],
) -> Pairs:
    import duckdb
    import pyarrow
    from splink import Linker, SettingsCreator, block_on
    from splink.backends.duckdb import DuckDBAPI

    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="number",
        comparisons=list(comparisons),
        blocking_rules_to_generate_predictions=[block_on(*one) for one in blocks],
    )
    with duckdb.connect(":memory:") as connection:
        connection.execute("set temp_directory = ''")
        table = DuckDBAPI(connection).register(
            pyarrow.table(columns), dataset_display_name="people"
        )
        linker = Linker(table, settings, log_level=logging.CRITICAL)
        learn = linker.training
        learn.estimate_probability_two_random_records_match([block_on(*one) for one in sure], 0.8)
        learn.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
        for one in train:
            learn.estimate_parameters_using_expectation_maximisation(block_on(*one))
        found = linker.inference.predict(threshold_match_probability=THRESHOLD)
        rows = connection.table(found.physical_name).select("number_l", "number_r").fetchall()
    return {(min(row), max(row)) for row in rows}


def _recordlinkage(columns: Columns, blocks: Sequence[tuple[str, ...]]) -> Pairs:
    import pandas
    import recordlinkage

    frame = pandas.DataFrame(columns).set_index("number").fillna("")
    index = recordlinkage.Index()
    for block in blocks:
        index.block(list(block))
    pairs = index.index(frame)
    compare = recordlinkage.Compare()
    names = {"fname_c1", "lname_c1", "given_name", "surname", "address_1", "suburb"}
    for column in frame.columns.difference(["born", "name", "state", "address_2"]):
        if column in names:
            compare.string(column, column, method="jarowinkler", threshold=0.85, label=column)
        else:
            compare.exact(column, column, label=column)
    found = recordlinkage.ECMClassifier().fit_predict(compare.compute(pairs, frame))
    return {(min(pair), max(pair)) for pair in found}


def _score(name: str, way: str, found: Pairs, true: Pairs, bar: float | None = None) -> Score:
    right = len(found & true)
    return Score(name, way, right / max(1, len(found)), right / len(true), bar)


def as_rows(found: Sequence[Score]) -> list[Mapping[str, object]]:
    """The scores for `--json`."""
    return [
        {
            "set": one.of,
            "way": one.way,
            "precision": round(one.precision, 4),
            "recall": round(one.recall, 4),
            "f1": round(one.f1, 4),
            "bar": one.bar,
            "met": one.met,
        }
        for one in found
    ]
