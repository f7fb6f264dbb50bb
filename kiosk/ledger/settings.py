"""What a ledger's settings say. Each is read here, and one that no stand ever wrote is damage."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

from kiosk.ledger.faults import damaged

Asked = Callable[[str], str | None]
"""Gives a setting's text by its name, or None."""

KEY_BYTES = 32
NUMBERS = ("campaign_total", "practised", "default_text_step")


def event_day(asked: Asked) -> date:
    """The day that the volunteer confirmed.

    Raises:
        LedgerError: it is not there, or no day.
    """
    with _as_damage():
        return date.fromisoformat(asked("event_day") or "")


def device(asked: Asked) -> bytes | None:
    """The public part of the device's key; None where nothing was bound yet.

    Raises:
        LedgerError: it is no key.
    """
    told = asked("device")
    if told is None:
        return None
    with _as_damage():
        key = bytes.fromhex(told)
        if len(key) != KEY_BYTES:
            raise ValueError
        return key


def bound_device(asked: Asked) -> bytes:
    """As `device`, of a ledger that must be bound to one.

    Raises:
        LedgerError: it is not there, or no key.
    """
    key = device(asked)
    if key is None:
        raise damaged()
    return key


def sealed_to(asked: Asked) -> tuple[str, ...]:
    """The digests of the keys that are sealed to, in hex.

    Raises:
        LedgerError: they are not there, or none.
    """
    with _as_damage():
        keys = json.loads(asked("sealed_to") or "")
        if not isinstance(keys, list) or not keys:
            raise ValueError
        if any(len(bytes.fromhex(one)) != KEY_BYTES for one in keys):
            raise ValueError
        return tuple(keys)


def read_back(asked: Asked) -> dict[str, list[str]]:
    """For each bundle's digest the sticks on which it was read back whole.

    Raises:
        LedgerError: it cannot be read.
    """
    with _as_damage():
        noted = json.loads(asked("read_back") or "{}")
        if not isinstance(noted, dict) or not all(isinstance(one, list) for one in noted.values()):
            raise ValueError
        return noted


def number(asked: Asked, name: str) -> int | None:
    """A setting that is a number; None where it is not there.

    Raises:
        LedgerError: it is none.
    """
    told = asked(name)
    if not told:
        return None
    with _as_damage():
        return int(told)


def check(asked: Asked) -> None:
    """Reads them all.

    Raises:
        LedgerError: one is damaged.
    """
    event_day(asked)
    bound_device(asked)
    sealed_to(asked)
    read_back(asked)
    for name in NUMBERS:
        number(asked, name)


@contextmanager
def _as_damage() -> Iterator[None]:
    try:
        yield
    except (ValueError, TypeError, RecursionError):
        raise damaged() from None
