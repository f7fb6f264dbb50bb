"""Closing statements by a stand's words, and backups. Nothing wrote a statement before."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Makes the table of statements anew, and those of backups."""
    op.drop_table("closing_statement")
    op.create_table(
        "closing_statement",
        sa.Column("words", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("root", sa.LargeBinary(10), nullable=False),
        sa.Column("count", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("rehearsal", sa.Boolean(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint(
            "words", "number", "root", "count", "rehearsal", name="pk_closing_statement"
        ),
    )
    op.create_table(
        "backup",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("bundles", sa.Integer(), nullable=False),
        sa.Column("other_volume", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_backup"),
    )
    op.create_table(
        "backed_up",
        sa.Column("bundle", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("backup", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["bundle"], ["bundle.key"], name="fk_backed_up_bundle_bundle"),
        sa.ForeignKeyConstraint(["backup"], ["backup.number"], name="fk_backed_up_backup_backup"),
        sa.PrimaryKeyConstraint("bundle", name="pk_backed_up"),
    )
