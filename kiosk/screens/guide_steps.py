"""The steps of the guide, where Back leads, and what the guide needs of the kiosk around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.petition.campaign import CampaignPack
from kiosk.stand.surroundings import Sticks

if TYPE_CHECKING:
    from kiosk.stand.guide import Plan
    from kiosk.stand.setup import Stand

CLOSED, LANGUAGE, PIN, CAMPAIGN, SETUP = "", "language", "pin", "campaign", "setup"
NEW_KEY, KEY_WORDS, KEY_COPY, WORDS = "newKey", "keyWords", "keyCopy", "words"
COPIES, OFFICE, EVENT, LIVE, DONE = "copies", "office", "event", "live", "done"
WORDING = "wording"
BACK = {
    PIN: LANGUAGE,
    CAMPAIGN: PIN,
    SETUP: CAMPAIGN,
    NEW_KEY: CAMPAIGN,
    KEY_COPY: CAMPAIGN,
    WORDS: CAMPAIGN,
    COPIES: WORDS,
    LIVE: EVENT,
}
BACK_RENEWING = {
    LIVE: WORDS,
    COPIES: WORDS,
    OFFICE: WORDS,
    WORDS: WORDING,
    WORDING: CAMPAIGN,
}
"""Where Back leads. From the event it depends on the pack; a passphrase is passed only forward."""


@dataclass(frozen=True, slots=True)
class GuideSurroundings:
    """What the guide needs of the kiosk around it.

    Args:
        data: the data folder.
        may_open: whether whoever is there may set the stand up.
        live: gives the open stand where it is live, else None.
        practised: the folder of the pack that is shown meanwhile, and the pack.
        greet: drops what a signer has begun, closes the panel, and shows the appeal.
        let_go: lets go of the rehearsal's ledger, which going live deletes.
        go_on: takes the stand that has gone live.
        guard: the window stays from now on.
        sticks: gives the finder of sticks.
        machine: what names this computer.
        today: the machine's day, which a person confirms.
    """

    data: Path
    may_open: Callable[[], bool]
    live: Callable[[], Stand | None]
    practised: Callable[[], tuple[Path, CampaignPack]]
    greet: Callable[[], None]
    let_go: Callable[[], None]
    go_on: Callable[[Stand], None]
    guard: Callable[[], None]
    sticks: Callable[[], Sticks]
    machine: Callable[[], str]
    today: Callable[[], date]


def step_back(page: str, plan: Plan | None, *, from_stick: bool, renewing: bool) -> str | None:
    """Where Back leads; None where it leads nowhere.

    Args:
        page: the page that is shown.
        plan: what was chosen so far.
        from_stick: whether a set-up stick filled it in.
        renewing: whether a live stand takes new wording.
    """
    if renewing:
        return {LIVE: WORDS, COPIES: WORDS, OFFICE: WORDS, WORDS: WORDING, WORDING: CAMPAIGN}.get(
            page
        )
    if page == EVENT:
        alone = plan is not None and len(plan.pack.sealed_to) < 2
        return SETUP if from_stick else COPIES if alone else WORDS
    return BACK.get(page)


def step_after_words(plan: Plan, live: Stand | None) -> str:
    """To a new key where there is none, to its copies where they are to be tried, and then on.

    Args:
        plan: what was chosen, with words that somebody compared.
        live: the stand that takes new wording; None where one is set up.
    """
    from kiosk.stand.guide import other_keys, other_office

    if live is None:
        return NEW_KEY if not plan.pack.sealed_to else EVENT if plan.tested() else COPIES
    if other_keys(plan, live) and not plan.tested():
        return COPIES
    return OFFICE if other_office(plan, live) else LIVE


def lack_of_key() -> dict[str, str]:
    """What the page of a new key says to whoever comes there with a pack that has none."""
    from kiosk.stand.live import Lack, tell

    sentence, hint = tell(Lack.KEY)
    return {"sentence": sentence, "hint": hint}
