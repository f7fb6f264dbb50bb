"""Bundles for the register's tests, made in a moment: real device keys, sealed bytes that nobody
opens.
"""

from benchmarks.crowd import DAY, Kiosk, sealed_pack, unreadable
from kiosk.bundle.manifest import Manifest
from kiosk.sealing.keys import key_fingerprint, new_campaign_key

PACK = sealed_pack(new_campaign_key())
LENGTH = 60


def kiosk(rehearsal=False):
    """A kiosk of the bundled campaign."""
    return Kiosk(PACK, rehearsal)


def records(count=2):
    """So many sealed records."""
    return unreadable(count, LENGTH)


def write(folder, stand, count=2, day=DAY, name=None, of=None):
    """The stand's next bundle, in a file of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    data = stand.close(of if of is not None else records(count), day)
    path = folder / f"{name or manifest_of(data).digest.hex()[:16]}.bundle"
    path.write_bytes(data)
    return path


def manifest_of(data):
    """The manifest inside a bundle's bytes."""
    start = data.index(b"{")
    return Manifest.from_bytes(data[start : data.index(b"}", start) + 1])


def words(stand):
    """The stand's six words."""
    return str(key_fingerprint(stand.key.public))
