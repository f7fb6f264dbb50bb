"""What the volunteers' panel shows and does: one property a fact, one slot an act.

An act that needs more than a slot has a screen and a file of its own. Such a screen is given the
`VolunteerScreen`, and works through `go`, `attempt`, `run`, `chosen` and `around`.

There is one way in: `_let_in`, which only the door calls, after the right PIN, a volunteers' stick
or where no PIN is set yet. All that the acts work through does nothing while nobody is inside,
whatever still runs from before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import __version__
from kiosk.errors import KioskError
from kiosk.screens.jobs import Progress, Worker
from kiosk.screens.panel_pages import (
    BROKEN,
    CLOSED,
    EVENT,
    EXPORT,
    EXPORTED,
    FAULT,
    MOVED,
    OF_THE_STICK,
    PANEL,
    PAUSE,
    PIN,
    RESCUE,
    Surroundings,
    patience,
)
from kiosk.screens.stick_work import open_folders, told_sticks
from kiosk.screens.typed import ask_again, refuse_nameless, typed_event
from kiosk.stand.access import Access, Opened, Waiting, Wrong
from kiosk.stand.surroundings import Volume, open_stick

if TYPE_CHECKING:  # what works with the ledger is imported when somebody opens the panel
    from kiosk.stand.export import Exported
    from kiosk.stand.moved import Moved
    from kiosk.stand.panel import PanelFacts
    from kiosk.stand.setup import Stand

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VolunteerScreen(QObject):
    """The panel, its door and its acts."""

    pageChanged = Signal()
    factsChanged = Signal()
    sticksChanged = Signal()
    progressChanged = Signal()
    dayConfirmed = Signal()

    def __init__(self, around: Surroundings, access: Access, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.around = around
        self._access = access
        self._inside = False
        self._paused = False
        self._page = CLOSED
        self._said: dict[str, Any] = {}
        self._facts: PanelFacts | None = None
        self._volumes: Sequence[Volume] = ()
        self._used: Volume | None = None
        self._let_go: frozenset[str] = frozenset()
        self._worker = Worker(self)
        self._worker.changed.connect(self.progressChanged)
        self._looker = Worker(self)
        self._exported: Exported | None = None
        self._asked_day: date | None = None
        self._moved: tuple[Moved, ...] = ()
        self.outside = False
        """The door's own file cannot be used, so nobody was let in: only sealed bytes leave."""

    # --- the door ----------------------------------------------------------------------------

    def inside(self) -> bool:
        """Whether somebody was let in and has not left since."""
        return self._inside

    @Slot()
    def open(self) -> None:
        """Somebody held the corner: asks for the PIN, or opens where none is set yet."""
        if not self._inside:
            self.around.finish()
            self.outside = False
            self._at_door(self._knock)

    @Slot(str)
    def tryPin(self, typed: str) -> None:
        """Tries a PIN; a wrong one says how many tries or how long a wait are left."""
        if self._page == PIN:
            self._at_door(lambda: self._tried(typed))

    @Slot()
    def lookForStick(self) -> None:
        """A volunteers' stick opens the panel whatever the lock-out says."""
        if self._page == PIN:
            self._at_door(self._look_for_stick)

    @Slot()
    def lookAtWait(self) -> None:
        """Tells how much of a wait is left, until a PIN may be tried again."""
        if self._page == PIN and self._said.get("wait"):
            self._at_door(self._tell_wait)

    def open_by_stick(self) -> None:
        """A volunteers' stick of this stand is there: opens, and offers a new PIN."""
        self.around.finish()
        self._let_in(stick=True, wrong=self._access.wrong())
        self.count_act("opened by stick")

    @Slot()
    def close(self) -> None:
        """Back to the appeal, or to the pause that nobody ended by going in.

        What still runs comes to its end, and nobody is shown it.
        """
        self._leave_for(PAUSE if self._paused else CLOSED)

    def come_back(self) -> None:
        """After a start: a stand that was paused is paused."""
        from kiosk.stand.pause import is_paused

        try:
            self._paused = is_paused(self.around.stand())
        except KioskError:
            return  # the stand's own screen says what is wrong with it
        if self._paused:
            self._turn_to(PAUSE)

    def stop(self) -> None:
        """The window goes: what still runs stops at its next step."""
        self._worker.wait()
        self._looker.wait()

    def grow_quiet(self, seconds: float) -> None:
        """Nobody has touched anything for so long: an open panel closes behind a volunteer."""
        going = self._said.get("begun", False)  # a closing for good, which only goes on
        stays = self._page in {CLOSED, PAUSE} or self._worker.working or going
        if not stays and seconds >= patience(self._page):
            self.close()

    @Slot()
    def panel(self) -> None:
        """The panel, with everything looked up anew; where it cannot be, the way to a rescue."""
        if self._inside:
            self._enter()
        elif self._page == FAULT:  # of the door itself
            self.close()

    @Slot(str)
    def show(self, page: str) -> None:
        """Opens a page of the panel. Whoever pauses is outside."""
        if page == RESCUE:
            self.go_outside(RESCUE, outside=self.outside)
        elif page == PAUSE:
            self.attempt(self._pause)
        elif page == EXPORT:
            self.findSticks()
            self.go(EXPORT)
        elif page == EVENT:
            self.go(EVENT)

    # --- acts --------------------------------------------------------------------------------

    @Slot()
    def findSticks(self) -> None:
        """Looks for sticks anew, in a thread of its own: a slow system stops nobody's hand."""
        if self._may_act():
            sticks = self.around.sticks()
            self._looker.start(lambda _told: sticks.volumes(), self._list, self._list)

    def looking(self) -> bool:
        """Whether a look at the sticks is under way."""
        return self._looker.working

    @Slot(str)
    def exportTo(self, volume: str) -> None:
        """Carries the signatures to a stick, in a thread of its own."""
        chosen = self.chosen(volume)
        if chosen is not None and self._page == EXPORT:
            stand = self.around.stand()
            self.run(lambda told: self._export(chosen, stand.rehearsal, told), self._after_export)

    @Slot()
    def removeStick(self) -> None:
        """Lets go of the stick; only then is it safe to remove."""
        if self._page == EXPORTED:
            self.attempt(lambda: self.let_go(self._removed))

    @Slot(str, str, str)
    def startEvent(self, name: str, place: str, day: str) -> None:
        """Starts an event on the day that the volunteer confirmed, written as YYYY-MM-DD."""
        if self._page == EVENT:
            self.attempt(lambda: self._start_event(name, place, day))

    @Slot()
    def leaveKiosk(self) -> None:
        """Leaves the kiosk."""
        if self._inside:
            self.note_act("left the kiosk")
            self.around.leave()

    @Slot()
    def noteMoved(self) -> None:
        """A volunteer has read that the stand came from another computer."""
        if self._page == MOVED:
            self.attempt(self._note_moved)

    def _list(self, found: object) -> None:
        if not self._may_act():
            return
        self._volumes = found if isinstance(found, tuple) else ()
        if isinstance(found, KioskError):
            told = {"sentence": found.sentence, "hint": found.hint, "unlisted": True}
            self._turn_to(self._page, **self._said | told)  # what the page tells stays
        elif self._said.get("unlisted"):
            self._turn_to(self._page, **self.without_fault())
        self.sticksChanged.emit()

    # --- facts -------------------------------------------------------------------------------

    def _fact(self, name: str) -> int:
        return int(getattr(self._facts, name) or 0) if self._facts else 0

    def _words(self, whose: str) -> dict[str, Any]:
        if self._facts is None:
            return {"words": "", "digits": ""}
        print_ = getattr(self._facts, whose)
        return {"words": str(print_), "digits": print_.digits}

    def _event(self) -> dict[str, str]:
        if self._facts is None:
            return {"name": "", "place": "", "day": ""}
        event = self.around.stand().event
        return {"name": event.name, "place": event.place, "day": event.day.isoformat()}

    page = Property(str, lambda self: self._page, notify=pageChanged)
    said = Property(dict, lambda self: self._said, notify=pageChanged)
    guarded = Property(bool, lambda self: self._access.closed(), notify=pageChanged)
    today = Property(int, lambda self: self._fact("today"), notify=factsChanged)
    total = Property(int, lambda self: self._fact("total"), notify=factsChanged)
    waiting = Property(int, lambda self: self._fact("waiting"), notify=factsChanged)
    confirmed = Property(int, lambda self: self._fact("confirmed"), notify=factsChanged)
    everywhere = Property(int, lambda self: self._fact("everywhere"), notify=factsChanged)
    room = Property(int, lambda self: self._fact("room"), notify=factsChanged)
    campaign = Property(dict, lambda self: self._words("campaign"), notify=factsChanged)
    device = Property(dict, lambda self: self._words("device"), notify=factsChanged)
    eventFacts = Property(dict, _event, notify=factsChanged)
    version = Property(str, lambda _self: __version__, constant=True)
    notLocked = Property(bool, lambda self: self.around.not_locked is not None, constant=True)
    sticks = Property(list, lambda self: told_sticks(self._volumes), notify=sticksChanged)
    working = Property(bool, lambda self: self._worker.working, notify=progressChanged)
    share = Property(float, lambda self: self._worker.share, notify=progressChanged)

    # --- the journal -------------------------------------------------------------------------

    def note_act(self, act: str) -> None:
        """Notes in the journal what was done, in the window's own thread."""
        self._journal(lambda stand: stand.ledger.journal(stand.event.day, act))

    def count_act(self, act: str) -> None:
        """As `note_act`, for what may be done very often: one line a day, with how many times."""
        self._journal(lambda stand: stand.ledger.journal_counted(stand.event.day, act))

    def _journal(self, note: Callable[[Stand], None]) -> None:
        try:
            note(self.around.stand())
        except KioskError:
            return  # what was done is done; the disk's fault is told wherever it hinders

    # --- how ---------------------------------------------------------------------------------

    def stick(self, volume: str) -> Volume | None:
        """A stick that was found, by its id; None where it is gone or other work goes on."""
        free = self._may_act() and not self._worker.working
        return next((one for one in self._volumes if free and one.id == volume), None)

    def mounted(self, stick: Volume) -> Path:
        """The folder of a stick, which is opened where it is not. It may take long.

        Raises:
            KioskError: it cannot be opened.
        """
        return open_stick(self.around.sticks(), stick)

    def last_export(self) -> tuple[Volume, Sequence[Path]] | None:
        """The stick of the last export while its page stands, and the bundles to tell of."""
        if self._used is None or self._exported is None or self._page != EXPORTED:
            return None
        return self._used, self._exported.told

    def _tried(self, typed: str) -> None:
        match self._access.try_pin(typed):
            case Opened(wrong):
                self._let_in(wrong=wrong)
                self.count_act("opened by PIN")
            case Wrong(tries, wait):
                self._turn_to(PIN, wrong=True, tries=tries, wait=wait)
                self.count_act("wrong PIN")
            case Waiting(seconds):
                self._turn_to(PIN, wait=seconds)

    def _tell_wait(self) -> None:
        wait = self._access.wait()
        if wait != self._said["wait"]:
            self._turn_to(PIN, wait=wait)

    def _knock(self) -> None:
        if not self._access.guarded():
            self._let_in()
        else:
            self._turn_to(PIN, wait=self._access.wait())
            self._look_for_stick()

    def _look_for_stick(self) -> None:
        """Also opens a stick that nobody opened: it may lie there since before the start."""
        sticks, opens, but = self.around.sticks(), self._access.opens, self._let_go
        self._looker.start(
            lambda _told: any(opens(folder) for folder in open_folders(sticks, but)),
            self._after_look,
            self._after_look,
        )

    def _after_look(self, answer: object) -> None:
        if self._page != PIN:
            return
        if isinstance(answer, KioskError):
            self._refuse(answer)
        elif answer:
            self.open_by_stick()

    def _at_door(self, act: Callable[[], None]) -> None:
        try:
            act()
        except KioskError as error:
            self._refuse(error)

    def _refuse(self, error: KioskError) -> None:
        """Where the door's own file fails, nobody gets in, and what is sealed can be carried out.

        A thief who copies the disk has no less.
        """
        if error.kind in BROKEN:
            self.outside = True
            told = {"sentence": error.sentence, "hint": error.hint}
            self._turn_to(RESCUE, **told, outside=True, first=True)
        else:
            self._fail(error)

    def _let_in(self, **said: object) -> None:
        self._inside, self.outside = True, False
        self._enter(**said)
        if self._paused:
            self._paused = False
            self.attempt(lambda: self._note_pause(False))

    def _pause(self) -> None:
        self._paused = True
        self._leave_for(PAUSE)
        try:
            self._note_pause(True)
        except KioskError:
            return  # it is paused all the same, until this computer starts again

    def _note_pause(self, paused: bool) -> None:
        from kiosk.stand.pause import note_pause

        note_pause(self.around.stand(), paused)

    def _leave_for(self, page: str) -> None:
        self._inside = self.outside = False
        self._exported = self._asked_day = None
        self._turn_to(page)

    def _may_act(self) -> bool:
        """Somebody is inside, or the door is broken and what is sealed can be carried out."""
        return self._inside or self.outside

    def _enter(self, **said: object) -> None:
        try:
            self._show_panel(**said)
        except KioskError as error:
            self._turn_to(RESCUE, sentence=error.sentence, hint=error.hint)

    def _show_panel(self, **said: object) -> None:
        from kiosk.stand.moved import unread
        from kiosk.stand.panel import panel_facts

        stand = self.around.stand()
        self._facts = panel_facts(stand)
        self.factsChanged.emit()
        self._moved = unread(self.around.data, stand)
        told = [{"words": one.words, "kept": one.kept} for one in self._moved]
        self.go(MOVED, moved=told) if told else self.go(PANEL, **said)

    def _note_moved(self) -> None:
        from kiosk.stand.moved import note_read

        note_read(self.around.stand(), self._moved)
        self._show_panel()

    def _export(self, volume: Volume, rehearsal: bool, told: Progress) -> Exported:
        from kiosk.stand.export import export

        return export(self.around.data, self.mounted(volume), rehearsal, told)

    def _after_export(self, answer: object) -> None:
        from kiosk.stand.export import Exported

        if isinstance(answer, Exported):
            self._exported = answer
            self._show_exported(answer)

    def _show_exported(self, exported: Exported) -> None:
        """What lies on the stick, and the closing statements to send home: of what is new there.

        What headquarters confirmed before is not on this stick, and is not counted here.
        """
        from kiosk.stand.closing import statements_on, statements_to_tell, tell_statement

        written = statements_on(exported.files)
        told = [tell_statement(one) for one in statements_to_tell(exported)]
        count = sum(one.count for one in written)
        self.go(EXPORTED, count=count, files=len(exported.files), safe=False, statements=told)

    def _removed(self, off: object) -> None:
        self.go(EXPORTED, **self.without_fault() | {"safe": True, "off": bool(off)})

    def _start_event(self, name: str, place: str, day: str) -> None:
        from kiosk.stand.event import start_event

        event = typed_event(name, place, day)
        refuse_nameless(event)
        asked, self._asked_day = self._asked_day, event.day
        ask_again(event.day, self.around.today(), asked)
        self.around.replace(start_event(self.around.stand(), event))
        self.dayConfirmed.emit()
        self._show_panel()

    def chosen(self, stick: str) -> Volume | None:
        """The stick that was tapped, to work on; None where it is gone or other work goes on."""
        found = self.stick(stick)
        if found is not None:
            self._used = found
        return found

    def let_go(
        self,
        then: Callable[[object], None],
        stick: Volume | None = None,
        *,
        also_outside: bool = False,
    ) -> None:
        """Lets go of a stick, in a thread of its own: what is held back is written out first.

        Args:
            then: is given whether it was switched off too.
            stick: which; None: the one that was worked on.
            also_outside: as for `run`.

        Raises:
            KioskError: none was worked on. That it is still in use is told on the page.
        """
        used = stick or self._used
        if used is None:
            raise KioskError("The stick is gone.", "Plug it in again.")
        sticks = self.around.sticks()

        def gone(off: object) -> None:
            self._let_go |= {used.stick}
            self.count_act("stick let go")
            then(off)

        self.run(lambda _told: sticks.remove(used), gone, also_outside=also_outside)

    def without_fault(self) -> dict[str, Any]:
        """What the page told before something did not work."""
        faults = {"sentence", "hint", "broken", "first", "unlisted"}
        return {name: told for name, told in self._said.items() if name not in faults}

    def run(
        self,
        work: Callable[[Progress], object],
        then: Callable[[object], None],
        *,
        also_outside: bool = False,
    ) -> bool:
        """Works in a thread of its own, and gives `then` the answer; a fault is told.

        Neither comes back to another page than the work was begun on: whoever left it has left.
        Nothing is begun while other work goes on, or nobody is inside.

        Args:
            work: what to do; it is given a function to tell its progress with.
            then: is given the answer, in the window's own thread.
            also_outside: whether it may be done where the door is broken and nobody was let in.

        Returns:
            Whether it was begun.
        """
        if not (self._inside or (also_outside and self.outside)):
            return False
        begun = self._page

        def answer(result: object) -> None:
            if self._page == begun:
                self.attempt(lambda: then(result), also_outside=also_outside)

        def fail(error: object) -> None:
            if self._page == begun:
                self._fail(error)

        return self._worker.start(work, answer, fail)

    def attempt(self, act: Callable[[], None], *, also_outside: bool = False) -> None:
        """Acts, and tells what did not work. Nothing is done while nobody is inside.

        Args:
            act: what to do, in the window's own thread.
            also_outside: whether it may be done where the door is broken and nobody was let in.
        """
        if not (self._inside or (also_outside and self.outside)):
            return
        try:
            act()
        except KioskError as error:
            self._fail(error)

    def go(self, page: str, **said: object) -> None:
        """Shows a page of the panel, which reads what is said; nothing where nobody is inside."""
        if self._inside:
            self._turn_to(page, **said)

    def go_outside(self, page: str, **said: object) -> None:
        """As `go`, and also where the door is broken and nobody was let in."""
        if self._may_act():
            self._turn_to(page, **said)

    def _fail(self, error: object) -> None:
        if isinstance(error, KioskError):
            told: dict[str, object] = {"sentence": error.sentence, "hint": error.hint}
            told |= {"outside": self.outside, "broken": error.kind in BROKEN, "first": True}
            if self._page in OF_THE_STICK:
                self._turn_to(self._page, **self._said | told)
            else:
                self._turn_to(self._page if self._page in {PIN, EVENT, RESCUE} else FAULT, **told)

    def _turn_to(self, page: str, **said: object) -> None:
        self._page, self._said = page, dict(said)
        self.pageChanged.emit()
