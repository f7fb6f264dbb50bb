"""Receipt codes: random, forgiving of spelling, strict about errors."""

from kiosk.petition.receipt import (
    LENGTH,
    SPOKEN,
    Typed,
    letter_of,
    look_at,
    new_code,
    parse_code,
    receipt_hash,
    show_code,
    show_typed,
)


def test_a_code_is_read_as_people_copy_it():
    code = new_code()
    spelled = show_code(code).lower().replace("0", "o").replace("1", "l")
    assert parse_code(spelled) == code
    assert set(code) <= SPOKEN


def test_any_one_wrong_letter_is_noticed():
    code = new_code()
    for at in range(len(code) - 1):
        for letter in "0123456789ABCDEFGHJKMNPQRSTVWXYZ":
            if letter != code[at]:
                assert parse_code(code[:at] + letter + code[at + 1 :]) is None
    assert parse_code(code[:-1]) is None
    assert parse_code("") is None


def test_codes_differ_and_their_hash_depends_on_the_petition():
    assert len({new_code() for _ in range(1000)}) == 1000
    code = new_code()
    assert receipt_hash("a", "bc", code) != receipt_hash("ab", "c", code)


def test_marks_that_nobody_sees_do_not_make_a_code_mistyped():
    code = new_code()
    assert parse_code("\u2066" + show_code(code) + "\u2069\u200f") == code
    for mark in "\u2066\u2067\u2068\u2069\u200e\u200f":
        assert parse_code(mark.join(show_code(code))) == code


def test_key_by_key_a_code_comes_out_as_it_was_written_down():
    code = new_code()
    written = code[:LENGTH].lower().replace("0", "o").replace("1", "i") + code[LENGTH]
    typed = ""
    for key in written:
        assert look_at(typed) is Typed.SHORT
        typed += letter_of(key, len(typed))
    assert typed == code
    assert look_at(typed) is Typed.FITS
    assert letter_of("7", len(typed)) == ""


def test_a_key_that_no_code_has_types_nothing():
    for key in ("", "-", " ", "*", "=", "é", "ا", "ß", "ab", "\u0130"):
        assert letter_of(key, 0) == "", key
    assert [letter_of(key, 3) for key in "٤۴४4"] == ["4"] * 4
    assert [letter_of("u", at) for at in (0, LENGTH - 1, LENGTH)] == ["", "", "U"]


def test_each_slip_is_wrong_and_what_is_typed_stands_as_on_a_receipt():
    code = new_code()
    for at in range(LENGTH):
        other = "0" if code[at] != "0" else "2"
        assert look_at(code[:at] + other + code[at + 1 :]) is Typed.WRONG
    assert show_typed(code) == show_code(code)
    assert show_typed("S2R2W") == "S2R2-W···-····-·····"
