"""Receipt codes: random, forgiving of spelling, strict about errors."""

from kiosk.petition.receipt import SPOKEN, new_code, parse_code, receipt_hash, show_code


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
