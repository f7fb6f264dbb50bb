"""Whether a bundle counts: derived from all that lies here, so that no order of intake matters.

docs/decisions/0004-standing-is-derived.md, 0034-forks-and-revoked-stands.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.bundle.manifest import Manifest
from kiosk.bundle.statement import Statement
from kiosk.sealing.keys import key_fingerprint


class Standing(StrEnum):
    """Whether a bundle counts, and if not, what it waits for."""

    HELD = "held"
    UNKNOWN_DEVICE = "unknown device"
    UNKNOWN_SALVAGED = "salvages a stand that is not accepted"
    FORKED = "forked"
    MISFIT = "does not follow the one before"
    DECIDED_AGAINST = "decided against"
    REVOKED = "revoked device"
    UNVOUCHED = "came after its device was revoked"
    FOREIGN = "of another petition"


class Verdict(StrEnum):
    """What a person decided about a bundle that waited."""

    TAKE = "take"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Device:
    """A stand's device key, since when it is accepted, and from which day on it is revoked."""

    public: bytes
    accepted_on: date | None
    revoked_on: date | None


@dataclass(frozen=True, slots=True)
class Told:
    """A closing statement, and the office's day on which it was first told."""

    statement: Statement
    day: date


@dataclass(frozen=True, slots=True)
class Facts:
    """All that standings follow from. `vouched` and `verdicts` go by the bundles' digests.

    `petition` is the campaign's and the petition's id that the register is bound to; None of a new
    one.
    """

    devices: Mapping[bytes, Device]
    manifests: Mapping[bytes, Manifest]
    verdicts: Mapping[bytes, Verdict]
    vouched: AbstractSet[bytes]
    told: Sequence[Told]
    petition: tuple[str, str] | None


def standings(facts: Facts) -> dict[bytes, Standing]:
    """The standing of every bundle, by its digest."""
    by_device: dict[str, list[tuple[bytes, Manifest]]] = {}
    for digest, manifest in facts.manifests.items():
        by_device.setdefault(manifest.device, []).append((digest, manifest))
    found: dict[bytes, Standing] = {}
    for device, bundles in by_device.items():
        found.update(_of_device(facts, facts.devices[bytes.fromhex(device)], bundles))
    return found


def _of_device(
    facts: Facts, device: Device, bundles: Sequence[tuple[bytes, Manifest]]
) -> Iterator[tuple[bytes, Standing]]:
    refused = {digest for digest, _ in bundles if facts.verdicts.get(digest) is Verdict.REFUSE}
    sides: dict[int, int] = {}
    before: dict[int, list[tuple[bytes, Manifest]]] = {}
    for digest, manifest in bundles:
        sides[manifest.number] = sides.get(manifest.number, 0) + 1
        if digest not in refused:
            before.setdefault(manifest.number, []).append((digest, manifest))
    nearest = dict(_nearest_below(sides, before))
    told = _told_in_time(facts, device)
    for digest, manifest in bundles:
        timely = digest in facts.vouched or (bool(told) and Statement.of(manifest) in told)
        standing = _gate(facts, device, digest, manifest, timely)
        if standing is None and digest not in facts.verdicts:
            fits = _follows(manifest, refused, before.get(nearest[manifest.number], ()))
            if sides[manifest.number] > 1:
                standing = Standing.FORKED
            elif not fits:
                standing = Standing.MISFIT
        if standing is None and digest in refused:
            standing = Standing.DECIDED_AGAINST
        yield digest, standing or Standing.HELD


def _gate(
    facts: Facts, device: Device, digest: bytes, manifest: Manifest, timely: bool
) -> Standing | None:
    """What the petition and the devices alone say; None where nothing of them is in the way."""
    if facts.petition not in (None, (manifest.campaign, manifest.petition)):
        return Standing.FOREIGN
    if device.revoked_on is not None:
        if manifest.day >= device.revoked_on:
            return Standing.REVOKED
        if not timely and digest not in facts.verdicts:
            return Standing.UNVOUCHED
    if device.accepted_on is None:
        return Standing.UNKNOWN_DEVICE
    if manifest.salvages and not _accepted(facts.devices.get(bytes.fromhex(manifest.salvages))):
        return Standing.UNKNOWN_SALVAGED
    return None


def _told_in_time(facts: Facts, device: Device) -> frozenset[Statement]:
    """What a revoked device told by telephone before it was revoked."""
    if device.revoked_on is None:
        return frozenset()
    words = key_fingerprint(device.public).words
    return frozenset(
        one.statement
        for one in facts.told
        if one.statement.words == words and one.day < device.revoked_on
    )


def _nearest_below(sides: Iterable[int], before: Mapping[int, object]) -> Iterator[tuple[int, int]]:
    """For each number, the highest below it of which something here may count; 0 for none."""
    last = 0
    for number in sorted(sides):
        yield number, last
        if number in before:
            last = number


def _follows(
    manifest: Manifest, refused: AbstractSet[bytes], before: Sequence[tuple[bytes, Manifest]]
) -> bool:
    """Whether a bundle can come after what is here below it; each missing one holds a record."""
    earlier = manifest.total - manifest.count
    if manifest.previous is None:
        return earlier == 0
    previous = bytes.fromhex(manifest.previous)
    if previous in refused:
        return False
    if not before:
        return earlier >= manifest.number - 1
    return any(
        (digest == previous and one.total == earlier)
        if one.number == manifest.number - 1
        else earlier - one.total >= manifest.number - 1 - one.number
        for digest, one in before
    )


def _accepted(device: Device | None) -> bool:
    return device is not None and device.accepted_on is not None and device.revoked_on is None
