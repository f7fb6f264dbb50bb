"""What the signer's screens show and do: one property a fact, one slot an act."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.petition.campaign import CampaignPack
from kiosk.screens.open_stand import OpenStand, tell_why_not
from kiosk.screens.stand_facts import (
    act_that_failed,
    code_in,
    draft_of,
    faults_in,
    phone_understood,
    receipt_in,
    screen_of,
    typed_in,
)
from kiosk.stand import session
from kiosk.stand.defaults import Defaults, pack_defaults
from kiosk.stand.idle import patience
from kiosk.stand.outcome import Collected, Refused
from kiosk.stand.unattended import Unattended

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StandScreen(QObject):
    """The signer's screens.

    Args:
        pack: the campaign, shown at once.
        practice: whether this is a rehearsal.
        open_stand: opens the ledger; called once, after the first frame or at the first act.
        leave: ends the program; a guarded stand does not let a signer call it.
        clock: seconds of a clock that only goes forward.
    """

    stateChanged = Signal()
    languageChanged = Signal()
    lookChanged = Signal()
    countChanged = Signal()
    practiceChanged = Signal()
    signed = Signal()
    signatureGone = Signal()
    ticked = Signal()

    def __init__(
        self,
        pack: CampaignPack,
        practice: bool,
        open_stand: Callable[[], OpenStand],
        leave: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pack = pack
        self._practice = practice
        self._open_stand = open_stand
        self._leave = leave
        self._clock = clock
        self._stand: OpenStand | None = None
        self._broken = False
        self._defaults = pack_defaults(pack)
        self._state: session.State = session.start(self._defaults.language)
        self._look = _look(self._defaults)
        self._count = 0
        self._touched_at = clock()
        self._unattended = Unattended()

    # --- acts: one slot each ---------------------------------------------------------------

    @Slot()
    def open(self) -> None:
        """Opens the ledger and shows the count."""
        self._try(lambda: self._opened())

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Shows everything in another language."""
        if language in {one.code for one in self._pack.languages}:
            self._go(session.choose_language(self._state, language))

    @Slot(int)
    def growText(self, steps: int) -> None:
        """Shows the text larger by so many steps, or smaller."""
        self._see(session.larger(self._look, steps))

    @Slot()
    def switchContrast(self) -> None:
        """Shows high contrast, or no longer."""
        self._see(session.other_contrast(self._look))

    @Slot(bool)
    def hideTyping(self, hidden: bool) -> None:
        """Shows what is typed as dots, or no longer."""
        self._see(session.hide(self._look, hidden))

    @Slot()
    def read(self) -> None:
        """Shows the whole appeal."""
        self._go(session.read(self._state))

    @Slot()
    def sign(self) -> None:
        """Shows the form."""
        self._try(self._begin)

    @Slot("QVariantMap")
    def review(self, typed: Mapping[str, Any]) -> None:
        """Takes what was typed and shows the consent, or the faults."""
        self._go(session.review(self._state, draft_of(typed), self._pack))

    @Slot(bool)
    def allowWords(self, allowed: bool) -> None:
        """Whether the signer's own words may be shown to others."""
        self._go(session.allow_words(self._state, allowed))

    @Slot(bool, "QVariantList")
    def agree(self, contact: bool, strokes: Sequence[Sequence[Sequence[float]]]) -> None:
        """Signs: seals, stores, and only then thanks. A second tap finds no consent to agree to.

        Args:
            contact: whether the signer may be contacted.
            strokes: a mark drawn with a finger, as points in pixels; none where there is none.
        """
        drawn = [[(x, y) for x, y in stroke] for stroke in strokes]
        self._try(lambda: self._collect(contact, drawn))

    @Slot()
    def back(self) -> None:
        """One step back, with what was typed."""
        self._go(session.back(self._state))
        self._open_again()

    @Slot()
    def finish(self) -> None:
        """Drops everything and goes home; the next person finds the event's language and look."""
        self._go(session.start(self._defaults.language))
        self._see(_look(self._defaults))
        self._open_again()
        if self._stand is not None:
            self._try(self._stand.settle)

    @Slot()
    def keepReceipt(self) -> None:
        """Shows the receipt's code."""
        self._go(session.keep_receipt(self._state))

    @Slot()
    def askToTakeBack(self) -> None:
        """Asks once more before the signature is taken back."""
        self._go(session.ask_to_take_back(self._state))

    @Slot()
    def keepSignature(self) -> None:
        """No: the signature stays."""
        self._go(session.keep(self._state))

    @Slot()
    def takeBack(self) -> None:
        """Takes the signature back, and says so only when it is gone."""
        self._try(self._take_back)

    @Slot()
    def askReceipt(self) -> None:
        """Shows where a receipt's code is typed."""
        self._try(self._ask_receipt)

    @Slot(str)
    def withdraw(self, code: str) -> None:
        """Stores a withdrawal by a receipt's code; every code that fits is answered alike."""
        self._try(lambda: self._withdraw(code))

    @Slot()
    def attended(self) -> None:
        """A volunteer is here: codes are taken again, however many there were."""
        self._unattended = Unattended()

    @Slot()
    def here(self) -> None:
        """Somebody is there: goes on where they were."""
        self._go(session.here(self._state))

    @Slot()
    def touched(self) -> None:
        """Somebody touched the stand: patience begins anew."""
        self._touched_at = self._clock()

    def quiet_for(self) -> float:
        """Seconds since somebody touched the stand."""
        return self._clock() - self._touched_at

    def tick(self) -> None:
        """Looks whether patience is over; called a few times a second."""
        left = self._left()
        if left is None:
            return
        if left <= 0:
            self._grow_quiet()
        self.ticked.emit()

    def at_rest(self) -> bool:
        """Whether nobody has begun anything: the appeal stands there."""
        return isinstance(self._state, session.Appeal)

    @Slot()
    def leave(self) -> None:
        """Leaves the program, where that is allowed."""
        self._leave()

    def opened(self) -> OpenStand:
        """The stand, opened where it is not yet.

        Raises:
            KioskError: its ledger cannot be used.
        """
        return self._opened()

    def go_on_with(self, stand: OpenStand) -> None:
        """Another event, or the stand just gone live: everybody is greeted by it from now on."""
        self._stand = stand
        self._pack, self._practice = stand.pack, stand.rehearsal
        self._count = stand.count()
        self._defaults = stand.defaults()
        self.practiceChanged.emit()
        self.countChanged.emit()
        self.finish()

    def close(self) -> None:
        """Lets go of the ledger; the program ends."""
        if self._stand is not None:
            self._stand.close()
            self._stand = None

    def forget(self) -> None:
        """The stand is gone from the disk: nothing of it is written again."""
        self._stand = None
        self._count = 0
        self.countChanged.emit()

    # --- facts ------------------------------------------------------------------------------

    def _fault(self) -> session.Stopped | None:
        return self._state if isinstance(self._state, session.Stopped) else None

    def _left(self) -> float | None:
        language = self._pack.language(self._state.language)
        changed = language.code != self._defaults.language or self._look != _look(self._defaults)
        limit = patience(self._state, language, changed)
        return None if limit is None else limit - (self._clock() - self._touched_at)

    screen = Property(str, lambda self: screen_of(self._state), notify=stateChanged)
    asking = Property(
        bool, lambda self: isinstance(self._state, session.StillThere), notify=stateChanged
    )
    secondsLeft = Property(int, lambda self: max(0, round(self._left() or 0)), notify=ticked)
    practice = Property(bool, lambda self: self._practice, notify=practiceChanged)
    language = Property(str, lambda self: self._state.language, notify=languageChanged)
    textStep = Property(int, lambda self: self._look.text_step, notify=lookChanged)
    highContrast = Property(bool, lambda self: self._look.high_contrast, notify=lookChanged)
    hiding = Property(bool, lambda self: self._look.hidden, notify=lookChanged)
    ready = Property(bool, lambda self: self._stand is not None, notify=countChanged)
    qr = Property(bool, lambda self: self._defaults.qr, notify=countChanged)
    still = Property(bool, lambda self: self._defaults.still, notify=countChanged)
    count = Property(int, lambda self: self._count, notify=countChanged)
    goal = Property(int, lambda self: self._pack.petition.goal(self._count), notify=countChanged)
    draft = Property(dict, lambda self: typed_in(self._state), notify=stateChanged)
    faults = Property(dict, lambda self: faults_in(self._state), notify=stateChanged)
    understoodPhone = Property(
        str, lambda self: phone_understood(self._state, self._pack), notify=stateChanged
    )
    receipt = Property(str, lambda self: receipt_in(self._state), notify=stateChanged)
    typedCode = Property(str, lambda self: code_in(self._state), notify=stateChanged)
    sure = Property(
        bool,
        lambda self: isinstance(self._state, session.Thanks) and self._state.sure,
        notify=stateChanged,
    )
    faultKind = Property(
        str, lambda self: fault.kind.value if (fault := self._fault()) else "", notify=stateChanged
    )
    faultOf = Property(str, lambda self: act_that_failed(self._state), notify=stateChanged)
    faultSentence = Property(
        str, lambda self: fault.sentence if (fault := self._fault()) else "", notify=stateChanged
    )
    faultHint = Property(
        str, lambda self: fault.hint if (fault := self._fault()) else "", notify=stateChanged
    )

    # --- how ---------------------------------------------------------------------------------

    def _open_again(self) -> None:
        """A stand that could not be opened shows no appeal that nobody could sign."""
        if self._broken:
            self._try(self._opened)

    def _opened(self) -> OpenStand:
        if self._stand is None:
            self._broken = True
            self._stand = self._open_stand()
            self._broken = False
            self._count = self._stand.count()
            self._take(self._stand.defaults())
            self.countChanged.emit()
        return self._stand

    def _take(self, defaults: Defaults) -> None:
        """The event's own look, where nobody has chosen another meanwhile."""
        before, self._defaults = self._defaults, defaults
        if self._look == _look(before):
            self._see(_look(defaults))
        if self._state == session.Appeal(before.language):
            self._go(session.start(defaults.language))

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KioskError as error:
            self._go(session.stop(self._state, error.sentence, error.hint, error.kind))

    def _begin(self) -> None:
        stand = self._opened()
        why_not = stand.can_sign()
        if why_not is not None:
            raise KioskError(*tell_why_not(why_not), why_not)
        self._go(session.begin(self._state, stand.first_draft(self._state.language)))

    def _collect(self, contact: bool, strokes: session.Strokes) -> None:
        if not isinstance(self._state, session.Consent):
            return
        # Should it not be stored, the mark is still there when the person goes back.
        self._state = session.draw(self._state, strokes)
        draft = session.agree(self._state, contact)
        match self._opened().collect(draft):
            case Refused(faults):
                self._go(session.Details(draft, faults))
            case Collected() as collected:
                self._count = collected.count
                self._go(session.thank(self._state, collected))
                self.countChanged.emit()
                self.signed.emit()

    def _take_back(self) -> None:
        if isinstance(self._state, session.Thanks) and self._state.sure:
            self._count = self._opened().take_back(self._state.collected)
            self._go(session.taken_back(self._state))
            self.countChanged.emit()
            self.signatureGone.emit()

    def _ask_receipt(self) -> None:
        self._unattended.check()
        self._go(session.ask_receipt(self._state))

    def _withdraw(self, code: str) -> None:
        if not isinstance(self._state, session.Withdrawing):
            return
        self._unattended.check()
        # Should it not be stored, the code is still there when the person goes back.
        self._state = session.Withdrawing(self._state.language, code)
        self._opened().withdraw(code)
        self._unattended = self._unattended.one_more()
        self._go(session.withdrawn(self._state))

    def _grow_quiet(self) -> None:
        state = session.grow_quiet(self._state)
        if isinstance(state, session.Appeal):
            self.finish()
        else:
            self._go(state)

    def _see(self, look: session.Look) -> None:
        if look != self._look:
            self._look = look
            self.lookChanged.emit()

    def _go(self, state: session.State) -> None:
        language = self._state.language
        self._state = state
        self.touched()
        if state.language != language:
            self.languageChanged.emit()
        self.stateChanged.emit()


def _look(defaults: Defaults) -> session.Look:
    return session.Look(defaults.text_step, defaults.high_contrast)
