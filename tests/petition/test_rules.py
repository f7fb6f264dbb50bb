"""What may be signed, and what is kept of it."""

import pytest

from kiosk.petition.rules import FaultCode, accept, check, tidy, tidy_draft
from kiosk.petition.signature import Consents, Exposure, Header
from tests.support import EVENT, draft, pack

PACK = pack()
HEADER = Header(b"i" * 16, PACK.id, PACK.petition.id, b"d" * 32, True, EVENT)


def faults(one):
    return {fault.field: fault.code for fault in check(one, PACK)}


@pytest.mark.parametrize(
    "name",
    ["Amina", "زینب", "ئايگۈل", "O'Neill-Şahin", "می\u200cرزا", "李", "بىڭ ۋ ې ۈ", "ے ں ھ"],
)
def test_a_name_of_any_script_and_of_one_word_is_a_whole_name(name):
    assert faults(draft(name)) == {}


@pytest.mark.parametrize(
    "name",
    [
        *("علی خانے", "ماں", "بھائی", "ېتىم", "ۈمىد", "تاڭ", "ئا", "ئۇيغۇرچە"),
        *("O'Neill", "O’Neill", "Oʼzbek", "D`Souza", "Abdul-Karim", "Abdul‐Karim", "Anne–Marie"),
        *("می\u200cرزا", "مُحَمَّد", "Zoë", "Ngọc", "Zoe\u0308", "अनीता", "J. R. Smith (Jr.)"),
        *("محمد ﷺ", "﷽ علی", "١ علی", "Νίκος", "葛\U000e0100城"),
    ],
)
def test_how_a_name_is_written_never_costs_a_signature(name):
    one = draft(name)
    assert faults(one) == {}
    assert accept(one, PACK, HEADER, b"r" * 32).name == tidy(name)


PICTURES = ["🙂", "❤", "❤️", "👍🏽", "👩‍👧", "🇵🇰", "1️⃣", "★", "☪", "→", "⭐"]


@pytest.mark.parametrize("picture", PICTURES)
def test_a_picture_in_a_name_is_refused_and_in_a_comment_kept(picture):
    assert faults(draft("Amina " + picture)) == {"name": FaultCode.BAD_CHARACTER}
    one = draft("Amina", comment="Freedom " + picture)
    assert faults(one) == {}
    assert accept(one, PACK, HEADER, b"r" * 32).comment == "Freedom " + picture


def test_pictures_that_do_not_fit_are_too_long():
    limit = next(rule.limit for rule in PACK.fields if rule.name == "comment")
    assert faults(draft(comment="🙂" * (limit // 4))) == {}
    assert faults(draft(comment="🙂" * (limit // 4 + 1))) == {"comment": FaultCode.TOO_LONG}


HOSTILE = {
    "a mark alone": "\u0301",
    "a mark that begins": "\u064eAmina",
    "a mark after a space": "Amina \u0301Bibi",
    "a mark on a joiner": "\u200c\u064eAmina",
    "private use": "Amina\ue000",
    "a private plane": "Amina\U000f0000",
    "a bidi override": "Amina\u202ebibi",
    "a bidi isolate": "Amina\u2067bibi\u2069",
    "a right-to-left mark": "Amina\u200f",
    "an Arabic letter mark": "Amina\u061c",
    "a byte order mark": "Amina\ufeff",
    "a soft hyphen": "Ami\u00adna",
    "a tag": "Amina\U000e0041",
    "no character": "Amina\ufdd0",
    "an escape": "Amina\x1b[31m",
}


@pytest.mark.parametrize("field", ["name", "place", "comment"])
@pytest.mark.parametrize("why", HOSTILE)
def test_what_says_nothing_and_can_deceive_is_refused_beside_its_field(why, field):
    assert faults(draft(**{field: HOSTILE[why]})) == {field: FaultCode.BAD_CHARACTER}


def test_signing_without_consent_is_impossible_in_the_rules_themselves():
    one = draft(consents=Consents(sign=False, contact=True))
    assert faults(one) == {"consents.sign": FaultCode.CONSENT}
    with pytest.raises(ValueError, match="faults"):
        accept(one, PACK, HEADER, b"r" * 32)


def test_exposure_is_never_preselected():
    assert faults(draft(exposure=None))["exposure"] is FaultCode.REQUIRED


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("name", "   ", FaultCode.REQUIRED),
        ("name", "x" * 161, FaultCode.TOO_LONG),
        ("name", "ا" * 81, FaultCode.TOO_LONG),
        ("name", "12345", FaultCode.BAD_CHARACTER),
        ("name", "evil\u202egnp.exe", FaultCode.BAD_CHARACTER),
        ("name", "nul\0", FaultCode.BAD_CHARACTER),
        ("name", "half\ud800", FaultCode.BAD_CHARACTER),
        ("email", "nobody", FaultCode.NOT_EMAIL),
        ("email", "a@b", FaultCode.NOT_EMAIL),
        ("email", "a..b@example.org", FaultCode.NOT_EMAIL),
        ("phone", "1234", FaultCode.NOT_PHONE),
        ("phone", "call me", FaultCode.NOT_PHONE),
        ("country", "Pakistan", FaultCode.TOO_LONG),
        ("country", "1!", FaultCode.UNKNOWN_CHOICE),
        ("language", "fr", FaultCode.UNKNOWN_CHOICE),
    ],
)
def test_a_fault_is_named_at_its_field(field, value, code):
    assert faults(draft(**{field: value}))[field] is code


@pytest.mark.parametrize("phone", ["0355-4212345", "+92 (355) 4212345", "۰۳۵۵۴۲۱۲۳۴۵"])
def test_a_phone_number_is_understood_as_people_write_it(phone):
    assert faults(draft(phone=phone)) == {}


def test_a_counted_signer_leaves_no_name_and_no_word_and_no_contact_without_consent():
    one = draft(
        "Amina", exposure=Exposure.COUNTED, comment="my village", email="a@b.org", phone="12345678"
    )
    kept = accept(one, PACK, HEADER, b"r" * 32)
    assert (kept.name, kept.comment, kept.email, kept.phone) == ("", "", "", "")


def test_a_counted_signer_who_may_be_contacted_keeps_the_contact_alone():
    one = draft(
        "Amina",
        exposure=Exposure.COUNTED,
        email="a@b.org",
        consents=Consents(sign=True, contact=True),
    )
    kept = accept(one, PACK, HEADER, b"r" * 32)
    assert (kept.name, kept.email) == ("", "a@b.org")


def test_a_counted_signer_is_asked_for_no_name():
    assert faults(draft("", exposure=Exposure.COUNTED)) == {}


def test_text_is_kept_letter_for_letter_after_nfc():
    assert tidy("  e\u0301\u200cx  y ") == "é\u200cx y"


def test_neither_draft_nor_signature_shows_a_name_when_printed():
    one = draft("Canary Name")
    signature = accept(one, PACK, HEADER, b"r" * 32)
    assert "Canary" in one.name
    assert "Canary" not in repr(one) + repr(signature) + str(signature)


def test_consent_to_show_words_means_nothing_without_words():
    silent = draft(comment=" ", consents=Consents(sign=True, comment=True))
    assert tidy_draft(silent).consents == Consents(sign=True)
    counted = draft(
        comment="Free them", exposure=Exposure.COUNTED, consents=Consents(sign=True, comment=True)
    )
    assert tidy_draft(counted).consents == Consents(sign=True)
