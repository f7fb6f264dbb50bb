"""Every record of a register that a key opens, held in little memory, each once, in one order."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from kiosk.headquarters.opening.crew import cut, open_batches
from kiosk.headquarters.opening.opener import Batch, Opener, Origin, Sealed
from kiosk.headquarters.opening.rows import (
    ID,
    Frame,
    contact_at,
    frame_number,
    is_withdrawal,
    receipt_at,
    record_at,
    texts_at,
)
from kiosk.headquarters.register.bundles import Bundles, HeldBundle
from kiosk.headquarters.register.standing import Standing
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.tombstones import Tombstones
from kiosk.headquarters.register.whole import is_whole
from kiosk.petition.signature import Record

Progress = Callable[[int, int], None]
"""Is told how many of how many are done; what it raises stops the work."""

_SHIFT = 32


@dataclass(frozen=True, slots=True)
class Held:
    """Opened records, numbered from 0 as they came; `order` sorts them by id, then by device.

    Of one record that came more than once, `order` has the first. `keys` has two numbers a record.
    `taken_back` are the receipts' hashes that withdrawals in bundles which do not count name.
    `damaged` records are not as their stand signed them, or gone: the disk's fault and not the
    key's. The same bundle, taken in again, puts them back.
    """

    blobs: tuple[bytes, ...] = field(repr=False)
    frames: tuple[list[Frame], ...] = field(repr=False)
    places: array[int] = field(repr=False)
    keys: array[int] = field(repr=False)
    order: array[int] = field(repr=False)
    not_for_this_key: int
    refused: int
    damaged: int = 0
    taken_back: frozenset[bytes] = frozenset()

    def record(self, number: int) -> Record:
        """The record of this number."""
        blob, at, frame = self._find(number)
        return record_at(blob, at, frame)

    def id(self, number: int) -> bytes:
        """The record's id."""
        place = self.places[number]
        at = place & 0xFFFFFFFF
        return self.blobs[place >> _SHIFT][at : at + ID]

    def receipt(self, number: int) -> bytes:
        """The hash of its receipt; of a withdrawal, of the receipt that it takes back."""
        place = self.places[number]
        return receipt_at(self.blobs[place >> _SHIFT], place & 0xFFFFFFFF)

    def texts(self, number: int) -> list[str]:
        """Name, e-mail, telephone, place, country, comment, and the mark as JSON."""
        place = self.places[number]
        return texts_at(self.blobs[place >> _SHIFT], place & 0xFFFFFFFF)

    def contact(self, number: int) -> tuple[str, str, str, str] | None:
        """Name, e-mail, telephone and place; None for who wants to be a number only."""
        place = self.places[number]
        return contact_at(self.blobs[place >> _SHIFT], place & 0xFFFFFFFF)

    def frame(self, number: int) -> Frame:
        """What it has in common with others."""
        return self._find(number)[2]

    def takes_back(self, number: int) -> bool:
        """Whether it is a withdrawal."""
        place = self.places[number]
        return is_withdrawal(self.blobs[place >> _SHIFT], place & 0xFFFFFFFF)

    def _find(self, number: int) -> tuple[bytes, int, Frame]:
        place = self.places[number]
        blob, at = self.blobs[place >> _SHIFT], place & 0xFFFFFFFF
        return blob, at, self.frames[place >> _SHIFT][frame_number(blob, at)]


def open_register(
    register: Register,
    opener: Opener,
    progress: Progress,
    workers: int | None = None,
    waiting: bool = False,
) -> Held:
    """Opens every record that counts; the same record from two bundles is held once.

    With `waiting` those of bundles that do not count are opened as well. Without it only what
    their withdrawals take back is known: a true code is proof enough, whoever brings it.

    A record whose id, device, campaign, petition or rehearsal flag differs from its bundle's is
    refused, because age has no sender: only the bundle's device signature says who wrote it. A
    held bundle that salvages another device holds that device's records and no others; they count
    only where the device itself brought no record of that id.
    """
    bundles = Bundles(register).all()
    bundles.sort(key=lambda one: one.manifest.salvages is not None)  # first hand comes first
    erased = Tombstones(register).of_bundles()
    total = sum(one.manifest.count - erased.get(one.key, 0) for one in bundles)

    def sealed() -> Iterator[Sealed]:
        for bundle in bundles:
            counts = waiting or bundle.standing is Standing.HELD
            origin = Origin.of(bundle.manifest, counts, bundle.key)
            for record_id, data in Bundles(register).records(bundle.key):
                seen[bundle.key] += 1
                yield origin, record_id, data

    seen = Counter[int]()
    done = 0
    opened: dict[int, tuple[int, Batch]] = {}
    frames: dict[int, list[Frame]] = {}
    progress(0, total)
    for number, worker, batch in open_batches(cut(sealed()), opener, total, workers):
        opened[number] = (worker, batch)
        frames.setdefault(worker, []).extend(batch.frames)
        done += batch.count
        progress(done, total)
    damaged = _take_out_damaged(
        register, bundles, opener, seen, [one for _, one in opened.values()]
    )
    held = gather((opened[number] for number in sorted(opened)), frames)
    return replace(held, damaged=damaged)


def _take_out_damaged(
    register: Register,
    bundles: Iterable[HeldBundle],
    opener: Opener,
    seen: Counter[int],
    batches: Sequence[Batch],
) -> int:
    """Counts damaged and lost records, and takes them out of what did not open or belong.

    A register has no digest of a single record: a bundle's own root tells whether its records are
    as signed. Where they are not, and the bundle is sealed to this key, what failed is damaged.
    """
    failed = sum(
        (one.not_for_this_key + one.refused + one.unread for one in batches), Counter[int]()
    )
    erased = Tombstones(register).of_bundles()
    damaged = 0
    for bundle in bundles:
        key, manifest = bundle.key, bundle.manifest
        gone = max(manifest.count - erased.get(key, 0) - seen[key], 0)
        if not (failed[key] or gone) or is_whole(register, bundle.digest):
            continue
        damaged += gone
        if opener.key_digests.isdisjoint(manifest.sealed_to):
            continue
        damaged += failed[key]
        for one in batches:
            one.not_for_this_key.pop(key, None)
            one.refused.pop(key, None)
    return damaged


def gather(batches: Iterable[tuple[int, Batch]], frames: dict[int, list[Frame]]) -> Held:
    """Puts batches, each with its worker's number, into one."""
    blobs: list[bytes] = []
    of_blob: list[list[Frame]] = []
    places, keys = array("Q"), array("Q")
    strange = refused = 0
    taken_back: set[bytes] = set()
    for worker, batch in batches:
        base = len(blobs) << _SHIFT
        places.extend([base | start for start in batch.starts])
        keys.extend(batch.keys)
        blobs.append(batch.blob)
        of_blob.append(frames.get(worker, []))
        strange += batch.not_for_this_key.total()
        refused += batch.refused.total()
        taken_back |= batch.taken_back
    held = Held(tuple(blobs), tuple(of_blob), places, keys, array("I"), strange, refused)
    differ = _put_in_order(held)
    return replace(held, refused=refused + differ, taken_back=frozenset(taken_back))


def _put_in_order(held: Held) -> int:
    """Fills `order`; answers how many came under the id of another of the same device."""
    ids = [held.id(number) for number in range(len(held.places))]
    # Sorting is stable: of equal ids, what came first stays first.
    by_id = array("I", sorted(range(len(ids)), key=ids.__getitem__))
    differ = 0
    run: list[int] = []
    for number in by_id:
        if run and ids[number] != ids[run[0]]:
            differ += _settle(held, run)
            run = []
        run.append(number)
    return differ + _settle(held, run)


def _settle(held: Held, run: list[int]) -> int:
    """Takes the first of each device among records of one id."""
    if len(run) < 2:
        held.order.extend(run)
        return 0
    first: dict[bytes, int] = {}
    differ = 0
    for number in run:
        device = held.frame(number).header.device
        kept = first.setdefault(device, number)
        differ += held.record(kept) != held.record(number)
    held.order.extend(first[device] for device in sorted(first))
    return differ
