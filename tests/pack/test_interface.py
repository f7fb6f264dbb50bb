"""The program's words in a pack's own language, read from a stranger's file."""

import pytest

from kiosk.pack.interface import (
    MOST_BYTES,
    InterfaceError,
    blank_interface,
    carries,
    lacking,
    parse_interface,
    read_interface,
    sources,
)
from kiosk.resources import assets

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
MESSAGE = "<message><source>{}</source><translation{}>{}</translation></message>"


def ts(*messages, head=HEAD):
    body = "".join(MESSAGE.format(*one) for one in messages)
    return (
        f'{head}<TS version="2.1" language="fr"><context><name>ReadPage</name>{body}</context></TS>'
    ).encode()


def test_finished_messages_are_read_by_context_and_source():
    unfinished = ' type="unfinished"'
    words = parse_interface(
        ts(("Back", "", "Retour"), ("Sign", unfinished, "Sig"), ("Read on", "", " "))
    )
    assert words == {("ReadPage", "Back"): "Retour"}


def test_the_programs_own_files_are_read_whole(tmp_path):
    for code in ("ur", "ug"):
        words = read_interface(assets("i18n", f"petition_{code}.ts"))
        assert set(words) == set(sources())
    assert len(sources()) > 60


def test_which_languages_lack_words():
    assert carries("en")
    assert carries("ug")
    assert not carries("fr")
    assert lacking("ur", {}) == 0
    assert lacking("fr", {}) == len(sources())
    assert lacking("fr", {sources()[0]: "x", ("No", "such"): "y"}) == len(sources()) - 1


def test_a_blank_file_holds_every_message_and_translates_none(tmp_path):
    blank = blank_interface("zh-Hant")
    assert blank.startswith(HEAD)
    assert 'language="zh_Hant"' in blank
    assert parse_interface(blank.encode()) == {}
    filled = blank.replace(' type="unfinished"></translation>', ">x %1 %2 %3</translation>")
    with pytest.raises(InterfaceError) as told:
        parse_interface(filled.encode())
    assert len(told.value.args) > 60


@pytest.mark.parametrize(
    ("source", "text", "says"),
    [
        (
            "%1 of %2",
            "%1 de %1",
            "'%1 of %2' in ReadPage: keep its placeholders as they are (%1 %2",
        ),
        ("Back", "Retour %1", "'Back' in ReadPage: keep its placeholders as they are (none)"),
        ("%n names", "noms", "(%n)"),
        ("Back", "&lt;img src=x&gt;", "'Back' in ReadPage: take out the mark-up"),
    ],
)
def test_a_message_that_would_not_stand_as_it_is_is_named(source, text, says):
    with pytest.raises(InterfaceError) as told:
        parse_interface(ts(("Sign", "", "Signer"), (source, "", text)))
    [mend] = told.value.args
    assert says in mend


BOMB = '<!DOCTYPE TS [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (ts(("Back", "", "&b;"), head=BOMB), "entities"),
        (ts(head='<!DOCTYPE TS SYSTEM "file:///etc/passwd">'), "entities"),
        (ts(head="<!DOCTYPE TS><!DOCTYPE TS>"), "entities"),
        (ts(head='<!DOCTYPE TS PUBLIC "a" "b">'), "entities"),
        (ts(("Back", "", "&x;")), "is not XML"),
        (ts()[:-5], "is not XML"),
        (b"<a>" * 300_000, "is not XML"),
        (b"<html></html>", "no file of Qt Linguist"),
        (ts().decode().encode("utf-16"), "is not UTF-8"),
        (ts().replace(b"utf-8", b"utf-7").replace(b"</TS>", b"+ADwAIQ-"), "is not XML"),
        (b" " * (MOST_BYTES + 1), "is over 1 MiB"),
    ],
)
def test_a_hostile_file_is_refused(data, says):
    with pytest.raises(InterfaceError, match=says):
        parse_interface(data)


def test_a_deep_file_is_read_or_refused_and_breaks_nothing():
    deep = b"<TS>" + b"<a>" * 100_000 + b"</a>" * 100_000 + b"</TS>"
    assert parse_interface(deep) == {}


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(InterfaceError, match="cannot be read"):
        read_interface(tmp_path / "interface.fr.ts")
