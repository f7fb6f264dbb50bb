"""The office's page of stands: what came, what is on its way, what is safe to clear."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.jobs import Progress
from kiosk.screens.office import STANDS, OfficeScreen, local
from kiosk.screens.office_rows import stand_row

if TYPE_CHECKING:
    from kiosk.headquarters.care import Care
    from kiosk.headquarters.register.store import Binding, Register
    from kiosk.headquarters.status import Status

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Looked:
    """What an act did, and how the register stands after it."""

    done: str
    facts: Mapping[str, Any]
    status: Status
    care: Care
    binding: Binding | None
    has_pack: bool


@QmlElement
class OfficeStandsScreen(QObject):
    """Stands, row by row, and what an office does with them."""

    factsChanged = Signal()

    def __init__(self, office: OfficeScreen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._status: Status | None = None
        self._care: Care | None = None
        self._has_pack = False
        self._stale = True
        office.opened.connect(self._begin_anew)
        office.pageChanged.connect(self._refresh)
        office.workChanged.connect(self._refresh)

    @Slot()
    def look(self) -> None:
        """Looks everything up anew."""
        self.work("", lambda _register, _told: {})

    @Slot(list)
    def takeIn(self, places: Sequence[str]) -> None:
        """Takes in bundles, folders and whole sticks."""
        paths = [local(place) for place in places]
        practice, today = self._office.is_practice(), self._office.today()

        def act(register: Register, told: Progress) -> dict[str, Any]:
            from kiosk.headquarters.intake import intake

            taken = intake(register, paths, practice, today, told)
            return {
                "accepted": taken.accepted,
                "alreadyHere": taken.already_here,
                "waiting": taken.waiting,
                "records": taken.records,
                "putBack": taken.put_back,
                "refused": [{"file": one.file, "reason": one.reason} for one in taken.refused],
            }

        self.work("intake", act)

    @Slot(str)
    def keepPack(self, folder: str) -> None:
        """Keeps a campaign pack with the register, so that every text is known by its digest."""

        def act(register: Register, _told: Progress) -> dict[str, Any]:
            from kiosk.headquarters.intake import bind, keep_pack
            from kiosk.pack.read import read_pack

            pack = read_pack(local(folder))
            bind(register, pack, self._office.is_practice())
            keep_pack(register, pack)
            return {"campaign": pack.id}

        self.work("pack", act)

    @Slot(str)
    def accept(self, words: str) -> None:
        """Accepts a stand by the words that its volunteer reads aloud."""
        today = self._office.today()

        def act(register: Register, _told: Progress) -> dict[str, Any]:
            from kiosk.headquarters.intake import accept_device

            return {"words": words, "waited": accept_device(register, words, today)}

        self.work("accepted", act)

    @Slot(str)
    def expect(self, text: str) -> None:
        """Notes a closing statement that came by telephone."""
        today = self._office.today()

        def act(register: Register, _told: Progress) -> dict[str, Any]:
            from kiosk.bundle.statement import parse_statement
            from kiosk.headquarters.expect import expect

            statement = parse_statement(text)
            new = expect(register, statement, today)
            return {"words": " ".join(statement.words), "count": statement.count, "new": new}

        self.work("expected", act)

    @Slot(str)
    def backUp(self, folder: str) -> None:
        """Copies the register to another disk and verifies the copy."""
        today = self._office.today()

        def act(register: Register, _told: Progress) -> dict[str, Any]:
            from kiosk.headquarters.backup import back_up

            made = back_up(register, local(folder), today)
            return {
                "file": str(made.file),
                "records": made.records,
                "otherVolume": made.other_volume,
            }

        self.work("backup", act)

    @Slot(str, str, str)
    def acknowledge(self, key: str, passphrase: str, folder: str) -> None:
        """Signs for each stand what is safe here."""

        def act(register: Register, _told: Progress) -> dict[str, Any]:
            from kiosk.headquarters.acknowledge import acknowledge
            from kiosk.headquarters.office_key import open_office_key

            opened = open_office_key(local(key), lambda: passphrase or None)
            done = acknowledge(register, opened, local(folder))
            return {
                "stands": len(done.written),
                "notBackedUp": done.not_backed_up,
                "waiting": done.waiting,
            }

        self.work("acknowledged", act)

    # --- for the pages' screens --------------------------------------------------------------

    def work(
        self,
        done: str,
        act: Callable[[Register, Progress], Mapping[str, Any]],
        then: Callable[[Mapping[str, Any]], None] = lambda _facts: None,
    ) -> None:
        """Acts on the register, looks everything up anew, and says what was done.

        Args:
            done: what the page says, with the facts that `act` answers; empty says nothing.
            act: works in a thread of its own.
            then: is given the facts when all of it is over.
        """
        today = self._office.today()

        def looked(register: Register, told: Progress) -> Looked:
            from kiosk.headquarters.care import care
            from kiosk.headquarters.register.packs import KeptPacks
            from kiosk.headquarters.status import status

            facts = act(register, told)
            found, cares = status(register), care(register, today)
            packs = KeptPacks(register).all()
            return Looked(done, facts, found, cares, register.binding(), bool(packs))

        def note(answer: object) -> None:
            if isinstance(answer, Looked):
                self._note(answer)
                then(answer.facts)

        self._office.work(looked, note)

    # --- facts -------------------------------------------------------------------------------

    def _rows(self) -> list[dict[str, Any]]:
        return [stand_row(one) for one in self._status.stands] if self._status else []

    def _total(self, name: str) -> int:
        return int(getattr(self._status, name)) if self._status else 0

    def _cares(self) -> dict[str, Any]:
        one = self._care
        if one is None:
            return {}
        return {
            "stopped": one.unscrubbed > 0,
            "askForKey": one.ask_for_key,
            "near": one.near,
            "over": one.days_left is not None and one.days_left < 0,
            "days": one.days_left or 0,
            "first": one.delete_by,
            "last": one.last,
            "due": bool(one.last) and one.last < self._office.today().isoformat(),
        }

    cares = Property(dict, _cares, notify=factsChanged)
    rows = Property(list, _rows, notify=factsChanged)
    held = Property(int, lambda self: self._total("held"), notify=factsChanged)
    waiting = Property(int, lambda self: self._total("waiting"), notify=factsChanged)
    outstanding = Property(int, lambda self: self._total("outstanding"), notify=factsChanged)
    hasPack = Property(bool, lambda self: self._has_pack, notify=factsChanged)

    # --- how ---------------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        """Looks once each time that the page is opened, as soon as nothing else is under way.

        Other offices may write to the same register.
        """
        if self._office.property("page") != STANDS:
            self._stale = True
        elif self._stale and not self._office.property("working"):
            self._stale = False
            self.look()

    @Slot()
    def _begin_anew(self) -> None:
        self._status, self._care, self._has_pack = None, None, False
        self._stale = True
        self.factsChanged.emit()

    def _note(self, answer: Looked) -> None:
        self._status, self._care = answer.status, answer.care
        self._has_pack = answer.has_pack
        self._office.bind(answer.binding)
        self.factsChanged.emit()
        if answer.done:
            self._office.say(answer.done, **answer.facts)
