"""What the tests of publishing share: people, and a publish of them."""

from __future__ import annotations

import csv
import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.headquarters.fold import fold_held
from kiosk.headquarters.publish.publish import PRIVATE, Kept, Published, Wishes, publish
from kiosk.headquarters.publish.readers import Packs
from kiosk.headquarters.reconcile import Reconciled, hold, present
from kiosk.headquarters.register.publication import Approval
from kiosk.headquarters.register.store import Binding
from kiosk.petition.campaign import CampaignPack
from kiosk.petition.rules import accept
from kiosk.petition.signature import Consents, Event, Header, Signature
from tests.support import DAY, EVENT, draft, pack

PACK = pack()
READER = "gb-assembly"
KEY = b"k" * 32
AGREED = Consents(sign=True, contact=True, comment=True)


def someone(
    number: int, name: str = "Amina Bibi", event: Event = EVENT, of: CampaignPack = PACK, **changes
) -> Signature:
    """A signature with an id and a receipt of its own."""
    record = hashlib.sha256(b"record %d" % number).digest()[:16]
    receipt = hashlib.sha256(b"receipt %d" % number).digest()
    header = Header(record, of.id, of.petition.id, b"d" * 32, False, event)
    return accept(draft(name, **changes), of, header, receipt)


def reconciled(*signatures: Signature, rehearsal: bool = False, today: date = DAY) -> Reconciled:
    binding = Binding(PACK.id, PACK.petition.id, rehearsal)
    held = hold(signatures)
    standing = present(held, held.order, today)
    people = fold_held(held, standing, PACK.country).people
    expired = len(held.order) - len(standing)
    return Reconciled(binding, people, 0, 0, 0, 0, 0, 0, expired=expired)


def kept(**values) -> Kept:
    return Kept(KEY, **values)


def approve_all(*signatures: Signature) -> dict[bytes, Approval]:
    return {one.header.id: Approval.APPROVED for one in signatures}


def publish_to(
    out: Path,
    *signatures: Signature,
    today: date = DAY,
    packs: Packs | None = None,
    known: Kept | None = None,
    wishes: Wishes | None = None,
    rehearsal: bool = False,
) -> Published:
    people = reconciled(*signatures, rehearsal=rehearsal, today=today)
    return publish(people, packs or Packs([PACK]), out, today, known or kept(), wishes or Wishes())


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def private(published: Published) -> Path:
    return published.folder / PRIVATE


def names(published: Published, reader: str = READER) -> list[str]:
    return [row["name"] for row in rows(published.folder / f"for-{reader}" / "names.csv")]


def on_day(day: date) -> Event:
    return replace(EVENT, day=day)
