"""A new wording on a live stand: a new version of its pack, with nothing signed lost or mixed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.volume import sync_folder
from kiosk.errors import KioskError
from kiosk.pack.read import read_pack
from kiosk.petition.campaign import CampaignPack
from kiosk.petition.record import padded_size
from kiosk.sealing.keys import key_fingerprint, pack_fingerprint
from kiosk.sealing.seal import Sealer
from kiosk.sealing.tested import KeyTest, tested_well
from kiosk.stand.export import close_open
from kiosk.stand.folders import PACK
from kiosk.stand.live import Lack, same_words, tell
from kiosk.stand.moved import moved_here
from kiosk.stand.setup import Stand, bind_pack, copy_pack, open_live
from kiosk.stand.unfinished import NEXT_PACK, discard

OLD_PACKS = "packs"
"""In a live folder: every wording of before, under the first 16 hex digits of its digest."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a new version would change, for a person to look at before it does."""

    old: CampaignPack
    new: CampaignPack
    other_keys: bool
    other_office: bool


def compare(stand: Stand, pack_folder: Path) -> Change:
    """What the pack in `pack_folder` would change; `wording.tell_wording` tells its texts.

    Raises:
        KioskError: it has faults, or is no later version of this stand's pack.
    """
    new, old = read_pack(pack_folder), stand.pack
    if (new.id, new.petition.id) != (old.id, old.petition.id):
        raise KioskError(
            "That pack is another petition's.",
            "Export, close this stand, and set it up again for another petition.",
        )
    if new.version <= old.version:
        raise KioskError(
            f"That pack is version {new.version}, and this stand has {old.version}.",
            "Take a later version.",
        )
    if padded_size(new) != padded_size(old):
        raise KioskError(
            "That pack asks for more or less, so that its records would have another size.",
            "Export, close this stand, and set it up again with the new pack.",
        )
    other_keys = set(new.sealed_to) != set(old.sealed_to)
    return Change(old, new, other_keys, set(new.office_keys) != set(old.office_keys))


def office_words(pack: CampaignPack) -> tuple[str, ...]:
    """The words of each office key that a pack names: who may make a stand clear."""
    return tuple(str(key_fingerprint(key)) for key in sorted(pack.office_keys))


def repack(
    data: Path,
    stand: Stand,
    pack_folder: Path,
    words: str,
    tests: tuple[KeyTest, ...] = (),
    office: tuple[str, ...] = (),
) -> Stand:
    """Closes the bundle and goes on with a later version of the pack.

    Args:
        data: the data folder.
        stand: the open live stand; it is closed.
        pack_folder: the later version.
        words: its fingerprint words as they stand on the new card.
        tests: where keys change, the copies of the new key that opened a test record.
        office: where the office keys change, the words of the new ones as somebody confirmed them.

    Returns:
        The stand to go on with.

    Raises:
        KioskError: the words differ, the keys change while signatures are not exported, nobody
            confirmed new office keys, or the disk refuses; the stand goes on as it was then.
    """
    change = compare(stand, pack_folder)
    if not same_words(words, pack_fingerprint(change.new)):
        raise KioskError(*tell(Lack.WORDS))
    if change.other_keys:
        _refuse_other_keys(stand, change.new, tests)
    if change.other_office and office != office_words(change.new):
        raise KioskError(
            "That pack lets another office make this stand clear, and nobody confirmed it.",
            "Ask headquarters for the words of its office key, and compare them.",
        )
    try:
        _swap(stand, pack_folder, change)
    except OSError as error:
        raise KioskError(
            f"The new pack cannot be put in place ({error.strerror}).",
            "Nothing is lost. Make room, start the kiosk again, and take the pack again.",
        ) from error
    stand.ledger.journal(stand.event.day, "new wording", f"version {change.new.version}")
    stand.ledger.close()
    return open_live(data)


def _swap(stand: Stand, pack_folder: Path, change: Change) -> None:
    """Puts the new pack in the place of the old one, which stays under its digest."""
    upcoming = stand.folder / NEXT_PACK
    discard(upcoming)
    copy_pack(pack_folder, upcoming, change.new)
    if read_pack(upcoming).digest != change.new.digest:
        raise KioskError("The pack changed while it was copied.", "Take the stick in anew.")
    sync_folder(upcoming)
    close_open(stand.ledger, stand.folder)  # its manifest names the pack and keys of before
    stand.ledger.set_settings(next_pack=change.new.digest.hex())
    old = stand.folder / OLD_PACKS / change.old.digest.hex()[:16]
    old.parent.mkdir(exist_ok=True, mode=0o700)
    (stand.folder / PACK).rename(old)
    upcoming.rename(stand.folder / PACK)  # `finish` does this where the power went in between
    sync_folder(old.parent)
    sync_folder(stand.folder)
    bind_pack(stand.ledger, change.new)


def unexported(stand: Stand) -> bool:
    """Whether anything lies on no stick yet, of stands that moved here too."""
    with moved_here(stand) as others:
        return any(_unexported(one) for one in (stand, *others))


def _unexported(stand: Stand) -> bool:
    bundles = stand.ledger.unacknowledged()
    return bool(stand.ledger.largest_unbundled()) or any(
        bundle.exported_on is None for bundle in bundles
    )


def _refuse_other_keys(stand: Stand, new: CampaignPack, tests: tuple[KeyTest, ...]) -> None:
    if unexported(stand):
        raise KioskError(
            "That pack seals to other keys, and signatures here are not exported yet.",
            "Export to a stick first, then take the pack again.",
        )
    Sealer(new.sealed_to)
    if not tested_well(new.sealed_to, tests):
        raise KioskError(*tell(Lack.TEST))
