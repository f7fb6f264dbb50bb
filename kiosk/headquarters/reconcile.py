"""Opens what counts, applies withdrawals, folds what is surely one person."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.bundle.manifest import Manifest
from kiosk.errors import KioskError
from kiosk.headquarters.register.store import Binding, Register, Standing
from kiosk.headquarters.sameness import contact_keys
from kiosk.petition.receipt import receipt_hash
from kiosk.petition.record import RecordError, decode
from kiosk.petition.signature import Consents, Exposure, Record, Signature, Withdrawal
from kiosk.sealing.unseal import NotForThisKey, Unsealer

Progress = Callable[[int, int], None]
Identity = tuple[bytes, bytes]
"""A record's device and id: what makes two records the same record."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Every record of a register that its key opens, and how many it did not."""

    records: tuple[Record, ...] = field(repr=False)
    not_for_this_key: int
    refused: int


@dataclass(frozen=True, slots=True)
class Person:
    """One person who signed, with every record that was folded into it, and their receipts."""

    signature: Signature = field(repr=False)
    records: tuple[bytes, ...]
    receipts: tuple[bytes, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Reconciled:
    """The people who signed, in an order that tells nothing of when or where in the line.

    `duplicates` counts signatures folded into another, `withdrawn` those taken back, `unmatched`
    withdrawals whose signature is not here, `unknown_texts` signatures under a text that no pack
    kept here holds.
    """

    binding: Binding
    people: tuple[Person, ...] = field(repr=False)
    duplicates: int
    withdrawn: int
    unmatched: int
    not_for_this_key: int
    refused: int
    unknown_texts: int


def reconcile(
    register: Register, unsealer: Unsealer, progress: Progress = lambda _done, _all: None
) -> Reconciled:
    """Opens and folds all that counts; nothing is written.

    Raises:
        KioskError: there is nothing, or the key opens none of it.
    """
    opened = open_all(register, unsealer, progress)
    binding = register.binding()
    nothing = not opened.records and not opened.not_for_this_key and not opened.refused
    if binding is None or nothing:
        raise KioskError(
            "Nothing here counts yet.", "`status` shows what waits; `device accept` takes it in."
        )
    if not opened.records and opened.not_for_this_key:
        raise KioskError(
            f"This key opens none of the {opened.not_for_this_key} records here.",
            "Give the key whose words are on the campaign's card; for a rehearsal, rehearsal.key.",
        )
    signatures, withdrawals = _split(opened.records)
    standing, withdrawn, unmatched = _withdraw(signatures, withdrawals)
    packs = [json.loads(pack) for pack in register.packs()]
    people = fold(standing, next((pack["country"] for pack in packs), ""))
    return Reconciled(
        binding=binding,
        people=people,
        duplicates=len(standing) - len(people),
        withdrawn=withdrawn,
        unmatched=unmatched,
        not_for_this_key=opened.not_for_this_key,
        refused=opened.refused,
        unknown_texts=_unknown_texts(standing, packs),
    )


def open_all(register: Register, unsealer: Unsealer, progress: Progress) -> Opened:
    """Opens every record that counts; the same record from two bundles counts once.

    A record whose id, device, campaign, petition or rehearsal flag differs from its bundle's is
    refused, because age has no sender: only the bundle's device signature says who wrote it. A
    held bundle that salvages another device holds that device's records and no others; they count
    only where the device itself brought no record of that id.
    """
    bundles = [one for one in register.bundles() if one.standing is Standing.HELD]
    bundles.sort(key=lambda one: one.manifest.salvages is not None)  # first hand comes first
    total = sum(bundle.manifest.count for bundle in bundles)
    records: dict[Identity, Record] = {}
    not_for_this_key = refused = done = 0
    for bundle in bundles:
        for record_id, sealed in register.records(bundle.key):
            done += 1
            if done % 256 == 0:
                progress(done, total)
            try:
                record = decode(unsealer.unseal(sealed))
            except NotForThisKey:
                not_for_this_key += 1
                continue
            except RecordError:
                refused += 1
                continue
            identity = (record.header.device, record_id)
            belongs = _belongs(record, record_id, bundle.manifest)
            if not belongs or records.setdefault(identity, record) != record:
                refused += 1
    progress(total, total)
    ordered = tuple(records[identity] for identity in sorted(records))
    return Opened(ordered, not_for_this_key, refused)


def fold(signatures: Sequence[Signature], country: str = "") -> tuple[Person, ...]:
    """One person for each group of signatures that share a contact and a name, sorted by id.

    Args:
        signatures: all that count.
        country: where a telephone number without a country is read, as two letters.
    """
    leader = list(range(len(signatures)))

    def find(at: int) -> int:
        while leader[at] != at:
            leader[at] = leader[leader[at]]
            at = leader[at]
        return at

    first: dict[tuple[str, str], int] = {}
    for at, one in enumerate(signatures):
        for key in contact_keys(one.name, one.email, one.phone, one.country or country):
            leader[find(at)] = find(first.setdefault(key, at))
    groups: dict[int, list[Signature]] = {}
    for at, one in enumerate(signatures):
        groups.setdefault(find(at), []).append(one)
    return tuple(sorted((_one_person(group) for group in groups.values()), key=_first_record))


def _first_record(person: Person) -> bytes:
    return person.records[0]


def _one_person(group: Iterable[Signature]) -> Person:
    """The newest day's words, the most protective exposure and the fewest consents of all."""
    by_id = sorted(group, key=lambda one: one.header.id)
    newest_first = sorted(by_id, key=lambda one: one.header.event.day, reverse=True)
    merged = replace(
        newest_first[0],
        exposure=max((one.exposure for one in by_id), key=lambda exposure: exposure.protection),
        consents=Consents(
            sign=all(one.consents.sign for one in by_id),
            contact=all(one.consents.contact for one in by_id),
            comment=all(one.consents.comment for one in by_id if one.comment),
        ),
        delete_by=min(one.delete_by for one in by_id),
        email=_first(one.email for one in newest_first),
        phone=_first(one.phone for one in newest_first),
        place=_first(one.place for one in newest_first),
        country=_first(one.country for one in newest_first),
        comment=_first(one.comment for one in newest_first),
    )
    if merged.exposure is Exposure.COUNTED:
        merged = replace(merged, name="", comment="", mark=())
        if not merged.consents.contact:
            merged = replace(merged, email="", phone="")
    return Person(
        merged,
        tuple(one.header.id for one in by_id),
        tuple(one.receipt for one in by_id),
    )


def _first(texts: Iterable[str]) -> str:
    return next((text for text in texts if text), "")


def _belongs(record: Record, record_id: bytes, manifest: Manifest) -> bool:
    header = record.header
    return (
        (isinstance(record, Withdrawal) or record.consents.sign)
        and header.id == record_id
        and header.device.hex() == (manifest.salvages or manifest.device)
        and (header.campaign, header.petition) == (manifest.campaign, manifest.petition)
        and header.rehearsal == manifest.rehearsal
    )


def _split(records: Iterable[Record]) -> tuple[list[Signature], list[Withdrawal]]:
    signatures: list[Signature] = []
    withdrawals: list[Withdrawal] = []
    for record in records:
        match record:
            case Signature():
                signatures.append(record)
            case Withdrawal():
                withdrawals.append(record)
    return signatures, withdrawals


def _withdraw(
    signatures: Sequence[Signature], withdrawals: Sequence[Withdrawal]
) -> tuple[list[Signature], int, int]:
    taken_back = set(_hashes(withdrawals))
    standing = [one for one in signatures if one.receipt not in taken_back]
    receipts = {one.receipt for one in signatures}
    return standing, len(signatures) - len(standing), len(taken_back - receipts)


def _unknown_texts(signatures: Sequence[Signature], packs: Sequence[Mapping[str, Any]]) -> int:
    """How many signed texts that no pack kept here holds."""
    known = {
        (language["appeal"]["digest"], language["consent"]["digest"])
        for pack in packs
        for language in pack["languages"]
    }
    return sum((one.appeal.hex(), one.consent.hex()) not in known for one in signatures)


def _hashes(withdrawals: Sequence[Withdrawal]) -> Iterator[bytes]:
    for one in withdrawals:
        yield receipt_hash(one.header.campaign, one.header.petition, one.code)
