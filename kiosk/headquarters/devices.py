"""The stands that an office knows: by their words, all of a stick at once, revoked from a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.bundle.manifest import BundleError, Manifest
from kiosk.bundle.read import BundleReader, open_bundle
from kiosk.bundle.statement import Statement
from kiosk.errors import KioskError
from kiosk.headquarters.finding import Refusal, find_bundles, printable
from kiosk.headquarters.intake import find_device, refuse_foreign
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.devices import Devices
from kiosk.headquarters.register.standing import Standing
from kiosk.headquarters.register.statements import Statements
from kiosk.headquarters.register.store import Register
from kiosk.sealing.keys import key_fingerprint


@dataclass(frozen=True, slots=True)
class KnownStand:
    """A stand that the register met. `held` and `waiting` count records; days are ISO or empty."""

    device: str
    words: str
    accepted_on: str
    revoked_on: str
    bundles: int
    held: int
    waiting: int


@dataclass(frozen=True, slots=True)
class StandOnStick:
    """A stand whose bundles lie on a stick, beside what the office was told by telephone.

    `told` counts the bundles whose closing statement was noted here with the same number, count
    and root: somebody at the stand vouched for them by another way than the stick. `salvaged_by`
    holds the words of stands that say they carry this one's damaged ledger.
    """

    device: str
    words: str
    bundles: int
    records: int
    told: int
    accepted: bool
    revoked: bool
    salvaged_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Revoked:
    """What a revocation did. All count bundles; `waiting` of them may have been dated back."""

    words: str
    day: str
    out: int
    held: int
    waiting: int


def known_stands(register: Register) -> list[KnownStand]:
    """Every stand met, by its device key."""
    bundles = Bundles(register).all()
    stands: list[KnownStand] = []
    for one in Devices(register).all():
        mine = [each for each in bundles if each.manifest.device == one.public.hex()]
        every = sum(each.manifest.count for each in mine)
        held = sum(each.manifest.count for each in mine if each.standing is Standing.HELD)
        stands.append(
            KnownStand(
                device=one.public.hex(),
                words=str(key_fingerprint(one.public)),
                accepted_on=one.accepted_on.isoformat() if one.accepted_on else "",
                revoked_on=one.revoked_on.isoformat() if one.revoked_on else "",
                bundles=len(mine),
                held=held,
                waiting=every - held,
            )
        )
    return stands


def stands_on(
    register: Register, paths: Sequence[Path], rehearsal: bool
) -> tuple[list[StandOnStick], list[Refusal]]:
    """The stands whose bundles lie in `paths`, and the files that are no bundle of this register.

    Nothing is stored. The bundles' own signatures are checked; their records are at intake.
    """
    files, refused = find_bundles(paths)
    binding = register.binding()
    manifests: dict[bytes, Manifest] = {}
    for path in files:
        try:
            with open_bundle(path) as file:
                manifest = BundleReader(file).manifest
            refuse_foreign(manifest, binding, rehearsal)
        except BundleError as error:
            refused.append(Refusal(printable(path), error.sentence))
            continue
        manifests[manifest.digest] = manifest
    return _met(register, list(manifests.values())), refused


def accept_stands(register: Register, stands: Sequence[StandOnStick], today: date) -> int:
    """Accepts those that are neither accepted nor revoked, and answers how many that were."""
    new = to_accept(stands)
    Devices(register).accept([bytes.fromhex(one.device) for one in new], today)
    return len(new)


def to_accept(stands: Sequence[StandOnStick]) -> list[StandOnStick]:
    """Those that are neither accepted nor revoked."""
    return [one for one in stands if not one.accepted and not one.revoked]


def revoke(register: Register, words: str, day: date) -> Revoked:
    """From `day` on nothing that this stand dates counts; what lies here from before stays.

    Raises:
        KioskError: no stand met so far has these words.
    """
    device = find_device(register, words)
    Devices(register).revoke(device.public, day)
    mine = [one for one in Bundles(register).all() if one.manifest.device == device.public.hex()]
    out = sum(one.standing is Standing.REVOKED for one in mine)
    held = sum(one.standing is Standing.HELD for one in mine)
    return Revoked(
        str(key_fingerprint(device.public)), day.isoformat(), out, held, len(mine) - out - held
    )


def reinstate(register: Register, words: str) -> None:
    """Takes a revocation back.

    Raises:
        KioskError: no stand met so far has these words, or this one was never revoked.
    """
    device = find_device(register, words)
    if device.revoked_on is None:
        raise KioskError("That stand is not revoked.", "Nothing was changed.")
    Devices(register).reinstate(device.public)


def _met(register: Register, manifests: Sequence[Manifest]) -> list[StandOnStick]:
    known = {one.public.hex(): one for one in Devices(register).all()}
    told = set(Statements(register).all())
    devices = {one.device for one in manifests} | {one.salvages or "" for one in manifests}
    stands: list[StandOnStick] = []
    for device in sorted(devices - {""}):
        mine = [one for one in manifests if one.device == device]
        salvagers = {one.device for one in manifests if one.salvages == device}
        row = known.get(device)
        stands.append(
            StandOnStick(
                device=device,
                words=_words(device),
                bundles=len(mine),
                records=sum(one.count for one in mine),
                told=sum(Statement.of(one) in told for one in mine),
                accepted=row is not None and row.accepted_on is not None,
                revoked=row is not None and row.revoked_on is not None,
                salvaged_by=tuple(sorted(_words(one) for one in salvagers)),
            )
        )
    return stands


def _words(device: str) -> str:
    return str(key_fingerprint(bytes.fromhex(device)))
