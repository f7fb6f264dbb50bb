"""A reader's list: its names, in no telling order, and who has gone from earlier ones."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.headquarters.publish.cell import plain_text, typed_cell
from kiosk.headquarters.publish.comments import approved
from kiosk.headquarters.publish.delivery import Entry
from kiosk.headquarters.publish.folder import Folder
from kiosk.headquarters.publish.readers import PRESS, Packs, Reader
from kiosk.headquarters.publish.table import Table
from kiosk.headquarters.publish.words import DeliveryWords
from kiosk.headquarters.reconcile import Person
from kiosk.headquarters.register.publication import Approval, Handover
from kiosk.petition.signature import Exposure

NAMES = "names.csv"
ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class Written:
    """A names.csv: its names, how many of them are public, and each one's record ids, packed."""

    names: int
    public: int
    entries: bytes


@dataclass(frozen=True, slots=True)
class NameList:
    """Whose names a reader gets. `people` may be called again and gives the same each time."""

    reader: Reader
    packs: Packs
    decided: Mapping[bytes, Approval]
    people: Callable[[], Iterable[Person]]

    @property
    def _exposures(self) -> tuple[Exposure, ...]:
        """First the names that anyone may see, then this reader's own."""
        if self.reader.id == PRESS:
            return (Exposure.PUBLIC,)
        return (Exposure.PUBLIC, Exposure.NAMED)

    def seen(self, exposure: Exposure) -> Iterator[Person]:
        """Everyone of this exposure whose name this reader may see."""
        for person in self.people():
            one = person.signature
            if one.exposure is exposure and one.name and self.packs.may_see(person, self.reader):
                yield person

    def entries(self, exposure: Exposure, after: int) -> Iterator[Entry]:
        """Their names, numbered on from `after`."""
        return (entry for entry, _ in self._numbered(exposure, after))

    def _numbered(self, exposure: Exposure, after: int) -> Iterator[tuple[Entry, Person]]:
        public = exposure is Exposure.PUBLIC
        for number, person in enumerate(self.seen(exposure), start=after + 1):
            comment = approved(person, self.decided)
            yield Entry(number, plain_text(person.signature.name), public, comment), person

    def write(self, folder: Folder, words: DeliveryWords) -> Written:
        """Writes names.csv, in the words of the publication's first language."""
        anyone, reader = words("cell_anyone"), words("cell_reader")
        mixed = self.reader.id != PRESS
        columns = ("number", "name", *(("who_may_see",) if mixed else ()), "comment")
        packed = bytearray()
        with folder.file(NAMES) as write:
            table = Table(write, columns)
            public = 0
            for exposure in self._exposures:
                for entry, person in self._numbered(exposure, table.rows):
                    packed += pack_entry(person.records)
                    public += entry.public
                    who = (anyone if entry.public else reader,) if mixed else ()
                    told = typed_cell(entry.name), *who, typed_cell(entry.comment)
                    table.add((str(entry.number), *told))
        return Written(table.rows, public, bytes(packed))

    def write_withdrawn(self, folder: Folder, handovers: Iterable[Handover]) -> None:
        """Writes for each earlier handover which of its numbers must be struck out.

        A number and the list's digest say it all to whoever has that list, and nothing to others.
        """
        ours = (one for one in handovers if one.publication.reader == self.reader.id)
        # One list that several people took on one day is one list to strike out of.
        earlier = {(one.day, one.publication): one for one in ours}.values()
        if not earlier:
            return
        standing = {
            record
            for exposure in self._exposures
            for person in self.seen(exposure)
            for record in person.records
        }
        used: dict[str, int] = {}
        for one in earlier:
            name = f"withdrawn-since-{one.day.isoformat()}"
            used[name] = used.get(name, 0) + 1
            suffix = f"-{used[name]}" if used[name] > 1 else ""
            with folder.file(f"{name}{suffix}.csv") as write:
                table = Table(write, ("list", "number"))
                words = list_words(one.publication.list_digest)
                for number, records in enumerate(unpack_entries(one.publication.entries), start=1):
                    if not standing.intersection(records):
                        table.add((typed_cell(words), str(number)))


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
