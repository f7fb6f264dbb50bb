"""The ledger's tables."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Date, ForeignKey, Integer, LargeBinary, MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from kiosk.ledger.migrate import NAMING


class Base(DeclarativeBase):
    """The ledger's tables, with constraint names that migrations can rely on."""

    metadata = MetaData(naming_convention=NAMING)


class BundleRow(Base):
    """A closed bundle: its manifest's bytes and signature never change again."""

    __tablename__ = "bundle"

    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    manifest: Mapped[bytes] = mapped_column(LargeBinary)
    signature: Mapped[bytes] = mapped_column(LargeBinary)
    count: Mapped[int] = mapped_column(Integer)
    exported_on: Mapped[date | None] = mapped_column(Date, nullable=True)
    acknowledged_on: Mapped[date | None] = mapped_column(Date, nullable=True)


class SealedRecordRow(Base):
    """One sealed record. Rows lie by random id, so their order tells nothing.

    `sealed` stands last: a scan of the small columns then need not follow its overflow pages.
    """

    __tablename__ = "sealed_record"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own form

    id: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    bundle: Mapped[int | None] = mapped_column(ForeignKey("bundle.number"), nullable=True)
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class TallyRow(Base):
    """How many signatures a day brought, so that the count never scans."""

    __tablename__ = "tally"

    day: Mapped[date] = mapped_column(Date, primary_key=True)
    count: Mapped[int] = mapped_column(Integer)


class SettingRow(Base):
    """A setting of this stand: its device, its campaign, its mode."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[str] = mapped_column(String)


class JournalRow(Base):
    """What was done at the panel; never a signer's data."""

    __tablename__ = "journal"

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    day: Mapped[date] = mapped_column(Date)
    act: Mapped[str] = mapped_column(String(64))
    detail: Mapped[str] = mapped_column(String(200))
