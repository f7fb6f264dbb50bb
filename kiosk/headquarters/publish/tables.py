"""The tables of totals, in a reader's words: the same on paper, in the report and as CSV."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.headquarters.publish.cell import plain_text, typed_cell
from kiosk.headquarters.publish.counts import LEAST
from kiosk.headquarters.publish.delivery import Delivery
from kiosk.headquarters.publish.folder import Folder
from kiosk.headquarters.publish.table import Table

TOTALS = "totals.csv"


@dataclass(frozen=True, slots=True)
class Row:
    """One figure; `within` is part of the last row before it that is not.

    `language` is that of its label, where it is another than the document's.
    """

    label: str
    people: int
    within: bool = False
    language: str = ""


def day_rows(delivery: Delivery) -> list[Row]:
    """Each day with its events."""
    return list(_days(delivery))


def place_rows(delivery: Delivery) -> list[Row]:
    """Each place that the pack offers."""
    pack, words, places = delivery.pack, delivery.words, delivery.totals.places
    names = {one.id: one.names[words.language.code] for one in pack.places}
    rows = [Row(names[place], people) for place, people in places.cells]
    if rows and places.rest:
        rows.append(Row(words("other_places"), places.rest))
    return rows


def text_rows(delivery: Delivery) -> list[Row]:
    """Each text, by its language's own name and its headline."""
    texts = delivery.totals.texts
    known = {appeal.digest: (appeal, language) for appeal, language in delivery.appeals}

    def label(digest: bytes) -> str:
        appeal, language = known[digest]
        return f"{language.name} · {appeal.headline}"

    rows = [Row(label(one), people, False, known[one][0].language) for one, people in texts.cells]
    if texts.rest:
        shown = {digest for digest, _ in texts.cells}
        others = [label(one) for one in known if one not in shown]
        rows.append(Row(" / ".join(others), texts.rest))
    return rows


def write_totals(folder: Folder, delivery: Delivery) -> None:
    """Writes totals.csv."""
    people, names = delivery.totals.people, delivery.names_told
    words = delivery.words
    few = words("cell_few", LEAST)
    with folder.file(TOTALS) as write:
        table = Table(write, ("table", "within", "what", "people"))
        mode = words("cell_practice" if delivery.practice else "cell_live")
        table.add(("mode", "", mode, ""))
        table.add(("all", "", "", few if people is None else str(people)))
        table.add(("names in this list", "", "", few if names is None else str(names)))
        for name, rows in (
            ("text", text_rows(delivery)),
            ("place", place_rows(delivery)),
            ("day and event", day_rows(delivery)),
        ):
            above = ""
            for row in rows:
                above = above if row.within else row.label
                within = above if row.within else ""
                table.add((name, typed_cell(within), typed_cell(row.label), str(row.people)))


def _days(delivery: Delivery) -> Iterator[Row]:
    words = delivery.words
    for day in delivery.totals.days:
        yield Row(words.day(day.day), day.people)
        for (name, place), people in day.events.cells:
            label = " · ".join(plain_text(one) for one in (name, place) if one)
            yield Row(label, people, within=True)
        if day.events.cells and day.events.rest:
            yield Row(words("other_events"), day.events.rest, within=True)
    if delivery.totals.days and delivery.totals.other_days:
        yield Row(words("other_days"), delivery.totals.other_days)
