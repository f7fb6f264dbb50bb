"""Publishes what a register holds: the one way that the command and the office's window share."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from kiosk.headquarters.duplicates.likely import (
    LikelyPair,
    NotInstalled,
    NotSearched,
    find_likely,
    may_be_cut,
)
from kiosk.headquarters.duplicates.lists import NAME, duplicate_lines
from kiosk.headquarters.intake import refuse_other_petition
from kiosk.headquarters.publish.publish import Kept, Published, Wishes, publish
from kiosk.headquarters.publish.readers import Packs
from kiosk.headquarters.publish.report import coverage
from kiosk.headquarters.publish.table import Write
from kiosk.headquarters.reconcile import Reconciled
from kiosk.headquarters.register.packs import KeptPacks
from kiosk.headquarters.register.publication import PublicationNotes
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.status import status
from kiosk.pack.cache import from_canonical
from kiosk.petition.campaign import CampaignPack


@dataclass(frozen=True, slots=True)
class Lists:
    """What was published; `not_looked_for` says why likely duplicates are not among it.

    `likely_cut` is whether there may be more of them than the list holds.
    """

    published: Published
    likely: int
    not_looked_for: str = ""
    likely_cut: bool = False


def packs_of(register: Register, chosen: CampaignPack | None = None) -> Packs:
    """The packs kept with a register, and the one that names today's readers.

    Raises:
        KioskError: the chosen pack is of another campaign or petition, no pack is kept here,
            or it is not clear which of them holds today.
    """
    if chosen is not None:
        refuse_other_petition(register.binding(), chosen)
    return Packs(kept_packs(register), chosen, KeptPacks(register).used())


def kept_packs(register: Register) -> list[CampaignPack]:
    """Every pack kept with a register."""
    return [from_canonical(json.loads(one)) for one in KeptPacks(register).all()]


def publish_held(
    register: Register,
    reconciled: Reconciled,
    packs: Packs,
    out: Path,
    today: date,
    wishes: Wishes,
) -> Lists:
    """Publishes who signed; likely duplicates go to the campaign alone, and hold up nothing.

    Raises:
        KioskError: as `publish` does, or somebody was erased, taken back or decided about since
            the records were opened; nothing is published then.
    """
    pairs, why = _likely(reconciled)
    notes = PublicationNotes(register)
    kept = Kept(
        key=notes.key(),
        comments=notes.comments(),
        handovers=notes.handovers(),
        kiosks=coverage(status(register)),
        note=partial(notes.note, mark=reconciled.mark),
    )
    if not why:
        private = {**wishes.private, NAME: _writer(reconciled, pairs)}
        wishes = replace(wishes, private=private)
    published = publish(reconciled, packs, out, today, kept, wishes)
    return Lists(published, len(pairs), why, may_be_cut(pairs))


def _likely(reconciled: Reconciled) -> tuple[tuple[LikelyPair, ...], str]:
    try:
        return find_likely(reconciled), ""
    except (NotInstalled, NotSearched) as error:
        return (), error.sentence


def _writer(reconciled: Reconciled, pairs: Iterable[LikelyPair]) -> Callable[[Write], None]:
    def write(into: Write) -> None:
        for line in duplicate_lines(reconciled.people, pairs):
            into(line)

    return write
