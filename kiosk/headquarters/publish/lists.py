"""A reader's list: its names, in no telling order, and who has gone from earlier ones."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.headquarters.publish.cell import plain_text
from kiosk.headquarters.publish.comments import approved
from kiosk.headquarters.publish.delivery import Entry
from kiosk.headquarters.publish.folder import Folder
from kiosk.headquarters.publish.readers import PRESS, Packs, Reader
from kiosk.headquarters.publish.table import Table
from kiosk.headquarters.reconcile import Person
from kiosk.headquarters.register.publication import Approval, Handover
from kiosk.petition.signature import Exposure

NAMES = "names.csv"
ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class NameList:
    """Whose names a reader gets. `people` may be called again and gives the same each time."""

    reader: Reader
    packs: Packs
    decided: Mapping[bytes, Approval]
    people: Callable[[], Iterable[Person]]

    def listed(self) -> Iterator[tuple[Entry, Person]]:
        """Every name with its number: first those that anyone may see, then this reader's own."""
        number = 0
        for exposure in (Exposure.PUBLIC, Exposure.NAMED):
            for person in self.people():
                one = person.signature
                if one.exposure is not exposure or not one.name:
                    continue
                if not self.packs.may_see(person, self.reader):
                    continue
                number += 1
                public = exposure is Exposure.PUBLIC
                comment = approved(person, self.decided)
                yield Entry(number, plain_text(one.name), public, comment), person

    def entries(self) -> Iterator[Entry]:
        """The same without the people behind them."""
        return (entry for entry, _ in self.listed())

    def write(self, folder: Folder) -> tuple[int, bytes]:
        """Writes names.csv.

        Returns:
            How many names it holds, and the record ids of each, packed.
        """
        mixed = self.reader.id != PRESS
        columns = ("number", "name", *(("who_may_see",) if mixed else ()), "comment")
        packed = bytearray()
        with folder.file(NAMES) as write:
            table = Table(write, columns)
            for entry, person in self.listed():
                packed += pack_entry(person.records)
                who = "anyone" if entry.public else "you alone"
                seen = (who,) if mixed else ()
                table.add((str(entry.number), entry.name, *seen, entry.comment))
        return table.rows, bytes(packed)

    def write_withdrawn(self, folder: Folder, handovers: Iterable[Handover]) -> None:
        """Writes for each earlier handover which of its numbers must be struck out.

        A number and the list's digest say it all to whoever has that list, and nothing to others.
        """
        earlier = [one for one in handovers if one.publication.reader == self.reader.id]
        if not earlier:
            return
        standing = {record for _, person in self.listed() for record in person.records}
        used: dict[str, int] = {}
        for one in earlier:
            name = f"withdrawn-since-{one.day.isoformat()}"
            used[name] = used.get(name, 0) + 1
            suffix = f"-{used[name]}" if used[name] > 1 else ""
            with folder.file(f"{name}{suffix}.csv") as write:
                table = Table(write, ("list", "number"))
                for number, records in enumerate(unpack_entries(one.publication.entries), start=1):
                    if not standing.intersection(records):
                        table.add((list_words(one.publication.list_digest), str(number)))


def list_words(digest: bytes) -> str:
    """How a list is called: the first 16 hex digits of its names.csv's SHA-256."""
    return digest.hex()[:16]


def pack_entry(records: Sequence[bytes]) -> bytes:
    """The record ids of one entry: how many, as two bytes, then each."""
    return struct.pack(">H", len(records)) + b"".join(records)


def unpack_entries(packed: bytes) -> Iterator[tuple[bytes, ...]]:
    """The record ids of each entry."""
    at = 0
    while at < len(packed):
        (count,) = struct.unpack_from(">H", packed, at)
        at += 2
        yield tuple(packed[at + of * ID_BYTES : at + (of + 1) * ID_BYTES] for of in range(count))
        at += count * ID_BYTES
