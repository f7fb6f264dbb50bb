"""The closing statement: what a volunteer sends home by telephone (docs/formats/statement.md).

One line of words and digits, in three dresses: an SMS, a QR code, lines to read aloud. It is not
signed. Its check finds what was misheard or mistyped; what it says is proved by the bundle.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass

from kiosk.bundle.manifest import MOST_RECORDS, Manifest
from kiosk.errors import KioskError
from kiosk.sealing.keys import FINGERPRINT_WORDS, is_word, key_fingerprint

MARK = "PK"
VERSION = 1
ROOT_BYTES = 10
ROOT_DIGITS = 25
CHECK_DIGITS = 5
MOST_TEXT = 2000
MOST_NUMBER = 1_000_000_000

_HEAD = re.compile(r"pk *([0-9]+)")
_SMS = re.compile(r"\bpk *1 +(?:live|practice)\b.{0,300}?\bcheck\W{1,3}[0-9oil]{5}\b", re.DOTALL)
_TOKEN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DIGITS = re.compile(r"[0-9oil]+")
_LOOKALIKES = str.maketrans("oil", "011")
_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))
_MODES = {"practice": True, "live": False}
_BEFORE_WORDS = frozenset(("stand", "kiosk"))
_LABELS = frozenset(("bundle", "record", "records", "root", "check"))


class StatementError(KioskError):
    """A text that is no closing statement, or one with something misheard or mistyped."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What a stand says of one closed bundle.

    `words` are the stand's six fingerprint words, `count` its records (signatures and
    withdrawals), `root` the first 80 bits of the bundle's root.
    """

    rehearsal: bool
    words: tuple[str, ...]
    number: int
    count: int
    root: bytes

    @classmethod
    def of(cls, manifest: Manifest) -> Statement:
        """The statement of a bundle."""
        return cls(
            rehearsal=manifest.rehearsal,
            words=key_fingerprint(bytes.fromhex(manifest.device)).words,
            number=manifest.number,
            count=manifest.count,
            root=bytes.fromhex(manifest.root)[:ROOT_BYTES],
        )

    @property
    def root_digits(self) -> str:
        """The root as five groups of five digits."""
        digits = f"{int.from_bytes(self.root):0{ROOT_DIGITS}d}"
        return " ".join(digits[at : at + 5] for at in range(0, ROOT_DIGITS, 5))

    @property
    def check(self) -> str:
        """Five digits over all the rest: of 100,000 mistakes one is not found."""
        content = (
            f"{_mode(self.rehearsal)} {' '.join(self.words)} {self.number} {self.count}"
            f" {self.root.hex()}"
        )
        digest = hashlib.sha256(b"petition-kiosk statement v1\0" + content.encode("ascii"))
        return f"{int.from_bytes(digest.digest()) % 10**CHECK_DIGITS:0{CHECK_DIGITS}d}"

    def sms(self) -> str:
        """One line of at most 156 ASCII characters."""
        return (
            f"{MARK}{VERSION} {_mode(self.rehearsal)}: {' '.join(self.words)}."
            f" Bundle {self.number}. Records {self.count}. Root {self.root_digits}."
            f" Check {self.check}"
        )

    def qr(self) -> str:
        """The same in capitals, which a QR code holds in its small alphanumeric form."""
        return self.sms().upper()

    def spoken(self) -> tuple[str, ...]:
        """The same in lines, to read aloud."""
        return (
            _mode(self.rehearsal).capitalize(),
            f"Stand: {' '.join(self.words)}",
            f"Bundle: {self.number}",
            f"Records: {self.count}",
            f"Root: {self.root_digits}",
            f"Check: {self.check}",
        )


def parse_statement(text: str) -> Statement:
    """Reads a statement in any of its forms, as a person typed or pasted it.

    Capitals, spaces, line breaks, points, the labels and other scripts' digits do not matter;
    among the digits O is read as 0, I and L as 1. Words before and after one whole message do not
    matter either: it may have been forwarded. Of two that differ none is taken.

    Raises:
        StatementError: in one sentence what is wrong; nothing is guessed.
    """
    if len(text) > MOST_TEXT:
        raise StatementError("That is longer than any closing statement.", "Give one at a time.")
    plain = _plain(text)
    sent = {_read(one[0]) for one in _SMS.finditer(plain)}
    return sent.pop() if len(sent) == 1 else _read(plain)


def _read(plain: str) -> Statement:
    head = _HEAD.match(plain)
    if head and int(head[1]) != VERSION:
        raise StatementError(
            "That closing statement was made by a newer version.", "Update the program here."
        )
    tokens = _TOKEN.findall(plain[head.end() :] if head else plain)
    if not tokens or tokens[0] not in _MODES:
        raise StatementError(
            "That is not a closing statement: it begins with live or practice.",
            "Ask for it again from there.",
        )
    first = next((at for at, one in enumerate(tokens) if _is_number(one)), len(tokens))
    words = _six(tokens[1:first])
    number, count, rest = _numbers(tokens[first:])
    root = int(rest[:ROOT_DIGITS])
    if root >= 1 << (8 * ROOT_BYTES):
        raise _mistyped()
    statement = Statement(_MODES[tokens[0]], words, number, count, root.to_bytes(ROOT_BYTES))
    if statement.check != rest[ROOT_DIGITS:]:
        raise _mistyped()
    return statement


def _six(tokens: list[str]) -> tuple[str, ...]:
    """The stand's words, without the labels around them; some labels are words of the list too."""
    words = list(tokens)
    if len(words) > FINGERPRINT_WORDS and words[-1] == "bundle":
        words.pop()
    if len(words) > FINGERPRINT_WORDS and words[0] in _BEFORE_WORDS:
        words.pop(0)
    if len(words) != FINGERPRINT_WORDS:
        raise StatementError(
            f"A closing statement names its stand by six words, and there are {len(words)}.",
            "Ask for the words again.",
        )
    wrong = [word for word in words if not is_word(word)]
    if wrong:
        raise StatementError(
            f"'{wrong[0]}' is none of the words that name a stand.", "Ask for that word again."
        )
    return tuple(words)


def _is_number(token: str) -> bool:
    """Whether a token begins with a digit, or is made of letters for digits and is no word."""
    return token[0].isdigit() or bool(_DIGITS.fullmatch(token) and not is_word(token))


def _numbers(tokens: list[str]) -> tuple[int, int, str]:
    digits = [
        one.translate(_LOOKALIKES) if _DIGITS.fullmatch(one) else one
        for one in tokens
        if one not in _LABELS
    ]
    rest = "".join(digits[2:])
    if not all(one.isdigit() for one in digits) or len(rest) != ROOT_DIGITS + CHECK_DIGITS:
        raise StatementError(
            "A closing statement ends with its bundle's number, its count and six groups of five"
            " digits.",
            "Ask for the digits again.",
        )
    if len(digits[0]) > len(str(MOST_NUMBER)) or len(digits[1]) > len(str(MOST_RECORDS)):
        raise _mistyped()
    number, count = int(digits[0]), int(digits[1])
    if not (1 <= number <= MOST_NUMBER and 1 <= count <= MOST_RECORDS):
        raise _mistyped()
    return number, count, rest


def _plain(text: str) -> str:
    """Small letters, ASCII digits whatever the script, plain hyphens."""
    folded = unicodedata.normalize("NFKC", text).translate(_DASHES).lower()
    return "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter
        for letter in folded.strip()
    )


def _mistyped() -> StatementError:
    return StatementError(
        "Its check does not fit: a word or a digit was misheard or mistyped.",
        "Nothing was noted. Read it back to the stand, group by group.",
    )


def _mode(rehearsal: bool) -> str:
    return "practice" if rehearsal else "live"
