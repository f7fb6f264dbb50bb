"""receipts.txt: what was counted, by the hashes of its receipts (docs/formats/receipts.md).

The list names nobody, so it may be shown to everyone. Whoever holds a receipt's code can find
out whether that signature was counted; nobody else can tell whose hash is whose.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from kiosk.errors import KioskError
from kiosk.headquarters.publish.counts import LEAST
from kiosk.petition.receipt import parse_code, receipt_hash

NAME = "receipts.txt"
MAGIC = "petition-kiosk receipts v1"
MOST_RECEIPTS = 10_000_000
MOST_LINE_BYTES = 100

_SLUG = "[a-z0-9][a-z0-9-]{0,39}"
_HEAD = {
    "campaign": re.compile(_SLUG),
    "petition": re.compile(_SLUG),
    "mode": re.compile("live|practice"),
    "count": re.compile("0|[1-9][0-9]{0,7}"),
    "digest": re.compile("[0-9a-f]{64}"),
}
_HASH = re.compile("[0-9a-f]{64}")


class ReceiptListError(KioskError):
    """A file that is no list of receipts, or no longer the one that was published."""


class Verdict(StrEnum):
    """What a list says of a code."""

    COUNTED = "counted"
    NOT_COUNTED = "not counted"
    MISTYPED = "mistyped"


@dataclass(frozen=True, slots=True)
class Answer:
    """The verdict on a code, and whose list gave it."""

    verdict: Verdict
    campaign: str
    petition: str
    practice: bool


@dataclass(frozen=True, slots=True)
class _Head:
    campaign: str
    petition: str
    practice: bool
    count: int
    digest: str


def lines(
    campaign: str, petition: str, practice: bool, receipts: Iterable[bytes]
) -> Iterator[bytes]:
    """The list's bytes, piece by piece: its head, then each hash once, sorted."""
    hashes = sorted(set(receipts))
    whole = _digest(campaign, petition, practice)
    for one in hashes:
        whole.update(one)
    yield (
        f"{MAGIC}\ncampaign {campaign}\npetition {petition}\nmode {_mode(practice)}\n"
        f"count {len(hashes)}\ndigest {whole.hexdigest()}\n"
    ).encode()
    for one in hashes:
        yield f"{one.hex()}\n".encode()


def fillers(key: bytes, people: int, receipts: Collection[bytes]) -> Iterator[bytes]:
    """Hashes that belong to nobody, so that the list's length tells of no few who signed twice.

    With them there are more hashes than people by `LEAST`, or by a multiple of it. They are the
    same in each publication, so that two lists side by side do not show which they are.

    Args:
        key: the register's own, without which nobody can tell them from others.
        people: how many are told to have signed.
        receipts: every hash that counts.
    """
    twice = max(1, len(set(receipts)) - people)
    wanted = people + -(-twice // LEAST) * LEAST
    for number in range(wanted - len(set(receipts))):
        yield hmac.digest(key, b"petition-kiosk filler v1\0" + number.to_bytes(4), "sha256")


def check_receipt(path: Path, code: str) -> Answer:
    """Looks a code up in a published list, which is read to its end and checked first.

    Args:
        path: the list.
        code: the code as a person copied it.

    Raises:
        ReceiptListError: it cannot be read, is no list, or was damaged.
    """
    try:
        if not path.is_file():
            raise ReceiptListError(
                f"There is no list {path}.", f"Name the {NAME} that the campaign published."
            )
        with path.open("rb") as file:
            return _look_up(file, code)
    except OSError as error:
        raise ReceiptListError(
            f"The list {path} cannot be read ({error.strerror}).", "Copy it again."
        ) from error


def _look_up(file: BinaryIO, code: str) -> Answer:
    head = _read_head(file)
    read = parse_code(code)
    wanted = receipt_hash(head.campaign, head.petition, read) if read else None
    found = False
    for one in _hashes(file, head):
        found = found or one == wanted
    if wanted is None:
        verdict = Verdict.MISTYPED
    else:
        verdict = Verdict.COUNTED if found else Verdict.NOT_COUNTED
    return Answer(verdict, head.campaign, head.petition, head.practice)


def _read_head(file: BinaryIO) -> _Head:
    if _line(file).removeprefix("\ufeff") != MAGIC:
        raise ReceiptListError(
            "That file is no list of receipts.", f"Name the {NAME} that the campaign published."
        )
    values: dict[str, str] = {}
    for name, form in _HEAD.items():
        key, _, value = _line(file).partition(" ")
        if key != name or not form.fullmatch(value):
            raise _damaged()
        values[name] = value
    head = _Head(
        values["campaign"],
        values["petition"],
        values["mode"] == _mode(practice=True),
        int(values["count"]),
        values["digest"],
    )
    if head.count > MOST_RECEIPTS:
        raise ReceiptListError("That list is longer than any list of receipts.")
    return head


def _hashes(file: BinaryIO, head: _Head) -> Iterator[bytes]:
    """Every hash; they are to be trusted only when this has run to its end."""
    whole = _digest(head.campaign, head.petition, head.practice)
    before = b""
    for _ in range(head.count):
        text = _line(file)
        if not _HASH.fullmatch(text):
            raise _damaged()
        one = bytes.fromhex(text)
        if one <= before:
            raise _damaged()
        whole.update(one)
        before = one
        yield one
    if file.read(1) or whole.hexdigest() != head.digest:
        raise _damaged()


def _line(file: BinaryIO) -> str:
    """The next line without its end; a carriage return that a mailer added is no damage."""
    line = file.readline(MOST_LINE_BYTES)
    try:
        return line.decode().removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        return ""


def _damaged() -> ReceiptListError:
    return ReceiptListError(
        "That list of receipts was damaged or changed: nothing can be read from it.",
        f"Get the {NAME} again from where the campaign published it.",
    )


def _digest(campaign: str, petition: str, practice: bool) -> hashlib._Hash:
    prefix = b"petition-kiosk receipts v1\0"
    parts = "\0".join((campaign, petition, _mode(practice))) + "\0"
    return hashlib.sha256(prefix + parts.encode())


def _mode(practice: bool) -> str:
    return "practice" if practice else "live"
