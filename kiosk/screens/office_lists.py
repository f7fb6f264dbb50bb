"""The office's page of names: opened with the campaign's key, held only while it is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.jobs import Progress
from kiosk.screens.office import OfficeScreen, local

if TYPE_CHECKING:
    from datetime import date

    from kiosk.headquarters.duplicates.likely import LikelyPair
    from kiosk.headquarters.find import Search
    from kiosk.headquarters.publish.delivery import Print
    from kiosk.headquarters.publish.held import Lists
    from kiosk.headquarters.reconcile import Person, Reconciled
    from kiosk.headquarters.register.store import Register

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Opened:
    """Whom the key named, how to look again, how to find one; all go when the key is closed."""

    reconciled: Reconciled = field(repr=False)
    again: Callable[[Register, date, Progress], Reconciled] = field(repr=False)
    find: Callable[[Register, str, Progress], Search] = field(repr=False)


@QmlElement
class OfficeListsScreen(QObject):
    """Who signed, who may have signed twice, and the lists."""

    openChanged = Signal()
    pairsChanged = Signal()

    def __init__(
        self,
        office: OfficeScreen,
        print_delivery: Callable[[], Print],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._print_delivery = print_delivery
        self._opened: Opened | None = None
        self._pairs: tuple[LikelyPair, ...] = ()
        self._looked = False
        self._published = ""
        self._verdicts: dict[tuple[bytes, bytes], str] = {}
        office.opened.connect(self._begin_anew)

    @Slot(str, str)
    def openWith(self, key: str, passphrase: str) -> None:
        """Opens every signature that counts."""
        today = self._office.today()

        def act(register: Register, told: Progress) -> Opened:
            from kiosk.headquarters.find import find
            from kiosk.headquarters.key import open_campaign_key
            from kiosk.headquarters.reconcile import reconcile

            unsealer = open_campaign_key(local(key), lambda: passphrase or None)

            def again(register: Register, today: date, told: Progress) -> Reconciled:
                return reconcile(register, unsealer, told, today=today)

            def look_for(register: Register, text: str, told: Progress) -> Search:
                return find(register, unsealer, text, told)

            return Opened(again(register, today, told), again, look_for)

        self._office.work(act, self._note_open)

    @Slot()
    def findLikely(self) -> None:
        """Looks for people who may have signed twice, after what was decided up to now."""
        opened, today = self._opened, self._office.today()
        if opened is None:
            return

        def act(register: Register, told: Progress) -> tuple[Opened, tuple[LikelyPair, ...]]:
            from kiosk.headquarters.duplicates.likely import find_likely

            anew = replace(opened, reconciled=opened.again(register, today, told))
            return anew, find_likely(anew.reconciled)

        self._office.work(act, self._note_pairs)

    @Slot()
    def showNext(self) -> None:
        """Shows the pairs that follow; those left undecided come again after all others."""
        left = [one for one in self._pairs[:MOST_SHOWN] if not self._verdict(one)]
        self._pairs, self._verdicts = (*self._pairs[MOST_SHOWN:], *left), {}
        self.pairsChanged.emit()

    @Slot(str, str, str)
    def decide(self, first: str, second: str, verdict: str) -> None:
        """Keeps what a person says of two: `same`, `keep`, or `undo`."""

        def act(register: Register, _told: Progress) -> tuple[bytes, bytes, str]:
            from kiosk.headquarters.decisions import Decision, Verdict, record_id
            from kiosk.headquarters.register.same import DecisionNotes

            one, other = record_id(first), record_id(second)
            if verdict == "undo":
                DecisionNotes(register).undecide(Decision.of(one, other, Verdict.KEEP))
            else:
                DecisionNotes(register).decide(Decision.of(one, other, Verdict(verdict)))
            return one, other, "" if verdict == "undo" else verdict

        self._office.work(act, self._note_verdict)

    @Slot(str)
    def publish(self, folder: str) -> None:
        """Writes the lists, with everything that was decided up to now."""
        opened, today = self._opened, self._office.today()
        if opened is None:
            return

        def act(register: Register, told: Progress) -> tuple[Opened, Lists]:
            from kiosk.headquarters.publish.held import packs_of, publish_held
            from kiosk.headquarters.publish.publish import Wishes
            from kiosk.headquarters.register.places import Holds, writing_to

            packs = packs_of(register)
            anew = replace(opened, reconciled=opened.again(register, today, told))
            wishes = Wishes(packs.current.languages, print_delivery=self._print_delivery())
            out = local(folder)
            with writing_to(register, Holds.LISTS, out):
                lists = publish_held(register, anew.reconciled, packs, out, today, wishes)
            return anew, lists

        self._office.work(act, self._note_published)

    @Slot()
    def forget(self) -> None:
        """Closes the key: no name is held any more."""
        self._opened, self._pairs, self._looked = None, (), False
        self._verdicts = {}
        self.openChanged.emit()
        self.pairsChanged.emit()

    # --- for the pages' screens --------------------------------------------------------------

    def opened(self) -> Opened | None:
        """What the key opened; None while it is closed."""
        return self._opened

    # --- facts -------------------------------------------------------------------------------

    def _facts(self) -> dict[str, Any]:
        if self._opened is None:
            return {}
        found = self._opened.reconciled
        return {
            "people": len(found.people),
            "folded": found.duplicates,
            "withdrawn": found.withdrawn,
            "unmatched": found.unmatched,
            "notForThisKey": found.not_for_this_key,
            "refused": found.refused,
            "unknownTexts": found.unknown_texts,
            "expired": found.expired,
            "damaged": found.damaged,
            "waiting": found.waiting.records,
        }

    def _shown_pairs(self) -> list[dict[str, Any]]:
        if self._opened is None:
            return []
        people = self._opened.reconciled.people
        return [
            {
                "first": one.first.hex(),
                "second": one.second.hex(),
                "reasons": list(one.reasons),
                "left": _side(people[one.one]),
                "right": _side(people[one.other]),
                "verdict": self._verdict(one),
            }
            for one in self._pairs[:MOST_SHOWN]
        ]

    def _verdict(self, pair: LikelyPair) -> str:
        return self._verdicts.get((pair.first, pair.second), "")

    open = Property(bool, lambda self: self._opened is not None, notify=openChanged)
    facts = Property(dict, _facts, notify=openChanged)
    published = Property(str, lambda self: self._published, notify=openChanged)
    looked = Property(bool, lambda self: self._looked, notify=pairsChanged)
    pairs = Property(list, _shown_pairs, notify=pairsChanged)
    pairCount = Property(int, lambda self: len(self._pairs), notify=pairsChanged)
    pairsCut = Property(bool, lambda self: self._pairs_cut(), notify=pairsChanged)
    morePairs = Property(
        int, lambda self: max(0, len(self._pairs) - MOST_SHOWN), notify=pairsChanged
    )

    # --- how ---------------------------------------------------------------------------------

    def _pairs_cut(self) -> bool:
        if not self._pairs:
            return False
        from kiosk.headquarters.duplicates.likely import may_be_cut

        return may_be_cut(self._pairs)

    @Slot()
    def _begin_anew(self) -> None:
        self._published = ""
        self.forget()

    def _note_open(self, answer: object) -> None:
        if isinstance(answer, Opened):
            self._opened = answer
            self.openChanged.emit()

    def _note_pairs(self, answer: object) -> None:
        if isinstance(answer, tuple):
            self._opened, self._pairs = answer
            self._looked, self._verdicts = True, {}
            self.openChanged.emit()
            self.pairsChanged.emit()
            self._office.say("likely", pairs=len(self._pairs))

    def _note_verdict(self, answer: object) -> None:
        if isinstance(answer, tuple):
            one, other, verdict = answer
            self._verdicts[one, other] = self._verdicts[other, one] = verdict
            self.pairsChanged.emit()

    def _note_published(self, answer: object) -> None:
        if isinstance(answer, tuple):
            self._opened, lists = answer
            self._published = str(lists.published.folder)
            # The places of people in the list have changed with what was decided.
            self._pairs, self._looked, self._verdicts = (), False, {}
            self.pairsChanged.emit()
            self.openChanged.emit()
            self._office.say(
                "published",
                people=lists.published.signatures,
                folder=str(lists.published.folder),
                notLookedFor=lists.not_looked_for,
                likelyCut=lists.likely_cut,
                expired=lists.published.expired,
                keptBack=lists.published.kept_back,
                notPrintable=lists.published.not_printable,
                receiptsKept=lists.published.receipts_kept,
            )


MOST_SHOWN = 50
"""So many pairs are shown at a time, the likeliest first."""


def _side(person: Person) -> Sequence[str]:
    one = person.signature
    told = (
        one.name,
        one.email,
        one.phone,
        one.place,
        one.country,
        f"{one.header.event.name} {one.header.event.day.isoformat()}",
    )
    return [text for text in told if text.strip()]
