"""Where lists and backups were written, and which of them are gone."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Makes the table and two columns."""
    op.create_table(
        "place",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("holds", sa.String(12), nullable=False),
        sa.Column("path", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_place"),
    )
    op.add_column("publication", sa.Column("removed_on", sa.Date(), nullable=True))
    op.add_column("backup", sa.Column("erased_on", sa.Date(), nullable=True))
