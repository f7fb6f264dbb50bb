"""Which files of a stick or folder are bundles, and what of it cannot be one."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

SUFFIX = ".bundle"
PARTIAL = ".partial"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not taken in, and why."""

    file: str
    reason: str


def find_bundles(paths: Sequence[Path]) -> tuple[list[Path], list[Refusal]]:
    """The bundles named, and those inside folders named, each once and sorted.

    Half-written `.partial` files are refused by name, because somebody may be missing what they
    would have held; so is a folder inside that cannot be looked into. Links to folders are not
    followed.
    """
    found: dict[Path, None] = {}
    refused: list[Refusal] = []
    for path in paths:
        try:
            there, folder = path.exists(), path.is_dir()
        except OSError as error:
            refused.append(_unreadable(path, error))
            continue
        inside = sorted(_walk(path, refused)) if folder else [path]
        if not there:
            refused.append(Refusal(printable(path), "There is no such file or folder."))
        elif not inside:
            refused.append(Refusal(printable(path), "There is no bundle in this folder."))
        for one in inside if there else ():
            if one.name.endswith(SUFFIX + PARTIAL):
                refused.append(Refusal(printable(one), "It was never finished: export again."))
            else:
                found[one] = None
    return list(found), refused


def printable(path: Path) -> str:
    """A path as it can be shown: a stick may bear names that steer a terminal or turn a line."""
    return "".join(
        letter
        if letter.isprintable()
        else letter.encode("unicode_escape", "surrogatepass").decode("ascii")
        for letter in str(path)
    )


def _walk(folder: Path, refused: list[Refusal]) -> Iterator[Path]:
    def note(error: OSError) -> None:
        refused.append(_unreadable(Path(error.filename or folder), error))

    for place, _, names in os.walk(folder, onerror=note):
        for name in names:
            if name.endswith((SUFFIX, SUFFIX + PARTIAL)):
                yield Path(place, name)


def _unreadable(path: Path, error: OSError) -> Refusal:
    return Refusal(printable(path), f"It cannot be read ({error.strerror}).")
