"""Whoever had a name learns which of it was taken back since, by its number and nothing else."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.errors import KioskError
from kiosk.headquarters.intake import bind
from kiosk.headquarters.publish.handover import hand_over
from kiosk.headquarters.publish.publish import Kept
from kiosk.headquarters.publish.readers import PRESS, Packs
from kiosk.headquarters.register.publication import PublicationNotes
from kiosk.headquarters.register.store import REVISIONS, Register
from kiosk.petition.signature import Exposure
from tests.headquarters.publishing import PACK, READER, publish_to, rows, someone
from tests.support import DAY, EVENT

LATER = DAY + timedelta(days=20)


@pytest.fixture
def notes(tmp_path):
    register = Register(str(tmp_path / "register.sqlite"), make=True)
    bind(register, PACK, rehearsal=False)
    yield PublicationNotes(register)
    register.close()


def known(notes):
    return Kept(notes.key(), notes.comments(), notes.handovers(), (), notes.note)


SINCE = f"withdrawn-since-{DAY.isoformat()}.csv"


def struck(published, reader=READER):
    return rows(published.folder / f"for-{reader}" / SINCE)


def test_the_reader_learns_which_numbers_to_strike_out_and_no_more(tmp_path, notes):
    people = [someone(n, f"Name {'abcdef'[n]}") for n in range(4)]
    people += [someone(n, f"Name {'abcdef'[n]}", exposure=Exposure.NAMED) for n in (4, 5)]
    first = publish_to(tmp_path / "out", *people, known=known(notes))
    for reader in (READER, PRESS):
        hand_over(notes, reader, first.folder, DAY, "the clerk", LATER)
    numbers = {
        row["name"]: row["number"] for row in rows(first.folder / f"for-{READER}" / "names.csv")
    }
    stay = [one for one in people if one.name not in ("Name b", "Name e")]
    hidden = [replace(one, exposure=Exposure.COUNTED) if one.name == "Name c" else one
              for one in stay]  # fmt: skip
    newcomer = someone(9, "Newcomer")
    second = publish_to(tmp_path / "out", *hidden, newcomer, today=LATER, known=known(notes))
    gone = {numbers[f"Name {letter}"] for letter in "bec"}
    assert {row["number"] for row in struck(second)} == gone
    [of] = {row["list"] for row in struck(second)}
    sums = (first.folder / f"for-{READER}" / "SHA256SUMS").read_text()
    assert of == next(line for line in sums.splitlines() if "names.csv" in line)[:16]
    assert len(struck(second, PRESS)) == 2  # Name e was never shown there
    told = (second.folder / f"for-{READER}" / f"withdrawn-since-{DAY.isoformat()}.csv").read_text()
    assert "Name" not in told
    assert not any(one.header.id.hex() in told for one in people)


def test_nobody_is_told_in_a_file_that_says_so(tmp_path, notes):
    first = publish_to(tmp_path / "out", someone(1), known=known(notes))
    hand_over(notes, READER, first.folder / f"for-{READER}", DAY, "", DAY)
    second = publish_to(tmp_path / "out", someone(1), known=known(notes))
    assert struck(second) == []
    assert not (second.folder / f"for-{PRESS}" / f"withdrawn-since-{DAY.isoformat()}.csv").exists()


def test_who_signs_once_more_is_not_taken_for_withdrawn(tmp_path, notes):
    first = publish_to(tmp_path / "out", someone(1, email="a@b.org"), known=known(notes))
    hand_over(notes, READER, first.folder, DAY, "", DAY)
    twice = [someone(n, email="a@b.org") for n in (1, 2, 3)]
    second = publish_to(tmp_path / "out", *twice, known=known(notes))
    assert struck(second) == []
    only_second = publish_to(tmp_path / "out", twice[1], known=known(notes))
    assert [row["number"] for row in struck(only_second)] == ["1"]


def test_two_lists_of_one_day_and_a_reader_that_is_none_any_more(tmp_path, notes):
    for people in ([someone(1)], [someone(1), someone(2, "Second")]):
        published = publish_to(tmp_path / "out", *people, known=known(notes))
        for _ in range(2):  # told twice, noted once
            hand_over(notes, READER, published.folder, DAY, "", DAY)
    without = Packs([replace(PACK, version=2, handed_to=()), PACK])
    last = publish_to(tmp_path / "out", someone(2, "Second"), known=known(notes), packs=without)
    folder = last.folder / f"for-{READER}"
    assert sorted(path.name for path in folder.iterdir()) == [
        "SHA256SUMS",
        f"withdrawn-since-{DAY.isoformat()}-2.csv",
        f"withdrawn-since-{DAY.isoformat()}.csv",
    ]
    assert len(struck(last)) == len(rows(folder / f"withdrawn-since-{DAY.isoformat()}-2.csv")) == 1


def test_a_changed_folder_another_reader_and_a_day_to_come_are_refused(tmp_path, notes):
    published = publish_to(tmp_path / "out", someone(1), known=known(notes))
    folder = published.folder / f"for-{READER}"
    with pytest.raises(KioskError, match="still to come"):
        hand_over(notes, READER, folder, LATER, "", DAY)
    with pytest.raises(KioskError, match="no such folder for nobody"):
        hand_over(notes, "nobody", folder, DAY, "", DAY)
    with pytest.raises(KioskError, match="no published folder"):
        hand_over(notes, READER, tmp_path, DAY, "", DAY)
    elsewhere = publish_to(tmp_path / "other", someone(2, "Elsewhere"))
    with pytest.raises(KioskError, match="published no such"):
        hand_over(notes, READER, elsewhere.folder, DAY, "", DAY)
    names = folder / "names.csv"
    names.write_bytes(names.read_bytes().replace(b"Amina", b"Anima"))
    with pytest.raises(KioskError, match="not as it was published"):
        hand_over(notes, READER, folder, DAY, "", DAY)
    assert notes.handovers() == []


def test_a_day_before_the_publication_and_more_words_than_the_register_holds_are_refused(
    tmp_path, notes
):
    folder = publish_to(tmp_path / "out", someone(1), known=known(notes)).folder
    before = DAY - timedelta(days=1)
    with pytest.raises(KioskError, match=f"published on {DAY}"):
        hand_over(notes, READER, folder, before, "", LATER)
    with pytest.raises(KioskError, match="at most 200 letters"):
        hand_over(notes, READER, folder, DAY, "x" * 201, LATER)
    assert notes.handovers() == []
    hand_over(notes, READER, folder, DAY, "خ" * 200, LATER)
    assert len(notes.handovers()) == 1


def test_each_person_who_took_it_on_one_day_is_noted_once(tmp_path, notes):
    published = publish_to(tmp_path / "out", someone(1), known=known(notes))
    for name in ("the clerk", "the member", "the clerk"):
        hand_over(notes, READER, published.folder, DAY, name, DAY)
    assert [one.given_to for one in notes.handovers()] == ["the clerk", "the member"]
    last = publish_to(tmp_path / "out", someone(1), known=known(notes))
    told = [path.name for path in (last.folder / f"for-{READER}").glob("withdrawn-since-*")]
    assert told == [SINCE]  # one list, whoever took it


def test_what_an_older_register_noted_is_still_there(tmp_path, monkeypatch):
    monkeypatch.setattr("kiosk.headquarters.register.store.REVISIONS", REVISIONS[:5])
    path = str(tmp_path / "old.sqlite")
    old = Register(path, make=True)
    publication = f"1, '{DAY}', '{READER}', x'{'ab' * 32}', x'{'cd' * 32}', 1, x''"
    with old._engine.connect() as connection:
        connection.exec_driver_sql(f"INSERT INTO publication VALUES ({publication})")
        connection.exec_driver_sql(f"INSERT INTO handover VALUES (1, 1, '{DAY}', 'the clerk')")
    old.close()
    monkeypatch.undo()
    new = Register(path)
    notes = PublicationNotes(new)
    notes.hand_over(READER, b"\xab" * 32, DAY, "the member")
    assert [one.given_to for one in notes.handovers()] == ["the clerk", "the member"]
    new.close()


@pytest.mark.parametrize("name", ["signatures.csv", ".hidden"])
def test_a_folder_with_one_file_more_is_refused(tmp_path, notes, name):
    """A register's names must not go along with what was published."""
    published = publish_to(tmp_path / "out", someone(1), known=known(notes))
    (published.folder / f"for-{READER}" / name).write_text("Canary Name")
    with pytest.raises(KioskError, match="not as it was published"):
        hand_over(notes, READER, published.folder, DAY, "", DAY)
    assert notes.handovers() == []


def test_another_person_of_the_same_name_is_another_entry(tmp_path, notes):
    """The two lists are the same bytes."""
    publish_to(tmp_path / "out", someone(1), known=known(notes))
    second = publish_to(tmp_path / "out", someone(2), known=known(notes))
    hand_over(notes, READER, second.folder, DAY, "", DAY)
    third = publish_to(tmp_path / "out", someone(2), known=known(notes))
    assert struck(third) == []
    assert len(struck(publish_to(tmp_path / "out", someone(1), known=known(notes)))) == 1


def test_the_register_keeps_no_name(tmp_path, notes):
    published = publish_to(
        tmp_path / "out", someone(1, "Canary Name", comment="x", event=EVENT), known=known(notes)
    )
    hand_over(notes, READER, published.folder, DAY, "the clerk", DAY)
    [noted] = notes.handovers()
    assert (noted.day, noted.given_to, noted.publication.names) == (DAY, "the clerk", 1)
    assert noted.publication.day == date(2026, 3, 14)
    content = b"".join(path.read_bytes() for path in tmp_path.glob("register.sqlite*"))
    assert b"the clerk" in content
    assert b"Canary" not in content
