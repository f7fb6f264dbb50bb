"""Signers' own words at the office's window: read by a person, and only then in the lists."""

import csv

import pytest

from kiosk.headquarters.register.publication import Approval, PublicationNotes
from kiosk.headquarters.register.store import Register
from kiosk.petition.signature import Consents
from tests import support
from tests.journeys.clerk import at_a_desk, practised, taken_in

SAYS = Consents(sign=True, contact=False, comment=True)


@pytest.fixture
def clerk(qtbot, tmp_path):
    with at_a_desk(qtbot, tmp_path / "office") as driver:
        yield driver


def card_of(clerk, text):
    [found] = [one for one in clerk.shown.comments.property("rows") if one["text"] == text]
    return f"comment_{found['id']}"


def shown_comments(made):
    texts = set()
    for names in made.glob("for-*/names.csv"):
        with names.open(encoding="utf-8-sig", newline="") as file:
            texts |= {row["comment"] for row in csv.DictReader(file)}
    return texts - {""}


def test_only_what_was_approved_is_shown_and_the_last_word_holds(clerk, tmp_path):
    drafts = [
        support.draft("Amina Bibi", comment="For my sister", consents=SAYS),
        support.draft("Gül", comment="My neighbour was there", consents=SAYS),
        support.draft("Rehana", comment="I waited too long", consents=SAYS),
        support.draft("Mariyam", comment="Not to be shown"),
    ]
    stick, key = practised(tmp_path, drafts)
    taken_in(clerk, stick)
    clerk.press("to_lists")
    assert not clerk.items("lookComments")
    clerk.open_names(key)
    clerk.press("lookComments")
    comments = clerk.shown.comments
    assert {one["text"] for one in comments.property("rows")} == {
        "For my sister",
        "My neighbour was there",
        "I waited too long",
    }
    assert comments.property("waiting") == 3
    clerk.within(card_of(clerk, "For my sister"), "approve")
    clerk.within(card_of(clerk, "My neighbour was there"), "leaveOut")
    clerk.within(card_of(clerk, "I waited too long"), "approve")
    clerk.within(card_of(clerk, "I waited too long"), "leaveOut")
    assert "Comments that wait: 0" in clerk.text("commentsLeft")
    register = Register(str(tmp_path / "office" / "register.sqlite"))
    decided = sorted(PublicationNotes(register).comments().values())
    register.close()
    assert decided == [Approval.APPROVED, Approval.REFUSED, Approval.REFUSED]
    clerk.put("field_listsFolder", str(tmp_path / "lists"))
    clerk.press("publish")
    [made] = (tmp_path / "lists").iterdir()
    assert shown_comments(made) == {"For my sister"}


def test_no_comment_is_held_once_the_key_is_closed(clerk, tmp_path):
    stick, key = practised(tmp_path, [support.draft(comment="Canary of the river", consents=SAYS)])
    taken_in(clerk, stick)
    clerk.press("to_lists")
    clerk.open_names(key)
    clerk.press("lookComments")
    assert clerk.text("commentText").strip("\u2068\u2069") == "Canary of the river"
    office = list((tmp_path / "office").rglob("*"))
    assert office
    assert not any(b"Canary" in one.read_bytes() for one in office if one.is_file())
    clerk.press("forget")
    assert not clerk.items("commentText")
    assert clerk.shown.comments.property("rows") == []
    assert not clerk.shown.comments.property("looked")
