"""A keyboard on the screen as a data file: which key stands where, and what it types.

A campaign pack may bring its own, so a file is read as if an enemy had written it: it can put
letters on keys and nothing else. docs/formats/keyboard.md is its format.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

FORMAT = 1
MOST_BYTES = 64 * 1024
MOST_ROWS = 4
MOST_KEYS = 12
"""In a row; the last row has two fewer, because shift and backspace stand in it."""
MOST_LAST_KEYS = MOST_KEYS - 2
MOST_BOTTOM_KEYS = 4
MOST_VARIANTS = 10
MOST_LETTERS = 8
"""In what one key types."""
MOST_FACE = 12
MOST_LANGUAGES = 40

ZWNJ: Final = "\u200c"
ZWJ: Final = "\u200d"
CODES: Final = frozenset(
    [f"Key{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    + [f"Digit{digit}" for digit in "0123456789"]
    + ["Backquote", "Minus", "Equal", "BracketLeft", "BracketRight", "Backslash", "Semicolon"]
    + ["Quote", "IntlBackslash", "Comma", "Period", "Slash"]
)
"""The physical keys that type, by the names of W3C UI Events."""

CATEGORIES: Final = ("L", "M", "P", "Nd", "Sm", "Sc")
# Letters and marks that nobody sees: they would hide in a name.
UNSEEN: Final = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0]")
ID: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
LAYOUT_KEYS: Final = frozenset(
    ["format", "id", "languages", "direction", "face", "space", "rows", "bottom"]
)
MUST: Final = ("format", "id", "languages", "direction", "face", "rows")
KEY_KEYS: Final = frozenset(["code", "base", "shift", "more"])


class LayoutError(ValueError):
    """What is wrong with a layout; the first argument says how to mend it.

    Args:
        mend: how to mend it, in one sentence without its full stop.
        where: the file and the key.
    """

    def __init__(self, mend: str, where: str = "") -> None:
        super().__init__(mend)
        self.mend = mend
        self.where = where

    def __str__(self) -> str:
        return f"{self.where}: {self.mend}." if self.where else f"{self.mend}."


@dataclass(frozen=True, slots=True)
class Key:
    """One key: what it types alone, with shift, and what it offers when it is held.

    `code` is the physical key that types the same, or empty. `shift` is empty where shift changes
    nothing.
    """

    base: str
    code: str = ""
    shift: str = ""
    more: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """All that this key can type."""
        return (self.base, *([self.shift] if self.shift else []), *self.more)


@dataclass(frozen=True, slots=True)
class KeyboardLayout:
    """One layout: its rows from the top, and the keys beside the space bar.

    `languages` are those that it is the first choice for; `face` is what the key that leads to it
    shows.
    """

    id: str
    languages: tuple[str, ...]
    direction: str
    face: str
    rows: tuple[tuple[Key, ...], ...]
    bottom: tuple[Key, ...] = ()
    space: bool = True

    @property
    def keys(self) -> tuple[Key, ...]:
        """Every key, from the top."""
        return tuple(key for row in (*self.rows, self.bottom) for key in row)

    @property
    def letters(self) -> frozenset[str]:
        """Every code point that it can type."""
        return frozenset(letter for key in self.keys for text in key.texts for letter in text)

    @property
    def latin(self) -> bool:
        """Whether it types Latin letters or none: then a system's own keyboard does as well."""
        return not any(
            unicodedata.category(letter).startswith("L")
            and not unicodedata.name(letter, "").startswith("LATIN")
            for key in self.keys
            if key.code
            for letter in key.base
        )


def read_layout(path: Path) -> KeyboardLayout:
    """The layout in a file.

    Raises:
        LayoutError: with the file, the key and the mend of the first fault.
    """
    content = _parse(_read(path), path.name)
    unknown = sorted(set(content) - LAYOUT_KEYS)
    if unknown:
        raise LayoutError(f"take out {_shown(unknown[0])}, which means nothing here", path.name)
    for name in MUST:
        if name not in content:
            raise LayoutError("is missing; put it in", f"{path.name}, {name}")
    if type(content["format"]) is not int or content["format"] != FORMAT:
        raise LayoutError(f"write {FORMAT}, the one that is read", f"{path.name}, format")
    layout = KeyboardLayout(
        _matching(content["id"], ID, "write small letters, digits and hyphens", f"{path.name}, id"),
        _languages(content["languages"], f"{path.name}, languages"),
        _direction(content["direction"], f"{path.name}, direction"),
        _text(content["face"], MOST_FACE, f"{path.name}, face"),
        _rows(content["rows"], path.name),
        _keys(content.get("bottom", []), 0, MOST_BOTTOM_KEYS, f"{path.name}, bottom"),
        _yes_or_no(content.get("space", True), f"{path.name}, space"),
    )
    _each_once(layout, path.name)
    return layout


def _read(path: Path) -> bytes:
    """The bytes of a plain file; a pipe would never end."""
    if not path.is_file():
        raise LayoutError("is missing; put the file there", path.name)
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise LayoutError("cannot be read; copy it once more", path.name) from error
    if len(data) > MOST_BYTES:
        raise LayoutError(f"make it shorter: {MOST_BYTES} bytes is the most", path.name)
    return data


def _parse(data: bytes, file: str) -> Mapping[str, Any]:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            raise LayoutError("keep one of two entries of the same name", file)
        return found

    try:
        content = json.loads(data.decode("utf-8-sig"), object_pairs_hook=once)
    except LayoutError:
        raise
    except (ValueError, RecursionError) as error:
        raise LayoutError("write it as JSON in UTF-8", file) from error
    if not isinstance(content, dict):
        raise LayoutError("begin with { and end with }", file)
    return content


def _rows(value: object, file: str) -> tuple[tuple[Key, ...], ...]:
    if not isinstance(value, list) or not 1 <= len(value) <= MOST_ROWS:
        raise LayoutError(f"write a list of 1 to {MOST_ROWS} rows", f"{file}, rows")
    last = len(value) - 1
    return tuple(
        _keys(row, 1, MOST_LAST_KEYS if at == last else MOST_KEYS, f"{file}, row {at + 1}")
        for at, row in enumerate(value)
    )


def _keys(value: object, least: int, most: int, where: str) -> tuple[Key, ...]:
    if not isinstance(value, list) or not least <= len(value) <= most:
        raise LayoutError(f"write a list of {least} to {most} keys", where)
    return tuple(_key(one, f"{where}, key {at + 1}") for at, one in enumerate(value))


def _key(value: object, where: str) -> Key:
    if not isinstance(value, dict) or "base" not in value:
        raise LayoutError('write {"base": "..."} with what the key types', where)
    unknown = sorted(set(value) - KEY_KEYS)
    if unknown:
        raise LayoutError(f"take out {_shown(unknown[0])}, which means nothing here", where)
    code, shift, more = value.get("code"), value.get("shift"), value.get("more", [])
    if code is not None and (not isinstance(code, str) or code not in CODES):
        raise LayoutError(f"{_shown(code)} is no physical key; write KeyQ or the like", where)
    if not isinstance(more, list) or len(more) > MOST_VARIANTS:
        raise LayoutError(f"write a list of at most {MOST_VARIANTS} variants as more", where)
    return Key(
        _text(value["base"], MOST_LETTERS, f"{where}, base"),
        code or "",
        "" if shift is None else _text(shift, MOST_LETTERS, f"{where}, shift"),
        tuple(_text(one, MOST_LETTERS, f"{where}, more") for one in more),
    )


def _text(value: object, most: int, where: str) -> str:
    if not isinstance(value, str) or not 1 <= len(value) <= most:
        raise LayoutError(f"write 1 to {most} letters", where)
    for letter in value:
        allowed = unicodedata.category(letter).startswith(CATEGORIES) or letter in (ZWNJ, ZWJ)
        if not allowed or UNSEEN.match(letter):
            point = f"U+{ord(letter):04X}"
            raise LayoutError(
                f"take out {point}: a key types letters, marks, digits and punctuation", where
            )
    if unicodedata.normalize("NFC", value) != value:
        raise LayoutError("write it in NFC, letters and marks put together", where)
    return value


def _languages(value: object, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > MOST_LANGUAGES:
        raise LayoutError(f"write a list of at most {MOST_LANGUAGES} languages", where)
    return tuple(
        _matching(one, LANGUAGE, "write a code like ur or zh-Hant", where) for one in value
    )


def _matching(value: object, form: re.Pattern[str], mend: str, where: str) -> str:
    if not isinstance(value, str) or not form.fullmatch(value):
        raise LayoutError(mend, where)
    return value


def _direction(value: object, where: str) -> str:
    if value not in ("ltr", "rtl"):
        raise LayoutError("write ltr or rtl", where)
    return str(value)


def _yes_or_no(value: object, where: str) -> bool:
    if not isinstance(value, bool):
        raise LayoutError("write true or false", where)
    return value


def _each_once(layout: KeyboardLayout, file: str) -> None:
    """Two keys of one code would both answer to it; two of one face are a slip of the pen."""
    _once([key.code for key in layout.keys if key.code], file)
    _once([key.base for key in layout.keys], file)


def _once(values: Sequence[str], file: str) -> None:
    seen: set[str] = set()
    for value in values:
        if value in seen:
            raise LayoutError("keep one key of this name", f"{file}, {_shown(value)}")
        seen.add(value)


def _shown(value: object) -> str:
    """What stands in the file, short, and with whatever cannot be seen written out."""
    text = repr(value)
    return text if len(text) <= 24 else text[:23] + "…"
