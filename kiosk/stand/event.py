"""A new event on a live stand: the bundle of the day before closes, the count goes on."""

from __future__ import annotations

from dataclasses import replace

from kiosk.errors import Kind, KioskError
from kiosk.petition.signature import Event
from kiosk.stand.defaults import Defaults, check_defaults
from kiosk.stand.export import close_open
from kiosk.stand.setup import Stand, refuse_long


def start_event(stand: Stand, event: Event, defaults: Defaults | None = None) -> Stand:
    """Starts an event: from now on signatures carry its name, place and day.

    Args:
        stand: the open live stand.
        event: where this is, and the day that the volunteer confirmed.
        defaults: how each signer is greeted; None leaves that as it is.

    Returns:
        The stand to go on with, over the same ledger.

    Raises:
        KioskError: it rehearses, the petition is over, or what was given cannot be kept; the event
            of before goes on then.
    """
    if stand.rehearsal:
        raise KioskError("A rehearsal has no event.", "Go live first.")
    refuse_long(event)
    if event.day > stand.pack.delete_by:
        raise KioskError(
            "On that day this petition is over.",
            "Ask the organiser for a new campaign pack.",
            Kind.PETITION_OVER,
        )
    if defaults:
        check_defaults(defaults, stand.pack)
    # Its manifest names the day of before, so it closes before the day changes.
    close_open(stand.ledger, stand.folder)
    stand.ledger.set_settings(
        event=event.name,
        event_place=event.place,
        event_day=event.day.isoformat(),
        **(defaults.settings() if defaults else {}),
    )
    stand.ledger.journal(event.day, "event started", event.name[:100])
    stand.ledger.rewrite_or_later()
    return replace(stand, event=event)


def set_defaults(stand: Stand, defaults: Defaults) -> None:
    """From now on every signer is greeted so, after each start of the kiosk too.

    Raises:
        KioskError: the pack cannot be shown so, or it could not be kept; all is as before then.
    """
    check_defaults(defaults, stand.pack)
    stand.ledger.set_settings(**defaults.settings())
    stand.ledger.journal(stand.event.day, "greeting set")
