"""Going live: what must be true before a stand collects anything real."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.pack.read import read_pack
from kiosk.petition.campaign import CampaignPack
from kiosk.petition.signature import Event
from kiosk.sealing.keys import Fingerprint, pack_fingerprint
from kiosk.sealing.tested import KeyTest, tested_well
from kiosk.stand.defaults import Defaults
from kiosk.stand.setup import Stand, go_live


class Lack(StrEnum):
    """What still keeps a stand from going live, in the order in which to see to it."""

    KEY = "key"
    WORDS = "words"
    TEST = "test"
    DAY = "day"
    PIN = "pin"
    OVER = "over"


_TOLD = {
    Lack.KEY: (
        "The pack names no key, so nobody could open what is signed.",
        "Make a campaign key, or take another pack.",
    ),
    Lack.WORDS: (
        "The words are not those of this pack.",
        "Compare them with the printed card, word by word. If they still differ, do not go live"
        " with this pack: somebody may have changed it.",
    ),
    Lack.TEST: (
        "The campaign has a single key, and no second copy of it was tried: one lost stick would"
        " lose every name.",
        "Copy the key to another stick and try both copies, or add a second key to the pack.",
    ),
    Lack.DAY: ("Nobody confirmed the day.", "Say which day it is."),
    Lack.PIN: ("No PIN is set.", "Set one, or anybody can leave the kiosk."),
    Lack.OVER: ("On that day this petition is over.", "Ask the organiser for a new campaign pack."),
}


@dataclass(frozen=True, slots=True)
class Going:
    """What people said and did before going live.

    Args:
        words: the six fingerprint words of the printed card, or its 24 digits, as somebody typed
            them or said that they agree.
        tests: the campaign key's copies that opened a test record.
        day_confirmed: whether a person said that the event's day is right.
        guarded: whether a PIN is set.
    """

    words: str
    tests: tuple[KeyTest, ...]
    day_confirmed: bool
    guarded: bool


def lacks(pack: CampaignPack, event: Event, going: Going) -> tuple[Lack, ...]:
    """What is still to be seen to, nothing where the stand may go live."""
    found = {
        Lack.KEY: not pack.sealed_to,
        Lack.WORDS: not same_words(going.words, pack_fingerprint(pack)),
        Lack.TEST: bool(pack.sealed_to) and not tested_well(pack.sealed_to, going.tests),
        Lack.DAY: not going.day_confirmed,
        Lack.PIN: not going.guarded,
        Lack.OVER: event.day > pack.delete_by,
    }
    return tuple(lack for lack in Lack if found[lack])


def tell(lack: Lack) -> tuple[str, str]:
    """A lack as a sentence and a hint."""
    return _TOLD[lack]


def go(
    data: Path,
    pack_folder: Path,
    event: Event,
    going: Going,
    defaults: Defaults | None = None,
    *,
    machine: str = "",
) -> Stand:
    """Goes live over exactly the pack whose words were compared.

    Args:
        data: the data folder.
        pack_folder: the pack, on a stick perhaps; it is copied.
        event: where this is and when.
        going: what people said and did.
        defaults: how the event greets each signer.
        machine: what names this computer; the device key is bound to it.

    Raises:
        KioskError: something is still to be seen to, or the disk refuses; nothing is live then.
    """
    pack = read_pack(pack_folder)
    for lack in lacks(pack, event, going):
        raise KioskError(*tell(lack))
    stand = go_live(data, pack_folder, event, defaults, digest=pack.digest, machine=machine)
    stand.ledger.journal(event.day, "went live", event.name[:100])
    return stand


def same_words(typed: str, of: Fingerprint) -> bool:
    """Whether somebody typed these words or digits, however spaced, and in whichever case."""
    parts = re.findall(r"[^\W_]+", typed.casefold())
    return parts == [part for word in of.words for part in re.findall(r"[^\W_]+", word)] or (
        "".join(parts) == of.digits.replace(" ", "")
    )
