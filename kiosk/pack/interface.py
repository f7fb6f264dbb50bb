"""A pack's own translation of the program's words: a Qt Linguist file, read without Qt.

A pack comes from afar, so the file is read as a stranger's: no entities, no mark-up that a screen
could take for its own.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.resources import assets

Source = tuple[str, str]
"""Context and English text: together they name one message of the program."""

Forms = tuple[str, ...]
"""A message's text, or one for each kind of number that its language tells apart."""

OWN = "en"
"""What the program's own words are in."""

MOST_BYTES = 1 << 20
PLAIN_DOCTYPE = re.compile(r"<!DOCTYPE\s+TS\s*>")
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n)")
TAG = re.compile(r"<[a-zA-Z/!]")


class InterfaceError(ValueError):
    """What is wrong with the file; each argument says how to mend one thing."""


def read_interface(path: Path) -> Mapping[Source, str]:
    """The finished messages of a Qt Linguist file, by context and English text.

    What is unfinished or empty is left out, so that a screen falls back to English. Of a message
    that stands beside a number this is the form for many.

    Raises:
        InterfaceError: no such file can be read, or a message would not stand on a screen as it is.
    """
    return {source: forms[-1] for source, forms in read_forms(path).items()}


def read_forms(path: Path) -> Mapping[Source, Forms]:
    """The same messages, each with every form it has beside a number, or with its one.

    Raises:
        InterfaceError: as `read_interface`.
    """
    try:
        with path.open("rb") as file:
            return parse_forms(file.read(MOST_BYTES + 1))
    except OSError as error:
        raise InterfaceError(f"cannot be read ({error.strerror})") from error


def parse_interface(data: bytes) -> Mapping[Source, str]:
    """What `read_interface` makes of a file's bytes.

    Raises:
        InterfaceError: as there.
    """
    return {source: forms[-1] for source, forms in parse_forms(data).items()}


def parse_forms(data: bytes) -> Mapping[Source, Forms]:
    """What `read_forms` makes of a file's bytes.

    Raises:
        InterfaceError: as there.
    """
    found: dict[Source, Forms] = {}
    faults: list[str] = []
    for source, message in _messages(_tree(data)):
        forms = _translation(message)
        if not forms:
            continue
        wrong = dict.fromkeys(mend for text in forms for mend in _faults(source[1], text))
        faults += [f"{source[1]!r} in {source[0]}: {mend}" for mend in wrong]
        found[source] = forms
    if faults:
        raise InterfaceError(*faults)
    return found


def carries(code: str) -> bool:
    """Whether the program itself speaks a language."""
    return code == OWN or (assets("i18n") / f"petition_{code}.ts").is_file()


def sources() -> tuple[Source, ...]:
    """Every message of the program, in the order of its own translations."""
    return tuple(source for source, _ in _messages(_tree(_template())))


def lacking(code: str, known: Mapping[Source, str]) -> int:
    """How many of the program's messages would be shown in English to readers of a language."""
    return 0 if carries(code) else sum(source not in known for source in sources())


def blank_interface(code: str) -> str:
    """A Qt Linguist file with every message of the program, still to be translated."""
    root = _tree(_template())
    root.set("language", code.replace("-", "_"))
    for _, message in _messages(root):
        translation = message.find("translation")
        if translation is not None:
            translation.text = ""
            translation.set("type", "unfinished")
            for form in translation.iter("numerusform"):
                form.text = ""
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _template() -> bytes:
    """Any translation that comes with the program: each has every message."""
    return assets("i18n", "petition_ur.ts").read_bytes()


def _tree(data: bytes) -> ET.Element:
    if len(data) > MOST_BYTES:
        raise InterfaceError("is over 1 MiB; take out what is not of this program")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InterfaceError("is not UTF-8; save it as UTF-8") from None
    if "<!ENTITY" in text or "<!DOCTYPE" in PLAIN_DOCTYPE.sub("", text, count=1):
        raise InterfaceError("defines entities; the only DOCTYPE that is read is <!DOCTYPE TS>")
    try:
        # A text, not bytes: whatever encoding it claims, what was looked through is what is read.
        root = ET.fromstring(text)  # noqa: S314 - entities were refused above
    except (ET.ParseError, RecursionError) as error:
        raise InterfaceError(f"is not XML: {error}") from None
    if root.tag != "TS":
        raise InterfaceError("is no file of Qt Linguist; it begins with <TS>")
    return root


def _messages(root: ET.Element) -> Iterator[tuple[Source, ET.Element]]:
    for context in root.iterfind("context"):
        for message in context.iterfind("message"):
            yield (context.findtext("name", ""), message.findtext("source", "")), message


def _translation(message: ET.Element) -> Forms:
    """The message's text, or its forms beside a number; nothing where one is not finished."""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return ()
    forms = [form.text or "" for form in translation.iterfind("numerusform")]
    told = tuple(text.strip() for text in forms or [translation.text or ""])
    return told if all(told) else ()


def _faults(source: str, text: str) -> Iterator[str]:
    asked = Counter(PLACEHOLDER.findall(source))
    if Counter(PLACEHOLDER.findall(text)) != asked:
        names = " ".join(sorted(asked.elements())) or "none"
        yield f"keep its placeholders as they are ({names})"
    if TAG.search(text):
        yield "take out the mark-up; it is shown letter for letter"
