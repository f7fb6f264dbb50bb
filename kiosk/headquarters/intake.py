"""Takes bundles in, without any key: verified, stored once, with a reason for every refusal."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kiosk.bundle.manifest import BundleError, Manifest
from kiosk.bundle.read import BundleReader, open_bundle
from kiosk.errors import KioskError
from kiosk.headquarters.register.store import Binding, HeldBundle, Register, Standing
from kiosk.petition.campaign import CampaignPack
from kiosk.sealing.keys import key_fingerprint

SUFFIX = ".bundle"
PARTIAL = ".partial"

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not taken in, and why."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class Intake:
    """What became of the bundles that were offered; the numbers count bundles."""

    accepted: int = 0
    already_here: int = 0
    waiting: int = 0
    records: int = 0
    refused: tuple[Refusal, ...] = field(default=())


def find_bundles(paths: Sequence[Path]) -> tuple[list[Path], list[Refusal]]:
    """The bundles named, and those inside folders named, each once and sorted.

    Half-written `.partial` files are refused by name, because somebody may be missing what they
    would have held; so is a folder inside that cannot be looked into. Links to folders are not
    followed.
    """
    found: dict[Path, None] = {}
    refused: list[Refusal] = []
    for path in paths:
        try:
            there, folder = path.exists(), path.is_dir()
        except OSError as error:
            refused.append(_unreadable(path, error))
            continue
        inside = sorted(_walk(path, refused)) if folder else [path]
        if not there:
            refused.append(Refusal(printable(path), "There is no such file or folder."))
        elif not inside:
            refused.append(Refusal(printable(path), "There is no bundle in this folder."))
        for one in inside if there else ():
            if one.name.endswith(SUFFIX + PARTIAL):
                refused.append(Refusal(printable(one), "It was never finished: export again."))
            else:
                found[one] = None
    return list(found), refused


def printable(path: Path) -> str:
    """A path as it can be shown: a stick may bear names that steer a terminal or turn a line."""
    return "".join(
        letter
        if letter.isprintable()
        else letter.encode("unicode_escape", "surrogatepass").decode("ascii")
        for letter in str(path)
    )


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
        KioskError: the register is new and the bundles are of several campaigns.
    """
    files, refused = find_bundles(paths)
    if register.binding() is None:
        _refuse_two_campaigns(files)
    known = register.known()
    offered: dict[bytes, None] = {}
    sizes = [_size(path) for path in files]
    every, done, read = sum(sizes), 0, 0
    for path, size in zip(files, sizes, strict=True):
        at = done
        try:
            offered[
                _take_in(
                    register, known, path, rehearsal, today,
                    lambda here, at=at: progress(at + here, every)
                )
            ] = None
            read += 1
        except BundleError as error:
            refused.append(Refusal(printable(path), error.sentence))
        done += size
        progress(done, every)
    return _answer(register, read, refused, offered, known)


def accept_device(register: Register, words: str, today: date) -> int:
    """Accepts the device whose fingerprint words these are.

    Returns:
        How many bundles waited for it.

    Raises:
        KioskError: no device met so far has these words.
    """
    wanted = tuple(words.lower().split())
    for public in register.devices():
        if key_fingerprint(public).words == wanted:
            waiting = sum(_waits_for(bundle, public.hex()) for bundle in register.bundles())
            register.accept_device(public, today)
            return waiting
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
        KioskError: the register is bound to another campaign.
    """
    _refuse_other_campaign(register, pack)
    register.keep_pack(pack.digest, pack.canonical())


def bind(register: Register, pack: CampaignPack, rehearsal: bool) -> None:
    """Binds a new register to the pack's campaign before any bundle can.

    Raises:
        KioskError: it is bound to another campaign.
    """
    _refuse_other_campaign(register, pack)
    register.bind(Binding(pack.id, pack.petition.id, rehearsal))


def _refuse_other_campaign(register: Register, pack: CampaignPack) -> None:
    binding = register.binding()
    if binding is not None and binding.campaign != pack.id:
        raise KioskError(
            f"That pack is of another campaign ({pack.id}), not {binding.campaign}.",
            "Nothing was changed. Name the pack of this register's campaign.",
        )


def _refuse_two_campaigns(files: Sequence[Path]) -> None:
    """A new register is bound by its first bundle: which that is must not hang on an order."""
    campaigns: set[str] = set()
    for path in files:
        try:
            with open_bundle(path) as file:
                campaigns.add(BundleReader(file).manifest.campaign)
        except BundleError:
            continue  # refused, with its reason, when its turn comes
    if len(campaigns) > 1:
        raise KioskError(
            f"These bundles are of several campaigns: {', '.join(sorted(campaigns))}.",
            "Nothing was taken in. Name yours with --campaign DIR.",
        )


def _walk(folder: Path, refused: list[Refusal]) -> Iterator[Path]:
    def note(error: OSError) -> None:
        refused.append(_unreadable(Path(error.filename or folder), error))

    for place, _, names in os.walk(folder, onerror=note):
        for name in names:
            if name.endswith((SUFFIX, SUFFIX + PARTIAL)):
                yield Path(place, name)


def _unreadable(path: Path, error: OSError) -> Refusal:
    return Refusal(printable(path), f"It cannot be read ({error.strerror}).")


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
) -> bytes:
    with open_bundle(path) as file:
        reader = BundleReader(file)
        _refuse_foreign(reader.manifest, register.binding(), rehearsal)
        digest = reader.manifest.digest

        def tick() -> None:
            progress(reader.position)

        if digest not in known:
            register.take_in(reader, today, tick)
        elif reader.digest_whole(tick) != known[digest]:
            for _ in reader.records():  # a changed copy is refused, though the true one is here
                pass
        return digest


def _refuse_foreign(manifest: Manifest, binding: Binding | None, rehearsal: bool) -> None:
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
    if (binding.campaign, binding.petition) != (manifest.campaign, manifest.petition):
        raise BundleError(
            f"It belongs to another campaign ({manifest.campaign}), not {binding.campaign}."
        )


def _answer(
    register: Register,
    read: int,
    refused: Sequence[Refusal],
    offered: dict[bytes, None],
    known: Mapping[bytes, bytes],
) -> Intake:
    fresh = [digest for digest in offered if digest not in known]
    standings = {bundle.digest: bundle for bundle in register.bundles()} if fresh else {}
    new = [standings[digest] for digest in fresh]
    accepted = sum(bundle.standing is Standing.HELD for bundle in new)
    return Intake(
        accepted=accepted,
        already_here=read - len(new),
        waiting=len(new) - accepted,
        records=sum(bundle.manifest.count for bundle in new),
        refused=tuple(refused),
    )
