"""The signer's way as frozen states; a transition is a function from one state to the next.

Nothing is stored here. A state dies with the screen that shows it, and with it what was typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from kiosk.errors import Kind
from kiosk.petition.campaign import CampaignPack
from kiosk.petition.mark import simplify_mark
from kiosk.petition.rules import Fault, check_details
from kiosk.petition.signature import Draft
from kiosk.stand.outcome import Collected

Strokes = Sequence[Sequence[tuple[float, float]]]
"""Strokes of a finger, as points in pixels."""


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
    """Signed and stored. The receipt's code is shown only on asking.

    `sure` means that the person was asked once more whether to take the signature back.
    """

    language: str
    collected: Collected = field(repr=False)
    receipt_shown: bool = False
    sure: bool = False


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The signature is gone again."""

    language: str


@dataclass(frozen=True, slots=True)
class Withdrawing:
    """A receipt's code is being typed; `typed` is kept only where it could not be stored."""

    language: str
    typed: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The wish is stored. Whether there is such a signature is not known here."""

    language: str


@dataclass(frozen=True, slots=True)
class Stopped:
    """Something broke; `before` is where the person goes back to, with nothing they typed lost."""

    sentence: str
    hint: str
    kind: Kind
    before: Details | Consent | Thanks | Withdrawing | Appeal = field(repr=False)

    @property
    def language(self) -> str:
        """The language shown."""
        return self.before.language


@dataclass(frozen=True, slots=True)
class StillThere:
    """Nobody has touched anything for a while; `before` is masked until somebody answers."""

    before: Reading | Details | Consent | Withdrawing | Stopped = field(repr=False)

    @property
    def language(self) -> str:
        """The language shown."""
        return self.before.language


State = (
    Appeal
    | Reading
    | Details
    | Consent
    | Thanks
    | TakenBack
    | Withdrawing
    | Withdrawn
    | Stopped
    | StillThere
)


@dataclass(frozen=True, slots=True)
class Look:
    """How one person wants it to look; the next one finds the event's own look again.

    `text_step` counts the four text sizes from 0 (smallest) to 3; `hidden` shows what is typed as
    dots.
    """

    text_step: int
    high_contrast: bool
    hidden: bool = False


TEXT_STEPS = 4


def larger(look: Look, steps: int) -> Look:
    """The text larger by so many steps (smaller where negative), within the four there are."""
    return replace(look, text_step=min(max(look.text_step + steps, 0), TEXT_STEPS - 1))


def other_contrast(look: Look) -> Look:
    """The high-contrast look, or back from it."""
    return replace(look, high_contrast=not look.high_contrast)


def hide(look: Look, hidden: bool) -> Look:
    """Whether what is typed is shown as dots."""
    return replace(look, hidden=hidden)


def start(language: str) -> State:
    """Home, in the event's language: how every signer finds the stand."""
    return Appeal(language)


def choose_language(state: State, language: str) -> State:
    """The same screen in another language; what was typed stays as it was."""
    match state:
        case Details(draft, faults):
            return Details(replace(draft, language=language), faults)
        case Consent(draft):
            return Consent(replace(draft, language=language))
        case Stopped(before=before):
            changed = choose_language(before, language)
            return replace(state, before=cast("Appeal", changed))
        case StillThere(before):
            return StillThere(cast("Reading", choose_language(before, language)))
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


def allow_words(state: State, allowed: bool) -> State:
    """Whether the signer's own words may be shown to others."""
    if not isinstance(state, Consent):
        return state
    consents = replace(state.draft.consents, comment=allowed)
    return Consent(replace(state.draft, consents=consents))


def draw(state: Consent, strokes: Strokes) -> Consent:
    """The same consent with a mark drawn by finger."""
    return Consent(replace(state.draft, mark=simplify_mark(strokes) if strokes else ()))


def agree(state: Consent, contact: bool) -> Draft:
    """The draft with both acts of consent: to sign, and whether to be contacted."""
    return replace(
        state.draft,
        consents=replace(state.draft.consents, sign=True, contact=contact),
    )


def thank(state: State, collected: Collected) -> State:
    """From the consent to the thanks; only ever called after the commit."""
    return Thanks(state.language, collected)


def keep_receipt(state: State) -> State:
    """Shows the receipt's code."""
    return replace(state, receipt_shown=True) if isinstance(state, Thanks) else state


def ask_to_take_back(state: State) -> State:
    """Asks once more before a signature is taken back."""
    return replace(state, sure=True) if isinstance(state, Thanks) else state


def keep(state: State) -> State:
    """The person answered no: the signature stays."""
    return replace(state, sure=False) if isinstance(state, Thanks) else state


def taken_back(state: State) -> State:
    """From the thanks to the word that nothing is kept; only ever called after the commit."""
    return TakenBack(state.language)


def ask_receipt(state: State) -> State:
    """From home or the appeal to where a receipt's code is typed."""
    return Withdrawing(state.language) if isinstance(state, Appeal | Reading) else state


def withdrawn(state: State) -> State:
    """From the code to the word that it is stored; only ever called after the commit."""
    return Withdrawn(state.language)


def stop(state: State, sentence: str, hint: str, kind: Kind = Kind.OTHER) -> State:
    """Tells a fault; what was typed waits behind it."""
    if isinstance(state, StillThere):
        state = state.before
    if isinstance(state, Stopped):
        state = state.before
    if isinstance(state, Details | Consent | Thanks | Withdrawing):
        return Stopped(sentence, hint, kind, state)
    return Stopped(sentence, hint, kind, Appeal(state.language))


def grow_quiet(state: State) -> State:
    """What happens when patience (idle.py) is over: the person is asked, or it is all forgotten."""
    match state:
        case Reading() | Details() | Consent() | Withdrawing() | Stopped():
            return StillThere(state)
        case _:
            return Appeal(state.language)


def here(state: State) -> State:
    """The person answered: everything is as it was."""
    return state.before if isinstance(state, StillThere) else state


def back(state: State) -> State:
    """One step back towards home, with what was typed."""
    match state:
        case Consent(draft):
            return Details(draft)
        case Withdrawing(language):
            return Reading(language)
        case Stopped(before=before) | StillThere(before):
            return before
        case _:
            return Appeal(state.language)
