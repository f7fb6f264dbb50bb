"""Notes what was handed over: to whom, which list, on which day."""

from __future__ import annotations

import hashlib
import re
from datetime import date
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.headquarters.publish.folder import SUMS
from kiosk.headquarters.register.models import MOST_GIVEN_TO
from kiosk.headquarters.register.publication import Publication, PublicationNotes

CHUNK = 1 << 20
MOST_SUMS_BYTES = 1 << 16
LINE = re.compile(r"([0-9a-f]{64})  ([^/\\\x00]+)")


def hand_over(
    notes: PublicationNotes, reader: str, folder: Path, day: date, given_to: str, today: date
) -> Publication:
    """Checks a published folder against its checksums and notes that it was handed over.

    Args:
        notes: the register's tables of publishing.
        reader: a reader's id in the pack, or `the-press`.
        folder: the reader's folder, or the publication that holds it.
        day: when it was handed over.
        given_to: the person who took it, in the office's words; may be empty, and has at most
            `MOST_GIVEN_TO` letters.
        today: the office's day.

    Raises:
        KioskError: the day is still to come or before the folder was published, the words are too
            many, the folder is not as it was published, or this register did not publish it for
            this reader.
    """
    if day > today:
        raise KioskError(f"{day.isoformat()} is still to come.", "Check --day. Nothing was noted.")
    if len(given_to) > MOST_GIVEN_TO:
        raise KioskError(
            f"Who took the list is told in at most {MOST_GIVEN_TO} letters.",
            "Shorten it. Nothing was noted.",
        )
    inner = folder / f"for-{reader}"
    digest = _checked(inner if inner.is_dir() else folder)
    published = notes.published_on(reader, digest)
    if published is not None and day < published:
        raise KioskError(
            f"That list was published on {published.isoformat()}, and not handed over before.",
            "Check --day. Nothing was noted.",
        )
    publication = notes.hand_over(reader, digest, day, given_to)
    if publication is None:
        raise KioskError(
            f"This register published no such folder for {reader}.",
            "Check the reader, the folder and the register. Nothing was noted.",
        )
    return publication


def _checked(folder: Path) -> bytes:
    """The folder's digest, once it holds what its SHA256SUMS lists, as it says, and no more."""
    try:
        with (folder / SUMS).open("rb") as file:
            sums = file.read(MOST_SUMS_BYTES)
        listed = {SUMS}
        for line in sums.decode().splitlines():
            said = LINE.fullmatch(line)
            if said is None or _sha256(folder / said[2]) != said[1]:
                raise _changed(folder)
            listed.add(said[2])
        if any(one.name not in listed for one in folder.iterdir()):
            raise _changed(folder)  # what nobody published must not be handed over with it
    except (OSError, ValueError) as error:
        raise KioskError(
            f"{folder} is no published folder, or lacks a file.",
            "Name the reader's folder that `publish` wrote. Nothing was noted.",
        ) from error
    return hashlib.sha256(sums).digest()


def _changed(folder: Path) -> KioskError:
    return KioskError(
        f"The folder {folder} is not as it was published.",
        "Hand over the folder that `publish` wrote, unchanged. Nothing was noted.",
    )


def _sha256(path: Path) -> str:
    whole = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            whole.update(chunk)
    return whole.hexdigest()
