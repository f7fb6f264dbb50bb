"""Telephone numbers as people write them: understood, read back, and kept as they were typed."""

import subprocess
import sys

import pytest

from kiosk.petition.rules import (
    FaultCode,
    accept,
    check,
    dialling_code,
    phone_read_back,
    tidy_draft,
    understood_phone,
)
from kiosk.petition.signature import Header
from tests.support import EVENT, ROOT, draft, pack

PACK = pack()
HEADER = Header(b"i" * 16, PACK.id, PACK.petition.id, b"d" * 32, True, EVENT)
ONE = "+92 355 4212345"

SPELLINGS = [
    "0355-4212345",
    "03554212345",
    "0355 421 23 45",
    "0355.421.2345",
    "0355/4212345",
    "0355_4212345",
    "(0355) 4212345",
    "3554212345",
    "+92 355 4212345",
    "+923554212345",
    "+92-355-4212345",
    "+92 (0)355 4212345",
    "(+92) 355 4212345",
    "＋92 355 4212345",
    "92 355 4212345",
    "0092 355 4212345",
    "00923554212345",
    "(0092) 355-421.2345",
    "۰۳۵۵-۴۲۱۲۳۴۵",
    "٠٣٥٥ ٤٢١٢٣٤٥",
    "+۹۲ ۳۵۵ ۴۲۱۲۳۴۵",
    "۰۰۹۲۳۵۵۴۲۱۲۳۴۵",
    "۹۲۳۵۵۴۲۱۲۳۴۵+",
    "\u200e0355-4212345",
    "\u202a+92 355 4212345\u202c",
    "\ufeff03554212345",
    "0355\u200c4212345",
    "0355\u00a04212345",
    "0355\u20114212345",
    "0355–4212345",
    "  0355  4212345 ",
    "Tel: 0355-4212345",
    "☎ 0355-4212345",
]


@pytest.mark.parametrize("written", SPELLINGS)
def test_every_usual_spelling_is_one_number(written):
    assert understood_phone(written, "PK") == understood_phone(written, "pk") == ONE
    one = draft(phone=written)
    assert check(one, PACK) == ()
    assert phone_read_back(tidy_draft(one), PACK) == ONE


@pytest.mark.parametrize(
    ("written", "country", "understood"),
    [
        ("07911 123456", "GB", "+44 7911 123456"),
        ("0171 1234567", "DE", "+49 171 1234567"),
        ("(212) 555-0123", "US", "+1 212-555-0123"),
        ("138 0013 8000", "CN", "+86 138 0013 8000"),
        ("0532 123 45 67", "TR", "+90 532 123 45 67"),
        ("8 701 123 4567", "KZ", "+7 701 123 4567"),
        ("+86 138 0013 8000", "PK", "+86 138 0013 8000"),
        ("0092 355 4212345", "US", ONE),
        ("00923554212345", "", ONE),
        ("+92 355 4212345", "", ONE),
        ("+92 355 4212345", "ZZ", ONE),
        ("+870 773 111 632", "PK", "+870 773 111 632"),
        ("05811-920307 ext. 12", "PK", "+92 58119 20307 ext. 12"),
    ],
)
def test_numbers_of_other_countries(written, country, understood):
    assert understood_phone(written, country) == understood


@pytest.mark.parametrize("written", ["4212345", "12345", "111-222-333", "0800-12345"])
def test_a_number_that_somebody_there_could_dial_never_costs_a_signature(written):
    assert understood_phone(written, "PK")
    assert check(draft(phone=written), PACK) == ()


def test_a_number_for_its_own_town_is_read_back_without_the_country():
    assert "+" not in understood_phone("4212345", "PK")


def test_where_the_country_is_unknown_the_digits_are_counted():
    for country in ("", "ZZ", "??"):
        assert understood_phone("0355-4212345", country) == "0355-4212345"
        assert understood_phone("۱۲۳۴۵", country) == "۱۲۳۴۵"
        assert understood_phone("1234", country) is None
        assert understood_phone("1" * 16, country) is None


def test_a_signer_from_abroad_may_give_a_number_of_the_pack_s_country():
    assert understood_phone("0355-4212345", "US") is None
    one = draft(phone="0355-4212345", country="US")
    assert phone_read_back(one, PACK) == ONE
    assert check(one, PACK) == ()


@pytest.mark.parametrize(
    "written", ["1234", "call me", "+999 1234567", "0" * 20, "+", "-", "x@y.org", "🙂", "1" * 30]
)
def test_what_nobody_could_dial_is_refused_beside_its_field(written):
    assert understood_phone(written, "PK") is None
    [fault] = check(draft(phone=written), PACK)
    assert (fault.field, fault.code) == ("phone", FaultCode.NOT_PHONE)


def test_what_is_kept_is_what_was_typed():
    kept = accept(draft(phone=" ۰۳۵۵-  ۴۲۱۲۳۴۵ "), PACK, HEADER, b"r" * 32)
    assert kept.phone == "۰۳۵۵- ۴۲۱۲۳۴۵"
    marked = accept(draft(phone="\u202a+92 355 4212345\u202c"), PACK, HEADER, b"r" * 32)
    assert marked.phone == ONE


def test_dialling_codes():
    codes = [dialling_code(country) for country in ("PK", "pk", "CN", "US", "KZ")]
    assert codes == ["+92", "+92", "+86", "+1", "+7"]
    assert dialling_code("") == dialling_code("ZZ") == ""


def test_no_start_waits_for_the_numbering_plans():
    script = "import sys, kiosk.petition.rules; print('phonenumbers' in sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout == "False\n"
