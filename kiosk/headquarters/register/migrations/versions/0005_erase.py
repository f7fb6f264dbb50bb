"""Tombstones of erased records, withdrawals told to the office, and that the key was tried."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Makes the tables."""
    op.create_table(
        "tombstone",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("erased_on", sa.Date(), nullable=False),
        sa.Column("scrubbed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tombstone"),
    )
    op.create_table(
        "erased_record",
        sa.Column("bundle", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.ForeignKeyConstraint(["bundle"], ["bundle.key"], name="fk_erased_record_bundle_bundle"),
        sa.PrimaryKeyConstraint("bundle", "id", name="pk_erased_record"),
    )
    op.create_table(
        "withdrawal",
        sa.Column("receipt", sa.LargeBinary(32), nullable=False),
        sa.PrimaryKeyConstraint("receipt", name="pk_withdrawal"),
    )
    op.create_table(
        "key_checked",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_key_checked"),
    )
