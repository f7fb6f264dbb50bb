"""The register's tables (docs/formats/register.md)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import (
    Boolean,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from kiosk.ledger.migrate import NAMING

MOST_GIVEN_TO = 200
"""Letters that say who took a list."""


class Base(DeclarativeBase):
    """The register's tables."""

    metadata = MetaData(naming_convention=NAMING)


class BindingRow(Base):
    """The one campaign and mode that a register is bound to by its first intake."""

    __tablename__ = "binding"

    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    campaign: Mapped[str] = mapped_column(String(40))
    petition: Mapped[str] = mapped_column(String(40))
    rehearsal: Mapped[bool] = mapped_column(Boolean)


class PackRow(Base):
    """A campaign pack as canonical JSON; every text stays known by its digest."""

    __tablename__ = "pack"

    digest: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class DeviceRow(Base):
    """A stand's device key, and since when the office accepts it."""

    __tablename__ = "device"

    public: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    accepted_on: Mapped[date | None] = mapped_column(Date, nullable=True)
    revoked_on: Mapped[date | None] = mapped_column(Date, nullable=True)


class BundleRow(Base):
    """A bundle that was taken in whole and verified."""

    __tablename__ = "bundle"
    __table_args__ = (
        UniqueConstraint("digest"),
        Index("ix_bundle_device_number", "device", "number"),
    )

    key: Mapped[int] = mapped_column(Integer, primary_key=True)
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    device: Mapped[bytes] = mapped_column(ForeignKey("device.public"))
    number: Mapped[int] = mapped_column(Integer)
    count: Mapped[int] = mapped_column(Integer)
    manifest: Mapped[bytes] = mapped_column(LargeBinary)
    signature: Mapped[bytes] = mapped_column(LargeBinary)


class SealedRecordRow(Base):
    """A sealed record as its bundle brought it."""

    __tablename__ = "sealed_record"

    bundle: Mapped[int] = mapped_column(ForeignKey("bundle.key"), primary_key=True)
    id: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class BundleFileRow(Base):
    """The SHA-256 of a bundle's whole file, by which the same file is known again at once."""

    __tablename__ = "bundle_file"

    bundle: Mapped[int] = mapped_column(ForeignKey("bundle.key"), primary_key=True)
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))


class BundleDecisionRow(Base):
    """What a person decided about one bundle that waited, by its digest only."""

    __tablename__ = "bundle_decision"

    digest: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    verdict: Mapped[str] = mapped_column(String(8))
    decided_on: Mapped[date] = mapped_column(Date)


class VouchedRow(Base):
    """A bundle that lay here when its device was revoked, so nobody dated it back afterwards."""

    __tablename__ = "vouched"

    digest: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)


class ClosingStatementRow(Base):
    """What a volunteer told by telephone of a bundle that may still be on its way.

    A stand is known by its words, because it may never have been met.
    """

    __tablename__ = "closing_statement"

    words: Mapped[str] = mapped_column(String(64), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    root: Mapped[bytes] = mapped_column(LargeBinary(10), primary_key=True)
    count: Mapped[int] = mapped_column(Integer, primary_key=True)
    rehearsal: Mapped[bool] = mapped_column(Boolean, primary_key=True)
    told_on: Mapped[date] = mapped_column(Date)


class BackupRow(Base):
    """A copy of the register that was read back and verified."""

    __tablename__ = "backup"

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    day: Mapped[date] = mapped_column(Date)
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    bundles: Mapped[int] = mapped_column(Integer)
    other_volume: Mapped[bool] = mapped_column(Boolean)
    erased_on: Mapped[date | None] = mapped_column(Date, nullable=True)


class BackedUpRow(Base):
    """The first backup on another volume in which a bundle lies."""

    __tablename__ = "backed_up"

    bundle: Mapped[int] = mapped_column(ForeignKey("bundle.key"), primary_key=True)
    backup: Mapped[int] = mapped_column(ForeignKey("backup.number"))


class PublishKeyRow(Base):
    """One row: the random key under which other systems' ids of people are made."""

    __tablename__ = "publish_key"

    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    value: Mapped[bytes] = mapped_column(LargeBinary(32))


class CommentRow(Base):
    """What a person at the office decided of a comment, by id only; the words are never here."""

    __tablename__ = "comment"

    id: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    verdict: Mapped[str] = mapped_column(String(8))


class PublicationRow(Base):
    """A reader's folder as it was published; `entries` holds record ids, in the list's order."""

    __tablename__ = "publication"

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    day: Mapped[date] = mapped_column(Date)
    reader: Mapped[str] = mapped_column(String(64))
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    list_digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    names: Mapped[int] = mapped_column(Integer)
    entries: Mapped[bytes] = mapped_column(LargeBinary)
    removed_on: Mapped[date | None] = mapped_column(Date, nullable=True)


class HandoverRow(Base):
    """Which published folder was handed over, on which day, and to whom."""

    __tablename__ = "handover"
    __table_args__ = (UniqueConstraint("publication", "day", "given_to"),)

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    publication: Mapped[int] = mapped_column(ForeignKey("publication.number"))
    day: Mapped[date] = mapped_column(Date)
    given_to: Mapped[str] = mapped_column(String(MOST_GIVEN_TO))


class DecisionRow(Base):
    """What a person decided about two records, by id only."""

    __tablename__ = "decision"

    first: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    second: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    verdict: Mapped[str] = mapped_column(String(8))


class TombstoneRow(Base):
    """A record that was erased and is never taken in again; `scrubbed` once no page holds it."""

    __tablename__ = "tombstone"

    id: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    erased_on: Mapped[date] = mapped_column(Date)
    scrubbed: Mapped[bool] = mapped_column(Boolean)


class ErasedRecordRow(Base):
    """What stays of an erased record in its bundle: the hash, so that the bundle's root holds."""

    __tablename__ = "erased_record"

    bundle: Mapped[int] = mapped_column(ForeignKey("bundle.key"), primary_key=True)
    id: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))


class WithdrawalRow(Base):
    """A withdrawal that came by telephone or letter: its receipt's hash, never the code."""

    __tablename__ = "withdrawal"

    receipt: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)


class PlaceRow(Base):
    """Where lists or a backup were written: an absolute path of the computer that wrote there."""

    __tablename__ = "place"

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    holds: Mapped[str] = mapped_column(String(12))
    path: Mapped[bytes] = mapped_column(LargeBinary)


class KeyCheckedRow(Base):
    """One row, once a campaign key opened every record that lay here."""

    __tablename__ = "key_checked"

    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
