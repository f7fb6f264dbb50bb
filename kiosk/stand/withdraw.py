"""Takes a signature back: while its thanks still stand, or later by its receipt."""

from __future__ import annotations

import secrets

from kiosk.bundle.manifest import ID_BYTES, record_digest
from kiosk.errors import KioskError
from kiosk.ledger.store import Ledger, SealedRecord
from kiosk.petition.campaign import CampaignPack
from kiosk.petition.receipt import parse_code
from kiosk.petition.record import encode, padded_size
from kiosk.petition.signature import Event, Header, Withdrawal
from kiosk.sealing.seal import Sealer
from kiosk.stand.outcome import Collected


class Withdrawer:
    """Takes signatures back for one pack, one event, one ledger.

    Args:
        pack: the campaign.
        ledger: where sealed records lie.
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

    def take_back(self, collected: Collected) -> int:
        """Takes back a signature that was just made here; a second time changes nothing.

        Its record is deleted, or, where its bundle has closed meanwhile, a withdrawal is stored.

        Returns:
            How many signatures there are now.

        Raises:
            KioskError: it could not be taken back, and was not.
        """
        withdrawal = self._sealed(collected.withdrawal, collected.code)
        return self._ledger.take_back(collected.record, collected.day, withdrawal)

    def withdraw(self, code: str) -> None:
        """Stores a withdrawal by a receipt's code, as a person copied it.

        The count stays as it is: this stand cannot know whether the signature was made here.

        Raises:
            KioskError: the code's check character does not fit, or it could not be stored.
        """
        read = parse_code(code)
        if read is None:
            raise KioskError(
                "That is not a receipt's code: a letter is wrong or missing.",
                "Nothing was withdrawn. Compare it with the receipt and type it again.",
            )
        withdrawal = self._sealed(secrets.token_bytes(ID_BYTES), read)
        self._ledger.append(withdrawal, self._event.day, counts=False)

    def _sealed(self, record_id: bytes, code: str) -> SealedRecord:
        header = Header(
            id=record_id,
            campaign=self._pack.id,
            petition=self._pack.petition.id,
            device=self._device,
            rehearsal=self._rehearsal,
            event=self._event,
        )
        plain = encode(Withdrawal(header, code), padded_size(self._pack))
        sealed = self._sealer.seal(plain)
        return SealedRecord(record_id, record_digest(record_id, sealed), sealed)
