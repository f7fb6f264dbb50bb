"""What is compared of people: a table in DuckDB, made of columns and not of one row after another.

It lives in the database's memory alone. Words are folded and romanised once each, places too,
since many people share them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kiosk.headquarters.duplicates.model import COLUMNS, MOST_IN_A_GROUP
from kiosk.headquarters.duplicates.romanise import romanise, word_forms, words_of
from kiosk.headquarters.people import People
from kiosk.headquarters.sameness import email_key, last_digits, name_key

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

TABLE = "people"
_COLUMNS = {"number": "integer"} | dict.fromkeys(COLUMNS, "varchar")
_BATCH = 50_000
_PHONE_DIGITS = 8
"""Of a telephone number only these are compared here: whatever country stands before them."""
_MOST_WORDS = 200_000
"""So many words are remembered; then they are forgotten, and met anew."""


def fill(connection: DuckDBPyConnection, people: People) -> int:
    """Makes the table `TABLE` of everyone with a name; answers how many they are."""
    import pyarrow

    typed = ", ".join(f"{name} {kind}" for name, kind in _COLUMNS.items())
    connection.execute(f"create table typed ({typed})")
    forms = _Forms()
    for begin in range(0, len(people), _BATCH):
        columns = _columns(people, range(begin, min(begin + _BATCH, len(people))), forms)
        arrays = [
            pyarrow.array(column, pyarrow.int32() if kind == "integer" else pyarrow.string())
            for column, kind in zip(columns, _COLUMNS.values(), strict=True)
        ]
        connection.from_arrow(pyarrow.table(arrays, list(_COLUMNS))).insert_into("typed")
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


def _columns(
    people: People, numbers: Iterable[int], forms: _Forms
) -> tuple[list[int] | list[str | None], ...]:
    """The columns of these people, as lists: tuples would keep the garbage collector busy."""
    at: list[int] = []
    name: list[str | None] = []
    latin: list[str | None] = []
    bones: list[str | None] = []
    email: list[str | None] = []
    phone: list[str | None] = []
    place: list[str | None] = []
    for number in numbers:
        contact = people.contact(number)
        if contact is None:
            continue
        at.append(number)
        one, two, three = forms.of_name(contact[0])
        name.append(one)
        latin.append(two)
        bones.append(three)
        email.append(email_key(contact[1]) or None)
        phone.append(last_digits(contact[2], _PHONE_DIGITS) or None)
        place.append(forms.of_place(contact[3]))
    return at, name, latin, bones, email, phone, place


class _Forms:
    """What names and places are compared by; each word and place is worked out once."""

    def __init__(self) -> None:
        self._met: dict[str, tuple[str, str, str]] = {}
        self._places: dict[str, str | None] = {"": None}

    def of_place(self, place: str) -> str | None:
        """The bones of a place."""
        if place not in self._places:
            if len(self._places) >= _MOST_WORDS:
                self._places.clear()
            self._places[place] = romanise(place)[1] or None
        return self._places[place]

    def of_name(self, name: str) -> tuple[str, str, str]:
        """A name folded, in Latin letters, and its bones; the words of each sorted."""
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
