"""One signature: checked, sealed and stored. When `collect` answers, it is on the disk."""

from __future__ import annotations

import secrets

from kiosk.bundle.manifest import ID_BYTES, record_digest
from kiosk.errors import Kind, KioskError
from kiosk.ledger.store import Ledger, SealedRecord
from kiosk.petition.campaign import CampaignPack
from kiosk.petition.receipt import new_code, receipt_hash
from kiosk.petition.record import encode, padded_size
from kiosk.petition.rules import accept, check
from kiosk.petition.signature import Draft, Event, Header
from kiosk.sealing.seal import Sealer
from kiosk.stand.outcome import Collected, Refused


class Collector:
    """Collects for one pack, one event, one ledger.

    Args:
        pack: the campaign.
        ledger: where sealed records go.
        sealer: seals to the campaign's keys.
        device: the stand's public key, sealed inside each record.
        event: where this is, and the day that the volunteer confirmed.
        rehearsal: whether nothing counts.
    """

    def __init__(
        self,
        pack: CampaignPack,
        ledger: Ledger,
        sealer: Sealer,
        device: bytes,
        event: Event,
        rehearsal: bool,
    ) -> None:
        self._pack = pack
        self._ledger = ledger
        self._sealer = sealer
        self._device = device
        self._event = event
        self._rehearsal = rehearsal
        self._size = padded_size(pack)

    def collect(self, draft: Draft) -> Collected | Refused:
        """Seals and stores a draft that the rules accept.

        Raises:
            KioskError: it could not be stored, and was not; or the pack's time is over.
        """
        faults = check(draft, self._pack)
        if faults:
            return Refused(faults)
        if not self._rehearsal and self._event.day > self._pack.delete_by:
            raise KioskError(
                "This petition is over: its names were to be deleted by"
                f" {self._pack.delete_by.isoformat()}.",
                "Ask the organiser for a new campaign pack.",
                Kind.PETITION_OVER,
            )
        code = new_code()
        header = Header(
            id=secrets.token_bytes(ID_BYTES),
            campaign=self._pack.id,
            petition=self._pack.petition.id,
            device=self._device,
            rehearsal=self._rehearsal,
            event=self._event,
        )
        receipt = receipt_hash(header.campaign, header.petition, code)
        signature = accept(draft, self._pack, header, receipt)
        sealed = self._sealer.seal(encode(signature, self._size))
        withdrawal = secrets.token_bytes(ID_BYTES)
        before = self._ledger.count()  # after the signature is stored nothing may fail
        self._ledger.append(
            SealedRecord(header.id, record_digest(header.id, sealed), sealed), self._event.day
        )
        return Collected(code, before + 1, header.id, withdrawal, self._event.day)
