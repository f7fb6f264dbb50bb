"""Crowds of invented people at many kiosks: real device keys, seals and bundles, and the truth.

    crowd = make(folder, kiosks=200, each=500)
    crowd.files            one bundle a kiosk, as a stick would bring it
    crowd.key              opens them
    crowd.signers[id]      who is behind the record of this id
    pairs(crowd.signers)   which records are of one person

`people` alone makes no kiosk and seals nothing. One seed makes the same people; keys, seals and
record ids are fresh each time, as they must be.
"""

from __future__ import annotations

import random
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from pathlib import Path

from benchmarks.names import LANGUAGES, MEN, PLACES, WOMEN
from kiosk.bundle.manifest import ID_BYTES, Manifest, key_digest, record_digest, root_of
from kiosk.bundle.read import BundledRecord
from kiosk.bundle.write import pieces
from kiosk.pack.read import read_pack
from kiosk.petition.campaign import CampaignPack
from kiosk.petition.receipt import new_code, receipt_hash
from kiosk.petition.record import encode, padded_size
from kiosk.petition.rules import accept
from kiosk.petition.signature import Consents, Draft, Event, Exposure, Header
from kiosk.resources import bundled_campaign
from kiosk.sealing.keys import CampaignKey, SigningKey, new_campaign_key
from kiosk.sealing.seal import Sealer

DAY = date(2026, 3, 14)
DUPLICATES = 0.02
KINDS = ("same", "typo", "swapped", "script", "no e-mail")
"""How a second signature of one person differs from the first."""


@dataclass(frozen=True, slots=True)
class Signer:
    """One signature of a crowd.

    `person` is the same number for every signature of one person; `kind` is one of KINDS for a
    second signature, else empty.
    """

    person: int
    draft: Draft
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Crowd:
    """What was made; `signers` is the truth, by record id."""

    pack: CampaignPack
    key: CampaignKey
    files: tuple[Path, ...]
    signers: dict[bytes, Signer]


class Kiosk:
    """A kiosk with a device key of its own, that closes one bundle after the other.

    Args:
        pack: the campaign; its `sealed_to` stands in the manifests.
        rehearsal: whether nothing counts.
        key: its device key; a fresh one by default.
    """

    def __init__(
        self, pack: CampaignPack, rehearsal: bool = False, key: SigningKey | None = None
    ) -> None:
        self.key = key or SigningKey.new()
        self._pack = pack
        self._rehearsal = rehearsal
        self._last: Manifest | None = None

    def close(self, records: Iterable[BundledRecord], day: date = DAY) -> bytes:
        """The next bundle's bytes, over these records."""
        ordered = sorted(records)
        digests = [one.digest for one in ordered]
        manifest = Manifest(
            campaign=self._pack.id,
            petition=self._pack.petition.id,
            pack=self._pack.digest.hex(),
            device=self.key.public.hex(),
            number=self._last.number + 1 if self._last else 1,
            previous=self._last.digest.hex() if self._last else None,
            count=len(ordered),
            total=len(ordered) + (self._last.total if self._last else 0),
            root=root_of(digests).hex(),
            sealed_to=tuple(key_digest(one) for one in sorted(self._pack.sealed_to)),
            rehearsal=self._rehearsal,
            day=day,
        )
        self._last = manifest
        signature = self.key.sign(manifest.digest)
        return b"".join(pieces(manifest.to_bytes(), ordered, signature))

    def write(self, folder: Path, records: Iterable[BundledRecord], day: date = DAY) -> Path:
        """The next bundle as a file under its own name."""
        data = self.close(records, day)
        assert self._last is not None
        path = folder / self._last.file_name
        path.write_bytes(data)
        return path

    def twin(self) -> Kiosk:
        """A copy of its disk: the same key, number and past."""
        other = Kiosk(self._pack, self._rehearsal, self.key)
        other._last = self._last
        return other


def sealed_pack(key: CampaignKey) -> CampaignPack:
    """The bundled campaign, sealed to a key."""
    return replace(read_pack(bundled_campaign()), sealed_to=(key.public,))


def make(
    folder: Path,
    kiosks: int,
    each: int,
    *,
    seed: int = 1,
    duplicates: float = DUPLICATES,
    bundles: int = 1,
    rehearsal: bool = False,
) -> Crowd:
    """Writes a crowd's bundles into an existing folder.

    Args:
        folder: where the bundles go.
        kiosks: how many kiosks.
        each: how many signatures at each of them, second ones included.
        seed: which people.
        duplicates: the share of signatures that are somebody's second one.
        bundles: how many bundles each kiosk closes.
        rehearsal: whether nothing counts.
    """
    key = new_campaign_key()
    pack = sealed_pack(key)
    signers = people(kiosks * each, seed=seed, duplicates=duplicates)
    random.Random(seed).shuffle(signers)
    truth: dict[bytes, Signer] = {}
    files: list[Path] = []
    for number in range(kiosks):
        kiosk = Kiosk(pack, rehearsal)
        mine = signers[number * each : (number + 1) * each]
        for at in range(bundles):
            part = mine[at::bundles]
            records = seal(part, kiosk, pack, rehearsal)
            truth.update(zip((one.id for one in records), part, strict=True))
            files.append(kiosk.write(folder, records))
    return Crowd(pack, key, tuple(files), truth)


def pairs(signers: Mapping[bytes, Signer]) -> set[tuple[bytes, bytes]]:
    """Every two records of one person, the smaller id first."""
    groups: dict[int, list[bytes]] = {}
    for record_id, signer in signers.items():
        groups.setdefault(signer.person, []).append(record_id)
    return {pair for ids in groups.values() for pair in combinations(sorted(ids), 2)}


def unreadable(count: int, length: int) -> list[BundledRecord]:
    """Records of random bytes, for what never opens one."""
    made = []
    for _ in range(count):
        record_id, sealed = secrets.token_bytes(ID_BYTES), secrets.token_bytes(length)
        made.append(BundledRecord(record_id, record_digest(record_id, sealed), sealed))
    return made


def people(count: int, *, seed: int = 1, duplicates: float = DUPLICATES) -> list[Signer]:
    """So many signatures, of which a share are second ones of people further up."""
    chance = random.Random(seed)
    signers: list[Signer] = []
    persons: list[_Person] = []
    twice: set[int] = set()
    for _ in range(count):
        first = chance.choice(persons) if persons and chance.random() < duplicates else None
        if first is None or first.number in twice:
            persons.append(_Person.drawn(len(persons), chance))
            signers.append(Signer(persons[-1].number, persons[-1].draft()))
        else:
            twice.add(first.number)
            kind = chance.choice(KINDS)
            signers.append(Signer(first.number, _again(first, kind, chance), kind))
    return signers


@dataclass(frozen=True, slots=True)
class _Person:
    number: int
    names: tuple[tuple[str, ...], ...]
    script: int
    email: str
    phone: str
    place: tuple[str, ...]
    exposure: Exposure

    @classmethod
    def drawn(cls, number: int, chance: random.Random) -> _Person:
        parts = [chance.choice(WOMEN + MEN), chance.choice(MEN)]
        if chance.random() < 1 / 3:
            parts.append(chance.choice(MEN))
        contact = chance.random()  # 40% both, 30% e-mail alone, 20% telephone alone, 10% none
        mail = f"{parts[0][0]}.{parts[1][0]}{number}@example.org".lower()
        return cls(
            number=number,
            names=tuple(parts),
            script=chance.randrange(len(LANGUAGES)),
            email=mail if contact < 0.7 else "",
            phone=f"0300 {number % 10_000_000:07d}"
            if contact < 0.4 or 0.7 <= contact < 0.9
            else "",
            place=chance.choice(PLACES),
            exposure=chance.choice((Exposure.PUBLIC, Exposure.NAMED)),
        )

    def draft(self) -> Draft:
        return self.written(self.script)

    def written(self, script: int) -> Draft:
        return Draft(
            language=LANGUAGES[script],
            name=" ".join(part[script] for part in self.names),
            email=self.email,
            phone=self.phone,
            place=self.place[script],
            country="PK",
            exposure=self.exposure,
            consents=Consents(sign=True, contact=bool(self.email or self.phone)),
        )


def _again(person: _Person, kind: str, chance: random.Random) -> Draft:
    draft = person.draft()
    match kind:
        case "typo":
            return replace(draft, name=_mistyped(draft.name, chance))
        case "swapped":
            first, *others = draft.name.split()
            return replace(draft, name=" ".join((*others, first)))
        case "script":
            return person.written((person.script + chance.choice((1, 2))) % len(LANGUAGES))
        case "no e-mail":
            return replace(draft, email="", consents=Consents(sign=True, contact=bool(draft.phone)))
    return draft


def _mistyped(name: str, chance: random.Random) -> str:
    """One letter left out, doubled, or changed with its neighbour; never the first."""
    at = chance.choice([at for at, letter in enumerate(name[:-1]) if at and letter.isalpha()])
    match chance.randrange(3):
        case 0:
            return name[:at] + name[at + 1 :]
        case 1:
            return name[: at + 1] + name[at:]
    return (name[:at] + name[at + 1] + name[at] + name[at + 2 :]).strip()


def seal(
    signers: Sequence[Signer], kiosk: Kiosk, pack: CampaignPack, rehearsal: bool = False
) -> list[BundledRecord]:
    """Each signer's record as that kiosk would seal it."""
    sealer, size = Sealer(pack.sealed_to), padded_size(pack)
    event = Event("All-party conference", "Gilgit", DAY)
    device = kiosk.key.public
    made: list[BundledRecord] = []
    for signer in signers:
        record_id = secrets.token_bytes(ID_BYTES)
        header = Header(record_id, pack.id, pack.petition.id, device, rehearsal, event)
        receipt = receipt_hash(pack.id, pack.petition.id, new_code())
        sealed = sealer.seal(encode(accept(signer.draft, pack, header, receipt), size))
        made.append(BundledRecord(record_id, record_digest(record_id, sealed), sealed))
    return made
