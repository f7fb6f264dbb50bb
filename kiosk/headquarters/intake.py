"""Takes bundles in, without any key: verified, stored once, with a reason for every refusal."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from itertools import accumulate
from pathlib import Path

from kiosk.bundle.manifest import BundleError, Manifest
from kiosk.bundle.read import BundleReader, open_bundle
from kiosk.errors import KioskError
from kiosk.headquarters.finding import Refusal, find_bundles, printable
from kiosk.headquarters.register.arrival import put_back, take_in
from kiosk.headquarters.register.bundles import Bundles, HeldBundle
from kiosk.headquarters.register.devices import Devices
from kiosk.headquarters.register.packs import KeptPacks
from kiosk.headquarters.register.standing import Device, Standing
from kiosk.headquarters.register.store import Binding, Register
from kiosk.headquarters.register.whole import is_whole
from kiosk.petition.campaign import CampaignPack
from kiosk.sealing.keys import key_fingerprint

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Intake:
    """What became of the bundles that were offered; the numbers count bundles.

    `records` are the sealed records that came with those that were accepted; `put_back` those that
    were damaged or missing here, in bundles that came again.
    """

    accepted: int = 0
    already_here: int = 0
    waiting: int = 0
    records: int = 0
    put_back: int = 0
    refused: tuple[Refusal, ...] = field(default=())


def intake(
    register: Register,
    paths: Sequence[Path],
    rehearsal: bool,
    today: date,
    progress: Progress = lambda _done, _all: None,
) -> Intake:
    """Takes in every bundle of `paths`, one transaction each.

    Args:
        register: where they go.
        paths: bundles, and folders or sticks with bundles.
        rehearsal: whether practice bundles are taken in, and no others.
        today: the office's day.
        progress: is told the bytes that were read, and all there are.

    Raises:
        RegisterError: the register failed; what was taken in before stays.
        KioskError: bundles of several petitions came, and the office has not said which is its
            own.
    """
    files, refused = find_bundles(paths)
    if not register.settled():
        _refuse_several_petitions(files, register.binding(), rehearsal)
    known = Bundles(register).known()
    offered: dict[bytes, bool] = {}
    mended = 0
    sizes = [_size(path) for path in files]
    read = 0
    for path, size, done in zip(files, sizes, accumulate(sizes), strict=True):
        tell = partial(_tell_bytes, progress, done - size, sum(sizes))
        try:
            digest, new, put = _take_in(register, known, path, rehearsal, today, tell)
            mended += put
            offered[digest] = offered.get(digest, False) or new
            read += 1
        except BundleError as error:
            refused.append(Refusal(printable(path), error.sentence))
        tell(size)
    fresh = [one for one, new in offered.items() if new]
    return replace(_answer(register, read, refused, fresh), put_back=mended)


def accept_device(register: Register, words: str, today: date) -> int:
    """Accepts the device whose fingerprint words these are.

    Returns:
        How many bundles waited for it.

    Raises:
        KioskError: no device met so far has these words, or it was revoked.
    """
    device = find_device(register, words)
    if device.revoked_on is not None:
        raise KioskError(
            f"That stand was revoked from {device.revoked_on.isoformat()} on.",
            "Nothing was changed. `device revoke WORDS --undo` takes that back.",
        )
    waiting = sum(_waits_for(bundle, device.public.hex()) for bundle in Bundles(register).all())
    Devices(register).accept([device.public], today)
    return waiting


def find_device(register: Register, words: str) -> Device:
    """The device whose fingerprint words these are.

    Raises:
        KioskError: no device met so far has them.
    """
    wanted = tuple(words.lower().split())
    for device in Devices(register).all():
        if key_fingerprint(device.public).words == wanted:
            return device
    raise KioskError(
        "No stand met so far has these words.", "Compare them with `status`; all six are needed."
    )


def _waits_for(bundle: HeldBundle, device: str) -> bool:
    """Whether a bundle waits for this device: its own, or the one it says it salvages."""
    if bundle.standing is Standing.UNKNOWN_SALVAGED:
        return bundle.manifest.salvages == device
    return bundle.standing is Standing.UNKNOWN_DEVICE and bundle.manifest.device == device


def keep_pack(register: Register, pack: CampaignPack) -> None:
    """Keeps the pack with the register, so that publishing knows every text by its digest.

    Raises:
        KioskError: the register is bound to another campaign or petition.
    """
    refuse_other_petition(register.binding(), pack)
    KeptPacks(register).keep(pack.digest, pack.canonical())


def keep_if_used(register: Register, pack: CampaignPack) -> bool:
    """Keeps the pack where a bundle that counts was made under exactly this one.

    Returns:
        Whether it is kept now and was not before.
    """
    packs = KeptPacks(register)
    if pack.digest not in packs.used() or pack.digest in packs.digests():
        return False
    keep_pack(register, pack)
    return True


def bind(register: Register, pack: CampaignPack, rehearsal: bool) -> None:
    """Binds a register to the pack's petition, where none but strangers' bundles bound it.

    Raises:
        KioskError: it is bound to another campaign or petition.
    """
    refuse_other_petition(register.bind(Binding(pack.id, pack.petition.id, rehearsal)), pack)


def refuse_other_petition(binding: Binding | None, pack: CampaignPack) -> None:
    """Refuses a pack of another petition than a register's.

    Raises:
        KioskError: it is one.
    """
    if binding is None:
        return
    if binding.campaign != pack.id:
        raise KioskError(
            f"That pack is of another campaign ({pack.id}), not {binding.campaign}.",
            "Nothing was changed. Name the pack of this register's campaign.",
        )
    if binding.petition != pack.petition.id:
        raise KioskError(
            f"That pack is of another petition ({pack.petition.id}), not {binding.petition}.",
            "Nothing was changed. Each petition has a register of its own.",
        )


def _refuse_several_petitions(
    files: Sequence[Path], binding: Binding | None, rehearsal: bool
) -> None:
    """Which bundle comes first must not choose the petition: anyone can make a bundle."""
    petitions = {(binding.campaign, binding.petition)} if binding else set()
    for path in files:
        try:
            with open_bundle(path) as file:
                manifest = BundleReader(file).manifest
        except BundleError:
            continue  # refused, with its reason, when its turn comes
        if manifest.rehearsal == rehearsal:
            petitions.add((manifest.campaign, manifest.petition))
    if len(petitions) > 1:
        raise KioskError(
            "Bundles of several petitions came here:"
            f" {', '.join(' / '.join(one) for one in sorted(petitions))}.",
            "Nothing was taken in. Name yours with --campaign DIR.",
        )


def _tell_bytes(progress: Progress, before: int, every: int, here: int) -> None:
    progress(before + here, every)


def _size(path: Path) -> int:
    """How long a file is, for the bar alone: one that cannot be read is refused at its turn."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _take_in(
    register: Register,
    known: Mapping[bytes, bytes],
    path: Path,
    rehearsal: bool,
    today: date,
    progress: Callable[[int], None],
) -> tuple[bytes, bool, int]:
    """A bundle's digest, whether it came into the register now, how many records it put back."""
    new = False
    with open_bundle(path) as file:
        reader = BundleReader(file)
        refuse_foreign(reader.manifest, register.binding(), rehearsal)
        digest = reader.manifest.digest

        def tick() -> None:
            progress(reader.position)

        if digest not in known:
            new = take_in(register, reader, today, tick)
        if not new and (digest not in known or reader.digest_whole(tick) != known[digest]):
            for _ in reader.records():  # a changed copy is refused, though the true one is here
                pass
        if new or is_whole(register, digest):
            return digest, new, 0
        return digest, new, put_back(register, reader, tick)


def refuse_foreign(manifest: Manifest, binding: Binding | None, rehearsal: bool) -> None:
    """Refuses a bundle of another campaign, or of the other mode.

    Raises:
        BundleError: it is one.
    """
    if manifest.rehearsal != rehearsal:
        raise BundleError(
            "It is a practice bundle: nothing in it is real."
            if manifest.rehearsal
            else "It is a live bundle, and this is an intake of practice bundles."
        )
    if binding is None:
        return
    if binding.rehearsal != rehearsal:
        raise BundleError(
            "This register is for practice bundles."
            if binding.rehearsal
            else "This register is for live bundles."
        )
    if binding.campaign != manifest.campaign:
        raise BundleError(
            f"It belongs to another campaign ({manifest.campaign}), not {binding.campaign}."
        )
    if binding.petition != manifest.petition:
        raise BundleError(
            f"It belongs to another petition ({manifest.petition}), not {binding.petition}."
        )


def _answer(
    register: Register,
    read: int,
    refused: Sequence[Refusal],
    fresh: Sequence[bytes],
) -> Intake:
    standings = {bundle.digest: bundle for bundle in Bundles(register).all()} if fresh else {}
    new = [standings[digest] for digest in fresh]
    held = [bundle.key for bundle in new if bundle.standing is Standing.HELD]
    return Intake(
        accepted=len(held),
        already_here=read - len(new),
        waiting=len(new) - len(held),
        records=Bundles(register).sealed_in(held),
        refused=tuple(refused),
    )
