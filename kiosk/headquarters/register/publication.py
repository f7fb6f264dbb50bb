"""What publishing keeps in the register: ids, digests and days; never a name, never a comment."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from sqlalchemy import RowMapping, func, insert, select, update

from kiosk.errors import KioskError
from kiosk.headquarters.register import bulk
from kiosk.headquarters.register.mark import mark_in
from kiosk.headquarters.register.models import (
    CommentRow,
    HandoverRow,
    PublicationRow,
    PublishKeyRow,
)
from kiosk.headquarters.register.store import Register
from kiosk.ledger.migrate import table_of

_keys = table_of(PublishKeyRow)
_comments = table_of(CommentRow)
_publications = table_of(PublicationRow)
_handovers = table_of(HandoverRow)

KEY_BYTES = 32
BATCH = 500


class Approval(StrEnum):
    """What a person decided of a comment."""

    WAITING = "waiting"
    APPROVED = "approved"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Publication:
    """A reader's folder: its digest, its list's digest, and the record ids of each entry."""

    day: date
    reader: str
    digest: bytes
    list_digest: bytes
    names: int
    entries: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Handover:
    """A publication that was given to its reader on a day."""

    publication: Publication
    day: date
    given_to: str


class PublicationNotes:
    """The tables of publishing, over a register.

    Raises:
        RegisterError: from every method, where the register does not answer or refuses.
    """

    def __init__(self, register: Register) -> None:
        self._register = register

    def key(self) -> bytes:
        """The key for other systems' ids of people; made at the first call."""
        with self._register.noting() as connection:
            found = connection.execute(select(_keys.c.value)).scalar()
            if found is None:
                found = secrets.token_bytes(KEY_BYTES)
                connection.execute(insert(_keys), {"number": 1, "value": found})
            return bytes(found)

    def comments(self) -> Mapping[bytes, Approval]:
        """Every comment that was listed, by its id, with what was decided."""
        with self._register.reading() as connection:
            rows = connection.execute(select(_comments))
            return {row.id: Approval(row.verdict) for row in rows}

    def await_comments(self, ids: Collection[bytes]) -> None:
        """Notes comments that wait for a person; those known stay as they are."""
        with self._register.noting() as connection:
            known = set(connection.execute(select(_comments.c.id)).scalars())
            rows = [
                {"id": one, "verdict": Approval.WAITING.value}
                for one in dict.fromkeys(ids)
                if one not in known
            ]
            for at in range(0, len(rows), BATCH):
                connection.execute(insert(_comments), rows[at : at + BATCH])

    def decide_comments(self, ids: Sequence[bytes], verdict: Approval) -> list[bytes]:
        """Decides on comments, all or none.

        Returns:
            The ids that were never listed; nothing was decided where there are any.
        """
        with self._register.noting() as connection:
            known = set(connection.execute(select(_comments.c.id)).scalars())
            unknown = [one for one in ids if one not in known]
            for one in ids if not unknown else ():
                connection.execute(
                    update(_comments).where(_comments.c.id == one).values(verdict=verdict.value)
                )
            return unknown

    def note(self, publications: Sequence[Publication], mark: bytes = b"") -> None:
        """Notes what was published; the same list of the same people is noted once.

        Two lists of the same letters may be of other people, who have one name. An erase comes
        before this, and is noticed, or after it, and is told of these lists.

        Args:
            publications: what was published.
            mark: what `mark_of` said before the records were opened; empty where nobody asked.

        Raises:
            KioskError: somebody was erased, taken back or decided about since.
        """
        with self._register.noting() as connection:
            bulk.while_nobody_erases(connection)
            if mark and mark_in(connection) != mark:
                raise KioskError(
                    "While the lists were made, somebody was erased, taken back or decided about.",
                    "Nothing was published. Publish once more.",
                )
            for one in publications:
                found = connection.execute(
                    select(_publications.c.number).where(
                        _publications.c.reader == one.reader,
                        _publications.c.digest == one.digest,
                        _publications.c.entries == one.entries,
                    )
                )
                if found.first() is None:
                    connection.execute(insert(_publications), _row_of(one))

    def publications(self) -> list[Publication]:
        """Everything that was published, in the order in which it was noted."""
        with self._register.reading() as connection:
            rows = connection.execute(select(_publications).order_by(_publications.c.number))
            return [_publication(row) for row in rows.mappings()]

    def note_removed(self, digests: Collection[bytes], day: date) -> None:
        """Notes of readers' folders, by their digests, that they are removed."""
        with self._register.noting() as connection:
            for one in sorted(digests):
                of_it = update(_publications).where(_publications.c.digest == one)
                connection.execute(of_it.values(removed_on=day))

    def lie_somewhere(self) -> list[date]:
        """The days on which folders were published that nobody removed here, each once, sorted."""
        days = select(_publications.c.day).where(_publications.c.removed_on.is_(None)).distinct()
        with self._register.reading() as connection:
            return sorted(connection.execute(days).scalars())

    def published_on(self, reader: str, digest: bytes) -> date | None:
        """The day on which a reader's folder was published first; None where it never was."""
        days = select(func.min(_publications.c.day)).where(
            _publications.c.reader == reader, _publications.c.digest == digest
        )
        with self._register.reading() as connection:
            found: date | None = connection.execute(days).scalar_one()
            return found

    def hand_over(self, reader: str, digest: bytes, day: date, given_to: str) -> Publication | None:
        """Notes that a published folder was given to its reader.

        Returns:
            The publication; None where none of this reader and digest was ever noted.
        """
        with self._register.noting() as connection:
            row = connection.execute(
                select(_publications)
                .where(_publications.c.reader == reader, _publications.c.digest == digest)
                .order_by(_publications.c.number.desc())
            ).first()
            if row is None:
                return None
            key = {"publication": row.number, "day": day, "given_to": given_to}
            if connection.execute(select(_handovers.c.number).filter_by(**key)).first() is None:
                connection.execute(insert(_handovers), key)
            return _publication(row._mapping)

    def handovers(self) -> list[Handover]:
        """Everything that was handed over, in the order in which it was noted."""
        joined = _handovers.join(_publications)
        columns = (_publications, _handovers.c.day.label("given_on"), _handovers.c.given_to)
        with self._register.reading() as connection:
            rows = connection.execute(
                select(*columns).select_from(joined).order_by(_handovers.c.number)
            ).mappings()
            return [Handover(_publication(row), row["given_on"], row["given_to"]) for row in rows]


def _row_of(one: Publication) -> dict[str, object]:
    return {
        "day": one.day,
        "reader": one.reader,
        "digest": one.digest,
        "list_digest": one.list_digest,
        "names": one.names,
        "entries": one.entries,
    }


def _publication(row: RowMapping) -> Publication:
    return Publication(
        row["day"],
        row["reader"],
        row["digest"],
        row["list_digest"],
        row["names"],
        row["entries"],
    )
