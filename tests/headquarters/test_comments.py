"""A person at the office reads each comment before it is shown, and decides by its id."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.errors import KioskError
from kiosk.headquarters.publish.comments import comment_id, decide, list_comments
from kiosk.headquarters.register.publication import Approval, PublicationNotes
from kiosk.headquarters.register.store import Register
from kiosk.petition.signature import Exposure
from tests.headquarters.publishing import (
    AGREED,
    READER,
    kept,
    on_day,
    publish_to,
    reconciled,
    rows,
    someone,
)
from tests.support import DAY


@pytest.fixture
def notes(tmp_path):
    register = Register(str(tmp_path / "register.sqlite"), make=True)
    yield PublicationNotes(register)
    register.close()


def commented(number, text="My word", **changes):
    return someone(number, comment=text, **({"consents": AGREED} | changes))


def test_comments_wait_are_approved_by_id_and_may_be_refused_later(tmp_path, notes):
    one, two = commented(1, "First word"), commented(2, "Second word")
    silent = commented(3, "No consent", consents=replace(AGREED, comment=False))
    counted = commented(4, "Nameless", exposure=Exposure.COUNTED)
    people = reconciled(one, two, silent, counted)
    listed = list(list_comments(notes, people))
    assert {item.text for item in listed} == {"First word", "Second word"}
    assert {item.approval for item in listed} == {Approval.WAITING}
    assert decide(notes, [one.header.id.hex()], Approval.APPROVED) == 1
    published = publish_to(tmp_path, one, two, known=kept(comments=notes.comments()))
    shown = {row["comment"] for row in rows(published.folder / f"for-{READER}" / "names.csv")}
    assert shown == {"First word", ""}
    decide(notes, [one.header.id.hex()], Approval.REFUSED)
    assert {item.approval for item in list_comments(notes, people)} == {
        Approval.REFUSED,
        Approval.WAITING,
    }


def test_other_words_of_the_same_person_need_an_approval_of_their_own(tmp_path, notes):
    first = commented(1, "Harmless", email="a@b.org")
    list(list_comments(notes, reconciled(first)))
    decide(notes, [first.header.id.hex()], Approval.APPROVED)
    later = commented(2, "Canary relative", email="a@b.org", event=on_day(DAY + timedelta(days=1)))
    [person] = reconciled(first, later).people
    assert person.signature.comment == "Canary relative"
    assert comment_id(person) not in notes.comments()
    published = publish_to(tmp_path, first, later, known=kept(comments=notes.comments()))
    [row] = rows(published.folder / f"for-{READER}" / "names.csv")
    assert row["comment"] == ""


@pytest.mark.parametrize("wrong", ["", "zz", "00", "f" * 32])
def test_an_id_that_was_never_listed_decides_nothing(notes, wrong):
    one = commented(1)
    list(list_comments(notes, reconciled(one)))
    with pytest.raises(KioskError, match="no comment that was listed"):
        decide(notes, [one.header.id.hex(), wrong], Approval.APPROVED)
    assert set(notes.comments().values()) == {Approval.WAITING}


def test_a_comment_cannot_turn_the_terminal_or_the_line_around(notes):
    evil = replace(commented(1), comment="good \u202eevil\u2069\x1b[2J")
    [listed] = list_comments(notes, reconciled(evil))
    assert listed.text == "good evil[2J"
