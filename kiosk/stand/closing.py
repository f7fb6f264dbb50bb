"""What a stand says of its bundles at day's end, to be sent home by telephone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.bundle.manifest import Manifest
from kiosk.bundle.read import BundleReader, open_bundle
from kiosk.bundle.statement import Statement
from kiosk.ledger.store import Ledger
from kiosk.stand.export import Exported


def newest_statement(ledger: Ledger) -> Statement | None:
    """The statement of the newest bundle that headquarters has not acknowledged, if any."""
    statements = closing_statements(ledger)
    return statements[-1] if statements else None


def closing_statements(ledger: Ledger) -> tuple[Statement, ...]:
    """The statement of every bundle that headquarters has not acknowledged, oldest first."""
    return tuple(
        Statement.of(Manifest.from_bytes(bundle.manifest)) for bundle in ledger.unacknowledged()
    )


def statements_on(files: Sequence[Path]) -> tuple[Statement, ...]:
    """The statements of bundles that were just written to a stick and checked.

    Raises:
        BundleError: the stick can no longer be read.
    """
    statements: list[Statement] = []
    for path in files:
        with open_bundle(path) as file:
            statements.append(Statement.of(BundleReader(file).manifest))
    return tuple(statements)


def statements_to_tell(exported: Exported) -> tuple[Statement, ...]:
    """The statements to send home after an export: of every bundle that is new on a stick.

    This stand's newest is always among them, and comes last.

    Raises:
        BundleError: the stick can no longer be read.
    """
    return statements_on(exported.told)


def tell_statement(statement: Statement) -> dict[str, str | int]:
    """A statement's forms and parts, as a screen shows them."""
    return {
        "sms": statement.sms(),
        "qr": statement.qr(),
        "mode": statement.spoken()[0],
        "words": " ".join(statement.words),
        "number": statement.number,
        "count": statement.count,
        "root": statement.root_digits,
        "check": statement.check,
    }
