"""A kiosk's records that really open: whoever signs here can take it back anywhere."""

import secrets

from benchmarks.crowd import DAY, Kiosk, sealed_pack
from kiosk.bundle.manifest import record_digest
from kiosk.bundle.read import BundledRecord
from kiosk.headquarters.intake import accept_device, intake, keep_pack
from kiosk.headquarters.register.store import Register
from kiosk.petition.receipt import new_code, receipt_hash
from kiosk.petition.record import encode, padded_size
from kiosk.petition.rules import accept
from kiosk.petition.signature import Event, Header, Withdrawal
from kiosk.sealing.keys import new_campaign_key
from kiosk.sealing.seal import Sealer
from kiosk.sealing.unseal import Unsealer
from tests.headquarters.bundles import words
from tests.support import draft


class Campaign:
    """A campaign with its key, a register, and a folder for each stick."""

    def __init__(self, folder, url=None):
        self.folder = folder
        self.key = new_campaign_key()
        self.pack = sealed_pack(self.key)
        self.unsealer = Unsealer(self.key.identity_file())
        self.register = Register(url or str(folder / "register.sqlite"), make=True)

    def kiosk(self):
        return Kiosk(self.pack)

    def signed(self, stand, name, code=None):
        """A signature; with the code of its receipt."""
        receipt = receipt_hash(self.pack.id, self.pack.petition.id, code or new_code())
        return self._sealed(stand, lambda head: accept(draft(name), self.pack, head, receipt))

    def taken_back(self, stand, code):
        """A withdrawal."""
        return self._sealed(stand, lambda head: Withdrawal(head, code))

    def stick(self, stand, records):
        """A folder with the stand's next bundle."""
        folder = self.folder / secrets.token_hex(4)
        folder.mkdir()
        stand.write(folder, records)
        return folder

    def take_in(self, *sticks):
        taken = intake(self.register, sticks, False, DAY)
        keep_pack(self.register, self.pack)
        return taken

    def accept(self, *stands):
        for one in stands:
            accept_device(self.register, words(one), DAY)

    def _sealed(self, stand, make):
        one = secrets.token_bytes(16)
        event = Event("Conference", "Gilgit", DAY)
        head = Header(one, self.pack.id, self.pack.petition.id, stand.key.public, False, event)
        sealed = Sealer(self.pack.sealed_to).seal(encode(make(head), padded_size(self.pack)))
        return BundledRecord(one, record_digest(one, sealed), sealed)
