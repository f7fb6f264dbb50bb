"""What the signer's screens show and do: one property a fact, one slot an act."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.petition.campaign import Block, CampaignPack, Language
from kiosk.petition.receipt import show_code
from kiosk.petition.signature import Draft, Exposure
from kiosk.stand import session
from kiosk.stand.outcome import Collected, Refused

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SCREENS = {
    session.Appeal: "appeal",
    session.Reading: "read",
    session.Details: "details",
    session.Consent: "consent",
    session.Thanks: "thanks",
    session.Stopped: "fault",
}
TYPED = ("name", "email", "phone", "place", "country", "comment")


class OpenStand(Protocol):
    """A stand whose ledger is open: what the screens need of it."""

    def collect(self, draft: Draft) -> Collected | Refused:
        """Seals and stores a draft that the rules accept."""

    def count(self) -> int:
        """How many have signed here."""

    def first_draft(self, language: str) -> Draft:
        """What the form begins with."""

    def full(self) -> bool:
        """Whether this rehearsal takes no more."""

    def settle(self) -> None:
        """Called at each return to the appeal."""

    def close(self) -> None:
        """Called on leaving."""


@QmlElement
class StandScreen(QObject):
    """The signer's screens.

    Args:
        pack: the campaign, shown at once.
        practice: whether this is a rehearsal.
        open_stand: opens the ledger; called once, after the first frame or at the first act.
        leave: ends the program; a guarded stand does not let a signer call it.
    """

    stateChanged = Signal()
    languageChanged = Signal()
    countChanged = Signal()

    def __init__(
        self,
        pack: CampaignPack,
        practice: bool,
        open_stand: Callable[[], OpenStand],
        leave: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pack = pack
        self._practice = practice
        self._open_stand = open_stand
        self._leave = leave
        self._stand: OpenStand | None = None
        self._state: session.State = session.start(pack)
        self._count = 0

    # --- acts: one slot each ---------------------------------------------------------------

    @Slot()
    def open(self) -> None:
        """Opens the ledger and shows the count."""
        try:
            self._opened()
        except KioskError as error:
            self._go(session.stop(self._state, error.sentence, error.hint))

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Shows everything in another language."""
        if language in {one.code for one in self._pack.languages}:
            self._go(session.choose_language(self._state, language))

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
        self._go(session.review(self._state, _draft(typed), self._pack))

    @Slot(bool)
    def agree(self, contact: bool) -> None:
        """Signs: seals, stores, and only then thanks. A second tap finds no consent to agree to."""
        self._try(lambda: self._collect(contact))

    @Slot()
    def back(self) -> None:
        """One step back, with what was typed."""
        self._go(session.back(self._state))

    @Slot()
    def finish(self) -> None:
        """Drops everything and goes home; the next person finds the default language."""
        self._go(session.start(self._pack))
        if self._stand is not None:
            try:
                self._stand.settle()
            except KioskError as error:
                self._go(session.stop(self._state, error.sentence, error.hint))

    @Slot()
    def keepReceipt(self) -> None:
        """Shows the receipt's code."""
        self._go(session.keep_receipt(self._state))

    @Slot()
    def leave(self) -> None:
        """Leaves the program, where that is allowed."""
        self._leave()

    def close(self) -> None:
        """Lets go of the ledger; the program ends."""
        if self._stand is not None:
            self._stand.close()
            self._stand = None

    # --- facts ------------------------------------------------------------------------------

    def _language(self) -> Language:
        return self._pack.language(self._state.language)

    def _draft(self) -> dict[str, Any]:
        match self._state:
            case session.Details(draft) | session.Consent(draft):
                typed: dict[str, Any] = {name: getattr(draft, name) for name in TYPED}
                return typed | {"exposure": draft.exposure or "", "contact": draft.consents.contact}
            case _:
                return {}

    def _faults(self) -> dict[str, Any]:
        if not isinstance(self._state, session.Details):
            return {}
        return {
            fault.field: {"code": fault.code.value, "limit": fault.limit}
            for fault in self._state.faults
        }

    def _receipt(self) -> str:
        if isinstance(self._state, session.Thanks) and self._state.receipt_shown:
            return show_code(self._state.code)
        return ""

    def _fault(self) -> tuple[str, str]:
        if isinstance(self._state, session.Stopped):
            return self._state.sentence, self._state.hint
        return "", ""

    def _named(self, names: Mapping[str, str]) -> str:
        return names[self._state.language]

    screen = Property(str, lambda self: SCREENS[type(self._state)], notify=stateChanged)
    practice = Property(bool, lambda self: self._practice, constant=True)
    language = Property(str, lambda self: self._state.language, notify=languageChanged)
    rtl = Property(bool, lambda self: self._language().direction == "rtl", notify=languageChanged)
    languages = Property(
        list,
        lambda self: [{"code": one.code, "name": one.name} for one in self._pack.languages],
        constant=True,
    )
    headline = Property(str, lambda self: self._language().appeal.headline, notify=languageChanged)
    ask = Property(str, lambda self: self._language().appeal.ask, notify=languageChanged)
    facts = Property(list, lambda self: list(self._language().appeal.facts), notify=languageChanged)
    body = Property(
        list, lambda self: _blocks(self._language().appeal.body), notify=languageChanged
    )
    consentFirst = Property(
        list, lambda self: _blocks(self._language().consent.first), notify=languageChanged
    )
    consentMore = Property(
        list, lambda self: _blocks(self._language().consent.more), notify=languageChanged
    )
    asOf = Property(str, lambda self: self._pack.petition.as_of, constant=True)
    organiser = Property(
        str, lambda self: self._named(self._pack.organiser), notify=languageChanged
    )
    addressee = Property(
        str, lambda self: self._named(self._pack.petition.addressee), notify=languageChanged
    )
    phone = Property(str, lambda self: self._pack.contact.phone, constant=True)
    onlineAddress = Property(str, lambda self: self._pack.online_address, constant=True)
    onlineShort = Property(str, lambda self: self._pack.online_short, constant=True)
    handedTo = Property(
        list,
        lambda self: [self._named(one.names) for one in self._pack.handed_to],
        notify=languageChanged,
    )
    addresseeGetsNames = Property(
        bool, lambda self: _addressee_gets_names(self._pack), constant=True
    )
    exposures = Property(
        list, lambda self: [one.value for one in self._pack.exposures], constant=True
    )
    fields = Property(
        list,
        lambda self: [
            {"name": rule.name.value, "required": rule.required} for rule in self._pack.fields
        ],
        constant=True,
    )
    places = Property(
        list,
        lambda self: [{"id": one.id, "name": self._named(one.names)} for one in self._pack.places],
        notify=languageChanged,
    )
    reports = Property(
        list,
        lambda self: [
            {
                "headline": one.headline,
                "publisher": one.publisher,
                "day": one.day.isoformat(),
                "address": one.address,
            }
            for one in self._pack.reports
        ],
        constant=True,
    )
    colours = Property(
        dict,
        lambda self: {
            name: getattr(self._pack.colours, name)
            for name in ("night", "ridge", "light", "lamp", "ink")
        },
        constant=True,
    )
    qr = Property(bool, lambda self: self._pack.qr, constant=True)
    held = Property(int, lambda self: self._pack.petition.held, constant=True)
    ready = Property(bool, lambda self: self._stand is not None, notify=countChanged)
    count = Property(int, lambda self: self._count, notify=countChanged)
    goal = Property(int, lambda self: self._pack.petition.goal(self._count), notify=countChanged)
    draft = Property(dict, _draft, notify=stateChanged)
    faults = Property(dict, _faults, notify=stateChanged)
    receipt = Property(str, _receipt, notify=stateChanged)
    faultSentence = Property(str, lambda self: self._fault()[0], notify=stateChanged)
    faultHint = Property(str, lambda self: self._fault()[1], notify=stateChanged)

    # --- how ---------------------------------------------------------------------------------

    def _opened(self) -> OpenStand:
        if self._stand is None:
            self._stand = self._open_stand()
            self._count = self._stand.count()
            self.countChanged.emit()
        return self._stand

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except KioskError as error:
            self._go(session.stop(self._state, error.sentence, error.hint))

    def _begin(self) -> None:
        stand = self._opened()
        if stand.full():
            raise KioskError(
                "This practice is full.", "Practise again tomorrow, or go live to collect names."
            )
        self._go(session.begin(self._state, stand.first_draft(self._state.language)))

    def _collect(self, contact: bool) -> None:
        if not isinstance(self._state, session.Consent):
            return
        draft = session.agree(self._state, contact)
        match self._opened().collect(draft):
            case Refused(faults):
                self._go(session.Details(draft, faults))
            case Collected() as collected:
                self._count = collected.count
                self._go(session.thank(self._state, collected))
                self.countChanged.emit()

    def _go(self, state: session.State) -> None:
        language = self._state.language
        self._state = state
        if state.language != language:
            self.languageChanged.emit()
        self.stateChanged.emit()


def _draft(typed: Mapping[str, Any]) -> Draft:
    def text(name: str) -> str:
        return str(typed.get(name, ""))

    exposure = text("exposure")
    return Draft(
        name=text("name"),
        email=text("email"),
        phone=text("phone"),
        place=text("place"),
        country=text("country"),
        comment=text("comment"),
        exposure=Exposure(exposure) if exposure else None,
    )


def _blocks(blocks: tuple[Block, ...]) -> list[dict[str, str]]:
    return [{"kind": block.kind, "text": block.text} for block in blocks]


def _addressee_gets_names(pack: CampaignPack) -> bool:
    addressees = set(pack.petition.addressee.values())
    return any(addressees & set(one.names.values()) for one in pack.handed_to)
