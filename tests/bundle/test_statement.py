"""The closing statement: the same in three dresses, tolerant of people, never of a mistake."""

import random
import re
import string
from dataclasses import replace

import pytest

from kiosk.bundle.statement import Statement, StatementError, parse_statement
from kiosk.sealing.keys import _words, key_fingerprint

ROOT = bytes.fromhex("ecb297fef5196a386b2c")
ONE = Statement(False, key_fingerprint(bytes(32)).words, 3, 41, ROOT)


def forms(statement):
    return [statement.sms(), statement.qr(), "\n".join(statement.spoken())]


def some(seed):
    draw = random.Random(seed)
    return Statement(
        draw.random() < 0.5,
        tuple(draw.choice(_words()) for _ in range(6)),
        draw.choice([1, draw.randint(1, 10**9)]),
        draw.choice([1, draw.randint(1, 50_000)]),
        draw.randbytes(10),
    )


@pytest.mark.parametrize("seed", range(200))
def test_every_form_reads_back_as_it_was(seed):
    statement = some(seed)
    for text in forms(statement):
        assert parse_statement(text) == statement


def test_words_of_the_list_that_are_labels_too_are_read_as_words():
    for words in (("stand", "bundle", "record", "stand", "bundle", "bundle"), ("bundle",) * 6):
        statement = replace(ONE, words=words)
        assert all(parse_statement(text) == statement for text in forms(statement))


def test_the_longest_fits_one_sms_and_the_qr_code_its_small_form():
    longest = max(_words(), key=len)
    statement = Statement(True, (longest,) * 6, 10**9, 50_000, b"\xff" * 10)
    assert len(statement.sms()) <= 160
    assert statement.sms().isascii()
    assert "\n" not in statement.sms()
    allowed = set(string.digits + string.ascii_uppercase + " $%*+-./:")
    assert set(statement.qr()) <= allowed
    assert parse_statement(statement.sms()) == statement


def test_a_practice_says_so_in_every_form():
    practice = replace(ONE, rehearsal=True)
    assert all("practice" in text.lower() for text in forms(practice))
    assert not any("practice" in text.lower() for text in forms(ONE))
    with pytest.raises(StatementError, match="misheard or mistyped"):
        parse_statement(practice.sms().replace("practice", "live"))


@pytest.mark.parametrize(
    "change",
    [
        str.upper,
        str.swapcase,
        lambda text: text.replace(" ", "\r\n\t  "),
        lambda text: text.replace(".", "").replace(":", ""),
        lambda text: text.removeprefix("PK1 "),
        lambda text: text.replace("PK1", "pk 1"),
        lambda text: re.sub(r"(?<=\d)0|0(?=\d)", "O", text),
        lambda text: re.sub(r"(?<=[. \d])1(?=[. \d])", "l", text),
        lambda text: text.translate({ord(str(n)): "۰۱۲۳۴۵۶۷۸۹"[n] for n in range(10)}),
        lambda text: re.sub(r"(?<=\d{5}) (?=\d{5})", "", text),
        lambda text: text.replace("-", "\u2011"),
        lambda text: f"  {text}\n",
    ],
)
def test_what_does_not_matter_is_no_mistake(change):
    for seed in range(20):
        statement = some(seed)
        assert parse_statement(change(statement.sms())) == statement


def test_a_mistake_is_told_in_one_sentence():
    """Every digit changed, every two neighbours swapped, every word lost or changed."""
    text = ONE.sms()
    wrong = []
    for at, letter in enumerate(text):
        if letter.isdigit():
            wrong.append(text[:at] + str((int(letter) + 1) % 10) + text[at + 1 :])
            wrong.append(text[:at] + text[at + 1 :])
            if text[at + 1 : at + 2].isdigit() and text[at + 1] != letter:
                wrong.append(text[:at] + text[at + 1] + letter + text[at + 2 :])
    for word in ONE.words:
        wrong += [text.replace(word, other) for other in ("", "zzz", "stand", word + " " + word)]
    first, second = ONE.words[:2]
    wrong.append(text.replace(f"{first} {second}", f"{second} {first}"))
    wrong += ["", "hello", "live", "PK1 live:", "x" * 3000, "live " + "9" * 1500, "PK2" + text[3:]]
    assert len(wrong) > 80
    for one in wrong:
        with pytest.raises(StatementError) as caught:
            parse_statement(one)
        assert caught.value.sentence.count(". ") == 0
        assert caught.value.hint


@pytest.mark.parametrize(
    "around",
    [
        "Fwd: {}",
        "{}\n\nSent from my phone 7",
        "We live in Gilgit. {} Please check 3 bundles.",
        "{0} {0}",
    ],
)
def test_a_message_that_was_forwarded_is_read_among_other_words(around):
    for form in (ONE.sms(), ONE.qr(), ONE.sms().lower()):
        assert parse_statement(around.format(form)) == ONE


def test_among_other_words_too_a_mistake_is_told_and_of_two_that_differ_none_is_taken():
    other = Statement(False, ONE.words, 4, 5, ROOT)
    with pytest.raises(StatementError, match="misheard or mistyped"):
        parse_statement("Fwd: " + ONE.sms().replace("Records 41", "Records 42"))
    for text in (f"Fwd: {ONE.sms()} {other.sms()}", f"{ONE.sms()}. {other.sms()} and so on"):
        with pytest.raises(StatementError):
            parse_statement(text)
    with pytest.raises(StatementError):
        parse_statement(ONE.sms().replace("Records 41", "Records 42") + " " + ONE.sms())


def test_random_text_is_refused_and_nothing_else_happens():
    draw = random.Random(7)
    letters = string.ascii_lowercase + string.digits * 4 + " .:-²٣\x00\u2028ﷺ"
    for _ in range(2000):
        text = "live " + "".join(draw.choices(letters, k=draw.randint(0, 160)))
        with pytest.raises(StatementError):
            parse_statement(text)
