"""A list is handed over: the office's window notes to whom, which, on which day."""

from datetime import timedelta

import pytest

from kiosk.headquarters.register.publication import PublicationNotes
from kiosk.headquarters.register.store import Register
from kiosk.stand.export import export
from tests import support
from tests.journeys.clerk import at_a_desk, practised, taken_in

TODAY = support.DAY + timedelta(days=40)
READER = support.pack().handed_to[0].id


@pytest.fixture
def clerk(qtbot, tmp_path):
    with at_a_desk(qtbot, tmp_path / "office") as driver:
        driver.shown.office.today = lambda: TODAY
        yield driver


def publish(clerk, tmp_path):
    clerk.put("field_listsFolder", str(tmp_path / "lists"))
    clerk.press("publish")
    return clerk.shown.lists.property("published")


def noted(tmp_path):
    register = Register(str(tmp_path / "office" / "register.sqlite"))
    try:
        return PublicationNotes(register).handovers()
    finally:
        register.close()


def test_a_handover_is_noted_listed_and_tells_the_reader_who_withdrew(clerk, tmp_path):
    stand = support.rehearsal(tmp_path / "data")
    code = stand.collect(support.draft("Amina Bibi")).code
    support.sign(stand, [support.draft("Gül"), support.draft("Rehana")])
    stand.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, True)
    key = tmp_path / "data" / "rehearsal" / "rehearsal.key"
    taken_in(clerk, stick)
    clerk.press("to_handovers")
    assert clerk.shown.handovers.property("rows") == []
    clerk.press("to_lists")
    clerk.open_names(key)
    published = publish(clerk, tmp_path)
    clerk.press("toHandovers")
    assert clerk.item("field_handedFolder").property("text") == published
    assert clerk.item("field_handedDay").property("text") == TODAY.isoformat()
    assert not clerk.item("noteHandover").isEnabled()
    clerk.press(f"reader_{READER}")
    clerk.click("field_givenTo")
    clerk.type("the clerk")
    later = TODAY + timedelta(days=1)
    clerk.put("field_handedDay", later.isoformat())
    clerk.press("noteHandover")
    assert "still to come" in clerk.said()
    assert noted(tmp_path) == []
    clerk.put("field_handedDay", TODAY.isoformat())
    clerk.press("noteHandover")
    assert "Names on the list: 3" in clerk.said()
    [one] = noted(tmp_path)
    assert (one.publication.reader, one.day, one.given_to) == (READER, TODAY, "the clerk")
    [row] = clerk.shown.handovers.property("rows")
    assert row["digest"] == one.publication.list_digest.hex()[:16]
    assert row["digest"] in clerk.text("handoverDigest")
    assert "the clerk" in clerk.text("handoverFacts")
    clerk.press("to_requests")
    clerk.put("field_receipt", code)
    clerk.press("takeBack")
    clerk.press("to_lists")
    made = publish(clerk, tmp_path)
    since = f"withdrawn-since-{TODAY.isoformat()}.csv"
    lines = (tmp_path / made / f"for-{READER}" / since).read_text("utf-8-sig").splitlines()
    assert len(lines) == 2  # a heading, and the one to strike out
    assert row["digest"] in lines[1]


def test_a_folder_that_was_changed_is_not_noted(clerk, tmp_path):
    stick, key = practised(tmp_path, [support.draft("Amina Bibi")])
    taken_in(clerk, stick)
    clerk.press("to_lists")
    clerk.open_names(key)
    folder = tmp_path / publish(clerk, tmp_path) / f"for-{READER}"
    with (folder / "names.csv").open("ab") as file:
        file.write(b"one more")
    clerk.press("toHandovers")
    clerk.press(f"reader_{READER}")
    clerk.press("noteHandover")
    assert "is not as it was published" in clerk.said()
    assert noted(tmp_path) == []


@pytest.mark.parametrize(
    ("language", "sentence", "hint"),
    [
        ("en", "is no published folder", "Name the reader's folder that was published."),
        ("ur", "شائع شدہ فولڈر نہیں", "وصول کنندہ کا شائع شدہ فولڈر بتائیے۔"),
        ("ug", "ئېلان قىلىنغان قىسقۇچ ئەمەس", "ئېلان قىلىنغان قىسقۇچىنى كۆرسىتىڭ"),
    ],
)
def test_a_refusal_is_told_in_the_windows_language_and_names_no_command(
    clerk, tmp_path, language, sentence, hint
):
    stick, _ = practised(tmp_path, [support.draft("Amina Bibi")])
    taken_in(clerk, stick)
    clerk.shown.office.setLanguage(language)
    clerk.press("to_handovers")
    clerk.press(f"reader_{READER}")
    clerk.put("field_handedFolder", str(tmp_path))
    clerk.press("noteHandover")
    told = clerk.said()
    assert sentence in told
    assert str(tmp_path) in told
    lines = clerk.item("saidSentence").parentItem().childItems()
    assert hint in lines[1].property("text")
    assert noted(tmp_path) == []
