"""The signer's way without a window."""

from kiosk.errors import Kind
from kiosk.petition.signature import Consents, Draft
from kiosk.stand import session
from kiosk.stand.outcome import Collected
from tests.support import DAY, draft, pack

PACK = pack()


def typed(**changes):
    return draft(consents=Consents(), **changes)


def test_the_way_from_the_appeal_to_thanks_and_home():
    state = session.read(session.choose_language(session.start("en"), "ug"))
    state = session.begin(state, Draft(country="PK"))
    assert isinstance(state, session.Details)
    assert state.language == "ug"
    state = session.review(state, typed(), PACK)
    assert isinstance(state, session.Consent)
    agreed = session.agree(state, contact=False)
    assert agreed.consents == Consents(sign=True, contact=False)
    state = session.thank(state, Collected("code", 1, b"r" * 16, b"w" * 16, DAY))
    assert not state.receipt_shown
    assert session.keep_receipt(state).receipt_shown
    assert session.start("en") == session.Appeal("en")


def test_faults_keep_the_person_on_the_form_with_what_they_typed():
    state = session.begin(session.start("en"), Draft())
    state = session.review(state, typed(name="", comment="mine"), PACK)
    assert isinstance(state, session.Details)
    assert [fault.field for fault in state.faults] == ["name"]
    assert state.draft.comment == "mine"


def test_a_change_of_language_keeps_what_was_typed():
    state = session.review(session.begin(session.start("en"), Draft()), typed(), PACK)
    changed = session.choose_language(state, "ur")
    assert isinstance(changed, session.Consent)
    assert (changed.language, changed.draft.name) == ("ur", "Amina Bibi")


def test_back_from_the_consent_keeps_the_draft_and_back_from_the_form_drops_it():
    state = session.review(session.begin(session.start("en"), Draft()), typed(), PACK)
    form = session.back(state)
    assert isinstance(form, session.Details)
    assert form.draft.name == "Amina Bibi"
    assert session.back(form) == session.Appeal("en")


def test_a_fault_loses_nothing_that_was_typed():
    consent = session.review(session.begin(session.start("en"), Draft()), typed(), PACK)
    stopped = session.stop(consent, "The disk is full.", "")
    assert session.back(stopped) == consent


def test_no_act_reaches_a_screen_out_of_its_turn():
    home = session.start("en")
    assert session.review(home, typed(), PACK) == home
    assert session.keep_receipt(home) == home
    consent = session.review(session.begin(home, Draft()), typed(), PACK)
    assert session.begin(consent, Draft()) == consent


def test_no_state_shows_what_was_typed_when_printed():
    states = [
        session.Details(typed(name="Canary")),
        session.Consent(typed(name="Canary")),
        session.Stopped("x", "y", Kind.STORAGE, session.Consent(typed(name="Canary"))),
        session.Thanks("en", "Canary", 1),
    ]
    assert all("Canary" not in repr(state) for state in states)


def test_a_receipts_way_begins_at_the_appeal_and_ends_at_home():
    reading = session.read(session.start("ur"))
    asked = session.ask_receipt(reading)
    assert asked == session.Withdrawing("ur")
    assert session.back(asked) == reading
    assert session.back(session.stop(session.Withdrawing("ur", "CANARY"), "Full.", "")) == (
        session.Withdrawing("ur", "CANARY")
    )
    assert session.choose_language(session.Withdrawing("ur", "C"), "ug") == (
        session.Withdrawing("ug", "C")
    )
    quiet = session.grow_quiet(asked)
    assert isinstance(quiet, session.StillThere)
    assert session.grow_quiet(quiet) == session.Appeal("ur")
    assert session.grow_quiet(session.withdrawn(asked)) == session.Appeal("ur")
    assert "CANARY" not in repr(session.Withdrawing("ur", "CANARY"))


def test_a_receipt_is_not_asked_for_on_the_way_to_signing():
    form = session.begin(session.start("en"), Draft())
    assert session.ask_receipt(form) == form
