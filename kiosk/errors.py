"""What a person is told when something cannot be done: one sentence, a hint, an exit code."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Faults that a signer can meet, so that a screen can tell them in the language shown."""

    OTHER = ""
    PRACTICE_FULL = "practice_full"
    PETITION_OVER = "petition_over"
    ASK_VOLUNTEER = "ask_volunteer"
    STORAGE = "storage"
    STORAGE_FULL = "storage_full"
    STORAGE_READ_ONLY = "storage_read_only"
    STORAGE_BUSY = "storage_busy"
    STORAGE_DAMAGED = "storage_damaged"
    NEWER_VERSION = "newer_version"


@dataclass(frozen=True, slots=True)
class Fault:
    """One of several things that are wrong: in which file, at which key, and how to mend it."""

    file: str
    key: str
    mend: str

    def __str__(self) -> str:
        place = f"{self.file}, {self.key}" if self.key else self.file
        return f"{place}: {self.mend}"


class KioskError(Exception):
    """A fault told in one sentence.

    The sentence never holds a signer's data: it may be logged, printed and shown.

    Args:
        sentence: what happened, in one plain sentence.
        hint: what to do next; may be empty.
        kind: what kind of fault it is, where a signer can meet it.
    """

    exit_code = 1
    faults: tuple[Fault, ...] = ()
    """Where more is wrong than one sentence tells: all of it."""

    def __init__(self, sentence: str, hint: str = "", kind: Kind = Kind.OTHER) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint
        self.kind = kind
