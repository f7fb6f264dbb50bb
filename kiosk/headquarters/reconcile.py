"""Opens what counts, applies withdrawals, folds what is surely one person."""

from __future__ import annotations

import json
import secrets
from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from kiosk.errors import KioskError
from kiosk.headquarters.fold import fold_held
from kiosk.headquarters.opening.held import Held, Progress, gather, open_register
from kiosk.headquarters.opening.opener import Batch, Opener, keys_of
from kiosk.headquarters.opening.rows import frame_of, pack_record
from kiosk.headquarters.people import Person
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.mark import mark_of
from kiosk.headquarters.register.packs import KeptPacks
from kiosk.headquarters.register.same import DecisionNotes
from kiosk.headquarters.register.standing import Standing
from kiosk.headquarters.register.store import Binding, Register
from kiosk.headquarters.register.tombstones import Tombstones
from kiosk.headquarters.register.withdrawals import WithdrawalNotes
from kiosk.petition.signature import Signature
from kiosk.sealing.unseal import Unsealer

__all__ = ["Person", "Progress", "Reconciled", "fold", "reconcile"]


@dataclass(frozen=True, slots=True)
class Waiting:
    """Bundles that wait for somebody, and the records that they brought."""

    bundles: int = 0
    records: int = 0


@dataclass(frozen=True, slots=True)
class Reconciled:
    """The people who signed, in an order that tells nothing of when or where in the line.

    `duplicates` counts signatures folded into another, `withdrawn` those taken back, `unmatched`
    withdrawals whose signature is not here, `expired` records whose own day of deletion is over:
    they count nowhere, and only `find` and `erase` reach them. `waiting` says how many bundles wait
    for somebody, and with how many records: what they take back is left out, and nothing else of
    them is looked at. `damaged` records are put back by the same bundle, taken in again.
    `unknown_texts` are signatures under a text that no pack kept here holds. `texts` counts the
    signatures that stand under each text,
    by language and the digests of appeal and consent. `contradictions` are ids of pairs that one
    decision keeps apart and others make one; they are folded.
    """

    binding: Binding
    people: Sequence[Person] = field(repr=False)
    duplicates: int
    withdrawn: int
    unmatched: int
    not_for_this_key: int
    refused: int
    unknown_texts: int
    texts: Mapping[tuple[str, bytes, bytes], int] = field(default_factory=dict)
    contradictions: tuple[tuple[bytes, bytes], ...] = ()
    kept: frozenset[tuple[bytes, bytes]] = frozenset()
    """Ids of the pairs that somebody decided to keep apart, the lesser first."""
    expired: int = 0
    waiting: Waiting = Waiting()
    damaged: int = 0
    mark: bytes = b""
    """What the register said of persons before anything was opened (`mark_of`)."""


def reconcile(
    register: Register,
    unsealer: Unsealer,
    progress: Progress = lambda _done, _all: None,
    workers: int | None = None,
    today: date | None = None,
) -> Reconciled:
    """Opens and folds all that counts; nothing is written.

    A record past its own day of deletion is left out before anything is folded, so that it takes
    nobody's later signature with it.

    Args:
        register: what was taken in.
        unsealer: the campaign's key.
        progress: is told how many records are opened; what it raises stops the work.
        workers: how many processes open; as many as there are cores by default.
        today: the office's day; the clock's by default.

    Raises:
        KioskError: there is nothing, the key opens none of it, or a process that opens ended.
    """
    mark = mark_of(register)
    packs = [json.loads(pack) for pack in KeptPacks(register).all()]
    country = next((pack["country"] for pack in packs), "")
    opener = Opener(unsealer, secrets.token_bytes(32))
    held = open_register(register, opener, progress, workers)
    binding = _binding_of_what_opened(register, held)
    standing, withdrawn, unmatched = _withdraw(held, WithdrawalNotes(register).all())
    signed = len(standing)
    standing = present(held, standing, today or date.today())  # noqa: DTZ011 - the office's own day
    decisions = DecisionNotes(register).all()
    folded = fold_held(held, standing, country, decisions)
    texts = _texts(held, standing)
    return Reconciled(
        binding=binding,
        people=folded.people,
        duplicates=len(standing) - len(folded.people),
        withdrawn=withdrawn,
        unmatched=unmatched,
        not_for_this_key=held.not_for_this_key,
        refused=held.refused,
        unknown_texts=_unknown_texts(texts, packs),
        texts=texts,
        contradictions=folded.contradictions,
        kept=frozenset((one.first, one.second) for one in decisions if one.verdict == "keep"),
        expired=signed - len(standing),
        waiting=_waiting(register),
        damaged=held.damaged,
        mark=mark,
    )


def _binding_of_what_opened(register: Register, held: Held) -> Binding:
    """The register's binding, where anything of it opened."""
    read = held.order or held.not_for_this_key or held.refused
    if held.damaged and not read:
        raise KioskError(
            f"Nothing here opens: of the records, {held.damaged} are damaged.",
            "Take their bundles in again from the sticks: that puts them back.",
        )
    binding = register.binding()
    if binding is None or not read:
        here, erased = Tombstones(register).counts()
        if erased and not here:
            raise KioskError("Every record here was erased.", "There is nothing to open.")
        raise KioskError(
            "Nothing here counts yet.", "`status` shows what waits; `device accept` takes it in."
        )
    if not held.order and held.not_for_this_key:
        raise KioskError(
            f"This key opens none of the {held.not_for_this_key} records here.",
            "Give the key whose words are on the campaign's card; for a rehearsal, rehearsal.key.",
        )
    return binding


def _waiting(register: Register) -> Waiting:
    settled = (Standing.HELD, Standing.DECIDED_AGAINST, Standing.REVOKED)
    counts = [one.manifest.count for one in Bundles(register).all() if one.standing not in settled]
    return Waiting(len(counts), sum(counts))


def present(held: Held, standing: array[int], today: date) -> array[int]:
    """Those of `standing` whose own day of deletion is not over, in the same order."""
    return array("I", [one for one in standing if held.frame(one).delete_by >= today])


def fold(signatures: Sequence[Signature], country: str = "") -> tuple[Person, ...]:
    """One person for each group of signatures that share a contact and a name, sorted by id.

    Args:
        signatures: all that count.
        country: where a telephone number without a country is read, as two letters.
    """
    held = hold(signatures)
    return tuple(fold_held(held, held.order, country).people)


def hold(signatures: Sequence[Signature]) -> Held:
    """Signatures that are open already, as if they had come from a register."""
    met = list(dict.fromkeys(map(frame_of, signatures)))
    frames = {frame: number for number, frame in enumerate(met)}
    make_keys = keys_of(secrets.token_bytes(32))
    blob = bytearray()
    starts, keys = array("I"), array("Q")
    for one in signatures:
        starts.append(len(blob))
        keys.extend(make_keys(one.name, one.email, one.phone))
        blob += pack_record(one, frames[frame_of(one)])
    batch = Batch(bytes(blob), starts, keys, tuple(met))
    return gather([(0, batch)], {0: met})


def _withdraw(held: Held, told: AbstractSet[bytes]) -> tuple[array[int], int, int]:
    """What stands, sorted by id; how many were taken back; how many withdrawals match none.

    A withdrawal that waits and matches none may wait beside its signature, and is not counted.

    Args:
        held: all that is open.
        told: hashes of the receipts that were taken back at the office.
    """
    withdrawals = {number for number in held.order if held.takes_back(number)}
    if not withdrawals and not told and not held.taken_back:
        return held.order, 0, 0
    taken_back = {held.receipt(number) for number in withdrawals} | told
    signatures = [number for number in held.order if number not in withdrawals]
    gone = taken_back | held.taken_back
    standing = array("I", [one for one in signatures if held.receipt(one) not in gone])
    matched = {held.receipt(one) for one in signatures} & taken_back
    return standing, len(signatures) - len(standing), len(taken_back - matched)


def _texts(held: Held, standing: Sequence[int]) -> dict[tuple[str, bytes, bytes], int]:
    frames = (held.frame(number) for number in standing)
    return dict(Counter((one.language, one.appeal, one.consent) for one in frames))


def _unknown_texts(
    texts: Mapping[tuple[str, bytes, bytes], int], packs: Sequence[Mapping[str, Any]]
) -> int:
    """How many signed texts that no pack kept here holds."""
    known = {
        (language["appeal"]["digest"], language["consent"]["digest"])
        for pack in packs
        for language in pack["languages"]
    }
    return sum(
        count
        for (_, appeal, consent), count in texts.items()
        if (appeal.hex(), consent.hex()) not in known
    )
