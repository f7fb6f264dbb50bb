"""The signer's way as frozen states; a transition is a function from one state to the next.

Nothing is stored here. A state dies with the screen that shows it, and with it what was typed.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kiosk.petition.campaign import CampaignPack
from kiosk.petition.rules import Fault, check_details
from kiosk.petition.signature import Consents, Draft
from kiosk.stand.outcome import Collected


@dataclass(frozen=True, slots=True)
class Appeal:
    """The home screen."""

    language: str


@dataclass(frozen=True, slots=True)
class Reading:
    """The whole appeal."""

    language: str


@dataclass(frozen=True, slots=True)
class Details:
    """What is being typed, with the faults of the last try."""

    draft: Draft = field(repr=False)
    faults: tuple[Fault, ...] = ()

    @property
    def language(self) -> str:
        """The language shown."""
        return self.draft.language


@dataclass(frozen=True, slots=True)
class Consent:
    """A faultless draft, read back before it is agreed to."""

    draft: Draft = field(repr=False)

    @property
    def language(self) -> str:
        """The language shown."""
        return self.draft.language


@dataclass(frozen=True, slots=True)
class Thanks:
    """Signed and stored. The receipt's code is shown only on asking."""

    language: str
    code: str = field(repr=False)
    count: int
    receipt_shown: bool = False


@dataclass(frozen=True, slots=True)
class Stopped:
    """Something broke; `before` is where the person goes back to, with nothing they typed lost."""

    sentence: str
    hint: str
    before: Details | Consent | Appeal = field(repr=False)

    @property
    def language(self) -> str:
        """The language shown."""
        return self.before.language


State = Appeal | Reading | Details | Consent | Thanks | Stopped


def start(pack: CampaignPack) -> State:
    """Home, in the pack's default language: how every signer finds the stand."""
    return Appeal(pack.default_language)


def choose_language(state: State, language: str) -> State:
    """The same screen in another language; what was typed stays as it was."""
    match state:
        case Details(draft, faults):
            return Details(replace(draft, language=language), faults)
        case Consent(draft):
            return Consent(replace(draft, language=language))
        case Stopped():
            return state
        case _:
            return replace(state, language=language)


def read(state: State) -> State:
    """From home to the whole appeal."""
    return Reading(state.language) if isinstance(state, Appeal) else state


def begin(state: State, draft: Draft) -> State:
    """From home or the appeal to the form; `draft` holds what it begins with."""
    if isinstance(state, Appeal | Reading):
        return Details(replace(draft, language=state.language))
    return state


def review(state: State, typed: Draft, pack: CampaignPack) -> State:
    """From the form to the consent, or back to the form with its faults."""
    if not isinstance(state, Details):
        return state
    draft = replace(typed, language=state.language)
    faults = check_details(draft, pack)
    return Details(draft, faults) if faults else Consent(draft)


def agree(state: Consent, contact: bool) -> Draft:
    """The draft with both acts of consent: to sign, and whether to be contacted."""
    return replace(state.draft, consents=Consents(sign=True, contact=contact))


def thank(state: State, collected: Collected) -> State:
    """From the consent to the thanks; only ever called after the commit."""
    return Thanks(state.language, collected.code, collected.count)


def keep_receipt(state: State) -> State:
    """Shows the receipt's code."""
    return replace(state, receipt_shown=True) if isinstance(state, Thanks) else state


def stop(state: State, sentence: str, hint: str) -> State:
    """Tells a fault; what was typed waits behind it."""
    before = state if isinstance(state, Details | Consent) else Appeal(state.language)
    return Stopped(sentence, hint, before)


def back(state: State) -> State:
    """One step back towards home, with what was typed."""
    match state:
        case Consent(draft):
            return Details(draft)
        case Stopped(before=before):
            return before
        case _:
            return Appeal(state.language)
