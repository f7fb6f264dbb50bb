"""What is compared of people: a table in DuckDB, made of columns and not of one row after another.

It lives in the database's memory alone. Words are folded and romanised once each, places too,
since many people share them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from kiosk.headquarters.duplicates.model import MOST_IN_A_GROUP
from kiosk.headquarters.duplicates.romanise import romanise, word_forms, words_of
from kiosk.headquarters.people import People
from kiosk.headquarters.sameness import email_key, last_digits, name_key

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

TABLE = "people"
_COLUMNS = ("number", "name", "latin", "bones", "email", "phone", "place")
_BATCH = 50_000
_PHONE_DIGITS = 8
"""Of a telephone number only these are compared here: whatever country stands before them."""
_MOST_WORDS = 200_000
"""So many words are remembered; then they are forgotten, and met anew."""


def fill(connection: DuckDBPyConnection, people: People) -> int:
    """Makes the table `TABLE` of everyone with a name; answers how many they are."""
    import pyarrow

    types = [pyarrow.int32(), *[pyarrow.string()] * (len(_COLUMNS) - 1)]
    typed = ", ".join(f"{name} {'integer' if name == 'number' else 'varchar'}" for name in _COLUMNS)
    connection.execute(f"create table typed ({typed})")
    rows = _compared(people)
    while batch := list(islice(rows, _BATCH)):
        columns = zip(*batch, strict=True)
        arrays = [pyarrow.array(one, kind) for one, kind in zip(columns, types, strict=True)]
        connection.from_arrow(pyarrow.table(arrays, _COLUMNS)).insert_into("typed")
    # What very many share is no reason by itself to compare them all with one another.
    few = f"between 2 and {MOST_IN_A_GROUP}"
    counted = connection.table("typed").select(
        "*, count(*) over (partition by bones, place) as at_place,"
        " count(*) over (partition by bones) as of_name"
    )
    counted.select(
        "* exclude (at_place, of_name),"
        f" case when at_place {few} then bones || '|' || place end as near,"
        f" case when of_name {few} then bones end as rare"
    ).create(TABLE)
    connection.execute("drop table typed")
    return len(connection.table(TABLE))


def _compared(people: People) -> Iterator[tuple[int | str | None, ...]]:
    forms = _Forms()
    places: dict[str, str | None] = {"": None}
    for number in range(len(people)):
        person = people.contact(number)
        if person is None:
            continue
        name, email, phone, place = person
        if place not in places:
            places[place] = romanise(place)[1] or None
        yield (
            number,
            *forms.of(name),
            email_key(email) or None,
            last_digits(phone, _PHONE_DIGITS) or None,
            places[place],
        )


class _Forms:
    """The forms of names: folded, in Latin letters and as bones, their words sorted in each."""

    def __init__(self) -> None:
        self._met: dict[str, tuple[str, str, str]] = {}

    def of(self, name: str) -> tuple[str, str, str]:
        words = [self._met.get(word) or self._meet(word) for word in words_of(name)]
        if len(words) == 2:  # as most have
            (name_1, latin_1, bones_1), (name_2, latin_2, bones_2) = words
            return _two(name_1, name_2), _two(latin_1, latin_2), _two(bones_1, bones_2)
        folded, latin, bones = zip(*words, strict=True) if words else ((), (), ())
        return " ".join(sorted(folded)), " ".join(sorted(latin)), " ".join(sorted(bones))

    def _meet(self, word: str) -> tuple[str, str, str]:
        if len(self._met) >= _MOST_WORDS:
            self._met.clear()
        forms = self._met[word] = (name_key(word), *word_forms(word))
        return forms


def _two(one: str, other: str) -> str:
    return f"{one} {other}" if one <= other else f"{other} {one}"
