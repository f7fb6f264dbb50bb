"""What makes two signatures likely to be one person's: Fellegi and Sunter's model, in numbers.

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

from dataclasses import dataclass

SIGNED_TWICE = 0.02
"""The share of people of whom another signature is left after folding."""
MOST_IN_A_GROUP = 50
"""So many people who share something common are not compared for that alone."""


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


def slip(one: str, other: str) -> str:
    """Whether two texts differ by one letter more, less or other, or by two neighbours changed.

    What is cheap is asked first: of a million signers' pairs all but a few end before the last.
    """
    return (
        f"case when abs(length({one}) - length({other})) > 1 then false"
        f" when levenshtein({one}, {other}) > 2 then false"
        f" else damerau_levenshtein({one}, {other}) <= 1 end"
    )


def _slip(column: str) -> str:
    return slip(f"{column}_l", f"{column}_r")


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
                f"{_alike('latin', 0.94)} or {_slip('latin')}",
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
BLOCKS = ("phone", "email", "near")
"""Columns whose equal values make a pair worth comparing; see `columns.py`."""
RARE = "l.rare = r.rare"
"""So does a rare name, wherever its people live."""
_SLIPPED = slip("l.phone", "r.phone")
RARE_AND_SLIPPED = (
    f"{RARE} and case when l.place <> r.place then {_SLIPPED}"
    f" else {_SLIPPED} or {slip('l.email', 'r.email')} end"
)
"""In a long list a rare name alone is not enough: two who have it are then one person with a chance
of 1 in 100 at most, and of 1 in 10 with a slip in the e-mail and two places. Those of one place are
found by `near`."""


def gamma_tells(comparison: Comparison, gamma: int) -> str:
    """What a comparison's value tells; empty where nothing could be compared."""
    if gamma < 0:
        return ""
    levels = comparison.levels
    return comparison.else_tells if gamma == 0 else levels[len(levels) - gamma].tells
