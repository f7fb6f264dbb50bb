"""The register as first released."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Makes the tables."""
    op.create_table(
        "binding",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("campaign", sa.String(40), nullable=False),
        sa.Column("petition", sa.String(40), nullable=False),
        sa.Column("rehearsal", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_binding"),
    )
    op.create_table(
        "pack",
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_pack"),
    )
    op.create_table(
        "device",
        sa.Column("public", sa.LargeBinary(32), nullable=False),
        sa.Column("accepted_on", sa.Date(), nullable=True),
        sa.Column("revoked_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("public", name="pk_device"),
    )
    op.create_table(
        "bundle",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("device", sa.LargeBinary(32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("manifest", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["device"], ["device.public"], name="fk_bundle_device_device"),
        sa.PrimaryKeyConstraint("key", name="pk_bundle"),
        sa.UniqueConstraint("digest", name="uq_bundle_digest"),
    )
    op.create_index("ix_bundle_device_number", "bundle", ["device", "number"])
    op.create_table(
        "sealed_record",
        sa.Column("bundle", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["bundle"], ["bundle.key"], name="fk_sealed_record_bundle_bundle"),
        sa.PrimaryKeyConstraint("bundle", "id", name="pk_sealed_record"),
    )
    op.create_table(
        "closing_statement",
        sa.Column("device", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("root", sa.String(20), nullable=False),
        sa.PrimaryKeyConstraint("device", "number", name="pk_closing_statement"),
    )
    op.create_table(
        "decision",
        sa.Column("first", sa.LargeBinary(16), nullable=False),
        sa.Column("second", sa.LargeBinary(16), nullable=False),
        sa.Column("verdict", sa.String(8), nullable=False),
        sa.PrimaryKeyConstraint("first", "second", name="pk_decision"),
    )
