"""Which records are past their own day of deletion, where others may be kept on; needs the key."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date

from kiosk.headquarters.opening.held import Progress, open_register
from kiosk.headquarters.opening.opener import Opener
from kiosk.headquarters.register.store import Register
from kiosk.sealing.unseal import Unsealer


@dataclass(frozen=True, slots=True)
class Overdue:
    """Ids of what is to be erased, how many records this key did not open, how many are damaged."""

    ids: frozenset[bytes]
    not_for_this_key: int
    damaged: int = 0


def overdue(
    register: Register,
    unsealer: Unsealer,
    today: date,
    progress: Progress = lambda _done, _all: None,
    workers: int | None = None,
) -> Overdue:
    """Opens all that lies here, waiting bundles included, and looks for days that are over.

    The withdrawals of such a signature go with it: left behind they would match nothing. An id
    under which a record that may be kept came as well is not among them: an erase goes by id, and
    nobody's record may be taken along by a stand that uses its id.
    """
    opener = Opener(unsealer, secrets.token_bytes(32))
    held = open_register(register, opener, progress, workers, waiting=True)
    every = range(len(held.places))  # a stand's second record of one id, too
    signatures = [number for number in every if not held.takes_back(number)]
    over = {number for number in signatures if held.frame(number).delete_by < today}
    receipts = {held.receipt(number) for number in over}
    standing = {held.receipt(number) for number in signatures if number not in over}
    over |= {
        number
        for number in every
        if held.takes_back(number) and held.receipt(number) in receipts - standing
    }
    kept = {held.id(number) for number in every if number not in over}
    ids = frozenset({held.id(number) for number in over} - kept)
    return Overdue(ids, held.not_for_this_key, held.damaged)
