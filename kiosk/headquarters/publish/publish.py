"""Publishes: one folder per reader, whole or not at all (docs/formats/publish.md)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.headquarters import receipts
from kiosk.headquarters.publish import signatures
from kiosk.headquarters.publish.counts import Tally, Totals
from kiosk.headquarters.publish.crm import Contacts
from kiosk.headquarters.publish.delivery import Delivery, Entry, Print
from kiosk.headquarters.publish.folder import Folder, unfinished
from kiosk.headquarters.publish.lists import NAMES, NameList, Written
from kiosk.headquarters.publish.marks import Marks
from kiosk.headquarters.publish.readers import PRESS, Packs, Reader
from kiosk.headquarters.publish.report import NAME as REPORT
from kiosk.headquarters.publish.report import Coverage, report
from kiosk.headquarters.publish.synced import refuse_synced
from kiosk.headquarters.publish.table import Table, Write
from kiosk.headquarters.publish.tables import write_totals
from kiosk.headquarters.publish.words import DeliveryWords
from kiosk.headquarters.reconcile import Person, Reconciled
from kiosk.headquarters.register.publication import Approval, Handover, Publication
from kiosk.petition.campaign import Language
from kiosk.petition.signature import Exposure
from kiosk.sealing.seal import Sealer

PRIVATE = "PRIVATE-do-not-hand-over"


@dataclass(frozen=True, slots=True)
class Kept:
    """What the register knows of publishing; `note` keeps what was published now."""

    key: bytes = field(repr=False)
    comments: Mapping[bytes, Approval] = field(default_factory=dict, repr=False)
    handovers: Sequence[Handover] = ()
    kiosks: Sequence[Coverage] = ()
    note: Callable[[Sequence[Publication]], None] = lambda _publications: None


@dataclass(frozen=True, slots=True)
class Wishes:
    """How it is to be published.

    Args:
        languages: those of the deliveries; the first is the press's.
        seal_to: who alone opens a folder, by the folder's name.
        print_delivery: sets the PDF; none is made without it.
        private: more files for the campaign alone, by name.
    """

    languages: tuple[Language, ...] = ()
    seal_to: Mapping[str, Sealer] = field(default_factory=dict)
    print_delivery: Print | None = None
    private: Mapping[str, Callable[[Write], None]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Published:
    """What was written, and who was left out.

    `expired` signatures are past their day of deletion; `unknown_texts` people signed what no pack
    here holds and lie in a file of their own; `kept_back` named signers are on fewer lists than
    there are readers, because the text they signed did not write those readers out;
    `not_printable` names are in the CSV and not on paper. `receipts_kept` is whether the list of
    receipts lies with the campaign alone, since its length would tell of fewer than ten.
    """

    folder: Path
    signatures: int
    duplicates: int
    withdrawn: int
    expired: int
    unknown_texts: int
    kept_back: int
    not_printable: int
    receipts_kept: bool
    files: tuple[Path, ...]


def publish(
    reconciled: Reconciled, packs: Packs, out: Path, today: date, kept: Kept, wishes: Wishes
) -> Published:
    """Writes every reader's folder into a dated folder under `out`.

    Args:
        reconciled: who counts on that day; `reconcile` left out whoever is past theirs.
        packs: what was signed, and who reads.
        out: where the dated folder is made.
        today: the office's day, the same that `reconcile` was given.
        kept: what the register knows of publishing.
        wishes: how it is to be published.

    Raises:
        KioskError: the day by which every name was to be deleted is over, a cloud service syncs
            the folder, or it cannot be written; nothing is published then, and older
            publications stay as they were.
    """
    refuse_synced(out)
    return _Publishing(reconciled, packs, today, kept, wishes).run(out)


class _Publishing:
    def __init__(
        self, reconciled: Reconciled, packs: Packs, today: date, kept: Kept, wishes: Wishes
    ) -> None:
        self._reconciled, self._packs, self._today = reconciled, packs, today
        self._kept, self._wishes = kept, wishes
        pack = packs.current
        self._languages = wishes.languages or (pack.language(pack.default_language),)
        self._tally = Tally(pack)
        self._receipts: list[bytes] = []
        self._publications: list[Publication] = []
        self._unknown = self._kept_back = self._not_printable = 0

    def run(self, out: Path) -> Published:
        with unfinished(out) as made:
            top = Folder(made.path)
            private = self._folder(made.path, PRIVATE)
            self._write_private(private)
            if self._reconciled.expired and not self._tally.people and not self._unknown:
                raise KioskError(
                    "The retention date is over: these names were to be deleted.",
                    "Nothing was written.",
                )
            totals = self._tally.totals()
            few = totals.people is None
            if few:
                self._write_receipts(private)
            top.hold(PRIVATE, private.finish())
            for reader in self._readers():
                folder = self._folder(made.path, reader.folder)
                top.hold(reader.folder, self._write_reader(folder, reader, totals))
            if not few:
                people = self._tally.people
                self._receipts += list(receipts.fillers(self._kept.key, people, self._receipts))
                self._write_receipts(top)
            top.finish()
            self._kept.note(self._publications)
            named = made.name(self._today)
        files = tuple(sorted(path for path in named.rglob("*") if path.is_file()))
        return Published(
            named,
            self._tally.people,
            self._reconciled.duplicates,
            self._reconciled.withdrawn,
            self._reconciled.expired,
            self._unknown,
            self._kept_back,
            self._not_printable,
            few,
            files,
        )

    def _folder(self, parent: Path, name: str) -> Folder:
        return Folder(parent / name, self._wishes.seal_to.get(name))

    def _readers(self) -> Iterator[Reader]:
        """Today's readers, everyone, and whoever got a list when an earlier pack named them."""
        yield from self._packs.readers
        yield Reader(PRESS, {})
        known = {PRESS, *(one.id for one in self._packs.readers)}
        for one in dict.fromkeys(one.publication.reader for one in self._kept.handovers):
            if one not in known:
                yield Reader(one, {})

    def _people(self) -> Iterator[Person]:
        """Those who count."""
        return (one for one in self._reconciled.people if self._packs.know(one.signature))

    def _write_private(self, folder: Folder) -> None:
        binding, pack = self._reconciled.binding, self._packs.current
        with ExitStack() as files:
            write = files.enter_context(folder.file(signatures.NAME))
            everyone = Table(write, signatures.COLUMNS)
            contacts = Contacts(folder, files, self._kept.key, pack.country, binding.petition)
            marks = Marks(folder, files, self._languages[0])
            for person in self._reconciled.people:
                one = person.signature
                if not self._packs.know(one):
                    self._unknown += 1
                else:
                    everyone.add(signatures.row(person))
                    contacts.add(person)
                    marks.add(person)
                    self._tally.add(one)
                    self._receipts += person.receipts
                    self._kept_back += one.exposure is Exposure.NAMED and not all(
                        self._packs.may_see(person, reader) for reader in self._packs.readers
                    )
        if self._unknown:
            with folder.file(signatures.APART) as write:
                apart = Table(write, signatures.COLUMNS)
                for person in self._reconciled.people:
                    if not self._packs.know(person.signature):
                        apart.add(signatures.row(person))
        for name, produce in self._wishes.private.items():
            with folder.file(name) as write:
                produce(write)

    def _write_receipts(self, folder: Folder) -> None:
        binding = self._reconciled.binding
        mode = (binding.campaign, binding.petition, binding.rehearsal)
        with folder.file(receipts.NAME) as write:
            for piece in receipts.lines(*mode, self._receipts):
                write(piece)

    def _write_reader(self, folder: Folder, reader: Reader, totals: Totals) -> bytes:
        """Writes a reader's whole folder and answers its digest."""
        names = NameList(reader, self._packs, self._kept.comments, self._people)
        names.write_withdrawn(folder, self._kept.handovers)
        if reader.id != PRESS and not reader.names:  # no longer a reader: only what to strike out
            return folder.finish()
        written = names.write(folder, DeliveryWords(self._languages[0]))
        list_digest = folder.plain_digest[NAMES]
        for language in self._languages:
            delivery = self._delivery(names, language, totals, written, list_digest)
            if language is self._languages[0]:
                write_totals(folder, delivery)
                if reader.id == PRESS:
                    with folder.file(REPORT) as write:
                        write(report(delivery, self._kept.kiosks))
            if reader.id != PRESS and self._wishes.print_delivery is not None:
                with folder.file(f"delivery.{language.code}.pdf") as write:
                    lacking = self._wishes.print_delivery(delivery, write)
                    self._not_printable = max(self._not_printable, lacking)
        digest = folder.finish()
        self._publications.append(
            Publication(self._today, reader.id, digest, list_digest, written.names, written.entries)
        )
        return digest

    def _delivery(
        self,
        names: NameList,
        language: Language,
        totals: Totals,
        written: Written,
        list_digest: bytes,
    ) -> Delivery:
        def entries(public: bool) -> Iterator[Entry]:
            if public:
                return names.entries(Exposure.PUBLIC, 0)
            return names.entries(Exposure.NAMED, written.public)

        pack = self._packs.current
        of_code = {one.code: one for one in pack.languages}
        appeals = {one.appeal.digest: one.appeal for one in pack.languages} | self._packs.appeals
        return Delivery(
            pack=pack,
            reader=names.reader,
            words=DeliveryWords(language),
            day=self._today,
            practice=self._reconciled.binding.rehearsal,
            totals=totals,
            appeals=tuple((one, of_code.get(one.language, language)) for one in appeals.values()),
            names=written.names,
            list_digest=list_digest,
            entries=entries,
        )
