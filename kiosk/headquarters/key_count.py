"""How many of a register's records a key opens: to be known before the key is needed."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from kiosk.headquarters.opening.held import Progress, open_register
from kiosk.headquarters.opening.opener import Opener
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.tested import note_key_checked
from kiosk.sealing.unseal import Unsealer


@dataclass(frozen=True, slots=True)
class Opened:
    """Records that a key opens, that it does not, that open and do not belong here.

    `damaged` ones open with no key, until the same bundle puts them back.
    """

    opened: int
    not_for_this_key: int
    refused: int
    damaged: int = 0


def count_opened(
    register: Register,
    unsealer: Unsealer,
    progress: Progress = lambda _done, _all: None,
    workers: int | None = None,
) -> Opened:
    """Opens every record that lies here, waiting ones too; notes it where all of them open."""
    opener = Opener(unsealer, secrets.token_bytes(32))
    held = open_register(register, opener, progress, workers, waiting=True)
    found = Opened(len(held.order), held.not_for_this_key, held.refused, held.damaged)
    if found.opened and not found.not_for_this_key and not found.damaged:
        note_key_checked(register)
    return found
