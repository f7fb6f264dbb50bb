"""What commands that open the register with the campaign key have in common."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.passphrase import passphrase_from
from kiosk.commands.tell import many, progress
from kiosk.headquarters.key import open_campaign_key
from kiosk.headquarters.reconcile import Reconciled, Waiting, reconcile
from kiosk.headquarters.register.store import Register

KeyFile = Annotated[Path, typer.Option("--key", help="The campaign key's file.")]


def reconcile_held(
    store: Register, key: Path, passphrase_file: Path | None, as_json: bool, today: date
) -> Reconciled:
    """Opens and folds all that counts on a day, with a progress bar."""
    unsealer = open_campaign_key(key, passphrase_from(passphrase_file))
    with progress("Opening", as_json) as bar:
        return reconcile(store, unsealer, bar, today=today)


def expired_line(count: int) -> str:
    """How those are told who are past their own day."""
    return (
        f"{many(count, 'signature')} left out: the day by which they were to be deleted is over."
        " `find` and `erase ID` still reach them."
    )


def waiting_line(waiting: Waiting) -> str:
    """Tells what waits for somebody and is in no list."""
    wait = "waits" if waiting.bundles == 1 else "wait"
    return (
        f"{many(waiting.bundles, 'bundle')} {wait}: {many(waiting.records, 'record')} in no list;"
        " only withdrawals among them are heeded. `status` shows what waits."
    )
