"""Decisions about bundles, what lay here when a stand was revoked, and files known whole."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Makes the three tables; sealed bytes do not shrink, so PostgreSQL need not try."""
    op.create_table(
        "bundle_decision",
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("verdict", sa.String(8), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_bundle_decision"),
    )
    op.create_table(
        "vouched",
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_vouched"),
    )
    op.create_table(
        "bundle_file",
        sa.Column("bundle", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.ForeignKeyConstraint(["bundle"], ["bundle.key"], name="fk_bundle_file_bundle_bundle"),
        sa.PrimaryKeyConstraint("bundle", name="pk_bundle_file"),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE sealed_record ALTER COLUMN sealed SET STORAGE EXTERNAL")
