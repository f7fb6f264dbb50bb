"""Paper that leaves a stand on a stick: the poster, the sheet for power failures, the statement."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.bundle.statement import Statement
from kiosk.bundle.volume import VolumeError, place
from kiosk.errors import KioskError
from kiosk.stand.export import key_beside

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Paper:
    """A file for a printer or a telephone."""

    name: str
    content: bytes


class Press(Protocol):
    """Draws a campaign's paper; `kiosk/printing` answers. Each file is drawn when it is asked for.

    All of it raises KioskError where a text does not fit, or no font has one of its letters.
    """

    def poster(self, language: str, size: str) -> Iterable[Paper]:
        """The poster in a language of the pack, on A4 or A3, as PDF and PNG."""

    def sheet(self, language: str) -> Iterable[Paper]:
        """The paper sheet for signatures, for when the power fails, as PDF."""

    def statement(self, name: str, statement: Statement, language: str) -> Iterable[Paper]:
        """A closing statement, as PDF and as a small PNG; `name` begins the files' names."""


def onto_stick(
    stick: Path,
    data: Path,
    papers: Iterable[Paper],
    many: int,
    progress: Progress = lambda _done, _all: None,
) -> tuple[str, ...]:
    """Draws papers and writes them onto a stick, each whole and read back; one of its name goes.

    Args:
        stick: the stick's folder.
        data: the data folder.
        papers: drawn one after the other.
        many: how many there are.
        progress: is told how many are written, of how many.

    Returns:
        The files' names.

    Raises:
        KioskError: a campaign key lies on the stick, or the stick refuses.
    """
    _refuse_key(stick, data)
    names: list[str] = []
    progress(0, many)
    for paper in papers:
        try:
            place(stick, paper.name, [paper.content])
        except VolumeError as error:
            raise _told(error) from error
        names.append(paper.name)
        progress(len(names), many)
    return tuple(names)


def _refuse_key(stick: Path, data: Path) -> None:
    """What is given to a print shop must not open signatures."""
    try:
        key = key_beside(stick, data)
    except OSError as error:
        raise KioskError(
            "That stick cannot be read.", "Plug it in again, or use another stick."
        ) from error
    if key is not None:
        raise KioskError(
            "A campaign key lies on that stick, and whoever prints would see it.",
            "Nothing was written. Use a stick that holds nothing else.",
        )


def _told(error: VolumeError) -> KioskError:
    """In words that name no file, so that the screens can say them in every language."""
    cause = error.__cause__
    match cause.errno if isinstance(cause, OSError) else None:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return KioskError("There is no room on that stick.", "Make room, or use another stick.")
        case errno.EROFS | errno.EACCES | errno.EPERM:
            return KioskError(
                "Nothing can be written on that stick.",
                "It may have a small switch against writing. Move it, or use another stick.",
            )
        case _:
            return KioskError(
                "The stick could not be written.", "Plug it in again, or use another stick."
            )
