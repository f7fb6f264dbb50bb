"""The guide to going live, one step a page: what it shows and what a person answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.petition.campaign import CampaignPack
from kiosk.screens.guide_steps import (
    CAMPAIGN,
    CLOSED,
    DONE,
    EVENT,
    KEY_COPY,
    KEY_WORDS,
    LANGUAGE,
    LIVE,
    NEW_KEY,
    OFFICE,
    PIN,
    SETUP,
    WORDING,
    WORDS,
    GuideSurroundings,
    lack_of_key,
    step_after_words,
    step_back,
)
from kiosk.screens.panel_pages import PANEL_SECONDS
from kiosk.screens.stick_work import Found, StickWork, told_sticks
from kiosk.screens.typed import ask_again, typed_event
from kiosk.stand.access import Access, read_pin, refuse_weak

if TYPE_CHECKING:  # what works with packs and the ledger is imported when somebody begins
    from kiosk.stand.campaign_key import MadeKey
    from kiosk.stand.guide import Plan

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class GuideScreen(QObject):
    """From the first start to a live stand."""

    pageChanged = Signal()
    planChanged = Signal()
    sticksChanged = Signal()
    workingChanged = Signal()
    guardedChanged = Signal()

    def __init__(
        self, around: GuideSurroundings, access: Access, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._access = access
        self._page = CLOSED
        self._said: dict[str, Any] = {}
        self._first_pin = ""
        self._plan: Plan | None = None
        self._chosen: Plan | None = None
        self._asked_day: date | None = None
        self._from_stick = False
        self._renewing = False
        self._made: MadeKey | None = None
        self._key: Path | None = None
        self._told_fault: KioskError | None = None
        self._sticks = StickWork(around.sticks, self._fail, self)
        self._sticks.workingChanged.connect(self.workingChanged)

    # --- the way -----------------------------------------------------------------------------

    @Slot()
    def open(self) -> None:
        """Begins; a set-up stick that is plugged in already fills everything in."""
        if self._page == CLOSED and self._around.may_open():
            self._begin()

    @Slot()
    def close(self) -> None:
        """Back to the appeal; what was chosen stays chosen until the kiosk is left."""
        self._first_pin = ""
        if self._page != CLOSED and not self._sticks.working():
            self._turn_to(CLOSED)
            self._around.greet()

    def grow_quiet(self, seconds: float) -> None:
        """Nobody has touched anything for so long: the guide closes behind a volunteer.

        Not while a new passphrase stands there: whoever writes it down would lose the key with it.
        """
        if self._page not in {CLOSED, KEY_WORDS} and seconds >= PANEL_SECONDS:
            self.close()

    @Slot()
    def back(self) -> None:
        """One step back; nothing that was answered is lost."""
        self._first_pin = ""
        step = step_back(
            self._page, self._plan, from_stick=self._from_stick, renewing=self._renewing
        )
        if step is not None:
            self._go(step)

    @Slot(str)
    def show(self, page: str) -> None:
        """Goes to a page that needs nothing but to be looked at."""
        if page in {PIN, CAMPAIGN, NEW_KEY, KEY_COPY, EVENT}:
            self._go(page)

    @Slot()
    def afterPin(self) -> None:
        """The PIN is set, or stays as it was."""
        self._try(self._after_pin)

    # --- answers -----------------------------------------------------------------------------

    @Slot(str)
    def typePin(self, typed: str) -> None:
        """Six digits; the second time they must be the same."""
        if self._page == PIN:
            self._try(lambda: self._type_pin(typed))

    @Slot()
    def findSticks(self) -> None:
        """Looks for sticks anew, beside the window."""
        if self._page != CLOSED:
            self._sticks.look(self._see)

    @Slot(str)
    def takePack(self, folder: str) -> None:
        """Takes the pack, or the set-up, that lies in a folder of a stick."""
        self._try(lambda: self._take_pack(Path(folder)))

    @Slot(str)
    def makeKey(self, stick: str) -> None:
        """Makes a campaign key on a stick, and beside it the pack chosen or practised, for it."""
        from kiosk.stand.guide import make_campaign

        data, (pack, _) = self._around.data, self._pack_for_key()
        self._on_stick(stick, lambda at: make_campaign(at, data, pack), self._after_key)

    @Slot()
    def wroteDown(self) -> None:
        """The passphrase stands on paper; it is not shown again."""
        self._made = None
        self._go(KEY_COPY)

    @Slot(str)
    def copyKey(self, stick: str) -> None:
        """Copies the key to a second stick, where it is tried next."""
        from kiosk.stand.campaign_key import copy_key

        if self._key is not None:
            key, data, found = self._key, self._around.data, self._sticks.found.volumes
            held = (one.stick for one in found if one.folder and key.is_relative_to(one.folder))
            names = next(held, ""), self._name_of(stick)
            self._on_stick(
                stick, lambda at: copy_key(key, at, data, *names), lambda _: self._go(WORDS)
            )

    @Slot()
    def readWording(self) -> None:
        """Somebody has read what the new wording changes."""
        if self._page == WORDING:
            self._go(WORDS)

    @Slot()
    def sameWords(self) -> None:
        """The printed card has the same words."""
        from kiosk.stand.guide import agree

        if self._plan is not None:
            self._set(agree(self._plan))
            self._after_words()

    @Slot()
    def otherWords(self) -> None:
        """The printed card has other words: nothing goes live with this pack."""
        from kiosk.stand.live import Lack, tell

        sentence, hint = tell(Lack.WORDS)
        self._go(self._page, sentence=sentence, hint=hint)

    @Slot()
    def sameOffice(self) -> None:
        """Headquarters says the same words of its office key."""
        from kiosk.stand.guide import agree_office

        if self._plan is not None and self._page == OFFICE:
            self._set(agree_office(self._plan))
            self._go(LIVE)

    @Slot()
    def otherOffice(self) -> None:
        """Headquarters says other words: the new wording is not taken."""
        self._go(
            OFFICE,
            sentence="The words are not those of headquarters.",
            hint="Do not take this wording: somebody may have changed it. Ask the organiser.",
        )

    @Slot(str, str)
    def tryCopy(self, stick: str, passphrase: str) -> None:
        """Opens a test record with the key on a stick."""
        from kiosk.headquarters.key import check_key
        from kiosk.stand.guide import key_on

        if self._plan is not None:
            sealed_to, name = self._plan.pack.sealed_to, self._name_of(stick)
            words = " ".join(passphrase.split())

            def ask() -> str:
                if not words:
                    raise KioskError(
                        "That key lies under a passphrase.", "Type its words, then tap the stick."
                    )
                return words

            def opened(at: Path) -> object:
                self._key = key_on(at)
                return check_key(self._key, ask, sealed_to, name)

            self._on_stick(stick, opened, self._after_copy)

    @Slot(str, str, str, str, int)
    def setEvent(self, name: str, place: str, day: str, language: str, step: int) -> None:
        """Where this is, the day that a person confirmed (YYYY-MM-DD), and how it greets."""
        self._try(lambda: self._keep_event(name, place, day, language, step, LIVE))

    @Slot(str, str, str, str, int)
    def noteEvent(self, name: str, place: str, day: str, language: str, step: int) -> None:
        """Back from the event: what was typed waits, and nobody confirmed the day."""
        self._try(lambda: self._keep_event(name, place, day, language, step))
        if self._plan is not None:
            self._set(replace(self._plan, day_confirmed=False))

    @Slot()
    def confirmSetup(self) -> None:
        """The words and the day of a set-up stick are right: goes live with it."""
        self._try(self._confirm_setup)

    @Slot()
    def goLive(self) -> None:
        """Goes live, or says what is lacking."""
        self._try(self._renew if self._renewing else self._go_live)

    @Slot(str)
    def makeStick(self, stick: str) -> None:
        """Makes the volunteers' stick."""
        if self._page == DONE:
            make = partial(self._access.make_stick, keep_others=True)  # one for each volunteer
            self._on_stick(stick, make, lambda _: self._go(DONE, stick=True))

    @Slot(str)
    def writeSetup(self, stick: str) -> None:
        """Writes a stick that sets up more kiosks."""
        from kiosk.stand.folders import LIVE as LIVE_FOLDER
        from kiosk.stand.folders import PACK
        from kiosk.stand.setup_stick import write_setup

        if self._plan is not None and self._page == DONE:
            plan, pack = self._plan, self._around.data / LIVE_FOLDER / PACK
            self._on_stick(
                stick,
                lambda at: write_setup(at, pack, plan.event, plan.defaults, plan.tests),
                lambda _: self._go(DONE, setup=True),
            )

    def stop(self) -> None:
        """The window goes: what is being written is written to its end."""
        self._sticks.wait()

    # --- facts -------------------------------------------------------------------------------

    def _offers(self) -> list[dict[str, Any]]:
        if self._page != CAMPAIGN:
            return []
        from kiosk.stand.guide import offers

        found = self._sticks.found.volumes
        return [offer for one in found if one.folder for offer in offers(one.folder, one.label)]

    def _shown_office(self) -> dict[str, Any]:
        live = self._around.live() if self._page == OFFICE else None
        if self._plan is None or live is None:
            return {}
        from kiosk.stand.guide import tell_office

        return tell_office(self._plan, live)

    def _has_stick(self) -> bool:
        """Whether a volunteers' stick opens the panel; asked on the last page alone."""
        try:
            return self._page != DONE or self._access.sticks() > 0
        except KioskError:
            return False  # the door's file cannot be read: no stick opens it either

    def _shown_wording(self) -> dict[str, Any]:
        live = self._around.live() if self._page == WORDING else None
        if self._plan is None or live is None:
            return {}
        from kiosk.stand.wording import tell_wording

        return tell_wording(live.pack, self._plan.pack)

    def _shown_plan(self) -> dict[str, Any]:
        if self._plan is None:
            return {}
        from kiosk.stand.guide import tell_plan

        return tell_plan(self._plan, self._access.guarded())

    def _headlines(self) -> list[dict[str, str]]:
        if self._page != NEW_KEY:
            return []
        from kiosk.stand.guide import tell_headlines

        return tell_headlines(self._pack_for_key()[1])

    page = Property(str, lambda self: self._page, notify=pageChanged)
    said = Property(dict, lambda self: self._said, notify=pageChanged)
    guarded = Property(bool, lambda self: self._access.closed(), notify=guardedChanged)
    again = Property(bool, lambda self: bool(self._first_pin), notify=pageChanged)
    plan = Property(dict, _shown_plan, notify=planChanged)
    office = Property(dict, _shown_office, notify=pageChanged)
    hasStick = Property(bool, _has_stick, notify=pageChanged)
    wording = Property(dict, _shown_wording, notify=pageChanged)
    headlines = Property(list, _headlines, notify=pageChanged)
    offers = Property(list, _offers, notify=sticksChanged)
    sticks = Property(
        list, lambda self: told_sticks(self._sticks.found.volumes), notify=sticksChanged
    )
    renewing = Property(bool, lambda self: self._renewing, notify=pageChanged)
    working = Property(bool, lambda self: self._sticks.working(), notify=workingChanged)
    keyAtHand = Property(bool, lambda self: self._key is not None, notify=planChanged)
    passphrase = Property(
        str, lambda self: self._made.passphrase if self._made else "", notify=pageChanged
    )

    # --- how ---------------------------------------------------------------------------------

    def _type_pin(self, typed: str) -> None:
        first, self._first_pin = self._first_pin, ""
        digits = read_pin(typed)
        if not first:
            refuse_weak(digits)
            self._first_pin = digits
            self._go(PIN)
        elif first != digits:
            self._go(PIN, differ=True)
        else:
            self._access.set_pin(digits)
            self.guardedChanged.emit()
            self.planChanged.emit()
            self._around.guard()
            self._after_pin()

    def _after_pin(self) -> None:
        if self._access.guarded():
            self._go(SETUP if self._from_stick and self._plan is not None else CAMPAIGN)

    def _begin_with(self, answer: object) -> None:
        self._see(answer)
        self._try(self._take_setup)

    def _see(self, answer: object) -> None:
        self.sticksChanged.emit()
        fault = answer.fault if isinstance(answer, Found) else None
        new = fault is not None and (
            self._told_fault is None or self._told_fault.sentence != fault.sentence
        )
        self._told_fault = fault
        if new:
            self._fail(fault)

    def _take_setup(self) -> None:
        """A set-up stick was there before anybody tapped: everything but the PIN is filled in."""
        from kiosk.stand.guide import has_setup, take
        from kiosk.stand.setup_stick import read_setup

        for stick in self._sticks.found.volumes:
            if self._page == LANGUAGE and stick.folder is not None and has_setup(stick.folder):
                setup = read_setup(stick.folder)
                if setup is not None:
                    self._from_stick = True
                    self._set(take(setup))
                    self._go(SETUP if self._access.guarded() else PIN)

    def _begin(self) -> None:
        try:
            self._renewing = self._around.live() is not None
        except KioskError as error:
            self._renewing = True  # nothing goes live over what cannot be read
            self._turn_to(CAMPAIGN, sentence=error.sentence, hint=error.hint)
            return
        self._around.greet()
        self._turn_to(CAMPAIGN if self._renewing else LANGUAGE)
        self._sticks.look(self._see if self._renewing else self._begin_with)

    def _renew(self) -> None:
        from kiosk.stand.repack import repack

        live = self._around.live()
        if self._plan is not None and live is not None:
            plan = self._plan
            self._around.go_on(
                repack(self._around.data, live, plan.folder, plan.words, plan.tests, plan.office)
            )
            self.close()

    def _take_pack(self, folder: Path) -> None:
        live = self._around.live() if self._renewing else None
        if live is not None:
            from kiosk.stand.guide import choose_next

            self._set(choose_next(folder, live))
            self._go(WORDING)
            return
        from kiosk.stand.guide import choose, take
        from kiosk.stand.setup_stick import FOLDER, read_setup

        setup = read_setup(folder.parent) if folder.name == FOLDER else None
        self._from_stick = setup is not None
        if setup is not None:
            self._set(take(setup))
            self._go(SETUP)
        else:
            self._set(choose(folder, self._around.today(), self._plan))
            self._go(WORDS)
        self._chosen = self._plan

    def _pack_for_key(self) -> tuple[Path, CampaignPack]:
        """What a new key is made for: the pack that was chosen, else the one in practice."""
        one = self._chosen
        return (one.folder, one.pack) if one is not None else self._around.practised()

    def _after_key(self, answer: object) -> None:
        from kiosk.stand.guide import MadeCampaign, choose

        if isinstance(answer, MadeCampaign):
            self._made, self._key = answer.key, answer.key.file
            self._from_stick = False
            self._set(choose(answer.folder, self._around.today(), self._plan))
            self._go(KEY_WORDS)

    def _after_copy(self, answer: object) -> None:
        from kiosk.sealing.tested import KeyTest
        from kiosk.stand.guide import opened

        if self._plan is not None and isinstance(answer, KeyTest):
            self._set(opened(self._plan, answer))
            self._after_words()

    def _after_words(self) -> None:
        if self._plan is not None:
            live = self._around.live() if self._renewing else None
            step = step_after_words(self._plan, live)
            self._go(step, **lack_of_key() if step == NEW_KEY else {})

    def _keep_event(
        self, name: str, place: str, day: str, language: str, step: int, then: str = EVENT
    ) -> None:
        from kiosk.stand.guide import settle
        from kiosk.stand.setup import refuse_long

        if self._plan is None:
            return
        event = typed_event(name, place, day)
        refuse_long(event)
        if then == LIVE:
            asked, self._asked_day = self._asked_day, event.day
            ask_again(event.day, self._around.today(), asked)
        self._set(settle(self._plan, event, language, step))
        self._go(then)

    def _confirm_setup(self) -> None:
        from kiosk.stand.guide import agree, confirm_day

        if self._plan is not None:
            self._set(confirm_day(agree(self._plan)))
            self._go_live()

    def _go_live(self) -> None:
        from kiosk.stand.live import go, tell

        if self._plan is None:
            return
        plan, guarded = self._plan, self._access.guarded()
        for lack in plan.lacks(guarded):  # before the rehearsal is let go
            raise KioskError(*tell(lack))
        self._around.let_go()
        stand = go(
            self._around.data,
            plan.folder,
            plan.event,
            plan.going(guarded),
            plan.defaults,
            machine=self._around.machine(),
        )
        self._around.go_on(stand)
        self._around.guard()
        self._go(DONE)

    def _set(self, plan: Plan) -> None:
        self._plan = plan
        self.planChanged.emit()

    def _name_of(self, stick: str) -> str:
        """What names the stick as a whole: two of its parts are lost together."""
        return next((one.stick for one in self._sticks.found.volumes if one.id == stick), stick)

    def _on_stick(
        self, stick: str, work: Callable[[Path], object], then: Callable[[object], None]
    ) -> None:
        if self._page != CLOSED:
            self._sticks.on_stick(stick, work, then)

    def _try(self, act: Callable[[], None]) -> None:
        """Nothing is done while the guide is closed: only `open` asks whether somebody may."""
        if self._page == CLOSED:
            return
        try:
            act()
        except KioskError as error:
            self._fail(error)

    def _fail(self, error: object) -> None:
        if isinstance(error, KioskError):
            self._go(self._page, sentence=error.sentence, hint=error.hint)

    def _go(self, page: str, **said: object) -> None:
        if self._page != CLOSED:
            self._turn_to(page, **said)

    def _turn_to(self, page: str, **said: object) -> None:
        changed = page != self._page
        self._page, self._said = page, dict(said)
        self.pageChanged.emit()
        if changed:
            self.sticksChanged.emit()
