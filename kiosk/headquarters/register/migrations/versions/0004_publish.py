"""What publishing keeps: a key, decisions on comments, what was published and handed over."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Makes the tables."""
    op.create_table(
        "publish_key",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.LargeBinary(32), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_publish_key"),
    )
    op.create_table(
        "comment",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("verdict", sa.String(8), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_comment"),
    )
    op.create_table(
        "publication",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("reader", sa.String(64), nullable=False),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("list_digest", sa.LargeBinary(32), nullable=False),
        sa.Column("names", sa.Integer(), nullable=False),
        sa.Column("entries", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_publication"),
    )
    op.create_table(
        "handover",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("publication", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("given_to", sa.String(200), nullable=False),
        sa.ForeignKeyConstraint(
            ["publication"], ["publication.number"], name="fk_handover_publication_publication"
        ),
        sa.PrimaryKeyConstraint("number", name="pk_handover"),
        sa.UniqueConstraint("publication", "day", name="uq_handover_publication"),
    )
