"""Signs for each stand what headquarters holds of it: in the register and in a backup elsewhere."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.acknowledgement import MOST_BUNDLES, Acknowledgement, write_acknowledgement
from kiosk.bundle.volume import place
from kiosk.errors import KioskError
from kiosk.headquarters.register.backups import Backups
from kiosk.headquarters.register.bundles import Bundles, HeldBundle
from kiosk.headquarters.register.packs import KeptPacks
from kiosk.headquarters.register.standing import Standing
from kiosk.headquarters.register.store import Binding, Register
from kiosk.sealing.keys import SigningKey, key_fingerprint, office_public


@dataclass(frozen=True, slots=True)
class Written:
    """One stand's acknowledgement."""

    device: str
    words: str
    bundles: int
    records: int
    file: str


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """What was written.

    `total` counts the campaign's records; `not_backed_up` bundles that are held and lie in no
    verified backup on another volume, `waiting` those that do not count yet.
    """

    written: tuple[Written, ...]
    total: int
    not_backed_up: int
    waiting: int


def acknowledge(register: Register, key: SigningKey, out: Path) -> Acknowledged:
    """Writes a signed acknowledgement for every stand of which something is safe here.

    Raises:
        KioskError: the register is empty, no pack kept here names this office key, or the folder
            refuses.
    """
    binding = register.binding()
    if binding is None:
        raise KioskError("The register is empty.", "Take in a bundle first: intake.")
    _refuse_unnamed(register, key)
    safe = Backups(register).backed_up()
    held = [one for one in Bundles(register).all() if one.standing is Standing.HELD]
    waiting = sum(one.standing is not Standing.HELD for one in Bundles(register).all())
    total = sum(one.manifest.count for one in held)
    stands: dict[str, list[HeldBundle]] = {}
    for one in held:
        if one.digest in safe:
            stands.setdefault(one.manifest.device, []).append(one)
    written = [_write(binding, bundles, total, key, out) for bundles in stands.values()]
    left = sum(one.digest not in safe for one in held)
    return Acknowledged(tuple(written), total, left, waiting)


def _write(
    binding: Binding, bundles: Sequence[HeldBundle], total: int, key: SigningKey, out: Path
) -> Written:
    device = bundles[0].manifest.device
    listed = sorted(bundles, key=lambda one: one.manifest.number)[:MOST_BUNDLES]
    one = Acknowledgement(
        campaign=binding.campaign,
        petition=binding.petition,
        device=device,
        rehearsal=binding.rehearsal,
        bundles=tuple((bundle.manifest.number, bundle.digest.hex()) for bundle in listed),
        total=total,
        office=office_public(key.public),
    )
    path = place(out, one.file_name, [write_acknowledgement(one, key)])
    return Written(
        device,
        str(key_fingerprint(bytes.fromhex(device))),
        len(listed),
        sum(bundle.manifest.count for bundle in listed),
        str(path),
    )


def _refuse_unnamed(register: Register, key: SigningKey) -> None:
    """Stands believe only the office keys of their pack: better told here than at every stand."""
    packs = [json.loads(content) for content in KeptPacks(register).all()]
    if packs and not any(office_public(key.public) in one["office_keys"] for one in packs):
        raise KioskError(
            "No campaign pack kept with this register names this office key.",
            "Nothing was written. Name it in office_keys, or keep the pack with intake --campaign.",
        )
