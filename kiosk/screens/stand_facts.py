"""What the signer's screens show of a session's state, and the form as a draft. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.petition.campaign import CampaignPack
from kiosk.petition.receipt import show_code
from kiosk.petition.rules import phone_read_back
from kiosk.petition.signature import Draft, Exposure
from kiosk.stand import session

SCREENS = {
    session.Appeal: "appeal",
    session.Reading: "read",
    session.Details: "details",
    session.Consent: "consent",
    session.Thanks: "thanks",
    session.TakenBack: "taken",
    session.Withdrawing: "withdraw",
    session.Withdrawn: "withdrawn",
    session.Stopped: "fault",
}
TYPED = ("name", "email", "phone", "place", "country", "comment")


def screen_of(state: session.State) -> str:
    """The screen to show; while the stand asks whether somebody is there, the one below."""
    return SCREENS[type(_below(state))]


def typed_in(state: session.State) -> dict[str, Any]:
    """What was typed and chosen, for the form to begin with; nothing elsewhere."""
    match _below(state):
        case session.Details(draft) | session.Consent(draft):
            typed: dict[str, Any] = {name: getattr(draft, name) for name in TYPED}
            return typed | {
                "exposure": draft.exposure or "",
                "helped": draft.helped,
                "showWords": draft.consents.comment,
                "mark": [[list(point) for point in stroke] for stroke in draft.mark],
            }
        case _:
            return {}


def faults_in(state: session.State) -> dict[str, Any]:
    """The form's faults, by field."""
    below = _below(state)
    if not isinstance(below, session.Details):
        return {}
    return {fault.field: {"code": fault.code.value, "limit": fault.limit} for fault in below.faults}


def phone_understood(state: session.State, pack: CampaignPack) -> str:
    """The telephone number of the consent as it was understood; empty where it is as typed."""
    if not isinstance(state, session.Consent):
        return ""
    return phone_read_back(state.draft, pack) or ""


def receipt_in(state: session.State) -> str:
    """The receipt's code, once it was asked for."""
    if isinstance(state, session.Thanks) and state.receipt_shown:
        return show_code(state.collected.code)
    return ""


def code_in(state: session.State) -> str:
    """The code that somebody typed to withdraw by."""
    below = _below(state)
    return below.typed if isinstance(below, session.Withdrawing) else ""


def act_that_failed(state: session.State) -> str:
    """What did not work, as the person would say it: sign, take back, withdraw, or open."""
    match isinstance(state, session.Stopped) and state.before:
        case session.Thanks():
            return "take_back"
        case session.Consent():
            return "sign"
        case session.Withdrawing():
            return "withdraw"
        case _:
            return "open"


def draft_of(typed: Mapping[str, Any]) -> Draft:
    """The form as it was filled in."""

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
        helped=bool(typed.get("helped")),
    )


def _below(state: session.State) -> session.State:
    return state.before if isinstance(state, session.StillThere) else state
