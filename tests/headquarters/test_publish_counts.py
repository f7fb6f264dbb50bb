"""No figure under ten leaves the campaign, and no sum of figures tells one."""

import re
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.headquarters.publish.counts import LEAST, Tally, shown
from kiosk.headquarters.publish.publish import Kept, Wishes
from kiosk.headquarters.publish.report import Coverage
from kiosk.petition.signature import Event, Exposure
from tests.headquarters.publishing import (
    PACK,
    READER,
    kept,
    on_day,
    private,
    publish_to,
    rows,
    someone,
)
from tests.support import DAY

cells = st.dictionaries(st.text("abcdefgh", min_size=1, max_size=2), st.integers(0, 40))


@given(cells, st.integers(0, 30))
def test_each_cell_and_every_difference_is_nothing_or_ten(counts, apart):
    counts = counts | {"": apart}
    total = sum(counts.values())
    table = shown(counts, apart="")
    figures = [count for _, count in table.cells]
    assert all(count >= LEAST for count in figures)
    assert table.rest == 0 or table.rest >= LEAST
    if total >= LEAST:
        assert sum(figures) + table.rest == total
        for size in range(len(figures) + 1):
            for some in combinations(figures, min(size, 3)):
                assert total - sum(some) == 0 or total - sum(some) >= LEAST
    assert all(counts[cell] == count for cell, count in table.cells)
    if table.rest and apart == 0:  # never one small cell under another name
        hidden = [n for cell, n in counts.items() if n and cell not in dict(table.cells)]
        assert len(hidden) > 1


people = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from("ABC"), st.integers(1, 25)), max_size=8
)


@given(people)
def test_no_event_is_told_by_subtracting_from_its_day(groups):
    tally = Tally(PACK)
    true = Counter()
    one = someone(1)
    for day, name, count in groups:
        event = Event(name, "", DAY + timedelta(days=day))
        signature = replace(one, header=replace(one.header, event=event))
        for _ in range(count):
            tally.add(signature)
        true[event] += count
    totals = tally.totals()
    for day in totals.days:
        told = sum(count for _, count in day.events.cells)
        assert day.people >= LEAST
        assert day.people - told == day.events.rest
        assert all(
            true[Event(name, place, day.day)] == count for (name, place), count in day.events.cells
        )
    assert (totals.people or 0) == (true.total() if true.total() >= LEAST else 0)


def test_a_place_in_any_language_is_one_place_and_typed_words_are_told_to_nobody(tmp_path):
    spoken = ["Gilgit", "گلگت", "گىلگىت"]
    signatures = [someone(n, place=spoken[n % 3]) for n in range(15)]
    signatures += [someone(20 + n, place="Canary street 4") for n in range(12)]
    signatures += [someone(40 + n, place="Skardu") for n in range(9)]
    published = publish_to(tmp_path, *signatures)
    folder = published.folder / f"for-{READER}"
    told = {row["what"]: row["people"] for row in rows(folder / "totals.csv")
            if row["table"] == "place"}  # fmt: skip
    assert told == {"Gilgit": "15", "Other places, or no place given": "21"}
    for path in published.files:
        if "for-" in path.parent.name:
            assert b"Canary" not in path.read_bytes()


def test_fewer_than_ten_in_all_are_not_counted_outside(tmp_path):
    published = publish_to(tmp_path, *(someone(n) for n in range(9)))
    told = rows(published.folder / "for-the-press" / "totals.csv")
    assert [row["people"] for row in told if row["table"] == "all"] == ["fewer than 10"]
    assert {row["table"] for row in told} == {"mode", "all", "names in this list"}
    assert "Fewer than" in (published.folder / "for-the-press" / "report.html").read_text("utf-8")


def test_fewer_than_ten_in_all_are_counted_by_no_list_of_receipts_outside(tmp_path):
    few = publish_to(tmp_path / "few", *(someone(n) for n in range(9)))
    [path] = [one for one in few.files if one.name == "receipts.txt"]
    assert (path.parent, few.receipts_kept) == (private(few), True)
    assert "count 9\n" in path.read_text()
    enough = publish_to(tmp_path / "enough", *(someone(n) for n in range(10)))
    [path] = [one for one in enough.files if one.name == "receipts.txt"]
    assert (path.parent, enough.receipts_kept) == (enough.folder, False)


def test_twice_signed_is_one_of_ten(tmp_path):
    twice = [someone(n, email="one@x.org") for n in range(6)]
    few = publish_to(tmp_path, *twice, *(someone(10 + n, f"Nadia {n}") for n in range(8)))
    assert few.receipts_kept


@pytest.mark.parametrize(("twice", "more"), [(0, 10), (1, 10), (9, 10), (10, 10), (11, 20)])
def test_how_few_signed_twice_is_told_by_no_length_of_the_list_of_receipts(tmp_path, twice, more):
    signatures = [someone(n, f"P {n}", email=f"p{n}@x.org") for n in range(12)]
    again = [someone(100 + n, f"P {n}", email=f"p{n}@x.org") for n in range(twice)]
    published = publish_to(tmp_path / "one", *signatures, *again)
    assert published.signatures == 12
    said = (published.folder / "receipts.txt").read_text("ascii").splitlines()
    assert f"count {12 + more}" in said
    assert {one.receipt.hex() for one in (*signatures, *again)} <= set(said[6:])
    anew = publish_to(tmp_path / "two", *signatures, *again)  # and no second list tells fillers
    assert (anew.folder / "receipts.txt").read_text("ascii").splitlines() == said
    other = publish_to(tmp_path / "three", *signatures, *again, known=Kept(b"o" * 32))
    differs = (other.folder / "receipts.txt").read_text("ascii").splitlines() != said
    assert differs == (more > twice)


@pytest.mark.parametrize(("many", "told"), [(0, "0"), (1, "fewer than 10"), (9, "fewer than 10"),
                                            (10, "10")])  # fmt: skip
def test_a_few_names_are_not_counted_outside(tmp_path, many, told):
    signatures = [someone(n) for n in range(many)]
    signatures += [someone(20 + n, "", exposure=Exposure.COUNTED) for n in range(11)]
    published = publish_to(tmp_path, *signatures)
    for reader in (READER, "the-press"):
        [row] = [one for one in rows(published.folder / f"for-{reader}" / "totals.csv")
                 if one["table"] == "names in this list"]  # fmt: skip
        assert row["people"] == told
    page = (published.folder / "for-the-press" / "report.html").read_text("utf-8")
    said = re.findall(r"<p>([^<]*)of them let anyone see", page)
    assert said == {0: [], 10: ["\u206810\u2069 "]}.get(many, ["Fewer than \u206810\u2069 "])


def test_the_report_asks_nothing_of_any_network_and_shows_no_markup_of_others(tmp_path):
    evil = Event("<script>alert(1)</script>", '"><img src=x>', DAY)
    signatures = [someone(n, event=evil) for n in range(12)]
    signatures += [someone(50 + n, event=on_day(DAY + timedelta(days=1))) for n in range(11)]
    known = kept(kiosks=(Coverage(3, 3), Coverage(1, 4)))
    published = publish_to(tmp_path, *signatures, known=known)
    page = (published.folder / "for-the-press" / "report.html").read_text("utf-8")
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page
    plain = re.sub(r"data:font/ttf;base64,[\w+/=]+", "", page)
    assert len(plain) < len(page) / 20
    for reference in ("http:", "https:", "//", "@import", "<link", "url(d"):
        assert reference not in plain, reference
    assert "default-src 'none'" in page
    assert "\u20681\u2069 of \u20684\u2069" in page
    for word in ("14 March 2026", "15 March 2026", "Kiosk"):
        assert word in page


def test_a_practice_says_so_everywhere(tmp_path):
    signatures = [someone(n, exposure=Exposure.NAMED) for n in range(12)]
    published = publish_to(tmp_path, *signatures, rehearsal=True)
    for reader in (READER, "the-press"):
        told = rows(published.folder / f"for-{reader}" / "totals.csv")
        assert told[0]["what"].startswith("practice")
    assert "PRACTICE" in (published.folder / "for-the-press" / "report.html").read_text("utf-8")
    assert "mode practice" in (published.folder / "receipts.txt").read_text()


@pytest.mark.parametrize(
    ("code", "anyone", "alone", "few", "practice"),
    [
        ("en", "anyone", "you alone", "fewer than 10", "practice"),
        ("ur", "ہر کوئی", "صرف آپ", "10 سے کم", "مشق"),
        ("ug", "ھەممە ئادەم", "پەقەت سىز", "10 دىن ئاز", "مەشىق"),
    ],
)
def test_what_cells_say_is_in_the_publications_language(
    tmp_path, code, anyone, alone, few, practice
):
    people = [someone(1), someone(2, exposure=Exposure.NAMED)]
    wishes = Wishes((PACK.language(code),))
    folder = publish_to(tmp_path, *people, wishes=wishes, rehearsal=True).folder / f"for-{READER}"
    assert [row["who_may_see"] for row in rows(folder / "names.csv")] == [anyone, alone]
    told = {row["table"]: row for row in rows(folder / "totals.csv")}
    assert (told["all"]["people"], told["names in this list"]["people"]) == (few, few)
    assert told["mode"]["what"].startswith(practice)
