"""Words of a signer's own leave the campaign only with their consent and a person's approval."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.errors import KioskError
from kiosk.headquarters.publish.cell import plain_text
from kiosk.headquarters.reconcile import Person, Reconciled
from kiosk.headquarters.register.publication import Approval, PublicationNotes
from kiosk.petition.signature import Exposure

ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment that may be shown once it is approved."""

    id: str
    text: str = field(repr=False)
    approval: Approval


def comment_id(person: Person) -> bytes:
    """The record's id; of several records, a hash over all of their ids.

    Another record of the same person may bring other words, so an approval holds for exactly the
    records that a person looked at.
    """
    if len(person.records) == 1:
        return person.records[0]
    prefix = b"petition-kiosk comment v1\0"
    return hashlib.sha256(prefix + b"".join(person.records)).digest()[:ID_BYTES]


def may_be_shown(person: Person) -> bool:
    """Whether the signer agreed that these words are shown, beside a name that is."""
    one = person.signature
    return bool(one.comment) and one.consents.comment and one.exposure is not Exposure.COUNTED


def approved(person: Person, decided: Mapping[bytes, Approval]) -> str:
    """The comment, where its signer and a person at the office agreed to it; else nothing."""
    if not may_be_shown(person):
        return ""
    if decided.get(comment_id(person)) is not Approval.APPROVED:
        return ""
    return plain_text(person.signature.comment)


def list_comments(notes: PublicationNotes, reconciled: Reconciled) -> Iterator[Comment]:
    """Every comment that its signer agreed to show, with what was decided; new ones now wait."""
    offered = [comment_id(one) for one in _shown(reconciled.people)]
    notes.await_comments(offered)
    decided = notes.comments()
    for person in _shown(reconciled.people):
        key = comment_id(person)
        yield Comment(key.hex(), plain_text(person.signature.comment), decided[key])


def decide(notes: PublicationNotes, ids: Sequence[str], verdict: Approval) -> int:
    """Approves or refuses comments by their ids; a later word replaces an earlier one.

    Raises:
        KioskError: one was never listed; nothing was decided then.
    """
    try:
        keys = [bytes.fromhex(one) for one in ids]
    except ValueError:
        keys = []
    well_formed = bool(keys) and all(len(one) == ID_BYTES for one in keys)
    if not well_formed or notes.decide_comments(keys, verdict):
        raise KioskError(
            "An id is of no comment that was listed.",
            "Nothing was decided. `comments list` shows the ids.",
        )
    return len(keys)


def _shown(people: Iterable[Person]) -> Iterator[Person]:
    return (one for one in people if may_be_shown(one))
