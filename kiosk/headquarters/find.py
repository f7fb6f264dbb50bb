"""Finds a person's records, so that they can be shown, corrected by another, or erased."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from kiosk.errors import KioskError
from kiosk.headquarters.opening.held import Held, Progress, open_register
from kiosk.headquarters.opening.opener import Opener
from kiosk.headquarters.register.packs import KeptPacks
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.withdrawals import WithdrawalNotes
from kiosk.headquarters.sameness import ROUGH_DIGITS, email_key, name_key, phone_key
from kiosk.petition.signature import Exposure, Signature
from kiosk.sealing.keys import key_fingerprint
from kiosk.sealing.unseal import Unsealer


@dataclass(frozen=True, slots=True)
class Found:
    """A record that fits what was searched for, with enough to be sure whose it is.

    `withdrawals` are the ids of records that take it back; `withdrawn` also says so where it was
    taken back at the office.
    """

    id: bytes
    name: str = field(repr=False)
    email: str = field(repr=False)
    phone: str = field(repr=False)
    place: str = field(repr=False)
    exposure: Exposure
    day: date
    event: str
    stand: str
    withdrawn: bool
    withdrawals: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Search:
    """What was found, how many records this key did not open, and how many are damaged."""

    found: tuple[Found, ...]
    not_for_this_key: int
    damaged: int = 0


def find(
    register: Register,
    unsealer: Unsealer,
    text: str,
    progress: Progress = lambda _done, _all: None,
    workers: int | None = None,
) -> Search:
    """Opens all that lies here, waiting bundles included, and looks for a name or a contact.

    A name fits with all its words in any order, folded as for duplicates; an e-mail address whole;
    a telephone number however it was written.

    Raises:
        KioskError: there is nothing to look for.
    """
    country = next((json.loads(pack)["country"] for pack in KeptPacks(register).all()), "")
    fits = _matcher(text, country)
    held = open_register(
        register, Opener(unsealer, secrets.token_bytes(32)), progress, workers, waiting=True
    )
    told = WithdrawalNotes(register).all()
    taken_back: dict[bytes, list[bytes]] = {}
    for number in held.order:
        if held.takes_back(number):
            taken_back.setdefault(held.receipt(number), []).append(held.id(number))
    return Search(
        tuple(
            _found(held, number, taken_back.get(held.receipt(number), []), told)
            for number in held.order
            if not held.takes_back(number) and fits(held.texts(number))
        ),
        held.not_for_this_key,
        held.damaged,
    )


def _matcher(text: str, country: str) -> Callable[[list[str]], bool]:
    words = name_key(text).split()
    if not words:
        raise KioskError("There is nothing to look for.", "Give a name, a telephone or an e-mail.")
    address = email_key(text)
    digits = sum(letter.isdecimal() for letter in text)
    number = phone_key(text, country) if digits >= ROUGH_DIGITS else ""

    def fits(texts: list[str]) -> bool:
        name, email, phone, _, lives_in, *_ = texts
        if email and email_key(email) == address:
            return True
        at = lives_in or country
        if number and phone and phone_key(phone, at) in (number, phone_key(text, at)):
            return True
        named = name_key(name)
        return bool(named) and all(word in named for word in words)

    return fits


def _found(held: Held, number: int, withdrawals: list[bytes], told: frozenset[bytes]) -> Found:
    one = held.record(number)
    if not isinstance(one, Signature):
        raise TypeError("a withdrawal is nobody")
    event = one.header.event
    return Found(
        one.header.id,
        one.name,
        one.email,
        one.phone,
        one.place,
        one.exposure,
        event.day,
        ", ".join(text for text in (event.name, event.place) if text),
        str(key_fingerprint(one.header.device)),
        bool(withdrawals) or one.receipt in told,
        tuple(withdrawals),
    )
