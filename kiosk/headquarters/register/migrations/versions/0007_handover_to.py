"""One publication may be handed to several people on one day."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Makes the person a part of what is told apart."""
    with op.batch_alter_table("handover") as table:
        table.drop_constraint("uq_handover_publication", type_="unique")
        table.create_unique_constraint(
            "uq_handover_publication", ["publication", "day", "given_to"]
        )
